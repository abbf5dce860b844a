"""What is looked up for every word of a message: tables of the fact base by a key.

They are read key by key at first, because whoever asks a single question waits for every row. A small table that has
been asked often enough is read whole, and the database is not asked for it again.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
    from typing import Any, Generic, TypeVar

    Value = TypeVar("Value")
else:
    Value = None

    class Generic:
        """A class of values of a kind that only type checkers hear of."""

        def __class_getitem__(cls, _: object) -> type:
            """Be the same class for every kind."""
            return cls


_REMEMBERED = 4096
"""Keys of a large table whose values are kept."""
_AT_ONCE = 900
"""Keys that are asked for together: not every SQLite takes more than a thousand values."""
_OFTEN = 16
"""Reads after which a small table is read whole."""
_SMALL = 20_000
"""Rows of a table that may be read whole."""


class Lookup(Generic[Value]):
    """A table by one of its columns, which `rows_of` folds into values."""

    def __init__(
        self,
        connection: sqlite3.Connection,
        table: str,
        columns: str,
        fold: Callable[[Iterable[tuple[Any, ...]]], dict[str, Value]],
        nothing: Value,
    ) -> None:
        """Take over a table; the first of the columns is the key, `nothing` is the value of keys that it has not."""
        self._connection = connection
        self._table, self._columns, self._key = table, columns, columns.partition(",")[0]
        self._fold, self._nothing = fold, nothing
        self._known: dict[str, Value] = {}
        self._reads = 0
        self.whole: Mapping[str, Value] = {}
        """All that the table has, once it has been read whole; before that, nothing."""

    def of(self, keys: Sequence[str]) -> Mapping[str, Value]:
        """Give the values that are known, among them all that the table has for these keys."""
        known = self.whole or self._known
        if self.whole or all(map(known.__contains__, keys)):
            return known
        return self._read(keys)

    def get(self, key: str) -> Value:
        """Give the value of one key."""
        return (self.whole or self.of((key,))).get(key, self._nothing)

    def prepare(self) -> None:
        """Read the table whole, if it is small."""
        if not self.whole and self._is_small():
            self.whole = self._fold(self._connection.execute(f"SELECT {self._columns} FROM {self._table}"))  # noqa: S608 -- our own names
            self._known = {}

    def _read(self, keys: Sequence[str]) -> Mapping[str, Value]:
        self._reads += 1
        if self._reads == _OFTEN:
            self.prepare()
        if self.whole:
            return self.whole
        # Only added to and never emptied in place, so that threads may share it.
        known = self._known if len(self._known) < _REMEMBERED else {}
        new = [key for key in keys if key not in known]
        known |= {**dict.fromkeys(new, self._nothing), **self._fold(self._rows(new))}
        self._known = known
        return known

    def _rows(self, keys: Sequence[str]) -> Iterator[tuple[Any, ...]]:
        for start in range(0, len(keys), _AT_ONCE):
            asked = keys[start : start + _AT_ONCE]
            places = ", ".join("?" for _ in asked)
            read = f"SELECT {self._columns} FROM {self._table} WHERE {self._key} IN ({places})"  # noqa: S608 -- our own names
            yield from self._connection.execute(read, asked)

    def _is_small(self) -> bool:
        count = f"SELECT count(*) FROM (SELECT 1 FROM {self._table} LIMIT ?)"  # noqa: S608 -- our own names
        return bool(self._connection.execute(count, (_SMALL + 1,)).fetchone()[0] <= _SMALL)
