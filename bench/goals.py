"""What was aimed at, and whether the figures reach it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from bench.table import OURS, TIMES, duration

if TYPE_CHECKING:
    from collections.abc import Iterator


@dataclass(frozen=True, slots=True)
class Goal:
    """One aim with its figure."""

    what: str
    goal: str
    figure: str
    is_met: bool


MOST_RIGHT = 1.25
"""What "by a wide margin" means: this many times the right answers of the next best."""
FEWEST_WRONG = 0.5
"""And at most this share of the wrong answers of the next best."""
TURN_P50, TURN_P95 = 8.0, 25.0
"""Multiples of bare retrieval."""
START = 2.0
"""Multiple of a Python that imports three libraries."""
MEMORY = 45.0
"""MB at most, `factbot ask`."""
GROWTH = 2.0
"""Multiple of the p95 of the smallest pack that the p95 of the largest may be."""
TYPING_ERROR_MS, OPEN_MS, RESIDENT_MB = 10.0, 50.0, 60.0
"""With the largest pack: p95 of questions with a typing error, opening, and memory of a worker."""
COMPILED = 30_000
"""Statements a second, at least."""
TELEGRAM = 0.8
"""Share of a plain echo bot's replies per second."""


def goals(results: dict[str, Any]) -> Iterator[Goal]:
    """Give the goals of every part that was measured."""
    if "peers" in results:
        yield from _of_answers(results["peers"]["systems"])
        yield from _of_turns(results["peers"])
    if "start" in results:
        yield from _of_start(results["start"])
    if "growth" in results:
        yield from _of_growth(results["growth"]["rows"])
    if "telegram" in results:
        yield from _of_telegram(results["telegram"])


def _of_answers(systems: dict[str, dict[str, Any]]) -> Iterator[Goal]:
    ours = systems[OURS]
    others = [figures for name, figures in systems.items() if name != OURS and "error" not in figures]
    right = max(figures["right"] for figures in others)
    wrong = min(figures["wrong"] for figures in others)
    yield Goal(
        "right answers",
        f"most, at least {MOST_RIGHT} times the next best",
        f"{ours['right']}, next {right}",
        ours["right"] >= MOST_RIGHT * right,
    )
    yield Goal(
        "wrong answers",
        f"fewest, at most {FEWEST_WRONG} times the next best",
        f"{ours['wrong']}, next {wrong}",
        ours["wrong"] <= FEWEST_WRONG * wrong,
    )


def _of_turns(peers: dict[str, Any]) -> Iterator[Goal]:
    ours, bare = peers["systems"][OURS], peers["bare"]
    for key, most in (("p50", TURN_P50), ("p95", TURN_P95)):
        times = ours[key] / bare[key]
        figure = f"{TIMES}{times:.1f} ({duration(ours[key] / 1e6)} to {duration(bare[key] / 1e6)})"
        yield Goal(f"a whole turn, {key}", f"at most {TIMES}{most:g} of bare BM25 retrieval", figure, times <= most)


def _of_start(start: dict[str, dict[str, float]]) -> Iterator[Goal]:
    ask, imports = start["ask"], start["imports"]
    times = ask["seconds"] / imports["seconds"]
    figure = f"{TIMES}{times:.2f} ({duration(ask['seconds'])} to {duration(imports['seconds'])})"
    yield Goal("start to first answer, `factbot ask`", f"at most {TIMES}{START} of the imports", figure, times <= START)
    yield Goal("peak memory, `factbot ask`", f"at most {MEMORY:g} MB", f"{ask['peak']:.1f} MB", ask["peak"] <= MEMORY)


def _of_growth(rows: list[dict[str, float]]) -> Iterator[Goal]:
    small, large = rows[0], rows[-1]
    times = large["p95_ms"] / small["p95_ms"]
    figure = f"{TIMES}{times:.2f} ({small['p95_ms']:.2f} ms to {large['p95_ms']:.2f} ms)"
    sizes = f"from {small['statements']:,} to {large['statements']:,} statements"
    yield Goal(f"p95 {sizes}", f"at most {TIMES}{GROWTH:g}", figure, times <= GROWTH)
    for what, key, most, unit in (
        ("p95 with a typing error", "typing_error_p95_ms", TYPING_ERROR_MS, "ms"),
        ("opening", "open_ms", OPEN_MS, "ms"),
        ("resident memory of a worker", "resident_mb", RESIDENT_MB, "MB"),
    ):
        name = f"{what}, {large['statements']:,} statements"
        yield Goal(name, f"at most {most:g} {unit}", f"{large[key]:.1f} {unit}", large[key] <= most)
    rate = large["compiled_per_second"]
    name = f"compiled a second, {large['statements']:,} statements"
    yield Goal(name, f"at least {COMPILED:,}", f"{rate:,.0f}", rate >= COMPILED)


def _of_telegram(telegram: dict[str, Any]) -> Iterator[Goal]:
    share = telegram["answers"] / telegram["echo"]
    yield Goal(
        f"replies to a burst of {telegram['questions']:,} in Telegram",
        f"at least {TELEGRAM} of a plain echo bot",
        f"{share:.2f}",
        share >= TELEGRAM,
    )
