"""What strangers ask of sheets of bus lines and of those who play in a band, as their authors keep them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.model import Status
from tests.packs.bots import VARROW, answer, ask, bot_of, imported

if TYPE_CHECKING:
    from bot.bot import Bot

_PLAYERS = """\
    Player,Plays,Joined,Left,Born,Died,Place of birth,Real name
    Len Arkle,tuba,1970,1980,1950,1999,Holm,Leonard Arkle
    Bea Quill,cornet,1972,1979,c. 1940,,Skarn,
    Gus Tarn,"cornet, vocals",1975,present,1962,,Holm,Augustus Tarn
    Una Frost,"horn, vocals",1968,1971,1955,2004,Eide,
    Una Frost,horn,1990,,,,,
    Wim Oake,horn,1982,,1960,,Eide,
    """


@pytest.fixture(scope="module")
def players(tmp_path_factory: pytest.TempPathFactory) -> Bot:
    return imported(tmp_path_factory, "players", _PLAYERS.replace("present", ""))


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        ("what is the real name of Len Arkle", "Leonard Arkle"),
        ("who was the oldest player", "Bea Quill"),
        ("who is the youngest player", "Gus Tarn"),
        ("who died first", "Len Arkle"),
        ("who joined last", "Una Frost joined in 1990"),
        ("which player joined last / and first", "Una Frost joined in 1968"),
        ("who left last / who left second", "Bea Quill"),
        ("who plays the horn", "Una Frost|Wim Oake"),
        ("who has left", "Len Arkle|Bea Quill|Una Frost"),
        ("when did Bea Quill join / when did she leave", "1979"),
    ],
)
def test_players_are_people_who_came_and_went(players: Bot, asked: str, told: str) -> None:
    reply = answer(players, *asked.split(" / "))
    assert all(text in reply for text in told.split("|")), reply


def test_the_first_of_people_is_not_the_oldest(players: Bot) -> None:
    assert answer(players, "who was the first player") == "The first player is Una Frost: Una Frost joined in 1968."
    assert ask(bot_of(VARROW), "who was the first person").status is not Status.ANSWER
