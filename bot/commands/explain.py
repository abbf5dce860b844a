"""`factbot explain`: how a question is read and answered."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.commands.common import OK, add_question, at, open_bot, say

if TYPE_CHECKING:
    import argparse

    from bot.config import Config

HELP = "show how a question is read and answered"


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the command's description and options."""
    parser.description = (
        "Show the tokens, the tags, the candidate frames with their costs, the query, the outcome and the "
        "statements of a question; of a follow-up also what it takes from which earlier turn."
    )
    parser.add_argument(
        "--after", action="append", default=[], metavar="QUESTION", help="a question asked before it; may be repeated"
    )
    add_question(parser)


def run(args: argparse.Namespace, settings: Config) -> int:
    """Run the command and give its exit status."""
    from bot.model import Context, Message

    bot, context = open_bot(args, settings), Context()
    for before in args.after:
        _, context = bot.reply(Message("explain", before, at(args)), context)
    say(bot.explain(Message("explain", " ".join(args.question), at(args)), context))
    return OK
