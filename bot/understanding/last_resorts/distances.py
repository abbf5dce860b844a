"""How far two dated things lie apart, however it is asked: "the time lag between the signing and the last fire".

It is looked at only where no other reading explains a clause. Both ends are named in full, each by a fact with a date
or by a date, and every other word asks for the length, or says how long it is claimed to be.
"""

from __future__ import annotations

from bot.language import gaps
from bot.language.grammar import AUXILIARIES, JOINERS, ONES
from bot.language.operators import Op
from bot.language.question_words import WH
from bot.model import Cost, Frame, Kind, Query, Rank, TagKind, TimeRelation
from bot.records import replace
from bot.understanding.tagging import amounts, dated, times

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from bot.facts.base import FactBase
    from bot.model import Statement, Tag, Token, When

_MOST = 30
"""Words of a clause in which two ends are looked for."""
_HINTS = frozenset(gaps.JOINED) | gaps.SIDES


def frame(tokens: Sequence[Token], tags: Sequence[Tag], facts: FactBase) -> Frame | None:
    """The reading of a clause as the question how far two dated things lie apart, or whether as far as it says."""
    texts = [t.text for t in tokens]
    if len(texts) > _MOST or (_HINTS | gaps.DISTANCES).isdisjoint(texts):
        return None
    empty = {n for t in tags if t.kind is TagKind.FILLER for n in t.at}
    for first, last, rest in _cuts(texts):
        said = [texts[n] for n in rest]
        length = amounts.lengths_of_time(said, facts)
        told = {k for t in length for k in t.at}
        if not _asks_length(said, [k for k, n in enumerate(rest) if n not in empty and k not in told], bool(length)):
            continue
        if any(t.kind is TagKind.OP and t.value == Op.STILL and t.at[0] in last for t in tags):
            continue  # what was *still* so has no date
        ends = _ends(tokens, tags, first, last, facts)
        if ends is not None and len(length) <= 1:
            side = texts[first.start - 1]
            when = replace(ends[0], relation=side) if side in gaps.SIDES else ends[0]
            query = Query(Kind.ELAPSED, facts.info.subject, "", when=when, other=ends[1])
            return Frame(_claimed(query, said, length), Cost(assumed=1))
    return _of_two(texts, tags, facts)


def _of_two(texts: list[str], tags: Sequence[Tag], facts: FactBase) -> Frame | None:
    """The question how far the only two things of a kind lie apart: "the gap between *the two fires*"."""
    start = next((n for n, text in enumerate(texts) if text in _BOTH), len(texts))
    cued = (t for t in tags if t.kind is TagKind.CUE and t.at[0] > start)
    for name in dict.fromkeys(t.value for t in cued):
        own = {n for t in tags if t.is_of(name) and t.at[0] > start for n in t.at}
        own |= {n for t in tags if t.kind in _EMPTY for n in t.at if texts[n] not in gaps.LENGTHS}
        said = [text for n, text in enumerate(texts) if n not in own and n != start and text not in gaps.AMID]
        is_asked = not gaps.DISTANCES.isdisjoint(texts) and _asks_length(said, [*range(len(said))], is_told=False)
        happened = _dated(name, facts) if is_asked else []
        if len(happened) == 2:  # noqa: PLR2004 -- both
            ends = [
                replace(times.relate(s.time.begin, "at"), anchor=s.time) for s in happened if s.time and s.time.begin
            ]
            query = Query(Kind.ELAPSED, happened[0].item, "", when=ends[0], other=ends[1])
            return Frame(replace(query, unit=unit(said)), Cost(assumed=1))
    return None


def _dated(name: str, facts: FactBase) -> list[Statement]:
    """All that happened of a kind, in the order of time, where every date is known."""
    if facts.properties[name].time is not TimeRelation.ON:
        return []
    found = [s for s in facts.statements(property=name) if s.rank is not Rank.DEPRECATED]
    dates = [s.time.sort_key() for s in found if s.time is not None and s.time.begin is not None]
    return sorted(found, key=lambda s: s.time.sort_key() if s.time else ()) if len(set(dates)) == len(found) else []


_EMPTY = {TagKind.FILLER, TagKind.PRONOUN}
_BOTH = frozenset({"two", "2", "both"})


def unit(words: Sequence[str]) -> str:
    """The unit that a length is asked for in, if it is another than years: "how many *months*"."""
    return next((gaps.UNITS[word] for word in words if word in gaps.UNITS), "")


def _cuts(texts: list[str]) -> Iterator[tuple[range, range, list[int]]]:
    """Where the two ends may stand, the longest first, and what stands around them."""
    size = len(texts)
    for start in (n for n in range(size - 3) if texts[n] in gaps.JOINED):
        for joint in (n for n in range(start + 2, size - 1) if texts[n] in gaps.JOINED[texts[start]]):
            for end in range(size, joint + 1, -1):
                opening = [start] if texts[start] in gaps.SEPARATING else []
                yield range(start + 1, joint), range(joint + 1, end), [*range(start), *opening, *range(end, size)]
    if texts[-1] in gaps.OF_BOTH and not gaps.AMID.isdisjoint(texts):  # "A and B, how many years between *the two*"
        start = next((n for n, text in enumerate(texts) if text not in JOINERS), 0)
        for joint in (n for n in range(start + 1, size - 3) if texts[n] in gaps.PAIRING):
            for end in range(size - 2, joint + 1, -1):
                rest = [n for n in range(end, size) if texts[n] not in gaps.OF_BOTH | gaps.AMID]
                yield range(start, joint), range(joint + 1, end), rest
    for start in (n for n in range(1, size - 3) if texts[n] in gaps.SIDES):
        for joint in (n for n in range(start + 2, size - 1) if texts[n] in AUXILIARIES):  # "how long after A *was* B"
            yield range(start + 1, joint), range(joint + 1, size), list(range(start))


def _asks_length(said: list[str], meant: list[int], is_told: bool) -> bool:  # noqa: FBT001 -- it is what is asked
    """Whether the words around two ends, of which some mean something, ask for the length between them, or tell it."""
    known = gaps.AROUND | gaps.LENGTHS | gaps.SEPARATING | (gaps.BOUNDS if is_told else frozenset())
    if not all(said[k] in known for k in meant):
        return False
    is_asked = bool(said) and (said[0] not in AUXILIARIES or not WH.isdisjoint(said))
    return is_told or (is_asked and not gaps.LENGTHS.isdisjoint(said))


def _claimed(query: Query, said: list[str], length: list[Tag]) -> Query:
    """The query with the length that is claimed, or the unit that is asked for."""
    if not length:
        return replace(query, unit=unit(said))
    words = [said[k] for k in length[0].at]
    before = [word for k, word in enumerate(said) if k not in length[0].at]
    if not gaps.BOUNDS.isdisjoint(before) or not WH.isdisjoint(before):  # "above or under twelve months?"
        return replace(query, unit=unit(words))
    return replace(query, number=length[0].number, bound=amounts.bound_of(" ".join(words)), is_claim=True)


def _ends(
    tokens: Sequence[Token], tags: Sequence[Tag], first: range, last: range, facts: FactBase
) -> tuple[When, When] | None:
    """The times of both ends; of one that leaves out its noun, which the other has."""
    for here, there in _shared(tokens, tags, first, last):
        if not dated.are_times(tokens, tags, (here, there), facts):
            continue
        if (begin := _time(tokens, tags, here, facts)) is not None and (
            end := _time(tokens, tags, there, facts)
        ) is not None:
            return begin, end
    return None


def _shared(
    tokens: Sequence[Token], tags: Sequence[Tag], first: range, last: range
) -> Iterator[tuple[Sequence[int], Sequence[int]]]:
    """The ends as they are, and with the noun that one has from the other: both say which of several is meant."""
    yield first, last
    places = {n for t in tags if _is_place(t) for n in t.at}
    bare = last[:-1] if tokens[last[-1]].text in ONES else last
    here, there = (max(places.intersection(end), default=-1) for end in (first, last))
    if here == first[-1] and there >= 0:
        yield (*first, *(n for n in last if n > there)), last
    elif here >= 0 and bare and there == bare[-1]:
        yield first, (*bare, *(n for n in first if n > here))


def _is_place(t: Tag) -> bool:
    return t.kind is TagKind.ORDINAL or (t.kind is TagKind.OP and t.value in {Op.FIRST, Op.LAST, Op.CURRENT})


def _time(tokens: Sequence[Token], tags: Sequence[Tag], places: Sequence[int], facts: FactBase) -> When | None:
    sided = (t for t in tags if t.when is not None and t.when.edge and t.at[-1] == places[-1])
    beside = next((t.when.edge for t in sided if set(t.at) > set(places) and t.when), None)
    date = beside or dated.date_of(tokens, tags, places, facts)  # of "after 1945" that year
    edge = date.begin or date.end if date is not None else None
    return replace(times.relate(edge, "at"), anchor=date) if edge is not None else None
