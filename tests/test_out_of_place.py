"""Words that mean something in the pack or in grammar, and stand where they say something else, are unexplained."""

from __future__ import annotations

import pytest

from bot.model import Status
from tests.packs.bots import IOM, ROOT, ask, bot_of

VARROW = ROOT / "knowledge" / "varrow"


@pytest.mark.parametrize(
    "text",
    [
        # a verb of asking and telling is what is asked, where it is the verb of who does it
        "who manage IOM?",
        "who need IOM?",
        "which countries see IOM?",
        "who understand the Constitution?",
        "how many share staff does IOM have?",
        # an attribute says which one is meant
        "when was the European Constitution concluded?",
        "when was the Italian Constitution concluded?",
        "where was the European constitution signed?",
        "how many gas staff does IOM have?",
        "how many fan members does IOM have?",
        "how many john members does IOM have?",
        "how many field staff does IOM have?",
        "how many individual members does IOM have?",
        "what is the American budget of IOM?",
        "what was the toy name of IOM?",
        "how many dna staff does IOM have?",
        "how many tom staff does IOM have?",
        # where something lives is not that it was founded
        "when did IOM live?",
        "what is IOM's environment?",
        "what is the habitat of IOM?",
        # what was done to it is not that it began
        "when was IOM hit?",
        "when was the Constitution taken?",
        # how it was so, and that it was so twice
        "was IOM founded again?",
        "was IOM again called ICEM?",
        "was IOM briefly called ICEM?",
        # a noun is no name, and how often something was done is no figure of it
        "was IOM called a committee?",
        "how many times did IOM move?",
        # one thing is no other, nor one of another kind
        "was Kosovo a war?",
        "the chile thing 1973, was it an earthquake?",
        # which places do it is not in which it is done
        "which countries recognize IOM?",
        "which countries did IOM recognize?",
        # what is recognized, organized or offered besides is not told
        "Does the Constitution recognise a right of asylum?",
        "Does the Constitution recognize freedom of religion?",
        "Did IOM organise the Haitian elections?",
        "does it promote migration by issuing passports?",
    ],
)
def test_a_word_that_says_something_else_where_it_stands_is_not_passed_over(text: str) -> None:
    assert ask(bot_of(IOM), text).status is not Status.ANSWER


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("who know when IOM was founded?", "1951"),
        ("how many staff does IOM have in the field?", "8,400"),
        ("how many member states does IOM have?", "157"),
        ("what is the budget in American dollars?", "$1.3 billion"),
        ("kindly state the annual budgetary provision.", "$1.3 billion"),
        ("can you find out who works with IOM?", "governmental partners"),
        ("when was the ICEM constitution concluded?", "19 October 1953"),
        ("when was the first constitution concluded?", "19 October 1953"),
        ("when was the organization's constitution concluded?", "19 October 1953"),
        ("when did IOM come into being?", "1951"),
        ("the year it got set up?", "1951"),
        ("what was its name again?", "International Organization for Migration"),
        ("briefly, was IOM called ICEM?", "Yes. "),
        ("how many times did it change its name?", "three times"),
        ("where is freedom of movement recognised?", "The Constitution recognizes"),
        ("in which areas does IOM work?", "four broad areas"),
        ("which areas does IOM work in?", "four broad areas"),
        ("which countries did IOM organize elections in?", "Afghan"),
        ("the haiti thing 2010, was it an earthquake?", "Yes. "),
        ("does the constitution recognize freedom of movement?", "Yes. "),
        ("does the constitution deny freedom of movement?", "No. "),
        ("our Lucy's homework, IOM history, what does it have for 1999?", "Kosovo (1999) and Timor (1999)"),
    ],
)
def test_the_same_word_is_passed_over_where_it_says_nothing(text: str, told: str) -> None:
    reply = ask(bot_of(IOM), text)
    assert (reply.status, told in reply.text) == (Status.ANSWER, True), reply.text


@pytest.mark.parametrize(
    "text",
    [
        "when was Quern Rock lighthouse hit?",
        "when did Gannock Light fall?",
        "when was Gannock Light taken?",
        "was Gannock Light unofficially automated?",
        "who manage Gannock Light?",
    ],
)
def test_another_deed_is_not_that_a_light_was_lit(text: str) -> None:
    assert ask(bot_of(VARROW), text).status is not Status.ANSWER


def test_what_is_not_in_a_list_is_declined_with_what_the_list_tells() -> None:
    reply = ask(bot_of(IOM), "Does the Constitution recognise a right of asylum?")
    assert "\u201casylum\u201d" in reply.text
    assert "freedom of movement" in reply.text


def test_who_is_alone_in_it_is_the_only_one() -> None:
    alone, only = (ask(bot_of(IOM), f"does IOM work {what}?").text for what in ("with NGOs alone", "only with NGOs"))
    assert alone == only
    assert alone.startswith("Not only that. ")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("what name did it have for 1975", "In 1975 IOM was called the Intergovernmental Committee for European"),
        ("what was it founded for in 1951", "IOM was founded in 1951 to help"),
        ("do 157 states belong to IOM?", "Yes. "),
        ("was it called something else in 1975?", "In 1975 IOM was called"),
        ("anything else about the name?", "International Organization for Migration"),
    ],
)
def test_a_preposition_that_opens_a_time_belongs_to_it(text: str, told: str) -> None:
    reply = ask(bot_of(IOM), text)
    assert (reply.status, told in reply.text) == (Status.ANSWER, True), reply.text


@pytest.mark.parametrize(
    "turns",
    [
        ("does it belong to something else?",),
        ("does IOM belong to something bigger?",),
        ("what are the areas?", "Is migration health one of those four, or does it belong to something else?"),
    ],
)
def test_what_belongs_to_something_else_and_what_is_had_at_a_time_is_not_guessed(turns: tuple[str, ...]) -> None:
    assert ask(bot_of(IOM), *turns).status is not Status.ANSWER


def test_a_history_that_is_spoken_of_tells_what_happened_at_a_time() -> None:
    assert "Kosovo (1999)" in ask(bot_of(IOM), "IOM history, what does it have for 1999?").text
