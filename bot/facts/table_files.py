"""Statements and items in CSV files of a pack: as many as there are, a line at a time.

The first line of a file in `facts/` names its columns, which are the keys of TOML. A table of statements has item,
property and value, then what else is needed: during, as_of or on, reference, short, aliases and so on. A table of items
has id, type and label, and may have aliases. A list in a cell is divided by "|". An empty cell is a key left out.
"""

from __future__ import annotations

import csv
from decimal import Decimal, InvalidOperation
from functools import lru_cache

from bot.dates import Interval
from bot.errors import DateError, PackError, Problem
from bot.facts import schema
from bot.facts.columns import encode, encode_field
from bot.facts.draft import Entry
from bot.facts.files import not_utf8
from bot.facts.records import make_item, make_reference, make_statement
from bot.facts.source_map import Place
from bot.facts.statements import check_statement
from bot.facts.tables import Row, check_row, did_you_mean, suggest
from bot.model import Property, Statement, ValueType
from bot.records import dataclass

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from pathlib import Path

    from bot.facts.columns import Encoded
    from bot.facts.draft import Definitions
    from bot.facts.source_map import TablePath
    from bot.facts.stage import Staged
    from bot.model import Item, Source

_LISTS = {"aliases", "excludes", "reference"}
_STATEMENT_COLUMNS = ("property", *(key.name for key in schema.STATEMENT.keys))
_ITEM_COLUMNS = ("id", "type", "label", "aliases")
_MOST_PROBLEMS = 100
"""Problems told of one file; the same mistake is often made in every line."""
_REMEMBERED = 65536


@dataclass(frozen=True, slots=True)
class TableFile:
    """A CSV file, which stands where a document does: its places are lines."""

    path: Path
    names: tuple[str, ...]
    """Its columns."""

    @property
    def source_map(self) -> TableFile:
        """What knows where things are."""
        return self

    @property
    def is_of_items(self) -> bool:
        """Whether it defines items."""
        return "property" not in self.names

    def find(self, path: TablePath) -> Place:
        """Give the line that a path begins with, or the first."""
        return Place(int(path[0]) if path else 1, 1)

    def lines(self) -> Iterator[tuple[int, list[str]]]:
        """Give each line after the first that is not empty, with its number; raise PackError where it is no CSV."""
        with self.path.open(encoding="utf-8-sig", newline="") as opened:
            reader = csv.reader(opened, skipinitialspace=True, strict=True)
            try:
                next(reader, None)
                for cells in reader:
                    if cells:
                        yield reader.line_num, cells
            except UnicodeDecodeError as error:
                problem = Problem(str(self.path), reader.line_num + 1, 1, "not UTF-8", "save the file as UTF-8")
                raise PackError((problem,)) from error
            except csv.Error as error:
                hint = "look for a quotation mark without its other half"
                raise PackError((Problem(str(self.path), reader.line_num, 1, f"not CSV: {error}", hint),)) from error

    def row(self, line: int, cells: Sequence[str], numbers: frozenset[str] = frozenset()) -> Row:
        """Give a line as the table that it would be in TOML; `numbers` are the properties whose values are such."""
        given = {name: cell for name, cell in zip(self.names, cells, strict=False) if cell}
        values: dict[str, object] = {
            name: [part.strip() for part in cell.split("|")] if name in _LISTS else cell for name, cell in given.items()
        }
        if given.pop("property", "") in numbers:
            values["value"] = _number(given.get("value", ""))
        values.pop("property", None)
        return Row(self, (line, "id" if self.is_of_items else "property"), values)


def read_table_files(paths: Sequence[Path]) -> Iterator[TableFile | Problem]:
    """Read the first line of each file."""
    for path in paths:
        try:
            with path.open(encoding="utf-8-sig", newline="") as opened:
                names = tuple(name.strip() for name in next(csv.reader(opened, skipinitialspace=True), []))
        except UnicodeDecodeError as error:
            yield not_utf8(path, error)
            continue
        except (OSError, csv.Error) as error:
            yield Problem(str(path), 0, 0, f"cannot be read: {getattr(error, 'strerror', error)}")
            continue
        known = _STATEMENT_COLUMNS if "property" in names else _ITEM_COLUMNS
        needed = ("item", "property") if "property" in names else ("id", "type", "label")
        unknown = [name for name in names if name not in known]
        missing = [name for name in needed if name not in names]
        twice = [name for name in names if names.count(name) > 1]
        if unknown:
            yield Problem(str(path), 1, 1, f"unknown column {unknown[0]!r}", _columns_hint(unknown[0], known))
        elif twice:
            yield Problem(str(path), 1, 1, f"two columns {twice[0]!r}", "leave one out")
        elif missing:
            yield Problem(str(path), 1, 1, f"no column {missing[0]!r}", f"a table has the columns {', '.join(needed)}")
        else:
            yield TableFile(path, names)


def _columns_hint(name: str, known: Sequence[str]) -> str:
    if ";" in name or "\t" in name:
        return "divide cells by commas"
    other = "a table with a column for each property is taken by factbot import csv"
    return did_you_mean(name, known) or f"known: {', '.join(known)}; {other}"


def read_items(file: TableFile, known: Mapping[str, object], problems: list[Problem]) -> Iterator[Entry[Item]]:
    """Give the items of a table; what is wrong is added to the problems."""
    told = len(problems) + _MOST_PROBLEMS
    seen: set[str] = set()
    for line, cells in file.lines():
        row = file.row(line, cells)
        id_ = str(row.values.get("id", ""))
        named = Row(file, (line, id_), {name: value for name, value in row.values.items() if name != "id"})
        found = list(_check_item(named, id_, id_ in known or id_ in seen))
        problems += found
        if len(problems) > told:
            return
        if not found:
            seen.add(id_)
            yield Entry(make_item(named), named)


def _check_item(row: Row, id_: str, is_known: bool) -> Iterator[Problem]:  # noqa: FBT001 -- what was found of the id
    if not schema.ID_FORM.fullmatch(id_):
        yield row.problem("", f"{id_!r} cannot be an id", hint="use small letters, digits, - and _")
    elif is_known:
        yield row.problem("", f"the item {id_!r} is defined twice", "keep one of the two")
    yield from check_row(row, schema.ITEM)


class StatementReader:
    """Reads tables of statements; a line that may be wrong is looked at as a table of TOML is."""

    def __init__(
        self, properties: Definitions[Property], items: Definitions[Item], sources: Definitions[Source]
    ) -> None:
        """Take the definitions that statements name."""
        self._properties, self._items, self._sources = properties, items, sources
        self._numbers = frozenset(name for name, entry in properties.items() if entry and entry.record.is_figure)
        self._references = lru_cache(_REMEMBERED)(self._read_references)
        self._usual = {name: _Usual(entry.record) for name, entry in properties.items() if entry}

    def entries(self, file: TableFile, problems: list[Problem]) -> Iterator[Entry[Statement]]:
        """Give each statement as a record with its table; what is wrong is added to the problems."""
        told = len(problems) + _MOST_PROBLEMS
        for line, cells in file.lines():
            entry = self.entry(file, line, cells, problems)
            if entry is not None:
                yield entry
            if len(problems) > told:
                return

    def read(self, file: TableFile, problems: list[Problem]) -> Iterator[Staged]:
        """Give each statement with its line, as it goes into the database; what is wrong is a problem."""
        told = len(problems) + _MOST_PROBLEMS
        take = _Line(file.names)
        for line, cells in file.lines():
            quick = self._quick(take, cells) if len(cells) == len(file.names) else None
            if quick is not None:
                yield *quick, line
                continue
            entry = self.entry(file, line, cells, problems)
            if entry is not None:
                s = entry.record
                yield encode(s)[1:], tuple(reference.source for reference in s.references), line
            if len(problems) > told:
                return

    def entry(
        self, file: TableFile, line: int, cells: Sequence[str], problems: list[Problem]
    ) -> Entry[Statement] | None:
        """Give a line as a record with its table; nothing when it is wrong."""
        count = len(problems)
        row = file.row(line, cells, self._numbers)
        if len(cells) > len(file.names):
            problems.append(row.problem("", f"{len(cells)} cells under {len(file.names)} columns", "quote commas"))
        name = dict(zip(file.names, cells, strict=False)).get("property", "")
        if name not in self._properties:
            hint = suggest(name, self._properties)
            problems.append(row.problem("", f"unknown property {name!r}", hint))
        property_ = self._properties.get(name)
        problems += check_row(row, schema.STATEMENT)
        if len(problems) > count or property_ is None:
            return None
        problems += check_statement(row, property_.record, self._items, self._sources)
        item = self._items.get(row.text("item"))
        if len(problems) > count or item is None:
            return None
        return Entry(make_statement(row, item.record, property_.record), row)

    def _quick(self, take: _Line, cells: list[str]) -> tuple[Encoded, tuple[str, ...]] | None:
        """Read a line that has nothing unusual, as `stage.DIFFERENT` says; None for any other, right or wrong."""
        p = self._usual.get(cells[take.property])
        item = self._items.get(cells[take.item])
        if p is None or item is None or (p.of and item.record.type not in p.of):
            return None
        time: str | None = None
        for key, at in take.times:
            if cells[at] and (key != p.time or (time := _time(cells[at])) is None):
                return None
        references = self._references(cells[take.reference]) if take.reference is not None else None
        value = cells[take.value].strip() if take.value is not None else ""
        if references is None or not value or (take.unusual and any(cells[at] for at in take.unusual)):
            return None
        number: str | None = None
        if p.is_figure:
            if not value.isdecimal() or not value.isascii() or (len(value) > 1 and value[0] == "0"):
                return None
            number = value
        elif p.is_item and value not in self._items:
            return None
        short = cells[take.short].strip() if take.short is not None else ""
        encoded, sources = references
        return (item.record.id, p.id, value, number, short, time, encoded), sources

    def _read_references(self, cell: str) -> tuple[str, tuple[str, ...]] | None:
        try:
            made = [make_reference(part) for part in cell.split("|")]
        except ValueError:
            return None
        sources = tuple(reference.source for reference in made)
        return None if set(sources) - self._sources.keys() else (str(encode_field(tuple(made))), sources)


class _Usual:
    """What is looked at of a property in every line."""

    __slots__ = ("id", "is_figure", "is_item", "of", "time")

    def __init__(self, p: Property) -> None:
        self.id, self.of, self.time = p.id, p.of, p.time.value
        self.is_figure, self.is_item = p.is_figure, p.type is ValueType.ITEM


class _Line:
    """Where the columns of a table are."""

    def __init__(self, names: Sequence[str]) -> None:
        places = {name: at for at, name in enumerate(names)}
        self.item, self.property = places["item"], places["property"]
        self.value, self.short = places.get("value"), places.get("short")
        self.reference = places.get("reference")
        self.times = [(key, places[key]) for key in schema.TIME_KEYS if key in places]
        usual = {"item", "property", "value", "short", "reference", *schema.TIME_KEYS}
        self.unusual = [at for name, at in places.items() if name not in usual]


@lru_cache(_REMEMBERED)
def _time(text: str) -> str | None:
    """Give the time that a cell says as it is kept; None where it says none."""
    try:
        return Interval.parse(text.strip()).format()
    except DateError:
        return None


def _number(text: str) -> object:
    """Give a number where the text is one; else the text, which is then told to be none."""
    try:
        return Decimal(text.strip()) if text.strip() else text
    except InvalidOperation:
        return text
