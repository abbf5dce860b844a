"""Check each table by itself against the schema: unknown keys, missing keys, values of the wrong kind."""

from __future__ import annotations

import difflib
from decimal import Decimal

from bot.dates import Interval
from bot.errors import DateError, Problem
from bot.facts import slips
from bot.facts.schema import Kind
from bot.records import dataclass

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from typing import Any

    from bot.facts.draft import Entry
    from bot.facts.files import Document
    from bot.facts.schema import Key, Table
    from bot.facts.source_map import Place, TablePath
    from bot.facts.table_files import TableFile


_FEW = 8
"""So many ids are told to somebody who wrote none of them."""
_DIGITS = 30
"""The most before and behind the point of a number."""
_SHORT = 40
_LAYOUT = "\t\r\n"
_NEAR = 0.75
"""How alike a key is to the one that it is taken for a slip of: "venue" is no slip of "value"."""


@dataclass(frozen=True, slots=True)
class Row:
    """One table of a file, and where it stands."""

    document: Document | TableFile
    path: TablePath
    values: Mapping[str, object]

    @property
    def name(self) -> str:
        """The last name in its header: the id in [item.tower]."""
        return str(self.path[-1])

    def text(self, key: str, default: str = "") -> str:
        """Give a text, without the line breaks around it."""
        value = self.values.get(key, default)
        return value.strip() if isinstance(value, str) else default

    def texts(self, key: str) -> tuple[str, ...]:
        """Give a list of texts; a text alone is a list of one."""
        value = self.values.get(key, [])
        return tuple(map(str, value)) if isinstance(value, list) else (str(value),)

    def number(self, key: str) -> Decimal | None:
        """Give a number, exactly as written."""
        value = self.values.get(key)
        return Decimal(value) if is_number(value) and isinstance(value, int | Decimal) else None

    def flag(self, key: str) -> bool:
        """Say whether a key is there and true."""
        return self.values.get(key) is True

    def interval(self, key: str) -> Interval | None:
        """Give a date or interval, if the key is there."""
        return Interval.parse(self.text(key)) if key in self.values else None

    def place(self, key: str = "", index: int | None = None) -> Place:
        """Tell where a key stands, or the whole table when the key is "", or an element of the key's list."""
        path = (*self.path, key) if key else self.path
        return self.document.source_map.find(path if index is None else (*path, index))

    def problem(
        self, key: str, message: str, hint: str = "", *, index: int | None = None, is_warning: bool = False
    ) -> Problem:
        """Say what is wrong with a key, or with the whole table when the key is "", or with an element of a list."""
        place = self.place(key, index)
        severity = "warning" if is_warning else "error"
        return Problem(str(self.document.path), place.line, place.column, message, hint, severity)


def check_row(row: Row, table: Table) -> Iterator[Problem]:
    """Tell everything that is wrong with a table by itself."""
    for name, value in row.values.items():
        key = table.key(name)
        if key is None:
            article = "an" if table.name[0] in "aeiou" else "a"
            names = [known.name for known in table.keys]
            hint = did_you_mean(name, names, _NEAR) or f"known: {', '.join(names)}"
            yield row.problem(name, f"unknown key {name!r} in {article} {table.name}", hint)
        else:
            yield from _check_value(row, key, value)
    for key in table.keys:
        if key.is_required and key.name not in row.values:
            yield row.problem("", f"this {table.name} has no {key.name}", hint=_meaning(key))


def did_you_mean(name: str, known: Iterable[str], likeness: float = 0.6) -> str:
    """Suggest the known name that is most like an unknown one, from 0 for not at all to 1, or say nothing."""
    close = difflib.get_close_matches(name, list(known), n=1, cutoff=likeness)
    return f"did you mean {close[0]!r}?" if close else ""


def suggest(name: str, known: Mapping[str, Entry[Any] | None]) -> str:
    """Suggest the id of what is called so, or that is most like an unknown one, or else tell all if they are few."""
    called = (id_ for id_, entry in known.items() if entry and _is_called(entry.record, name))
    if id_ := next(called, ""):
        return f"write its id, {id_!r}"
    few = f"known: {', '.join(known)}" if 0 < len(known) <= _FEW else ""
    return did_you_mean(name, known) or few


def _is_called(record: object, name: str) -> bool:
    """Say whether an item has a name, a property a label, a source a title or a type a noun."""
    names = (getattr(record, "label", ""), getattr(record, "title", ""))
    others = (getattr(record, "aliases", ()), getattr(record, "nouns", ()))
    return name.strip().casefold() in map(str.casefold, (*names, *others[0], *others[1]))


def _meaning(key: Key) -> str:
    """Give the description of a key as it goes on in a sentence."""
    return key.description[:1].lower() + key.description[1:].removesuffix(".")


def is_number(value: object) -> bool:
    """Say whether a TOML value is a number that can be told: true is none, nor is infinity or 1e400."""
    if isinstance(value, Decimal) and value.is_finite():
        return value.adjusted() < _DIGITS and int(value.as_tuple().exponent) >= -_DIGITS
    return isinstance(value, int) and not isinstance(value, bool) and abs(value) < 10**_DIGITS


def _check_value(row: Row, key: Key, value: object) -> Iterator[Problem]:
    if not _is_of_kind(value, key.kind):
        hint = f'write {key.name} = "{value}"' if is_number(value) or hasattr(value, "isoformat") else ""
        yield row.problem(key.name, f"{key.name}: expected {key.kind.value}, found {_words_for(value)}", hint)
        return
    if value == [] and key.is_required:
        yield row.problem(key.name, f"{key.name}: an empty list", _meaning(key))
    texts = value if isinstance(value, list) else [value]
    for text in texts:
        if isinstance(text, str):
            yield from _check_text(row, key, text)


def _check_text(row: Row, key: Key, text: str) -> Iterator[Problem]:
    if not text.strip():
        yield row.problem(key.name, f"{key.name}: empty text", hint="leave the key out")
    elif key.choices and text not in key.choices:
        hint = did_you_mean(text, key.choices)
        yield row.problem(key.name, f"{key.name}: expected one of {', '.join(key.choices)}, found {text!r}", hint)
    elif key.kind is Kind.DATE:
        yield from _check_date(row, key, text)
    elif not text.isprintable() and (odd := _odd_sign(text.strip())):
        yield row.problem(key.name, f"{key.name}: the control character {odd!r} in {text[:40]!r}", "leave it out")


def _odd_sign(text: str) -> str:
    return next((sign for sign in text if sign < " " and sign not in _LAYOUT), "")


def _check_date(row: Row, key: Key, text: str) -> Iterator[Problem]:
    try:
        Interval.parse(text)
    except DateError as error:
        yield row.problem(key.name, f"{key.name}: {error}", slips.of_date(text))


def _is_of_kind(value: object, kind: Kind) -> bool:
    is_list = isinstance(value, list) and all(isinstance(text, str) for text in value)
    match kind:
        case Kind.TEXT | Kind.DATE | Kind.TEMPLATE:
            return isinstance(value, str)
        case Kind.TEXTS | Kind.UTTERANCES:
            return is_list
        case Kind.TEXT_OR_TEXTS:
            return isinstance(value, str) or is_list
        case Kind.FLAG:
            return isinstance(value, bool)
        case Kind.VALUE:
            return isinstance(value, str) or is_number(value)


def _words_for(value: object) -> str:
    names = {bool: "true or false", list: "a list", dict: "a table", str: "a text"}
    text = names.get(type(value)) or f"{value}"
    return text if len(text) <= _SHORT else f"{text[:_SHORT]}…"
