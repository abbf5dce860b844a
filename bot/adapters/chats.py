"""The conversations of one process, in memory: as many as fit, the least recently used is forgotten first."""

from __future__ import annotations

from collections import OrderedDict

from bot.later import later
from bot.model import Context

with later:
    from bot.adapters import unanswered

TYPE_CHECKING = False
if TYPE_CHECKING:
    import datetime
    from pathlib import Path

    from bot.adapters.partner import Partner
    from bot.model import Message, Reply

MOST = 10_000
"""Conversations kept at a time."""


class Chats:
    """Gives every message the context that its chat has left, unless that is older than `expires`."""

    def __init__(self, bot: Partner, expires: datetime.timedelta, log: Path | None, most: int = MOST) -> None:
        """Start without any conversation; `log` collects the messages that were not answered."""
        self._bot = bot
        self._expires = expires
        self._log = log
        self._most = most
        self._left: OrderedDict[str, tuple[Context, datetime.datetime]] = OrderedDict()

    def reply(self, message: Message) -> Reply:
        """Answer a message and remember what its chat needs for the next one."""
        reply, context = self._bot.reply(message, self._context_at(message))
        self._left[message.chat] = context, message.at
        self._left.move_to_end(message.chat)
        if len(self._left) > self._most:
            self._left.popitem(last=False)
        if self._log is not None:
            unanswered.note(self._log, message, reply)
        return reply

    def context(self, chat: str) -> Context:
        """Give what the chat's last turn left."""
        return self._left[chat][0] if chat in self._left else Context()

    def forget(self, chat: str) -> None:
        """Erase a conversation."""
        self._left.pop(chat, None)

    def _context_at(self, message: Message) -> Context:
        if message.chat not in self._left:
            return Context()
        context, last = self._left[message.chat]
        return context if message.at - last <= self._expires else Context()
