"""Contexts as text, to be kept between turns outside of the program.

What `dumps` writes, `loads` reads back exactly. A text that cannot be read, because it is damaged or of another
version, is an empty context: the conversation starts afresh. Fields that have their default are left out.
"""

from __future__ import annotations

import dataclasses
import datetime
import functools
import json
import typing
from decimal import Decimal
from types import NoneType

from bot.codes import Code
from bot.dates import Interval
from bot.errors import DateError
from bot.model import Context, Turn

if typing.TYPE_CHECKING:
    from collections.abc import Callable

    from _typeshed import DataclassInstance


def dumps(context: Context) -> str:
    """Write a context as ASCII."""
    return json.dumps(_write(context), separators=(",", ":"))


def loads(text: str) -> Context:
    """Read what `dumps` has written; anything else is an empty context."""
    try:
        return typing.cast("Context", _read(Context, json.loads(text)))
    except (ValueError, TypeError, ArithmeticError, RecursionError, DateError):
        return Context()


def _write(value: object) -> object:
    if type(value) in _FORMS:
        return _FORMS[type(value)][0](value)
    if isinstance(value, Code):
        return value.value
    if isinstance(value, tuple):
        return [_write(part) for part in value]
    if isinstance(value, Turn):
        return _write_turn(value)
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return _write_record(value)
    return value


def _write_record(record: DataclassInstance) -> dict[str, object]:
    given = ((name, default, getattr(record, name)) for name, default in _fields(type(record)))
    return {name: _write(value) for name, default, value in given if value != default}


@functools.lru_cache(maxsize=4096)
def _write_turn(turn: Turn) -> dict[str, object]:
    """A turn stays in the context of the next few turns, and is written down with each."""
    return _write_record(turn)


@functools.cache
def _fields(kind: type[DataclassInstance]) -> tuple[tuple[str, object], ...]:
    return tuple((field.name, field.default) for field in dataclasses.fields(kind))


def _read(kind: object, value: object) -> object:
    """Make a value of a declared type; raise TypeError or ValueError where that cannot be."""
    if kind in _FORMS:
        return _FORMS[kind][1](_expect(str, value))
    if isinstance(kind, type) and dataclasses.is_dataclass(kind):
        return _read_record(kind, _expect(dict, value))
    if isinstance(kind, type) and issubclass(kind, Code):
        return kind(_expect(str, value))
    if typing.get_origin(kind) is tuple:
        return _read_tuple(typing.get_args(kind), _expect(list, value))
    if alternatives := typing.get_args(kind):  # "... | None" is the only union that records have
        return None if value is None else _read(next(one for one in alternatives if one is not NoneType), value)
    return _expect(typing.cast("type[object]", kind), value)


def _read_record(kind: type[DataclassInstance], value: dict[str, object]) -> object:
    hints = _hints(kind)
    if unknown := value.keys() - hints.keys():
        message = f"{kind.__name__} has no {unknown}"
        raise TypeError(message)
    make: Callable[..., object] = kind
    return make(**{name: _read(hints[name], part) for name, part in value.items()})


def _read_tuple(kinds: tuple[object, ...], value: list[object]) -> tuple[object, ...]:
    if kinds[-1] is Ellipsis:
        return tuple(_read(kinds[0], part) for part in value)
    return tuple(_read(kind, part) for kind, part in zip(kinds, value, strict=True))


Kind = typing.TypeVar("Kind")


def _expect(kind: type[Kind], value: object) -> Kind:
    if type(value) is not kind:  # not isinstance: for Python, true is a number
        message = f"expected {kind}, found {value!r}"
        raise TypeError(message)
    return value


@functools.cache
def _hints(kind: type[DataclassInstance]) -> dict[str, object]:
    """Give the types of a record's fields; those that its module imports for types only are named here."""
    return typing.get_type_hints(
        kind, localns={"datetime": datetime.datetime, "Decimal": Decimal, "Interval": Interval}
    )


_FORMS: dict[object, tuple[Callable[[typing.Any], str], Callable[[str], object]]] = {
    Interval: (Interval.format, Interval.parse),
    datetime.datetime: (datetime.datetime.isoformat, datetime.datetime.fromisoformat),
    Decimal: (str, Decimal),
}
"""How to write and read what is written as one text."""
