"""Numbers, dates and forms of words in English."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.dates import Date, Interval, Span
from bot.language import calendar, numbers
from bot.language.common import common_words, is_common
from bot.language.inflection import key


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("seven", "7"),
        ("forty two", "42"),
        ("fourty two", "42"),  # people write it so
        ("eleven million", "11000000"),
        ("a million", "1000000"),
        ("million", "1000000"),
        ("1.3 billion", "1300000000"),
        ("8,400", "8400"),
        ("eight thousand four hundred", "8400"),
        ("one hundred and fifty seven", "157"),
        ("two dozen", "24"),
        ("5 k", "5000"),
        ("1.3 bn", "1300000000"),
        ("three million two hundred thousand and one", "3200001"),
        ("zero", "0"),
        ("k", None),  # a scale of nothing
        ("and", None),
        ("", None),
        ("seven members", None),
        ("1.2.3", None),
        ("\u0661\u0669", None),  # digits, but not ours
    ],
)
def test_a_number_is_read_from_words_and_digits(text: str, number: str | None) -> None:
    assert numbers.read(text.split()) == (Decimal(number) if number is not None else None)


@pytest.mark.parametrize(
    ("text", "year"),
    [
        ("nineteen seventy five", 1975),
        ("nineteen hundred and one", 1901),
        ("nineteen hundred", 1900),
        ("eighteen twelve", 1812),
        ("twenty fifteen", 2015),
        ("two thousand and five", 2005),
        ("two thousand", 2000),
        ("seventy five", 1975),
        ("nineteen five", None),
        ("nineteen", None),
        ("twelve", None),
        ("one hundred", None),
        ("seventy members", None),
        ("and", None),
        ("", None),
    ],
)
def test_a_year_is_read_from_words(text: str, year: int | None) -> None:
    assert numbers.read_year(text.split()) == year


@pytest.mark.parametrize(
    ("number", "plain", "large"),
    [
        ("157", "157", "157"),
        ("8400", "8,400", "8,400"),
        ("1300000000", "1,300,000,000", "1.3 billion"),
        ("11000000", "11,000,000", "11 million"),
        ("1234567", "1,234,567", "1,234,567"),
        ("81250.50", "81,250.5", "81,250.5"),
        ("0", "0", "0"),
    ],
)
def test_a_number_is_written_as_people_write_it(number: str, plain: str, large: str) -> None:
    assert numbers.write(Decimal(number)) == plain
    assert numbers.write_large(Decimal(number)) == large


@given(st.integers(0, 10**12))
def test_every_whole_number_is_read_as_it_was_written(number: int) -> None:
    assert numbers.read(numbers.write(Decimal(number)).split()) == number
    assert numbers.read(numbers.write_large(Decimal(number)).split()) == number


@pytest.mark.parametrize(("number", "text"), [(0, "no years"), (1, "one year"), (12, "twelve years"), (28, "28 years")])
def test_a_number_has_its_noun(number: int, text: str) -> None:
    assert numbers.count(number, "year", "years") == text


@pytest.mark.parametrize(("number", "text"), [(1, "once"), (2, "twice"), (3, "three times"), (40, "40 times")])
def test_how_often_something_was_is_told(number: int, text: str) -> None:
    assert numbers.times(number) == text


@pytest.mark.parametrize(
    ("number", "text"),
    [
        (1, "first"),
        (10, "tenth"),
        (11, "11th"),
        (12, "12th"),
        (21, "21st"),
        (22, "22nd"),
        (103, "103rd"),
        (111, "111th"),
    ],
)
def test_a_place_in_an_order_is_told(number: int, text: str) -> None:
    assert numbers.nth(number) == text


@pytest.mark.parametrize(
    ("date", "text"),
    [
        ("1975", "1975"),
        ("2014-06", "June 2014"),
        ("1953-10-19", "19 October 1953"),
        ("195X", "the 1950s"),
        ("19XX", "the 20th century"),
        ("20XX", "the 21st century"),
        ("1919~", "about 1919"),
        ("[1964..1966]", "the mid-1960s"),
        ("[1980..1983]", "the early 1980s"),
        ("[1987..1989]", "the late 1980s"),
        ("[1980..1984]", "the first half of the 1980s"),
        ("[1985..1989]", "the second half of the 1980s"),
        ("[2004..2005]", "2004/2005"),
        ("[1999..2002]", "1999 to 2002"),
        ("[1967-02-03..1967-03-02]", "3 February 1967 to 2 March 1967"),
    ],
)
def test_a_date_is_told(date: str, text: str) -> None:
    assert calendar.date_text(Date.parse(date)) == text


@pytest.mark.parametrize(
    ("interval", "period"),
    [
        ("1952/1980", "from 1952 to 1980"),
        ("1989/..", "since 1989"),
        ("1961/", "from 1961"),
        ("../1960-05", "until May 1960"),
        ("/1970", "until 1970"),
        ("1951", "in 1951"),
        ("../..", ""),
    ],
)
def test_a_period_is_told(interval: str, period: str) -> None:
    assert calendar.period_text(Interval.parse(interval)) == period


@pytest.mark.parametrize(
    ("interval", "at", "dates"),
    [
        ("1956", "in 1956", "1956"),
        ("1953-10-19", "on 19 October 1953", "19 October 1953"),
        ("2004/2005", "in 2004/2005", "2004/2005"),
        ("1979/1980", "in 1979/1980", "1979/1980"),
        ("/1970", "in or before 1970", "1970 or before"),
        ("/1970-05-03", "on or before 3 May 1970", "3 May 1970 or before"),
        ("1970/", "in or after 1970", "1970 or after"),
        ("../..", "", ""),
    ],
)
def test_when_something_happened_is_told(interval: str, at: str, dates: str) -> None:
    assert calendar.interval_at(Interval.parse(interval)) == at
    assert calendar.interval_dates(Interval.parse(interval)) == dates


@pytest.mark.parametrize(
    ("span", "text"),
    [
        (Span(28), "28 years"),
        (Span(1), "one year"),
        (Span(1, 1, 11), "one year, one month and 11 days"),
        (Span(0, 4), "4 months"),
        (Span(2, 1), "2 years and one month"),
        (Span(0, 0, 0), "less than a year"),
    ],
)
def test_a_length_of_time_is_told(span: Span, text: str) -> None:
    assert calendar.span_text(span) == text


@pytest.mark.parametrize(
    "forms",
    [
        "name names named naming",
        "call calls called calling",
        "plan plans planned planning",
        "move moves moved moving",
        "study studies studied studying",
        "crisis crises",
        "begin began begun begins",
        "child children",
        "box boxes boxed",
        "class classes",
        "organize organise organizes organised organising organizing",
        "labour labor labours",
        "be is are was were been being am",
        "agency agencies",
        "need needs needed",
    ],
)
def test_all_forms_of_a_word_have_one_key(forms: str) -> None:
    assert len({key(form) for form in forms.split()}) == 1


@pytest.mark.parametrize(
    "pair",
    [
        "organize organization",
        "founded funded",
        "found find",
        "member remember",
        "states stats",
        "human humane",
        "theme them",
        "noted not",
        "staring star",
        "orre or",
        "xii xi",
        "migrant migration",
        "last lasted",
        "this thi",
        "news new",
        "united unit",
        "during dure",
        "bus bu",
        "1975 1976",
        "iom icm",
    ],
)
def test_different_words_have_different_keys(pair: str) -> None:
    first, second = pair.split()
    assert key(first) != key(second)


@given(st.text(st.characters(categories=["Ll", "Lu", "Nd"]), max_size=12))
def test_every_text_has_a_key_and_the_key_of_a_key_is_no_longer(text: str) -> None:
    assert len(key(text.lower())) <= len(text.lower()) + 3  # irregular forms: fought, fight


# --- common words ----------------------------------------------------------------------------------------------------


def test_every_common_word_is_found_and_its_neighbours_are_not() -> None:
    words = common_words()
    assert [word for word in sorted(words)[::7] if not is_common(word)] == []
    near = {word[:-1] for word in words} | {f"{word}a" for word in words} | {"", "a'", "zzzz", "\n"}
    assert [word for word in sorted(near)[::11] if is_common(word) != (word in words)] == []
