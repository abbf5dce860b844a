"""Items that a conversation goes on to, items that pronouns mean, and times that items tell."""

from __future__ import annotations

import pytest

from bot.model import Status
from tests.packs.bots import SMALL, VARROW, answer, ask, bot_of


@pytest.mark.parametrize(
    ("turns", "told"),
    [
        ("When was Ada Brook born? / and Tom Smith?", "November 1949"),
        ("When was Ada Brook born? / what about Tom Smith", "November 1949"),
        ("Which club did Tom Smith play for in 1974? / and Ivo Marsh in 1935?", "Harrow Rovers"),
    ],
)
def test_a_fragment_puts_another_item_in_the_place_of_the_last(turns: str, told: str) -> None:
    assert told in answer(bot_of(SMALL), *turns.split(" / "))


def test_what_is_not_known_of_the_one_who_was_told_is_not_told_of_another() -> None:
    reply = ask(bot_of(SMALL), "Which club did Ivo Marsh play for?", "where was he born?")
    assert (reply.status, "Northfield" in reply.text) == (Status.UNKNOWN, False), reply.text


@pytest.mark.parametrize(
    ("turns", "told"),
    [
        ("How many people live on Hesk? / and in 1931? / and on Morna?", "As of 1931, Morna had 301"),
        ("When did the Great Gale strike? / how many lives did it cost? / and the Michaelmas Storm?", "cost 2 lives"),
        ("who built gannock light / when was he born?", "1809"),
        ("what is the capital? / since when? / how many people live there?", "Stenwick"),
        ("Who was Reeve when the causeway was opened?", "Anna Garrick"),
        ("who was reeve at the time of the Michaelmas Storm?", "Anna Garrick"),
    ],
)
def test_items_are_followed_through_a_conversation(turns: str, told: str) -> None:
    reply = ask(bot_of(VARROW), *turns.split(" / "))
    assert reply.status is Status.ANSWER
    assert told in reply.text


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("where is Tolm", "Morna"),
        ("How long is the Isobel Tait?", "62 m"),
        ("How long does the crossing from Hallin to Farra take?", "25 minutes"),
        ("how long is the causeway", "640 m"),
        ("What office did Nils Hagen hold?", "from 1972 to April 1989"),
    ],
)
def test_a_property_answers_how_before_its_own_adjectives_and_where_it_is(question: str, told: str) -> None:
    assert told in answer(bot_of(VARROW), question)


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("is Pell inhabited?", "No."),
        ("Is Kirkhaven on Hesk?", "No."),
        ("Was Gannock Light automated in 1935?", "No."),
    ],
)
def test_a_claim_of_now_is_held_against_what_holds_now(question: str, told: str) -> None:
    reply = ask(bot_of(VARROW), question)
    assert reply.status is Status.ANSWER
    assert reply.text.startswith(told)


@pytest.mark.parametrize("question", ["How long did the Lady Orre weigh?", "How deep is Hesk?", "how high is the flag"])
def test_how_before_a_word_of_another_property_is_not_answered(question: str) -> None:
    assert ask(bot_of(VARROW), question).status is not Status.ANSWER


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("How old did Thomas Venn get?", "77 years"),
        ("how old was Thomas Venn in 1950?", "44 years old"),
        ("how old was Thomas Venn in 2000?", "was no more"),
        ("did Thomas Venn exist in 2000?", "No: Thomas Venn died in 1983."),
        ("does Thomas Venn still exist?", "No: Thomas Venn died in 1983."),
        ("did Thomas Venn exist in 1950?", "Yes"),
    ],
)
def test_what_has_ended_grows_no_older(question: str, told: str) -> None:
    assert told in answer(bot_of(VARROW), question)


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("Is the Sea Petrel longer than 40 metres?", "Yes. The Sea Petrel is 48 m long."),
        ("Is the Sea Petrel shorter than 40 m?", "No. The Sea Petrel is 48 m long."),
        ("is it true that Hesk is 238 m high", "238 m"),
        ("Is the causeway 2000 m long?", "No. The Brannet Causeway is 640 m long."),
        ("Is Kirkhaven the capital?", "No. The capital of the Varrow Islands is Stenwick"),
        ("Does the board sit in Kirkhaven?", "No. The Varrow Lights Authority sits in Stenwick"),
        ("Has Gannock been a bird reserve since 1850?", "No."),
        ("Has Gannock been a bird reserve since 1971?", "Yes."),
        ("Did six people die in the wreck of the Fidelio?", "six"),
    ],
)
def test_every_claim_about_an_item_is_held_against_the_facts(question: str, told: str) -> None:
    assert told in answer(bot_of(VARROW), question)


def test_a_time_of_which_nothing_is_recorded_is_told_so() -> None:
    reply = ask(bot_of(VARROW), "what happened on Pell in 1990")
    assert (reply.status, "My facts record nothing" in reply.text) == (Status.UNKNOWN, True), reply.text


def test_what_happened_is_told_without_a_subject() -> None:
    assert "Ada Brook" in answer(bot_of(SMALL), "What happened between 1910 and 1915?")


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("How old was Magnus Orre when he became Reeve?", "43 years old"),
        ("staff of the VLA, all figures please", "As of 1931"),
        ("From what year is the population of Pell?", "as of 1931"),
        ("Pray tell, in which year of our Lord was the Old Light of Stenwick first lit?", "1768"),
        ("from when till when was it the Commissioners for the Varrow Lights?", "from 1833 to 1889"),
    ],
)
def test_terms_of_office_are_times_and_figures_have_years(question: str, told: str) -> None:
    assert told in answer(bot_of(VARROW), question)


@pytest.mark.parametrize(
    ("turns", "told"),
    [
        ("Which towns has the board sat in?", "Hallin"),
        ("was Magnus Orre reeve in 1925? / who was?", "Isobel Tait"),
        ("what happened in 1966?", "Colin Orre was Reeve"),
    ],
)
def test_values_and_bearers_are_told_for_the_time_that_was_asked_about(turns: str, told: str) -> None:
    assert told in answer(bot_of(VARROW), *turns.split(" / "))
