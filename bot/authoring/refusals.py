"""Word what was not taken: what is the same of several rows is one line, which says in which, and what was found.

rows 20 to 37 and 39, column 'Price': expected a number of £, found '$795', '$99' and 17 more; convert it
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from bot.authoring.additions import Refusal

_LEAST = 3
"""Rows of which something is said together."""
_MOST_FOUND = 3
_ROW = re.compile(r"row (\d+)(.*)", re.DOTALL)


def lines(refusals: Iterable[Refusal]) -> Iterator[str]:
    """Give the lines that tell all of them, each where its first row stands."""
    groups: dict[tuple[str, str, str], list[tuple[Refusal, int, str]]] = {}
    for refusal in refusals:
        match = _ROW.fullmatch(refusal.place)
        message, _, found = refusal.message.partition(", found ")
        where, row = (match[2], int(match[1])) if match else (refusal.place, 0)
        groups.setdefault((where, message, refusal.hint), []).append((refusal, row, found))
    for (where, message, hint), group in groups.items():
        rows = list(dict.fromkeys(row for _, row, _ in group))
        if len(rows) < _LEAST:
            yield from (str(refusal) for refusal, _, _ in group)
            continue
        found = _found([found for _, _, found in group if found])
        yield f"rows {_listed(rows)}{where}: {message}{found}" + (f"; {hint}" if hint else "")


def _found(cells: Sequence[str]) -> str:
    different = list(dict.fromkeys(cells))
    more = f" and {len(different) - _MOST_FOUND} more" if len(different) > _MOST_FOUND else ""
    return f", found {', '.join(different[:_MOST_FOUND])}{more}" if different else ""


def _listed(rows: Sequence[int]) -> str:
    """List rows, those that follow each other by the first and the last: "3 to 7, 9 and 12"."""
    runs: list[list[int]] = []
    for row in rows:
        if not runs or row != runs[-1][-1] + 1:
            runs.append([])
        runs[-1].append(row)
    told = [f"{run[0]} to {run[-1]}" if len(run) > 2 else ", ".join(map(str, run)) for run in runs]  # noqa: PLR2004
    *before, last = ", ".join(told).split(", ")
    return f"{', '.join(before)} and {last}" if before else last
