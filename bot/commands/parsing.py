"""The options of all commands, as they are typed; a question without any is answered without reading this."""

from __future__ import annotations

import argparse
import importlib
import keyword
import os
import sys

from bot.commands.common import add_watch, say

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

COMMANDS = (
    "repl",
    "ask",
    "batch",
    "serve",
    "explain",
    "new",
    "check",
    "schema",
    "compile",
    "test",
    "coverage",
    "import",
    "export",
    "telegram",
    "misses",
)
"""In the order of --help; each is a module of bot/commands, with "_" behind a word that is one of Python's own."""

_WATCHING = ("repl", "serve", "telegram")
"""Those that go on while a pack changes."""
_USUAL_COLUMNS = 80
_NEAR = 0.7
"""How alike a word is to the command that it is taken for a slip of."""


def parse(argv: Sequence[str]) -> argparse.Namespace:
    """Read a command line; print what is wrong with it, or the help that it asks for, and leave."""
    parser = parser_of(argv)
    if (unknown := _unknown_command(argv)) is not None:
        parser.error(f"there is no command {unknown[0]!r}; {_meant(unknown)}")
    args = parser.parse_args(argv)
    if args.watch and args.command not in _WATCHING:
        parser.error(f"--watch is for {', '.join(_WATCHING)}")
    return args


def _unknown_command(argv: Sequence[str]) -> Sequence[str] | None:
    """Give the words from where a command is expected, if the first of them is none."""
    words = iter(enumerate(argv))
    for n, word in words:
        if not word.startswith("-"):
            return None if word in COMMANDS else argv[n:]
        if word == "--":
            break
        if "--pack".startswith(word) or "--config".startswith(word):  # argparse takes options that are cut short
            next(words, None)
    return None


def _meant(words: Sequence[str]) -> str:
    """Say what somebody may have meant by what is no command: one that is much like it, or a question."""
    import difflib

    if close := difflib.get_close_matches(words[0], COMMANDS, n=1, cutoff=_NEAR):
        return f"did you mean {close[0]!r}?"
    question = " ".join(words)
    if " " in question or question.endswith("?"):
        return f'to ask a question: factbot ask "{question}"'
    return f"there are {', '.join(COMMANDS)}"


def command_of(name: str) -> Any:  # noqa: ANN401 -- a module: HELP, configure(parser), run(args, settings)
    """Give the module of a command."""
    module = f"{name}_" if keyword.iskeyword(name) else name
    return importlib.import_module(f"bot.commands.{module}")


def parser_of(argv: Sequence[str]) -> argparse.ArgumentParser:
    """Give the parser of the command that is named, or of all of them if none is: importing all takes time."""
    parser = argparse.ArgumentParser(
        prog="factbot",
        formatter_class=_Formatter,
        description="Answers questions from a fact base that people write by hand. Without a command: repl.",
    )
    parser.add_argument(
        "--version", action=_Version, nargs=0, default=argparse.SUPPRESS, help="print the version and leave"
    )
    _add_common(parser, None)
    add_watch(parser)
    commands = parser.add_subparsers(prog="factbot", title="commands", metavar="COMMAND", dest="command")
    for name in [name for name in COMMANDS if name in argv] or COMMANDS:
        module = command_of(name)
        command = commands.add_parser(name, help=module.HELP, formatter_class=_Formatter)
        module.configure(command)
        _add_common(command, argparse.SUPPRESS)
    parser.set_defaults(command="repl", watch=False)  # what `factbot` alone is, with that command's own options
    return parser


def _add_common(parser: argparse.ArgumentParser, default: str | None) -> None:
    """Take these before and after the command; after it, `default` must not undo what stood before."""
    parser.add_argument("--pack", metavar="DIR", default=default, help="folder of the knowledge pack")
    parser.add_argument("--config", metavar="FILE", default=default, help="settings; else ./config.toml")


class _Formatter(argparse.HelpFormatter):
    """Finds the width of the terminal by itself: argparse makes one for every option and imports much to do so."""

    def __init__(self, prog: str) -> None:
        super().__init__(prog, width=_columns() - 2)


def _columns() -> int:
    try:
        return int(os.environ.get("COLUMNS", "")) or _USUAL_COLUMNS
    except ValueError:
        pass
    try:
        return os.get_terminal_size(sys.__stdout__.fileno()).columns if sys.__stdout__ else _USUAL_COLUMNS
    except (OSError, ValueError):
        return _USUAL_COLUMNS


class _Version(argparse.Action):
    """Looks the version up only when asked: importlib.metadata is slow."""

    def __call__(self, parser: argparse.ArgumentParser, *_: object) -> None:
        from importlib.metadata import version

        say(f"factbot {version('factbot')}")
        parser.exit()
