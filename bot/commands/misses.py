"""`factbot misses`: what was not answered, and what was voted down."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from bot import config
from bot.commands.common import OK, say

if TYPE_CHECKING:
    import argparse

    from bot.config import Config

HELP = "show what was not answered"


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the command's description and options."""
    parser.description = (
        "Show what was not answered, grouped by what was not understood, most frequent first, and which "
        "answers got a thumb down in Telegram."
    )
    parser.add_argument("file", nargs="?", metavar="FILE", type=Path, help="the log; else [log] unanswered")
    parser.add_argument("--state", metavar="DIR", type=Path, help="where the Telegram bot keeps its votes")


def run(args: argparse.Namespace, settings: Config) -> int:
    """Run the command and give its exit status."""
    from bot.adapters import misses

    state = args.state or settings.telegram.state or Path(config.state_folder(os.environ))
    for line in misses.report(args.file or settings.log.unanswered, state):
        say(line)
    return OK
