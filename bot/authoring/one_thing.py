"""A table of statements that are all about one thing, which it does not name: that of a club, of a house, of a family.

What,Name / number,From,To
Manager,Jack Tranter,1919,1934
Ground,Mill Lane,1904,1998

Or one whose rows are years of it: "Year, Chair, Members".
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.authoring.yearly import are_years
from bot.language import headings
from bot.records import replace

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.authoring.sheet import Sheet


def about(sheet: Sheet, item: str) -> tuple[Sheet, dict[str, str]]:
    """Give the table with a column for the one thing, and "property" and "value" for the headers that mean that.

    The value stands under one of its usual headers, or else right behind what says of what it is.
    """
    plain = [" ".join(name.lower().split()) for name in sheet.header]
    place = property_place(sheet)
    if place < 0 and are_years(sheet, sheet.header[0], 0):
        return with_item(sheet, item), {}
    if place < 0 or "item" in (*plain[:place], *plain[place + 1 :]):
        return sheet, {}
    value = next(
        (n for n, name in enumerate(plain) if n != place and name in headings.OF_STATEMENTS["value"]), place + 1
    )
    names = {sheet.header[place]: "property"} | ({sheet.header[value]: "value"} if value < len(plain) else {})
    return with_item(sheet, item, "label" if plain[place] == "item" else "item"), names


def with_item(sheet: Sheet, item: str, heading: str = "item") -> Sheet:
    """Give a sheet with one more column, which names the one thing in each row."""
    width = len(sheet.header)
    rows = tuple((number, (*cells, *[""] * (width - len(cells)), item)) for number, cells in sheet.rows)
    return replace(sheet, header=(*sheet.header, heading), rows=rows)


def property_place(sheet: Sheet) -> int:
    """Where the header stands over what each row says something of, such as "What"; -1 if it does not.

    It may also be "Item" or "Entry", where the others are those of statements: "Item, Value, Start, End".
    """
    plain = [" ".join(name.lower().split()) for name in sheet.header]
    known = headings.OF_STATEMENTS
    place = _first(plain, known["property"])
    are_statements = _first(plain, known["value"]) >= 0 <= _first(plain, (*known["from"], *known["date"]))
    return _first(plain, (*known["item"], *headings.ENTRIES)) if place < 0 and are_statements else place


def _first(plain: Sequence[str], names: Sequence[str]) -> int:
    return next((n for n, name in enumerate(plain) if name in names), -1)
