"""Ages with the date from which they are counted, and other ages after them: "at the age of ten, counted from 1951"."""

from __future__ import annotations

import pytest

from bot.model import Status
from tests.packs.bots import IOM, VARROW, ask, bot_of


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("what was it called at the age of ten, counted from 1951?", "In 1961 IOM was called"),
        ("counting from 1951, when did it turn thirty", "In 1981 IOM was 30 years old"),
        ("if you count from 1951, in which year did the organization turn fifty?", "In 2001 IOM was 50 years old"),
        ("how old was it in 2001, reckoned from 1951", "In 2001 IOM was 50 years old"),
    ],
)
def test_an_age_may_say_from_when_it_is_counted(text: str, told: str) -> None:
    reply = ask(bot_of(IOM), text)
    assert reply.text.startswith(told), reply.text
    assert "In 1951" not in reply.text


@pytest.mark.parametrize(
    "text",
    ["how old was it in 2001, counted from 1954", "what was it called at the age of ten, counting from 1960"],
)
def test_an_age_that_is_counted_from_another_date_is_not_told(text: str) -> None:
    assert ask(bot_of(IOM), text).status is not Status.ANSWER


def test_an_age_is_counted_so_in_any_pack() -> None:
    reply = ask(bot_of(VARROW), "what was the lighthouse board called at the age of thirty, counted from 1833?")
    assert reply.text.startswith("In 1863 "), reply.text


@pytest.mark.parametrize(
    ("text", "year"), [("at thirty-two?", "1983"), ("and at fifty?", "2001"), ("and when it was twenty-five?", "1976")]
)
def test_after_an_age_a_number_in_words_is_another_age(text: str, year: str) -> None:
    reply = ask(bot_of(IOM), "what was it called at the age of ten?", text)
    assert reply.text.startswith(f"In {year} IOM was called"), reply.text


def test_after_a_year_two_digits_in_words_are_a_year() -> None:
    reply = ask(bot_of(IOM), "what was it called in 1960?", "in seventy-two?")
    assert reply.text.startswith("In 1972 IOM was called"), reply.text
    reply = ask(bot_of(IOM), "what was it called at the age of ten?", "at nineteen eighty-five?")
    assert reply.text.startswith("In 1985 IOM was called"), reply.text
