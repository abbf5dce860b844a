"""Records as rows of a database: one table for each kind of record, one column for each field."""

from __future__ import annotations

import functools
import json
from decimal import Decimal

from bot.codes import Code
from bot.dates import Interval
from bot.model import Kind, Rank, Reference, TimeRelation, ValueType

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from typing import TypeAlias, TypeVar

    from _typeshed import DataclassInstance

    Record = TypeVar("Record", bound=DataclassInstance)

Encoded: TypeAlias = "tuple[str | int | None, ...]"
"""A row of the database."""


def columns(kind: type[DataclassInstance]) -> tuple[str, ...]:
    """Give the names of a record's columns, which are those of its fields."""
    return tuple(kind.__annotations__)


def encode(record: DataclassInstance) -> Encoded:
    """Make a row of a record."""
    values = [getattr(record, name) for name in columns(type(record))]
    return tuple([value if type(value) is str else encode_field(value) for value in values])


def decode(kind: type[Record], row: Iterable[object]) -> Record:
    """Make a record of a row."""
    make: Callable[..., Record] = kind
    return make(*(None if value is None else read(value) for read, value in zip(_readers(kind), row, strict=True)))


def encode_field(value: object) -> str | int | None:
    """Make a column of a field."""
    match value:
        case Code():
            return value.value
        case None | str() | int():
            return value
        case Interval():
            return value.format()
        case tuple():
            return json.dumps([encode(part) if isinstance(part, Reference) else part for part in value])
        case _:
            return str(value)


@functools.cache
def _readers(kind: type[DataclassInstance]) -> tuple[Callable[..., object], ...]:
    return tuple(_READERS[kind.__annotations__[name]] for name in columns(kind))


def _read_texts(text: str) -> tuple[str, ...]:
    return tuple(json.loads(text)) if text != "[]" else ()


def _read_references(text: str) -> tuple[Reference, ...]:
    return tuple(Reference(*parts) for parts in json.loads(text))


_READERS: dict[str, Callable[..., object]] = {
    "str": str,
    "bool": bool,
    "tuple[str, ...]": _read_texts,
    "tuple[str, str]": _read_texts,
    "tuple[Reference, ...]": _read_references,
    "Interval | None": Interval.parse,
    "Decimal | None": Decimal,
    "Kind": Kind,
    "Rank": Rank,
    "TimeRelation": TimeRelation,
    "ValueType": ValueType,
}
"""How to read a field, by its declared type: a new field of a known type needs nothing here."""
