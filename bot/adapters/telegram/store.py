"""Reads and writes of what must survive a crash; from the event loop's thread only.

What several chats write at the same moment is written in one transaction: it costs hardly more than one write.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
import sqlite3
from typing import TYPE_CHECKING, Any, Self

from bot.adapters.telegram.complaint import Complaint
from bot.adapters.telegram.statefile import connect

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from bot.adapters.telegram.clock import Clock

    Write = Callable[[], None]

log = logging.getLogger(__name__)

PAUSE = 1.0
"""Seconds before what the disk has refused is written again."""


class Store:
    """One connection to the state file."""

    def __init__(self, connection: sqlite3.Connection, clock: Clock) -> None:
        """Use a connection that is prepared."""
        self._connection = connection
        self._clock = clock
        self._is_durable: bool | None = None
        self._waiting: list[tuple[Write, asyncio.Future[None]]] = []
        self._writing: asyncio.Task[None] | None = None
        what, over = "the state cannot be written: answers wait for it", "the state can be written again"
        self._complaint = Complaint(log, clock, what, over, level=logging.ERROR)

    @classmethod
    def open(cls, folder: Path, bot: str, clock: Clock) -> Self:
        """Open the state file of the bot with the id `bot` in `folder`."""
        return cls(connect(folder, bot), clock)

    @contextlib.contextmanager
    def transaction(self, *, durable: bool = False) -> Iterator[None]:
        """Do all or nothing; `durable` holds even if the power fails at once, at the price of a sync of the disk."""
        if durable is not self._is_durable:
            self._connection.execute(f"pragma synchronous = {'full' if durable else 'normal'}")
            self._is_durable = durable
        self._connection.execute("begin immediate")
        try:
            yield
            self._connection.execute("commit")
        except BaseException:
            # Some faults make SQLite roll back on its own.
            if self._connection.in_transaction:
                self._connection.execute("rollback")
            raise

    async def insist(self, write: Write) -> None:
        """Do `write`, and while the disk refuses, do it again: what was sent must not be unlearnt."""
        done: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._waiting.append((write, done))
        if self._writing is None:
            self._writing = asyncio.get_running_loop().create_task(self._write_waiting())
        await done

    async def _write_waiting(self) -> None:
        try:
            while self._waiting:
                try:
                    self._write_all()
                except sqlite3.OperationalError as error:
                    self._complaint.repeat(str(error))
                    await self._clock.sleep(PAUSE)
                else:
                    self._complaint.end()
        finally:
            self._writing = None

    def _write_all(self) -> None:
        """Write everything that waits in one transaction; but a write that fails for its own fault fails alone."""
        try:
            with self.transaction():
                for write, _ in self._waiting:
                    write()
        except sqlite3.OperationalError:
            raise
        except Exception:  # noqa: BLE001 - found out one by one
            self._write_each()
            return
        written, self._waiting = self._waiting, []
        for _, done in written:
            _tell(done)

    def _write_each(self) -> None:
        while self._waiting:
            write, done = self._waiting[0]
            problem = None
            try:
                with self.transaction():
                    write()
            except sqlite3.OperationalError:
                raise
            except Exception as fault:  # noqa: BLE001 - told to whom it concerns
                problem = fault
            del self._waiting[0]
            _tell(done, problem)

    def execute(self, statement: str, *values: object) -> sqlite3.Cursor:
        """Run one statement."""
        return self._connection.execute(statement, values)

    def rows(self, statement: str, *values: object) -> list[tuple[Any, ...]]:
        """Give every row that a question gives."""
        return self._connection.execute(statement, values).fetchall()

    def row(self, statement: str, *values: object) -> tuple[Any, ...] | None:
        """Give the first row that a question gives."""
        found: tuple[Any, ...] | None = self._connection.execute(statement, values).fetchone()
        return found

    def close(self) -> None:
        """Write what waits, if the disk lets us; fold the write-ahead log into the file and let go of it."""
        if self._writing:
            self._writing.cancel()
        if self._waiting:
            with contextlib.suppress(sqlite3.OperationalError):
                self._write_all()
        self._connection.close()


def _tell(done: asyncio.Future[None], problem: Exception | None = None) -> None:
    """Tell the one who waits, unless nobody does any more."""
    if done.done():
        return
    if problem:
        done.set_exception(problem)
    else:
        done.set_result(None)
