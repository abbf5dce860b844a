"""Times that are told by a fact: "during the great storm", "twenty years after it was founded".

The words after such an opening are read as the name of something dated. All of them must be explained by it; else
the opening is no anchor and the words stay what they were.
"""

from __future__ import annotations

from bot.language import grammar, time_relations
from bot.language.operators import Op
from bot.language.question_words import WH
from bot.later import later
from bot.model import Tag, TagKind, TimeRelation, ValueType
from bot.records import replace
from bot.understanding.tagging import anchoring, times

with later:
    from bot.understanding.tagging import dated

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re
    from collections.abc import Iterator, Sequence

    from bot.dates import Interval
    from bot.facts.base import FactBase
    from bot.model import Token, When
    from bot.understanding.tagging.tags import Tags

_MOST = 24
"""Words of a clause in which anchors are looked for."""


def anchors(tokens: Sequence[Token], tags: Tags, facts: FactBase) -> list[Tag]:
    """The time tags that facts give a clause; their tokens mean nothing else then."""
    found: list[Tag] = []
    words = [t.text for t in tokens]
    is_asked = words[:1] == ["when"] and not grammar.AUXILIARIES.isdisjoint(words[1:2])
    if len(tokens) > _MOST or not anchoring.may_open(words[is_asked:]):
        return found
    text, starts = " ".join(words), _starts(tokens)
    for match in anchoring.anchored(text):
        first = starts.index(match.start()) if match.start() in starts else -1
        inner = next((n for n, s in enumerate(starts) if s >= match.end()), len(tokens))
        if match["way"] in time_relations.PLACES and _is_lasting(tags, range(inner, len(tokens)), facts):
            continue
        if (
            match["way"] in time_relations.STEPS
            and not anchoring.is_distant(match)
            and not _asks_how_long_before(match["way"], first, tags)
            and _is_lasting(tags, range(inner, len(tokens)), facts)
        ):
            continue
        if first < 0 or (found and first <= found[-1].at[-1]) or not _may_open(match, first, tokens, tags):
            continue
        for end in _ends(tokens, tags, inner, first):
            told = range(inner, end)
            date = dated.date_of(tokens, tags, told, facts) or dated.date_told(tags, told, facts)
            if date is not None and anchoring.is_distant(match) and dated.has_several_terms(tags, told, facts):
                break  # "two years after Ann", who was mayor twice
            when = anchoring.anchor(match, date) if date is not None else None
            if when is not None and _is_inverted(tokens, inner) and first - 1 in _length_ends(tags):
                when = _from_that(when)
            if when is not None:
                found.append(_dated_by(date, when, range(first, end)))
                break
    found += [t for t in _at_ages(text, starts, tags, facts) if not any(set(t.at) & set(o.at) for o in found)]
    return found or _both_ends(tokens, tags, facts)


def _at_ages(text: str, starts: list[int], tags: Sequence[Tag], facts: FactBase) -> Iterator[Tag]:
    """Times that are told by how old the item was: "when it turned ten", "on its 30th birthday"."""
    for match in anchoring.ages(text):
        places = range(starts.index(match.start()), sum(s < match.end() for s in starts))
        inside = [t.value for t in tags if t.kind is TagKind.ITEM and set(t.at) <= set(places)]
        outside = [t.value for t in tags if t.kind is TagKind.ITEM and t.value not in inside]
        for item in dict.fromkeys([*inside, *outside, facts.info.subject]):
            began = facts.statements(item, facts.type_of(item).when) if item else ()
            time = began[0].time if began else None
            if time is not None and (when := anchoring.at_age(match, time)) is not None:
                yield _dated_by(time, when, places)
                break


def elapsed(tokens: Sequence[Token], tags: Tags, facts: FactBase) -> list[Tag]:
    """Both ends of a stretch whose length is asked for: "how long after it was signed did it come into force"."""
    first = anchors(tokens, tags, facts)
    if not first:
        return _apart(tokens, tags, facts) if _asks_length(tags) else []
    if len(first) != 1 or first[0].value not in {"after", "before", "since", "until", "at"}:
        return first
    if not any(t.value == "length" for t in tags.of[TagKind.FOCUS]):
        return first
    if any(t.value == Op.STILL for t in tags.of[TagKind.OP]):
        return first  # "how many years after the fire was it still called BKR" asks until when
    asked = max(t.at[-1] for t in tags.of[TagKind.FOCUS] if t.value == "length")
    if first[0].at[0] > asked + 1 and _is_lasting(tags, range(asked + 1, first[0].at[0]), facts):
        return first  # "how long was it called BKR after the fire" asks for a part of that time
    taken = set(first[0].at) | {n for t in tags.of[TagKind.FOCUS] if t.value in _LENGTHS for n in t.at}
    rest = [n for n in range(len(tokens)) if n not in taken]
    for start in range(len(rest)):
        places = range(rest[start], rest[-1] + 1)
        date = dated.date_of(tokens, tags, places, facts) if len(places) == len(rest) - start else None
        edge = date.begin or date.end if date is not None else None
        if edge is not None and all(tokens[n].text in grammar.EMPTY or _is_op(tags, n) for n in rest[:start]):
            return [*first, _dated_by(date, times.relate(edge, "at"), places)]
    return first


_LENGTHS = {"length", "number"}


def _asks_length(tags: Tags) -> bool:
    """Whether it is asked how long it is from the one to the other, or by how much a figure differs."""
    foci = {t.value for t in tags.of[TagKind.FOCUS]}
    return "length" in foci or ("number" in foci and any(t.value == Op.GAIN for t in tags.of[TagKind.OP]))


def _is_op(tags: Sequence[Tag], n: int) -> bool:
    return any(t.kind is TagKind.OP and n in t.at for t in tags)


def _dated_by(date: Interval | None, when: When, places: range) -> Tag:
    return Tag(TagKind.TIME, when.relation, tuple(places), replace(when, anchor=date))


def _ends(tokens: Sequence[Token], tags: Sequence[Tag], start: int, first: int) -> list[int]:
    """Where an anchor may end, the longest first: also after a date behind its comma ("the moon landing, 1969")."""
    limit = min(_limit(tokens, start), _verb_of_question(tokens, tags, start, first))
    dated = [t.at[-1] + 1 for t in tags if t.kind is TagKind.TIME and t.at[0] == limit < len(tokens)]
    return [*dated[:1], *range(limit, start, -1)]


def _limit(tokens: Sequence[Token], start: int) -> int:
    """Where an anchor ends at the latest: at the next comma or question word, or where the question itself begins."""
    # "before becoming BKR *it was* …", "before it became BKR *it was* …"
    told = start + (1 if start < len(tokens) and tokens[start].text.endswith("ing") else _LEAST)
    ends = (
        n
        for n in range(start + 1, len(tokens))
        if tokens[n].text in WH
        or tokens[n].has_comma
        or _is_inverted(tokens, n)
        or (n >= told and _is_stated(tokens, n))
    )
    return next(ends, len(tokens))


_LEAST = 3
"""Words of a clause: who became what."""


def _is_stated(tokens: Sequence[Token], n: int) -> bool:
    """Whether a subject stands before its verb: "*it was* called"."""
    verb = tokens[n + 1].text if n + 1 < len(tokens) else ""
    return tokens[n].text in grammar.THIRD_SUBJECTS and verb in grammar.AUXILIARIES


def _is_inverted(tokens: Sequence[Token], n: int) -> bool:
    """Whether a verb stands before its subject: "after the founding *did* it become"."""
    subject = tokens[n + 1].text if n + 1 < len(tokens) else ""
    return bool(subject) and (
        tokens[n].text in grammar.DO or (tokens[n].text in grammar.INVERTING and subject in grammar.THIRD_SUBJECTS)
    )


def _verb_of_question(tokens: Sequence[Token], tags: Sequence[Tag], start: int, first: int) -> int:
    """Where the question goes on that begins before the anchor: "how long before the gale *was* the board founded".

    Its verb stands before its subject there, and more is said of that: not "after the board was founded".
    """
    most = len(tokens)
    asked = any(t.kind is TagKind.FOCUS and t.at[-1] < first for t in tags)
    if not asked or any(t.text in grammar.AUXILIARIES for t in tokens[:first]):
        return most
    for n in range(most - 3, start, -1):
        if tokens[n].text in grammar.INVERTING:
            named = [t.at[-1] for t in tags if t.kind in _NAMING and t.at[0] == n + 1]
            if tokens[n + 1].text in grammar.SUBJECTS or (named and max(named) + 1 < most):
                return n
    return most


_NAMING = {TagKind.ITEM, TagKind.VALUE}
"""Tags of what may be the subject of a verb."""


def _both_ends(tokens: Sequence[Token], tags: Tags, facts: FactBase) -> list[Tag]:
    """ "between the signing and the entry into force": a time for each end."""
    is_length = _asks_length(tags)
    told = set() if is_length else {n for t in tags.of[TagKind.TIME] for n in t.at}
    for n, token in enumerate(tokens):
        if token.text not in {"between", "from"} or n in told:
            continue
        for middle in range(n + 2, len(tokens) - 1):
            if tokens[middle].text not in time_relations.RANGE_JOINTS:
                continue
            for end in range(len(tokens), middle + 1, -1):
                first = dated.date_of(tokens, tags, range(n + 1, middle), facts)
                last = dated.date_of(tokens, tags, range(middle + 1, end), facts) if first is not None else None
                if first is None or last is None or not first.begin or not last.begin:
                    continue
                if not dated.are_times(tokens, tags, (range(n + 1, middle), range(middle + 1, end)), facts):
                    continue
                if token.text == "between" and not is_length:
                    when = times.amid(first, last)
                    return [_dated_by(None, when, range(n, end))] if when is not None else []
                return _stretch(first, last, range(n, middle), range(middle, end))
    return []


def _stretch(first: Interval, last: Interval, here: range, there: range) -> list[Tag]:
    """A time for each end of a stretch."""
    ends = [(date, date.begin, at) for date, at in ((first, here), (last, there))]
    return [_dated_by(date, times.relate(begin, "at"), at) for date, begin, at in ends if begin is not None]


def _apart(tokens: Sequence[Token], tags: Sequence[Tag], facts: FactBase) -> list[Tag]:
    """Both ends without a word for it: "how many years *apart* are A and B", "*A to B*, how many years in between"."""
    is_apart = any(
        t.kind is TagKind.OP and t.value == Op.ELAPSED and tokens[t.at[0]].text in time_relations.APART for t in tags
    )
    starts = [n for n in range(len(tokens)) if n == 0 or tokens[n - 1].text in grammar.AUXILIARIES]
    for middle, token in enumerate(tokens):
        if not (token.text == "to" or (token.text == "and" and is_apart)):
            continue
        for start in [n for n in starts if n < middle and (n == 0 or is_apart)]:
            first = dated.date_of(tokens, tags, range(start, middle), facts)
            ends = range(len(tokens), middle + 1, -1) if first is not None and first.begin else ()
            found = ((end, dated.date_of(tokens, tags, range(middle + 1, end), facts)) for end in ends)
            end, last = next(((end, date) for end, date in found if date is not None and date.begin), (0, None))
            ends_at = range(start, middle), range(middle + 1, end)
            if first is not None and last is not None and dated.are_times(tokens, tags, ends_at, facts):
                return _stretch(first, last, range(start, middle), range(middle, end))
    return []


def _asks_how_long_before(way: str, first: int, tags: Sequence[Tag]) -> bool:
    """Whether a length is asked for that ends where something began: "*how many years before* BKR was that"."""
    return way == "before" and first - 1 in _length_ends(tags)


def _length_ends(tags: Sequence[Tag]) -> set[int]:
    """Where the words end that ask for a length."""
    return {t.at[-1] for t in tags if t.kind is TagKind.FOCUS and t.value == "length"}


def _from_that(when: When) -> When:
    """The time of what is asked about: "how many years *after that did* it come" has "that" before it, not it."""
    date = when.anchor.begin if when.anchor is not None else None
    way = _OPPOSITE.get(when.relation)
    return replace(times.relate(date, way), anchor=when.anchor) if date is not None and way is not None else when


_OPPOSITE = {"after": "before", "before": "after"}


def _is_lasting(tags: Sequence[Tag], places: range, facts: FactBase) -> bool:
    """Whether what follows names something that lasts ("after BKR"): its neighbour is asked for, not a time."""
    inside = [t for t in tags if set(t.at) <= set(places)]
    has_edge = any(t.kind is TagKind.OP and t.value in {Op.BEGIN, Op.END, Op.CHANGE} for t in inside)
    values = [facts.properties[facts.property_of(t.value)].time for t in inside if t.kind is TagKind.VALUE]
    return (
        TimeRelation.DURING in values
        and not has_edge
        and not any(t.kind is TagKind.CUE and facts.properties[t.value].type is ValueType.EVENT for t in inside)
    )


def _starts(tokens: Sequence[Token]) -> list[int]:
    starts, at = [], 0
    for token in tokens:
        starts.append(at)
        at += len(token.text) + 1
    return starts


def _may_open(match: re.Match[str], first: int, tokens: Sequence[Token], tags: Sequence[Tag]) -> bool:
    """A "when" that is the question itself opens no anchor, nor an "under" before anything but a name.

    The "after" of "named after her" says whose name it is.
    """
    if first and tokens[first].text == "after" and tokens[first - 1].text in grammar.NAMING:
        return all(t.text not in grammar.HONOURED for t in tokens[first + 1 : first + 2])
    if match["way"].startswith("under"):
        return _names_next(tokens, tags, first + len(match["way"].split()))
    if match["way"] != "when":
        return True
    after = next((t.text for t in tokens[first + 1 :]), "")
    if after in grammar.AUXILIARIES:
        return False
    has_other = any(t.kind is TagKind.FOCUS and first not in t.at and t.value != "describe" for t in tags)
    return has_other or first > 0


def _names_next(tokens: Sequence[Token], tags: Sequence[Tag], n: int) -> bool:
    """Whether the name of a value stands at a place, articles aside."""
    n += n < len(tokens) and tokens[n].text in grammar.ARTICLES
    return any(t.kind is TagKind.VALUE and t.at[0] == n for t in tags)
