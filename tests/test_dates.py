"""Dates and intervals: what they read, what they cover, and the laws that hold for all of them."""

from __future__ import annotations

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.dates import Date, Interval, Precision, Span, elapsed
from bot.errors import DateError

# --- every kind of date and interval ---------------------------------------------------------------------------

YEARS = st.integers(1000, 3000)
DAYS = st.dates(datetime.date(1000, 1, 1), datetime.date(3000, 12, 31))
CALENDAR_DATES = st.one_of(
    YEARS.map(Date.year),
    st.builds(Date.month, YEARS, st.integers(1, 12)),
    DAYS.map(Date.day),
    st.integers(100, 299).map(lambda stem: Date.parse(f"{stem}X")),
    st.integers(10, 29).map(lambda stem: Date.parse(f"{stem}XX")),
)
RANGES = st.tuples(DAYS, DAYS).map(lambda pair: Date(min(pair), max(pair)))
DATES = st.one_of(CALENDAR_DATES, RANGES, CALENDAR_DATES.map(lambda date: Date.parse(date.format() + "~")))


def _in_order(pair: tuple[Date, Date]) -> Interval:
    return Interval.between(*sorted(pair, key=lambda date: (date.earliest, date.latest)))


INTERVALS = st.one_of(
    DATES.map(Interval.at),
    st.tuples(DATES, DATES).map(_in_order),
    st.builds(Interval, DATES, st.none(), st.just(value=False), st.booleans()),
    st.builds(Interval, st.none(), DATES, st.booleans()),
    st.just(Interval(None, None, is_begin_open=True, is_end_open=True)),
)
SMALL_YEARS = st.integers(1990, 1993)
NEAR_DATES = st.one_of(SMALL_YEARS.map(Date.year), st.builds(Date.month, SMALL_YEARS, st.integers(1, 12)))
NEAR_INTERVALS = st.one_of(
    NEAR_DATES.map(Interval.at),
    st.tuples(NEAR_DATES, NEAR_DATES).map(_in_order),
    st.builds(Interval, NEAR_DATES, st.none(), st.just(value=False), st.booleans()),
    st.builds(Interval, st.none(), NEAR_DATES, st.booleans()),
)


# --- reading and writing ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "earliest", "latest", "precision"),
    [
        ("1975", "1975-01-01", "1975-12-31", "year"),
        ("195X", "1950-01-01", "1959-12-31", "decade"),
        ("19XX", "1900-01-01", "1999-12-31", "century"),
        ("1953-10", "1953-10-01", "1953-10-31", "month"),
        ("1952-02", "1952-02-01", "1952-02-29", "month"),  # a leap year
        ("1953-10-19", "1953-10-19", "1953-10-19", "day"),
        ("1950~", "1950-01-01", "1950-12-31", "year"),
        ("[1950..1953-05]", "1950-01-01", "1953-05-31", "range"),
        ("[1951..1960]", "1951-01-01", "1960-12-31", "range"),  # ten years, but no decade
    ],
)
def test_a_date_has_two_bounds_and_a_precision(text: str, earliest: str, latest: str, precision: str) -> None:
    date = Date.parse(text)
    assert (date.earliest.isoformat(), date.latest.isoformat()) == (earliest, latest)
    assert date.precision == precision
    assert date.is_approximate == text.endswith("~")


@pytest.mark.parametrize(
    "text",
    [
        "",
        "75",
        "May 1953",
        "1953-13",
        "1953-02-29",
        "1953-1",
        "0000",
        "19X",
        "1XXX",
        "195x",
        "1953~~",
        " 1953",
        "1953\n",
        "\u0661\u0669\u0665\u0663",  # digits, but not ours
        "[1950..]",
        "[1953..1950]",
        "[[1950..1951]..1952]",
        "[1950~..1953]",
    ],
)
def test_what_is_no_date_is_refused(text: str) -> None:
    with pytest.raises(DateError):
        Date.parse(text)


@pytest.mark.parametrize("text", ["/", "1952/1980/1990", "1980/1952", "1952/May", "1952-", "..", "1950/1949-12-31", ""])
def test_what_is_no_interval_is_refused(text: str) -> None:
    with pytest.raises(DateError):
        Interval.parse(text)


def test_a_refusal_says_what_was_expected_and_what_was_found() -> None:
    with pytest.raises(DateError, match=r"expected a date such as .* found 'May 1953'") as caught:
        Date.parse("May 1953")
    assert caught.value.found == "May 1953"


@pytest.mark.parametrize(
    "text",
    ["1951", "1952/1980", "1989/..", "1952/", "../1960-05", "/1952", "1950~/195X", "../..", "/..", "../"],
)
def test_an_interval_is_written_as_it_was_read(text: str) -> None:
    assert Interval.parse(text).format() == text


@given(DATES)
def test_every_date_is_read_as_it_was_written(date: Date) -> None:
    assert Date.parse(date.format()) == date


@given(INTERVALS)
def test_every_interval_is_read_as_it_was_written(interval: Interval) -> None:
    assert Interval.parse(interval.format()) == interval


def test_an_end_is_not_both_a_date_and_open() -> None:
    with pytest.raises(DateError):
        Interval(Date.year(1950), Date.year(1951), is_end_open=True)


@pytest.mark.parametrize("year", [0, 10000])
def test_a_year_outside_the_calendar_is_refused(year: int) -> None:
    with pytest.raises(DateError):
        Date.year(year)
    with pytest.raises(DateError):
        Date.month(year, 1)


# --- moving ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("date", "move", "moved"),
    [
        ("1975", {"years": 1}, "1976"),
        ("1975", {"months": 12}, "1976"),
        ("1975", {"months": 6}, "[1975-07-01..1976-06-30]"),
        ("1975", {"days": 1}, "[1975-01-02..1976-01-01]"),
        ("1980-02", {"years": 1}, "1981-02"),  # 29 days become 28
        ("1981-02", {"years": -1}, "1980-02"),
        ("1980-12", {"months": 1}, "1981-01"),
        ("1980-01-31", {"months": 1}, "1980-02-29"),
        ("1980-02-29", {"years": 1}, "1981-02-28"),
        ("1980-02-28", {"days": 2}, "1980-03-01"),
        ("195X", {"years": 10}, "196X"),
        ("195X", {"years": 1}, "[1951-01-01..1960-12-31]"),
        ("1950~", {"years": -1}, "1949~"),
    ],
)
def test_a_date_stays_as_precise_as_it_was_unless_it_moves_by_a_part_of_itself(
    date: str, move: dict[str, int], moved: str
) -> None:
    assert Date.parse(date).shift(**move).format() == moved


@given(CALENDAR_DATES, st.integers(-900, 900))
def test_whole_years_there_and_back_lead_home(date: Date, years: int) -> None:
    back = date.shift(years=years).shift(years=-years)
    is_leap_day = date.precision is Precision.DAY and (date.earliest.month, date.earliest.day) == (2, 29)
    assert back == date or is_leap_day


@given(DATES, st.integers(-10_000, 10_000))
def test_days_there_and_back_lead_home(date: Date, days: int) -> None:
    assert date.shift(days=days).shift(days=-days) == date


def test_a_date_does_not_move_out_of_the_calendar() -> None:
    with pytest.raises(DateError):
        Date.year(9999).shift(years=1)
    with pytest.raises(DateError):
        Date.year(9999).shift(days=1)


# --- the three predicates --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("fact", "when", "covers", "must", "may"),
    [
        ("1952/1980", "1953/1979", True, True, True),
        ("1952/1980", "1952", False, True, True),  # its first year: surely some of it
        ("1952/1980", "1980", False, True, True),
        ("1952/1980", "1980-05", False, False, True),
        ("1952/1980", "1960-05", True, True, True),
        ("1952/1980", "1951/1981", False, True, True),
        ("1952/1980", "1981", False, False, False),
        ("1951", "1951", True, True, True),
        ("1951", "1951-05", False, False, True),
        ("1951", "1950/1952", False, True, True),
        ("1951", "1950", False, False, False),
        ("1951-05-03", "1951", False, True, True),
        ("1950/", "1950", False, True, True),
        ("1950/", "1951", False, False, True),
        ("1950/", "1949", False, False, False),
        ("1950-05-03/", "1950-05-03", True, True, True),
        ("1950/..", "1951", True, True, True),
        ("1950/..", "1950", False, True, True),
        ("1950/..", "1951/..", True, True, True),
        ("1950/1960", "1951/..", False, True, True),
        ("../1960-05", "1900", True, True, True),
        ("../1960-05", "1960", False, True, True),
        ("../1960-05", "1961", False, False, False),
        ("/1952", "1951", False, False, True),
        ("/1952", "1952", False, True, True),
        ("195X/1970", "1955", False, False, True),
        ("195X/1970", "1960", True, True, True),
        ("1980/1980-05", "1980", False, True, True),  # it began in the months before it ended
        ("1980/1980-05", "1980-06", False, False, False),
    ],
)
def test_what_a_fact_says_of_a_time(
    fact: str,
    when: str,
    covers: bool,  # noqa: FBT001
    must: bool,  # noqa: FBT001
    may: bool,  # noqa: FBT001
) -> None:
    time, asked = Interval.parse(fact), Interval.parse(when)
    assert (time.covers(asked), time.must_touch(asked), time.may_touch(asked)) == (covers, must, may)


@given(st.one_of(INTERVALS, NEAR_INTERVALS), st.one_of(INTERVALS, NEAR_INTERVALS))
def test_what_covers_must_touch_and_what_must_touch_may_touch(fact: Interval, when: Interval) -> None:
    assert not fact.covers(when) or fact.must_touch(when)
    assert not fact.must_touch(when) or fact.may_touch(when)


@given(NEAR_INTERVALS, NEAR_INTERVALS)
def test_may_touch_is_symmetric(one: Interval, other: Interval) -> None:
    assert one.may_touch(other) == other.may_touch(one)


@given(NEAR_INTERVALS, NEAR_INTERVALS)
def test_two_times_are_apart_or_may_touch(one: Interval, other: Interval) -> None:
    assert [one.is_before(other), other.is_before(one), one.may_touch(other)].count(True) == 1


@given(NEAR_DATES, NEAR_INTERVALS)
def test_a_single_date_must_touch_just_the_times_that_contain_it(date: Date, when: Interval) -> None:
    is_inside = when.earliest <= date.earliest and date.latest <= when.latest
    assert Interval.at(date).must_touch(when) == is_inside


@given(NEAR_INTERVALS, NEAR_DATES)
def test_what_surely_holds_in_a_time_surely_holds_in_a_longer_one(fact: Interval, date: Date) -> None:
    longer = Interval.between(date.shift(years=-1), date.shift(years=1))
    assert not fact.must_touch(Interval.at(date)) or fact.must_touch(longer)


@given(NEAR_INTERVALS, NEAR_INTERVALS)
def test_the_order_of_times_agrees_with_before(one: Interval, other: Interval) -> None:
    assert not one.is_before(other) or one.sort_key() < other.sort_key()


def test_times_are_ordered_by_begin_then_by_end() -> None:
    texts = ["1954", "1952/..", "1952/1980", "1953-10", "/1960", "1952/1953", "../1960"]
    in_order = ["../1960", "/1960", "1952/1953", "1952/1980", "1952/..", "1953-10", "1954"]
    assert sorted(texts, key=lambda text: Interval.parse(text).sort_key()) == in_order


# --- cutting and measuring -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("fact", "date", "cut"),
    [
        ("1989/..", "2015-04", "1989/2015-04"),
        ("../..", "2015-04", "../2015-04"),
        ("/..", "2015", "/2015"),
        ("1952/1980", "1970", "1952/1980"),  # its end is known already
        ("1952/", "1970", "1952/"),
        ("2016/..", "2015", "2016/"),  # told of a later time than it was asserted at
    ],
)
def test_an_open_end_is_cut_at_the_date_up_to_which_it_is_asserted(fact: str, date: str, cut: str) -> None:
    assert Interval.parse(fact).until(Date.parse(date)).format() == cut


@pytest.mark.parametrize(
    ("begin", "end", "span"),
    [
        ("1952", "1980", Span(28)),
        ("1952-11", "1953", Span(1)),
        ("1952-11", "1953-02", Span(0, 3)),
        ("1952-11-20", "1953-02", Span(0, 3)),
        ("1952-11-20", "1953-02-10", Span(0, 2, 21)),
        ("1980-01-31", "1980-03-01", Span(0, 1, 1)),
        ("1980-02-29", "1981-02-28", Span(0, 11, 30)),
        ("1980-05", "1980", Span(0)),
        ("195X", "1970", Span(20)),
    ],
)
def test_a_span_is_as_exact_as_its_dates(begin: str, end: str, span: Span) -> None:
    assert elapsed(Date.parse(begin), Date.parse(end)) == span


def test_time_does_not_run_backwards() -> None:
    with pytest.raises(ValueError, match="1970 comes before 1980"):
        elapsed(Date.year(1980), Date.year(1970))


@given(DAYS, DAYS)
def test_a_span_between_days_leads_from_one_to_the_other(one: datetime.date, other: datetime.date) -> None:
    begin, end = sorted((one, other))
    span = elapsed(Date.day(begin), Date.day(end))
    assert Date.day(begin).shift(span.years, span.months, span.days) == Date.day(end)


@pytest.mark.parametrize(
    ("interval", "length", "least", "most"),
    [
        ("1952/1980", Span(28), 9863, 10593),
        ("1951", Span(0), 1, 365),
        ("1953-10-19/1953-10-20", Span(0, 0, 1), 2, 2),
        ("1952/", None, 1, None),
        ("1952/..", None, None, None),
        ("195X/1970", None, 3655, 7670),  # ten to twenty years: no one number
        ("../1960", None, None, None),
    ],
)
def test_a_length_is_known_within_bounds(interval: str, length: Span | None, least: int, most: int) -> None:
    time = Interval.parse(interval)
    assert (time.length(), time.min_days(), time.max_days()) == (length, least, most)


@given(INTERVALS)
def test_the_least_length_is_no_more_than_the_most(interval: Interval) -> None:
    least, most = interval.min_days(), interval.max_days()
    assert least is None or most is None or least <= most


@given(st.tuples(CALENDAR_DATES, CALENDAR_DATES).map(_in_order))
def test_a_length_is_never_negative(interval: Interval) -> None:
    length = interval.length()
    assert length is None or min(length.years, length.months, length.days) >= 0
