"""Tell from the cells of a column, and the brackets in its header, of what type its values are, and of what unit."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from bot.errors import DateError
from bot.language import heading_units, heading_words, headings
from bot.language.currencies import is_currency
from bot.language.written_dates import FOUR_FIGURES, read_time
from bot.language.written_numbers import UNDECIDED, read_number
from bot.model import FIGURES, TimeRelation, ValueType

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from bot.authoring.claims import Claim
    from bot.authoring.known import Known

MOST = 0.6
"""The share of cells that must be read in one way for a column to be of that type."""
_KINDS = {
    "text": ValueType.TEXT,
    "name": ValueType.NAME,
    "place": ValueType.PLACE,
    "date": ValueType.EVENT,
    "item": ValueType.ITEM,
}
"""What brackets in a header say that is no unit."""
_YEARS = range(1000, 2100)


def type_of(label: str, kind: str, claims: Sequence[Claim], known: Known) -> tuple[ValueType, str]:
    """Give the type of values and their unit: what the brackets say, or else what most cells are."""
    if (said := declared(kind, label)) is not None:
        return said
    is_number = kind.strip().lower() == "number"
    if not is_number and _are_several_years(claims):
        return ValueType.EVENT, ""
    return _of_cells(label, [claim.value for claim in claims], known, is_number=is_number)


def declared(kind: str, label: str = "") -> tuple[ValueType, str] | None:
    """Give the type and the unit that brackets in a header say, if they do; "number" alone has no unit."""
    word, _, more = (part.strip() for part in kind.partition(":"))
    word = word.lower()
    if not word or word == "number":
        return None
    if word in _KINDS:
        return _KINDS[word], ""
    if word == "money":
        return ValueType.MONEY, more or "$"
    unit = heading_units.plain_unit(heading_units.scaled(kind)[1])
    return (
        (ValueType.MONEY, unit) if is_currency(unit) else (ValueType.QUANTITY, unit or (_unit(label) if label else ""))
    )


def _of_cells(label: str, cells: Sequence[str], known: Known, *, is_number: bool) -> tuple[ValueType, str]:
    numbers = Counter(unit for unit in map(unit_of, cells) if unit is not None)
    if not is_number and _are_codes(label, cells):
        return (ValueType.PLACE if headings.is_place(label) else ValueType.TEXT), ""
    dates = [time for time in map(time_of, cells) if time]
    years = [cell for cell in cells if cell.isdecimal() and int(cell) in _YEARS]
    are_years = len(years) == sum(map(str.isdecimal, cells)) and len(years) >= MOST * len(cells)
    is_dated = headings.is_dated(label) or _are_dates(cells) or (are_years and headings.is_happening(label))
    if not is_number and len(dates) >= MOST * len(cells) and (is_dated or not numbers) and any(cells):
        return ValueType.EVENT, ""
    if not is_number and headings.is_code(label):
        return ValueType.TEXT, ""
    if is_number or (sum(numbers.values()) >= MOST * len(cells) and not (are_years and is_dated)):
        unit = heading_units.plain_unit(numbers.most_common(1)[0][0]) if numbers else ""
        return (ValueType.MONEY, unit) if is_currency(unit) else (ValueType.QUANTITY, unit or _unit(label))
    if not any(cells):
        return ValueType.EVENT, ""
    if all(known.items_named(cell) for cell in cells) and not headings.is_name(label):
        return ValueType.ITEM, ""
    return (ValueType.PLACE if headings.is_place(label) else ValueType.TEXT), ""


def _are_codes(label: str, cells: Sequence[str]) -> bool:
    """Say whether what stands among figures are codes, which count and measure nothing: "Z80" and "6502A".

    Of places with numbers one is enough: "12A" among rooms.
    """
    codes = [cell for cell in cells if _CODE.fullmatch(cell) and unit_of(cell) is None and not time_of(cell)]
    behind = [cell for cell in cells if _LETTERED.fullmatch(cell) and unit_of(cell)]
    least = 1 if headings.is_location(label) else max(2, _SOME * len(cells))
    return bool(codes or headings.is_location(label)) and len(codes) + len(behind) >= least


_CODE = re.compile(r"[A-Z][A-Za-z]{0,3}-?\d+\w*")
"""Letters with figures right behind them: "Z80", "TMS9900"."""
_LETTERED = re.compile(r"\d+[A-Z]")
"""Figures with one letter right behind them: "6502A"."""
_SOME = 0.1


def are_years(cells: Iterable[str]) -> bool:
    """Say whether all cells hold years."""
    return all(cell.isdecimal() and int(cell) in _YEARS for cell in cells)


def _are_several_years(claims: Sequence[Claim]) -> bool:
    """Say whether the cells hold years, several in some: an item has one height, but may have won more than once."""
    cells = Counter((claim.subject.row, claim.header) for claim in claims)
    return max(cells.values()) > 1 and are_years([claim.value for claim in claims])


def _are_dates(cells: Sequence[str]) -> bool:
    """Say whether years, if there are any, stand among dates that are more than years, such as 1975-03-12."""
    numbers = [cell for cell in cells if cell.isdecimal()]
    others = [cell for cell in cells if cell and not cell.isdecimal()]
    dates = [cell for cell in others if time_of(cell)]
    return bool(dates) and are_years(numbers) and len(dates) + len(numbers) >= MOST * len(cells)


def unit_of(cell: str) -> str | None:
    """Give the unit of a number, which may be none; None for what is no number."""
    try:
        return read_number(cell, UNDECIDED).unit
    except ValueError as error:
        return read_number(cell, ".").unit if "--decimal" in str(error) else None


def rate_of(cell: str) -> str:
    """Give for what an amount is, if the cell tells it: "night" of "£40 per night"."""
    try:
        return read_number(cell, ".").rate.lstrip("/ ").split(" ")[-1]
    except ValueError:
        return ""


def time_of(cell: str) -> str:
    """Give the time that a cell says, in one form for all; an empty text for what is none."""
    try:
        return read_time(cell).format()
    except DateError as error:
        return "of a kind" if "--dates" in str(error) or error.expected == FOUR_FIGURES else ""


def singular_and_plural(unit: str) -> tuple[str, str]:
    """Read "inhabitant|inhabitants", or "inhabitants", or "km", or "pages/min"."""
    singular, _, plural = unit.partition("|")
    what, per, rate = heading_units.said_unit(unit).partition(" per ")
    if per and not plural:
        return f"{heading_words.singular(what)} per {rate}", f"{what} per {rate}"
    if plural or not heading_words.is_plural(unit):
        return singular, plural or singular
    return heading_words.singular(unit), unit


def _unit(label: str) -> str:
    """Name what is counted under a header that does not say it in brackets."""
    label = without_brackets(label) or label
    if (counted := label.lower().removeprefix(NUMBER_OF)) != label.lower() and heading_words.is_plural(counted):
        return counted
    return headings.UNITS.get(label.lower()) or headings.UNITS.get(label.lower().split()[-1], label)


NUMBER_OF = "number of "


def time_relation(type_: ValueType, claims: Iterable[Claim]) -> TimeRelation:
    """Find how time relates to a property by how its claims are dated."""
    said = {name for claim in claims for name in claim.beside}
    times = [claim.time for claim in claims if claim.time]
    if type_ is ValueType.EVENT:
        values = [claim.value for claim in claims if time_of(claim.value)]
        is_period = 2 * sum(map(_is_period, values)) > len(values) or (not values and {"from", "to", "during"} & said)
        return TimeRelation.DURING if is_period else TimeRelation.ON
    if {"from", "to", "during"} & said or any(not time.is_single for time in times):
        return TimeRelation.DURING
    if "as of" in said or (times and type_ in FIGURES):
        return TimeRelation.AS_OF
    return TimeRelation.ON if "on" in said or times else TimeRelation.ALWAYS


def _is_period(cell: str) -> bool:
    """Say whether a time runs from one date to another; what is "before 1900" happened on some day before."""
    try:
        time = read_time(cell)
    except DateError:  # a single date, that may be read in two ways
        return False
    is_bound = time.begin is None or time.end is None
    return not time.is_single and not (is_bound and not time.is_begin_open and not time.is_end_open)


def without_brackets(text: str) -> str:
    """Give a text without what stands in brackets in it."""
    return " ".join(re.sub(r"\([^()]*\)", " ", text).split())
