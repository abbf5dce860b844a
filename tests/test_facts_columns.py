"""A record comes back from its row as it was, whatever its texts are."""

from __future__ import annotations

from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from bot.dates import Interval
from bot.facts.columns import decode, encode
from bot.model import Item, Rank, Reference, Statement

TEXTS = st.text(st.characters(codec="utf-8") | st.sampled_from('"\\,[] \n'))
"""Any texts, and many with what a list is written with."""
REFERENCES = st.builds(Reference, TEXTS, TEXTS, st.none() | st.integers(0, 10**6))


@given(st.lists(TEXTS))
def test_any_texts_come_back_as_they_were(aliases: list[str]) -> None:
    item = Item("rovers", "club", "Harrow Rovers", tuple(aliases))
    assert decode(Item, encode(item)) == item


@given(st.lists(REFERENCES))
def test_any_references_come_back_as_they_were(references: list[Reference]) -> None:
    statement = Statement(
        id="rovers/ground/1",
        item="rovers",
        property="capacity",
        value="1200.50",
        number=Decimal("1200.50"),
        about="over",
        short="",
        aliases=(),
        excludes=(),
        time=Interval.parse("1952/1980"),
        place="",
        rank=Rank.NORMAL,
        note="",
        references=tuple(references),
    )
    assert decode(Statement, encode(statement)) == statement
