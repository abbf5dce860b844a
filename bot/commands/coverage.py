"""`factbot coverage`: what the suites of a pack reach, and what not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.commands.common import OK, add_at, at, open_bot, pack_folder, say
from bot.commands.test import add_suites, read_suites

if TYPE_CHECKING:
    import argparse

    from bot.config import Config

HELP = "show what question suites do not reach"


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the command's description and options."""
    parser.description = (
        "Run question suites, the pack's own if none is named, and show which kinds of questions have one that is "
        "answered rightly for each property and operator of time, which statements no question reaches, and which "
        "paragraphs of the sources no statement cites."
    )
    add_suites(parser)
    parser.add_argument("--format", choices=("text", "json"), default="text", help="a table for people, or one object")
    add_at(parser)


def run(args: argparse.Namespace, settings: Config) -> int:
    """Run the command and give its exit status."""
    from bot import suite
    from bot.authoring import coverage, coverage_report

    bot = open_bot(args, settings)
    rows = list(suite.ask(bot, read_suites(args, settings), at(args)))
    reached = coverage.cover(rows, bot.facts, pack_folder(args, settings))
    if args.format == "json":
        import json

        say(json.dumps(coverage_report.describe(reached)))
    else:
        for line in coverage_report.report(reached):
            say(line)
    return OK
