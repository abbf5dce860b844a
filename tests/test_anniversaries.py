"""In which year something came to an age, and how old it would be at a time that is only supposed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.model import Status
from tests.packs.bots import IOM, VARROW, answer, ask, bot_of

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize(
    ("pack", "text", "told"),
    [
        (IOM, "the 50th birthday must have fallen in which year", "In 2001 IOM was 50 years old"),
        (IOM, "its 50th anniversary fell in which year", "In 2001"),
        (IOM, "which year brought the fiftieth birthday", "In 2001"),
        (IOM, "the tenth birthday of IOM, what year", "In 1961"),
        (IOM, "when was its first birthday", "In 1952"),
        (IOM, "what year was the 10th anniversary of the founding", "In 1961"),
        (IOM, "when was it fifty years since the founding", "In 2001"),
        (IOM, "in what year was its golden jubilee", "In 2001"),
        (IOM, "when was IOM's silver jubilee", "In 1976"),
        (VARROW, "Gannock Light's 50th birthday fell in which year", "In 1904"),
        (VARROW, "when was the centenary of Gannock Light", "In 1954"),
        (VARROW, "when was it 100 years since the board was founded", "In 1933"),
    ],
)
def test_an_anniversary_is_reckoned_from_the_beginning(pack: Path, text: str, told: str) -> None:
    assert told in answer(bot_of(pack), text)


@pytest.mark.parametrize(
    ("pack", "text"),
    [
        (IOM, "When was the centenary of IOM?"),  # which is to come
        (IOM, "when was the 50th anniversary of the UN"),
        (IOM, "when was the golden jubilee of the queen"),
        (IOM, "when did the 50th birthday party take place"),
        (IOM, "who celebrated the 50th birthday"),
        (IOM, "When did the 50th member join"),
        (IOM, "when is my 50th birthday"),
        (IOM, "when is its next birthday"),
        (VARROW, "the tenth birthday of Isobel Tait, what year"),  # a reeve, and a ferry that is called by her name
    ],
)
def test_the_anniversary_of_something_else_is_not_reckoned(pack: Path, text: str) -> None:
    assert ask(bot_of(pack), text).status is not Status.ANSWER


@pytest.mark.parametrize(
    ("pack", "text", "told"),
    [
        (IOM, "if today were april 2015 what age would the agency be", "64 years old"),
        (IOM, "how old would IOM be if it were April 2015", "64 years old"),
        (IOM, "If it were 1980 now, how old would the organisation be?", "29 years old"),
        (IOM, "suppose it's 2001: how old would IOM be", "50 years old"),
        (IOM, "how old would IOM have been in 2001", "50 years old"),
        (VARROW, "how old would Gannock Light be in 1900", "46 years old"),
    ],
)
def test_how_old_it_would_be_at_a_time_is_reckoned(pack: Path, text: str, told: str) -> None:
    assert told in answer(bot_of(pack), text)


@pytest.mark.parametrize(
    "text",
    [
        "how old would IOM be in 2001 if it had been founded in 1960?",
        "how old would the director be in 2001",
        "how old would I be in 2001 if I was born in 1949",
        "if IOM were founded in 1960 how old would it be",
    ],
)
def test_what_never_was_has_no_age(text: str) -> None:
    assert ask(bot_of(IOM), text).status is not Status.ANSWER
