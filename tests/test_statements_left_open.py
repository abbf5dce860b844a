"""Statements that break off, times that a verb in -ing puts, and whether what was told is still so."""

from __future__ import annotations

import pytest

from bot.model import Status
from tests.packs.bots import IOM, VARROW, answer, ask, bot_of


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("the acronym PICMME, retired in...", "ended in 1952"),
        ("the name ICEM was dropped in", "ended in 1980"),
        ("ICEM, adopted in", "(ICEM) became the name in 1952"),
        ("two years before becoming ICM it was called...", "In 1978 IOM was called"),
        ("two years prior to becoming ICM it was called what?", "In 1978 IOM was called"),
        ("thirty years prior to becoming ICM it was called what?", "In 1950 IOM did not exist yet"),
        ("In 1956 they were not called IOM yet. By what then?", "In 1956 IOM was called"),
        ("in 1975 it was...?", "In 1975 IOM was called"),
        ("two years before it became ICM it was...", "In 1978 IOM was called"),
    ],
)
def test_a_statement_that_breaks_off_asks_for_what_is_left_out(text: str, told: str) -> None:
    assert told in ask(bot_of(IOM), text).text


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Gannock Light was automated in...", "April 1989"),
        ("the Great Gale, occurred in...", "8 December 1886"),
        ("Isobel Tait was appointed in", "1919"),
    ],
)
def test_lights_storms_and_offices_are_left_open_too(text: str, told: str) -> None:
    assert told in answer(bot_of(VARROW), text)


def test_a_distance_goes_on_from_a_statement_that_breaks_off() -> None:
    turns = ("two years prior to becoming ICM it was...?", "two after?", "twelve after?")
    assert "In 1992 IOM was called" in answer(bot_of(IOM), *turns)


@pytest.mark.parametrize(
    "text", ["it is located in", "the office it is based in", "it is interested in", "i know what it was"]
)
def test_a_statement_about_something_unknown_is_refused(text: str) -> None:
    assert ask(bot_of(IOM), text).status is Status.UNKNOWN


@pytest.mark.parametrize(
    ("turns", "told"),
    [
        ("name in 1985? / does it still bear that name?", "No. IOM is called the International"),
        ("name in 1985? / is that the name to this day?", "No. IOM is called the International"),
        ("name in 1995? / does it bear that name to this day?", "Yes. IOM has been called the International"),
    ],
)
def test_whether_that_name_is_still_so_is_asked_of_the_one_told(turns: str, told: str) -> None:
    assert answer(bot_of(IOM), *turns.split(" / ")).startswith(told)


def test_whether_that_place_is_the_capital_to_this_day() -> None:
    assert answer(bot_of(VARROW), "capital in 1800?", "is that the capital to this day?").startswith("Yes.")
