"""What the adapter asks of the program: `bot.bot.Bot` is one such partner."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from bot.model import Context, Message, PackInfo, Reply


class Facts(Protocol):
    """The fact base, as far as the adapter knows it."""

    @property
    def info(self) -> PackInfo:
        """What the pack says of itself."""


class Partner(Protocol):
    """Answers turns; called from several threads at once."""

    @property
    def facts(self) -> Facts:
        """The facts that it answers from."""

    def reply(self, message: Message, context: Context) -> tuple[Reply, Context]:
        """Answer a message as the next turn of a conversation."""

    def is_quick(self, text: str) -> bool:
        """Whether a reply to the text takes less time than to hand it to another thread and back."""

    def why(self, context: Context) -> str:
        """How the last message was read."""

    def sources(self, context: Context) -> str:
        """Where the last answer comes from."""

    def related(self, context: Context) -> tuple[str, ...]:
        """What one may ask next."""
