"""Takes updates that Telegram delivers: 200 is said only when the update is stored.

An update that is not acknowledged is delivered again, so every refusal is safe.
"""

from __future__ import annotations

import hmac
import json
import logging
import sqlite3
from typing import TYPE_CHECKING

from aiohttp import web

if TYPE_CHECKING:
    from collections.abc import Callable

    from bot.adapters.telegram.inbox import Inbox
    from bot.adapters.telegram.settings import Webhook

log = logging.getLogger(__name__)

LARGEST = 1024 * 1024
"""Bytes of one delivery; Telegram's own are far smaller."""
HEADER = "X-Telegram-Bot-Api-Secret-Token"
RETRY_AFTER = 5


def webhook(settings: Webhook, inbox: Inbox, take: Callable[[list[object]], None]) -> web.Application:
    """Make the server that takes deliveries."""

    async def deliver(request: web.Request) -> web.Response:
        secret = request.headers.get(HEADER, "")
        if not hmac.compare_digest(secret.encode(errors="surrogateescape"), settings.secret.encode()):
            return web.Response(status=401)
        # Raises 413 if the body is too large.
        body = await request.read()
        try:
            _store(body, inbox, take)
        except sqlite3.Error as error:
            log.error("an update could not be stored (%s); Telegram will deliver it again", error)  # noqa: TRY400
            return web.Response(status=503, headers={"Retry-After": str(RETRY_AFTER)})
        return web.Response()

    application = web.Application(client_max_size=LARGEST)
    application.router.add_post(settings.path, deliver)
    return application


def _store(body: bytes, inbox: Inbox, take: Callable[[list[object]], None]) -> None:
    """Store a delivery; one that is no JSON would never become any, so it is kept aside and accepted."""
    try:
        update = json.loads(body)
    except (ValueError, RecursionError):
        log.warning("a delivery that is not JSON is set aside")
        inbox.put_aside_text(body.decode(errors="replace"))
        return
    take([update])
