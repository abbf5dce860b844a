"""The guard of speed fails on a regression, and on nothing else."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest

from bench import guard
from bench.conversations import CONVERSATIONS
from bench.counting import can_count_instructions, instructions, opcodes, reference
from bench.gather import AT
from bot import config
from bot.bot import Bot
from bot.model import Context, Message
from bot.understanding.read import Reader

BASELINE = {"work": 10.0}


def _above(value: float, *, can_be_taken: bool = True) -> list[str]:
    return guard.compare([guard.Measure("work", lambda: value, can_be_taken)], BASELINE, print)


def test_up_to_the_limit_nothing_is_said_against_it(capsys: pytest.CaptureFixture[str]) -> None:
    assert _above(13.0) == []
    assert capsys.readouterr().out == "work: 1.30 times the baseline (limit 1.3)\n"


def test_above_the_limit_it_fails() -> None:
    assert _above(13.1) == ["work"]


def test_what_cannot_be_counted_here_is_said_and_does_not_fail(capsys: pytest.CaptureFixture[str]) -> None:
    assert _above(13.1, can_be_taken=False) == []
    assert capsys.readouterr().out == "work: not counted, for valgrind is not here\n"


def test_bytecode_is_the_same_on_every_run() -> None:
    reference()  # makes its table
    assert opcodes(reference) == opcodes(reference) > 10_000


def test_twice_the_work_is_twice_the_bytecode() -> None:
    once = opcodes(reference)
    assert opcodes(lambda: (reference(), reference())) == pytest.approx(2 * once, rel=0.001)


needs_valgrind = pytest.mark.skipif(not can_count_instructions(), reason="valgrind is not here")


@needs_valgrind
def test_work_inside_a_library_written_in_c_is_counted() -> None:
    little, much = (
        instructions([sys.executable, "-I", "-S", "-c", f"sum(range({size}))"], {}) for size in (10, 1_000_000)
    )
    assert much - little > 1_000_000


@needs_valgrind
def test_a_command_that_fails_has_no_count() -> None:
    with pytest.raises(RuntimeError, match="can't open file"):
        instructions([sys.executable, "-I", "-S", "no-such-file"], {})


def test_the_count_leaves_tracing_as_it_was() -> None:
    before = sys.gettrace()
    opcodes(lambda: None)
    assert sys.gettrace() is before


@pytest.fixture
def bot() -> Bot:
    return Bot.from_folder(Path(config.load(None, {}).pack_folder))


def _ask(bot: Bot) -> None:
    for texts in CONVERSATIONS[:3]:
        bot.reply(Message("guard", texts[0], AT), Context())


def test_reading_every_message_twice_is_a_regression(bot: Bot, monkeypatch: pytest.MonkeyPatch) -> None:
    _ask(bot)  # what is remembered between messages is there in both counts
    before = opcodes(lambda: _ask(bot))
    read = Reader.read
    monkeypatch.setattr(Reader, "read", lambda *given: (read(*given), read(*given))[1])
    measure = guard.Measure("work", lambda: float(opcodes(lambda: _ask(bot))))
    assert guard.compare([measure], {"work": before}, print) == ["work"]


def test_the_baseline_has_every_measure() -> None:
    assert list(json.loads(guard.BASELINE.read_text("utf-8"))) == [measure.name for measure in guard.MEASURES]
