"""Times that are reckoned from one in the conversation: parts of "that decade", "since then", "the ten years after"."""

from __future__ import annotations

import datetime as dt

from bot.dates import Date, Interval
from bot.language.calendar import date_text
from bot.language.date_parts import decade_years, one_year, part_named, year_part, years
from bot.language.time_relations import EARLIER_IN, LATER_IN, PART_HINTS
from bot.model import When
from bot.understanding.tagging import times

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

_DAY = dt.timedelta(1)


def placed(base: When, when: When) -> When | None:
    """The time that "then" makes of the time told; None where the calendar or what was told does not fit it."""
    told = base.interval
    if told is None or not _is_bounded(told):
        return base if when.is_only_then else None
    if when.edge is not None and when.part:
        date = _in_year(told, when.edge.earliest.year, when.part)
        return times.relate(date, "at") if date is not None else None
    if when.edge is not None:
        return _stretch(told, when.edge)
    date = _part_of(told, when.part) if when.part else told.begin
    if date is None:
        return None
    return times.relate(date, when.put or "at") if when.part or when.put else base


def _is_bounded(told: Interval) -> bool:
    """Whether both ends are known: nobody can tell in which decade it was that something began by 1791."""
    return told.earliest > dt.date.min and told.latest < dt.date.max


def moved(base: Interval, when: When) -> When | None:
    """The time some way from another; with all that lies between, if that is meant."""
    whole = _neighbour(base, when) if when.part else None
    if whole is not None or (when.part and when.part != "year"):
        return whole
    is_onward = when.put == "within" and when.months > 0
    edge = base.end if is_onward else None  # what has no end is counted on from its begin
    end = times.shift(Interval.at(edge) if edge is not None else base, when.months)
    if when.put != "within" or end is None or end.interval is None:
        return end
    if is_onward:
        last = edge or base.begin or end.interval.begin
        return _between(Date.day(last.latest + _DAY), Date.day(end.interval.latest)) if last is not None else None
    return _between(Date.day(end.interval.earliest), Date.day(base.earliest - _DAY))


def _neighbour(base: Interval, when: When) -> When | None:
    """The year, decade or century next to the one that holds a time, or the part of it that is meant."""
    words, _, unit = when.part.rpartition(" ")
    width = _WIDTHS[unit]
    held = base.earliest.year // width
    if held != base.latest.year // width or unit == "month":
        return None
    start = (held + (1 if when.months > 0 else -1)) * width
    if not dt.MINYEAR <= start <= dt.MAXYEAR - width:
        return None
    date = _part(words, unit, start) if words else years(start, start + width - 1)
    return times.relate(date, "at") if date is not None else None


def _part(words: str, unit: str, start: int) -> Date | None:
    """The part that words mean of a year, decade or century that begins with a year."""
    width = _WIDTHS[unit]
    if words.endswith("year of"):
        return one_year(words, start, width) if width > 1 else None
    return _PARTS[unit](words, start) if unit in _PARTS else None


def _in_year(told: Interval, year: int, unit: str) -> Date | None:
    """The day or month of a time in another year; None where the time tells none, or that year has no such day."""
    day = told.earliest
    if (told.latest - day).days >= {"day": 1, "month": 31}[unit]:
        return None
    try:
        return Date.day(day.replace(year=year)) if unit == "day" else Date.month(year, day.month)
    except ValueError:
        return None


def _stretch(told: Interval, edge: Interval) -> When:
    first, last = sorted((told, edge), key=lambda i: i.earliest)
    interval = Interval.at(Date(first.earliest, max(first.latest, last.latest)))
    dates = [date_text(i.begin) if i.begin is not None else "" for i in (first, last)]
    return When(interval, "between", f"between {dates[0]} and {dates[1]}")


def _between(first: Date, last: Date) -> When | None:
    if first.earliest > last.latest:
        return None
    return times.relate(Date(first.earliest, last.latest), "at")


def _part_of(told: Interval, part: str) -> Date | None:
    """The year, decade or century that holds a time, or the part of it that is meant."""
    words, _, unit = part.rpartition(" ")
    if unit in PART_HINTS:
        return _named_part(told, words, unit)
    width = _WIDTHS[unit]
    start = told.earliest.year // width * width
    whole = Date.month(told.earliest.year, told.earliest.month) if unit == "month" else years(start, start + width - 1)
    if told.latest > whole.latest:
        return None if words else Date(told.earliest, told.latest)
    if not words:
        return whole
    if words in LATER_IN:
        return Date(told.latest + _DAY, whole.latest) if told.latest < whole.latest else None
    if words in EARLIER_IN:
        return Date(whole.earliest, told.earliest - _DAY) if told.earliest > whole.earliest else None
    return _part(words, unit, start)


def _named_part(told: Interval, way: str, name: str) -> Date | None:
    """The season or month that comes next after a time, came last before it, or is in the same year."""
    if (told.latest - told.earliest).days > _LONG:
        return None
    if way.endswith(" year"):
        return _in_year_beside(told, way, name)
    if way == "same":
        return part_named(told.earliest.year, name) if told.earliest.year == told.latest.year else None
    if way == "next":
        found = (part_named(told.latest.year + n, name) for n in (0, 1))
        return next((date for date in found if date.earliest > told.latest), None)
    found = (part_named(told.earliest.year - n, name) for n in (0, 1))
    return next((date for date in found if date.latest < told.earliest), None)


def _in_year_beside(told: Interval, way: str, name: str) -> Date | None:
    """The season or month of the year of a time, or of the year next to that."""
    year = told.earliest.year + _YEARS_ON[way]
    return part_named(year, name) if told.earliest.year == told.latest.year and year in _YEARS else None


_YEARS_ON = {"same year": 0, "next year": 1, "previous year": -1}
_YEARS = range(dt.MINYEAR, dt.MAXYEAR)
_LONG = 366
"""Days of a time next to which a season is meant."""
_WIDTHS = {"month": 1, "year": 1, "decade": 10, "century": 100}
"""How many years each unit has; the years of all of them begin with one that their number divides."""
_PARTS: dict[str, Callable[[str, int], Date]] = {"decade": decade_years, "year": year_part}
