"""The `batch` protocol over HTTP, for other programs on the same machine.

POST /reply with {"chat", "text", "at"} gives the object that `batch` would write; GET /healthz says that the server is
alive. What is wrong with a request is told as {"error": "..."} with a status from 400 on. Nobody is asked who they are:
whoever reaches the port can ask. Only web pages are refused: a page that somebody has open could reach the port too.
"""

from __future__ import annotations

import asyncio
import contextlib
import errno
import logging
import os
import signal
from typing import TYPE_CHECKING

from aiohttp import web

from bot.adapters import batch, watchdog
from bot.adapters.threads import Threads
from bot.errors import FactbotError

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable
    from concurrent.futures import Executor

    from bot.adapters.chats import Chats

log = logging.getLogger(__name__)

LARGEST = 64 * 1024
"""Bytes of a request; a message that is longer than anybody's question is refused long before."""
_CANNOT = {
    errno.EADDRINUSE: "is taken by another program: stop that, or choose another port with --port",
    errno.EACCES: "may only be taken by an administrator: choose a port from 1024 on with --port",
}
GRACE = 5.0
"""Seconds that requests under way get when the server is stopped."""


def run(chats: Chats, host: str, port: int, ready: Callable[[str], None]) -> None:
    """Serve until SIGTERM or Ctrl-C; `ready` is told the address. Raises FactbotError if it cannot listen there."""
    asyncio.run(_serve(chats, host, port, ready))


def application(chats: Chats, threads: Executor) -> web.Application:
    """Make the server; `threads` has one thread, because conversations are answered in the order of asking."""

    async def reply(request: web.Request) -> web.Response:
        if "Origin" in request.headers:
            return _refuse(403, "this server is for programs, not for web pages")
        text = (await request.read()).decode("utf-8-sig", "replace")
        try:
            answer = await asyncio.get_running_loop().run_in_executor(threads, batch.answer, chats, text)
        except batch.MessageError as error:
            return _refuse(400, str(error))
        return web.json_response(answer)

    async def healthz(_: web.Request) -> web.Response:
        return web.json_response({"status": "ok"})

    made = web.Application(client_max_size=LARGEST, middlewares=[_as_json])
    made.router.add_post("/reply", reply)
    made.router.add_get("/healthz", healthz)
    return made


@web.middleware
async def _as_json(
    request: web.Request, handler: Callable[[web.Request], Awaitable[web.StreamResponse]]
) -> web.StreamResponse:
    """Tell as an object whatever goes wrong."""
    try:
        return await handler(request)
    except web.HTTPRequestEntityTooLarge:
        return _refuse(413, f"expected at most {LARGEST} bytes")
    except web.HTTPException as error:
        found = f"{request.method} {request.path}"
        allowed = {name: value for name, value in error.headers.items() if name == "Allow"}
        return _refuse(error.status, f"expected POST /reply or GET /healthz, found {found}", allowed)
    except Exception:
        log.exception("a message has made the program fail")
        return _refuse(500, batch.OUR_FAULT)


def _refuse(status: int, error: str, headers: dict[str, str] | None = None) -> web.Response:
    return web.json_response({"error": error}, status=status, headers=headers)


async def _serve(chats: Chats, host: str, port: int, ready: Callable[[str], None]) -> None:
    stop = asyncio.Event()
    for name in (signal.SIGTERM, signal.SIGINT):
        # Windows has no such handlers; there Ctrl-C ends the loop.
        with contextlib.suppress(NotImplementedError):
            asyncio.get_running_loop().add_signal_handler(name, stop.set)
    threads = Threads(1, "reply")
    watching = asyncio.ensure_future(watchdog.watch(threads.longest))
    runner = web.AppRunner(application(chats, threads), access_log=None, shutdown_timeout=GRACE)
    await runner.setup()
    try:
        await _listen(runner, host, port)
        address, found, *_ = runner.addresses[0]
        ready(f"http://{f'[{address}]' if ':' in address else address}:{found}")
        await stop.wait()
    finally:
        await runner.cleanup()
        threads.shutdown()
        watching.cancel()


async def _listen(runner: web.AppRunner, host: str, port: int) -> None:
    try:
        await web.TCPSite(runner, host, port).start()
    except OSError as error:
        code = error.errno or 0
        reason = os.strerror(code) if code > 0 else error.strerror
        what = _CANNOT.get(code, f"cannot be listened at ({reason}): name an address of this machine")
        problem = f"{host}:{port} {what}"
        raise FactbotError(problem) from error
