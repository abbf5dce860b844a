"""Items in the order of a figure or a date: the first places, and who shares them."""

from __future__ import annotations

import json

from bot.dates import Date, Interval
from bot.facts.members import base, items
from bot.model import Rank, TimeRelation
from bot.records import dataclass, replace

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from typing import TypeAlias

    from bot.facts.base import FactBase
    from bot.facts.members import Sql
    from bot.model import Order, Property, Selection, Statement, When

MOST_RANKED = 30
"""Items that are told of an order of all."""
_MORE = 64
"""Items that are ranked beyond the place that is asked for, to find those that share it."""

_Placed: TypeAlias = "tuple[str, float | str, float | str, int]"
"""An item with its figure twice, or with the bounds of its date, and the row of the statement."""


@dataclass(frozen=True, slots=True)
class Ranking:
    """The first places."""

    property: Property
    when: When | None
    items: tuple[str, ...]
    """Those at the places that are asked for, with those that share them, in order."""
    wanted: int
    """How many places are asked for and taken."""
    pool: int
    """How many items there are to rank."""
    known: int
    """How many of them have a figure or a date."""
    span: Interval | None
    is_by_last: bool = False
    """Each item is placed by the last of its dates: who *joined last* may have joined before."""


def rank(selection: Selection, order: Order, facts: FactBase) -> Ranking:
    """Rank the items of a selection."""
    p = facts.properties[order.property]
    chosen, values = figure_rows_of(selection, order, facts)
    pool = size(selection, facts)
    counted = "count(*)" if order.when is None else "count(DISTINCT item)"
    only = "AND standing = 2" if order.when is None else ""
    (known,) = facts.rows(f"SELECT {counted} {chosen} {only}", *values)[0]
    last = order.place + (order.count or MOST_RANKED) - 1
    placed = _placed(p, order, chosen, values, last + _MORE, facts)
    wanted = placed[order.place - 1 : last]
    edges = wanted[:1] + wanted[-1:]
    sharing = tuple(row[0] for row in placed if row in wanted or any(_overlap(row, edge) for edge in edges))
    told = sharing if order.count else tuple(row[0] for row in wanted)
    span = span_of(p, chosen, values, facts)
    return Ranking(p, order.when, told, len(wanted), pool, known, span, is_by_last=_is_by_last(p, order))


def _is_by_last(p: Property, order: Order) -> bool:
    """Whether it is asked of what happened when it did so last, and not of the youngest or newest."""
    return p.time is TimeRelation.ON and order.is_descending and order.when is None and not order.word


def last_dates(p: Property, named: Iterable[str], facts: FactBase) -> dict[str, tuple[Statement, ...]]:
    """The last dates of items on which something happened."""
    found = {item: [s for s in facts.statements(item, p.id) if s.rank is not Rank.DEPRECATED] for item in named}
    return {item: tuple(_latest(stated)) for item, stated in found.items() if stated}


def unranked(selection: Selection, order: Order, facts: FactBase) -> tuple[str, ...]:
    """The first items of a selection that have no place in an order, because the facts do not give what it goes by."""
    chosen, values = figure_rows_of(selection, order, facts)
    query, more = _pool(selection, facts)
    rows = facts.rows(
        f"{query} AND id NOT IN (SELECT item {chosen}) ORDER BY rowid LIMIT {MOST_RANKED}", *more, *values
    )
    return tuple(item for (item,) in rows)


def figures(p: Property, named: Iterable[str], when: When | None, facts: FactBase) -> dict[str, tuple[Statement, ...]]:
    """The figures or dates by which items are compared: the latest of each, or those of a time."""
    asked = when.interval if when is not None else None
    query = "SELECT statement FROM figure WHERE item IN (SELECT value FROM json_each(?)) AND property = ?"
    values: list[str] = [json.dumps(list(named)), p.id]
    if asked is None:
        query += " AND standing > 0"
    else:
        query += " AND bound >= ? AND earliest <= ?"
        values += [asked.earliest.isoformat(), asked.latest.isoformat()]
    by_item: dict[str, list[Statement]] = {}
    for s in facts.statements_at(row for (row,) in facts.rows(query, *values)):
        by_item.setdefault(s.item, []).append(s)
    return {item: tuple(_latest(stated) if asked is not None else stated) for item, stated in by_item.items()}


def _latest(stated: Sequence[Statement]) -> list[Statement]:
    """The latest of several figures of one item, those of the best rank."""
    last = max(_standing(s) for s in stated)
    return [s for s in stated if _standing(s) == last]


def _standing(s: Statement) -> tuple[str, str, bool]:
    latest, earliest = (s.time.latest.isoformat(), s.time.earliest.isoformat()) if s.time else ("", "")
    return latest, earliest, s.rank is Rank.PREFERRED


def size(selection: Selection, facts: FactBase) -> int:
    """How many items a selection has, its order aside."""
    if selection.type and not selection.conditions and not selection.items:
        return int(sum(count for (count,) in facts.rows("SELECT items FROM population WHERE type = ?", selection.type)))
    query, values = _pool(selection, facts)
    return int(facts.rows(f"SELECT count(*) FROM ({query})", *values)[0][0])


def _pool(selection: Selection, facts: FactBase) -> Sql:
    return items(replace(selection, order=None), facts, is_sure=True) if selection.conditions else base(selection)


def figure_rows_of(selection: Selection, order: Order, facts: FactBase) -> Sql:
    """The rows of figures that are ranked, from FROM on."""
    wheres, values = ["property = ?"], [order.property]
    if selection.type:
        wheres.append("type = ?")
        values.append(selection.type)
    if order.when is None:
        wheres.append("standing IN (0, 1, 2)" if _is_by_last(facts.properties[order.property], order) else _COUNTING)
    elif order.when.interval is not None:
        wheres.append("bound >= ? AND earliest <= ?")
        values += [order.when.interval.earliest.isoformat(), order.when.interval.latest.isoformat()]
    wheres.append("low IS NOT NULL")
    more: tuple[str | float, ...] = ()
    if selection.conditions or selection.items:
        query, more = _pool(selection, facts)
        wheres.append(f"item IN ({query})")
    return f"FROM figure WHERE {' AND '.join(wheres)}", (*values, *more)


_COUNTING = "standing IN (1, 2)"
"""The figures that count where no time is asked for, the latest, and the first dates."""


def _placed(  # noqa: PLR0913, PLR0917 -- what is ranked, and how far
    p: Property, order: Order, chosen: str, values: tuple[str | float, ...], most: int, facts: FactBase
) -> list[_Placed]:
    """The first items in order, each once: of several figures in a time only the latest counts."""
    by = "high DESC, low DESC" if order.is_descending else "low, high"
    seen: dict[str, _Placed] = {}
    start = 0
    while len(seen) < most:
        paged = f"ORDER BY {by} LIMIT {most} OFFSET {start}"
        page = facts.rows(f"SELECT item, low, high, statement {chosen} {paged}", *values)
        counting = _counting(p, order, page, facts)
        for item, low, high, row in page:
            if counting is None or row in counting:
                seen.setdefault(item, (item, low, high, row))
        start += most
        if len(page) < most:
            break
    # An index walked backwards gives equals backwards too.
    in_order = sorted(seen.values(), key=lambda placed: placed[3])
    return sorted(in_order, key=lambda placed: placed[2 if order.is_descending else 1], reverse=order.is_descending)


def _counting(
    p: Property, order: Order, page: list[tuple[str, float | str, float | str, int]], facts: FactBase
) -> set[int] | None:
    """Which of the rows are the latest of their item within the time; None when all are."""
    if order.when is None:
        return None
    told = figures(p, {item for item, *_ in page}, order.when, facts)
    ids = {s.id for stated in told.values() for s in stated}
    return {row for *_, row in page if facts.statements_at([row])[0].id in ids}


def _overlap(one: _Placed, other: _Placed) -> bool:
    """Whether two figures are equal, or two dates may be."""
    return bool(one[1] <= other[2] and other[1] <= one[2])  # type: ignore[operator]


def span_of(p: Property, chosen: str, values: tuple[str | float, ...], facts: FactBase) -> Interval | None:
    """From the oldest to the newest date of the figures that were compared, unless they are of one date."""
    if p.time is not TimeRelation.AS_OF:
        return None
    (first, last) = facts.rows(f"SELECT min(earliest), max(earliest) {chosen} AND earliest IS NOT NULL", *values)[0]
    if first is None or first == last:
        return None
    return Interval.between(*(Date.year(int(day[:4])) for day in (first, last)))
