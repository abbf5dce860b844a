"""Find the rows of a sheet that are its table: one of headers, and those under it that are about something each.

Calder Trust: our telescopes;;;;;        a title: the one cell of its row
;;Visitors;;Director;;                   names of several columns at once, in the first of the cells that were merged
Telescope;Height;2010;2019;name;since    the headers, of which "2010" is "Visitors 2010"
…
Total;;27 300;31 000;;                   no row is about a total
* opened for the eclipse                 a footnote, whose mark stands behind what it is about
"""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING, TypeAlias

from bot.language import headings
from bot.language.written_dates import is_time
from bot.language.written_numbers import UNDECIDED, read_number
from bot.records import dataclass

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from decimal import Decimal

Row: TypeAlias = "tuple[int, tuple[str, ...]]"
"""A row with its number, counted from 1 as spreadsheets do."""

_MARK = re.compile(r"(?:\*+|[\u2020\u2021\u00b9\u00b2\u00b3]|\[\d\]|\(\d\))(?=\s*\w)")
_NOTE = re.compile(r"(?:notes?|sources?|n\.b\.|nb|legend|key)\b.*[:.]", re.IGNORECASE)
_YEAR = re.compile(r"(?:1[5-9]|20)\d\d")
_NUMBER = re.compile(r"\W*\d[\d.,'\u2019 ]*\W*")
_MOST = 0.6
"""The share of cells that must be figures or dates for a column to be one of them."""
_LAST = 3
"""Rows at the end that may be sums."""


@dataclass(frozen=True, slots=True)
class TableRows:
    """What is left of a sheet."""

    header: tuple[str, ...]
    rows: tuple[Row, ...]
    remarks: tuple[str, ...]
    titles: tuple[str, ...] = ()
    """What stands over the table."""


def table_rows(rows: Sequence[Row]) -> TableRows:
    """Take off what stands over and under a table of at least two rows."""
    rest, remarks = _without_titles(list(rows))
    header, below, more = _headers(rest)
    kept, left = _without_ends(below, header)
    over = rows[: len(rows) - len(rest)]
    titles = tuple(cell for _, cells in over for cell in cells if cell)
    return TableRows(header, tuple(kept), (*remarks, *more, *left), titles)


# --- above -----------------------------------------------------------------------------------------------------------


def _without_titles(rows: list[Row]) -> tuple[list[Row], list[str]]:
    remarks = []
    while len(rows) > 2 and _is_title(rows) and _may_be_headers(_below_title(rows)):  # noqa: PLR2004
        remarks.append(f"row {rows[0][0]}: a title, left out")
        rows = rows[1:]
    return rows, remarks


def _is_title(rows: list[Row]) -> bool:
    """Say whether the first row is a title: one cell, which names no columns."""
    places = _filled(rows[0][1])
    return len(places) == 1 and (places[0] == 0 or not _are_groups(rows[0][1], rows[1][1], rows[2:]))


def _below_title(rows: Sequence[Row]) -> tuple[str, ...]:
    """The first row under a title that is not one as well."""
    return next((cells for _, cells in rows[1:] if len(_filled(cells)) > 1), ())


def _headers(rows: list[Row]) -> tuple[tuple[str, ...], list[Row], list[str]]:
    """The headers, of two rows where the first names several columns at once."""
    (number, upper), below = rows[0], rows[1:]
    if len(below) < 2 or not _are_groups(upper, below[0][1], below[1:]):  # noqa: PLR2004
        return upper, below, []
    remark = f"rows {number} and {below[0][0]}: headers in two rows, read together"
    return _joined(upper, below[0][1]), below[1:], [remark]


def _are_groups(upper: Sequence[str], lower: Sequence[str], below: Sequence[Row]) -> bool:
    """Say whether the second row holds the headers: it names columns without one in the first, over other cells."""
    new = [place for place, cell in enumerate(lower) if cell and not _at(upper, place)]
    is_over = any(_is_over_figures(lower[place], [_at(cells, place) for _, cells in below]) for place in _filled(lower))
    return len(new) > 1 and is_over and _may_be_headers(lower)


def _is_over_figures(header: str, cells: Iterable[str]) -> bool:
    """Say whether a text stands over figures or dates, as no cell of the column itself would."""
    said = [cell for cell in cells if cell]
    figures = [cell for cell in said if _NUMBER.fullmatch(cell) or is_time(cell)]
    return not _NUMBER.fullmatch(header) and bool(said) and len(figures) >= _MOST * len(said)


def _may_be_headers(cells: Sequence[str]) -> bool:
    """Say whether cells may be headers: texts or years, all different."""
    said = [cells[place] for place in _filled(cells)]
    return len(said) > 1 and all(_YEAR.fullmatch(cell) or not _NUMBER.fullmatch(cell) for cell in said)


def _joined(upper: Sequence[str], lower: Sequence[str]) -> tuple[str, ...]:
    counts = Counter(cell.lower() for cell in lower)
    headers, group = [], ""
    end = -1  # the last place known to be under the group's cell: what is farther off is no term of it
    for place in range(max(len(upper), len(lower))):
        group = _at(upper, place) or group
        own = _at(lower, place)
        is_next = place - end == 1 or bool(_at(upper, place))
        is_term = own.lower() in headings.TERMS and is_next
        if not own:
            headers.append(_at(upper, place))
        elif group and place and own.lower() == "name":
            headers.append(group)
            end = place
        elif group and (_YEAR.fullmatch(own) or is_term or counts[own.lower()] > 1):
            headers.append(f"{group} {own}")
            end = place
        else:
            headers.append(own)
    return tuple(headers)


# --- below -----------------------------------------------------------------------------------------------------------


def _without_ends(rows: list[Row], header: Sequence[str]) -> tuple[list[Row], list[str]]:
    """The rows without footnotes, their marks in the cells, and sums."""
    end = len(rows)
    while end > 1 and _is_note(rows[end - 1][1]):
        end -= 1
    notes = [cells[_filled(cells)[0]] for _, cells in rows[end:]]
    marks = {mark[0] for note in notes if (mark := _MARK.match(note))}
    remarks = [f"row {number}: a footnote, left out" for number, _ in rows[end:]]
    kept: list[Row] = []
    for place, (number, cells) in enumerate(rows[:end]):
        if place >= max(end - _LAST, 1) and cells[_filled(cells)[0]].lower().rstrip(" :") in headings.SUMS:
            wrong = _wrong_sums(header, [above for _, above in kept], cells)
            remarks.append("; ".join([f"row {number}: a sum of the rows above, left out", *wrong]))
        else:
            kept.append((number, tuple(_unmarked(cell, marks) for cell in cells)))
    return kept, remarks


def _wrong_sums(header: Sequence[str], rows: Sequence[Sequence[str]], sums: Sequence[str]) -> Iterator[str]:
    """Say of which columns a row of sums does not say what the cells above it add up to."""
    if sums[_filled(sums)[0]].lower().rstrip(" :") not in headings.TOTALS:
        return
    for place in _filled(sums)[1:]:
        cells = [cell for row in rows if (cell := _at(row, place)) and any(map(str.isdecimal, cell))]
        said, figures = _figure(sums[place]), [_figure(cell) for cell in cells]
        total = sum(figure for figure in figures if figure is not None)
        if said is not None and len(figures) > 1 and None not in figures and said != total:
            yield f"its {sums[place]} under {_at(header, place)!r} is not what they add up to: {total:,f}"


def _figure(cell: str) -> Decimal | None:
    try:
        return read_number(cell, UNDECIDED).number
    except ValueError:
        return None


def _is_note(cells: Sequence[str]) -> bool:
    places = _filled(cells)
    return len(places) == 1 and bool(_MARK.match(cells[places[0]]) or _NOTE.match(cells[places[0]]))


def _unmarked(cell: str, marks: set[str]) -> str:
    mark = next((mark for mark in sorted(marks, key=len, reverse=True) if cell.endswith(mark)), "")
    return cell.removesuffix(mark).rstrip() if mark != cell else cell


def _filled(cells: Sequence[str]) -> list[int]:
    return [place for place, cell in enumerate(cells) if cell]


def _at(cells: Sequence[str], place: int) -> str:
    return cells[place] if place < len(cells) else ""
