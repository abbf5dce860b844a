"""Records as rows of a database: one table for each kind of record, one column for each field."""

from __future__ import annotations

import functools

from bot.codes import Code
from bot.dates import Interval
from bot.later import later
from bot.model import Kind, Rank, Reference, TimeRelation, ValueType

with later:
    import decimal

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
            return _write_texts([text for part in value for text in _texts_of(part)])
        case _:
            return str(value)


@functools.cache
def _readers(kind: type[DataclassInstance]) -> tuple[Callable[..., object], ...]:
    return tuple(_READERS[kind.__annotations__[name]] for name in columns(kind))


def _write_texts(texts: list[str]) -> str:
    """Write texts as a list in JSON, which the database can look into."""
    import json

    return json.dumps(texts, ensure_ascii=False)


def _read_texts(text: str) -> tuple[str, ...]:
    """Read such a list; one without an escape is cut at its quotes, so that hardly any question has to import json."""
    if text == "[]":
        return ()
    if "\\" not in text:
        return tuple(text[2:-2].split('", "'))
    import json

    return tuple(json.loads(text))


def _texts_of(part: str | Reference) -> tuple[str, ...]:
    if isinstance(part, Reference):
        return part.source, part.section, "" if part.paragraph is None else str(part.paragraph)
    return (part,)


def _read_references(text: str) -> tuple[Reference, ...]:
    texts = _read_texts(text)
    return tuple([_reference(*texts[n : n + 3]) for n in range(0, len(texts), 3)])


def _reference(source: str, section: str, paragraph: str) -> Reference:
    return Reference(source, section, int(paragraph) if paragraph else None)


def _read_number(text: str) -> decimal.Decimal:
    return decimal.Decimal(text)


_READERS: dict[str, Callable[..., object]] = {
    "str": str,
    "bool": bool,
    "tuple[str, ...]": _read_texts,
    "tuple[str, str]": _read_texts,
    "tuple[Reference, ...]": _read_references,
    "Interval | None": Interval.parse,
    "Decimal | None": _read_number,
    "Kind": Kind,
    "Rank": Rank,
    "TimeRelation": TimeRelation,
    "ValueType": ValueType,
}
"""How to read a field, by its declared type: a new field of a known type needs nothing here."""
