"""Plain answering over polling: every text gets its reply, in order, whatever it contains."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.telegram.stand import stand

if TYPE_CHECKING:
    from pathlib import Path


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
