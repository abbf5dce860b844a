"""`factbot compile`: a pack as one file that opens at once."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from bot.commands.common import NOT_ANSWERED, OK, pack_folder, say
from bot.errors import FactbotError, PackError

if TYPE_CHECKING:
    import argparse

    from bot.config import Config

HELP = "make one file of a pack"


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the command's description and options."""
    parser.description = (
        "Make one file of a pack, which opens at once however large it is, and which --pack takes in place of a "
        "folder. The file is written whole or not at all. Exit status: 0 done, 1 errors in the pack."
    )
    parser.add_argument("folder", nargs="?", metavar="DIR", type=Path, help="folder of the knowledge pack")
    parser.add_argument("-o", "--output", metavar="FILE", type=Path, required=True, help="the file to write")


def run(args: argparse.Namespace, settings: Config) -> int:
    """Run the command and give its exit status."""
    import gc
    import sqlite3
    import time

    from bot.adapters import progress
    from bot.bot import compile_pack
    from bot.facts.compile import count_lines
    from bot.facts.storing import may_replace

    folder = args.folder or pack_folder(args, settings)
    if not may_replace(args.output):
        message = f"{args.output}: is there already and was not compiled; name another file with -o"
        raise FactbotError(message)
    gc.disable()  # what is read of a pack stays until the end, and would be looked through again and again
    begun = time.monotonic()
    try:
        with progress.bar("compiling", count_lines(folder)) as told:
            count = compile_pack(folder, args.output, told)
    except PackError as error:
        say(str(error))
        return NOT_ANSWERED
    except (OSError, sqlite3.Error) as error:
        reason = getattr(error, "strerror", error)
        message = f"{args.output}: cannot be written: {reason}; name a file in a folder that can be written"
        raise FactbotError(message) from error
    taken = time.monotonic() - begun
    say(f"{args.output}: {count} statements, {args.output.stat().st_size / 1e6:.1f} MB, in {taken:.1f} s")
    return OK
