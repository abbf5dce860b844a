"""Digits that are typed for the words that they sound like, where nothing is counted."""

from __future__ import annotations

import pytest

from bot.understanding.cleaning.chat_digits import with_words
from bot.understanding.cleaning.normalise import clean, sentences
from tests.packs.bots import IOM, answer, bot_of


def _words(text: str) -> str:
    said = [with_words(s, bot_of(IOM).facts) for s in sentences(clean(text))]
    return " ".join(t.text for s in said for t in s.tokens)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("year 4 kosovo", "year for kosovo"),
        ("dates 4 the pakistan earthquake", "dates for the pakistan earthquake"),
        ("whats that even short 4", "what is that even short for"),
        ("who does it give advice 2", "who does it give advice to"),
        ("1990 next 2 it", "1990 next to it"),
        ("when did it change 2 icm", "when did it change to icm"),
        ("i need 2 know when", "i need to know when"),
        ("from 1952 2 1980", "from 1952 to 1980"),
        ("icem 4 28 years", "icem for 28 years"),
        ("4 what reason", "for what reason"),
        ("how many work 4 iom", "how many work for iom"),
        ("name 4 1975", "name for 1975"),
        ("which 1 did IOM do earlier", "which one did iom do earlier"),
        ("the last 1", "the last one"),
        ("which 1s came after 1960", "which ones came after 1960"),
        ("1 more question", "one more question"),
        ("4 yrs l8r", "4 years later"),
        ("gr8 m8, str8 answer b4 2moro", "great mate straight answer before tomorrow"),
        ("any1 there", "anyone there"),
        ("no1 knows", "no one knows"),
    ],
)
def test_a_digit_stands_for_the_word_that_it_sounds_like(text: str, words: str) -> None:
    assert _words(text) == words


@pytest.mark.parametrize(
    "text",
    [
        "4 names",
        "the 4 names",
        "all 4 iom names",
        "which 2 elections",
        "4 or 5 names",
        "2 years later",
        "4 years after 1975",
        "how many names 4",
        "name number 1",
        "number 2",
        "which is name 2",
        "top 4",
        "1 name",
        "the 1 name",
        "in 4 words",
        "how many people work 4 days",
        "2 billion",
        "option 2 please",
        "does it have 2",
        "1 of 4",
        "after world war 2 what was it called",
    ],
)
def test_a_digit_that_counts_or_numbers_something_is_a_number(text: str) -> None:
    assert _words(text) == text


def test_a_step_in_the_spelling_of_chats_is_gone() -> None:
    assert answer(bot_of(IOM), "so in 1958 what did ppl call this thing", "4 yrs l8r?").startswith("In 1962")


def test_a_request_in_the_spelling_of_chats_asks_what_follows_it() -> None:
    assert answer(bot_of(IOM), "i need 2 know when it was founded").startswith("IOM was founded in 1951")


@pytest.mark.parametrize("day", [2, 4])
def test_a_day_before_its_month_is_a_day(day: int) -> None:
    assert answer(bot_of(IOM), f"what was IOM called on {day} may 1975").startswith(f"On {day} May 1975")
