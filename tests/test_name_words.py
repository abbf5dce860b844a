"""Words of names: what was in a name, and when it came or went."""

from __future__ import annotations

import re

import pytest

from bot.model import Status
from tests.packs.bots import IOM, answer, ask, bot_of


@pytest.mark.parametrize(
    ("question", "must"),
    [
        ("When did the word Provisional disappear from the name?", "ended in 1952"),
        ("when did they drop Europe from the name", "ended in 1980"),
        ("in what year did Europe vanish from the title?", "ended in 1980"),
        ("Until when was the word 'European' part of the name?", "ended in 1980"),
        ("when was the word committee dropped", "ended in 1989"),
        ("when was Movement taken out of the name", "ended in 1952"),
        ("when did IOM drop Europe from its name", "ended in 1980"),
        ("since when is migration in the name", "in 1952"),
        ("when did Organization first appear in the name", "in 1989"),
        ("is the word committee still in the name", "No."),
        ("did the name always contain the word European?", "No."),
        (
            "Did the name still have European in it in 1982?",
            "No. In 1982 IOM was called the Intergovernmental Committee",
        ),
        # what it is by the noun of its name
        ("when did it stop being a committee?", "it ended in 1989"),
        ("until when was it a committee?", "it ended in 1989"),
        ("since when has it been a committee?", "(PICMME) became the name in 1951"),
        ("was it a committee in 1985?", "Yes. In 1985 IOM was called the Intergovernmental Committee for Migration"),
        ("was it a committee in 1995?", "No. In 1995 IOM was called the International Organization for Migration"),
        ("which word was dropped from the name in 1980", "European Migration (ICEM) to the"),
        ("which word was added to the name in 1989", "to the International Organization"),
    ],
)
def test_a_word_of_a_name_is_asked_for_by_the_name_that_had_it(question: str, must: str) -> None:
    reply = ask(bot_of(IOM), question)
    assert reply.status is Status.ANSWER, reply.text
    assert must in reply.text, reply.text


@pytest.mark.parametrize(
    "question",
    [
        "when was the word refugee dropped from the name",  # no name has it
        "did the name ever include the word refugees",
        "what does the word migration mean",
        "when did the committee leave Europe",  # not from the name
        "which word did the credo lose in 1980",
        "how long was Europe in the name",  # two names in a row had it
    ],
)
def test_what_is_no_word_of_a_name_is_refused(question: str) -> None:
    reply = ask(bot_of(IOM), question)
    assert reply.status is Status.UNKNOWN, reply.text


@pytest.mark.parametrize(
    ("question", "must"),
    [
        ("did haiti have its earthquake in 2010?", "Yes. IOM's history tracks the Haiti earthquake"),
        ("when was the earthquake in Haiti?", "The Haiti earthquake: 2010"),
        ("which earthquakes came after Kosovo?", "Pakistan earthquake (2004/2005) and the Haiti earthquake"),
        ("the earthquakes and Chile?", "Chile (1973), the Pakistan earthquake"),
    ],
)
def test_a_word_of_several_names_means_those_that_the_clause_speaks_of(question: str, must: str) -> None:
    assert must in answer(bot_of(IOM), question)


@pytest.mark.parametrize(
    "question",
    [
        "Chile had its earthquake in 2010, right?",
        "when was the Kosovo earthquake?",
        "was the earthquake in Chile in 2010?",
    ],
)
def test_a_word_of_several_names_means_none_beside_another_thing(question: str) -> None:
    assert ask(bot_of(IOM), question).status is Status.UNKNOWN


@pytest.mark.parametrize(
    "text", ["was it a movement in 1985?", "was it a charity in 1985?", "when did it stop being a school?"]
)
def test_what_is_no_noun_of_a_name_is_not_told_by_one(text: str) -> None:
    assert ask(bot_of(IOM), text).status is not Status.ANSWER


@pytest.mark.parametrize("text", ["did it drop migrants", "did IOM lose migrants?"])
def test_what_is_no_word_of_a_name_only_is_not_dropped_from_one(text: str) -> None:
    assert not ask(bot_of(IOM), text).text.startswith("Yes")


@pytest.mark.parametrize("text", ["did it drop European?", "did the name drop migrants?"])
def test_a_capital_or_a_noun_for_names_speaks_of_a_word(text: str) -> None:
    assert answer(bot_of(IOM), text).startswith("Yes. IOM was called")


@pytest.mark.parametrize(
    ("text", "must"),
    [
        ("From 1952 to 1980 the name had 'European' in it, true?", "Yes. Between 1952 and 1980"),
        ("did it have Europe in the name in 1951", "Yes. In 1951"),
        ("did the name have European in it from 1951 to 1952", "No."),
    ],
)
def test_of_two_names_with_a_word_the_one_that_was_borne_through_a_time_is_meant(text: str, must: str) -> None:
    assert answer(bot_of(IOM), text).startswith(must)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("in which year did the word European leave the name?", "was the name from 1952 to 1980: it ended in 1980."),
        ("when did Provisional fall out of its title?", "(PICMME) was the name from 1951 to 1952: it ended in 1952."),
        (
            "the word Intergovernmental, when did it come off the name?",
            "(ICM) was the name from 1980 to 1989: it ended",
        ),
        ("'European', from when to when?", "(ICEM) was the name for 28 years, from 1952 to 1980."),
        ('"Committee", until when?', "(ICM) was the name from 1980 to 1989: it ended in 1989."),
    ],
)
def test_a_word_leaves_a_name_in_more_ways_and_may_only_be_quoted(text: str, told: str) -> None:
    assert told in answer(bot_of(IOM), text)


@pytest.mark.parametrize(
    ("first", "second", "told"),
    [
        ("when did the word European vanish from the name?", "and the word Committee?", "it ended in 1989."),
        ("since when was the word European in the name?", "and the word International?", "became the name in 1989"),
    ],
)
def test_what_was_asked_of_a_word_is_asked_of_another(first: str, second: str, told: str) -> None:
    assert told in answer(bot_of(IOM), first, second)


@pytest.mark.parametrize(
    "text",
    [
        "when did the word Refugee leave the name?",
        "when did Hungary leave the name?",
        "when did the director leave the name?",
        "'Acme', from when to when?",
        "when did the member states leave?",
    ],
)
def test_what_stands_in_no_name_leaves_none(text: str) -> None:
    assert ask(bot_of(IOM), text).status is not Status.ANSWER


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("the P at the front of PICMME, which word is that?", "PICMME stands for Provisional Intergovernmental"),
        ("which word is behind the E at the end of PICMME?", "PICMME stands for Provisional Intergovernmental"),
        ("what word is the C in ICEM?", "ICEM stands for Intergovernmental Committee for European Migration."),
        ("the C in the older acronyms, which word is it?", "ICM stands for Intergovernmental Committee for Migration."),
        ("what is the C in its former abbreviations (ICEM, ICM)?", "ICM stands for Intergovernmental Committee"),
    ],
)
def test_a_letter_is_asked_for_by_its_place_and_its_word(text: str, told: str) -> None:
    assert answer(bot_of(IOM), text).startswith(told)


def test_another_letter_of_the_name_that_was_told_is_asked_for_by_its_place() -> None:
    told = answer(bot_of(IOM), "the P at the front of PICMME?", "and the E at the end?")
    assert told.startswith("PICMME stands for")


@pytest.mark.parametrize(
    "text",
    [
        "the Z at the front of PICMME, which word is it?",
        "the X in the older abbreviations, which word?",
        "the M in the older abbreviations, which word?",  # Movement, Migrants and Migration
        "which word is PICMME?",
        "what word was the director fired for?",
    ],
)
def test_a_letter_that_is_in_no_name_or_means_several_words_is_not_told(text: str) -> None:
    assert ask(bot_of(IOM), text).status is not Status.ANSWER


BEFORE_ICM = (
    "In order: the Provisional Intergovernmental Committee for the Movement of Migrants from Europe (PICMME) from 1951 "
    "to 1952; the Intergovernmental Committee for European Migration (ICEM) from 1952 to 1980."
)


@pytest.mark.parametrize(
    "text",
    [
        "the names it went by BEFORE it was called ICM, oldest first",
        "list the names it had before becoming ICM in order",
        "names prior to ICM, in chronological order",
        "which names came before ICM, from oldest to newest?",
        "what names did it have before it was named ICM?",
    ],
)
def test_the_names_before_one_are_told_in_their_order_and_without_it(text: str) -> None:
    assert answer(bot_of(IOM), text) == BEFORE_ICM


@pytest.mark.parametrize(
    ("text", "order"),
    [
        ("all names before ICM, newest first", ["(ICEM)", "(PICMME)"]),
        ("its former names, newest first", ["(ICM)", "(ICEM)", "(PICMME)"]),
        ("all its names, newest first", ["(IOM)", "(ICM)", "(ICEM)", "(PICMME)"]),
    ],
)
def test_some_of_the_names_are_told_from_the_last_back(text: str, order: list[str]) -> None:
    told = answer(bot_of(IOM), text)
    assert re.findall(r"\([A-Z]+\)", told) == order


def test_how_many_names_came_before_one_does_not_count_it() -> None:
    assert answer(bot_of(IOM), "how many names did it go through before it was IOM?").startswith(
        "Three names came before"
    )
