"""The adapter as a process of its own, to be killed.

`python -m tests.telegram.launch --state FOLDER [--webhook PORT] [--pack FOLDER] [--think SECONDS]
[--on-loop] [--patience SECONDS] BASE_URL`

Whoever says "deadly" kills it by making it think, as a crash in a library or too little memory would; whoever says
"endless" makes it think for ever.
"""

from __future__ import annotations

import argparse
import os
import signal
import sys
import time
from functools import partial
from pathlib import Path

from bot import contexts
from bot.adapters import watchdog
from bot.adapters.repeated import Repeated
from bot.adapters.telegram.run import run
from bot.adapters.telegram.settings import Settings, Webhook
from bot.bot import Bot
from bot.config import Mode
from tests.telegram.server import TOKEN
from tests.telegram.stand import Codec, Echo

SECRET = "s3cret-of-the-hook"  # noqa: S105 - of no real bot
DEADLY, ENDLESS = "deadly", "endless"


def main() -> int:
    """Run until killed."""
    parser = argparse.ArgumentParser()
    parser.add_argument("base_url")
    parser.add_argument("--state", type=Path, required=True)
    parser.add_argument("--webhook", type=int)
    parser.add_argument("--pack", type=Path, help="answer from this pack instead of repeating the question")
    parser.add_argument("--think", type=float, default=0.0, metavar="SECONDS", help="think so long about each question")
    parser.add_argument("--on-loop", action="store_true", help="think on the event loop, as about short questions")
    parser.add_argument("--patience", type=float, metavar="SECONDS", help="what has not ended after that hangs")
    args = parser.parse_args()
    watchdog.LIMIT = args.patience or watchdog.LIMIT
    hook = Webhook(SECRET, port=args.webhook, url=f"http://127.0.0.1:{args.webhook}/telegram") if args.webhook else None
    settings = Settings(
        TOKEN,
        args.state,
        base_url=args.base_url,
        mode=Mode.WEBHOOK if hook else Mode.POLLING,
        webhook=hook,
        log_level="WARNING",
    )
    if args.pack:
        return run(settings, Repeated(Bot.from_folder(args.pack)), contexts)
    return run(settings, Echo(think=partial(think, args.think), quick=args.on_loop), Codec())


def think(seconds: float, text: str) -> None:
    """Take some time, or die."""
    time.sleep(seconds)
    if text == DEADLY:
        os.kill(os.getpid(), signal.SIGKILL)
    while text == ENDLESS:
        pass


if __name__ == "__main__":
    sys.exit(main())
