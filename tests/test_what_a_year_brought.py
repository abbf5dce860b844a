"""An item and a year without a word of what is asked, and years that brought something: what happened then is told."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.model import Status
from tests.packs.bots import IOM, VARROW, answer, ask, bot_of

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize(
    ("text", "name", "happened"),
    [
        ("iom 1999 ??", "called the International Organization for Migration", "Kosovo (1999)"),
        ("IOM in 1956", "called the Intergovernmental Committee for European Migration", "Hungary (1956)"),
        ("1956, IOM?", "called the Intergovernmental Committee for European Migration", "Hungary (1956)"),
        ("IOM in the 1970s", "called the Intergovernmental Committee for European Migration", "Chile (1973)"),
    ],
)
def test_a_bare_year_tells_the_name_and_what_happened(text: str, name: str, happened: str) -> None:
    told = answer(bot_of(IOM), text)
    assert name in told, told
    assert happened in told, told


def test_a_bare_year_of_the_item_by_its_noun_tells_what_happened() -> None:
    assert "Kuwait (1990)" in answer(bot_of(IOM), "the organization in 1990")


@pytest.mark.parametrize("text", ["iom 1985", "IOM since 1999", "IOM 1989"])
def test_where_nothing_else_happened_the_name_is_enough(text: str) -> None:
    told = answer(bot_of(IOM), text)
    assert "the name" in told, told
    assert "record" not in told, told
    assert "tracks" not in told, told


@pytest.mark.parametrize(
    ("text", "told"),
    [("Fidelio 1911", "20 November 1911 off Farra"), ("the Fidelio, 1911?", "20 November 1911 off Farra")],
)
def test_a_bare_year_of_an_item_without_former_names_tells_what_happened(text: str, told: str) -> None:
    assert told in answer(bot_of(VARROW), text)


@pytest.mark.parametrize("text", ["Fidelio 1915", "Fidelio cargo 1911", "Hesk 1933", "Zork 1911"])
def test_a_bare_year_of_something_else_is_refused(text: str) -> None:
    assert ask(bot_of(VARROW), text).status is not Status.ANSWER


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("What did 1989 bring for the organization?", "International Organization for Migration"),
        ("And what did 1956 bring?", "Hungary"),
        ("What did the year 1999 bring to IOM?", "Kosovo"),
        ("Did 1989 bring anything new for IOM?", "International Organization for Migration"),
        ("what did 1989 have in store for IOM", "International Organization for Migration"),
        ("what has 1989 brought the organization", "International Organization for Migration"),
        ("what did the 1970s bring for IOM?", "Chile (1973)"),
    ],
)
def test_what_a_year_brought_is_what_happened_then(text: str, told: str) -> None:
    assert told in answer(bot_of(IOM), text)


@pytest.mark.parametrize(
    "text",
    [
        "what did IOM bring in 1989",
        "what did 1989 bring for Chile",
        "What did 1989 bring to the budget",
        "what did 1989 bring for the staff?",
        "what did 1985 bring for IOM",
        "whom did 1989 bring",
        "how much did 1989 bring",
        "what will 2030 bring?",
    ],
)
def test_what_is_brought_by_others_or_to_others_is_refused(text: str) -> None:
    assert ask(bot_of(IOM), text).status is not Status.ANSWER


def test_what_a_year_brought_is_told_of_the_item() -> None:
    assert "changed its name" in answer(bot_of(VARROW), "What did 1868 bring for Port Esmond?")
    assert ask(bot_of(VARROW), "What did 1911 bring for the ferry?").status is not Status.ANSWER


@pytest.mark.parametrize("text", ["iraq 2005", "irak 2005 iom did waht"])
def test_of_two_things_of_one_name_the_one_of_the_time_is_told(text: str) -> None:
    assert answer(bot_of(IOM), text).startswith("IOM organized the Iraqi elections (2005)")


@pytest.mark.parametrize("text", ["Iraq", "what about Iraq?", "tell me about Iraq"])
def test_two_things_of_one_name_are_both_told(text: str) -> None:
    reply = answer(bot_of(IOM), text)
    assert "the invasion of Iraq (2003)" in reply
    assert "the Iraqi elections (2005)" in reply


def test_of_two_things_of_one_name_the_one_of_the_kind_that_was_told_is_meant() -> None:
    turns = ("Which elections has IOM organized?", "Ok. That one from Iraq was in which year?")
    assert answer(bot_of(IOM), *turns) == "The Iraqi elections: 2005."


@pytest.mark.parametrize(
    ("pack", "text", "told"),
    [
        (IOM, "19 Oct 53 ???", "The Constitution was concluded on 19 October 1953 in Venice."),
        (IOM, "30 November 1954", "The Constitution entered into force on 30 November 1954. IOM was formally born"),
        (IOM, "nov 54?", "The Constitution entered into force on 30 November 1954."),
        (VARROW, "1 Oct 1854?", "Gannock Light was first lit on 1 October 1854."),
    ],
)
def test_a_date_by_itself_asks_what_happened_on_it(pack: Path, text: str, told: str) -> None:
    assert answer(bot_of(pack), text).startswith(told)


@pytest.mark.parametrize("text", ["20 Oct 1953", "1954?", "nov 1955", "30 nov", "FY2005?"])
def test_a_date_on_which_nothing_happened_and_a_bare_or_fiscal_year_are_not_answered(text: str) -> None:
    assert ask(bot_of(IOM), text).status is not Status.ANSWER


def test_a_date_by_itself_goes_on_from_the_question_before_it() -> None:
    assert answer(bot_of(IOM), "what was the name in 1985?", "30 nov 54?").startswith(
        "On 30 November 1954 IOM was called"
    )


def test_a_year_before_a_colon_is_no_number_that_is_claimed() -> None:
    assert ask(bot_of(IOM), "1985: staff").status is Status.UNKNOWN
    assert answer(bot_of(IOM), "1985: name").startswith(
        "In 1985 IOM was called the Intergovernmental Committee for Mig"
    )
    assert answer(bot_of(IOM), "2014: members") == answer(bot_of(IOM), "members in 2014?")
