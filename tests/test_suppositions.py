"""What somebody supposes behind a question, and other words for the dates of what is listed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.model import Status
from tests.packs.bots import IOM, VARROW, answer, ask, bot_of

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize(
    ("pack", "text", "told"),
    [
        (IOM, "How many staff does it have, it must be thousands", "8,400"),
        (IOM, "How many members are there? There must be loads.", "157"),
        (IOM, "when was it founded, must be ages ago", "1951"),
        (IOM, "Timor, which year was that, it ought to be in your article", "1999"),
        (VARROW, "how many people live on Hesk, it must be hundreds", "inhabitants"),
    ],
)
def test_what_somebody_supposes_behind_a_question_asks_nothing(pack: Path, text: str, told: str) -> None:
    assert told in answer(bot_of(pack), text)


@pytest.mark.parametrize(
    "text",
    ["how many staff are there, it must be in Africa", "when was it founded, it must be in Rome", "it must be a lot"],
)
def test_where_something_must_be_is_not_left_out(text: str) -> None:
    assert ask(bot_of(IOM), text).status is not Status.ANSWER


@pytest.mark.parametrize(
    "text",
    [
        *("which crisis bears the date 1973?", "what carries the date 1973?", "what is dated 1973?"),
        "what is listed under 1973?",
    ],
)
def test_what_has_a_date_happened_then(text: str) -> None:
    assert "Chile (1973)" in answer(bot_of(IOM), text)


@pytest.mark.parametrize(
    ("pack", "text", "told"),
    [
        (IOM, "i need the four names with the year when each one began pls", "In order: the Provisional"),
        (IOM, "list all names with their start dates", "In order: the Provisional"),
        (VARROW, "list the names of the company with the year each came in", "In order: Varrow Steam Packet Company"),
    ],
)
def test_the_year_in_which_each_began_is_told_with_it(pack: Path, text: str, told: str) -> None:
    assert answer(bot_of(pack), text).startswith(told)
