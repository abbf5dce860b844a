"""Whole turns that ask nothing of the facts, and questions that only look like them."""

from __future__ import annotations

import pytest

from bot.model import Status
from tests.packs.bots import IOM, ask, bot_of


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Good morning to you, dear machine", "greeting"),
        ("hello there everyone", "greeting"),
        ("Buenas tardes!", "greeting"),
        ("thanks a lot my dear friend", "thanks"),
        ("hi and thanks in advance", "thanks"),
        ("I must be going now. Goodnight.", "goodbye"),
        ("ok bye then", "goodbye"),
        ("And how are you keeping?", "feeling"),
        ("Sorry if I was rude just now, long day.", "sorry"),
        ("What sort of things may I ask you?", "help"),
        ("Never mind, forget I asked.", "acknowledge"),
    ],
)
def test_small_talk_may_be_said_in_any_order_and_company(text: str, act: str) -> None:
    reply = ask(bot_of(IOM), text)
    assert (reply.status, reply.intent) == (Status.CHAT, act)


@pytest.mark.parametrize(
    "text",
    [
        "and later?",
        "what was the name",
        "who does it help",
        "is that good?",
        "what do they do",
        "who do you help",
        "is it a good organization",
        "hello, when was it founded",
        "have you got members",
    ],
)
def test_a_question_made_of_social_words_is_no_small_talk(text: str) -> None:
    assert ask(bot_of(IOM), text).status is not Status.CHAT
