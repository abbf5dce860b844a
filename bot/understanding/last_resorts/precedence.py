"""Which of two dated things came first, where they are of different kinds: "the signing or the change of name?".

It is looked at only where no other reading explains a clause. Both are named in full, each by a fact with a date.
"""

from __future__ import annotations

from itertools import product

from bot.language import gaps, grammar
from bot.language import precedence as words
from bot.language.question_words import WH
from bot.model import Cost, Frame, Kind, Query, Rank, TagKind, TimeRelation, ValueType, When
from bot.understanding.tagging import dated

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from bot.dates import Interval
    from bot.facts.base import FactBase
    from bot.model import Statement, Tag, Token

_MOST = 30
"""Words of a clause in which two things are looked for."""
_ORDERING = words.FIRST | words.LAST | words.PRECEDING | words.FOLLOWING
"""Words without which a clause does not ask which was first."""


def frame(tokens: Sequence[Token], tags: Sequence[Tag], facts: FactBase) -> Frame | None:
    """The reading of a clause as the question which of two was first, or whether the one was before the other."""
    texts = [t.text for t in tokens]
    is_of_one = "same" in texts
    if len(texts) > _MOST or not (is_of_one or _ORDERING & set(texts)) or not words.AT_ONCE.isdisjoint(texts):
        return None
    ways = _within_one(texts) if is_of_one else (*_whether(texts), *_which(texts))
    return _first(tokens, tags, ways, facts)


def of_claim(frame: Frame, tokens: Sequence[Token], tags: Sequence[Tag], facts: FactBase) -> Frame | None:
    """A claim that one thing was before or after another, as the question for their order, which tells both dates."""
    query, texts = frame.query, [t.text for t in tokens]
    p, when = facts.properties.get(query.property), query.when
    is_claim = query.is_claim or (query.kind in _CLAIMING and WH.isdisjoint(texts))
    if p is None or p.time is not TimeRelation.ON or query.is_denied or not is_claim or len(texts) > _MOST:
        return None
    if when is None or when.anchor is None or when.relation not in gaps.SIDES or when.unit:
        return None
    return _first(tokens, tags, (*_whether(texts), *_told(texts, is_bare=query.kind is Kind.DESCRIBE)), facts)


_CLAIMING = {Kind.CLAIM, Kind.PERIOD, Kind.DESCRIBE}
"""Kinds of question that a statement of what happened at a time is read as."""


def _first(
    tokens: Sequence[Token], tags: Sequence[Tag], ways: Iterable[tuple[range, range, int, bool]], facts: FactBase
) -> Frame | None:
    """The reading by the first of some ways to cut the clause by which two things are named."""
    texts = [t.text for t in tokens]
    for first, second, ordinal, is_claim in ways:
        both = _names(tokens, tags, (first, second), facts)
        both = both or [_named(tokens, tags, part, facts) for part in (first, second)]
        found = [x for x in both if x is not None]
        if len(found) == 2 and found[0][0].id != found[1][0].id and _are_events(tags, (first, second), found, facts):  # noqa: PLR2004
            query = Query(
                Kind.PRECEDENCE,
                facts.info.subject,
                "",
                values=tuple(f"#{s.id}" for s, _ in found),
                when=When(found[0][1], "at", _said(tokens, first, found[0][0], facts)),
                other=When(found[1][1], "at", _said(tokens, second, found[1][0], facts)),
                ordinal=ordinal,
                unit=texts[texts.index("same") + 1].removesuffix("s") if "same" in texts else "",
                is_claim=is_claim,
            )
            return Frame(query, Cost(assumed=1))
    return None


def _names(
    tokens: Sequence[Token], tags: Sequence[Tag], parts: Sequence[range], facts: FactBase
) -> list[tuple[Statement, Interval] | None]:
    """Two names of one item, set beside each other: then the present one is no older than it is; else nothing."""
    named = [
        [facts.statement(t.value) for t in tags if t.kind is TagKind.VALUE and _is_all(t, tokens, part)]
        for part in parts
    ]
    for first, second in product(*([s for s in found if s.rank is not Rank.DEPRECATED] for found in named)):
        is_same = (first.item, first.property) == (second.item, second.property) and first.id != second.id
        if is_same and facts.properties[first.property].type is ValueType.NAME and first.time and second.time:
            return [(first, first.time), (second, second.time)]
    return []


def _is_all(t: Tag, tokens: Sequence[Token], part: range) -> bool:
    """Whether a tag is all that a phrase says."""
    bare = {n for n in part if tokens[n].text not in grammar.EMPTY | grammar.NAME_NOUNS}
    return {*t.at} >= bare and {*t.at} <= {*part}


def _are_events(
    tags: Sequence[Tag], parts: Sequence[range], found: Sequence[tuple[Statement, Interval]], facts: FactBase
) -> bool:
    """Whether no bare name of where something happened is held against another thing: "is it older than Rome"."""
    if any(t.kind in {TagKind.CUE, TagKind.TIME} and {*t.at} <= {*part} for part in parts for t in tags):
        return True
    names = {s.property for s, _ in found}
    return len(names) == 1 or not any(facts.properties[name].is_list for name in names)


def _named(
    tokens: Sequence[Token], tags: Sequence[Tag], part: range, facts: FactBase
) -> tuple[Statement, Interval] | None:
    """What a phrase names that has a date; an item by its present name is as old as what brought it about."""
    found = dated.named(tokens, tags, part, facts)
    if found is not None and (
        facts.properties[found[0].property].type is not ValueType.NAME or not found[1].is_end_open
    ):
        return found
    bare = {n for n in part if tokens[n].text not in grammar.EMPTY}
    items = {_item(t, facts) for t in tags if {*t.at} >= bare and {*t.at} <= {*part}} - {""}
    item = items.pop() if len(items) == 1 else ""
    name = facts.type_of(item).when if item else ""
    began = facts.statements(item, name) if name else ()
    time = began[0].time if len(began) == 1 else None
    return found if time is None else (began[0], time)


def _item(t: Tag, facts: FactBase) -> str:
    """The one item that a tag means: by its name, or by the noun for it."""
    return t.value if t.kind is TagKind.ITEM else facts.sole_item(t.value) if t.kind is TagKind.TYPE else ""


def _said(tokens: Sequence[Token], places: range, s: Statement, facts: FactBase) -> str:
    """The words of the question for what is dated; its own name where they are nothing else."""
    said = " ".join(tokens[n].said for n in places)
    if facts.properties[s.property].is_list and not grammar.ONES.isdisjoint(
        t.text for t in tokens[places[0] : places[-1] + 1]
    ):
        return s.value  # "before the Afghan *ones*"
    own = (s.short, s.value) if facts.properties[s.property].type is not ValueType.EVENT else ()
    return next((name for name in own if name.lower() == said.lower()), said)


def _told(texts: list[str], *, is_bare: bool) -> Iterator[tuple[range, range, int, bool]]:
    """ "A was before B", "A came after B": every place to cut a statement, which has a verb there if it `is_bare`."""
    for n in (n for n in range(2, len(texts) - 1) if texts[n] in gaps.SIDES):
        end = n
        while end > 1 and texts[end - 1] in words.HAPPENING | words.TOLD_OF_BOTH:
            end -= 1
        if end < n or not is_bare:
            yield range(end), range(n + 1, len(texts)), 1 if texts[n] == "before" else -1, True


def _which(texts: list[str]) -> Iterator[tuple[range, range, int, bool]]:
    """ "Which came first, A or B", "did A or B come first", "A or B, which was earlier": every place to cut."""
    edge = _ORDERING
    start = _run(texts, edge)
    end = len(texts) - _run(texts[::-1], edge)
    said = [t for t in (*texts[:start], *texts[end:]) if t in edge]
    is_asked = not words.ASKING.isdisjoint((*texts[:start], *texts[end:])) or texts[0] in words.OPENING
    sides = {t in words.FIRST | words.PRECEDING for t in said}
    if not is_asked or len(sides) != 1:
        return
    for joint in (n for n in range(start + 1, end - 1) if texts[n] in words.JOINTS):
        yield range(start, joint), range(joint + 1, end), 1 if True in sides else -1, False


def _is_noun(texts: list[str], n: int) -> bool:
    """Whether a noun for the one that is compared stands at a place: "an earlier *name*"."""
    is_noun = texts[n] in grammar.NAME_NOUNS | grammar.ONES | {"event"}
    return is_noun and texts[n - 2] in grammar.ARTICLES and [texts[n - 1], "than"] in words.THAN_FIRST + words.THAN_LAST


def _within_one(texts: list[str]) -> Iterator[tuple[range, range, int, bool]]:
    """ "Did A and B happen in the same year", "was A in the same year as B": every place to cut."""
    n = texts.index("same")
    if texts[n + 1 : n + 2] == [] or texts[n + 1] not in words.SAME_TIME:
        return
    start = int(texts[0] in words.OPENING)
    end = n
    while end > start and texts[end - 1] in words.BOTH_IN | words.TOLD_OF_BOTH | words.AROUND:
        end -= 1
    if texts[n + 2 : n + 3] == ["as"]:
        yield range(start, end), range(n + 3, len(texts)), 0, True
    elif words.ENDING.issuperset(texts[n + 2 :]):
        for joint in (k for k in range(start + 1, end - 1) if texts[k] in words.JOINTS):
            yield range(start, joint), range(joint + 1, end), 0, True


def _run(texts: list[str], edge: frozenset[str]) -> int:
    """How many words at the start only ask which was first; an article belongs to the name behind it."""
    around = words.AROUND | words.ASKING | edge
    n = next((i for i, text in enumerate(texts) if text not in around), len(texts))
    while n and texts[n - 1] in words.INSIDE:
        n -= 1
    return n


def _whether(texts: list[str]) -> Iterator[tuple[range, range, int, bool]]:
    """ "Did A come before B", "was A before or after B", "did A precede B"."""
    if texts[0] not in words.OPENING:
        return
    noun = next((n for n in range(4, len(texts) - 1) if texts[n] == "than" and _is_noun(texts, n - 1)), 0)
    if noun:  # "is A *an* earlier *name* than B"
        is_first = [texts[noun - 2], "than"] in words.THAN_FIRST
        yield range(1, noun - 3), range(noun + 1, len(texts)), 1 if is_first else -1, True
    for n in range(2, len(texts) - 1):
        text, after = texts[n], n + 1
        is_first = text == "before" or text in words.PRECEDING or texts[n : n + 2] in words.THAN_FIRST
        if not (is_first or text == "after" or text in words.FOLLOWING or texts[n : n + 2] in words.THAN_LAST):
            continue
        is_open = texts[after : after + 2] in (["or", "after"], ["or", "before"])
        after += 2 if is_open else texts[after] == "than"
        end = n
        while end > 1 and texts[end - 1] in words.HAPPENING:
            end -= 1
        yield range(1, end), range(after, len(texts)), 1 if is_first else -1, not is_open
