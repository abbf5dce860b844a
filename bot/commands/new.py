"""`factbot new`: a small pack that already answers."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from bot.commands.common import OK, say

if TYPE_CHECKING:
    import argparse

    from bot.config import Config

HELP = "write a small pack to begin with"


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the command's description and options."""
    parser.description = "Write a small commented pack that already answers, for you to make your own."
    parser.add_argument("folder", metavar="DIR", type=Path, help="a new folder, or an empty one")


def run(args: argparse.Namespace, _: Config) -> int:
    """Run the command and give its exit status."""
    import shlex

    from bot.authoring.new import write_starter

    write_starter(args.folder)
    say(f"{args.folder}: a pack that answers. Now try")
    folder = shlex.quote(str(args.folder))
    for command in (f"check {folder}", f"test --pack {folder}", f"--pack {folder}"):
        say(f"  factbot {command}")
    return OK
