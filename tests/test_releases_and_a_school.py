"""What strangers ask the packs of a program's releases and of a music school, made of spreadsheets."""

from __future__ import annotations

import pytest

from bot.model import Status
from tests.packs.bots import ROOT, ask, bot_of

RELEASES = bot_of(ROOT / "tests" / "packs" / "releases")
SCHOOL = bot_of(ROOT / "tests" / "packs" / "school")


def _replies(texts: str, told: str, untold: str = "") -> None:
    """Ask the turns of a conversation; words with "school:" before them are asked of the school."""
    bot, said = (SCHOOL, texts.removeprefix("school: ")) if texts.startswith("school: ") else (RELEASES, texts)
    reply = ask(bot, *said.split(" / "))
    assert all(text in reply.text for text in told.split("|")), reply.text
    assert not untold or not any(text in reply.text for text in untold.split("|")), reply.text
    assert reply.status is Status.ANSWER, reply


def _is_refused(texts: str, untold: str = "") -> None:
    bot, said = (SCHOOL, texts.removeprefix("school: ")) if texts.startswith("school: ") else (RELEASES, texts)
    reply = ask(bot, *said.split(" / "))
    assert reply.status is not Status.ANSWER, reply
    assert not untold or untold not in reply.text, reply.text


@pytest.mark.parametrize(
    ("asked", "told", "untold"),
    [
        ("how much bigger is 5.2 than 4.0", "The other way round, by 917 MB", "By 917"),
        ("how much newer is 2.0 than 3.0", "The other way round, by 2 years", "By 2"),
        ("how many years older is 3.0 than 2.0", "The other way round, by 2 years", "By 2"),
        ("how much bigger is 4.0 than 5.2", "By 917 MB", "other way"),
        ("how much older is 2.0 than 3.0", "By 2 years", "other way"),
        ("is 5.2 bigger than 4.0 / by how much", "By 917 MB", "other way"),
        ("which is bigger, 5.2 or 4.0 / by how much", "By 917 MB", "other way"),
    ],
)
def test_a_difference_the_wrong_way_round_is_not_confirmed(asked: str, told: str, untold: str) -> None:
    _replies(asked, told, untold)
