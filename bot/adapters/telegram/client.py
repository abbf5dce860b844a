"""The library's bot, with what it lacks: raw updates, and answers that are not JSON kept out of the logs."""

from __future__ import annotations

import asyncio
import contextlib
import importlib.util
import json
import os
import sys
from functools import partial
from typing import TYPE_CHECKING, Any

import httpx
from telegram.error import TelegramError
from telegram.ext import ExtBot
from telegram.request import BaseRequest, HTTPXRequest

if TYPE_CHECKING:
    from collections.abc import Callable

    from bot.adapters.telegram.settings import Settings

ALLOWED_UPDATES = ("message", "edited_message", "callback_query", "inline_query")
"""All that the bot acts upon; Telegram sends nothing else."""
POLL_MARGIN = 5.0
"""Seconds after which an open poll that should have come back is given up."""
os.environ.setdefault("PTB_TIMEDELTA", "1")
# Without it the library warns, at every flood wait, that the type of the wait is going to change.
BATCH = 100
READ_TIMEOUT = 10.0
"""Seconds that a call may hear nothing from the server."""


if importlib.util.find_spec("sniffio") is None:
    # The library's transport tries to import it several times for each call, and Python does not remember that a
    # module is not there unless it is told so. A tenth of all time went there.
    sys.modules["sniffio"] = None  # type: ignore[assignment]


class Request(HTTPXRequest):
    """The library's transport over one connection, without its habit of logging a body that it cannot read."""

    @staticmethod
    def parse_json_payload(payload: bytes) -> dict[str, Any]:
        """Give the JSON object in `payload`."""
        return _object(payload)


class Fleet(BaseRequest):
    """As many transports as there are calls under way, the last used first.

    One pool would do, but the library's looks at all its connections, open or idle, for every call.
    """

    def __init__(self, make: Callable[[], Request]) -> None:
        """Use transports that `make` makes."""
        self._make = make
        self._all: list[Request] = []
        self._free: list[Request] = []

    @property
    def read_timeout(self) -> float | None:
        """Give the seconds that each transport waits for bytes."""
        return READ_TIMEOUT

    async def initialize(self) -> None:
        """Open nothing yet."""

    async def shutdown(self) -> None:
        """Close every connection."""
        for one in self._all:
            await one.shutdown()

    @staticmethod
    def parse_json_payload(payload: bytes) -> dict[str, Any]:
        """Give the JSON object in `payload`."""
        return _object(payload)

    async def do_request(self, *args: Any, **kwargs: Any) -> tuple[int, bytes]:  # noqa: ANN401 - passed on
        """Have a free transport do it."""
        if not self._free:
            self._all.append(self._make())
            self._free.append(self._all[-1])
        one = self._free.pop()
        try:
            return await one.do_request(*args, **kwargs)
        finally:
            self._free.append(one)


class Client(ExtBot[None]):
    """The Bot API of one server, for one token."""

    @classmethod
    def of(cls, settings: Settings) -> Client:
        """Make the client that the settings describe."""
        # Read once, for it takes long and every transport needs it.
        trust = httpx.create_ssl_context()
        return cls(
            settings.token,
            base_url=settings.base_url,
            request=Fleet(partial(Request, 1, read_timeout=READ_TIMEOUT, httpx_kwargs={"verify": trust})),
            get_updates_request=Request(1, read_timeout=settings.poll_seconds + POLL_MARGIN),
        )

    async def poll(self, offset: int | None, seconds: int) -> list[object]:
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


def _object(payload: bytes) -> dict[str, Any]:
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
