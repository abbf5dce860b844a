"""A line that breaks off in the middle of a sentence is gone on with; lines that are whole are questions each."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.understanding.cleaning.lines import unbroken
from bot.understanding.cleaning.normalise import clean, sentences
from tests.packs.bots import IOM, answer, bot_of


@pytest.mark.parametrize(
    "text",
    [
        "In\nwhich\ncity\nwas the\nConstitution\nconcluded",
        "what was the name\nof IOM\nin 1985",
        "What was the name of the organization\nin 1975?",
        "what was IOM called\n1985",
        "how\nmany\nmembers\ndoes\nit\nhave",
        "what\nis\nIOM",
        "when\nwas it called\nICM",
        "when did the\nConstitution enter into\nforce",
        "is it still called\nICM",
        "was it called ICM\nor ICEM in 1985",
        "how many states\nare members\nas of 2014",
        "the organization's\nbudget",
        "which year\nwas ICM adopted",
        "I would like to know when the\norganisation was founded and how\nmany members it has.",
        "where was it\nconcluded",
    ],
)
def test_broken_lines_are_one_sentence(text: str) -> None:
    assert unbroken(text) == text.replace("\n", " ")


@pytest.mark.parametrize(
    "text",
    [
        "when was it founded\nhow many members",
        "members\nstaff\nbudget",
        "what does it stand for\nhow many members does it have\nwhere was it signed",
        "how many members does it have\nbudget",
        "when was it founded\nin which city was the constitution concluded",
        "name in 1985\nin 1975\nin 1995",
        "Kosovo\nTimor\nHaiti",
        "1. when was it founded\n2. how many members",
        "list the names in\n- order",
        "hello there,\nwhat was IOM called",
        "what was IOM called in 1985?\nin 1975?",
        "what\n\nwas it called",
        "members 2014\nmembers 2015",
        "1975\n1985",
        "I work in Rome.\nWhen was it founded?",
    ],
)
def test_whole_lines_are_sentences_each(text: str) -> None:
    assert unbroken(text) == text


@given(st.text(alphabet="in which was 1985?.,)-\n'", max_size=60))
def test_lines_lose_nothing_but_their_breaks(text: str) -> None:
    assert unbroken(text).replace("\n", " ") == text.replace("\n", " ")


def test_a_question_whose_lines_are_broken_is_answered_as_one() -> None:
    bot = bot_of(IOM)
    assert answer(bot, "In\nwhich\ncity\nwas the\nConstitution\nconcluded").endswith("in Venice.")
    assert answer(bot, "what was the name\nof IOM\nin 1985") == answer(bot, "what was the name of IOM in 1985")


def test_a_number_with_several_dots_is_one_word_and_ends_no_sentence() -> None:
    (said,) = sentences(clean("how big is 4.0.1, and 4.0?"))
    assert [t.text for t in said.tokens] == ["how", "big", "is", "4.0.1", "and", "4.0"]
