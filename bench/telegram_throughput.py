"""Replies per second of a burst, beside a plain echo bot on the same library and the same server.

    python -m bench.telegram_throughput [--questions 2000] [--chats 200] [--rounds 3] [--pack knowledge/iom]

Each bot runs as a process of its own against the fake server of the tests, in turns; the best round of each counts,
for whatever else the machine does only slows a round down. Factbot keeps its durable inbox; the echo bot keeps nothing.
Without --pack factbot repeats the question too, so that the two differ in the adapter alone; with it, it answers.
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


async def compare(questions: int, chats: int, rounds: int, more: list[str]) -> dict[str, float]:
    """Measure both in turns; gives the replies per second of each and our share of the echo bot's throughput."""
    ours, theirs = 0.0, 0.0
    for _ in range(rounds):
        theirs = max(theirs, await measure(["-m", "bench.telegram_throughput", "--echo"], questions, chats))
        with tempfile.TemporaryDirectory() as state:
            ours = max(ours, await measure(["-m", "tests.telegram.launch", "--state", state, *more], questions, chats))
    return {"ours": ours, "theirs": theirs, "share": ours / theirs}


def run(*, is_quick: bool) -> dict[str, Any]:
    """Measure the adapter alone, and with answers from the pack."""
    questions, rounds = (400, 1) if is_quick else (2000, 3)
    size = {"questions": questions, "chats": 200, "rounds": rounds}
    adapter = asyncio.run(compare(questions, 200, rounds, []))
    answers = asyncio.run(compare(questions, 200, rounds, ["--pack", str(ROOT / "knowledge" / "iom")]))
    return size | {"adapter": adapter, "answers": answers}


def main() -> int:
    """Read the arguments and measure."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--questions", type=int, default=2000)
    parser.add_argument("--chats", type=int, default=200)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--pack")
    parser.add_argument("--echo", help=argparse.SUPPRESS)
    args = parser.parse_args()
    if args.echo:
        echo(args.echo)
        return 0
    more = ["--pack", args.pack] if args.pack else []
    found = asyncio.run(compare(args.questions, args.chats, args.rounds, more))
    print(
        f"{args.questions} questions from {args.chats} chats: factbot {found['ours']:.0f}/s, plain echo bot "
        f"{found['theirs']:.0f}/s, {found['share']:.2f} of it (goal: {GOAL})"
    )
    return 0 if found["share"] >= GOAL else 1


if __name__ == "__main__":
    sys.exit(main())
