"""Turns that go on after a reply that did not know: from what it told instead, or from what was spoken of before."""

from __future__ import annotations

import pytest

from bot.model import Reason
from tests.packs.bots import IOM, answer, ask, bot_of


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("who are the members? / how many?", "157"),
        ("who are the members? / so how many are there?", "157"),
        ("who founded it? / when was that?", "1951"),
        ("who founded it? / source?", "section Introduction"),
        ("when was it founded? / by whom? / under which name?", "In 1951"),
        ("I read that it was founded in 1949. / By whom? / Under which name, at least?", "In 1951"),
        ("how many members did it have in 2000? / source?", "section"),
    ],
)
def test_what_was_told_instead_can_be_gone_on_from(text: str, told: str) -> None:
    assert told in answer(bot_of(IOM), *text.split(" / "))


@pytest.mark.parametrize("asked", ["are you sure?", "say that again", "really?"])
def test_what_is_not_known_stays_so_when_asked_again(asked: str) -> None:
    reply = ask(bot_of(IOM), "how many members did it have in 2000?", asked)
    assert reply.reason is Reason.UNKNOWN_PROPERTY
    assert reply.text.startswith("I do not know that in 2000.")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("is it part of the UN? / how long was it called ICM?", "9 years"),
        ("does it work with Oxfam? / how many members does it have?", "157"),
        ("was it founded by Nansen? / when was it founded?", "1951"),
    ],
)
def test_it_stays_what_it_was_whatever_it_was_asked_to_be(text: str, told: str) -> None:
    assert told in answer(bot_of(IOM), *text.split(" / "))


@pytest.mark.parametrize(
    "text",
    [
        "is Microsoft rich? / when was it founded?",
        "how rich is Microsoft? / does it have offices in Bonn? / when was it founded?",
        "is Oxfam part of it? / when was it founded?",
    ],
)
def test_it_is_the_stranger_that_was_spoken_of(text: str) -> None:
    assert ask(bot_of(IOM), *text.split(" / ")).reason is Reason.UNANSWERED_BEFORE
