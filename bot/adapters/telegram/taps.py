"""Pressed buttons: acknowledged at once, acted upon in the order of the chat, and only once each."""

from __future__ import annotations

import datetime
from functools import partial
from typing import TYPE_CHECKING, cast

from bot.adapters.telegram.addressing import Question, key_for, place_of
from bot.adapters.telegram.buttons import Choice, Vote, meaning, offered
from bot.adapters.telegram.conversation import answer
from bot.language.telegram import ALREADY, STALE, VOTED

if TYPE_CHECKING:
    from telegram import CallbackQuery, Message

    from bot.adapters.telegram.desk import Desk
    from bot.adapters.telegram.memory import Answer


def acknowledge(desk: Desk, tap: CallbackQuery) -> None:
    """Tell the person that the press was noticed, before anything else: the chat may be waiting for other things."""
    desk.courier.try_once(desk.client.answer_callback_query(tap.id, _notice(desk, tap)))


async def act(desk: Desk, update_id: int, tap: CallbackQuery) -> None:
    """Do what the button says, unless it is stale or this person has pressed it before."""
    earlier = _answer_above(desk, tap)
    wish = meaning(tap.data) if earlier else None
    if earlier and isinstance(wish, Vote):
        return await desk.settle(update_id, partial(desk.votes.cast, earlier.sent, tap.from_user.id, is_up=wish.is_up))
    if earlier and isinstance(wish, Choice) and not _is_repeated(desk, tap, earlier):
        suggestions = offered(earlier.reply)
        if wish.number < len(suggestions):
            return await _ask(desk, update_id, tap, earlier, suggestions[wish.number])
    return await desk.settle(update_id)


def _notice(desk: Desk, tap: CallbackQuery) -> str | None:
    """Say what the person is told about the press, if anything."""
    earlier = _answer_above(desk, tap)
    match meaning(tap.data):
        case Vote() if earlier:
            return VOTED
        case Choice() if earlier:
            return ALREADY if _is_repeated(desk, tap, earlier) else None
    return STALE


def _answer_above(desk: Desk, tap: CallbackQuery) -> Answer | None:
    """Find the answer that the button is under; None if it is forgotten, or the button is under no answer of ours."""
    return desk.memory.answer_at(tap.message.chat.id, tap.message.message_id) if tap.message else None


def _is_repeated(desk: Desk, tap: CallbackQuery, earlier: Answer) -> bool:
    return desk.memory.was_tapped(earlier.sent, tap.from_user.id, tap.data or "")


async def _ask(desk: Desk, update_id: int, tap: CallbackQuery, earlier: Answer, text: str) -> None:
    """Take the button's text as the person's next message, in the conversation as the answer had left it."""
    at = datetime.datetime.fromtimestamp(desk.clock.now(), datetime.UTC)
    message = cast("Message", tap.message)
    key, place = key_for(message, tap.from_user.id), place_of(message)
    tapped = partial(desk.memory.keep_tap, earlier.sent, tap.from_user.id, tap.data or "")
    await answer(desk, update_id, Question(key, place, text, at, None), start=earlier.after, also=tapped)
