"""`factbot ask`: one question, one answer."""

from __future__ import annotations

from types import SimpleNamespace

from bot.commands.common import NOT_ANSWERED, OK, add_question, at, open_bot, open_chats, say

TYPE_CHECKING = False
if TYPE_CHECKING:
    import argparse
    from collections.abc import Sequence

    from bot.commands.common import Arguments
    from bot.config import Config

HELP = "answer one question"


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the command's description and options."""
    parser.description = "Answer one question. Exit status: 0 answered, 1 not known or asked back, 2 cannot run."
    add_question(parser)
    parser.add_argument("--json", action="store_true", help="print an object as `batch` does")


def bare(question: Sequence[str]) -> SimpleNamespace:
    """Give what the parser would give of a question without options."""
    said = {"command": "ask", "question": list(question)}
    return SimpleNamespace(**said, pack=None, config=None, at=None, json=False, watch=False)


def run(args: Arguments, settings: Config) -> int:
    """Run the command and give its exit status."""
    from bot.model import Message, Status

    reply = open_chats(open_bot(args, settings), settings).reply(Message("ask", " ".join(args.question), at(args)))
    if args.json:
        import json

        from bot.adapters import batch

        say(json.dumps(batch.describe(reply)))
    else:
        say(reply.text)
    return OK if reply.status in {Status.ANSWER, Status.CHAT} else NOT_ANSWERED
