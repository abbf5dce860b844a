"""What sets two things apart: both are told, and nothing is told of one where the other is not known."""

from __future__ import annotations

import pytest

from bot.model import Status
from tests.packs.bots import IOM, VARROW, answer, ask, bot_of


@pytest.mark.parametrize(
    "question",
    [
        "what is the difference between ICM and ICEM?",
        "how do ICEM and ICM differ?",
        "how is ICM different from ICEM",
        "how does ICEM differ from ICM",
        "compare icem and icm",
        "can you explain the difference between icem and icm",
    ],
)
def test_both_names_are_told(question: str) -> None:
    told = answer(bot_of(IOM), question)
    assert "from 1952 to 1980" in told
    assert "from 1980 to 1989" in told


@pytest.mark.parametrize(
    "question",
    [
        "difference between members and observers",
        "whats the difference between a member state and an observer state",
        "how do members and observers compare",
    ],
)
def test_both_figures_are_told_and_not_how_each_has_moved(question: str) -> None:
    told = answer(bot_of(IOM), question)
    assert "157 member states" in told
    assert "10 observer states" in told
    assert "one more" not in told


def test_two_events_are_told_with_their_dates() -> None:
    assert answer(bot_of(IOM), "what is the difference between hungary and chile") == (
        "IOM's history tracks Hungary (1956) and Chile (1973)."
    )


def test_a_figure_of_both_items_is_told() -> None:
    told = answer(bot_of(VARROW), "compare the population of Hesk and Morna")
    assert told == "As of 2021, Hesk has 212 inhabitants. As of 2021, Morna has 118 inhabitants."


def test_both_items_are_told() -> None:
    told = answer(bot_of(VARROW), "compare Hesk and Gannock")
    assert "Hesk has an area of 37" in told
    assert "Gannock has an area of 3.1" in told


@pytest.mark.parametrize(
    "question",
    [
        "what is the difference between IOM and UNHCR",
        "compare iom with oxfam",
        "how is it different from the UN",
        "difference between a refugee and a tourist",
        "what is the difference between ICM and that",
    ],
)
def test_where_one_of_them_is_not_known_nothing_is_told(question: str) -> None:
    assert ask(bot_of(IOM), question).status is Status.UNKNOWN


def test_figures_of_two_times_are_still_set_against_each_other() -> None:
    assert "one more" in answer(bot_of(IOM), "whats the difference between 2014 and 2015 in members")
