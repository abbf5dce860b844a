"""Cut a table into claims: one value of one property of one item each, still as it was typed.

A cell of a wide table may hold several values, apart by semicolons, and a value may be followed by its time in
brackets: "Ada Brook (1952-1961); Ivo Marsh (since 1961)". A backslash keeps a semicolon within a value. Other marks
apart two values only if they stand alone in other cells of the column: "Ada Brook / Ivo Marsh".
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from bot.errors import DateError
from bot.language.written_dates import read_time
from bot.records import dataclass, field

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from bot.authoring.layout import Column, Layout
    from bot.authoring.sheet import Sheet
    from bot.dates import Interval

_EMPTY = frozenset(
    {"", "-", "--", "\u2013", "\u2014", "?", "n/a", "#n/a", "na", "none", "null", "unknown", "tbc", "tbd"}
)
_TIMED = re.compile(r"(?P<value>.*\S)\s*\((?P<time>[^()]*\d[^()]*)\)")
_PART = re.compile(r"(?:\\[;\\]|[^;])+")
_ESCAPED = re.compile(r"\\([;\\])")


@dataclass(frozen=True, slots=True)
class Subject:
    """What a row says of its item."""

    row: int
    label: str
    id: str = ""
    type: str = ""
    aliases: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Claim:
    """One value, as it was typed, with what stands beside it."""

    subject: Subject
    header: str
    name: str
    """The property's name, as it was typed."""
    kind: str
    value: str
    time: Interval | None = None
    """A time that the header or brackets behind the value say."""
    beside: Mapping[str, str] = field(default_factory=dict)
    is_statement: bool = False
    """It is a row of a long table, so that what is no date may be the name of what happened."""

    @property
    def place(self) -> str:
        """Where it stands."""
        return place_of(self.subject.row, self.header)


def place_of(row: int, header: str = "") -> str:
    """Word a place of a table."""
    return f"row {row}, column {header!r}" if header else f"row {row}"


def is_empty(cell: str) -> bool:
    """Say whether a cell says that there is nothing to say."""
    return cell.strip().lower() in _EMPTY


def split_cell(cell: str) -> tuple[str, ...]:
    """Give the texts that a cell holds, apart by semicolons."""
    parts = [part.strip() for part in _PART.findall(cell)]
    return tuple(_ESCAPED.sub(r"\1", part) for part in parts if part)


def join_cell(texts: Sequence[str]) -> str:
    """Put texts into a cell so that `split_cell` finds them again."""
    return "; ".join(re.sub(r"([;\\])", r"\\\1", text) for text in texts)


def read_subjects(sheet: Sheet, layout: Layout) -> dict[int, Subject]:
    """Give the item of every row that names one."""
    subjects = {}
    for number, row in sheet.rows:
        own = {name: _cell(row, place) for name, place in layout.item.items()}
        label = " ".join((_cell(row, layout.label) or own.get("id", "")).split())
        if is_empty(label):
            continue
        known = {name: cell for name, cell in own.items() if not is_empty(cell)}
        aliases = split_cell(known.get("aliases", ""))
        subjects[number] = Subject(number, label, known.get("id", ""), known.get("type", ""), aliases)
    return subjects


def read_claims(sheet: Sheet, layout: Layout, subjects: Mapping[int, Subject]) -> Iterator[Claim]:
    """Give all that the rows with an item say."""
    alone = {} if layout.is_long else {column.place: _alone(sheet, column) for column in layout.columns}
    for number, row in sheet.rows:
        if (subject := subjects.get(number)) is None:
            continue
        if layout.is_long:
            yield from _long(sheet, layout, row, subject)
        else:
            for column in layout.columns:
                yield from _wide(layout, column, row, subject, alone[column.place])


def _long(sheet: Sheet, layout: Layout, row: Sequence[str], subject: Subject) -> Iterator[Claim]:
    cells = {name: _cell(row, place) for name, place in layout.row.items()}
    header, property_, value = sheet.header[layout.row["value"]], cells.pop("property"), cells.pop("value")
    beside = {name: cell for name, cell in cells.items() if cell}
    if property_:
        yield Claim(subject, header, property_, "", value, beside=beside, is_statement=True)


def _wide(
    layout: Layout, column: Column, row: Sequence[str], subject: Subject, alone: frozenset[str]
) -> Iterator[Claim]:
    places = {**layout.row, **column.beside}
    beside = {name: cell for name, place in places.items() if (cell := _cell(row, place)).strip("-\u2013\u2014")}
    for text in split_cell(" ".join(_cell(row, column.place).split())):
        values, time = _timed(text)
        for value in _apart(values, alone):
            if not is_empty(value) and value.lower() != f"no {column.name}".lower():
                yield Claim(subject, column.header, column.name, column.kind, value, time or column.time, beside)


def _alone(sheet: Sheet, column: Column) -> frozenset[str]:
    """The values of a column that stand in a cell by themselves, or apart from others by semicolons."""
    return frozenset(_timed(text)[0].lower() for _, row in sheet.rows for text in split_cell(_cell(row, column.place)))


def _apart(text: str, alone: frozenset[str]) -> Sequence[str]:
    """The values that are written together, if the column has all of them alone too; one is enough for " / "."""
    for mark in _MARKS:
        parts = [part.strip() for part in text.split(mark)]
        known = sum(part.lower() in alone for part in parts)
        if 1 < len(parts) <= known + (mark == _EITHER and known > 0) and all(parts):
            return parts
    return (text,)


_EITHER = " / "
_MARKS = (_EITHER, ", ", " and ", " & ", " + ")
"""What else may stand between two values."""


def _timed(text: str) -> tuple[str, Interval | None]:
    """Take the time in brackets off a value, if what stands in them is one."""
    if match := _TIMED.fullmatch(text):
        try:
            return match["value"], read_time(match["time"])
        except DateError:
            pass
    return text, None


def _cell(row: Sequence[str], place: int) -> str:
    return row[place] if place < len(row) else ""
