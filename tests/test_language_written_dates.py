"""Dates and periods as people write them in tables."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.errors import DateError
from bot.language.written_dates import is_time, read_time

if TYPE_CHECKING:
    import datetime


@pytest.mark.parametrize(
    ("text", "time"),
    [
        ("1975", "1975"),
        ("1975-03-12", "1975-03-12"),
        ("1975-03-12 00:00:00", "1975-03-12"),  # a spreadsheet's day
        ("1975/03/12", "1975-03-12"),
        ("12 March 1975", "1975-03-12"),
        ("12th of March 1975", "1975-03-12"),
        ("March 12, 1975", "1975-03-12"),
        ("Sept. 1975", "1975-09"),
        ("March 1975", "1975-03"),
        ("3/1975", "1975-03"),
        ("25/03/1975", "1975-03-25"),  # no month is the 25th
        ("03/25/1975", "1975-03-25"),
        ("05/05/1975", "1975-05-05"),  # the same either way
        ("12.03.1975", "1975-03-12"),  # points are written between days and months in that order
        ("1970s", "197X"),
        ("the 1970s", "197X"),
        ("19th century", "18XX"),
        ("c. 1950", "1950~"),
        ("about March 1950", "1950-03~"),
        ("ca. 1950", "1950~"),
        ("1950?", "1950~"),
        ("March 1950 (?)", "1950-03~"),
        ("ca 1950", "1950~"),
        ("c1950", "1950~"),
        ("autumn 1927", "[1927-09-01..1927-11-30]"),
        ("Q3 1979", "[1979-07-01..1979-09-30]"),
        ("2021-Q2", "[2021-04-01..2021-06-30]"),
        ("early 1960s", "[1960-01-01..1963-12-31]"),
        ("mid-1960s", "[1964-01-01..1966-12-31]"),
        ("late 1979", "[1979-09-01..1979-12-31]"),
        ("1952/1980", "1952/1980"),
        ("1952-1980", "1952/1980"),
        ("1952 \N{EN DASH} 1980", "1952/1980"),
        ("1952-80", "1952/1980"),
        ("1952-08", "1952-08"),  # a month
        ("March 1952 to 3 May 1980", "1952-03/1980-05-03"),
        ("from 1952 until 1980", "1952/1980"),
        ("between 1950 and 1955", "[1950-01-01..1955-12-31]"),
        ("since 1989", "1989/.."),
        ("1989-", "1989/.."),
        ("1989 - present", "1989/.."),
        ("until 1960", "/1960"),
        ("\N{EN DASH}1960", "/1960"),
        ("before 1900", "/1899"),
        ("before 12 March 1900", "/1900-03-11"),
        ("after May 1900", "1900-06/"),
        ("before the 1950s", "/1949-12-31"),
    ],
)
def test_what_people_write_is_read(text: str, time: str) -> None:
    assert read_time(text).format() == time


@pytest.mark.parametrize(
    "text",
    [
        "",
        "soon",
        "27465",
        "Mar-75",
        "12/03/75",
        "32/01/1975",
        "31 February 1975",
        "0000",
        "13/1975",
        "1980-1952",
        "twelve",
    ],
)
def test_what_is_no_date_is_refused(text: str) -> None:
    with pytest.raises(DateError, match="expected"):
        read_time(text)
    assert not is_time(text)


def test_a_date_that_may_be_two_is_read_only_when_the_order_is_known() -> None:
    with pytest.raises(DateError, match="--dates dmy"):
        read_time("12/03/1975")
    assert is_time("12/03/1975")
    assert read_time("12/03/1975", "dmy").format() == "1975-03-12"
    assert read_time("12/03/1975", "mdy").format() == "1975-12-03"
    with pytest.raises(DateError):
        read_time("25/03/1975", "mdy")


@given(st.dates(), st.sampled_from(["%d %B %Y", "%B %d, %Y", "%d.%m.%Y", "%Y/%m/%d", "%Y-%m-%d"]))
def test_every_day_is_read_in_every_form(day: datetime.date, form: str) -> None:
    text = day.strftime(form).replace(str(day.year), f"{day.year:04}") if day.year < 1000 else day.strftime(form)
    if day.year >= 1000:
        assert read_time(text).format() == day.isoformat()


@given(st.text(max_size=20))
def test_no_text_breaks_it(text: str) -> None:
    try:
        time = read_time(text)
    except DateError:
        return
    assert read_time(time.format()) == time
