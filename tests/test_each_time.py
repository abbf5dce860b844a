"""What is asked of each of several years that the message told, and what a lead tells of something else."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.model import Status
from tests.packs.bots import IOM, VARROW, answer, ask, bot_of

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("I have letters from 1955 and 1985. What was it called in each of those years?", "In 1955|In 1985|(ICM)"),
        ("Three boxes are labelled 1964, 1984 and 2004. Which name goes with each?", "In 1964|In 1984|In 2004"),
        ("1975. 1985. 1995. name in each?", "In 1975|In 1985|In 1995"),
        ("I see both 1951 and 1954 as its birth years. What happened in each?", "founded in 1951|30 November 1954"),
        ("One says 1951, the other 1954. What happened in each of the two years?", "founded in 1951|30 November 1954"),
    ],
)
def test_each_of_the_years_is_asked_of(text: str, told: str) -> None:
    reply = answer(bot_of(IOM), text)
    assert all(part in reply for part in told.split("|")), reply


@pytest.mark.parametrize(
    ("pack", "text", "told"),
    [
        (IOM, "stamps dated 1955, 1979 and 1991. need the right initials", "In 1955|In 1979|In 1991"),
        (IOM, "minutes of 1960, 1985: what name is on them?", "In 1960|In 1985|(ICM)"),
        (VARROW, "ledgers of 1950, 1980. who was Reeve?", "In 1950: Anna Garrick|In 1980: Colin Orre"),
        # a stretch is no list
        (IOM, "between 1951 and 1960. what was it called?", "Between 1951 and 1960 the name changed"),
        (IOM, "from 1952 to 1980. what was its name?", "Between 1952 and 1980 IOM was called"),
        # what happened once is not asked of each
        (IOM, "I was born in 1975, 1985. when was it founded?", "IOM was founded in 1951."),
    ],
)
def test_a_list_of_years_is_asked_year_by_year(pack: Path, text: str, told: str) -> None:
    reply = answer(bot_of(pack), text)
    assert all(part in reply for part in told.split("|")), reply


def test_offices_are_asked_of_each_year_too() -> None:
    reply = answer(bot_of(VARROW), "I found minutes of 1950 and 1980. Who was Reeve in each of these years?")
    assert "In 1950: Anna Garrick" in reply
    assert "In 1980: Colin Orre" in reply


@pytest.mark.parametrize(
    "text",
    [
        "The name of its boss has slipped my mind. What is it again?",
        "The title of its flagship report has slipped my mind. What is it?",
        "The budget of its Geneva office is high. What is it?",
        "The title of the flagship report IOM brings out has slipped my mind - what is it again?",
        "your history says 2010. what was that",
        "Chernobyl is on the list of disasters in its history, but I can't find the year. Which was it?",
    ],
)
def test_what_is_told_of_something_else_is_not_asked_of_the_pack(text: str) -> None:
    assert ask(bot_of(IOM), text).status is not Status.ANSWER


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The budget has slipped my mind. What is it again?", "$1.3 billion"),
        ("The number of its members is interesting. What is it?", "157"),
        ("The name of the organization in 1975 slipped my mind. What was it?", "ICEM"),
    ],
)
def test_what_is_told_of_the_pack_is(text: str, told: str) -> None:
    assert told in answer(bot_of(IOM), text)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The constitution dates from 1951, doesn't it?", "Not in 1951"),
        ("does the constitution date from 1951?", "No."),
        ("the constitution dates from 1953, right?", "Yes."),
        ("did it really take until the 1990s for the constitution to come into force?", "No."),
        ("did it take until 1954 for the constitution to come into force?", "Yes."),
        ("PICMME > ICM > ICEM > IOM is the right sequence, yeah?", "In order: the Provisional"),
    ],
)
def test_what_dates_from_a_year_or_took_until_it_was_then(text: str, told: str) -> None:
    assert answer(bot_of(IOM), text).startswith(told)


@pytest.mark.parametrize(
    ("pack", "text"),
    [
        (IOM, "at what time of day was the Constitution concluded?"),
        (IOM, "at what hour did the Constitution enter into force"),
        (IOM, "when was the Constitution concluded? / what time of the day?"),
        (VARROW, "which hour was Gannock Light lit"),
    ],
)
def test_no_date_tells_the_hour(pack: Path, text: str) -> None:
    reply = ask(bot_of(pack), *text.split(" / "))
    assert reply.status is Status.UNKNOWN
    assert reply.text.startswith("My facts give no times of the day.")


@pytest.mark.parametrize("text", ["what time was the Constitution concluded", "on what day of 1953 was it concluded"])
def test_a_time_that_may_be_a_date_is_told(text: str) -> None:
    assert "19 October 1953" in answer(bot_of(IOM), "what is the Constitution?", text)
