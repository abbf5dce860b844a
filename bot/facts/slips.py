"""What authors often do where TOML or a pack wants something else, and what to do then.

The reader of TOML says what it met, not what was meant: so these look at the line.
"""

from __future__ import annotations

import re

from bot.facts.folder import PACK_FILE, PROPERTY_FILE

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
_TWICE = re.compile("Cannot (overwrite|declare|mutate)|already|twice", re.IGNORECASE)


def of_toml(line: str, message: str) -> str:
    """Say what to do about a line that is no TOML, or nothing; `message` is what the reader of TOML said of it."""
    if _TWICE.search(message):
        return "this name is there before: keep one of the two, or write [[name]] for each of several"
    return next((hint for pattern, hint in _SLIPS if re.match(pattern, line)), "")


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
