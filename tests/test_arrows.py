"""What is asked with arrows and a gap: "BKM -> ?" for what came after it, "-> ?" for what came after that."""

from __future__ import annotations

import pytest

from bot.model import Status
from tests.packs.bots import IOM, VARROW, answer, ask, bot_of, converse


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("PICMME -> ?", "After PICMME came the Intergovernmental Committee for European Migration (ICEM)"),
        ("PICMME \u2192 ICEM \u2192 ?", "After ICEM came"),
        ("names: ICEM --> ?", "After ICEM came"),
        ("? => ICM", "Before ICM it was"),
        ("PICMME -> ? -> ICM", "Between PICMME and ICM came the Intergovernmental Committee for European Migration"),
        ("Chile -> ?", "After Chile (1973) came the Vietnamese Boat People (1975)."),
    ],
)
def test_an_arrow_with_a_gap_asks_for_the_neighbour(text: str, told: str) -> None:
    assert answer(bot_of(IOM), text).startswith(told)


def test_a_bare_arrow_goes_on_from_what_was_told() -> None:
    replies = converse(bot_of(IOM), "PICMME -> ?", "-> ?", "-> ?", "-> ?")
    assert [r.text[:14] for r in replies[1:]] == ["After ICEM cam", "After ICM came", "Nothing came a"]


def test_an_arrow_asks_in_any_pack() -> None:
    assert answer(bot_of(VARROW), "Heskavoe -> ?").startswith("After Heskavoe came Port Esmond")


@pytest.mark.parametrize("text", ["-> ?", "157 -> ?", "Peru -> ?", "what -> ?", "? -> ?"])
def test_an_arrow_from_nothing_that_is_known_is_not_answered(text: str) -> None:
    assert ask(bot_of(IOM), text).status is not Status.ANSWER


def test_an_arrow_between_two_that_are_named_is_no_gap() -> None:
    assert "from 1952 to 1980" in answer(bot_of(IOM), "PICMME -> ICEM: year?")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("kosovo -> haiti quake, gap in years", "11 years: from 1999 to 2010."),
        ("chile => kuwait, how many years", "17 years: from 1973 to 1990."),
        ("Chile \u2192 Kuwait, how long?", "17 years: from 1973 to 1990."),
    ],
)
def test_an_arrow_between_two_with_a_length_asked_for_is_the_way_between_them(text: str, told: str) -> None:
    assert answer(bot_of(IOM), text) == told


@pytest.mark.parametrize("text", ["chile -> kuwait, budget", "chile -> acme, gap in years", "chile -> ?, gap in years"])
def test_an_arrow_with_something_else_behind_it_is_declined(text: str) -> None:
    assert ask(bot_of(IOM), text).status is not Status.ANSWER
