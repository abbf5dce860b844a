"""What the suites of a pack reach: as a table for people, or as an object for programs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.authoring.coverage import OPERATORS
from bot.model import Kind

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from bot.authoring.coverage import Cell, Coverage, SourceCoverage
    from bot.model import Statement

_MOST = 40
"""Statements and paragraphs that are listed; the object has them all."""
_LONGEST = 100
"""Characters of a line that is listed."""
_ITEMS = "(items)"
"""In the place of a property, for questions about an item as such."""
_NO_TIME = "no time"


def report(coverage: Coverage) -> Iterator[str]:
    """Give the lines for people: the table, then what nothing reaches."""
    yield from _table(coverage)
    yield ""
    yield from _list_statements(coverage)
    for source in coverage.sources:
        yield from _list_paragraphs(source)
    yield ""
    yield _sum_up(coverage)


def describe(coverage: Coverage) -> dict[str, object]:
    """Give it as a JSON object."""
    return {
        "turns": coverage.turns,
        "failing": coverage.failing,
        "cells": [_describe(cell) | {"turns": turns} for cell, turns in coverage.covered.items()],
        "open": [_describe(cell) for cell in coverage.open],
        "statements": {
            "all": coverage.statements,
            "unreached": [{"id": s.id, "value": s.value, "time": _time(s)} for s in coverage.unreached],
        },
        "sources": [_describe_source(source) for source in coverage.sources],
    }


def _describe(cell: Cell) -> dict[str, object]:
    return {"property": cell.property, "kind": cell.kind, "operator": cell.operator}


def _describe_source(source: SourceCoverage) -> dict[str, object]:
    uncited = [{"section": p.section, "paragraph": p.number, "line": p.line, "text": p.text} for p in source.uncited]
    return {
        "id": source.source.id,
        "text": source.source.text or None,
        "paragraphs": source.paragraphs,
        "uncited": uncited,
    }


# --- the table ---------------------------------------------------------------------------------------------------


def _table(coverage: Coverage) -> Iterator[str]:
    """Count the turns of each cell; a dot stands for one that is worth a question and has none."""
    cells = [*coverage.covered, *coverage.open]
    operators = list(dict.fromkeys([*OPERATORS, *(cell.operator for cell in cells)]))
    name_width = max(len(cell.property or _ITEMS) for cell in cells)
    kind_width = max(len(cell.kind) for cell in cells)
    heads = [operator or _NO_TIME for operator in operators]
    yield f"{'property':{name_width}}  {'kind':{kind_width}}  {'  '.join(heads)}"
    for property_ in sorted({cell.property for cell in cells}):
        kinds = sorted({cell.kind for cell in cells if cell.property == property_}, key=list(Kind).index)
        name = property_ or _ITEMS
        bare = []
        for kind in kinds:
            of_it = {cell.operator: cell for cell in cells if (cell.property, cell.kind) == (property_, kind)}
            if not any(cell in coverage.covered for cell in of_it.values()):
                bare.append(kind.value)
                continue
            counts = [_count(of_it.get(operator), coverage) for operator in operators]
            row = "  ".join(f"{count:>{len(head)}}" for count, head in zip(counts, heads, strict=True))
            yield f"{name:{name_width}}  {kind:{kind_width}}  {row}".rstrip()
            name = ""
        if bare:
            yield f"{name:{name_width}}  no question: {', '.join(bare)}"


def _count(cell: Cell | None, coverage: Coverage) -> str:
    if cell is None:
        return ""
    return str(len(coverage.covered[cell])) if cell in coverage.covered else "."


# --- what nothing reaches ----------------------------------------------------------------------------------------


def _list_statements(coverage: Coverage) -> Iterator[str]:
    reached = coverage.statements - len(coverage.unreached)
    yield f"statements: {reached} of {coverage.statements} are told by a turn that is right"
    yield from _some([f"{s.id}: {s.value}{_time(s) and f' [{_time(s)}]'}" for s in coverage.unreached])


def _list_paragraphs(source: SourceCoverage) -> Iterator[str]:
    name = source.source.id
    if source.paragraphs is None:
        yield f"source {name}: no text (name its file with text in [source.{name}])"
        return
    yield f"source {name}: {source.paragraphs - len(source.uncited)} of {source.paragraphs} paragraphs are cited"
    yield from _some([f"{p.section}, paragraph {p.number}: {p.text}" for p in source.uncited])


def _some(lines: Sequence[str]) -> Iterator[str]:
    for line in lines[:_MOST]:
        yield f"  {line if len(line) <= _LONGEST else f'{line[:_LONGEST]}…'}"
    if len(lines) > _MOST:
        yield f"  and {len(lines) - _MOST} more: --format json lists all"


def _sum_up(coverage: Coverage) -> str:
    worth = _covered_of_worth(coverage.covered, coverage.open)
    failing = f"; {coverage.failing} of {coverage.turns} turns are not right and count for nothing"
    return f"{worth}{failing if coverage.failing else ''}"


def _covered_of_worth(covered: Iterable[Cell], open_: Sequence[Cell]) -> str:
    count = len(list(covered))
    return f"{count} of {count + len(open_)} cells have a question that is answered rightly"


def _time(statement: Statement) -> str:
    return statement.time.format() if statement.time else ""
