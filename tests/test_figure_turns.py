"""What was told goes on: how a figure moved, how far from a fact it is, in favour of what it ended."""

from __future__ import annotations

import pytest

from bot.model import Status
from tests.packs.bots import IOM, VARROW, answer, ask, bot_of

GREW = "From June 2014 to April 2015 it went from 156 to 157"


@pytest.mark.parametrize(
    ("turns", "must"),
    [
        # how a figure moved
        ("how many members does it have? / did it grow?", GREW),
        ("how many members does it have? / has that changed?", GREW),
        ("how many observers does it have? / did that change?", "no change"),
        ("how many members in june 2014? / how many have joined since?", GREW),
        ("how many members in 2014? / and how many joined after that?", GREW),
        ("how many members in 2014? / and the year after? / so how many joined?", GREW),
        ("how many members does it have? / how many more?", GREW),
        ("how many members does it have? / did the organization grow?", "IOM has expanded rapidly"),
        ("how many members does it have? / did its name change?", "The name changed three times"),
        ("what was it called in 1975 / did that change", "(ICM)"),
        # how far from a fact
        ("when did the constitution enter into force? / how long after the conclusion?", "One year, one month"),
        ("when was the constitution concluded? / how many years after the founding?", "2 years"),
        ("when was it renamed ICM? / how many years after the first rename?", "28 years: from 1952 to 1980"),
        ("when was Kuwait / how long after Chile?", "17 years: from 1973 to 1990"),
        ("when did it become IOM / and how long before Kuwait", "One year: from 1989 to 1990"),
        ("when was Kuwait / and after Chile?", "After Chile (1973) came the Vietnamese"),
        # what else is claimed of another time
        ("was it called ICM in 1985? / and IOM in 1990?", "Yes. In 1990 IOM was called the International"),
        ("was it called ICM in 1985? / and ICEM in 1990?", "No. In 1990 IOM was called the International"),
        ("was it called ICM in 1985? / and in 1990?", "No. In 1990 IOM was called the International"),
        ("were there 156 members in 2014 / and 158 in 2015", "No. As of April 2015, IOM has 157"),
        ("was it called ICM in 1975 / what then?", "In 1975 IOM was called the Intergovernmental"),
        ("what was it called in 1975 / what then?", "After ICEM came"),
        # in favour of what
        ("when did it drop ICEM? / in favour of what?", "After ICEM came"),
        ("when was ICM dropped? / in favour of which name?", "After ICM came the International"),
        ("when was ICEM abandoned? / for which name?", "After ICEM came"),
        ("which name was dropped in 1980? / in favour of what", "(ICM)"),
        # at the time of what is told where nothing more is known
        ("who founded it? / under what name?", "In 1951 IOM was called the Provisional"),
        ("where was it founded / what was it called then", "In 1951 IOM was called the Provisional"),
    ],
)
def test_what_was_told_goes_on(turns: str, must: str) -> None:
    assert must in answer(bot_of(IOM), *turns.split(" / "))


@pytest.mark.parametrize(
    "turns",
    [
        # of one figure nobody knows how it moved
        "how many staff? / has it grown?",
        "what's the budget? / did it grow",
        # which of two figures is larger is no growth, and no list
        "how many members / how many observers / which is more?",
        "how many staff / how many members / which is larger?",
        "how many members? / more than in 2014?",
        "how many members in 2014? / how many left since then?",
        # of another item nothing was asked
        "is it true that it was founded in 1951 / and the constitution in 1952",
        # who does something else than was asked
        "who benefits? / who loses?",
        "who does it work with? / who against",
        # what was told is no reason for itself
        "what does it do? / why?",
        # nothing of which a length is told
        "how many staff? / how long after the founding?",
    ],
)
def test_what_was_told_is_not_told_for_something_else(turns: str) -> None:
    assert ask(bot_of(IOM), *turns.split(" / ")).status is not Status.ANSWER


def test_a_length_is_asked_again_of_another_fact() -> None:
    turns = ("when did the constitution enter into force?", "how long after the conclusion?", "and after the founding?")
    assert answer(bot_of(IOM), *turns).startswith("3 years: from 1951")


def test_figures_and_dates_of_other_items_go_on_too() -> None:
    varrow = bot_of(VARROW)
    assert "from 604 to 212" in answer(varrow, "what is the population of Hesk?", "has it grown?")
    said = answer(varrow, "when did the Great Gale strike", "how long after the board was founded?")
    assert said.startswith("53 years")


def test_one_office_is_not_held_against_itself() -> None:
    turns = ("how long was Edwin Pask reeve", "and Anna Garrick", "who longer")
    assert ask(bot_of(VARROW), *turns).status is not Status.ANSWER
