"""Answers that were given before: the same as worked out anew, and none of another conversation or pack."""

from __future__ import annotations

import datetime

import pytest

from bot.adapters.repeated import Repeated
from bot.bot import Bot
from bot.model import Context, Message, Reply
from tests.packs.bots import IOM, SMALL, bot_of

NOON = datetime.datetime(2026, 1, 31, 12, tzinfo=datetime.UTC)


class Counted(Bot):
    """A bot that counts what it is asked."""

    asked = 0

    def reply(self, message: Message, context: Context) -> tuple[Reply, Context]:
        self.asked += 1
        return super().reply(message, context)


def _counted() -> Counted:
    return Counted(bot_of(IOM).facts)


def _talk(bot: Repeated | Bot, at: datetime.datetime, *texts: str) -> tuple[list[Reply], Context]:
    context, replies = Context(), []
    for text in texts:
        reply, context = bot.reply(Message("chat", text, at), context)
        replies.append(reply)
    return replies, context


@pytest.mark.parametrize("texts", [("What was IOM called in 1975?", "and in 1985?", "source?"), ("when?", "1")])
def test_a_conversation_repeated_is_the_same_to_the_letter_and_costs_nothing(texts: tuple[str, ...]) -> None:
    counted = _counted()
    repeated = Repeated(counted)
    first = _talk(repeated, NOON, *texts)
    assert counted.asked == len(texts)
    assert _talk(repeated, NOON, *texts) == first == _talk(counted, NOON, *texts)
    assert counted.asked == 2 * len(texts)


def test_the_same_words_in_another_conversation_are_answered_anew() -> None:
    repeated = Repeated(_counted())
    one, _ = _talk(repeated, NOON, "What was IOM called in 1975?", "and in 1985?")
    other, _ = _talk(repeated, NOON, "How many member states does IOM have?", "and in 1985?")
    assert one[1].text != other[1].text


def test_another_day_is_answered_anew_and_a_later_hour_is_remembered_as_such() -> None:
    counted = _counted()
    repeated = Repeated(counted)
    _talk(repeated, NOON, "how old is IOM?")
    _, context = _talk(repeated, NOON + datetime.timedelta(hours=1), "how old is IOM?")
    assert counted.asked == 1
    assert context.at == NOON + datetime.timedelta(hours=1)
    replies, _ = _talk(repeated, NOON + datetime.timedelta(days=365), "how old is IOM?")
    assert counted.asked == 2
    assert "2027" in replies[0].text


def test_a_changed_pack_is_asked_again() -> None:
    counted = _counted()
    repeated = Repeated(counted)
    before, _ = _talk(repeated, NOON, "Who was Ada Brook?")
    Bot.__init__(counted, bot_of(SMALL).facts)  # as a watched bot takes another fact base
    after, _ = _talk(repeated, NOON, "Who was Ada Brook?")
    assert before[0].text != after[0].text


def test_no_more_is_remembered_than_fits() -> None:
    counted = _counted()
    repeated = Repeated(counted, most=2)
    for text in ("hello", "thanks", "bye", "bye", "hello"):
        _talk(repeated, NOON, text)
    assert counted.asked == 4
