"""The fact base: a pack in SQLite, and the few questions that are asked of it.

It is built once and cannot change after that. Statements come back in the order of time.
"""

from __future__ import annotations

import functools
import json
import sqlite3
import weakref
from typing import TYPE_CHECKING, Any

from bot.facts.columns import Record, columns, decode, encode
from bot.facts.pack import time_order
from bot.facts.phrases import Sense, phrases_of, words_of
from bot.model import Item, ItemType, PackInfo, Property, Source, Statement

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from _typeshed import DataclassInstance

    from bot.dates import Interval
    from bot.facts.pack import Pack

_SCHEMA = """
CREATE TABLE phrase (key TEXT, kind TEXT, target TEXT, UNIQUE (key, kind, target));
CREATE TABLE word (word TEXT PRIMARY KEY) WITHOUT ROWID;
CREATE TABLE time (earliest TEXT, latest TEXT, begun TEXT, ended TEXT, bound TEXT, statement INTEGER PRIMARY KEY);
CREATE INDEX time_latest ON time (latest, earliest);
CREATE UNIQUE INDEX item_id ON Item (id);
CREATE INDEX item_type ON Item (type);
CREATE UNIQUE INDEX statement_id ON Statement (id);
CREATE INDEX statement_item ON Statement (item, property);
CREATE INDEX statement_property ON Statement (property, value);
CREATE INDEX statement_value ON Statement (value);
"""
"""Beside one table for each kind of record, whose rows lie in the order in which they are told.

A statement may hold from `earliest` to `latest`; it has surely begun by `begun`, and surely lasts until `ended`. What
is still so is asserted until `bound`, where its source stops speaking.
"""


class FactBase:
    """What a pack says, ready to be asked."""

    info: PackInfo
    sources: dict[str, Source]
    types: dict[str, ItemType]
    properties: dict[str, Property]

    def __init__(self, connection: sqlite3.Connection) -> None:
        """Take over a database that `from_pack` has filled."""
        connection.execute("PRAGMA query_only = ON")
        weakref.finalize(self, connection.close)
        self._connection = connection
        (self.info,) = self._records(PackInfo)
        self.sources = {source.id: source for source in self._records(Source)}
        self.types = {type_.id: type_ for type_ in self._records(ItemType)}
        self.properties = {property_.id: property_ for property_ in self._records(Property)}
        self.longest_phrase = self._longest_phrase()
        """The number of words of the longest phrase that means something."""

    @classmethod
    def from_pack(cls, pack: Pack, key: Callable[[str], str]) -> FactBase:
        """Build the fact base of a pack in memory.

        `key` makes one text of all forms of a phrase ("Names" and "name"): inflection belongs to the language. It
        keeps one blank between words, and gives "" for a phrase that cannot mean anything.
        """
        # One thread builds it and others may ask: nothing is written after that.
        connection = sqlite3.connect(":memory:", check_same_thread=False)
        with connection:
            _fill(connection, pack, key)
        return cls(connection)

    def item(self, id: str) -> Item:  # noqa: A002 -- the word of the model
        """Give an item; raise KeyError when there is none of that id."""
        return _only(self._records(Item, "id = ?", id), id)

    def items(self, type: str | None = None) -> tuple[Item, ...]:  # noqa: A002 -- the word of the model
        """Give all items, or those of a type, in the order of the pack."""
        return self._records(Item) if type is None else self._records(Item, "type = ?", type)

    def statement(self, id: str) -> Statement:  # noqa: A002 -- the word of the model
        """Give a statement; raise KeyError when there is none of that id."""
        return _only(self._records(Statement, "id = ?", id), id)

    def has_item(self, id: str) -> bool:  # noqa: A002 -- the word of the model
        """Tell whether there is an item of that id."""
        return bool(self._records(Item, "id = ?", id))

    def has_statement(self, id: str) -> bool:  # noqa: A002 -- the word of the model
        """Tell whether there is a statement of that id."""
        return bool(self._records(Statement, "id = ?", id))

    def statements(
        self,
        item: str | None = None,
        property: str | None = None,  # noqa: A002 -- the word of the model
        value: str | None = None,
    ) -> tuple[Statement, ...]:
        """Give the statements of an item, of a property, with a value, or all of these together."""
        wanted = {"item = ?": item, "property = ?": property, "value = ?": value}
        given = {condition: text for condition, text in wanted.items() if text is not None}
        return self._records(Statement, " AND ".join(given), *given.values())

    def statements_touching(self, when: Interval, properties: Iterable[str] = ()) -> tuple[Statement, ...]:
        """Give the dated statements that may hold at a time, of some properties or of all."""
        names = list(properties) or list(self.properties)
        return self._records(
            Statement,
            "rowid IN (SELECT statement FROM time WHERE latest >= ? AND earliest <= ?)"
            " AND property IN (SELECT value FROM json_each(?))",
            when.earliest.isoformat(),
            when.latest.isoformat(),
            json.dumps(names),
        )

    def rows(self, query: str, *values: str | float) -> list[tuple[Any, ...]]:
        """Give the rows of a query over the tables, for questions about many items at once."""
        return self._connection.execute(query, values).fetchall()

    def statements_at(self, rows: Iterable[int]) -> tuple[Statement, ...]:
        """Give the statements in these rows of their table, in the order of time."""
        return self._records(Statement, "rowid IN (SELECT value FROM json_each(?))", json.dumps(list(rows)))

    def senses(self, keys: Sequence[str]) -> dict[str, tuple[Sense, ...]]:
        """Give what each of these keys may mean; a key that means nothing is left out."""
        rows = self._connection.execute(
            "SELECT key, kind, target FROM phrase WHERE key IN (SELECT value FROM json_each(?)) ORDER BY rowid",
            (json.dumps(list(keys)),),
        )
        senses: dict[str, tuple[Sense, ...]] = {}
        for key, kind, target in rows:
            senses[key] = (*senses.get(key, ()), Sense(kind, target))
        return senses

    def vocabulary(self) -> tuple[str, ...]:
        """Give every word of every phrase, as written but in small letters, in the order of the alphabet."""
        return tuple(word for (word,) in self._connection.execute("SELECT word FROM word ORDER BY word"))

    @functools.cached_property
    def acronyms(self) -> frozenset[str]:
        """The short forms and other names in capitals, in small letters: they have no other form."""
        shorts = {s.short for s in self.statements() if s.short}
        names = [name for item in self.items() for name in (item.label, *item.aliases)]
        names += [alias for s in self.statements() for alias in s.aliases]
        words = {word for name in names for word in name.split() if word.isupper() and len(word) > 1}
        return frozenset(word.lower() for word in shorts | words)

    def _longest_phrase(self) -> int:
        query = "SELECT max(length(key) - length(replace(key, ' ', '')) + 1) FROM phrase"
        (longest,) = self._connection.execute(query).fetchone()
        return int(longest or 0)

    def _records(self, kind: type[Record], condition: str = "", *values: str) -> tuple[Record, ...]:
        where = f"WHERE {condition}" if condition else ""
        query = f"SELECT * FROM {kind.__name__} {where} ORDER BY rowid"  # noqa: S608 -- conditions are constants
        return tuple(_remembered(kind, row) for row in self._connection.execute(query, values))


@functools.lru_cache(maxsize=65536)
def _remembered(kind: type[Record], row: tuple[Any, ...]) -> Record:
    """Make a record of a row, once."""
    return decode(kind, row)


def _only(found: Sequence[Record], id_: str) -> Record:
    if not found:
        raise KeyError(id_)
    return found[0]


def _fill(connection: sqlite3.Connection, pack: Pack, key: Callable[[str], str]) -> None:
    statements = sorted(pack.statements, key=time_order)
    tables: dict[type[DataclassInstance], Iterable[DataclassInstance]] = {
        PackInfo: [pack.info],
        Source: pack.sources,
        ItemType: pack.types,
        Item: pack.items,
        Property: pack.properties,
        Statement: statements,
    }
    for kind, records in tables.items():
        names = [f'"{name}"' for name in columns(kind)]
        connection.execute(f"CREATE TABLE {kind.__name__} ({', '.join(names)})")
        places = ", ".join("?" for _ in names)
        insert = f"INSERT INTO {kind.__name__} VALUES ({places})"  # noqa: S608 -- names of our own classes
        connection.executemany(insert, (encode(record) for record in records))
    connection.executescript(_SCHEMA)
    connection.executemany("INSERT INTO time VALUES (?, ?, ?, ?, ?, ?)", _times(statements, pack.sources))
    connection.executemany("INSERT OR IGNORE INTO phrase VALUES (?, ?, ?)", _phrases(pack, key))
    words = {(word,) for phrase, _ in phrases_of(pack) for word in words_of(phrase)}
    connection.executemany("INSERT INTO word VALUES (?)", words)


def _times(statements: Sequence[Statement], sources: Sequence[Source]) -> Iterator[tuple[str | int, ...]]:
    limits = {source.id: _last_day(source) for source in sources}
    for row, statement in enumerate(statements, start=1):
        time = statement.time
        if time is None:
            continue
        _, begun, ended, _ = (day.isoformat() for day in time.sort_key())
        bound = time.latest.isoformat()
        if time.is_end_open:
            bound = max((limits.get(r.source, "") for r in statement.references), default="") or bound
            ended = min(ended, bound)
        yield time.earliest.isoformat(), time.latest.isoformat(), begun, ended, bound, row


def _last_day(source: Source) -> str:
    return source.as_of.latest.isoformat() if source.as_of is not None else ""


def _phrases(pack: Pack, key: Callable[[str], str]) -> Iterator[tuple[str, str, str]]:
    for phrase, sense in phrases_of(pack):
        normal = key(phrase)
        if normal:
            yield normal, sense.kind, sense.target
