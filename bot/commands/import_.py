"""`factbot import`: facts from other people's files into a pack."""

from __future__ import annotations

import argparse
import dataclasses
import re
import shlex
from pathlib import Path
from typing import TYPE_CHECKING

from bot.commands.common import NOT_ANSWERED, OK, say
from bot.facts.folder import PROPERTY_FILE

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bot.authoring.csv_import import Options
    from bot.authoring.placing import Placed
    from bot.config import Config

HELP = "take facts from a table or from Wikidata"


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the command's description and options."""
    parser.description = (
        "Take facts from FILE into a pack, and tell what was taken and what was refused. A folder without a pack gets "
        "a new one that answers at once; a pack gets one more file of facts. "
        "Exit status: 0 all taken, 1 something refused, 2 nothing usable."
    )
    parser.add_argument("format", choices=("csv", "wikidata"), help="what FILE is")
    parser.add_argument("file", metavar="FILE", type=Path, help="the file to import")
    parser.add_argument("-o", "--output", metavar="DIR", type=Path, help="the pack's folder; else --pack")
    parser.add_argument("--name", help="name of the new file in facts/; else that of FILE")
    parser.add_argument("--type", metavar="NOUN", help="what the items are if they do not say it: museum, member")
    parser.add_argument("--force", action="store_true", help="replace that file if it is there")
    parser.add_argument("--dry-run", action="store_true", help="write nothing")
    csv = parser.add_argument_group("for csv")
    csv.add_argument("--mapping", metavar="FILE", type=Path, help="what headers mean that do not follow the convention")
    csv.add_argument("--item", metavar="NAME", help="what all statements are about, if the table does not say it")
    csv.add_argument("--dates", choices=("dmy", "mdy"), help="day or month first in 12/03/1975")
    csv.add_argument("--decimal", choices=(".", ","), help="the mark before decimals")
    csv.add_argument("--source", metavar="TITLE", help="what the table is taken from; else the file's name")
    csv.add_argument("--as-of", metavar="DATE", help="how far in time that speaks")
    wikidata = parser.add_argument_group("for wikidata")
    wikidata.add_argument(
        "--properties",
        metavar="LIST",
        type=_properties,
        default={},
        help='which to take, each with a name of yours if you like: P571,P1082,"P112=founded by"; else all',
    )


def run(args: argparse.Namespace, settings: Config) -> int:
    """Run the command and give its exit status."""
    del settings
    from bot.adapters import clock
    from bot.authoring import imports, placing

    folder = args.output or Path(args.pack or args.file.stem)
    request = imports.Request(args.file, folder, args.name or "", clock.now())
    if args.format == "csv":
        placed = imports.import_csv(request, _options(args))
    else:
        from bot.authoring.wikidata.reading import Choice

        placed = imports.import_wikidata(request, Choice(args.properties, args.type or ""))
    if not args.dry_run:
        placing.write(folder, placed.files, may_overwrite=args.force)
    for line in _report(placed, args, folder):
        say(line)
    return NOT_ANSWERED if placed.additions.refusals else OK


def _properties(text: str) -> dict[str, str]:
    """Read P571,P112=founded by."""
    chosen = {}
    for part in text.split(","):
        number, _, name = (side.strip() for side in part.partition("="))
        if not re.fullmatch(r"P[1-9]\d*", number, re.ASCII):
            message = f"expected a list such as P571,P1082,P112=founded by, found {part!r}"
            raise argparse.ArgumentTypeError(message)
        chosen[number] = name
    return chosen


def _options(args: argparse.Namespace) -> Options:
    """Give what is said of the table: in the mapping file, and over that on the command line."""
    from bot.authoring.csv_import import Options
    from bot.authoring.mapping import read_mapping, read_source_date

    options = read_mapping(args.mapping) if args.mapping else Options()
    said = {name: getattr(args, name) for name in ("type", "item", "dates", "decimal", "source") if getattr(args, name)}
    if args.as_of:
        said["as_of"] = read_source_date("--as-of", args.as_of)
    return dataclasses.replace(options, **said)


def _report(placed: Placed, args: argparse.Namespace, folder: Path) -> Iterator[str]:
    """Tell what was taken, what was guessed, what was refused, and what to do next."""
    from bot.authoring import refusals

    added = placed.additions
    for remark in added.remarks:
        yield f"{args.file.name}: {remark}"
    for line in refusals.lines(added.refusals):
        yield f"{args.file.name}: refused: {line}"
    for warning in placed.warnings:
        yield str(warning)
    places = len({a.place.partition(",")[0] for a in added.statements})
    from_ = _count(places, "row" if args.format == "csv" else "entit", *(() if args.format == "csv" else ("y", "ies")))
    counts = (
        _count(len(added.statements), "statement"),
        _count(len(added.items), "new item"),
        _count(len(added.properties), "new propert", "y", "ies"),
    )
    yield f"{args.file.name}: took {', '.join(counts)} from {from_}; refused {len(added.refusals)}"
    if args.dry_run:
        yield "nothing written: --dry-run"
        return
    for name in placed.files:
        yield f"written: {folder / name}"
    if added.properties and PROPERTY_FILE not in placed.files:
        yield f"its new properties stand there too: before you change one, move it to {folder / PROPERTY_FILE}"
    for example in placed.examples[:2]:
        yield f"ask it: factbot ask --pack {shlex.quote(str(folder))} {shlex.quote(example)}"


def _count(number: int, noun: str, one: str = "", several: str = "s") -> str:
    return f"{number} {noun}{one if number == 1 else several}"
