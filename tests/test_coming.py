"""Questions for what will be are not answered by what is."""

from __future__ import annotations

import pytest

from bot.model import Reason, Status
from tests.packs.bots import IOM, VARROW, ask, bot_of


@pytest.mark.parametrize(
    "text",
    [
        "what will it be called",
        "what is its name going to be",
        "how many members will it have",
        "will it change its name",
        "is it going to be renamed again",
        "when will the name change again",
        "what name will it have by the end of this century",
        "what will it be called in this century",
        "how old will IOM be",
        "how much money will it have next year",
        "what will happen",
        "will it still go by IOM in 2085",
        "will the name IOM end in 2085",
        "was the name IOM dropped in 2020",
        "what will it be called next",
        "what will the next name be",
        "which name is going to replace IOM in 2030",
        "what name will come after IOM",
    ],
)
def test_what_will_be_is_not_known(text: str) -> None:
    reply = ask(bot_of(IOM), text)
    assert (reply.status, reply.reason) == (Status.UNKNOWN, Reason.UNKNOWN_TIME), reply.text


@pytest.mark.parametrize("text", ["what will the capital be", "who is going to be reeve", "who will be reeve in 2040"])
def test_the_facts_reach_only_to_their_day(text: str) -> None:
    assert ask(bot_of(VARROW), text).text.startswith("My facts reach only to June 2022, so I cannot say what holds in ")


@pytest.mark.parametrize("text", ["what were they going to call it", "was it going to be called ICM in 1975"])
def test_what_was_meant_to_be_is_in_no_fact(text: str) -> None:
    assert ask(bot_of(IOM), text).status is Status.UNKNOWN


@pytest.mark.parametrize(
    ("text", "must"),
    [
        ("will you tell me the name", "is called the International Organization for Migration"),
        ("i'm going to ask: when was it founded", "founded in 1951"),
    ],
)
def test_who_will_do_or_ask_something_asks_for_no_time_to_come(text: str, must: str) -> None:
    assert must in ask(bot_of(IOM), text).text
