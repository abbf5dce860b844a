"""The units and scales that stand in brackets in the headings of English tables: "(m)", "(million €)", "(pages/min)"."""

from __future__ import annotations

import re

from bot.language import degrees
from bot.language.currencies import is_currency
from bot.language.heading_words import is_plural

_PER = {
    "s": "second",
    "sec": "second",
    "min": "minute",
    "h": "hour",
    "hr": "hour",
    "d": "day",
    "wk": "week",
    "mo": "month",
    "yr": "year",
    **{name: name for name in ("second", "minute", "hour", "day", "night", "week", "month", "year", "person", "head")},
}
"""What rates are of, and how it is said: "pages/min"."""
_SHORT_UNIT = re.compile(r"[A-Z]{3}|[^\w\s()]|°[CF]|[a-zµ°]{1,3}[²³]?(?:/[a-z]{1,2})?")
_SYMBOL = re.compile(
    r"[kMGTmµ]?(?:W|Wh|V|A|Ah|Hz|Pa|B|bit|bit/s|bps|J|L|l)|d[BL]|[kMGT]i?B|K|N|Nm|bhp|hp|psi|rpm|BHP|HP|MPH|KPH|GT|IU|pH"
)
"""Units that are written with capitals: "kWh", "dB", "HP"."""
_WORDS = frozenset(
    [
        *("seconds", "days", "nights", "weeks", "months", "years", "litres", "liters", "pints", "gallons", "barrels"),
        *("acres", "inches", "yards", "furlongs", "chains", "stone", "pounds", "ounces", "tons", "lbs", "knots"),
        *("watts", "volts", "amps", "degrees", "percent", "per cent", "fathoms", "bushels", "hundredweight", "sq ft"),
    ]
)
_NO_UNITS = frozenset(
    [
        *("as", "in", "at", "of", "to", "on", "no", "yes", "m/f", "f/m", "y/n", "yes/no", "nr", "yr", "old", "new"),
        *("usa", "uae", "gmt", "utc", "bst", "est", "all", "top", "men", "max", "min.", "avg", "nos", "incl", "excl"),
    ]
)


def is_unit(text: str) -> bool:
    """Say whether what stands in round brackets in a heading is a unit: "EUR", "m", "metres", "pages/min"."""
    is_rate = _rate(text)[1] in _PER
    is_known = any(text in spellings for spellings in degrees.UNITS)
    is_word = text.lower() in _WORDS or bool(_SHORT_UNIT.fullmatch(text) or _SYMBOL.fullmatch(text))
    is_squared = _SQUARED.fullmatch(text) is not None
    return text.lower() not in _NO_UNITS and (is_known or is_rate or is_word or is_squared)


def plain_unit(unit: str) -> str:
    """Give a unit as it is told, whatever keys its author had: "m²" for "m2", "sqm" and "sq. m"."""
    squared = _SQUARED.fullmatch(unit.strip())
    return f"{squared[1] or squared[2]}{'³' if squared[3] == '3' else '²'}".lower() if squared else unit


_SQUARED = re.compile(r"(?:sq\.?\s?(k?m|cm|mm|ft|mi)|(k?m|cm|mm|ft|mi)\^?([23]))", re.IGNORECASE)


def measured_in(header: str) -> tuple[str, str]:
    """Give a heading and the unit that stands behind it: ("Size", "m2") of "Size in m2"; else empty texts."""
    match = _IN.fullmatch(header)
    if match is None:
        return "", ""
    unit = match["unit"]
    is_spelt = any(unit in spellings for spellings in degrees.UNITS) or unit.lower() in _WORDS
    is_known = is_spelt or is_currency(unit.upper()) or _SQUARED.fullmatch(unit) is not None
    return (match["name"], unit) if is_known else ("", "")


_IN = re.compile(r"(?P<name>\S.*?) in (?P<unit>\S+|sq\.? \S+|square \S+)", re.IGNORECASE)


def scaled(text: str) -> tuple[int, str]:
    """Give by how much figures under a heading are to be multiplied, and their unit: "million €" is (1000000, "€")."""
    words = text.lower().removeprefix("in ").split()
    found = [word for word in words if word in _SCALES]
    if len(found) != 1 or len(words) > 2:  # noqa: PLR2004 -- the scale and the unit
        return 1, text
    unit = " ".join(word for word in text.removeprefix("in ").split() if word.lower() != found[0])
    return _SCALES[found[0]], unit.upper() if is_currency(unit.upper()) else unit.removeprefix("of ")


_SCALES = {
    **dict.fromkeys(("thousand", "thousands", "'000", "000", "000s", "'000s"), 1000),
    **dict.fromkeys(("million", "millions", "mn", "mln", "mio"), 1_000_000),
    **dict.fromkeys(("billion", "billions", "bn"), 1_000_000_000),
}


def said_unit(unit: str) -> str:
    """Say a rate of things in words: "pages/min" as "pages per minute"; give any other unit as it is."""
    what, per = _rate(unit)
    return f"{what} per {_PER[per]}" if per in _PER and is_plural(what) else unit


def _rate(unit: str) -> tuple[str, str]:
    what, _, per = unit.replace(" per ", "/").partition("/")
    return what.strip(), per.strip()
