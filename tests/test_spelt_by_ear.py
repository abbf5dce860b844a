"""Words spelt by ear, and verbs that throw a word out of a name or count something as something."""

from __future__ import annotations

import pytest

from bot.model import Status
from tests.packs.bots import IOM, VARROW, answer, ask, bot_of


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("constitushun of iom when concluded", "19 October 1953"),
        ("konstitushun of iom when concluded", "19 October 1953"),
        ("members of the organizashun", "157"),
        ("chekoslovakia year", "1968"),
        ("tchekhoslovakia thing, year pls", "1968"),
        ("boat ppl from were", "Vietnamese Boat People"),
        ("Crises from the nineties that the article names?", "Kuwait (1990), Kosovo (1999) and Timor (1999)"),
        ("the 8400 ppl they wrk where", "over 100 countries"),
        ("membrship up or dwn 2014 to 2015", "one more member state"),
    ],
)
def test_a_word_may_be_spelt_by_ear(text: str, told: str) -> None:
    assert told in answer(bot_of(IOM), text)


def test_a_word_of_another_pack_may_be_spelt_by_ear() -> None:
    assert "212 inhabitants" in answer(bot_of(VARROW), "what is the populashun of Hesk")


@pytest.mark.parametrize(
    "text",
    [
        *(
            "yugoslavia year",
            "slovakia year",
            "chechenia year",
            "kazakhstan year",
            "checkmating year",
            "kirgizstan year",
        ),
        *("turkmenistan year", "tadjikistan year", "afrikaans year", "uzbekistan year", "azerbaidjan year"),
    ],
)
def test_another_name_is_no_misspelling_of_one_of_the_pack(text: str) -> None:
    assert ask(bot_of(IOM), text).status is not Status.ANSWER


@pytest.mark.parametrize(
    "text", ["where is the stashun", "in which nashun is it", "what is the populashun", "where is the station"]
)
def test_what_sounds_like_no_word_of_the_pack_is_refused(text: str) -> None:
    assert ask(bot_of(IOM), text).status is not Status.ANSWER


@pytest.mark.parametrize(
    "text",
    [
        "when they throw out 'committee' of the name",
        "when was the word committee thrown out of the name",
        "when did they do away with the word committee",
    ],
)
def test_a_word_may_be_thrown_out_of_a_name(text: str) -> None:
    assert answer(bot_of(IOM), text).endswith("it ended in 1989.")


@pytest.mark.parametrize(
    "text",
    [
        "when did they throw out the director?",
        "when did they throw out Chile of the name",
        "when did they kick Chile out",
        "when did IOM throw out its staff",
        "when did they kick out the mayor",
    ],
)
def test_what_is_no_word_of_a_name_is_not_thrown_out_of_one(text: str) -> None:
    assert ask(bot_of(IOM), text).status is not Status.ANSWER


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("what counts as cross-cutting work", "IOM's cross-cutting activities are"),
        (
            "Besides migration health, what else counts as cross-cutting work?",
            "Besides migration health: the promotion of",
        ),
        ("How many count as observers", "10 observer states"),
        ("count the members", "157"),
    ],
)
def test_what_counts_as_something_is_no_number(text: str, told: str) -> None:
    assert answer(bot_of(IOM), text).startswith(told) or told in answer(bot_of(IOM), text)


@pytest.mark.parametrize(
    "text",
    ["How many nations just look on without belonging to it?", "how many countries look on without being members"],
)
def test_who_looks_on_is_an_observer(text: str) -> None:
    assert "10 observer states" in answer(bot_of(IOM), text)


@pytest.mark.parametrize("text", ["How many people look on without belonging", "how many members look on?"])
def test_others_who_look_on_are_none(text: str) -> None:
    assert ask(bot_of(IOM), text).status is not Status.ANSWER


@pytest.mark.parametrize(
    ("text", "must"),
    [
        ("members uh member countries of the i o m", "157 member states"),
        ("what did they call the i o m in nineteen seventy five", "In 1975 IOM was called"),
        ("how long did the i c m name last", "9 years, from 1980 to 1989"),
        ("is the i o m a charity", "intergovernmental organization"),
        ("what did p i c m m e stand for i need the full thing", "for the Movement of Migrants from Europe"),
        ("what does pick em stand for thats p i c m m e", "for the Movement of Migrants from Europe"),
        ("new paragraph how many members does the i o m have question mark", "157 member states"),
        ("which elections did it organize new line and when was it founded", "in 1951"),
        ("so um nineteenth of october fifty three what happened that day", "The Constitution was concluded"),
    ],
)
def test_what_is_dictated_is_read(text: str, must: str) -> None:
    assert must in answer(bot_of(IOM), text)


def test_letters_that_are_no_acronym_of_the_pack_stay_letters() -> None:
    assert ask(bot_of(IOM), "how many members does the u n have").status is Status.UNKNOWN


@pytest.mark.parametrize(
    "text",
    [
        *("did it have a full stop in its name", "is there a new line in the text", "does the next line say more"),
        *("what does the second letter stand for that is p i c m m e", "what is the i o m a member of"),
    ],
)
def test_signs_and_letters_that_are_spoken_of_are_not_dictated(text: str) -> None:
    assert ask(bot_of(IOM), text).status is not Status.ANSWER
