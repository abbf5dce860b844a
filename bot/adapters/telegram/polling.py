"""Fetches updates by long polling; the next poll confirms what the one before has stored.

No failure of a poll is final: it is tried again, slowly enough not to be a nuisance and soon enough that nobody waits.

Two instances on one token take turns. One that starts, or comes back after a conflict, first looks at what is
unconfirmed: what another instance has fetched it confirms at once, so what stays unconfirmed nobody else has.
"""

from __future__ import annotations

import asyncio
import logging
import random
import sqlite3
from typing import TYPE_CHECKING

from telegram.error import Conflict, InvalidToken, RetryAfter, TelegramError

from bot.adapters.telegram.client import BATCH
from bot.adapters.telegram.complaint import Complaint
from bot.adapters.telegram.courier import flood_wait
from bot.adapters.telegram.inbox import ids_of
from bot.adapters.telegram.logs import brief

if TYPE_CHECKING:
    from collections.abc import Callable

    from bot.adapters.telegram.client import Client
    from bot.adapters.telegram.clock import Clock
    from bot.adapters.telegram.metrics import Metrics

log = logging.getLogger(__name__)

PAUSE = 0.6
"""Seconds between failing polls at first: fewer than two a second."""
LONGEST_PAUSE = 2.0
LONGEST_FLOOD_WAIT = 60.0
"""Seconds that the server may ask us to wait: who could ask for more could make the bot deaf."""
CONFLICT_PAUSES = 1.6, 2.8
"""Seconds to keep out of the way of another instance, at least and at most."""
LOOK_PAUSES = 0.55, 0.95
"""Seconds between looks at what is unconfirmed; another instance confirms within milliseconds."""
REFUSED_FOR = 60.0
"""Seconds after which a token that once worked is believed to be revoked."""


class TokenRefusedError(Exception):
    """The server will not accept the token any more."""


class Poller:
    """The loop that fetches."""

    def __init__(
        self, client: Client, clock: Clock, metrics: Metrics, take: Callable[[list[object]], None], seconds: int
    ) -> None:
        """Fetch with `client`, holding a poll open for `seconds`, and hand everything to `take`, which stores it."""
        self._client = client
        self._clock = clock
        self._metrics = metrics
        self._take = take
        self._seconds = seconds
        self.has_drained = asyncio.Event()
        self._offset: int | None = None
        self._pause = PAUSE
        self._seen: set[int] | None = set()
        """While it is not sure that nobody else polls: the unconfirmed ids at the last look. Else None."""
        self._refused_at: float | None = None
        self._has_warned = False
        self._complaint = Complaint(log, clock, "fetching has failed", "fetching works again")

    async def run(self) -> None:
        """Fetch until cancelled; raises TokenRefusedError if the token was revoked."""
        while True:
            pause = await self._step()
            if pause:
                await self._clock.sleep(pause)

    async def _step(self) -> float:
        """Make one poll; gives the seconds to wait before the next."""
        try:
            pause = await (self._fetch() if self._seen is None else self._look(self._seen))
        except Conflict as conflict:
            return await self._yield(conflict)
        except InvalidToken as refusal:
            await self._check_token()
            return self._fail(refusal)
        except RetryAfter as request:
            return asked_pause(request, self._fail(request))
        except Exception as error:  # noqa: BLE001 - whatever it is, the next poll may succeed
            return self._fail(error)
        self._metrics.count_poll()
        self._complaint.end()
        self._pause, self._refused_at = PAUSE, None
        return pause

    async def _fetch(self) -> float:
        """Poll and store."""
        updates = await self._client.poll(self._offset, self._seconds)
        return self._store(updates)

    async def _look(self, seen: set[int]) -> float:
        """See whether another instance takes updates; what it has fetched is confirmed by the next look."""
        updates = await self._client.poll(self._offset, 0)
        self._offset = None
        ids = ids_of(updates)
        if ids and not ids & seen:
            self._seen = ids
            # Chance keeps two instances that start together out of step.
            return random.uniform(*LOOK_PAUSES)  # noqa: S311 - no secret
        self._seen = None
        return self._store(updates)

    def _store(self, updates: list[object]) -> float:
        self._take(updates)
        if len(updates) < BATCH:
            self.has_drained.set()
        ids = ids_of(updates)
        # An offset is said once: new updates may start from a lower id after a week of silence.
        self._offset = max(ids) + 1 if ids else None
        # What has no id cannot be confirmed, and so comes again at once.
        return PAUSE if updates and not ids else 0.0

    async def _yield(self, conflict: Conflict) -> float:
        """Leave the token to another instance for a while."""
        if "webhook" in str(conflict).lower():
            log.warning("a webhook was set for this token; it is removed, for this bot polls")
            await self._client.remove_webhook()
            return self._next_pause()
        if not self._has_warned:
            log.warning("another instance runs with the same token; the two take turns. Stop one of them.")
            self._has_warned = True
        self._seen = set()
        # Chance keeps the two out of step.
        return random.uniform(*CONFLICT_PAUSES)  # noqa: S311 - no secret

    async def _check_token(self) -> None:
        """Ask in another way whether the token is accepted: one refusal may be the server's mistake."""
        try:
            await self._client.get_me()
        except InvalidToken as refusal:
            if not is_final(refusal):
                return
            now = self._clock.monotonic()
            self._refused_at = self._refused_at or now
            if now - self._refused_at >= REFUSED_FOR:
                raise TokenRefusedError from refusal
        except TelegramError:
            pass
        else:
            self._refused_at = None

    def _fail(self, error: Exception) -> float:
        self._metrics.poll_failures.inc()
        is_stored = not isinstance(error, sqlite3.Error)
        self._complaint.repeat(brief(error) if is_stored else f"what came in cannot be stored: {error}")
        return self._next_pause()

    def _next_pause(self) -> float:
        pause, self._pause = self._pause, min(self._pause * 2, LONGEST_PAUSE)
        return pause


def asked_pause(error: TelegramError, pause: float) -> float:
    """Give the pause in seconds that the server has asked for, within reason, or else our own."""
    return max(pause, min(flood_wait(error) or 0.0, LONGEST_FLOOD_WAIT))


def is_final(refusal: InvalidToken) -> bool:
    """Whether the Bot API itself has refused the token, and not some other server in its place, such as a proxy."""
    first = refusal.__cause__ if isinstance(refusal.__cause__, InvalidToken) else refusal
    # The library says by the cause that the answer was not one of the Bot API.
    return first.__cause__ is None
