"""`factbot serve`: answers other programs over HTTP."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING

from bot.commands.common import OK, add_watch, open_chats, open_prepared, say, watch_bot

if TYPE_CHECKING:
    import argparse

    from bot.config import Config

HELP = "answer other programs over HTTP"


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the command's description and options."""
    parser.description = (
        'Answer POST /reply with {"chat", "text", "at"} ("at" is optional) with the object that batch writes, and GET '
        "/healthz while the server runs. Stops on SIGTERM and Ctrl-C. Nobody is asked who they are: keep it on this "
        "machine."
    )
    parser.add_argument("--host", metavar="ADDRESS", help="where to listen; else [serve] host")
    parser.add_argument("--port", metavar="PORT", type=_port, help="else [serve] port; 0 takes any that is free")
    add_watch(parser)


def run(args: argparse.Namespace, settings: Config) -> int:
    """Run the command and give its exit status."""
    import logging

    from bot.adapters import serve
    from bot.adapters.watch import to_log

    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(levelname)s %(message)s")
    watch = watch_bot(args, settings) if args.watch else None
    bot = watch.bot if watch else open_prepared(args, settings)
    host = settings.serve.host if args.host is None else args.host
    port = settings.serve.port if args.port is None else args.port
    with watch.running(to_log) if watch else contextlib.nullcontext():
        serve.run(open_chats(bot, settings), host, port, lambda address: say(f"listening at {address}"))
    return OK


def _port(text: str) -> int:
    import argparse

    if text.isascii() and text.isdigit() and int(text) < 1 << 16:
        return int(text)
    message = f"expected a number from 0 to 65535, found {text!r}"
    raise argparse.ArgumentTypeError(message)
