"""Forgets what is older than the operator wants to keep, at the start and every hour."""

from __future__ import annotations

import logging
import sqlite3
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bot.adapters.telegram.desk import Desk

log = logging.getLogger(__name__)

PAUSE = 3600.0
DAY = 24 * 3600.0


async def enforce(desk: Desk, days: int) -> None:
    """Purge for as long as the adapter runs."""
    while True:
        try:
            purge(desk, desk.clock.now() - days * DAY)
        except sqlite3.Error as error:
            log.error("old data could not be erased (%s); trying again in an hour", error)  # noqa: TRY400
        await desk.clock.sleep(PAUSE)


def purge(desk: Desk, before: float) -> None:
    """Erase everything older than the given time."""
    with desk.store.transaction():
        desk.memory.purge(before)
        desk.inbox.purge(before)
