"""Decades, centuries, seasons and parts of them: their words, and the days that they mean."""

from __future__ import annotations

import datetime as dt
import re

from bot.dates import Date
from bot.language import numbers

YEAR = (
    r"(?:1\d{3}|20\d{2}|21\d{2})"
    r"(?:(?<=\bin \d{4})|(?! (?:%|percent|members?|people|persons|staff|employees|states?|countries|dollars|million|billion|thousand|mn|mln|bn|crores?|lakhs?)\b))"
)

# --- parts ---------------------------------------------------------------------------------------------------------

_FEW = ("years", "few years", "months", "few months", "days", "weeks")
_PARTS = {
    "early": ((0, 3), (1, 4)),
    "earlier": ((0, 3), (1, 4)),
    "beginning": ((0, 3), (1, 4)),
    "start": ((0, 3), (1, 4)),
    "mid": ((4, 6), (5, 8)),
    "middle": ((4, 6), (5, 8)),
    "late": ((7, 9), (9, 12)),
    "later": ((7, 9), (9, 12)),
    "end": ((7, 9), (9, 12)),
    "first half": ((0, 4), (1, 6)),
    "second half": ((5, 9), (7, 12)),
    "latter half": ((5, 9), (7, 12)),
    "opening": ((0, 3), (1, 4)),
    "closing": ((7, 9), (9, 12)),
    "final": ((7, 9), (9, 12)),
    "latter part": ((7, 9), (9, 12)),
    "latter years": ((7, 9), (9, 12)),
    **dict.fromkeys(("halfway", "half way", "midway", "midpoint"), ((4, 6), (5, 8))),
    "heart": ((4, 6), (5, 8)),
    "outset": ((0, 3), (1, 4)),
    "dawn": ((0, 3), (1, 4)),
    "close": ((7, 9), (9, 12)),
    **{f"first {noun}": ((0, 3), (1, 4)) for noun in _FEW},
    **{f"last {noun}": ((7, 9), (9, 12)) for noun in _FEW},
}
"""The years of a decade, and the months of a year."""
_ADJECTIVE = r"(?:early|earlier|mid|middle|late|later)"
_STRETCH = rf"(?:(?:early|late|later|latter|middle|opening|closing|final) (?:part|{'|'.join(_FEW)}))"
_HALFWAY = r"(?:(?:halfway|half way|midway|mid way) (?:through|thru|into|in|along))"
PART = (
    rf"(?:(?:the )?(?:very )?(?:{_HALFWAY}|{_STRETCH} of|{_ADJECTIVE}(?: (?:to|or|-) {_ADJECTIVE})?"
    rf"|(?:beginning|start|mid|middle|(?:tail )?end|first half|second half|latter half|outset|dawn|close|heart|midpoint"
    rf"|(?:first|last) (?:{'|'.join(_FEW)})|{_STRETCH})(?: of)?))"
)
PART_HINTS = frozenset(
    [
        *("early", "earlier", "mid", "middle", "late", "later", "beginning", "start", "end", "half", "outset", "dawn"),
        *("close", "heart", "part", "halfway", "midway", "midpoint", "way", *[noun.split()[-1] for noun in _FEW]),
    ]
)


def decade_part(part: str, decade: str, now: dt.date) -> Date:
    """The years of a decade that a part of it means: "early", "the second half of", "mid to late"."""
    return decade_years(part, _decade_start(decade, now))


def decade_years(part: str, start: int) -> Date:
    """The years that a part means of the decade that starts with a year."""
    found = [bounds for bounds, _ in _parts_in(part)]
    return years(start + min(b[0] for b in found), start + max(b[1] for b in found))


def one_year(part: str, first: int, width: int) -> Date | None:
    """The year that words mean of the years from the first on: "the last year of"; None if they say no such year."""
    found = re.search(rf"\b({'|'.join(YEARS_OF_DECADE)}) year of$", part)
    if found is None:
        return None
    place = YEARS_OF_DECADE[found[1]]
    return Date.year(first + (width - 1 if found[1] in _LAST else place))


def year_part(part: str, year: int) -> Date:
    """The months of a year that a part of it means."""
    found = [bounds for _, bounds in _parts_in(part)]
    return months(year, min(b[0] for b in found), max(b[1] for b in found))


def _parts_in(text: str) -> list[tuple[tuple[int, int], tuple[int, int]]]:
    said = f" {text.replace('-', ' ')} "
    return [bounds for word, bounds in _PARTS.items() if f" {word} " in said]


# --- decades and centuries -----------------------------------------------------------------------------------------

DECADE_WORDS = {
    "twenties": 1920,
    "thirties": 1930,
    "forties": 1940,
    "fifties": 1950,
    "sixties": 1960,
    "seventies": 1970,
    "eighties": 1980,
    "nineties": 1990,
    "noughties": 2000,
    "aughts": 2000,
    "two thousands": 2000,
    "twenty tens": 2010,
}
DECADE = (
    rf"(?:(?:{YEAR}|'\d0|\d0) (?:s|ies)|(?:roaring |swinging )?(?:{'|'.join(DECADE_WORDS)})"
    rf"|nineteen (?:{'|'.join(list(DECADE_WORDS)[:8])}))"
)
DECADE_HINTS = frozenset(["s", "ies", "thousands", "tens", *DECADE_WORDS])
YEARS_OF_DECADE = {
    "first": 0,
    "opening": 0,
    "second": 1,
    "third": 2,
    "fourth": 3,
    "fifth": 4,
    "sixth": 5,
    "seventh": 6,
    "eighth": 7,
    "ninth": 8,
    "tenth": 9,
    "last": 9,
    "final": 9,
    "closing": 9,
}
"""Which year of a decade each word means."""
_LAST = frozenset({"last", "final", "closing"})
_TEENTH = ("eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth")
DAY_WORDS = {
    word: day
    for day, word in enumerate(
        (
            *(*numbers.ORDINAL_WORDS[1:], *_TEENTH, "nineteenth", "twentieth"),
            *(f"twenty {word}" for word in numbers.ORDINAL_WORDS[1:10]),
            *("thirtieth", "thirty first"),
        ),
        start=1,
    )
}
"""Days of the month in words, as they are spoken."""
_CENTURY_WORDS = {"eighteenth": 18, "nineteenth": 19, "twentieth": 20, "twenty first": 21}
CENTURY = rf"(?:(?:\d{{2}}(?: ?th| ?st| ?nd| ?rd)|{'|'.join(_CENTURY_WORDS)}) (?:century|cent|c))"
CENTURY_HINTS = frozenset(["century", "cent", "c"])
_CENTURY_PARTS = {
    "early": (0, 30),
    "mid": (40, 60),
    "middle of": (40, 60),
    "late": (70, 99),
    "end of": (90, 99),
    "beginning of": (0, 10),
    "start of": (0, 10),
    "first half of": (0, 49),
    "second half of": (50, 99),
    "latter half of": (50, 99),
    "first quarter of": (0, 24),
    "second quarter of": (25, 49),
    "third quarter of": (50, 74),
    "last quarter of": (75, 99),
    "final quarter of": (75, 99),
    "first third of": (0, 33),
    "middle third of": (33, 66),
    "last third of": (67, 99),
    "final third of": (67, 99),
    "first decade of": (0, 9),
    "last decade of": (90, 99),
    "final decade of": (90, 99),
    "closing years of": (90, 99),
    "turn of": (-1, 1),
}
CENTURY_PART = rf"(?:(?:the )?(?P<part>{'|'.join(_CENTURY_PARTS)})(?: the)?)"


def decade(text: str, now: dt.date) -> Date:
    """The years of a decade: "1970 s", "'80 s", "fifties"."""
    start = _decade_start(text, now)
    return years(start, start + 9)


def _decade_start(text: str, now: dt.date) -> int:
    for word, year in DECADE_WORDS.items():
        if word in text:
            return year
    digits = re.sub(r"\D", "", text)
    return int(digits) // 10 * 10 if len(digits) == 4 else full_year(int(digits), now) // 10 * 10  # noqa: PLR2004


def century(text: str, part: str | None = None) -> Date:
    """The years of a century, or of a part of it: "20th century", "twentieth century"."""
    digits = re.sub(r"\D", "", text)
    number = int(digits) if digits else next(n for word, n in _CENTURY_WORDS.items() if word in text)
    first, last = _CENTURY_PARTS[part] if part else (0, 99)
    return years((number - 1) * 100 + first, (number - 1) * 100 + last)


# --- seasons, quarters, holidays -----------------------------------------------------------------------------------

SEASONS = {"spring": (3, 5), "summer": (6, 8), "autumn": (9, 11), "fall": (9, 11)}
"""The months of each, in the north."""
QUARTERS = {
    "first": 1,
    "1st": 1,
    "opening": 1,
    "second": 2,
    "2nd": 2,
    "third": 3,
    "3rd": 3,
    "fourth": 4,
    "4th": 4,
    "last": 4,
    "final": 4,
    "closing": 4,
}
ERAS = {
    **dict.fromkeys(
        ("second world war", "world war 2", "world war two", "world war ii", "wwii", "ww 2", "ww2", "ww ii"),
        (1939, 1945),
    ),
    **dict.fromkeys(
        ("first world war", "world war 1", "world war one", "world war i", "wwi", "ww 1", "ww1", "ww i"), (1914, 1918)
    ),
    "great war": (1914, 1918),
    "cold war": (1947, 1991),
}
"""Times that everybody knows by name, with their first year and their last."""
ERA_EDGES = {
    **dict.fromkeys(("start", "outbreak", "beginning", "onset"), 0),
    **dict.fromkeys(("end", "close", "ending"), 1),
}
"""Words for the first or the last year of such a time."""
HOLIDAYS = {
    "new year day": (1, 1),
    "new years day": (1, 1),
    "valentine day": (2, 14),
    "may day": (5, 1),
    "halloween": (10, 31),
    "christmas": (12, 25),
    "christmas day": (12, 25),
    "christmas eve": (12, 24),
    "boxing day": (12, 26),
    "new year eve": (12, 31),
    "new years eve": (12, 31),
}
"""The month and the day of holidays that are on the same day every year."""


def era_edge(name: str, edge: str) -> Date:
    """The first year of an era, or the last."""
    return Date.year(ERAS[name][ERA_EDGES[edge]])


def quarter(year: int, number: int) -> Date:
    """Three months of a year."""
    return months(year, 3 * number - 2, 3 * number)


def winter(year: int) -> Date:
    """All months that may be meant: a winter lies in two years, and nobody knows whether it began or ended in this."""
    return Date(dt.date(year - 1, 12, 1), Date.month(year + 1, 2).latest)


def part_named(year: int, name: str) -> Date:
    """The season or month of a year."""
    return months(year, *SEASONS[name]) if name in SEASONS else Date.month(year, numbers.MONTHS[name])


def half_year(year: int, number: int) -> Date:
    """Six months of a year."""
    return months(year, 6 * number - 5, 6 * number)


def months(year: int, first: int, last: int) -> Date:
    """A stretch of months of one year, the last included."""
    return Date(dt.date(year, first, 1), Date.month(year, last).latest)


def years(first: int, last: int) -> Date:
    """A stretch of years, the last included."""
    return Date(dt.date(first, 1, 1), dt.date(last, 12, 31))


def full_year(short: int, now: dt.date) -> int:
    """The year that two digits mean: never in the future."""
    return 2000 + short if 2000 + short <= now.year else 1900 + short


# --- years in words ------------------------------------------------------------------------------------------------


def said_year(text: str) -> Date | None:
    """The year that words say: "nineteen eighty six", "nineteen oh five"."""
    words = text.split()
    if "oh" in words:
        return Date.year(100 * int(numbers.read(words[:1]) or 0) + int(numbers.read(words[2:]) or 0))
    year = numbers.read_year(words)
    return Date.year(year) if year else None
