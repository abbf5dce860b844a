"""In which years or decades there were so many, or the most."""

from __future__ import annotations

import pytest

from bot.model import Kind, Status
from tests.packs.bots import IOM, ask, bot_of


@pytest.mark.parametrize(
    "text",
    [
        "which decade saw two name changes?",
        "in which decade did the name change twice",
        "which decade had the most name changes",
    ],
)
def test_the_decade_of_so_many_changes_is_told_with_them(text: str) -> None:
    reply = ask(bot_of(IOM), text)
    assert reply.text.startswith("In the 1980s the name changed twice: in 1980 from ")
    assert "in 1989 to" in reply.text
    assert reply.intent == Kind.TALLIED


@pytest.mark.parametrize(
    ("text", "must"),
    [
        ("which year had two crises", "In 1999 there were two crises in its history: Kosovo (1999) and Timor (1999)."),
        ("in which year did several crises happen", "In 1999 there were two crises"),
        ("which decade had the most crises", "Most were in the 1990s, three crises in its history: Kuwait (1990)"),
        ("which century saw the most crises", "Most were in the 20th century, seven crises"),
    ],
)
def test_the_years_and_decades_of_so_many_events_are_told_with_them(text: str, must: str) -> None:
    assert must in ask(bot_of(IOM), text).text


def test_what_has_no_date_is_said_to_be_left_out() -> None:
    assert "no date for the Asian tsunami" in ask(bot_of(IOM), "which decade had the most crises").text


@pytest.mark.parametrize("text", ["which decade had ten crises", "which year had the most name changes"])
def test_a_number_that_no_year_had_is_not_made_up(text: str) -> None:
    assert ask(bot_of(IOM), text).text == "My facts name no time that had so many."


@pytest.mark.parametrize(
    "text",
    [
        "which decade had three crises in Africa",
        "which decade had the most members",
        "which year had the most refugees",
    ],
)
def test_what_is_not_dated_or_not_known_is_not_counted_by_years(text: str) -> None:
    assert ask(bot_of(IOM), text).status is Status.UNKNOWN


def test_how_many_are_known_is_no_number_to_look_for() -> None:
    assert "The Afghan elections: 2004 and the Iraqi" in ask(bot_of(IOM), "in which years were the two elections").text
