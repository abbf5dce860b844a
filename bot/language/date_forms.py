"""The forms in which English says a date: one table, pattern and meaning side by side.

The patterns run over the words of a clause, corrected and in lower case, joined by single spaces. A row's examples
are its tests.

A pattern is compiled when a message comes that it may match, which a look for some words tells: most messages have
no date in them, or one that a few rows know.

Numbers are years only from 1000 to 2199 and never before a noun that counts ("1951 people") or in a title
("the 1951 Convention" leaves its noun unexplained, so it is refused further on).
"""

from __future__ import annotations

import datetime as dt
import re
from functools import cache

from bot.dates import Date
from bot.errors import DateError
from bot.language import lengths, numbers
from bot.language.date_parts import (
    CENTURY,
    CENTURY_HINTS,
    CENTURY_PART,
    DAY_WORDS,
    DECADE,
    DECADE_HINTS,
    ERA_EDGES,
    ERAS,
    HOLIDAYS,
    PART,
    PART_HINTS,
    QUARTERS,
    SEASONS,
    YEAR,
    YEARS_OF_DECADE,
    century,
    decade,
    decade_part,
    era_edge,
    full_year,
    half_year,
    months,
    quarter,
    said_year,
    winter,
    year_part,
    years,
)
from bot.records import dataclass

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

_MONTH = "(?:" + "|".join(sorted(numbers.MONTHS, key=len, reverse=True)) + ")"
_SAID_YEAR = (
    rf"(?:(?:nineteen|eighteen|twenty) (?:hundred(?: and)? )?"
    rf"(?:{lengths.TENS_WORD}(?: {lengths.UNIT_WORD})?|oh {lengths.UNIT_WORD}|{lengths.UNIT_WORD})"
    rf"|nineteen hundred|two thousand(?: (?:and )?(?:{lengths.TENS_WORD} )?{lengths.UNIT_WORD})?"
    rf"|{lengths.TENS_WORD} {lengths.UNIT_WORD})"
)
_SAID_DAY = f"(?:{'|'.join(sorted(DAY_WORDS, key=len, reverse=True))})"
_WEEKDAY = r"(?:(?P<weekday>mon|tue|wed|thu|fri|sat|sun)\w* (?:the )?)?"
_ANY_YEAR = rf"(?:(?P<year>{YEAR})|'(?P<short>\d{{2}}))"
"""A year in four digits, or in two with an apostrophe."""
_LASTING = "(?:going on|raging|on|ongoing|under way|underway|being fought|in progress)"
"""That something had not come to its end."""
_NO_NOUN = r"(?! (?!(?:what|which|who|how|was|were|did|it|its|and|or|to)\b)\w)"
"""After two digits that may be a year: not the noun that they would count."""
_BEFORE_ROW = r"(?<![\w'$.])(?<!more than )(?<!less than )(?<!fewer than )"


@dataclass(frozen=True, slots=True)
class Row:
    """One form of a date."""

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
def _compiled_row(form: str) -> re.Pattern[str]:
    return re.compile(f"{_BEFORE_ROW}{form}(?!\\w)")


_DIGITS = frozenset("0123456789")
_SIGNS = _DIGITS | {"'"}


def hints_in(text: str) -> set[str]:
    """The words of a text, and the signs in it that may belong to a time."""
    return {*text.split(" "), *_SIGNS.intersection(text)}


_MONTH_HINTS = frozenset(numbers.MONTHS)
_SAID_HINTS = frozenset(["nineteen", "eighteen", "thousand", *numbers.TENS])


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
            rf"{_WEEKDAY}(?:the )?(?P<day>\d{{1,2}})(?: ?(?:st|nd|rd|th))?(?: of)? (?P<month>{_MONTH})(?: of| in)? (?P<year>{YEAR})",
            _weekly,
            ("5 March 1985", "1985-03-05"),
            ("Tuesday, 5 March 1985", "1985-03-05"),
            ("the 5th of March 1985", "1985-03-05"),
        ),
        row(
            "month day year",
            _MONTH_HINTS,
            rf"{_WEEKDAY}(?P<month>{_MONTH})(?: the)? (?P<day>\d{{1,2}})(?: ?(?:st|nd|rd|th))?(?: of| in)? (?P<year>{YEAR})",
            _weekly,
            ("March 5, 1985", "1985-03-05"),
            ("Oct 19th 1953", "1953-10-19"),
        ),
        row(
            "spoken day",
            _MONTH_HINTS,
            rf"(?:the )?(?P<day>{_SAID_DAY})(?: of)? (?P<month>{_MONTH})(?: of| in)? (?P<year>{YEAR}|{_SAID_YEAR})",
            _spoken,
            ("the nineteenth of October 1953", "1953-10-19"),
            ("thirtieth of november nineteen fifty four", "1954-11-30"),
        ),
        row(
            "spoken month day",
            _MONTH_HINTS,
            rf"(?P<month>{_MONTH}) (?:the )?(?P<day>{_SAID_DAY})(?: of| in)? (?P<year>{YEAR}|{_SAID_YEAR})",
            _spoken,
            ("October the nineteenth, fifty three", "1953-10-19"),
        ),
        row(
            "day month short year",
            _MONTH_HINTS,
            rf"(?:the )?(\d{{1,2}})(?: ?(?:st|nd|rd|th))?(?: of)? ({_MONTH}) '?(\d{{2}})(?! \w{{3,}}s(?: |$))",
            lambda m, now: _day(str(full_year(int(m[3]), now)), numbers.MONTHS[m[2]], m[1]),
            ("19 Oct 53", "1953-10-19"),
            ("3rd of May '71", "1971-05-03"),
        ),
        row(
            "ISO day",
            ["-", "/"],
            r"(\d{4}) [/-] (\d{2}) [/-] (\d{2})",
            lambda m, _: _day(m[1], int(m[2]), m[3]),
            ("1953-10-19", "1953-10-19"),
            ("1953/10/19", "1953-10-19"),
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
            rf"({_MONTH})(?: of)?(?: the year)? ({YEAR})",
            lambda m, _: Date.month(int(m[2]), numbers.MONTHS[m[1]]),
            ("October 1953", "1953-10"),
            ("june of 2014", "2014-06"),
        ),
        row(
            "month of the year beside a year",
            _MONTH_HINTS,
            rf"({_MONTH}) (?:of|in) the year (before|after) ({YEAR})",
            lambda m, _: Date.month(int(m[3]) + (1 if m[2] == "after" else -1), numbers.MONTHS[m[1]]),
            ("june of the year before 1990", "1989-06"),
            ("March in the year after 1952", "1953-03"),
        ),
        row(
            "year month day",
            _MONTH_HINTS,
            rf"({YEAR}) ({_MONTH})(?: the)? (\d{{1,2}})(?: ?(?:st|nd|rd|th))?(?! \d)",
            lambda m, _: _day(m[1], numbers.MONTHS[m[2]], m[3]),
            ("1953 October 19th", "1953-10-19"),
        ),
        row(
            "year month",
            _MONTH_HINTS,
            rf"({YEAR}) ({_MONTH})(?! \d)",
            lambda m, _: Date.month(int(m[1]), numbers.MONTHS[m[2]]),
            ("2014 june", "2014-06"),
        ),
        row(
            "year season",
            SEASONS,
            rf"({YEAR}) ({'|'.join(SEASONS)})",
            lambda m, _: months(int(m[1]), *SEASONS[m[2]]),
            ("1968 summer", "[1968-06..1968-08]"),
        ),
        row(
            "year of an event",
            ["year"],
            rf"the year of (?:the |a )?(?:[a-z]+ ){{1,3}}({YEAR})",
            lambda m, _: Date.year(int(m[1])),
            ("the year of the moon landing, 1969", "1969"),
        ),
        row(
            "era",
            ["war", "wwii", "wwi", "ww", "ww1", "ww2"],
            rf"(?:(?<=during )|(?<=throughout )|(?<=amid )|(?<=\bin ))(?:the )?({'|'.join(ERAS)})(?: itself)?",
            lambda m, _: years(*ERAS[m[1]]),
            ("during the second world war", "[1939..1945]"),
            ("throughout WW2", "[1939..1945]"),
            ("in the First World War", "[1914..1918]"),
        ),
        row(
            "edge of an era",
            ["war", "wwii", "wwi", "ww", "ww1", "ww2"],
            rf"(?:(?:the )?({'|'.join(ERA_EDGES)}) of |(?<=before )|(?<=years after )|(?<=long after ))"
            rf"(?:the )?({'|'.join(ERAS)})",
            lambda m, _: era_edge(m[2], m[1] or ("end" if m.string[: m.start()].endswith("after ") else "start")),
            ("the end of the Cold War", "1991"),
            ("the outbreak of WWII", "1939"),
        ),
        row(
            "while an era lasted",
            ["war", "wwii", "wwi", "ww", "ww1", "ww2"],
            rf"(?:while|when|as) (?:the )?({'|'.join(ERAS)}) (?:was|were) (?:still )?{_LASTING}",
            lambda m, _: years(*ERAS[m[1]]),
            ("while the Second World War was going on", "[1939..1945]"),
        ),
        row(
            "month short year",
            _MONTH_HINTS,
            rf"({_MONTH})(?: of)? (?:'(\d{{2}})|(3[2-9]|[4-9]\d){_NO_NOUN})",
            lambda m, now: Date.month(full_year(int(m[2] or m[3]), now), numbers.MONTHS[m[1]]),
            ("Jan '80", "1980-01"),
            ("March 75", "1975-03"),
        ),
        row(
            "holiday",
            ["day", "eve", "christmas", "halloween"],
            rf"({'|'.join(sorted(HOLIDAYS, key=len, reverse=True))})(?: of| in)? ({YEAR})",
            lambda m, _: Date.day(dt.date(int(m[2]), *HOLIDAYS[m[1]])),
            ("New Year's Day 1970", "1970-01-01"),
            ("Christmas 1979", "1979-12-25"),
        ),
        row(
            "season",
            SEASONS,
            rf"(?!fall in )(?:the )?({'|'.join(SEASONS)})(?: of| in)? {_ANY_YEAR}",  # "did it *fall in* 2020"
            lambda m, now: months(_any_year(m, now), *SEASONS[m[1]]),
            ("summer of 1968", "[1968-06..1968-08]"),
            ("autumn 1989", "[1989-09..1989-11]"),
            ("spring '85", "[1985-03..1985-05]"),
        ),
        row(
            "winter",
            ["winter"],
            rf"(?:the )?winter(?: of| in)? {_ANY_YEAR}",
            lambda m, now: winter(_any_year(m, now)),
            ("winter 1985", "[1984-12-01..1986-02-28]"),
        ),
        row(
            "season of a short year",
            [*SEASONS, "winter"],
            rf"(?:the )?({'|'.join(SEASONS)}|winter)(?: of| in)? (3[2-9]|[4-9]\d)(?:(?<!fall \d\d)|{_NO_NOUN})(?= |$)",
            lambda m, now: _season(m[1], full_year(int(m[2]), now)),
            ("summer of 68", "[1968-06..1968-08]"),
            ("winter 80", "[1979-12-01..1981-02-28]"),
        ),
        row(
            "quarter",
            ["q", "quarter"],
            rf"(?:q ([1-4])|(?:the )?({'|'.join(QUARTERS)}) quarter)(?: of)? {_ANY_YEAR}",
            lambda m, now: quarter(_any_year(m, now), int(m[1] or QUARTERS[m[2]])),
            ("Q3 1979", "[1979-07..1979-09]"),
            ("the first quarter of 1980", "[1980-01..1980-03]"),
        ),
        row(
            "half year",
            ["h"],
            rf"h ([12])(?: of)? {_ANY_YEAR}",
            lambda m, now: half_year(_any_year(m, now), int(m[1])),
            ("H2 1985", "[1985-07..1985-12]"),
        ),
        row(
            "numeric month",
            ["/"],
            r"(\d{1,2}) / (\d{4})",
            lambda m, _: Date.month(int(m[2]), int(m[1])) if 0 < int(m[1]) <= 12 else None,  # noqa: PLR2004
            ("10/1953", "1953-10"),
        ),
        row(
            "numeric month of a short year",
            ["/"],
            r"(0?[1-9]|1[0-2]) / '?(3[2-9]|[4-9]\d)(?! ?/)",
            lambda m, now: Date.month(full_year(int(m[2]), now), int(m[1])),
            ("10/53", "1953-10"),
        ),
        row(
            "part of a decade",
            PART_HINTS,
            rf"({PART})(?: the)? ({DECADE})",
            lambda m, now: decade_part(m[1], m[2], now),
            ("mid-1960s", "[1964..1966]"),
            ("early fifties", "[1950..1953]"),
            ("late 80s", "[1987..1989]"),
            ("the end of the seventies", "[1977..1979]"),
        ),
        row(
            "year of a decade",
            ["year"],
            rf"(?:the )?(?:very )?({'|'.join(YEARS_OF_DECADE)}) year of (?:the )?({DECADE})",
            lambda m, now: Date.year(decade(m[2], now).earliest.year + YEARS_OF_DECADE[m[1]]),
            ("the last year of the 1970s", "1979"),
            ("the first year of the sixties", "1960"),
        ),
        row(
            "decade",
            DECADE_HINTS,
            rf"(?:the )?({DECADE})",
            lambda m, now: decade(m[1], now),
            ("the 70s", "197X"),
            ("the seventies", "197X"),
            ("'90s", "199X"),
            ("1950s", "195X"),
        ),
        row(
            "turn of the century",
            ["turn"],
            r"(?:the )?turn of the (?:century|millennium)",
            lambda _m, _n: years(1999, 2001),
            ("the turn of the century", "[1999..2001]"),
        ),
        row(
            "new millennium",
            ["millennium"],
            r"(?:the )?(?:new|current|present) millennium",
            lambda _m, _n: years(2000, 2999),
            ("the new millennium", "[2000..2999]"),
        ),
        row(
            "century",
            CENTURY_HINTS,
            rf"(?:the )?({CENTURY})",
            lambda m, _: century(m[1]),
            ("the 20th century", "19XX"),
            ("the twentieth century", "19XX"),
        ),
        row(
            "part of a century",
            CENTURY_HINTS,
            rf"{CENTURY_PART} (?P<century>{CENTURY})",
            lambda m, _: century(m["century"], m["part"]),
            ("the late 20th century", "[1970..1999]"),
            ("the first decade of the 21st century", "[2000..2009]"),
        ),
        row(
            "century of today",
            ["century"],
            r"(?:the )?(this|current|present|our|last|previous|past) century(?! of)",
            lambda m, now: _century_near(m[1], now),
            ("this century", "20XX"),
            ("the last century", "19XX"),
        ),
        row(
            "decade of today",
            ["decade"],
            r"(?:this|the current|the present) decade",
            lambda _m, now: years(now.year // 10 * 10, now.year // 10 * 10 + 9),
            ("this decade", "202X"),
        ),
        row(
            "part of a year",
            PART_HINTS,
            rf"({PART})(?: the)?(?: year)? {_ANY_YEAR}",
            lambda m, now: year_part(m[1], _any_year(m, now)),
            ("late 1979", "[1979-09..1979-12]"),
            ("early '85", "[1985-01..1985-04]"),
            ("the closing months of 1985", "[1985-09..1985-12]"),
        ),
        row(
            "part of a short year",
            PART_HINTS,
            rf"({PART}) (3[2-9]|[4-9]\d)(?= |$){_NO_NOUN}",
            lambda m, now: year_part(m[1], full_year(int(m[2]), now)),
            ("mid 75", "[1975-05..1975-08]"),
        ),
        row(
            "year",
            _DIGITS,
            rf"(?:the )?(?:year )?({YEAR})(?: ish| or so| or thereabouts| ad| ce)?",
            lambda m, _: Date.year(int(m[1])),
            ("1975", "1975"),
            ("1952-ish", "1952"),
            ("the year 1975", "1975"),
        ),
        row(
            "two years",
            ["/", "-"],
            r"(\d{4}) ([/-]) (\d{1,2})(?! ?[/-])",
            lambda m, _: _from_to(m[1], m[3], is_stroke=m[2] == "-"),
            ("1975/76", "[1975-01-01..1976-12-31]"),
            ("1975-6", "[1975-01-01..1976-12-31]"),
            ("1975-85", "[1975-01-01..1985-12-31]"),
        ),
        row(
            "ISO month",
            ["-", "/"],
            r"(\d{4}) [/-] (0[1-9]|1[0-2])(?! ?[/-])",
            lambda m, _: Date.month(int(m[1]), int(m[2])),
            ("1953-10", "1953-10"),
        ),
        row(
            "short year",
            ["'"],
            r"(?:(?:the )?(?:year|yr) )?'(\d{2})",
            lambda m, now: Date.year(full_year(int(m[1]), now)),
            ("'75", "1975"),
            ("the year '75", "1975"),
            ("'05", "2005"),
        ),
        row(
            "short year said",
            ["oh", "nought", "aught"],
            rf"(?:(?<=in )|(?<=since )|(?<=by )|(?<=until )|(?<=before )|(?<=after )|(?<=of ))(?:oh|nought|aught) ({lengths.UNIT_WORD})(?! \w)",
            lambda m, now: Date.year(full_year(numbers.UNITS[m[1]], now)),
            ("in oh five", "2005"),
        ),
        row(
            "said year",
            _SAID_HINTS,
            rf"(?:(?:the )?year )?({_SAID_YEAR})(?! (?:(?!(?:was|is|its|has|does|as|this)\b)\w+s|staff|people|percent|million|thousand|hundred)\b)",
            lambda m, _: said_year(m[1]),
            ("seventy-five", "1975"),
            ("nineteen eighty-six", "1986"),
            ("two thousand and five", "2005"),
        ),
        row(
            "years ago",
            ["ago", "back"],
            rf"{lengths.SPAN} (?:ago|back(?! (?:on )?from (?:there|then|that|this)))",
            _ago,
            ("ten years ago", "2016"),
            ("a decade and a half ago", "2011"),
            ("a quarter of a century ago", "2001"),
        ),
        row(
            "past years",
            ["past", "last"],
            rf"(?:the |these )?(?:past|last) (?:{lengths.SPAN}|(?P<one>decade))(?! (?:of|before)\b)",
            _past,
            ("the past ten years", "[2016..2026]"),
            ("the last two decades", "[2006..2026]"),
        ),
        row("this year", ["this"], r"this year", lambda _m, now: Date.year(now.year), ("this year", "2026")),
        row(
            "last year",
            ["last"],
            r"(?<!the )(?<!very )(?<!its )(?<!their )(?<!her )(?<!his )(?<!first )(?<!first and )(?<!first or )"
            r"(?<!first year )(?<!first year and )(?<!first year or )last year(?! of (?!course)| in (?:use|force|service|office|power|operation)\b)",
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


def _weekly(match: re.Match[str], _: dt.date) -> Date | None:
    """A day, unless it was another day of the week than it is said to be."""
    date = _day(match["year"], numbers.MONTHS[match["month"]], match["day"])
    is_other = match["weekday"] and not f"{date.earliest:%A}".lower().startswith(match["weekday"])
    return None if is_other else date


def _spoken(match: re.Match[str], _: dt.date) -> Date | None:
    """A day in words; its year in words or digits."""
    year = Date.year(int(match["year"])) if match["year"].isdigit() else said_year(match["year"])
    if year is None:
        return None
    return _day(str(year.earliest.year), numbers.MONTHS[match["month"]], str(DAY_WORDS[match["day"]]))


def _season(name: str, year: int) -> Date:
    return winter(year) if name == "winter" else months(year, *SEASONS[name])


def _any_year(match: re.Match[str], now: dt.date) -> int:
    return int(match["year"]) if match["year"] else full_year(int(match["short"]), now)


def _day(year: str, month: int, day: str) -> Date:
    return Date.day(dt.date(int(year), month, int(day)))


def _numeric(match: re.Match[str], now: dt.date) -> Date | None:
    """A day written in digits. Where both orders are dates, it is either: a stretch from the one to the other."""
    first, second = int(match[1]), int(match[2])
    year = int(match[3]) if len(match[3]) == 4 else full_year(int(match[3]), now)  # noqa: PLR2004
    days = sorted(d for d in (_possible_day(year, second, first), _possible_day(year, first, second)) if d is not None)
    return Date(days[0], days[-1]) if days else None


def _possible_day(year: int, month: int, day: int) -> dt.date | None:
    try:
        return dt.date(year, month, day)
    except ValueError:
        return None


def _from_to(first: str, second: str, *, is_stroke: bool) -> Date | None:
    """Two years, the second in its last digits: in a row, or after a stroke any that is no month."""
    year, width = int(first), 10 ** len(second)
    last = year - year % width + int(second) + (width if int(second) < year % width else 0)
    is_far = is_stroke and int(second) > 12 and int(second) > year % width  # noqa: PLR2004 -- months
    return years(year, last) if last == year + 1 or is_far else None


def _century_near(word: str, now: dt.date) -> Date:
    start = now.year // 100 * 100 - (100 if word in {"last", "previous", "past"} else 0)
    return years(start, start + 99)


def _ago(match: re.Match[str], now: dt.date) -> Date:
    months_ = lengths.months(match)
    if months_ % 12:
        moved = Date.day(now).shift(months=-months_).earliest
        return Date.month(moved.year, moved.month)
    return Date.year(now.year - months_ // 12)


_PAST_OPENS = frozenset(["", "in", "over", "during", "for", "within", "and", "about", "through", "throughout", "of"])


def _past(match: re.Match[str], now: dt.date) -> Date | None:
    before = match.string[: match.start()].rstrip().rpartition(" ")[2]
    if not match[0].startswith(("the ", "these ")) and before not in _PAST_OPENS:
        return None  # "did it last ten years", "make it past a decade"
    months_ = lengths.months_of(match["one"]) if match["one"] else lengths.months(match)
    return years(now.year - months_ // 12, now.year) if months_ >= 12 else None  # noqa: PLR2004 -- a year


ROWS = _rows()
"""Every form of a date; where two match at one place, the longer counts, then the earlier row."""
_ROWS_BY_HINT: dict[str, list[int]] = {}
for _place, _row in enumerate(ROWS):
    for _hint in _row.hints:
        _ROWS_BY_HINT.setdefault(_hint, []).append(_place)
HINTS = _ROWS_BY_HINT.keys()
"""Words and signs of which a text has at least one where it says a date."""


def prepare() -> None:
    """Compile every form."""
    for row in ROWS:
        _compiled_row(row.form)


def find_dates(text: str, hints: set[str], now: dt.date) -> Iterator[tuple[int, int, Date]]:
    """Start, end and meaning of each date, left to right, never overlapping; `hints` are those in the text."""
    at = 0
    likely = {n for hint in hints if hint in _ROWS_BY_HINT for n in _ROWS_BY_HINT[hint]}
    matches = [(m.start(), -m.end(), n, ROWS[n], m) for n in likely for m in ROWS[n].pattern.finditer(text)]
    matches.sort(key=lambda x: x[:3])
    for start, negative_end, _, row, match in matches:
        if start >= at and (date := _read(row, match, now)) is not None:
            yield start, -negative_end, date
            at = -negative_end


def _read(row: Row, match: re.Match[str], now: dt.date) -> Date | None:
    try:
        return row.read(match, now)
    except (DateError, ValueError, OverflowError):
        return None
