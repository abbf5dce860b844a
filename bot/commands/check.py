"""`factbot check`: everything that is wrong in a pack."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from bot.commands.common import NOT_ANSWERED, OK, say
from bot.errors import PackError

if TYPE_CHECKING:
    import argparse

    from bot.config import Config

HELP = "find what is wrong in a pack"


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the command's description and options."""
    parser.description = "Print every problem of a pack as file:line:column: message. Exit status: 0 none, 1 errors."
    parser.add_argument("folder", nargs="?", metavar="DIR", type=Path, help="folder of the knowledge pack")


def run(args: argparse.Namespace, settings: Config) -> int:
    """Run the command and give its exit status."""
    from bot.facts.load import load_pack

    folder = args.folder or args.pack or settings.pack_folder
    try:
        warnings = load_pack(folder).warnings
    except PackError as error:
        say(str(error))
        return NOT_ANSWERED
    for warning in warnings:
        say(str(warning))
    say(f"{folder}: no errors, {len(warnings)} warning{'s' * (len(warnings) != 1)}")
    return OK
