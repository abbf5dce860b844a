"""What operators and their tools ask: alive, ready, and the figures."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from aiohttp import web

if TYPE_CHECKING:
    from collections.abc import Callable

    from bot.adapters.telegram.metrics import Metrics


def monitor(metrics: Metrics, unready: Callable[[], str]) -> web.Application:
    """Make the server; `unready` says why the bot is not ready, or "" if it is."""

    async def healthz(_: web.Request) -> web.Response:
        return web.Response(text="alive\n")

    async def readyz(_: web.Request) -> web.Response:
        reason = unready()
        return web.Response(text=f"{reason or 'ready'}\n", status=503 if reason else 200)

    async def figures(_: web.Request) -> web.Response:
        return web.Response(body=metrics.text(), content_type="text/plain", charset="utf-8")

    application = web.Application()
    application.router.add_get("/healthz", healthz)
    application.router.add_get("/readyz", readyz)
    application.router.add_get("/metrics", figures)
    return application


async def serve(application: web.Application, host: str, port: int, setting: str) -> web.AppRunner:
    """Start a server; `runner.addresses` tells where. Raises OSError that names the `setting` if it cannot be."""
    runner = web.AppRunner(application, access_log=None)
    await runner.setup()
    try:
        await web.TCPSite(runner, host, port).start()
    except OSError as error:
        await runner.cleanup()
        # What asyncio says of a port repeats the address in its own way; what it says of a name has a number below 0.
        code = error.errno or 0
        reason = os.strerror(code) if code > 0 else error.strerror
        problem = f"{setting}: {host}:{port} cannot be listened at: {reason}"
        raise OSError(error.errno, problem) from error
    return runner


def port_of(runner: web.AppRunner) -> int:
    """Give the port that a server got; it may have asked for any."""
    port: int = runner.addresses[0][1]
    return port
