"""The figures and dates by which items are ranked and compared, laid out so that the largest is found at once."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from bot.model import Rank, TimeRelation, ValueType

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from bot.facts.pack import Pack
    from bot.model import Property, Statement

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

MEASURES = {ValueType.QUANTITY, ValueType.MONEY}
AT_LEAST = frozenset({"over", "more than", "at least", "above"})
AT_MOST = frozenset({"nearly", "almost", "under", "less than", "up to", "at most"})
"""Words before a number that make it a bound."""

Row: TypeAlias = "tuple[str | float | int | None, ...]"
Bounds: TypeAlias = "tuple[str, str, str, str, str]"
"""earliest, latest, begun, ended and bound of a statement's time."""


def is_dated(p: Property) -> bool:
    """Whether items are ranked by when the property happened to them."""
    return p.time is TimeRelation.ON or (p.time is TimeRelation.DURING and p.type is ValueType.EVENT)


def figure_rows(pack: Pack, statements: Sequence[Statement], times: Mapping[int, Bounds]) -> Iterator[Row]:
    """The rows of the table of figures; `times` has the bounds of each dated statement by its row, from 1 on."""
    properties = {p.id: p for p in pack.properties}
    types = {item.id: item.type for item in pack.items}
    groups: dict[tuple[str, str], list[tuple[int, Statement]]] = {}
    for row, s in enumerate(statements, start=1):
        p = properties[s.property]
        is_figure = p.type in MEASURES and s.number is not None
        if s.rank is not Rank.DEPRECATED and (is_figure or (is_dated(p) and row in times)):
            groups.setdefault((s.property, s.item), []).append((row, s))
    for (name, item), members in groups.items():
        is_measure = properties[name].type in MEASURES
        standings = _standings(members, times, is_measure=is_measure)
        for (row, s), standing in zip(members, standings, strict=True):
            earliest, _, begun, _, bound = times.get(row, (None,) * 5)
            low, high = (float(s.number), float(s.number)) if is_measure and s.number is not None else (earliest, begun)
            yield name, types[item], item, low, high, _vague(s.about), standing, earliest, bound, row


def _standings(members: list[tuple[int, Statement]], times: Mapping[int, Bounds], *, is_measure: bool) -> list[int]:
    """How each of an item's figures or dates stands."""

    def order(member: tuple[int, Statement]) -> tuple[str, str, bool]:
        earliest, latest, *_ = times.get(member[0], ("", ""))
        return latest, earliest, member[1].rank is Rank.PREFERRED

    best = max(map(order, members)) if is_measure else min(order(m)[:2] for m in members)
    standings, is_first = [], True
    for member in members:
        is_best = order(member) == best if is_measure else order(member)[:2] == best
        standings.append((2 if is_first else 1) if is_best else 0)
        is_first = is_first and not is_best
    return standings


def _vague(about: str) -> str:
    return "over" if about in AT_LEAST else "under" if about in AT_MOST else ""


def relation_rows(pack: Pack) -> set[tuple[str, str, str]]:
    """Which properties relate items of which type to items of which: property, bearer, value."""
    types = {item.id: item.type for item in pack.items}
    between = {p.id for p in pack.properties if p.type is ValueType.ITEM}
    return {(s.property, types[s.item], types[s.value]) for s in pack.statements if s.property in between}


def population_rows(pack: Pack) -> list[tuple[str, int]]:
    """How many items each type has."""
    counts: dict[str, int] = {}
    for item in pack.items:
        counts[item.type] = counts.get(item.type, 0) + 1
    return list(counts.items())
