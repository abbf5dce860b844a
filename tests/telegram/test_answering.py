"""Plain answering over polling: every text gets its reply, in order, whatever it contains."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from bot.model import Reason, Reply, Status
from tests.telegram.stand import Echo, stand

if TYPE_CHECKING:
    from pathlib import Path

    import pytest


async def test_a_private_text_is_answered(state: Path) -> None:
    async with stand(state) as bot:
        bot.server.say("Who founded it?", 7)
        [message] = await bot.server.told(1)
        assert (message.chat, message.text) == (7, "1: Who founded it?")
        assert message.reply_to is None


async def test_the_context_goes_from_turn_to_turn_and_survives_a_restart(state: Path) -> None:
    async with stand(state) as bot:
        bot.server.say("one")
        bot.server.say("two")
        await bot.server.told(2)
        await bot.restart()
        bot.server.say("three")
        assert [message.text for message in await bot.server.told(3)] == ["1: one", "2: two", "3: three"]


async def test_what_is_not_answered_is_noted_without_who_asked(state: Path) -> None:
    unknown = Reply("I do not know.", Status.UNKNOWN, reason=Reason.OUT_OF_SCOPE)
    file = state.parent / "unanswered.jsonl"
    async with stand(state, Echo(replies={"huh": unknown, "hm": unknown}), unanswered=file) as bot:
        question = bot.server.say("huh", 77)
        bot.server.say("known", 77)
        await bot.server.told(2)
        bot.server.edit(question, "hm")
        await bot.server.called("editMessageText")
    noted = [json.loads(line) for line in file.read_text("utf-8").splitlines()]
    assert [(note["reason"], note["text"]) for note in noted] == [("out_of_scope", "huh"), ("out_of_scope", "hm")]
    assert all(set(note) == {"day", "reason", "query", "text"} for note in noted)


async def test_a_log_that_cannot_be_written_keeps_nobody_from_an_answer(
    state: Path, caplog: pytest.LogCaptureFixture
) -> None:
    unknown = Reply("I do not know.", Status.UNKNOWN)
    async with stand(state, Echo(replies={"huh": unknown}), unanswered=state.parent) as bot:
        bot.server.say("huh")
        [message] = await bot.server.told(1)
        assert message.text == "I do not know."
    assert "[log] unanswered" in caplog.text
