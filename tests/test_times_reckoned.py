"""Times that are reckoned in a conversation: from what the last one was reckoned from, or from the one told last."""

from __future__ import annotations

import pytest

from bot.model import Reason, Status
from tests.packs.bots import IOM, VARROW, answer, ask, bot_of


@pytest.mark.parametrize(
    ("turns", "told"),
    [
        ("a decade after PICMME was created, what was the name? / three decades after?", "In 1981"),
        ("a decade after PICMME was created, what was the name? / three decades after? / five?", "In 2001"),
        ("what was it called ten years after it was founded? / and thirty?", "In 1981"),
        ("what was it called ten years after it was founded? / thirty after? / and five?", "In 1956"),
        ("two years before it became ICM, what was it called? / two after?", "In 1982"),
        ("two years before it became ICM, what was it called? / two after? / five before?", "In 1975"),
        ("two years before it became ICM, what was it called? / five?", "In 1975"),
        ("what was it called ten years after 1955? / twenty after?", "In 1975"),
        ("what was it called in 1956? / a further ten after that", "In 1966"),
        ("what was it called in 1956? / and another thirty beyond that", "In 1986"),
    ],
)
def test_a_bare_distance_counts_from_what_the_last_one_counted_from(turns: str, told: str) -> None:
    assert told in answer(bot_of(IOM), *turns.split(" / "))


@pytest.mark.parametrize(
    ("turns", "told"),
    [
        ("Who was Reeve two years before Harald Venn? / ten years after?", "In 1956: Edwin Pask"),
        ("Who was Reeve ten years after Pell was evacuated? / twenty?", "On 29 August 1956"),
    ],
)
def test_a_term_and_a_day_are_counted_from_again(turns: str, told: str) -> None:
    assert told in answer(bot_of(VARROW), *turns.split(" / "))


@pytest.mark.parametrize(
    ("turns", "told"),
    [
        ("what was it called ten years after it was founded? / thirty years later?", "In 1991"),
        ("what was it called ten years after it was founded? / thirty years after that?", "In 1991"),
        ("what was it called when it turned ten? / five years after?", "In 1966"),
        ("name in 1958? / four years later? / twenty more on top of that", "In 1982"),
        ("name in 1958? / thanks / four years later?", "In 1962"),
    ],
)
def test_what_is_later_or_after_that_counts_from_the_time_told_last(turns: str, told: str) -> None:
    assert told in answer(bot_of(IOM), *turns.split(" / "))


@pytest.mark.parametrize(
    "turns",
    [
        "what colour was its flag when they left? / sorry, november 1952",
        "what colour was its flag? / 1980",
        "name in 1958? / 4 yrs onwardish? / twenty more on top of that",
        "name in 1958? / who runs the place? / four years later?",
        "name in 1958? / 4 yrs onwardish? / ten years later? / and two years before that?",
    ],
)
def test_nothing_is_counted_on_from_what_was_not_understood(turns: str) -> None:
    assert ask(bot_of(IOM), *turns.split(" / ")).reason is Reason.UNANSWERED_BEFORE


def test_a_date_needs_no_answer_before_it() -> None:
    assert "In 1962 IOM was called" in answer(bot_of(IOM), "name in 1958?", "4 yrs onwardish?", "in 1962")


@pytest.mark.parametrize(
    "turns",
    [
        "name in 1958? / two after?",
        "name in 1958? / ten years after the war?",
        "name in 1958? / ten years before its end?",
        "name in 1958? / five?",
        "name in 1980? / the two before that?",
        "two years before it became ICM, what was it called? / two members after?",
        "two years before it became ICM, what was it called? / how many offices? / two after?",
    ],
)
def test_a_number_that_may_be_no_distance_is_refused(turns: str) -> None:
    assert ask(bot_of(IOM), *turns.split(" / ")).status is Status.UNKNOWN


@pytest.mark.parametrize(
    ("turns", "told"),
    [
        ("icm till? / iom till?", "since 1989, still so"),
        ("icm how long? / iom how long?", "since 1989: 26 years"),
        ("icm since? / since when has IOM had that name?", "in 1980"),
    ],
)
def test_a_name_of_the_item_alone_is_the_value_that_is_meant(turns: str, told: str) -> None:
    assert told in answer(bot_of(IOM), *turns.split(" / "))


def test_a_ship_that_bears_its_last_name_is_meant_by_it() -> None:
    assert "in 1996" in answer(bot_of(VARROW), "Hesk Venture until when?", "Sea Petrel since?")


@pytest.mark.parametrize(
    ("turns", "told"),
    [
        ("which year was its 25th birthday? / name it had then? / and on the 50th?", "In 2001 IOM was called the Int"),
        ("which year was its 25th birthday? / name it had then? / and on the 10th?", "In 1961 IOM was called the Int"),
        ("which year was its 25th birthday? / and the 50th?", "In 2001 IOM was 50 years old"),
        ("what was it called in 1965? / and ten more back?", "In 1955 IOM was called"),
        ("what was it called in 1965? / and twenty more back?", "In 1945 IOM did not exist yet"),
        ("what was it called in 1965? / and twenty further on?", "In 1985 IOM was called"),
        ("how many members in June 2014? / And in the April that followed?", "As of April 2015, IOM has 157"),
        ("how many members in June 2014? / and the April after that?", "As of April 2015, IOM has 157"),
        ("how many members in April 2015? / and in the June that came before?", "As of June 2014, IOM had 156"),
        ("what was it called in 1960? / And 40 years after it was concluded?", "On 19 October 1993 IOM was called"),
        ("what was it called in 1960? / and ten years after it was founded?", "In 1961 IOM was called"),
        ("what was it called in 1952? / what if it was already 51", "In 1951 IOM was called the Provisional"),
        ("what was it called in 1952? / and if it had been 85?", "In 1985 IOM was called"),
    ],
)
def test_a_follow_up_changes_the_time_in_other_words(turns: str, told: str) -> None:
    assert told in ask(bot_of(IOM), *turns.split(" / ")).text


@pytest.mark.parametrize(
    "turns",
    [
        "what was it called in 1965? / two more names back",
        "what was it called in 1965? / and the 50th?",  # no birthday was spoken of
        "how many members are there? / what if it was 51",  # that may be members
        "how many members in June 2014? / and in the April of the vote?",
        "what was it called in 1960? / and 40 years after it was ratified?",
        "what was it called in 1960? / and two years before it was renamed Acme?",
    ],
)
def test_a_follow_up_that_changes_what_was_not_asked_is_declined(turns: str) -> None:
    assert ask(bot_of(IOM), *turns.split(" / ")).status is not Status.ANSWER
