"""Which came first, last, next or between."""

from __future__ import annotations

from itertools import groupby

from bot.answering import holding, missing, periods, selecting
from bot.dates import Interval
from bot.model import (
    Fault,
    Found,
    Kind,
    Missing,
    NotKnown,
    Quantifier,
    Reason,
    Refuted,
    Telling,
    TimeRelation,
    ValueType,
)
from bot.records import replace

TYPE_CHECKING = False
if TYPE_CHECKING:
    from bot.facts.base import FactBase
    from bot.model import Outcome, Property, Query, Statement


_ORDINAL_TELLING = {
    Quantifier.LISTED: Telling.CHANGED,
    Quantifier.BEGAN: Telling.CHANGED,
    Quantifier.ENDED: Telling.ENDED,
}
"""How a place in the order is told, by what the order goes by."""


def ordinal(query: Query, p: Property, statements: tuple[Statement, ...], facts: FactBase) -> Outcome:
    """The first, the second, the last; of the values that are named, if there are several."""
    if len({v for v in query.values if not v.startswith("#")}) > 1:
        return _among(query, p, statements, facts)
    listed = [facts.statement(v[1:]) for v in query.values if v.startswith("#")]
    if not listed and (p.time is TimeRelation.ALWAYS or _have_no_order(p, statements)):
        return NotKnown(query, Reason.UNKNOWN_PROPERTY, statements, Missing.ORDER)
    if query.ordinal < 0 and p.time is TimeRelation.ON:
        listed = [s for s in listed if s.time is not None] or listed  # what has no date may be the last or not
    pool = listed or [s for s in statements if s.time is not None] or list(statements)
    if query.is_claim and query.when is not None and query.when.interval is not None and not listed:
        return _in_its_place(query, p, pool, query.when.interval)
    if query.when is not None and query.when.interval is not None and not listed:
        pool = list(selecting.in_time(statements, query.when, facts))
    if query.quantifier in {Quantifier.BEGAN, Quantifier.ENDED}:
        pool = _edged(query, statements)
    pool = _once_each(pool, query.ordinal) if p.time is TimeRelation.DURING and not listed else pool
    found = selecting.several(query, p, pool)
    if p.is_list and p.time is TimeRelation.ON and not listed:
        found = tuple(s for s in pool if any(s.time == f.time for f in found))
    if not found:
        return NotKnown(query, Reason.UNKNOWN_PROPERTY, tuple(pool), Missing.ORDINAL)
    if query.unit and p.time is TimeRelation.ON and not any(periods.is_as_exact(query, s) for s in found):
        return NotKnown(query, Reason.UNKNOWN_TIME, found, Missing(query.unit))
    telling = _ORDINAL_TELLING.get(query.quantifier, Telling.LISTED if listed else Telling.PLAIN)
    return Found(query, found, telling, selecting.conflict_of(query, facts, found) if query.ordinal == 1 else ())


def _once_each(pool: list[Statement], ordinal: int) -> list[Statement]:
    """Those that came one after the other, each value once: who was told of in 1950 and in 1955 is no second one."""
    runs = [list(run) for _, run in groupby(pool, lambda s: s.value)]
    return [run[-1] if ordinal < 0 else run[0] for run in runs]


def _have_no_order(p: Property, statements: tuple[Statement, ...]) -> bool:
    """Whether of several values that lasted none has a date: nobody knows which came first."""
    is_lasting = p.time is TimeRelation.DURING and len(statements) > 1
    return is_lasting and all(s.time is None for s in statements)


def _in_its_place(query: Query, p: Property, pool: list[Statement], asked: Interval) -> Outcome:
    """Whether the one at a place in the order was, or began, at a time: "was 1956 the year of the first flood"."""
    found = selecting.several(query, p, pool)
    edges = [s.time.begin or s.time.end for s in found if s.time is not None]
    if not found or None in edges:
        return NotKnown(query, Reason.UNKNOWN_PROPERTY, tuple(pool), Missing.ORDINAL)
    is_so = all(edge is not None and Interval.at(edge).may_touch(asked) for edge in edges)
    return Found(query, found) if is_so else Refuted(query, found, Fault.NTH)


def _edged(query: Query, statements: tuple[Statement, ...]) -> list[Statement]:
    """Those that began in a time, or ended, or ended at all."""
    edges = [
        (s, s.time.begin if query.quantifier is Quantifier.BEGAN else s.time.end)
        for s in statements
        if s.time is not None
    ]
    asked = query.when.interval if query.when is not None else None
    return [s for s, edge in edges if edge is not None and (asked is None or Interval.at(edge).may_touch(asked))]


def _among(query: Query, p: Property, statements: tuple[Statement, ...], facts: FactBase) -> Outcome:
    """Which of several values came first, or last, before the others."""
    named = [s for s in statements if s.value in query.values and s.time is not None]
    if len({s.value for s in named}) < len(query.values):
        return NotKnown(query, Reason.UNKNOWN_TIME, tuple(named) or statements[:1], Missing.WHEN)
    first, *others = sorted(named, key=_sort_key, reverse=query.ordinal < 0)
    if query.quantifier is Quantifier.ADJACENT and not _are_neighbours(named, statements):
        kind = Kind.NEXT if query.ordinal < 0 else Kind.PREVIOUS
        beside = neighbour(replace(query, kind=kind, values=query.values[1:], ordinal=0), p, statements, facts)
        return Refuted(beside.query, beside.statements, Fault.NEIGHBOUR) if isinstance(beside, Found) else beside
    if any(_is_as_early(s, first) for s in others):
        return Found(query, (first, *others), Telling.TIED)
    if query.is_claim and first.value != query.values[0]:
        return Refuted(query, (first, *others), Fault.AMONG)
    return Found(query, (first, *others), Telling.AMONG)


def _are_neighbours(named: list[Statement], statements: tuple[Statement, ...]) -> bool:
    """Whether nothing stands between two values in the order of time."""
    places = sorted(statements.index(s) for s in named)
    return places[-1] - places[0] == 1


def _sort_key(s: Statement) -> tuple[object, ...]:
    return s.time.sort_key() if s.time is not None else ()


def _is_as_early(s: Statement, other: Statement) -> bool:
    """Whether the facts do not say which of two began first."""
    begin, first = (x.time.begin if x.time is not None else None for x in (s, other))
    return begin is None or first is None or Interval.at(begin).may_touch(Interval.at(first))


def neighbour(query: Query, p: Property, statements: tuple[Statement, ...], facts: FactBase) -> Outcome:
    """What came next after a value, or before it."""
    if p.time is TimeRelation.ON and not query.values:
        return NotKnown(query, Reason.UNKNOWN_TIME, statements[:1])
    if p.time is TimeRelation.DURING and all(s.time is None for s in statements):
        return _undated(query, p, statements, facts)
    meant = selecting.meant(replace(query, ordinal=0), p, statements, facts)
    if query.kind is Kind.NEXT and missing.reaches_beyond(query, statements, facts):
        return missing.not_then(query, p, statements, facts)  # what will come
    if query.values and query.when is not None and query.when.interval is not None:
        return _then(query, p, statements, facts, meant)
    order = [s for s in statements if s.time is not None] or list(statements)
    places = [order.index(s) for s in meant if s in order]
    if not places:
        undated = [s for s in statements if s in meant]
        return NotKnown(query, Reason.UNKNOWN_TIME, tuple(undated) or statements[:1], Missing.WHEN)
    step = max(places) + 1 if query.kind is Kind.NEXT else min(places) - 1
    anchor = order[max(places) if query.kind is Kind.NEXT else min(places)]
    way = 1 if query.kind is Kind.NEXT else -1
    while p.is_list and 0 <= step < len(order) and order[step].time == anchor.time:
        step += way
    if not 0 <= step < len(order) and p.time is TimeRelation.AS_OF:
        missing_one = Missing.NEXT if query.kind is Kind.NEXT else Missing.PREVIOUS
        return NotKnown(query, Reason.UNKNOWN_TIME, (anchor,), missing_one)
    if step < 0 and not _is_from_the_beginning(anchor, facts):
        return NotKnown(query, Reason.UNKNOWN_PROPERTY, (anchor,), Missing.PREVIOUS)
    if not 0 <= step < len(order):
        return Refuted(query, (anchor,), Fault.NONE)
    count = int(query.number) if query.number is not None else 1
    steps = [order[n] for n in range(step, step + way * count, way) if 0 <= n < len(order)]
    if len(steps) < count:
        return NotKnown(query, Reason.UNKNOWN_PROPERTY, tuple(sorted(steps, key=_sort_key)), Missing.ORDINAL)
    same = [s for s in order if any(s.time == x.time for x in steps)] if p.is_list else sorted(steps, key=_sort_key)
    return Found(query, (*same, anchor))


def _is_from_the_beginning(s: Statement, facts: FactBase) -> bool:
    """Whether nothing can have been before: it was so when its item began, or its item is whose history is told."""
    if s.time is None or s.time.begin is None:
        return False
    start = holding.beginning(facts, s.item)
    is_first = start is not None and start.time is not None and start.time.may_touch(s.time)
    return is_first or (start is not None and s.item == facts.info.subject)


def _undated(query: Query, p: Property, statements: tuple[Statement, ...], facts: FactBase) -> Outcome:
    """What came before where no date is told: all names that are not the one that the item has now."""
    label = facts.item(query.subject).label
    is_former = p.type is ValueType.NAME and all(label not in {s.value, s.short} for s in statements)
    if is_former and query.kind is Kind.PREVIOUS and not query.values and query.when is None:
        return Found(replace(query, kind=Kind.VALUE), statements)
    return NotKnown(query, Reason.UNKNOWN_TIME, statements, Missing.ORDER)


def _then(
    query: Query, p: Property, statements: tuple[Statement, ...], facts: FactBase, meant: tuple[Statement, ...]
) -> Outcome:
    """What came next to a value when that gave way, or took over, at a time; or that this was at another time."""
    asked = query.when.interval if query.when is not None else None
    edges = [(s, s.time.end if query.kind is Kind.NEXT else s.time.begin) for s in meant if s.time is not None]
    then = [s for s, edge in edges if edge is not None and asked is not None and Interval.at(edge).may_touch(asked)]
    named = tuple(f"#{s.id}" for s in (then or meant)) if p.time is TimeRelation.DURING else query.values
    beside = neighbour(replace(query, values=named, when=None), p, statements, facts)
    if not isinstance(beside, Found):
        return beside
    if then or p.time is not TimeRelation.DURING:
        return replace(beside, query=query)
    return Refuted(query, beside.statements, Fault.THEN)


def between(query: Query, p: Property, statements: tuple[Statement, ...], facts: FactBase) -> Outcome:
    """What came between two values."""
    places = [n for n, s in enumerate(statements) if s.value in query.values]
    inside = statements[min(places) + 1 : max(places)] if places else ()
    del p, facts
    return (
        Found(query, (*inside, statements[min(places)], statements[max(places)]))
        if inside
        else NotKnown(query, Reason.UNKNOWN_PROPERTY, statements, Missing.ORDINAL)
    )
