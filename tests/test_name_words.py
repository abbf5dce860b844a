"""Words of names: what was in a name, and when it came or went."""

from __future__ import annotations

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
