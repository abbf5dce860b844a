"""Measures everything in one go, prints it, and writes results, charts and docs/performance.md.

    python -m bench [--only PART,PART] [--quick] [--draw]

With --only, the figures of other parts stay those of the last run. --quick is for trying things out: fewer questions
and rounds, and nothing is written.
"""

from __future__ import annotations

import argparse
import datetime
import importlib.util
import json
import sys
from typing import TYPE_CHECKING, Any

from rich.console import Console
from rich.table import Table

from bench import charts
from bench.goals import goals
from bench.page import page
from bench.processes import ROOT
from bench.table import HEADINGS, rows
from bench.versions import machine

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

PARTS = ("peers", "start", "growth", "telegram")
NEEDED = ("bm25s", "matplotlib")
"""Without these there is no measure of a turn and no chart; another library that is missing is told in the table."""
RESULTS = ROOT / "bench" / "results.json"
PAGE = ROOT / "docs" / "performance.md"
CHARTS = ROOT / "docs" / "performance"


def main(argv: Sequence[str] | None = None) -> int:
    """Measure; give 1 when a goal is missed and 2 when what is needed is not installed."""
    args = _parser().parse_args(argv)
    if missing := [name for name in NEEDED if importlib.util.find_spec(name) is None]:
        print(f"{missing[0]} is not installed: run `pip install -e '.[bench,dev]'`", file=sys.stderr)
        return 2
    console = Console(stderr=True)
    is_first = args.quick or not RESULTS.exists()
    results: dict[str, Any] = {} if is_first else json.loads(RESULTS.read_text("utf-8"))
    if not args.draw:
        results |= {"measured": f"{datetime.datetime.now(datetime.UTC):%-d %B %Y}", "machine": machine()}
        for part in args.only:
            results[part] = _measure(part, console, is_quick=args.quick)
    _print(results)
    if not args.quick:
        _write(results)
    return 0 if all(goal.is_met for goal in goals(results)) else 1


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m bench", description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--only", type=_parts, default=PARTS, metavar="PART,PART", help=", ".join(PARTS))
    parser.add_argument("--quick", action="store_true", help="fewer questions and rounds; nothing is written")
    parser.add_argument("--draw", action="store_true", help="only write the page and its charts from the last results")
    return parser


def _parts(text: str) -> tuple[str, ...]:
    parts = tuple(text.split(","))
    if unknown := [part for part in parts if part not in PARTS]:
        problem = f"no part {unknown[0]!r}; the parts are {', '.join(PARTS)}"
        raise argparse.ArgumentTypeError(problem)
    return parts


def _measure(part: str, console: Console, *, is_quick: bool) -> dict[str, Any]:
    console.print(f"measuring: {part}")
    match part:
        case "peers":
            from bench import comparison

            return comparison.run(is_quick=is_quick, say=console.print)
        case "start":
            from bench import start

            return start.run(is_quick=is_quick)
        case "growth":
            from bench import growth

            return growth.run(growth.SIZES[:2] if is_quick else growth.SIZES)
        case _:
            from bench import telegram_throughput

            return telegram_throughput.run(is_quick=is_quick)


def _print(results: dict[str, Any]) -> None:
    console = Console(width=None if sys.stdout.isatty() else 200)
    if "peers" in results:
        console.print(_table(HEADINGS, rows(results["peers"]["systems"])))
    lines = [(goal.what, goal.goal, goal.figure, "met" if goal.is_met else "not met") for goal in goals(results)]
    console.print(_table(("what", "goal", "measured", ""), lines))


def _table(headings: Iterable[str], lines: Iterable[Sequence[str]]) -> Table:
    table = Table(*headings)
    for line in lines:
        table.add_row(*line)
    return table


def _write(results: dict[str, Any]) -> None:
    RESULTS.write_text(json.dumps(results) + "\n", "utf-8")
    CHARTS.mkdir(exist_ok=True)
    if "peers" in results:
        systems = results["peers"]["systems"]
        charts.draw_answers(systems, CHARTS / "answers.png")
        charts.draw_thresholds(systems, CHARTS / "thresholds.png")
        charts.draw_times(systems, CHARTS / "times.png")
    if "growth" in results:
        charts.draw_growth(results["growth"]["rows"], CHARTS / "growth.png")
    PAGE.write_text(page(results), "utf-8")


if __name__ == "__main__":
    sys.exit(main())
