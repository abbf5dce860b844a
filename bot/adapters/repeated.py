"""Answers that were given before.

Many people ask the same, and the same question in the same conversation is answered the same. A bot is a function, so
what it gave once need not be worked out again.
"""

from __future__ import annotations

import threading
from collections import OrderedDict
from typing import TYPE_CHECKING

from bot.records import replace

if TYPE_CHECKING:
    from bot.adapters.partner import Partner
    from bot.facts.base import FactBase
    from bot.model import Context, Message, Reply

MOST = 4096
"""Turns that are remembered; the least recently asked is forgotten first."""


class Repeated:
    """A partner that remembers what another has answered."""

    def __init__(self, partner: Partner, most: int = MOST) -> None:
        """Ask `partner` for what was not asked before."""
        self._partner = partner
        self._most = most
        self._lock = threading.Lock()
        self._given: OrderedDict[object, tuple[Reply, Context]] = OrderedDict()
        self._facts = partner.facts

    @property
    def facts(self) -> FactBase:
        """The facts that it answers from."""
        return self._partner.facts

    def reply(self, message: Message, context: Context) -> tuple[Reply, Context]:
        """Answer a message as the next turn of a conversation."""
        # Of the two times a reply depends on the day of the message alone.
        key = message.text, message.at.date(), context.turns, context.choices, context.count
        with self._lock:
            if self._facts is not self._partner.facts:  # a pack was changed and read again
                self._facts = self._partner.facts
                self._given.clear()
            found = self._given.get(key)
            if found is not None:
                self._given.move_to_end(key)
                return found[0], replace(found[1], at=message.at)
        given = self._partner.reply(message, context)
        with self._lock:
            self._given[key] = given
            if len(self._given) > self._most:
                self._given.popitem(last=False)
        return given

    def is_quick(self, text: str) -> bool:
        """Whether the reply to a text takes a few milliseconds at most."""
        return self._partner.is_quick(text)

    def explain(self, message: Message, context: Context) -> str:
        """How a message is read."""
        return self._partner.explain(message, context)

    def why(self, context: Context) -> str:
        """How the last message was read."""
        return self._partner.why(context)

    def sources(self, context: Context) -> str:
        """Where the last answer comes from."""
        return self._partner.sources(context)

    def related(self, context: Context) -> tuple[str, ...]:
        """What one may ask next."""
        return self._partner.related(context)

    def completions(self) -> tuple[str, ...]:
        """What is worth completing at a prompt."""
        return self._partner.completions()
