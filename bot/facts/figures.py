"""The figures and dates by which items are ranked and compared, laid out so that the largest is found at once."""

from __future__ import annotations

import itertools
import json
import operator

from bot.model import Rank, TimeRelation, ValueType

TYPE_CHECKING = False
if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterator
    from typing import Any, TypeAlias

    from bot.facts.pack import Pack
    from bot.model import Property

FIGURES = """
CREATE TABLE figure (property TEXT, type TEXT, item TEXT, low, high, vague TEXT, standing INTEGER,
    earliest TEXT, bound TEXT, statement INTEGER);
CREATE TABLE relation (property TEXT, bearer TEXT, value TEXT);
CREATE TABLE population (type TEXT, items INTEGER);
"""
"""A row for each figure, and for each date of what happened; `low` and `high` are the bounds of the date, or the
number twice. `vague` says that a number is a bound itself: "over" or "under". `standing` is 2 for the row that counts
where no time is asked for, the latest figure or the first date of an item; 1 for others that stand beside it; else 0.

`relation` tells which properties relate items of which types, `population` how many items each type has.
"""

FIGURE_INDEXES = """
CREATE INDEX figure_low ON figure (property, type, low, high, standing, item, earliest, bound);
CREATE INDEX figure_high ON figure (property, type, high, low, standing, item, earliest, bound);
CREATE INDEX figure_item ON figure (item, property);
CREATE INDEX figure_open ON figure (property) WHERE standing = 1 OR vague <> '';
"""

AT_LEAST = frozenset({"over", "more than", "at least", "above"})
AT_MOST = frozenset({"nearly", "almost", "under", "less than", "up to", "at most"})
"""Words before a number that make it a bound."""
NEARLY = frozenset({"nearly", "almost"})
"""Those of them that say that the number is almost reached."""
INCLUSIVE = frozenset({"at least", "up to", "at most"})
"""Those of them that leave open whether it is the number itself."""

Row: TypeAlias = "tuple[str | float | int | None, ...]"
"""A row of the table of figures."""

_CANDIDATES = """
SELECT s.property, s.item, s.rowid, s.number, s.about, s.rank, t.earliest, t.latest, t.begun, t.bound
FROM Statement s LEFT JOIN time t ON t.statement = s.rowid
WHERE s.rank <> 'deprecated' AND (
    (s.property IN (SELECT value FROM json_each(?)) AND s.number IS NOT NULL)
    OR (s.property IN (SELECT value FROM json_each(?)) AND t.statement IS NOT NULL)
)
ORDER BY s.property, s.item, s.rowid
"""


def is_dated(p: Property) -> bool:
    """Whether items are ranked by when the property happened to them."""
    return p.time is TimeRelation.ON or (p.time is TimeRelation.DURING and p.type is ValueType.EVENT)


def figure_rows(pack: Pack, connection: sqlite3.Connection) -> Iterator[Row]:
    """The rows of the table of figures, from the statements and times that are in the database already."""
    types = {item.id: item.type for item in pack.items}
    measures = {p.id for p in pack.properties if p.is_figure}
    dated = {p.id for p in pack.properties if is_dated(p)}
    happened = {p.id for p in pack.properties if p.time is TimeRelation.ON}
    found = connection.execute(_CANDIDATES, (json.dumps(sorted(measures)), json.dumps(sorted(dated - measures))))
    for (name, item), group in itertools.groupby(found, key=operator.itemgetter(0, 1)):
        members = list(group)
        is_measure = name in measures
        standings = _standings(members, is_measure=is_measure)
        for member, standing in zip(members, standings, strict=True):
            _, _, row, number, about, _, earliest, latest, begun, bound = member
            end = latest if name in happened else begun
            low, high = (float(number), float(number)) if is_measure else (earliest, end)
            yield name, types[item], item, low, high, _vague(about), standing, earliest, bound, row


def _standings(members: list[Any], *, is_measure: bool) -> list[int]:
    """How each of an item's figures or dates stands."""
    if len(members) == 1:
        return [2]  # as with most items: what is alone counts

    def order(member: Any) -> tuple[str, str, bool]:  # noqa: ANN401 -- a row of the database
        *_, rank, earliest, latest, _, _ = member
        return latest or "", earliest or "", rank == Rank.PREFERRED.value

    best = max(map(order, members)) if is_measure else min(order(m)[:2] for m in members)
    standings, is_first = [], True
    for member in members:
        is_best = order(member) == best if is_measure else order(member)[:2] == best
        standings.append((2 if is_first else 1) if is_best else 0)
        is_first = is_first and not is_best
    return standings


def _vague(about: str) -> str:
    return "over" if about in AT_LEAST else "under" if about in AT_MOST else ""


def relation_rows(pack: Pack, connection: sqlite3.Connection) -> set[tuple[str, str, str]]:
    """Which properties relate items of which type to items of which: property, bearer, value."""
    types = {item.id: item.type for item in pack.items}
    between = json.dumps([p.id for p in pack.properties if p.type is ValueType.ITEM])
    query = "SELECT property, item, value FROM Statement WHERE property IN (SELECT value FROM json_each(?))"
    found = connection.execute(query, (between,))
    return {(property_, types[item], types[value]) for property_, item, value in found}


def population_rows(pack: Pack) -> list[tuple[str, int]]:
    """How many items each type has."""
    counts: dict[str, int] = {}
    for item in pack.items:
        counts[item.type] = counts.get(item.type, 0) + 1
    return list(counts.items())
