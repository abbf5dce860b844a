"""`factbot repl`: a conversation in the terminal or in a pipe."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

from bot import config
from bot.commands.common import OK, input_lines, open_bot, open_chats, say

if TYPE_CHECKING:
    import argparse

    from bot.config import Config

HELP = "talk with the bot"


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the command's description and options."""
    parser.description = "Talk with the bot. With piped input: a message a line in, a reply a line out."


def run(args: argparse.Namespace, settings: Config) -> int:
    """Run the command and give its exit status."""
    from bot.adapters import dialogue

    bot = open_bot(args, settings)
    talk = dialogue.Dialogue(bot, open_chats(bot, settings))
    if sys.stdin and sys.stdout and sys.stdin.isatty() and sys.stdout.isatty():
        from bot.adapters import repl

        repl.run(talk, config.state_folder(os.environ) / "history")
    else:
        dialogue.run(talk, input_lines(), say)
    return OK
