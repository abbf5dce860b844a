"""Statements as questions whether they are so, what they deny, and what questions take for granted."""

from __future__ import annotations

import datetime as dt

import pytest

from bot.model import Status
from bot.understanding.cleaning.normalise import sentences
from bot.understanding.cleaning.spelling import Speller
from bot.understanding.cutting.hopeless import is_hopeless
from bot.understanding.tagging.tag import tag
from tests.packs.bots import IOM, answer, ask, bot_of


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "IOM doesn't work with civil society, right?",
            "On the contrary: IOM works closely with non-governmental partners. (As the leading agency in its",
        ),
        ("IOM has never been called ICEM.", "On the contrary: "),
        ("IOM no longer helps displaced persons, does it?", "On the contrary: "),
        ("IOM has no observers", "On the contrary: As of April 2015, IOM has 10 observer states."),
        ("It wasn't called ICM in 1985", "On the contrary: "),
        ("IOM wasn't founded in 1961, was it?", "Right. IOM was founded in 1951"),
        ("in 1985 it wasn't called IOM yet, was it?", "Right. In 1985 IOM was called the Intergovernmental Committee"),
        ("in 1985 it was not called ICM", "On the contrary: "),
        ("is IOM no longer called IOM?", "On the contrary: "),
        ("is it no longer called ICM?", "Right. IOM is called the International Organization"),
        ("does IOM no longer help refugees?", "On the contrary: "),
        # a value that is named is denied, and not that there was any
        ("ICEM was no longer its name in 1985, right?", "Right. In 1985 IOM was called"),
        ("ICEM was not the name in 1985", "Right. In 1985"),
        ("ICM had not been its name in 1995", "Right. In 1995"),
        ("ICEM was no longer its name in 1975, right?", "On the contrary: "),
        ("ICM was not the first name, right?", "Right. The first name was"),
        ("PICMME was not the first name, right?", "On the contrary: "),
        ("ICEM did not come after ICM, right?", "Right. ICM (from 1980 to 1989) came after"),
        ("the name didn't change in 1985, right?", "Right. In 1985 the name did not change"),
        ("the name has not changed since 1989, right?", "Right. Since 1989 the name did not change"),
        ("the name did not change in 1980, right?", "On the contrary: "),
        # a place in the order is claimed too
        ("ICM was the first name, right?", "No. The first name was"),
        ("PICMME was the first name, right?", "Yes. "),
        ("IOM is not a charity", "Right. IOM is an intergovernmental organization."),
        (
            "Why does IOM not assist refugees?",
            "On the contrary: IOM gives humanitarian assistance to migrants in need: refugees.",
        ),
        (
            "Is there a reason it refuses to have anything to do with non-governmental groups?",
            "On the contrary: IOM works",
        ),
        ("Seeing as the constitution leaves out freedom of movement, when will they add it?", "On the contrary: "),
    ],
)
def test_a_denial_is_held_against_the_facts(text: str, told: str) -> None:
    reply = ask(bot_of(IOM), text)
    assert reply.status is Status.ANSWER
    assert reply.text.startswith(told)


@pytest.mark.parametrize(
    "text",
    [
        "IOM doesn't operate in Antarctica",
        "IOM was not founded by Roosevelt",
        "Why does IOM refuse to work with tobacco companies?",
        "Why does the constitution leave out women?",
        "IOM doesn't help tourists",
        "I do not have the number of staff",
        "it's not about the name",
        "not all members pay",
        "IOM isn't happy with its name",
    ],
)
def test_a_denial_of_what_no_fact_says_is_refused(text: str) -> None:
    assert ask(bot_of(IOM), text).status is not Status.ANSWER


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("It was in Rome that the Constitution was concluded, wasn't it?", "Venice"),
        ("It was ICM, not ICEM, that took over from PICMME in 1952, wasn't it?", "(ICEM)"),
        ("Rome is where the Constitution was concluded, isn't it?", "Venice"),
        ("PICMME came after ICEM, right?", "No. ICEM (from 1952 to 1980) came after PICMME (from 1951 to 1952)."),
        ("IOM only works on forced migration, right?", "Not only that."),
    ],
)
def test_a_statement_in_another_order_is_read_all_the_same(text: str, told: str) -> None:
    assert told in answer(bot_of(IOM), text)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "What was said at the ceremony when the Constitution came into force in 1953?",
            "No. The Constitution entered into force on 30",
        ),
        ("With 84,000 employees they must need a lot of offices, so where are those?", "8,400"),
        (
            "The IOM being an NGO, does it take money from private people?",
            "No. IOM is an intergovernmental organization.",
        ),
        ("Now that it is called ICM again, has the logo changed?", "No. IOM is called the International Organization"),
        (
            "Who signed the constitution in Rome?",
            "My facts do not mention Rome. The Constitution was concluded on 19 October",
        ),
        ("Who was the director when IOM was founded in 1961?", "No. IOM was founded in 1951"),
    ],
)
def test_what_a_question_tells_on_the_way_is_corrected(text: str, told: str) -> None:
    assert told in answer(bot_of(IOM), text)


@pytest.mark.parametrize(
    "text",
    [
        "Who was the director when IOM was founded in 1951?",
        "With 8,400 employees they must need a lot of offices, so where are those?",
        "How large was the workforce when the organization was still called ICM?",
        "Which states hold observer status? Please list all ten.",
    ],
)
def test_what_is_taken_for_granted_rightly_answers_nothing(text: str) -> None:
    assert ask(bot_of(IOM), text).status is not Status.ANSWER


@pytest.mark.parametrize(
    "text",
    [
        "does the P in PICMME mean Permanent?",
        "The P in PICMME is for Political, right?",
        "I thought the P in PICMME was for Permanent",
        "PICMME's P means Permanent, no?",
        "what does the P in PICMME stand for, Permanent?",
    ],
)
def test_a_word_that_a_letter_does_not_stand_for_is_contradicted(text: str) -> None:
    reply = ask(bot_of(IOM), text)
    assert reply.status is Status.ANSWER
    assert reply.text.startswith(("No", "Not P"))
    assert "Provisional" in reply.text


@pytest.mark.parametrize(
    "text", ["what is the P in PICMME?", "what do the two Ms in PICMME mean", "the first M in PICMME stands for what?"]
)
def test_the_letters_of_an_acronym_may_be_asked_for(text: str) -> None:
    assert "stands for Provisional" in answer(bot_of(IOM), text)


@pytest.mark.parametrize(
    "text", ["does the Z in PICMME mean Zero?", "what is the Q in ICEM", "who put the P in PICMME"]
)
def test_letters_that_an_acronym_has_not_and_other_questions_of_them_are_refused(text: str) -> None:
    assert ask(bot_of(IOM), text).status is not Status.ANSWER


def test_a_statement_with_a_relative_clause_is_no_question_for_one_of_its_names() -> None:
    assert ask(bot_of(IOM), "the name that came after PICMME was ICM, right?").status is not Status.ANSWER


@pytest.mark.parametrize(
    "text",
    [
        "IOM was the first to help refugees, right?",
        "Is IOM the only organization that helps migrants?",
        "Was it the first organisation to help refugees?",
        "IOM is the last one that helps displaced persons",
    ],
)
def test_nothing_is_the_first_or_only_one_of_its_kind_by_what_it_does(text: str) -> None:
    assert ask(bot_of(IOM), text).status is not Status.ANSWER


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Was Chile the first crisis?", "No."),
        ("Was Hungary the first crisis?", "Yes."),
        ("IOM was only renamed once", "No. The name changed three times"),
        ("Was Hungary the only crisis?", "Not only that."),
    ],
)
def test_the_place_in_the_order_and_how_often_are_claimed(text: str, told: str) -> None:
    assert ask(bot_of(IOM), text).text.startswith(told)


@pytest.mark.parametrize(
    ("text", "is_seen"),
    [
        ("the year was 1984", True),
        ("my mother likes the organization", True),
        ("it was founded in 1984", False),
        ("it was founded in Lummerland", False),
        ("it was fonuded in 1984", False),
        ("it was set up by Belgium", False),
    ],
)
def test_a_clause_that_nothing_can_explain_is_seen_before_it_is_read(text: str, *, is_seen: bool) -> None:
    facts = bot_of(IOM).facts
    (sentence,) = sentences(text)
    tags = tag(sentence.tokens, facts, dt.date(2026, 1, 1))
    assert is_hopeless(sentence.tokens, tags, Speller(facts.spellings).is_known, facts) is is_seen


@pytest.mark.parametrize("text", ["left out", "leaves out", "fails to"])
def test_a_denial_of_nothing_is_not_understood(text: str) -> None:
    assert ask(bot_of(IOM), text).status is Status.UNKNOWN
