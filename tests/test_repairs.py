"""Self-repair: what a message puts in the place of something that it has just said."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.packs.bots import IOM, VARROW, answer, ask, bot_of

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize(
    "text",
    [
        "what was it called in 1979, wait no, 1997",
        "what was it called in 1979 no sorry 1997",
        "what was it called in 1979, i mean in 1997",
        "what was it called in 1979, scratch that, 1997",
        "what was it called in 1979... make that 1997",
        "what was it called in 1979, or rather 1997",
        "what was it called in 1979? sorry, i meant 1997",
        "name in 1979. no wait. 1997!!",
        "what was it called in 1979. scratch that. in 1997",
        "in 1979, er, 1997, what was its name?",
        "what was it called in the sixties, no, the nineties",
    ],
)
def test_a_time_stands_in_the_place_of_the_one_that_is_taken_back(text: str) -> None:
    reply = ask(bot_of(IOM), text).text
    assert "International Organization for Migration" in reply
    assert "ICEM" not in reply


@pytest.mark.parametrize(
    ("pack", "text", "told"),
    [
        (IOM, "when was ICM, no, ICEM renamed?", "it ended in 1980"),
        (IOM, "what was ICM, I mean ICEM, called before?", "(PICMME), from 1951"),
        (IOM, "where, i mean when, was it founded?", "1951"),
        (IOM, "was it called ICM in 1979, i mean 1985?", "Yes."),
        (VARROW, "when was Hallin, no sorry, Stenwick chartered?", "1722"),
    ],
)
def test_a_name_or_question_word_stands_in_the_place_of_the_other(pack: Path, text: str, told: str) -> None:
    assert told in answer(bot_of(pack), text)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("what was it called in 1979 and in, um, 1997?", "ICEM|International Organization for Migration"),
        ("no, what was it called in 1979?", "ICEM"),
        ("was it called ICEM, no?", "ICEM"),
        ("what was it called, i mean in 1979?", "ICEM"),
        ("sorry, what was it called between 1979 and 1981?", "ICEM|ICM"),
    ],
)
def test_nothing_is_replaced_where_nothing_of_its_kind_stands_before(text: str, told: str) -> None:
    reply = ask(bot_of(IOM), text).text
    assert all(part in reply for part in told.split("|"))


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("what was it called in 1997, not 1979?", "International Organization for Migration"),
        ("what was it called in 1997 and not in 1979?", "International Organization for Migration"),
        ("in 1997 rather than 1979, what was its name?", "International Organization for Migration"),
        ("why was it renamed in 1992 and not earlier?", "In 1992 the name did not change"),
        ("was it called ICM in 1985 and not before?", "Yes. In 1985"),
        ("was the constitution concluded in Vienna and not elsewhere?", "My facts do not mention Vienna."),
    ],
)
def test_a_time_that_is_ruled_out_beside_another_is_not_asked_for(text: str, told: str) -> None:
    reply = ask(bot_of(IOM), text).text
    assert told in reply
    assert "ICEM" not in reply or "1992" in text


def test_a_question_behind_a_repair_that_was_announced_is_one_of_its_own() -> None:
    reply = ask(bot_of(IOM), "name in 1975. no wait. when was it founded?").text
    assert "In 1975 IOM was called" in reply
    assert "IOM was founded in 1951." in reply
