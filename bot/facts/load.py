"""Load a pack from its folder: all of it, or none of it and everything that is wrong with it.

The folder holds pack.toml with [pack], [source.<id>], [type.<id>] and [item.<id>]; properties.toml with
[property.<id>] and [intent.<id>]; and any other .toml with item = "<id>" for the whole file, then [[<property>]] for
each statement.
Such a file may also define the sources, types, items and properties that its statements are the first to need.
Statements and items may also stand in tables, facts/*.csv.
"""

from __future__ import annotations

from bot.errors import PackError, Problem
from bot.facts import schema
from bot.facts.check import check, warn
from bot.facts.draft import Definitions, Draft, Entry, Record, sound
from bot.facts.files import read_documents
from bot.facts.folder import table_paths
from bot.facts.pack import Pack, time_order
from bot.facts.records import make_info, make_intent, make_item, make_property, make_source, make_statement, make_type
from bot.facts.statements import check_statement
from bot.facts.table_files import StatementReader, TableFile, read_items, read_table_files
from bot.facts.tables import Row, check_row, did_you_mean, suggest
from bot.records import dataclass, replace

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
    from pathlib import Path

    from bot.facts.files import Document
    from bot.model import Item, PackInfo, Property, Statement

_DEFINED = tuple(table.name for table in (schema.SOURCE, schema.TYPE, schema.ITEM, schema.PROPERTY))


def load_pack(folder: Path) -> Pack:
    """Read a pack; raise PackError with all its problems if it has any but warnings."""
    return load_with_draft(folder)[0]


def load_with_draft(folder: Path, *, has_tables: bool = True) -> tuple[Pack, Draft]:
    """Read a pack, and give with it the tables that it was made of; raise PackError with all its problems.

    Without `has_tables` the statements in CSV are left out: there may be more of them than memory for records.
    """
    problems: list[Problem] = []
    draft = _Reader(problems).read(read_documents(folder), table_files(folder), has_tables=has_tables)
    problems += check(draft)
    if problems or draft.info is None:
        raise PackError(in_order(problems))
    pack = Pack(
        info=draft.info.record,
        sources=_records(draft.sources),
        types=_records(draft.types),
        items=_records(draft.items),
        properties=tuple(_with_cues(entry, draft.properties) for entry in sound(draft.properties)),
        statements=_with_ids(entry.record for entry in draft.statements),
        intents=_records(draft.intents),
        warnings=in_order(warn(draft)) if has_tables else (),
    )
    return pack, draft


def read_draft(folder: Path) -> Draft:
    """Read what is sound by itself in a pack, whatever is wrong with the rest; raise PackError for unreadable files."""
    return _Reader([]).read(read_documents(folder), table_files(folder))


def table_files(folder: Path) -> tuple[TableFile, ...]:
    """Give the tables in CSV of a pack; raise PackError with all that cannot be read."""
    read = list(read_table_files(table_paths(folder)))
    problems = tuple(found for found in read if isinstance(found, Problem))
    if problems:
        raise PackError(problems)
    return tuple(found for found in read if isinstance(found, TableFile))


def in_order(problems: Iterable[Problem]) -> tuple[Problem, ...]:
    """Put problems in the order of files and lines."""
    return tuple(sorted(problems, key=lambda problem: (problem.file, problem.line, problem.column, problem.message)))


def _records(definitions: Definitions[Record]) -> tuple[Record, ...]:
    return tuple(entry.record for entry in sound(definitions))


def _with_cues(entry: Entry[Property], properties: Definitions[Property]) -> Property:
    """Add the cues and words of the property that it shares them with."""
    own, other = entry.record, properties.get(entry.row.text("cues_of"))
    if other is None:
        return own
    more = _with_cues(other, properties)
    cues, words = dict.fromkeys(own.cues + more.cues), dict.fromkeys(own.words + more.words)
    return replace(own, cues=tuple(cues), words=tuple(words))


def _with_ids(statements: Iterable[Statement]) -> tuple[Statement, ...]:
    """Count the statements of each item and property by time, and those of one time as they were written."""
    counts: dict[tuple[str, str], int] = {}
    numbered = []
    for statement in sorted(statements, key=time_order):
        group = (statement.item, statement.property)
        counts[group] = counts.get(group, 0) + 1
        numbered.append(replace(statement, id=f"{statement.item}/{statement.property}/{counts[group]}"))
    return tuple(numbered)


@dataclass(frozen=True, slots=True)
class _Reader:
    """Makes records of all tables that are sound by themselves, and collects what is wrong with the others."""

    problems: list[Problem]

    def read(self, documents: Sequence[Document], tables: Sequence[TableFile], *, has_tables: bool = True) -> Draft:
        pack, properties, *facts = documents
        self._check_names(pack, ("pack", "source", "type", "item"))
        self._check_names(properties, ("property", "intent"))
        draft = Draft(
            self._info(pack),
            self._definitions((pack, *facts), schema.SOURCE, make_source),
            self._definitions((pack, *facts), schema.TYPE, make_type),
            self._definitions((pack, *facts), schema.ITEM, make_item),
            self._definitions((properties, *facts), schema.PROPERTY, make_property),
            self._definitions((properties,), schema.INTENT, make_intent),
            statements=(),
        )
        for table in tables:
            if table.is_of_items:
                draft.items.update((e.record.id, e) for e in read_items(table, draft.items, self.problems))
        statements = [entry for file in facts for entry in self._statements(file, draft)]
        if has_tables:
            statements += self._tabled(tables, draft)
        return replace(draft, statements=tuple(statements))

    def _tabled(self, tables: Sequence[TableFile], draft: Draft) -> Iterator[Entry[Statement]]:
        reader = StatementReader(draft.properties, draft.items, draft.sources)
        for table in tables:
            if not table.is_of_items:
                yield from reader.entries(table, self.problems)

    def _is_sound(self, found: Iterable[Problem]) -> bool:
        count = len(self.problems)
        self.problems.extend(found)
        return len(self.problems) == count

    def _check_names(self, document: Document, names: Sequence[str]) -> None:
        for name, value in document.tables.items():
            if name in names and not isinstance(value, dict):
                message = f"{name}: expected {f'[{name}]' if name == 'pack' else f'[{name}.ID]'} in single brackets"
                self.problems.append(Row(document, (), {}).problem(name, message))
            elif name not in names:
                hint = did_you_mean(name, names) or f"this file holds {', '.join(f'[{known}]' for known in names)}"
                self.problems.append(Row(document, (), {}).problem(name, f"unknown table {name!r}", hint))

    def _info(self, document: Document) -> Entry[PackInfo] | None:
        if not isinstance(document.tables.get("pack", {}), dict):
            return None
        row = Row(document, ("pack",), _as_table(document.tables.get("pack")))
        return Entry(make_info(row), row) if self._is_sound(check_row(row, schema.PACK)) else None

    def _definitions(
        self, documents: Sequence[Document], table: schema.Table, make: Callable[[Row], Record]
    ) -> Definitions[Record]:
        definitions: Definitions[Record] = {}
        for document in documents:
            for id_, values in _as_table(document.tables.get(table.name)).items():
                row = Row(document, (table.name, id_), _as_table(values))
                is_sound = self._is_sound(_check_definition(row, table, definitions))
                definitions[id_] = Entry(make(row), row) if is_sound else None
        return definitions

    def _statements(self, document: Document, draft: Draft) -> Iterator[Entry[Statement]]:
        default = {
            key.name: document.tables[key.name]
            for key in schema.FILE.keys
            if key.name in document.tables and not _is_definition(key.name, document.tables[key.name])
        }
        file = Row(document, (), default)
        if not self._is_sound(_check_file(file, draft.items)):
            return
        for name, tables in document.tables.items():
            is_statement = name not in default and not _is_definition(name, tables)
            if is_statement and self._is_sound(_check_list(file, name, tables, draft.properties)):
                for index, values in enumerate(_as_list(tables)):
                    yield from self._statement(Row(document, (name, index), {**default, **values}), draft)

    def _statement(self, row: Row, draft: Draft) -> Iterator[Entry[Statement]]:
        property_ = draft.properties[str(row.path[0])]
        if not self._is_sound(check_row(row, schema.STATEMENT)) or property_ is None:
            return
        found = check_statement(row, property_.record, draft.items, draft.sources)
        if self._is_sound(found) and (item := draft.items[row.text("item")]):
            yield Entry(make_statement(row, item.record, property_.record), row)


def _as_table(value: object) -> Mapping[str, object]:
    return value if isinstance(value, dict) else {}


def _as_list(value: object) -> list[Mapping[str, object]]:
    tables = value if isinstance(value, list) else []
    return tables if all(isinstance(table, dict) for table in tables) else []


def _is_definition(name: str, tables: object) -> bool:
    """Tell [item.skerry], which defines, from item = "skerry", and [source.log] from the statements [[source]]."""
    return isinstance(tables, dict) and name in _DEFINED


def _check_definition(row: Row, table: schema.Table, before: Definitions[Record]) -> Iterator[Problem]:
    if row.name in before:
        yield row.problem("", f"the {table.name} {row.name!r} is defined in another file too", "keep one of the two")
    if not schema.ID_FORM.fullmatch(row.name) or row.name == "item":
        yield row.problem("", f"{row.name!r} cannot be an id", hint="use small letters, digits, - and _, but not item")
    yield from check_row(row, table)


def _check_file(file: Row, items: Definitions[Item]) -> Iterator[Problem]:
    yield from check_row(file, schema.FILE)
    if (item := file.text("item")) and item not in items:
        yield file.problem("item", f"unknown item {item!r}", suggest(item, items))


def _check_list(file: Row, name: str, tables: object, properties: Definitions[Property]) -> Iterator[Problem]:
    if name not in properties:
        yield file.problem(name, f"unknown property {name!r}", suggest(name, properties))
    elif not _as_list(tables):
        yield file.problem(name, f"expected [[{name}]] with two brackets, one for each statement")
