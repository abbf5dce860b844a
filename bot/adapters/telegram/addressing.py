"""Whether a message is for us, what it asks, and where the answer belongs."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from telegram.constants import ChatType

from bot.adapters.telegram.courier import Place
from bot.adapters.telegram.rendering import sound

if TYPE_CHECKING:
    import datetime

    from telegram import Message, User

GENERAL_TOPIC = 1
COMMAND = re.compile(r"/([A-Za-z0-9_]+)(?:@(\w+))?(?:\s+(.*))?", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Key:
    """Whose context: one person in one topic of one chat."""

    chat: int
    thread: int
    user: int

    def __str__(self) -> str:
        return f"{self.chat}:{self.thread}:{self.user}"


@dataclass(frozen=True, slots=True)
class Question:
    """A message that is for us."""

    key: Key
    place: Place
    text: str
    at: datetime.datetime
    message: int | None
    """Its id, or None if it was a button that asked."""
    replied_to: int | None = None
    """The id of the message of ours that it is a reply to."""


def is_private(message: Message) -> bool:
    """Whether only one person reads the chat."""
    return message.chat.type == ChatType.PRIVATE


def key_of(message: Message) -> Key:
    """Whose context a message belongs to."""
    # All who hide behind the name of a group seem to be one user; but each group is its own.
    author = message.sender_chat or message.from_user
    return key_for(message, author.id if author else 0)


def key_for(message: Message, user: int) -> Key:
    """Whose context it is when somebody does something with a message, such as pressing a button under it."""
    return Key(message.chat.id, thread_of(message) or 0, user)


def thread_of(message: Message) -> int | None:
    """Give the topic of a message; None in the general one, and where there are none.

    In groups without topics a thread id only says what a message replies to.
    """
    thread = message.message_thread_id if message.is_topic_message else None
    return None if thread == GENERAL_TOPIC else thread


def place_of(message: Message) -> Place:
    """Where an answer to the message goes: in a group as a reply to it."""
    return Place(message.chat.id, thread_of(message), None if is_private(message) else message.message_id)


def question_of(message: Message, me: User) -> Question | None:
    """Give what a message asks of us, or None if it is not for us or not a text."""
    said = message.text or message.caption
    if not said or is_from_machine(message, me):
        return None
    replied_to = _replied_to(message, me)
    if not is_private(message) and not _is_addressed(said, me, is_reply=replied_to is not None):
        return None
    text = without_mention(said, me)
    return Question(key_of(message), place_of(message), sound(text), message.date, message.message_id, replied_to)


def is_from_machine(message: Message, me: User) -> bool:
    """Whether no person wrote it: another bot, a channel's copy, or an answer that was inserted inline."""
    if message.via_bot and message.via_bot.id == me.id:
        return True
    if message.is_automatic_forward:
        return True
    # Who speaks in the name of a group or a channel is a person, though the sender looks like a bot.
    return bool(message.from_user and message.from_user.is_bot) and message.sender_chat is None


def name_of(me: User) -> str:
    """Give our user name in small letters."""
    return (me.username or "").lower()


def without_mention(text: str, me: User) -> str:
    """Give the text as it reads without our name, or unchanged if that is not in it."""
    mention = re.compile(rf"(?<![\w@])@{re.escape(name_of(me))}(?!\w)", re.IGNORECASE)
    if not mention.search(text):
        return text
    return mention.sub("", text).strip(" ,:\n\t")


def command_of(message: Message, me: User) -> str | None:
    """Give the command that a message is, without its slash, if it is one and for us."""
    found = COMMAND.fullmatch(message.text or "")
    if found is None or is_from_machine(message, me):
        return None
    return found[1].lower() if _addressee(found[0]) in {None, name_of(me)} else None


def argument_of(message: Message) -> str:
    """Give what stands after a command."""
    found = COMMAND.fullmatch(message.text or "")
    return (found[3] or "").strip() if found else ""


def _is_addressed(text: str, me: User, *, is_reply: bool) -> bool:
    """Whether a text in a group is for us; a command that names another bot is not, even as a reply to us."""
    named = _addressee(text)
    return named == name_of(me) if named else is_reply or without_mention(text, me) != text


def _addressee(text: str) -> str | None:
    """Give the name of the bot, in small letters, that a command such as "/why@fact_bot" is for, if it says so."""
    found = COMMAND.fullmatch(text)
    return found[2].lower() if found and found[2] else None


def _replied_to(message: Message, me: User) -> int | None:
    """Give the message of ours that this one replies to.

    In a topic every message replies, as it were, to the one that opened the topic: that does not count.
    """
    earlier = message.reply_to_message
    if earlier is None or earlier.forum_topic_created:
        return None
    return earlier.message_id if earlier.from_user and earlier.from_user.id == me.id else None
