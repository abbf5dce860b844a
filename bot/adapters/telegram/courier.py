"""Sends until the server has accepted, and knows when to stop.

What the server says is obeyed, not guessed at: a flood wait is waited for in the chat that it is for; a block, or a
chat that is gone, ends the matter with one call; a group that has moved is followed once; refused markup is sent
once more as plain text. Everything else is a fault that passes, and is tried again.
"""

from __future__ import annotations

import asyncio
import contextlib
import itertools
import logging
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import TYPE_CHECKING, TypeVar

from telegram import InlineKeyboardMarkup, LinkPreviewOptions, ReplyParameters
from telegram.constants import ParseMode
from telegram.error import BadRequest, ChatMigrated, Forbidden, RetryAfter, TelegramError

from bot.adapters.telegram.complaint import Complaint
from bot.adapters.telegram.logs import brief
from bot.adapters.telegram.rendering import escape

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable, Iterator

    from bot.adapters.telegram.client import Client
    from bot.adapters.telegram.clock import Clock
    from bot.adapters.telegram.metrics import Metrics

log = logging.getLogger(__name__)

T = TypeVar("T")

NO_PREVIEW = LinkPreviewOptions(is_disabled=True)
GIVE_UP_AFTER = 24 * 3600.0
"""Seconds after which an answer is no longer wanted; Telegram itself keeps updates that long."""
AT_ONCE = 16
"""Calls under way at once as long as the server is quick."""
SLOW = 0.25
"""Seconds after which a call is slow."""
FLOOD_MARGIN = 0.1
"""Seconds added to a flood wait, lest our clock be ahead of the server's."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a message goes."""

    chat: int
    thread: int | None = None
    """The topic, unless it is the general one: Telegram refuses to be told that."""
    reply_to: int | None = None


@dataclass(frozen=True, slots=True)
class Form:
    """How a message is tried; a refusal may change it once in each way."""

    place: Place
    is_html: bool = True
    has_moved: bool = False


@dataclass(frozen=True, slots=True)
class Sent:
    """A message that was accepted."""

    chat: int
    """Not the chat it was meant for, if that has moved."""
    message: int


class Courier:
    """Delivers messages in the face of everything."""

    def __init__(self, client: Client, clock: Clock, metrics: Metrics) -> None:
        """Send with `client`."""
        self._client = client
        self._clock = clock
        self._metrics = metrics
        self._slots = asyncio.Semaphore(AT_ONCE)
        self._passing: set[asyncio.Future[bool]] = set()
        self._rests: set[asyncio.Future[None]] = set()
        self._is_abandoned = False
        self._complaint = Complaint(log, clock, "sending has failed")

    @property
    def is_busy(self) -> bool:
        """Whether as many calls are under way as may be: one more would only make answers wait."""
        return self._slots.locked()

    async def send(self, place: Place, text: str, keyboard: InlineKeyboardMarkup | None = None) -> Sent | None:
        """Send one message; None if it can never be delivered."""

        async def call(form: Form) -> Sent:
            message = await self._client.send_message(
                form.place.chat,
                escape(text) if form.is_html else text,
                parse_mode=ParseMode.HTML if form.is_html else None,
                message_thread_id=form.place.thread,
                reply_parameters=_reply_to(form.place.reply_to),
                link_preview_options=NO_PREVIEW,
                reply_markup=keyboard,
            )
            return Sent(form.place.chat, message.message_id)

        return await self._insist(Form(place), call)

    async def edit(self, sent: Sent, text: str, keyboard: InlineKeyboardMarkup | None = None) -> None:
        """Change a message that was sent earlier."""

        async def call(form: Form) -> None:
            try:
                await self.edit_once(sent, text, keyboard, is_html=form.is_html)
            except BadRequest as refusal:
                if not is_unmodified(refusal):
                    raise

        await self._insist(Form(Place(sent.chat)), call)

    async def edit_once(
        self, sent: Sent, text: str, keyboard: InlineKeyboardMarkup | None = None, *, is_html: bool = True
    ) -> None:
        """Change a message, or raise what the server says against it."""
        await self._client.edit_message_text(
            escape(text) if is_html else text,
            sent.chat,
            sent.message,
            parse_mode=ParseMode.HTML if is_html else None,
            link_preview_options=NO_PREVIEW,
            reply_markup=keyboard,
        )

    def try_once(self, call: Awaitable[object]) -> None:
        """Make a call that matters only now: nobody waits for it, and it is not repeated."""
        task = asyncio.ensure_future(self.attempt(call))
        self._passing.add(task)
        task.add_done_callback(self._passing.discard)

    async def attempt(self, call: Awaitable[object]) -> bool:
        """Make a call once; gives whether the server accepted it."""
        try:
            await call
        except TelegramError as error:
            log.info("a call that is not repeated has failed: %s", brief(error))
            return False
        return True

    @contextlib.asynccontextmanager
    async def _slot(self) -> AsyncIterator[None]:
        """Take part in the traffic; a call that is slow makes room for others, for they must not wait for it."""
        await self._slots.acquire()
        slow = asyncio.get_running_loop().call_later(SLOW, self._slots.release)
        try:
            yield
        finally:
            if not slow.cancelled() and slow.when() > asyncio.get_running_loop().time():
                slow.cancel()
                self._slots.release()

    async def close(self) -> None:
        """Drop the calls that nobody waits for."""
        for task in self._passing:
            task.cancel()
        await asyncio.gather(*self._passing, return_exceptions=True)

    def abandon(self) -> None:
        """Wait for nothing any more: what would be tried again later is left to the next run."""
        self._is_abandoned = True
        for rest in self._rests:
            rest.cancel()

    async def _rest(self, seconds: float) -> None:
        if self._is_abandoned:
            raise asyncio.CancelledError
        rest = asyncio.ensure_future(self._clock.sleep(seconds))
        self._rests.add(rest)
        try:
            await rest
        finally:
            self._rests.discard(rest)

    async def _insist(self, form: Form, call: Callable[[Form], Awaitable[T]]) -> T | None:
        give_up_at = self._clock.monotonic() + GIVE_UP_AFTER
        pauses = _pauses()
        while self._clock.monotonic() < give_up_at:
            try:
                async with self._slot():
                    return await call(form)
            except (Forbidden, BadRequest, ChatMigrated) as error:
                changed = amended(form, error)
                if changed is None:
                    log.info("a chat takes no answer any more (%s); it is given up", brief(error))
                    return None
                form = changed
            except TelegramError as error:
                pause = flood_wait(error) or next(pauses)
                self._complaint.repeat("Telegram asks for a slower pace" if flood_wait(error) else brief(error))
                self._metrics.retries.inc()
                await self._rest(pause)
        log.error("an answer could not be sent for a day and is given up")
        return None


def amended(form: Form, error: TelegramError) -> Form | None:
    """How to try again what the server has refused, or None if that would be in vain."""
    said = str(error).lower()
    if isinstance(error, ChatMigrated) and not form.has_moved:
        # Message ids and topics of the old group mean nothing in the new one.
        return replace(form, place=Place(error.new_chat_id), has_moved=True)
    if "parse entities" in said and form.is_html:
        return replace(form, is_html=False)
    if "thread not found" in said and form.place.thread is not None:
        return replace(form, place=replace(form.place, thread=None))
    return None


def is_unmodified(refusal: BadRequest) -> bool:
    """Whether the server says that the message reads like that already."""
    return "not modified" in str(refusal).lower()


def flood_wait(error: Exception) -> float | None:
    """For how many seconds the server has asked us to wait."""
    if not isinstance(error, RetryAfter):
        return None
    seconds = error.retry_after
    return (seconds.total_seconds() if isinstance(seconds, timedelta) else seconds) + FLOOD_MARGIN


def _pauses() -> Iterator[float]:
    """Seconds between attempts: quick at first, for most faults are over at once."""
    return itertools.chain((0.2, 0.5, 1.0, 2.0), itertools.repeat(4.0))


def _reply_to(message: int | None) -> ReplyParameters | None:
    # The answer must come even if the question was deleted meanwhile.
    return None if message is None else ReplyParameters(message, allow_sending_without_reply=True)
