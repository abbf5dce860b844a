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


@pytest.mark.parametrize(
    "turns",
    [
        # a claim of what the reply was, with a tag that denies nothing
        "where was the constitution concluded / and from that very day it was in force?",
        # what came after something that was not understood
        "first name what was, start with P / after this what name",
        "since when is it called IOM / and before how was she called / since when was this name",
        # a word that is said to be in a name
        "what does ICM stand for / and 'provisional' was in ICM then",
        # the name after it, and not its own letters
        "what did PICMME mean / and in the next name, what's the E?",
        # a sum, a day, what somebody did
        "how many observers / and members / put together?",
        "as of which month does it have 157 members / what day of the month?",
        "when did it become ICM / exact day in 1980 it happened?",
        "what is it helping to search for / how many did it find up to now?",
        # a word of the reply, and no source
        "what does the constitution recognise / and which link",
    ],
)
def test_nor_is_what_it_leaves_out_of_account(turns: str) -> None:
    assert ask(bot_of(IOM), *turns.split(" / ")).status is not Status.ANSWER


@pytest.mark.parametrize(
    ("turns", "must"),
    [
        ("year the constitution entered into force / you said 1955 didnt you", "No. The Constitution"),
        ("it has 157 members, does it not", "Yes. As of April 2015"),
        ("it was ICM in 1975, was it not?", "No. In 1975"),
        ("and it was already named IOM in 1951", "No. In 1951"),
        ("who does it help / so only refugees", "Not only that."),
        ("which elections did it run / organised for whom", "for refugees out of their home country"),
        ("constitution concluded on 19 October 1953? / and in force since 30 November 1953?", "No. The Constitution"),
        ("constitution concluded on 19 October 1953? / and in force since 30 November 1954?", "Yes. The Constitution"),
        ("what was it called in 1952 / and the year right before?", "(PICMME)"),
    ],
)
def test_a_claim_with_a_tag_and_one_of_nothing_else_are_judged(turns: str, must: str) -> None:
    assert must in answer(bot_of(IOM), *turns.split(" / "))
