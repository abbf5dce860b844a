"""How long it is from one date to another, in words: as exactly as both dates tell, in the unit that is asked for."""

from __future__ import annotations

from bot.answering.sentence import fill
from bot.dates import Date, elapsed
from bot.language import calendar, replies

_DECADE = 10
"""Years."""


def spans(first: Date, last: Date) -> str:
    """How long it is from one date to another: of dates of several years the shortest and the longest it may be.

    From what is only known to be about a year it is about so many years.
    """
    if first.earliest.year == first.latest.year and last.earliest.year == last.latest.year:
        if not (first.is_approximate or last.is_approximate):
            return calendar.span_text(elapsed(first, last))
        years = elapsed(Date.year(first.earliest.year), Date.year(last.earliest.year))
        return fill(replies.ELAPSED_ABOUT, span=calendar.span_text(years)) if years.years else calendar.span_text(years)
    shortest = elapsed(Date.year(first.latest.year), Date.year(max(first.latest.year, last.earliest.year)))
    longest = elapsed(Date.year(first.earliest.year), Date.year(last.latest.year))
    return fill(replies.ELAPSED_ROUGHLY, shortest=calendar.span_text(shortest), longest=calendar.span_text(longest))


def in_unit(first: Date, last: Date, unit: str) -> str:
    """How long it is in the unit that is asked for, or "" where the dates do not tell it in that."""
    precisions = {first.precision, last.precision}
    is_to_day, is_to_month = precisions <= {"day"}, precisions <= {"day", "month"}
    days = (last.earliest - first.earliest).days
    if unit == "days" and is_to_day:
        return calendar.parts_text((days, "day"))
    if unit == "weeks" and is_to_day:
        return calendar.parts_text((days // 7, "week"), (days % 7, "day"))
    if first.earliest.year != first.latest.year or last.earliest.year != last.latest.year:
        return ""
    span = elapsed(first, last)
    if unit == "months" and is_to_month:
        return calendar.parts_text((12 * span.years + span.months, "month"), (span.days, "day"))
    if unit == "decades" and span.years >= _DECADE:
        return calendar.parts_text((span.years // _DECADE, "decade"), (span.years % _DECADE, "year"))
    return ""
