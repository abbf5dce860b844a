"""How old a name was, which birthday it was, how recent a figure is: ages and dates asked for in other words."""

from __future__ import annotations

import pytest

from bot.model import Status
from tests.packs.bots import IOM, VARROW, answer, ask, bot_of


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("how old was the name ICEM in 1962?", "In 1962: 10 years"),
        ("how old was its name in 1985?", "In 1985: 5 years"),
        ("how old is the name?", "since 1989: 26 years"),
        ("was the name IOM ten years old in 1999?", "Yes. In 1999: 10 years"),
        ("In 1999 the name IOM was ten years old. Agree?", "Yes. In 1999: 10 years"),
        ("In 1999 the name IOM was twenty years old. Agree?", "No. In 1999: 10 years"),
        ("was IOM ten years old in 1961?", "In 1961 IOM was 10 years old"),
        ("how old was IOM in 1999", "48 years old"),
    ],
)
def test_a_name_is_as_old_as_it_has_been_in_use(text: str, told: str) -> None:
    assert told in answer(bot_of(IOM), text)


def test_the_present_one_is_aged_as_a_name() -> None:
    assert "since 1989: 26 years" in answer(bot_of(IOM), "name in 1958?", "how old is the present one?")


@pytest.mark.parametrize(
    ("turns", "told"),
    [
        ("Which round birthday could IOM have celebrated in 2011?", "60 years old"),
        ("what birthday did IOM celebrate in 2011?", "60 years old"),
        ("which anniversary did IOM mark in 2001?", "50 years old"),
        ("when was it founded? / so how old does that make it in 2015", "64 years old"),
        ("when was it founded? / how old does that make it in 2015 / and at the haiti quake", "59 years old"),
    ],
)
def test_a_birthday_is_told_by_the_age(turns: str, told: str) -> None:
    assert told in answer(bot_of(IOM), *turns.split(" / "))


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("how old was the name Hesk Venture in 1990?", "In 1990: 16 years"),
        ("which birthday did Gannock Light celebrate in 1954?", "100 years old"),
        ("how recent is the population figure of Hesk?", "as of 2021"),
        ("how recent is the count of 255 people on hesk?", "as of 1981"),
    ],
)
def test_names_lights_and_figures_of_other_packs_have_ages_too(text: str, told: str) -> None:
    assert told in answer(bot_of(VARROW), text)


@pytest.mark.parametrize(
    "text", ["how recent is your membership count of 157?", "how recent is the number of members?"]
)
def test_how_recent_a_figure_is_is_told_by_its_date(text: str) -> None:
    assert "157 member states is the figure as of April 2015" in answer(bot_of(IOM), text)


@pytest.mark.parametrize(
    "text",
    [
        "which birthday did the queen celebrate in 2011?",
        "what birthday cake did IOM have in 2011?",
        "which birthday is next?",
        "which birthday of mine was it in 2011",
        "how recent is the hq?",
    ],
)
def test_birthdays_of_others_are_not_told(text: str) -> None:
    assert ask(bot_of(IOM), text).status is Status.UNKNOWN


@pytest.mark.parametrize("asked", ["copy me that sentence", "could you quote me the exact line please"])
def test_who_wants_the_sentence_is_told_what_it_says_and_where_it_stands(asked: str) -> None:
    told = answer(bot_of(IOM), "name in 1996?", asked)
    assert "In 1996 IOM was called" in told
    assert "section History, paragraph 4" in told
