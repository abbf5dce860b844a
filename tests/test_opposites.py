"""Choices between a comparative and its opposite, which begin with the one that holds: "longer or shorter than A"."""

from __future__ import annotations

import pytest

from bot.model import Status
from tests.packs.bots import IOM, VARROW, ask, bot_of


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("was PICMME longer or shorter than ICM?", "Shorter: The Provisional"),
        ("did ICM last shorter or longer than PICMME", "Longer: The Intergovernmental Committee for Migration"),
        ("is ICEM earlier or later than ICM?", "Earlier: ICEM"),
        ("is the Haiti earthquake older or younger than Chile", "Younger: Chile (1973) came before"),
        ("does it have more or fewer observers than members", "Fewer: "),
        ("has it got more or less than 150 members?", "More: "),
    ],
)
def test_a_choice_between_opposites_begins_with_the_one_that_holds(text: str, told: str) -> None:
    reply = ask(bot_of(IOM), text)
    assert (reply.status, reply.text.startswith(told)) == (Status.ANSWER, True), reply.text


def test_a_fragment_holds_what_was_told_against_another() -> None:
    reply = ask(bot_of(IOM), "PICMME lasted how long", "longer or shorter than ICM")
    assert reply.text.startswith("Shorter: "), reply.text


def test_where_neither_of_two_opposites_holds_none_is_told() -> None:
    reply = ask(bot_of(IOM), "has it more or fewer than 157 members")
    assert not reply.text.startswith(("More", "Fewer", "Yes", "No.")), reply.text


@pytest.mark.parametrize("text", ["is ICM older or taller than ICEM", "is ICEM longer or bluer than ICM"])
def test_two_comparatives_that_are_no_opposites_are_no_choice(text: str) -> None:
    assert ask(bot_of(IOM), text).status is not Status.ANSWER


def test_two_values_are_held_against_each_other_in_any_pack() -> None:
    reply = ask(bot_of(VARROW), "did the Great Gale come earlier or later than the Whit Gale")
    assert reply.text.startswith("Earlier: "), reply.text
