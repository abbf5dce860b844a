"""When one took over from another what both had: "when did Ann Lee replace Ivo Marsh as mayor?".

It is looked at only where no other reading explains a clause: both are named, and what the one had ended when it began
for the other.
"""

from __future__ import annotations

from bot.dates import Interval
from bot.language import grammar
from bot.language.operators import Op
from bot.language.question_words import Focus
from bot.model import Cost, Frame, Kind, Query, Rank, TagKind, TimeRelation, ValueType
from bot.understanding.framing.replacing import is_from_first

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from bot.facts.base import FactBase
    from bot.model import Statement, Tag, Token, When

_LOOSE = grammar.EMPTY | grammar.INVERTING
_FOCI = {Focus.WHEN.value, Focus.SINCE.value}
_OPS = {Op.NEXT, Op.END, Op.BEGIN, Op.CHANGE}


def frame(tokens: Sequence[Token], tags: Sequence[Tag], facts: FactBase) -> Frame | None:
    """The reading of a clause as the question when, or whether, one took over from another."""
    asks = [t for t in tags if t.kind is TagKind.FOCUS and t.value in _FOCI]
    is_claim = not asks and tokens[0].text in grammar.INVERTING
    if not (asks or is_claim):
        return None
    spots = sorted({t.at for t in tags if t.kind is TagKind.ITEM and facts.item(t.value).type != _subject(facts)})
    for first, second in ((a, b) for a in spots for b in spots if a[-1] < b[0]):
        if (forward := is_from_first(tokens, first, second)) is None:
            continue
        old, new = (first, second) if forward else (second, first)
        for s in _taken_over(_named(tags, old), _named(tags, new), facts):
            times = [t for t in tags if t.kind is TagKind.TIME and t.when is not None and t.when.interval is not None]
            if len(times) <= 1 and _explains(tokens, tags, {*first, *second}, s):
                return Frame(_query(s, times[0].when if times else None, is_claim=is_claim), Cost(assumed=1))
    return None


def _subject(facts: FactBase) -> str:
    return facts.item(facts.info.subject).type if facts.info.subject else ""


def _named(tags: Sequence[Tag], at: tuple[int, ...]) -> list[str]:
    return [t.value for t in tags if t.kind is TagKind.ITEM and t.at == at]


def _taken_over(old: list[str], new: list[str], facts: FactBase) -> Iterator[Statement]:
    """What the new one had from the time on at which it ended for the old one."""
    for p in facts.properties.values():
        if p.type is not ValueType.ITEM or p.time is not TimeRelation.DURING:
            continue
        before = [s for item in old for s in facts.statements(item, p.id) if s.rank is not Rank.DEPRECATED]
        after = [s for item in new for s in facts.statements(item, p.id) if s.rank is not Rank.DEPRECATED]
        yield from (s for s in after if any(s.value == o.value and _follows(s, o) for o in before))


def _follows(s: Statement, other: Statement) -> bool:
    end, begin = other.time.end if other.time else None, s.time.begin if s.time else None
    return end is not None and begin is not None and Interval.at(end).may_touch(Interval.at(begin))


def _explains(tokens: Sequence[Token], tags: Sequence[Tag], used: set[int], s: Statement) -> bool:
    """Whether every word belongs to the question."""
    used |= {n for n, t in enumerate(tokens) if t.text in _LOOSE}
    for t in tags:
        is_own = t.kind in {TagKind.CUE, TagKind.WORD} and t.is_of(s.property)
        is_value = t.kind is TagKind.ITEM and t.value == s.value
        is_asked = t.kind is TagKind.TIME or (t.kind is TagKind.FOCUS and t.value in _FOCI)
        if is_own or is_value or is_asked or (t.kind is TagKind.OP and t.value in _OPS):
            used.update(t.at)
    return used >= set(range(len(tokens)))


def _query(s: Statement, when: When | None, *, is_claim: bool) -> Query:
    kind = Kind.CLAIM if is_claim and when is None else Kind.BEGAN
    values = (s.value,) if kind is Kind.CLAIM else (f"#{s.id}",)
    return Query(kind, s.item, s.property, values=values, when=when, is_claim=is_claim)
