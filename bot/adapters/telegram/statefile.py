"""The SQLite file that holds what must survive a crash: inbox, contexts, answers, votes.

The file is never trusted: one that is damaged, of another program or of another bot is set aside under a name of its
own, a warning says so, and the bot starts with a new one. But a disk that is full or fails is no fault of the file.
"""

from __future__ import annotations

import contextlib
import logging
import sqlite3
import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

log = logging.getLogger(__name__)

FILES = "telegram-*.sqlite3"
"""The state files in a folder: each bot has its own, lest a wrong token touches what another bot remembers."""
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
ADDED = """
create table if not exists at_work (update_id integer primary key);
create table if not exists deaths (update_id integer primary key, count integer not null);
"""
"""Came later, and need no new version: a file without them is given them, and an older factbot passes over them."""


PATIENCE = 5.0
"""Seconds to wait for another program that looks at the file."""
OF_THE_PLACE = frozenset(
    {
        sqlite3.SQLITE_BUSY,
        sqlite3.SQLITE_CANTOPEN,
        sqlite3.SQLITE_FULL,
        sqlite3.SQLITE_IOERR,
        sqlite3.SQLITE_LOCKED,
        sqlite3.SQLITE_NOMEM,
        sqlite3.SQLITE_PERM,
        sqlite3.SQLITE_READONLY,
    }
)
"""What SQLite says when not the file is at fault but the place where it lies."""


class ForeignFileError(Exception):
    """The file is a database, but not one of this bot."""


class DamagedFileError(Exception):
    """The file was sound at the start and is so no more."""


def connect(folder: Path, bot: str) -> sqlite3.Connection:
    """Open the state file of the bot with the id `bot` in `folder`, setting aside one that cannot be used."""
    path = folder / FILES.replace("*", bot)
    try:
        return _connect(path, bot)
    except (sqlite3.DatabaseError, ForeignFileError) as problem:
        if code_of(problem) in OF_THE_PLACE:
            raise
        aside = _set_aside(path)
        log.warning(
            "%s could not be used (%s): it is now %s, and a new one is begun. What waited in it is not answered.",
            path,
            " ".join(str(problem).split()),
            aside.name,
        )
        return _connect(path, bot)


def is_damage(problem: sqlite3.Error) -> bool:
    """Whether the file itself is at fault: what is in it makes no sense."""
    return code_of(problem) in {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB}


def code_of(problem: Exception) -> int:
    """Give SQLite's code of an error; its higher bits say more than is asked here."""
    code: int = getattr(problem, "sqlite_errorcode", 0)
    return code & 0xFF


def _connect(path: Path, bot: str) -> sqlite3.Connection:
    _keep_private(path)
    connection = sqlite3.connect(path, isolation_level=None, timeout=PATIENCE)
    try:
        _prepare(connection, bot)
    except BaseException:
        connection.close()
        raise
    return connection


def _keep_private(path: Path) -> None:
    """Let nobody else read what people have asked, whatever the folder allows; SQLite's logs take after the file."""
    with contextlib.suppress(OSError):
        path.touch(mode=0o600)
        path.chmod(0o600)


def _prepare(connection: sqlite3.Connection, bot: str) -> None:
    """Check that the file is sound and ours, or make it so if it is new."""
    verdict = connection.execute("pragma quick_check(1)").fetchone()[0]
    if verdict != "ok":
        raise ForeignFileError(verdict)
    if not connection.execute("select count(*) from sqlite_master").fetchone()[0]:
        connection.execute("pragma journal_mode = wal")
        _begin(connection, bot)
    else:
        _recognise(connection, bot)
    connection.executescript(ADDED)


def _recognise(connection: sqlite3.Connection, bot: str) -> None:
    """Check that a file with something in it is ours."""
    if connection.execute("pragma application_id").fetchone()[0] != APPLICATION_ID:
        problem = "expected a file of factbot, found one of another program"
        raise ForeignFileError(problem)
    if connection.execute("pragma user_version").fetchone()[0] != SCHEMA_VERSION:
        problem = "it was written by another version of factbot"
        raise ForeignFileError(problem)
    if connection.execute("select bot from owner").fetchone() != (bot,):
        problem = "it belongs to another bot"
        raise ForeignFileError(problem)


def _begin(connection: sqlite3.Connection, bot: str) -> None:
    """Make a new file ours, all at once."""
    connection.executescript(
        f"begin; {SCHEMA} pragma application_id = {APPLICATION_ID}; pragma user_version = {SCHEMA_VERSION};"
    )
    connection.execute("insert into owner values (?)", (bot,))
    connection.execute("commit")


def _set_aside(path: Path) -> Path:
    """Give the file another name; its logs first, lest a kill in between leaves them to the next file."""
    stamp = time.strftime("%Y%m%dT%H%M%S")
    aside = path.with_name(f"{path.name}.aside-{stamp}")
    count = 1
    while aside.exists():
        count += 1
        aside = path.with_name(f"{path.name}.aside-{stamp}-{count}")
    for suffix in ("-wal", "-shm", ""):
        beside = path.with_name(path.name + suffix)
        if beside.exists():
            beside.rename(aside.with_name(aside.name + suffix))
    return aside
