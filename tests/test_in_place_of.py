"""What stands in place of another, which of two times it was, and other short ways to ask."""

from __future__ import annotations

import pytest

from bot.model import Status
from tests.packs.bots import IOM, VARROW, answer, ask, bot_of


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("ICM took the place of which name?", "Before ICM it was"),
        ("which name did ICM take the place of", "Before ICM it was"),
        ("ICM came in place of what?", "Before ICM it was"),
        ("what took the place of ICM?", "After ICM came"),
        ("what came in place of ICM?", "After ICM came"),
        ("name 3 years prior to the Czechoslovakia crisis", "In 1965 IOM was called"),
        ("PICMME wth is that", "PICMME stands for Provisional"),
        ("wtf does IOM do", "IOM works to help ensure"),
    ],
)
def test_it_is_told_in_the_direction_that_was_asked(question: str, told: str) -> None:
    assert answer(bot_of(IOM), question).startswith(told)


def test_there_is_where_the_message_said_before() -> None:
    reply = ask(bot_of(IOM), "Haiti: staff there today?")
    assert "I did not understand “there”" in reply.text
    assert answer(bot_of(VARROW), "Hesk: population there?") == "As of 2021, Hesk has 212 inhabitants."
    assert ask(bot_of(IOM), "IOM: how many people work there?").status is Status.ANSWER


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("was Chile in 1973 or 1983?", "Chile: 1973."),
        ("was the Haiti earthquake 2009 or 2010?", "The Haiti earthquake: 2010."),
        ("what did it go by for most of the seventies?", "In the 1970s IOM was called"),
        ("the name for the better part of the 1960s", "In the 1960s IOM was called"),
        ("would 150 be the correct number of members?", "No. As of April 2015"),
        ("would ICM be the right name for 1985?", "Yes. In 1985"),
        ("could 1980 be the right year for ICM?", "Yes. In 1980"),
    ],
)
def test_which_of_two_times_the_larger_part_of_one_and_what_would_be_right(question: str, told: str) -> None:
    assert answer(bot_of(IOM), question).startswith(told)


@pytest.mark.parametrize(
    ("turns", "told"),
    [
        ("And ICM, what did that one replace?", "Before ICM it was"),
        ("ICM: what did it replace?", "Before ICM it was"),
        ("ICM, what replaced it?", "After ICM came"),
        ("ICM, what was that replaced by?", "After ICM came"),
        ("ICM, which name did this succeed?", "Before ICM it was"),
        ("ICM, what did it come after?", "Before ICM it was"),
        ("ICM, what came after it?", "After ICM came"),
        ("what was it called in 1985? / what did that replace? / and what did that one replace?", "Before ICEM it was"),
        ("what was it called in 1955? / what was that replaced by? / and what was that one replaced by?", "After ICM"),
    ],
)
def test_what_stands_for_the_name_before_the_question_acts_as_it_would(turns: str, told: str) -> None:
    assert answer(bot_of(IOM), *turns.split(" / ")).startswith(told)


@pytest.mark.parametrize(
    ("turns", "told"),
    [
        ("Who was Reeve in 1950? / who did he replace? / and who did that one replace?", "Isobel Tait"),
        ("Who was Reeve in 1930? / who replaced her? / and who replaced that one?", "Anna Garrick"),
    ],
)
def test_the_same_of_those_who_held_an_office(turns: str, told: str) -> None:
    assert answer(bot_of(VARROW), *turns.split(" / ")).startswith(told)
