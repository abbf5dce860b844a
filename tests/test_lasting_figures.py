"""Figures that hold for a time, as prices do: asked how long, since when, and whether they ever were."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest

from bot.authoring.new import STARTER
from tests.packs.bots import answer, ask, bot_of

if TYPE_CHECKING:
    from pathlib import Path

    from bot.bot import Bot

TICKETS = """\
[property.ticket]
label = "price of a ticket"
type = "money"
time = "during"
of = ["museum"]
single = true
unit = "crown|crowns"
cues = ["ticket", "price", "admission", "cost"]
says = "a ticket for {item} [costs|cost] {value} {unit}"
[[ticket]]
item = "museum"
value = 5
during = "1990/2015"
reference = "leaflet, Prices"
[[ticket]]
item = "museum"
value = 8
during = "2015/.."
reference = "leaflet, Prices"
"""


@pytest.fixture(scope="module")
def bot(tmp_path_factory: pytest.TempPathFactory) -> Bot:
    pack: Path = shutil.copytree(STARTER, tmp_path_factory.mktemp("tickets") / "pack")
    (pack / "facts" / "tickets.toml").write_text(TICKETS, "utf-8")
    return bot_of(pack)


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("What did a ticket cost in 2000?", "In 2000 a ticket for the Kite Museum cost 5 crowns"),
        ("What did a ticket cost in 2000?", "from 1990 to 2015"),
        ("How long did a ticket cost 5 crowns?", "25 years, from 1990 to 2015"),
        ("Until when did a ticket cost 5 crowns?", "in 2015"),
        ("Since when does a ticket cost 8 crowns?", "in 2015"),
        ("When was admission 5 crowns?", "from 1990 to 2015"),
        ("Did a ticket ever cost 5 crowns?", "Yes. A ticket for the Kite Museum cost 5 crowns from 1990 to 2015."),
        ("Does a ticket cost 5 crowns?", "No. A ticket for the Kite Museum costs 8 crowns"),
        ("Did a ticket ever cost 7 crowns?", "No. "),
        ("Has the price changed since 2000?", "From 1990 to 2015 it went from 5 crowns to 8 crowns"),
    ],
)
def test_a_figure_that_lasts_is_told_with_its_time(bot: Bot, question: str, told: str) -> None:
    assert told in answer(bot, question)


def test_how_long_it_had_a_figure_that_it_never_had_is_not_answered(bot: Bot) -> None:
    assert ask(bot, "How long did a ticket cost 7 crowns?").status == "unknown"
