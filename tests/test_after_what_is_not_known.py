"""Turns that go on after a reply that did not know: from what it told instead, or from what was spoken of before."""

from __future__ import annotations

import pytest

from bot.model import Reason, Status
from tests.packs.bots import IOM, answer, ask, bot_of


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("who are the members? / how many?", "157"),
        ("who are the members? / so how many are there?", "157"),
        ("who founded it? / when was that?", "1951"),
        ("who founded it? / source?", "section Introduction"),
        ("when was it founded? / by whom? / under which name?", "In 1951"),
        ("I read that it was founded in 1949. / By whom? / Under which name, at least?", "In 1951"),
        ("how many members did it have in 2000? / source?", "section"),
    ],
)
def test_what_was_told_instead_can_be_gone_on_from(text: str, told: str) -> None:
    assert told in answer(bot_of(IOM), *text.split(" / "))


@pytest.mark.parametrize("asked", ["are you sure?", "say that again", "really?"])
def test_what_is_not_known_stays_so_when_asked_again(asked: str) -> None:
    reply = ask(bot_of(IOM), "how many members did it have in 2000?", asked)
    assert reply.reason is Reason.UNKNOWN_PROPERTY
    assert reply.text.startswith("I do not know that in 2000.")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("is it part of the UN? / how long was it called ICM?", "9 years"),
        ("does it work with Oxfam? / how many members does it have?", "157"),
        ("was it founded by Nansen? / when was it founded?", "1951"),
    ],
)
def test_it_stays_what_it_was_whatever_it_was_asked_to_be(text: str, told: str) -> None:
    assert told in answer(bot_of(IOM), *text.split(" / "))


@pytest.mark.parametrize(
    "text",
    [
        "is Microsoft rich? / when was it founded?",
        "how rich is Microsoft? / does it have offices in Bonn? / when was it founded?",
        "is Oxfam part of it? / when was it founded?",
    ],
)
def test_it_is_the_stranger_that_was_spoken_of(text: str) -> None:
    assert ask(bot_of(IOM), *text.split(" / ")).reason is Reason.UNANSWERED_BEFORE


@pytest.mark.parametrize(
    ("turns", "must"),
    [
        ("is iom big or small, like ppl working there / what kind of agency did it start as", "operational logistics"),
        ("i dont buy it. say the amount again / has it always been an agency of that size", "relatively small agency"),
        (
            "where do they live in the end / ok but how many did they carry around then",
            "nearly 1 million migrants in the",
        ),
        ("what was its mood / what was its first mandate", "identify resettlement countries"),
        ("what was its mood / what did it start out as", "operational logistics"),
    ],
)
def test_a_question_that_is_complete_is_read_by_itself_after_a_refusal(turns: str, must: str) -> None:
    assert must in answer(bot_of(IOM), *turns.split(" / "))


@pytest.mark.parametrize(
    "turns",
    [
        "who runs the Red Cross? / what kind of agency did it start as?",
        "where is Acme? / how many did they carry around then?",
        "what was its mood? / what came before it?",
        "what was its mood? / and ten years later?",
        "how many staff did it have back then?",  # of no time that is told
    ],
)
def test_what_rests_on_the_refused_question_is_declined_with_it(turns: str) -> None:
    assert ask(bot_of(IOM), *turns.split(" / ")).status is not Status.ANSWER


@pytest.mark.parametrize("text", ["what kind of agency did it start as", "what kind of organisation did it begin as?"])
def test_what_something_began_as_is_not_what_it_is(text: str) -> None:
    assert "logistics" in answer(bot_of(IOM), text)


def test_what_it_was_is_not_asked_of_anything_else_than_the_question_before() -> None:
    assert ask(bot_of(IOM), "Who decided that it should become IOM in 1989? Was it a vote?").status is Status.UNKNOWN


def test_what_it_is_may_be_asked_behind_a_question_that_has_no_answer() -> None:
    reply = ask(bot_of(IOM), "Is IOM rich? Is it an intergovernmental organization?")
    assert "IOM is an intergovernmental organization." in reply.text


def test_what_has_no_time_is_not_told_again_of_another_time() -> None:
    turns = ("what name did they start with?", "but the lead has ICEM for 1951 !?", "and what of the switch to ICEM")
    assert "principal intergovernmental organization" not in ask(bot_of(IOM), *turns).text


@pytest.mark.parametrize(
    ("turns", "told"),
    [
        ("is Peru a member? / pity. but how many members in total", "157 member states"),
        ("is Peru a member? / how many altogether then", "157 member states"),
        ("is Peru still a member state / number of members?", "157 member states"),
        ("so is Oxfam an observer? / how many observers in all", "10 observer states"),
    ],
)
def test_how_many_there_are_is_no_question_about_one_that_is_not_known_among_them(turns: str, told: str) -> None:
    assert told in answer(bot_of(IOM), *turns.split(" / "))


@pytest.mark.parametrize(
    "turns",
    [
        *(
            "is Peru a member? / the budget?",
            "is Peru a member? / how many members has it",
            "is Peru a member? / in 2014?",
        ),
        *("is Oxfam an observer? / how many staff", "does Oxfam have members? / how many members in all"),
        *("what is the budget of Oxfam? / how many members", "is Oxfam rich? / how many in all"),
    ],
)
def test_another_figure_may_be_that_of_the_stranger(turns: str) -> None:
    assert ask(bot_of(IOM), *turns.split(" / ")).status is not Status.ANSWER


@pytest.mark.parametrize(
    ("turns", "told"),
    [
        ("staff in 2001 / well, the number of staff then, forget the year", "some 8,400 staff"),
        ("staff in 2001 / just the figure then, never mind the date", "some 8,400 staff"),
        ("how many members in 2001 / never mind the year: how many members", "As of April 2015"),
        ("day and month of the conclusion, never mind the year", "19 October"),
    ],
)
def test_a_year_that_is_minded_no_more_is_not_asked_of(turns: str, told: str) -> None:
    reply = answer(bot_of(IOM), *turns.split(" / "))
    assert told in reply
    assert "contrary" not in reply


@pytest.mark.parametrize(
    "text", ["forget the year it was founded, who founded it", "when was it founded, never mind the date"]
)
def test_a_year_of_which_more_is_said_is_not_left_out(text: str) -> None:
    assert ask(bot_of(IOM), text).status is not Status.ANSWER
