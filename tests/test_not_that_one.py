"""Questions whose words point at one thing: a name with a gap, a doer, a time, somebody else's deed."""

from __future__ import annotations

import pytest

from bot.model import Status
from tests.packs.bots import IOM, answer, ask, bot_of


@pytest.mark.parametrize(
    ("text", "must"),
    [
        ("So what do they call themselves - 'The ... Agency'?", "The Migration Agency"),
        ('IOM is "The ___ Agency"?', "Yes. "),
        ("When did it become the “Intergovernmental Committee for … Migration”?", "in 1952"),
    ],
)
def test_a_name_with_a_gap_is_the_one_that_fits(text: str, must: str) -> None:
    assert must in answer(bot_of(IOM), text)


def test_a_gap_that_several_names_fit_means_none_of_them() -> None:
    assert "ICEM" not in ask(bot_of(IOM), "So it is the 'Intergovernmental Committee ... Migration'?").text


@pytest.mark.parametrize(
    ("text", "must"),
    [
        ("Which name replaced ICEM in 1975?", "Not in 1975: After ICEM came"),
        ("Which name replaced ICEM in 1980?", "After ICEM came"),
        ("Which name preceded ICM in 1980?", "Before ICM it was"),
    ],
)
def test_a_neighbour_is_held_against_the_time_that_is_named(text: str, must: str) -> None:
    assert answer(bot_of(IOM), text).startswith(must)


@pytest.mark.parametrize(
    "text",
    ["Which country signed the Constitution?", "Which countries concluded it in 1953?", "Which state founded IOM?"],
)
def test_which_place_did_it_is_not_where_it_was_done(text: str) -> None:
    assert ask(bot_of(IOM), text).status is Status.UNKNOWN


@pytest.mark.parametrize(
    "text",
    [
        "In which city was the Constitution signed?",
        "Which country was the Constitution concluded in?",
        "Which city saw the Constitution signed?",
    ],
)
def test_in_which_place_it_was_done_is_told(text: str) -> None:
    assert "Venice" in answer(bot_of(IOM), text)


def test_a_cue_in_the_name_of_somebody_else_asks_for_nothing() -> None:
    reply = ask(bot_of(IOM), "My professor says Human Rights Watch has attacked IOM. Over what, precisely?")
    assert reply.status is Status.UNKNOWN
    assert "recognizes" not in reply.text
