"""Short turns that go on from a time, a date or a contradiction: "add five more", "the October one", "which is it?"."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.model import Status
from tests.packs.bots import IOM, VARROW, answer, ask, bot_of

if TYPE_CHECKING:
    from pathlib import Path

    from bot.model import Reply


def _last(text: str, pack: Path = IOM) -> Reply:
    """The reply to the last of several turns, which " / " parts."""
    return ask(bot_of(pack), *text.split(" / "))


def _answer(text: str, pack: Path = IOM) -> str:
    """The last answer to them."""
    return answer(bot_of(pack), *text.split(" / "))


# --- another time by a bare number ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("going_on", "year"),
    [
        ("Same question, add twenty-five years.", "1985"),
        ("Same question, add twenty-five years. / add five more", "1990"),
        ("and another ten?", "1970"),
        ("plus 25", "1985"),
        ("25 more", "1985"),
        ("what about thirty later", "1990"),
        ("let's add thirty", "1990"),
        ("and if we add thirty?", "1990"),
        ("add 30 to that", "1990"),
        ("knock off five", "1955"),
        ("minus 5", "1955"),
        ("go back five", "1955"),
        ("go back another 5", "1955"),
        ("forward thirty / go back another 20", "1970"),
        ("take away five years", "1955"),
    ],
)
def test_a_bare_number_leads_on_or_back_from_the_time_asked_about(going_on: str, year: str) -> None:
    assert f"In {year} IOM was called" in _answer(f"what was it called in 1960? / {going_on}")


def test_a_bare_number_leads_on_in_a_question_who_held_an_office() -> None:
    assert "In 1960: Anna Garrick" in _answer("Who was Reeve in 1950? / another ten", VARROW)


@pytest.mark.parametrize(
    "text",
    [
        "what was it called in 1960? / one more",
        "what was it called in 1960? / add five more members",
        "what was it called in 1960? / back to 85",
        "what was it called in 1960? / more than ten",
        "what was it called in 1960? / ten",
        "when was it founded? / ten more",
        "how many members in 2014? / plus 10",
        "what happened in 1950? / ten more",
        "which elections abroad were there? / ten more",
    ],
)
def test_a_number_that_may_count_something_else_is_no_step_in_time(text: str) -> None:
    assert _last(text).status is not Status.ANSWER


@pytest.mark.parametrize(
    ("text", "year"),
    [
        ("what was it called when it turned ten? / and at thirty?", "1981"),
        ("what was it called when it turned ten? / and at thirty? / and at fifty?", "2001"),
        ("what was it called when it turned ten? / thirty?", "1981"),
        ("what was it called when it turned ten? / and when it was thirty?", "1981"),
        ("what was it called on its 10th birthday? / and its 30th?", "1981"),
        ("what was it called ten years after it was founded? / what about thirty", "1981"),
    ],
)
def test_a_bare_number_is_another_age_where_the_time_was_told_by_one(text: str, year: str) -> None:
    assert f"In {year} IOM was called" in _answer(text)


@pytest.mark.parametrize(
    "text",
    [
        "what was it called in 1961? / and at thirty?",
        "what was it called ten years after the constitution entered into force? / and at thirty?",
        "what was it called when it turned ten? / and at thirty offices?",
    ],
)
def test_without_an_age_before_it_a_number_is_none(text: str) -> None:
    assert _last(text).status is not Status.ANSWER


# --- between two times that were asked about -----------------------------------------------------------------------


@pytest.mark.parametrize(
    "asked",
    [
        "did the organization's name change in between?",
        "was it renamed between them?",
        "did it change between those two years?",
        "has it changed between those two",
        "did that change between the two?",
        "when did the name change in between?",
    ],
)
def test_a_question_is_put_between_the_last_two_times(asked: str) -> None:
    reply = _last(f"what was it called in 1979? / and in 1990? / {asked}").text
    assert "Between 1979 and 1990 the name changed twice" in reply


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("was it called ICM in 1979? / and in 1985? / in which year between those two did it become ICM?", "1980"),
        ("what was it called in 1979? / and in 1985? / between those two, when did it become IOM?", "Not between"),
        ("what was it called in 1960? / and in 1970? / did the name change in between?", "No."),
    ],
)
def test_what_lies_outside_those_times_is_told_so(text: str, told: str) -> None:
    assert told in _answer(text)


@pytest.mark.parametrize(
    "text",
    [
        "what was it called in 1979? / did the name change in between?",
        "what was it called in 1979? / and in 1990? / did the name change between those offices?",
    ],
)
def test_between_needs_two_times_and_nothing_else(text: str) -> None:
    assert _last(text).status is not Status.ANSWER


# --- how much later, and the date of a month -----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("pack", "text", "told"),
    [
        (
            IOM,
            "constitution: where and when concluded? / how much later did it enter into force",
            "One year, one month",
        ),
        (IOM, "when was the constitution concluded? / how many months later did it take effect?", "13 months"),
        (IOM, "when did the constitution enter into force? / how much earlier was it concluded", "One year, one month"),
        (IOM, "when was it founded? / how many years later did it become ICM?", "29 years"),
        (VARROW, "When was Quern Rock lighthouse lit? / how long afterwards was it automated?", "97 years"),
    ],
)
def test_how_much_later_is_reckoned_from_the_date_told(pack: Path, text: str, told: str) -> None:
    assert told in _answer(text, pack)


@pytest.mark.parametrize(
    "text",
    [
        "when did the constitution enter into force? / how much later was it concluded",
        "when was it founded? / how much later did it move to Geneva",
        "when was it founded? / how many members later did it become ICM",
        "what happened in 1953 and 1954? / how much later did it become ICM",
    ],
)
def test_how_much_later_needs_one_date_and_the_right_order(text: str) -> None:
    assert _last(text).status is not Status.ANSWER


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("when did the constitution enter into force? / whats the october date for then", "19 October 1953"),
        ("what happened in 1953 and 1954? / and the October one?", "concluded on 19 October 1953"),
        ("what happened in 1953 and 1954? / the November date", "IOM was formally born on 30 November 1954"),
        ("when was the constitution concluded? / and in november?", "entered into force on 30 November 1954"),
    ],
)
def test_a_month_chooses_among_the_dates_told(text: str, told: str) -> None:
    assert told in _answer(text)


@pytest.mark.parametrize(
    "text",
    [
        "what happened in 1953 and 1954? / the May one",
        "what happened in 1953 and 1954? / the October meeting",
        "what happened in 1953 and 1954? / what was it called in October",
    ],
)
def test_a_month_of_nothing_told_is_refused(text: str) -> None:
    assert _last(text).status is not Status.ANSWER


# --- what differs, and where it is from ----------------------------------------------------------------------------


@pytest.mark.parametrize(
    "asked",
    [
        "how come they differ?",
        "why two dates",
        "why is there a discrepancy",
        "isn't that a contradiction",
        "both can't be right",
        "explain the difference",
        "which is right then",
        "so which is it, explain",
        "which date should i trust",
        "they say it was born 1951 too. so which is it, explain",
    ],
)
def test_who_asks_what_differs_hears_the_note_again(asked: str) -> None:
    assert "(It was formally born when" in _answer(f"when was it founded? / {asked}")


def test_a_note_of_another_source_is_told_again() -> None:
    text = "How many lives were lost in the wreck of the Fidelio? / how come the numbers differ?"
    assert "The harbour roll says six" in _answer(text, VARROW)


def test_without_a_note_nothing_is_explained() -> None:
    assert _last("how many members does it have? / how come they differ?").status is Status.UNKNOWN


@pytest.mark.parametrize(
    "asked",
    [
        "On what do you base that?",
        "what are you basing that on",
        "based on which source",
        "on whose authority do you say that",
        "how did you find that out",
        "and you know that how?",
        "you got that from where?",
        "what tells you that",
        "what backs that up",
        "is that documented anywhere",
        "where is that information from",
    ],
)
def test_the_source_is_asked_for_in_many_words(asked: str) -> None:
    assert _last(f"when was it founded? / {asked}").text.startswith("From the article")


@pytest.mark.parametrize(
    "asked", ["what do migrants base their claims on", "on what do they base their budget", "what backs migrants up"]
)
def test_what_others_go_by_is_no_question_for_the_source(asked: str) -> None:
    assert "From the article" not in _last(f"when was it founded? / {asked}").text


# --- which year to put down ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("pack", "text", "told"),
    [
        (IOM, "im doing homework on iom, which year should i put for the start", "1951"),
        (IOM, "im doing homework on iom, which year should i put for the start / and its name that year", "PICMME"),
        (IOM, "which date would you quote for the entry into force of the constitution?", "30 November 1954"),
        (IOM, "what year should one write down for its birth", "1951"),
        (VARROW, "which year should i give for the opening of tolm haven", "1903"),
    ],
)
def test_a_date_may_be_asked_for_as_what_to_put_down(pack: Path, text: str, told: str) -> None:
    assert told in _answer(text, pack)


@pytest.mark.parametrize(
    "text",
    [
        "which year should i visit iom",
        "which year should i put my money in iom",
        "which year should i put for the move to Geneva",
    ],
)
def test_what_else_one_should_do_is_no_date_to_put_down(text: str) -> None:
    assert _last(text).status is not Status.ANSWER


# --- part of a name ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("what was it called in 1979? / so it was still the European committee?", "Yes. In 1979"),
        ("what was it called in 1985? / so it was still the European committee?", "No. In 1985"),
        ("was it still the European committee in 1985?", "No. In 1985"),
    ],
)
def test_a_word_and_a_noun_of_one_name_claim_that_name(text: str, told: str) -> None:
    assert told in _answer(text)


@pytest.mark.parametrize(
    "text",
    [
        "what was it called in 1979? / so it was still the Asian committee?",
        "was it still the European Union in 1979?",
        "was it the migration committee in 1985?",
        "was it still the European committee for refugees?",
    ],
)
def test_words_of_no_name_or_of_several_claim_none(text: str) -> None:
    assert _last(text).status is not Status.ANSWER


# --- next to the time told -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("how many members in june 2014? / the following spring", "157"),
        ("how many members in june 2014? / next april?", "157"),
        ("what was it called in 1988? / the following autumn", "(IOM)"),
        ("what happened in 1953? / the same october", "19 October 1953"),
        ("what happened on 19 october 1953? / and then 13 months later?", "30 November 1954"),
        ("which vote abroad did they organise in 2005? / the year before that one?", "Afghan"),
    ],
)
def test_a_season_a_month_or_a_step_is_reckoned_from_the_time_told(text: str, told: str) -> None:
    assert told in _answer(text)


@pytest.mark.parametrize(
    "text",
    [
        "how many members in june 2014? / the previous spring",
        "what happened in 1952? / the following october",
        "which vote abroad did they organise in 2005? / the year before? / and the year before that one?",
    ],
)
def test_where_nothing_is_known_next_to_the_time_told_it_is_said(text: str) -> None:
    assert _last(text).status is not Status.ANSWER


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("how many members in june 2014? / and in april 2015? / so plus how many", "one more member state"),
        ("what came straight after chile? / how much later", "2 years: from 1973 to 1975"),
        ("what came before ICM? / how many years earlier", "28 years: from 1952 to 1980"),
    ],
)
def test_the_difference_of_the_two_last_told_is_asked_for_in_few_words(text: str, told: str) -> None:
    assert told in _answer(text)


def test_more_names_than_there_were_are_refuted() -> None:
    assert "There are four names, not ten." in _answer("what was it called in 1960? / another ten names", IOM)


# --- the one before one of several ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("pack", "text", "told"),
    [
        (IOM, "what names has it had? / what was the name right before this one", "Before IOM it was"),
        (IOM, "what names has it had? / and the name before this one?", "Before IOM it was"),
        (IOM, "what names has it had? / which came before this one? / and before that one?", "Before ICM it was"),
        (IOM, "what names has it had? / and just before that?", "Before IOM it was"),
        (VARROW, "what names has the board had? / which name did it bear before this one?", "Before VLA it was"),
        # of a whole list nothing came before its first
        (IOM, "what names has it had? / and before that?", "Nothing came before PICMME"),
    ],
)
def test_this_one_is_the_last_of_several_that_were_told(pack: Path, text: str, told: str) -> None:
    assert _answer(text, pack).startswith(told)


# --- one of those that were told in turn ---------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("was Hungary before Czechoslovakia? / and Chile? / which of the three was last?", "Chile (1973)"),
        ("when was Kuwait? / and Chile? / and Hungary? / which of those three came first?", "Hungary (1956)"),
        ("when was Kuwait? / and Chile? / and Hungary? / which of the three was second?", "Chile (1973)"),
        ("what names has it had? / which of the four was first?", "(PICMME) was the name from 1951"),
    ],
)
def test_one_of_so_many_is_one_of_those_that_were_told(text: str, told: str) -> None:
    reply = _answer(text)
    assert told in reply
    assert "Haiti" not in reply


@pytest.mark.parametrize(
    "text",
    [
        "what names has it had? / which of the three was first?",
        "when was Kuwait? / which of the three was last?",
        # a comparison is no question for what stands in a place
        "which name came third? / for how many years? / more than the second?",
        "is it older than the UN? / than its constitution?",
        # whether the time is the same
        "when was the Pakistan earthquake? / and the invasion of Iraq? / same year?",
        "what is the constitution? / is health in it?",
    ],
)
def test_what_is_not_one_of_them_is_not_told(text: str) -> None:
    assert _last(text).status is not Status.ANSWER


def test_which_they_are_is_told_of_the_time_at_which_they_were_counted() -> None:
    reply = _answer("how many names had it had by 1975? / which?")
    assert "(ICEM)" in reply
    assert "(ICM)" not in reply
