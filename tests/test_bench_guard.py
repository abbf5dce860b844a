"""The guard of speed fails on a regression, and on nothing else."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest

from bench import guard
from bench.counting import opcodes, reference
from bench.gather import AT
from bot import config
from bot.bot import Bot
from bot.model import Context, Message
from bot.understanding.read import Reader

BASELINE = {"work": 10.0}


def _measure(*values: float, is_exact: bool = False) -> guard.Measure:
    given = iter(values)
    return guard.Measure("work", lambda: next(given), is_exact=is_exact)


def _above(measure: guard.Measure) -> list[str]:
    return guard.compare([measure], BASELINE, print)


def test_up_to_the_limit_nothing_is_said_against_it(capsys: pytest.CaptureFixture[str]) -> None:
    assert _above(_measure(13.0, is_exact=True)) == []
    assert capsys.readouterr().out == "work: 1.30 times the baseline (limit 1.3)\n"


def test_above_the_limit_it_fails() -> None:
    assert _above(_measure(13.1, is_exact=True)) == ["work"]


def test_a_time_that_is_above_the_limit_once_is_noise() -> None:
    assert _above(_measure(25.0, 14.0, 12.0)) == []


def test_a_time_that_stays_above_the_limit_is_a_regression() -> None:
    assert _above(_measure(25.0, 14.0, 14.0, 13.5)) == ["work"]


def test_instructions_are_the_same_on_every_run() -> None:
    reference()  # makes its table
    assert opcodes(reference) == opcodes(reference) > 10_000


def test_twice_the_work_is_twice_the_instructions() -> None:
    once = opcodes(reference)
    assert opcodes(lambda: (reference(), reference())) == pytest.approx(2 * once, rel=0.001)


def test_the_count_leaves_tracing_as_it_was() -> None:

    before = sys.gettrace()
    opcodes(lambda: None)
    assert sys.gettrace() is before


@pytest.fixture
def bot() -> Bot:
    return Bot.from_folder(Path(config.load(None, {}).pack_folder))


def _ask(bot: Bot) -> None:
    for texts in guard.CONVERSATIONS[:3]:
        bot.reply(Message("guard", texts[0], AT), Context())


def test_reading_every_message_twice_is_a_regression(bot: Bot, monkeypatch: pytest.MonkeyPatch) -> None:
    _ask(bot)  # what is remembered between messages is there in both counts
    before = opcodes(lambda: _ask(bot))
    read = Reader.read
    monkeypatch.setattr(Reader, "read", lambda *given: (read(*given), read(*given))[1])
    measure = guard.Measure("work", lambda: float(opcodes(lambda: _ask(bot))), is_exact=True)
    assert guard.compare([measure], {"work": before}, print) == ["work"]


def test_the_baseline_has_every_measure() -> None:
    assert list(json.loads(guard.BASELINE.read_text("utf-8"))) == [measure.name for measure in guard.MEASURES]
