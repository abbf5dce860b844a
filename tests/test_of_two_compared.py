"""Two names that were held against each other: how many times as long one lasted, and questions for one of the two."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.model import Status
from tests.packs.bots import IOM, VARROW, answer, ask, bot_of

if TYPE_CHECKING:
    from pathlib import Path

LENGTHS = "The Intergovernmental Committee for European Migration (ICEM) lasted longer: 28 years, from 1952 to 1980."
COMPANY = "Varrow Steam Packet Company or Varrow Ferries, which name lasted longer?"
CARDS = "two cards, one says ICEM, one says ICM. which is older?"
TICKETS = "one ticket says Varrow Ferries, the other Varrow Steam Packet Company. which is older?"


@pytest.mark.parametrize(
    "text",
    [
        *(
            "ICM lasted three times as long as ICEM.",
            "Did ICM last half as long as ICEM?",
            "ICM lasted as long as ICEM",
        ),
        *(
            "Statement: ICEM was in use about four times longer than ICM. Correct?",
            "My aunt says ICM ran twice as long as ICEM",
        ),
    ],
)
def test_how_many_times_as_long_is_told_by_both_lengths(text: str) -> None:
    assert answer(bot_of(IOM), text).startswith(f"{LENGTHS} ICM lasted 9 years.")


@pytest.mark.parametrize(
    "text",
    [
        *(
            "Did UNHCR last twice as long as ICEM?",
            "did the war last twice as long as ICM",
            "it lasted as long as it could",
        ),
        *("IOM has twice as many members as ICM", "how many years will IOM last as long as there are borders"),
    ],
)
def test_what_is_no_length_of_two_names_is_not_held_against_them(text: str) -> None:
    assert ask(bot_of(IOM), text).status is not Status.ANSWER


@pytest.mark.parametrize(
    ("pack", "turns", "told"),
    [
        (
            IOM,
            ("ICEM or ICM, which lasted longer?", "how many years did the winner last"),
            "European Migration (ICEM) was the name for 28",
        ),
        (IOM, ("ICEM or ICM, which lasted longer?", "and the loser?"), "Migration (ICM) was the name for 9 years"),
        (IOM, ("ICEM or ICM, which lasted longer?", "when did the shorter one end?"), "it ended in 1989"),
        (IOM, (CARDS, "the newer card would end in?"), "(ICM) was the name from 1980 to 1989: it ended in 1989"),
        (IOM, (CARDS, "when did the older one start?"), "(ICEM) became the name in 1952"),
        (IOM, (CARDS, "and the younger one?"), "(ICM) was the name for 9 years, from 1980 to 1989"),
        (
            IOM,
            (CARDS, "and the dividing year between the two cards?"),
            "The name changed in 1980 from the Intergovernmental",
        ),
        (IOM, (CARDS, "when did one become the other?"), "The name changed in 1980 from the Intergovernmental"),
        (
            VARROW,
            (COMPANY, "how many years did the winner last?"),
            "Varrow Ferries has been the name since 1967: 55 years",
        ),
        (VARROW, (TICKETS, "and the cut-off date?"), "The name changed in 1967 from Varrow Steam Packet Company"),
        (
            VARROW,
            (TICKETS, "how long did the older one last?"),
            "Varrow Steam Packet Company was the name for 46 years",
        ),
        (
            IOM,
            ("spell out PICMME and ICM", "which name fills the gap between the two?"),
            "Between PICMME and ICM came the",
        ),
        (IOM, ("spell out PICMME and ICM", "the one missing between those two?"), "Between PICMME and ICM came the"),
    ],
)
def test_one_of_two_is_meant_by_which_it_is(pack: Path, turns: tuple[str, ...], told: str) -> None:
    assert told in answer(bot_of(pack), *turns)


@pytest.mark.parametrize(
    "turns",
    [
        (CARDS, "when did the older members join?"),
        (CARDS, "who is the winner?"),
        (CARDS, "where is the boundary between Chile and Peru?"),
        ("PICMME or ICM, which is older?", "the cut-off year?"),
        ("when was IOM founded?", "how many years did the winner last?"),
        ("ICEM or ICM, which lasted longer?", "did the winner move to Rome?"),
    ],
)
def test_where_none_of_two_is_meant_nothing_is_told(turns: tuple[str, ...]) -> None:
    assert ask(bot_of(IOM), *turns).status is not Status.ANSWER


@pytest.mark.parametrize(
    ("pack", "first", "then", "told"),
    [
        (
            IOM,
            "how long did ICM last?",
            "and ICEM 28 years, right?",
            "Yes. The Intergovernmental Committee for European",
        ),
        (IOM, "how long did ICM last?", "ICEM about thirty years?", "No. The Intergovernmental Committee for European"),
        (
            IOM,
            "when was ICEM the name?",
            "and ICM: nine years, correct?",
            "Yes. The Intergovernmental Committee for Migra",
        ),
        (
            VARROW,
            COMPANY,
            "so Varrow Steam Packet Company about 46 years?",
            "Yes. Varrow Steam Packet Company was the name",
        ),
    ],
)
def test_a_name_and_a_length_alone_claim_how_long_it_lasted(pack: Path, first: str, then: str, told: str) -> None:
    assert answer(bot_of(pack), first, then).startswith(told)


@pytest.mark.parametrize(
    ("first", "then"),
    [
        ("how long did ICM last?", "UNHCR 28 years?"),
        ("how long did ICM last?", "ICEM 28 years in Rome?"),
        ("how many members are there?", "ICEM 28 years?"),
        ("how long did ICM last?", "and 9 years?"),
    ],
)
def test_a_length_of_something_else_claims_nothing(first: str, then: str) -> None:
    assert ask(bot_of(IOM), first, then).status is not Status.ANSWER
