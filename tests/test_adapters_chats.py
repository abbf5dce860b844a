"""Conversations in memory: one a chat, forgotten in time."""

from __future__ import annotations

import datetime
import json
from typing import TYPE_CHECKING, cast

import pytest

from bot.adapters.chats import Chats
from bot.model import Message

if TYPE_CHECKING:
    from pathlib import Path

    from bot.bot import Bot
    from tests.conftest import EchoBot

HALF_AN_HOUR = datetime.timedelta(minutes=30)


def _at(minutes: float) -> datetime.datetime:
    return datetime.datetime(2026, 1, 31, 12, tzinfo=datetime.UTC) + datetime.timedelta(minutes=minutes)


def _chats(echo: EchoBot, unanswered: Path | None = None, most: int = 2) -> Chats:
    return Chats(cast("Bot", echo), HALF_AN_HOUR, unanswered, most)


def test_a_chat_goes_on_where_it_was_and_no_other_chat_sees_it(echo: EchoBot) -> None:
    chats = _chats(echo)
    for chat in ("a", "b", "a"):
        chats.reply(Message(chat, "hello", _at(0)))
    assert echo.given[2] is echo.left[0]
    assert echo.given[1] is not echo.left[0]


@pytest.mark.parametrize(
    ("minutes", "is_remembered"),
    [(29, True), (30, True), (30.1, False), (-600, True)],  # clocks of senders differ: earlier is not expired
)
def test_a_conversation_expires_by_the_time_of_its_messages(
    echo: EchoBot, minutes: float, *, is_remembered: bool
) -> None:
    chats = _chats(echo)
    chats.reply(Message("a", "hello", _at(0)))
    chats.reply(Message("a", "and then?", _at(minutes)))
    assert (echo.given[1] is echo.left[0]) is is_remembered


def test_the_chat_that_was_silent_longest_is_forgotten_when_there_are_too_many(echo: EchoBot) -> None:
    chats = _chats(echo)
    for chat in ("a", "b", "a", "c"):
        chats.reply(Message(chat, "hello", _at(0)))
    assert chats.context("a") is echo.left[2]
    assert all(chats.context("b") is not left for left in echo.left)


def test_a_chat_can_be_forgotten(echo: EchoBot) -> None:
    chats = _chats(echo)
    chats.reply(Message("a", "hello", _at(0)))
    chats.forget("a")
    chats.forget("never seen")
    assert chats.context("a") is not echo.left[0]


def test_what_was_not_answered_is_noted_without_who_asked(echo: EchoBot, tmp_path: Path) -> None:
    file = tmp_path / "unanswered.jsonl"
    chats = _chats(echo, file)
    for text in ("hello", "no idea\ud800", "no clue"):
        chats.reply(Message("alice", text, _at(0)))
    noted = [json.loads(line) for line in file.read_text("utf-8").splitlines()]
    assert noted == [
        {"day": "2026-01-31", "reason": None, "query": "", "text": text} for text in ("no idea\ud800", "no clue")
    ]


def test_a_note_that_cannot_be_written_keeps_nobody_from_an_answer(
    echo: EchoBot, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    assert _chats(echo, tmp_path).reply(Message("a", "no", _at(0))).text == "echo: no"
    problem = "cannot be written: Is a directory; name another file, or none"
    assert [record.getMessage() for record in caplog.records] == [f"[log] unanswered: {tmp_path} {problem}"]
