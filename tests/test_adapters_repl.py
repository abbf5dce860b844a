"""The terminal: what is typed, completed, remembered and shown; in a pipe and in a real terminal."""

from __future__ import annotations

import datetime
import io
import os
import pty
import re
import select
import shutil
import sys
import time
from typing import TYPE_CHECKING, cast

import pytest
from prompt_toolkit.application import create_app_session
from prompt_toolkit.completion import CompleteEvent
from prompt_toolkit.document import Document
from prompt_toolkit.input import create_pipe_input
from prompt_toolkit.output import DummyOutput

from bot.adapters import dialogue, repl
from bot.adapters.chats import Chats
from bot.adapters.completion import MOST, Phrases, complete
from bot.adapters.dialogue import Dialogue
from bot.adapters.watch import LiveBot
from bot.language import terminal
from tests.packs.bots import SMALL, bot_of, save

if TYPE_CHECKING:
    from pathlib import Path

    from bot.bot import Bot
    from tests.conftest import EchoBot


@pytest.fixture
def talk(echo: EchoBot) -> Dialogue:
    bot = cast("Bot", echo)
    return Dialogue(bot, Chats(bot, datetime.timedelta(minutes=30), None))


# --- a pipe ------------------------------------------------------------------------------------------------------


def _pipe(talk: Dialogue, *lines: str) -> list[str]:
    replies: list[str] = []
    dialogue.run(talk, lines, replies.append)
    return replies


def test_a_line_in_gives_a_line_out(talk: Dialogue) -> None:
    assert _pipe(talk, "one\n", "\n", "two\r\n", "a\u2028b") == ["echo: one", "echo:", "echo: two", "echo: a / b"]


def test_commands_work_in_a_pipe(talk: Dialogue) -> None:
    replies = _pipe(talk, "hello", "/why", "/source", "/about", "/examples", "/reset", "/why", "/quit", "not read")
    assert replies == [
        "echo: hello",
        "read / after 1 turns",
        "source after 1 turns",
        "About echoes. / No shouts.",
        "What is an echo?",
        terminal.RESET,
        "read / after 0 turns",
    ]


def test_help_names_every_command(talk: Dialogue) -> None:
    (reply,) = _pipe(talk, "/help me")
    assert all(command in reply for command in terminal.COMMANDS)


@pytest.mark.parametrize(
    ("line", "reply"),
    [
        ("/qit", "There is no /qit. Did you mean /quit?"),
        ("/forty two", "There is no /forty. /help shows what there is."),
        ("/", "There is no /. /help shows what there is."),
    ],
)
def test_a_command_that_there_is_not_is_answered_with_what_there_is(talk: Dialogue, line: str, reply: str) -> None:
    assert _pipe(talk, line) == [reply]


def test_a_pack_without_examples_says_so(talk: Dialogue, echo: EchoBot) -> None:
    echo.facts.info.examples = ()
    assert _pipe(talk, "/examples") == [terminal.NO_EXAMPLES]


# --- completion --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("typed", "completed"),
    [
        ("/he", ["/help"]),
        ("wha", ["What is an echo?"]),
        ("", []),
        ("where is ec", ["where is echo chamber", "where is Echo Island"]),
        ("where is echo i", ["where is Echo Island"]),  # a name of several words
        ("where is what", []),  # examples are whole lines
        ("where is ", []),
        ("techo", []),  # names begin where words begin
        ("nar", ["Narcissus"]),
    ],
)
def test_what_is_typed_can_be_completed(typed: str, completed: list[str]) -> None:
    lines, names = Phrases(["/help", "What is an echo?"]), Phrases(["Echo Island", "echo chamber", "Narcissus"])
    assert [typed[: len(typed) - replaced] + text for text, replaced in complete(typed, lines, names)] == completed


def test_no_more_is_offered_than_is_read() -> None:
    assert len(list(complete("n", Phrases([]), Phrases(f"name {number}" for number in range(1000))))) == MOST


# --- the session, without a terminal -----------------------------------------------------------------------------


def _session(talk: Dialogue, keys: str, history: Path | None = None) -> None:
    assert isinstance(sys.stdout, io.TextIOWrapper)
    sys.stdout.reconfigure(errors="replace")  # as the command line does
    with create_pipe_input() as keyboard, create_app_session(input=keyboard, output=DummyOutput()):
        keyboard.send_bytes(keys.encode("utf-8", "surrogateescape"))
        repl.run(talk, history)


def test_a_session_greets_answers_and_leaves(talk: Dialogue, capsys: pytest.CaptureFixture[str]) -> None:
    _session(talk, "hello\r\r/quit\r")
    shown = capsys.readouterr().out
    assert "Echoes" in shown
    assert shown.endswith("echo: hello\n")


def test_a_reply_that_declines_offers_questions(talk: Dialogue, capsys: pytest.CaptureFixture[str]) -> None:
    _session(talk, "no idea\r/quit\r")
    assert capsys.readouterr().out.endswith("echo: no idea\nOr: What is an echo?\n")


def test_replies_are_no_markup(talk: Dialogue, capsys: pytest.CaptureFixture[str]) -> None:
    _session(talk, "[bold]x[/bold] :smile:\r/quit\r")
    assert "echo: [bold]x[/bold] :smile:" in capsys.readouterr().out


def test_ctrl_c_gives_up_the_line_and_ctrl_d_leaves(talk: Dialogue, echo: EchoBot) -> None:
    _session(talk, "given up\x03kept\r\x04")
    assert len(echo.given) == 1


def test_tab_completes(talk: Dialogue, capsys: pytest.CaptureFixture[str]) -> None:
    _session(talk, "who is nar\t\r\x04")
    assert "echo: who is Narcissus" in capsys.readouterr().out


def test_the_history_outlives_the_session(talk: Dialogue, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    history = tmp_path / "new" / "history"
    _session(talk, "first\r\udcff\r\x04", history)
    _session(talk, "\x1b[A\x1b[A\r\x04", history)
    assert capsys.readouterr().out.endswith("echo: first\n")


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps files private by their folder")
@pytest.mark.parametrize("is_old", [False, True])
def test_nobody_else_can_read_what_was_typed(talk: Dialogue, tmp_path: Path, *, is_old: bool) -> None:
    history = tmp_path / "new" / "history"
    if is_old:
        history.parent.mkdir()
        history.touch(mode=0o644)
    _session(talk, "hello\r\x04", history)
    assert history.stat().st_mode & 0o777 == 0o600
    assert "hello" in history.read_text("utf-8")


def test_a_history_that_cannot_be_kept_is_done_without(talk: Dialogue, tmp_path: Path, echo: EchoBot) -> None:
    tmp_path.joinpath("file").touch()
    _session(talk, "hello\r\x04", tmp_path / "file" / "history")
    assert len(echo.given) == 1


# --- a real terminal, the real pack ------------------------------------------------------------------------------


def _start(state: Path, *arguments: str, **environment: str) -> tuple[int, int]:
    """Start factbot in a terminal; give its process and the screen."""
    pid, screen = pty.fork()
    if pid == 0:  # pragma: no cover -- another process
        os.chdir(state)
        base = {name: os.environ[name] for name in ("PATH", "HOME") if name in os.environ}
        settings = base | {"XDG_STATE_HOME": str(state), "TERM": "xterm-256color"} | environment
        os.execve(sys.executable, [sys.executable, "-m", "bot", *arguments], settings)  # noqa: S606 -- no shell is wanted
    return pid, screen


def _type(state: Path, keys: list[bytes], **environment: str) -> tuple[str, int]:
    """Start factbot in a terminal, wait for the prompt before each of `keys`; give what was shown and the exit."""
    pid, screen = _start(state, **environment)
    shown = b""
    for line in keys:
        shown += _read_until(screen, b"\x1b[?2004h")
        os.write(screen, line)
    shown += _read_until(screen, None)
    os.close(screen)
    return shown.decode("utf-8", "replace"), os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])


def _read_until(screen: int, mark: bytes | None) -> bytes:
    """Read until the prompt turns bracketed paste on, which it does when it is ready; or to the end."""
    seen, deadline = b"", time.monotonic() + 30
    while time.monotonic() < deadline and (mark is None or mark not in seen):
        if select.select([screen], [], [], 0.1)[0]:
            try:
                read = os.read(screen, 65536)
            except OSError:  # how Linux says that the other side has left
                return seen
            if not read:
                return seen
            if b"\x1b[6n" in read:  # where is the cursor? The test is the terminal, so it answers
                os.write(screen, b"\x1b[1;1R")
            seen += read
    return seen


def test_a_session_in_a_terminal(tmp_path: Path) -> None:
    shown, status = _type(
        tmp_path,
        [b"what was IOM called in 1975?\r", b"/why\r", b"half a li\x03", b"\xff\xfe\r", b"/sour\t\r", b"\x04"],
    )
    assert status == 0
    assert "Traceback" not in shown
    assert "ICEM" in shown
    assert (tmp_path / "factbot" / "history").read_text("utf-8").count("1975") == 1


def test_a_later_session_in_a_screenremembers_and_obeys_no_color(tmp_path: Path) -> None:
    _type(tmp_path, [b"what was IOM called in 1975?\r", b"\x04"])
    shown, status = _type(tmp_path, [b"\x1b[A\r", b"zzyzx?\r", b"/quit\r"], NO_COLOR="1")
    assert status == 0
    assert "ICEM" in shown
    assert not re.search(r"\x1b\[(\d+;)*(3[0-8]|4[0-8]|9\d)[;m]", shown)


def test_a_watched_pack_is_read_again_while_somebody_is_typing(tmp_path: Path) -> None:
    pack = shutil.copytree(SMALL, tmp_path / "small")
    people = pack / "people.toml"
    pid, screen = _start(tmp_path, "repl", "--watch", "--pack", str(pack), XDG_CACHE_HOME=str(tmp_path))
    prompt = b"\x1b[?2004h"
    _read_until(screen, prompt)
    os.write(screen, b"When was Tom ")
    save(people, people.read_text().replace("1949-11", "1950-12"))
    seen = _read_until(screen, terminal.READ_AGAIN.encode())
    assert terminal.READ_AGAIN.encode() in seen
    os.write(screen, b"Smith born?\r")
    assert b"December 1950" in _read_until(screen, b"December 1950")
    save(people, "[[")
    problems = _read_until(screen, terminal.KEPT.encode())
    assert b"not valid TOML" in problems
    assert terminal.KEPT.encode() in problems
    os.write(screen, b"/source\r")  # the conversation goes on with what was there before
    assert b"paragraph 11" in _read_until(screen, b"paragraph 11")
    os.write(screen, b"/quit\r")
    rest = _read_until(screen, None)
    os.close(screen)
    assert b"Traceback" not in rest
    assert os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]) == 0


def test_completion_follows_the_pack_that_is_read_again(echo: EchoBot) -> None:
    live = LiveBot(cast("Bot", echo))
    chats = Chats(live, datetime.timedelta(minutes=30), None)
    completer = repl._Completer(Dialogue(live, chats))  # noqa: SLF001 -- prompt_toolkit asks it, deep inside a session
    live.exchange(bot_of(SMALL))
    found = completer.get_completions(Document("who is tom sm"), CompleteEvent())
    assert [completion.text for completion in found] == ["Tom Smith", "Smith"]
