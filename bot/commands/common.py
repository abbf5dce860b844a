"""What several commands share: exit statuses, options, input, output, and the bot that the options name."""

from __future__ import annotations

import datetime
import gc
import io
import os
import sys

from bot import config

TYPE_CHECKING = False
if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterable
    from pathlib import Path
    from types import SimpleNamespace
    from typing import TypeAlias

    from bot.adapters.chats import Chats
    from bot.adapters.partner import Partner
    from bot.adapters.watch import Watch
    from bot.bot import Bot
    from bot.config import Config

    Arguments: TypeAlias = argparse.Namespace | SimpleNamespace

OK, NOT_ANSWERED, UNUSABLE, INTERRUPTED = 0, 1, 2, 130
"""Exit statuses: done; not known, wrong or asked back; wrong usage, settings or pack; Ctrl-C."""


def open_bot(args: Arguments, settings: Config) -> Bot:
    """Give the bot over the pack that the options or else the settings name; raises PackError."""
    gc.disable()  # a start makes much and throws hardly anything away
    try:
        from bot.bot import Bot

        return Bot.open(args.pack or settings.pack_folder, config.cache_folder(os.environ))
    finally:
        gc.freeze()  # what is there now stays: it need not be looked at again and again
        gc.enable()


def pack_folder(args: argparse.Namespace, settings: Config) -> Path:
    """Give the folder of the pack that the options or else the settings name, for who looks into it."""
    from pathlib import Path

    return Path(args.pack or settings.pack_folder)


def open_prepared(args: argparse.Namespace, settings: Config) -> Bot:
    """Open the bot for many questions, of which none should wait for what is made at first use."""
    bot = open_bot(args, settings)
    bot.prepare()
    gc.freeze()
    return bot


def watch_bot(args: argparse.Namespace, settings: Config) -> Watch:
    """Give a bot that can keep in step with the files of the pack; raises PackError."""
    from bot.adapters.watch import Watch

    return Watch(pack_folder(args, settings), lambda: open_bot(args, settings))


def add_watch(parser: argparse.ArgumentParser) -> None:
    """Take the wish that a changed pack is read again; the parser of all commands says that else it is not."""
    import argparse

    parser.add_argument(
        "--watch",
        action="store_true",
        default=argparse.SUPPRESS,
        help="read the pack again when it has changed and has no errors",
    )


def open_chats(bot: Partner, settings: Config) -> Chats:
    """Give the bot a memory for each chat; raises ConfigError if what is not answered cannot be written down."""
    from bot.adapters.chats import Chats

    if settings.log.unanswered is not None:
        from bot.adapters import unanswered

        unanswered.prepare(settings.log.unanswered)
    expires = datetime.timedelta(minutes=settings.context.expires_minutes)
    return Chats(bot, expires, settings.log.unanswered)


def say(text: str) -> None:
    """Print a line at once."""
    print(text, flush=True)


def input_lines() -> Iterable[str]:
    """Read UTF-8 whatever the platform's encoding is; bytes that are none become U+FFFD."""
    if isinstance(sys.stdin, io.TextIOWrapper):
        sys.stdin.reconfigure(encoding="utf-8-sig", errors="replace")
    return sys.stdin or ()


def add_question(parser: argparse.ArgumentParser) -> None:
    """Take a question and when it is asked."""
    parser.add_argument("question", nargs="+", metavar="QUESTION", help="in your own words, quoted or not")
    add_at(parser)


def add_at(parser: argparse.ArgumentParser) -> None:
    """Take a date that counts as today."""
    parser.add_argument("--at", metavar="DATE", type=_time, help="when it is asked; else now")


def at(args: Arguments) -> datetime.datetime:
    """When the question counts as asked."""
    from bot.adapters import clock

    given: datetime.datetime = args.at or clock.now()
    return given


def _time(text: str) -> datetime.datetime:
    import argparse

    from bot.adapters import clock
    from bot.errors import DateError

    try:
        return clock.parse_time(text)
    except DateError as error:
        raise argparse.ArgumentTypeError(str(error)) from error
