"""Replies per second of a burst, beside a plain echo bot on the same library and the same server.

    python -m bench.telegram_throughput [--questions 2000] [--chats 200] [--rounds 3]

Each bot runs as a process of its own against the fake server of the tests, in turns; the best round of each counts,
for whatever else the machine does only slows a round down. Factbot keeps its durable inbox; the echo bot keeps nothing.
Once factbot repeats the question too, so that the two differ in the adapter alone; once it answers from a pack.
"""

from __future__ import annotations

import argparse
import asyncio
import os
import sys
import tempfile
import time
from typing import TYPE_CHECKING, Any

from telegram.ext import Application, CallbackContext, MessageHandler, filters

from bench.processes import ROOT
from tests.telegram.server import TOKEN, telegram

if TYPE_CHECKING:
    from telegram import Update

GOAL = 0.8
PACK = ROOT / "knowledge" / "iom"
_MODULE = ("-m", "bench.telegram_throughput")


async def _repeat(update: Update, _: CallbackContext) -> None:  # type: ignore[type-arg]
    if update.message and update.message.text:
        await update.message.reply_text(update.message.text)


def echo(base_url: str) -> None:
    """Run the plain bot, as the library's own example has it."""
    application = Application.builder().token(TOKEN).base_url(base_url).build()
    application.add_handler(MessageHandler(filters.TEXT, _repeat))
    application.run_polling()


async def measure(command: list[str], questions: int, chats: int) -> float:
    """Give the replies per second of the bot that a command starts, from the first reply to the last."""
    async with telegram() as server:
        for number in range(questions):
            server.say(f"what was IOM called in {1950 + number % 70}?", number % chats + 1)
        process = await asyncio.create_subprocess_exec(
            sys.executable, *command, server.base_url, cwd=ROOT, env=dict(os.environ), stderr=asyncio.subprocess.DEVNULL
        )
        await server.told(1)
        begun = time.monotonic()
        await server.told(questions, 300)
        seconds = time.monotonic() - begun
        process.kill()
        await process.wait()
    return (questions - 1) / seconds


async def compare(questions: int, chats: int, rounds: int) -> dict[str, float]:
    """Measure the echo bot and factbot, without a pack and with one, in turns; gives the best rate of each."""
    best = dict.fromkeys(("echo", "adapter", "answers"), 0.0)
    for _ in range(rounds):
        best["echo"] = max(best["echo"], await measure([*_MODULE, "--echo"], questions, chats))
        for name, more in (("adapter", []), ("answers", ["--pack", str(PACK)])):
            with tempfile.TemporaryDirectory() as state:
                command = ["-m", "tests.telegram.launch", "--state", state, *more]
                best[name] = max(best[name], await measure(command, questions, chats))
    return best


def run(*, is_quick: bool) -> dict[str, Any]:
    """Measure a burst; gives its size and the rates."""
    questions, rounds = (400, 1) if is_quick else (2000, 5)
    size = {"questions": questions, "chats": 200, "rounds": rounds}
    return size | asyncio.run(compare(questions, 200, rounds))


def main() -> int:
    """Read the arguments and measure."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--questions", type=int, default=2000)
    parser.add_argument("--chats", type=int, default=200)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--echo", help=argparse.SUPPRESS)
    args = parser.parse_args()
    if args.echo:
        echo(args.echo)
        return 0
    best = asyncio.run(compare(args.questions, args.chats, args.rounds))
    print(f"{args.questions} questions from {args.chats} chats")
    for name, rate in best.items():
        print(f"{name}: {rate:.0f}/s, {rate / best['echo']:.2f} of the echo bot")
    return 0 if best["answers"] >= GOAL * best["echo"] else 1


if __name__ == "__main__":
    sys.exit(main())
