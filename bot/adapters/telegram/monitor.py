"""What operators and their tools ask: alive, ready, and the figures."""

from __future__ import annotations

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


async def serve(application: web.Application, host: str, port: int) -> web.AppRunner:
    """Start a server; `runner.addresses` tells where."""
    runner = web.AppRunner(application, access_log=None)
    await runner.setup()
    await web.TCPSite(runner, host, port).start()
    return runner


def port_of(runner: web.AppRunner) -> int:
    """Give the port that a server got; it may have asked for any."""
    port: int = runner.addresses[0][1]
    return port
