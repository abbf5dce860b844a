"""What a message tells as so beside its question is held against the facts, in whatever form it is told."""

from __future__ import annotations

import pytest

from bot.model import Status
from tests.packs.bots import IOM, VARROW, answer, ask, bot_of


@pytest.mark.parametrize(
    ("text", "must"),
    [
        # a sentence of its own, with or without a verb, and with what somebody thinks of it
        ("13 billion dollars annually for operations!! is there a justification for a sum like that", "$1.3 billion"),
        ("A budget of $13 billion a year! Who pays for that?", "$1.3 billion"),
        ("IOM never organizes elections. Why not?", "Afghan"),
        ("Shame that IOM never touches elections. What keeps it from doing so?", "Afghan"),
        ("It is a pity that IOM ignores refugees. What is the reason?", "refugees"),
        ("I find it odd that the Constitution was signed in Paris. Why there?", "Venice"),
        # a time that is that of something else
        ("The Constitution took effect the very day it was concluded. Isn't that unusual?", "30 November 1954"),
        # a noun phrase with its year
        ("explain pls why the hungary crisis of 1968 is on their list", "1956"),
        # nothing of what there is
        ("why is there nothing in its constitution on freedom of movement", "freedom of movement"),
        ("Why is there nothing about Chile in its history?", "Chile (1973)"),
    ],
)
def test_what_is_told_and_not_so_is_put_right(text: str, must: str) -> None:
    reply = answer(bot_of(IOM), text)
    assert must in reply
    assert not reply.startswith("Yes")


def test_what_is_put_right_is_no_whole_answer_where_more_is_asked() -> None:
    reply = ask(bot_of(IOM), "20,000 employees?! How come so many?")
    assert (reply.status, reply.text[:37]) == (Status.CLARIFY, "No. IOM has some 8,400 staff worldwid")


@pytest.mark.parametrize(
    "text",
    [
        "between june 2014 and april 2015 membership shrank, any idea y?",
        "Membership fell between 2014 and 2015. Why?",
        "How come IOM lost members between 2014 and 2015?",
        "Did membership fall between 2014 and 2015?",
    ],
)
def test_which_way_a_figure_moved_is_a_claim(text: str) -> None:
    assert answer(bot_of(IOM), text).startswith("No. From June 2014 to April 2015 it went from 156 to 157")


@pytest.mark.parametrize(
    "text",
    ["Did membership grow between 2014 and 2015?", "Did membership rise or fall between 2014 and 2015?"],
)
def test_which_way_a_figure_moved_is_told(text: str) -> None:
    assert answer(bot_of(IOM), text).startswith("From June 2014 to April 2015 it went from 156 to 157")


def test_a_figure_that_grew_is_not_told_to_have_shrunk() -> None:
    reply = answer(bot_of(VARROW), "Why did the population of Hesk grow?")
    assert reply.startswith("No. From 1881 to 2021 it went from 604 to 212")


@pytest.mark.parametrize(
    "text",
    [
        "My company has 300 members. Who pays them?",
        "UNHCR has 20,000 staff! Who pays for that?",
        "My sister has 20,000 employees. Why so many?",
        "Why did the number of members grow between 2014 and 2015?",
        "There is nothing on taxes in the Constitution, right?",
        "Why is there nothing about Syria in its history?",
    ],
)
def test_what_is_told_of_something_else_or_is_so_is_not_put_right(text: str) -> None:
    assert ask(bot_of(IOM), text).status is not Status.ANSWER


@pytest.mark.parametrize("continent", ["Asia", "Africa"])
def test_what_a_name_was_for_is_in_its_words(continent: str) -> None:
    assert answer(bot_of(IOM), f"Was PICMME meant for the movement of migrants from {continent}?").startswith("No.")
    assert answer(bot_of(IOM), "Was PICMME about the movement of migrants?").startswith("Yes.")


@pytest.mark.parametrize(
    ("text", "start"),
    [
        ("Why does IOM have no staff?", "On the contrary: IOM has some 8,400 staff"),
        ("Why are there no observers?", "On the contrary: As of April 2015, IOM has 10 observer"),
        ("IOM has no budget, right?", "On the contrary: "),
        ("It used to have fewer than 157 members, right?", "Yes. As of June 2014"),
        ("PICMME became ICM in 1952, right?", "On the contrary: The name changed in 1952"),
        ("IOM, founded in 1960, has how many members?", "Not in 1960: "),
    ],
)
def test_what_there_is_was_or_became_is_told(text: str, start: str) -> None:
    assert answer(bot_of(IOM), text).startswith(start)


@pytest.mark.parametrize(
    ("text", "start"),
    [
        ("The Whit Gale had no casualties, right?", "Right. The Whit Gale cost 0 lives"),
        ("There were no lives lost in the Great Gale.", "On the contrary: The Great Gale cost 23 lives"),
    ],
)
def test_a_figure_of_nothing_is_none(text: str, start: str) -> None:
    assert answer(bot_of(VARROW), text).startswith(start)
