"""When something changed, to what, and how often."""

from __future__ import annotations

from bot.answering import amounts, holding, missing, selecting, values
from bot.answering.periods import is_as_exact
from bot.dates import Date, Interval
from bot.model import Fault, Found, Kind, Missing, NotKnown, Quantifier, Reason, Refuted, Telling
from bot.records import replace

TYPE_CHECKING = False
if TYPE_CHECKING:
    from bot.facts.base import FactBase
    from bot.model import Outcome, Property, Query, Statement


def changed(query: Query, p: Property, statements: tuple[Statement, ...], facts: FactBase) -> Outcome:
    """When it changed and to what; in a time, or altogether, or from one value to another."""
    if len(query.values) == 2:  # noqa: PLR2004
        return _from_to(query, statements)
    steps = [s for s in statements[1:] if s.time is not None and s.time.begin is not None]
    when = query.when.so_far() if query.when is not None else None
    if query.ordinal and when is not None and when.interval is not None and not query.is_claim:
        steps = list(holding.beginning_in(tuple(steps), when.interval))
    if query.ordinal:
        if query.is_claim and when is not None and when.interval is not None:
            return _changed_then(query, selecting.nth(steps, query.ordinal), when.interval)
        several = query.number is not None and query.kind is Kind.CHANGES
        return Found(query, selecting.several(query, p, steps) if several else selecting.nth(steps, query.ordinal))
    if when is None or when.interval is None:
        return _as_often(query, tuple(steps), Telling.PLAIN)
    span = when.interval
    if query.other is not None and query.other.interval is not None:
        other = query.other.interval
        span = Interval.at(Date(min(span.earliest, other.earliest), max(span.latest, other.latest)))
    within = holding.beginning_in(tuple(steps), span)
    if query.is_claim and query.kind is Kind.CHANGES and query.when is not None and query.when.relation == "since":
        within = _after_its_date(within, span)
    if within and query.kind is Kind.CHANGE_COUNT:
        return _as_often(query, within, Telling.IN)
    if within and query.unit and not any(is_as_exact(query, s) for s in within):
        return NotKnown(query, Reason.UNKNOWN_TIME, within, Missing(query.unit))
    if within:
        return Found(query, within, Telling.IN)
    if missing.reaches_beyond(query, statements, facts):
        return missing.not_then(query, p, statements, facts)
    if query.quantifier is Quantifier.RENEWED and holding.beginning_in(statements[:1], span):
        return values.value(replace(query, kind=Kind.VALUE, quantifier=Quantifier.PLAIN), p, statements, facts)
    never = Refuted(query, tuple(steps), Fault.NO_CHANGE)
    return never if steps else missing.not_then(query, p, statements, facts)


def _after_its_date(steps: tuple[Statement, ...], span: Interval) -> tuple[Statement, ...]:
    """The changes behind the date since which it is asked if there was one: that of the date itself made it so."""
    edge = span.begin
    begins = [(s, s.time.begin) for s in steps if s.time is not None]
    return tuple(s for s, begin in begins if begin and edge and begin.earliest > edge.latest)


def _changed_then(query: Query, steps: tuple[Statement, ...], asked: Interval) -> Outcome:
    """Whether the change at a place in their order was at a time: "was 1952 the year of the first change"."""
    is_so = holding.beginning_in(steps, asked)
    return Found(query, steps) if is_so or not steps else Refuted(query, steps, Fault.FROM_TO)


def _from_to(query: Query, statements: tuple[Statement, ...]) -> Outcome:
    """The changes by which the first value came to be the second; on the contrary the other way round."""
    places = [next((n for n, s in enumerate(statements) if s.value == v), -1) for v in query.values]
    first, last = sorted(places)
    steps = statements[first + 1 : last + 1]
    if first < 0 or any(s.time is None or s.time.begin is None for s in steps):
        return NotKnown(query, Reason.UNKNOWN_TIME, steps or statements[:1], Missing.WHEN)
    if places != [first, last]:
        return Refuted(query, steps, Fault.FROM_TO)
    asked = query.when.so_far().interval if query.when is not None else None
    if asked is not None and not holding.beginning_in(steps[-1:], asked):
        return Refuted(query, steps, Fault.FROM_TO)
    if query.unit and not any(is_as_exact(query, s) for s in steps):
        return NotKnown(query, Reason.UNKNOWN_TIME, steps, Missing(query.unit))
    return Found(query, steps, Telling.FROM_TO)


def _as_often(query: Query, steps: tuple[Statement, ...], telling: Telling) -> Outcome:
    """The changes, held against how many are claimed."""
    is_so = query.number is None or amounts.fits(len(steps), query.number, query.bound)
    return Found(query, steps, telling) if is_so else Refuted(query, steps, Fault.CHANGE_COUNT)
