"""Orders to name what was just counted or listed: "name any three", "mention a few by name"."""

from __future__ import annotations

import pytest

from bot.model import Status
from tests.packs.bots import IOM, VARROW, answer, ask, bot_of


@pytest.mark.parametrize(
    "order",
    [
        "Mention any three by name.",
        "Name 2 of them.",
        "Can you name a few?",
        "List them by name.",
        "give me some examples",
    ],
)
def test_what_the_facts_only_count_is_not_named(order: str) -> None:
    for question in ("In how many countries does IOM work?", "How many member states does IOM have?"):
        assert ask(bot_of(IOM), question, order).status is Status.UNKNOWN


@pytest.mark.parametrize("order", ["Mention any three by name.", "Name two of them.", "please state a few of those"])
def test_what_was_listed_is_named_again(order: str) -> None:
    reply = ask(bot_of(IOM), "How many cross-cutting activities are there?", order)
    assert "migration health" in reply.text
    assert "the Sea Petrel" in ask(bot_of(VARROW), "How many ferries are there?", order).text


@pytest.mark.parametrize("order", ["Give me their names.", "Tell me what they are called."])
def test_their_names_are_not_those_of_what_has_them(order: str) -> None:
    assert "IOM is called" not in ask(bot_of(IOM), "How many observers are there?", order).text
    assert "PICMME" not in ask(bot_of(IOM), "How many observers are there?", order).text


@pytest.mark.parametrize(
    ("text", "must", "must_not"),
    [
        ("IOM's history ties two places to the year 1999. Name them.", "Kosovo|Timor", "Iraq"),
        ("There were two crises in 1999. Mention both.", "Kosovo|Timor", "Iraq"),
        ("The history of IOM mentions two earthquakes. Which ones?", "Haiti|Pakistan", "Kosovo"),
        ("The Constitution recognizes 2 things. List them.", "link|freedom", ""),
        ("It has had three former names. Name them.", "PICMME|ICEM|ICM", ""),
    ],
)
def test_a_statement_that_counts_says_what_is_to_be_named(text: str, must: str, must_not: str) -> None:
    told = answer(bot_of(IOM), text)
    assert all(value in told for value in must.split("|")), told
    assert not must_not or must_not not in told


@pytest.mark.parametrize(
    "text",
    [
        "IOM works in over 100 countries. Name three.",
        "IOM has 157 members. Name a few.",
        "IOM was founded by two states. Name them.",
        "IOM was attacked by two critics. Name them.",
    ],
)
def test_what_a_statement_counts_in_vain_is_not_named(text: str) -> None:
    assert ask(bot_of(IOM), text).status is Status.UNKNOWN


def test_to_name_the_second_is_asked_of_what_was_listed() -> None:
    assert "facilitating migration" in ask(bot_of(IOM), "What are its areas of work?", "name the second").text
    assert "ICEM" in ask(bot_of(IOM), "Name the second name.").text


def test_the_newest_of_those_that_were_counted_are_not_their_number() -> None:
    assert ask(bot_of(IOM), "How many members does IOM have?", "name the newest three").status is Status.UNKNOWN


@pytest.mark.parametrize("text", ["My aunt has no staff, right?", "My boss has 12 observers."])
def test_what_somebody_has_is_no_report(text: str) -> None:
    assert ask(bot_of(IOM), text).status is Status.UNKNOWN


@pytest.mark.parametrize(
    ("text", "told", "untold"),
    [
        (
            "Set out, in sequence, each designation borne by it prior to the present one.",
            "(PICMME)|(ICEM)|(ICM)",
            "(IOM)",
        ),
        ("every name prior to IOM", "(PICMME)|(ICEM)|(ICM)", "(IOM)"),
        ("what was each name before ICM?", "(PICMME)|(ICEM)", "(ICM)"),
        ("all names before ICM", "(PICMME)|(ICEM)", "(ICM)"),
        ("the names before ICM", "(PICMME)|(ICEM)", "(ICM)"),
        ("each name after ICEM", "(ICM)|(IOM)", "(ICEM)"),
        ("which names came after ICEM?", "(ICM)|(IOM)", "(ICEM)"),
        ("the name before ICM", "(ICEM)", "PICMME"),
        ("the names before PICMME", "Nothing came before PICMME", "(ICM)"),
        ("all names after IOM", "Nothing came after IOM", "(ICM)"),
    ],
)
def test_all_on_one_side_of_a_name_are_told_and_no_others(text: str, told: str, untold: str) -> None:
    found = answer(bot_of(IOM), text)
    assert all(name in found for name in told.split("|")), found
    assert untold not in found
