"""The fact base: a pack in SQLite, and the few questions that are asked of it.

It is built once and cannot change after that. Statements come back in the order of time.
"""

from __future__ import annotations

import sqlite3
from functools import cached_property, lru_cache, partial

from bot.facts.columns import decode
from bot.facts.lookup import Lookup
from bot.facts.phrases import Sense, Utterance, pairs_of, runs, runs_across
from bot.facts.spellings import Spellings
from bot.model import Intent, Item, ItemType, PackInfo, Property, Source, Statement, TagKind

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from typing import Any, TypeVar

    from bot.dates import Interval
    from bot.facts.columns import Record
    from bot.facts.pack import Pack
    from bot.facts.phrases import Language

    Answer = TypeVar("Answer")

_REMEMBERED = 4096
"""Answers of each kind that are kept: the pack cannot change, so they stay true."""
_LONGEST = 4
"""Words of what is looked up as a synonym."""
_FEW = 64
"""Statements that are kept together; larger groups are read again, so that memory does not grow with the pack."""
_SMALL = 2000
"""Statements of a pack that may be read whole."""


class FactBase:
    """What a pack says, ready to be asked."""

    info: PackInfo
    sources: dict[str, Source]
    types: dict[str, ItemType]
    properties: dict[str, Property]

    def __init__(self, connection: sqlite3.Connection) -> None:
        """Take over a database that `fill` has filled."""
        self._connection = connection
        connection.execute("PRAGMA query_only = ON")
        (self.info,) = _records(connection, PackInfo)
        self.sources = {source.id: source for source in _records(connection, Source)}
        self.types = {type_.id: type_ for type_ in _records(connection, ItemType)}
        self.properties = {property_.id: property_ for property_ in _records(connection, Property)}
        self.intents: tuple[Intent, ...] = _records(connection, Intent)
        self.derived: dict[str, str] = dict(connection.execute("SELECT name, text FROM derived"))
        """What the language has derived for itself: texts by name."""
        self.spellings = Spellings(connection)
        """The words that are known, and those that are near to one that is not."""
        self._item = _remembering(partial(_record, connection, Item))
        self._statement = _remembering(partial(_record, connection, Statement))
        self._gist = _remembering(partial(_gist, self._statement))
        self._groups: dict[tuple[str | None, ...], tuple[Statement, ...]] = {}
        self._every: dict[str, Statement] = {}
        """The statements of a small pack by their ids, once it is read whole."""
        self._every_group: dict[tuple[str | None, ...], tuple[Statement, ...]] = {}
        self._has_values_of = _remembering(partial(_has_values_of, connection))
        bearers = "SELECT DISTINCT item FROM Statement WHERE property = ?"
        self._sole_bearer = _remembering(partial(_sole, connection, bearers))
        self._sole_item = _remembering(partial(_sole, connection, "SELECT id FROM Item WHERE type = ?"))
        self._properties_with = _remembering(partial(_properties_with, connection))
        self._senses: Lookup[tuple[Sense, ...]] = Lookup(connection, "phrase", "key, place, kind, target", _senses, ())
        self._synonyms: Lookup[tuple[str, ...]] = Lookup(connection, "synonym", "key, place, own", _wordings, ())
        columns = "key, place, intent, parts, tense"
        self._utterances: Lookup[tuple[Utterance, ...]] = Lookup(connection, "utterance", columns, _utterances, ())
        self._reach = Lookup(connection, "opening", "words, reach", dict, 0)
        """The number of words of the longest phrase that begins with two words."""

    def __del__(self) -> None:
        """Close the database: nobody else knows it."""
        self._connection.close()

    @classmethod
    def from_pack(cls, pack: Pack, language: Language) -> FactBase:
        """Build the fact base of a pack in memory."""
        from bot.facts.fill import fill

        # One thread builds it and others may ask: nothing is written after that.
        connection = sqlite3.connect(":memory:", check_same_thread=False)
        with connection:
            fill(connection, pack, language)
        return cls(connection)

    def prepare(self) -> None:
        """Read at once what is looked up for every word, if it is not much: for who answers many questions."""
        self._senses.prepare()
        self._reach.prepare()
        self._synonyms.prepare()
        self._utterances.prepare()
        self.spellings.prepare()
        few = _records(self._connection, Statement, "rowid <= ?", str(_SMALL + 1))
        if len(few) <= _SMALL:
            self._every = {s.id: s for s in few}
            self._every_group = _grouped(few)

    def copy_to(self, connection: sqlite3.Connection) -> None:
        """Write the whole fact base into an empty database."""
        self._connection.backup(connection)

    def item(self, id: str) -> Item:  # noqa: A002 -- the word of the model
        """Give an item; raise KeyError when there is none of that id."""
        return _only(self._item(id), id)

    def type_of(self, item: str) -> ItemType:
        """Give the type of an item; raise KeyError when there is none of that id."""
        return self.types[self.item(item).type]

    def items(self, type: str | None = None) -> tuple[Item, ...]:  # noqa: A002 -- the word of the model
        """Give all items, or those of a type, in the order of the pack."""
        if type is None:
            return _records(self._connection, Item)
        return _records(self._connection, Item, "type = ?", type)

    def names(self, most: int) -> list[str]:
        """Give the names of the first items and the first short forms, so many of each at most."""
        import json

        items = self._connection.execute("SELECT label, aliases FROM Item ORDER BY rowid LIMIT ?", (most,))
        names = [name for label, aliases in items for name in (label, *json.loads(aliases))]
        shorts = "SELECT short FROM Statement INDEXED BY statement_short WHERE short <> '' ORDER BY rowid LIMIT ?"
        return names + [short for (short,) in self._connection.execute(shorts, (most,))]

    def statement(self, id: str) -> Statement:  # noqa: A002 -- the word of the model
        """Give a statement; raise KeyError when there is none of that id."""
        return self._every.get(id) or _only(self._statement(id), id)

    def gist(self, id: str) -> str:  # noqa: A002 -- the word of the model
        """Give what a statement says, but for its references, as one text; raise KeyError when there is none."""
        return self._gist(id)

    def property_of(self, statement: str) -> str:
        """Give the property of a statement by its id, which says it: many names can be sorted out without reading."""
        return statement.rsplit("/", 2)[1]

    def properties_with(self, value: str) -> frozenset[str]:
        """Give the properties that have a value, of any item."""
        return self._properties_with(value)

    def has_item(self, id: str) -> bool:  # noqa: A002 -- the word of the model
        """Tell whether there is an item of that id."""
        return self._item(id) is not None

    def statements(
        self,
        item: str | None = None,
        property: str | None = None,  # noqa: A002 -- the word of the model
        value: str | None = None,
    ) -> tuple[Statement, ...]:
        """Give the statements of an item, of a property, with a value, or all of these together."""
        wanted = (item, property, value)
        if self._every and value is None:
            return self._every_group.get(wanted, ())
        known = self._groups
        if wanted in known:
            return known[wanted]
        found = _statements(self._connection, *wanted)
        if len(found) <= _FEW:
            if len(known) >= _REMEMBERED:
                self._groups = known = {}
            known[wanted] = found
        return found

    def statements_touching(self, when: Interval, properties: Iterable[str] = ()) -> tuple[Statement, ...]:
        """Give the dated statements that may hold at a time, of some properties or of all."""
        import json

        names = list(properties) or list(self.properties)
        return _records(
            self._connection,
            Statement,
            "rowid IN (SELECT statement FROM time WHERE latest >= ? AND earliest <= ?)"
            " AND property IN (SELECT value FROM json_each(?))",
            when.earliest.isoformat(),
            when.latest.isoformat(),
            json.dumps(names),
        )

    def has_values_of(self, property: str, type: str) -> bool:  # noqa: A002 -- the words of the model
        """Tell whether any value of a property between items is an item of this type."""
        return self._has_values_of(property, type)

    def sole_bearer(self, property: str) -> str:  # noqa: A002 -- the word of the model
        """Give the one item of which a property is stated, or "" when there is none or are several."""
        return self._sole_bearer(property)

    def sole_item(self, type: str) -> str:  # noqa: A002 -- the word of the model
        """Give the one item of a type, or "" when there is none or are several."""
        return self._sole_item(type)

    def rows(self, query: str, *values: str | float) -> list[tuple[Any, ...]]:
        """Give the rows of a query over the tables, for questions about many items at once."""
        return self._connection.execute(query, values).fetchall()

    def statements_at(self, rows: Iterable[int]) -> tuple[Statement, ...]:
        """Give the statements in these rows of their table, in the order of time."""
        import json

        query = "rowid IN (SELECT value FROM json_each(?))"
        return _records(self._connection, Statement, query, json.dumps(list(rows)))

    def phrases(
        self, keys: Sequence[str], gaps: Sequence[int] | None = None
    ) -> list[tuple[int, int, tuple[Sense, ...]]]:
        """Give every run of these keys of words that means something: its start, its end, its senses.

        With `gaps`, places before which words were left out, only the runs that reach across one.
        """
        reach = self._reach.whole or self._reach.of(pairs_of(keys))
        found = runs(keys, reach) if gaps is None else runs_across(keys, reach, gaps)
        senses = self._senses.whole or self._senses.of([form for _, _, form in found])
        return [(start, end, known) for start, end, form in found if (known := senses.get(form))]

    def synonyms(self, keys: Sequence[str]) -> list[tuple[int, int, tuple[str, ...]]]:
        """Give every run of these keys that is said for wordings of the pack: its start, its end, the wordings."""
        openings = self._synonym_openings if self._synonyms.whole else frozenset(keys)
        starts = [n for n, key in enumerate(keys) if key in openings]
        if not starts:
            return []
        ends = sorted([(b, a) for a in starts for b in range(a + 1, min(a + _LONGEST, len(keys)) + 1)])
        found = [(a, b, " ".join(keys[a:b])) for b, a in ends]
        owns = self._synonyms.of([form for _, _, form in found])
        return [(start, end, owns[form]) for start, end, form in found if owns.get(form)]

    @cached_property
    def _synonym_openings(self) -> frozenset[str]:
        """The words with which synonyms begin, once all of them are read."""
        return frozenset(form.partition(" ")[0] for form in self._synonyms.whole)

    def utterances(self, keys: Sequence[str]) -> list[Utterance]:
        """Give the ways to say intents whose words are all among these keys."""
        known, said = self._utterances.of(keys), frozenset(keys)  # by the rarest of their words
        ways = [known[key] for key in dict.fromkeys(keys) if key in known]
        return [found for way in ways for found in way if found.keys <= said]

    def count(self) -> int:
        """Count the statements."""
        (count,) = self._connection.execute("SELECT count(*) FROM Statement").fetchone()
        return int(count)

    def vocabulary(self) -> Iterator[str]:
        """Give every word of every phrase, in small letters, in the order of the alphabet."""
        return self.spellings.words()


def _grouped(statements: Iterable[Statement]) -> dict[tuple[str | None, ...], tuple[Statement, ...]]:
    """All statements, those of each item, of each property, and of both."""
    found: dict[tuple[str | None, ...], list[Statement]] = {}
    for s in statements:
        for item in (s.item, None):
            found.setdefault((item, s.property, None), []).append(s)
            found.setdefault((item, None, None), []).append(s)
    return {wanted: tuple(group) for wanted, group in found.items()}


def _senses(rows: Iterable[tuple[str, int, str, str]]) -> dict[str, tuple[Sense, ...]]:
    """What phrases mean by their keys, in the order of the pack; a word beside cues of several properties is one."""
    kinds = {kind.value: kind for kind in TagKind}
    found: dict[str, list[Sense]] = {}
    beside: dict[str, list[str]] = {}
    for key, _, kind, target in sorted(rows):
        if kind == TagKind.WORD:
            beside.setdefault(key, []).append(target)
        else:
            found.setdefault(key, []).append(Sense(kinds[kind], target))
    for key, names in beside.items():
        found.setdefault(key, []).append(Sense(TagKind.WORD, "", frozenset(names)))
    return {key: tuple(senses) for key, senses in found.items()}


def _utterances(rows: Iterable[tuple[str, int, str, str, str]]) -> dict[str, tuple[Utterance, ...]]:
    """The ways to say intents by the rarest of their words, in the order of the pack."""
    found: dict[str, tuple[Utterance, ...]] = {}
    for key, _, intent, parts, tense in sorted(rows):
        said = tuple(parts.split(" "))
        keys = frozenset(part for part in said if not part.startswith("{"))
        found[key] = (*found.get(key, ()), Utterance(intent, said, tense, keys))
    return found


def _wordings(rows: Iterable[tuple[str, int, str]]) -> dict[str, tuple[str, ...]]:
    """The wordings of the pack that phrases are said for, in their order."""
    found: dict[str, tuple[str, ...]] = {}
    for key, _, own in sorted(rows):
        found[key] = (*found.get(key, ()), own)
    return found


def _gist(read: Callable[[str], Statement | None], id_: str) -> str:
    s = _only(read(id_), id_)
    return repr((s.item, s.property, s.value, s.time.format() if s.time else ""))


def _remembering(read: Callable[..., Answer]) -> Callable[..., Answer]:
    return lru_cache(_REMEMBERED)(read)


def _records(
    connection: sqlite3.Connection, kind: type[Record], condition: str = "", *values: str
) -> tuple[Record, ...]:
    where = f"WHERE {condition}" if condition else ""
    query = f"SELECT * FROM {kind.__name__} {where} ORDER BY rowid"  # noqa: S608 -- conditions are constants
    return tuple(decode(kind, row) for row in connection.execute(query, values))


def _record(connection: sqlite3.Connection, kind: type[Record], id_: str) -> Record | None:
    return next(iter(_records(connection, kind, "id = ?", id_)), None)


def _statements(
    connection: sqlite3.Connection, item: str | None, property_: str | None, value: str | None
) -> tuple[Statement, ...]:
    wanted = {"item = ?": item, "property = ?": property_, "value = ?": value}
    given = {condition: text for condition, text in wanted.items() if text is not None}
    return _records(connection, Statement, " AND ".join(given), *given.values())


def _has_values_of(connection: sqlite3.Connection, property_: str, type_: str) -> bool:
    query = (
        "SELECT EXISTS (SELECT 1 FROM Statement JOIN Item ON Item.id = Statement.value"
        " WHERE Statement.property = ? AND Item.type = ?)"
    )
    return bool(connection.execute(query, (property_, type_)).fetchone()[0])


def _sole(connection: sqlite3.Connection, query: str, value: str) -> str:
    found = connection.execute(f"{query} LIMIT 2", (value,)).fetchall()
    return str(found[0][0]) if len(found) == 1 else ""


def _properties_with(connection: sqlite3.Connection, value: str) -> frozenset[str]:
    found = connection.execute("SELECT DISTINCT property FROM Statement WHERE value = ?", (value,))
    return frozenset(name for (name,) in found)


def _only(found: Record | None, id_: str) -> Record:
    if found is None:
        raise KeyError(id_)
    return found
