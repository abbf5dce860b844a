"""Cut a table into claims: one value of one property of one item each, still as it was typed.

A cell of a wide table may hold several values, apart by semicolons, and a value may be followed by its time in
brackets: "Ada Brook (1952-1961); Ivo Marsh (since 1961)", or of people without them: "Ada Brook 1952-1961". A
backslash keeps a semicolon within a value. Other marks apart two values only if they stand alone in other cells of the
column: "Ada Brook / Ivo Marsh".
"""

from __future__ import annotations

import re
from collections import defaultdict
from typing import TYPE_CHECKING

from bot.errors import DateError
from bot.language import headings
from bot.language.blanks import is_blank, is_dash
from bot.language.written_dates import read_time
from bot.records import dataclass, field

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from bot.authoring.layout import Column, Layout
    from bot.authoring.sheet import Sheet
    from bot.dates import Interval

YEAR = "year"
"""What stands beside the values of a row that is one of a year."""
_TIMED = re.compile(r"(?P<value>.*\S)\s*\((?P<time>[^()]*\d[^()]*)\)")
_PART = re.compile(r"(?:\\[;\\]|[^;])+")
_YEAR = re.compile(r"(?:1[5-9]|20)\d\d")
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
    is_rough: bool = False
    """Its header says that it is not exact."""
    rows: tuple[int, ...] = ()
    """The rows that say it together, if it takes more than one."""

    @property
    def place(self) -> str:
        """Where it stands."""
        return place_of(self.subject.row, self.header)


def by_name(claims: Iterable[Claim]) -> dict[str, list[Claim]]:
    """Give the claims by the names of their properties, in small letters."""
    groups: dict[str, list[Claim]] = defaultdict(list)
    for claim in claims:
        groups[claim.name.lower()].append(claim)
    return groups


def place_of(row: int, header: str = "") -> str:
    """Word a place of a table."""
    return f"row {row}, column {header!r}" if header else f"row {row}"


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
        own = {name: cell_at(row, place) for name, place in layout.item.items()}
        label = " ".join((cell_at(row, layout.label) or own.get("id", "")).split())
        if is_blank(label):
            continue
        known = {name: cell for name, cell in own.items() if not is_blank(cell)}
        aliases = split_cell(known.get("aliases", ""))
        subjects[number] = Subject(number, label, known.get("id", ""), known.get("type", ""), aliases)
    return subjects


def read_claims(sheet: Sheet, layout: Layout, subjects: Mapping[int, Subject]) -> Iterator[Claim]:
    """Give all that the rows with an item say."""
    rows = [(row, subject) for number, row in sheet.rows if (subject := subjects.get(number)) is not None]
    if layout.is_long:
        yield from _long(sheet, layout, rows)
        return
    alone = {column.place: _alone(sheet, column) for column in layout.columns}
    for row, subject in rows:
        for column in layout.columns:
            yield from _wide(layout, column, row, subject, alone[column.place])


def _long(sheet: Sheet, layout: Layout, rows: Sequence[tuple[Sequence[str], Subject]]) -> Iterator[Claim]:
    """Give a claim a row; a dash is the value of what happened, if nothing under that name has a value."""
    header, places = sheet.header[layout.row["value"]], layout.row
    said = [(cell_at(row, places["property"]), cell_at(row, places["value"]), row, subject) for row, subject in rows]
    valued = {name.lower() for name, value, _, _ in said if not is_blank(value, name)}
    for name, value, row, subject in said:
        is_nothing = value and is_blank(value, name)
        cells = {key: cell_at(row, place) for key, place in places.items() if key not in {"property", "value"}}
        beside = _filled(cells)
        is_event = is_dash(value) and name.lower() not in valued and not beside.keys().isdisjoint({*_TIMES, "place"})
        if name and (is_event or not is_nothing):
            yield Claim(subject, header, name, "", "" if is_nothing else value, beside=beside, is_statement=True)


def _filled(cells: Mapping[str, str]) -> dict[str, str]:
    """Leave out what stands beside a value and says nothing; that an end is unknown says something."""
    return {
        name: cell
        for name, cell in cells.items()
        if cell.strip("-\u2013\u2014") and (name in _TIMES or not is_blank(cell))
    }


_TIMES = frozenset({"from", "to", "during", "as of", "on", "date"})


def _wide(
    layout: Layout, column: Column, row: Sequence[str], subject: Subject, alone: frozenset[str]
) -> Iterator[Claim]:
    places = {**layout.row, **column.beside} | ({YEAR: layout.year} if layout.year >= 0 else {})
    beside = _filled({name: cell_at(row, place) for name, place in places.items()})
    for text in split_cell(" ".join(cell_at(row, column.place).split())):
        is_person = headings.is_person(column.name)
        values, time = _timed(text, is_person=is_person)
        for told in _apart(values, alone, is_person=is_person):
            value, note = _noted(told, alone) if is_person else (told, "")
            said = {"note": note, **beside} if note else beside
            if not is_blank(value, column.name) and value.lower() != f"no {column.name}".lower():
                when = time or column.time
                yield Claim(
                    subject, column.header, column.name, column.kind, value, when, said, is_rough=column.is_rough
                )


def _alone(sheet: Sheet, column: Column) -> frozenset[str]:
    """The values of a column that stand in a cell by themselves, or apart from others by semicolons."""
    cells = [cell_at(row, column.place) for _, row in sheet.rows]
    is_person = headings.is_person(column.name)
    return frozenset(_timed(text, is_person=is_person)[0].lower() for cell in cells for text in split_cell(cell))


def _apart(text: str, alone: frozenset[str], *, is_person: bool) -> Sequence[str]:
    """The values that are written together, if the column has all of them alone too; one is enough for " / ".

    None is needed where they are years, or two people, each with a name of two words or more.
    """
    for mark in _MARKS:
        parts = [part.strip() for part in text.split(mark)]
        known = sum(part.lower() in alone for part in parts)
        are_apart = is_person and mark in _BETWEEN_PEOPLE and all(map(_is_full_name, parts))
        are_apart = are_apart or all(map(_YEAR.fullmatch, parts))
        if len(parts) > 1 and all(parts) and (are_apart or len(parts) <= known + (mark == _EITHER and known > 0)):
            return parts
    return (text,)


def _noted(text: str, alone: frozenset[str]) -> tuple[str, str]:
    """Take a remark in brackets off somebody who stands without one elsewhere: "Ada Brook (also docs)"."""
    match = _REMARKED.fullmatch(text)
    return (match[1], match[2]) if match is not None and match[1].lower() in alone else (text, "")


_REMARKED = re.compile(r"(.*\S)\s*\(([a-z]{3,} [^()]*)\)")


def _is_full_name(text: str) -> bool:
    words = text.split()
    return len(words) > 1 and all(word[0].isupper() and word.strip(".").isalpha() for word in (words[0], words[-1]))


_EITHER = " / "
_MARKS = (_EITHER, ", ", " and ", " & ", " + ")
"""What else may stand between two values."""
_BETWEEN_PEOPLE = frozenset({_EITHER, " & ", " and ", " + "})


def _timed(text: str, *, is_person: bool) -> tuple[str, Interval | None]:
    """Take the time in brackets off a value, if what stands in them is one; of people also a period without them."""
    match = _TIMED.fullmatch(text) or (_SERVED.fullmatch(text) if is_person else None)
    if match is not None:
        try:
            return match["value"], read_time(match["time"])
        except DateError:
            pass
    return text, None


_SERVED = re.compile(
    r"(?P<value>[^\d()]*[^\W\d_][^\d()]*?),?\s+(?P<time>(?:since|from|until)\s+\d[^()]*|\d{4}\s*(?:[-\u2013\u2014]|to\b)[^()]*)",
    re.IGNORECASE,
)
"""Somebody with the years in which he was it: "Ada Brook 1952-1961"."""


def cell_at(row: Sequence[str], place: int) -> str:
    """Give a cell of a row, which may be shorter than the header."""
    return row[place] if place < len(row) else ""
