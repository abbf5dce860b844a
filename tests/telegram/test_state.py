"""What must survive is written for good, or said to be damaged; a disk that fails takes nothing with it."""

# ruff: noqa: ASYNC240 - a test may look at a file while nothing else runs

from __future__ import annotations

import asyncio
import contextlib
import errno
import logging
import os
import sqlite3
from functools import partial
from typing import TYPE_CHECKING

import pytest

from bot.adapters.telegram import statefile
from bot.adapters.telegram.clock import Clock
from bot.adapters.telegram.complaint import Complaint
from bot.adapters.telegram.inbox import Inbox, State
from bot.adapters.telegram.lanes import Lanes
from bot.adapters.telegram.lock import FILE_NAME as LOCK
from bot.adapters.telegram.run import FAILED, UNUSABLE
from bot.adapters.telegram.store import Store
from tests.telegram.stand import Watch, stand

FILE = "telegram-4242.sqlite3"

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path


@pytest.mark.parametrize("content", [b"", b"SQLite format 3\0 but no more", b"something else entirely" * 100])
async def test_a_damaged_state_file_is_set_aside(state: Path, caplog: pytest.LogCaptureFixture, content: bytes) -> None:
    state.mkdir()
    (state / FILE).write_bytes(content)
    (state / f"{FILE}-wal").write_bytes(b"junk")
    async with stand(state) as bot:
        bot.server.say("hello")
        await bot.server.told(1)
    if content:
        [aside] = [
            path for path in state.iterdir() if ".aside-" in path.name and not path.name.endswith(("wal", "shm"))
        ]
        assert aside.read_bytes() == content
        assert "could not be used" in caplog.text


async def test_a_truncated_state_file_is_set_aside(state: Path) -> None:
    async with stand(state) as bot:
        for number in range(50):
            bot.server.say("word " * 100, number + 1)
        await bot.server.told(50)
        bot.stop.set()
        await bot.task
        whole = (state / FILE).read_bytes()
        (state / FILE).write_bytes(whole[: len(whole) // 2])
        await bot.restart()
        bot.server.say("hello")
        assert (await bot.server.told(51))[50].text == "1: hello"


@pytest.mark.parametrize(
    "script",
    [
        "create table theirs (a)",
        "pragma user_version = 99",
        "update owner set bot = '77'",
    ],
)
async def test_a_state_file_of_others_is_set_aside(state: Path, script: str) -> None:
    if "theirs" in script:
        state.mkdir()
    else:
        Store.open(_made(state), "4242", Clock()).close()
    with contextlib.closing(sqlite3.connect(state / FILE)) as connection:
        connection.executescript(script)
    async with stand(state) as bot:
        bot.server.say("hello")
        await bot.server.told(1)
    assert len([path for path in state.iterdir() if ".aside-" in path.name]) == 1


def test_a_start_with_the_token_of_another_bot_leaves_the_state_of_the_first_alone(tmp_path: Path) -> None:
    for bot in ("4242", "77", "4242"):
        with contextlib.closing(Store.open(tmp_path, bot, Clock())) as store, store.transaction():
            store.execute("insert into hints select coalesce(max(chat), 0) + 1, 0 from hints")
    with contextlib.closing(Store.open(tmp_path, "4242", Clock())) as store:
        assert store.rows("select chat from hints") == [(1,), (2,)]
    assert sorted(path.name for path in tmp_path.iterdir()) == [FILE, "telegram-77.sqlite3"]


def test_a_state_file_whose_pages_are_damaged_is_set_aside_which_is_told_in_one_line(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    store = Store.open(tmp_path, "4242", Clock())
    with store.transaction():
        for number in range(500):
            store.execute("insert into inbox (update_id, lane, body, at) values (?, 'x', 'y', 0)", number)
    store.close()
    content = bytearray((tmp_path / FILE).read_bytes())
    content[-4096 * 6 :] = b"\x7f" * 4096 * 6
    for _ in range(2):
        (tmp_path / FILE).write_bytes(content)
        Store.open(tmp_path, "4242", Clock()).close()
    assert len([path for path in tmp_path.iterdir() if ".aside-" in path.name]) == 2
    assert ["\n" in record.getMessage() for record in caplog.records] == [False, False]


def test_a_transaction_that_fails_changes_nothing(tmp_path: Path) -> None:
    store = Store.open(tmp_path, "4242", Clock())
    with pytest.raises(sqlite3.IntegrityError), store.transaction():
        store.execute("insert into hints values (1, 1), (1, 2)")
    store.execute("create table child (chat references hints deferrable initially deferred)")
    store.execute("pragma foreign_keys = on")
    with pytest.raises(sqlite3.IntegrityError), store.transaction():
        store.execute("insert into child values (7)")
    with store.transaction():
        assert store.rows("select * from hints") == store.rows("select * from child") == []
    store.close()


def test_a_state_folder_that_cannot_be_written_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(sqlite3.OperationalError):
        Store.open(tmp_path / "missing" / "folder", "1", Clock())


async def test_an_answer_that_was_accepted_is_not_sent_again_while_the_disk_is_full(
    state: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with stand(state) as bot:
        settle, fails = Inbox.settle, 3

        def fail_at_first(inbox: Inbox, update_id: int, reply: int | None, state: State) -> None:
            nonlocal fails
            fails -= 1
            if fails >= 0:
                raise sqlite3.OperationalError
            settle(inbox, update_id, reply, state)

        monkeypatch.setattr(Inbox, "settle", fail_at_first)
        bot.server.say("one")
        bot.server.say("two")
        assert [message.text for message in await bot.server.told(2)] == ["1: one", "2: two"]


async def test_an_inbox_that_cannot_be_read_fails_one_attempt_only(state: Path) -> None:
    handled = asyncio.Event()

    class Broken(Inbox):
        def next(self, lane: str) -> None:
            handled.set()
            raise sqlite3.OperationalError(lane)

    store = Store.open(_made(state), "4242", Clock())

    async def handle(_: object) -> None:
        raise AssertionError

    lanes = Lanes(Broken(store, Clock()), handle)
    lanes.wake("chat 1")
    await handled.wait()
    await lanes.close(1)
    assert lanes.busy == 0
    store.close()


class Malformed(sqlite3.DatabaseError):
    """What SQLite says when the file is damaged."""

    sqlite_errorcode = sqlite3.SQLITE_CORRUPT

    def __init__(self) -> None:
        super().__init__("database disk image is malformed")


class Full(sqlite3.OperationalError):
    """What SQLite says when the disk is full."""

    sqlite_errorcode = sqlite3.SQLITE_FULL

    def __init__(self) -> None:
        super().__init__("database or disk is full")


def fail_at_first(monkeypatch: pytest.MonkeyPatch, method: str, times: int, error: type[Exception] = Full) -> None:
    """Have a method of the inbox fail for so many calls."""
    whole: Callable[..., object] = getattr(Inbox, method)
    left = times

    def fail(*given: object) -> object:
        nonlocal left
        left -= 1
        if left >= 0:
            raise error
        return whole(*given)

    monkeypatch.setattr(Inbox, method, fail)


@pytest.mark.parametrize("method", ["put", "begin", "settle"])
async def test_while_the_disk_is_full_nothing_is_lost_or_doubled_and_one_line_says_so(
    state: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture, method: str
) -> None:
    fail_at_first(monkeypatch, method, 5)
    async with stand(state) as bot:
        for chat in (1, 2, 3):
            bot.server.say("hello", chat)
        await bot.server.told(3)
        await bot.restart()
        bot.server.say("hello", 4)
        told = await bot.server.told(4)
        assert sorted((message.chat, message.text) for message in told) == [(chat, "1: hello") for chat in (1, 2, 3, 4)]
    said = [record.getMessage() for record in caplog.records if record.name.startswith("bot")]
    assert [("disk is full" in line, "again" in line) for line in said] == [(True, True), (False, True)]


async def test_a_state_that_becomes_damaged_ends_the_program_so_that_the_next_start_sets_it_aside(
    state: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    fail_at_first(monkeypatch, "put", 99, Malformed)
    async with stand(state) as bot:
        bot.server.say("hello")
        assert await bot.task == FAILED
    assert "the state file is damaged (database disk image is malformed); the next start sets it aside" in caplog.text


@pytest.mark.parametrize("error", [Full(), OSError(errno.ENOSPC, "No space left on device")])
async def test_a_disk_that_is_full_at_the_start_asks_for_another_start(
    state: Path, monkeypatch: pytest.MonkeyPatch, error: Exception
) -> None:
    def fail(*_: object) -> None:
        raise error

    monkeypatch.setattr("bot.adapters.telegram.store.connect", fail)
    async with stand(state) as bot:
        assert await bot.task == FAILED


def test_a_file_that_another_program_holds_is_not_set_aside(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(statefile, "PATIENCE", 0.1)
    Store.open(tmp_path, "4242", Clock()).close()
    with contextlib.closing(sqlite3.connect(tmp_path / FILE, isolation_level=None)) as other:
        other.execute("pragma locking_mode = exclusive")
        other.execute("insert into hints values (1, 1)")
        with pytest.raises(sqlite3.OperationalError, match="locked"):
            Store.open(tmp_path, "4242", Clock())
    assert not [path for path in tmp_path.iterdir() if ".aside-" in path.name]


def test_a_file_is_ours_from_its_first_moment(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(statefile, "SCHEMA", statefile.SCHEMA + "create table owner (twice);")
    with pytest.raises(sqlite3.OperationalError):
        Store.open(tmp_path, "4242", Clock())
    monkeypatch.undo()
    Store.open(tmp_path, "4242", Clock()).close()


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps files private by their folder")
async def test_nobody_else_can_read_what_people_have_asked(state: Path) -> None:
    state.mkdir(mode=0o755)
    async with stand(state) as bot:
        bot.server.say("hello")
        await bot.server.told(1)
        modes = {path.name: path.stat().st_mode & 0o777 for path in state.glob(f"{FILE}*")}
    assert modes == dict.fromkeys((FILE, f"{FILE}-wal", f"{FILE}-shm"), 0o600)


async def test_a_state_folder_that_cannot_be_made_is_told_in_one_line(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "file").touch()
    async with stand(tmp_path / "file") as bot:
        assert await bot.task == UNUSABLE
    assert f"cannot run: [telegram] state: {tmp_path / 'file'} cannot be made: File exists\n" in caplog.text


async def test_a_damaged_lock_is_made_anew(state: Path) -> None:
    state.mkdir()
    (state / LOCK).write_bytes(b"no lock at all " * 500)
    async with stand(state) as bot:
        bot.server.say("hello")
        await bot.server.told(1)


async def test_a_lock_that_cannot_be_taken_is_not_blamed_on_another_instance(
    state: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (state / LOCK).mkdir(parents=True)
    async with stand(state) as bot:
        assert await bot.task == UNUSABLE
    assert f"cannot run: [telegram] state: {state}: unable to open database file\n" in caplog.text
    assert "another instance" not in caplog.text


async def test_what_is_written_at_the_same_moment_is_one_transaction(tmp_path: Path) -> None:
    with opened(tmp_path) as (store, statements):
        await asyncio.gather(*(store.insist(partial(_vote, store, chat)) for chat in range(5)))
        assert statements.count("commit") == 1
        assert len(store.rows("select * from votes")) == 5


async def test_a_write_with_a_fault_of_its_own_fails_alone(tmp_path: Path) -> None:
    with opened(tmp_path) as (store, _):
        writes = [partial(_vote, store, 1), partial(_vote, store, None), partial(_vote, store, 2)]
        results = await asyncio.gather(*map(store.insist, writes), return_exceptions=True)
        assert [type(result) for result in results] == [type(None), sqlite3.IntegrityError, type(None)]
        assert store.rows("select chat from votes") == [(1,), (2,)]


async def test_a_write_that_nobody_waits_for_any_more_is_written_all_the_same(tmp_path: Path) -> None:
    with opened(tmp_path) as (store, _):
        waits = asyncio.ensure_future(store.insist(partial(_vote, store, 1)))
        await asyncio.sleep(0)
        waits.cancel()
        store.close()
    with contextlib.closing(sqlite3.connect(tmp_path / FILE)) as connection:
        assert connection.execute("select chat from votes").fetchall() == [(1,)]


def test_a_fault_that_goes_on_is_told_at_once_then_once_a_minute_and_when_it_is_over(
    caplog: pytest.LogCaptureFixture,
) -> None:
    watch = Watch()
    complaint = Complaint(logging.getLogger("bot.test"), watch.clock(), "it fails", "it works again")
    complaint.end()
    for seconds, reason in [(0, "one"), (1, "one"), (1, "two"), (30, "two"), (31, "two"), (1, "two")]:
        watch.time += seconds
        complaint.repeat(reason)
    complaint.end()
    complaint.repeat("two")
    assert [record.getMessage() for record in caplog.records] == [
        "it fails (one); trying again",
        "it fails (two), 2 times since this was last said; trying again",
        "it fails (two), 2 times since this was last said; trying again",
        "it works again",
        "it fails (two); trying again",
    ]


@contextlib.contextmanager
def opened(folder: Path) -> Iterator[tuple[Store, list[str]]]:
    """Open a store; gives with it the statements that it runs."""
    connection = statefile.connect(folder, "4242")
    statements: list[str] = []
    connection.set_trace_callback(statements.append)
    store = Store(connection, Clock())
    yield store, statements
    store.close()


def _vote(store: Store, chat: int | None) -> None:
    store.execute("insert into votes values (?, 1, 1, 1, 1)", chat)


def _made(folder: Path) -> Path:
    folder.mkdir()
    return folder
