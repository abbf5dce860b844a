"""Read a mapping file: what the headers of a table mean that do not follow the convention.

type    = "museum"              the type of the items without one
item    = "Thornby Athletic"    what all statements are about, if the table does not say it
dates   = "dmy"                 the day or the month first in 12/03/1975
decimal = ","                   the mark before decimals
source  = "Visitor statistics"  what the table is taken from
as_of   = "2024-12"             how far in time that speaks

[columns]
"Museum name" = "name"
"Yr opened"   = "opened [date]"
"Internal no" = ""              left out
"""

from __future__ import annotations

import tomllib
from typing import TYPE_CHECKING

from bot.authoring.csv_import import Options
from bot.dates import Interval
from bot.errors import DateError, FactbotError
from bot.facts.tables import did_you_mean
from bot.language.written_dates import ORDERS

if TYPE_CHECKING:
    from pathlib import Path

_CHOICES = {"dates": ORDERS, "decimal": (".", ",")}
_KEYS = ("type", "item", "dates", "decimal", "source", "as_of", "columns")


def read_mapping(path: Path) -> Options:
    """Read a mapping file; raise FactbotError when it is none."""
    try:
        tables = tomllib.loads(path.read_text(encoding="utf-8-sig"))
    except OSError as error:
        message = f"{path}: cannot be read: {error.strerror}"
        raise FactbotError(message) from error
    except ValueError as error:
        message = f"{path}: not valid TOML: {error}"
        raise FactbotError(message) from error
    for key, value in tables.items():
        _check(path, key, value)
    said: dict[str, str] = {key: value for key, value in tables.items() if key not in {"columns", "as_of"}}
    as_of = read_source_date(f"{path}: as_of", tables["as_of"]) if "as_of" in tables else None
    return Options(names=tables.get("columns", {}), as_of=as_of, **said)


def _check(path: Path, key: str, value: object) -> None:
    if key not in _KEYS:
        hint = did_you_mean(key, _KEYS) or f"known: {', '.join(_KEYS)}"
        message = f"{path}: unknown key {key!r}; {hint}"
        raise FactbotError(message)
    if key == "columns":
        is_right = isinstance(value, dict) and all(isinstance(text, str) for text in value.values())
    else:
        is_right = isinstance(value, str) and value in _CHOICES.get(key, (value,))
    if not is_right:
        choices = " or ".join(f'"{choice}"' for choice in _CHOICES.get(key, ()))
        expected = "a table of headers" if key == "columns" else choices or "a text in quotes"
        message = f"{path}: {key}: expected {expected}, found {value!r}"
        raise FactbotError(message)


def read_source_date(where: str, text: str) -> Interval:
    """Read how far in time a source speaks; `where` says who asks. Raises FactbotError if it is no time."""
    try:
        return Interval.parse(text)
    except DateError as error:
        message = f"{where}: {error}"
        raise FactbotError(message) from error
