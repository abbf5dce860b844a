"""Statements on their way into a database: put in the order of time there, then as they were written, and counted.

A million statements do not fit into memory as records, so what orders them goes along as numbers, and SQLite sorts.
"""

from __future__ import annotations

import datetime
import json
from functools import lru_cache
from itertools import islice

from bot.dates import Interval
from bot.facts.columns import columns, encode
from bot.model import Statement

TYPE_CHECKING = False
if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Iterator, Sequence
    from typing import TypeAlias

    from bot.facts.columns import Encoded
    from bot.facts.pack import Pack
    from bot.model import Source

_UNDATED = datetime.date.max.isoformat() * 4
_COLUMNS = columns(Statement)[1:]
_NAMES = ", ".join(f'"{name}"' for name in _COLUMNS)
_OWN_NAMES = ", ".join(f's."{name}"' for name in _COLUMNS)
_USUAL = {"about": "", "aliases": "[]", "excludes": "[]", "place": "", "rank": "normal", "note": ""}
"""Columns in which most statements are the same: a row may leave them out, which takes half the time."""
DIFFERENT = tuple(name for name in _COLUMNS if name not in _USUAL)
"""The columns of a row that leaves out those."""
_DEFINED = ", ".join(f"\"{name}\" DEFAULT '{_USUAL[name]}'" if name in _USUAL else f'"{name}"' for name in _COLUMNS)
_TIMES = "earliest, latest, begun, ended, bound"
_REMEMBERED = 65536
_STAGE = f"""
CREATE TABLE time (earliest TEXT, latest TEXT, begun TEXT, ended TEXT, bound TEXT, statement INTEGER PRIMARY KEY);
CREATE TABLE Statement (id, {_NAMES});
CREATE TEMP TABLE stage ({_DEFINED}, own INTEGER, moment INTEGER, file INTEGER, line INTEGER);
CREATE TEMP TABLE moment (id INTEGER PRIMARY KEY, turn TEXT, {_TIMES});
"""
"""A statement may hold from `earliest` to `latest`; it has surely begun by `begun`, and surely lasts until `ended`.
What is still so is asserted until `bound`, where its source stops speaking. `own` is a number for each item and
property, in the order of their ids; a `moment` is what follows from a time and the sources that state it."""
_COUNT = """
CREATE TEMP TABLE turn (moment INTEGER PRIMARY KEY, turn INTEGER);
INSERT INTO turn SELECT id, dense_rank() OVER (ORDER BY turn) FROM moment;
CREATE TEMP TABLE several (own INTEGER PRIMARY KEY);
INSERT INTO several SELECT own FROM stage GROUP BY own HAVING count(*) > 1;
CREATE TEMP TABLE counted (stage INTEGER PRIMARY KEY, nth INTEGER, before INTEGER);
INSERT INTO counted
    SELECT s.rowid, row_number() OVER as_written, lag(s.rowid) OVER alike FROM stage s JOIN turn USING (moment)
    WHERE own IN several
    WINDOW
        as_written AS (PARTITION BY own ORDER BY turn.turn, file, line, s.rowid),
        alike AS (PARTITION BY own ORDER BY turn.turn, value, coalesce(time, ''), s.rowid);
"""
"""Most statements are the only one of their item and property: the others alone are counted. Those of one time are
counted as they were written, and held against the one before that says the same or stands next to it in time."""
_WRONG = """
SELECT s.file, s.line, s.item, s.property, s.value, b.value, b.file, b.line
FROM counted
    CROSS JOIN stage s ON s.rowid = counted.stage CROSS JOIN stage b ON b.rowid = counted.before
    CROSS JOIN moment sm ON sm.id = s.moment CROSS JOIN moment bm ON bm.id = b.moment
WHERE s.file IS NOT NULL AND (
    (s.value = b.value AND s.time IS b.time)
    OR (
        s.value <> b.value AND s.property IN (SELECT value FROM json_each(?))
        AND s.rank = b.rank AND s.rank <> 'deprecated'
        AND (s.time IS b.time OR max(sm.begun, bm.begun) < min(sm.ended, bm.ended))
    )
)
LIMIT 100
"""
_IN_ORDER = """
FROM stage s CROSS JOIN turn ON turn.moment = s.moment LEFT JOIN counted ON counted.stage = s.rowid
ORDER BY turn.turn, own, nth
"""
_SETTLE = f"""
INSERT INTO Statement (id, {_NAMES})
    SELECT item || '/' || property || '/' || coalesce(nth, 1), {_OWN_NAMES} {_IN_ORDER};
CREATE TEMP TABLE placed (statement INTEGER PRIMARY KEY, moment INTEGER);
INSERT INTO placed (moment) SELECT s.moment {_IN_ORDER};
DROP TABLE stage;
INSERT INTO time SELECT {_TIMES}, statement FROM placed CROSS JOIN moment ON moment.id = placed.moment
    WHERE earliest IS NOT NULL ORDER BY statement;
DROP TABLE placed;
DROP TABLE counted;
DROP TABLE several;
DROP TABLE turn;
DROP TABLE moment;
"""  # noqa: S608 -- names of our own fields
"""The rows are sorted whole: looking each of them up in its turn takes longer."""

_STEP = 1000
"""Statements that are given to SQLite at once."""

Staged: TypeAlias = "tuple[Encoded, tuple[str, ...], int]"
"""An encoded statement without its id, or without what is usual too; the sources that it cites; its line in a table
or 0."""


class Stage:
    """Takes statements, then puts them in order."""

    def __init__(self, connection: sqlite3.Connection, pack: Pack) -> None:
        """Prepare an empty database for statements about the items of a pack."""
        self._connection = connection
        self._limits = {source.id: _last_day(source) for source in pack.sources}
        self._properties: dict[object, int] = {id_: n for n, id_ in enumerate(sorted(p.id for p in pack.properties))}
        step = len(self._properties)
        self._items: dict[object, int] = {id_: n * step for n, id_ in enumerate(sorted(item.id for item in pack.items))}
        self._files: list[str] = []
        self._moment = lru_cache(_REMEMBERED)(self._add_moment)
        connection.executescript(_STAGE)

    def add(self, statements: Iterable[Statement]) -> None:
        """Take records."""
        told = enumerate(statements)
        self._add(((encode(s)[1:], tuple(r.source for r in s.references), n) for n, s in told), None)

    def add_rows(self, rows: Iterable[Staged], file: str) -> None:
        """Take encoded statements of a table, with its path."""
        self._files.append(file)
        self._add(rows, len(self._files) - 1)

    def place(self, single: Iterable[str]) -> Iterator[tuple[str, int, str, str]]:
        """Count them; give file, line, and what is wrong with those of tables that contradict the one before.

        `single` are the properties that have one value at a time.
        """
        self._connection.executescript(_COUNT)
        found = self._connection.execute(_WRONG, (json.dumps(list(single)),))
        for file, line, item, property_, value, other, other_file, other_line in found:
            message = f"two values of {property_} at once: {other!r} and {value!r}"
            if value == other:
                message = f"said twice: {item} {property_} {value}"
            place = "a file of statements" if other_file is None else f"{self._files[other_file]}:{other_line}"
            yield self._files[file], line, message, f"the other is in {place}"

    def settle(self) -> None:
        """Write the statements in their order, with ids that count those of an item and property by time."""
        self._connection.executescript(_SETTLE)

    def _add(self, rows: Iterable[Staged], file: int | None) -> None:
        left = iter(rows)
        while step := list(islice(left, _STEP)):
            for names in (DIFFERENT, _COLUMNS):
                self._insert(names, [staged for staged in step if len(staged[0]) == len(names)], file)

    def _insert(self, names: Sequence[str], rows: Iterable[Staged], file: int | None) -> None:
        items, properties, moment = self._items, self._properties, self._moment
        item, property_, time = (names.index(name) for name in ("item", "property", "time"))
        places = ", ".join("?" for _ in range(len(names) + 4))
        written = ", ".join(f'"{name}"' for name in names)
        self._connection.executemany(
            f"INSERT INTO stage ({written}, own, moment, file, line) VALUES ({places})",  # noqa: S608 -- our own names
            [
                (*row, items[row[item]] + properties[row[property_]], moment(row[time], sources), file, line)
                for row, sources, line in rows
            ],
        )

    def _add_moment(self, time: str | None, sources: tuple[str, ...]) -> int | None:
        """Keep what follows from a time and sources, and give its number; one that was forgotten gets another."""
        moment = (_UNDATED, None, None, None, None, None) if time is None else self._bounds(time, sources)
        return self._connection.execute("INSERT INTO moment VALUES (NULL, ?, ?, ?, ?, ?, ?)", moment).lastrowid

    def _bounds(self, text: str, sources: tuple[str, ...]) -> Encoded:
        """What orders by time, and the days that bound it."""
        time = Interval.parse(text)
        earliest, begun, ended, latest = days = [day.isoformat() for day in time.sort_key()]
        bound = latest
        if time.is_end_open:
            bound = max((self._limits.get(source, "") for source in sources), default="") or latest
            ended = min(ended, bound)
        return "".join(days), earliest, latest, begun, ended, bound


def _last_day(source: Source) -> str:
    return source.as_of.latest.isoformat() if source.as_of is not None else ""
