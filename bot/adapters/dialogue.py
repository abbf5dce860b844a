"""One person at a terminal: what they type is a message for the bot or one of our commands."""

from __future__ import annotations

import difflib
from typing import TYPE_CHECKING

from bot.adapters import clock
from bot.language import terminal
from bot.model import Message, Reply, Status

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from bot.adapters.chats import Chats
    from bot.adapters.partner import Partner

_CHAT = "terminal"


class Dialogue:
    """Answers what is typed, line by line."""

    def __init__(self, bot: Partner, chats: Chats) -> None:
        """Begin without anything said."""
        self.bot = bot
        self._chats = chats

    def answer(self, line: str) -> Reply | None:
        """Answer a line; None says that the person wants to leave."""
        if not line.startswith("/"):
            return self._chats.reply(Message(_CHAT, line, clock.now()))
        command = line.split(maxsplit=1)[0]
        if command == "/quit":
            return None
        return Reply(self._obey(command), Status.CHAT)

    def _obey(self, command: str) -> str:
        obey = {
            "/help": _help,
            "/examples": self._list_examples,
            "/about": self._tell_about,
            "/why": self._explain_last,
            "/source": self._cite_last,
            "/reset": self._reset,
        }
        return obey[command]() if command in obey else _no_such(command)

    def _list_examples(self) -> str:
        return "\n".join(self.bot.facts.info.examples) or terminal.NO_EXAMPLES

    def _tell_about(self) -> str:
        info = self.bot.facts.info
        return "\n".join(text for text in (info.about, info.gaps) if text)

    def _explain_last(self) -> str:
        return self.bot.why(self._chats.context(_CHAT))

    def _cite_last(self) -> str:
        return self.bot.sources(self._chats.context(_CHAT))

    def _reset(self) -> str:
        self._chats.forget(_CHAT)
        return terminal.RESET


def run(dialogue: Dialogue, lines: Iterable[str], write: Callable[[str], None]) -> None:
    """Answer every line with a line: for input that comes from a pipe or a file."""
    for line in lines:
        reply = dialogue.answer(line.strip())
        if reply is None:
            return
        write(_fold(reply.text))


def _fold(text: str) -> str:
    return " / ".join(part for line in text.splitlines() if (part := line.strip()))


def _help() -> str:
    width = max(map(len, terminal.COMMANDS))
    rows = (f"  {command:{width}}  {meaning}" for command, meaning in terminal.COMMANDS.items())
    return "\n".join([terminal.HELP, *rows])


def _no_such(command: str) -> str:
    near = difflib.get_close_matches(command, terminal.COMMANDS, n=1)
    hint = terminal.DID_YOU_MEAN.format(command=near[0]) if near else terminal.SEE_HELP
    return f"{terminal.NO_COMMAND.format(command=command)} {hint}"
