"""Whether a word is out of the name: that it is no longer in it."""

from __future__ import annotations

import pytest

from bot.model import Status
from tests.packs.bots import IOM, ROOT, answer, ask, bot_of


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("is it true that Europe was out of the name in 1983", "Right. In 1983"),
        ("was Europe gone from the name in 1983", "Right. In 1983"),
        ("was the word European already out of the name by 1985", "Right. By 1985"),
        ("in 1983 Europe was out of its name", "Right. In 1983"),
        ("was Europe out of the name by 1970", "On the contrary: "),
        ("was migration missing from the name in 1983", "On the contrary: "),
        ("is European out of the name", "Right. "),
    ],
)
def test_what_is_out_of_the_name_is_no_longer_in_it(text: str, told: str) -> None:
    assert answer(bot_of(IOM), text).startswith(told)


@pytest.mark.parametrize("text", ["when was Europe taken out of the name", "since when is European out of the name?"])
def test_when_a_word_went_is_when_it_ended(text: str) -> None:
    assert "1980" in answer(bot_of(IOM), text)


def test_what_is_no_word_of_a_name_is_not_out_of_it() -> None:
    assert ask(bot_of(IOM), "was Chile out of the name in 1983").status is not Status.ANSWER


@pytest.mark.parametrize(
    ("turns", "told"),
    [
        ("when did the word European disappear from the name / and the word Committee", "it ended in 1989"),
        ("when did the word European go out of the name / and Provisional", "(PICMME) was the name from 1951 to 1952"),
        ("when did European disappear from the name / and Intergovernmental?", "it ended in 1989"),
        ("when did European disappear from the name / and migration?", "No end is known: "),
        ("since when is the word Organization in the name / and Committee?", "became the name in 1951"),
    ],
)
def test_another_word_of_the_name_is_asked_the_same(turns: str, told: str) -> None:
    assert told in answer(bot_of(IOM), *turns.split(" / "))


@pytest.mark.parametrize(
    "turns",
    [
        "when was it founded / and committee?",
        "when did the word European disappear from the name / and the word Refugee",
    ],
)
def test_a_word_of_no_name_or_after_something_else_is_declined(turns: str) -> None:
    assert ask(bot_of(IOM), *turns.split(" / ")).status is not Status.ANSWER


def test_the_other_words_of_the_name_of_a_band_are_asked_in_turn() -> None:
    turns = ("until when was the word Temperance in the name", "and Silver?")
    assert "1974" in answer(bot_of(ROOT / "tests" / "packs" / "band"), *turns)
