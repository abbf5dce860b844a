"""Fill a database with a pack and with all that is derived from it, so that opening it again derives nothing.

What belongs to a language comes in as a `Language`: the fact base knows words only by what it is told of them.
"""

from __future__ import annotations

import json
from collections import Counter
from functools import lru_cache
from itertools import repeat

from bot.errors import PackError, Problem
from bot.facts.columns import columns, encode
from bot.facts.phrases import Language, defined_phrases, names_its_values, qualified_nouns, stated_phrases, words_of
from bot.facts.spellings import fill_spellings
from bot.facts.stage import Stage
from bot.facts.standings import fill_figures
from bot.facts.utterances import words_of_template
from bot.model import Intent, Item, ItemType, PackInfo, Property, Source, ValueType
from bot.records import replace

TYPE_CHECKING = False
if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable, Iterable, Iterator

    from _typeshed import DataclassInstance

    from bot.facts.pack import Pack
    from bot.facts.phrases import Phrase

_SCHEMA = """
CREATE TABLE phrase (key TEXT, place INTEGER, kind TEXT, target TEXT, PRIMARY KEY (key, place)) WITHOUT ROWID;
CREATE TABLE opening (words TEXT PRIMARY KEY, reach INTEGER) WITHOUT ROWID;
CREATE TABLE acronym (word TEXT PRIMARY KEY, key TEXT) WITHOUT ROWID;
CREATE TABLE derived (name TEXT PRIMARY KEY, text TEXT) WITHOUT ROWID;
CREATE TABLE utterance (key TEXT, place INTEGER, intent TEXT, parts TEXT, tense TEXT, PRIMARY KEY (key, place))
    WITHOUT ROWID;
CREATE TABLE synonym (key TEXT, place INTEGER, own TEXT, PRIMARY KEY (key, place)) WITHOUT ROWID;
CREATE TEMP TABLE said (key TEXT, kind TEXT, target TEXT);
CREATE TEMP TABLE other (key TEXT, own TEXT);
"""
"""Beside one table for each kind of record, whose rows lie in the order in which they are told."""

_INDEXES = """
INSERT INTO phrase SELECT key, rowid, kind, target FROM said ORDER BY key, rowid;
INSERT INTO synonym
    SELECT key, min(rowid), own FROM other
    WHERE key NOT IN (SELECT key FROM phrase WHERE kind IN ('item', 'type', 'value', 'exclude'))
    GROUP BY key, own;
DROP TABLE said;
DROP TABLE other;
INSERT INTO opening
    SELECT substr(key, 1, instr(key, ' ') + instr(substr(key, instr(key, ' ') + 1) || ' ', ' ') - 1) AS two,
        max(length(key) - length(replace(key, ' ', '')) + 1)
    FROM phrase WHERE instr(key, ' ') GROUP BY two;
CREATE INDEX acronym_key ON acronym (key);
CREATE INDEX time_latest ON time (latest, earliest);
CREATE INDEX item_type ON Item (type);
CREATE UNIQUE INDEX statement_id ON Statement (id);
CREATE INDEX statement_item ON Statement (item, property);
CREATE INDEX statement_property ON Statement (property, value);
CREATE INDEX statement_value ON Statement (value);
CREATE INDEX statement_short ON Statement (short) WHERE short <> '';
"""
_REMEMBERED = 1 << 17
_NAMED = {"item", "value"}
"""Phrases that are names, in which a common noun may stand."""


def fill(
    connection: sqlite3.Connection, pack: Pack, language: Language, more: Callable[[Stage], None] | None = None
) -> None:
    """Write a pack and what is derived from it into an empty database; `more` adds statements that are not in it.

    Raise PackError for those that contradict others: what is in the pack has been checked.
    """
    stage = Stage(connection, pack)
    stage.add(pack.statements)
    if more is not None:
        more(stage)
    single = [p.id for p in pack.properties if p.is_single]
    if problems := tuple(Problem(file, line, 1, what, hint) for file, line, what, hint in stage.place(single)):
        raise PackError(problems)
    connection.executescript(_SCHEMA)
    tables: dict[type[DataclassInstance], Iterable[DataclassInstance]] = {
        PackInfo: [pack.info],
        Source: pack.sources,
        ItemType: [replace(t, pronoun=t.pronoun or language.pronoun(t.nouns)) for t in pack.types],
        Item: pack.items,
        Property: pack.properties,
        Intent: pack.intents,
    }
    for kind, records in tables.items():
        names = [f'"{name}"' for name in columns(kind)]
        connection.execute(f"CREATE TABLE {kind.__name__} ({', '.join(names)})")
        places = ", ".join("?" for _ in names)
        insert = f"INSERT INTO {kind.__name__} VALUES ({places})"  # noqa: S608 -- names of our own classes
        connection.executemany(insert, (encode(record) for record in records))
    stage.settle()
    connection.execute("CREATE UNIQUE INDEX item_id ON Item (id)")
    fill_figures(connection, pack)
    lexis = _Lexis(pack, language)
    connection.executemany("INSERT INTO said VALUES (?, ?, ?)", lexis.senses(connection))
    connection.executemany("INSERT INTO said VALUES (?, ?, ?)", language.phrases())
    connection.executemany("INSERT INTO other VALUES (?, ?)", language.synonyms(pack.properties))
    connection.executemany("INSERT INTO utterance VALUES (?, ?, ?, ?, ?)", _utterance_rows(pack, language))
    acronyms = ((word, language.stem(word)) for word in sorted(lexis.acronyms))
    connection.executemany("INSERT INTO acronym VALUES (?, ?)", acronyms)
    words = lexis.words.union(language.property_words(pack.properties))
    fill_spellings(connection, words, frozenset(language.own_words()), lexis.acronyms, language)
    connection.executescript(_INDEXES)
    connection.executemany("INSERT INTO derived VALUES (?, ?)", language.tables().items())


def _utterance_rows(pack: Pack, language: Language) -> Iterator[tuple[str, int, str, str, str]]:
    """What is said for intents, each by the rarest of its words, so that few are looked at for any question."""
    said = [utterance for intent in pack.intents for utterance in language.utterances(intent)]
    often = Counter(key for utterance in said for key in utterance.keys)
    for place, utterance in enumerate(said):
        anchor = min(utterance.keys, key=lambda key: (often[key], -len(key), key))
        yield anchor, place, utterance.intent, " ".join(utterance.parts), utterance.tense


class _Lexis:
    """What the phrases of a pack come to: senses by key, words and acronyms."""

    def __init__(self, pack: Pack, language: Language) -> None:
        self._pack = pack
        self._key = lru_cache(_REMEMBERED)(language.key)
        self._other_names = language.other_names
        self._beside = language.beside
        self._note_word = lru_cache(_REMEMBERED)(lambda said: self.words.update(language.words(said)))
        self.words: set[str] = set()
        self.acronyms: set[str] = set()

    def senses(self, connection: sqlite3.Connection) -> Iterator[tuple[str, str, str]]:
        """Give the key of every phrase with the kind and the target of its sense, in the order of the pack."""
        pack = self._pack
        for item in pack.items:
            self._note_capitals(item.label, *item.aliases)
        yield from self._keyed(defined_phrases(pack.items, pack.types, pack.properties), connection)
        for p in pack.properties:
            keys = dict.fromkeys(map(self._key, self._beside(p)))
            yield from ((key, "word", p.id) for key in keys if key)
        yield from self._keyed(self._stated(connection), connection)
        connection.executemany("INSERT INTO other VALUES (?, ?)", self._other_nouns())
        for intent in pack.intents:
            for template in intent.says:
                self._note_words(words_of_template(template))

    def _keyed(self, phrases: Iterable[Phrase], connection: sqlite3.Connection) -> Iterator[tuple[str, str, str]]:
        before, keys = ("", ""), set[str]()
        for phrase, kind, target in phrases:
            self._note_words(phrase)
            if (kind, target) != before:
                before, keys = (kind, target), set()
            key = self._key(phrase)
            if key and key not in keys:
                keys.add(key)
                yield key, kind, target
                if kind in _NAMED and (others := self._other_names(key)):
                    connection.executemany("INSERT INTO other VALUES (?, ?)", zip(others, repeat(phrase)))

    def _other_nouns(self) -> Iterator[tuple[str, str]]:
        """What else people say for the nouns of types: the key of it, and the noun."""
        for type_ in self._pack.types:
            yield from ((key, noun) for said, noun in qualified_nouns(type_) if (key := self._key(said)))

    def _stated(self, connection: sqlite3.Connection) -> Iterator[Phrase]:
        """The phrases of the statements; most statements of numbers and items have none."""
        named = {p.id for p in self._pack.properties if names_its_values(p)}
        events = {p.id for p in self._pack.properties if p.type is ValueType.EVENT}
        labels = {item.id: item.label for item in self._pack.items}
        rows = connection.execute(
            "SELECT id, item, property, value, short, aliases, excludes FROM Statement"
            " WHERE property IN (SELECT value FROM json_each(?)) OR short <> '' OR aliases <> '[]' OR excludes <> '[]'"
            " ORDER BY rowid",
            (json.dumps(sorted(named)),),
        )
        for id_, item, property_, value, short, aliases, excludes in rows:
            others = json.loads(aliases) if aliases != "[]" else []
            if short:
                self.acronyms.add(short.lower())
            self._note_capitals(*others)
            is_told = property_ in named and not (property_ in events and value == labels[item])
            values = [value if is_told else "", short, *others]
            yield from stated_phrases(id_, values, json.loads(excludes) if excludes != "[]" else ())

    def _note_words(self, text: str) -> None:
        for said in words_of(text):
            self._note_word(said)

    def _note_capitals(self, *names: str) -> None:
        """Take the words in capitals for acronyms, in small letters: they have no other form."""
        for name in names:
            self.acronyms.update(word.lower() for word in name.split() if len(word) > 1 and word.isupper())
