"""The conversations that the guard of speed counts, and a process that does nothing but have them.

    python -m bench.conversations CACHE TURNS REFERENCES

opens a bot, has the conversations `TURNS` times and goes through the reference loop `REFERENCES` times. What two such
runs differ by is the work of what they differ in, and nothing of the start. `CACHE` is the folder of compiled packs.
"""

from __future__ import annotations

import gc
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from bench.counting import reference
from bench.gather import AT
from bot import config
from bot.bot import Bot
from bot.model import Context, Message

if TYPE_CHECKING:
    from collections.abc import Sequence

CONVERSATIONS = (
    ("what was IOM called in 1975?", "and in 1985?", "until when?"),
    ("how many peopel work there?", "source?"),
    ("why was it founded in 1980?",),
    ("which crises happened in the 1970s?",),
    ("Was the Constitution already in force in January 1954?",),
    ("who is the head of the organization and where are its headquarters?",),
    ("how long was it called ICEM, and what was it called before that?",),
    ("I am writing a paper on migration and would like to know how many member states the organization had in 2014.",),
    ("what is the capital of Mongolia?",),
    ("hello!",),
)
"""A little of everything: times, follow-ups, a typing error, a false claim, a list, refusals, long sentences, chat."""
_WARM = (
    ("what was it called in 1960?", "and in 1955?", "since when?"),
    ("how many observr states are there?", "who says so?"),
    ("what is the head count and where is the seat, in 1999 or between 1950 and 1960?",),
    ("Thirty years after it was founded, had it already been renamed on 5 March 1985?",),
    ("how long did it stay PICMME, and what happened in the early sixties?",),
    ("thank you!",),
)
"""Had before anything is counted: what is made at first use is part of the start, not of a turn."""


def open_warm(cache: Path) -> Bot:
    """Open the bot of the pack that comes with factbot and let it make what it makes at first use."""
    bot = Bot.open(config.load(None, {}).pack_folder, cache)
    bot.prepare()  # as those do that answer many: what is read late is no part of a turn
    talk(bot, _WARM)
    reference()  # makes its table
    return bot


def talk(bot: Bot, conversations: Sequence[tuple[str, ...]] = CONVERSATIONS) -> None:
    """Put conversations to the bot."""
    for number, texts in enumerate(conversations):
        context = Context()
        for text in texts:
            _, context = bot.reply(Message(str(number), text, AT), context)


def main(cache: str, turns: str, references: str) -> None:
    """Do what the command says."""
    bot = open_warm(Path(cache))
    gc.disable()  # a collection of all there is, which a difference of two runs holds or not, is as much as ten turns
    for _ in range(int(turns)):
        talk(bot)
    for _ in range(int(references)):
        reference()


if __name__ == "__main__":
    main(*sys.argv[1:])
