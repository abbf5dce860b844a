"""What was not answered is written down without who asked, and read back in groups."""

from __future__ import annotations

import datetime
import json
import sys
from typing import TYPE_CHECKING

import pytest

from bot.adapters import misses, unanswered
from bot.adapters.telegram.clock import Clock
from bot.adapters.telegram.store import Store
from bot.adapters.unanswered import Gap
from bot.errors import ConfigError, FactbotError
from bot.model import Context, Message, Reason, Reply, Status
from tests.packs.bots import IOM, bot_of

if TYPE_CHECKING:
    from pathlib import Path

AT = datetime.datetime(2026, 1, 31, 12, tzinfo=datetime.UTC)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "unanswered.jsonl"


def _note(file: Path, text: str, reason: Reason | None = None, query: str = "") -> None:
    reply = Reply("Sorry.", Status.UNKNOWN, query=query, reason=reason)
    unanswered.note(file, Message("alice", text, AT), reply)


# --- writing -----------------------------------------------------------------------------------------------------


def test_a_note_says_why_and_what_but_not_who(file: Path) -> None:
    _note(file, "budget in 1990?", Reason.UNKNOWN_TIME, "value(iom, budget, in 1990)")
    assert json.loads(file.read_text("utf-8")) == {
        "day": "2026-01-31",
        "reason": "unknown_time",
        "query": "value(iom, budget, in 1990)",
        "text": "budget in 1990?",
    }


@pytest.mark.parametrize("status", [Status.ANSWER, Status.CLARIFY, Status.CHAT])
def test_only_what_was_not_answered_is_noted(file: Path, status: Status) -> None:
    unanswered.note(file, Message("a", "hello", AT), Reply("Hello.", status))
    assert not file.exists()


def test_a_message_of_which_only_a_part_was_answered_is_noted(file: Path) -> None:
    message = Message("a", "What is its budget, and who is its director?", AT)
    reply, _ = bot_of(IOM).reply(message, Context())
    unanswered.note(file, message, reply)
    assert (reply.status, json.loads(file.read_text("utf-8"))["reason"]) == (Status.CLARIFY, "out_of_scope")


def test_without_a_file_nothing_is_noted() -> None:
    unanswered.prepare(None)
    unanswered.note(None, Message("a", "x", AT), Reply("Sorry.", Status.UNKNOWN))


def test_a_long_text_is_cut(file: Path) -> None:
    _note(file, "x" * 100_000)
    assert len(file.read_text("utf-8")) < 1200


@pytest.mark.skipif(sys.platform == "win32", reason="needs the permissions of POSIX")
def test_only_its_owner_can_read_the_log(file: Path) -> None:
    _note(file, "x")
    assert file.stat().st_mode & 0o077 == 0


def test_a_log_that_cannot_be_written_is_found_at_the_start(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="unanswered"):
        unanswered.prepare(tmp_path)


# --- reading -----------------------------------------------------------------------------------------------------


def test_notes_are_grouped_by_what_was_not_understood_most_frequent_first(file: Path) -> None:
    rows = [
        ("Budget in 1990?", Reason.UNKNOWN_TIME, "value(iom, budget, in 1990)"),
        ("where is it?", Reason.OUT_OF_SCOPE, ""),
        ("how much had IOM in 1990", Reason.UNKNOWN_TIME, "value(iom, budget, in 1990)"),
        ("Where  IS it", Reason.OUT_OF_SCOPE, ""),
        ("where is it?", Reason.OUT_OF_SCOPE, ""),
        ("where is it?", Reason.UNEXPLAINED_WORDS, ""),
    ]
    for row in rows:
        _note(file, *row)
    assert unanswered.read(file) == [
        Gap(3, "out_of_scope", "where is it", ("where is it?", "Where IS it")),
        Gap(2, "unknown_time", "value(iom, budget, in 1990)", ("Budget in 1990?", "how much had IOM in 1990")),
        Gap(1, "unexplained_words", "where is it", ("where is it?",)),
    ]


def test_lines_that_are_no_notes_are_passed_over(file: Path) -> None:
    _note(file, "one")
    with file.open("ab") as log:
        log.write(b'\n{\n[]\n{}\n{"text": 1}\n\xff\n' + b"[" * 100_000 + b"\n")
    _note(file, "two")
    assert [gap.what for gap in unanswered.read(file)] == ["one", "two"]


def test_a_log_that_cannot_be_read_is_named(tmp_path: Path) -> None:
    with pytest.raises(FactbotError, match="cannot be read: Is a directory"):
        unanswered.read(tmp_path)


# --- showing -----------------------------------------------------------------------------------------------------


def _vote(state: Path, question: str, *, ups: int, downs: int) -> None:
    store = Store.open(state, "4242", Clock())
    number = int((store.row("select count(*) from answers") or (0,))[0])
    store.execute(
        "insert into answers values (1, ?, null, 1, 1, ?, 'In 1975.', 'answer', '[]', '{}', '{}', 0.0)",
        number,
        question,
    )
    for user in range(ups + downs):
        store.execute("insert into votes values (1, ?, ?, ?, 0.0)", number, user, user < ups)
    store.close()


def test_answers_with_a_thumb_down_are_shown(tmp_path: Path, file: Path) -> None:
    _vote(tmp_path, "liked", ups=1, downs=0)
    _vote(tmp_path, "doubted", ups=1, downs=2)
    _note(file, "x\x1b[31m\ny" + "z" * 200, Reason.EMPTY)
    lines = list(misses.report(file, tmp_path))
    assert lines[0] == "Not answered: 1 messages"
    assert lines[2].startswith("         x\ufffd[31m yzzz")
    assert lines[2].endswith("z…")
    assert lines[3:] == ["", "Thumbs down: 1 answers", "    2 down, 1 up: doubted", "         In 1975."]


def test_a_log_that_is_not_kept_or_still_empty_is_told(tmp_path: Path, file: Path) -> None:
    assert "[log] unanswered in the settings names a file" in next(misses.report(None, tmp_path))
    assert next(misses.report(file, tmp_path)) == f"Not answered: nothing yet; there is no {file}."
    file.write_text("# Museums\n")
    assert f"No line of {file} is of such a log; [log] unanswered" in "\n".join(misses.report(file, tmp_path))


def test_votes_that_cannot_be_read_are_an_error(tmp_path: Path) -> None:
    (tmp_path / "telegram-4242.sqlite3").write_bytes(b"no database, but long enough to be taken for one" * 50)
    with pytest.raises(FactbotError, match="the votes cannot be read"):
        list(misses.report(None, tmp_path))
