"""What is known of the property, but not in the respect or for the time that is asked about."""

from __future__ import annotations

from bot.answering import holding
from bot.language import grammar
from bot.model import Against, Fault, Kind, Missing, NotKnown, Reason, Refuted, TimeRelation, ValueType

TYPE_CHECKING = False
if TYPE_CHECKING:
    from bot.dates import Interval
    from bot.facts.base import FactBase
    from bot.model import Outcome, Property, Query, Statement


_MISSING = {
    Against.WHERE: Missing.WHERE,
    Against.WHY: Missing.WHY,
    Against.WHO: Missing.WHO,
    Against.WHEN: Missing.WHEN,
    Against.SINCE: Missing.WHEN,
    Against.UNTIL: Missing.WHEN,
    Against.HOW: Missing.HOW,
    Against.NUMBER: Missing.NUMBER,
    Against.MONEY: Missing.NUMBER,
    Against.IDENTITY: Missing.IDENTITY,
    Against.LENGTH: Missing.LENGTH,
    Against.TIME: Missing.UNDATED,
}
"""What is missing, by what the schema says against the question."""
_OF_TIME = {Against.TIME, Against.WHEN, Against.SINCE, Against.UNTIL}


def aspect(query: Query, p: Property, statements: tuple[Statement, ...], facts: FactBase, what: Against) -> Outcome:
    """The property is known, but not in the respect that is asked for."""
    is_held = not query.values or any(s.value in query.values or f"#{s.id}" in query.values for s in statements)
    is_lasting = p.time is not TimeRelation.ALWAYS or p.type is not ValueType.ITEM  # where a route ends, ends never
    is_past = not grammar.PAST_BE.isdisjoint(p.says.split())
    is_done = p.time is TimeRelation.ALWAYS and is_past  # "was paid for by" is over since it was done
    if what is Against.WHEN and query.kind is Kind.ENDED and not query.when and is_held and is_lasting and not is_done:
        return Refuted(query, statements, Fault.NO_END)
    is_of_one = p.time is TimeRelation.DURING or (p.is_list and p.time is TimeRelation.ON)
    named = tuple(s for s in statements if s.value in query.values) if is_of_one else ()
    told = tuple(s for s in statements if f"#{s.id}" in query.values)
    nearest = told or named or holding.current(facts, p, statements) or statements
    reason = Reason.UNKNOWN_TIME if what in _OF_TIME else Reason.UNKNOWN_PROPERTY
    return NotKnown(query, reason, nearest[:6], _MISSING.get(what, Missing.ASPECT))


def not_then(query: Query, p: Property, statements: tuple[Statement, ...], facts: FactBase) -> Outcome:
    """Nothing is known for the time asked about: too early, too late, or simply not given."""
    when, start = query.when, holding.beginning(facts, query.subject)
    nearest = holding.current(facts, p, statements) or statements
    if when is None or when.interval is None:
        return NotKnown(query, Reason.UNKNOWN_TIME, nearest)
    if (
        start is not None
        and start.time is not None
        and when.interval.is_before(start.time)
        and p.time is TimeRelation.DURING
    ):
        return Refuted(query, (start,), Fault.NOT_YET)
    limit = holding.as_of(facts, nearest)
    if when.relation == "future" or (limit is not None and when.interval.earliest > limit.latest):
        return NotKnown(query, Reason.UNKNOWN_TIME, nearest, Missing.FUTURE if limit is not None else Missing.TIME)
    if beside := _beside(p, statements, when.interval):
        return NotKnown(query, Reason.UNKNOWN_TIME, beside, Missing.GAP)
    is_dated = any(s.time is not None for s in statements)
    return NotKnown(
        query,
        Reason.UNKNOWN_TIME,
        _nearest(statements, when.interval) if is_dated else nearest,
        Missing.TIME if is_dated else Missing.UNDATED,
    )


def _beside(p: Property, statements: tuple[Statement, ...], asked: Interval) -> tuple[Statement, ...]:
    """What was so last before a time in which nothing was, and first after it; none where the facts do not tell."""
    times = [(s, s.time) for s in statements if s.time is not None]
    if p.time is not TimeRelation.DURING or p.is_figure or len(times) < len(statements):
        return ()
    before = [s for s, time in times if time.is_before(asked)]
    after = [s for s, time in times if asked.is_before(time)]
    return (*before[-1:], *after[:1]) if before and len(before) + len(after) == len(times) else ()


def _nearest(statements: tuple[Statement, ...], asked: Interval) -> tuple[Statement, ...]:
    """The statement whose time lies nearest."""

    def distance(s: Statement) -> int:
        if s.time is None:
            return 10**9
        return min(abs((s.time.earliest - asked.latest).days), abs((asked.earliest - s.time.latest).days))

    return (min(statements, key=distance),)


def reaches_beyond(query: Query, statements: tuple[Statement, ...], facts: FactBase) -> bool:
    """Whether the time asked about begins after the sources stop speaking."""
    if query.when is not None and query.when.relation == "future":
        return True
    limit = holding.as_of(facts, statements)
    return (
        limit is not None
        and query.when is not None
        and query.when.interval is not None
        and query.when.interval.earliest > limit.latest
    )
