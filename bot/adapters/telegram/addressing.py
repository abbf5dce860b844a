"""Whether a message is for us, what it asks, and where the answer belongs."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from telegram.constants import ChatType
from telegram.ext import filters

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


def key_of(message: Message, user: User | None) -> Key:
    """Whose context a message belongs to."""
    return Key(message.chat.id, thread_of(message) or 0, user.id if user else 0)


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
    text = without_mention(said, me)
    if not is_private(message) and replied_to is None and text == said:
        return None
    return Question(
        key_of(message, message.from_user), place_of(message), sound(text), message.date, message.message_id, replied_to
    )


def is_from_machine(message: Message, me: User) -> bool:
    """Whether no person wrote it: another bot, a channel's copy, or an answer that was inserted inline."""
    if message.via_bot and message.via_bot.id == me.id:
        return True
    if message.is_automatic_forward:
        return True
    # An administrator who hides behind the group's name is a person, though the sender looks like a bot.
    is_hidden_person = message.sender_chat is not None and message.sender_chat.id == message.chat.id
    return bool(message.from_user and message.from_user.is_bot) and not is_hidden_person


def without_mention(text: str, me: User) -> str:
    """Give the text as it reads without our name, or unchanged if that is not in it."""
    mention = re.compile(rf"(?<![\w@])@{re.escape(me.username or '')}(?!\w)", re.IGNORECASE)
    if not mention.search(text):
        return text
    return mention.sub("", text).strip(" ,:\n\t")


class IsCommand(filters.MessageFilter):
    """Passes a command of the given name that is for us."""

    __slots__ = ("_command", "_me")

    def __init__(self, command: str, me: User) -> None:
        """Pass the command for the bot that `me` is."""
        super().__init__(name=f"/{command}")
        self._command = command
        self._me = me

    def filter(self, message: Message) -> bool:
        """Decide by the text: a command may carry the name of the bot that it is for."""
        found = COMMAND.fullmatch(message.text or "")
        if found is None or found[1].lower() != self._command or is_from_machine(message, self._me):
            return False
        return found[2] is None or found[2].lower() == (self._me.username or "").lower()


def argument_of(message: Message) -> str:
    """Give what stands after a command."""
    found = COMMAND.fullmatch(message.text or "")
    return (found[3] or "").strip() if found else ""


def _replied_to(message: Message, me: User) -> int | None:
    """Give the message of ours that this one replies to.

    In a topic every message replies, as it were, to the one that opened the topic: that does not count.
    """
    earlier = message.reply_to_message
    if earlier is None or earlier.forum_topic_created:
        return None
    return earlier.message_id if earlier.from_user and earlier.from_user.id == me.id else None
