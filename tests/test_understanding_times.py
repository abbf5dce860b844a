"""Time expressions: every row of the table by its own examples, the relations to dates, and what is no date."""

from __future__ import annotations

import datetime
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.dates import Date, Interval, Precision
from bot.language import date_forms
from bot.language.calendar import date_text
from bot.model import Context, TagKind, When
from bot.understanding.cleaning.normalise import clean, sentences
from bot.understanding.cleaning.short_years import with_years
from bot.understanding.tagging import anchoring, times
from bot.understanding.tagging.tag import tag
from tests.packs.bots import IOM, NOW, bot_of

TODAY = NOW.date()


def _words(text: str) -> str:
    """Give the words of a text as they are searched for times."""
    said = with_years(sentences(clean(text)), bot_of(IOM).facts, TODAY, Context())
    return " ".join(token.text for sentence in said for token in sentence.tokens)


def _find(text: str) -> list[When]:
    return [found.when for found in times.find(_words(text), TODAY)]


def _only(text: str) -> When:
    found = _find(text)
    assert len(found) == 1, found
    return found[0]


EXAMPLES = [(row.name, text, edtf) for row in date_forms.ROWS for text, edtf in row.examples]


@pytest.mark.parametrize(("row", "text", "edtf"), EXAMPLES)
def test_every_example_of_the_table_means_what_it_says(row: str, text: str, edtf: str) -> None:
    when = _only(text)
    assert when.interval == Interval.parse(edtf)
    assert when.relation == "at"
    assert times.find(_words(text), TODAY)[0].end == len(_words(text))  # all of it


@pytest.mark.parametrize(("row", "text", "edtf"), EXAMPLES)
def test_every_example_is_found_inside_a_question(row: str, text: str, edtf: str) -> None:
    assert _only(f"what was it called in {text}?").interval == Interval.parse(edtf)


def test_every_row_has_an_example_and_a_name_of_its_own() -> None:
    assert all(row.examples for row in date_forms.ROWS)
    assert len({row.name for row in date_forms.ROWS}) == len(date_forms.ROWS)


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        # years
        ("in 75", "1975"),
        ("since 75", "1975/.."),
        ("and 85", "1985"),
        ("'26", "2026"),
        ("'27", "1927"),  # never in the future
        ("nineteen seventy-five", "1975"),
        ("nineteen-seventy-five", "1975"),
        ("nineteen hundred and one", "1901"),
        ("nineteen oh five", "1905"),
        ("two thousand", "2000"),
        ("two thousand fifteen", "2015"),
        ("twenty fifteen", "2015"),
        ("eighty-nine", "1989"),
        ("the year of 1975", "1975"),
        # decades and their parts
        ("the 1970's", "197X"),
        ("the '70s", "197X"),
        ("nineteen seventies", "197X"),
        ("the noughties", "200X"),
        ("the 2000s", "200X"),
        ("the beginning of the seventies", "[1970..1973]"),
        ("the middle of the 1960s", "[1964..1966]"),
        ("the first half of the 1980s", "[1980..1984]"),
        ("the second half of the eighties", "[1985..1989]"),
        ("the closing years of the 1950s", "[1957..1959]"),
        ("early 1979", "[1979-01..1979-04]"),
        ("mid 1975", "[1975-05..1975-08]"),
        ("the end of 1979", "[1979-09..1979-12]"),
        ("the first half of 1979", "[1979-01..1979-06]"),
        ("the second half of 1979", "[1979-07..1979-12]"),
        ("the 21st century", "20XX"),
        ("the turn of the millennium", "[1999..2001]"),
        # dates
        ("19.10.1953", "1953-10-19"),
        ("10/19/53", "1953-10-19"),
        ("19-10-1953", "1953-10-19"),
        ("5 of March 1985", "1985-03-05"),
        ("sept 1980", "1980-09"),
        ("may 1980", "1980-05"),
        ("29 February 1980", "1980-02-29"),
        # relative to now
        ("two decades ago", "2006"),
        ("a couple of years ago", "2024"),
        ("a hundred years ago", "1926"),
        ("three months ago", "2025-10"),
        ("two years back", "2024"),
        ("half a century ago", "1976"),
        ("half a decade ago", "2021"),
        ("1975/76", "[1975..1976]"),
        ("three quarters of a century ago", "1951"),
        ("a year and a half ago", "2024-07"),
        ("some forty years ago", "1986"),
        # other calendars of words
        ("1953-10", "1953-10"),
        ("Jan '80", "1980-01"),
        ("January of 75", "1975-01"),
        ("New Year's Eve 1979", "1979-12-31"),
        ("the fall of 1989", "[1989-09..1989-11]"),
        ("spring 1968", "[1968-03..1968-05]"),
        ("the last quarter of 1979", "[1979-10..1979-12]"),
        ("c. 1975", "1975"),
        ("1975 or thereabouts", "1975"),
        ("the 1970ies", "197X"),
        ("the swinging sixties", "196X"),
        ("the aughts", "200X"),
        ("the twenty-tens", "201X"),
        ("the early to mid 1950s", "[1950..1956]"),
        ("mid to late 70s", "[1974..1979]"),
        ("the very late eighties", "[1987..1989]"),
        ("the mid-nineteen-fifties", "[1954..1956]"),
        ("the turn of the 20th century", "[1899..1901]"),
        ("the second half of the 20th century", "[1950..1999]"),
        ("the twenty-first century", "20XX"),
        ("the last century", "19XX"),
        ("our century", "20XX"),
        ("the last third of the 20th century", "[1967..1999]"),
        # parts, with years in two digits
        ("the latter half of 1985", "[1985-07..1985-12]"),
        ("the latter part of the 70s", "[1977..1979]"),
        ("the tail end of the seventies", "[1977..1979]"),
        ("halfway through the 1980s", "[1984..1986]"),
        ("the outset of the 60s", "[1960..1963]"),
        ("the third quarter of '85", "[1985-07..1985-09]"),
        ("between 1975 and 85", "[1975-01-01..1985-12-31]"),
        ("some time around 1965", "1965"),
        ("as per June 1975", "1975-06"),
        ("well into the 70s", "197X"),
        ("a decade on from 1965", "1975"),
        ("a good ten years before 1985", "1975"),
        ("1975/01", "1975-01"),
        # as they are carved, and in the order of other languages
        ("in MCMLXXVI", "1976"),
        ("the year mcmxliv", "1944"),
        ("MMXIV", "2014"),
        ("in the years 70", "197X"),
        ("during the years '60", "196X"),
        ("06/2014", "2014-06"),
        ("7.V.1984", "1984-05-07"),
        ("june of the year before 1990", "1989-06"),
    ],
)
def test_other_ways_to_say_a_time(text: str, edtf: str) -> None:
    assert _only(text).interval == Interval.parse(edtf)


@pytest.mark.parametrize(
    ("text", "relation", "edtf"),
    [
        ("before 1950", "before", "../1949-12-31"),
        ("prior to 1950", "before", "../1949-12-31"),
        ("just before October 1953", "before", "../1953-09-30"),
        ("before 19 October 1953", "before", "../1953-10-18"),
        ("after 1989", "after", "1990-01-01/.."),
        ("later than 1989", "after", "1990-01-01/.."),
        ("after the 1950s", "after", "1960-01-01/.."),
        ("since 1990", "since", "1990/.."),
        ("ever since the 90s", "since", "199X/.."),
        ("from 1975 on", "since", "1975/.."),
        ("1975 onwards", "since", "1975/.."),
        ("in 1975 or later", "since", "1975/.."),
        ("until 1980", "until", "../1980"),
        ("till 1980", "until", "../1980"),
        ("up to 1980", "until", "../1980"),
        ("by 1960", "by", "1960"),
        ("as of 2015", "at", "2015"),
        ("back in 1975", "at", "1975"),
        ("during 1975", "at", "1975"),
        ("at the time of 1975", "at", "1975"),
        ("between 1975 and 1985", "between", "[1975..1985]"),
        ("between the years 1975 and 1985", "between", "[1975..1985]"),
        ("from 1952 to 1980", "between", "[1952..1980]"),
        ("from 1952 until 1980", "between", "[1952..1980]"),
        ("1952-1980", "between", "[1952..1980]"),
        ("1952 to 1980", "between", "[1952..1980]"),
        ("2004/2005", "between", "[2004..2005]"),
        ("between May 1953 and 19 October 1953", "between", "[1953-05-01..1953-10-19]"),
        ("from the fifties through the seventies", "between", "[1950..1979]"),
        ("no later than 1980", "until", "../1980"),
        ("pre-1952", "before", "../1951-12-31"),
        ("post-1989", "after", "1990-01-01/.."),
        ("long before 1952", "before", "../1951-12-31"),
        ("well after 1989", "after", "1990-01-01/.."),
        ("up to and including 1979", "until", "../1979"),
        ("1979 or earlier", "until", "../1979"),
        ("1951 till now", "since", "1951/.."),
        ("from 1951 to the present day", "since", "1951/.."),
        ("1951-today", "since", "1951/.."),
        ("1951 to date", "since", "1951/.."),
        ("by the end of 1979", "by", "1979-12-31"),
        ("by mid-1980", "by", "1980-08-31"),
        ("from the eighties", "at", "198X"),  # as "a storm from the eighties"
        ("from the eighties on", "since", "198X/.."),
        ("all through the 1960s", "at", "196X"),
        ("towards the end of the seventies", "at", "[1977..1979]"),
        ("in or around 1975", "at", "1975"),
        ("between 52 and 80", "between", "[1952..1980]"),
        ("from '52 to '80", "between", "[1952..1980]"),
        ("covering 1978-1990", "between", "[1978..1990]"),
        ("ten years after 1975", "at", "1985"),
        ("the year before 1952", "at", "1951"),
        ("ten years later, in 1985", "at", "1985"),  # a step with its date beside it
        ("in 1985, a decade later", "at", "1985"),
        ("not before 1980", "since", "1980/.."),
    ],
)
def test_a_question_stands_in_a_relation_to_a_date(text: str, relation: str, edtf: str) -> None:
    when = _only(text)
    assert (when.relation, when.interval) == (relation, Interval.parse(edtf))


@pytest.mark.parametrize(
    ("text", "years"),
    [
        ("in 1975 and in 1985", ["1975", "1985"]),
        ("1980 and 1985", ["1980", "1985"]),
        ("in 1975, 1985 and 1995", ["1975", "1985", "1995"]),
        ("between 1985 and 1975", ["1985", "1975"]),  # no stretch goes back
        ("1980/1985", ["1980", "1985"]),  # only neighbours are one season
    ],
)
def test_several_dates_are_several_times(text: str, years: list[str]) -> None:
    assert [when.interval and when.interval.format() for when in _find(text)] == years


@pytest.mark.parametrize(
    ("text", "months"),
    [
        ("nine years later", 108),
        ("a decade after that", 120),
        ("ten years earlier", -120),
        ("twenty-five years before that", -300),
        ("six months later", 6),
        ("a couple of years on", 24),
        ("a few years afterwards", 36),
        ("the year before", -12),
        ("the year after", 12),
        ("the following year", 12),
        ("the previous decade", -120),
        ("a century earlier", -1200),
        ("and the next year", 12),
        ("a decade and a half earlier", -180),
        ("two and a half decades later", 300),
        ("a quarter of a century later", 300),
        ("about ten years later", 120),
        ("another five years later", 60),
        ("fast forward ten years", 120),
        ("go back twenty years", -240),
        ("in the five years after that", 60),
        ("over the next decade", 120),
        ("in the ten years leading up to that", -120),
    ],
)
def test_a_step_from_what_was_told_has_a_length_and_a_direction(text: str, months: int) -> None:
    when = _only(text)
    assert (when.relation, when.months, when.interval) == ("shift", months, None)


@pytest.mark.parametrize("text", ["called then", "back then", "at that time", "in that year", "in those days"])
def test_then_is_left_to_the_conversation(text: str) -> None:
    when = _only(text)
    assert (when.relation, when.interval) == ("then", None)


@pytest.mark.parametrize(
    "text",
    [
        "157 members",
        "2 names",
        "1951 people",
        "1975 members",
        "2010 countries",
        "8400 staff",
        "in 75 countries",
        "75 members",
        "between 50 and 60 members",
        "from 52 to 80 countries",
        "at the age of 35",
        "the last year of the club",
        "the last ten years of the club",
        "the first year of the war",
        "late 75 members",
        "75",  # in the middle of anything; but see "in 75"
        "version 1.975",
        "0075",
        "9999",
        "year 3000",
        "12345",
        "19 75",
        "june",
        "in march",
        "march on",
        "it may be so",
        "13/13",
        "the second one",
        "eleven million",
        "one",
        ("ninety-nine members"),
        ("two thousand people"),
        "MIX",
        "MCMC IV Ltd",
        "30 years 50 people",
    ],
)
def test_a_number_that_is_no_date_is_no_time(text: str) -> None:
    assert not [when for when in _find(f"about {text} there") if when.interval]


@pytest.mark.parametrize("text", ["30 February 1980", "31/4/1980", "13/13/1953", "February 30, 1980"])
def test_a_day_that_no_calendar_has_is_no_day(text: str) -> None:
    dates = [when.interval.begin for when in _find(text) if when.interval]
    assert all(date is not None and date.precision is not Precision.DAY for date in dates)


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("'75", "in 1975"),
        ("October 1953", "in October 1953"),
        ("19/10/1953", "on 19 October 1953"),
        ("the seventies", "in the 1970s"),
        ("mid-1960s", "in the mid-1960s"),
        ("early fifties", "in the early 1950s"),
        ("late 80s", "in the late 1980s"),
        ("before 1950", "before 1950"),
        ("after 1989", "after 1989"),
        ("until 1980", "until 1980"),
        ("by 1960", "by 1960"),
        ("1952-1980", "between 1952 and 1980"),
        ("the 20th century", "in the 20th century"),
        ("the 21st century", "in the 21st century"),
        ("tomorrow", "on 1 February 2026"),
    ],
)
def test_a_time_is_told_as_people_say_it(text: str, label: str) -> None:
    assert _only(text).label == label


@pytest.mark.parametrize(
    ("interval", "months", "moved"),
    [
        ("1975", 120, "1985"),
        ("1975", -12, "1974"),
        ("1953-10-19", 12, "1954-10-19"),
        ("1953-10", 6, "1954-04"),
        ("1952/1980", 12, "1953"),  # from its begin
        ("/1970", 12, "1971"),  # from its end, where that is all there is
    ],
)
def test_a_time_is_moved_from_its_begin(interval: str, months: int, moved: str) -> None:
    when = times.shift(Interval.parse(interval), months)
    assert when is not None
    assert when.interval == Interval.parse(moved)


def test_a_time_without_a_date_is_not_moved() -> None:
    assert times.shift(Interval.parse("../.."), 12) is None


# --- no text crashes -----------------------------------------------------------------------------------------------

_OTHER_PIECES = (
    "before after since until from to between and the of in by / - 0 00 31 32 13 99 1000 2199 2200 3000"
    " years later earlier ago a few couple half hundred early mid late end first second then that"
)
_PIECES = st.sampled_from([*(word for _, text, _ in EXAMPLES for word in _words(text).split()), *_OTHER_PIECES.split()])


@given(st.lists(_PIECES, max_size=12).map(" ".join))
def test_no_run_of_time_words_crashes_and_what_is_found_stands_in_the_text(text: str) -> None:
    for found in times.find(text, TODAY):
        assert 0 <= found.start < found.end <= len(text)
        if found.when.interval is not None and found.when.relation == "at":
            assert found.when.label


@given(st.text(max_size=60))
def test_no_text_crashes_the_search_for_times(text: str) -> None:
    times.find(text, TODAY)
    times.find(_words(text), TODAY)


@given(st.lists(_PIECES | st.text(max_size=8), max_size=10).map(" ".join))
def test_no_text_crashes_the_tagger_and_its_tags_have_places(text: str) -> None:
    for sentence in sentences(clean(text)):
        for found in tag(sentence.tokens, bot_of(IOM).facts, TODAY):
            assert found.at == tuple(sorted(set(found.at)))
            assert all(0 <= n < len(sentence.tokens) for n in found.at)
            assert found.at
            assert (found.when is not None) == (found.kind is TagKind.TIME)


@given(st.dates(datetime.date(1000, 1, 1), datetime.date(2199, 12, 31)))
def test_every_day_is_found_as_it_is_told(day: datetime.date) -> None:
    assert _only(f"on {date_text(Date.day(day))}").interval == Interval.at(Date.day(day))


@given(st.integers(1000, 2199))
def test_every_year_is_found(year: int) -> None:
    assert _only(f"in {year}").interval == Interval.parse(str(year))


# --- patterns that are looked for only where they may be -------------------------------------------------------------

_TIMELY = st.sampled_from(
    [
        *("1975", "75", "'75", "1975s", "60", "5", "19", "05", "٣", "s", "-", "/", "st", "th", "of", "the", "year"),
        *("may", "october", "oct", "turn", "century", "millennium", "early", "mid", "middle", "late", "half", "first"),
        *("sixties", "two", "thousands", "thousand", "nineteen", "eighteen", "oh", "hundred", "seventy", "five", "and"),
        *(
            "a",
            "couple",
            "ten",
            "years",
            "yrs",
            "decades",
            "centuries",
            "months",
            "ago",
            "back",
            "last",
            "next",
            "this",
        ),
        *("tomorrow", "yesterday", "later", "before", "after", "that", "then", "it", "at", "time", "during", "what"),
        *("in", "days", "wake", "once", "amid", "when", "happened", "was", "same", "as", "of", "soon", "moment", "day"),
    ]
)


@given(st.lists(_TIMELY, max_size=8))
def test_no_pattern_matches_where_it_is_not_looked_for(pieces: list[str]) -> None:
    text = " ".join(pieces)
    skipped = [
        row.name
        for row in date_forms.ROWS
        if row.pattern.search(text) and row.hints.isdisjoint(date_forms.hints_in(text))
    ]
    assert skipped == []


@given(st.lists(_TIMELY, max_size=8))
def test_what_opens_an_anchor_is_looked_for(pieces: list[str]) -> None:
    text = " ".join(pieces) + " "
    opened = re.search(
        r"(?<!\w)(?:before|after|when|during|at|once|amid|as of|as soon as|in the days of|at the time|the year) ",
        text,
    )
    assert bool(list(anchoring.anchored(text))) >= bool(opened)


@pytest.mark.parametrize("lead", ["what", "", "than", "it was just", "not", "ahead", "all"])
@pytest.mark.parametrize(
    ("words", "relation"),
    [
        ("no later than", "until"),
        ("not before the", "since"),
        ("immediately until just before the", "before"),
        ("sometime after", "after"),
        ("as from", "since"),
        ("up to", "until"),
        ("as late as", "by"),
        ("for the years", "at"),
        ("at the time of the", "at"),
        ("foreseen in", "at"),
    ],
)
def test_the_words_before_a_date_put_it(lead: str, words: str, relation: str) -> None:
    (found,) = times.find(f"{lead} {words} 1975".strip(), TODAY)
    assert found.when.relation == relation
    assert (f"{lead} {words} 1975".strip()[found.start :]).removesuffix(" 1975") in {words, "in"}


def test_a_year_in_the_possessive_is_no_decade() -> None:
    assert _only("1987's name").interval == Interval.at(Date.year(1987))
    assert _only("the 1980's name").interval != Interval.at(Date.year(1980))
