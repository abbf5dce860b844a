"""What the suites of a pack reach: kinds of questions, statements, and paragraphs of its sources.

A *cell* is a property, a kind of question and the operator of the time that it names ("at", "before"; "" for none).
It is covered if a turn of a suite that was judged right was read so. `cells_of` says which cells are worth a question:
those that make sense for what the pack says of the property. Only turns that are right count.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

from bot.facts.texts import read_text
from bot.model import Kind, TimeRelation, ValueType
from bot.records import dataclass
from bot.suite.judge import Verdict

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from pathlib import Path

    from bot.facts.base import FactBase
    from bot.facts.texts import Paragraph
    from bot.model import Property, Query, Selection, Source, Statement, When
    from bot.suite.run import Judged

OPERATORS = ("", "at", "before", "after", "since", "until", "by", "between", "now")
"""How a question may name a time; "" is not at all."""

_OF_TIME = {
    TimeRelation.DURING: (Kind.VALUE, Kind.CLAIM, Kind.BEGAN, Kind.ENDED, Kind.PERIOD, Kind.DURATION),
    TimeRelation.AS_OF: (Kind.VALUE, Kind.CLAIM, Kind.MEASURED),
    TimeRelation.ON: (Kind.PERIOD, Kind.CLAIM),
    TimeRelation.ALWAYS: (Kind.VALUE, Kind.CLAIM),
}
"""The kinds that a single statement answers."""
_OF_SEVERAL = {
    TimeRelation.DURING: (
        *(Kind.ALL, Kind.COUNT, Kind.ORDINAL, Kind.NEXT, Kind.PREVIOUS, Kind.CHANGES, Kind.CHANGE_COUNT),
        *(Kind.LONGEST, Kind.SHORTEST, Kind.LONGER, Kind.SHORTER, Kind.TALLIED),
    ),
    TimeRelation.AS_OF: (Kind.ALL, Kind.COMPARISON, Kind.DIFFERENCE),
    TimeRelation.ON: (Kind.ALL, Kind.COUNT, Kind.ORDINAL, Kind.NEXT, Kind.PREVIOUS, Kind.TALLIED),
    TimeRelation.ALWAYS: (Kind.ALL, Kind.COUNT),
}
"""The kinds that make sense when an item has several statements of the property."""
_OF_ITEMS = (Kind.DESCRIBE, Kind.EVENTS, Kind.EXISTED, Kind.AGE, Kind.ELAPSED, Kind.PRECEDENCE)
"""The kinds that ask of an item, whatever the property."""
_OF_SETS = (Kind.WHICH, Kind.RANKED, Kind.EACH, Kind.HOW_MANY, Kind.ANY, Kind.EVERY, Kind.AMONG)
"""The kinds that describe items by a property, where several items have it."""
_NARROWED = {Kind.VALUE, Kind.ALL, Kind.COUNT, Kind.CLAIM, Kind.HOLDER, Kind.EVENTS}
"""The kinds whose answer depends on the time that is named."""
_BETWEEN = 3
"""Statements that "what was between the first and the last" takes."""


class Cell(NamedTuple):
    """A way to ask: property ("" for items as such), kind, operator of time."""

    property: str
    kind: Kind
    operator: str


@dataclass(frozen=True, slots=True)
class SourceCoverage:
    """How much of a source the statements cite."""

    source: Source
    paragraphs: int | None
    """How many it has; None if the pack does not have its text."""
    uncited: tuple[Paragraph, ...]


@dataclass(frozen=True, slots=True)
class Coverage:
    """What the suites of a pack reach, and what not."""

    turns: int
    failing: int
    """How many of the turns were not right, and count for nothing."""
    covered: Mapping[Cell, tuple[str, ...]]
    """The turns of each cell that has any: the id of the conversation and the number of the turn, from 1."""
    open: tuple[Cell, ...]
    """The cells that are worth a question and have none."""
    statements: int
    unreached: tuple[Statement, ...]
    """Those that no turn is told."""
    sources: tuple[SourceCoverage, ...]


def cover(rows: Sequence[Judged], facts: FactBase, folder: Path) -> Coverage:
    """Find what the turns reach of a pack, whose files are in `folder`; raises PackError for a source's text."""
    right = [row for row in rows if row.verdict is Verdict.RIGHT]
    covered: dict[Cell, tuple[str, ...]] = {}
    for row in right:
        for cell in _cells_asked(row):
            covered[cell] = (*covered.get(cell, ()), f"{row.conversation.id}#{row.number + 1}")
    told = {statement for row in right for turn in row.told for statement in turn.statements}
    statements = facts.statements()
    return Coverage(
        turns=len(rows),
        failing=len(rows) - len(right),
        covered=covered,
        open=tuple(cell for cell in cells_of(facts) if cell not in covered),
        statements=len(statements),
        unreached=tuple(s for s in statements if s.id not in told),
        sources=tuple(_cover_source(source, statements, folder) for source in facts.sources.values()),
    )


def _cells_asked(row: Judged) -> list[Cell]:
    asked = [cell for turn in row.told for cell in _cells_of_query(turn.query)]
    return list(dict.fromkeys(asked))


def _cells_of_query(query: Query) -> Iterator[Cell]:
    is_of_set = query.selection is not None and query.kind in _OF_SETS
    described = list(_cells_of_selection(query.selection, query.kind if is_of_set else Kind.WHICH))
    if not is_of_set:
        yield _cell(query.property, query.kind, query.when)
    elif not described:
        yield _cell("", query.kind, query.when)
    yield from described


def _cells_of_selection(selection: Selection | None, kind: Kind) -> Iterator[Cell]:
    """Give the cells of the properties by which items are described and ranked."""
    if selection is None:
        return
    if selection.order is not None:
        yield _cell(selection.order.property, kind, selection.order.when)
    for condition in selection.conditions:
        yield _cell(condition.property, kind, condition.when)
        yield from _cells_of_selection(condition.among, Kind.WHICH)


def _cell(property_: str, kind: Kind, when: When | None) -> Cell:
    return Cell(property_, kind, when.relation if when else "")


def cells_of(facts: FactBase) -> Iterator[Cell]:
    """Give the cells that are worth a question in a pack."""
    for property_ in facts.properties.values():
        statements = facts.statements(property=property_.id)
        is_timed = property_.time is not TimeRelation.ALWAYS
        for kind in dict.fromkeys(_kinds_of(property_, statements)):
            yield from _with_operators(property_.id, kind, is_timed=is_timed)
    is_timed = any(p.time is not TimeRelation.ALWAYS for p in facts.properties.values())
    for kind in _OF_ITEMS:
        yield from _with_operators("", kind, is_timed=is_timed)


def _with_operators(property_: str, kind: Kind, *, is_timed: bool) -> Iterator[Cell]:
    for operator in OPERATORS if is_timed and kind in _NARROWED else OPERATORS[:1]:
        yield Cell(property_, kind, operator)


def _kinds_of(property_: Property, statements: Iterable[Statement]) -> Iterator[Kind]:
    """Give the kinds of questions that the statements of a property can answer."""
    counts = Counter(statement.item for statement in statements)
    if not counts:
        return
    time = TimeRelation.AS_OF if property_.is_figure and property_.time is TimeRelation.DURING else property_.time
    yield from _OF_TIME[time]
    if property_.type is not ValueType.EVENT:
        yield Kind.VALUE
    if max(counts.values()) > 1:
        yield from _OF_SEVERAL[time]
    if max(counts.values()) >= _BETWEEN and time is TimeRelation.DURING:
        yield Kind.BETWEEN
    if property_.type is ValueType.ITEM:
        yield Kind.HOLDER
    if len(counts) > 1:
        yield from _OF_SETS
        if property_.is_figure or time is TimeRelation.ON:
            yield Kind.COMPARED
        if property_.is_figure:
            yield from (Kind.TOTAL, Kind.AVERAGE)
    if any(statement.short for statement in statements):
        yield Kind.EXPAND
    if any(statement.place for statement in statements):
        yield Kind.PLACE


def _cover_source(source: Source, statements: Iterable[Statement], folder: Path) -> SourceCoverage:
    if not source.text or not folder.is_dir():
        return SourceCoverage(source, None, ())
    paragraphs = read_text(folder / source.text).paragraphs
    references = [r for statement in statements for r in statement.references if r.source == source.id]
    cited = {(r.section, r.paragraph) for r in references}
    # Who cites a section without a paragraph cites all of it.
    uncited = (p for p in paragraphs if not {(p.section, p.number), (p.section, None)} & cited)
    return SourceCoverage(source, len(paragraphs), tuple(uncited))
