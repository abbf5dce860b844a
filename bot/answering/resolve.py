"""From a query to an outcome.

First what the question supposes is held against the facts: a wrong year, number, value or place is refuted before
anything else is said. Then the kind of question decides what is looked up.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.answering import claims, holding, items, missing, order, sets, values
from bot.answering.holders import resolve_holders
from bot.answering.presupposed import refute
from bot.model import Found, Kind, NotKnown, Reason, Refuted

if TYPE_CHECKING:
    from collections.abc import Callable

    from bot.facts.base import FactBase
    from bot.model import Outcome, Property, Query, Statement


def resolve(query: Query, facts: FactBase, contradiction: str = "") -> Outcome:
    """What the fact base says to the query; `contradiction` is what the schema says against it."""
    if query.selection is not None:
        return sets.choose(query, query.selection, facts)
    if not query.property:
        return _GENERAL[query.kind](query, facts)
    p = facts.properties[query.property]
    if query.kind is Kind.HOLDER:
        return resolve_holders(query, p, facts)
    statements = holding.told(facts, query)
    if not statements:
        return NotKnown(query, Reason.UNKNOWN_PROPERTY)
    if (refuted := refute(query, p, statements, facts, contradiction)) is not None:
        return refuted
    if contradiction:
        return missing.aspect(query, p, statements, facts, contradiction)
    outcome = _BY_KIND[query.kind](query, p, statements, facts)
    if isinstance(outcome, Found | Refuted) and not outcome.statements:
        return NotKnown(query, Reason.UNKNOWN_PROPERTY, statements, "ordinal" if query.ordinal else "aspect")
    return outcome


_BY_KIND: dict[Kind, Callable[[Query, Property, tuple[Statement, ...], FactBase], Outcome]] = {
    Kind.VALUE: values.value,
    Kind.ALL: values.every,
    Kind.COUNT: values.count,
    Kind.BEGAN: order.timed,
    Kind.ENDED: order.timed,
    Kind.PERIOD: order.timed,
    Kind.DURATION: order.timed,
    Kind.ORDINAL: order.ordinal,
    Kind.NEXT: order.neighbour,
    Kind.PREVIOUS: order.neighbour,
    Kind.BETWEEN: order.between,
    Kind.LONGEST: order.ranked,
    Kind.SHORTEST: order.ranked,
    Kind.LONGER: order.ranked,
    Kind.SHORTER: order.ranked,
    Kind.CHANGES: order.changes,
    Kind.CHANGE_COUNT: order.changes,
    Kind.DIFFERENCE: values.difference,
    Kind.CLAIM: claims.claim,
    Kind.COMPARISON: claims.comparison,
    Kind.EXPAND: values.expand,
    Kind.DESCRIBE: values.describe,
    Kind.MEASURED: values.measured,
    Kind.PLACE: values.place,
}

_GENERAL: dict[Kind, Callable[[Query, FactBase], Outcome]] = {
    Kind.AGE: items.age,
    Kind.EXISTED: items.existed,
    Kind.EVENTS: items.events,
    Kind.ELAPSED: items.elapsed,
    Kind.DESCRIBE: items.describe,
}
