"""Read a table of text: find out its encoding and delimiter, and give its rows by their numbers."""

from __future__ import annotations

import csv
import io
from collections import Counter
from typing import TYPE_CHECKING

from bot.authoring.table_rows import table_rows
from bot.errors import FactbotError
from bot.records import dataclass

if TYPE_CHECKING:
    from pathlib import Path

_DELIMITERS = ",;\t|"
_SAMPLE = 50
"""Rows by which the delimiter is found."""
_UTF16 = (b"\xff\xfe", b"\xfe\xff")


@dataclass(frozen=True, slots=True)
class Sheet:
    """A table: one row of headers, and the rows under it with at least one cell."""

    name: str
    """The file's name."""
    header: tuple[str, ...]
    rows: tuple[tuple[int, tuple[str, ...]], ...]
    """Each with its number, counted from 1 as spreadsheets do."""
    delimiter: str
    remarks: tuple[str, ...] = ()
    titles: tuple[str, ...] = ()
    """What stands over the table."""


def read_sheet(path: Path) -> Sheet:
    """Read a file; raise FactbotError when it is no table."""
    try:
        data = path.read_bytes()
    except OSError as error:
        message = f"{path}: cannot be read: {error.strerror}"
        raise FactbotError(message) from error
    text, remarks = _decode(path, data)
    if not text.strip():
        message = f"{path}: expected a row of headers and rows under it, found an empty file"
        raise FactbotError(message)
    text, delimiter = _delimiter(path, text)
    rows = [(number, cells) for number, cells in _rows(path, text, delimiter) if any(cells)]
    if len(rows) < 2:  # noqa: PLR2004 -- headers and one row
        message = (
            f"{path}: expected a row of headers and at least one row under it, found {'one row' if rows else 'none'}"
        )
        raise FactbotError(message)
    table = table_rows(rows)
    return Sheet(path.name, table.header, table.rows, delimiter, (*remarks, *table.remarks), table.titles)


def _decode(path: Path, data: bytes) -> tuple[str, tuple[str, ...]]:
    """Decode UTF-8 or UTF-16, or else, with a remark, the encoding of older spreadsheets."""
    if data.startswith(b"PK\x03\x04"):
        message = f"{path}: this is a workbook or an archive, not CSV; save the sheet as CSV (UTF-8) and import that"
        raise FactbotError(message)
    try:
        text = data.decode("utf-16" if data.startswith(_UTF16) else "utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        remark = f"line {line} is not UTF-8: read as Latin-1; look at its accents, or save the file as UTF-8"
        return data.decode("cp1252", "replace"), (remark,)
    if "\0" in text:
        message = f"{path}: not a text file; save the sheet as CSV (UTF-8)"
        raise FactbotError(message)
    return text, ()


def _delimiter(path: Path, text: str) -> tuple[str, str]:
    """Find the delimiter under which most rows are equally long; "sep=;" in the first line says it."""
    first, _, rest = text.partition("\n")
    if first.strip().lower().startswith("sep=") and len(first.strip()) == 5:  # noqa: PLR2004 -- and one character
        return "\n" + rest, first.strip()[-1]
    scores = {delimiter: _score(text, delimiter) for delimiter in _DELIMITERS}
    best = max(scores, key=lambda delimiter: scores[delimiter])
    if scores[best][1] < 2:  # noqa: PLR2004 -- two columns
        _rows(path, text, ",")  # what is no CSV at all is told so
        expected = "at least two columns, apart by commas, semicolons or tabs"
        message = f"{path}: expected {expected}, found one: {first.strip()[:60]!r}"
        raise FactbotError(message)
    return text, best


def _score(text: str, delimiter: str) -> tuple[float, int]:
    """Give the share of rows with the most frequent number of cells above one, and that number."""
    lines = text.splitlines(keepends=True)[: 4 * _SAMPLE]
    try:
        rows = [row for row in csv.reader(lines, delimiter=delimiter) if any(row)][:_SAMPLE]
    except csv.Error:
        return (0.0, 0)
    lengths = Counter(len(row) for row in rows)
    length = len(rows[0]) if rows and len(rows[0]) > 1 else max(lengths, key=lambda n: lengths[n], default=0)
    return (lengths[length] / len(rows), length) if length > 1 else (0.0, 0)


def _rows(path: Path, text: str, delimiter: str) -> list[tuple[int, tuple[str, ...]]]:
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    try:
        return [(number, tuple(cell.strip() for cell in row)) for number, row in enumerate(reader, start=1)]
    except csv.Error as error:
        message = f"{path}:{reader.line_num}: not valid CSV: {error}; look for a quotation mark without its other half"
        raise FactbotError(message) from error
