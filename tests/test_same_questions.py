"""The last questions asked once more of something else, and months of the year next to the time told."""

from __future__ import annotations

import pytest

from bot.model import Status
from tests.packs.bots import IOM, VARROW, answer, ask, bot_of


@pytest.mark.parametrize(
    ("turns", "told"),
    [
        (
            "how many members in June 2014? / and observers then? / both figures in April of the following year?",
            "157 member states|10 observer states",
        ),
        ("how many members in June 2014? / and observers then? / both numbers in 2015", "157|10 observer"),
        ("how many members? / how many observers? / same two for June 2014", "156 member states|10 observer states"),
        ("how many members and observers? / the same two in 06/2014", "156 member states|10 observer states"),
        ("boat people, year? / what was it called that year? / timor: same 2 questions", "Timor: 1999|In 1999 IOM"),
        ("when was Kuwait? / what was it called then? / the same two questions for Hungary", "1956|In 1956 IOM"),
    ],
)
def test_the_same_questions_are_asked_of_something_else(turns: str, told: str) -> None:
    reply = answer(bot_of(IOM), *turns.split(" / "))
    assert all(part in reply for part in told.split("|"))


def test_the_same_questions_are_asked_of_another_light() -> None:
    turns = ("when was Gannock Light lit?", "who built it?", "same questions for South Point")
    reply = answer(bot_of(VARROW), *turns)
    assert "12 November 1861" in reply
    assert "South Point" in reply


def test_both_figures_are_those_of_both_islands() -> None:
    turns = ("how many people lived on Hesk in 1931?", "and on Morna?", "both figures in 1981?")
    reply = answer(bot_of(VARROW), *turns)
    assert "Hesk had 255" in reply
    assert "Morna had 140" in reply


@pytest.mark.parametrize(
    "turns",
    [
        "when was Kuwait? / what was it called then? / same questions for atlantis",
        "when was Kuwait? / same two questions for Chile",
        "same questions for Chile",
    ],
)
def test_what_was_not_asked_twice_or_is_unknown_is_refused(turns: str) -> None:
    assert ask(bot_of(IOM), *turns.split(" / ")).status is not Status.ANSWER


@pytest.mark.parametrize(
    ("turns", "told"),
    [
        ("how many members in June 2014? / and in april of the following year?", "As of April 2015"),
        ("how many members in April 2015? / and june of year before", "As of June 2014"),
        ("what was it called in 1960? / in april of the next year?", "In April 1961"),
        ("what was it called in 1960? / and in june of the year before?", "In June 1959"),
        ("what was it called in 1960? / and in march of that year?", "In March 1960"),
    ],
)
def test_a_month_of_the_next_year_is_reckoned_from_the_time_told(turns: str, told: str) -> None:
    assert told in answer(bot_of(IOM), *turns.split(" / "))
