"""What a message says before its question belongs to it, dates it, or leads to a refusal; it is never dropped."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.model import Status
from tests.packs.bots import IOM, VARROW, answer, ask, bot_of, converse

if TYPE_CHECKING:
    from pathlib import Path

# --- fragments -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "told"),
    [
        # a time, in the present tense too
        ("iom but like... back in the 60s. whats it go by", "In the 1960s"),
        ("back in the 60s. whats it go by", "In the 1960s"),
        ("IOM in the 1960s. Which name did it have?", "In the 1960s"),
        ("19 oct 53, venice. what happened there", "19 October 1953 in Venice"),
        ("Venice, 1953. what happened then?", "19 October 1953 in Venice"),
        # an event, with its year or without
        ("Chile, 1973: what was it called", "In 1973"),
        ("Chile: what was it called?", "In 1973"),
        ("Kosovo 1999, what were they called at that stage", "In 1999"),
        ("Chile, 1973: under which banner did the agency act?", "In 1973"),
        ("so, hungary. when?", "1956"),
        # a place in an order
        ("two names ago. what was it", "(ICEM)"),
        ("what was it called two names ago?", "(ICEM)"),
        ("three names ago. which was it?", "(PICMME)"),
        ("what was the name one name ago", "Before IOM it was"),
        ("third. what is it called?", "(ICM)"),
        ("the third name. when did it begin?", "1980"),
        ("ICM. when did it begin?", "1980"),
        # a thing on which the name stands
        ("Report of 1975. Which name should be on it?", "In 1975"),
        ("a press cutting from 1985: which acronym would be printed in it?", "In 1985"),
        # nothing that could be asked about
        ("Second question. When was it founded?", "1951"),
        ("Quick IOM question. When was it founded?", "1951"),
    ],
)
def test_a_fragment_belongs_to_the_question_behind_it(text: str, told: str) -> None:
    reply = ask(bot_of(IOM), text)
    assert reply.status is Status.ANSWER, reply.text
    assert told in reply.text


@pytest.mark.parametrize(
    "text",
    [
        "Hungary, 1985. which name did it have?",  # that was not in 1985
        "Kosovo. how many members does it have?",
        "Zorbia, 1970. what was it called?",
        "a letter from 1986, what was it called?",
        "a coin from 1986, what was it called?",
        "a war in 1956. what was it called?",
        "two offices ago, what was it called",
        "what was it called two questions ago",
        "five names ago. what was it",
    ],
)
def test_a_fragment_of_which_the_reading_has_no_use_leads_to_a_refusal(text: str) -> None:
    assert ask(bot_of(IOM), text).status is not Status.ANSWER


def test_an_event_in_a_fragment_dates_what_follows() -> None:
    replies = converse(
        bot_of(IOM), "kosovo 1999, what were they called at that stage", "and hungary", "czechoslovakia??"
    )
    assert [told in r.text for told, r in zip(("In 1999", "In 1956", "In 1968"), replies, strict=True)] == [True] * 3


def test_fragments_of_another_pack_are_read_the_same_way() -> None:
    bot = bot_of(VARROW)
    assert (
        ask(bot, "Varrow Ferries, 1950. What was it called?").text
        == ask(bot, "What was Varrow Ferries called in 1950?").text
    )


# --- stories -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("My late husband worked for them around 1970, what was it called then, dear?", "In 1970"),
        ("my grandpa worked there in 1970, what was it called then", "In 1970"),
        ("granddad got his papers off them in 71. which name wouldve been printed on the letterhead", "In 1971"),
        ("My grandmother emigrated in 1955, what was the agency called then?", "In 1955"),
        ("My grandmother emigrated in 1955. What is the agency called?", "since 1989"),
        ("i found a newspaper clipping from 1986 about this agency, which acronym would be printed in it?", "In 1986"),
        ("The coin is from 1985. What does the acronym on it stand for?", "In 1985"),
    ],
)
def test_of_a_story_only_the_time_counts(text: str, told: str) -> None:
    assert told in answer(bot_of(IOM), text)


@pytest.mark.parametrize(
    "text",
    [
        "My uncle worked at a circus in 1970. What was it called then?",
        "My uncle worked at a circus in 1970, what was it called then?",
        "My uncle worked at UNHCR in 1970. What was it called then?",
        "my uncle took a ship with them in 1955. what was it called",
        "I worked in a factory in 1970. what was it called then?",
        "I found a newspaper from 1986. what was it called?",
        "My dad worked in the navy in 1970, what was it called then?",
        "the Red Cross in 1960. under which name did it act?",
    ],
)
def test_the_name_of_what_a_story_brings_up_is_not_told(text: str) -> None:
    assert ask(bot_of(IOM), text).status is Status.UNKNOWN


# --- what would have stood on something ----------------------------------------------------------------------------


@pytest.mark.parametrize(
    "text",
    [
        "what would it have been called in 1971",
        "what name would it have had in 1971",
        "which name would have stood on a 1971 pay slip",
        "which name couldve been on the letterhead in 1971",
        "under what name did it trade in 1971",
        "which name did it function under in 1971",
    ],
)
def test_what_a_name_would_have_been_is_what_it_was(text: str) -> None:
    assert "In 1971 IOM was called" in answer(bot_of(IOM), text)


@pytest.mark.parametrize(
    "text",
    [
        "what should it have been called in 1971",
        "what name would it have had in 1971 had it not been renamed",
        "which name would have been chosen in 1971",
        "which name would UNHCR have had in 1971",
        "under which name did the director act in 1971",
        "under which name did it trade shares in 1971",
    ],
)
def test_what_never_was_or_is_of_others_is_not_told(text: str) -> None:
    assert ask(bot_of(IOM), text).status is Status.UNKNOWN


# --- what happened under a name ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Did 'boat people' thing happened under the ICM name?", "No. In 1975 IOM was called"),
        ("did the boat people crisis happen in the ICM days?", "No. In 1975 IOM was called"),
        ("was chile while it was called ICEM?", "Yes. In 1973 IOM was called"),
        ("did Kosovo happen while it was called IOM?", "Yes. In 1999 IOM was called"),
        ("was Kuwait under the IOM name", "Yes. In 1990 IOM was called"),
        ("when did it operate under the name ICM?", "from 1980 to 1989"),
        ("which crises happened under ICEM?", "Hungary (1956)"),
    ],
)
def test_whether_something_happened_under_a_name_is_told_with_the_name_then(text: str, told: str) -> None:
    assert told in answer(bot_of(IOM), text)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("was the P in front of the name still there in 1955", "No. In 1955"),
        ("was there a P in the name in 1955?", "No. In 1955"),
        ("did the name have a P in 1951", "Yes. In 1951"),
        ("was the E still in the name in 1951", "Yes. In 1951"),
        ("was the E in the name in 1985", "No. In 1985"),
        ("was the word Migration in the name in 1970", "Yes. In 1970"),
    ],
)
def test_whether_a_letter_or_word_was_in_the_name_is_told(text: str, told: str) -> None:
    assert ask(bot_of(IOM), text).text.startswith(told)


def test_a_letter_that_no_name_has_is_not_understood() -> None:
    assert ask(bot_of(IOM), "was the X in the name in 1955").status is Status.UNKNOWN


# --- put as a question by its last words ---------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("tell me about hungary in 1968, thats in your history isnt it", "Not in 1968"),
        ("Hungary was in 1968 wasnt it", "No."),
        ("Hungary was in 1956 wasn't it", "Yes."),
        ("The brief in front of me gives ICM as the name in 1964. Is that accurate?", "No. In 1964"),
        ("The document I have says ICM was the name in 1984. Is that right?", "Yes. In 1984"),
    ],
)
def test_a_statement_is_confirmed_or_contradicted(text: str, told: str) -> None:
    assert ask(bot_of(IOM), text).text.startswith(told)


def test_after_what_happened_at_a_time_another_time_asks_for_what_happened_then() -> None:
    *_, later = converse(bot_of(IOM), "19 oct 53, venice. what happened there", "and then 13 months later?")
    assert "entered into force on 30 November 1954" in later.text
    *_, other = converse(bot_of(IOM), "what happened on 19 Oct 1953", "and in 1989?")
    assert "(IOM) (1989)" in other.text


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "My father fled from Hungary and my aunt from Chile. Which years are given for them?",
            "Hungary: 1956 and Chile",
        ),
        (
            "I was born in Chile and my wife in Kuwait. In which years does your history mention them?",
            "Chile: 1973 and",
        ),
        ("Chile and Kuwait: when were they?", "Chile: 1973 and Kuwait: 1990."),
    ],
)
def test_they_are_what_a_story_names_of_a_list(text: str, told: str) -> None:
    assert answer(bot_of(IOM), text).startswith(told)


@pytest.mark.parametrize(
    "claim",
    [
        "was that PICMME?",
        "wasn't that PICMME?",
        "isn't that PICMME?",
        "pretty sure that was still PICMME mate",
        "was PICMME still used?",
        "was that name PICMME?",
    ],
)
def test_a_claim_of_what_was_told_is_of_its_time(claim: str) -> None:
    assert answer(bot_of(IOM), "what name in 1978?", claim).startswith("No. In 1978 IOM was called the")


def test_a_joined_denial_is_of_the_time_that_was_told() -> None:
    assert answer(bot_of(IOM), "what name in 1978?", "and not PICMME?").startswith("Right. In 1978 IOM was called the")


@pytest.mark.parametrize(
    "text",
    [
        "the ballots for refugees abroad: for which peoples did IOM found them?",
        "talk is of elections for refugees, for whom IOM founded them?",
    ],
)
def test_what_the_item_did_with_what_was_told_is_not_what_was_done_with_the_item(text: str) -> None:
    assert "1951" not in ask(bot_of(IOM), text).text.split("What I do know")[0]


@pytest.mark.parametrize(
    ("pack", "text", "told"),
    [
        (
            IOM,
            "The constitution was concluded in an Italian town. Which, and on which day?",
            "19 October 1953 in Venice",
        ),
        (IOM, "The founding charter was agreed in an Italian city. Which one?", "in Venice"),
        (IOM, "IOM was founded in a certain year. Which?", "IOM was founded in 1951"),
        (
            VARROW,
            "Gannock Light stands on an island. Which, and how high is it?",
            "Gannock Light is on Gannock. Gannock",
        ),
    ],
)
def test_a_bare_which_is_asked_of_the_noun_before_it(pack: Path, text: str, told: str) -> None:
    assert told in answer(bot_of(pack), text)


@pytest.mark.parametrize(
    "text", ["It was sued in a northern town. Which?", "The board sits in a small town by a lake. Which?"]
)
def test_a_bare_which_of_what_the_facts_do_not_tell_is_refused(text: str) -> None:
    assert ask(bot_of(IOM), text).status is not Status.ANSWER
