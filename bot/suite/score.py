"""How often the bot was right, and whether that is enough."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from bot.records import dataclass
from bot.suite.cases import Group

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from bot.suite.run import Judged

RESULTS = ("right", "clarified", "missed", "wrong")
"""The columns of a report. `missed` counts those that are declined or ramble, `clarified` those that are asked back."""


@dataclass(frozen=True, slots=True)
class Marks:
    """What a suite has to reach, in percent of all its turns."""

    min_right: float = 0.0
    max_wrong: float = 0.0

    def are_reached(self, rows: Sequence[Judged]) -> bool:
        """Say whether the turns, of which there is at least one, are good enough."""
        return percent(rows, "right") >= self.min_right and percent(rows, "wrong") <= self.max_wrong

    def __str__(self) -> str:
        """Word them for people."""
        least = f"at least {self.min_right:g} % right, " if self.min_right else ""
        return least + (f"at most {self.max_wrong:g} % wrong" if self.max_wrong else "none wrong")


def percent(rows: Sequence[Judged], result: str) -> float:
    """Give the share of a result among some turns, from 0 to 100."""
    return 100 * sum(row.result == result for row in rows) / len(rows)


def tally(rows: Iterable[Judged]) -> dict[str, int]:
    """Count the turns of each result."""
    counts = Counter(row.result for row in rows)
    return {result: counts[result] for result in RESULTS}


def by_group(rows: Sequence[Judged]) -> dict[str, dict[str, int]]:
    """Count the results of each kind of turns that occurs, in the order of their declaration."""
    return {g.value: tally(of_it) for g in Group if (of_it := [row for row in rows if row.group is g])}


def by_category(rows: Sequence[Judged]) -> dict[str, dict[str, int]]:
    """Count the results of each category, in the order of the alphabet."""
    categories = sorted({row.conversation.category for row in rows})
    return {c: tally(row for row in rows if row.conversation.category == c) for c in categories}
