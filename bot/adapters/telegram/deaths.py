"""Updates of which runs may have died: after so many deaths one is set aside, lest it end every run to come.

An update bears a mark from when it is taken up until its reply is about to be sent. A run that is killed leaves its
marks behind: of what bears one at the start that run has died, or beside it. To tell which, all these are taken up one
at a time, while other chats go on. A run that is stopped takes its marks off, for it has not died of anything.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
import sqlite3
from functools import partial
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from bot.adapters.telegram.store import Store

log = logging.getLogger(__name__)

MOST = 3
"""Deaths after which an update is not tried again."""
PATIENCE = 10.0
"""Seconds after which the next of the suspected is tried beside one that has not ended: it may never do so."""


class Deaths:
    """Knows of how many deaths each update is suspected."""

    def __init__(self, store: Store) -> None:
        """Take up the marks that an earlier run has left in `store`; raises sqlite3.Error where it cannot."""
        self._store = store
        with store.transaction():
            left = store.execute(
                "insert into deaths select update_id, 1 from at_work where true "
                "on conflict (update_id) do update set count = count + 1"
            )
            store.execute("delete from at_work")
        if left.rowcount > 0:
            log.warning("the last run was killed; messages under way: %d; each is tried again", left.rowcount)
        self._counts: dict[int, int] = dict(store.rows("select update_id, count from deaths"))
        self._marked: set[int] = set()
        """What is worked on, as far as is known; the state file is what counts."""
        self._alone = asyncio.Lock()
        self._tried: int | None = None
        """Which of the suspected is being tried, and so holds the lock."""

    def count(self, update_id: int) -> int:
        """Count the runs that have died while they worked on an update."""
        return self._counts.get(update_id, 0)

    @contextlib.asynccontextmanager
    async def risk(self, update_id: int) -> AsyncIterator[None]:
        """Mark an update while it is worked on, one that is suspected only when no other such one is."""
        if self.count(update_id):
            await self._alone.acquire()
            self._tried = update_id
            asyncio.get_running_loop().call_later(PATIENCE, self._release, update_id)
        try:
            await self._store.insist(partial(self._mark, update_id))
            yield
        finally:
            # Most have survived or been settled long before; what has not was stopped or has failed, but killed nobody.
            if update_id in self._marked:
                with contextlib.suppress(sqlite3.Error), self._store.transaction():
                    self.survive(update_id)
            self._release(update_id)

    def survive(self, update_id: int) -> None:
        """Take the mark off: the reply is known, and what is left to do kills nobody."""
        # Also what is not known as marked: a write that the disk has refused is done again.
        self._store.execute("delete from at_work where update_id = ?", update_id)
        self._marked.discard(update_id)
        self._release(update_id)

    def settle(self, update_id: int) -> None:
        """Forget an update with which no run has to do any more."""
        self.survive(update_id)
        if self.count(update_id):
            self._store.execute("delete from deaths where update_id = ?", update_id)

    def _mark(self, update_id: int) -> None:
        self._marked.add(update_id)
        self._store.execute("insert or ignore into at_work values (?)", update_id)

    def _release(self, update_id: int) -> None:
        """Let the next of the suspected be tried."""
        if self._tried == update_id:
            self._tried = None
            self._alone.release()
