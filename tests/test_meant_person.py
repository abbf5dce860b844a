"""Whom "he" or "she" means, where the question names a choir: who was last spoken of, and nobody else."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.__main__ import main
from bot.model import Status
from tests.packs.bots import ask, bot_of

if TYPE_CHECKING:
    from pathlib import Path

    from bot.bot import Bot

_CHOIRS = """\
Choir,Founded,Conductor [item: person],From,To
Chamber Choir,1978,Owen Talbot,1999,2016
Chamber Choir,,Marta Kovacs,2016,
Baroque Players,1983,Marta Kovacs,2001,2016
Baroque Players,,Gwen Abery,2016,
Fishermen's Choir,2012,Owen Talbot,2013,2019
Fishermen's Choir,,Piers Quayle,2020,
"""


@pytest.fixture(scope="module")
def choirs(tmp_path_factory: pytest.TempPathFactory) -> Bot:
    folder: Path = tmp_path_factory.mktemp("choirs")
    sheet = folder / "choirs.csv"
    sheet.write_text(_CHOIRS, "utf-8")
    assert main(["import", "csv", str(sheet), "-o", str(folder / "pack")]) == 0
    return bot_of(folder / "pack")


@pytest.mark.parametrize(
    ("turns", "told", "untold"),
    [
        ("who is marta kovacs / did she ever conduct the baroque players?", "Yes.|Marta Kovacs from 2001", "Gwen"),
        (
            "who conducts the chamber choir? / was she conductor of the baroque players",
            "Marta Kovacs from 2001",
            "Gwen",
        ),
        ("who is owen talbot / how many years did he conduct the fishermen's choir?", "6 years", "Piers"),
        ("is owen talbot still conductor of the chamber choir? / which choirs has he conducted?", "Owen", "Marta"),
    ],
)
def test_who_was_spoken_of_is_meant_beside_the_name_of_a_choir(choirs: Bot, turns: str, told: str, untold: str) -> None:
    reply = ask(choirs, *turns.split(" / "))
    assert all(part in reply.text for part in told.split("|")), reply.text
    assert untold not in reply.text


@pytest.mark.parametrize("asked", ["which was his last choir?", "when did he found the baroque players"])
def test_what_is_asked_of_him_is_not_told_of_others(choirs: Bot, asked: str) -> None:
    reply = ask(choirs, "who is owen talbot", asked)
    assert reply.status is not Status.ANSWER or "Owen" in reply.text, reply.text


def test_what_somebody_led_before_is_not_who_was_before_him(choirs: Bot) -> None:
    told = ask(choirs, "what did Marta Kovacs conduct before the Chamber Choir?").text
    assert "Baroque Players" in told
    assert "Owen" not in told
