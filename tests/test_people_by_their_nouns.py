"""Items are people where a noun of their type is one of people, so that "who" asks for them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.model import Status
from tests.packs.bots import answer, ask, extended

if TYPE_CHECKING:
    from bot.bot import Bot

_PLAYERS = """
[type.{type}]
nouns = ["{type}"]

[item.mary]
type = "{type}"
label = "Mary Holt"

[item.sam]
type = "{type}"
label = "Sam Reed"

[item.jo]
type = "{type}"
label = "Jo Pike"

[property.instrument]
label = "instrument"
type = "text"
time = "during"
of = ["{type}"]
cues = ["instrument", "play"]
says = "{{item}} [plays|played] the {{value}}"

[[instrument]]
item = "mary"
value = "cornet"
during = "1990/.."
reference = "leaflet, Players"

[[instrument]]
item = "sam"
value = "cornet"
during = "1985/2001"
reference = "leaflet, Players"

[[instrument]]
item = "jo"
value = "drum"
during = "1995/.."
reference = "leaflet, Players"
"""


@pytest.fixture(scope="module")
def players(tmp_path_factory: pytest.TempPathFactory) -> Bot:
    return extended(tmp_path_factory, _PLAYERS.format(type="player"))


@pytest.mark.parametrize(
    ("text", "told", "not_told"),
    [
        ("who plays the cornet?", "Mary Holt (cornet since 1990)", "Jo Pike"),
        ("who plays the drum", "Jo Pike (drum since 1995)", "Mary Holt"),
        ("who played the cornet in 1987?", "Sam Reed (cornet from 1985 to 2001)", "Mary Holt"),
        ("does Mary Holt play the cornet?", "Yes. Mary Holt has played the cornet since 1990", "No"),
        ("what does Mary Holt play? / since when?", "since 1990", "Sam"),
    ],
)
def test_who_asks_for_people_by_what_they_do(players: Bot, text: str, told: str, not_told: str) -> None:
    reply = answer(players, *text.split(" / "))
    assert told in reply
    assert not_told not in reply


def test_who_asks_for_no_things(tmp_path_factory: pytest.TempPathFactory) -> None:
    bot = extended(tmp_path_factory, _PLAYERS.format(type="machine"))
    assert ask(bot, "who plays the cornet?").status is not Status.ANSWER
    assert "Mary Holt" in answer(bot, "which machines play the cornet?")
