"""From a query to an outcome.

First what the question supposes is held against the facts: a wrong year, number, value or place is refuted before
anything else is said. Then the kind of question decides what is looked up.
"""

from __future__ import annotations

from bot.answering import holding
from bot.answering.presupposed import refute
from bot.later import later
from bot.model import (
    Against,
    Fault,
    Found,
    Kind,
    Missing,
    NotKnown,
    Quantifier,
    Reason,
    Refuted,
    TimeRelation,
    ValueType,
)

with later:
    from bot.answering import (
        changes,
        claims,
        holders,
        items,
        lasting,
        missing,
        open_lists,
        order,
        periods,
        places,
        sets,
        tallies,
        values,
    )

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from bot.facts.base import FactBase
    from bot.model import Outcome, Property, Query, Statement


def resolve(query: Query, facts: FactBase, contradiction: Against = Against.NOTHING) -> Outcome:
    """What the fact base says to the query; `contradiction` is what the schema says against it."""
    if contradiction is Against.WHICH_TIME:
        return NotKnown(query, Reason.UNKNOWN_TIME, missing=Missing.WHICH_TIME)
    outcome = _resolve(query, facts, contradiction)
    if query.is_denied and isinstance(outcome, Found):
        is_nothing = all(s.number == 0 for s in outcome.statements)  # "it cost no lives"
        return Refuted(query, outcome.statements, Fault.OTHERWISE if is_nothing else Fault.DENIED)
    return outcome


def _resolve(query: Query, facts: FactBase, contradiction: Against) -> Outcome:
    if query.selection is not None:
        return sets.choose(query, query.selection, facts)
    if not query.property:
        return _GENERAL[query.kind]()(query, facts)
    p = facts.properties[query.property]
    if query.kind is Kind.HOLDER:
        return holders.resolve_holders(query, p, facts, contradiction)
    statements = holding.told(facts, query)
    if not statements and query.without:
        return Refuted(query, tuple(facts.statement(id_) for id_ in query.without), Fault.NO_OTHERS)
    if not statements:
        return NotKnown(query, Reason.UNKNOWN_PROPERTY)
    if query.place and not query.excluded:
        if not (there := places.put_at(query.place, statements, facts)):
            return places.nothing_there(query, statements, facts)
        statements = there
    if (refuted := refute(query, p, statements, facts, contradiction)) is not None:
        return refuted
    if contradiction:
        return missing.aspect(query, p, statements, facts, contradiction)
    if p.time is TimeRelation.ALWAYS and (start := holding.not_begun(query, facts)) is not None:
        return Refuted(query, (start,), Fault.NOT_YET)
    if (end := _over_now(query, p, statements, facts)) is not None:
        return Refuted(query, (end,), Fault.NO_MORE)
    outcome = _BY_KIND[query.kind]()(query, p, statements, facts)
    if isinstance(outcome, Found | Refuted) and not outcome.statements:
        what = Missing.ORDINAL if query.ordinal else Missing.ASPECT
        return NotKnown(query, Reason.UNKNOWN_PROPERTY, statements, what)
    return open_lists.as_open(outcome, query, statements) if p.is_open else outcome


def _over_now(query: Query, p: Property, statements: Sequence[Statement], facts: FactBase) -> Statement | None:
    """What ended the item, where it is asked what of it is so *now* or *still* is, and no time tells of that."""
    is_of_now = query.quantifier is Quantifier.STILL or (query.when is not None and query.when.relation == "now")
    is_of_now = is_of_now or (query.is_claim and query.is_present and p.time is TimeRelation.DURING)
    if not is_of_now or p.type is ValueType.EVENT or any(s.time is not None for s in statements):
        return None
    return holding.ending(facts, query.subject)


_BY_KIND: dict[Kind, Callable[[], Callable[[Query, Property, tuple[Statement, ...], FactBase], Outcome]]] = {
    Kind.VALUE: lambda: values.value,
    Kind.ALL: lambda: values.every,
    Kind.COUNT: lambda: values.count,
    Kind.BEGAN: lambda: periods.timed,
    Kind.ENDED: lambda: periods.timed,
    Kind.PERIOD: lambda: periods.timed,
    Kind.DURATION: lambda: periods.timed,
    Kind.ORDINAL: lambda: order.ordinal,
    Kind.NEXT: lambda: order.neighbour,
    Kind.PREVIOUS: lambda: order.neighbour,
    Kind.BETWEEN: lambda: order.between,
    Kind.LONGEST: lambda: lasting.ranked,
    Kind.SHORTEST: lambda: lasting.ranked,
    Kind.LONGER: lambda: lasting.ranked,
    Kind.SHORTER: lambda: lasting.ranked,
    Kind.CHANGES: lambda: changes.changed,
    Kind.CHANGE_COUNT: lambda: changes.changed,
    Kind.DIFFERENCE: lambda: values.difference,
    Kind.TOTAL: lambda: values.total,
    Kind.CLAIM: lambda: claims.claim,
    Kind.COMPARISON: lambda: claims.comparison,
    Kind.EXPAND: lambda: values.expand,
    Kind.DESCRIBE: lambda: values.describe,
    Kind.MEASURED: lambda: values.measured,
    Kind.PLACE: lambda: values.place,
    Kind.TALLIED: lambda: tallies.tallied,
}
"""What looks it up, by the kind of question: each is named when it is wanted, which reads its module."""

_GENERAL: dict[Kind, Callable[[], Callable[[Query, FactBase], Outcome]]] = {
    Kind.AGE: lambda: items.age,
    Kind.EXISTED: lambda: items.existed,
    Kind.EVENTS: lambda: items.events,
    Kind.ELAPSED: lambda: items.elapsed,
    Kind.PRECEDENCE: lambda: items.precedence,
    Kind.DESCRIBE: lambda: items.describe,
}
