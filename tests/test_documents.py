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


@pytest.mark.parametrize(
    ("pack", "text", "told"),
    [
        (IOM, "Crate with the label ICM. What years could it cover?", ICM_SPAN),
        (IOM, "Heading says ICM, no date. Earliest and latest year, please?", ICM_SPAN),
        (IOM, "A form with ICM at the top, when could it have been typed?", ICM_SPAN),
        (IOM, "I keep notes on a folder marked ICM. Between what years would this folder have been in use?", ICM_SPAN),
        (IOM, "The certificate bears the name ICM; please date it for me", ICM_SPAN),
        (IOM, "photo caption: ICM. which decade?", ICM_SPAN),
        (IOM, "A badge reading ICM: when was it made at the earliest?", ICM_FROM),
        (
            VARROW,
            "timetable of the VLB, undated, which years can it be from",
            "Varrow Lighthouse Board (VLB) was the name",
        ),
    ],
)
def test_both_ends_of_the_time_of_a_paper_may_be_asked_in_any_words(pack: Path, text: str, told: str) -> None:
    assert answer(bot_of(pack), text).startswith(told)


ICEM_FIRST = "ICEM (from 1952 to 1980) came before ICM"


@pytest.mark.parametrize(
    ("pack", "text", "told"),
    [
        (IOM, "Two folders, one headed ICM and one headed ICEM. Which is older?", ICEM_FIRST),
        (IOM, "I have two cards. One says ICEM, the other ICM. Which came first?", ICEM_FIRST),
        (IOM, "label A reads ICM, label B reads ICEM, which of them is probably the earlier one", ICEM_FIRST),
        (IOM, "two crates: ICEM and ICM. older one?", ICEM_FIRST),
        (IOM, "a stamp of ICM and one of ICEM, which is the newer stamp?", "ICM (from 1980 to 1989) came after ICEM"),
        (
            VARROW,
            "one ticket says Varrow Ferries, the other Varrow Steam Packet Company. which is older?",
            "Varrow Steam Packet Company (from 1921 to 1967) came before Varrow Ferries",
        ),
    ],
)
def test_of_two_papers_the_names_on_them_tell_which_is_older(pack: Path, text: str, told: str) -> None:
    assert answer(bot_of(pack), text).startswith(told)


@pytest.mark.parametrize(
    "text",
    [
        "two crates, one ICEM and one UNHCR. Which is older?",
        "I have a card headed ICM and a map. which is older?",
        "a book about ICM and ICEM. which is older",
        "card headed ICM: which member is older?",
        "Our card says ICM, their card says ICEM. Which is right?",
        "card headed ICM. what years did it cover in Africa?",
    ],
)
def test_of_other_papers_none_is_older(text: str) -> None:
    assert ask(bot_of(IOM), text).status is not Status.ANSWER


@pytest.mark.parametrize("then", ["and a card from 1985?", "folder of 1985?", "what about the next sheet, 1985"])
def test_a_paper_of_another_year_has_the_name_of_that_year(then: str) -> None:
    first = "Memo dated 3 May 1957. Which name should I expect at the top of the page?"
    assert "(ICEM)" in answer(bot_of(IOM), first)
    assert answer(bot_of(IOM), first, then).startswith("In 1985 IOM was called")


def test_a_paper_of_a_year_has_no_figure_of_that_year() -> None:
    assert ask(bot_of(IOM), "how many staff does it have in 2014?", "and a card of 1985?").status is not Status.ANSWER
