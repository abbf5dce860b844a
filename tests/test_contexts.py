"""A context comes back from its text as it was, and a text that is none starts a conversation afresh."""

from __future__ import annotations

import dataclasses
import datetime
import json
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot import contexts
from bot.bot import Bot
from bot.dates import Date, Interval
from bot.model import Bound, Condition, Context, Kind, Message, Order, Quantifier, Query, Selection, Turn, When

AT = datetime.datetime(2026, 1, 31, 12, tzinfo=datetime.UTC)


def _intervals() -> st.SearchStrategy[Interval]:
    pair = st.tuples(st.dates(), st.dates()).map(sorted)
    dates = st.builds(lambda bounds, about: Date(bounds[0], bounds[1], about), pair, st.booleans())
    closed = st.builds(
        lambda one, other: Interval(*sorted((one, other), key=lambda date: date.earliest)), dates, dates
    ).filter(lambda interval: interval.begin is not None)
    return st.one_of(
        dates.map(Interval.at),
        closed,
        dates.map(lambda date: Interval(date, None, is_end_open=True)),
        dates.map(lambda date: Interval(None, date)),
    )


@st.composite
def _whens(draw: st.DrawFn) -> When:
    return When(
        draw(st.none() | _intervals()),
        draw(st.text()),
        draw(st.text()),
        draw(st.integers()),
        draw(st.none() | _intervals()),
        draw(st.booleans()),
        draw(st.none() | _intervals()),
        draw(st.text()),
        draw(st.text()),
        draw(st.text()),
    )


NUMBERS = st.none() | st.decimals(allow_nan=False)
TEXTS = st.lists(st.text(), max_size=3).map(tuple)


@st.composite
def _conditions(draw: st.DrawFn, deep: int) -> Condition:
    return Condition(
        property=draw(st.text()),
        is_inverse=draw(st.booleans()),
        values=draw(TEXTS),
        among=draw(st.none() | _selections(deep - 1)) if deep else None,
        operator=draw(st.text()),
        number=draw(NUMBERS),
        than=draw(st.text()),
        when=draw(st.none() | _whens()),
        is_current=draw(st.booleans()),
        is_negated=draw(st.booleans()),
        is_begun=draw(st.booleans()),
        is_over=draw(st.booleans()),
    )


@st.composite
def _selections(draw: st.DrawFn, deep: int = 1) -> Selection:
    whens = st.none() | _whens()
    counted = st.none() | _conditions(0)
    orders = st.builds(Order, st.text(), st.booleans(), st.integers(), st.integers(), st.text(), whens, counted)
    return Selection(
        type=draw(st.text()),
        conditions=draw(st.lists(_conditions(deep), max_size=2).map(tuple)),
        order=draw(st.none() | orders),
        items=draw(TEXTS),
    )


@st.composite
def _queries(draw: st.DrawFn) -> Query:
    pairs = st.lists(st.tuples(st.text(), st.text()), max_size=2).map(tuple)
    return Query(
        kind=draw(st.sampled_from(list(Kind))),
        subject=draw(st.text()),
        property=draw(st.text()),
        values=draw(TEXTS),
        excluded=draw(pairs),
        when=draw(st.none() | _whens()),
        other=draw(st.none() | _whens()),
        ordinal=draw(st.integers()),
        number=draw(NUMBERS),
        place=draw(st.text()),
        quantifier=draw(st.sampled_from(list(Quantifier))),
        bound=draw(st.sampled_from(list(Bound))),
        unit=draw(st.text()),
        is_claim=draw(st.booleans()),
        is_denied=draw(st.booleans()),
        offered=draw(st.text()),
        is_present=draw(st.booleans()),
        without=draw(TEXTS),
        selection=draw(st.none() | _selections()),
        via=draw(st.none() | _selections()),
    )


@st.composite
def _contexts(draw: st.DrawFn) -> Context:
    moment = st.none() | _intervals()
    turns = st.builds(Turn, _queries(), TEXTS, moment, st.text(), st.integers(), TEXTS, st.text(), st.booleans())
    return Context(
        at=draw(st.none() | st.datetimes(timezones=st.none() | st.just(datetime.UTC))),
        turns=draw(st.lists(turns, max_size=2).map(tuple)),
        choices=draw(TEXTS),
        text=draw(st.text()),
        count=draw(st.integers()),
        stranger=draw(st.text()),
        spoken=draw(st.none() | _intervals()),
        stray=draw(st.text()),
        topic=draw(st.text()),
        unread=draw(st.text()),
        beside=draw(st.text()),
        is_sought_among=draw(st.booleans()),
    )


@given(_contexts())
def test_what_is_written_is_read_back_exactly(context: Context) -> None:
    text = contexts.dumps(context)
    assert text.isascii()
    assert contexts.loads(text) == context


def test_the_property_test_knows_every_field() -> None:
    """A field that these records gain belongs into the strategies above."""
    kinds = (Context, Turn, Query, Selection, Condition, Order, When, Interval, Date)
    counts = {kind: len(dataclasses.fields(kind)) for kind in kinds}
    assert counts == {
        Context: 12,
        Turn: 8,
        Query: 20,
        Selection: 4,
        Condition: 12,
        Order: 7,
        When: 10,
        Interval: 4,
        Date: 3,
    }


def test_an_empty_context_takes_two_characters() -> None:
    assert contexts.dumps(Context()) == "{}"
    assert contexts.loads("{}") == Context()


def test_a_number_keeps_its_form() -> None:
    number = Decimal("1.30")
    turn = Turn(Query(Kind.CLAIM, "iom", "budget", number=number), (), None, "")
    [read] = contexts.loads(contexts.dumps(Context(turns=(turn,)))).turns
    assert str(read.query.number) == "1.30"


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{",
        "null",
        "[]",
        '"text"',
        "[" * 100_000,
        '{"count": ' + "1" * 5000 + "}",
        '{"at": "soon"}',
        '{"at": 1}',
        '{"count": true}',
        '{"count": "1"}',
        '{"text": null}',
        '{"later": "a field of another version"}',
        '{"choices": [1]}',
        '{"choices": "ab"}',
        '{"turns": [{}]}',
        '{"turns": [{"query": {}, "statements": [], "time": null, "text": ""}]}',
        '{"turns": [{"query": {"kind": "x", "subject": "", "property": ""}}]}',
        '{"turns": [{"query": {"kind": "all", "subject": "", "property": ""}, "time": "x"}]}',
        '{"turns": [{"query": {"kind": "all", "subject": "", "property": "", "number": "x"}}]}',
        '{"turns": [{"query": {"kind": "all", "subject": "", "property": "", "excluded": [["a"]]}}]}',
        '{"turns": [{"query": {"kind": [], "subject": "", "property": ""}}]}',
        "\ud800",
    ],
    ids=lambda text: ascii(text[:60]),
)
def test_a_text_that_is_no_context_starts_afresh(text: str) -> None:
    assert contexts.loads(text) == Context()


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.text(),
        lambda inner: (
            st.lists(inner)
            | st.dictionaries(
                st.sampled_from([field.name for kind in (Context, Turn, Query) for field in dataclasses.fields(kind)]),
                inner,
            )
        ),
    )
)
def test_no_text_raises(value: object) -> None:
    assert isinstance(contexts.loads(json.dumps(value)), Context)


def test_a_conversation_goes_on_from_its_text() -> None:
    bot = Bot.from_folder(Path(__file__).parents[1] / "knowledge" / "iom")
    context = Context()
    for text in ("What was IOM called in 1975?", "and in 1985?", "how many members?", "source?"):
        _, kept = bot.reply(Message("a", text, AT), contexts.loads(contexts.dumps(context)))
        _, context = bot.reply(Message("a", text, AT), context)
        assert kept == context
        assert contexts.loads(contexts.dumps(context)) == context
