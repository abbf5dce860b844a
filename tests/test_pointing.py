"""What "there", "it" and a second half point at: what was spoken of, and nothing else instead."""

from __future__ import annotations

import pytest

from bot.model import Status
from tests.packs.bots import IOM, VARROW, answer, ask, bot_of


@pytest.mark.parametrize(
    "turns",
    [
        "How high is Quern Rock lighthouse? / who was keeper there in 1900?",
        "How high is Hesk Head? / who was keeper there in 1885?",
        "How many people live in Kirkhaven? / who was harbour master there in 1950?",
        "How many people lived on Farra in 1931? / who was keeper there?",
        "How deep is Tolm Haven? / how many people live there?",
        "How long is the Isobel Tait? / how many people?",
        "How high is Hesk Head? / population?",
        "Which ferry goes from Stenwick to Kirkhaven? / how many people?",
        "How many people live in Kirkhaven? / how far is it?",
        "Who was Reeve in 1950? / and in Stenwick?",
        "Who was keeper of Hesk Head in 1903? / and at Gannock?",
        "Who is the mayor of Hallin? / and of Stenwick?",
        "What colour is Gannock Light? / and Hesk Head?",
        "Who is the captain of the Isobel Tait? / and of the Sea Petrel?",
    ],
)
def test_what_points_at_one_place_is_not_answered_of_another(turns: str) -> None:
    assert ask(bot_of(VARROW), *turns.split(" / ")).status is Status.UNKNOWN


@pytest.mark.parametrize(
    "turns",
    [
        "What happened in Haiti? / is IOM still there?",
        "What happened in Haiti? / how long was IOM there?",
        "What happened in Haiti? / does IOM work there?",
        "When was the Constitution concluded? / what is it called?",
        "When was the Constitution concluded? / and when did it start?",
        "What does IOM do? / and in Haiti?",
    ],
)
def test_what_points_at_something_of_the_subject_is_not_answered_of_the_subject(turns: str) -> None:
    assert ask(bot_of(IOM), *turns.split(" / ")).status is Status.UNKNOWN


@pytest.mark.parametrize(
    ("turns", "told"),
    [
        ("how many people live there?", "4,059"),
        ("How big are the islands? / how many people live there?", "4,059"),
        ("What is the capital? / how many people live there?", "1,640"),
        ("Where is the school in Stenwick? / how many people live there?", "1,640"),
        ("How many people live in Hallin? / and there in 1981?", "498"),
        ("How high is Gannock Light? / and of Hesk Head?", "28 m"),
        ("How high is Hesk Head? / what is the capital?", "Stenwick"),
        ("Who is the mayor of Hallin? / what about Stenwick?", "1,640"),
    ],
)
def test_what_points_at_what_was_spoken_of_is_answered_of_it(turns: str, told: str) -> None:
    assert told in answer(bot_of(VARROW), *turns.split(" / "))


@pytest.mark.parametrize(
    ("turns", "told"),
    [
        ("when was it founded? / how many people work there?", "8,400"),
        ("Who is the director of IOM? / how many people work there?", "8,400"),
        ("When was the Constitution concluded? / budget?", "1.3 billion"),
        ("What happened in Haiti? / and in Kosovo?", "1999"),
    ],
)
def test_the_subject_of_the_pack_is_what_is_spoken_of_where_nothing_else_was(turns: str, told: str) -> None:
    assert told in answer(bot_of(IOM), *turns.split(" / "))


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("is Hesk Head on Hesk and 28 m high", "Hesk Head lighthouse is 28 m high"),
        ("is South Point on Great Varrow and 33 m high", "South Point lighthouse is 33 m high"),
        ("is Gannock Light 46 m high and on Gannock", "No. Gannock Light is 41 m high. Gannock Light is on Gannock."),
        ("is Pell uninhabited and 54 m high", "Pell rises to 54 m"),
        ("is the capital Stenwick and how many people live there", "1,640"),
        ("population of Hesk and of Farra", "Farra has 31"),
    ],
)
def test_the_second_half_of_a_claim_is_of_the_subject_of_the_first(question: str, told: str) -> None:
    assert told in answer(bot_of(VARROW), question)


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("how long is the Anna Garrick", "34 m"),
        ("does the Isobel Tait serve Kirkhaven", "Yes. The Isobel Tait has served"),
        ("was Anna Garrick reeve in 1950", "Yes. In 1950 Anna Garrick was Reeve"),
        ("where was Isobel Tait born", "Hallin"),
    ],
)
def test_namesakes_are_told_apart_by_their_article(question: str, told: str) -> None:
    assert told in answer(bot_of(VARROW), question)


@pytest.mark.parametrize(
    "question",
    [
        "does the Anna Garrick run to Stenwick",
        "does the Anna Garrick come from Stenwick",
        "where is the Isobel Tait",
        "is the Anna Garrick dead",
        "was the Anna Garrick reeve in 1950",
    ],
)
def test_a_ship_has_nothing_of_the_person_of_its_name(question: str) -> None:
    assert ask(bot_of(VARROW), question).status is Status.UNKNOWN


@pytest.mark.parametrize(
    "text", ["how big is iom in terms of people working there", "how many are working there at iom"]
)
def test_people_who_work_there_work_for_what_is_named(text: str) -> None:
    assert "8,400 staff" in ask(bot_of(IOM), text).text


def test_what_is_named_is_not_asked_whether_it_works_there() -> None:
    assert ask(bot_of(IOM), "is iom working there").status is Status.UNKNOWN


@pytest.mark.parametrize(
    "turns",
    [
        "which year did the vietnamese boat people happen? / how many of them IOM has transported",
        "which year did the vietnamese boat people happen? / how many of them did it carry?",
        "what happened in 1956? / how many of them were moved?",
        "how many people did the war uproot? / how many of them did it transport?",
        "how many member states are there? / how many of them are observers?",
    ],
)
def test_of_them_means_those_who_were_told_and_no_others_who_are_counted(turns: str) -> None:
    assert ask(bot_of(IOM), *turns.split(" / ")).status is Status.UNKNOWN


def test_of_them_means_no_passengers_after_ferries() -> None:
    turns = ("How many ferries are there?", "how many of them did Varrow Ferries carry?")
    assert ask(bot_of(VARROW), *turns).status is Status.UNKNOWN


def test_of_them_means_those_that_were_counted() -> None:
    turns = ("How many lighthouses are there?", "how many of them are automated?")
    assert "six of the seven lighthouses" in answer(bot_of(VARROW), *turns)


@pytest.mark.parametrize(
    "text",
    [
        "my cousin lost her house in hurricane Katrina, did IOM help people there too?",
        "I live in Manila. How many staff work there?",
    ],
)
def test_there_is_the_place_that_was_named_before_also_where_no_fact_is_about_it(text: str) -> None:
    reply = ask(bot_of(IOM), text)
    assert (reply.status, "“there”" in reply.text) == (Status.UNKNOWN, True)


def test_there_may_be_what_was_named_before() -> None:
    assert "8,400 staff" in answer(bot_of(IOM), "The Migration Agency is big, how many people work there?")
