"""A bot to test with: a partner that repeats what it hears, and the adapter around it, in this process or another."""

from __future__ import annotations

import asyncio
import contextlib
import datetime
import json
import time
from dataclasses import dataclass, field
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

from bot.adapters.telegram.adapter import Adapter
from bot.adapters.telegram.clock import Clock
from bot.adapters.telegram.run import until
from bot.adapters.telegram.settings import Settings
from bot.model import Context, PackInfo, Reply, Status
from tests.telegram.server import TOKEN, FakeTelegram, telegram

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable
    from pathlib import Path

    from bot.model import Message

HOUR = 3600
INFO = PackInfo(
    "test",
    "A test pack",
    "",
    "From an article, as of April 2015.",
    "It knows no budgets.",
    ("Who founded it?", "When?"),
)


class Codec:
    """Writes the part of a context that the partner uses."""

    @staticmethod
    def dumps(context: Context) -> str:
        """Write."""
        return json.dumps([context.text, context.count])

    @staticmethod
    def loads(text: str) -> Context:
        """Read."""
        said, count = json.loads(text)
        return Context(text=said, count=count)


@dataclass(slots=True)
class Echo:
    """Says "<count>: <text>", counting the turns of the conversation."""

    facts: Any = field(default_factory=lambda: SimpleNamespace(info=INFO))
    replies: dict[str, Reply] = field(default_factory=dict)
    """Replies to particular texts."""
    next_questions: tuple[str, ...] = ()
    think: Callable[[str], None] = lambda _: None
    """What it does meanwhile."""
    quick: bool = False
    """Whether it thinks on the event loop."""
    heard: list[Message] = field(default_factory=list)

    def reply(self, message: Message, context: Context) -> tuple[Reply, Context]:
        """Answer."""
        self.heard.append(message)
        self.think(message.text)
        after = Context(text=message.text, count=context.count + 1)
        return self.replies.get(message.text, Reply(f"{after.count}: {message.text}", Status.ANSWER)), after

    def is_quick(self, text: str) -> bool:
        """Say where it thinks."""
        return self.quick

    def explain(self, message: Message, context: Context) -> str:
        """Explain another message."""
        return f"I read <{message.text}>"

    def completions(self) -> tuple[str, ...]:
        """Complete nothing."""
        return ()

    def related(self, context: Context) -> tuple[str, ...]:
        """Offer what the test wants."""
        return self.next_questions

    def why(self, context: Context) -> str:
        """Explain."""
        return f"I read <{context.text}>"

    def sources(self, context: Context) -> str:
        """Cite."""
        return f"article, for {context.text}"


@dataclass(slots=True)
class Stand:
    """A fake server and an adapter that works on it."""

    server: FakeTelegram
    settings: Settings
    partner: Echo
    adapter: Adapter
    stop: asyncio.Event
    task: asyncio.Task[int]

    async def restart(self) -> None:
        """Stop the adapter properly and start another on the same state."""
        self.stop.set()
        await self.task
        self.stop = asyncio.Event()
        self.adapter = Adapter(self.settings, self.partner, Codec(), self.adapter.clock)
        self.task = asyncio.create_task(until(self.adapter, self.stop))


@contextlib.asynccontextmanager
async def stand(
    state: Path,
    partner: Echo | None = None,
    clock: Clock | None = None,
    server: FakeTelegram | None = None,
    **settings: Any,  # noqa: ANN401 - Settings' fields
) -> AsyncIterator[Stand]:
    """Run an adapter on a fake server."""
    async with contextlib.AsyncExitStack() as stack:
        fake = server
        if fake is None:
            fake = await stack.enter_async_context(telegram())
        given: dict[str, Any] = {"base_url": fake.base_url, "thumbs": False} | settings
        chosen = Settings(TOKEN, state, **given)
        stop = asyncio.Event()
        partner = partner or Echo()
        adapter = Adapter(chosen, partner, Codec(), clock or Watch().clock())
        ready = Stand(fake, chosen, partner, adapter, stop, asyncio.create_task(until(adapter, stop)))
        try:
            yield ready
        finally:
            ready.stop.set()
            await ready.task


@dataclass(slots=True)
class Watch:
    """A clock that the test sets: waiting takes no time, but it is written down."""

    time: float = 0.0
    waits: list[float] = field(default_factory=list)

    def clock(self) -> Clock:
        """Give the seam."""
        return Clock(lambda: time.time() + self.time, lambda: time.monotonic() + self.time, self._sleep)

    async def _sleep(self, seconds: float) -> None:
        if seconds >= HOUR:
            # A task that looks after things now and then: not what a test waits for.
            await asyncio.sleep(seconds)
        self.waits.append(seconds)
        self.time += seconds
        await asyncio.sleep(0)


def at(seconds: float) -> datetime.datetime:
    """Give a time in UTC."""
    return datetime.datetime.fromtimestamp(seconds, datetime.UTC)
