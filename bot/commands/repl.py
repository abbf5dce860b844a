"""`factbot repl`: a conversation in the terminal or in a pipe."""

from __future__ import annotations

import contextlib
import os
import sys
from typing import TYPE_CHECKING

from bot import config
from bot.commands.common import OK, add_watch, input_lines, open_bot, open_chats, say, watch_bot

if TYPE_CHECKING:
    import argparse

    from bot.config import Config

HELP = "talk with the bot"


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the command's description and options."""
    parser.description = "Talk with the bot. With piped input: a message a line in, a reply a line out."
    add_watch(parser)


def run(args: argparse.Namespace, settings: Config) -> int:
    """Run the command and give its exit status."""
    from bot.adapters import dialogue

    watch = watch_bot(args, settings) if args.watch else None
    bot = watch.bot if watch else open_bot(args, settings)
    talk = dialogue.Dialogue(bot, open_chats(bot, settings))
    if sys.stdin and sys.stdout and sys.stdin.isatty() and sys.stdout.isatty():
        from pathlib import Path

        from bot.adapters import repl

        repl.run(talk, Path(config.state_folder(os.environ)) / "history", watch)
    else:
        with watch.running(_say_aside) if watch else contextlib.nullcontext():
            dialogue.run(talk, input_lines(), say)
    return OK


def _say_aside(problems: str) -> None:
    if problems:
        print(problems, file=sys.stderr, flush=True)
