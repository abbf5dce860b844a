"""What a pack's raw TOML says of a time, worked out in a few lines that share nothing with the program.

A value of a property that lasts begins between two days and ends between two days. It may hold on a day from the
first begin to the last end, and surely holds from the last begin to the first end.
"""

from __future__ import annotations

import calendar
import datetime
import re
import tomllib
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

NEVER, EVER = datetime.date.min, datetime.date.max
Days = tuple[datetime.date, datetime.date]


@dataclass(frozen=True)
class Held:
    item: str
    value: str
    """As a reply tells it."""
    short: str
    begin: Days
    end: Days
    is_open: bool
    """Still so when the source was written."""
    as_of: datetime.date
    """The last day that the source speaks of."""


@cache
def table(folder: Path) -> dict[str, list[dict[str, object]]]:
    """Give every statement of a pack, by property."""
    found: dict[str, list[dict[str, object]]] = {}
    for file in sorted(folder.rglob("*.toml")):
        if file.name in {"pack.toml", "properties.toml"}:
            continue
        raw = tomllib.loads(file.read_text("utf-8"))
        for name, statements in raw.items():
            if isinstance(statements, list):
                found.setdefault(name, []).extend({"item": raw.get("item"), **s} for s in statements)
    return found


def held(folder: Path, name: str, today: datetime.date) -> list[Held]:
    """Give the values of a property that lasts, in the order in which they began."""
    pack = tomllib.loads((folder / "pack.toml").read_text("utf-8"))
    labels = {id_: str(item["label"]) for id_, item in pack["item"].items()}
    rows = [_row(s, labels, pack["source"], today) for s in table(folder)[name] if s.get("rank") != "deprecated"]
    return sorted(rows, key=lambda h: (h.begin, h.end))


def _row(
    s: dict[str, object], labels: dict[str, str], sources: dict[str, dict[str, str]], today: datetime.date
) -> Held:
    first, last = str(s["during"]).split("/")
    reference = s["reference"]
    cited = [reference] if isinstance(reference, str) else list(reference)  # type: ignore[call-overload]
    known = [days(sources[r.split(",")[0]]["as_of"])[1] for r in cited if "as_of" in sources[r.split(",")[0]]]
    as_of = max(known, default=today)
    begin = days(first) if first not in {"", ".."} else None
    end = (as_of, as_of) if last == ".." else days(last) if last else None
    value = str(s["value"])
    return Held(
        item=labels[str(s["item"])],
        value=labels.get(value, value),
        short=str(s.get("short", "")),
        begin=begin or (NEVER, NEVER if first == ".." else end[1] if end else EVER),
        end=end or (begin[0] if begin else NEVER, EVER),
        is_open=last == "..",
        as_of=as_of,
    )


def days(text: str) -> Days:
    """Give the first and the last day of 1974, 1974-03, 1974-03-31 or 193X."""
    low, high = text.strip("~").replace("X", "0"), text.strip("~").replace("X", "9")
    first = [int(part) for part in re.findall(r"\d+", low)]
    last = [int(part) for part in re.findall(r"\d+", high)]
    last += [12][len(last) - 1 :]
    last += [calendar.monthrange(last[0], last[1])[1]][len(last) - 2 :]
    return datetime.date(*[*first, 1, 1][:3]), datetime.date(*last)


def may(values: list[Held], when: Days) -> set[str]:
    """Give the values that can hold on some day of the time."""
    return {h.value for h in values if h.begin[0] <= when[1] and when[0] <= h.end[1]}


def must(values: list[Held], when: Days) -> set[str]:
    """Give the values that surely hold on some day of the time."""
    return {h.value for h in values if h.begin[1] <= when[1] and when[0] <= h.end[0]}


def throughout(values: list[Held], when: Days) -> set[str]:
    """Give the values that surely hold on every day of the time."""
    return {h.value for h in values if h.begin[1] <= when[0] and when[1] <= h.end[0]}
