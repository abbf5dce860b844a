"""Two digits are a year by what stands around them, and never where they are a count, an age, an amount or a day."""

from __future__ import annotations

import pytest

from bot.model import Context
from bot.understanding.cleaning.normalise import clean, sentences
from bot.understanding.cleaning.short_years import with_years
from tests.packs.bots import IOM, NOW, answer, bot_of


def _years(text: str) -> list[str]:
    """Give the years that a text says in full, once its short ones are."""
    said = with_years(sentences(clean(text)), bot_of(IOM).facts, NOW.date(), Context())
    return [t.text for s in said for t in s.tokens if t.text.isdigit() and len(t.text) == 4]


@pytest.mark.parametrize(
    ("text", "years"),
    [
        ("back in 77 what was it called", ["1977"]),  # behind a preposition, before the question
        ("in the year 77, what was it called", ["1977"]),
        ("what was it called in 77 again", ["1977"]),
        ("by 77 what was it called", ["1977"]),
        ("name for 77", ["1977"]),
        ("what about 77?", ["1977"]),
        ("n 81", ["1981"]),  # alone in a turn
        ("wait, 88 or 89??", ["1988", "1989"]),
        ("81?", ["1981"]),
        ("kosovo 99 or 98?", ["1999", "1998"]),  # behind a name
        ("icem 77", ["1977"]),
        ("name 75", ["1975"]),  # behind what is asked for
        ("elections in 04 = which country", ["2004"]),
        ("election 04", ["2004"]),
        ("from 81 thru 88 what names were in use", ["1981", "1988"]),  # joined
        ("haiti 2010 or 11", ["2010", "2011"]),
        ("names since 85 onwards plz", ["1985"]),
        ("name in 55, 65 and 75", ["1955", "1965", "1975"]),
        ("what was it called in 1955, 65, and 85", ["1955", "1965", "1985"]),
        ("up to 79 what was it called", ["1979"]),
        ("name around 64ish", ["1964"]),
        ("since 89 iom", ["1989"]),  # no number counts a name
        ("what was it called (69)", ["1969"]),  # apart
        ("falklands, 82", ["1982"]),
        ("the 77 name", ["1977"]),  # one name is not counted, nor one thing
        ("the 56 crisis", ["1956"]),
        ("the 04 election", ["2004"]),
        ("members in june 14", ["2014"]),
        ("iom members april15", ["2015"]),
        ("and '81", ["1981"]),
    ],
)
def test_two_digits_are_a_year(text: str, years: list[str]) -> None:
    assert _years(text) == years


@pytest.mark.parametrize(
    "text",
    [
        "in 75 countries",
        "are there 10 observers",
        "10 or 12 observers",
        "iom has 75",
        "is iom 50 or 60",
        "how old is iom, 60?",
        "iom turned 60",
        "1 in 10",
        "it grew by 20",
        "did it grow from 10 to 57",
        "it has a total of 77",
        "at the age of 35",
        "on june 14",
        "the 14 june",
        "name at 12:30",
        "19-10-53",
        "$ 77",
        "crises, 10 of them",
        "the last 10 names",
        "the 10 staff",
        "the 10 people",
        "the 10 member states",
        "it was used for 28",
        "for 10 points, its name",
        "12. what is it called",
        "the '70s",
        "how many members, 75?",
        "staff 90",
        "article 12",
        "room 12: what is iom",
    ],
)
def test_two_digits_are_no_year(text: str) -> None:
    assert _years(text) == []


def test_a_number_in_a_name_is_no_year() -> None:
    assert _years("was it world war 11 million people fled") == []


def test_a_number_alone_after_a_figure_that_was_told_is_one_too() -> None:
    assert answer(bot_of(IOM), "how many members", "75?").startswith("No.")
    assert answer(bot_of(IOM), "what happened in 1990", "75?").startswith("IOM's history tracks the Vietnamese")


def test_a_short_year_is_not_let_go_for_the_present() -> None:
    assert answer(bot_of(IOM), "in 77 was it called ICEM").startswith("Yes. In 1977")
    assert answer(bot_of(IOM), "the 81 name").startswith("In 1981")
