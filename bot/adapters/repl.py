"""The interactive session: a prompt with history and completion, replies in colour.

The only module that imports prompt_toolkit and rich; both leave colours out where NO_COLOR is set.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from prompt_toolkit import PromptSession
from prompt_toolkit.completion import Completer, Completion
from prompt_toolkit.history import FileHistory, History, InMemoryHistory
from prompt_toolkit.patch_stdout import patch_stdout
from prompt_toolkit.shortcuts import CompleteStyle
from rich.console import Console
from rich.text import Text

from bot.adapters.completion import Phrases, complete
from bot.language import terminal
from bot.model import Reply, Status

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from prompt_toolkit.completion import CompleteEvent
    from prompt_toolkit.document import Document

    from bot.adapters.dialogue import Dialogue
    from bot.adapters.watch import Watch

_STYLES = {Status.ANSWER: "", Status.CHAT: "", Status.UNKNOWN: "yellow", Status.CLARIFY: "cyan"}


def run(dialogue: Dialogue, history: Path | None, watch: Watch | None = None) -> None:
    """Talk until /quit or Ctrl-D; Ctrl-C gives up the line that is being typed or answered.

    What `watch` tells meanwhile is printed above the line that is being typed.
    """
    session: PromptSession[str] = PromptSession(
        history=_open_history(history),
        completer=_Completer(dialogue),
        complete_while_typing=False,
        complete_style=CompleteStyle.READLINE_LIKE,
    )
    console = Console(highlight=False, markup=False, emoji=False)
    console.print(terminal.WELCOME.format(title=dialogue.bot.facts.info.title), style="dim")
    if watch is None:
        _talk(dialogue, session, console)
        return
    with patch_stdout(raw=True), watch.running(lambda problems: _tell(problems, console)):
        _talk(dialogue, session, console)


def _talk(dialogue: Dialogue, session: PromptSession[str], console: Console) -> None:
    while True:
        try:
            if not _turn(dialogue, session, console):
                return
        except KeyboardInterrupt:
            continue
        except EOFError:
            return


def _tell(problems: str, console: Console) -> None:
    """Say that the pack was read again, or why it could not be."""
    if problems:
        console.print(Text(f"{problems}\n{terminal.KEPT}", style="red"), soft_wrap=True)
    else:
        console.print(Text(terminal.READ_AGAIN, style="dim"))


def _turn(dialogue: Dialogue, session: PromptSession[str], console: Console) -> bool:
    """Hear and answer one line; False ends the session."""
    line = session.prompt(terminal.PROMPT).strip()
    if not line:
        return True
    reply = dialogue.answer(line)
    if reply is not None:
        _show(reply, console)
    return reply is not None


def _show(reply: Reply, console: Console) -> None:
    console.print(Text(reply.text, style=_STYLES[reply.status]))
    new = [s for s in reply.suggestions if s not in reply.text]
    if reply.status is Status.UNKNOWN and new:
        console.print(Text(terminal.SUGGESTIONS.format(suggestions=" · ".join(new)), style="dim"))


class _Completer(Completer):
    """Completes commands and examples from the beginning of the line, names anywhere."""

    def __init__(self, dialogue: Dialogue) -> None:
        self._bot = dialogue.bot
        self._gather()

    def _gather(self) -> None:
        self._facts = self._bot.facts
        self._lines = Phrases([*terminal.COMMANDS, *self._facts.info.examples])
        self._names = Phrases(self._bot.completions())

    def get_completions(self, document: Document, complete_event: CompleteEvent) -> Iterator[Completion]:  # noqa: ARG002 -- prompt_toolkit's interface
        """Give what the text before the cursor can become."""
        if self._bot.facts is not self._facts:
            self._gather()
        for text, replaced in complete(document.text_before_cursor, self._lines, self._names):
            yield Completion(text, start_position=-replaced)


class _History(FileHistory):
    """Keeps lines in a file, also lines that are no Unicode (a paste in another encoding)."""

    def store_string(self, string: str) -> None:
        """Write a line that can be written."""
        super().store_string(string.encode("utf-8", "replace").decode("utf-8"))


def _open_history(file: Path | None) -> History:
    """Use the file, unless it cannot be written: a session without a past is better than none.

    Only its owner can read what was typed, as with the history of a shell.
    """
    if file is None:
        return InMemoryHistory()
    try:
        file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        file.touch(mode=0o600)
        file.chmod(0o600)
        file.open("ab").close()
    except OSError:
        return InMemoryHistory()
    return _History(str(file))
