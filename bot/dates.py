"""Dates as people know them: exact to a day, a month, a year, a decade or a century.

A `Date` is two days, the earliest and the latest that it can mean, both inclusive. An `Interval` runs from one
date to another, so it has four bounds: it began between two days and ended between two days.

The texts are a subset of EDTF (ISO 8601-2):

    interval = date | end "/" end           at least one end is a date or ".."
    end      = date | ".." | ""             ".." is open (still so), "" is unknown
    date     = (day | month | year | decade | century | set) ["~"]      "~" is approximate
    day      = 1953-10-19
    month    = 1953-10
    year     = 1953
    decade   = 195X
    century  = 19XX
    set      = "[" date ".." date "]"       one day from the first to the last

"~" does not widen a date: it is kept so that a reply can say "about".
"""

from __future__ import annotations

import datetime
import functools
import re

from bot.codes import Code
from bot.errors import DateError
from bot.records import dataclass

DATE_FORM = re.compile(
    r"(?P<year>\d{4})(?:-(?P<month>\d\d)(?:-(?P<day>\d\d))?)?"
    r"|\d{3}X|\d{2}XX"
    r"|\[(?P<first>[^\[\]~]+?)\.\.(?P<last>[^\[\]~]+)\]",
    re.ASCII,
)
_EXPECTED = "a date such as 1953-10-19, 1953-10, 1953, 195X, 19XX or 1953~"
_EXPECTED_INTERVAL = "an interval such as 1952/1980, 1989/.. or 1952/"
_DECEMBER, _LAST_OF_DECEMBER = 12, 31
_IN_CALENDAR = "a day in the years 0001 to 9999"


class Precision(Code):
    """How much of the calendar a date covers."""

    DAY = "day"
    MONTH = "month"
    YEAR = "year"
    DECADE = "decade"
    CENTURY = "century"
    RANGE = "range"
    """Anything else: any two days."""


@dataclass(frozen=True, slots=True)
class Date:
    """A day that is known to lie between two days, both inclusive."""

    earliest: datetime.date
    latest: datetime.date
    is_approximate: bool = False

    def __post_init__(self) -> None:
        """Refuse bounds in the wrong order."""
        if self.earliest > self.latest:
            expected = f"a last day not before {self.earliest}"
            raise DateError(expected, str(self.latest))

    @classmethod
    def parse(cls, text: str) -> Date:
        """Read `date` of the grammar above; raise DateError when the text is none."""
        is_approximate = text.endswith("~")
        match = DATE_FORM.fullmatch(text.removesuffix("~"))
        if match is None:
            raise DateError(_EXPECTED, text)
        try:
            earliest, latest = _read_bounds(match)
            return cls(earliest, latest, is_approximate)
        except ValueError as error:
            raise DateError(_EXPECTED, text) from error

    @classmethod
    def year(cls, year: int) -> Date:
        """Give a whole year; raise DateError if it lies outside the calendar."""
        try:
            return cls(datetime.date(year, 1, 1), datetime.date(year, 12, 31))
        except ValueError as error:
            raise DateError(_IN_CALENDAR, str(year)) from error

    @classmethod
    def month(cls, year: int, month: int) -> Date:
        """Give a whole month; raise DateError if there is none such."""
        try:
            return cls(*_month_bounds(year, month))
        except ValueError as error:
            raise DateError(_IN_CALENDAR, f"{year}-{month}") from error

    @classmethod
    def day(cls, day: datetime.date) -> Date:
        """Give a single day."""
        return cls(day, day)

    @property
    def precision(self) -> Precision:
        """The part of the calendar that has exactly these bounds."""
        return _precision(self.earliest, self.latest)

    def format(self) -> str:
        """Write the date so that `parse` reads it again."""
        day = self.earliest.isoformat()
        match self.precision:
            case Precision.DAY:
                text = day
            case Precision.MONTH:
                text = day[:7]
            case Precision.YEAR:
                text = day[:4]
            case Precision.DECADE:
                text = day[:3] + "X"
            case Precision.CENTURY:
                text = day[:2] + "XX"
            case Precision.RANGE:
                text = f"[{day}..{self.latest.isoformat()}]"
        return text + "~" * self.is_approximate

    def shift(self, years: int = 0, months: int = 0, days: int = 0) -> Date:
        """Move the date; it stays as precise as it was, unless it moves by a part of itself (then: a range).

        Raises DateError if it leaves the calendar.
        """
        months += 12 * years
        try:
            earliest = _move(self.earliest, months, days)
            return Date(earliest, self._moved_latest(months, days), self.is_approximate)
        except (ValueError, OverflowError) as error:
            raise DateError(_IN_CALENDAR, f"{self.format()} moved by {months} months and {days} days") from error

    def _moved_latest(self, months: int, days: int) -> datetime.date:
        """Move the last day; the end of a month stays the end of a month when the whole month moves."""
        if self.earliest.day == 1 and _is_month_end(self.latest):
            year, month = _count_months(self.latest, months)
            return _move(_month_bounds(year, month)[1], 0, days)
        return _move(self.latest, months, days)


@dataclass(frozen=True, slots=True)
class Span:
    """A length of time in the units of the calendar, as exact as the dates that it was counted from."""

    years: int
    months: int = 0
    days: int = 0


@dataclass(frozen=True, slots=True)
class Interval:
    """A time from one date to another; an end that is None is either open ("..") or unknown ("").

    The three predicates take the time of a question, which stands for all days from its earliest to its latest.
    covers(when) implies must_touch(when), and must_touch(when) implies may_touch(when).
    """

    begin: Date | None
    end: Date | None
    is_begin_open: bool = False
    is_end_open: bool = False

    def __post_init__(self) -> None:
        """Refuse an interval that says nothing, contradicts itself, or ends before it begins."""
        if (self.begin and self.is_begin_open) or (self.end and self.is_end_open):
            raise DateError(_EXPECTED_INTERVAL, "an end that is both a date and open")
        if not (self.begin or self.end or self.is_begin_open or self.is_end_open):
            raise DateError(_EXPECTED_INTERVAL, "/")
        if self.begin and self.end and self.begin.earliest > self.end.latest:
            expected = f"an end not before {self.begin.format()}"
            raise DateError(expected, self.end.format())

    @classmethod
    def parse(cls, text: str) -> Interval:
        """Read `interval` of the grammar above; raise DateError when the text is none."""
        begin, slash, end = text.partition("/")
        if not slash:
            return cls.at(Date.parse(text))
        if "/" in end:
            raise DateError(_EXPECTED_INTERVAL, text)
        return cls(_parse_end(begin), _parse_end(end), begin == "..", end == "..")

    @classmethod
    def at(cls, date: Date) -> Interval:
        """Give the time of something that happened on a date, known as exactly as the date is."""
        return cls(date, date)

    @classmethod
    def between(cls, begin: Date, end: Date) -> Interval:
        """Give the time from one date to another."""
        return cls(begin, end)

    def format(self) -> str:
        """Write the interval so that `parse` reads it again."""
        if self.begin and self.is_single:
            return self.begin.format()
        return f"{_format_end(self.begin, self.is_begin_open)}/{_format_end(self.end, self.is_end_open)}"

    @property
    def is_single(self) -> bool:
        """It is the time of one date: something happened then, or was so at some time then."""
        return self.begin is not None and self.begin == self.end

    @property
    def earliest(self) -> datetime.date:
        """The first day that it may hold; the calendar's first when open or unknown."""
        return self.begin.earliest if self.begin else datetime.date.min

    @property
    def latest(self) -> datetime.date:
        """The last day that it may hold; the calendar's last when open or unknown."""
        return self.end.latest if self.end else datetime.date.max

    @property
    def _latest_begin(self) -> datetime.date:
        """The day by which it has surely begun; it cannot begin after its own end."""
        if self.begin:
            return min(self.begin.latest, self.latest)
        return datetime.date.min if self.is_begin_open else self.latest

    @property
    def _earliest_end(self) -> datetime.date:
        """The day until which it surely lasts, once begun; it cannot end before its own begin."""
        if self.end:
            return max(self.end.earliest, self.earliest)
        return datetime.date.max if self.is_end_open else self.earliest

    def covers(self, when: Interval) -> bool:
        """Say whether this surely holds throughout `when`.

        A single date covers exactly itself: what happened in 1951 is an answer for 1951, not for May 1951.
        """
        if self.is_single and (self.earliest, self.latest) == (when.earliest, when.latest):
            return True
        return self._latest_begin <= when.earliest and when.latest <= self._earliest_end

    def must_touch(self, when: Interval) -> bool:
        """Say whether this surely holds on at least one day of `when`."""
        return self._latest_begin <= when.latest and when.earliest <= self._earliest_end

    def may_touch(self, when: Interval) -> bool:
        """Say whether this can hold on at least one day of `when`."""
        return self.earliest <= when.latest and when.earliest <= self.latest

    def is_before(self, other: Interval) -> bool:
        """Say whether this is surely over before the other begins."""
        return self.latest < other.earliest

    def until(self, date: Date) -> Interval:
        """Replace an open end by a date up to which it is asserted; unknown if it begins only after that date."""
        if not self.is_end_open:
            return self
        if self.earliest > date.latest:
            return Interval(self.begin, None)
        return Interval(self.begin, date, self.is_begin_open)

    def sort_key(self) -> tuple[datetime.date, datetime.date, datetime.date, datetime.date]:
        """Order by begin, then by end; an open begin comes first, then an unknown one."""
        return (self.earliest, self._latest_begin, self._earliest_end, self.latest)

    def length(self) -> Span | None:
        """Count from begin to end; None when an end is no date or is known less exactly than to a year."""
        if self.begin is None or self.end is None:
            return None
        if {self.begin.precision, self.end.precision} & _COARSE:
            return None
        return elapsed(self.begin, self.end)

    def min_days(self) -> int | None:
        """Count the days that it lasts at least, first and last included; None when an end is open."""
        if self.is_begin_open or self.is_end_open:
            return None
        return max(1, (self._earliest_end - self._latest_begin).days + 1)

    def max_days(self) -> int | None:
        """Count the days that it lasts at most, first and last included; None when an end is no date."""
        if self.begin is None or self.end is None:
            return None
        return (self.latest - self.earliest).days + 1


_COARSE = {Precision.DECADE, Precision.CENTURY, Precision.RANGE}


def elapsed(begin: Date, end: Date) -> Span:
    """Count from one date to a later one, in the units that both dates know.

    From 1952 to 1980 are 28 years, from 1953-10 to 1954-02 four months: plain subtraction, never more exact than
    the less exact of the two. Raise ValueError when the end comes first.
    """
    precisions = {begin.precision, end.precision}
    if precisions <= {Precision.DAY}:
        span = _elapsed_days(begin.earliest, end.earliest)
    elif precisions <= {Precision.DAY, Precision.MONTH}:
        span = Span(*divmod(_months_of(end.earliest) - _months_of(begin.earliest), 12))
    else:
        span = Span(end.earliest.year - begin.earliest.year)
    if span.years < 0:
        message = f"{end.format()} comes before {begin.format()}"
        raise ValueError(message)
    return span


def _elapsed_days(begin: datetime.date, end: datetime.date) -> Span:
    months = _months_of(end) - _months_of(begin) - (end.day < begin.day)
    days = (end - _move(begin, months, 0)).days
    return Span(*divmod(months, 12), days)


def _months_of(day: datetime.date) -> int:
    return day.year * 12 + day.month - 1


def _count_months(day: datetime.date, months: int) -> tuple[int, int]:
    year, month = divmod(_months_of(day) + months, 12)
    return year, month + 1


def _move(day: datetime.date, months: int, days: int) -> datetime.date:
    """Move a day; a day that its new month does not have becomes the month's last (31 January + 1 month)."""
    year, month = _count_months(day, months)
    last = _month_bounds(year, month)[1]
    return last.replace(day=min(day.day, last.day)) + datetime.timedelta(days=days)


def _month_bounds(year: int, month: int) -> tuple[datetime.date, datetime.date]:
    first = datetime.date(year, month, 1)
    if month == _DECEMBER:
        return first, first.replace(day=31)
    return first, first.replace(month=month + 1) - datetime.timedelta(days=1)


def _is_month_end(day: datetime.date) -> bool:
    return day == _month_bounds(day.year, day.month)[1]


def _years_precision(first: int, last: int) -> Precision:
    precision = _OF_WIDTH.get(last - first + 1, Precision.RANGE)
    return precision if first % (last - first + 1) == 0 else Precision.RANGE


@functools.lru_cache(maxsize=4096)
def _precision(first: datetime.date, last: datetime.date) -> Precision:
    if first == last:
        return Precision.DAY
    if first.month == 1 and first.day == 1 and last.month == _DECEMBER and last.day == _LAST_OF_DECEMBER:
        return _years_precision(first.year, last.year)
    is_month = first.day == 1 and (first.year, first.month) == (last.year, last.month) and _is_month_end(last)
    return Precision.MONTH if is_month else Precision.RANGE


_OF_WIDTH = {1: Precision.YEAR, 10: Precision.DECADE, 100: Precision.CENTURY}
"""The parts of the calendar by their years; each begins with a year that its length divides."""


def _read_bounds(match: re.Match[str]) -> tuple[datetime.date, datetime.date]:
    part = match.groupdict()
    if part["first"]:
        return Date.parse(part["first"]).earliest, Date.parse(part["last"]).latest
    if part["day"]:
        day = datetime.date.fromisoformat(match[0])
        return day, day
    if part["month"]:
        return _month_bounds(int(part["year"]), int(part["month"]))
    first, last = (int(match[0].replace("X", digit)) for digit in "09")
    return datetime.date(first, 1, 1), datetime.date(last, 12, 31)


def _parse_end(text: str) -> Date | None:
    return None if text in {"", ".."} else Date.parse(text)


def _format_end(date: Date | None, is_open: bool) -> str:  # noqa: FBT001 -- it is the state of the other argument
    if date is not None:
        return date.format()
    return ".." if is_open else ""
