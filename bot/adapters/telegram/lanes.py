"""Order within a chat, independence between chats: one task for each lane in which something waits.

Only the names of busy lanes are in memory; the updates themselves stay in the inbox until their turn.
"""

from __future__ import annotations

import asyncio
import logging
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from bot.adapters.telegram.inbox import Inbox, Stored

log = logging.getLogger(__name__)


class Lanes:
    """Handles the waiting updates of every lane, one after the other within each."""

    def __init__(self, inbox: Inbox, handle: Callable[[Stored], Awaitable[None]]) -> None:
        """Work on what `inbox` holds, one update at a time for each lane."""
        self._inbox = inbox
        self._handle = handle
        self._tasks: dict[str, asyncio.Task[None]] = {}
        self._is_closing = False

    @property
    def busy(self) -> int:
        """Count the lanes that are at work."""
        return len(self._tasks)

    def wake(self, lane: str) -> None:
        """Say that something waits in the lane."""
        if lane in self._tasks or self._is_closing:
            return
        task = asyncio.get_running_loop().create_task(self._work(lane), name=lane)
        self._tasks[lane] = task

    def wake_all(self) -> None:
        """Take up whatever an earlier run has left."""
        for lane in self._inbox.waiting_lanes():
            self.wake(lane)

    async def close(self, grace: float) -> None:
        """Take no further update; give those under way `grace` seconds, then leave them for the next run."""
        self._is_closing = True
        tasks = set(self._tasks.values())
        if not tasks:
            return
        _, late = await asyncio.wait(tasks, timeout=grace)
        for task in late:
            task.cancel()
        await asyncio.gather(*late, return_exceptions=True)
        if late:
            log.info("chats still at work: %d of %d; the next start takes them up", len(late), len(tasks))

    async def _work(self, lane: str) -> None:
        try:
            while not self._is_closing and (stored := self._inbox.next(lane)):
                await self._handle(stored)
        except Exception as error:  # noqa: BLE001 - no fault in one chat may end another
            log.error("a chat waits for its next message, for it has failed: %s", type(error).__name__)  # noqa: TRY400
        finally:
            del self._tasks[lane]
