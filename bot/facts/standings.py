"""The figures and dates by which items are ranked and compared, laid out so that the largest is found at once."""

from __future__ import annotations

import itertools
import json
import operator
from collections import Counter

from bot.facts.figures import AT_LEAST, AT_MOST, is_dated
from bot.model import Rank, TimeRelation, ValueType

TYPE_CHECKING = False
if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterator
    from collections.abc import Set as AbstractSet
    from typing import Any

    from bot.facts.pack import Pack

_TABLES = """
CREATE TABLE figure (property TEXT, type TEXT, item TEXT, low, high, vague TEXT, standing INTEGER,
    earliest TEXT, bound TEXT, statement INTEGER);
CREATE TABLE relation (property TEXT, bearer TEXT, value TEXT);
CREATE TABLE population (type TEXT, items INTEGER);
CREATE TEMP TABLE ranked (property TEXT PRIMARY KEY, is_measure INTEGER, has_happened INTEGER) WITHOUT ROWID;
"""
"""A row for each figure, and for each date of what happened; `low` and `high` are the bounds of the date, or the
number twice. `vague` says that a number is a bound itself: "over" or "under". `standing` is 2 for the row that counts
where no time is asked for, the latest figure or the first date of an item; 1 for others that stand beside it; else 0.

`relation` tells which properties relate items of which types, `population` how many items each type has.
"""

_INDEXES = """
CREATE INDEX figure_low ON figure (property, type, low, high, standing, item, earliest, bound);
CREATE INDEX figure_high ON figure (property, type, high, low, standing, item, earliest, bound);
CREATE INDEX figure_open ON figure (property) WHERE standing = 1 OR vague <> '';
"""

_FIRST, _BESIDE, _OTHER = 2, 1, 0
"""How a row may stand."""

_INSERT = f"""
INSERT INTO figure
SELECT s.property, i.type, s.item,
    CASE WHEN r.is_measure THEN exact(s.number) ELSE t.earliest END,
    CASE WHEN r.is_measure THEN exact(s.number) WHEN r.has_happened THEN t.latest ELSE t.begun END,
    CASE s.about WHEN '' THEN '' ELSE vague(s.about) END, {_FIRST}, t.earliest, t.bound, s.rowid
FROM Statement s CROSS JOIN ranked r ON r.property = s.property CROSS JOIN Item i ON i.id = s.item
    LEFT JOIN time t ON t.statement = s.rowid
WHERE s.rank <> 'deprecated' AND CASE WHEN r.is_measure THEN s.number IS NOT NULL ELSE t.statement IS NOT NULL END
ORDER BY s.property, s.item, s.rowid
"""  # noqa: S608 -- a number
_SEVERAL = """
SELECT f.property, f.item, f.rowid, s.rank, t.earliest, t.latest
FROM (SELECT item, property FROM figure GROUP BY item, property HAVING count(*) > 1) g
    CROSS JOIN figure f ON f.item = g.item AND f.property = g.property
    CROSS JOIN Statement s ON s.rowid = f.statement LEFT JOIN time t ON t.statement = f.statement
ORDER BY f.property, f.item, f.rowid
"""
"""Most figures are the only one of their item and property, and count; the others alone are compared."""


def fill_figures(connection: sqlite3.Connection, pack: Pack) -> None:
    """Write the three tables, from the statements, times and items that are in the database already."""
    connection.executescript(_TABLES)
    connection.create_function("exact", 1, float, deterministic=True)
    connection.create_function("vague", 1, _vague, deterministic=True)
    measures = {p.id for p in pack.properties if p.is_figure}
    ranked = [p for p in pack.properties if p.is_figure or is_dated(p)]
    kinds = ((p.id, p.is_figure, p.time is TimeRelation.ON) for p in ranked)
    connection.executemany("INSERT INTO ranked VALUES (?, ?, ?)", kinds)
    connection.execute(_INSERT)
    connection.execute("CREATE INDEX figure_item ON figure (item, property)")
    connection.executemany("UPDATE figure SET standing = ? WHERE rowid = ?", _standings(connection, measures))
    connection.executescript(_INDEXES)
    connection.executemany("INSERT INTO relation VALUES (?, ?, ?)", sorted(_relations(pack, connection)))
    connection.executemany("INSERT INTO population VALUES (?, ?)", Counter(item.type for item in pack.items).items())


def _standings(connection: sqlite3.Connection, measures: AbstractSet[str]) -> Iterator[tuple[int, int]]:
    """How each figure or date stands that is one of several of its item: standing and row."""
    found = connection.execute(_SEVERAL)
    for (name, _), group in itertools.groupby(found, key=operator.itemgetter(0, 1)):
        members = list(group)
        order = _by_time_and_rank if name in measures else _by_time
        best = max(map(order, members)) if name in measures else min(map(order, members))
        standing = _FIRST
        for member in members:
            row = member[2]
            if order(member) == best:
                yield standing, row
                standing = _BESIDE
            else:
                yield _OTHER, row


def _by_time(member: Any) -> tuple[str, str]:  # noqa: ANN401 -- a row of the database
    *_, earliest, latest = member
    return latest or "", earliest or ""


def _by_time_and_rank(member: Any) -> tuple[str, str, bool]:  # noqa: ANN401 -- a row of the database
    *_, rank, _, _ = member
    return *_by_time(member), rank == Rank.PREFERRED.value


def _vague(about: str) -> str:
    return "over" if about in AT_LEAST else "under" if about in AT_MOST else ""


def _relations(pack: Pack, connection: sqlite3.Connection) -> set[tuple[str, str, str]]:
    """Which properties relate items of which type to items of which: property, bearer, value."""
    types = {item.id: item.type for item in pack.items}
    between = json.dumps([p.id for p in pack.properties if p.type is ValueType.ITEM])
    query = "SELECT property, item, value FROM Statement WHERE property IN (SELECT value FROM json_each(?))"
    found = connection.execute(query, (between,))
    return {(property_, types[item], types[value]) for property_, item, value in found}
