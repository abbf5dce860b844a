"""Fragments that only add to what was told, which no other property of the item answers."""

from __future__ import annotations

import pytest

from bot.model import Status
from tests.packs.bots import IOM, VARROW, answer, ask, bot_of


@pytest.mark.parametrize(
    "turns",
    [
        # a word of the reply
        "which elections did it organize / only refugees?",
        # what a preposition adds
        "what is the credo / has it been accepted? / by how many countries?",
        "how many migrants did it transport / to which countries",
        # whether something belongs to it as well
        "who benefits according to the credo / employers too?",
        "who are its partners? / private companies as well?",
        # since when, of what has no date
        "has the credo been accepted / since what year",
        "does it work with ngos / until when?",
        # what those may do who were counted
        "how many observers are there / allowed to vote?",
        "how many observers are there / entitled to vote?",
        # why, where or by whom a figure moved
        "how many members? / and in june 2014 / why did it go up",
        # what somebody did to what was told
        "when were the afghan elections / did IOM run it",
        "who are its partners? / who ranked them",
        # another decade of what has none
        "the war uprooted 11 million people, right? / and in the seventies?",
    ],
)
def test_what_only_adds_to_what_was_told_is_not_answered_by_something_else(turns: str) -> None:
    assert ask(bot_of(IOM), *turns.split(" / ")).status in {Status.UNKNOWN, Status.CLARIFY}


@pytest.mark.parametrize(
    ("turns", "must"),
    [
        ("how many staff does it have / in how many countries?", "over 100 countries"),
        ("how many members are there / and observers too?", "10 observer states"),
        ("when was it founded / under what name?", "(PICMME)"),
        ("how many members are there / since when?", "as of April 2015"),
        ("where was the constitution concluded / in what year", "1953"),
        ("is it an old organization? / does it still exist", "Yes: IOM has existed since 1951"),
        ("how many members? / and in june 2014 / just one more?", "from 156 to 157: one more"),
        ("which war uprooted 11 million people", "The Second World War uprooted"),
    ],
)
def test_what_another_property_says_in_the_same_words_is_answered_by_it(turns: str, must: str) -> None:
    assert must in answer(bot_of(IOM), *turns.split(" / "))


def test_partners_of_which_some_are_named_are_not_counted() -> None:
    assert ask(bot_of(IOM), "how many partners does it have").status is Status.UNKNOWN


def test_the_staff_is_not_the_number_of_what_it_works_in() -> None:
    assert ask(bot_of(IOM), "the staff works in how many").status is not Status.ANSWER


@pytest.mark.parametrize(
    "turns",
    [
        "who lit the Gannock Light / at what cost?",
        "how high is Gannock Light / by how many people was it built?",
        "who was reeve in 1950 / farmers too?",
    ],
)
def test_so_is_it_in_a_pack_of_many_items(turns: str) -> None:
    assert ask(bot_of(VARROW), *turns.split(" / ")).status is not Status.ANSWER
