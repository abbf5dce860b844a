"""The commands of the menu."""

from __future__ import annotations

import base64
import binascii
from typing import TYPE_CHECKING

from bot.adapters.telegram.addressing import Question, argument_of, is_private, key_of, place_of
from bot.adapters.telegram.conversation import answer
from bot.language import telegram as words

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from telegram import Message

    from bot.adapters.telegram.desk import Desk

    Command = Callable[[Desk, int, Message], Awaitable[None]]


async def start(desk: Desk, update_id: int, message: Message) -> None:
    """Greet, or answer the question that the link has brought along."""
    asked = question_in(argument_of(message))
    if asked:
        question = Question(key_of(message), place_of(message), asked, message.date, message.message_id)
        return await answer(desk, update_id, question)
    text = words.START.format(title=desk.partner.facts.info.title)
    return await desk.say(update_id, place_of(message), text)


async def help_(desk: Desk, update_id: int, message: Message) -> None:
    """Say how to ask."""
    listed = "\n".join(f"/{name}: {what}" for name, what in words.COMMANDS.items())
    text = words.HELP.format(commands=listed)
    if not is_private(message):
        text += words.HELP_IN_GROUPS.format(name=desk.client.username)
    await desk.say(update_id, place_of(message), text)


async def about(desk: Desk, update_id: int, message: Message) -> None:
    """Say where the facts come from, as of when, and what they lack."""
    info = desk.partner.facts.info
    text = f"{info.title}\n\n{info.about}\n\n{info.gaps or words.NO_GAPS}"
    await desk.say(update_id, place_of(message), text)


async def examples(desk: Desk, update_id: int, message: Message) -> None:
    """Show questions that can be answered."""
    listed = "\n".join(desk.partner.facts.info.examples)
    text = words.EXAMPLES.format(examples=listed) if listed else words.NO_EXAMPLES
    await desk.say(update_id, place_of(message), text)


async def why(desk: Desk, update_id: int, message: Message) -> None:
    """Explain how the last message was read."""
    context = desk.memory.context(key_of(message))
    await desk.say(update_id, place_of(message), desk.partner.why(context))


async def source(desk: Desk, update_id: int, message: Message) -> None:
    """Say where the last answer comes from."""
    context = desk.memory.context(key_of(message))
    await desk.say(update_id, place_of(message), desk.partner.sources(context))


async def forget(desk: Desk, update_id: int, message: Message) -> None:
    """Erase everything that is remembered of the person, and only then say so."""
    user = key_of(message).user

    def erase() -> None:
        desk.memory.forget(user)
        desk.inbox.forget(user)

    await desk.store.insist(erase)
    await desk.say(update_id, place_of(message), words.FORGOTTEN)


COMMANDS: dict[str, Command] = {
    "start": start,
    "help": help_,
    "about": about,
    "examples": examples,
    "why": why,
    "source": source,
    "forget": forget,
}


def question_in(payload: str) -> str:
    """Find the question in a link's payload: base64url, or simply its words with "-" or "_" between them.

    Telegram allows only A-Z, a-z, 0-9, "_" and "-" there. What decodes to a text with a space was surely encoded.
    """
    try:
        decoded = base64.urlsafe_b64decode(payload + "=" * (-len(payload) % 4)).decode()
    except (binascii.Error, UnicodeDecodeError, ValueError):
        decoded = ""
    if " " in decoded and decoded.isprintable():
        return decoded
    return payload.replace("-", " ").replace("_", " ").strip()
