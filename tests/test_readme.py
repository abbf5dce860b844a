"""What README.md says is so: its conversation, its commands, its examples."""

from __future__ import annotations

import datetime
import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

from bot.adapters.chats import Chats
from bot.bot import Bot
from bot.model import Message

ROOT = Path(__file__).parents[1]
PACK = ROOT / "knowledge" / "iom"
README = (ROOT / "README.md").read_text("utf-8")
BLOCKS = re.findall(r"^```(\w+)\n(.*?)^```$", README, re.MULTILINE | re.DOTALL)
SHELLS = {"sh", "bash", "shell", "console", "zsh"}
AT = datetime.datetime(2026, 1, 31, 12, tzinfo=datetime.UTC)


def _blocks(language: str) -> list[str]:
    return [text for name, text in BLOCKS if name == language]


def _usage() -> str:
    command = [sys.executable, "-m", "bot", "--help"]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout  # noqa: S603 -- our own


def _talk(bot: Bot, *questions: str) -> list[str]:
    chats = Chats(bot, datetime.timedelta(hours=1), None)
    return [chats.reply(Message("a", question, AT)).text for question in questions]


# --- the blocks --------------------------------------------------------------------------------------------------


def test_two_lines_for_the_shell_stand_before_any_other() -> None:
    assert [name for name, _ in BLOCKS if name in SHELLS][:2] == ["sh", "sh"]
    assert [block.count("\n") for block in _blocks("sh")] == [1, 1]


def test_the_first_line_makes_an_environment_and_starts_factbot() -> None:
    make, install, start = _blocks("sh")[0].strip().split(" && ")
    assert make == "python3 -m venv .venv"
    assert install == ".venv/bin/pip install -q -e ."
    assert start == ".venv/bin/factbot"
    scripts = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["scripts"]
    assert scripts == {"factbot": "bot.__main__:run"}
    done = subprocess.run(
        [sys.executable, "-c", "from bot.__main__ import run; run()"],
        input="What was IOM called in 1975?\n",
        capture_output=True,
        text=True,
        check=True,
    )
    assert "(ICEM)" in done.stdout


def test_the_second_line_runs_the_tests_and_the_gate_of_the_coverage() -> None:
    line = _blocks("sh")[1]
    assert '-e ".[dev]"' in line
    assert "pytest" in line
    assert line.strip().endswith("pytest -q -n auto --cov")


def test_every_block_says_what_it_is_in() -> None:
    assert README.count("\n```") == 2 * len(BLOCKS)


# --- what is listed ----------------------------------------------------------------------------------------------


def test_every_command_is_listed_and_no_other() -> None:
    commands = re.findall(r"^    ([a-z]+) ", _usage(), re.MULTILINE)
    assert len(commands) >= 8
    assert set(re.findall(r"^\| .*?`factbot ([a-z]+)", README, re.MULTILINE)) == set(commands)


# --- the examples ------------------------------------------------------------------------------------------------


def test_the_conversation_goes_as_it_is_told() -> None:
    transcript = _blocks("text")[0]
    turns = re.findall(r"^> (.*)\n((?:(?!> ).*\n)+)", transcript, re.MULTILINE)
    assert len(turns) >= 5
    told = [" ".join(reply.split()) for _, reply in turns]
    assert _talk(Bot.from_folder(PACK), *(question for question, _ in turns)) == told


def test_the_example_of_a_fact_is_one_of_the_pack() -> None:
    assert _blocks("toml")[0] in (PACK / "facts" / "names.toml").read_text("utf-8")


def test_the_example_of_a_property_answers_the_questions_named(tmp_path: Path) -> None:
    pack = shutil.copytree(PACK, tmp_path / "pack")
    _, new = _blocks("toml")
    assert new.startswith("# facts/headquarters.toml\n")
    (pack / "facts" / "headquarters.toml").write_text(new, "utf-8")
    questions = re.findall(
        '"([a-z][^"]+[?])"', README.partition("Now every question kind works")[2].partition("\n\n")[0]
    )
    assert len(questions) == 4
    where, how_long, was_it, before = _talk(Bot.from_folder(pack), *(" ".join(line.split()) for line in questions))
    assert "Springfield" in where
    assert "19 years" in how_long
    assert was_it.startswith("No.")
    assert "Shelbyville" in was_it
    assert "Springfield" in before
