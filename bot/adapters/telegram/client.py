"""The library's bot, with what it lacks: updates as the server wrote them."""

from __future__ import annotations

import contextlib
import os
from typing import TYPE_CHECKING

from telegram.error import TelegramError
from telegram.ext import ExtBot

from bot.adapters.telegram.transport import Transport

if TYPE_CHECKING:
    from bot.adapters.telegram.settings import Settings

ALLOWED_UPDATES = ("message", "edited_message", "callback_query", "inline_query")
"""All that the bot acts upon; Telegram sends nothing else."""
POLL_MARGIN = 5.0
"""Seconds after which an open poll that should have come back is given up."""
os.environ.setdefault("PTB_TIMEDELTA", "1")
# Without it the library warns, at every flood wait, that the type of the wait is going to change.
BATCH = 100
SILENCE = 10.0
"""Seconds that a call may hear nothing from the server."""
LONGEST_CALL = 20.0
"""Seconds after which a call is given up, whatever the server dribbles."""


class Client(ExtBot[None]):
    """The Bot API of one server, for one token."""

    @classmethod
    def of(cls, settings: Settings) -> Client:
        """Make the client that the settings describe."""
        longest_poll = settings.poll_seconds + POLL_MARGIN
        return cls(
            settings.token,
            base_url=settings.base_url,
            request=Transport(settings.base_url, silence=SILENCE, longest=LONGEST_CALL),
            get_updates_request=Transport(settings.base_url, silence=longest_poll, longest=longest_poll),
        )

    async def poll(self, offset: int | None, seconds: int) -> list[object]:
        """Wait for updates from `offset` on, which confirms all before it; they come as the server wrote them.

        `seconds` is how long the server may hold the poll open. Raises TelegramError, also if no list comes.
        """
        data = {"offset": offset, "timeout": seconds, "limit": BATCH, "allowed_updates": ALLOWED_UPDATES}
        updates = await self._post("getUpdates", data)
        if not isinstance(updates, list):
            problem = "the server's updates are not a list"
            raise TelegramError(problem)
        return updates

    async def remove_webhook(self) -> None:
        """Say that we poll; a server that does not know of webhooks has none."""
        with contextlib.suppress(TelegramError):
            await self.delete_webhook(drop_pending_updates=False)
