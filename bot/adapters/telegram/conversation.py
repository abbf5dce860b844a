"""One turn in a chat: the question is answered, the answer delivered, and all of it remembered at once.

The mark "done", the context and the answer are written in one transaction after the server has accepted the reply. So
whatever is repeated after a crash starts from the same context and says the same again.
"""

from __future__ import annotations

import asyncio
import contextlib
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING

from telegram.constants import ChatAction

from bot.adapters import unanswered
from bot.adapters.telegram.buttons import keyboard
from bot.adapters.telegram.courier import Place, Sent
from bot.adapters.telegram.memory import Answer
from bot.adapters.telegram.rendering import split
from bot.model import Message, Status

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from telegram import InlineKeyboardMarkup

    from bot.adapters.telegram.addressing import Question
    from bot.adapters.telegram.desk import Desk
    from bot.model import Context, Reply

PATIENCE = 0.8
"""Seconds after which a person wonders whether anybody is there."""


@dataclass(frozen=True, slots=True)
class Turn:
    """A question that has been thought about."""

    update_id: int
    question: Question
    reply: Reply
    before: Context
    after: Context
    also: Callable[[], None] | None = None
    """What else to write down when the answer was accepted."""

    def at(self, chat: int) -> Turn:
        """Give the same turn in the chat where the answer arrived; it may have moved."""
        if chat == self.question.place.chat:
            return self
        key = replace(self.question.key, chat=chat, thread=0)
        return replace(self, question=replace(self.question, key=key, place=Place(chat)))

    def answer(self, sent: Sent) -> Answer:
        """Give the record of one message of the answer."""
        question = self.question
        return Answer(
            sent,
            question.message,
            self.update_id,
            question.key.user,
            question.text,
            self.reply,
            self.before,
            self.after,
        )


async def answer(
    desk: Desk,
    update_id: int,
    question: Question,
    *,
    start: Context | None = None,
    also: Callable[[], None] | None = None,
) -> None:
    """Answer a question, starting from the context `start` or else from the conversation's latest."""
    before = desk.memory.context(question.key) if start is None else start
    with _typing(desk, question.place):
        reply, after = await think(desk, question, before)
        unanswered.note(desk.unanswered, _message(question), reply)
        turn = Turn(update_id, question, reply, before, after, also)
        # A crash may have come between the parts of a long answer: those that were accepted are not sent again.
        accepted = desk.memory.count_parts(update_id) if desk.doubts.has(update_id) else 0
        await _deliver(desk, turn, split(reply.text)[accepted:])


async def answer_again(desk: Desk, update_id: int, question: Question, earlier: list[Answer]) -> None:
    """Answer a question that was edited, by editing its answer."""
    is_latest = desk.memory.context(question.key) == earlier[-1].after
    before = earlier[0].before
    reply, after = await think(desk, question, before)
    unanswered.note(desk.unanswered, _message(question), reply)
    await desk.survive(update_id)
    turn = Turn(update_id, question, reply, before, after if is_latest else desk.memory.context(question.key))
    parts = split(reply.text)
    for number, (old, part) in enumerate(zip(earlier, parts, strict=False), start=1):
        await desk.courier.edit(old.sent, part, _buttons(desk, reply) if number == len(parts) else None)
        kept = replace(turn, after=after).answer(old.sent)
        await desk.store.insist(partial(desk.memory.keep_answer, kept))
    for surplus in earlier[len(parts) :]:
        await desk.courier.attempt(desk.client.delete_message(surplus.sent.chat, surplus.sent.message))
        await desk.store.insist(partial(desk.memory.forget_answer, surplus.sent))
    await _deliver(desk, turn, parts[len(earlier) :])


async def think(desk: Desk, question: Question, context: Context) -> tuple[Reply, Context]:
    """Ask for the reply; off the event loop if it may take long, so that one hard question stops nobody else's."""
    message = _message(question)
    if desk.partner.is_quick(question.text):
        return _with_follow_ups(desk, *desk.partner.reply(message, context))
    thought = asyncio.get_running_loop().run_in_executor(desk.threads, desk.partner.reply, message, context)
    return _with_follow_ups(desk, *await thought)


def _with_follow_ups(desk: Desk, reply: Reply, after: Context) -> tuple[Reply, Context]:
    """Offer under an answer what one may ask next."""
    if reply.status is Status.ANSWER and not reply.suggestions:
        reply = replace(reply, suggestions=desk.partner.related(after))
    return reply, after


def _message(question: Question) -> Message:
    return Message(str(question.key), question.text, question.at)


@contextlib.contextmanager
def _typing(desk: Desk, place: Place) -> Iterator[None]:
    """Show that an answer is under way, should it take so long that a person wonders."""

    def show() -> None:
        if desk.courier.is_busy:
            return
        desk.courier.try_once(
            desk.client.send_chat_action(place.chat, ChatAction.TYPING, message_thread_id=place.thread)
        )

    late = asyncio.get_running_loop().call_later(PATIENCE, show)
    try:
        yield
    finally:
        late.cancel()


async def _deliver(desk: Desk, turn: Turn, parts: list[str]) -> None:
    """Send the parts, noting each that was accepted, and the whole turn with the last."""
    *first, last = parts or [""]
    for part in first:
        sent = await desk.deliver(turn.update_id, turn.question.place, part)
        if sent is None:
            return await desk.settle(turn.update_id)
        turn = turn.at(sent.chat)
        await desk.store.insist(partial(desk.memory.keep_answer, turn.answer(sent)))
    buttons = _buttons(desk, turn.reply)
    sent = await desk.deliver(turn.update_id, turn.question.place, last, buttons) if last else None
    if sent is None:
        return await desk.settle(turn.update_id, partial(_remember, desk, turn))
    desk.metrics.replies.labels(turn.reply.status).inc()
    return await desk.settle(turn.update_id, partial(_remember, desk, turn.at(sent.chat), sent))


def _remember(desk: Desk, turn: Turn, sent: Sent | None = None) -> None:
    """Write down all that a turn leaves."""
    desk.memory.keep_context(turn.question.key, turn.after)
    if sent:
        desk.memory.keep_answer(turn.answer(sent))
    if turn.also:
        turn.also()


def _buttons(desk: Desk, reply: Reply) -> InlineKeyboardMarkup | None:
    return keyboard(reply, has_thumbs=desk.has_thumbs)
