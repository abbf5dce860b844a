"""`factbot export`: a pack in other people's formats."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from bot.commands.common import OK, pack_folder
from bot.errors import FactbotError

if TYPE_CHECKING:
    import argparse

    from bot.config import Config

HELP = "write a pack as JSON, CSV or a page"

_SUFFIXES = {".csv": "csv", ".md": "markdown", ".markdown": "markdown"}


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the command's description and options."""
    parser.description = (
        "Write a whole pack: json for programs, csv as a table of its statements that `import csv` reads back, "
        "markdown as a page of everything that the bot can say, wikidata as an entity document of what came from one."
    )
    parser.add_argument("folder", nargs="?", metavar="DIR", type=Path, help="folder of the knowledge pack")
    parser.add_argument(
        "--format", choices=("json", "csv", "markdown", "wikidata"), help="else by the name of the file, else json"
    )
    parser.add_argument("-o", "--output", metavar="FILE", type=Path, help="the file to write; else standard output")


def run(args: argparse.Namespace, settings: Config) -> int:
    """Run the command and give its exit status."""
    suffix = args.output.suffix.lower() if args.output else ""
    folder = args.folder or pack_folder(args, settings)
    if folder.is_file():
        message = f"{folder}: expected the folder of a pack, found a file; export the folder that it was compiled from"
        raise FactbotError(message)
    text = _text(args.format or _SUFFIXES.get(suffix, "json"), folder)
    if args.output is None:
        sys.stdout.write(text)
        return OK
    from bot.facts.whole import write_whole

    try:
        write_whole({args.output: text})
    except OSError as error:
        message = f"{args.output}: cannot be written: {error.strerror}"
        raise FactbotError(message) from error
    return OK


def _text(format_: str, folder: Path) -> str:
    """Give the pack in a format; raise PackError if it cannot be read."""
    if format_ == "markdown":
        from bot.authoring.markdown_export import to_markdown
        from bot.bot import Bot

        return to_markdown(Bot.from_folder(folder))
    from bot.facts.load import load_pack

    if format_ == "csv":
        from bot.authoring.csv_export import to_csv

        return to_csv(load_pack(folder))
    if format_ == "wikidata":
        from bot.authoring.wikidata.identity import read_identity
        from bot.authoring.wikidata.writing import to_wikidata

        written = to_wikidata(load_pack(folder), read_identity(folder))
        for line in written.left_out:
            print(f"left out: {line}", file=sys.stderr)
        return written.text
    from bot.authoring.json_export import to_json

    return to_json(load_pack(folder))
