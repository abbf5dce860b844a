"""Calls travel, end for certain, and fail as the library expects."""

from __future__ import annotations

import asyncio
import contextlib
from typing import TYPE_CHECKING

import pytest
from aiohttp import web
from telegram.error import NetworkError, TelegramError, TimedOut
from telegram.ext import ExtBot

from bot.adapters.telegram.monitor import port_of, serve
from bot.adapters.telegram.transport import Transport, proxy_for
from tests.telegram.server import ME, TOKEN, Fault, telegram

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

PROXIES = ("http_proxy", "https_proxy", "all_proxy", "no_proxy")


@pytest.fixture(autouse=True)
def _no_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in PROXIES:
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)


@contextlib.asynccontextmanager
async def bot_at(base_url: str, silence: float = 5.0, longest: float = 5.0) -> AsyncIterator[ExtBot[None]]:
    request = Transport(base_url, silence=silence, longest=longest)
    await request.initialize()
    bot: ExtBot[None] = ExtBot(TOKEN, base_url=base_url, request=request, get_updates_request=request)
    try:
        yield bot
    finally:
        await request.shutdown()


async def test_a_call_travels_as_the_library_makes_it() -> None:
    async with telegram() as server, bot_at(server.base_url) as bot:
        message = await bot.send_message(1, "a=1&b=2 + ünï 🌍", protect_content=True)
        assert message.text == "a=1&b=2 + ünï 🌍"
        assert server.calls[0].data == {"chat_id": "1", "text": "a=1&b=2 + ünï 🌍", "protect_content": "true"}


async def test_silence_ends_a_call() -> None:
    async with telegram() as server, bot_at(server.base_url, silence=0.1) as bot:
        server.faults.append(Fault(way="hang"))
        with pytest.raises(TimedOut):
            await bot.send_message(1, "hello")


async def test_a_server_that_dribbles_does_not_hold_a_call_for_ever() -> None:
    async def dribble(request: web.Request) -> web.StreamResponse:
        response = web.StreamResponse()
        await response.prepare(request)
        with contextlib.suppress(ConnectionError):
            while True:
                await response.write(b" ")
                await asyncio.sleep(0.05)
        return response

    application = web.Application()
    application.router.add_post("/{anything:.*}", dribble)
    runner = await serve(application, "127.0.0.1", 0, "a test")
    try:
        async with bot_at(f"http://127.0.0.1:{port_of(runner)}/bot", longest=0.4) as bot:
            with pytest.raises(TimedOut):
                await bot.get_me()
    finally:
        await runner.cleanup()


@pytest.mark.parametrize("way", ["reset-before", "reset-after"])
async def test_a_connection_that_breaks_is_a_fault_of_the_network(way: str) -> None:
    async with telegram() as server, bot_at(server.base_url) as bot:
        server.faults.append(Fault(way=way))
        with pytest.raises(NetworkError):
            await bot.send_message(1, "hello")
        assert len(server.calls) == 1, "a call is never repeated on its own: it may have been acted upon"


async def test_a_server_that_is_not_there_is_a_fault_of_the_network() -> None:
    async with bot_at("http://127.0.0.1:9/bot") as bot:
        with pytest.raises(NetworkError, match="Cannot connect to host"):
            await bot.get_me()


async def test_an_answer_that_is_no_json_is_not_repeated_in_the_error() -> None:
    async with telegram() as server, bot_at(server.base_url) as bot:
        server.faults.append(Fault(way="garbage"))
        with pytest.raises(TelegramError, match=r"(?i)^the server's answer is not JSON$"):
            await bot.send_message(1, "hello")


async def test_before_it_is_initialised_nothing_travels() -> None:
    with pytest.raises(NetworkError, match="not initialised"):
        await Transport("http://127.0.0.1:9/bot", silence=1.0, longest=1.0).post("http://127.0.0.1:9/bot")


async def test_calls_go_through_the_proxy_that_the_environment_names(monkeypatch: pytest.MonkeyPatch) -> None:
    async with telegram() as server:
        monkeypatch.setenv("http_proxy", f"http://127.0.0.1:{server.port}")
        async with bot_at("http://telegram.invalid/bot") as bot:
            assert (await bot.get_me()).id == ME["id"]


@pytest.mark.parametrize(
    ("variables", "proxy"),
    [
        ({}, None),
        ({"https_proxy": "http://p:1"}, "http://p:1"),
        ({"HTTPS_PROXY": "http://p:1"}, "http://p:1"),
        ({"all_proxy": "http://p:1"}, "http://p:1"),
        ({"http_proxy": "http://p:1"}, None),
        ({"https_proxy": "http://p:1", "no_proxy": "other.org"}, "http://p:1"),
        ({"https_proxy": "http://p:1", "no_proxy": "telegram.org"}, None),
    ],
)
def test_the_proxy_is_the_one_for_the_address(
    monkeypatch: pytest.MonkeyPatch, variables: dict[str, str], proxy: str | None
) -> None:
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    assert proxy_for("https://api.telegram.org/bot") == proxy


async def test_a_server_that_does_not_speak_tls_is_a_fault_of_the_network() -> None:
    async with telegram() as server, bot_at(server.base_url.replace("http:", "https:")) as bot:
        with pytest.raises(NetworkError, match="SSL"):
            await bot.get_me()
        assert not server.calls
