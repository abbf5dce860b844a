"""Stretches of time that are bounded by two times of a clause: "after 1956 and before 1990", "since A but up to B"."""

from __future__ import annotations

import datetime as dt

from bot.dates import Date, Interval, Precision
from bot.language.calendar import between_label
from bot.language.question_words import Focus
from bot.model import Tag, TagKind, When

_LOWER = frozenset({"after", "since"})
_UPPER = frozenset({"before", "until"})


def times_of(times: tuple[Tag, ...], focus: Focus) -> tuple[Tag, ...]:
    """The times of a clause; of two that bound one stretch that stretch, unless it is asked how long it is."""
    if len(times) != 2 or focus is Focus.LENGTH:  # noqa: PLR2004 -- both ends
        return times
    lower = next((t for t in times if _is_open(t, _LOWER)), None)
    upper = next((t for t in times if _is_open(t, _UPPER)), None)
    if lower is None or upper is None or lower.when is None or upper.when is None:
        return times
    first, last = lower.when.interval, upper.when.interval
    if first is None or last is None or first.earliest > last.latest:
        return times  # "before 1956 and after 2003" leaves out what lies between
    label = f"{times[0].when.label} and {times[1].when.label}" if times[0].when and times[1].when else ""
    anchor = lower.when.anchor or upper.when.anchor
    when = When(Interval.at(Date(first.earliest, last.latest)), "between", label, anchor=anchor)
    return (Tag(TagKind.TIME, when.relation, tuple(sorted({*lower.at, *upper.at})), when),)


def beside(date: Date, moved: Date) -> When:
    """Any time between a date and one before or behind it: "in the ten years after 1956"."""
    day = dt.timedelta(1)
    is_backward = moved.earliest < date.earliest
    first, last = (moved.earliest, date.earliest - day) if is_backward else (date.latest + day, moved.latest)
    ends = [Date.day(d) if date.precision is Precision.DAY else Date.year(d.year) for d in (first, last)]
    label = between_label(ends[0], ends[1])
    return When(Interval.at(Date(ends[0].earliest, ends[1].latest)), "between", label)


def _is_open(t: Tag, relations: frozenset[str]) -> bool:
    """Whether a time is said by one of its ends, and what that is is known."""
    return t.when is not None and t.when.relation in relations and t.when.interval is not None
