"""Fill a database with a pack and with all that is derived from it, so that opening it again derives nothing.

What belongs to a language comes in as a `Language`: the fact base knows words only by what it is told of them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.facts.columns import columns, encode
from bot.facts.figures import FIGURE_INDEXES, FIGURES, Bounds, figure_rows, population_rows, relation_rows
from bot.facts.pack import time_order
from bot.facts.phrases import Language, phrases_of, words_of
from bot.facts.spellings import fill_spellings
from bot.facts.utterances import words_of_template
from bot.model import Intent, Item, ItemType, PackInfo, Property, Source, Statement

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from _typeshed import DataclassInstance

    from bot.facts.pack import Pack

_SCHEMA = """
CREATE TABLE phrase (key TEXT, kind TEXT, target TEXT, UNIQUE (key, kind, target));
CREATE TABLE acronym (word TEXT PRIMARY KEY, key TEXT) WITHOUT ROWID;
CREATE TABLE time (earliest TEXT, latest TEXT, begun TEXT, ended TEXT, bound TEXT, statement INTEGER PRIMARY KEY);
CREATE TABLE derived (name TEXT PRIMARY KEY, text TEXT) WITHOUT ROWID;
"""
"""Beside one table for each kind of record, whose rows lie in the order in which they are told.

A statement may hold from `earliest` to `latest`; it has surely begun by `begun`, and surely lasts until `ended`. What
is still so is asserted until `bound`, where its source stops speaking.
"""

_INDEXES = """
CREATE INDEX acronym_key ON acronym (key);
CREATE INDEX time_latest ON time (latest, earliest);
CREATE UNIQUE INDEX item_id ON Item (id);
CREATE INDEX item_type ON Item (type);
CREATE UNIQUE INDEX statement_id ON Statement (id);
CREATE INDEX statement_item ON Statement (item, property);
CREATE INDEX statement_property ON Statement (property, value);
CREATE INDEX statement_value ON Statement (value);
"""


def fill(connection: sqlite3.Connection, pack: Pack, language: Language) -> None:
    """Write a pack and what is derived from it into an empty database."""
    statements = sorted(pack.statements, key=time_order)
    connection.executescript(_SCHEMA + FIGURES)
    tables: dict[type[DataclassInstance], Iterable[DataclassInstance]] = {
        PackInfo: [pack.info],
        Source: pack.sources,
        ItemType: pack.types,
        Item: pack.items,
        Property: pack.properties,
        Intent: pack.intents,
        Statement: statements,
    }
    for kind, records in tables.items():
        names = [f'"{name}"' for name in columns(kind)]
        connection.execute(f"CREATE TABLE {kind.__name__} ({', '.join(names)})")
        places = ", ".join("?" for _ in names)
        insert = f"INSERT INTO {kind.__name__} VALUES ({places})"  # noqa: S608 -- names of our own classes
        connection.executemany(insert, (encode(record) for record in records))
    times = dict(_times(statements, pack.sources))
    connection.executemany("INSERT INTO time VALUES (?, ?, ?, ?, ?, ?)", ((*t, row) for row, t in times.items()))
    figures = figure_rows(pack, statements, times)
    connection.executemany("INSERT INTO figure VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", figures)
    connection.executemany("INSERT INTO relation VALUES (?, ?, ?)", sorted(relation_rows(pack)))
    connection.executemany("INSERT INTO population VALUES (?, ?)", population_rows(pack))
    connection.executemany("INSERT OR IGNORE INTO phrase VALUES (?, ?, ?)", _phrases(pack, language.key))
    acronyms = _acronyms(pack)
    connection.executemany("INSERT INTO acronym VALUES (?, ?)", ((word, language.stem(word)) for word in acronyms))
    texts = [*(phrase for phrase, _ in phrases_of(pack)), *_words_of_intents(pack)]
    words = {word for text in texts for said in words_of(text) for word in language.words(said)}
    words.update(language.property_words(pack.properties))
    own = frozenset(language.own_words())
    fill_spellings(connection, words, own, acronyms, language)
    connection.executescript(_INDEXES + FIGURE_INDEXES)
    _fill_derived(connection, language)


def _fill_derived(connection: sqlite3.Connection, language: Language) -> None:
    query = "SELECT max(length(key) - length(replace(key, ' ', '')) + 1) FROM phrase"
    (longest,) = connection.execute(query).fetchone()
    derived = {**language.tables(), "longest_phrase": str(longest or 0)}
    connection.executemany("INSERT INTO derived VALUES (?, ?)", derived.items())


def _times(statements: Sequence[Statement], sources: Sequence[Source]) -> Iterator[tuple[int, Bounds]]:
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
        yield row, (time.earliest.isoformat(), time.latest.isoformat(), begun, ended, bound)


def _last_day(source: Source) -> str:
    return source.as_of.latest.isoformat() if source.as_of is not None else ""


def _phrases(pack: Pack, key: Callable[[str], str]) -> Iterator[tuple[str, str, str]]:
    for phrase, sense in phrases_of(pack):
        normal = key(phrase)
        if normal:
            yield normal, sense.kind, sense.target


def _words_of_intents(pack: Pack) -> Iterator[str]:
    for intent in pack.intents:
        yield from map(words_of_template, intent.says)


def _acronyms(pack: Pack) -> frozenset[str]:
    """The short forms and other names in capitals, in small letters: they have no other form."""
    shorts = {s.short for s in pack.statements if s.short}
    names = [name for item in pack.items for name in (item.label, *item.aliases)]
    names += [alias for s in pack.statements for alias in s.aliases]
    words = {word for name in names for word in name.split() if word.isupper() and len(word) > 1}
    return frozenset(word.lower() for word in shorts | words)
