"""The command line: finds the command, loads the settings, and turns errors into a line and an exit status."""

from __future__ import annotations

import gc
import io
import os
import sys

from bot import config
from bot.commands.common import INTERRUPTED, NOT_ANSWERED, OK, UNUSABLE
from bot.errors import FactbotError
from bot.later import later

with later:
    from bot.commands import ask, parsing

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import NoReturn

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
    argv = sys.argv[1:] if argv is None else argv
    is_bare = _is_bare_question(argv)
    args = ask.bare(argv[1:]) if is_bare else parsing.parse(argv)
    command = ask if is_bare else parsing.command_of(args.command)
    try:
        status: int = command.run(args, config.load(args.config, os.environ))
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


def _is_bare_question(argv: Sequence[str]) -> bool:
    """Whether a command line is a question without options: no parser is read for it, which would take a while."""
    return argv[:1] == ["ask"] and len(argv) > 1 and not any(word.startswith("-") for word in argv)


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


if __name__ == "__main__":
    run()
