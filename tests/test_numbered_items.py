"""Items that are called by a number, and a follow-up that says only the number: "the rent of plot 8? and 20?"."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.model import Status
from tests.packs.bots import IOM, answer, ask, bot_of, imported

if TYPE_CHECKING:
    from bot.bot import Bot

_BERTHS = """\
Berth,Boat,Length (m),Fee
Berth 4,Curlew,7,£210
Berth 8,Dunlin,9,£260
Berth 12,Plover,11,£300
Berth 20,Knot,9,£260
"""


@pytest.fixture(scope="module")
def berths(tmp_path_factory: pytest.TempPathFactory) -> Bot:
    return imported(tmp_path_factory, "berths", _BERTHS)


@pytest.mark.parametrize(
    ("turns", "must"),
    [
        ("what is the fee of berth 8 / and 12", "Berth 12 is £300"),
        ("what is the fee of berth 8 / 4?", "Berth 4 is £210"),
        ("length of berth 4 / and 8 / and 12", "Berth 12 is 11 m"),
    ],
)
def test_a_number_alone_is_the_item_of_that_number(berths: Bot, turns: str, must: str) -> None:
    assert must in answer(berths, *turns.split(" / "))


def test_a_number_that_no_item_has_is_no_claim_of_the_figure(berths: Bot) -> None:
    assert ask(berths, "what is the fee of berth 8", "and 99").status is not Status.ANSWER


def test_of_an_item_without_a_number_it_is_held_against_the_figure() -> None:
    assert answer(bot_of(IOM), "how many members?", "157").startswith("Yes. ")
