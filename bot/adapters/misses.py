"""What the author of a pack should look at: what was not answered, and answers that got a thumb down."""

from __future__ import annotations

import sqlite3
from typing import TYPE_CHECKING

from bot.adapters import unanswered
from bot.adapters.telegram import votes
from bot.errors import FactbotError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from bot.adapters.telegram.votes import Miss
    from bot.adapters.unanswered import Gap

WIDEST = 120
"""Characters of one text."""


def report(log: Path | None, state: Path) -> Iterator[str]:
    """Give the lines to print; `log` is None if nothing is collected."""
    if log is None:
        yield "Not answered: nothing is collected; [log] unanswered in the settings names a file for it."
    elif not log.exists():
        yield f"Not answered: nothing yet; there is no {log}."
    else:
        gaps = unanswered.read(log)
        yield from _tell_gaps(gaps)
        if not gaps and log.stat().st_size:
            yield f"No line of {log} is of such a log; [log] unanswered in the settings names the right one."
    yield ""
    yield from _tell_votes([miss for miss in _misses(state) if miss.down])


def _tell_gaps(gaps: list[Gap]) -> Iterator[str]:
    yield f"Not answered: {sum(gap.count for gap in gaps)} messages"
    for gap in gaps:
        yield f"{gap.count:5}  {gap.reason or '-'}: {_shorten(gap.what)}"
        yield from (f"         {_shorten(text)}" for text in gap.texts)


def _tell_votes(misses: list[Miss]) -> Iterator[str]:
    yield f"Thumbs down: {len(misses)} answers"
    for miss in misses:
        yield f"{miss.down:5} down, {miss.up} up: {_shorten(miss.question)}"
        yield f"         {_shorten(miss.answer)}"


def _misses(state: Path) -> list[Miss]:
    try:
        return votes.misses(state)
    except sqlite3.Error as error:
        problem = f"{state}: the votes cannot be read: {error}; name the bot's state folder with --state"
        raise FactbotError(problem) from error


def _shorten(text: str) -> str:
    """Put a text on one line; a text that someone sent must not move the cursor either."""
    line = " ".join(text.split())
    line = "".join(sign if sign.isprintable() else "\N{REPLACEMENT CHARACTER}" for sign in line)
    return line if len(line) <= WIDEST else line[: WIDEST - 1] + "…"
