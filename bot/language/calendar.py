"""Dates, stretches of time and ages as English says them."""

from __future__ import annotations

from bot.dates import Date, Precision
from bot.language.numbers import MONTH_NAMES, count

TYPE_CHECKING = False
if TYPE_CHECKING:
    from bot.dates import Interval, Span

_PART_NAMES = {
    (0, 3): "the early ",
    (4, 6): "the mid-",
    (7, 9): "the late ",
    (0, 4): "the first half of the ",
    (5, 9): "the second half of the ",
}


def date_text(date: Date) -> str:
    """The date alone: "1975", "June 2014", "19 October 1953", "the 1950s", "2004/2005"."""
    text = _exact_text(date)
    return f"about {text}" if date.is_approximate else text


def _exact_text(date: Date) -> str:
    first = date.earliest
    match date.precision:
        case Precision.DAY:
            return f"{first.day} {MONTH_NAMES[first.month]} {first.year}"
        case Precision.MONTH:
            return f"{MONTH_NAMES[first.month]} {first.year}"
        case Precision.YEAR:
            return str(first.year)
        case Precision.DECADE:
            return f"the {first.year}s"
        case Precision.CENTURY:
            return f"the {_ordinal(first.year // 100 + 1)} century"
        case Precision.RANGE:
            return _range_text(date)


def _is_whole_years(date: Date) -> bool:
    first, last = date.earliest, date.latest
    return (first.month, first.day, last.month, last.day) == (1, 1, 12, 31)


def _ordinal(number: int) -> str:
    """The number with its ending: 1st, 20th, 21st."""
    is_teen = number // 10 % 10 == 1
    return f"{number}{'th' if is_teen else {1: 'st', 2: 'nd', 3: 'rd'}.get(number % 10, 'th')}"


def _range_text(date: Date) -> str:
    first, last = date.earliest, date.latest
    if not _is_whole_years(date):
        return f"{_exact_text(Date.day(first))} to {_exact_text(Date.day(last))}"
    part = _PART_NAMES.get((first.year % 10, last.year % 10))
    if part and first.year // 10 == last.year // 10:
        return f"{part}{first.year // 10 * 10}s"
    if last.year - first.year == 1:
        return f"{first.year}/{last.year}"
    return f"{first.year} to {last.year}"


def at_label(date: Date) -> str:
    """The date with its preposition: "in 1975", "on 19 October 1953"."""
    if date.precision is Precision.RANGE and not _is_whole_years(date):
        return f"between {_exact_text(Date.day(date.earliest))} and {_exact_text(Date.day(date.latest))}"
    if date.precision is Precision.RANGE and " to " in (text := date_text(date)):
        return f"between {text.replace(' to ', ' and ')}"
    return f"{_preposition(date)} {date_text(date)}"


def side_label(side: str, date: Date) -> str:
    """The time on one side of a date: "before 1950", "since June 2014", "by 1985"."""
    return f"{side} {date_text(date)}"


def between_label(first: Date, last: Date) -> str:
    """The time between two dates: "between 1950 and June 1953"."""
    return f"between {date_text(first)} and {date_text(last)}"


def from_to_label(first: Date, last: Date) -> str:
    """The time from one date to another: "from 2018 to 2020"."""
    return f"from {date_text(first)} to {date_text(last)}"


def _preposition(date: Date) -> str:
    return "on" if date.precision is Precision.DAY else "in"


def interval_at(interval: Interval) -> str:
    """When something happened: "in 1956", "in 2004/2005", "in or before 1900"."""
    if interval.begin is not None and interval.end is not None:
        return at_label(interval.begin) if interval.is_single else f"in {interval_dates(interval)}"
    if interval.begin is not None:
        return f"{_preposition(interval.begin)} or after {date_text(interval.begin)}"
    return f"{_preposition(interval.end)} or before {date_text(interval.end)}" if interval.end is not None else ""


def interval_dates(interval: Interval) -> str:
    """The dates of what happened, without preposition: "1956", "2004/2005", "1900 or before"."""
    if interval.begin is not None and interval.end is not None:
        begin, end = date_text(interval.begin), date_text(interval.end)
        return begin if interval.is_single else f"{begin}/{end}"
    if interval.begin is not None:
        return f"{date_text(interval.begin)} or after"
    return f"{date_text(interval.end)} or before" if interval.end is not None else ""


def period_text(interval: Interval) -> str:
    """How long something held: "from 1952 to 1980", "since 1989", "until May 1960"."""
    begin = date_text(interval.begin) if interval.begin else ""
    end = date_text(interval.end) if interval.end else ""
    if begin and end:
        return f"in {begin}" if begin == end else f"from {begin} to {end}"
    if begin:
        return f"since {begin}" if interval.is_end_open else f"from {begin}"
    return f"until {end}" if end else ""


def span_text(span: Span) -> str:
    """A length of time: "28 years", "1 year, 1 month and 11 days"."""
    return parts_text((span.years, "year"), (span.months, "month"), (span.days, "day")) or "less than a year"


def parts_text(*amounts: tuple[int, str]) -> str:
    """The amounts that are not nothing, each with its unit: "13 months and 11 days"."""
    parts = [count_digits(n, one, f"{one}s") for n, one in amounts if n]
    return " and ".join([", ".join(parts[:-1]), parts[-1]]) if len(parts) > 1 else "".join(parts)


def count_digits(number: int, singular: str, plural: str) -> str:
    """The number in digits, and its noun; "one" is a word."""
    return count(1, singular, plural) if number == 1 else f"{number} {plural}"
