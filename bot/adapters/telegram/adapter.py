"""The running adapter: its parts are started in order, and stopped in the opposite one so that nothing is lost."""

from __future__ import annotations

import contextlib
import itertools
import logging
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from telegram.error import InvalidToken, TelegramError

from bot.adapters.telegram import menu, retention
from bot.adapters.telegram.client import POLL_MARGIN, Client
from bot.adapters.telegram.clock import Clock
from bot.adapters.telegram.complaint import Complaint
from bot.adapters.telegram.courier import Courier
from bot.adapters.telegram.deaths import Deaths
from bot.adapters.telegram.desk import Desk
from bot.adapters.telegram.dispatch import Dispatch
from bot.adapters.telegram.doubts import Doubts
from bot.adapters.telegram.inbox import Inbox
from bot.adapters.telegram.intake import Intake, in_background
from bot.adapters.telegram.lanes import Lanes
from bot.adapters.telegram.lock import acquire
from bot.adapters.telegram.logs import brief
from bot.adapters.telegram.memory import Memory
from bot.adapters.telegram.metrics import Metrics
from bot.adapters.telegram.monitor import monitor, port_of, serve
from bot.adapters.telegram.polling import LONGEST_PAUSE, PAUSE, TokenRefusedError, asked_pause, is_final
from bot.adapters.telegram.store import Store
from bot.adapters.telegram.votes import Votes
from bot.adapters.threads import Threads
from bot.config import Mode
from bot.model import Context

if TYPE_CHECKING:
    from pathlib import Path

    from bot.adapters.partner import Partner
    from bot.adapters.telegram.memory import Codec
    from bot.adapters.telegram.settings import Settings

log = logging.getLogger(__name__)

GRACE = 5.0
"""Seconds that answers under way get when the bot is stopped."""
THREADS = 2
"""Replies thought about at once: a hard one must not stop the others; more would only contend for the interpreter."""
REFUSALS = 4
"""Times that a token is refused at the start before it is believed to be wrong."""
MISSED_POLLS = 3
"""After the time of so many polls without a completed one the bot is not ready."""
STARTING = "waiting for another instance on the same state"
UNREACHED = "the Bot API has not been reached yet"
UNPOLLED = "no poll was completed for too long"


@dataclass(slots=True)
class Adapter:
    """One running adapter, with what can be seen of it from outside."""

    settings: Settings
    partner: Partner
    codec: Codec
    clock: Clock = field(default_factory=Clock)
    unready: str = STARTING
    """Why the bot cannot answer yet, or ""."""
    monitor_port: int = 0
    """Where the figures are served, if they are."""
    intake: Intake | None = None
    """Where updates come in, once they do."""
    threads: Threads | None = None
    """Where the partner thinks, once it does."""
    metrics: Metrics = field(init=False)

    def __post_init__(self) -> None:
        self.metrics = Metrics(self.clock)

    async def live(self) -> None:
        """Start everything, and work until cancelled."""
        async with contextlib.AsyncExitStack() as stack:
            _make(self.settings.state)
            await self._watch(stack)
            stack.callback((await acquire(self.settings.state, self.clock)).close)
            desk = self._furnish(stack)
            self.metrics.depth.set_function(desk.inbox.depth)
            dispatch = Dispatch(desk)
            await self._introduce(dispatch)
            lanes = Lanes(desk.inbox, dispatch.handle)
            stack.push_async_callback(lanes.close, GRACE)
            stack.callback(desk.courier.abandon)
            desk.courier.try_once(menu.register(desk))
            in_background(stack, retention.enforce(desk, self.settings.retention_days))
            # What is related is worked out once, while nobody waits for it.
            desk.threads.submit(self.partner.related, Context())
            lanes.wake_all()
            self.unready = ""

            def hand_on(lane: str, update: object) -> None:
                dispatch.arrived(update)
                lanes.wake(lane)

            log.info("ready as @%s: %s, state in %s", desk.client.username, self.settings.mode, self.settings.state)
            self.intake = Intake(desk, self.settings, hand_on)
            await self.intake.run()

    async def _watch(self, stack: contextlib.AsyncExitStack) -> None:
        """Serve health and figures from the start, when there is most to see."""
        if self.settings.metrics_port is None:
            return
        application, port = monitor(self.metrics, self._why_unready), self.settings.metrics_port
        runner = await serve(application, "127.0.0.1", port, "[telegram] metrics_port")
        stack.push_async_callback(runner.cleanup)
        self.monitor_port = port_of(runner)

    def _why_unready(self) -> str:
        longest = MISSED_POLLS * (self.settings.poll_seconds + POLL_MARGIN)
        is_stale = self.settings.mode is Mode.POLLING and self.metrics.poll_age() > longest
        return self.unready or (UNPOLLED if is_stale else "")

    def _furnish(self, stack: contextlib.AsyncExitStack) -> Desk:
        """Open the state and put everything that handlers use into one place."""
        self.unready = UNREACHED
        bot = self.settings.token.partition(":")[0]
        store = Store.open(self.settings.state, bot, self.clock)
        stack.callback(store.close)
        threads = self.threads = Threads(THREADS, "reply")
        stack.callback(threads.shutdown)
        client = Client.of(self.settings)
        stack.push_async_callback(client.shutdown)
        courier = Courier(client, self.clock, self.metrics)
        stack.push_async_callback(courier.close)
        inbox = Inbox(store, self.clock)
        return Desk(
            partner=self.partner,
            client=client,
            courier=courier,
            store=store,
            inbox=inbox,
            deaths=Deaths(store),
            doubts=Doubts(inbox, courier),
            memory=Memory(store, self.clock, self.codec, 60.0 * self.settings.expires_minutes),
            votes=Votes(store, self.clock),
            metrics=self.metrics,
            clock=self.clock,
            threads=threads,
            has_thumbs=self.settings.thumbs,
            unanswered=self.settings.unanswered,
        )

    async def _introduce(self, dispatch: Dispatch) -> None:
        """Ask the server who we are, for as long as it takes; raise TokenRefusedError if it knows no such bot."""
        refusals = 0
        complaint = Complaint(log, self.clock, "the Bot API cannot be reached", "the Bot API was reached")
        for usual_pause in itertools.chain((PAUSE, 2 * PAUSE), itertools.repeat(LONGEST_PAUSE)):
            pause = usual_pause
            try:
                await dispatch.begin()
            except InvalidToken as refusal:
                refusals += is_final(refusal)
                if refusals == REFUSALS:
                    raise TokenRefusedError from refusal
                log.debug("the token was refused; asking again in %.1f s", pause)
            except TelegramError as error:
                complaint.repeat(brief(error))
                pause = asked_pause(error, usual_pause)
            else:
                return complaint.end()
            await self.clock.sleep(pause)
        return None


def _make(state: Path) -> None:
    """Make the state folder; say what it is for if that cannot be."""
    try:
        state.mkdir(parents=True, exist_ok=True, mode=0o700)
    except OSError as error:
        problem = f"[telegram] state: {state} cannot be made: {error.strerror}"
        raise OSError(error.errno, problem) from error
