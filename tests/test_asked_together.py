"""Several things asked at once, of one time: in one message, and in the next of another time."""

from __future__ import annotations

import pytest

from bot.model import Status
from tests.packs.bots import IOM, VARROW, answer, ask, bot_of

A, C, U = Status.ANSWER, Status.CLARIFY, Status.UNKNOWN
HAD_156, HAS_157 = "As of June 2014, IOM had 156 member states", "As of April 2015, IOM has 157 member states"


@pytest.mark.parametrize(
    ("turns", "must", "must_not"),
    [
        # a time that closes two questions is that of both
        ("what was it called and what happened in 1975?", "In 1975 IOM was called|Boat People", "since 1989"),
        ("what was it called, and how many members did it have, in June 2014?", f"In June 2014 IOM|{HAD_156}", ""),
        ("what was iom called and how many members did it have in 2014", f"In 2014 IOM was|{HAD_156}", "(ICM)"),
        ("what was its first name and what happened in 1956", "(PICMME), from 1951|Hungary", ""),
        ("when was it founded and what was it called in 1975", "founded in 1951|In 1975 IOM was called", ""),
        ("what was it called in 1956 and what happened in 1975", "In 1956 IOM|Boat People", "In 1975 IOM"),
        # but not of one in the present tense, or of a sentence of its own
        ("what is it called and what happened in 1975", "since 1989|Boat People", "In 1975 IOM"),
        # what was asked together is asked together of another time
        ("how many members and observers in 2014? / and in 2015?", f"{HAS_157}|10 observer states", "2014"),
        ("how many members and observers does it have? / and in june 2014", f"{HAD_156}|10 observer states", "2015"),
        ("what happened in 1975 and what was it called? / and 1956?", "Hungary (1956)|In 1956 IOM was called", "1975"),
        ("tell me about iom in the 70s / and the 80s?", "In the 1980s the name changed", "nothing"),
        ("tell me about iom in the 70s / and the 50s?", "In the 1950s the name changed|Hungary (1956)", ""),
        # and what was asked of two times stays asked of one
        ("what was it called in 1960 and in 1975? / and in 1985?", "In 1985 IOM was called", "In 1975"),
        # which of two that one answer told
        ("what is the difference between ICM and ICEM / which is older?", "ICEM (from 1952 to 1980) came before", ""),
        ("which lasted longer, ICM or ICEM? / which came later?", "ICM (from 1980 to 1989) came after ICEM", ""),
        ("which elections did it organize / which were later", "The Iraqi elections (2005) came after", ""),
        ("what happened in 1999 / which was earlier", "My facts do not say which of them came first", ""),
        # how many, after a yes
        ("does it have observer states? / how many?", "IOM has 10 observer states", "Which"),
        ("were there member states in 2014 / and how many", HAD_156, "2015"),
        # how many more
        ("members in 2014 / and in 2015 / so how many more in 2015 than in 2014?", "from 156 to 157: one more", ""),
        ("how many members? / how many joined between 2014 and 2015", "from 156 to 157: one more", ""),
    ],
)
def test_what_is_asked_at_once_is_answered_at_once(turns: str, must: str, must_not: str) -> None:
    said = answer(bot_of(IOM), *turns.split(" / "))
    assert [part for part in must.split("|") if part not in said] == []
    assert not must_not or must_not not in said


@pytest.mark.parametrize(
    ("turns", "status"),
    [
        ("how many members in 2014? / how many more in 2012 than in 2010?", U),
        ("how many members and observers in 2014? / and in 2031?", U),
        ("what was it called and how many staff did it have in 1975", C),
        ("which crises are in its history? / which came later?", A),
    ],
)
def test_what_no_fact_says_of_one_of_the_times_stays_open(turns: str, status: Status) -> None:
    assert ask(bot_of(IOM), *turns.split(" / ")).status is status


@pytest.mark.parametrize(
    ("turns", "must"),
    [
        ("who was reeve and what was the population in 1931?", "In 1931: Isobel Tait|5,146 inhabitants"),
        ("population of Hesk and Hallin in 1981 / and in 2021?", "As of 2021, Hesk|As of 2021, Hallin"),
    ],
)
def test_so_are_who_held_an_office_and_the_figures_of_two_islands(turns: str, must: str) -> None:
    said = answer(bot_of(VARROW), *turns.split(" / "))
    assert [part for part in must.split("|") if part not in said] == []
