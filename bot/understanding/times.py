"""Time expressions: one table, pattern and meaning side by side.

The patterns run over the words of a clause, corrected and in lower case, joined by single spaces. A row's examples
are its tests. What a row gives is a `When`: an interval with the relation in which the question puts it.

A pattern is compiled when a message comes that it may match, which a look for some letters tells: most messages have
no time in them, or one that a few rows know.

Numbers are years only from 1000 to 2199 and never before a noun that counts ("1951 people") or in a title
("the 1951 Convention" leaves its noun unexplained, so it is refused further on).
"""

from __future__ import annotations

import datetime as dt
import re
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING

from bot.dates import Date, Interval
from bot.errors import DateError
from bot.language import numbers
from bot.language.calendar import at_label, date_text
from bot.language.english import THEN
from bot.model import When
from bot.records import dataclass, replace

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

_MONTH = "(?:" + "|".join(sorted(numbers.MONTHS, key=len, reverse=True)) + ")"
_YEAR = (
    r"(?:1\d{3}|20\d{2}|21\d{2})(?! (?:%|percent|members?|people|persons|staff|employees|states?|countries|dollars)\b)"
)
_UNIT_WORD = (
    r"(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|"
    r"seventeen|eighteen|nineteen)"
)
_TENS_WORD = r"(?:twenty|thirty|forty|fourty|fifty|sixty|seventy|eighty|ninety)"
_SAID_YEAR = (
    rf"(?:(?:nineteen|eighteen|twenty) (?:hundred(?: and)? )?(?:{_TENS_WORD}(?: {_UNIT_WORD})?|oh {_UNIT_WORD}|{_UNIT_WORD})"
    rf"|nineteen hundred|two thousand(?: (?:and )?(?:{_TENS_WORD} )?{_UNIT_WORD})?|{_TENS_WORD} {_UNIT_WORD})"
)
_DECADE_WORDS = {
    "twenties": 1920,
    "thirties": 1930,
    "forties": 1940,
    "fifties": 1950,
    "sixties": 1960,
    "seventies": 1970,
    "eighties": 1980,
    "nineties": 1990,
    "noughties": 2000,
    "two thousands": 2000,
}
_DECADE = rf"(?:(?:{_YEAR}|'\d0|\d0) s|{'|'.join(_DECADE_WORDS)}|nineteen (?:{'|'.join(list(_DECADE_WORDS)[:8])}))"
_PARTS = {
    "early": (0, 3),
    "earlier": (0, 3),
    "beginning": (0, 3),
    "start": (0, 3),
    "mid": (4, 6),
    "middle": (4, 6),
    "late": (7, 9),
    "later": (7, 9),
    "end": (7, 9),
    "first half": (0, 4),
    "second half": (5, 9),
    "first years": (0, 3),
    "last years": (7, 9),
    "opening years": (0, 3),
    "closing years": (7, 9),
    "first few years": (0, 3),
    "last few years": (7, 9),
}
_PART = r"(?:early|earlier|mid|middle|late|later|(?:the )?(?:very )?(?:beginning|start|middle|end|first half|second half|first years|last years|opening years|closing years|first few years|last few years)(?: of)?)"
_UNITS = {"year": 1, "yr": 1, "decade": 10, "century": 100, "centurie": 100}
_COUNT = rf"(?:\d{{1,3}}|an?|another|{_UNIT_WORD}|{_TENS_WORD}(?: {_UNIT_WORD})?|a (?:couple of|few)|a hundred|half a)"
_SPAN = rf"(?P<count>{_COUNT}) (?P<unit>years?|yrs?|decades?|centur(?:y|ies)|months?)"


_BEFORE_ROW = r"(?<![\w'$.])(?<!more than )(?<!less than )(?<!fewer than )"


@dataclass(frozen=True, slots=True)
class Row:
    """One form of a date or of a relation to dates."""

    name: str
    hints: frozenset[str]
    """Words and signs of which a text has at least one where it has the form."""
    form: str
    read: Callable[[re.Match[str], dt.date], Date | None]
    examples: tuple[tuple[str, str], ...]
    """Text and the EDTF date that it means on 2026-01-31."""

    @property
    def pattern(self) -> re.Pattern[str]:
        """The form, compiled."""
        return _compiled_row(self.form)


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)


@cache
def _compiled_row(form: str) -> re.Pattern[str]:
    return re.compile(f"{_BEFORE_ROW}{form}(?!\\w)")


_DIGITS = frozenset("0123456789")
_SIGNS = _DIGITS | {"'"}


def hints_in(text: str) -> set[str]:
    """The words of a text, and the signs in it that may belong to a time."""
    return {*text.split(" "), *_SIGNS.intersection(text)}


_UNIT_HINTS = frozenset(["year", "years", "yr", "yrs", "decade", "decades", "century", "centuries", "month", "months"])
_MONTH_HINTS = frozenset(numbers.MONTHS)
_PART_HINTS = frozenset(
    ["early", "earlier", "mid", "middle", "late", "later", "beginning", "start", "end", "half", "years"]
)
_DECADE_HINTS = frozenset(["s", "thousands", *_DECADE_WORDS])
_SAID_HINTS = frozenset(["nineteen", "eighteen", "thousand", *numbers.TENS])
_THEN_HINTS = frozenset(phrase.split(" ")[0] for phrase in THEN)


def _rows() -> tuple[Row, ...]:
    def row(
        name: str,
        hints: Iterable[str],
        form: str,
        read: Callable[[re.Match[str], dt.date], Date | None],
        *examples: tuple[str, str],
    ) -> Row:
        return Row(name, frozenset(hints), form, read, examples)

    return (
        row(
            "day month year",
            _MONTH_HINTS,
            rf"(?:the )?(\d{{1,2}})(?: ?(?:st|nd|rd|th))?(?: of)? ({_MONTH})(?: of| in)? ({_YEAR})",
            lambda m, _: _day(m[3], numbers.MONTHS[m[2]], m[1]),
            ("5 March 1985", "1985-03-05"),
            ("the 5th of March 1985", "1985-03-05"),
        ),
        row(
            "month day year",
            _MONTH_HINTS,
            rf"({_MONTH})(?: the)? (\d{{1,2}})(?: ?(?:st|nd|rd|th))? ({_YEAR})",
            lambda m, _: _day(m[3], numbers.MONTHS[m[1]], m[2]),
            ("March 5, 1985", "1985-03-05"),
            ("Oct 19th 1953", "1953-10-19"),
        ),
        row(
            "ISO day",
            ["-"],
            r"(\d{4}) - (\d{2}) - (\d{2})",
            lambda m, _: _day(m[1], int(m[2]), m[3]),
            ("1953-10-19", "1953-10-19"),
        ),
        row(
            "numeric day",
            ["/", "-"],
            r"(\d{1,2}) [/-] (\d{1,2}) [/-] (\d{4}|\d{2})",
            _numeric,
            ("19/10/1953", "1953-10-19"),
            ("10/19/1953", "1953-10-19"),
            ("3/2/1967", "[1967-02-03..1967-03-02]"),
        ),
        row(
            "month year",
            _MONTH_HINTS,
            rf"({_MONTH})(?: of)?(?: the year)? ({_YEAR})",
            lambda m, _: Date.month(int(m[2]), numbers.MONTHS[m[1]]),
            ("October 1953", "1953-10"),
            ("june of 2014", "2014-06"),
        ),
        row(
            "numeric month",
            ["/"],
            r"(\d{1,2}) / (\d{4})",
            lambda m, _: Date.month(int(m[2]), int(m[1])) if 0 < int(m[1]) <= 12 else None,  # noqa: PLR2004
            ("10/1953", "1953-10"),
        ),
        row(
            "part of a decade",
            _PART_HINTS,
            rf"({_PART})(?: the)? ({_DECADE})",
            lambda m, now: _decade_part(m[1], m[2], now),
            ("mid-1960s", "[1964..1966]"),
            ("early fifties", "[1950..1953]"),
            ("late 80s", "[1987..1989]"),
            ("the end of the seventies", "[1977..1979]"),
        ),
        row(
            "decade",
            _DECADE_HINTS,
            rf"(?:the )?({_DECADE})",
            lambda m, now: _decade(m[1], now),
            ("the 70s", "197X"),
            ("the seventies", "197X"),
            ("'90s", "199X"),
            ("1950s", "195X"),
        ),
        row(
            "turn of the century",
            ["turn"],
            r"(?:the )?turn of the (?:century|millennium)",
            lambda _m, _n: _range(1999, 2001),
            ("the turn of the century", "[1999..2001]"),
        ),
        row(
            "century",
            ["century"],
            r"(?:the )?(\d{2})(?: ?th| ?st| ?nd| ?rd) century",
            lambda m, _: _range((int(m[1]) - 1) * 100, (int(m[1]) - 1) * 100 + 99),
            ("the 20th century", "19XX"),
        ),
        row(
            "part of a year",
            _PART_HINTS,
            rf"({_PART})(?: the)?(?: year)? ({_YEAR})",
            lambda m, _: _year_part(m[1], int(m[2])),
            ("late 1979", "[1979-09..1979-12]"),
        ),
        row(
            "year",
            _DIGITS,
            rf"(?:the )?(?:year )?({_YEAR})",
            lambda m, _: Date.year(int(m[1])),
            ("1975", "1975"),
            ("the year 1975", "1975"),
        ),
        row(
            "two years",
            ["/", "-"],
            r"(\d{4}) [/-] (\d{2})(?! ?[/-])",
            lambda m, _: _season(m[1], m[2]),
            ("1975/76", "[1975-01-01..1976-12-31]"),
        ),
        row(
            "short year",
            ["'"],
            r"'(\d{2})",
            lambda m, now: Date.year(_full_year(int(m[1]), now)),
            ("'75", "1975"),
            ("'05", "2005"),
        ),
        row(
            "said year",
            _SAID_HINTS,
            rf"(?:the year )?({_SAID_YEAR})(?! (?:(?!(?:was|is|its|has|does|as|this)\b)\w+s|staff|people|percent|million|thousand|hundred)\b)",
            lambda m, _: _said(m[1]),
            ("seventy-five", "1975"),
            ("nineteen eighty-six", "1986"),
            ("two thousand and five", "2005"),
        ),
        row("years ago", ["ago", "back"], rf"{_SPAN} (?:ago|back)", _ago, ("ten years ago", "2016")),
        row("this year", ["this"], r"this year", lambda _m, now: Date.year(now.year), ("this year", "2026")),
        row(
            "last year",
            ["last"],
            r"(?<!the )last year",
            lambda _m, now: Date.year(now.year - 1),
            ("last year", "2025"),
        ),
        row(
            "next year",
            ["next"],
            r"(?<!the )next year",
            lambda _m, now: Date.year(now.year + 1),
            ("next year", "2027"),
        ),
        row(
            "tomorrow",
            ["tomorrow"],
            r"tomorrow",
            lambda _m, now: Date.day(now + dt.timedelta(1)),
            ("tomorrow", "2026-02-01"),
        ),
        row(
            "yesterday",
            ["yesterday"],
            r"yesterday",
            lambda _m, now: Date.day(now - dt.timedelta(1)),
            ("yesterday", "2026-01-30"),
        ),
    )


_BARE_YEAR = (
    r"(?:in|since|before|after|until|by|from|during|back in|around|of) (\d{2})(?= |$)(?! (?!to |and |- |until |till )\w)|^(?:and |in )?(\d{2})$"
    r"|(?:from|between) \d{2} (?:to|and|-|until|till) (\d{2})(?= |$)"
)
_SOME_TIME = ("", "any time ", "some time ", "sometime ", "just ", "right ", "shortly ", "immediately ")


def _phrases(*phrases: str, after: tuple[str, ...] = ("",)) -> frozenset[str]:
    """The phrases with and without what may stand before them, and with and without "the" after them."""
    return frozenset(f"{first}{phrase}{last}" for first in after for phrase in phrases for last in ("", " the"))


_BEFORE_DATE = (
    ("until", _phrases("no later than", "not later than", "not after", "at the latest in", "at the latest")),
    ("since", _phrases("no earlier than", "not earlier than", "not before", "at the earliest in", "at the earliest")),
    (
        "before",
        _phrases(
            *("before", "prior to", "earlier than", "ahead of", "preceding", "pre", "up until", "until just before"),
            after=_SOME_TIME,
        ),
    ),
    ("after", _phrases("after", "following", "later than", "past", "post", "subsequent to", after=_SOME_TIME)),
    (
        "since",
        _phrases(
            *("ever since", "since", "starting in", "starting from", "starting", "beginning in", "beginning", "from"),
            *("as from", "onwards from"),
        ),
    ),
    ("until", _phrases("until", "up to", "up till", "through", "till", "til")),
    ("by", _phrases("by", "as late as")),
    (
        "at",
        _phrases(
            *("back in", "some time in", "sometime in", "as of", "as at", "as early as", "at the time of", "at", "in"),
            *(
                "in the course of",
                "over the course of",
                "on",
                "during",
                "around",
                "circa",
                "about",
                "for",
                "of",
                "within",
                "throughout",
                "over",
                "all through",
            ),
            *("the year", "in the year", "in the years", "during the year", "during the years"),
            *("for the year", "for the years"),
        ),
    ),
)
"""How a question puts a date, by the words before it; of several rows that fit, the first counts."""
_RELATIONS = {
    phrase: (place, relation)
    for place, (relation, phrases) in reversed(list(enumerate(_BEFORE_DATE)))
    for phrase in phrases
}
"""The same by the words, with the place of the row."""
_LONGEST_BEFORE = 6
"""Words of the longest of them."""
_ONWARDS = r"(?: on| onwards| onward| and (?:after|later|onwards)| or later| upwards)(?!\w)"
_OPENS_ONWARDS = (" on", " and ", " or later", " upwards")


@dataclass(frozen=True, slots=True)
class Found:
    """A time expression and where in the text it stands."""

    start: int
    end: int
    when: When


def find(text: str, now: dt.date) -> list[Found]:
    """Every time expression of a text, in order, the longest at each place."""
    hints = hints_in(text)
    if _HINTS.isdisjoint(hints):
        return []
    dates = list(_dates(text, hints, now))
    found = list(_ranges(text, dates, now))
    used = {(f.start, f.end) for f in found}
    for start, end, date in dates:
        if not any(s <= start and end <= e for s, e in used):
            found.append(_related(text, start, end, date))
    found += [f for f in _relative(text, hints) if not _overlaps(f, found)]
    return sorted(found, key=lambda f: f.start)


def _dates(text: str, hints: set[str], now: dt.date) -> Iterator[tuple[int, int, Date]]:
    """Start, end and meaning of each date, left to right, never overlapping."""
    at = 0
    likely = {n for hint in hints if hint in _ROWS_BY_HINT for n in _ROWS_BY_HINT[hint]}
    matches = [(m.start(), -m.end(), n, ROWS[n], m) for n in likely for m in ROWS[n].pattern.finditer(text)]
    matches.sort(key=lambda x: x[:3])
    for start, negative_end, _, row, match in matches:
        if start >= at and (date := _read(row, match, now)) is not None:
            yield start, -negative_end, date
            at = -negative_end
    for match in _compiled(_BARE_YEAR).finditer(text) if not hints.isdisjoint(_DIGITS) else ():
        group = next(n for n in (1, 2, 3) if match[n])
        if match.start(group) >= at or group == 3:  # noqa: PLR2004 -- the second year of a range
            yield match.start(group), match.end(group), Date.year(_full_year(int(match[group]), now))


def _read(row: Row, match: re.Match[str], now: dt.date) -> Date | None:
    try:
        return row.read(match, now)
    except (DateError, ValueError, OverflowError):
        return None


def _ranges(text: str, dates: list[tuple[int, int, Date]], now: dt.date) -> Iterator[Found]:
    """ "between 1975 and 1985", "from 1952 to 1980", "1952-1980", "2004/2005"."""
    for (start, end, first), (start2, end2, second) in pairwise(dates):
        gap, lead = text[end:start2].strip(), text[:start].rstrip()
        opening = re.search(
            r"(?:\b(between|from|in between|of|over|during|in|within|since)(?: the years| the year| years)?)?$", lead
        )
        said = opening[1] if opening else None
        is_range = (
            (said in {"between", "in between"} and gap in {"and", "to", "-", "&"})
            or gap in {"-", "to", "until", "till", "through", "up to", "thru"}
            or (said in {"from", "since"} and gap == "and")
            or (gap == "/" and second.earliest.year - first.earliest.year == 1)
        )
        if is_range and first.earliest <= second.latest:
            interval = Interval.between(Date(first.earliest, first.latest), Date(second.earliest, second.latest))
            begin = opening.start() if opening and said else start
            label = f"between {date_text(first)} and {date_text(second)}"
            yield Found(begin, end2, When(_widened(interval), "between", label))
    del now


def _widened(interval: Interval) -> Interval:
    """One stretch of days from the first to the last, all of it asked for."""
    return Interval.at(Date(interval.earliest, interval.latest))


def _related(text: str, start: int, end: int, date: Date) -> Found:
    """The date with the preposition before it, or the "onwards" after it."""
    onwards = _compiled(_ONWARDS).match(text, end) if text.startswith(_OPENS_ONWARDS, end) else None
    lead = text[:start].rstrip()
    words = lead.split(" ")
    endings = [" ".join(words[n:]) for n in range(max(0, len(words) - _LONGEST_BEFORE), len(words))]
    known = [(_RELATIONS[ending], ending) for ending in endings if ending in _RELATIONS]
    (_, relation), said = min(known, key=lambda x: x[0][0], default=((0, "at"), ""))
    begin = len(lead) - len(said) if said else start
    if onwards:
        return Found(begin, onwards.end(), relate(date, "since"))
    return Found(begin, end, relate(date, relation))


def relate(date: Date, relation: str) -> When:
    """The time that stands in a relation to a date: "before 1950" ends with 1949."""
    text = date_text(date)
    day = dt.timedelta(1)
    if relation == "before":
        end = Date.day(date.earliest - day)
        return When(Interval(None, end, is_begin_open=True), relation, f"before {text}")
    if relation == "until":
        return When(Interval(None, date, is_begin_open=True), relation, f"until {text}")
    if relation == "after":
        return When(Interval(Date.day(date.latest + day), None, is_end_open=True), relation, f"after {text}")
    if relation == "since":
        return When(Interval(date, None, is_end_open=True), relation, f"since {text}")
    return When(Interval.at(date), relation, f"by {text}" if relation == "by" else at_label(date))


_NOW_SHIFT = rf"(?<!\w)(?:and )?{_SPAN} (?P<way>earlier|before|prior|previously|later|after|afterwards|on|after that|before that|later on|thereafter|after it|hence|from then)(?: that| then| this| it)?(?= |$)(?! \w+ (?:was|were|is|did|came|the))"
_YEAR_BEFORE = r"(?<!\w)(?:in )?the (?P<unit>year|decade|month) (?P<way>before|after|earlier|later|following|prior)(?: that| then| this| it| that rename| that change)?$|(?<!\w)(?:in )?the (?P<way2>previous|following|next|preceding|prior) (?P<unit2>year|decade)"
_THEN = r"(?<!\w)(?:" + "|".join(sorted(map(re.escape, THEN), key=len, reverse=True)) + r")(?!\w)(?! of | when | that )"
_BACKWARD = {"earlier", "before", "prior", "previously", "before that", "previous", "preceding"}


def _relative(text: str, hints: set[str]) -> Iterator[Found]:
    """Times that only the conversation can place: "nine years later", "the year before", "then"."""
    has_unit = not hints.isdisjoint(_UNIT_HINTS)
    for match in _compiled(_NOW_SHIFT).finditer(text) if has_unit else ():
        sign = -1 if match["way"] in _BACKWARD else 1
        yield Found(match.start(), match.end(), When(None, "shift", "", sign * _months(match["count"], match["unit"])))
    for match in _compiled(_YEAR_BEFORE).finditer(text) if has_unit else ():
        sign = -1 if (match["way"] or match["way2"]) in _BACKWARD else 1
        yield Found(
            match.start(), match.end(), When(None, "shift", "", sign * _months("a", match["unit"] or match["unit2"]))
        )
    for match in _compiled(_THEN).finditer(text) if not hints.isdisjoint(_THEN_HINTS) else ():
        yield Found(match.start(), match.end(), When(None, "then", ""))


def _overlaps(found: Found, others: list[Found]) -> bool:
    return any(found.start < o.end and o.start < found.end for o in others)


_ANCHORED = rf"(?<!\w)(?:(?:exactly |about |around |roughly |some |just )?{_SPAN} )?(?P<way>before|after|when|while|during|since|until|at the time of|by the time of|by the time|at the time when|at the time that|at the time|in the year of|in the year when|in the year that|in the year|the year|as of|following|prior to|in the days of|at the moment of|on the day of|on the day|on the date of|as soon as|once|in the aftermath of|at|around the time of|around|in the wake of|in the time of|amid|back when|in the same year as|the same year as|at the same time as|in the era of)(?: that)? "
"""Opens a phrase that dates the question by a fact: "twenty years after it was founded", "during the great storm"."""


_ANCHOR_HINTS = frozenset(
    [
        "before",
        "after",
        "when",
        "while",
        "during",
        "since",
        "until",
        "time",
        "year",
        "as",
        "following",
        "prior",
        "days",
        "moment",
        "day",
        "date",
        "soon",
        "once",
        "aftermath",
        "around",
        "wake",
        "amid",
        "era",
        "at",
    ]
)


def anchored(text: str) -> Iterator[re.Match[str]]:
    """Every place of a text that may open such a phrase: with `way`, and `count` and `unit` of a distance."""
    may_open = not _ANCHOR_HINTS.isdisjoint(text.split(" "))
    return _compiled(_ANCHORED).finditer(text) if may_open else iter(())


def anchor(match: re.Match[str], date: Interval) -> When | None:
    """The time that stands to a fact's time as the phrase says."""
    try:
        when = _anchored(match, date)
    except DateError:  # beyond the calendar
        return None
    return replace(when, anchor=date) if when is not None else None


def _anchored(match: re.Match[str], date: Interval) -> When | None:
    way = match["way"]
    begin = date.begin if date.begin is not None else date.end
    if begin is None:
        return None
    if match["count"]:
        sign = {"before": -1, "prior to": -1}.get(way, 1)
        if way not in {"before", "after", "following", "prior to", "since", "from"}:
            return None
        shifted = begin.shift(years=sign * _years(match["count"], match["unit"]))
        if match["unit"].startswith("month"):
            shifted = begin.shift(months=sign * _count(match["count"]))
        year = Date.year(shifted.earliest.year) if shifted.precision == "range" else shifted
        return relate(year, "at")
    relation = {
        "before": "before",
        "prior to": "before",
        "after": "after",
        "following": "after",
        "since": "since",
        "until": "until",
        "from": "since",
        "in the aftermath of": "after",
    }.get(way, "at")
    if relation == "at" and date.begin is not None and date.end is not None and date.begin != date.end:
        return When(
            Interval.at(Date(date.begin.earliest, date.end.latest)),
            "at",
            f"between {date_text(date.begin)} and {date_text(date.end)}",
        )
    return relate(begin, relation)


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


def _months(count: str, unit: str) -> int:
    return _count(count) if unit.startswith("month") else 12 * _years(count, unit)


def _years(count: str, unit: str) -> int:
    if unit.startswith("month"):
        return 0
    if count == "half a":
        return _UNITS.get(unit.removesuffix("s"), 100) // 2
    return _count(count) * (_UNITS.get(unit.removesuffix("s"), 100 if unit.startswith("cent") else 1))


def _count(text: str) -> int:
    fixed = {"a": 1, "an": 1, "another": 1, "a couple of": 2, "a few": 3, "a hundred": 100, "half a": 0}
    if text in fixed:
        return fixed[text]
    number = numbers.read(text.split())
    return int(number) if number is not None else 1


def _day(year: str, month: int, day: str) -> Date:
    return Date.day(dt.date(int(year), month, int(day)))


def _numeric(match: re.Match[str], now: dt.date) -> Date | None:
    """A day written in digits. Where both orders are dates, it is either: a stretch from the one to the other."""
    first, second = int(match[1]), int(match[2])
    year = int(match[3]) if len(match[3]) == 4 else _full_year(int(match[3]), now)  # noqa: PLR2004
    days = sorted(d for d in (_possible_day(year, second, first), _possible_day(year, first, second)) if d is not None)
    return Date(days[0], days[-1]) if days else None


def _possible_day(year: int, month: int, day: int) -> dt.date | None:
    try:
        return dt.date(year, month, day)
    except ValueError:
        return None


def _full_year(short: int, now: dt.date) -> int:
    """The year that two digits mean: never in the future."""
    return 2000 + short if 2000 + short <= now.year else 1900 + short


def _season(first: str, second: str) -> Date | None:
    """Two years in a row, the second in two digits."""
    year = int(first)
    return _range(year, year + 1) if (year + 1) % 100 == int(second) else None


def _decade(text: str, now: dt.date) -> Date:
    start = _decade_start(text, now)
    return Date(dt.date(start, 1, 1), dt.date(start + 9, 12, 31))


def _decade_start(text: str, now: dt.date) -> int:
    for word, year in _DECADE_WORDS.items():
        if word in text:
            return year
    digits = re.sub(r"\D", "", text)
    return int(digits) // 10 * 10 if len(digits) == 4 else _full_year(int(digits), now) // 10 * 10  # noqa: PLR2004


def _decade_part(part: str, decade: str, now: dt.date) -> Date:
    start = _decade_start(decade, now)
    first, last = next(bounds for word, bounds in sorted(_PARTS.items(), key=lambda x: -len(x[0])) if word in part)
    return _range(start + first, start + last)


def _year_part(part: str, year: int) -> Date:
    first, last = next(bounds for word, bounds in sorted(_PARTS.items(), key=lambda x: -len(x[0])) if word in part)
    months = {0: (1, 4), 4: (5, 8), 7: (9, 12), 5: (7, 12)}[first] if last != 4 else (1, 6)  # noqa: PLR2004
    return Date(dt.date(year, months[0], 1), Date.month(year, months[1]).latest)


def _range(first: int, last: int) -> Date:
    return Date(dt.date(first, 1, 1), dt.date(last, 12, 31))


def _said(text: str) -> Date | None:
    words = text.split()
    if "oh" in words:
        return Date.year(100 * int(numbers.read(words[:1]) or 0) + int(numbers.read(words[2:]) or 0))
    year = numbers.read_year(words)
    return Date.year(year) if year else None


def _ago(match: re.Match[str], now: dt.date) -> Date:
    if match["unit"].startswith("month"):
        moved = Date.day(now).shift(months=-_count(match["count"]))
        return Date.month(moved.earliest.year, moved.earliest.month)
    return Date.year(now.year - _years(match["count"], match["unit"]))


ROWS = _rows()
"""Every form of a date; where two match at one place, the longer counts, then the earlier row."""
_ROWS_BY_HINT: dict[str, list[int]] = {}
for _place, _row in enumerate(ROWS):
    for _hint in _row.hints:
        _ROWS_BY_HINT.setdefault(_hint, []).append(_place)
_HINTS = _UNIT_HINTS | _THEN_HINTS | _ROWS_BY_HINT.keys()
"""Words and signs of which a text has at least one where it says a time."""
