"""No failure of a poll makes the bot deaf, and none makes it a nuisance."""

from __future__ import annotations

import asyncio
import random
import signal
import sqlite3
import threading
import time
from typing import TYPE_CHECKING

import pytest

from bot.adapters.telegram import client
from bot.adapters.telegram.adapter import Adapter
from bot.adapters.telegram.clock import Clock
from bot.adapters.telegram.inbox import Inbox
from bot.adapters.telegram.run import DONE, FAILED, UNUSABLE, run, until
from bot.adapters.telegram.settings import Settings, Webhook
from bot.config import Mode
from tests.telegram.server import TOKEN, FakeTelegram, Fault, serving, telegram
from tests.telegram.stand import Codec, Echo, Watch, stand
from tests.telegram.test_operation import logging_to

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from bot.model import Context, Message, Reply


@pytest.mark.parametrize(
    "fault",
    [
        Fault(401, 10, "getUpdates", description="Unauthorized"),
        Fault(404, 10, "getUpdates", description="Not Found"),
        Fault(409, 10, "getUpdates", description="Conflict: terminated by other getUpdates request"),
        Fault(500, 10, "getUpdates"),
        Fault(429, 10, "getUpdates", retry_after=1),
        Fault(method="getUpdates", times=10, way="reset-before"),
        Fault(method="getUpdates", times=10, way="reset-after"),
        Fault(method="getUpdates", times=10, way="garbage"),
    ],
    ids=lambda fault: f"{fault.status} {fault.way}",
)
async def test_after_ten_failing_polls_the_next_message_is_answered(state: Path, fault: Fault) -> None:
    watch = Watch()
    async with stand(state, clock=watch.clock()) as bot:
        bot.server.faults.append(fault)
        bot.server.say("hello")
        [message] = await bot.server.told(1)
        assert message.text == "1: hello"
        assert sum(watch.waits) < 30
        assert all(wait > 0.5 for wait in watch.waits)


@pytest.mark.parametrize("method", ["getMe", "getUpdates"])
@pytest.mark.parametrize(("asked", "waited"), [(7, 7.1), (10**6, 60.0)])
async def test_a_slower_pace_is_kept_when_the_server_asks_for_it_but_not_for_ever(
    state: Path, method: str, asked: int, waited: float
) -> None:
    watch = Watch()
    async with stand(state, clock=watch.clock()) as bot:
        bot.server.faults.append(Fault(429, 2, method, retry_after=asked))
        bot.server.say("hello")
        await bot.server.told(1)
    assert watch.waits[:2] == [waited, waited]


async def test_a_poll_that_hangs_is_given_up(state: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(client, "POLL_MARGIN", 0.2)
    async with stand(state, poll_seconds=0) as bot:
        bot.server.faults.append(Fault(method="getUpdates", way="hang"))
        bot.server.say("hello")
        await bot.server.told(1)


async def test_updates_that_are_no_list_are_an_answer_like_any_other_fault(state: Path) -> None:
    async with stand(state) as bot:
        await bot.server.called("getUpdates")
        bot.server.pending_answer = {"not": "a list"}
        bot.server.say("hello")
        await bot.server.told(1)


@pytest.mark.parametrize(
    "update",
    [
        {"update_id": 5, "message": {"message_id": "no number", "chat": 7}},
        {"update_id": 5, "message": {"message_id": 1, "date": "yesterday", "chat": {"id": 1, "type": "private"}}},
        {"update_id": 5, "callback_query": "nonsense"},
        {"update_id": 5, "message": {"message_id": 1, "date": 1, "chat": {"id": "\ud800", "type": "private"}}},
        {"update_id": 5},
        {"update_id": 2**70, "message": {}},
        {"update_id": True},
        {"no": "id"},
        ["a", "list"],
        "text",
        None,
    ],
    ids=str,
)
async def test_an_update_that_makes_no_sense_stops_nothing(state: Path, update: object) -> None:
    async with stand(state) as bot:
        bot.server.put(update)
        bot.server.say("hello")
        begun = time.monotonic()
        [message] = await bot.server.told(1)
        assert message.text == "1: hello"
        assert time.monotonic() - begun < 5


async def test_an_update_without_an_id_does_not_make_the_bot_poll_without_pause(state: Path) -> None:
    async with stand(state) as bot:
        bot.server.put("nonsense")
        await bot.server.called("getUpdates", 5)
        bot.server.say("hello")
        await bot.server.told(1)


async def test_ids_may_start_again_from_a_lower_number(state: Path) -> None:
    async with stand(state, poll_seconds=0) as bot:
        bot.server.say("one")
        await bot.server.told(1)
        bot.server.put({"update_id": 3, "message": bot.server.say("two") | {"text": "three"}})
        assert [message.text for message in await bot.server.told(3)] == ["1: one", "2: two", "3: three"]


async def test_an_update_that_comes_twice_is_answered_once(state: Path) -> None:
    async with stand(state) as bot:
        bot.server.say("one")
        await bot.server.until(lambda: bool(bot.server.messages))
        again = {
            "update_id": 700_000_001,
            "message": {"text": "one", "message_id": 1, "date": 1, "chat": {"id": 1, "type": "private"}},
        }
        bot.server.put(again)
        bot.server.say("two")
        assert [message.text for message in await bot.server.told(2)] == ["1: one", "2: two"]


async def test_a_bot_that_starts_before_the_api_answers_soon_after_it_is_back(state: Path) -> None:
    server = FakeTelegram()
    async with serving(server):
        port = server.port
    async with stand(state, server=server, metrics_port=0, clock=Clock()) as bot:
        await asyncio.sleep(1.0)
        assert not bot.task.done()
        assert bot.adapter.unready == "the Bot API has not been reached yet"
        async with serving(server, port):
            back = time.monotonic()
            server.say("hello")
            await server.told(1)
            assert time.monotonic() - back < 5
            assert bot.adapter.unready == ""
            bot.stop.set()
            await bot.task


async def test_a_token_that_is_wrong_from_the_start_ends_the_program(
    state: Path, caplog: pytest.LogCaptureFixture
) -> None:
    async with stand(state) as bot:
        bot.server.faults.append(Fault(401, 99, "getMe", description="Unauthorized"))
        assert await bot.task == UNUSABLE
    errors = [record.getMessage() for record in caplog.records if record.levelname == "ERROR"]
    assert len(errors) == 1
    assert "token is refused" in errors[0]


async def test_a_proxys_404_is_no_refusal_of_the_token(state: Path) -> None:
    async with stand(state) as bot:
        bot.server.faults.append(Fault(404, 9, "getMe", way="garbage"))
        bot.server.faults.append(Fault(404, 3, "getUpdates", way="garbage"))
        bot.server.say("hello")
        await bot.server.told(1)
        bot.server.faults.append(Fault(404, 2, "getUpdates", way="garbage"))
        bot.server.faults.append(Fault(404, 2, "getMe", way="garbage"))
        bot.server.say("again")
        await bot.server.told(2)


async def test_an_empty_token_ends_the_program(state: Path) -> None:
    adapter = Adapter(Settings("", state), Echo(), Codec())
    assert await until(adapter, asyncio.Event()) == UNUSABLE


async def test_a_token_that_is_revoked_ends_the_program_after_a_minute(state: Path) -> None:
    watch = Watch()
    async with stand(state, clock=watch.clock(), poll_seconds=0) as bot:
        bot.server.say("hello")
        await bot.server.told(1)
        bot.server.faults.append(Fault(401, 999, "getUpdates", description="Unauthorized"))
        bot.server.faults.append(Fault(500, 1, "getMe"))
        bot.server.faults.append(Fault(401, 999, "getMe", description="Unauthorized"))
        assert await bot.task == UNUSABLE
        assert watch.time >= 60


async def test_a_token_that_works_again_within_a_minute_changes_nothing(state: Path) -> None:
    async with stand(state) as bot:
        await bot.server.called("getUpdates")
        bot.server.faults.append(Fault(401, 3, "getUpdates", description="Unauthorized"))
        bot.server.faults.append(Fault(401, 2, "getMe", description="Unauthorized"))
        bot.server.say("hello")
        await bot.server.told(1)


async def test_a_webhook_that_is_left_over_is_removed(state: Path) -> None:
    server = FakeTelegram()
    async with serving(server), stand(state, server=server, poll_seconds=1) as bot:
        server.say("hello")
        await server.told(1)
        server.hook = {"url": "http://127.0.0.1:9/"}
        await server.called("deleteWebhook", 2)
        server.say("again")
        await server.told(2)
        assert not bot.task.done()


async def test_two_instances_on_one_token_lose_and_double_nothing(
    tmp_path: Path, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    # Chance keeps the two out of step: the same chance in every run, for once in a while they meet all the same.
    monkeypatch.setattr("bot.adapters.telegram.polling.random", random.Random(7))  # noqa: S311 - no secret
    server = FakeTelegram()
    async with (
        serving(server),
        stand(tmp_path / "one", server=server, clock=Clock()) as one,
        stand(tmp_path / "other", server=server, clock=Clock()) as other,
    ):
        for number in range(60):
            server.say(str(number), number + 1)
            await asyncio.sleep(0.1)
        await server.told(60)
        assert len(one.partner.heard) + len(other.partner.heard) == 60
    assert sorted(message.chat for message in server.messages) == list(range(1, 61))
    assert caplog.text.count("another instance runs with the same token") <= 2


async def test_a_second_instance_on_the_same_state_stands_by(state: Path, caplog: pytest.LogCaptureFixture) -> None:
    server = FakeTelegram()
    async with serving(server), stand(state, server=server, clock=Clock()) as one:
        server.say("one")
        await server.told(1)
        async with stand(state, server=server, partner=Echo(), clock=Clock()) as other:
            server.say("two")
            await server.told(2)
            assert not other.partner.heard
            one.stop.set()
            await one.task
            server.say("three")
            assert [message.text for message in await server.told(3)] == ["1: one", "2: two", "3: three"]
    assert caplog.text.count("stands by") == 1
    assert server.conflicts == 0


async def test_a_fault_in_the_program_ends_it_with_a_status_that_asks_for_another_start(
    state: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def fail(*_: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr("bot.adapters.telegram.adapter.acquire", fail)
    async with stand(state) as bot:
        assert await bot.task == FAILED


async def test_a_port_that_is_taken_is_told_by_its_setting_and_may_be_free_at_the_next_start(
    state: Path, caplog: pytest.LogCaptureFixture
) -> None:
    async with telegram() as server:
        hook = Webhook("secret", port=server.port)
        for settings in (
            Settings(TOKEN, state, base_url=server.base_url, metrics_port=server.port),
            Settings(TOKEN, state, base_url=server.base_url, mode=Mode.WEBHOOK, webhook=hook),
        ):
            assert await until(Adapter(settings, Echo(), Codec()), asyncio.Event()) == FAILED
        place = f"127.0.0.1:{server.port} cannot be listened at: Address already in use"
    assert [record.getMessage() for record in caplog.records if record.levelname == "ERROR"] == [
        f"cannot run: [telegram] metrics_port: {place}",
        f"cannot run: [telegram.webhook] host and port: {place}",
    ]


async def test_what_cannot_be_stored_is_not_confirmed(state: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    put, fails = Inbox.put, 3

    def fail_at_first(inbox: Inbox, updates: Iterable[object]) -> list[tuple[str, object]]:
        nonlocal fails
        fails -= 1
        if fails >= 0:
            raise sqlite3.OperationalError
        return put(inbox, updates)

    monkeypatch.setattr(Inbox, "put", fail_at_first)
    async with stand(state) as bot:
        bot.server.say("hello")
        assert [message.text for message in await bot.server.told(1)] == ["1: hello"]


def test_the_program_runs_until_it_is_told_to_stop(state: Path) -> None:
    class Stops(Echo):
        def reply(self, message: Message, context: Context) -> tuple[Reply, Context]:
            signal.raise_signal(signal.SIGTERM)
            return Echo.reply(self, message, context)

    served: list[str] = []

    async def serve(ready: threading.Event, stop: threading.Event) -> None:
        async with telegram() as server:
            server.say("hello")
            served.append(server.base_url)
            ready.set()
            await asyncio.get_running_loop().run_in_executor(None, stop.wait)
            served.extend(message.text for message in server.messages)

    ready, stop = threading.Event(), threading.Event()
    thread = threading.Thread(target=lambda: asyncio.run(serve(ready, stop)))
    thread.start()
    ready.wait()
    with logging_to("ERROR"):
        assert run(Settings(TOKEN, state, base_url=served[0], log_level="ERROR"), Stops(), Codec()) == DONE
    stop.set()
    thread.join()
    assert served[1:] == ["1: hello"]
