"""From a stored update to the handler that it is for, with the library's types and handlers.

Whatever a handler fails at, the update is settled: set aside for a person to look at, and the chat goes on.
"""

from __future__ import annotations

import json
import logging
import traceback
from functools import partial
from typing import TYPE_CHECKING, Any, cast

from telegram import CallbackQuery, InlineQuery, Message, Update
from telegram.ext import (
    Application,
    ApplicationBuilder,
    CallbackQueryHandler,
    InlineQueryHandler,
    MessageHandler,
    filters,
)

from bot.adapters.telegram import taps
from bot.adapters.telegram.addressing import command_of, is_from_machine, is_private, place_of, question_of
from bot.adapters.telegram.commands import COMMANDS
from bot.adapters.telegram.conversation import answer, answer_again
from bot.adapters.telegram.deaths import MOST
from bot.adapters.telegram.inbox import State, private_message_of
from bot.adapters.telegram.inline import answer_inline
from bot.language.telegram import FAULT, ONLY_TEXT

if TYPE_CHECKING:
    from telegram.ext import CallbackContext

    from bot.adapters.telegram.desk import Desk
    from bot.adapters.telegram.inbox import Stored

log = logging.getLogger(__name__)

PRIVATE = 1
"""The id of any private chat: they are positive."""
INLINE_PATIENCE = 30.0
"""Seconds after which nobody waits for an inline answer any more."""


class Dispatch:
    """Hands every update to its handler."""

    def __init__(self, desk: Desk) -> None:
        """Build the library's application around the desk's client."""
        self._desk = desk
        self._application: Application[Any, Any, Any, Any, Any, Any] = (
            ApplicationBuilder().bot(desk.client).updater(None).job_queue(None).build()
        )

    async def begin(self) -> None:
        """Register the handlers; the server must have told who we are."""
        await self._application.initialize()
        self._application.add_handlers(
            [
                MessageHandler(filters.UpdateType.MESSAGE, self._message),
                MessageHandler(filters.UpdateType.EDITED_MESSAGE, self._edit),
                CallbackQueryHandler(self._tap),
                InlineQueryHandler(self._inline),
            ]
        )
        self._application.add_error_handler(self._fail)

    def arrived(self, raw: object) -> None:
        """Do at once what cannot wait for the chat's turn: learn its number, stop the clock on a pressed button."""
        self._desk.doubts.note(PRIVATE, private_message_of(raw) or 0)
        if isinstance(raw, dict) and "callback_query" in raw and (update := self._parse(raw)) and update.callback_query:
            taps.acknowledge(self._desk, update.callback_query)

    async def handle(self, stored: Stored) -> None:
        """Handle one update to its end, unless too many runs have died of it."""
        async with self._desk.deaths.risk(stored.update_id):
            if self._desk.deaths.count(stored.update_id) < MOST:
                await self._handle(stored)
            else:
                await self._give_up(stored)

    async def _handle(self, stored: Stored) -> None:
        update = self._parse(json.loads(stored.body))
        if update is None:
            await self._desk.settle(stored.update_id, state=State.ASIDE)
            return
        if update.inline_query and self._desk.clock.now() - stored.at > INLINE_PATIENCE:
            await self._desk.settle(stored.update_id)
            return
        await self._application.process_update(update)
        # Not every update has a handler that answers it.
        if self._desk.inbox.is_open(stored.update_id):
            await self._desk.settle(stored.update_id)
        self._desk.metrics.latency.observe(max(0.0, self._desk.clock.now() - stored.at))

    async def _give_up(self, stored: Stored) -> None:
        """Set aside what is deadly; say so in the chat, unless it was that of which the last run has died."""
        deaths = self._desk.deaths.count(stored.update_id)
        log.error("update %s is set aside: %d runs were killed while they worked on it", stored.update_id, deaths)
        update = self._parse(json.loads(stored.body)) if deaths == MOST else None
        await self._set_aside(stored.update_id, update.message if update else None)

    async def _set_aside(self, update_id: int, message: Message | None) -> None:
        """Keep an update for a person to look at, and tell whoever waits for an answer that there is none."""
        if message and question_of(message, self._desk.client.bot):
            await self._desk.say(update_id, place_of(message), FAULT, State.ASIDE)
        else:
            await self._desk.settle(update_id, state=State.ASIDE)

    def _parse(self, raw: dict[str, Any]) -> Update | None:
        try:
            return Update.de_json(raw, self._desk.client)
        except Exception as error:  # noqa: BLE001 - the library fails in any way on what it does not expect
            log.warning("update %s cannot be parsed (%s) and is set aside", raw.get("update_id"), type(error).__name__)
            return None

    async def _message(self, update: Update, _: CallbackContext[Any, Any, Any, Any]) -> None:
        message, me = cast("Message", update.message), self._desk.client.bot
        if command := COMMANDS.get(command_of(message, me) or ""):
            await command(self._desk, update.update_id, message)
        elif question := question_of(message, me):
            earlier = question.replied_to and self._desk.memory.answer_at(message.chat.id, question.replied_to)
            await answer(self._desk, update.update_id, question, start=earlier.after if earlier else None)
        elif self._needs_hint(update, message):
            await self._desk.store.insist(partial(self._desk.memory.keep_hint, message.chat.id))
            await self._desk.say(update.update_id, place_of(message), ONLY_TEXT)

    def _needs_hint(self, update: Update, message: Message) -> bool:
        """Whether to say that we read only text: to a person in private, and not at every picture of an album."""
        if not is_private(message) or message.text or message.caption or filters.StatusUpdate.ALL.check_update(update):
            return False
        return not is_from_machine(message, self._desk.client.bot) and not self._desk.memory.was_hinted(message.chat.id)

    async def _edit(self, update: Update, _: CallbackContext[Any, Any, Any, Any]) -> None:
        message = cast("Message", update.edited_message)
        question = question_of(message, self._desk.client.bot)
        if question is None or question.text.startswith("/"):
            return
        earlier = self._desk.memory.answers_to(message.chat.id, message.message_id)
        if not earlier:
            await answer(self._desk, update.update_id, question)
        elif earlier[0].text != question.text:
            await answer_again(self._desk, update.update_id, question, earlier)

    async def _tap(self, update: Update, _: CallbackContext[Any, Any, Any, Any]) -> None:
        await taps.act(self._desk, update.update_id, cast("CallbackQuery", update.callback_query))

    async def _inline(self, update: Update, _: CallbackContext[Any, Any, Any, Any]) -> None:
        await answer_inline(self._desk, update.update_id, cast("InlineQuery", update.inline_query))

    async def _fail(self, update: object, context: CallbackContext[Any, Any, Any, Any]) -> None:
        """Note the fault without what the user said, and tell the user that there was one."""
        error = cast("Exception", context.error)
        frames = "".join(traceback.format_tb(error.__traceback__))
        update = cast("Update", update)
        log.error("update %s has failed with %s and is set aside\n%s", update.update_id, type(error).__name__, frames)
        await self._set_aside(update.update_id, update.message)
