"""Fails when answering or starting has become more work than the baseline by more than the limit.

    python -m bench.guard             compare with the baseline: exit status 1 above the limit
    python -m bench.guard --update    make what is counted now the baseline

Everything is a ratio to a fixed reference in the same run, and everything is counted, not timed: a time depends on
the processor and on what else runs on it, a count only on the code. Where valgrind is not here, what it would count is
left out, and the guard says so.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from bench.conversations import CONVERSATIONS, open_warm, talk
from bench.counting import can_count_instructions, instructions, opcodes, reference
from bench.launcher import launch
from bench.processes import ROOT, environment

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

BASELINE = Path(__file__).with_name("guard.json")
LIMIT = 1.3
ROUNDS = 2
"""How often the conversations are had while their instructions are counted."""
_STARTED = ("-m", "bot", "ask", CONVERSATIONS[0][0])
_BESIDE = ("-c", "import rapidfuzz.process, sqlite3, tomllib")


@dataclass(frozen=True, slots=True)
class Measure:
    """One thing that is guarded."""

    name: str
    take: Callable[[], float]
    """Gives the ratio to its reference."""
    can_be_taken: bool = True


def turn_bytecode() -> float:
    """Give the bytecode of the conversations in that of the reference loop."""
    with tempfile.TemporaryDirectory() as cache:
        bot = open_warm(Path(cache))
    return opcodes(lambda: talk(bot)) / opcodes(reference)


def turn_instructions() -> float:
    """Give the instructions of the conversations in those of the reference loop."""
    with tempfile.TemporaryDirectory() as cache:
        given = environment()

        def command(turns: int, references: int) -> list[str]:
            return [sys.executable, "-m", "bench.conversations", cache, str(turns), str(references)]

        def count(turns: int, references: int) -> int:
            return instructions(command(turns, references), given)

        launch(command(1, 1), given)  # compiles the pack and the bytecode
        start = count(0, 0)
        return (count(ROUNDS, 0) - start) / (count(0, ROUNDS) - start)


def start_instructions() -> float:
    """Give the instructions of `factbot ask` in those of a process that imports three libraries."""
    with tempfile.TemporaryDirectory() as cache:
        given = environment() | {"XDG_CACHE_HOME": cache}
        launch([sys.executable, *_STARTED], given)  # compiles the pack
        return instructions([sys.executable, *_STARTED], given) / instructions([sys.executable, *_BESIDE], given)


MEASURES = (
    Measure("bytecode of a turn", turn_bytecode),
    Measure("instructions of a turn", turn_instructions, can_count_instructions()),
    Measure("instructions of a start", start_instructions, can_count_instructions()),
)


def compare(measures: Sequence[Measure], baseline: dict[str, float], say: Callable[[str], None]) -> list[str]:
    """Take every measure that can be taken, say what came out, and give the names of those above the limit."""
    above = []
    for measure in measures:
        if not measure.can_be_taken:
            say(f"{measure.name}: not counted, for valgrind is not here")
            continue
        times = measure.take() / baseline[measure.name]
        say(f"{measure.name}: {times:.2f} times the baseline (limit {LIMIT})")
        if times > LIMIT:
            above.append(measure.name)
    return above


def main(argv: Sequence[str] | None = None) -> int:
    """Compare with the baseline, or write it."""
    parser = argparse.ArgumentParser(prog="python -m bench.guard", description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--update", action="store_true", help="make what is counted now the baseline")
    if parser.parse_args(argv).update:
        if not can_count_instructions():
            parser.error("the baseline takes valgrind, which is not here: install it first")
        BASELINE.write_text(json.dumps({measure.name: measure.take() for measure in MEASURES}, indent=1) + "\n")
        return 0
    above = compare(MEASURES, json.loads(BASELINE.read_text("utf-8")), print)
    if above:
        print(f"more work than {BASELINE.relative_to(ROOT)} allows: {', '.join(above)}", file=sys.stderr)
        print("if it has to be: python -m bench.guard --update, and say why in the commit", file=sys.stderr)
    return 1 if above else 0


if __name__ == "__main__":
    if os.environ.get("PYTHONHASHSEED") != "0":  # the order of sets would change the count
        os.execve(
            sys.executable, [sys.executable, "-m", "bench.guard", *sys.argv[1:]], os.environ | {"PYTHONHASHSEED": "0"}
        )
    os.chdir(ROOT)
    sys.exit(main())
