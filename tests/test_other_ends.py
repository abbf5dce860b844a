"""A fragment after a question for a length of time: what it names takes the place of what happened in the same way."""

from __future__ import annotations

import pytest

from bot.model import Status
from tests.packs.bots import IOM, VARROW, answer, ask, bot_of

IN_USE = "When Chile happened, since how many years was the name ICEM in use?"
IOM_OLD = "how old was it in the year of the Haiti quake?"
GALE = "How many years after the founding of the board was the Great Gale?"
BOARD_OLD = "How old was the board when the Great Gale struck?"


@pytest.mark.parametrize(
    ("first", "then", "must"),
    [
        (IN_USE, "and for Hungary?", "4 years: from 1952 to 1956"),
        (IN_USE, "and czechoslovakia", "16 years: from 1952 to 1968"),
        (IN_USE, "what about the boat people", "23 years: from 1952 to 1975"),
        ("how long after the founding was Chile?", "and Hungary?", "5 years: from 1951 to 1956"),
        ("how long after the founding was Chile?", "and the Haiti earthquake?", "59 years: from 1951 to 2010"),
        ("how many years after Hungary was Chile?", "and Kosovo?", "43 years: from 1956 to 1999"),
        ("how many years had the name ICEM been in use when Hungary happened?", "and Chile?", "In 1973: 21 years"),
        (IOM_OLD, "and Kosovo?", "In 1999 IOM was 48 years old"),
    ],
)
def test_another_event_takes_the_place_of_the_one_asked_about(first: str, then: str, must: str) -> None:
    assert must in answer(bot_of(IOM), first, then)


@pytest.mark.parametrize(
    ("first", "then", "must"),
    [
        (GALE, "and the Whit Gale?", "from 2 April 1833 to 30 May 1977"),
        (GALE, "and for the Michaelmas Storm?", "from 2 April 1833 to 29 September 1953"),
        (BOARD_OLD, "and the Whit Gale?", "On 30 May 1977 the Varrow Lights Authority was 144 years"),
        ("Who was Reeve when the Michaelmas Storm struck?", "and the Whit Gale?", "Colin Orre was Reeve"),
        (
            "What was Port Esmond called when the Whit Gale struck?",
            "and the Great Gale?",
            "On 8 December 1886 Port Esmond was called Port Esmond",
        ),
    ],
)
def test_an_event_that_is_an_item_takes_the_place_of_another(first: str, then: str, must: str) -> None:
    assert must in answer(bot_of(VARROW), first, then)


@pytest.mark.parametrize(
    ("then", "must"),
    [
        ("ok and from its formal birth?", "56 years: from 30 November 1954 to 2010"),
        ("and counted from the entry into force?", "56 years: from 30 November 1954 to 2010"),
        ("and since the conclusion of the constitution?", "from 19 October 1953 to 2010"),
        ("and counting from 1960?", "50 years: from 1960 to 2010"),
    ],
)
def test_an_age_is_counted_from_another_date(then: str, must: str) -> None:
    assert must in answer(bot_of(IOM), IOM_OLD, then)


def test_an_age_at_an_event_is_counted_from_another_year() -> None:
    assert "46 years: from 1840 to 8 December 1886" in answer(bot_of(VARROW), BOARD_OLD, "and counted from 1840?")


@pytest.mark.parametrize(
    ("first", "then"),
    [
        (IN_USE, "and for Kosovo?"),  # the name was over by then
        (IN_USE, "and for Venice?"),
        (IN_USE, "and the budget of Hungary?"),
        ("how many years between Hungary and Chile?", "and Kosovo?"),  # it may take the place of either
        ("how many years after Chile was Kosovo?", "and Hungary?"),  # that was before
        (IOM_OLD, "and from the next earthquake?"),
        (IOM_OLD, "and counted from 2012?"),
    ],
)
def test_what_has_no_place_in_the_last_question_is_declined(first: str, then: str) -> None:
    assert ask(bot_of(IOM), first, then).status is Status.UNKNOWN


@pytest.mark.parametrize(
    ("first", "then"),
    [(GALE, "and the board?"), (GALE, "and the wreck of the Fidelio?"), (BOARD_OLD, "and the capital?")],
)
def test_what_is_of_another_kind_takes_the_place_of_no_event(first: str, then: str) -> None:
    assert "years" not in ask(bot_of(VARROW), first, then).text


def test_since_when_a_name_was_used_is_not_counted_on_when_it_was_over() -> None:
    reply = ask(bot_of(IOM), "When Kosovo happened, since how many years was the name ICEM in use?")
    assert "47 years" not in reply.text
