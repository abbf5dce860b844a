"""Everything that a turn needs at hand, in one record."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING

from bot.adapters.telegram.inbox import State
from bot.adapters.telegram.rendering import split

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from telegram import InlineKeyboardMarkup

    from bot.adapters.partner import Partner
    from bot.adapters.telegram.client import Client
    from bot.adapters.telegram.clock import Clock
    from bot.adapters.telegram.courier import Courier, Place, Sent
    from bot.adapters.telegram.deaths import Deaths
    from bot.adapters.telegram.doubts import Doubts
    from bot.adapters.telegram.inbox import Inbox
    from bot.adapters.telegram.memory import Memory
    from bot.adapters.telegram.metrics import Metrics
    from bot.adapters.telegram.store import Store
    from bot.adapters.telegram.votes import Votes
    from bot.adapters.threads import Threads


@dataclass(frozen=True, slots=True)
class Desk:
    """The parts of one running adapter that handlers use."""

    partner: Partner
    client: Client
    courier: Courier
    deaths: Deaths
    doubts: Doubts
    store: Store
    inbox: Inbox
    memory: Memory
    votes: Votes
    metrics: Metrics
    clock: Clock
    threads: Threads
    """Where the partner thinks."""
    has_thumbs: bool
    unanswered: Path | None = None
    """The log of what was not answered."""
    arrivals: asyncio.Event = field(default_factory=asyncio.Event)
    """Set when what had been sent to us before the start has come in, as far as can be known."""

    async def settle(
        self,
        update_id: int,
        write: Callable[[], None] | None = None,
        *,
        reply: Sent | None = None,
        state: State = State.DONE,
    ) -> None:
        """Say what has become of an update, together with whatever else its answer changes."""

        def both() -> None:
            if write:
                write()
            self.inbox.settle(update_id, reply.message if reply else None, state)
            self.deaths.settle(update_id)

        await self.store.insist(both)

    async def survive(self, update_id: int) -> None:
        """Say that the reply to an update is known: if the process dies from now on, it has not died of that."""
        await self.store.insist(partial(self.deaths.survive, update_id))

    async def deliver(
        self, update_id: int, place: Place, text: str, keyboard: InlineKeyboardMarkup | None = None
    ) -> Sent | None:
        """Send one message in reply to an update, unless a run that was killed has sent it already."""
        if self.doubts.has(update_id):
            await self.survive(update_id)
            await self.arrivals.wait()
            if found := await self.doubts.resolve(update_id, place, text, keyboard):
                return found
        newest = self.doubts.newest(place)

        def begin() -> None:
            self.inbox.begin(update_id, newest)
            self.deaths.survive(update_id)

        await self.store.insist(begin)
        sent = await self.courier.send(place, text, keyboard)
        if sent:
            self.doubts.note(sent.chat, sent.message)
        return sent

    async def say(self, update_id: int, place: Place, text: str, state: State = State.DONE) -> None:
        """Say something that is no answer, and so has no buttons and changes no context."""
        sent = None
        for part in split(text):
            sent = await self.deliver(update_id, place, part)
        await self.settle(update_id, reply=sent, state=state)
