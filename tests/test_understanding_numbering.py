"""Numbers that people give to their questions are no part of them, and claim nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.model import Status
from tests.packs.bots import IOM, VARROW, answer, ask, bot_of

if TYPE_CHECKING:
    from pathlib import Path

QUESTIONS = ("how many observers in april 2015", "name in 1985", "when was IOM founded")


@pytest.mark.parametrize(
    "number",
    [
        *("row 2: ", "question 7 - ", "Q3. ", "item 4: ", "clue 12 across: ", "slide 6: ", "number five: ", "nr 3: "),
        *("no 9: ", "item 2 of 5: ", "task 3b: ", "line 14: ", "point 2 - ", "blank c: ", "Part B: "),
        *("3) ", "(3) ", "3. ", "14: ", "b) ", "two: ", "three. ", "Third: ", "7 - ", "last: ", "fourth - "),
    ],
)
@pytest.mark.parametrize("question", QUESTIONS)
def test_the_number_of_a_question_is_no_part_of_it(number: str, question: str) -> None:
    assert answer(bot_of(IOM), number + question) == answer(bot_of(IOM), question)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("1. when was it founded 2. how many members 3. name in 1985", ["1951", "157", "(ICM)"]),
        ("a) when was it founded b) how many members c) name in 1985", ["1951", "157", "(ICM)"]),
        ("two questions: 1) when was it founded, and 2) how many members?", ["1951", "157"]),
        ("i. when was it founded? ii. how many members?", ["1951", "157"]),
    ],
)
def test_numbers_part_the_questions_of_one_message(text: str, told: list[str]) -> None:
    reply = answer(bot_of(IOM), text)
    assert all(part in reply for part in told)
    assert "No." not in reply


@pytest.mark.parametrize(
    ("turns", "told"),
    [
        (("how many names has it had?", "four. is that right?"), "Yes."),
        (("how many names has it had?", "5, right?"), "No."),
        (("how many names has it had?", "four, is that right?"), "Yes."),
        (("10 members: is that right?",), "No."),
        (("75: what was it called?",), "In 1975"),
        (("First: what kind of organization is it?", "Third: the city where the constitution was concluded"), "Venice"),
    ],
)
def test_what_is_claimed_or_dated_by_a_number_is_not_numbered_by_it(turns: tuple[str, ...], told: str) -> None:
    assert told in answer(bot_of(IOM), *turns)


@pytest.mark.parametrize(
    ("pack", "turns"),
    [
        (IOM, ("row 2 of the members",)),
        (IOM, ("what is in row 2?",)),
        (IOM, ("how many row houses does it have?",)),
        (IOM, ("list the names", "third: when did it begin?")),
        (IOM, ("three members: which?",)),
        (VARROW, ("line 14 of Hallin",)),
    ],
)
def test_a_number_that_may_restrict_what_is_asked_is_not_left_out(pack: Path, turns: tuple[str, ...]) -> None:
    reply = ask(bot_of(pack), *turns)
    assert reply.status is not Status.ANSWER or reply.text.startswith("No.")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("the 1980 rename, day and month?", "My facts do not give the day."),
        ("when was it founded, full date?", "My facts do not give the day."),
        ("constitution concluded, full date?", "19 October 1953"),
        ("entry into force, day and month?", "30 November 1954"),
    ],
)
def test_a_date_is_as_exact_as_is_asked_behind_the_question(text: str, told: str) -> None:
    assert told in ask(bot_of(IOM), text).text


@pytest.mark.parametrize(
    "opening",
    [
        *("two questions: ", "2 quick ones - ", "two for one: ", "two in one, ", "two figures: "),
        *("two facts for my leaflet: ", "two things before the lesson: "),
    ],
)
def test_how_many_questions_follow_is_no_number_that_is_claimed(opening: str) -> None:
    plain = answer(bot_of(IOM), "staff and budget")
    assert answer(bot_of(IOM), f"{opening}staff and budget") == plain


@pytest.mark.parametrize("text", ["two: members?", "two members?", "two things has it for members", "two staff in one"])
def test_a_number_that_says_something_else_is_not_taken_for_how_many_questions_follow(text: str) -> None:
    assert "Yes" not in ask(bot_of(IOM), text).text
