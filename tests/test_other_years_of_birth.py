"""Somebody else's year after a question that was asked of one, and doubts and claims about an answer in short words."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.model import Status
from tests.packs.bots import IOM, VARROW, answer, ask, bot_of

if TYPE_CHECKING:
    from pathlib import Path


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


@pytest.mark.parametrize(
    "text",
    [
        *(
            "and for my Ursula? she's from 1979",
            "Ursula was born in 1979",
            "and Ursula, 1979?",
            "and for Tom? he's 1979",
        ),
        *("our Ursula is a '79 baby", "my youngest is 1979", "and the year she turned 21, that was 1979?"),
        *("no wait, Ursula is 1979", "I tell a lie, it was 1979", "silly me, 1979", "oh dear, I got that wrong, 1979"),
        *("sorry, she's from 1979, not 1991", "the same for my wife, 1979", "my husband's year is 1979"),
    ],
)
def test_the_year_of_a_person_asks_the_same_again_whoever_that_is(text: str) -> None:
    told = answer(bot_of(IOM), "what was it called in 1991, when our Konrad was born?", text)
    assert told.startswith("In 1979 IOM was called")


@pytest.mark.parametrize(
    ("pack", "first", "text", "told"),
    [
        (
            VARROW,
            "What was the company called in 1950?",
            "and for my Ursula? she's from 1970",
            "In 1970 Varrow Ferries",
        ),
        (VARROW, "What was the population of Hesk in 1881?", "my gran is from 1931", "As of 1931, Hesk had 410"),
        (IOM, "was it called ICM in 1985, when Ursula was born?", "and for Ann? she's from 1975", "No. In 1975 IOM"),
    ],
)
def test_the_same_is_asked_of_any_property(pack: Path, first: str, text: str, told: str) -> None:
    assert answer(bot_of(pack), first, text).startswith(told)


@pytest.mark.parametrize(
    "text",
    [
        *("and for Ursula? she's from Chile", "and Ursula? she's from 1979 and lives in Rome", "and Acme, 1979"),
        *("Ursula was director in 1979", "and our Chicago office, 1979", "was Ursula born in 1979?", "my club is 1979"),
        *("she was founded in 1979", "how many staff in 1979 for my Ursula", "Ursula left before 1979"),
    ],
)
def test_what_tells_more_than_a_year_of_somebody_asks_nothing(text: str) -> None:
    assert ask(bot_of(IOM), "what was it called in 1991?", text).status is not Status.ANSWER


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Our Ursula came along two years after that. Still the same name?", "In 1964 IOM was called"),
        ("two years later Ursula arrived", "In 1964 IOM was called"),
        ("our Ursula is twenty years younger", "In 1982 IOM was called"),
        ("and my brother, 11 years older", "In 1951 IOM was called"),
        ("my sister was born three years before that", "In 1959 IOM was called"),
    ],
)
def test_who_came_so_many_years_later_has_the_year_that_it_makes(text: str, told: str) -> None:
    assert answer(bot_of(IOM), "what was it called in 1962, when we got married?", text).startswith(told)


@pytest.mark.parametrize(
    ("first", "text"),
    [
        ("what was it called in 1962?", "Ursula became director two years after that"),
        ("what was it called in 1962?", "our Ursula has two years of service"),
        ("what was it called in 1962?", "my brother's club is 4 years older"),
        ("what was it called in the 60s?", "our Ursula came two years later"),
        ("when was it founded?", "our Ursula came two years later"),
    ],
)
def test_without_a_year_to_count_from_nobody_has_one(first: str, text: str) -> None:
    assert ask(bot_of(IOM), first, text).status is not Status.ANSWER
