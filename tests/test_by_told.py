"""What had come by the time that a message tells before its question, and times that stand alone before a name."""

from __future__ import annotations

import pytest

from bot.model import Status
from tests.packs.bots import IOM, VARROW, answer, ask, bot_of


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("I was born in 1949. Did your organisation exist already?", "No: by 1949 IOM did not exist yet"),
        ("I was born in 1949. Did IOM exist?", "No: by 1949"),
        ("I was born in 1960. Did IOM exist yet?", "Yes: IOM has existed since 1951"),
        ("My mother married in 1956. Was IOM around?", "Yes: IOM has existed since 1951; by 1956"),
        ("I left school in 1950. Had IOM been founded already?", "No."),
        ("I left school in 1955. Had IOM already been founded?", "Yes."),
        ("I left school in 1955. Had IOM been founded by then?", "Yes."),
        ("I was born in 1960. Was the constitution already in force?", "Yes."),
        ("I was born in 1949. Was the constitution in force already?", "No."),
        ("My uncle emigrated in 1970. Was it already called ICM?", "No. By 1970"),
        ("My uncle emigrated in 1985. Was it called IOM yet?", "No. By 1985"),
        ("My uncle emigrated in 1985. Had the name already changed?", "By 1985 the name changed twice"),
        ("I left school in 1960. Which crises had there already been?", "Hungary (1956)."),
        ("I left in 1990. Had it been called ICEM already?", "Yes. By 1990"),
        ("Had it already been called IOM by 1985?", "No. By 1985"),
        ("Had it ever been called ICEM by 1990?", "Yes. By 1990"),
    ],
)
def test_already_means_by_the_time_that_was_told(text: str, told: str) -> None:
    assert told in answer(bot_of(IOM), text)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("My aunt married in 1830. Did Hesk Head lighthouse exist?", "No: by 1830"),
        ("My aunt married in 1930. Was Hesk Head already automated?", "No."),
        ("My aunt married in 1999. Was Hesk Head already automated?", "Yes."),
        ("The gale was in 1900. Was the board already called VLA?", "No. By 1900"),
        ("I left in 1990. Had Isobel Tait been reeve already?", "Yes. By 1990"),
    ],
)
def test_it_is_so_of_every_pack(text: str, told: str) -> None:
    assert told in answer(bot_of(VARROW), text)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("I was born in 1949. Does IOM still exist?", "Yes"),  # that is asked of now
        ("I was born in 1949. Has IOM already been renamed?", "three times"),
        ("I was born in 1949. Was IOM founded in 1951?", "Yes"),
    ],
)
def test_what_is_so_by_now_or_by_a_date_of_its_own_is_not_asked_of_the_time_told(text: str, told: str) -> None:
    assert told in answer(bot_of(IOM), text)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("summer of 68. org's name pls", "Between 1 June 1968"),
        ("1968. its name", "In 1968"),
        ("nineteen sixty eight. its name", "In 1968"),
        ("my best year, 1968. org's name pls", "In 1968"),
        ("1968. It was called ICM", "No. In 1968"),
        ("winter 80 name of IOM", "Between 1 December 1979"),
        ("back in the summer of 68 what was IOM called", "Between 1 June 1968"),
        # what asks something itself dates nothing
        ("Founding date. Member states.", "157"),
        ("Haiti, 2010. Member states.", "157"),
    ],
)
def test_a_time_alone_dates_what_stands_behind_it(text: str, told: str) -> None:
    assert told in answer(bot_of(IOM), text)


@pytest.mark.parametrize("text", ["fall 75 staff", "did it fall 75 times", "1968. Member states please"])
def test_a_number_is_no_year_of_a_season_and_a_year_counts_nothing(text: str) -> None:
    assert ask(bot_of(IOM), text).status is not Status.ANSWER


@pytest.mark.parametrize(
    "turns",
    [
        "what would IOM have gone by",
        "what would it have been called",
        "what must its name have been",
        "which name would it have used",
        "what would IOM have been called",
        "what was it called in 1975? / what would IOM have gone by",
        # what never was claims nothing
        "what would IOM be called if it were 1970",
        "what would IOM be called if it were founded in 1970",
    ],
)
def test_what_would_have_been_so_at_no_time_that_was_told_is_not_told_of_now(turns: str) -> None:
    assert ask(bot_of(IOM), *turns.split(" / ")).status is Status.UNKNOWN


@pytest.mark.parametrize(
    ("turns", "told"),
    [
        ("what would IOM have gone by in 1975", "In 1975 IOM was called"),
        ("I was born in 1975. what would IOM have gone by", "In 1975 IOM was called"),
        ("what was it called in 1975? / what would it have been called", "In 1975 IOM was called"),
        ("what would it have been called before ICM", "Before ICM it was"),
        ("what would its first name have been", "The first name was"),
    ],
)
def test_what_would_have_been_so_is_told_where_it_is_said_when(turns: str, told: str) -> None:
    assert told in answer(bot_of(IOM), *turns.split(" / "))
