"""Time expressions of a clause: dates with the relation in which the question puts them, and steps from what was told.

What is found is a `When`. The forms of dates are in `bot/language/date_forms.py`, the words around them in
`bot/language/time_relations.py`.
"""

from __future__ import annotations

import datetime as dt
from itertools import pairwise

from bot.dates import Date, Interval, Precision
from bot.errors import DateError
from bot.language import date_forms, gaps, lengths
from bot.language.calendar import at_label, between_label, from_to_label, side_label
from bot.language.date_forms import HINTS, find_dates, hints_in
from bot.language.time_relations import (
    AFTER_DATE,
    BACKWARD,
    BETWEEN_JOINTS,
    BOTH_SIDES,
    BOTH_SIDES_HINTS,
    DISTANCE,
    FROM_TOLD,
    JUMP,
    LONGEST_BEFORE,
    NEAREST,
    NEIGHBOUR,
    NEIGHBOUR_PART,
    ONE_FROM,
    OPENS_AFTER,
    OPENS_RANGE,
    PART_HINTS,
    PART_OF_NEIGHBOUR,
    RANGE_SIGNS,
    RELATIONS,
    SAME_DAY,
    SHIFT,
    STRETCH,
    TO_ENDS,
    TO_TOLD,
    TOLD,
    TOLD_BY_TENSE,
    TOLD_HINTS,
    TOLD_PART,
    TOLD_SPAN,
    TOOK_UNTIL,
    UNTOLD,
    UNTOLD_HINTS,
    WHOLE,
)
from bot.model import When
from bot.records import dataclass, replace
from bot.understanding.cleaning.normalise import compiled
from bot.understanding.tagging.bounded import beside

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re
    from collections.abc import Collection, Iterator, Sequence

_HINTS = HINTS | UNTOLD_HINTS | lengths.UNIT_HINTS | TOLD_HINTS | PART_HINTS
"""Words and signs of which a text has at least one where it says a time."""


def prepare() -> None:
    """Compile every pattern."""
    date_forms.prepare()
    forms = (
        BOTH_SIDES,
        DISTANCE,
        SHIFT,
        STRETCH,
        JUMP,
        TOLD_PART,
        TOLD_SPAN,
        TO_TOLD,
        FROM_TOLD,
        SAME_DAY,
        ONE_FROM,
        NEIGHBOUR,
        NEIGHBOUR_PART,
        PART_OF_NEIGHBOUR,
        TOLD,
        TOLD_BY_TENSE,
        UNTOLD,
        OPENS_RANGE,
        TOOK_UNTIL,
    )
    for form in (*[form for _, form in AFTER_DATE], *forms):
        compiled(form)


@dataclass(frozen=True, slots=True)
class Found:
    """A time expression and where in the text it stands."""

    start: int
    end: int
    when: When


def may_say(words: Collection[str]) -> bool:
    """Whether a clause of these words may say a time: most do not."""
    return not (_HINTS.isdisjoint(words) and all(map(str.isalpha, words)))


def find(text: str, now: dt.date) -> list[Found]:
    """Every time expression of a text, in order, the longest at each place."""
    hints = hints_in(text)
    dates = list(find_dates(text, hints, now))
    found = list(_ranges(text, dates))
    used = {(f.start, f.end) for f in found}
    for start, end, date in dates:
        if not any(s <= start and end <= e for s, e in used):
            found.append(_related(text, start, end, date, hints))
    if hints >= BOTH_SIDES_HINTS:
        found = [side for f in found for side in _both_sides(text, f)]
    for f in _relative(text, hints):
        if not _overlaps(f, found):
            found.append(f)
    return _without_appositions(text, sorted(found, key=lambda f: f.start))


# --- stretches -----------------------------------------------------------------------------------------------------


def _ranges(text: str, dates: list[tuple[int, int, Date]]) -> Iterator[Found]:
    """ "between 1975 and 1985", "from 1952 to 1980", "1952-1980", "2004/2005"."""
    for (start, end, first), (start2, end2, second) in pairwise(dates):
        gap, lead = text[end:start2].strip(), text[:start].rstrip()
        opening = compiled(OPENS_RANGE).search(lead)
        said = (opening[2] or opening[1]) if opening else None
        is_range = (
            (said in {"between", "in between"} and gap in BETWEEN_JOINTS)
            or gap in RANGE_SIGNS
            or (said in {"from", "since"} and gap == "and")
            or (gap == "/" and second.earliest.year - first.earliest.year == 1)
        )
        if is_range and first.earliest <= second.latest:
            interval = Interval.between(Date(first.earliest, first.latest), Date(second.earliest, second.latest))
            begin = opening.start() if opening and said else start
            label = between_label(first, second)
            is_whole = said in {"from", "for"} and gap != "and"
            yield Found(begin, end2, When(_widened(interval), "between", label, is_whole=is_whole))


def _widened(interval: Interval) -> Interval:
    """One stretch of days from the first to the last, all of it asked for."""
    return Interval.at(Date(interval.earliest, interval.latest))


# --- a date and the words around it --------------------------------------------------------------------------------


def _related(text: str, start: int, end: int, date: Date, hints: set[str]) -> Found:
    """The date as the words before and behind it put it."""
    lead = text[:start].rstrip()
    if (stretch := _with_told(text, lead, end, date)) is not None:
        return stretch
    if (distant := _at_distance(lead, end, date, hints)) is not None:
        return distant
    said = _said_before(lead)
    relation = RELATIONS.get(said, "at")
    begin = len(lead) - len(said) if said else start
    if (behind := _put_behind(text, end)) is not None and _OPPOSITE.get(relation) != behind[0]:
        return Found(begin, behind[1], relate(date, behind[0]))
    if said.startswith("from") and ((date.latest - date.earliest).days > _LONG or compiled(ONE_FROM).search(lead)):
        relation = "at"  # "a storm from the eighties" is one of the eighties
    if relation == "until" and compiled(TOOK_UNTIL).search(lead):
        relation = "at"
    when = relate(date, relation)
    if said.startswith(NEAREST):
        when = replace(when, put="nearest")
    return Found(begin, end, replace(when, is_whole=True) if said in WHOLE else when)


def _both_sides(text: str, found: Found) -> Iterator[Found]:
    """The times next to a date on both sides of it: "before and after 1980"; else what was found."""
    match = compiled(BOTH_SIDES).search(text, 0, found.start)
    edge = found.when.edge.begin if found.when.edge is not None else None
    if match is None or edge is None or {match["way"], found.when.relation} != BOTH_SIDES_HINTS:
        yield found
        return
    yield Found(match.start(), match.end() - 1, replace(relate(edge, match["way"]), put="nearest"))
    yield replace(found, when=replace(found.when, put="nearest"))


def _said_before(lead: str) -> str:
    """The words at the end of a text that put what follows: "some time in", or ""."""
    words = lead.split(" ")
    endings = [" ".join(words[n:]) for n in range(max(0, len(words) - LONGEST_BEFORE), len(words))]
    return next((ending for ending in endings if ending in RELATIONS), "")


def _with_told(text: str, lead: str, end: int, date: Date) -> Found | None:
    """The stretch from a date to the time told, or the other way: "between then and 1980"."""
    when = When(None, "then", "", edge=Interval.at(date))
    if "same " in lead and date.precision is Precision.YEAR and (match := compiled(SAME_DAY).search(lead)) is not None:
        unit = "month" if match["unit"] == "month" else "day"
        return Found(match.start(), end, replace(when, part=unit))
    if lead.endswith(TO_ENDS) and (match := compiled(TO_TOLD).search(lead)) is not None:
        return Found(match.start(), end, when)
    is_open = lead.endswith(("between", "from"))
    if is_open and (match := compiled(FROM_TOLD).match(text, end)) is not None:
        return Found(lead.rfind(" ") + 1, match.end(), when)
    return None


_OPPOSITE = {"after": "until", "since": "until", "before": "since", "until": "since"}
"""What the words behind a date do not say of it where it is put so: in "after 1956 and before", the next is before."""
_LONG = 3 * 366
"""Days of more than three years."""


def _put_behind(text: str, end: int) -> tuple[str, int] | None:
    """The relation that the words behind a date say, and where they end: "1975 onwards", "1951 till now"."""
    if text[end + 1 :].split(" ", 1)[0] not in OPENS_AFTER:
        return None
    for relation, form in AFTER_DATE:
        if (match := compiled(form).match(text, end)) is not None:
            return relation, match.end()
    return None


def _at_distance(lead: str, end: int, date: Date, hints: set[str]) -> Found | None:
    """The time some years from a date: "ten years after 1975"."""
    match = compiled(DISTANCE).search(lead) if not lengths.UNIT_HINTS.isdisjoint(hints) else None
    when = shift(Interval.at(date), _signed_months(match)) if match is not None else None
    if match is None or when is None or when.interval is None or when.interval.begin is None:
        return None
    is_stretch = bool(match["all"]) or match["one"] in lengths.LASTING
    there = replace(when, edge=Interval.at(date), unit=match["unit"] or match["one"])
    return Found(match.start(), end, beside(date, when.interval.begin) if is_stretch else there)


def relate(date: Date, relation: str) -> When:
    """The time that stands in a relation to a date: "before 1950" ends with 1949."""
    day = dt.timedelta(1)
    if relation == "by" and date.precision is Precision.RANGE:
        date = Date.day(date.latest) if (date.latest - date.earliest).days < _LONG else date
    label = side_label(relation, date)
    if relation == "before":
        end = Date.day(date.earliest - day)
        return When(Interval(None, end, is_begin_open=True), relation, label, edge=Interval.at(date))
    if relation == "until":
        return When(Interval(None, date, is_begin_open=True), relation, label)
    if relation == "after":
        begin = Date.day(date.latest + day)
        return When(Interval(begin, None, is_end_open=True), relation, label, edge=Interval.at(date))
    if relation == "since":
        return When(Interval(date, None, is_end_open=True), relation, label)
    return When(Interval.at(date), relation, label if relation == "by" else at_label(date))


def by(when: When) -> When:
    """The time by which something is asked to have happened *already*."""
    if when.relation not in {"at", "between"} or when.interval is None or when.interval.end is None:
        return when
    return replace(when, relation="by", label=side_label("by", when.interval.end))


def amid(first: Interval, last: Interval) -> When | None:
    """The time from the end of one thing to the beginning of another; None if they are not in that order."""
    day = dt.timedelta(1)
    if first.begin is None or last.begin is None or first.begin.latest >= last.begin.earliest:
        return None
    label = between_label(first.begin, last.begin)
    begin, end = first.begin.latest + day, last.begin.earliest - day
    days = Date(begin, end) if begin <= end else Date(first.begin.earliest, last.begin.latest)
    return When(Interval.at(days), "between", label)


# --- steps from what was told --------------------------------------------------------------------------------------


def in_a_row(whens: Sequence[When]) -> When | None:
    """One stretch in place of years that follow each other: "2018, 2019 and 2020"."""
    dates = [w.interval.begin for w in whens if w.interval is not None and w.interval.is_single and w.interval.begin]
    years = [date.earliest.year for date in dates if date.precision is Precision.YEAR]
    if len(years) < len(whens) or sorted(years) != list(range(min(years), max(years) + 1)):
        return None
    first, last = min(dates, key=lambda d: d.earliest), max(dates, key=lambda d: d.earliest)
    return When(Interval.between(first, last), "between", from_to_label(first, last))


def _relative(text: str, hints: set[str]) -> Iterator[Found]:
    """Times that only the conversation can place: "nine years later", "the year before", "then"."""
    if not hints.isdisjoint(PART_HINTS):
        for form, within in ((PART_OF_NEIGHBOUR, " year"), (NEIGHBOUR_PART, "")):
            for match in compiled(form).finditer(text):
                said, unit = match["way"] or match["way2"], match["unit"] or match.groupdict().get("unit2")
                way = "same" if said in {None, "same"} else "previous" if said in BACKWARD else "next"
                yield Found(match.start(), match.end(), When(None, "then", "", part=f"{way}{within} {unit}"))
    if not hints.isdisjoint(lengths.UNIT_HINTS):
        yield from _steps(text)
        for match in compiled(TOLD_PART).finditer(text):
            part = f"{match['part'] or match['part2'] or ''} {match['unit']}".strip()
            yield _told(text, match, When(None, "then", "", part=part))
    if not hints.isdisjoint(UNTOLD_HINTS):
        for match in compiled(UNTOLD).finditer(text):
            yield Found(match.start(), match.end(), When(None, "untold", ""))
    if hints.isdisjoint(TOLD_HINTS):
        return
    for match in compiled(TOLD_SPAN).finditer(text):
        yield Found(match.start(), match.end(), When(None, "then", "", put="since"))
    for match in compiled(TOLD).finditer(text):
        yield _told(text, match, When(None, "then", ""))
    for match in compiled(TOLD_BY_TENSE).finditer(text):
        yield Found(match.start("then"), match.end("then"), When(None, "then", ""))


def _steps(text: str) -> Iterator[Found]:
    """Steps of some length from what was told."""
    if (match := compiled(JUMP).search(text)) is not None:
        months = lengths.months(match)
        yield Found(0, len(text), When(None, "shift", "", -months if match["back"] else months))
    for match in compiled(SHIFT).finditer(text):
        put = "within" if match["within"] or match["way"].endswith("up to") else ""
        told = "that" if match[0].split(" ")[-1] in _POINTING else match["way"] if match["way"] in gaps.SIDES else ""
        when = When(None, "shift", told, _signed_months(match), put=put, unit=match["unit"])
        yield Found(match.start(), match.end(), when)
    for match in compiled(STRETCH).finditer(text):
        yield Found(match.start(), match.end(), When(None, "shift", "", _signed_months(match), put="within"))
    for match in compiled(NEIGHBOUR).finditer(text):
        sign = -1 if (match["way"] or match["way2"]) in BACKWARD else 1
        unit, words = match["unit"] or match["unit2"], match["part"] or match["part2"] or ""
        part = f"{words} {unit}".strip() if words or unit in _WHOLE_UNITS else ""
        yield Found(match.start(), match.end(), When(None, "shift", "", sign * lengths.months_of(unit), part=part))


_POINTING = frozenset({"that", "then", "this", "it", "there"})
_WHOLE_UNITS = frozenset({"year", "decade", "century"})
"""Units of which the one before or after is a whole one of the calendar: "the year before"."""


def _told(text: str, match: re.Match[str], when: When) -> Found:
    """A time that was told, as the words before it or its own first word put it: "since then", "by then"."""
    said = _said_before(text[: match.start()].rstrip())
    put = "by" if match[0].startswith("by ") else RELATIONS.get(said, "at")
    put = "at" if said == "from" and when.part else put  # "what else is from that decade"
    if put in gaps.SIDES:  # "before that" asks for what came before
        return Found(match.start(), match.end(), when)
    start = len(text[: match.start()].rstrip()) - len(said) if said else match.start()
    return Found(start, match.end(), replace(when, put=put if put != "at" else ""))


def _signed_months(match: re.Match[str]) -> int:
    """How far a length of time leads, back or on, by the word after it."""
    one = match.groupdict().get("one")
    months = lengths.months_of(one) if one else lengths.months(match)
    return -months if match["way"] in BACKWARD else months


def _overlaps(found: Found, others: list[Found]) -> bool:
    return any(found.start < o.end and o.start < found.end for o in others)


def _without_appositions(text: str, found: list[Found]) -> list[Found]:
    """A step with its date beside it is that date: "ten years later, in 1985"."""
    kept: list[Found] = []
    for f in found:
        last = kept[-1] if kept else None
        is_beside = last is not None and not text[last.end : f.start].strip() and text[f.start : f.start + 4] != "and "
        if last is not None and is_beside and {last.when.relation, f.when.relation} in _WITH_DATE:
            kept[-1] = Found(last.start, f.end, last.when if last.when.relation == "at" else f.when)
        else:
            kept.append(f)
    return kept


_WITH_DATE = ({"shift", "at"}, {"untold", "at"})
"""How two times that stand side by side are put of which one is the date of the other."""


def shift(interval: Interval, months: int) -> When | None:
    """The time some months from another; whole years keep the precision of the time they count from."""
    base = interval.begin or interval.end
    if base is None:
        return None
    try:
        if months % 12:
            moved = Date.day(base.earliest).shift(months=months).earliest
            return relate(Date.month(moved.year, moved.month), "at")
        return relate(base.shift(years=months // 12), "at")
    except DateError:  # beyond the calendar
        return None
