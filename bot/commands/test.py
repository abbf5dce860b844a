"""`factbot test`: question suites, run and judged."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from bot.commands.common import NOT_ANSWERED, OK, add_at, at, open_bot, say
from bot.errors import FactbotError

if TYPE_CHECKING:
    import argparse

    from bot.config import Config

HELP = "run question suites"


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the command's description and options."""
    parser.description = (
        "Run question suites, the pack's own if none is named. Exit status: 0 nothing wrong, 1 something."
    )
    parser.add_argument("files", nargs="*", metavar="FILE", type=Path, help="a suite in JSON Lines")
    add_at(parser)


def run(args: argparse.Namespace, settings: Config) -> int:
    """Run the command and give its exit status."""
    from bot import suite

    folder = args.pack or settings.pack_folder
    files = args.files or sorted((folder / "questions").glob("*.jsonl"))
    if not files:
        problem = f"{folder / 'questions'}: no *.jsonl file with questions; name the files to run"
        raise FactbotError(problem)
    conversations = [conversation for file in files for conversation in suite.read(file)]
    judged = list(suite.ask(open_bot(args, settings), conversations, at(args)))
    for line in suite.report(judged):
        say(line)
    return NOT_ANSWERED if any(row.verdict is suite.Verdict.WRONG for row in judged) else OK
