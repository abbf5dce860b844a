"""The library's bot, with what it lacks: raw updates, and answers that are not JSON kept out of the logs."""

from __future__ import annotations

import asyncio
import contextlib
import json
import os
from typing import TYPE_CHECKING, Any

from telegram.error import TelegramError
from telegram.ext import ExtBot
from telegram.request import HTTPXRequest

if TYPE_CHECKING:
    from bot.adapters.telegram.settings import Settings

ALLOWED_UPDATES = ("message", "edited_message", "callback_query", "inline_query")
"""All that the bot acts upon; Telegram sends nothing else."""
POLL_SECONDS = 10
"""How long the server holds a poll open: short, so that a poll that hangs is noticed soon."""
POLL_MARGIN = 5.0
"""Seconds after which an open poll that should have come back is given up."""
os.environ.setdefault("PTB_TIMEDELTA", "1")
# Without it the library warns, at every flood wait, that the type of the wait is going to change.
BATCH = 100
CONNECTIONS = 64
"""Requests under way at once. Fewer than chats: a slow server must not use up our sockets."""


class Request(HTTPXRequest):
    """The library's transport, without its habit of logging a body that it cannot read."""

    @staticmethod
    def parse_json_payload(payload: bytes) -> dict[str, Any]:
        """Give the JSON object in `payload`."""
        try:
            parsed = json.loads(payload)
        except (ValueError, RecursionError):
            # Without its cause: that would carry the text of users into the logs.
            problem = "the server's answer is not JSON"
            raise TelegramError(problem) from None
        if not isinstance(parsed, dict) or ("result" not in parsed and parsed.get("ok", True)):
            problem = "the server's answer is not one of the Bot API"
            raise TelegramError(problem)
        return parsed


class Client(ExtBot[None]):
    """The Bot API of one server, for one token."""

    @classmethod
    def of(cls, settings: Settings) -> Client:
        """Make the client that the settings describe."""
        return cls(
            settings.token,
            base_url=settings.base_url,
            request=Request(CONNECTIONS, read_timeout=10.0, pool_timeout=None),
            get_updates_request=Request(1, read_timeout=POLL_SECONDS + POLL_MARGIN, pool_timeout=None),
        )

    async def poll(self, offset: int | None, *, seconds: int = POLL_SECONDS) -> list[object]:
        """Wait for updates from `offset` on, which confirms all before it; they come as the server wrote them."""
        data = {"offset": offset, "timeout": seconds, "limit": BATCH, "allowed_updates": ALLOWED_UPDATES}
        # The library's timeout starts anew with every byte; a server that dribbles would hold us for ever.
        async with asyncio.timeout(seconds + POLL_MARGIN):
            updates = await self._post("getUpdates", data)
        if not isinstance(updates, list):
            problem = "the server's updates are not a list"
            raise TelegramError(problem)
        return updates

    async def remove_webhook(self) -> None:
        """Say that we poll; a server that does not know of webhooks has none."""
        with contextlib.suppress(TelegramError):
            await self.delete_webhook(drop_pending_updates=False)
