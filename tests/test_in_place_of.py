"""What stands in place of another, in many words, and short ways to ask what a name is."""

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
        ("wtf does IOM do", "IOM works to assist"),
    ],
)
def test_it_is_told_in_the_direction_that_was_asked(question: str, told: str) -> None:
    assert answer(bot_of(IOM), question).startswith(told)


def test_there_is_where_the_message_said_before() -> None:
    reply = ask(bot_of(IOM), "Haiti: staff there today?")
    assert "I did not understand “there”" in reply.text
    assert answer(bot_of(VARROW), "Hesk: population there?") == "As of 2021, Hesk has 212 inhabitants."
    assert ask(bot_of(IOM), "IOM: how many people work there?").status is Status.ANSWER
