"""What people see of the bot before they write to it: the command menu and the descriptions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from telegram import BotCommand

from bot.language import telegram as words

if TYPE_CHECKING:
    from bot.adapters.telegram.desk import Desk

LONGEST_DESCRIPTION = 512
"""Characters that Telegram allows."""


async def register(desk: Desk) -> None:
    """Register all of it; what fails is left for the next start."""
    client, title = desk.client, desk.partner.facts.info.title
    menu = [BotCommand(name, what) for name, what in words.COMMANDS.items()]
    await desk.courier.attempt(client.set_my_commands(menu))
    await desk.courier.attempt(client.set_my_short_description(words.SHORT_DESCRIPTION))
    description = words.DESCRIPTION.format(title=title)[:LONGEST_DESCRIPTION]
    await desk.courier.attempt(client.set_my_description(description))
