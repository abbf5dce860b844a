"""Deliveries are believed only with the secret, and acknowledged only when stored."""

from __future__ import annotations

import asyncio
import io
import sqlite3
import time
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING

import aiohttp
import pytest
from yarl import URL

from bot.adapters.telegram.inbox import Inbox
from bot.adapters.telegram.settings import Webhook
from bot.config import Mode
from tests.telegram.launch import SECRET
from tests.telegram.server import Fault, telegram
from tests.telegram.stand import Stand, stand
from tests.telegram.test_kills import free_port

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path

HEADERS = {"X-Telegram-Bot-Api-Secret-Token": SECRET}


@asynccontextmanager
async def hooked(state: Path, *, is_announced: bool = True) -> AsyncIterator[tuple[Stand, str]]:
    """Run the bot in webhook mode; gives where it listens."""
    port = free_port()
    url = f"http://127.0.0.1:{port}/telegram"
    hook = Webhook(SECRET, port=port, url=url if is_announced else "")
    async with telegram() as server, stand(state, server=server, mode=Mode.WEBHOOK, webhook=hook) as bot:
        await server.called("setMyDescription")
        await server.until(lambda: bot.adapter.intake is not None and bot.adapter.intake.port != 0)
        yield bot, url


async def post(
    url: str, body: object = None, *, data: bytes | io.BytesIO | None = None, secret: str = SECRET
) -> aiohttp.ClientResponse:
    """Deliver something."""
    async with (
        aiohttp.ClientSession() as session,
        session.post(url, json=body, data=data, headers={"X-Telegram-Bot-Api-Secret-Token": secret}) as response,
    ):
        await response.read()
        return response


async def test_the_webhook_is_announced_and_its_deliveries_answered(state: Path) -> None:
    async with hooked(state) as (bot, url):
        [call] = await bot.server.called("setWebhook")
        assert (call.data["url"], call.data["secret_token"]) == (url, SECRET)
        assert call.data["allowed_updates"] == '["message", "edited_message", "callback_query", "inline_query"]'
        bot.server.say("one")
        bot.server.say("two")
        assert [message.text for message in await bot.server.told(2)] == ["1: one", "2: two"]
        assert set(bot.server.deliveries) == {200}
        assert not bot.server.made("getUpdates")


async def test_announcing_is_repeated_until_it_is_heard(state: Path) -> None:
    port = free_port()
    hook = Webhook(SECRET, port=port, url=f"http://127.0.0.1:{port}/telegram")
    async with (
        telegram(faults=[Fault(times=3, method="setWebhook")]) as server,
        stand(state, server=server, mode=Mode.WEBHOOK, webhook=hook),
    ):
        await server.called("setWebhook", 4)
        server.say("hello")
        await server.told(1)


@pytest.mark.parametrize("secret", ["", "wrong", SECRET + "x", "s\u00e9cret"])
async def test_a_delivery_without_the_secret_is_refused(state: Path, secret: str) -> None:
    async with hooked(state, is_announced=False) as (bot, url):
        update = {"update_id": 1, "message": {}}
        assert (await post(url, update, secret=secret)).status == 401
        assert not bot.partner.heard


async def test_a_secret_that_is_no_text_is_refused_like_any_other(state: Path) -> None:
    async with hooked(state, is_announced=False) as (_, url):
        reader, writer = await asyncio.open_connection("127.0.0.1", URL(url).port)
        head = b"POST /telegram HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\n"
        writer.write(head + b"X-Telegram-Bot-Api-Secret-Token: \xff\xfe\r\n\r\n{}")
        assert b" 401 " in await reader.readline()
        writer.close()
        await writer.wait_closed()


async def test_a_delivery_that_is_too_large_is_refused(state: Path) -> None:
    async with hooked(state, is_announced=False) as (_, url):
        assert (await post(url, data=io.BytesIO(b"x" * 2_000_000))).status == 413


@pytest.mark.parametrize("data", [b"no json", b"\xff", b"[" * 100_000, b"17"])
async def test_a_delivery_that_makes_no_sense_is_kept_aside_and_accepted(state: Path, data: bytes) -> None:
    async with hooked(state, is_announced=False) as (_, url):
        assert (await post(url, data=data)).status == 200
    with sqlite3.connect(state / "telegram-4242.sqlite3") as connection:
        assert connection.execute("select count(*) from inbox where state = 2").fetchone() == (1,)
    connection.close()


async def test_while_the_store_cannot_be_written_telegram_is_asked_to_come_again(
    state: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with hooked(state) as (bot, url):
        await bot.server.called("setWebhook")
        with monkeypatch.context() as broken:
            broken.setattr(Inbox, "put", _disk_full)
            response = await post(url, {"update_id": 1})
            assert (response.status, response.headers["Retry-After"]) == (503, "5")
            bot.server.say("hello")
            await bot.server.until(lambda: 503 in bot.server.deliveries)
        [message] = await bot.server.told(1)
        assert message.text == "1: hello"


async def test_a_delivery_is_acknowledged_within_a_second_while_answers_are_slow(state: Path) -> None:
    async with hooked(state, is_announced=False) as (bot, url):
        bot.partner.think = lambda _: time.sleep(1.5)
        chat = {"id": 1, "type": "private", "first_name": "P"}
        begun = time.monotonic()
        for number in range(3):
            message = {"message_id": number, "date": 1, "chat": chat, "text": "x"}
            assert (await post(url, {"update_id": number, "message": message})).status == 200
        assert time.monotonic() - begun < 1


def _disk_full(*_: object) -> None:
    problem = "database or disk is full"
    raise sqlite3.OperationalError(problem)
