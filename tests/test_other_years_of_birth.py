"""Somebody else's year after a question that was asked of one, and doubts and claims about an answer in short words."""

from __future__ import annotations

import pytest

from bot.model import Status
from tests.packs.bots import IOM, answer, ask, bot_of


@pytest.mark.parametrize(
    "text",
    ["and me im a 91 kid", "and i'm from 1991", "my sister was born in 1991", "and me, born 91", "im a '91 baby"],
)
def test_the_year_of_somebody_else_asks_the_same_of_it(text: str) -> None:
    told = answer(bot_of(IOM), "what was it called when my dad was born?", "he's from 1966", text)
    assert told.startswith("In 1991 IOM was called")


@pytest.mark.parametrize(
    "text", ["i am from Chile", "she was born in 1991 and lives in Rome", "it is a 91 model", "i have 91 books"]
)
def test_what_says_more_of_somebody_gives_no_year(text: str) -> None:
    assert ask(bot_of(IOM), "what was it called in 1966?", text).status is not Status.ANSWER


def test_a_question_that_was_asked_of_no_year_takes_none() -> None:
    assert ask(bot_of(IOM), "when was it founded?", "i'm a 91 kid").status is not Status.ANSWER


@pytest.mark.parametrize("text", ["u 100% on that?", "are you a hundred percent on that?", "you 100 percent?"])
def test_who_asks_for_a_hundred_percent_asks_if_it_is_sure(text: str) -> None:
    assert answer(bot_of(IOM), "what was it called in 1985?", text).startswith("Yes, that is what")


@pytest.mark.parametrize(
    ("text", "told"),
    [("huh? i thought IOM since 85", "No. IOM is called"), ("what? it was ICEM in 85", "No. In 1985 IOM was called")],
)
def test_what_follows_a_huh_is_a_claim(text: str, told: str) -> None:
    assert answer(bot_of(IOM), "in 1985 were they called IOM?", text).startswith(told)
