"""Which items fulfil what a question demands of them: a selection as SQL over the fact base's indexes.

A condition is surely fulfilled, or may be (a date known to the decade, "over 2,000"), or is not as far as the facts
say. What is not said is not denied: "without a harbour" are the items for which the facts give none.
"""

from __future__ import annotations

import datetime
import json
from typing import TYPE_CHECKING, TypeAlias

from bot.dates import Date, Interval
from bot.model import Condition, Selection, TimeRelation, ValueType, When
from bot.records import dataclass, replace

if TYPE_CHECKING:
    from collections.abc import Iterable

    from bot.facts.base import FactBase
    from bot.model import Order, Property, Statement

Sql: TypeAlias = tuple[str, tuple[str | float, ...]]
"""A query that gives the ids of items, and its values."""

MEASURES = {ValueType.QUANTITY, ValueType.MONEY}
AT_LEAST = ("over", "more than", "at least", "above")
AT_MOST = ("nearly", "almost", "under", "less than", "up to", "at most")
"""Words before a number that make it a bound."""
MOST_TOLD = 12
"""Items that are told of a selection."""
_MOST_RANKED = 64
"""Items that are ranked beyond the place that is asked for, to find those that share it."""
_NOT_DEPRECATED = "s.rank <> 'deprecated'"


@dataclass(frozen=True, slots=True)
class Members:
    """What a selection comes to."""

    items: tuple[str, ...]
    """The first of those that surely belong to it, in order."""
    evidence: tuple[tuple[Statement, ...], ...]
    total: int
    pool: int
    known: int
    unsure: tuple[Statement, ...] = ()
    is_tied: bool = False
    basis: tuple[Statement, ...] = ()
    span: Interval | None = None
    """From when to when the figures are that were compared, where they are of several dates."""


def members(selection: Selection, facts: FactBase) -> Members:
    """The items of a selection with the statements that they are there for."""
    inner, basis = _settled(selection, facts)
    if inner.order is not None:
        return replace(_ranked(inner, inner.order, facts), basis=basis)
    sure, values = _items(inner, facts, is_sure=True)
    (total,) = facts.rows(f"SELECT count(*) FROM ({sure})", *values)[0]
    told = [i for (i,) in facts.rows(f"{sure} ORDER BY rowid LIMIT {MOST_TOLD}", *values)]
    pool, known = _coverage(inner, facts)
    evidence = _evidence(inner, told, facts)
    return Members(
        tuple(told),
        tuple(evidence.get(item, ()) for item in told),
        total,
        pool,
        known,
        _unsure(inner, facts),
        basis=basis,
    )


def contains(selection: Selection, item: str, facts: FactBase) -> bool:
    """Whether an item surely belongs to a selection without an order."""
    query, values = _items(_settled(selection, facts)[0], facts, is_sure=True)
    return bool(facts.rows(f"SELECT 1 FROM ({query}) WHERE id = ?", *values, item))


def figures(p: Property, items: Iterable[str], when: When | None, facts: FactBase) -> dict[str, tuple[Statement, ...]]:
    """The figures or dates by which items are compared: the latest of each, or those of a time."""
    query, values = _figures(p, when)
    found = facts.rows(
        f"SELECT item, id FROM ({query}) WHERE place = 1 AND item IN (SELECT value FROM json_each(?))",
        *values,
        json.dumps(list(items)),
    )
    return _by_item(found, facts)


# --- selections in selections ---------------------------------------------------------------------------------


def _settled(selection: Selection, facts: FactBase) -> tuple[Selection, tuple[Statement, ...]]:
    """The selection with every ranked one inside it replaced by the items that it comes to, and why it does."""
    conditions: list[Condition] = []
    basis: list[Statement] = []
    for condition in selection.conditions:
        settled = condition
        if condition.among is not None:
            inner, below = _settled(condition.among, facts)
            basis += below
            if inner.order is not None:
                found = _ranked(inner, inner.order, facts)
                basis += [s for evidence in found.evidence for s in evidence]
                inner = Selection("", items=found.items or ("",))
            settled = replace(settled, among=inner)
        if condition.than:
            p = facts.properties[condition.property]
            bound = figures(p, [condition.than], condition.when, facts).get(condition.than, ())
            basis += bound[:1]
            settled = _bounded(settled, p, bound)
        conditions.append(settled)
    return replace(selection, conditions=tuple(conditions)), tuple(dict.fromkeys(basis))


def _bounded(condition: Condition, p: Property, bound: tuple[Statement, ...]) -> Condition:
    """The condition with the figure or date of the item that it compares with in place of that item."""
    if p.type in MEASURES:
        return replace(condition, number=bound[0].number if bound else None)
    time = bound[0].time if bound else None
    if time is None:
        return replace(condition, values=("",))
    day = datetime.timedelta(days=1)
    before = Interval(None, Date.day(time.earliest - day), is_begin_open=True)
    last = Interval.at(time.begin).latest + day if time.begin else time.latest
    after = Interval(Date.day(last), None, is_end_open=True)
    return replace(condition, when=When(before if condition.operator == "<" else after, "at", ""))


# --- who belongs to it ----------------------------------------------------------------------------------------


def _items(selection: Selection, facts: FactBase, *, is_sure: bool) -> Sql:
    """The ids of the items that surely belong to a selection without an order, or that may."""
    wheres, values = _base(selection)
    for condition in selection.conditions:
        query, more = _fulfilling(condition, facts, is_sure=is_sure)
        wheres.append(f"id {query}")
        values += more
    return f"SELECT id FROM Item WHERE {' AND '.join(wheres) or '1'}", tuple(values)


def _base(selection: Selection) -> tuple[list[str], list[str | float]]:
    """What an item has to be, conditions aside."""
    wheres: list[str] = []
    values: list[str | float] = []
    if selection.type:
        wheres.append("type = ?")
        values.append(selection.type)
    if selection.items:
        wheres.append("id IN (SELECT value FROM json_each(?))")
        values.append(json.dumps(selection.items))
    return wheres, values


def _fulfilling(condition: Condition, facts: FactBase, *, is_sure: bool) -> Sql:
    """The comparison that an item's id has to pass."""
    if not condition.is_negated:
        query, values = _having(condition, facts, is_sure=is_sure)
        return f"IN ({query})", values
    query, values = _having(replace(condition, is_negated=False), facts, is_sure=not is_sure)
    if _is_open(condition):
        return f"NOT IN ({query})", values
    # "not built before 1900" is said only of what was built at all.
    exists, more = _having(Condition(condition.property), facts, is_sure=True)
    return f"IN (SELECT * FROM ({exists}) EXCEPT SELECT * FROM ({query}))", (*more, *values)


def _is_open(condition: Condition) -> bool:
    """Whether the denial of it is only that the facts say nothing."""
    return condition.is_inverse or not (condition.values or condition.operator or condition.among or condition.when)


def _having(condition: Condition, facts: FactBase, *, is_sure: bool) -> Sql:
    """The ids of the items that have, or are, such a value."""
    p = facts.properties[condition.property]
    if p.type in MEASURES and condition.operator:
        return _measuring(p, condition, is_sure=is_sure)
    here, there = ("value", "item") if condition.is_inverse else ("item", "value")
    wheres: list[str] = ["s.property = ?", _NOT_DEPRECATED]
    values: list[str | float] = [p.id]
    if condition.values:
        wheres.append(f"s.{there} IN (SELECT value FROM json_each(?))")
        values.append(json.dumps(condition.values))
    if condition.among is not None:
        query, more = _items(condition.among, facts, is_sure=is_sure)
        wheres.append(f"s.{there} IN ({query})")
        values += more
    if condition.than:
        wheres.append("s.item <> ?")
        values.append(condition.than)
    timed, more = _timed(p, condition, is_sure=is_sure)
    wheres += timed
    values += more
    joined = f"SELECT s.{here} AS id FROM Statement s LEFT JOIN time t ON t.statement = s.rowid"
    return f"{joined} WHERE {' AND '.join(wheres)}", tuple(values)


def _timed(p: Property, condition: Condition, *, is_sure: bool) -> tuple[list[str], tuple[str, ...]]:
    """When a statement has to hold."""
    when = condition.when.interval if condition.when is not None else None
    if when is None:
        if p.time is not TimeRelation.DURING or not condition.is_current:
            return [], ()
        unknown = "" if is_sure else " OR s.time LIKE '%/'"
        return [f"(s.time IS NULL OR s.time LIKE '%/..'{unknown})"], ()
    first, last = when.earliest.isoformat(), when.latest.isoformat()
    if p.time is TimeRelation.ON:
        wanted = "t.earliest >= ? AND t.latest <= ?" if is_sure else "t.latest >= ? AND t.earliest <= ?"
    else:
        wanted = "t.ended >= ? AND t.begun <= ?" if is_sure else "t.bound >= ? AND t.earliest <= ?"
    return [wanted], (first, last)


def _figures(p: Property, when: When | None) -> Sql:
    """Every figure or date of a property; those with place 1 count: the latest of each item, or of a time."""
    asked = when.interval if when is not None else None
    wheres, values = ["s.property = ?", _NOT_DEPRECATED], [p.id]
    if asked is not None:
        wheres.append("t.bound >= ? AND t.earliest <= ?")
        values += [asked.earliest.isoformat(), asked.latest.isoformat()]
    way = "ASC" if p.type not in MEASURES else "DESC"
    place = f"PARTITION BY s.item ORDER BY t.latest {way}, t.earliest {way}, s.rank = 'preferred' DESC"
    told = "s.item, s.rowid AS id, CAST(s.number AS REAL) AS number, s.about, t.earliest, t.begun"
    joined = "Statement s LEFT JOIN time t ON t.statement = s.rowid"
    query = f"SELECT {told}, RANK() OVER ({place}) AS place FROM {joined} WHERE {' AND '.join(wheres)}"
    return query, tuple(values)


def _measuring(p: Property, condition: Condition, *, is_sure: bool) -> Sql:
    """The ids of the items whose figure is more, less or as much as a number."""
    query, values = _figures(p, condition.when)
    number, sign = float(condition.number or 0), condition.operator
    if condition.number is None:
        return "SELECT NULL", ()
    lower, upper = _quoted(AT_LEAST), _quoted(AT_MOST)
    exact, above, below = f"number {sign} ?", f"about IN ({lower})", f"about IN ({upper})"
    if sign in {">", ">="}:
        sure = f"(({exact} AND NOT {below}) OR (number >= ? AND {above}))"
        may = f"({exact} OR {above} OR (number >= ? AND {above}))"
    elif sign in {"<", "<="}:
        sure = f"(({exact} AND NOT {above}) OR (number <= ? AND {below}))"
        may = f"({exact} OR {below} OR (number <= ? AND {below}))"
    else:
        sure = f"({exact} AND NOT {above} AND NOT {below} AND number = ?)"
        may = f"({exact} OR ({above} AND number <= ?) OR ({below}))"
    than, others = ("AND item <> ?", (condition.than,)) if condition.than else ("", ())
    if not is_sure:
        return f"SELECT item FROM ({query}) WHERE place = 1 AND {may} {than}", (*values, number, number, *others)
    return (
        f"SELECT item FROM ({query}) WHERE place = 1 {than} GROUP BY item HAVING min({sure}) = 1",
        (*values, *others, number, number),
    )


def _quoted(words: Iterable[str]) -> str:
    return ", ".join(f"'{word}'" for word in words)


# --- what is told of them -------------------------------------------------------------------------------------


def _coverage(selection: Selection, facts: FactBase) -> tuple[int, int]:
    """How many items the choice is from, and for how many the facts give what it goes by."""
    wheres, values = _base(selection)
    pool_query = f"SELECT id FROM Item WHERE {' AND '.join(wheres) or '1'}"
    (pool,) = facts.rows(f"SELECT count(*) FROM ({pool_query})", *values)[0]
    scaled = next((c for c in selection.conditions if c.operator or _is_dated(c, facts)), None)
    if scaled is None:
        return pool, pool
    query = "SELECT s.item FROM Statement s WHERE s.property = ? AND " + _NOT_DEPRECATED
    (known,) = facts.rows(f"SELECT count(*) FROM ({pool_query} AND id IN ({query}))", *values, scaled.property)[0]
    return pool, known


def _is_dated(condition: Condition, facts: FactBase) -> bool:
    return condition.when is not None and facts.properties[condition.property].time is TimeRelation.ON


def _evidence(selection: Selection, items: list[str], facts: FactBase) -> dict[str, tuple[Statement, ...]]:
    """The statements for which each item belongs to the selection, those of the first condition first."""
    found: dict[str, tuple[Statement, ...]] = {}
    for condition in selection.conditions:
        if condition.is_negated and _is_open(condition):
            continue
        for item, statements in _evidence_of(condition, items, facts).items():
            found[item] = (*found.get(item, ()), *statements)
    return found


def _evidence_of(condition: Condition, items: list[str], facts: FactBase) -> dict[str, tuple[Statement, ...]]:
    p = facts.properties[condition.property]
    if p.type in MEASURES:
        return figures(p, items, condition.when, facts)
    here = "value" if condition.is_inverse else "item"
    query, values = _having(replace(condition, is_negated=False), facts, is_sure=True)
    if condition.is_negated:
        query, values = _having(Condition(condition.property), facts, is_sure=True)
    found = facts.rows(
        f"{query.replace(f's.{here} AS id', f's.{here} AS id, s.rowid', 1)}"
        f" AND s.{here} IN (SELECT value FROM json_each(?))",
        *values,
        json.dumps(items),
    )
    return _by_item(found, facts)


def _by_item(found: list[tuple[str, int]], facts: FactBase) -> dict[str, tuple[Statement, ...]]:
    """The statements in these rows for each item, in the order of time."""
    by_item: dict[str, tuple[Statement, ...]] = {}
    for item, row in sorted(found, key=lambda pair: pair[1]):
        by_item[item] = (*by_item.get(item, ()), *facts.statements_at([row]))
    return by_item


def _unsure(selection: Selection, facts: FactBase) -> tuple[Statement, ...]:
    """What the facts say of the items that may belong to the selection or not."""
    may, values = _items(selection, facts, is_sure=False)
    sure, more = _items(selection, facts, is_sure=True)
    found = [i for (i,) in facts.rows(f"{may} EXCEPT {sure} LIMIT {MOST_TOLD}", *values, *more)]
    if not found:
        return ()
    told = [s for c in selection.conditions for s in _doubted(c, found, facts)]
    return tuple(dict.fromkeys(told))


def _doubted(condition: Condition, items: list[str], facts: FactBase) -> Iterable[Statement]:
    """The statements that leave open whether an item fulfils a condition."""
    p = facts.properties[condition.property]
    if not (condition.operator or condition.when or condition.is_current):
        return
    for item in items:
        stated = facts.statements(property=p.id, value=item) if condition.is_inverse else facts.statements(item, p.id)
        yield from (s for s in stated if s.rank.value != "deprecated")


# --- ranking --------------------------------------------------------------------------------------------------


def _ranked(selection: Selection, order: Order, facts: FactBase) -> Members:
    """The items at the places that are asked for, with those that share them."""
    p = facts.properties[order.property]
    pool_query, pool_values = _items(replace(selection, order=None), facts, is_sure=True)
    (pool,) = facts.rows(f"SELECT count(*) FROM ({pool_query})", *pool_values)[0]
    query, values = _figures(p, order.when)
    chosen = f"FROM ({query}) WHERE place = 1 AND item IN ({pool_query})"
    if p.type in MEASURES:
        low, high, known_if = "number", "number", "number IS NOT NULL"
    else:
        low, high, known_if = "earliest", "begun", "earliest > '0001-01-01'"
    (known,) = facts.rows(f"SELECT count(DISTINCT item) {chosen} AND {known_if}", *values, *pool_values)[0]
    by = f"{high} DESC, {low} DESC" if order.is_descending else f"{low}, {high}"
    last = order.place + order.count - 1
    rows = facts.rows(
        f"SELECT item, id, {low}, {high} {chosen} AND {known_if} ORDER BY {by}, id LIMIT {last + _MOST_RANKED}",
        *values,
        *pool_values,
    )
    first_of: dict[str, tuple[str, int, float | str, float | str]] = {}
    for row in rows:
        first_of.setdefault(row[0], row)
    ranked = list(first_of.values())
    wanted = ranked[order.place - 1 : last]
    told = [r for r in ranked if any(_overlap(r, w) for w in (wanted[:1] + wanted[-1:]))] if wanted else []
    told = [r for r in ranked if r in told or r in wanted]
    items = [row[0] for row in told][: max(MOST_TOLD, order.count)]
    evidence = figures(p, items, order.when, facts)
    return Members(
        tuple(items),
        tuple(evidence.get(item, ()) for item in items),
        len(told),
        pool,
        known,
        _unsure(replace(selection, order=None), facts),
        is_tied=len(told) > len(wanted),
        span=_span(p, chosen, (*values, *pool_values), facts),
    )


def _span(p: Property, chosen: str, values: tuple[str | float, ...], facts: FactBase) -> Interval | None:
    """From the oldest to the newest date of the figures that were compared, unless they are of one date."""
    if p.time is not TimeRelation.AS_OF:
        return None
    query = f"SELECT min(earliest), max(earliest) {chosen} AND earliest IS NOT NULL"
    (first, last) = facts.rows(query, *values)[0]
    if first is None or first == last:
        return None
    edges = (Date.year(int(day[:4])) for day in (first, last))
    return Interval.between(*edges)


def _overlap(one: tuple[str, int, float | str, float | str], other: tuple[str, int, float | str, float | str]) -> bool:
    """Whether two figures are equal, or two dates may be."""
    return bool(one[2] <= other[3] and other[2] <= one[3])  # type: ignore[operator]
