"""What kills the process is tried three times and then set aside; nothing else is taken for it."""

from __future__ import annotations

import asyncio
import contextlib
import signal
import sqlite3
import threading
from typing import TYPE_CHECKING

import pytest

from bot.adapters.telegram import statefile
from bot.adapters.telegram.clock import Clock
from bot.adapters.telegram.deaths import MOST, Deaths
from bot.adapters.telegram.inbox import State
from bot.adapters.telegram.run import FAILED
from bot.adapters.telegram.store import Store
from bot.language.telegram import FAULT
from tests.telegram.launch import DEADLY, ENDLESS
from tests.telegram.server import FakeTelegram, Fault, telegram
from tests.telegram.stand import Echo, stand
from tests.telegram.test_kills import process

if TYPE_CHECKING:
    from pathlib import Path

FILE = "telegram-4242.sqlite3"
WAYS = {
    "message": lambda server: server.say(DEADLY),
    "group": lambda server: server.say(f"@fact_bot {DEADLY}", -5),
    "inline": lambda server: server.type_inline(DEADLY),
}
"""How a person may bring the process to think of what kills it."""


def read(state: Path, question: str) -> list[tuple[object, ...]]:
    """Look into the state file."""
    with contextlib.closing(sqlite3.connect(state / FILE)) as connection:
        return connection.execute(question).fetchall()


def suspect(state: Path, update_id: int, count: int) -> None:
    """Have an update be suspected of so many deaths."""
    with contextlib.closing(sqlite3.connect(state / FILE)) as connection, connection:
        connection.execute("insert into deaths values (?, ?)", (update_id, count))


async def die(server: FakeTelegram, state: Path, times: int) -> None:
    """Run until the process has died so often of itself."""
    for _ in range(times):
        async with process(server, state) as running:
            assert await running.wait() == -signal.SIGKILL


async def run_to_rest(server: FakeTelegram, state: Path, chat: int) -> None:
    """Run until something is answered in a chat, and then until the process has stopped of itself."""
    server.say("last", chat)
    async with process(server, state) as running:
        await server.until(lambda: any(message.chat == chat for message in server.messages))
        running.terminate()
        assert await running.wait() == 0


@pytest.mark.parametrize("way", WAYS)
async def test_what_kills_the_process_three_times_is_set_aside_and_the_chat_is_told_once(state: Path, way: str) -> None:
    async with telegram() as server:
        WAYS[way](server)
        await die(server, state, MOST)
        await run_to_rest(server, state, 2)
        await run_to_rest(server, state, 3)
        told = [message.text for message in server.messages]
    assert told.count(FAULT) == (way in {"message", "group"})
    assert len(read(state, f"select * from inbox where state = {State.ASIDE} and body like '%{DEADLY}%'")) == 1  # noqa: S608 - ours
    assert read(state, "select * from deaths") == read(state, "select * from at_work") == []


@pytest.mark.parametrize("where", [("--on-loop",), ()], ids=["on_the_loop", "in_a_thread"])
async def test_what_hangs_ends_the_process_which_says_where_it_was_and_is_set_aside_after_three_times(
    state: Path, where: tuple[str, ...], capfd: pytest.CaptureFixture[str]
) -> None:
    async with telegram() as server:
        server.say(ENDLESS)
        for _ in range(MOST):
            async with process(server, state, "--patience", "1.5", *where) as running:
                assert await running.wait() == FAILED
        await run_to_rest(server, state, 2)
        told = [message.text for message in server.messages if message.chat == 1]
    assert told == [FAULT]
    logged = capfd.readouterr().err
    assert logged.count("Timeout (") == MOST
    assert "in think\n" in logged


async def test_a_chat_goes_on_after_what_was_deadly_and_other_chats_do_so_all_the_time(state: Path) -> None:
    async with telegram() as server:
        for text in ("before", DEADLY, "after"):
            server.say(text)
        for run in range(MOST):
            server.say("hello", run + 2)
            await die(server, state, 1)
        await run_to_rest(server, state, 9)
        told = {chat: [message.text for message in server.messages if message.chat == chat] for chat in range(1, 10)}
    assert told[1] == ["1: before", FAULT, "2: after"]
    assert [told[chat] for chat in (2, 3, 4, 9)] == [["1: hello"]] * 3 + [["1: last"]]


async def test_nobody_is_blamed_for_having_been_thought_about_beside_what_is_deadly(state: Path) -> None:
    chats = range(2, 20)
    async with telegram() as server:
        server.say(DEADLY)
        for chat in chats:
            server.say("hello", chat)
        for _ in range(MOST):
            async with process(server, state, "--think", "0.05") as running:
                assert await running.wait() == -signal.SIGKILL
        async with process(server, state, "--think", "0.05"):
            await server.told(len(chats) + 1)
        told = {message.chat: message.text for message in server.messages}
    assert told == {1: FAULT} | dict.fromkeys(chats, "1: hello")


async def test_a_run_that_is_killed_while_it_sends_has_not_died_of_the_question(state: Path) -> None:
    async with telegram(faults=[Fault(way="hang", times=MOST + 1)]) as server:
        server.say("hello")
        for run in range(MOST + 1):
            async with process(server, state):
                await server.called("sendMessage", run + 1)
            assert read(state, "select * from at_work") == []
        async with process(server, state):
            assert [message.text for message in await server.told(1)] == ["1: hello"]


async def test_a_run_that_is_killed_while_it_edits_has_not_died_of_the_edit(state: Path) -> None:
    async with telegram() as server:
        asked = server.say("hello")
        async with process(server, state) as running:
            await server.told(1)
            running.terminate()
            await running.wait()
        server.faults.append(Fault(method="editMessageText", way="hang", times=MOST + 1))
        server.edit(asked, "goodbye")
        for run in range(MOST + 1):
            async with process(server, state):
                await server.called("editMessageText", run + 1)
            assert read(state, "select * from at_work") == []
        async with process(server, state):
            await server.until(lambda: server.messages[0].text == "1: goodbye")


async def test_a_run_that_is_stopped_has_not_died_of_what_it_was_thinking_about(
    state: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.adapters.telegram.adapter.GRACE", 0.01)
    known, begun = threading.Event(), threading.Semaphore(0)

    def think(_: str) -> None:
        begun.release()
        known.wait()

    async with stand(state, Echo(think=think)) as bot:
        bot.server.say("hard")
        for _ in range(MOST + 1):
            await asyncio.to_thread(begun.acquire)
            await bot.restart()
        known.set()
        assert [message.text for message in await bot.server.told(1)] == ["1: hard"]


@pytest.mark.parametrize("patience", [3600.0, 0.0])
async def test_of_what_is_suspected_one_is_tried_after_the_other_unless_it_takes_too_long(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, patience: float
) -> None:
    monkeypatch.setattr("bot.adapters.telegram.deaths.PATIENCE", patience)
    statefile.connect(tmp_path, "4242").close()
    suspect(tmp_path, 1, 1)
    suspect(tmp_path, 2, 1)
    with contextlib.closing(Store.open(tmp_path, "4242", Clock())) as store:
        known, order = Deaths(store), list[str]()
        begun, end = {update_id: asyncio.Event() for update_id in (1, 2, 3)}, asyncio.Event()

        async def work(update_id: int) -> None:
            async with known.risk(update_id):
                order.append(f"{update_id} begins")
                begun[update_id].set()
                await end.wait()
                order.append(f"{update_id} ends")

        works = asyncio.gather(*map(work, begun))
        for update_id in (1, 3) if patience else (1, 2, 3):
            await begun[update_id].wait()
        end.set()
        await works
    assert (order.index("2 begins") > order.index("1 ends")) is (patience > 0)


async def test_what_kills_even_while_it_is_given_up_is_set_aside_without_a_word(
    state: Path, caplog: pytest.LogCaptureFixture
) -> None:
    async with stand(state) as bot:
        await bot.server.called("getUpdates")
        bot.stop.set()
        await bot.task
        bot.server.say("hello")
        suspect(state, 700_000_001, MOST + 1)
        await bot.restart()
        bot.server.say("again")
        assert [message.text for message in await bot.server.told(1)] == ["1: again"]
    assert f"700000001 is set aside: {MOST + 1} runs were killed while they worked on it" in caplog.text


def test_what_a_run_was_at_when_it_was_killed_is_told_and_counted_once(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    with contextlib.closing(Store.open(tmp_path, "4242", Clock())) as store:
        store.execute("insert into at_work values (7), (8)")
        assert [Deaths(store).count(update_id) for update_id in (7, 8, 9)] == [1, 1, 0]
        assert [Deaths(store).count(update_id) for update_id in (7, 8, 9)] == [1, 1, 0]
    assert caplog.messages == ["the last run was killed; messages under way: 2; each is tried again"]


async def test_a_state_file_from_before_deaths_were_counted_is_used(state: Path) -> None:
    async with stand(state) as bot:
        bot.server.say("one")
        await bot.server.told(1)
        bot.stop.set()
        await bot.task
        with contextlib.closing(sqlite3.connect(state / FILE)) as connection:
            connection.executescript("drop table at_work; drop table deaths")
        await bot.restart()
        bot.server.say("two")
        assert (await bot.server.told(2))[1].text == "2: two"
