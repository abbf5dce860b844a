"""What one clause of a message told, the next goes on from as the next message would."""

from __future__ import annotations

import pytest

from tests.packs.bots import IOM, VARROW, answer, ask, bot_of


@pytest.mark.parametrize(
    ("first", "second", "told"),
    [
        ("when was Kosovo", "what was it called then", "In 1999"),
        ("when were the Afghan elections", "what was IOM called then", "In 2004"),
        ("when was the organization 25 years old", "what was it called", "In 1976"),
        ("when did it become ICM", "what was it called before", "Before ICM it was"),
        ("when did it become ICM", "what was its previous name", "Before ICM it was"),
        ("when did it become ICM", "what came after", "After ICM came"),
        ("what was it called in 1975", "what before that", "Before ICEM it was"),
        ("when was Kosovo", "what came next", "After Kosovo (1999) came"),
        ("what happened in 1973", "what happened after that", "After Chile (1973) came"),
        ("when was it founded", "what is it called", "IOM is called"),
        ("how many members does it have", "what was it called before", "Before IOM it was"),
    ],
)
def test_a_clause_goes_on_from_the_one_before_as_a_turn_does(first: str, second: str, told: str) -> None:
    alone = answer(bot_of(IOM), first, second)
    together = answer(bot_of(IOM), f"{first} and {second}?")
    assert alone.startswith(told)
    assert together.endswith(alone)


def test_who_held_an_office_is_asked_of_the_time_that_was_told() -> None:
    assert answer(bot_of(VARROW), "when was the Anna Garrick built and who was Reeve then?").endswith(
        answer(bot_of(VARROW), "when was the Anna Garrick built?", "who was Reeve then?")
    )


@pytest.mark.parametrize("second", ["what is the capital of France", "who signed what", "what about their flags"])
def test_what_is_not_in_the_facts_stays_so_behind_an_answer(second: str) -> None:
    text = ask(bot_of(IOM), f"when was it founded and {second}?").text
    assert "IOM was founded in 1951." in text
    assert "my facts" in text or "I do not" in text or "did not understand" in text or "I know about that" in text
