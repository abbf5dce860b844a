"""Dates and periods as people write them in tables: read into the dates that facts are written with.

    12 March 1975, March 12, 1975, 1975-03-12, 12/03/1975, March 1975, 3/1975, 1975, 1970s, 19th century
    autumn 1927, Q3 1979, early 1960s, late 1979
    c. 1950, about 1950
    1952-1980, 1952-80, March 1952 to 1980, since 1989, 1989-, until 1960, before 1900, after 1900, between 1950 and 1955

12/03/1975 may be the third of December or the twelfth of March: `order` says which comes first, the day or the month.
Without it, only what cannot be read in two ways is read.
"""

from __future__ import annotations

import datetime
import re

from bot.dates import Date, Interval, Precision
from bot.errors import DateError
from bot.language.date_parts import SEASONS, decade_years, months, quarter, year_part
from bot.language.numbers import MONTHS

ORDERS = ("dmy", "mdy")
"""What may stand first in a date in figures: the day or the month."""

FOUR_FIGURES = "a year of four figures: 1975"
EXPECTED = "a date such as 1975, 1975-03-12, March 1975 or 1952-1980"

_ABOUT = re.compile(
    r"(?:ca?\.|ca?\b|ca?(?=\d)|circa|about|around|approx\.?|approximately|~)\s*(?=[\dA-Za-z])", re.IGNORECASE
)
_UNSURE = re.compile(r"(.*\d\w*) ?\(?\?\)?")
_FIGURES = re.compile(r"(\d{1,2})([/.-])(\d{1,2})\2(\d{4})", re.ASCII)
_YEAR_FIRST = re.compile(r"(\d{4})[/.](\d{1,2})[/.](\d{1,2})", re.ASCII)
_MONTH_FIGURES = re.compile(r"(\d{1,2})[/.](\d{4})", re.ASCII)
_CLOCK = re.compile(r"[T ]\d{1,2}:\d\d(?::\d\d(?:\.\d+)?)?(?: ?[AP]M)?(?:Z|[+-]\d\d:?\d\d)?$", re.ASCII | re.IGNORECASE)
"""The time of day, which no fact has."""
_SHORT_YEAR = re.compile(r"\d{1,2}([/.-])\d{1,2}\1\d\d|(?:\d{1,2}[\s-])?([A-Za-z]+)\.?[\s-]['\u2019]?\d\d", re.ASCII)
_DAY_MONTH = re.compile(r"(?:(\d{1,2})(?:st|nd|rd|th)?[\s-]+(?:of\s+)?)?([A-Za-z]+)\.?,?[\s-]+(\d{4})", re.ASCII)
_MONTH_DAY = re.compile(r"([A-Za-z]+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})", re.ASCII)
_DECADE = re.compile(r"(?:the )?(\d{3})0['\u2019]?s", re.IGNORECASE | re.ASCII)
_CENTURY = re.compile(r"(?:the )?(\d{1,2})(?:st|nd|rd|th) century", re.IGNORECASE | re.ASCII)
_SEASON = re.compile(rf"(?:the )?({'|'.join(SEASONS)})(?: of)? (\d{{4}})", re.IGNORECASE | re.ASCII)
_QUARTER = re.compile(r"Q([1-4])[ /-]?(\d{4})|(\d{4})[ /-]?Q([1-4])", re.IGNORECASE | re.ASCII)
_PART = re.compile(r"(?:the )?(early|mid|late)[ -](\d{4})(['\u2019]?s)?", re.IGNORECASE | re.ASCII)
_SHORT_END = re.compile(r"(\d\d)(\d\d)\s*[-/\u2013\u2014]\s*(\d\d)", re.ASCII)
_BETWEEN = re.compile(r"between (.+?) and (.+)", re.IGNORECASE)
_RANGE = re.compile(r"(?:from\s+)?(.+?)\s*(?:\s-+\s|[\u2013\u2014]|\s(?:to|until|till)\s)\s*(.+)", re.IGNORECASE)
_YEARS = re.compile(r"(\d{4})\s*-\s*(\d{4})", re.ASCII)
_SINCE = re.compile(r"(?:since|from)\s+(.+)|(.*\d\D{0,3}?)\s*[-\u2013\u2014]+", re.IGNORECASE)
_UNTIL = re.compile(r"(?:until|till|to|up to|by)\s+(.+)|[-\u2013\u2014]+\s*(.*\d.*)", re.IGNORECASE)
_BEYOND = re.compile(r"(before|after)\s+(.+)", re.IGNORECASE)
_NOW = frozenset({"now", "present", "the present", "today", "current", "ongoing", "to date", ".."})


def read_time(text: str, order: str = "") -> Interval:
    """Read a date or a period; raise DateError for what is none or may be read in two ways."""
    clean = " ".join(text.split())
    try:
        return Interval.parse(clean)
    except DateError:
        found = _period(clean, order)
        return found if found is not None else Interval.at(read_date(clean, order))


def is_time(text: str) -> bool:
    """Say whether a text is a date or a period, even one that may be read in two ways."""
    try:
        read_time(text, ORDERS[0])
    except DateError:
        return False
    return True


def read_date(text: str, order: str = "") -> Date:
    """Read one date; raise DateError for what is none or may be read in two ways."""
    clean = _CLOCK.sub("", " ".join(text.split()))
    if unsure := _UNSURE.fullmatch(clean):
        clean = f"c. {unsure[1]}"
    if about := _ABOUT.match(clean):
        date = read_date(clean[about.end() :], order)
        return Date(date.earliest, date.latest, is_approximate=True)
    if (match := _SHORT_YEAR.fullmatch(clean)) and (match[1] or _month(match[2])):
        raise DateError(FOUR_FIGURES, text)
    found = _named(clean) or _in_figures(clean, order)
    try:
        return found or Date.parse(clean)
    except DateError as error:
        raise DateError(EXPECTED, text) from error


def _period(text: str, order: str) -> Interval | None:
    """Read what has a begin or an end, if the text is that."""
    if match := _SHORT_END.fullmatch(text):
        return Interval.between(Date.parse(match[1] + match[2]), Date.parse(match[1] + match[3]))
    if match := _BETWEEN.fullmatch(text):
        return Interval.at(Date(read_date(match[1], order).earliest, read_date(match[2], order).latest))
    if match := _YEARS.fullmatch(text) or _RANGE.fullmatch(text):
        begin = read_date(match[1], order)
        is_open = match[2].lower() in _NOW
        return Interval(begin, None if is_open else read_date(match[2], order), is_end_open=is_open)
    if match := _SINCE.fullmatch(text):
        return Interval(read_date(match[1] or match[2], order), None, is_end_open=True)
    if match := _UNTIL.fullmatch(text):
        return Interval(None, read_date(match[1] or match[2], order))
    if match := _BEYOND.fullmatch(text):
        date = read_date(match[2], order)
        is_before = match[1].lower() == "before"
        return Interval(None, _next(date, -1)) if is_before else Interval(_next(date, 1), None)
    return None


def _next(date: Date, step: int) -> Date:
    """Give the year, month or day before or after; of any other date, its first day with that step."""
    match date.precision:
        case Precision.YEAR:
            return date.shift(years=step)
        case Precision.MONTH:
            return date.shift(months=step)
        case _:
            return Date.day(date.earliest if step < 0 else date.latest).shift(days=step)


def _named(text: str) -> Date | None:
    """Read a date with a word in it."""
    if part := _part(text):
        return part
    if match := _DAY_MONTH.fullmatch(text):
        return _day(match[3], _month(match[2]), match[1], text)
    if match := _MONTH_DAY.fullmatch(text):
        return _day(match[3], _month(match[1]), match[2], text)
    if match := _DECADE.fullmatch(text):
        return Date.parse(f"{match[1]}X")
    if match := _CENTURY.fullmatch(text):
        return Date.parse(f"{int(match[1]) - 1:02}XX")
    return None


def _part(text: str) -> Date | None:
    """Read a part of a year or of a decade."""
    if match := _SEASON.fullmatch(text):
        return months(int(match[2]), *SEASONS[match[1].lower()])
    if match := _QUARTER.fullmatch(text):
        return quarter(int(match[2] or match[3]), int(match[1] or match[4]))
    if match := _PART.fullmatch(text):
        part, year = match[1].lower(), int(match[2])
        return decade_years(part, year) if match[3] else year_part(part, year)
    return None


def _month(word: str) -> int:
    return MONTHS.get(word.lower(), 0)


def _in_figures(text: str, order: str) -> Date | None:
    """Read a date in figures only."""
    if match := _YEAR_FIRST.fullmatch(text):
        return _day(match[1], int(match[2]), match[3], text)
    if match := _MONTH_FIGURES.fullmatch(text):
        return _day(match[2], int(match[1]), None, text)
    if match := _FIGURES.fullmatch(text):
        day, month = _in_order(int(match[1]), int(match[3]), "dmy" if match[2] == "." else order, text)
        return _day(match[4], month, str(day), text)
    return None


def _in_order(first: int, second: int, order: str, text: str) -> tuple[int, int]:
    """Tell the day from the month."""
    if order == "mdy" or (not order and second > 12 >= first):  # noqa: PLR2004 -- no month is the thirteenth
        return second, first
    if order == "dmy" or first > 12 or first == second:  # noqa: PLR2004
        return first, second
    expected = "a date that says which is the day: 1975-03-12, or --dates dmy or --dates mdy for the whole file"
    raise DateError(expected, text)


def _day(year: str, month: int, day: str | None, text: str) -> Date:
    try:
        return Date.month(int(year), month) if day is None else Date.day(datetime.date(int(year), month, int(day)))
    except (ValueError, DateError) as error:
        raise DateError(EXPECTED, text) from error
