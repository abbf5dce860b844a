"""The packs that are shipped: each checks clean, answers its own suite, and stands in the sources that it ships."""

from __future__ import annotations

import calendar
import collections
import datetime
import re
from functools import cache
from typing import TYPE_CHECKING

import pytest

from bot import suite
from bot.model import Reference, Statement, ValueType
from bot.suite import Verdict
from tests.packs.bots import ROOT, VARROW, bot_of

if TYPE_CHECKING:
    from pathlib import Path

    from bot.suite import Judged

PACKS = sorted(path.parent for path in (ROOT / "knowledge").glob("*/pack.toml"))
NOW = datetime.datetime(2026, 11, 24, 12, tzinfo=datetime.UTC)

RIGHT, WRONG = 0.97, 0.01
"""At least and at most, of all turns of a suite."""


@cache
def _judged(pack: Path) -> tuple[Judged, ...]:
    files = sorted(pack.glob("questions/*.jsonl"))
    return tuple(row for file in files for row in suite.ask(bot_of(pack), suite.read(file), NOW))


def _share(pack: Path, verdict: Verdict) -> float:
    judged = _judged(pack)
    return sum(row.verdict is verdict for row in judged) / len(judged)


@pytest.mark.parametrize("pack", PACKS, ids=str)
def test_a_pack_gives_hardly_a_wrong_answer_to_its_own_suite(pack: Path) -> None:
    assert _share(pack, Verdict.WRONG) <= WRONG, "\n".join(suite.report(_judged(pack)))


@pytest.mark.parametrize("pack", PACKS, ids=str)
def test_a_pack_answers_its_own_suite(pack: Path) -> None:
    assert _share(pack, Verdict.RIGHT) >= RIGHT, "\n".join(suite.report(_judged(pack)))


@pytest.mark.parametrize("pack", PACKS, ids=str)
def test_the_conversations_of_a_pack_have_ids_of_their_own(pack: Path) -> None:
    ids = collections.Counter(c.id for file in pack.glob("questions/*.jsonl") for c in suite.read(file))
    assert [id_ for id_, count in ids.items() if count > 1] == []


# --- the sources that a pack ships -------------------------------------------------------------------------------


@cache
def _paragraphs(source: str) -> dict[tuple[str, int], str]:
    """Give the numbered paragraphs by section and number."""
    found, section = {}, ""
    for line in (VARROW / "sources" / f"{source}.txt").read_text("utf-8").splitlines():
        if heading := re.fullmatch(r"== (.+) ==", line):
            section = heading[1]
        elif paragraph := re.fullmatch(r"(\d+)\. (.+)", line):
            found[section, int(paragraph[1])] = paragraph[2]
    return found


def _cited(reference: Reference) -> str:
    assert reference.paragraph is not None
    return _paragraphs(reference.source)[reference.section, reference.paragraph]


def _text(statement: Statement) -> str:
    return "\n".join(map(_cited, statement.references))


STATEMENTS = bot_of(VARROW).facts.statements()

_SPELT = {"four": 4, "five": 5, "six": 6, "seven": 7, "twelve": 12, "no lives": 0}


def _is_said(statement: Statement) -> bool:
    """Say whether there is a value: of an event its time is all there is to know."""
    return bot_of(VARROW).facts.properties[statement.property].type is not ValueType.EVENT


def _numbers(text: str) -> set[float]:
    spelt = {float(number) for word, number in _SPELT.items() if re.search(rf"\b{word}\b", text.lower())}
    return spelt | {float(digits) for digits in re.findall(r"\d+(?:\.\d+)?", text.replace(",", ""))}


@pytest.mark.parametrize("statement", [s for s in STATEMENTS if s.number is not None], ids=lambda s: s.id)
def test_a_number_stands_in_the_paragraph_that_it_cites(statement: Statement) -> None:
    assert statement.number is not None
    assert float(statement.number) in _numbers(_text(statement))
    assert statement.about in _text(statement).lower()


@pytest.mark.parametrize("statement", [s for s in STATEMENTS if s.number is None and _is_said(s)], ids=lambda s: s.id)
def test_a_value_stands_in_the_paragraph_that_it_cites(statement: Statement) -> None:
    facts = bot_of(VARROW).facts
    items = {item.id for item in facts.items()}
    named = facts.item(statement.value).aliases if statement.value in items else ()
    words = [statement.value, *named] + ([facts.item(statement.value).label] if statement.value in items else [])
    text = _text(statement).lower()
    assert any(word.lower().removeprefix("the ").removeprefix("a ") in text for word in words), f"{words}\n{text}"


@pytest.mark.parametrize("statement", [s for s in STATEMENTS if s.time], ids=lambda s: s.id)
def test_a_date_stands_in_the_paragraph_that_it_cites(statement: Statement) -> None:
    assert statement.time
    text = _text(statement)
    for date in {statement.time.begin, statement.time.end} - {None}:
        assert date is not None
        first = date.earliest
        month = f"{calendar.month_name[first.month]} {first.year}"
        said = {"day": f"{first.day} {month}", "month": month}.get(date.precision, str(first.year))
        assert said in text, text
