"""The sum of the figures of a selection, and for how many of its items they are given."""

from __future__ import annotations

from decimal import Decimal

from bot.facts.ranking import figure_rows_of, size, span_of
from bot.model import Order
from bot.records import dataclass

TYPE_CHECKING = False
if TYPE_CHECKING:
    from bot.facts.base import FactBase
    from bot.model import Property, Selection, When

_DIGITS = 6
"""Digits behind the point that sums of floats are rounded to."""


@dataclass(frozen=True, slots=True)
class Total:
    """What figures come to."""

    sum: Decimal
    known: int
    """How many items have a figure."""
    pool: int


def total(p: Property, selection: Selection, when: When | None, facts: FactBase) -> Total | None:
    """The sum of the figures, the latest of each item or those of a time.

    None where figures are of several dates, where an item has two that count, or where there are none.
    """
    chosen, values = figure_rows_of(selection, Order(p.id, is_descending=True, when=when), facts)
    query = f"SELECT count(*), count(DISTINCT item), sum(low) {chosen}"
    ((rows, known, summed),) = facts.rows(query, *values)
    if not rows or rows > known or span_of(p, chosen, values, facts) is not None:
        return None
    return Total(Decimal(str(round(summed, _DIGITS))), known, size(selection, facts))
