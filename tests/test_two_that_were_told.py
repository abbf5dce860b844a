"""Two names that different people insist on, the one that was not chosen, and what something is said to be."""

from __future__ import annotations

import pytest

from bot.model import Status
from tests.packs.bots import IOM, answer, ask, bot_of


@pytest.mark.parametrize(
    "text",
    [
        "A colleague says the first name was ICEM while I have PICMME in my slides. Which one came first?",
        "My wife insists on ICEM, my boss says PICMME. Which was first?",
        "My slides have PICMME and ICEM. Which one came first?",
    ],
)
def test_which_of_two_that_were_reported_came_first_is_told(text: str) -> None:
    assert answer(bot_of(IOM), text).startswith("PICMME (from 1951 to 1952) came before ICEM")


@pytest.mark.parametrize(
    "text",
    [
        "My wife says Acme, my boss says ICEM. Which one came first?",
        "I read of ICEM in Venice and of ICM in Rome. Which one came first?",
        "Which one came first?",
        "My slides have PICMME. when did the other one take over?",
    ],
)
def test_which_of_others_came_first_is_refused(text: str) -> None:
    assert ask(bot_of(IOM), text).status is not Status.ANSWER


def test_the_other_one_is_not_what_came_after_both() -> None:
    told = ask(
        bot_of(IOM), "My slides have PICMME and ICEM. Which came first, and when did the other one take over?"
    ).text
    assert "came before ICEM" in told
    assert "After ICEM" not in told
    assert ask(
        bot_of(IOM), "Which came first, ICEM or PICMME?", "in what year did the other one take over?"
    ).status is (Status.UNKNOWN)


@pytest.mark.parametrize("text", ["does that belong too", "and does that belong to it", "does that have any members?"])
def test_a_that_which_was_not_told_is_not_the_item(text: str) -> None:
    assert ask(bot_of(IOM), text).status is not Status.ANSWER


def test_an_it_is_the_item() -> None:
    assert "157" in answer(bot_of(IOM), "does that organization have members?")


@pytest.mark.parametrize(
    "text", ["Is forced migration something IOM deals with?", "Is regulating migration something IOM does?"]
)
def test_what_something_is_may_be_told_behind_it(text: str) -> None:
    assert answer(bot_of(IOM), text).startswith("Yes. IOM's broad areas of migration management include")


@pytest.mark.parametrize(
    "text",
    [
        "Is forced migration something IOM does not deal with?",
        "Is forced migration something that IOM leaves to others?",
        "Is chess something IOM deals with?",
        "Is forced migration something UNHCR deals with?",
        "Is forced migration something that IOM causes?",
        "Is regulating migration something bad?",
    ],
)
def test_something_else_is_refused(text: str) -> None:
    assert ask(bot_of(IOM), text).status is not Status.ANSWER


@pytest.mark.parametrize("asked", ["In which year was it?", "In which year it was, please?", "When was that?"])
def test_what_is_pointed_at_is_not_the_founding_where_something_else_was_told(asked: str) -> None:
    told = "My cousin, he voted outside of Afghanistan, and he said IOM was making this election."
    assert ask(bot_of(IOM), f"{told} {asked}").status is not Status.ANSWER
    assert answer(bot_of(IOM), f"He said IOM organized the Afghan elections. {asked}") == "The Afghan elections: 2004."
    assert "1951" in answer(bot_of(IOM), f"I study the founding of IOM. {asked}")


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("the middle one?", "The Intergovernmental Committee for European Migration (ICEM) was the name"),
        ("how long did the middle one last?", "(ICEM) was the name for 28 years"),
        ("when was the middle one?", "(ICEM) was the name from 1952 to 1980"),
    ],
)
def test_the_middle_one_of_three_that_were_told_is_asked_for_like_any_other(question: str, told: str) -> None:
    assert told in answer(bot_of(IOM), "what were its first three names?", question)


@pytest.mark.parametrize("turns", ["what names has it had? / how long did the middle one last?", "the middle one?"])
def test_four_have_no_middle_one(turns: str) -> None:
    assert ask(bot_of(IOM), *turns.split(" / ")).status is not Status.ANSWER


@pytest.mark.parametrize("verb", ["is", "must be", "would be"])
def test_which_of_two_is_older_may_be_supposed(verb: str) -> None:
    turns = ("what was it called in 1985?", "what was it called in 1975?", f"which of the two {verb} the older?")
    assert answer(bot_of(IOM), *turns).startswith("ICEM (from 1952 to 1980) came before ICM")


BOTH = "what was it called at the time of Chile and what at the time of Kuwait?"


@pytest.mark.parametrize(
    ("turns", "told", "untold"),
    [
        ("name in 1975? / and in 1990? / any other name between these two dates?", "(ICM) from 1980", "PICMME"),
        (f"{BOTH} / did it have some other name in the time between these two?", "(ICM) from 1980", "PICMME"),
        ("what was it called in 1953? / and in 1975? / was there any other name in that time?", "(ICEM)", "(IOM)"),
    ],
)
def test_names_between_two_times_that_were_told_are_of_that_stretch(turns: str, told: str, untold: str) -> None:
    found = answer(bot_of(IOM), *turns.split(" / "))
    assert told in found
    assert untold not in found


@pytest.mark.parametrize(
    "turns",
    [
        "what was it called in 1975? / any other name between these two dates?",  # one was told
        "what was it called in 1975? / and in 1990? / any other office between these two dates?",
        "what was it called in 1975? / and in 1990? / any other name between these three wars?",
    ],
)
def test_between_two_that_were_not_told_nothing_is_answered(turns: str) -> None:
    assert ask(bot_of(IOM), *turns.split(" / ")).status is Status.UNKNOWN


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("what was it called in 1975 and what in 1985?", "In 1985 IOM was called the Intergovernmental"),
        (BOTH, "In 1990 IOM was called"),
        ("what happened in 1956 and what in 1968?", "Czechoslovakia (1968)"),
    ],
)
def test_and_what_at_another_time_asks_the_same_as_the_clause_before(text: str, told: str) -> None:
    assert told in answer(bot_of(IOM), text)


DEBATE = "what is this global debate IOM is the point of reference in?"


@pytest.mark.parametrize("then", ["which century", "in which century?", "and what century was that?"])
def test_a_stretch_of_time_that_stands_in_what_was_told_is_told(then: str) -> None:
    assert "21st century" in answer(bot_of(IOM), DEBATE, then)


@pytest.mark.parametrize(
    "turns", [f"{DEBATE} / which decade", f"{DEBATE} / which year", "what is the budget? / which century"]
)
def test_a_stretch_of_time_that_was_not_told_is_declined(turns: str) -> None:
    assert ask(bot_of(IOM), *turns.split(" / ")).status is Status.UNKNOWN


@pytest.mark.parametrize(
    "then",
    [
        *("so the same name on both days?", "was it the same in both years?", "same name both times, yeah?"),
        *("identical in the two years?", "unchanged on both dates then?", "did it have the same name both times"),
    ],
)
def test_whether_it_was_the_same_at_two_times_is_told_by_what_changed(then: str) -> None:
    turns = ("what was it called in 1960?", "and in 1975?", then)
    assert answer(bot_of(IOM), *turns).startswith("Between 1960 and 1975 IOM was called")
    turns = ("what was it called in 1960?", "and in 1985?", then)
    assert answer(bot_of(IOM), *turns).startswith("Between 1960 and 1985 the name changed")


def test_a_figure_that_was_the_same_is_told_by_how_it_went() -> None:
    turns = ("how many members in June 2014?", "and in 2015?", "was it the same in both years?")
    assert answer(bot_of(IOM), *turns).startswith("From June 2014 to April 2015 it went from 156 to 157")


@pytest.mark.parametrize(
    "turns",
    [
        "what was it called in 1960? / and in 1985? / same director both years?",
        "what was it called in 1960? / and in 1985? / the same name as UNHCR in both years?",
    ],
)
def test_something_else_that_was_the_same_is_not_told(turns: str) -> None:
    assert ask(bot_of(IOM), *turns.split(" / ")).status is Status.UNKNOWN


def test_a_verb_to_which_in_belongs_breaks_off_nowhere() -> None:
    turns = ("what was it called on the day the Constitution was concluded?", "and on the day it kicked in?")
    assert answer(bot_of(IOM), *turns).startswith("On 30 November 1954 IOM was called")
