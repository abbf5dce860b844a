"""How far a claimed date is from the true one, and how far two lie apart that are named before the question."""

from __future__ import annotations

import pytest

from bot.model import Status
from tests.packs.bots import IOM, VARROW, answer, ask, bot_of


@pytest.mark.parametrize(
    ("claim", "text", "told"),
    [
        ("was it founded in 2010?", "how many years off am I?", "59 years: from 1951 to 2010."),
        ("IOM was founded in 1960", "by how many years was I off", "9 years: from 1951 to 1960."),
        ("in 1987 were they called IOM?", "how many years off is that", "2 years: from 1987 to 1989."),
        ("was it ICEM in 1985?", "how far off was I?", "5 years: from 1980 to 1985."),
        ("it turned into ICM in 1985", "how many years out was he", "5 years: from 1980 to 1985."),
        ("did ICEM end in 1985?", "by how many years am I off", "5 years: from 1980 to 1985."),
    ],
)
def test_how_far_off_a_claim_was_is_told_by_the_true_date(claim: str, text: str, told: str) -> None:
    assert answer(bot_of(IOM), claim, text) == told


@pytest.mark.parametrize(
    "turns",
    [
        ("was it founded in 1951?", "how many years off am I?"),  # that was right
        ("when was it founded?", "how many years off am I?"),
        ("was it founded in 2010?", "how many years off is the budget?"),
    ],
)
def test_nobody_is_off_who_claimed_nothing_wrong(turns: tuple[str, str]) -> None:
    assert ask(bot_of(IOM), *turns).status is not Status.ANSWER


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Czechoslovakia & Chile, gap in years between the two?", "5 years: from 1968 to 1973."),
        ("ICEM and ICM: how many years between them", "28 years: from 1952 to 1980."),
        ("Chile vs Kuwait, years between those two?", "17 years: from 1973 to 1990."),
    ],
)
def test_two_that_are_named_first_are_set_apart(text: str, told: str) -> None:
    assert answer(bot_of(IOM), text) == told


def test_two_are_set_apart_in_any_pack() -> None:
    told = answer(bot_of(VARROW), "the Great Gale and the Whit Gale, how many years between the two?")
    assert told.startswith("90 years, 5 months and 22 days")


def test_what_happened_between_two_is_no_length() -> None:
    assert ask(bot_of(IOM), "Kosovo and Timor, what was said between the two?").status is not Status.ANSWER
