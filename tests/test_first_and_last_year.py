"""The first and last year of what held for a time, the same date for another figure, and from what a change led."""

from __future__ import annotations

import pytest

from bot.model import Status
from tests.packs.bots import IOM, VARROW, ask, bot_of


@pytest.mark.parametrize(
    "text",
    [
        "the ICM label: first year and last year?",
        "first year and last year of the ICM label",
        "first and last year of ICM",
        "first year, last year of ICM?",
    ],
)
def test_the_first_and_last_year_are_those_of_what_is_named(text: str) -> None:
    reply = ask(bot_of(IOM), text)
    assert reply.status is Status.ANSWER
    assert "from 1980 to 1989" in reply.text
    assert "2025" not in reply.text


@pytest.mark.parametrize("text", ["last year of ICM", "what was ICM's last year", "ICM's final year?"])
def test_the_last_year_of_something_is_when_it_ended(text: str) -> None:
    assert "it ended in 1989" in ask(bot_of(IOM), text).text


def test_the_first_year_of_something_is_when_it_began() -> None:
    assert "became the name in 1980" in ask(bot_of(IOM), "what was ICM's first year").text


def test_the_last_year_in_use_is_not_the_year_before_this_one() -> None:
    assert "from 1980 to 1989" in ask(bot_of(IOM), "icm last year in use").text


def test_last_year_by_itself_is_the_year_before_this_one() -> None:
    assert "2025" in ask(bot_of(IOM), "what was it called last year").text


@pytest.mark.parametrize(
    "text", ["MEMBERS SAME DATE", "and members same time", "same date, members?", "members at that date"]
)
def test_another_figure_is_told_of_the_same_date(text: str) -> None:
    reply = ask(bot_of(IOM), "observer states june 2014", text)
    assert reply.text == "As of June 2014, IOM had 156 member states."


@pytest.mark.parametrize("text", ["what's the change in 1980, from what to what", "what happened in 1980?"])
def test_a_change_is_told_from_what_to_what(text: str) -> None:
    assert "from ICEM to the Intergovernmental Committee for Migration (ICM) (1980)" in ask(bot_of(IOM), text).text
    assert "from Heskavoe to Port Esmond" in ask(bot_of(VARROW), "What did 1868 bring for Port Esmond?").text
