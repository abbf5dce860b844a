"""Phrases such as "ten years after": where they stand in a text, and what they make of the time of a fact."""

from __future__ import annotations

from bot.dates import Date, Interval
from bot.errors import DateError
from bot.language import lengths, numbers
from bot.language.calendar import between_label
from bot.language.precedence import SAME_TIME
from bot.language.time_relations import AGE_HINTS, AGES, ANCHOR, ANCHOR_HINTS, ANCHOR_RELATIONS, BACKWARD, DISTANT, nth
from bot.model import When
from bot.records import replace
from bot.understanding.cleaning.normalise import compiled
from bot.understanding.tagging.bounded import beside
from bot.understanding.tagging.times import relate

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re
    from collections.abc import Collection, Iterator


def prepare() -> None:
    """Compile every pattern."""
    for form in (ANCHOR, *AGES):
        compiled(form)


_OPENING = ANCHOR_HINTS | AGE_HINTS | {"between", "from"}
"""Words of which a clause has at least one where a fact may date it."""


def may_open(words: Collection[str]) -> bool:
    """Whether a clause of these words may have such a phrase: most do not."""
    return not _OPENING.isdisjoint(words)


def anchored(text: str) -> Iterator[re.Match[str]]:
    """Every place of a text that may open such a phrase, with its `way`, and a length of time before it."""
    has_hint = not ANCHOR_HINTS.isdisjoint(text.split(" "))
    return compiled(ANCHOR).finditer(text) if has_hint else iter(())


def is_distant(match: re.Match[str]) -> bool:
    """Whether a length of time stands before the opening: "ten years after", "the year after"."""
    return bool(match["count"] or match["one"])


def anchor(match: re.Match[str], date: Interval) -> When | None:
    """The time that stands to a fact's time as the phrase says."""
    begin = date.begin if date.begin is not None else date.end
    if begin is None or (is_distant(match) and match["way"] not in DISTANT):
        return None
    if not is_distant(match):
        return replace(_put(match["way"], date, begin), anchor=date)
    edge = edge_of(date, is_onward=match["way"] not in BACKWARD)
    if edge is None:
        return None
    try:
        when = _moved(match, edge)
    except DateError:  # beyond the calendar
        return None
    return replace(when, anchor=date, unit=match["unit"] or match["one"])


def edge_of(date: Interval, *, is_onward: bool) -> Date | None:
    """From where a distance is reckoned: "two years after her term" from its end, if it has one."""
    if not is_onward or date.begin is None or date.is_single:
        return date.begin or date.end
    return date.end if not date.is_end_open else None


def _moved(match: re.Match[str], begin: Date) -> When:
    months = lengths.months_of(match["one"]) if match["one"] else lengths.months(match)
    moved = begin.shift(months=-months if match["way"] in BACKWARD else months)
    if match["all"] or match["one"] in lengths.LASTING:
        return beside(begin, moved)
    return relate(Date.year(moved.earliest.year) if moved.precision == "range" else moved, "at")


def _put(way: str, date: Interval, begin: Date) -> When:
    relation = ANCHOR_RELATIONS.get(way, "at")
    if way.endswith(" as") and (shared := _shared(way.split()[-2], begin)) is not None:
        return relate(shared, "at")
    if relation == "at" and date.begin is not None and date.end is not None and date.begin != date.end:
        whole = Interval.at(Date(date.begin.earliest, date.end.latest))
        return When(whole, "at", between_label(date.begin, date.end))
    if relation == "at" and date.is_end_open:
        relation = "since"
    return relate(begin, relation)


def _shared(unit: str, date: Date) -> Date | None:
    """The year, month, decade or century that a date is in, where it is sure to be in one: "the same *year* as"."""
    first, last = date.earliest, date.latest
    if unit == "month":
        return Date.month(first.year, first.month) if (first.year, first.month) == (last.year, last.month) else None
    width = SAME_TIME.get(unit)
    if width is None or first.year // width != last.year // width:
        return None
    begin = first.year - first.year % width
    return Date.year(begin) if width == 1 else Date(first.replace(begin, 1, 1), last.replace(begin + width - 1, 12, 31))


# --- ages ----------------------------------------------------------------------------------------------------------


def ages(text: str) -> Iterator[re.Match[str]]:
    """Every place of a text that tells a time by how old something was, with `who` where it says so."""
    if not AGE_HINTS.isdisjoint(text.split(" ")):
        for form in AGES:
            yield from compiled(form).finditer(text)


def at_age(match: re.Match[str], beginning: Interval) -> When | None:
    """The time when something that began then was so old."""
    begin, said = beginning.begin, match.groupdict()
    if begin is None:
        return None
    try:
        if said.get("age"):
            number = numbers.read(said["age"].split())
            return relate(Date.year(begin.shift(years=int(number or 0)).earliest.year), "at")
        if said.get("nth"):
            return relate(begin.shift(years=nth(said["nth"])), "at")
        if said.get("into"):
            return relate(begin.shift(months=lengths.months(match)), "at")
        first, last = _years_of_age(match) if said.get("year") else (0, _first_years(match))
        return relate(Date(begin.shift(years=first).earliest, begin.shift(years=last).latest), "at")
    except DateError:  # beyond the calendar
        return None


def _years_of_age(match: re.Match[str]) -> tuple[int, int]:
    """From which age to which the year or decade goes: "its 20th year", "the third decade of its existence"."""
    long = lengths.months_of(match["long"]) // 12
    return long * (nth(match["year"]) - 1), long * nth(match["year"])


def _first_years(match: re.Match[str]) -> int:
    one = match.groupdict().get("one")
    return (lengths.months_of(one) if one else lengths.months(match)) // 12
