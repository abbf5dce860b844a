"""Fails when answering or starting has become slower than the baseline by more than the limit.

    python -m bench.guard             compare with the baseline: exit status 1 above the limit
    python -m bench.guard --update    make what is measured now the baseline

Everything is a ratio to a fixed reference in the same run. Instructions are counted, which gives the same number on
every run; processor time is measured too, for the work inside libraries, as the best of several rounds in turns with
the reference, and a ratio above the limit counts only if it stays there when measured again.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from bench.counting import opcodes, reference
from bench.gather import AT
from bench.launcher import launch
from bench.processes import ROOT, environment
from bot import config
from bot.bot import Bot
from bot.model import Context, Message

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

BASELINE = Path(__file__).with_name("guard.json")
LIMIT = 1.3
ATTEMPTS = 4
"""How often a time is measured before it counts as above the limit."""
ROUNDS = 8

CONVERSATIONS = (
    ("what was IOM called in 1975?", "and in 1985?", "until when?"),
    ("how many peopel work there?", "source?"),
    ("why was it founded in 1980?",),
    ("which crises happened in the 1970s?",),
    ("Was the Constitution already in force in January 1954?",),
    ("who is the head of the organization and where are its headquarters?",),
    ("how long was it called ICEM, and what was it called before that?",),
    ("I am writing a paper on migration and would like to know how many member states the organization had in 2014.",),
    ("what is the capital of Mongolia?",),
    ("hello!",),
)
"""A little of everything: times, follow-ups, a typing error, a false claim, a list, refusals, long sentences, chat."""
WARM = (
    ("what was it called in 1960?", "and in 1955?", "since when?"),
    ("how many observr states are there?", "who says so?"),
    ("what is the head count and where is the seat, in 1999 or between 1950 and 1960?",),
    ("Thirty years after it was founded, had it already been renamed on 5 March 1985?",),
    ("how long did it stay PICMME, and what happened in the early sixties?",),
    ("thank you!",),
)
"""Asked before anything is measured: what is made at first use is part of the start, not of a turn."""
STARTED = ("-m", "bot", "ask", CONVERSATIONS[0][0])
BESIDE = ("-c", "import rapidfuzz.process, sqlite3, tomllib")


@dataclass(frozen=True, slots=True)
class Measure:
    """One thing that is guarded."""

    name: str
    take: Callable[[], float]
    """Gives the ratio to its reference."""
    is_exact: bool
    """Whether it gives the same on every run, so that measuring again is of no use."""


def talk(bot: Bot, conversations: Sequence[tuple[str, ...]] = CONVERSATIONS) -> None:
    """Put conversations to the bot."""
    for number, texts in enumerate(conversations):
        context = Context()
        for text in texts:
            _, context = bot.reply(Message(str(number), text, AT), context)


def turn_instructions() -> float:
    """Give the instructions of the conversations, put to a new bot, in those of the reference loop."""
    bot = _bot()
    reference()  # makes its table
    return opcodes(lambda: talk(bot)) / opcodes(reference)


def turn_time() -> float:
    """Give the processor time of the conversations in that of the reference loop."""
    bot = _bot()
    ours, theirs = _best(lambda: talk(bot)), _best(reference)
    for _ in range(ROUNDS):
        ours, theirs = min(ours, _best(lambda: talk(bot))), min(theirs, _best(reference))
    return ours / theirs


def _best(work: Callable[[], object]) -> float:
    times = []
    for _ in range(3):
        begun = time.process_time()
        work()
        times.append(time.process_time() - begun)
    return min(times)


def start_time() -> float:
    """Give the processor time of `factbot ask` in that of a process that imports three libraries."""
    with tempfile.TemporaryDirectory() as cache:
        given = environment() | {"XDG_CACHE_HOME": cache}
        launch([sys.executable, *STARTED], given)
        ours, theirs = [], []
        for _ in range(ROUNDS):
            ours.append(launch([sys.executable, *STARTED], given)["cpu"])
            theirs.append(launch([sys.executable, *BESIDE], given)["cpu"])
    return min(ours) / min(theirs)


def _bot() -> Bot:
    with tempfile.TemporaryDirectory() as cache:
        bot = Bot.open(config.load(None, {}).pack_folder, Path(cache))
    bot.prepare()  # as those do that answer many: what is read late is no part of a turn
    talk(bot, WARM)
    return bot


MEASURES = (
    Measure("instructions of a turn", turn_instructions, is_exact=True),
    Measure("processor time of a turn", turn_time, is_exact=False),
    Measure("processor time of a start", start_time, is_exact=False),
)


def compare(measures: Sequence[Measure], baseline: dict[str, float], say: Callable[[str], None]) -> list[str]:
    """Take every measure, say what came out, and give the names of those above the limit."""
    return [measure.name for measure in measures if _is_above(measure, baseline[measure.name], say)]


def _is_above(measure: Measure, baseline: float, say: Callable[[str], None]) -> bool:
    """Tell whether a measure stays above the limit however often it is taken."""
    times = 0.0
    for _ in range(1 if measure.is_exact else ATTEMPTS):
        times = measure.take() / baseline
        if times <= LIMIT:
            break
    say(f"{measure.name}: {times:.2f} times the baseline (limit {LIMIT})")
    return times > LIMIT


def main(argv: Sequence[str] | None = None) -> int:
    """Compare with the baseline, or write it."""
    parser = argparse.ArgumentParser(prog="python -m bench.guard", description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--update", action="store_true", help="make what is measured now the baseline")
    if parser.parse_args(argv).update:
        BASELINE.write_text(json.dumps({measure.name: measure.take() for measure in MEASURES}, indent=1) + "\n")
        return 0
    above = compare(MEASURES, json.loads(BASELINE.read_text("utf-8")), print)
    if above:
        print(f"slower than {BASELINE.relative_to(ROOT)} allows: {', '.join(above)}", file=sys.stderr)
        print("if it has to be: python -m bench.guard --update, and say why in the commit", file=sys.stderr)
    return 1 if above else 0


if __name__ == "__main__":
    if os.environ.get("PYTHONHASHSEED") != "0":  # the order of sets would change the count
        os.execve(
            sys.executable, [sys.executable, "-m", "bench.guard", *sys.argv[1:]], os.environ | {"PYTHONHASHSEED": "0"}
        )
    os.chdir(ROOT)
    sys.exit(main())
