"""Terms of the one who was told, steps of more than one, and "named after", in what follows an answer."""

from __future__ import annotations

import pytest

from bot.model import Status
from tests.packs.bots import VARROW, answer, ask, bot_of

FIRST = "Who was Reeve in 1950?"


@pytest.mark.parametrize(
    ("text", "must"),
    [
        ("and the second time?", "Anna Garrick was Reeve of the Varrow Islands from 1958 to 1966"),
        ("her second term?", "Anna Garrick was Reeve of the Varrow Islands from 1958 to 1966"),
        ("when was her second term", "from 1958 to 1966"),
        ("how long was her second term", "8 years"),
        ("and her first term?", "from 1946 to 1954"),
        ("and the second?", "Isobel Tait"),
        ("and the one before?", "Harald Venn"),
        ("and the one before the one before?", "Isobel Tait"),
        ("the one before the one before her", "Isobel Tait"),
    ],
)
def test_a_follow_up_means_the_terms_of_the_one_told_or_steps_from_him(text: str, must: str) -> None:
    assert must in answer(bot_of(VARROW), FIRST, text)


@pytest.mark.parametrize(
    "text", ["and the third time?", "her third term?", "which ferry is named after her?", "who is named after her?"]
)
def test_what_nobody_knows_of_the_one_told_is_declined(text: str) -> None:
    assert ask(bot_of(VARROW), FIRST, text).status is Status.UNKNOWN


@pytest.mark.parametrize("text", ["who is Port Esmond named after", "what is Port Esmond named after"])
def test_whose_name_something_bears_is_not_what_came_after_it(text: str) -> None:
    assert "Nothing came after" not in ask(bot_of(VARROW), text).text


def test_after_another_name_comes_the_next() -> None:
    assert "Port Esmond" in answer(bot_of(VARROW), "what was Port Esmond called after Heskavoe")


@pytest.mark.parametrize(
    ("turns", "must"),
    [
        ("list the reeves / who was first", "Magnus Orre was Reeve"),
        ("how many reeves were there / which was the shortest / who was first", "Magnus Orre was Reeve"),
        ("who was reeve in 1950 / who was the last", "Ruth Skelly has been Reeve"),
        ("list the reeves / who was first / and the youngest?", "The youngest person that fits is Ruth Skelly"),
    ],
)
def test_the_first_of_those_who_held_an_office_is_the_first_to_hold_it(turns: str, must: str) -> None:
    assert must in answer(bot_of(VARROW), *turns.split(" / "))


def test_who_was_first_is_asked_of_nothing_when_nothing_was_spoken_of() -> None:
    assert ask(bot_of(VARROW), "who was first").status is Status.UNKNOWN


def test_why_is_told_by_the_note_of_what_was_told_if_by_anything() -> None:
    reply = ask(
        bot_of(VARROW), "What was Port Esmond called in 1850?", "since when has it had its present name?", "why?"
    )
    assert "not why" in reply.text
    assert "(After Captain Esmond, who had paid for its quay.)" in reply.text
