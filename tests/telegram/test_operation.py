"""What an operator sees and relies on: logs, figures, state files, stopping, forgetting."""

from __future__ import annotations

import asyncio
import contextlib
import json
import logging
import signal
import sqlite3
import time
from typing import TYPE_CHECKING

import aiohttp
import pytest

from bot.adapters.telegram import logs
from bot.adapters.telegram.clock import Clock
from bot.adapters.telegram.inbox import Inbox
from bot.adapters.telegram.store import Store
from tests.telegram.server import TOKEN, Fault, telegram
from tests.telegram.stand import Echo, Watch, stand
from tests.telegram.test_kills import process

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.telegram.stand import Stand

FILE = "telegram-4242.sqlite3"


@contextlib.contextmanager
def logging_to(level: str, *, is_json: bool = False) -> Iterator[None]:
    """Log as the program does, and afterwards as pytest does."""
    root = logging.getLogger()
    handlers, before = root.handlers[:], root.level
    levels = {name: logging.getLogger(name).level for name in logs.TALKATIVE}
    root.handlers.clear()
    logs.configure([TOKEN], level=level, is_json=is_json)
    try:
        yield
    finally:
        root.handlers[:] = handlers
        root.setLevel(before)
        for name, old in levels.items():
            logging.getLogger(name).setLevel(old)


def log_a_fault(secret: str) -> None:
    """Log an exception that carries a secret, as a library might."""
    try:
        _fail(f"crash {secret}")
    except ValueError:
        logging.getLogger("elsewhere").exception("failed at http://127.0.0.1/bot%s/getMe", secret)


async def get(bot: Stand, path: str) -> tuple[int, str]:
    """Ask the monitor."""
    url = f"http://127.0.0.1:{bot.adapter.monitor_port}{path}"
    async with aiohttp.ClientSession() as session, session.get(url) as response:
        return response.status, await response.text()


@pytest.mark.parametrize("level", ["DEBUG", "INFO", "ERROR"])
async def test_no_log_holds_the_token_nor_above_debug_the_text_of_users(
    state: Path, capsys: pytest.CaptureFixture[str], level: str
) -> None:
    with logging_to(level):
        async with stand(state, Echo(think=_fail)) as bot:
            for way in ("answer", "garbage", "reset-before"):
                bot.server.faults.append(Fault(way=way))
                bot.server.faults.append(Fault(method="getUpdates", way=way))
            bot.server.say("my secret wish")
            bot.server.say("crash: my secret wish")
            await bot.server.told(2)
            log_a_fault(TOKEN)
    logged = capsys.readouterr().err
    assert TOKEN not in logged
    assert TOKEN.partition(":")[2] not in logged
    assert "[secret]" in logged
    assert ("my secret wish" in logged) is (level == "DEBUG")


def test_logs_are_one_json_object_a_line_if_wished(capsys: pytest.CaptureFixture[str]) -> None:
    with logging_to("INFO", is_json=True):
        logging.getLogger("bot").info("hello %s", TOKEN)
        log_a_fault("x")
    first, second = (json.loads(line) for line in capsys.readouterr().err.splitlines())
    assert (first["level"], first["logger"], first["message"]) == ("INFO", "bot", "hello [secret]")
    assert "ValueError" in second["exception"]
    assert "x" not in second["exception"].splitlines()[-1]


async def test_health_readiness_and_figures_are_served(state: Path) -> None:
    watch = Watch()
    async with stand(state, clock=watch.clock(), metrics_port=0) as bot:
        bot.server.faults.append(Fault())
        bot.server.say("hello")
        await bot.server.told(1)
        assert await get(bot, "/healthz") == (200, "alive\n")
        assert await get(bot, "/readyz") == (200, "ready\n")
        await bot.server.until(lambda: len(bot.server.made("getUpdates")) > 1)
        _, figures = await get(bot, "/metrics")
        assert "factbot_updates_total 1.0" in figures
        assert 'factbot_replies_total{status="answer"} 1.0' in figures
        assert "factbot_latency_seconds_count 1.0" in figures
        assert "factbot_retries_total 1.0" in figures
        assert "factbot_queue_depth 0.0" in figures
        watch.time += 1000
        status, reason = await get(bot, "/readyz")
        assert (status, reason) == (503, "no poll was completed for too long\n")
        assert float((await get(bot, "/metrics"))[1].split("\nfactbot_poll_age_seconds ")[1].split()[0]) >= 1000


async def test_the_bot_is_alive_but_not_ready_while_the_api_is_down(state: Path) -> None:
    async with stand(state, metrics_port=0, clock=Clock()) as bot:
        bot.server.faults.append(Fault(method="getMe"))
        await bot.server.called("getMe")
        assert (await get(bot, "/healthz"))[0] == 200
        assert (await get(bot, "/readyz"))[0] == 503


async def test_sigterm_leaves_the_rest_for_the_next_start(state: Path) -> None:
    async with telegram(send_seconds=0.3) as server:
        for number in range(40):
            server.say(str(number), number % 4 + 1)
        async with process(server, state) as running:
            await server.told(8)
            begun = time.monotonic()
            running.send_signal(signal.SIGTERM)
            assert await running.wait() == 0
            assert time.monotonic() - begun < 10
        assert len(server.messages) < 40
        async with process(server, state):
            await server.told(40)
            await asyncio.sleep(0.3)
        assert sorted(int(message.text.split()[1]) for message in server.messages) == list(range(40))


async def test_a_reply_that_never_ends_does_not_keep_the_bot_from_stopping(state: Path) -> None:
    async with telegram() as server, process(server, state, "--think", "3600") as running:
        server.say("hard")
        await server.called("sendChatAction")
        begun = time.monotonic()
        running.send_signal(signal.SIGTERM)
        assert await running.wait() == 0
        assert time.monotonic() - begun < 10


async def test_a_flood_wait_does_not_keep_the_bot_from_stopping_and_its_answer_comes_once(state: Path) -> None:
    async with stand(state, clock=Clock()) as bot:
        bot.server.faults.append(Fault(429, chat=1, retry_after=60))
        bot.server.say("hello")
        await bot.server.called("sendMessage")
        begun = time.monotonic()
        await bot.restart()
        assert time.monotonic() - begun < 2
        await bot.server.told(1)
        bot.server.say("end", 2)
        assert [message.text for message in await bot.server.told(2)] == ["1: hello", "1: end"]


async def test_a_hanging_send_does_not_keep_the_bot_from_stopping(
    state: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr("bot.adapters.telegram.adapter.GRACE", 0.1)
    caplog.set_level(logging.INFO, "bot")
    async with stand(state) as bot:
        bot.server.faults.append(Fault(way="hang"))
        bot.server.say("hello")
        await bot.server.called("sendMessage")
        begun = time.monotonic()
        await bot.restart()
        assert time.monotonic() - begun < 2
        assert (await bot.server.told(1))[0].text == "1: hello"
    assert [line for line in caplog.messages if "at work" in line] == [
        "chats still at work: 1 of 1; the next start takes them up"
    ]


async def test_typing_is_shown_only_when_an_answer_takes_long(state: Path) -> None:
    async with stand(state, Echo(think=lambda text: time.sleep(1.2) if text == "hard" else None)) as bot:
        bot.server.say("easy", 1)
        await bot.server.told(1)
        begun = time.monotonic()
        bot.server.say("hard", 2)
        bot.server.say("easy", 3)
        assert (await bot.server.told(2))[1].chat == 3
        assert time.monotonic() - begun < 0.5
        [typing] = await bot.server.called("sendChatAction")
        assert typing.at - begun < 1
        assert (typing.data["chat_id"], typing.data["action"]) == ("2", "typing")
        await bot.server.told(3)
    assert len(bot.server.made("sendChatAction")) == 1


async def test_old_contexts_answers_and_votes_are_erased(state: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    watch = Watch()
    async with stand(state, clock=watch.clock(), thumbs=True, retention_days=2, expires_minutes=10**6) as bot:
        bot.server.put({"update_id": 1, "message": "nonsense"})
        bot.server.say("one")
        [message] = await bot.server.told(1)
        bot.server.tap(message, message.buttons[-1][0])
        bot.server.say(None, photo=[])
        await bot.server.told(2)
        watch.time += 3 * 24 * 3600
        await bot.restart()
        bot.server.say("two")
        assert (await bot.server.told(3))[2].text == "1: two"
    with contextlib.closing(sqlite3.connect(state / FILE)) as connection:
        kept = {
            table: connection.execute(f"select count(*) from {table}").fetchone()[0]  # noqa: S608 - these tables
            for table in ("contexts", "answers", "votes", "hints", "inbox")
        }
    assert kept == {"contexts": 1, "answers": 1, "votes": 0, "hints": 0, "inbox": 1}


async def test_texts_are_not_kept_in_the_inbox_once_they_are_answered(state: Path) -> None:
    async with stand(state) as bot:
        bot.server.say("one")
        await bot.server.told(1)
    with contextlib.closing(sqlite3.connect(state / FILE)) as connection:
        assert connection.execute("select state, body from inbox").fetchall() == [(1, "")]


async def test_erasing_that_fails_is_tried_again_later(
    state: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def fail(*_: object) -> None:
        raise sqlite3.OperationalError

    monkeypatch.setattr("bot.adapters.telegram.retention.purge", fail)
    async with stand(state) as bot:
        bot.server.say("hello")
        await bot.server.told(1)
    assert "old data could not be erased" in caplog.text


async def test_an_inline_query_from_before_a_long_stop_is_not_answered(state: Path) -> None:
    watch = Watch()
    async with stand(state, clock=watch.clock()) as bot:
        await bot.server.called("getUpdates")
        bot.stop.set()
        await bot.task
        store = Store.open(state, "4242", Clock())
        query = {"id": "5", "query": "x", "offset": "", "from": {"id": 1, "is_bot": False, "first_name": "P"}}
        Inbox(store, bot.adapter.clock).put([{"update_id": 1, "inline_query": query}])
        store.close()
        watch.time += 60
        await bot.restart()
        bot.server.say("hello")
        await bot.server.told(1)
        assert not bot.server.made("answerInlineQuery")


def _fail(text: str) -> None:
    if text.startswith("crash"):
        raise ValueError(text)
