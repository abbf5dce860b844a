"""The SQLite file that holds what must survive a crash: inbox, contexts, answers, votes.

The file is never trusted: one that is damaged, of another program or of another bot is set aside under a name of its
own, a warning says so, and the bot starts with a new one.
"""

from __future__ import annotations

import contextlib
import logging
import sqlite3
import time
from typing import TYPE_CHECKING, Any, Self

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from bot.adapters.telegram.clock import Clock

log = logging.getLogger(__name__)

FILE_NAME = "telegram.sqlite3"
APPLICATION_ID = 0x66616374
"""Says that a SQLite file is ours ("fact")."""
SCHEMA_VERSION = 1
SCHEMA = """
create table owner (bot text not null);
create table inbox (
    seq integer primary key autoincrement,
    update_id integer unique,
    lane text not null,
    body text not null,
    state integer not null default 0,
    message integer,
    begun integer,
    reply integer,
    at real not null
);
create index inbox_waiting on inbox (lane, seq) where state = 0;
create table contexts (
    chat integer not null, thread integer not null, user integer not null,
    context text not null, at real not null,
    primary key (chat, thread, user)
) without rowid;
create table answers (
    chat integer not null, message integer not null,
    question integer, update_id integer not null, user integer not null,
    text text not null, reply text not null, status text not null, suggestions text not null,
    before text not null, after text not null, at real not null,
    primary key (chat, message)
) without rowid;
create index answers_question on answers (chat, question);
create index answers_update on answers (update_id);
create table taps (
    chat integer not null, message integer not null, user integer not null, button text not null, at real not null,
    primary key (chat, message, user, button)
) without rowid;
create table votes (
    chat integer not null, message integer not null, user integer not null, is_up integer not null, at real not null,
    primary key (chat, message, user)
) without rowid;
create table hints (chat integer primary key, at real not null);
"""


class ForeignFileError(Exception):
    """The file is a database, but not one of this bot."""


class Store:
    """One connection to the state file; used from the event loop's thread only."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        """Use a connection that is prepared."""
        self._connection = connection
        self._is_durable: bool | None = None

    @classmethod
    def open(cls, folder: Path, bot: str) -> Self:
        """Open the state file of the bot with the id `bot` in `folder`, setting aside one that cannot be used."""
        path = folder / FILE_NAME
        try:
            return cls(_connect(path, bot))
        except (sqlite3.DatabaseError, ForeignFileError) as problem:
            if isinstance(problem, sqlite3.OperationalError) and not path.is_file():
                raise
            aside = _set_aside(path)
            log.warning("%s could not be used (%s): it is now %s, and a new one is begun", path, problem, aside.name)
            return cls(_connect(path, bot))

    @contextlib.contextmanager
    def transaction(self, *, durable: bool = False) -> Iterator[None]:
        """Do all or nothing; `durable` holds even if the power fails at once, at the price of a sync of the disk."""
        if durable is not self._is_durable:
            self._connection.execute(f"pragma synchronous = {'full' if durable else 'normal'}")
            self._is_durable = durable
        self._connection.execute("begin immediate")
        try:
            yield
        except BaseException:
            self._connection.execute("rollback")
            raise
        try:
            self._connection.execute("commit")
        except sqlite3.Error:
            if self._connection.in_transaction:
                self._connection.execute("rollback")
            raise

    async def insist(self, write: Callable[[], None], clock: Clock) -> None:
        """Do `write` in a transaction, and while the disk refuses, do it again: what was sent must not be unlearnt."""
        while True:
            try:
                with self.transaction():
                    write()
            except sqlite3.OperationalError as error:
                log.error("the state cannot be written (%s); trying again", error)  # noqa: TRY400 - no news in the trace
                await clock.sleep(1.0)
            else:
                return

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
        """Fold the write-ahead log into the file and let go of it."""
        self._connection.close()


def _connect(path: Path, bot: str) -> sqlite3.Connection:
    connection = sqlite3.connect(path, isolation_level=None, timeout=5)
    try:
        _prepare(connection, bot)
    except BaseException:
        connection.close()
        raise
    return connection


def _prepare(connection: sqlite3.Connection, bot: str) -> None:
    """Check that the file is sound and ours, or make it so if it is new."""
    verdict = connection.execute("pragma quick_check(1)").fetchone()[0]
    if verdict != "ok":
        raise ForeignFileError(verdict)
    if not connection.execute("select count(*) from sqlite_master").fetchone()[0]:
        connection.execute("pragma journal_mode = wal")
        connection.executescript(
            f"begin; {SCHEMA} pragma application_id = {APPLICATION_ID};pragma user_version = {SCHEMA_VERSION}; commit;"
        )
        connection.execute("insert into owner values (?)", (bot,))
        return
    if connection.execute("pragma application_id").fetchone()[0] != APPLICATION_ID:
        problem = "expected a file of factbot, found one of another program"
        raise ForeignFileError(problem)
    if connection.execute("pragma user_version").fetchone()[0] != SCHEMA_VERSION:
        problem = "it was written by another version of factbot"
        raise ForeignFileError(problem)
    if connection.execute("select bot from owner").fetchone() != (bot,):
        problem = "it belongs to another bot"
        raise ForeignFileError(problem)


def _set_aside(path: Path) -> Path:
    stamp = time.strftime("%Y%m%dT%H%M%S")
    aside = path.with_name(f"{path.name}.aside-{stamp}")
    count = 1
    while aside.exists():
        count += 1
        aside = path.with_name(f"{path.name}.aside-{stamp}-{count}")
    path.rename(aside)
    for suffix in ("-wal", "-shm"):
        beside = path.with_name(path.name + suffix)
        if beside.exists():
            beside.rename(aside.with_name(aside.name + suffix))
    return aside
