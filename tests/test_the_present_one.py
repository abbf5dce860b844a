"""The present one of what was told is that which is so now; and what is taken for granted before a question."""

from __future__ import annotations

import pytest

from tests.packs.bots import IOM, VARROW, answer, bot_of


@pytest.mark.parametrize(
    "asked",
    [
        "so the present one dates from?",
        "the present one is from when?",
        "when was the present one adopted?",
        "since when is the current one in use?",
        "the current one is of which year?",
    ],
)
def test_the_present_one_is_not_the_one_that_was_told(asked: str) -> None:
    told = answer(bot_of(IOM), "name in 1958?", asked)
    assert "1989" in told
    assert "ICEM" not in told


@pytest.mark.parametrize(
    ("turns", "told"),
    [
        ("who was reeve in 1950? / since when the present one?", "Ruth Skelly"),
        ("what was the capital until 1791? / and the present one dates from?", "since 1791"),
        ("what was port esmond called in 1850? / and the present one dates from?", "since 1868"),
    ],
)
def test_the_present_one_is_that_of_the_same_office_or_place(turns: str, told: str) -> None:
    assert told in answer(bot_of(VARROW), *turns.split(" / "))


def test_what_dates_from_some_time_is_the_item_where_nothing_else_is_pointed_at() -> None:
    assert "founded in 1951" in answer(bot_of(IOM), "name in 1958?", "and IOM dates from?")


@pytest.mark.parametrize(
    ("text", "wrong", "told"),
    [
        (
            "Since IOM got its present name in 1952, when did it become ICEM?",
            "No.|1989",
            "(ICEM) became the name in 1952",
        ),
        ("As IOM got its present name in 1952, when did it become ICM?", "No.|1989", "(ICM) became the name in 1980"),
        ("IOM got its present name in 1952, when did it become ICM?", "No.|1989", "(ICM) became the name in 1980"),
        ("Since IOM was founded in 1960, when did it become ICEM?", "No. IOM was founded in 1951", "in 1952"),
        ("As it was ICEM in 1975, when did it become ICM?", "", "(ICM) became the name in 1980"),
    ],
)
def test_what_a_question_when_takes_for_granted_is_corrected_and_it_is_answered(
    text: str, wrong: str, told: str
) -> None:
    reply = answer(bot_of(IOM), text)
    assert all(word in reply for word in wrong.split("|"))
    assert told in reply
    assert "Not in" not in reply


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Since it became ICEM in 1952, how many names has it had?", "three names"),
        ("In 1980, when did it change its name?", "In 1980 the name changed once"),
    ],
)
def test_a_time_that_bounds_the_question_is_none_taken_for_granted(text: str, told: str) -> None:
    assert told in answer(bot_of(IOM), text)
