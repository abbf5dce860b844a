"""The command line: finds the command, loads the settings, and turns errors into a line and an exit status."""

from __future__ import annotations

import argparse
import gc
import importlib
import io
import keyword
import os
import sys

from bot import config
from bot.commands.common import INTERRUPTED, NOT_ANSWERED, OK, UNUSABLE, add_watch, say
from bot.errors import FactbotError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any, NoReturn

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


_RARELY = 100_000
"""Objects made between two collections: at the start nothing is garbage yet, and looking for it takes time."""


def run() -> NoReturn:
    """Run a command as all that a process does, and leave at once: taking every object apart takes a while."""
    status = main()
    if status in {OK, NOT_ANSWERED}:  # then everything has been written out
        os._exit(status)
    sys.exit(status)


def main(argv: Sequence[str] | None = None) -> int:
    """Run a command and give its exit status; what it prints has then been written out."""
    gc.set_threshold(_RARELY)
    _let_every_text_out()
    parser = _parser(sys.argv[1:] if argv is None else argv)
    args = parser.parse_args(argv)
    if args.watch and args.command not in _WATCHING:
        parser.error(f"--watch is for {', '.join(_WATCHING)}")
    try:
        status: int = _command(args.command).run(args, config.load(args.config, os.environ))
        if sys.stdout:
            sys.stdout.flush()
    except FactbotError as error:
        print(error, file=sys.stderr)
        return UNUSABLE
    except OSError as error:
        return _end_without_output(error)
    except KeyboardInterrupt:
        return INTERRUPTED
    return status


def _end_without_output(error: OSError) -> int:
    """Say nothing when whoever read our output has left (`factbot batch | head`); else, say what failed."""
    if not isinstance(error, BrokenPipeError):
        failed = f"{error.filename}: cannot be read or written" if error.filename else "input or output failed"
        print(f"{failed}: {error.strerror or error}", file=sys.stderr)
    # Python writes what is left at exit and would complain.
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return UNUSABLE


def _let_every_text_out() -> None:
    """Print a "?" for what the terminal's encoding lacks, instead of failing."""
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors="replace")


def _command(name: str) -> Any:  # noqa: ANN401 -- a module: HELP, configure(parser), run(args, settings)
    module = f"{name}_" if keyword.iskeyword(name) else name
    return importlib.import_module(f"bot.commands.{module}")


def _parser(argv: Sequence[str]) -> argparse.ArgumentParser:
    """Give the parser of the command that is named, or of all of them if none is: importing all takes time."""
    parser = argparse.ArgumentParser(
        prog="factbot",
        formatter_class=_Formatter,
        description="Answers questions from a fact base that people write by hand. Without a command: repl.",
    )
    parser.add_argument("--version", action=_Version, nargs=0, help="print the version and leave")
    _add_common(parser, None)
    add_watch(parser)
    commands = parser.add_subparsers(prog="factbot", title="commands", metavar="COMMAND", dest="command")
    for name in [name for name in COMMANDS if name in argv] or COMMANDS:
        module = _command(name)
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


if __name__ == "__main__":
    run()
