"""Numbers as people write them in tables."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.language.written_numbers import UNDECIDED, read_number


@pytest.mark.parametrize(
    ("text", "number", "about", "unit"),
    [
        ("1204", "1204", "", ""),
        ("1,204", "1204", "", ""),
        ("12,345,678", "12345678", "", ""),
        ("1 204", "1204", "", ""),
        ("1\u202f204", "1204", "", ""),
        ("1'204", "1204", "", ""),
        ("1,204.50", "1204.50", "", ""),
        ("1.204,50", "1204.50", "", ""),
        ("1.234.567", "1234567", "", ""),
        ("12.5", "12.5", "", ""),
        ("12,5", "12.5", "", ""),  # no thousands are written so
        ("1.204", "1.204", "", ""),
        ("\N{MINUS SIGN}5", "-5", "", ""),
        ("$1.3 billion", "1300000000", "", "$"),
        ("1.3m EUR", "1300000", "", "EUR"),
        ("GBP 12", "12", "", "GBP"),
        ("33 km\N{SUPERSCRIPT TWO}", "33", "", "km\N{SUPERSCRIPT TWO}"),
        ("5 m", "5", "", "m"),  # metres
        ("45%", "45", "", "%"),
        ("c. 1,200", "1200", "about", ""),
        ("more than 300 visitors", "300", "over", "visitors"),
        ("1,200+", "1200", "over", ""),
        ("nearly 50", "50", "nearly", ""),
    ],
)
def test_what_people_write_is_read(text: str, number: str, about: str, unit: str) -> None:
    read = read_number(text)
    assert (read.number, read.about, read.unit) == (Decimal(number), about, unit)


@pytest.mark.parametrize("text", ["", "twelve", "1,20,400", "12 34", "1,234 567", "1e5", "3 1/2", "1,204,5", "-", "$"])
def test_what_is_no_number_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="a number"):
        read_number(text)


def test_a_mark_before_three_figures_is_read_only_when_its_meaning_is_known() -> None:
    for text in ("1,204", "1.204"):
        with pytest.raises(ValueError, match="--decimal"):
            read_number(text, UNDECIDED)
    assert [read_number("1,204", mark).number for mark in (",", ".")] == [Decimal("1.204"), Decimal(1204)]
    assert [read_number("1.204", mark).number for mark in (",", ".")] == [Decimal(1204), Decimal("1.204")]


@given(st.decimals(allow_nan=False, allow_infinity=False, min_value=-(10**12), max_value=10**12, places=2))
def test_a_plain_number_stays_exactly_as_written(number: Decimal) -> None:
    assert f"{read_number(f'{number:f}').number:f}" == f"{number:f}"


@given(st.integers(0, 10**15))
def test_thousands_may_be_marked(number: int) -> None:
    assert read_number(f"{number:,}").number == number


@given(st.text(max_size=15))
def test_no_text_breaks_it(text: str) -> None:
    try:
        read = read_number(text)
    except ValueError:
        return
    assert read.number.is_finite()
