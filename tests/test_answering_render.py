"""Outcomes as words: templates, sentences, and every kind of question about everything that a pack says."""

from __future__ import annotations

import datetime
import re
import shutil
from decimal import Decimal
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.answering.render import Renderer
from bot.answering.resolve import resolve
from bot.answering.sentence import Tense, capital, fill, fill_in_tense, join, sentence
from bot.dates import Interval
from bot.model import (
    Against,
    Ambiguous,
    Bound,
    Context,
    Kind,
    Message,
    NotUnderstood,
    Quantifier,
    Query,
    Reason,
    Reference,
    SmallTalk,
    When,
)
from tests.packs.bots import IOM, NOW, SMALL, bot_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from bot.facts.base import FactBase

TODAY = NOW.date()


# --- templates -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("template", "tense", "text"),
    [
        ("{item} is {value}.", Tense.PRESENT, "the club is red."),
        ("{Item} is {value}.", Tense.PRESENT, "The club is red."),
        ("{item} [is|was] {value}", Tense.PRESENT, "the club is red"),
        ("{item} [is|was] {value}", Tense.PAST, "the club was red"),
        ("{item} [is|was] {value}", Tense.PERFECT, "the club has been red"),
        ("{item} [has|had] {value}", Tense.PERFECT, "the club has had red"),
        ("{item} [wears|wore] {value}", Tense.PERFECT, "the club wears red"),
        ("{item} [plays|played] in {value}", Tense.PERFECT, "the club has played in red"),
        ("{item} {none} is {none} red {none}.", Tense.PRESENT, "the club is red."),  # blanks that are left are closed
        ("({none})", Tense.PRESENT, "()"),
        ("no variables", Tense.PRESENT, "no variables"),
        ("{item}'s [|old] {value}", Tense.PAST, "the club's old red"),
    ],
)
def test_a_template_is_filled(template: str, text: str, tense: Tense) -> None:
    values = {"item": "the club", "value": "red", "none": ""}
    assert fill_in_tense(template, values, tense) == text
    assert tense is not Tense.PRESENT or fill(template, **values) == text


@pytest.mark.parametrize("value", ["{item}", "[is|was]", "{value}", "{0}", "\\1", "\\g<0>", "{", "}}", "[a|b]{item}"])
def test_what_is_filled_in_is_never_filled_again(value: str) -> None:
    assert fill("{item}: {value}", item="x", value=value) == f"x: {value}"


@given(st.text(st.characters(exclude_categories=["Cs", "Cc", "Zs", "Zl", "Zp"], exclude_characters=".,;:)")))
def test_any_text_is_filled_in_as_it_is(value: str) -> None:
    assert fill("<{value}>", value=value) == f"<{value}>"


def test_a_variable_without_a_value_is_a_mistake_of_the_program() -> None:
    with pytest.raises(KeyError):
        fill("{nothing}")


@pytest.mark.parametrize(
    ("texts", "joined"),
    [
        ([], ""),
        (["a"], "a"),
        (["a", "b"], "a and b"),
        (["a", "b", "c"], "a, b and c"),
        (["a", "a"], "a"),  # told once
        (["a, b", "c"], "a, b; and c"),
        (["8,400", "more"], "8,400 and more"),
        (["a, b", "c", "d"], "a, b; c; and d"),
    ],
)
def test_values_are_joined(texts: list[str], joined: str) -> None:
    assert join(texts) == joined


@pytest.mark.parametrize(("text", "capitalised"), [("iom", "Iom"), ("", ""), ("\u201cx\u201d", "\u201cx\u201d")])
def test_a_sentence_begins_with_a_capital(text: str, capitalised: str) -> None:
    assert capital(text) == capitalised


@pytest.mark.parametrize(
    ("folder", "statement", "text"),
    [
        (IOM, "iom/staff/1", "IOM has some 8,400 staff worldwide"),
        (IOM, "iom/budget/1", "IOM's annual operating budget is $1.3 billion"),
        (SMALL, "rovers/goals/1", "Harrow Rovers had scored over 2,310 goals"),
        (SMALL, "rovers/income/1", "Harrow Rovers had an income of 81,250.50 pounds"),
        (SMALL, "tom-smith/club/1", "Tom Smith plays for Harrow Rovers"),
    ],
)
def test_a_statement_is_a_sentence(folder: Path, statement: str, text: str) -> None:
    facts = bot_of(folder).facts
    assert sentence([facts.statement(statement)], facts) == text


def test_a_reference_is_told_with_its_paragraph_if_it_has_one() -> None:
    render = Renderer(bot_of(SMALL).facts)
    assert render.reference(Reference("annals", "Mayors", 2)) == "Annals of Harrow Bay, section Mayors, paragraph 2"
    assert render.reference(Reference("annals", "Council", None)) == "Annals of Harrow Bay, section Council"
    assert render.reference(Reference("elsewhere", "A", None)) == "elsewhere, section A"


# --- outcomes that are no answers ----------------------------------------------------------------------------------


@pytest.mark.parametrize("folder", [IOM, SMALL], ids=["iom", "small"])
@pytest.mark.parametrize("reason", list(Reason))
@pytest.mark.parametrize("words", [(), ("xyz",), ("a", "b", "c", "d", "e"), ("{title}",)])
def test_every_reason_is_told(folder: Path, reason: Reason, words: tuple[str, ...]) -> None:
    text = Renderer(bot_of(folder).facts).render(NotUnderstood(reason, words), TODAY)
    assert text
    assert "{title}" not in text or "{title}" in words
    assert "  " not in text


def test_a_property_that_was_nearly_understood_is_named() -> None:
    text = Renderer(bot_of(IOM).facts).render(NotUnderstood(Reason.UNEXPLAINED_WORDS, ("smoke",), "staff"), TODAY)
    assert "number of staff" in text
    assert "\u201csmoke\u201d" in text


def test_choices_are_numbered() -> None:
    text = Renderer(bot_of(IOM).facts).render(Ambiguous(("a?", "b?")), TODAY)
    assert text.splitlines()[1:] == ["1. a?", "2. b?"]


def test_small_talk_of_every_kind_is_told() -> None:
    for act in ("greeting", "thanks", "goodbye", "help", "identity", "human", "nothing_yet", "emoji"):
        assert Renderer(bot_of(IOM).facts).render(SmallTalk(act), TODAY)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("hello", "Hello! I answer questions about the Harrow Bay and its people."),
        ("what can I ask?", "I answer questions about the Harrow Bay and its people."),
        ("you are useless", "I am sorry that I was no help. I know only the Harrow Bay and its people."),
        ("well done", "Thank you, that is kind!"),
        ("", "Ask me something."),
    ],
)
def test_a_pack_without_examples_offers_none(text: str, told: str, tmp_path: Path) -> None:
    folder = shutil.copytree(SMALL, tmp_path / "small")
    pack = folder / "pack.toml"
    lines = pack.read_text("utf-8").splitlines()
    pack.write_text("\n".join(line for line in lines if not line.startswith(("examples", "about"))), "utf-8")
    assert bot_of(folder).reply(Message("x", text, NOW), Context())[0].text.strip() == told


# --- every kind of question about everything -----------------------------------------------------------------------

_WHENS = [
    None,
    When(None, "now", "now"),
    When(Interval.parse("1975"), "at", "in 1975"),
    When(Interval.parse("1980"), "at", "in 1980"),
    When(Interval.parse("1901"), "at", "in 1901"),
    When(Interval.parse("2090"), "at", "in 2090"),
    When(Interval.parse("1990/.."), "since", "since 1990"),
    When(Interval.parse("../1979-12-31"), "before", "before 1980"),
    When(Interval.parse("[1950..2020]"), "between", "between 1950 and 2020"),
]
_OF_ITEMS = {Kind.AGE, Kind.EXISTED, Kind.EVENTS, Kind.ELAPSED, Kind.PRECEDENCE, Kind.DESCRIBE}


def _queries(facts: FactBase) -> Iterator[Query]:
    """Give every kind of question about each property of each item, at several times, with and without a value."""
    for p in facts.properties.values():
        for item in dict.fromkeys(s.item for s in facts.statements(property=p.id)):
            first = facts.statements(item, p.id)[0]
            for kind in set(Kind) - {Kind.AGE, Kind.EXISTED, Kind.EVENTS, Kind.ELAPSED, Kind.PRECEDENCE, Kind.HOLDER}:
                for when in _WHENS:
                    plain = Query(kind, item, p.id, when=when)
                    yield plain
                    yield Query(kind, item, p.id, (first.value,), when=when, is_claim=True)
                    yield Query(kind, item, p.id, when=when, ordinal=2, quantifier=Quantifier.FORMER)
                    yield Query(kind, item, p.id, when=when, number=Decimal(150), bound=Bound.MORE, is_claim=True)
                    yield Query(kind, item, p.id, (f"#{first.id}",), when=when, other=_WHENS[2])
    for item_ in facts.items():
        for kind in _OF_ITEMS:
            for when in _WHENS:
                yield Query(kind, item_.id, "", when=when, other=_WHENS[2])


_BAD = re.compile(
    r"  | [.,;:)]|\(\)|\bNone\b|[{}]|\.\.|\bas of\W*$|\bthe the\b|\b(?:in|on|since|from) (?:in|on|since)\b|^\W+$"
)
"""What no reply holds: gaps, doubled words, traces of the program."""


@pytest.mark.exhaustive
@pytest.mark.xfail(reason="some outcomes are found with nothing found", strict=True)
@pytest.mark.parametrize("folder", [IOM, SMALL], ids=["iom", "small"])
def test_every_question_about_everything_has_words(folder: Path) -> None:
    facts = bot_of(folder).facts
    render = Renderer(facts)
    faults: dict[str, str] = {}
    for query in _queries(facts):
        for contradiction in (Against.NOTHING, Against.WHEN) if query.property else (Against.NOTHING,):
            try:
                text = render.render(resolve(query, facts, contradiction), TODAY)
            except Exception as error:  # noqa: BLE001 -- all of them are told together
                faults.setdefault(f"{query.kind} {type(error).__name__}: {error}"[:90], f"{query}")
                continue
            if bad := _BAD.search(text):
                faults.setdefault(f"{query.kind} {bad[0]!r}", f"{text[:200]}\n    {query}")
    lines = [f"{kind}\n    {told}" for kind, told in list(faults.items())[:40]]
    assert not faults, "\n".join([f"{len(faults)}:", *lines])


def test_an_age_is_told_at_the_day_of_the_message() -> None:
    facts = bot_of(IOM).facts
    outcome = resolve(Query(Kind.AGE, "iom", ""), facts)
    assert "49 years" in Renderer(facts).render(outcome, datetime.date(2000, 5, 1))
