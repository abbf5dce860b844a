"""Find the column of the items' names where the first one holds something else.

SKU;Model name;Launched         numbers by which things are told apart come first
Region;Name of hut;Opened       the first column says the same of several
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.language import headings
from bot.language.blanks import is_blank
from bot.language.written_dates import is_time

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from bot.authoring.sheet import Sheet


def name_place(sheet: Sheet, headers: Sequence[str]) -> int:
    """Give the place of the column that names the items, for a table whose headers, as they are read, do not say it."""
    first = next((place for place, header in enumerate(headers) if header), 0)
    others = [place for place, header in enumerate(headers) if header and place > first]
    called = [place for place in others if headings.named(headers[place])]
    if headings.is_identifier(headers[first]):
        noun = headings.numbered(headers[first])
        own = [n for n in others if not headings.is_person(headers[n]) or headers[n].lower() == noun]
        people = [] if noun else others  # a plot with a number is not called by its tenant
        return next((n for n in (*called, *own, *people) if _are_names(sheet, first, n)), first)
    if headings.named(headers[first]):
        return first
    return next((n for n in called if _count(sheet, n) == len(sheet.rows) > _count(sheet, first)), first)


def is_code_of_names(sheet: Sheet, place: int) -> bool:
    """Say whether all cells of a column are such as "P-1001": with letters and figures, as no number or word is."""
    cells = [cell for cell in _cells(sheet, place) if not is_blank(cell)]
    return bool(cells) and all(any(map(str.isdecimal, cell)) and any(map(str.isalpha, cell)) for cell in cells)


def _are_names(sheet: Sheet, first: int, place: int) -> bool:
    """Say whether the cells of a column name what those of the first one number: one name for each, all different."""
    pairs = set(zip(_cells(sheet, first), _cells(sheet, place), strict=True))
    numbers, names = {number for number, _ in pairs}, {name for _, name in pairs}
    return len(pairs) == len(numbers) == len(names) and all(map(_is_name, names))


def _is_name(cell: str) -> bool:
    return not is_blank(cell) and any(map(str.isalpha, cell)) and not is_time(cell)


def _count(sheet: Sheet, place: int) -> int:
    return len({cell for cell in _cells(sheet, place) if not is_blank(cell)})


def _cells(sheet: Sheet, place: int) -> Iterable[str]:
    return [cells[place] if place < len(cells) else "" for _, cells in sheet.rows]
