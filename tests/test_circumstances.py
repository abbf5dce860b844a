"""What lies around a thing is not told by the thing: on what, by what means, who thought of it, which of them."""

from __future__ import annotations

import pytest

from bot.model import Status
from tests.packs.bots import IOM, VARROW, answer, ask, bot_of


@pytest.mark.parametrize(
    "question",
    [
        # who thought of it
        "who came up with The Migration Agency nickname",
        "who came up with the credo",
        "who brought up the dedication",
        # only some of them are counted
        "how many of its purposes concern migrants",
        "how many of its purposes mention cooperation",
        "how many of the purposes are about migrants",
        "how many purposes involve migrants",
        "how many of its cross-cutting activities concern rights",
        "how many of the names were short",
        # what came back
        "did it ever go back to an old name",
        "did it ever return to an old name",
        "did it ever go back to ICEM",
        "did it ever take back an earlier name",
        "did it return to its first name",
        # on what, with what
        "what does it advise governments on",
        "what does it advise migrants about",
        "what does it provide services for",
        "what does it assist refugees with",
        "what does it cooperate with governments on",
        "what did it transport migrants in",
        # a deed as a noun for something else
        "how many migrants did it transport by ship in the 1950s",
        "how many migrants did it transport in ships",
        "when was the draft constitution adopted",
        "when was the first draft of the constitution concluded",
        "where was the draft signed",
        # what was done to it, and not by it
        "did the constitution found the organization",
        "did IOM start the war",
        "why did IOM start the Vietnam War",
    ],
)
def test_what_lies_around_a_thing_is_not_answered_by_it(question: str) -> None:
    assert ask(bot_of(IOM), question).status is Status.UNKNOWN


@pytest.mark.parametrize(
    ("question", "must"),
    [
        ("how many purposes does it have", "Four purposes"),
        ("how many of the crises happened in the 1970s", "Two crises"),
        ("what old names did it have", "ICEM"),
        ("did it have other names", "ICEM"),
        ("what does it work on", "search for practical solutions"),
        ("who does it work with", "non-governmental"),
        ("what was it founded for", "World War II"),
        ("who does it give assistance to", "refugees"),
        ("what fields does it concern itself with", "IOM works"),
        ("how many migrants did it ship in the 1950s", "nearly 1 million"),
        ("when was the constitution drafted", "19 October 1953"),
        ("did the constitution enter into force", "30 November 1954"),
    ],
)
def test_the_thing_itself_is_answered(question: str, must: str) -> None:
    assert must in answer(bot_of(IOM), question)


def test_a_name_that_did_not_come_back_is_not_told_for_it() -> None:
    assert ask(bot_of(VARROW), "did Port Esmond ever go back to its old name").status is Status.UNKNOWN
    assert "Heskavoe" in answer(bot_of(VARROW), "what was the old name of Port Esmond")


@pytest.mark.parametrize(
    ("question", "must"),
    [
        ("what's its shortest name", "The shortest to write is the International Organization for Migration (IOM): 37"),
        ("what's the longest name it ever had", "The longest to write is the Provisional"),
        ("what is the second longest name", "The second longest to write is the Intergovernmental"),
        # of time, where a word says so
        ("which name lasted shortest", "The shortest in use was the Provisional"),
        ("which was the longest name used", "The longest in use was the Intergovernmental Committee for European"),
        ("how long was its shortest name", "The shortest in use was the Provisional"),
        ("what was the longest name before 1980", "Before 1980 the longest in use was"),
    ],
)
def test_the_longest_name_is_the_one_with_most_letters(question: str, must: str) -> None:
    assert answer(bot_of(IOM), question).startswith(must)


@pytest.mark.parametrize("question", ["what is its shortest secret name", "which acronym is shortest"])
def test_another_shortest_name_is_not_told(question: str) -> None:
    assert ask(bot_of(IOM), question).status is Status.UNKNOWN


@pytest.mark.parametrize(
    ("turns", "must"),
    [
        ("what became ICM", "Before ICM it was the Intergovernmental Committee for European Migration"),
        ("which name became IOM?", "Before IOM it was the Intergovernmental Committee for Migration"),
        ("what did ICM become", "After ICM came the International"),
        ("which decade had only one crisis", "In the 1950s there was one crisis in its history: Hungary (1956)."),
        ("which decade had two crises", "In the 1970s there were two crises"),
        ("has the name changed since 1989", "No. Since 1989 the name did not change"),
        ("has the name changed since 1980", "Yes. Since 1980 the name changed once: in 1989"),
        ("how often has the name changed since 1980", "Since 1980 the name changed twice"),
        ("was it called ICEM when Chile happened", "Yes. In 1973"),
        ("was it ICM when Hungary happened", "No. In 1956"),
        ("who does it help / and who else", "My facts name no others"),
        ("who are its partners / who are they", "IOM works closely with"),
        ("where does IOM work", "IOM's staff work in over 100 countries"),
        ("ICM came right after PICMME is that so", "No. After PICMME came"),
        ("which came first, the Constitution or the name ICEM", "The name ICEM (1952) came before the Constitution"),
        ("my prof said ICM came right after PICMME lol is that so", "No. After PICMME came"),
        (
            "does it help refugees / and displaced people",
            "Yes. IOM's groups of migrants in need that it assists include",
        ),
        ("what kind of organization is that", "IOM is an intergovernmental organization"),
    ],
)
def test_what_is_asked_is_told(turns: str, must: str) -> None:
    assert answer(bot_of(IOM), *turns.split(" / ")).startswith(must)


@pytest.mark.parametrize(
    "turns",
    [
        "all its names started with I?",
        "what's the nickname? / who gave it",
        "who are its partners / what do they do?",
        "which decade had one bad crisis",
        "what became the ferry",
        "which country is IOM from",
        "who was there when it became ICM",
        "how many full-time staff",
        "how many crises are dated",
        "how many elections per year",
        "how many crises were there in each decade",
        "how many crises? / how many had a date",
    ],
)
def test_something_else_is_not_told_for_it(turns: str) -> None:
    assert ask(bot_of(IOM), *turns.split(" / ")).status is not Status.ANSWER


def test_who_had_an_office_throughout_is_one_who_had_it_all_the_time() -> None:
    varrow = bot_of(VARROW)
    assert answer(varrow, "who was reeve throughout the 1950s").startswith("Nobody for all of that time. In the 1950s:")
    assert answer(varrow, "who was reeve throughout the 1920s").startswith("In the 1920s: Isobel Tait")
    assert answer(varrow, "who was reeve from 1945 to 1956").startswith("Between 1945 and 1956: Harald")


def test_nothing_happened_in_two_times() -> None:
    reply = ask(bot_of(VARROW), "how many wrecks in the 1890s and the 1920s")
    assert "name none" not in reply.text


@pytest.mark.parametrize(
    ("question", "must", "must_not"),
    [
        ("in 1975 what was it called and what crisis", "Boat People (1975)", "1956"),
        ("what was it called in 1975 and which crisis", "Boat People (1975)", "1956"),
        ("in 2010 how many members and what crisis", "the Haiti earthquake (2010)", "1956"),
        ("in 1975 what was it called and which crises happened in 1990", "Kuwait (1990)", "Boat People (1975)"),
        ("how many crises in 1999 and in which countries", "Kosovo (1999)", "1956"),
        ("when was it founded and what crises", "Hungary (1956)", "no crisis"),
    ],
)
def test_both_of_two_questions_are_asked_of_the_time_of_the_first(question: str, must: str, must_not: str) -> None:
    said = ask(bot_of(IOM), question).text
    assert must in said
    assert must_not not in said
