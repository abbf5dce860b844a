"""This program, with its pack as it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bench.gather import AT
from bench.material import Answer
from bot import config
from bot.bot import Bot
from bot.model import Context, Message

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from bench.material import Material

LIBRARY = "factbot"


def prepare(_: Material, folder: Path) -> None:
    """Compile the default pack."""
    _open(folder)


def load(folder: Path) -> Callable[[str, str], Answer]:
    """Open the compiled pack as `factbot` does; the context of a conversation goes from turn to turn."""
    bot = _open(folder)
    bot.prepare()
    contexts: dict[str, Context] = {}

    def ask(conversation: str, text: str) -> Answer:
        reply, contexts[conversation] = bot.reply(
            Message(conversation, text, AT), contexts.get(conversation) or Context()
        )
        return Answer(reply.status.value, reply.text)

    return ask


def _open(folder: Path) -> Bot:
    return Bot.open(config.load(None, {}).pack_folder, folder)
