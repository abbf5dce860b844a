"""One turn of a conversation: a message and a context in, a reply and the next context out."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Self

from bot.model import Context, Reply, Status

if TYPE_CHECKING:
    from pathlib import Path

    from bot.model import Message


@dataclass(frozen=True, slots=True)
class Bot:
    """Answers messages from one pack. Holds no state between turns."""

    title: str

    @classmethod
    def from_folder(cls, folder: Path) -> Self:
        """Load the pack in `folder`; raises PackError with every problem found."""
        return cls(folder.name)

    def reply(self, message: Message, context: Context) -> tuple[Reply, Context]:
        """Answer `message` as the next turn of the conversation that `context` remembers."""
        return Reply(f"You said: {message.text}", Status.ANSWER), context
