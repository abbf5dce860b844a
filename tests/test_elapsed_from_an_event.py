"""How long before or after an event something else was: the question goes on with its own verb behind the event."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.model import Status
from tests.packs.bots import IOM, VARROW, answer, ask, bot_of

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize(
    ("text", "must"),
    [
        ("how many years before the Great Gale was the board founded", "53 years"),
        ("how many years after the Great Gale was the causeway opened", "77 years"),
        ("how many years after the Fidelio was the causeway built", "52 years"),
        ("how long before the causeway was the Lady Orre built", "6 years: from 1958"),
        ("how many years before the causeway was opened was the Lady Orre built", "6 years: from 1958"),
        ("how long after the board was founded was the causeway opened", "131 years"),
        ("how long after the board was founded did the Great Gale strike", "53 years"),
        ("how long after Pell was evacuated was the causeway opened", "27 years"),
        ("how many years after the Great Gale was Quern Rock lit", "6 years"),
    ],
)
def test_the_event_ends_where_the_verb_of_the_question_stands(text: str, must: str) -> None:
    assert must in answer(bot_of(VARROW), text)


@pytest.mark.parametrize(
    ("text", "pack"),
    [
        ("how many years before the Great Gale was Quern Rock lit", VARROW),
        ("how many years after the causeway was the board founded", VARROW),
        ("how long after the Great Gale was the board founded", VARROW),
        ("how many years after Hungary was the Constitution concluded", IOM),
    ],
)
def test_what_is_said_to_be_later_and_was_earlier_is_told_so(text: str, pack: Path) -> None:
    assert ask(bot_of(pack), text).text.startswith("It was the other way round, by ")


@pytest.mark.parametrize(
    "text",
    [
        "how many years after the Great Gale was the purple board founded",
        "how many years after the Great Gale was the mayor elected",
        "how long after the Great Gale was it",
    ],
)
def test_a_subject_that_nobody_knows_is_passed_over_for_no_other(text: str) -> None:
    assert ask(bot_of(VARROW), text).status is Status.UNKNOWN
