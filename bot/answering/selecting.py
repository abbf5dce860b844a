"""Which statements a query means."""

from __future__ import annotations

from bot.answering import holding
from bot.model import CHANGING, Kind, Quantifier, TimeRelation

TYPE_CHECKING = False
if TYPE_CHECKING:
    from bot.facts.base import FactBase
    from bot.model import Property, Query, Statement, When


def meant(query: Query, p: Property, statements: tuple[Statement, ...], facts: FactBase) -> tuple[Statement, ...]:
    """The statements that the question names, by value, by id, by order or by time; else what holds now."""
    ids = [v[1:] for v in query.values if v.startswith("#")]
    if ids:
        by_id = [facts.statement(i) for i in ids]
        return tuple(by_id) if query.ordinal == 0 else nth(by_id, query.ordinal)
    if query.values:
        named = tuple(s for s in statements if s.value in query.values)
        is_one_of_many = query.ordinal and p.time is TimeRelation.ON and len({s.value for s in named}) < len(named)
        return nth(list(named), query.ordinal) if is_one_of_many else named
    if query.number is not None and p.time is TimeRelation.DURING and p.is_figure:
        return tuple(s for s in statements if s.number == query.number)
    if query.ordinal:
        if p.time is TimeRelation.ON:  # what has no date may be the last or not
            statements = tuple(s for s in statements if s.time is not None) or statements
        when = query.when if query.when is not None and query.when.relation in _BOUNDS else None
        return several(query, p, list(in_time(statements, when, facts) if when else statements))
    is_claimed = query.kind in {Kind.BEGAN, Kind.ENDED} and query.is_claim
    if query.when is not None and query.when.relation != "now" and not is_claimed:
        return holding.holding(facts, statements, query.when)
    return holding.current(facts, p, statements)


_BOUNDS = frozenset({"before", "after", "since", "until", "between"})
"""Relations to a time that choose which values are put in order, and claim nothing of one of them."""


def in_time(statements: tuple[Statement, ...], when: When, facts: FactBase) -> tuple[Statement, ...]:
    """The values among which a place is counted: for "after 1975" those that began then, else those of the time."""
    if when.relation in {"after", "since"} and when.interval is not None:
        return holding.beginning_in(statements, when.interval)
    return holding.holding(facts, statements, when.so_far())


def several(query: Query, p: Property, pool: list[Statement]) -> tuple[Statement, ...]:
    """The one at the place asked for, or as many as are asked for from the first or the last on."""
    is_figure = p.is_figure or query.kind is Kind.DURATION
    if query.number is None or is_figure or query.ordinal not in {1, -1}:
        return nth(pool, query.ordinal or 1)
    count = int(query.number)
    if not 0 < count <= len(pool):
        return ()
    return tuple(pool[:count] if query.ordinal > 0 else pool[-count:])


def nth(statements: list[Statement], n: int) -> tuple[Statement, ...]:
    """The nth of them, from the end where n is negative; none where there are not so many."""
    index = n - 1 if n > 0 else n
    return tuple(statements[index : index + 1 or None]) if -len(statements) <= index < len(statements) else ()


def conflict_of(query: Query, facts: FactBase, meant: tuple[Statement, ...]) -> tuple[Statement, ...]:
    """What a source says otherwise of the one statement that is meant."""
    return holding.conflicting(facts, query, meant[0].time) if len(meant) == 1 else ()


def is_of_any_time(query: Query, p: Property) -> bool:
    """Whether a figure is claimed of the past, and of no time in it: "did a ticket ever cost five crowns?"."""
    is_ever = query.quantifier is Quantifier.PAST
    if p.time is TimeRelation.AS_OF and not is_ever:
        return False
    return query.when is None and (is_ever or not query.is_present) and query.number is not None and p.time in CHANGING


def figures(query: Query, p: Property, statements: tuple[Statement, ...], facts: FactBase) -> tuple[Statement, ...]:
    """The figures against which a number is held: those of the time asked about, of any time, or of now."""
    if query.when is not None and query.when.interval is not None:
        return holding.measured(statements, query.when)
    return statements if is_of_any_time(query, p) else holding.current(facts, p, statements)
