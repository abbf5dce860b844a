"""Somebody's own year of birth, or age, held against what the facts are about."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.model import Status
from tests.packs.bots import IOM, VARROW, answer, ask, bot_of

if TYPE_CHECKING:
    from pathlib import Path

FOUNDED = "IOM was founded in 1951."


@pytest.mark.parametrize(
    ("pack", "text", "told"),
    [
        (IOM, "I was born in 1944, am I older than the organisation?", FOUNDED),
        (IOM, "I'm a 1944 baby. Is it older than me, or am I older than it?", FOUNDED),
        (IOM, "born 1944. older or younger than IOM?", FOUNDED),
        (IOM, "who is older, my gran or IOM? She was born in 1944", FOUNDED),
        (IOM, "my dad (1944), is he younger than IOM?", FOUNDED),
        (IOM, "I am 77 years old. Am I older than IOM?", FOUNDED),
        (
            IOM,
            "is ICM older than me, born 1984",
            "The Intergovernmental Committee for Migration (ICM) became the name in",
        ),
        (
            VARROW,
            "My aunt was born in 1850, is she older than Gannock Light?",
            "Gannock Light was first lit on 1 Octob",
        ),
        (VARROW, "Is the ferry company older than me? I'm from 1950", "Varrow Ferries was founded on 14 May 1921."),
    ],
)
def test_who_asks_whether_it_is_older_is_told_when_it_began(pack: Path, text: str, told: str) -> None:
    assert answer(bot_of(pack), text).startswith(told)


@pytest.mark.parametrize(
    "text",
    [
        *("My dad is from 1944, is he older than UNHCR?", "I was born in 1944, am I older than the director?"),
        *("I was born in 1944, am I older than my wife?", "I was born in 1944 in Rome, am I older than IOM?"),
        *("who is older, IOM or my club from 1944?", "UNHCR is from 1950, is it older than IOM?"),
        *("I'm 77, are you older than me?", "I have 77 books, are they older than IOM?"),
    ],
)
def test_who_is_older_than_somebody_else_is_not_told(text: str) -> None:
    assert ask(bot_of(IOM), text).status is not Status.ANSWER


def test_an_older_brother_is_held_against_nothing() -> None:
    told = answer(bot_of(IOM), "what was it called when my older brother was born in 1960?")
    assert told.startswith("In 1960 IOM was called")
