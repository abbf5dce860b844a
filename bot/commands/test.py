"""`factbot test`: question suites, run and judged."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from bot.commands.common import NOT_ANSWERED, OK, add_at, at, open_bot, pack_folder, say
from bot.errors import FactbotError

if TYPE_CHECKING:
    import argparse
    import datetime
    from collections.abc import Sequence

    from bot.bot import Bot
    from bot.config import Config
    from bot.suite import Conversation, Judged

HELP = "run question suites"


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the command's description and options."""
    parser.description = (
        "Run question suites, the pack's own if none is named, and tell what was wrong, asked back and missed. "
        "Exit status: 0 the marks are reached, 1 they are not, 2 a suite or the pack cannot be used."
    )
    add_suites(parser)
    parser.add_argument(
        "--min-right", metavar="PERCENT", type=_percent, default=0.0, help="the mark: so much is right; else any"
    )
    parser.add_argument(
        "--max-wrong", metavar="PERCENT", type=_percent, default=0.0, help="the mark: no more is wrong; else none"
    )
    parser.add_argument("--format", choices=("text", "json"), default="text", help="lines for people, or one object")
    parser.add_argument("--junit", metavar="FILE", type=Path, help="also write JUnit XML, a test case for each turn")
    golds = parser.add_mutually_exclusive_group()
    golds.add_argument(
        "--update",
        action="store_true",
        help="propose golds for the turns that fail or have none, in NAME.proposed.json beside each suite",
    )
    golds.add_argument(
        "--accept", action="store_true", help='take the proposals whose "accept" you have set to true, then run'
    )
    add_at(parser)


def run(args: argparse.Namespace, settings: Config) -> int:
    """Run the command and give its exit status."""
    from bot import suite
    from bot.suite import reports
    from bot.suite.score import Marks

    files = find_suites(args, settings)
    for line in _accept(files) if args.accept else ():
        _say_aside(line)
    conversations = read_suites(args, settings)
    bot, marks = open_bot(args, settings), Marks(args.min_right, args.max_wrong)
    asked = at(args)
    rows = list(suite.ask(bot, conversations, asked))
    if args.format == "json":
        import json

        say(json.dumps(reports.describe(rows, marks)))
    else:
        for line in suite.report(rows, marks):
            say(line)
    if args.junit:
        _write_junit(args.junit, rows, asked)
    if args.update:
        _propose(files, rows, bot)
    return OK if marks.are_reached(rows) else NOT_ANSWERED


def add_suites(parser: argparse.ArgumentParser) -> None:
    """Take the files of suites."""
    parser.add_argument("files", nargs="*", metavar="FILE", type=Path, help="a suite in JSON Lines")


def find_suites(args: argparse.Namespace, settings: Config) -> list[Path]:
    """Give the suites that are named, else the pack's own; raises FactbotError if there is none."""
    from bot.facts.folder import suite_paths

    folder = pack_folder(args, settings)
    files: list[Path] = args.files or suite_paths(folder)
    if not files:
        problem = f"{folder / 'questions'}: no *.jsonl file with questions; write one there, or name the files to run"
        raise FactbotError(problem)
    return files


def read_suites(args: argparse.Namespace, settings: Config) -> list[Conversation]:
    """Read the suites; raises FactbotError if they cannot be used."""
    from bot import suite

    files = find_suites(args, settings)
    conversations = [conversation for file in files for conversation in suite.read(file)]
    if not conversations:
        problem = f"{', '.join(map(str, files))}: no questions; write one conversation a line"
        raise FactbotError(problem)
    return conversations


def _percent(text: str) -> float:
    import argparse

    try:
        if 0 <= (given := float(text)) <= 100:  # noqa: PLR2004 -- percent
            return given
    except ValueError:
        pass
    message = f"expected a number from 0 to 100, found {text!r}"
    raise argparse.ArgumentTypeError(message)


def _write_junit(file: Path, rows: Sequence[Judged], at: datetime.datetime) -> None:
    from bot.suite import junit

    try:
        file.write_bytes(junit.write(rows, at))
    except OSError as error:
        problem = f"--junit: {file} cannot be written: {error.strerror}"
        raise FactbotError(problem) from error


def _propose(files: Sequence[Path], rows: Sequence[Judged], bot: Bot) -> None:
    from bot.suite import proposals

    for file in files:
        count = proposals.propose([row for row in rows if row.conversation.file == str(file)], bot, file)
        where = proposals.file_for(file)
        advice = f'in {where}: set "accept" to true where the reply is right, then run --accept' if count else ""
        _say_aside(f"{file}: {_count(count)} {advice or 'needed'}")


def _accept(files: Sequence[Path]) -> list[str]:
    from bot.suite import proposals

    return [f"{file}: {_count(proposals.accept(file))} taken" for file in files]


def _count(number: int) -> str:
    return f"{number or 'no'} proposal{'s' * (number != 1)}"


def _say_aside(text: str) -> None:
    """Print what is no part of the report, which a program may read."""
    import sys

    print(text, file=sys.stderr)
