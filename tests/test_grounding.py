"""Every statement of the shipped pack against the text that it cites: its key words and numbers stand there."""

from __future__ import annotations

import calendar
import re
from functools import cache

import pytest

from bot.model import Reference, Statement, ValueType
from tests.packs.bots import IOM, ROOT, bot_of

ARTICLE = ROOT.parent / "shared" / "source" / "iom-article.txt"

pytestmark = pytest.mark.skipif(
    not ARTICLE.exists(), reason="needs ../shared/source/iom-article.txt beside the checkout"
)

STATEMENTS = bot_of(IOM).facts.statements()

_LITTLE = frozenset(
    re.findall(r"\w+", "a an the of to and in on for from with by its it that as has have is was other")
)
"""Words that a value may have of its own."""
_REWORDED = {"give": "provide", "began": "From its roots"}
"""Words of values for words of the article."""


@cache
def _sections() -> dict[str, list[str]]:
    """Give the paragraphs of each section; what stands before the first heading is the introduction."""
    found: dict[str, list[str]] = {"Introduction": []}
    section = "Introduction"
    for line in ARTICLE.read_text("utf-8").splitlines():
        if heading := re.fullmatch(r"== (.+) ==", line.strip()):
            section = heading[1]
            found[section] = []
        elif line.strip():
            found[section].append(line.strip())
    return found


def _cited(reference: Reference) -> str:
    paragraphs = _sections()[reference.section]
    return paragraphs[reference.paragraph - 1] if reference.paragraph else "\n".join(paragraphs)


def _text(statement: Statement) -> str:
    return "\n".join(map(_cited, statement.references))


def _stems(text: str) -> set[str]:
    """Give the beginnings of the words: forms of a word begin alike."""
    words = re.findall(r"[a-z]+", text.lower().replace("\u2019s", "").replace("'s", ""))
    return {word[:5] for word in words}


def _numbers(text: str) -> set[float]:
    scales = {"million": 1e6, "billion": 1e9}
    text = re.sub(r"\b(?:a|one) (?=million|billion)", "1 ", text.replace(",", ""))
    pattern = r"(\d+(?:\.\d+)?)(?: (million|billion))?"
    return {float(digits) * scales.get(scale, 1) for digits, scale in re.findall(pattern, text)}


@pytest.mark.parametrize("statement", STATEMENTS, ids=lambda s: s.id)
def test_a_statement_cites_a_paragraph_that_is_there(statement: Statement) -> None:
    assert statement.references
    for reference in statement.references:
        assert reference.source == "article"
        assert reference.section in _sections()
        assert reference.paragraph is None or 1 <= reference.paragraph <= len(_sections()[reference.section])


@pytest.mark.parametrize("statement", [s for s in STATEMENTS if s.number is None], ids=lambda s: s.id)
def test_the_words_of_a_value_stand_where_it_says(statement: Statement) -> None:
    text = _text(statement)
    value = re.sub(r" \([A-Z]+\)", "", statement.value)  # the short forms are statements of their own
    own = _LITTLE | {word for word, said in _REWORDED.items() if said in text}
    missing = _stems(" ".join(word for word in value.split() if word.lower() not in own)) - _stems(text)
    if statement.value in {item.label for item in bot_of(IOM).facts.items()}:
        missing = set()  # the article calls it "the organization"
    assert not missing, f"{statement.value}\n{text}"


@pytest.mark.parametrize("statement", [s for s in STATEMENTS if s.number is not None], ids=lambda s: s.id)
def test_the_number_of_a_value_stands_where_it_says(statement: Statement) -> None:
    assert statement.number is not None
    assert float(statement.number) in _numbers(_text(statement))
    about = set(statement.about.split()) - _LITTLE
    assert about <= set(re.findall(r"\w+", _text(statement))), statement.about


@pytest.mark.parametrize("statement", [s for s in STATEMENTS if s.short], ids=lambda s: s.id)
def test_a_short_form_stands_where_it_says(statement: Statement) -> None:
    assert f"({statement.short})" in _text(statement)


@pytest.mark.parametrize("statement", [s for s in STATEMENTS if s.time], ids=lambda s: s.id)
def test_the_dates_of_a_statement_stand_where_it_says(statement: Statement) -> None:
    assert statement.time
    text = _text(statement)
    for date in {statement.time.begin, statement.time.end} - {None}:
        assert date is not None
        first = date.earliest
        assert str(first.year) in text, text
        if date.precision in {"day", "month"}:
            assert f"{calendar.month_name[first.month]} {first.year}" in text
        if date.precision == "day":
            assert f"{first.day} {calendar.month_name[first.month]} {first.year}" in text
        if date.precision == "decade":
            assert f"{first.year}s" in text


@pytest.mark.parametrize("statement", [s for s in STATEMENTS if s.place], ids=lambda s: s.id)
def test_a_place_stands_where_it_says(statement: Statement) -> None:
    place = statement.place.removeprefix("in ")
    assert place[:4] in _text(statement)


def test_no_template_holds_a_fact() -> None:
    for p in bot_of(IOM).facts.properties.values():
        words = re.sub(r"\{\w+\}", "", f"{p.says} {p.inverse}")
        assert not re.search(r"\d", words), words
        assert p.type is ValueType.EVENT or "{value}" in p.says


def test_no_sentence_of_figures_is_left_out() -> None:
    """Find each number of the article in some statement: nothing that it counts or dates was overlooked."""
    told = {float(s.number) for s in STATEMENTS if s.number is not None}
    for s in STATEMENTS:
        told |= _numbers(f"{s.value} {s.note}")
        dates = [s.time.begin, s.time.end] if s.time else []
        told |= {float(n) for d in dates if d for day in (d.earliest, d.latest) for n in (day.year, day.day)}
    text = "\n".join(p for section in ("Introduction", "History", "Member states") for p in _sections()[section])
    assert _numbers(text) - told <= {21}  # the 21st century
