"""Pages of the documentation as their readers follow them: files written, commands run, replies compared.

A fenced block is followed by what it is in:

    toml, csv, json, jsonl, python
                             with title="museum/pack.toml": goes to the end of that file, which may be new
    diff                     with such a title: each `-` line, as a whole, becomes the `+` line below it
    console                  `$ command`, then what it prints; `> ` begins what is typed in a session; a line with
                             only `…` stands for any lines
    sh                       for another machine or a network: not run, but its commands have to be there
    text                     what is neither written nor run

All blocks of a page work in one folder, which is empty at its begin.
"""

from __future__ import annotations

import io
import re
import runpy
import shlex
import sys
from contextlib import redirect_stderr, redirect_stdout
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from bot.__main__ import main
from bot.commands.parsing import parser_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    import pytest

ROOT = Path(__file__).parents[1]
PAGES = sorted([ROOT / "README.md", *(ROOT / "docs").rglob("*.md")])

_FENCE = re.compile(
    r"^```(?P<language>\w*)(?: title=\"(?P<title>[^\"]+)\")?\n(?P<text>.*?)^```$", re.MULTILINE | re.DOTALL
)
_ANY = "…"


@dataclass(frozen=True)
class Block:
    """A fenced block."""

    language: str
    title: str
    """The file that it is of, or ""."""
    text: str
    line: int


@dataclass(frozen=True)
class Command:
    """A command in a console, with what is typed into it and what it prints."""

    line: str
    typed: tuple[str, ...]
    printed: tuple[str, ...]


def name(page: Path) -> str:
    """Give the path of a page as a reader knows it."""
    return str(page.relative_to(ROOT))


def blocks(page: Path) -> list[Block]:
    """Give the fenced blocks of a page."""
    text = page.read_text("utf-8")
    return [
        Block(match["language"], match["title"] or "", match["text"], text.count("\n", 0, match.start()) + 1)
        for match in _FENCE.finditer(text)
    ]


def prose(page: Path) -> str:
    """Give what stands outside of the blocks."""
    return _FENCE.sub("", page.read_text("utf-8"))


def commands(text: str) -> Iterator[Command]:
    """Give the commands of a console block."""
    for part in re.split(r"^\$ ", text, flags=re.MULTILINE)[1:]:
        line, *rest = re.sub(r"\\\n\s*", "", part).splitlines()
        typed = tuple(shown[2:] for shown in rest if shown.startswith("> "))
        yield Command(line, typed, tuple(shown for shown in rest if not typed or not shown.startswith("> ")))


def factbot_lines(text: str) -> Iterator[list[str]]:
    """Give the arguments of every factbot command in a text for a shell; in a console, after each `$`."""
    if text.startswith("$ "):
        text = "\n".join(re.findall(r"^\$ ((?:.*\\\n)*.*)", text, re.MULTILINE))
    for line in re.sub(r"\\\n\s*", "", text).splitlines():
        for command in re.split(r"&&|\|(?!\|)|;", line.split("#")[0]):
            words = shlex.split(command.strip())
            if words and words[0].rpartition("/")[2] == "factbot":
                yield words[1:]


def parse(arguments: list[str]) -> None:
    """Read the arguments of a command; SystemExit if there is no such command or option."""
    parser_of(arguments).parse_args(arguments)


class Desk:
    """Somebody at a computer who follows a page."""

    def __init__(self, folder: Path, patch: pytest.MonkeyPatch) -> None:
        self.folder, self._patch = folder, patch
        patch.chdir(folder)

    def follow(self, block: Block) -> None:
        """Do what a block says; AssertionError where it does not come out as it is told."""
        if block.language == "diff":
            self._change(block)
        elif block.title:
            self._append(block)
        elif block.language == "console":
            for command in commands(block.text):
                printed = self.run(command.line, command.typed)
                assert _is_as_told(command.printed, printed, is_talk=bool(command.typed)), (
                    f"line {block.line}: $ {command.line}\n" + "\n".join(printed)
                )

    def run(self, line: str, typed: tuple[str, ...] = ()) -> tuple[str, ...]:
        """Run a command line and give what it prints, on either way out."""
        given = "".join(f"{text}\n" for text in typed)
        printed = given
        for command in line.split(" | "):
            words = shlex.split(command)
            if words[0] == "echo":
                printed = " ".join(words[1:]) + "\n"
            elif words[0] == "cat":
                printed = "".join((self.folder / file).read_text("utf-8") for file in words[1:])
            elif words[0] == "python":
                printed = self._python(words[1])
            else:
                assert words[0] == "factbot", f"a page may run echo, cat, python and factbot, not {words[0]}"
                printed = self._factbot(words[1:], printed)
        return tuple(printed.splitlines())

    def _python(self, file: str) -> str:
        out = io.StringIO()
        with redirect_stdout(out), redirect_stderr(out):
            runpy.run_path(file, run_name="__main__")
        return out.getvalue()

    def _factbot(self, arguments: list[str], given: str) -> str:
        out = io.StringIO()
        with self._patch.context() as patch, redirect_stdout(out), redirect_stderr(out):
            patch.setattr(sys, "stdin", io.StringIO(given))
            main(arguments)
        return out.getvalue()

    def _append(self, block: Block) -> None:
        file = self.folder / block.title
        file.parent.mkdir(parents=True, exist_ok=True)
        before = file.read_text("utf-8") if file.exists() else ""
        gap = "\n" if before and block.language == "toml" else ""
        file.write_text(before + gap + block.text, "utf-8")

    def _change(self, block: Block) -> None:
        file = self.folder / block.title
        text = file.read_text("utf-8")
        for old, new in re.findall(r"^-(.*\n)\+(.*\n)", block.text, re.MULTILINE):
            assert text.count(old) == 1, f"line {block.line}: {block.title} has no such line, or several: {old}"
            text = text.replace(old, new)
        file.write_text(text, "utf-8")


def _is_as_told(told: tuple[str, ...], printed: tuple[str, ...], *, is_talk: bool) -> bool:
    if is_talk:  # replies are wrapped on the page
        return " ".join(" ".join(told).split()) == " ".join(" ".join(printed).split())
    pattern = "".join("(?:.*\n)*?" if line == _ANY else f"{re.escape(line.rstrip())} *\n" for line in told)
    return re.fullmatch(pattern, "".join(f"{line}\n" for line in printed)) is not None
