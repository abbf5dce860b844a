"""What adapters ask of the program: `bot.bot.Bot` is one such partner."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from bot.facts.base import FactBase
    from bot.model import Context, Message, Reply


class Partner(Protocol):
    """Answers turns; may be called from several threads at once."""

    @property
    def facts(self) -> FactBase:
        """The facts that it answers from."""

    def reply(self, message: Message, context: Context) -> tuple[Reply, Context]:
        """Answer a message as the next turn of a conversation."""

    def is_quick(self, text: str) -> bool:
        """Whether the reply to a text takes a few milliseconds at most."""

    def explain(self, message: Message, context: Context) -> str:
        """How a message is read."""

    def why(self, context: Context) -> str:
        """How the last message was read."""

    def sources(self, context: Context) -> str:
        """Where the last answer comes from."""

    def related(self, context: Context) -> tuple[str, ...]:
        """What one may ask next."""

    def completions(self) -> tuple[str, ...]:
        """What is worth completing at a prompt."""
