"""Superlatives, thresholds and dates over all items of a type, against what the raw TOML says of them.

Every type with every property by which its items can be compared is asked, in every pack. The oracle shares nothing
with the program but the wording of a question.
"""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any

import pytest

from bot.model import Status
from tests.packs.bots import ROOT, SMALL, VARROW, ask, bot_of
from tests.packs.oracle import days, table

if TYPE_CHECKING:
    import datetime
    from collections.abc import Iterator
    from pathlib import Path

ISLES = ROOT / "tests" / "packs" / "isles"
Raw = dict[str, Any]


@dataclass(frozen=True)
class Scale:
    """The items of one type, compared by one property."""

    folder: Path
    type: str
    name: str
    """The property."""

    def __str__(self) -> str:
        return f"{self.folder.name}-{self.type}-{self.name}"

    @property
    def noun(self) -> str:
        return str(_definitions(self.folder, "type")[self.type]["nouns"][0])

    @property
    def raw(self) -> Raw:
        return _definitions(self.folder, "property")[self.name]

    @property
    def labels(self) -> dict[str, str]:
        items = _definitions(self.folder, "item").items()
        return {id_: str(raw["label"]) for id_, raw in items if raw["type"] == self.type}

    def figures(self) -> dict[str, tuple[Any, Any]]:
        """Give the bounds of each item's latest figure, or of its first date."""
        found: dict[str, list[Raw]] = {}
        for s in table(self.folder).get(self.name, []):
            if s["item"] in self.labels and s.get("rank") != "deprecated":
                found.setdefault(str(s["item"]), []).append(s)
        if self.raw["type"] == "event":
            dated = {i: [days(str(s["on"])) for s in rows if "on" in s] for i, rows in found.items()}
            return {i: min(dates) for i, dates in dated.items() if dates}
        latest = {i: max(rows, key=_standing) for i, rows in found.items()}
        return {i: (s["value"], s["value"]) for i, s in latest.items()}

    def told(self, text: str) -> set[str]:
        """Give the items that a reply names: not those whose name is a part of another that it names."""
        lower = text.casefold()
        named = {
            i: label for i, label in self.labels.items() if re.search(rf"\b{re.escape(label.casefold())}\b", lower)
        }
        return {
            i for i, label in named.items() if not any(label != other and label in other for other in named.values())
        }


def _standing(s: Raw) -> tuple[tuple[datetime.date, ...], bool]:
    time = s.get("as_of", s.get("during"))
    dates: tuple[datetime.date, ...] = ()
    if isinstance(time, str):
        ends = [part for part in time.split("/") if part not in {"", ".."}]
        dates = days(ends[-1])[::-1]
    return dates, s.get("rank") == "preferred"


@cache
def _definitions(folder: Path, name: str) -> dict[str, Raw]:
    """Give the definitions of a kind, wherever in the pack they stand."""
    found: dict[str, Raw] = {}
    for file in sorted(folder.rglob("*.toml")):
        defined = tomllib.loads(file.read_text("utf-8")).get(name, {})
        found |= defined if isinstance(defined, dict) else {}
    return found


def _scales() -> Iterator[Scale]:
    for folder in (ISLES, SMALL, VARROW):
        for name, raw in _definitions(folder, "property").items():
            is_dated = raw["type"] == "event" and raw["time"] == "on"
            if raw["type"] not in {"quantity", "money"} and not is_dated:
                continue
            for type_ in raw["of"]:
                scale = Scale(folder, type_, name)
                if len(scale.labels) > 1 and len(scale.figures()) > 1:
                    yield scale


SCALES = list(_scales())


def _best(scale: Scale, *, is_most: bool) -> set[str]:
    """The items at the first place, with those that the dates do not set apart from it."""
    figures = scale.figures()
    best = max(f[1] for f in figures.values()) if is_most else min(f[0] for f in figures.values())
    edge = max(f[::-1] for f in figures.values()) if is_most else min(figures.values())
    low, high = (edge[1], edge[0]) if is_most else edge
    assert best in {low, high}
    return {i for i, (a, b) in figures.items() if a <= high and low <= b}


def _questions(scale: Scale, *, is_most: bool) -> Iterator[str]:
    is_figure = scale.raw["type"] != "event"
    extreme = {(True, True): "highest", (True, False): "lowest", (False, True): "latest", (False, False): "earliest"}
    yield f"Which {scale.noun} has the {extreme[is_figure, is_most]} {scale.raw['label']}?"
    for adjective in scale.raw.get("more" if is_most else "less", []):
        yield f"which {scale.noun} is the most {adjective}?"


@pytest.mark.parametrize("is_most", [True, False], ids=["most", "fewest"])
@pytest.mark.parametrize("scale", SCALES, ids=str)
def test_the_first_place_is_told_with_all_who_share_it(scale: Scale, *, is_most: bool) -> None:
    faults = []
    for question in _questions(scale, is_most=is_most):
        reply = ask(bot_of(scale.folder), question)
        if reply.status is Status.CLARIFY:
            continue
        expected, told = _best(scale, is_most=is_most), scale.told(reply.text)
        if reply.status is not Status.ANSWER or told != expected:
            faults.append(f"{question}\n   expected {sorted(expected)}, told {sorted(told)}: {reply.text}")
    assert not faults, "\n".join(faults)


@pytest.mark.parametrize("scale", [s for s in SCALES if s.raw["type"] != "event"], ids=str)
def test_those_above_a_number_are_counted_and_told(scale: Scale) -> None:
    figures = {i: f[0] for i, f in scale.figures().items()}
    middle = sorted(figures.values(), key=float)[len(figures) // 2]
    unit = str(scale.raw["unit"]).rpartition("|")[2]
    reply = ask(bot_of(scale.folder), f"Which {scale.noun}s have a {scale.raw['label']} of at least {middle} {unit}?")
    expected = {i for i, figure in figures.items() if figure >= middle}
    sure = {i for i in expected if f"{scale.labels[i]} (nearly" not in reply.text}
    assert reply.status is Status.ANSWER, reply.text
    assert scale.told(reply.text.split("Not certain")[0]) >= sure, reply.text
    assert scale.told(reply.text) <= expected | _vague(scale), reply.text


def _vague(scale: Scale) -> set[str]:
    """The items whose figure is only a bound."""
    return {str(s["item"]) for s in table(scale.folder)[scale.name] if s.get("about") in {"over", "nearly"}}


@pytest.mark.parametrize("scale", [s for s in SCALES if s.raw["type"] == "event"], ids=str)
def test_those_before_a_year_are_told_and_no_others(scale: Scale) -> None:
    others = [o.raw["cues"] for o in SCALES if o != scale and (o.folder, o.type) == (scale.folder, scale.type)]
    verbs = [c for c in scale.raw["cues"] if c.endswith("ed") or c in {"built", "lit"}]
    verb = next((v for v in verbs if not any(v in cues for cues in others)), "")
    if not verb:
        pytest.skip("no verb of its own")
    figures = scale.figures()
    year = sorted(figures.values())[len(figures) // 2][0].year + 1
    reply = ask(bot_of(scale.folder), f"Which {scale.noun}s were {verb} before {year}?")
    sure = {i for i, (_, last) in figures.items() if last.year < year}
    may = {i for i, (first, _) in figures.items() if first.year < year}
    assert reply.status is Status.ANSWER, reply.text
    assert scale.told(reply.text.split("Not certain")[0]) == sure, reply.text
    assert scale.told(reply.text) <= may, reply.text
