"""`factbot compile` in processes of its own: one file, whole or not at all, that --pack takes."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import time
from typing import TYPE_CHECKING

import pytest

from bench.growth import generate
from bot.bot import Bot
from tests.packs.bots import SMALL, ask

if TYPE_CHECKING:
    from pathlib import Path


def _factbot(*arguments: str | Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "bot", *map(str, arguments)]
    return subprocess.run(command, capture_output=True, text=True, check=False, timeout=120)  # noqa: S603 -- our own


@pytest.fixture
def compiled(tmp_path: Path) -> Path:
    file = tmp_path / "small.sqlite"
    done = _factbot("compile", SMALL, "-o", file)
    assert (done.returncode, done.stderr) == (0, "")
    assert "small.sqlite: " in done.stdout
    return file


def test_a_compiled_file_answers_like_its_folder(compiled: Path) -> None:
    question = "Which club did Tom Smith play for in 1974?"
    folder, file = (_factbot("--pack", pack, "ask", question) for pack in (SMALL, compiled))
    assert file.returncode == 0
    assert file.stdout == folder.stdout


def test_a_compiled_file_may_lie_where_nothing_can_be_written(compiled: Path) -> None:
    compiled.chmod(0o444)
    compiled.parent.chmod(0o555)
    try:
        assert ask(Bot.open(compiled, compiled.parent / "none"), "Who was Ada Brook?").text
    finally:
        compiled.parent.chmod(0o755)


def test_a_file_that_is_none_is_refused_in_a_line(tmp_path: Path) -> None:
    file = tmp_path / "x.sqlite"
    file.write_text("hello", "utf-8")
    done = _factbot("--pack", file, "ask", "who?")
    assert (done.returncode, done.stdout, done.stderr.count("\n")) == (2, "", 1)
    assert "compile the pack again" in done.stderr


def test_a_broken_pack_leaves_the_old_file(compiled: Path, tmp_path: Path) -> None:
    before = compiled.read_bytes()
    (tmp_path / "empty").mkdir()
    done = _factbot("compile", tmp_path / "empty", "-o", compiled)
    assert done.returncode == 1
    assert "pack.toml: no such file" in done.stdout
    assert compiled.read_bytes() == before
    assert [path.name for path in tmp_path.iterdir() if path.suffix == ".part"] == []


def test_what_a_person_wrote_is_not_replaced(tmp_path: Path) -> None:
    folder = shutil.copytree(SMALL, tmp_path / "small")
    before = (folder / "pack.toml").read_bytes()
    done = _factbot("compile", folder, "-o", folder / "pack.toml")
    assert (done.returncode, done.stdout) == (2, "")
    assert "pack.toml: is there already and was not compiled; name another file" in done.stderr
    assert (folder / "pack.toml").read_bytes() == before


@pytest.mark.skipif(sys.platform == "win32", reason="no named pipes in folders")
def test_what_is_no_file_is_not_replaced(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    for name in ("pipe", "."):
        done = _factbot("compile", SMALL, "-o", tmp_path / name)
        assert (done.returncode, done.stdout) == (2, "")
        assert "is there already and was not compiled; name another file" in done.stderr
    assert (tmp_path / "pipe").is_fifo()


def test_an_output_that_cannot_be_written_is_told_in_a_line(tmp_path: Path) -> None:
    done = _factbot("compile", SMALL, "-o", tmp_path / "no" / "folder" / "x.sqlite")
    assert (done.returncode, done.stderr.count("\n")) == (2, 1)
    assert "cannot be written" in done.stderr


@pytest.mark.skipif(sys.platform == "win32", reason="no SIGKILL")
def test_a_killed_compile_leaves_the_old_file(compiled: Path, tmp_path: Path) -> None:
    before = compiled.read_bytes()
    generate(tmp_path / "large", 20_000)
    command = [sys.executable, "-m", "bot", "compile", str(tmp_path / "large"), "-o", str(compiled)]
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL)  # noqa: S603 -- our own command
    parts: list[Path] = []
    while not parts and process.poll() is None:
        parts = [part for part in tmp_path.glob("*.part") if part.stat().st_size > 0]
        time.sleep(0.001)
    os.kill(process.pid, signal.SIGKILL)
    assert process.wait() == -signal.SIGKILL
    assert parts
    assert compiled.read_bytes() == before
    assert _factbot("--pack", compiled, "ask", "Who was Ada Brook?").returncode == 0
    assert _factbot("compile", tmp_path / "large", "-o", compiled).returncode == 0
    assert _factbot("--pack", compiled, "ask", "What is the larity of nobody?").returncode == 1
