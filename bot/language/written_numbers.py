"""Numbers as people write them in tables: with thousands marked, a currency, a unit, a word that says how exact."""

from __future__ import annotations

import re
from decimal import Decimal

from bot.language.currencies import SIGNS, is_currency, same_currency
from bot.language.numbers import SCALES
from bot.records import dataclass

EXPECTED = "a number such as 1204, 1,204 or c. 1,200"
_UNDECIDED = "a number that says which mark stands for what: 1204 without one, or --decimal . or --decimal , for all"
UNDECIDED = "?"
"""For `decimal`: 1,204 and 1.204 may each be a thousand or one and a bit, so neither is read."""

_ABOUT = {
    "some": "some",
    "about": "about",
    "around": "about",
    "c.": "about",
    "c": "about",
    "ca.": "about",
    "ca": "about",
    "circa": "about",
    "approx.": "about",
    "approx": "about",
    "approximately": "about",
    "roughly": "about",
    "~": "about",
    "\u2248": "about",
    "nearly": "nearly",
    "almost": "nearly",
    "over": "over",
    "more than": "over",
    ">": "over",
    "at least": "at least",
    "under": "under",
    "fewer than": "under",
    "less than": "under",
    "<": "under",
    "up to": "up to",
    "at most": "at most",
}
"""Words and signs before a number, and the word with which it is told."""

_SCALES = {name: scale for name, scale in SCALES.items() if scale > 1} | {"thousands": 1000}
_ABOUT_PATTERN = "|".join(re.escape(word) for word in sorted(_ABOUT, key=len, reverse=True))
_NUMBER = re.compile(
    rf"(?:(?P<about>{_ABOUT_PATTERN})\s*(?=[\d\s{SIGNS}A-Z.+\u2212-]))?"
    rf"(?P<before>[{SIGNS}]|[A-Z]{{3}}\b)?\s*"
    r"(?P<figure>[-+\u2212]?\.?\d[\d.,'\u2019 \u00a0\u2009\u202f]*)"
    r"(?P<over>\+)?\s*(?P<rest>.*)",
    re.IGNORECASE,
)
_RATE = re.compile(r"(?:(?:per|an?|for an?|/) ?[a-z]+|each|p\.?[amw]\.?|pcm|pp|p\.p\.|p/[a-z])", re.IGNORECASE)
_GROUPED = re.compile(r"[-+]?[1-9]\d{0,2}(?:(?P<mark>[., '])\d{3})(?:(?P=mark)\d{3})*", re.ASCII)
_NO_UNIT = re.compile(r"^(?:[eE][-+]?)?\d|^[-/.:]|^(?:st|nd|rd|th)\b|(?<!\d)(?:1[5-9]|20)\d\d(?!\d)")
"""What stands behind the first figure of a date, of a place in an order, or of 1.2E+05."""
_BLANKS = re.compile(r"[\u00a0\u2009\u202f]")


@dataclass(frozen=True, slots=True)
class WrittenNumber:
    """A number that was read."""

    number: Decimal
    about: str
    """The word before it that says how exact it is, or ""."""
    unit: str
    """What stood behind it, or the currency before it, or ""."""
    rate: str = ""
    """What stood behind an amount of money that tells for what it is: "per night"."""


def read_number(text: str, decimal: str = "") -> WrittenNumber:
    """Read a number; raise ValueError, with what was expected, for what is none or may be read in two ways.

    `decimal` is the mark before the decimals, "." or ","; without it a comma before three figures marks thousands
    and a point never does, unless there are several.
    """
    match = _NUMBER.fullmatch(" ".join(_BLANKS.sub(" ", text).split()))
    if match is None:
        raise ValueError(EXPECTED)
    scale, unit = _scale(match["rest"].strip(), is_money=bool(match["before"]))
    if _NO_UNIT.search(unit):
        raise ValueError(EXPECTED)
    number = _figure(match["figure"].strip(), decimal)
    if scale > 1:
        number = without_zeros(number * scale)
    about = "over" if match["over"] else _ABOUT.get((match["about"] or "").lower(), "")
    before = (match["before"] or "").upper()
    if not before or same_currency(before, unit):
        return WrittenNumber(number, about, before or unit)
    if unit and not _RATE.fullmatch(unit):
        raise ValueError(EXPECTED)
    return WrittenNumber(number, about, before, unit)


def in_minutes(text: str) -> str:
    """Give what is written in hours and minutes as minutes: "65 min" for "1 hr 5 min"; any other text as it is."""
    match = _HOURS.fullmatch(text.strip())
    return f"{60 * int(match['hours']) + int(match['minutes'])} min" if match is not None else text


_HOURS = re.compile(
    r"(?P<hours>\d+)\s*(?:h|hrs?|hours?)\.?,?\s*(?:and\s+)?(?P<minutes>[0-5]?\d)\s*(?:m|mins?|minutes?)?\.?",
    re.IGNORECASE,
)


def without_zeros(number: Decimal) -> Decimal:
    """Give a number that is whole without decimals: 4200000 for 4.2E+6."""
    return number.quantize(1) if number == number.to_integral() else number


def _scale(rest: str, *, is_money: bool) -> tuple[int, str]:
    """Take the word that multiplies from what stands behind the figure: "million", "bn", of money also "m"."""
    word, _, unit = rest.partition(" ")
    is_letter = word not in {"k", "M", "B"} and not is_money and not is_currency(unit.strip())
    is_scale = word.lower() in _SCALES and (len(word) > 1 or not is_letter)
    return (_SCALES[word.lower()], unit.strip()) if is_scale else (1, rest)


def _figure(figure: str, decimal: str) -> Decimal:
    clean = figure.rstrip(",. '").replace("\u2212", "-").replace("\u2019", "'")
    marks = re.sub(r"[-+\d]", "", clean)
    if decimal == UNDECIDED:
        if marks in {",", "."} and _GROUPED.fullmatch(clean):
            raise ValueError(_UNDECIDED)
    elif decimal:
        return _plain(clean.replace("," if decimal == "." else ".", "").replace(decimal, "."), clean)
    if len(set(marks)) > 1:
        last = marks[-1]
        thousands = clean.rpartition(last)[0]
        if last in "' " or marks.count(last) > 1 or not _GROUPED.fullmatch(thousands):
            raise ValueError(EXPECTED)
        return _plain(clean.translate({ord(mark): None for mark in set(marks) - {last}}).replace(last, "."), clean)
    if marks and (grouped := _GROUPED.fullmatch(clean)) and (grouped["mark"] != "." or len(marks) > 1):
        return _plain(clean.replace(marks[0], ""), clean)
    return _plain(clean.replace(",", "."), clean)


def _plain(text: str, clean: str) -> Decimal:
    bare = text.replace(" ", "") if _GROUPED.fullmatch(clean.partition(".")[0].partition(",")[0]) else text
    if not re.fullmatch(r"[-+]?(?:\d+(?:\.\d+)?|\.\d+)", bare, re.ASCII):
        raise ValueError(EXPECTED)
    return Decimal(bare)
