"""Who has a value, worked out from the raw TOML, against what is answered."""

from __future__ import annotations

import datetime
from itertools import product
from typing import TYPE_CHECKING

import pytest

from bot.model import Status
from tests.packs import oracle
from tests.packs.bots import NOW, SMALL, VARROW, ask, bot_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.packs.oracle import Held

Case = tuple["Path", str, str]

ASKED = {
    (SMALL, "office"): "Who was {value} {rest}?",
    (SMALL, "club"): "Who played for {value} {rest}?",
    (VARROW, "office"): "Who was {value} {rest}?",
}
"""How people ask for those who have a value of a property."""


def _held(folder: Path, name: str) -> list[Held]:
    return oracle.held(folder, name, NOW.date())


def _of(folder: Path, name: str, value: str) -> list[Held]:
    return [h for h in _held(folder, name) if h.value == value]


def _values() -> Iterator[Case]:
    for folder, name in ASKED:
        for value in dict.fromkeys(h.value for h in _held(folder, name)):
            yield folder, name, value


def _people(folder: Path, name: str) -> set[str]:
    return {h.item for h in _held(folder, name)}


def _told(folder: Path, name: str, text: str) -> set[str] | None:
    """Who is told in answer to a question; None where it is not answered."""
    reply = ask(bot_of(folder), text)
    if reply.status is not Status.ANSWER:
        return None
    answer = reply.text.partition("A source says otherwise")[0]
    return {person for person in _people(folder, name) if person in answer}


def _question(case: Case, rest: str) -> str:
    folder, name, value = case
    return ASKED[folder, name].format(value=value, rest=rest).replace(" ?", "?")


@pytest.mark.parametrize(("case", "year"), list(product(_values(), range(1895, 2026, 5))))
def test_who_had_a_value_in_a_year(case: Case, year: int) -> None:
    folder, name, value = case
    held = _of(folder, name, value)
    when = (datetime.date(year, 1, 1), datetime.date(year, 12, 31))
    may = {h.item for h in held if h.begin[0] <= when[1] and when[0] <= h.end[1]}
    must = {h.item for h in held if h.begin[1] <= when[1] and when[0] <= h.end[0]}
    told = _told(folder, name, _question(case, f"in {year}"))
    assert told is None or must <= told <= may
    assert told is not None or not must
    assert told != set() or not may  # nobody is told only of a time before there was such an office


@pytest.mark.parametrize("case", [case for case in _values() if case[1] == "office"])
@pytest.mark.parametrize("word", ["first", "last"])
def test_who_had_a_value_first_and_last(case: Case, word: str) -> None:
    folder, name, value = case
    held = _of(folder, name, value)
    if word == "first":
        rivals = {h.item for h in held if h.begin[0] <= min(o.begin[1] for o in held)}
    else:
        rivals = {h.item for h in held if h.begin[1] >= max(o.begin[0] for o in held)}
    told = _told(folder, name, f"Who was the {word} {value}?")
    assert told == rivals if len(rivals) == 1 else told is None


@pytest.mark.parametrize("case", list(_values()))
def test_who_came_next_and_before(case: Case) -> None:
    folder, name, value = case
    held = _of(folder, name, value)
    for person in {h.item for h in held}:
        others = [h for h in held if h.item != person]
        after: set[str] = set()
        before: set[str] = set()
        for own in (h for h in held if h.item == person):
            later = [h for h in others if h.begin[1] >= own.end[0] and not own.is_open]
            after |= {h.item for h in later if h.begin[0] <= min(o.begin[1] for o in later)}
            earlier = [h for h in others if h.end[0] <= own.begin[1]]
            before |= {h.item for h in earlier if h.end[1] >= max(o.end[0] for o in earlier)}
        assert (_told(folder, name, _question(case, f"after {person}")) or set()) == after
        assert (_told(folder, name, _question(case, f"before {person}")) or set()) == before


@pytest.mark.parametrize("case", list(_values()))
@pytest.mark.parametrize("word", ["longest", "shortest"])
def test_who_had_a_value_longest_and_shortest(case: Case, word: str) -> None:
    folder, name, value = case
    held = _of(folder, name, value)
    low: dict[str, int] = {}
    high: dict[str, int] = {}
    for h in held:
        low[h.item] = low.get(h.item, 0) + max(1, (h.end[0] - h.begin[1]).days + 1)
        high[h.item] = high.get(h.item, 0) + (h.end[1] - h.begin[0]).days + 1
    told = _told(folder, name, _question(case, f"the {word}"))
    is_known = all(oracle.NEVER not in (*h.begin, *h.end) and oracle.EVER not in (*h.begin, *h.end) for h in held)
    if len(low) < 2 or not is_known:
        assert told is None
    elif word == "longest":
        assert told == {person for person in low if high[person] >= max(low.values())}
    else:
        assert told == {person for person in low if low[person] <= min(high.values())}
