"""One instance at a time works on a state folder; a second one waits until the first is gone.

The lock is SQLite's own on a file beside the state: it works on every platform, and a killed process lets go of it.
"""

from __future__ import annotations

import logging
import sqlite3
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from bot.adapters.telegram.clock import Clock

log = logging.getLogger(__name__)

FILE_NAME = "telegram.lock"
PAUSE = 1.0


async def acquire(folder: Path, clock: Clock) -> sqlite3.Connection:
    """Wait until the folder is ours; it is until the connection is closed."""
    has_warned = False
    while True:
        connection = sqlite3.connect(folder / FILE_NAME, isolation_level=None, timeout=0)
        try:
            connection.execute("begin exclusive")
        except sqlite3.DatabaseError as problem:
            connection.close()
            if problem.sqlite_errorcode == sqlite3.SQLITE_NOTADB:
                # Damaged; and so nobody can hold it.
                (folder / FILE_NAME).unlink()
                continue
            if problem.sqlite_errorcode != sqlite3.SQLITE_BUSY:
                raise
        else:
            return connection
        if not has_warned:
            log.warning("another instance works on %s; this one stands by until it has ended", folder)
            has_warned = True
        await clock.sleep(PAUSE)
