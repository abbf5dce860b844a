"""What is claimed of a whole time or of the only time, and what is asked of a time that nothing is known of."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.model import Status
from tests.packs.bots import IOM, VARROW, answer, ask, bot_of

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize(
    ("text", "must"),
    [
        ("was Anna Garrick reeve only once", "No."),
        ("was Anna Garrick reeve just once", "No."),
        ("was Harald Venn reeve only once", "Yes."),
        ("was Anna Garrick once reeve", "Yes."),
        ("was Anna Garrick always reeve", "No."),
        ("was Anna Garrick always reeve between 1946 and 1966", "No."),
        ("was Anna Garrick always reeve between 1960 and 1964", "Yes."),
        ("was the board always in Hallin", "No."),
    ],
)
def test_a_term_between_two_others_is_no_part_of_always_or_once(text: str, must: str) -> None:
    assert ask(bot_of(VARROW), text).text.startswith(must)


@pytest.mark.parametrize(
    ("text", "must"),
    [
        ("was it always called ICEM between 1960 and 1970", "Yes."),
        ("was it always called ICEM between 1960 and 1985", "No."),
        ("was IOM always called ICM in 1985", "Yes."),
        ("was it always called ICM", "No."),
        ("has it always been called IOM up to now", "No."),
        ("has it always been called IOM since 1995", "Yes."),
        ("has it always been called IOM since 1970", "No."),
        ("was it called ICM only once", "Yes."),
    ],
)
def test_always_is_claimed_of_the_time_that_is_named(text: str, must: str) -> None:
    assert ask(bot_of(IOM), text).text.startswith(must)


@pytest.mark.parametrize(
    "turns",
    [
        "how high was Gannock Light in 1850",
        "how high was Gannock Light before 1850",
        "How high is Gannock Light? / in 1850?",
        "how deep was Tolm Haven in 1850",
        "how long is the Isobel Tait in 1990",
    ],
)
def test_nothing_has_a_size_before_it_was_there(turns: str) -> None:
    reply = ask(bot_of(VARROW), *turns.split(" / "))
    assert (reply.status, "did not exist yet" in reply.text) == (Status.CLARIFY, True), reply.text


@pytest.mark.parametrize(
    ("text", "must"),
    [
        ("how high was Gannock Light in 1900", "41 m"),
        ("where was Anna Garrick born before 1950", "Stenwick"),
    ],
)
def test_what_was_there_has_the_size_that_it_has(text: str, must: str) -> None:
    assert must in answer(bot_of(VARROW), text)


def test_what_is_known_to_the_year_is_told_of_none_of_its_days() -> None:
    assert ask(bot_of(IOM), "what happened on 1 January 1973").status is Status.UNKNOWN
    assert "Chile" in answer(bot_of(IOM), "what happened in 1973")
    assert "1953" in answer(bot_of(IOM), "what happened on 19 October 1953")


@pytest.mark.parametrize(
    "text", ["all crises but Haiti", "list all crises but Haiti", "everything it tracks but Haiti"]
)
def test_what_all_but_names_is_left_out(text: str) -> None:
    reply = ask(bot_of(IOM), text).text
    assert reply.startswith("Besides the Haiti earthquake")
    assert "Hungary" in reply


@pytest.mark.parametrize("text", ["all crises but the purple one", "list all crises but the first storm"])
def test_all_but_what_nobody_knows_is_declined(text: str) -> None:
    assert ask(bot_of(IOM), text).status is Status.UNKNOWN


@pytest.mark.parametrize(
    ("pack", "text", "must"),
    [
        (IOM, "has IOM kept the name ICM", "No. IOM is called the International Organization for Migration (IOM)"),
        (IOM, "so they kept ICM?", "No. IOM is called the International Organization for Migration (IOM)"),
        (IOM, "has it retained the name IOM", "Yes."),
        (VARROW, "did Port Esmond keep the name Heskavoe", "No. Port Esmond is called Port Esmond"),
        # with a time it is asked of that time, and with "ever" of any
        (IOM, "did IOM keep the name ICM in 1985", "Yes. In 1985"),
        (IOM, "did IOM keep the name ICM for 9 years", "Yes."),
        (IOM, "did it ever keep the name ICM", "Yes."),
    ],
)
def test_what_is_kept_is_still_so(pack: Path, text: str, must: str) -> None:
    assert answer(bot_of(pack), text).startswith(must)


@pytest.mark.parametrize(
    ("pack", "text"),
    [
        (IOM, "did the Constitution enter into force at once"),
        (IOM, "was it called ICEM and ICM at once"),
        (IOM, "were all names used at once"),
        (VARROW, "was Gannock Light automated at once"),
    ],
)
def test_at_once_is_not_once(pack: Path, text: str) -> None:
    assert ask(bot_of(pack), text).status is Status.UNKNOWN


def test_a_word_inside_an_idiom_does_not_count_by_itself() -> None:
    assert answer(bot_of(IOM), "was it called ICM back in the day?").startswith("Yes.")
    assert "Haiti earthquake (2010)" in answer(bot_of(IOM), "crises, oldest first")
