"""Codes behave as members of the standard library's StrEnum do."""

from __future__ import annotations

import copy
import json
import pickle

import pytest

from bot.codes import Code
from bot.language.question_words import Focus
from bot.model import Against


class Colour(Code):
    """Two of them."""

    RED = "red"
    """Like blood."""
    GREEN = "green"


def test_a_member_is_its_text() -> None:
    assert str(Colour.RED) == Colour.RED
    assert (Colour.RED.value, Colour.RED.name, str(Colour.RED), f"{Colour.RED}") == ("red", "RED", "red", "red")
    assert {str(Colour.RED): 1}[Colour.RED] == 1
    assert json.dumps([Colour.RED]) == '["red"]'
    assert repr(Colour.RED) == "<Colour.RED: 'red'>"


def test_there_is_one_member_of_each_text() -> None:
    assert list(Colour) == [Colour.RED, Colour.GREEN]
    assert len(Colour) == 2
    assert Colour("red") is Colour.RED
    assert copy.deepcopy(Colour.RED) is Colour.RED
    assert pickle.loads(pickle.dumps(Colour.RED)) is Colour.RED  # noqa: S301 -- our own


def test_no_other_text_is_a_member() -> None:
    with pytest.raises(ValueError, match="'blue' is not a valid Colour"):
        Colour("blue")


@pytest.mark.parametrize("focus", Focus, ids=str)
def test_whatever_a_question_word_asks_for_may_speak_against_a_reading(focus: Focus) -> None:
    assert Against(focus) == focus.value
