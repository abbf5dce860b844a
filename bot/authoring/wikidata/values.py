"""Between Wikidata's values and ours: times with their precision, quantities with their bounds, items.

What our dates and numbers have no place for is said in half a sentence that becomes the note of a statement, and is
read back out of it: a date of the Julian calendar, the bounds of a quantity.
"""

from __future__ import annotations

import datetime
import re
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from bot.dates import Date, Precision
from bot.errors import DateError
from bot.language import calendar
from bot.language.written_dates import read_date
from bot.records import dataclass

if TYPE_CHECKING:
    from collections.abc import Mapping

ENTITY = "http://www.wikidata.org/entity/"
GREGORIAN, JULIAN = f"{ENTITY}Q1985727", f"{ENTITY}Q1985786"

_TIME = re.compile(r"(?P<sign>[+-])(?P<year>\d{1,16})-(?P<month>\d\d)-(?P<day>\d\d)T\d\d:\d\d:\d\dZ", re.ASCII)
_PRECISIONS = {
    7: Precision.CENTURY,
    8: Precision.DECADE,
    9: Precision.YEAR,
    10: Precision.MONTH,
    11: Precision.DAY,
}
_LAST_YEAR = 9999
_JULIAN = re.compile(r"(?P<date>.+) in the Julian calendar")
_BOUNDS = re.compile(r"between (?P<lower>-?[\d.]+) and (?P<upper>-?[\d.]+)", re.ASCII)
EXACT = "exactly"
"""The word for a quantity whose bounds are its amount."""


class ValueNotTakenError(ValueError):
    """A value that cannot be a value of ours; says what was expected and found."""


@dataclass(frozen=True, slots=True)
class ReadTime:
    """A time that was read."""

    date: Date
    note: str
    """What the date cannot say, or ""."""


@dataclass(frozen=True, slots=True)
class ReadQuantity:
    """A quantity that was read."""

    number: Decimal
    unit: str
    """The id of the unit's item, or "" for plain numbers."""
    about: str
    note: str


# --- times -----------------------------------------------------------------------------------------------------


def read_time(value: Mapping[str, Any]) -> ReadTime:
    """Read a time; raise ValueNotTakenError for one that no date of ours can be."""
    match = _TIME.fullmatch(str(value.get("time", "")))
    precision = _PRECISIONS.get(value.get("precision", 0))
    if match is None or precision is None:
        message = (
            f"expected a time as exact as a century to a day, found {value.get('time')} to {value.get('precision')}"
        )
        raise ValueNotTakenError(message)
    if match["sign"] == "-" or not 1 <= int(match["year"]) <= _LAST_YEAR:
        message = f"expected a time in the years 1 to {_LAST_YEAR}, found {value['time']}"
        raise ValueNotTakenError(message)
    try:
        return _read_time(value, match, precision)
    except (ValueError, DateError) as error:
        message = f"expected a day of the calendar, found {value['time']}"
        raise ValueNotTakenError(message) from error


def _read_time(value: Mapping[str, Any], match: re.Match[str], precision: Precision) -> ReadTime:
    year, month, day = (int(match[part]) for part in ("year", "month", "day"))
    is_julian = value.get("calendarmodel") == JULIAN
    match precision:
        case Precision.DAY:
            date = Date.day(datetime.date(year, month, day))
        case Precision.MONTH:
            date = Date.month(year, month)
        case Precision.YEAR:
            date = Date.year(year)
        case Precision.DECADE:
            date = Date.parse(f"{year // 10:03}X")
        case _:  # the 20th century ends with the year 2000, and is written as any year of it
            date = Date.parse(f"{(year - 1) // 100:02}XX")
    note = f"{calendar.date_text(date)} in the Julian calendar" if is_julian else ""
    if is_julian and precision is Precision.DAY:
        date = Date.day(_from_julian(year, month, day))
    return ReadTime(_widened(date, precision, value), note)


def _widened(date: Date, precision: Precision, value: Mapping[str, Any]) -> Date:
    """Take in the units before and after that a time may have."""
    before, after = value.get("before", 0), value.get("after", 0)
    if not before and not after:
        return date
    unit = {Precision.DAY: "days", Precision.MONTH: "months"}.get(precision, "years")
    width = {Precision.CENTURY: 100, Precision.DECADE: 10}.get(precision, 1)
    first = date.shift(**{unit: -before * width})
    last = date.shift(**{unit: after * width})
    return Date(first.earliest, last.latest)


def write_time(date: Date, note: str) -> dict[str, Any]:
    """Write a date as a time; raise ValueNotTakenError for a range that no time can be."""
    julian = next((match for piece in note.split("; ") if (match := _JULIAN.fullmatch(piece))), None)
    if julian is not None:
        first = read_date(julian["date"])
        after = _units_after(first.precision, date)
    else:
        first, after = _narrowed(date) if date.precision is Precision.RANGE else (date, 0)
    precision = next(number for number, known in _PRECISIONS.items() if known is first.precision)
    day = first.earliest
    month_text = day.month if precision >= 10 else 0  # noqa: PLR2004 -- a month
    day_text = day.day if precision >= 11 else 0  # noqa: PLR2004 -- a day
    year = day.year + 1 if first.precision is Precision.CENTURY else day.year
    return {
        "time": f"+{year:04}-{month_text:02}-{day_text:02}T00:00:00Z",
        "timezone": 0,
        "before": 0,
        "after": after,
        "precision": precision,
        "calendarmodel": JULIAN if julian is not None else GREGORIAN,
    }


def _narrowed(date: Date) -> tuple[Date, int]:
    """Write a range as its first year, month or day, and how many come after it."""
    first, last = date.earliest, date.latest
    year = Date.year(first.year)
    if year.earliest == first and Date.year(last.year).latest == last:
        return year, last.year - first.year
    month = Date.month(first.year, first.month)
    if month.earliest == first and Date.month(last.year, last.month).latest == last:
        return month, (last.year - first.year) * 12 + last.month - first.month
    return Date.day(first), (last - first).days


def _units_after(precision: Precision, date: Date) -> int:
    """Count the days, months, years, decades or centuries of a date beyond the first."""
    first, last = date.earliest, date.latest
    if precision is Precision.DAY:
        return (last - first).days
    if precision is Precision.MONTH:
        return (last.year - first.year) * 12 + last.month - first.month
    return (last.year - first.year) // {Precision.DECADE: 10, Precision.CENTURY: 100}.get(precision, 1)


def _from_julian(year: int, month: int, day: int) -> datetime.date:
    """Give the day of our calendar; by way of the count of days, in which both calendars are plain arithmetic."""
    shifted = (14 - month) // 12
    years, months = year + 4800 - shifted, month + 12 * shifted - 3
    count = day + (153 * months + 2) // 5 + 365 * years + years // 4 - 32083
    return datetime.date.fromordinal(count - 1721425)


# --- quantities ------------------------------------------------------------------------------------------------


def read_quantity(value: Mapping[str, Any]) -> ReadQuantity:
    """Read a quantity with its bounds."""
    number = _amount(value.get("amount"))
    unit = str(value.get("unit", "1")).rpartition("/")[2]
    about = note = ""
    if "upperBound" in value and "lowerBound" in value:
        lower, upper = _amount(value["lowerBound"]), _amount(value["upperBound"])
        if lower == upper == number:
            about = EXACT
        else:
            note = f"between {lower:f} and {upper:f}"
    return ReadQuantity(number, "" if unit == "1" else unit, about, note)


def write_quantity(number: Decimal, unit: str, about: str, note: str) -> dict[str, str]:
    """Write a number as a quantity."""
    value = {"amount": f"{number:+f}", "unit": ENTITY + unit if unit else "1"}
    bounds = next((match for piece in note.split("; ") if (match := _BOUNDS.fullmatch(piece))), None)
    if about == EXACT:
        value |= {"upperBound": f"{number:+f}", "lowerBound": f"{number:+f}"}
    elif bounds is not None:
        lower, upper = Decimal(bounds["lower"]), Decimal(bounds["upper"])
        value |= {"upperBound": f"{upper:+f}", "lowerBound": f"{lower:+f}"}
    return value


def _amount(text: object) -> Decimal:
    try:
        amount = Decimal(str(text))
    except ArithmeticError as error:
        message = f"expected an amount such as +12300, found {text!r}"
        raise ValueNotTakenError(message) from error
    if not amount.is_finite():
        message = f"expected an amount such as +12300, found {text!r}"
        raise ValueNotTakenError(message)
    return amount


# --- items -----------------------------------------------------------------------------------------------------


def read_item(value: Mapping[str, Any]) -> str:
    """Give the id of an item; older documents write only its number."""
    return str(value.get("id") or f"Q{value['numeric-id']}")


def write_item(id_: str) -> dict[str, Any]:
    """Write the id of an item."""
    return {"entity-type": "item", "numeric-id": int(id_[1:]), "id": id_}
