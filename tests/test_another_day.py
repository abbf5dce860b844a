"""A day or month that is put up for the day that was told, without its year."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.model import Status
from tests.packs.bots import IOM, VARROW, answer, ask, bot_of

if TYPE_CHECKING:
    from pathlib import Path

FORCE = "when did the Constitution enter into force?"
LIT = "when was Gannock Light first lit?"


@pytest.mark.parametrize(
    ("pack", "first", "then", "told"),
    [
        (IOM, FORCE, "on 3 November?", "Not on 3 November 1954"),
        (IOM, FORCE, "3 November. Correct?", "Not on 3 November 1954"),
        (IOM, FORCE, "wasn't that on the 29th?", "Not on 29 November 1954"),
        (IOM, FORCE, "in December, right?", "Not in December 1954"),
        (IOM, FORCE, "November 30th?", "Yes. The Constitution entered into force on 30 November 1954"),
        (IOM, FORCE, "the 30th, wasn't it?", "Yes. The Constitution entered into force on 30 November 1954"),
        (
            IOM,
            "did the Constitution enter into force in 1954?",
            "and was it in November?",
            "Yes. The Constitution entered into force",
        ),
        (VARROW, LIT, "on 1 November?", "No. Gannock Light was first lit on 1 October 1854"),
        (VARROW, LIT, "the 1st of October, right?", "Yes. Gannock Light was first lit on 1 October 1854"),
    ],
)
def test_another_day_is_held_against_the_one_that_was_told(pack: Path, first: str, then: str, told: str) -> None:
    assert answer(bot_of(pack), first, then).startswith(told)


@pytest.mark.parametrize(
    ("first", "then"),
    [
        (FORCE, "what happened on 3 November?"),
        (FORCE, "on 3 November in Rome?"),
        ("when was IOM founded?", "on 3 November?"),
    ],
)
def test_a_day_without_a_day_that_was_told_is_not_held_against_any(first: str, then: str) -> None:
    assert ask(bot_of(IOM), first, then).status is not Status.ANSWER
