"""What authors often do where TOML or a pack wants something else, and what to do then.

The reader of TOML says what it met, not what was meant: so these look at the line.
"""

from __future__ import annotations

import re

from bot.dates import Date, Interval
from bot.errors import DateError
from bot.facts.folder import PACK_FILE, PROPERTY_FILE
from bot.facts.source_map import repeated

TYPE_CHECKING = False
if TYPE_CHECKING:
    from pathlib import Path

_SLIPS = (
    (r".*[=,\[]\s*[\u201c\u201d\u201e\u2018\u2019]", "write straight quotation marks"),
    (r"\s*[\w.-]+\s*:", 'write a key with an equals sign: key = "value"'),
    (r"\s*\[[^\"\]]*[^\x00-\x7f]", "an id is made of small letters from a to z, digits, - and _"),
    (r"\s*\[[^=\]]*$", "close the square bracket"),
    (r".*=\s*[+-]?[\d_]+,\d", "write a number with a point before decimals and _ between thousands: 12_400.5"),
    (r".*=\s*[+-]?0\d", "write a number without zeros before it, and a date in quotes"),
    (r".*=\s*[^\W\d]", "put a text in quotes"),
    (r".*=\s*(#|$)", "write a value behind the equals sign"),
    (r'[^"#]*("[^"]*"[^"#]*)*"[^"]*$', "close the quotation marks"),
    (r'.*=\s*"[^"]*"\s*[^\s#,\]]', r"write one key a line, and \" for a quotation mark in a text"),
)
"""Lines that are not TOML, as most often met, and what would be."""
_DATE_HINT = 'write the year first, without spaces: "1931-05-02", a period with a stroke: "1931/1959"'
_TWICE = re.compile("Cannot (overwrite|declare|mutate)|already|twice", re.IGNORECASE)


def of_toml(text: str, line: int, message: str) -> tuple[str, str]:
    """Say what is wrong with a line of a text that is no TOML, and what to do about it, or nothing.

    `message` is what the reader of TOML said of it.
    """
    if _TWICE.search(message):
        return _given_again(text, line) or (
            f"not valid TOML: {message}",
            "this name is there before: keep one of the two",
        )
    found = text.split("\n")[line - 1]
    hint = next((hint for pattern, hint in _SLIPS if re.match(pattern, found)), "")
    return f"not valid TOML: {message}", hint


def _given_again(text: str, line: int) -> tuple[str, str] | None:
    """Say of a name that is given twice where it stands first, and what to do about the second."""
    again = repeated(text, line)
    if again is None:
        return None
    path, second, first = again
    lines = text.split("\n")
    header = re.match(r"\s*\[+([^\]]*)\]", lines[second.line - 1])
    names = [name for name in path if isinstance(name, str)]
    if header is None:
        return f"{names[-1]} is there already, in line {first.line}", "keep one of the two"
    if len(names) == 1 and "." in header[1]:
        return _of_the_whole_file(names[0], lines[first.line - 1], header[1].strip())
    there = f"[{'.'.join(names)}] is there already, in line {first.line}"
    if len(names) > 1:
        return there, "give one of them another id, or keep one of the two"
    if names[0] == "pack":
        return there, "put the keys of both under one"
    return there, f"write [[{names[0]}]], in two brackets, for each statement"


def _of_the_whole_file(name: str, line: str, header: str) -> tuple[str, str]:
    """Say that a file whose top says item = "tower" can define no items."""
    there = line.split("#", maxsplit=1)[0].strip()
    hint = f"put [{header}] into {PACK_FILE} or another file of facts/"
    return f"this file has {there} at its top, so it cannot also define {name}s", hint


_DASHED = re.compile(r"(?P<begin>\d{4}(-\d\d){0,2})[-\u2013\u2014](?P<end>\d{4}(-\d\d){0,2})")
_SHORT_YEARS = re.compile(r"(\d\d)(\d\d)[-\u2013\u2014](\d\d)")
_DAY = re.compile(r"(?P<month>\d{4}-(?P<number>\d\d))(-(?P<day>\d\d))?")


def of_date(text: str) -> str:
    """Say what to do about a text that is no date: what was meant where it is plain, else how dates are written."""
    begin, _, end = close = "".join(text.split()).partition("/")
    dashed = _DASHED.fullmatch(close[0])
    short = _SHORT_YEARS.fullmatch(close[0])
    meant = (
        "".join(close),
        f"{end}/{begin}",
        f"{dashed['begin']}/{dashed['end']}" if dashed else "",
        f"{short[1]}{short[2]}/{short[1]}{short[3]}" if short and short[2] < short[3] else "",
    )
    if likely := next(filter(_is_time, meant), ""):
        return f"did you mean {likely!r}?"
    return next(filter(None, map(_of_day, (begin, end))), "") or _DATE_HINT


def _is_time(text: str) -> bool:
    try:
        Interval.parse(text)
    except DateError:
        return False
    return True


def _of_day(text: str) -> str:
    """Say why a day or month that is written as it should be is none."""
    match = _DAY.fullmatch(text.removesuffix("~"))
    if match is None or _is_time(text):
        return ""
    if not _is_time(match["month"]):
        return f"the months are 01 to 12, found {match['number']}"
    return f"{match['month']} has {Date.parse(match['month']).latest.day} days"


def missing_file(path: Path) -> str:
    """Say what to do about a file that is not there."""
    if path.is_symlink():
        return "it is a link that leads nowhere"
    if path.name not in {PACK_FILE, PROPERTY_FILE}:
        return ""
    for other in sorted(path.parent.iterdir()):
        if other.name.lower() in {path.name, f"{path.name}.txt"}:
            return f"there is {other.name!r}: name it {path.name}"
    return f"a pack needs {PACK_FILE} and {PROPERTY_FILE}; factbot new writes one to begin with"
