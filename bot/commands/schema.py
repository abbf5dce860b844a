"""`factbot schema`: JSON Schemas of the files of a pack, for editors."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from bot.commands.common import OK, say
from bot.errors import FactbotError

if TYPE_CHECKING:
    import argparse

    from bot.config import Config

HELP = "print or write JSON Schemas of the files of a pack"


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the command's description and options."""
    parser.description = (
        "Print the JSON Schemas of the files of a pack, by which editors complete and underline: those of any pack, or "
        "with --pack those of one, which know its properties, items and sources."
    )
    names = ("pack", "properties", "facts", "questions")
    parser.add_argument("name", nargs="?", choices=names, metavar="NAME", help=f"only this one: {', '.join(names)}")
    parser.add_argument(
        "--write", metavar="DIR", type=Path, help="write those of the pack in DIR into its folder .schemas"
    )


def run(args: argparse.Namespace, _: Config) -> int:
    """Run the command and give its exit status."""
    from bot.authoring import json_schema

    if args.write:
        try:
            files = json_schema.write_schemas(args.write)
        except OSError as error:
            message = f"{args.write}: the schemas cannot be written: {error.strerror}"
            raise FactbotError(message) from error
        for file in files:
            say(str(file))
        return OK
    made = json_schema.schemas_of(Path(args.pack)) if args.pack else json_schema.schemas()
    say(json_schema.as_json(made[args.name] if args.name else made).rstrip("\n"))
    return OK
