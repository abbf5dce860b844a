"""Lists of which a source names only some: how many there are, and which came first, nobody knows.

Nor is it so that there is nothing else, where there is.
"""

from __future__ import annotations

from bot.model import Bound, Fault, Found, Kind, Missing, NotKnown, Quantifier, Reason, Refuted, TimeRelation

TYPE_CHECKING = False
if TYPE_CHECKING:
    from bot.model import Outcome, Property, Query, Statement


def as_open(outcome: Outcome, query: Query, statements: tuple[Statement, ...]) -> Outcome:
    """The outcome, or that it is not known, where it holds only of those that are named."""
    is_of_named = bool(query.ordinal) and query.number == len(statements)  # "the first of the two"
    if isinstance(outcome, Found) and _is_of_all(query) and not is_of_named:
        return NotKnown(query, Reason.UNKNOWN_PROPERTY, statements, Missing.REST)
    if isinstance(outcome, Refuted) and (outcome.fault is Fault.NONE or query.kind is Kind.COUNT):
        return NotKnown(query, Reason.UNKNOWN_PROPERTY, statements, Missing.REST)
    return outcome


def leaves_some_out(query: Query, p: Property, *, are_more: bool) -> bool:
    """Whether it is claimed that nothing else is so, where more is: of several values, or in one text."""
    is_of_all = p.is_list or (p.time is TimeRelation.DURING and query.when is None and not query.is_present)
    return query.quantifier is Quantifier.PART or (query.quantifier is Quantifier.ONLY and is_of_all and are_more)


def _is_of_all(query: Query) -> bool:
    """Whether the question has to know all of them: how many, the first, only these."""
    if query.kind is Kind.COUNT:
        return query.bound is not Bound.AT_LEAST or not query.is_claim
    is_among = len(query.values) > 1 or any(v.startswith("#") for v in query.values)  # "which was first, A or B"
    return (bool(query.ordinal) and not is_among) or query.quantifier is Quantifier.ONLY
