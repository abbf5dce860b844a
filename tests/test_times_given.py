"""Questions that leave their time open: it is asked back which is meant, and the time that is given then is taken."""

from __future__ import annotations

import pytest

from bot.model import Reason, Status
from tests.packs.bots import IOM, VARROW, answer, ask, bot_of


@pytest.mark.parametrize(
    "text",
    [
        "what were they called back then?",
        "what was its name at the time?",
        "what was it called ten years later?",
        "was it called ICM back then?",
        "how many members did it have back then?",
        "what was the org's name in the year i was born",
        "what was IOM called when I was a kid?",
        "when i was born, what was it called?",
        "when I was young they were called ICEM, right?",
    ],
)
def test_which_time_is_meant_is_asked_back(text: str) -> None:
    reply = ask(bot_of(IOM), text)
    assert (reply.status, reply.reason) == (Status.CLARIFY, Reason.UNKNOWN_TIME)
    assert "Which time do you mean?" in reply.text


@pytest.mark.parametrize(
    ("turns", "told"),
    [
        ("what were they called back then? / 1983", "In 1983 IOM was called"),
        ("what were they called back then? / oh right, you can't read minds. 1972", "In 1972 IOM was called"),
        ("what were they called back then? / the sixties", "In the 1960s IOM was called"),
        ("what was its name in the year i was born? / in 1972", "In 1972 IOM was called"),
        ("what was its name when i was born? / i was born in 1983", "In 1983 IOM was called"),
        ("what was its name when i was born? / i am from 1983", "In 1983 IOM was called"),
        ("what was its name when i was born? / my dad was born in 1951", "In 1951 IOM was called"),
        ("was it called ICM back then? / 1985", "Yes. In 1985"),
        ("how many members did it have back then? / in 2014", "156"),
        ("name in 1697? / haha numbers swapped, 1967", "In 1967 IOM was called"),
        ("name in 1697? / oops typo, i meant 1967", "In 1967 IOM was called"),
    ],
)
def test_the_time_that_is_given_then_is_that_of_the_question(turns: str, told: str) -> None:
    assert told in answer(bot_of(IOM), *turns.split(" / "))


@pytest.mark.parametrize(
    ("turns", "told"),
    [
        ("who was reeve when i was born / 1950", "In 1950: Anna Garrick"),
        ("how many people lived on hesk back then? / 1931", "410"),
        ("who was the keeper of gannock light at the time? / the 1890s", "Peter Lowrie"),
    ],
)
def test_offices_and_figures_are_kept_for_their_time(turns: str, told: str) -> None:
    assert told in answer(bot_of(VARROW), *turns.split(" / "))


def test_a_time_beside_one_that_only_the_speaker_knows_is_its_date() -> None:
    assert "In 1983 IOM was called" in answer(bot_of(IOM), "what was the name in the year i was born (1983)?")


@pytest.mark.parametrize(
    ("turns", "told"),
    [
        ("name in 1697? / it was founded in 1951", "Yes. IOM was founded in 1951"),
        ("name in 1697? / the kuwait crisis was in 1990", "Yes. IOM's history tracks Kuwait"),
    ],
)
def test_what_says_more_than_a_time_is_no_time_given(turns: str, told: str) -> None:
    assert told in answer(bot_of(IOM), *turns.split(" / "))


@pytest.mark.parametrize(
    "turns",
    [
        "name in 1697? / who ran it in 1967",
        "when was i born?",
        "what was i called when i was born?",
        "where was the constitution signed back then?",
        "four years later?",
    ],
)
def test_what_is_not_understood_is_not_asked_back(turns: str) -> None:
    assert ask(bot_of(IOM), *turns.split(" / ")).status is Status.UNKNOWN


def test_what_is_asked_of_now_has_its_time() -> None:
    assert "(IOM)" in answer(bot_of(IOM), "so what is it called then?")


def test_a_year_after_a_question_that_was_not_understood_offers_no_examples() -> None:
    assert ask(bot_of(IOM), "what was the blargh name in 1975", "and 1985").reason is Reason.UNANSWERED_BEFORE
