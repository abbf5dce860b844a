"""How far two dated things lie apart, in which unit it is told, and whether it is as far as is claimed."""

from __future__ import annotations

import pytest

from bot.model import Status
from tests.packs.bots import IOM, VARROW, ask, bot_of


@pytest.mark.parametrize(
    "text",
    [
        "number of years between the first rename and the last one",
        "theres a gap of how many years from the first rename to the last one",
        "how many years between the first and the last name change",
        "how many years separate the first and the last rename?",
        "years between 1st and last rename",
        "between the first and last rename how many years passed",
        "gap between the first rename and the last one",
    ],
)
def test_two_ends_may_share_their_noun(text: str) -> None:
    assert ask(bot_of(IOM), text).text == "37 years: from 1952 to 1989."


@pytest.mark.parametrize(
    "text",
    [
        "number of years separating the Hungary and Czechoslovakia crises?",
        "how many years lay between hungary and czechoslovakia",
        "what is the interval between hungary and czechoslovakia",
        "what's the time difference between hungary and czechoslovakia",
        "difference in years between hungary and czechoslovakia",
        "time lag between hungary and czechoslovakia",
        "how big is the gap between hungary and czechoslovakia",
        "span of time from hungary to czechoslovakia",
        "duration between hungary and czechoslovakia",
    ],
)
def test_the_distance_of_two_dates_has_many_names(text: str) -> None:
    assert ask(bot_of(IOM), text).text == "12 years: from 1956 to 1968."


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        ("how many months between", "13 months and 11 days"),
        ("how many weeks between", "58 weeks and one day"),
        ("number of days between", "407 days"),
        ("how long in weeks was it between", "58 weeks and one day"),
        ("interval in months between", "13 months and 11 days"),
        ("how many years between", "One year, one month and 11 days"),
    ],
)
def test_a_length_is_told_in_the_unit_that_is_asked_for(asked: str, told: str) -> None:
    reply = ask(bot_of(IOM), f"{asked} the conclusion of the constitution and its entry into force?")
    assert reply.text == f"{told}: from 19 October 1953 to 30 November 1954."


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("how many decades between the founding and the current name", "3 decades and 8 years: from 1951 to 1989."),
        ("how many months passed between the founding and the first rename", "One year: from 1951 to 1952."),
        ("how many days between hungary and chile", "17 years: from 1956 to 1973."),
    ],
)
def test_a_unit_that_the_dates_do_not_know_is_not_made_up(text: str, told: str) -> None:
    assert ask(bot_of(IOM), text).text == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("was the gap between hungary and czechoslovakia more than ten years?", "Yes. 12 years: from 1956 to 1968."),
        ("was the gap between hungary and czechoslovakia less than ten years?", "No. 12 years: from 1956 to 1968."),
        ("were there 12 years between hungary and czechoslovakia?", "Yes. 12 years: from 1956 to 1968."),
        ("there were 20 years between hungary and czechoslovakia", "No. 12 years: from 1956 to 1968."),
        ("is it true that only 12 years lay between hungary and chile", "No. 17 years: from 1956 to 1973."),
        ("the gap between hungary and chile was over 20 years", "No. 17 years: from 1956 to 1973."),
        # Years alone do not tell whether it was a little more or a little less.
        ("was the time between the founding and the first rename longer than a year?", "One year: from 1951 to 1952."),
        (
            "from conclusion of the Constitution to its entry into force, was the interval over or under 12 months?",
            "13 months and 11 days: from 19 October 1953 to 30 November 1954.",
        ),
    ],
)
def test_a_claimed_distance_is_held_against_the_dates(text: str, told: str) -> None:
    assert ask(bot_of(IOM), text).text == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("what is the interval between the wreck of the Amelia Brandt and the wreck of the Fidelio", "59 years, 9"),
        ("how many days lay between the wreck of the Amelia Brandt and the lighting of Gannock Light", "971 days"),
        ("time lag between the lighting of Gannock Light and its automation", "134 years and 6 months"),
        ("how many years between the first and the last name change of the board", "84 years: from 1889 to 1973."),
    ],
)
def test_any_two_things_with_a_date_lie_apart(text: str, told: str) -> None:
    assert ask(bot_of(VARROW), text).text.startswith(told)


_CONSTITUTION = "how long between the conclusion and the entry into force of the constitution?"


@pytest.mark.parametrize(
    ("turns", "told"),
    [
        ((_CONSTITUTION, "in months?"), "13 months and 11 days"),
        ((_CONSTITUTION, "and in days?"), "407 days"),
        ((_CONSTITUTION, "how many weeks is that?"), "58 weeks and one day"),
        ((_CONSTITUTION, "is that more than a year?"), "Yes. One year, one month"),
        ((_CONSTITUTION, "so over 14 months?"), "No. One year, one month"),
        (("how many years between hungary and chile?", "in decades?"), "One decade and 7 years"),
        (("when was the constitution concluded?", "how many years before the name IOM was that?"), "36 years"),
        (("when was the constitution concluded?", "how long before ICM is that?"), "27 years"),
        (
            ("when was the constitution concluded?", "and how many years after that did it become IOM?"),
            "36 years: from",
        ),
        (("when was the constitution concluded?", "how many years after that did it become ICEM?"), "It was the other"),
        (
            ("when were Chile, Haiti and Kuwait?", "how far apart are the earliest and the latest?"),
            "37 years: from 1973",
        ),
        (
            (
                "when was the constitution concluded?",
                "when did it enter into force?",
                "how long was the intervening time?",
            ),
            "One year, one month",
        ),
        (
            ("when was the constitution concluded?", "when did it enter into force?", "the intervening period?"),
            "One year, one month",
        ),
        (("what do the name changes reflect?", "over how many years was that?"), "IOM's changes of name reflect its"),
        (("how many years before ICM was it called ICEM?",), "28 years: from 1952 to 1980."),
        (("how many years before ICM did the hungary crisis happen?",), "24 years: from 1956 to 1980."),
    ],
)
def test_a_conversation_goes_on_from_a_distance_and_from_a_date(turns: tuple[str, ...], told: str) -> None:
    assert ask(bot_of(IOM), *turns).text.startswith(told)


@pytest.mark.parametrize(
    "turns",
    [
        (_CONSTITUTION, "in Geneva?"),
        (_CONSTITUTION, "how many days are there in a week?"),
        ("when was the constitution concluded?", "how many years before the fall of the wall was that?"),
        ("how long before ICM?",),
        ("what is its credo?", "over how many years?"),
        ("what is its place in the global debate?", "for how long?"),
        (
            "when was the constitution concluded?",
            "when did it enter into force?",
            "what happened in the intervening period?",
        ),
        ("how many years after the entry into force was it still called ICEM?",),
    ],
)
def test_what_is_no_length_of_the_same_stretch_is_declined(turns: tuple[str, ...]) -> None:
    assert ask(bot_of(IOM), *turns).status is Status.UNKNOWN


@pytest.mark.parametrize(
    "text",
    [
        "what separates hungary and chile",
        "whats the gap in years between hungary and the tsunami",
        "how many years between hungary and atlantis",
        "how many boring years between hungary and chile",
        "how many years between the first and the last director",
        "interval between the first and the last war",
        "longest interval between two renames",
        "was there a gap between hungary and chile",
        "from italy to hungary how many days",
        "how many years between the second and the third one",
    ],
)
def test_ends_without_a_date_and_words_without_a_use_are_declined(text: str) -> None:
    assert ask(bot_of(IOM), text).status is Status.UNKNOWN


@pytest.mark.parametrize(
    "text", ["what is the distance between Stenwick and Hallin", "time from Stenwick to Kirkhaven"]
)
def test_the_way_between_two_places_is_no_time(text: str) -> None:
    assert "years" not in ask(bot_of(VARROW), text).text


def test_how_long_before_somebody_another_held_an_office_is_not_how_long_he_held_it() -> None:
    reply = ask(bot_of(VARROW), "how many years before Colin Orre was Isobel Tait reeve?")
    assert reply.status is Status.UNKNOWN


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("how many years after 1945 was it founded", "6 years: from 1945 to 1951."),
        ("how long after World War II was IOM founded?", "6 years: from 1945 to 1951."),
        ("how long before 1960 was IOM founded?", "9 years: from 1951 to 1960."),
        ("how long after 1999 was Haiti", "11 years: from 1999 to 2010."),
        ("how long after 1960 was IOM founded?", "It was the other way round, by 9 years: from 1951 to 1960."),
    ],
)
def test_one_end_may_be_what_the_question_asks_of(text: str, told: str) -> None:
    assert ask(bot_of(IOM), text).text == told


@pytest.mark.parametrize(
    "text",
    [
        "Gap between the two refugee elections you know of, in years?",
        "how many years between the two elections?",
        "how far apart were the two elections",
    ],
)
def test_the_only_two_things_of_a_kind_are_the_ends(text: str) -> None:
    assert ask(bot_of(IOM), text).text == "One year: from 2004 to 2005."


@pytest.mark.parametrize(
    "text",
    [
        "what happened between the two elections?",
        "how many people lived between the two elections",
        "how many years between the two constitutions?",
    ],
)
def test_what_two_things_have_between_them_is_no_length(text: str) -> None:
    assert ask(bot_of(IOM), text).status is Status.UNKNOWN


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("count me the years from the constitution's entry into force up to the ICM rename", "26 years"),
        ("work out the years between the founding and the last rename", "38 years"),
    ],
)
def test_the_years_may_be_counted_on_demand(text: str, told: str) -> None:
    assert ask(bot_of(IOM), text).text.startswith(told)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("ICEM era vs ICM era, by how many years is the first one longer", "That is 19 years more."),
        ("ICM vs ICEM: by how many years was the second longer?", "That is 19 years more."),
    ],
)
def test_two_that_are_named_before_are_held_against_each_other(text: str, told: str) -> None:
    assert ask(bot_of(IOM), text).text.endswith(told)


def test_the_second_of_two_names_of_the_board_lasted_longer() -> None:
    text = "Commissioners for the Varrow Lights vs Varrow Lighthouse Board, by how many years was the second longer?"
    assert ask(bot_of(VARROW), text).text.endswith("That is 28 years more.")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("icem 1952 till?", "The Intergovernmental Committee for European Migration (ICEM) was the name from 1952"),
        ("until when was it called ICM in 1960", "Not in 1960: "),
    ],
)
def test_a_time_at_which_it_was_so_is_not_held_against_its_end(text: str, told: str) -> None:
    assert ask(bot_of(IOM), text).text.startswith(told)
