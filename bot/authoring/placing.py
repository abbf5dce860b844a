"""Put what an import adds into a pack's folder, so that the pack loads: what its checks refuse is taken out again.

A new pack gets pack.toml, properties.toml and a file of facts. A pack that is there gets the file of facts alone, with
all that is new in it: what a person wrote is never touched.
"""

from __future__ import annotations

import bisect
import contextlib
import shutil
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from bot.authoring import tables
from bot.authoring.additions import Refusal, only_needed
from bot.authoring.known import Known
from bot.authoring.persons import is_of_people
from bot.authoring.toml import write_table
from bot.errors import FactbotError, PackError
from bot.facts.draft import sound
from bot.facts.folder import PACK_FILE, PROPERTY_FILE, pack_paths, table_paths
from bot.facts.load import load_pack, read_draft
from bot.facts.whole import write_whole
from bot.records import dataclass, replace

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from bot.authoring.additions import Added, Additions
    from bot.errors import Problem
    from bot.facts.draft import Draft
    from bot.model import PackInfo, Property, Statement

_ANOTHER = "name another folder with -o"
_LAST = "~~~.toml"
"""The new file's name while it is tried: of two statements that conflict, the one in the last file is named."""

_ABOUT_PACK = """\
# What the bot knows about, by whom it is told, and which types of things there are. Correct what is not right.
"""
_ABOUT_PROPERTIES = """\
# What can be said of the items. All of it was guessed from a table: correct it and add to it.
# cues: by which words people ask for it.  says: how it is told.  After each change: factbot check.
"""
_ABOUT_FACTS = "# From {name}, by factbot import: to change it, change that and import it again with --force.\n"


@dataclass(frozen=True, slots=True)
class Target:
    """What is to be written."""

    path: str
    """The file of facts, relative to the folder."""
    origin: str
    """The name of what the facts are from."""
    info: PackInfo | None
    """For a new pack: what it says of itself."""


@dataclass(frozen=True, slots=True)
class Placed:
    """What came of an import."""

    additions: Additions
    """What was taken in the end, with all that was refused."""
    files: Mapping[str, str]
    """The texts that are new, by their path in the folder."""
    warnings: tuple[Problem, ...]
    """What looks like a mistake in the pack with them."""
    examples: tuple[str, ...] = ()
    """Questions that a new pack answers."""


def read_known(folder: Path, leave_out: str) -> Known | None:
    """Give what the pack in a folder defines, without one file of it; None when the folder holds no pack.

    Raises PackError with all that is wrong in it.
    """
    if not (folder / PACK_FILE).exists():
        return None
    with tempfile.TemporaryDirectory() as place:
        copy = copy_pack(folder, Path(place), leave_out)
        try:
            draft = read_draft(copy)
        except PackError as error:
            raise PackError(tuple(_at_home(problem, copy, folder, leave_out) for problem in error.problems)) from error
    properties = {entry.record.id: entry.record for entry in sound(draft.properties)}
    statements = [entry.record for entry in draft.statements]
    of_people = {id_ for id_, property_ in properties.items() if is_of_people(property_)}
    return Known(
        sources={entry.record.id: entry.record for entry in sound(draft.sources)},
        types={entry.record.id: entry.record for entry in sound(draft.types)},
        items={entry.record.id: entry.record for entry in sound(draft.items)},
        properties=properties,
        people={s.value: s.aliases for s in statements if s.property in of_people},
        subject=_subject(draft),
    )


def _subject(draft: Draft) -> str:
    """Give the name of what questions are about in the pack when they name nothing, or ""."""
    subject = draft.info.record.subject if draft.info is not None else ""
    return next((item.record.label for item in sound(draft.items) if item.record.id == subject), "")


def place(folder: Path, target: Target, additions: Additions, known: Known) -> Placed:
    """Find what of the additions the pack can hold; raise PackError for problems that have other causes.

    No files are given if that is none of it.
    """
    refusals: list[Refusal] = []
    while True:
        files = texts(target, additions, known)
        problems, is_sound = _try(folder, target, files)
        if is_sound:
            return Placed(replace(additions, refusals=(*additions.refusals, *refusals)), files, problems)
        refused = _refused(problems, additions, folder, files)
        if not refused:
            raise PackError(problems)
        refusals += [Refusal(added.place, problem.message, problem.hint) for added, problem in refused]
        bad = {id(added) for added, _ in refused}
        additions = only_needed(additions, [a for a in additions.statements if id(a) not in bad])
        if not additions.statements:
            return Placed(replace(additions, refusals=(*additions.refusals, *refusals)), {}, ())


def _try(folder: Path, target: Target, files: Mapping[str, str]) -> tuple[tuple[Problem, ...], bool]:
    """Load a copy of the folder with the new files; give what is wrong, and whether those are only warnings."""
    with tempfile.TemporaryDirectory() as temporary:
        copy = copy_pack(folder, Path(temporary), target.path)
        for name, text in files.items():
            _write(copy / (_LAST if name == target.path else name), text)
        try:
            problems, is_sound = load_pack(copy).warnings, True
        except PackError as error:
            problems, is_sound = error.problems, False
    return tuple(_at_home(problem, copy, folder, target.path) for problem in problems), is_sound


def write(folder: Path, files: Mapping[str, str], *, may_overwrite: bool) -> None:
    """Write the files; raise FactbotError before anything is written if one is there that may not be overwritten."""
    for name in files:
        is_of_pack = "/" not in name
        if (folder / name).exists() and (is_of_pack or not may_overwrite):
            what_to_do = "--force replaces it, --name gives the new file another name"
            message = f"{folder / name}: is there already; {_ANOTHER if is_of_pack else what_to_do}"
            raise FactbotError(message)
    places = {folder / name: text for name, text in files.items()}
    for file in places:
        file.parent.mkdir(parents=True, exist_ok=True)
    write_whole(dict(reversed(places.items())))  # pack.toml, which makes a pack, comes last


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def copy_pack(folder: Path, place: Path, leave_out: str) -> Path:
    """Copy the files of a pack but one, and the texts of its sources."""
    paths = [*pack_paths(folder), *table_paths(folder)]
    paths = [path for path in paths if path.exists() and path != folder / leave_out]
    for path in paths:
        _copy_file(folder, place, str(path.relative_to(folder)))
    if (place / PACK_FILE).exists():
        with contextlib.suppress(PackError):  # who reads the copy is told
            for source in sound(read_draft(place).sources):
                if source.record.text and (folder / source.record.text).is_file():
                    _copy_file(folder, place, source.record.text)
    return place


def _copy_file(folder: Path, place: Path, name: str) -> None:
    """Copy a file by its path in the folder; one outside the folder is left to the checks to complain of."""
    copy = place / name
    if copy.resolve().is_relative_to(place.resolve()):
        copy.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(folder / name, copy)


# --- the texts -------------------------------------------------------------------------------------------------


def texts(target: Target, additions: Additions, known: Known) -> dict[str, str]:
    """Give the files by their paths in the folder."""
    definitions = [write_table(("source", source.id), tables.source_table(source)) for source in additions.sources]
    definitions += [write_table(("type", type_.id), tables.type_table(type_)) for type_ in additions.types]
    shared = _shared(additions.properties)
    properties = [
        write_table(("property", p.id), tables.property_table(p) | shared[p.id]) for p in additions.properties
    ]
    items = [write_table(("item", item.id), tables.item_table(item)) for item in additions.items]
    statements = [_statement(added.statement, known) for added in additions.statements]
    about = _ABOUT_FACTS.format(name=target.origin)
    if target.info is None:
        return {target.path: "\n".join([about, *definitions, *properties, *items, *statements])}
    return {
        PACK_FILE: "\n".join([_ABOUT_PACK, write_table(("pack",), tables.info_table(target.info)), *definitions]),
        PROPERTY_FILE: "\n".join([_ABOUT_PROPERTIES, *properties]),
        target.path: "\n".join([about, *items, *statements]),
    }


def _shared(properties: Sequence[Property]) -> dict[str, dict[str, Sequence[str]]]:
    """Say of each property with which of those before it it has a cue in common, as prices in two currencies have."""
    found: dict[str, dict[str, Sequence[str]]] = {}
    for n, one in enumerate(properties):
        others = [p.id for p in properties[:n] if {*p.cues} & {*one.cues} and {*p.of} & {*one.of}]
        found[one.id] = {"shares": others} if others else {}
    return found


def _statement(statement: Statement, known: Known) -> str:
    property_, item = known.properties[statement.property], known.items[statement.item]
    return write_table((property_.id,), tables.statement_table(statement, property_, item), is_list=True)


# --- what the checks say ---------------------------------------------------------------------------------------


def _refused(
    problems: Sequence[Problem], additions: Additions, folder: Path, files: Mapping[str, str]
) -> list[tuple[Added, Problem]]:
    """Find the statements that the problems of the new files are about: each, or all that need what is defined so."""
    found: dict[int, tuple[Added, Problem]] = {}
    for name, text in files.items():
        tables = [(n, line.strip("[] ")) for n, line in enumerate(text.splitlines(), start=1) if line.startswith("[")]
        starts = [number for number, _ in tables]
        own = [number for number in starts if text.splitlines()[number - 1].startswith("[[")]
        for problem in problems:
            index = bisect.bisect_right(starts, problem.line) - 1
            if problem.file != str(folder / name) or index < 0:
                continue
            number, table = tables[index]
            is_statement = number in own
            about = [additions.statements[own.index(number)]] if is_statement else _needing(table, additions)
            for added in about:
                found.setdefault(id(added), (added, problem))
    return [found[id(added)] for added in additions.statements if id(added) in found]


def _needing(table: str, additions: Additions) -> list[Added]:
    """Give the statements for which something is defined: "property.mayor", "item.kelm"."""
    kind, _, name = table.partition(".")
    types = {item.id: item.type for item in additions.items}

    def needs(statement: Statement) -> bool:
        match kind:
            case "property":
                return statement.property == name
            case "item":
                return name in {statement.item, statement.value}
            case "type":
                return name in {types.get(statement.item), types.get(statement.value)}
            case _:
                return kind == "source" and name in {reference.source for reference in statement.references}

    return [added for added in additions.statements if needs(added.statement)]


def _at_home(problem: Problem, copy: Path, folder: Path, path: str) -> Problem:
    """Name the files as they are called in the folder."""

    def named(text: str) -> str:
        return text.replace(str(copy / _LAST), str(folder / path)).replace(str(copy), str(folder))

    return replace(problem, file=named(problem.file), message=named(problem.message), hint=named(problem.hint))
