"""The wheel holds all that answering takes, and the documents name what there is."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from bot.commands.parsing import COMMANDS

ROOT = Path(__file__).parents[1]
DOCUMENT = ROOT / "docs" / "command-line.md"


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build the wheel and unpack it; the libraries that it needs are those of this environment."""
    wheels, folder = tmp_path_factory.mktemp("wheels"), tmp_path_factory.mktemp("installed")
    pip = [sys.executable, "-m", "pip", "--quiet", "--disable-pip-version-check"]
    subprocess.run([*pip, "wheel", "--no-deps", "--wheel-dir", wheels, ROOT], check=True)  # noqa: S603 -- our own
    (wheel,) = wheels.glob("factbot-*.whl")
    subprocess.run([*pip, "install", "--no-deps", "--target", folder, wheel], check=True)  # noqa: S603 -- our own
    return folder


def _run(installed: Path, *code: str) -> str:
    environment = {name: value for name, value in os.environ.items() if not name.startswith("FACTBOT_")}
    done = subprocess.run(  # noqa: S603 -- our own
        [sys.executable, "-P", *code],
        env=environment | {"PYTHONPATH": str(installed)},
        cwd=installed.parent,
        capture_output=True,
        text=True,
        check=True,
    )
    return done.stdout


def test_the_wheel_answers_from_its_own_pack_in_any_folder(installed: Path) -> None:
    assert _run(installed, "-c", "import bot; print(bot.__file__)").startswith(str(installed))
    assert "ICEM" in _run(installed, "-m", "bot", "ask", "what was IOM called in 1975?")


def test_the_wheel_writes_a_pack_that_checks_clean(installed: Path, tmp_path: Path) -> None:
    folder = tmp_path / "my club"
    told = _run(installed, "-m", "bot", "new", str(folder))
    assert f"factbot check '{folder}'" in told
    assert "no errors, 0 warnings" in _run(installed, "-m", "bot", "check", str(folder), "--strict")
    assert "1931" in _run(installed, "-m", "bot", "--pack", str(folder), "ask", "when was the museum founded?")


def test_the_wheel_holds_every_file_of_the_program_and_the_pack_and_no_test(installed: Path) -> None:
    tracked = subprocess.run(
        ["git", "ls-files", "bot", "knowledge"],  # noqa: S607 -- whichever git there is
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    ).stdout.splitlines()
    assert [path for path in tracked if not (installed / path).exists()] == []
    assert not (installed / "tests").exists()


@pytest.mark.parametrize("command", ["", *COMMANDS])
def test_the_document_of_the_command_line_names_every_option(command: str) -> None:
    arguments = [command, "--help"] if command else ["--help"]
    usage = subprocess.run(  # noqa: S603 -- our own
        [sys.executable, "-m", "bot", *arguments], capture_output=True, text=True, check=True
    ).stdout
    document = DOCUMENT.read_text("utf-8")
    assert f"factbot {command}".strip() in document
    assert {option for option in re.findall(r"--[a-z-]+", usage) if f"`{option}" not in document} == set()
