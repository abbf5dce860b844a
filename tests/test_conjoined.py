"""Claims with two names in them: both have to be so, each at its own time, and who is asked about is no value."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.model import Status
from tests.packs.bots import IOM, VARROW, answer, ask, bot_of

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize(
    ("pack", "text", "told"),
    [
        (IOM, "was it called ICEM and ICM in 1985", "No."),
        (IOM, "were Hungary and Chile in 1956", "No. IOM's history tracks Chile (1973)."),
        (IOM, "were Kosovo and Timor in 1999", "Yes. IOM's history tracks Kosovo (1999) and Timor (1999)."),
        (IOM, "did Hungary and Chile happen in 1973", "No. IOM's history tracks Hungary (1956)."),
        (IOM, "were the Afghan and Iraqi elections in 2004", "No. IOM organized the Iraqi elections (2005)"),
        (IOM, "were both Hungary and Chile before 1980", "Yes."),
        (IOM, "was it called ICEM or ICM in 1985", "In 1985"),
        (VARROW, "was Anna Garrick born in Stenwick and Hallin", "No. Anna Garrick was born in Stenwick."),
        (VARROW, "was the seat of the board Hallin and Stenwick in 1900", "No. In 1900"),
    ],
)
def test_what_is_claimed_together_is_so_only_if_each_of_it_is(pack: Path, text: str, told: str) -> None:
    assert ask(bot_of(pack), text).text.startswith(told)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("was it called ICEM in 1975 and ICM in 1985", "Yes.|Yes."),
        ("was it called ICEM in 1975 and ICM in 1979", "Yes.|No. In 1979"),
        ("were Hungary in 1956 and Chile in 1973", "Yes.|Yes. IOM's history tracks Chile"),
        ("were Hungary in 1956 and Chile in 1975", "Yes.|No. IOM's history tracks Chile (1973)"),
    ],
)
def test_each_of_two_is_claimed_of_the_time_beside_it(text: str, told: str) -> None:
    first, second = told.split("|")
    reply = ask(bot_of(IOM), text).text
    assert reply.startswith(first)
    assert second in reply[len(first) :]


@pytest.mark.parametrize(
    ("pack", "text"),
    [
        (IOM, "was ICM called ICEM in 1985"),
        (IOM, "was ICEM called IOM in 1975"),
        (VARROW, "is the Sea Petrel called Hesk Venture"),
        (VARROW, "was the VLA called VLB in 1980"),
        (VARROW, "was the Ford called Brannet Bridge in 1950"),
    ],
)
def test_the_name_of_who_is_asked_about_is_not_what_is_claimed(pack: Path, text: str) -> None:
    assert ask(bot_of(pack), text).text.startswith("No. ")


def test_two_phrases_that_share_a_word_are_of_one_thing() -> None:
    assert ask(bot_of(IOM), "did IOM organize the Iraqi elections in Afghanistan").status is Status.UNKNOWN


@pytest.mark.parametrize(
    ("text", "opening"),
    [
        ("does it give only advice", "Not only that. "),
        ("it promotes only humane migration", "Not only that. "),
        ("it promotes only humane and orderly migration", "Yes. "),
        ("does it give only services and advice", "Yes. "),
    ],
)
def test_only_one_of_two_that_a_text_joins_is_not_all_of_it(text: str, opening: str) -> None:
    assert answer(bot_of(IOM), text).startswith(opening)
