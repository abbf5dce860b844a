"""Lengths of time in words: "ten years", "a decade and a half", "a quarter of a century"."""

from __future__ import annotations

from bot.language import numbers

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re

UNIT_WORD = (
    r"(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|"
    r"seventeen|eighteen|nineteen)"
)
TENS_WORD = r"(?:twenty|thirty|forty|fourty|fifty|sixty|seventy|eighty|ninety)"
_PARTS = {"half": 2, "quarter": 4}
_COUNT = (
    rf"(?:\d{{1,3}}|an?|another|{UNIT_WORD}|{TENS_WORD}(?: {UNIT_WORD})?|a (?:couple of|few)|a hundred|half an?|"
    r"(?:a|three) quarters?(?: of an?)?)"
)
_ABOUT = (
    r"(?:(?:about|around|roughly|exactly|approximately|some|just|almost|nearly|close to|precisely|fully|a (?:good|full|"
    r"whole|mere)|circa|ca|just (?:about|over|under)|not quite) )?"
)
SPAN = (
    rf"{_ABOUT}(?P<count>{_COUNT})(?: and a (?P<part>half|quarter))?"
    r" (?P<unit>years?|yrs?|decades?|centur(?:y|ies)|months?)(?: and a (?P<rest>half|quarter))?"
)
"""A length of time, with the groups that `months` reads."""
UNIT_HINTS = frozenset(["year", "years", "yr", "yrs", "decade", "decades", "century", "centuries", "month", "months"])
"""Words of which a text has at least one where it has a length of time."""
LASTING = frozenset({"decade", "century"})
"""Units that are no single date: "the *decade* before"."""
ALL_OF = r"(?:(?:in|within|during|over|for|throughout) )?the(?: first| next| last)?|within|during|over|throughout"
"""Before a length of time, by which any time in it is meant: "*in the* ten years after", no time at its end."""
UNITS_OF_TIME = UNIT_HINTS | {"day", "days", "week", "weeks", "hour", "hours", "time"}
"""Words that say that it is asked how far apart two times are, and not two places."""
_MONTHS = {"month": 1, "year": 12, "yr": 12, "decade": 120, "centur": 1200}
_COUNTS = {"a": 1, "an": 1, "another": 1, "a couple of": 2, "a few": 3, "a hundred": 100}


def months(match: re.Match[str]) -> int:
    """How many months the length is that `SPAN` matched; half a month is none."""
    unit = months_of(match["unit"])
    if match["count"].startswith("half"):
        return unit // 2
    if "quarter" in match["count"]:
        return unit * (3 if match["count"].startswith("three") else 1) // 4
    part = match["part"] or match["rest"]
    return _count(match["count"]) * unit + (unit // _PARTS[part] if part else 0)


def months_of(unit: str) -> int:
    """How many months a unit of time has: "decades"."""
    return next(n for word, n in _MONTHS.items() if unit.startswith(word))


def _count(text: str) -> int:
    if text in _COUNTS:
        return _COUNTS[text]
    number = numbers.read(text.split())
    return int(number) if number is not None else 1
