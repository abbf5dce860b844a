"""`factbot telegram`: the Telegram bot."""

from __future__ import annotations

import contextlib
import dataclasses
import os
from pathlib import Path
from typing import TYPE_CHECKING

from bot.commands.common import add_watch, open_prepared, watch_bot

if TYPE_CHECKING:
    import argparse

    from bot.config import Config

HELP = "run the Telegram bot"


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the command's description and options."""
    parser.description = (
        "Run the Telegram bot. Its token comes from FACTBOT_TELEGRAM_TOKEN or from a file that the settings name."
    )
    parser.add_argument("--base-url", metavar="URL", help="another Bot API server")
    parser.add_argument("--state", metavar="DIR", type=Path, help="where inbox, contexts and votes are kept")
    add_watch(parser)


def run(args: argparse.Namespace, settings: Config) -> int:
    """Run the command and give its exit status."""
    from bot import config, contexts
    from bot.adapters import unanswered
    from bot.adapters.repeated import Repeated
    from bot.adapters.telegram.settings import Settings
    from bot.adapters.watch import to_log

    named = {"base_url": args.base_url, "state": args.state}
    given = {name: value for name, value in named.items() if value is not None}
    settings = dataclasses.replace(settings, telegram=dataclasses.replace(settings.telegram, **given))
    chosen = Settings.of(settings, Path(config.state_folder(os.environ)))
    unanswered.prepare(chosen.unanswered)
    watch = watch_bot(args, settings) if args.watch else None
    bot = watch.bot if watch else open_prepared(args, settings)
    from bot.adapters.telegram.run import run  # a second to import: what is wrong in the settings is said before

    with watch.running(to_log) if watch else contextlib.nullcontext():
        return run(chosen, Repeated(bot), contexts)
