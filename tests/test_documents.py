"""Papers are dated by the name on them, and a name with which one is signed is told."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.model import Status
from tests.packs.bots import IOM, VARROW, answer, ask, bot_of

if TYPE_CHECKING:
    from pathlib import Path

ICM_FROM = "The Intergovernmental Committee for Migration (ICM) became the name in 1980"
ICM_UNTIL = "The Intergovernmental Committee for Migration (ICM) was the name from 1980 to 1989: it ended in 1989."
ICM_SPAN = "The Intergovernmental Committee for Migration (ICM) was the name for 9 years, from 1980 to 1989."


@pytest.mark.parametrize(
    ("pack", "text", "told"),
    [
        (IOM, "ICM letterhead, earliest possible date?", ICM_FROM),
        (IOM, "icm notepaper: earliest poss year", ICM_FROM),
        (IOM, "We have a poster headed ICM. What is the oldest it can be?", ICM_FROM),
        (IOM, "badge marked ICM - not earlier than when?", ICM_FROM),
        (IOM, "card stamped ICM. how old can it be at most?", ICM_FROM),
        (IOM, "Undated leaflet headed ICM, latest year for it?", ICM_UNTIL),
        (IOM, "form with ICM on it: not later than?", ICM_UNTIL),
        (IOM, "My aunt kept a ticket from the ICM. Between which years must it have been printed?", ICM_SPAN),
        (IOM, "undated ICM booklet, date range?", ICM_SPAN),
        (VARROW, "chart marked Heskavoe: latest possible year?", "Heskavoe was the name until 1868: it ended in 1868."),
        (VARROW, "undated postcard of Brannet Bridge. oldest it could be?", "Brannet Bridge became the name in 1964"),
        (VARROW, "crate with the stamp of the VLB, between which years?", "Varrow Lighthouse Board (VLB) was the name"),
    ],
)
def test_a_paper_is_dated_by_the_name_on_it(pack: Path, text: str, told: str) -> None:
    assert answer(bot_of(pack), text).startswith(told)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ('A postcard is signed "The Migration Agency". Who is that?', 'IOM is also known as "The Migration Agency".'),
        ('mug saying "The Migration Agency", which agency is that?', 'IOM is also known as "The Migration Agency".'),
        ("a slip signed ICM. who is that?", "ICM stands for Intergovernmental Committee for Migration"),
    ],
)
def test_who_is_behind_the_name_on_a_paper_is_told(text: str, told: str) -> None:
    assert answer(bot_of(IOM), text).startswith(told)


@pytest.mark.parametrize(
    ("pack", "text"),
    [
        (IOM, "letter headed UNHCR: earliest possible year?"),
        (IOM, "letter headed ICM and ICEM: earliest possible year?"),
        (IOM, "undated letter: earliest possible year?"),
        (IOM, "letter headed ICM: earliest member state?"),
        (IOM, "letter signed by my uncle. who is that?"),
        (IOM, 'A letter signed "The Migration Agency". who wrote it?'),
        (IOM, "letter headed The Charity Agency, who is that?"),
        (IOM, "what is the earliest possible date of the Constitution?"),
        (IOM, "letter of the director: latest possible year?"),
        (VARROW, "postcard of Gannock Light, undated. oldest it could be?"),
    ],
)
def test_a_paper_without_one_name_that_dates_it_is_not_dated(pack: Path, text: str) -> None:
    assert ask(bot_of(pack), text).status is not Status.ANSWER
