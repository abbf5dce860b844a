"""Who somebody says he is before he asks, what he feels about the last answer, and requests behind a noun."""

from __future__ import annotations

import pytest

from bot.model import Status
from tests.packs.bots import IOM, VARROW, answer, ask, bot_of, converse


@pytest.mark.parametrize(
    "opening",
    [
        "Hello, moderator of a model UN here.",
        "Retired geography teacher speaking,",
        "Head of the Acme debate club here,",
        "Greetings, delegate of a youth parliament here!",
        "Hello, director of UNHCR here.",
        "Pity!",
        "pity,",
        "what a shame.",
        "How sad.",
        "ha, fair enough.",
        "bummer.",
    ],
)
def test_who_asks_and_how_he_feels_changes_no_question(opening: str) -> None:
    assert "157" in answer(bot_of(IOM), f"{opening} How many members does IOM have?")
    assert "41 m high" in answer(bot_of(VARROW), f"{opening} How high is Gannock Light?")


@pytest.mark.parametrize(
    "text",
    [
        "Hello, director of UNHCR here. How many staff does it have?",
        "UNHCR here. How many members?",
        "From UNHCR here, how many staff do you have?",
    ],
)
def test_what_is_named_for_the_question_is_not_who_asks(text: str) -> None:
    assert ask(bot_of(IOM), text).status is not Status.ANSWER


@pytest.mark.parametrize("thing", ["A letter of 1975 here:", "1975 edition here,"])
def test_a_dated_thing_is_not_who_asks(thing: str) -> None:
    assert "In 1975 IOM was called" in answer(bot_of(IOM), f"{thing} what was IOM called?")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("the yearly budget of the whole thing, do you at least have that", "$1.3 billion"),
        ("the number of members, do you have that", "157"),
        ("how many members, do you know that one?", "157"),
    ],
)
def test_a_noun_with_a_request_behind_it_is_asked_for(text: str, told: str) -> None:
    assert told in answer(bot_of(IOM), text)


@pytest.mark.parametrize(
    "text",
    [
        "the director, do you have that?",
        "do you have that",
        "does IOM have that",
        "the address of Anna, do you have that?",
    ],
)
def test_what_is_not_told_is_not_had(text: str) -> None:
    assert ask(bot_of(IOM), text).status is not Status.ANSWER


@pytest.mark.parametrize(
    "text", ["Ha, she'll be unbearable now. Cheers!", "omg lifesaver", "Mum will be glad. Thanks!", "pity"]
)
def test_a_message_that_only_closes_the_talk_is_small_talk(text: str) -> None:
    assert ask(bot_of(IOM), text).status is Status.CHAT


@pytest.mark.parametrize("text", ["Where is it located? Thanks!", "UNHCR has 300 members. Thanks!"])
def test_thanks_behind_a_question_or_a_claim_make_no_small_talk_of_it(text: str) -> None:
    assert ask(bot_of(IOM), text).status is Status.UNKNOWN


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("whats this ICEM everyone in my class talks about", "ICEM stands for"),
        ("what's the PICMME my teacher mentioned", "PICMME stands for"),
        ("what is that ICM I keep hearing about", "ICM stands for"),
        ("what is this IOM everyone talks about?", "IOM is an intergovernmental organization"),
    ],
)
def test_who_has_told_of_a_name_changes_no_question(text: str, told: str) -> None:
    assert answer(bot_of(IOM), text).startswith(told)
    assert "41 m high" in answer(bot_of(VARROW), "what is this Gannock Light everyone talks about")


@pytest.mark.parametrize(
    "text",
    [
        "what is this UNHCR everyone talks about",
        "what is the ICEM meeting everyone talks about",
        "what is the ICEM that runs the trains",
        "what are the crises my teacher mentioned",
        "what is the name everyone talks about",
    ],
)
def test_what_is_no_name_alone_may_be_restricted_by_who_told_of_it(text: str) -> None:
    assert ask(bot_of(IOM), text).status is not Status.ANSWER


def test_what_is_struck_through_is_not_said() -> None:
    assert "As of June 2014" in answer(bot_of(IOM), "How many observer states did it have in ~~2013~~ __June 2014__?")
    assert "In 1985" in answer(bot_of(IOM), "What was IOM called in ~~1970~~ 1985?")


@pytest.mark.parametrize(
    "said",
    [
        "im 9 and",
        "I am 12,",
        "we are 9 and",
        "im nine and",
        "im 12 and i want to know",
        "are you sure?",
        "hmm. you sure?",
    ],
)
def test_how_old_who_asks_is_and_what_he_doubts_claims_nothing(said: str) -> None:
    told = answer(bot_of(IOM), f"{said} how many member states are there")
    assert told == "As of April 2015, IOM has 157 member states."


@pytest.mark.parametrize("said", ["i heard 150,", "i have 150,", "it has 9 members,", "i counted 150 members,"])
def test_what_who_asks_has_heard_is_held_against_the_facts(said: str) -> None:
    assert answer(bot_of(IOM), f"{said} how many members are there").startswith("No.")


@pytest.mark.parametrize(
    "said", ["ok last one,", "last one:", "first one,", "ok final one", "second one,", "next one,"]
)
def test_which_of_his_questions_it_is_asks_for_no_last_or_first_value(said: str) -> None:
    assert answer(bot_of(IOM), f"{said} what was iom called in 1975").startswith("In 1975 IOM was called")


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("first one, how long did it last", "was the name for one year"),
        ("last one, when did it start", "since 1989"),
        ("the last one, what was it called", "The last name is"),
    ],
)
def test_which_of_those_that_were_told_is_asked_for_all_the_same(question: str, told: str) -> None:
    assert told in answer(bot_of(IOM), "what names has it had?", question)


@pytest.mark.parametrize(
    "text",
    [
        "hello love its Maureen from Bolton, is anybody there? my grandson set this up for me",
        "Hi!! I am Thiago of Recife :) you speak about IOM, yes?",
        "hiya Sue here, can you hear me?",
        "Good day, Ms Okafor speaking, from the ministry",
        "hey there, Tom speaking",
        "Hello! Ahmed from Cairo here :) do you know things about IOM?",
        "hi this is Juan, is this the IOM bot?",
        "you answer questions about IOM, right?",
        "hello, are you the one that knows about IOM?",
        "hello po good morning",
        "evening all, Brian here from Hull",
        "anyone home? its grandad",
    ],
)
def test_who_says_only_who_he_is_and_that_he_is_there_is_greeted(text: str) -> None:
    first, second = converse(bot_of(IOM), text, "how many members has it")
    assert first.text.startswith("Hello! I answer questions")
    assert "157" in second.text


@pytest.mark.parametrize(
    "text",
    [
        "hello, is Malta there?",
        "is anybody from Bolton on the staff?",
        "Maureen is the director?",
        "hello its headquarters?",
        "you know about UNICEF, yes?",
        "can you hear me about UNICEF?",
        "Director of UNHCR here, how many staff does it have?",
        "its Malta, how many members has it",
        "Pedro here, is the budget public?",
        "its Ann, who was founded in 1951",
        "my name is Ann and IOM was founded in 1961 in Malta",
    ],
)
def test_who_asks_of_something_else_is_neither_greeted_nor_answered(text: str) -> None:
    reply = ask(bot_of(IOM), text)
    assert reply.status in {Status.UNKNOWN, Status.CLARIFY}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("hello its Maureen from Bolton, how many members has it", "157"),
        ("Thomas here from Leeds, how many members?", "157"),
        ("my name is Ann, how many members has IOM", "157"),
        ("its ICEM from 1952?", "ICEM"),
        ("I am looking for the name, in 1975, please", "In 1975"),
        ("I am interested in members, how many were there in june 2014", "156"),
        ("how many members po?", "157"),
        ("can you give me po the number of members", "157"),
        ("how many members has it, love?", "157"),
        ("what number of members is that love, that it has", "157"),
        ("love, how many members are there", "157"),
        ("thanks my dear, how many members", "157"),
        ("how many members has it lah", "157"),
    ],
)
def test_words_to_whom_one_speaks_change_no_question(text: str, told: str) -> None:
    assert told in answer(bot_of(IOM), text)


@pytest.mark.parametrize(
    "text",
    [
        "how many members does it love?",
        "what does IOM love?",
        "when was Po founded?",
        "which flower, pet or duck is its symbol?",
        "is it love?",
        "does it love, and why?",
    ],
)
def test_the_same_words_are_not_left_out_where_they_say_something(text: str) -> None:
    assert ask(bot_of(IOM), text).status is not Status.ANSWER
