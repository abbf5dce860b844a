"""The one table: every system with its counts, times and sizes, and each as a multiple of factbot's."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from bench.peers import TITLES

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

OURS = "factbot"
SLOW = 10
"""Questions per second, below which the first decimal matters."""
TIMES = "\N{MULTIPLICATION SIGN}"


@dataclass(frozen=True, slots=True)
class Column:
    """A figure of a system."""

    title: str
    key: str
    format: Callable[[float], str]
    has_ratio: bool = True
    """Whether its multiple of factbot's figure is shown."""


def duration(seconds: float) -> str:
    """Write a time in the unit that suits it."""
    for unit, name, digits in ((1.0, "s", 2), (1e-3, "ms", 2 if seconds < 1e-2 else 0), (1e-6, "µs", 0)):  # noqa: PLR2004 -- below 10 ms, two digits
        if seconds >= unit:
            return f"{seconds / unit:.{digits}f} {name}"
    return f"{seconds * 1e6:.1f} µs"


def _megabytes(size: float) -> str:
    return f"{size:,.0f} MB"


def _count(number: float) -> str:
    return f"{number:,.0f}"


COLUMNS = (
    Column("right", "right", _count, has_ratio=False),
    Column("wrong", "wrong", _count, has_ratio=False),
    Column("missed", "missed", _count, has_ratio=False),
    Column("p50", "p50", lambda microseconds: duration(microseconds / 1e6)),
    Column("p95", "p95", lambda microseconds: duration(microseconds / 1e6)),
    Column("questions/s", "per_second", lambda rate: f"{rate:,.1f}" if rate < SLOW else _count(rate)),
    Column("start to first answer", "seconds", duration),
    Column("peak memory", "peak", _megabytes),
    Column("installed", "megabytes", _megabytes),
)

HEADINGS = ("", *(column.title for column in COLUMNS))


def rows(systems: dict[str, dict[str, Any]]) -> Iterator[tuple[str, ...]]:
    """Give a row of cells for each system; one that could not run says so in its second cell."""
    ours = systems.get(OURS, {})
    for name, figures in systems.items():
        if "error" in figures:
            yield (TITLES[name], f"not run: {figures['error']}", *("" for _ in COLUMNS[1:]))
        else:
            yield (figures["title"], *(_cell(column, figures, ours) for column in COLUMNS))


def _cell(column: Column, figures: dict[str, Any], ours: dict[str, Any]) -> str:
    value = float(figures[column.key])
    text = column.format(value)
    if not column.has_ratio or figures is ours or not ours.get(column.key):
        return text
    return f"{text} ({ratio(value, float(ours[column.key]))})"


def ratio(value: float, to: float) -> str:
    """Write how many times `to` a value is."""
    times = value / to
    return f"{TIMES}{times:.2g}" if times < 10 else f"{TIMES}{times:,.0f}"  # noqa: PLR2004 -- two digits
