"""Two figures of one item held against each other: "are there more observers than members?"."""

from __future__ import annotations

import pytest

from bot.model import Status
from tests.packs.bots import IOM, VARROW, answer, ask, bot_of

NO, YES = "No. ", "Yes. "


@pytest.mark.parametrize(
    ("text", "start"),
    [
        ("Are there more observer states than member states?", NO),
        ("Are there fewer members than observers in IOM?", NO),
        ("Do observers outnumber members?", NO),
        ("There are more observers than members, right?", NO),
        ("Why are there more observers than members?", NO),
        ("Is the number of members greater than the number of observers?", YES),
        ("There are fewer observers than members.", YES),
        # a choice between them is neither
        ("Which is larger, the number of members or of observers?", "As of "),
        ("Are there more members or observers?", "As of "),
    ],
)
def test_two_figures_are_both_told_with_which_is_larger(text: str, start: str) -> None:
    reply = answer(bot_of(IOM), text)
    assert reply.startswith(start), reply
    assert "157 member states" in reply
    assert "10 observer states" in reply


def test_the_item_may_be_one_of_many() -> None:
    reply = answer(bot_of(VARROW), "Were there more boats lost than lives lost in the Great Gale?")
    assert reply.startswith("No. ")
    assert "23" in reply
    assert "14" in reply


@pytest.mark.parametrize(
    "text",
    [
        "Are there more member states than countries it works in?",  # 157, and "over 100"
        "Does IOM have more members than the UN?",
        "Does IOM have more staff than money?",
        "Were there more observers than members in 1960?",
        "Do rich members outnumber observers?",
    ],
)
def test_what_leaves_open_which_is_larger_is_not_answered(text: str) -> None:
    assert ask(bot_of(IOM), text).status is Status.UNKNOWN


@pytest.mark.parametrize(
    "text",
    [
        "people the war uprooted vs people it arranged transport for",
        "people uprooted by the war versus people transported in the fifties",
        "how many people were uprooted and people transported",
    ],
)
def test_two_figures_held_against_each_other_are_both_told(text: str) -> None:
    reply = answer(bot_of(IOM), text)
    assert "an estimated 11 million people" in reply
    assert "nearly 1 million migrants in the 1950s" in reply


def test_a_time_behind_the_second_of_two_figures_is_that_of_both() -> None:
    reply = answer(bot_of(IOM), "members vs observers in June 2014")
    assert "As of June 2014, IOM had 156 member states." in reply
    assert "As of June 2014, IOM had 10 observer states." in reply


JUNE, APRIL = "As of June 2014, IOM had 10|As of June 2014, IOM had 156", "As of April 2015, IOM has 10|IOM has 157"


@pytest.mark.parametrize(
    ("turns", "start", "must"),
    [
        ("Am I right that in June 2014 the observer States of IOM outnumbered its Member States?", NO, JUNE),
        ("did observers outnumber members in June 2014? / And in April 2015? Both figures, please.", NO, APRIL),
        ("are there more observers than members? / and in 2014?", NO, JUNE),
        ("more observers than members in June 2014? / and in 2015?", NO, APRIL),
        ("were there more members than observers in June 2014?", YES, JUNE),
        ("were the observers outnumbered by members in 2014?", YES, JUNE),
        ("were the members outnumbered by observers in 2014?", NO, JUNE),
    ],
)
def test_two_figures_are_both_of_the_time_that_is_asked_about(turns: str, start: str, must: str) -> None:
    reply = answer(bot_of(IOM), *turns.split(" / "))
    assert reply.startswith(start), reply
    assert all(part in reply for part in must.split("|")), reply


@pytest.mark.parametrize(
    "turns",
    [
        "did members outnumber observers in 1990?",
        "are there more observers than members? / and in 1990?",
        "did members outnumber staff in 2014?",  # of which no date is told
        "did members outnumber observers before 2014?",
    ],
)
def test_two_figures_are_not_compared_at_a_time_of_which_they_are_not_told(turns: str) -> None:
    assert ask(bot_of(IOM), *turns.split(" / ")).status is not Status.ANSWER
