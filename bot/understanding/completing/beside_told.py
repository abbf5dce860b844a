"""The one beside what was told, or the last of its kind: "the one before, how many years?", "the latest figure?"."""

from __future__ import annotations

from bot.language import grammar
from bot.language.operators import Op
from bot.language.question_words import Focus
from bot.model import Kind, Query, Rank, TagKind, TimeRelation
from bot.records import replace

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.facts.base import FactBase
    from bot.model import Statement, Turn
    from bot.understanding.framing.features import Features


def of_present(f: Features, last: Turn, facts: FactBase) -> Turn:
    """The turn as if what is so now had been told, where a fragment means that: "*the present one* is from when?"."""
    if not means_present(f):
        return last
    told = [facts.statement(id_) for id_ in last.statements]
    if not told or facts.properties[told[0].property].time is not TimeRelation.DURING:
        return last
    of = {"value": told[0].value} if last.query.kind is Kind.HOLDER else {"item": told[0].item}
    known = facts.statements(property=told[0].property, **of)
    now = [s for s in known if s.time is not None and s.time.is_end_open and s.rank is not Rank.DEPRECATED]
    return replace(last, statements=tuple(s.id for s in now), time=now[0].time if now else None) if now else last


def means_present(f: Features) -> bool:
    """Whether a fragment speaks of "*the present one*"."""
    places = {t.at[-1] + 1 for t in f.ops.get(Op.CURRENT, ())}
    return any(f.tokens[n].text in grammar.ONES for n in places if n < len(f.tokens))


def latest(f: Features, last: Turn, facts: FactBase) -> Query | None:
    """The last known figure of what was told of another date: "and the most recent figure?"."""
    p = facts.properties.get(last.query.property)
    if p is None or p.time is not TimeRelation.AS_OF or f.focus is not Focus.NUMBER or not f.has(Op.LAST):
        return None
    if f.times or any(f.of[kind] for kind in (TagKind.VALUE, TagKind.ITEM, TagKind.CUE, TagKind.TYPE)):
        return None
    return last.query.anew(Kind.VALUE)


def length_beside(f: Features, last: Turn, facts: FactBase) -> Query | None:
    """How long the one next to what was told was so: "and the one before, how many years?"."""
    p = facts.properties.get(last.query.property)
    if p is None or p.time is not TimeRelation.DURING or f.focus is not Focus.LENGTH or not is_of_beside(f):
        return None
    told = [facts.statement(id_) for id_ in last.statements]
    is_open = not f.of[TagKind.VALUE] and all(s.property == p.id for s in told)
    beside = value_beside(f, told, facts) if is_open else []
    return Query(Kind.DURATION, beside[0].item, p.id, values=(beside[0].value,)) if beside else None


def value_beside(f: Features, told: Sequence[Statement], facts: FactBase) -> list[Statement]:
    """The value that came next after the one that was told, or before it."""
    stated = facts.statements(told[0].item, told[0].property) if told else ()
    return _beside(f, told, [s for s in stated if s.rank is not Rank.DEPRECATED])


def holder_beside(f: Features, told: Sequence[Statement], facts: FactBase) -> list[Statement]:
    """The term of the one who had the value next after the one that was told, or before."""
    stated = facts.statements(property=told[0].property, value=told[0].value) if told else ()
    dated = [s for s in stated if s.time is not None]
    return _beside(f, told, sorted(dated, key=lambda s: s.time.sort_key() if s.time is not None else ()))


def _beside(f: Features, told: Sequence[Statement], series: list[Statement]) -> list[Statement]:
    """The one beside the one that was told, in their order; none where there is none, or several were told."""
    if len(told) != 1 or told[0] not in series:
        return []
    place = series.index(told[0]) + (1 if f.has(Op.NEXT) else -1)
    return series[place : place + 1] if place >= 0 else []


def is_of_beside(f: Features) -> bool:
    """Whether a fragment means the one next to what was told: "the *one before*", "the *next name*"."""
    nouns = [n for n, t in enumerate(f.tokens) if t.text in grammar.ONES | grammar.NAME_NOUNS]
    steps = [t.at for op in (Op.NEXT, Op.PREVIOUS) for t in f.ops.get(op, ())]
    is_beside = any(n in {at[0] - 1, at[-1] + 1} for n in nouns for at in steps)
    return is_beside and f.has(Op.NEXT) != f.has(Op.PREVIOUS)


def step_at(f: Features) -> set[int]:
    """The places of the words by which a fragment says that it means the one next to what was told."""
    steps = {n for op in (Op.NEXT, Op.PREVIOUS) for t in f.ops.get(op, ()) for n in t.at}
    return steps | {n for n, t in enumerate(f.tokens) if t.text in grammar.ONES} if steps else set()
