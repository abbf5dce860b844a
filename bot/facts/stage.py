"""Statements on their way into a database, from files in any order: put in the order of time there, and counted.

A million statements do not fit into memory as records, so what orders them goes along as text, and SQLite sorts.
"""

from __future__ import annotations

import datetime
import json
from functools import lru_cache

from bot.dates import Interval
from bot.facts.columns import columns, encode
from bot.model import Statement

TYPE_CHECKING = False
if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Iterator, Sequence
    from typing import TypeAlias

    from bot.facts.columns import Encoded
    from bot.model import Source

_UNDATED = datetime.date.max.isoformat() * 4
_COLUMNS = columns(Statement)[1:]
_TIME = _COLUMNS.index("time")
_NAMES = ", ".join(f'"{name}"' for name in _COLUMNS)
_OWN_NAMES = ", ".join(f's."{name}"' for name in _COLUMNS)
_TIMES = "earliest, latest, begun, ended, bound"
_STAGE = f"""
CREATE TABLE time (earliest TEXT, latest TEXT, begun TEXT, ended TEXT, bound TEXT, statement INTEGER PRIMARY KEY);
CREATE TABLE Statement (id, {_NAMES});
CREATE TEMP TABLE stage ({_NAMES}, turn TEXT, {_TIMES}, file TEXT, line INTEGER);
"""
"""A statement may hold from `earliest` to `latest`; it has surely begun by `begun`, and surely lasts until `ended`.
What is still so is asserted until `bound`, where its source stops speaking."""
_PLACE = """
CREATE TEMP TABLE turn (place INTEGER PRIMARY KEY, stage INTEGER, item TEXT, property TEXT);
INSERT INTO turn (stage, item, property)
    SELECT rowid, item, property FROM stage ORDER BY turn, item, property, value, coalesce(time, ''), rowid;
CREATE TEMP TABLE placed (place INTEGER PRIMARY KEY, stage INTEGER, nth INTEGER, before INTEGER);
INSERT INTO placed
    SELECT place, stage, row_number() OVER own, lag(stage) OVER own FROM turn
    WINDOW own AS (PARTITION BY item, property ORDER BY place) ORDER BY place;
DROP TABLE turn;
"""
"""Sorted once by all that orders; what orders those of one item and property is then a number."""
_WRONG = """
SELECT s.file, s.line, s.item, s.property, s.value, b.value,
    coalesce(b.file || ', line ' || b.line, 'a file of statements')
FROM placed CROSS JOIN stage s ON s.rowid = placed.stage CROSS JOIN stage b ON b.rowid = placed.before
WHERE placed.nth > 1 AND s.file IS NOT NULL AND (
    (s.value = b.value AND s.time IS b.time)
    OR (
        s.value <> b.value AND s.property IN (SELECT value FROM json_each(?))
        AND s.rank = b.rank AND s.rank <> 'deprecated'
        AND (s.time IS b.time OR max(s.begun, b.begun) < min(s.ended, b.ended))
    )
)
LIMIT 100
"""
_SETTLE = f"""
INSERT INTO Statement (rowid, id, {_NAMES}) SELECT placed.place, item || '/' || property || '/' || nth, {_OWN_NAMES}
    FROM placed CROSS JOIN stage s ON s.rowid = placed.stage ORDER BY placed.place;
INSERT INTO time SELECT {_TIMES}, placed.place FROM placed CROSS JOIN stage s ON s.rowid = placed.stage
    WHERE earliest IS NOT NULL ORDER BY placed.place;
DROP TABLE placed;
DROP TABLE stage;
"""  # noqa: S608 -- names of our own fields

Staged: TypeAlias = "tuple[Encoded, Sequence[str], int]"
"""An encoded statement without its id, the sources that it cites, and its line in a table or 0."""


class Stage:
    """Takes statements, then puts them in order."""

    def __init__(self, connection: sqlite3.Connection, sources: Iterable[Source]) -> None:
        """Prepare an empty database."""
        self._connection = connection
        self._limits = {source.id: _last_day(source) for source in sources}
        connection.executescript(_STAGE)

    def add(self, statements: Iterable[Statement]) -> None:
        """Take records."""
        self.add_rows((encode(s)[1:], [r.source for r in s.references], 0) for s in statements)

    def add_rows(self, rows: Iterable[Staged], file: str = "") -> None:
        """Take encoded statements, those of a table with its path."""
        places = ", ".join("?" for _ in range(len(_COLUMNS) + 8))
        insert = f"INSERT INTO stage VALUES ({places})"  # noqa: S608 -- only placeholders
        self._connection.executemany(insert, self._timed(rows, file or None))

    def place(self, single: Iterable[str]) -> Iterator[tuple[str, int, str, str]]:
        """Put them in order; give file, line, and what is wrong with those of tables that contradict the one before.

        `single` are the properties that have one value at a time.
        """
        self._connection.executescript(_PLACE)
        found = self._connection.execute(_WRONG, (json.dumps(list(single)),))
        for file, line, item, property_, value, before, place in found:
            message = f"two values of {property_} at once: {before!r} and {value!r}"
            if value == before:
                message = f"said twice: {item} {property_} {value}"
            yield file, line, message, f"the other is in {place}"

    def settle(self) -> None:
        """Write the statements in their order, with ids that count those of an item and property by time."""
        self._connection.executescript(_SETTLE)

    def _timed(self, rows: Iterable[Staged], file: str | None) -> Iterator[Encoded]:
        for row, sources, line in rows:
            time = row[_TIME]
            if time is None:
                yield (*row, _UNDATED, None, None, None, None, None, file, line)
                continue
            turn, earliest, latest, begun, ended, is_end_open = _bounds(str(time))
            bound = latest
            if is_end_open:
                bound = max((self._limits.get(source, "") for source in sources), default="") or latest
                ended = min(ended, bound)
            yield (*row, turn, earliest, latest, begun, ended, bound, file, line)


@lru_cache(65536)
def _bounds(text: str) -> tuple[str, str, str, str, str, bool]:
    """What orders by time, the days between which it may and surely does hold, and whether it may hold still."""
    time = Interval.parse(text)
    days = [day.isoformat() for day in time.sort_key()]
    return "".join(days), time.earliest.isoformat(), time.latest.isoformat(), days[1], days[2], time.is_end_open


def _last_day(source: Source) -> str:
    return source.as_of.latest.isoformat() if source.as_of is not None else ""
