"""Right, wrong or missed: the judge of `factbot test`, applied to whatever system."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from bench.material import DECLINED, FAILED, Answer
from bot.model import Reply, Status
from bot.suite import Verdict, judge

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.suite import Turn


def verdict(turn: Turn, answer: Answer) -> Verdict:
    """Judge one answer."""
    status = Status.UNKNOWN if answer.status == FAILED else Status(answer.status)
    return judge(turn, Reply(answer.text, status))


def tally(turns: Sequence[Turn], answers: Sequence[Answer], threshold: float = 0.0) -> dict[str, int]:
    """Count the verdicts when answers that score below the threshold are declined instead."""
    told = (answer if answer.score >= threshold else DECLINED for answer in answers)
    counts = Counter(verdict(turn, answer) for turn, answer in zip(turns, told, strict=True))
    return {verdict.value: counts[verdict] for verdict in (Verdict.RIGHT, Verdict.WRONG, Verdict.MISSED)}


def sweep(turns: Sequence[Turn], answers: Sequence[Answer]) -> list[tuple[float, dict[str, int]]]:
    """Give the counts at every threshold that makes a difference, from the lowest to declining everything."""
    scores = sorted({answer.score for answer in answers})
    thresholds = [0.0, *scores, (scores[-1] if scores else 0.0) + 1]
    return [(threshold, tally(turns, answers, threshold)) for threshold in thresholds]


def best_threshold(turns: Sequence[Turn], answers: Sequence[Answer]) -> float:
    """Give the threshold with the most right minus wrong answers; of equals, the highest."""
    return max(sweep(turns, answers), key=lambda step: (step[1]["right"] - step[1]["wrong"], step[0]))[0]
