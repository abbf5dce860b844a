"""How updates come in: fetched by polling or delivered to a webhook; stored first, and then handed to their lanes."""

from __future__ import annotations

import asyncio
import contextlib
import sqlite3
from functools import partial
from typing import TYPE_CHECKING

from bot.adapters.telegram.client import ALLOWED_UPDATES
from bot.adapters.telegram.monitor import port_of, serve
from bot.adapters.telegram.polling import LONGEST_PAUSE, Poller
from bot.adapters.telegram.statefile import DamagedFileError, is_damage
from bot.adapters.telegram.webhook import webhook
from bot.config import Mode

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine

    from bot.adapters.telegram.desk import Desk
    from bot.adapters.telegram.settings import Settings, Webhook

ARRIVAL_SECONDS = 3.0
"""How long answers in doubt wait for what came in while the bot was down."""


class Intake:
    """Takes updates in until it is cancelled."""

    def __init__(self, desk: Desk, settings: Settings, hand_on: Callable[[str, object], None]) -> None:
        """Take updates in for `desk`; `hand_on` gets each with its lane once it is stored."""
        self._desk = desk
        self._settings = settings
        self._hand_on = hand_on
        self._damage: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self.port = 0
        """Where updates are delivered, if they are."""

    async def run(self) -> None:
        """Work until cancelled; raise TokenRefusedError or DamagedFileError if it cannot go on."""
        hook = self._settings.webhook
        async with contextlib.AsyncExitStack() as stack:
            if self._settings.mode is Mode.POLLING or hook is None:
                await self._poll(stack)
            else:
                await self._listen(stack, hook)

    async def _poll(self, stack: contextlib.AsyncExitStack) -> None:
        await self._desk.client.remove_webhook()
        seconds = self._settings.poll_seconds
        poller = Poller(self._desk.client, self._desk.clock, self._desk.metrics, self._take, seconds)
        in_background(stack, self._await_arrivals(poller.has_drained))
        await _first(in_background(stack, poller.run()), self._damage)

    async def _listen(self, stack: contextlib.AsyncExitStack, hook: Webhook) -> None:
        application = webhook(hook, self._desk.inbox, self._take)
        runner = await serve(application, hook.host, hook.port, "[telegram.webhook] host and port")
        stack.push_async_callback(runner.cleanup)
        self.port = port_of(runner)
        in_background(stack, self._await_arrivals(asyncio.Event()))
        if hook.url:
            in_background(stack, self._announce(hook))
        await self._damage

    def _take(self, updates: list[object]) -> None:
        """Store updates, or raise the fault of the disk or of the file; the second ends everything."""
        try:
            new = self._desk.inbox.put(updates)
        except sqlite3.DatabaseError as problem:
            if is_damage(problem) and not self._damage.done():
                self._damage.set_exception(DamagedFileError(f"the state file is damaged ({problem})"))
            raise
        self._desk.metrics.updates.inc(len(new))
        for lane, update in new:
            self._hand_on(lane, update)

    async def _await_arrivals(self, has_drained: asyncio.Event) -> None:
        """Say when what was waiting at the server has come in, but do not wait for it too long."""
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(ARRIVAL_SECONDS):
                await has_drained.wait()
        self._desk.arrivals.set()

    async def _announce(self, hook: Webhook) -> None:
        """Tell the server where to deliver, for as long as it takes."""
        call = partial(
            self._desk.client.set_webhook,
            hook.url,
            allowed_updates=ALLOWED_UPDATES,
            secret_token=hook.secret,
            drop_pending_updates=False,
        )
        while not await self._desk.courier.attempt(call()):
            await self._desk.clock.sleep(LONGEST_PAUSE)


def in_background(stack: contextlib.AsyncExitStack, work: Coroutine[None, None, None]) -> asyncio.Future[None]:
    """Have something done until the stack is unwound."""
    task = asyncio.ensure_future(work)
    stack.callback(task.cancel)
    return task


async def _first(*works: asyncio.Future[None]) -> None:
    """Wait for the first of several, and fail as it does."""
    done, _ = await asyncio.wait(works, return_when=asyncio.FIRST_COMPLETED)
    for one in done:
        one.result()
