"""Where something stands in a list: between two of its members, right before one, after one and before a date."""

from __future__ import annotations

import pytest

from bot.model import Status
from tests.packs.bots import IOM, answer, ask, bot_of


@pytest.mark.parametrize(
    "text",
    [
        "on that list what sits between Chile and Kuwait",
        "what comes between Chile and Kuwait on the list",
        "what is between Chile and Kuwait in the list of crises?",
        "which one stands between Chile and Kuwait in that series?",
    ],
)
def test_between_two_of_a_list_only_the_list_is_told(text: str) -> None:
    assert answer(bot_of(IOM), text) == "Between Chile and Kuwait came the Vietnamese Boat People in 1975."


def test_between_two_without_a_list_all_that_happened_is_told() -> None:
    assert "changed its name" in answer(bot_of(IOM), "what happened between Chile and Kuwait?")


@pytest.mark.parametrize(
    "text",
    [
        "on that list what sits between the budget and Kuwait",
        "on that list what sits between Chile and Venice",
        "on that list what budget sits between Chile and Kuwait",
        "on that list who sits between Chile and Acme",
    ],
)
def test_between_what_is_not_in_one_list_nothing_is_told(text: str) -> None:
    assert ask(bot_of(IOM), text).status is not Status.ANSWER


@pytest.mark.parametrize(
    ("text", "told", "untold"),
    [
        (
            "Going through the crisis list in order, what comes directly before Kuwait 1990?",
            "Boat People (1975)",
            "Chile",
        ),
        ("which places does its history mention after Kuwait and before 2000?", "Kosovo (1999)|Timor", "Iraq"),
        ("which crises come after Kuwait and before the new millennium?", "Kosovo (1999)|Timor", "Iraq"),
        ("which crises come after Hungary and before 1980?", "Czechoslovakia|Chile|Boat People", "Kuwait"),
        ("crises before the new millennium", "Hungary|Timor", "Iraq"),
    ],
)
def test_a_stretch_of_a_list_is_bounded_at_both_ends(text: str, told: str, untold: str) -> None:
    found = answer(bot_of(IOM), text)
    assert all(name in found for name in told.split("|")), found
    assert untold not in found
