"""`factbot check`: everything that is wrong in a pack."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from bot.commands.common import NOT_ANSWERED, OK, add_at, at, pack_folder, say

if TYPE_CHECKING:
    import argparse

    from bot.config import Config

HELP = "find what is wrong in a pack"


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the command's description and options."""
    parser.description = (
        "Print every problem of a pack as file:line:column: message, and ask it its own examples and questions. "
        "Exit status: 0 no errors, 1 errors."
    )
    parser.add_argument("folder", nargs="?", metavar="DIR", type=Path, help="folder of the knowledge pack")
    parser.add_argument("--strict", action="store_true", help="exit 1 on warnings too")
    parser.add_argument("--cues", action="store_true", help="ask every cue too whether it asks for its property")
    parser.add_argument(
        "--format", choices=("text", "json", "github"), default="text", help="json: for programs; github: annotations"
    )
    add_at(parser)


def run(args: argparse.Namespace, settings: Config) -> int:
    """Run the command and give its exit status."""
    from bot.authoring.lint import lint
    from bot.authoring.problem_formats import FORMATS

    folder = args.folder or pack_folder(args, settings)
    problems = lint(folder, at(args), with_cues=args.cues)
    for line in FORMATS[args.format](problems, folder):
        say(line)
    is_failed = bool(problems) if args.strict else any(problem.severity == "error" for problem in problems)
    return NOT_ANSWERED if is_failed else OK
