"""Questions that rest on what stands beside them: what that says counts as much as the question's own words."""

from __future__ import annotations

import pytest

from bot.model import Status
from tests.packs.bots import IOM, ask, bot_of


@pytest.mark.parametrize(
    "text",
    [
        "Kosovo shares its year with another crisis. Who and when?",
        "my grandad got shipped to australia in 56 with their help.. so who's they?",
        "They came to us by ship in 1956. What was that?",
        "My granny is 90. Born when?",
    ],
)
def test_a_question_that_says_nothing_of_its_own_is_not_answered_past_the_statement_before_it(text: str) -> None:
    assert ask(bot_of(IOM), text).status is not Status.ANSWER


def test_a_question_that_says_nothing_of_its_own_is_answered_where_all_of_the_statement_counts() -> None:
    assert "ICM" in ask(bot_of(IOM), "From 1981 through 1988 they used just one name. Which?").text


@pytest.mark.parametrize(
    "text",
    [
        "For the Iraqi ballot of 2005, polling stations were opened in what countries?",
        "Under whose chairmanship was the Venice text drafted, and by what committee?",
        "The 11 million, how many countries did they come from?",
        "haiti: staff there today?",
        "gender dimension?? whats that supposed to mean in practise",
    ],
)
def test_a_part_of_a_sentence_is_not_answered_without_the_rest(text: str) -> None:
    assert ask(bot_of(IOM), text).status is not Status.ANSWER


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("vietnamese boat people time - the org was named what", "In 1975 IOM was called"),
        ("Haiti earthquake, what was it called", "In 2010 IOM was called"),
        ("In 1956, with the Hungarian crisis, the name was?", "In 1956 IOM was called"),
    ],
)
def test_an_event_before_a_question_is_its_time(text: str, told: str) -> None:
    assert told in ask(bot_of(IOM), text).text


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("He also says IOM dates from 1999.", "IOM was founded in 1951"),
        ("does IOM date from 1951?", "Yes. IOM was founded in 1951"),
    ],
)
def test_what_dates_from_a_year_is_said_to_have_begun_then(text: str, told: str) -> None:
    assert told in ask(bot_of(IOM), text).text


@pytest.mark.parametrize("text", ["What started the Second World War?", "what ended the war"])
def test_what_began_or_ended_something_else_is_not_what_began_the_item(text: str) -> None:
    assert ask(bot_of(IOM), text).status is Status.UNKNOWN


def test_a_time_before_a_question_of_what_changes_is_not_left_out() -> None:
    told = "ring ring, its 1986. the receptionist picks up the phone. complete the sentence with the organisations name"
    assert ask(bot_of(IOM), told).status is not Status.ANSWER
    assert "since 1989" in ask(bot_of(IOM), "It was founded in 1951. What is it called now?").text


@pytest.mark.parametrize(
    ("turns", "told"),
    [
        (("tell me about kosovo", "haiti then"), "the Haiti earthquake (2010)"),
        (("kosovo", "and what was iom called"), "In 1999 IOM was called"),
    ],
)
def test_a_turn_goes_on_to_what_it_names_and_to_the_time_that_was_told(turns: tuple[str, ...], told: str) -> None:
    assert told in ask(bot_of(IOM), *turns).text


def test_what_something_was_signed_as_is_asked_of_no_other_time() -> None:
    turns = "what was it called when the constitution was concluded", "and in 2004"
    assert ask(bot_of(IOM), *turns).status is not Status.ANSWER


def test_a_name_that_is_asked_for_is_not_taken_for_an_order_to_name() -> None:
    turns = "What do the renamings reflect?", "and the name it all started from?"
    assert ask(bot_of(IOM), *turns).status is not Status.ANSWER


def test_the_names_of_what_is_counted_are_not_its_number() -> None:
    turns = "In what decade did it move nearly a million people?", "names of the ships they went on"
    assert ask(bot_of(IOM), *turns).status is not Status.ANSWER


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Was IOM previously called ICM?", "Yes. IOM was called the Intergovernmental Committee for Migration (ICM)"),
        ("When did IOM make the switch to ICM?", "1980"),
        ("im doing a paper on 1973. which crisis is that", "Chile (1973)."),
    ],
)
def test_every_name_in_a_question_counts(text: str, told: str) -> None:
    assert told in ask(bot_of(IOM), text).text


@pytest.mark.parametrize(
    ("turns", "told"),
    [
        (("PICMME was replaced by", "which was replaced by"), "After ICEM came"),
        (("so they renamed it in 1968 right", "well, something happened that year?"), "Czechoslovakia (1968)"),
        (("taking 1951 as its birth, how old did it get in 2010",), "59 years"),
    ],
)
def test_what_is_asked_is_what_the_words_beside_it_leave_open(turns: tuple[str, ...], told: str) -> None:
    assert told in ask(bot_of(IOM), *turns).text


@pytest.mark.parametrize(
    "turns",
    [
        ("Which folk does the ICM period cover?", "the name that preceded it"),
        ("One of the four broad areas deals with people. Its name?",),
    ],
)
def test_an_it_that_was_not_understood_is_not_the_item(turns: tuple[str, ...]) -> None:
    assert ask(bot_of(IOM), *turns).status is not Status.ANSWER


def test_a_stretch_from_an_event_is_no_claim_of_its_length() -> None:
    assert ask(bot_of(IOM), "a decade after PICMME was created, what was the name?").text.startswith("In 1961")


@pytest.mark.parametrize(
    ("turns", "told"),
    [
        (("tell me the very first and the present name",), "The last name is the International Organization"),
        (
            ("when did its Constitution come into effect", "state the designation used in the latter year"),
            "In 1954 IOM",
        ),
        (("was it past sixty in 2015?", "how old to be precise"), "64 years"),
    ],
)
def test_both_ends_the_latter_year_and_the_age_that_was_told_are_meant(turns: tuple[str, ...], told: str) -> None:
    assert told in ask(bot_of(IOM), *turns).text


@pytest.mark.parametrize(
    "turns",
    [
        ("It began as a health agency, didn't it?",),
        ("observers in april 2015", "Which of them is the newest?"),
        ("Which article of the Constitution deals with the freedom of movement of persons?",),
    ],
)
def test_what_is_said_of_something_else_is_not_affirmed_or_told(turns: tuple[str, ...]) -> None:
    assert ask(bot_of(IOM), *turns).status is not Status.ANSWER
