"""When something was so, began or ended, and how long it lasted."""

from __future__ import annotations

from itertools import pairwise

from bot.answering import amounts, holding, missing, selecting
from bot.dates import elapsed
from bot.language.endings import CLOSINGS
from bot.model import Bound, Fault, Found, Kind, Missing, NotKnown, Reason, Refuted, Telling, TimeRelation
from bot.records import replace

TYPE_CHECKING = False
if TYPE_CHECKING:
    from decimal import Decimal

    from bot.dates import Interval
    from bot.facts.base import FactBase
    from bot.model import Outcome, Property, Query, Statement, When


def timed(query: Query, p: Property, statements: tuple[Statement, ...], facts: FactBase) -> Outcome:
    """When it began, when it ended, from when to when, how long; or which one lasted so long."""
    is_of_any = query.kind is Kind.DURATION and not p.is_figure and not query.values
    if is_of_any and query.number is not None and (not query.is_claim or query.when is None):
        found = _lasting(query, query.number, statements, facts)
        if isinstance(found, Found) or not query.is_claim:
            return found
    meant = selecting.meant(query, p, statements, facts)
    if not meant and query.when is None and not query.values and not query.ordinal and query.number is None:
        meant = statements
    if not meant:
        if query.when is not None and query.when.interval is not None:
            return missing.not_then(query, p, statements, facts)
        return NotKnown(query, Reason.UNKNOWN_TIME, statements[-1:], Missing.TIME)
    if all(s.time is None for s in meant):
        return NotKnown(query, Reason.UNKNOWN_TIME, meant, Missing.WHEN)
    if p.time is TimeRelation.AS_OF:
        return NotKnown(query, Reason.UNKNOWN_TIME, meant, Missing.WHEN)
    if query.unit and not any(is_as_exact(query, s) for s in meant):
        return NotKnown(query, Reason.UNKNOWN_TIME, meant, Missing(query.unit))
    if query.kind is Kind.ENDED and all(s.time is None or s.time.end is None for s in meant):
        is_beyond = missing.reaches_beyond(query, meant, facts)  # what ended after the sources stop, they do not tell
        return missing.not_then(query, p, meant, facts) if is_beyond else _unended(query, meant)
    if query.kind is Kind.DURATION:
        found = _lasted(query, meant, p, facts)
        return found if query.number is None or p.is_figure else _as_claimed(found, query.number, facts)
    if p.time is TimeRelation.ON and query.when is not None and query.when.interval is not None and p.is_list:
        meant = holding.holding(facts, meant, query.when)
        if not meant:
            return NotKnown(query, Reason.UNKNOWN_TIME, (), Missing.NOTHING_THEN)
    return Found(query, meant, _telling(query), selecting.conflict_of(query, facts, meant))


def _is_looked_up_in_years(meant: tuple[Statement, ...], statements: tuple[Statement, ...]) -> bool:
    """Whether somebody is told of for single years, and nobody for those between: how long it was, nobody knows."""
    return any(
        one.value == other.value and one in meant and all(s.time is not None and _is_year(s.time) for s in (one, other))
        for one, other in pairwise(statements)
    )


def _is_year(time: Interval) -> bool:
    return time.begin is not None and time.begin == time.end and (time.latest - time.earliest).days >= _YEAR


_YEAR = 364
"""Days from the first of a year to the last."""


def _unended(query: Query, meant: tuple[Statement, ...]) -> Outcome:
    """When something ended of which no end is told: a route ended when it was closed, which it is still."""
    if not query.values and all(s.value.lower() in CLOSINGS for s in meant):
        return Found(replace(query, kind=Kind.BEGAN), meant, _telling(query))
    return Refuted(query, meant, Fault.STILL)


def _telling(query: Query) -> Telling:
    """A claim is affirmed, and other questions are just answered."""
    return Telling.CLAIM if query.is_claim else Telling.PLAIN


def _lasting(query: Query, months: Decimal, statements: tuple[Statement, ...], facts: FactBase) -> Outcome:
    """Those that lasted so long; what is still so has lasted at least as long as its source can say."""
    found = []
    for s in statements:
        time = holding.bounded(facts, s)
        if time is None or time.begin is None or time.end is None or s.time is None:
            continue
        span = elapsed(time.begin, time.end)
        is_certain = not s.time.is_end_open or query.bound in {Bound.MORE, Bound.AT_LEAST}
        if is_certain and amounts.fits(12 * span.years + span.months, months, query.bound):
            found.append(s)
    return Found(query, tuple(found), _telling(query)) if found else NotKnown(query, Reason.UNKNOWN_PROPERTY)


def _lasted_within(query: Query, when: When, meant: tuple[Statement, ...], p: Property, facts: FactBase) -> Outcome:
    """How long it had lasted by a time, or lasted in it."""
    parts = [(s, part) for s in meant if (part := holding.within(facts, s, when)) is not None]
    if not parts:
        is_beyond = missing.reaches_beyond(query, meant, facts)
        return missing.not_then(query, p, meant, facts) if is_beyond else Refuted(query, meant, Fault.BOUNDARY)
    is_all = all(part == holding.bounded(facts, s) for s, part in parts) and len(parts) == len(meant)
    return Found(query, tuple(s for s, _ in parts), Telling.PLAIN if is_all else Telling.WITHIN)


def _lasted(query: Query, meant: tuple[Statement, ...], p: Property, facts: FactBase) -> Outcome:
    """How long it lasted, in a time if the question names one."""
    if _is_looked_up_in_years(meant, facts.statements(meant[0].item, p.id)):
        return NotKnown(query, Reason.UNKNOWN_TIME, meant, Missing.LENGTH)
    if query.when is None or query.when.interval is None:
        return Found(query, meant, _telling(query), selecting.conflict_of(query, facts, meant))
    return _lasted_within(query, query.when, meant, p, facts)


def _as_claimed(found: Outcome, months: Decimal, facts: FactBase) -> Outcome:
    """Whether it lasted as long as is claimed; what is still so may have lasted longer than its source can say."""
    if not isinstance(found, Found):
        return found
    query, when = found.query, found.query.when if found.telling is Telling.WITHIN else None
    times = [
        holding.within(facts, s, when) if when is not None else holding.bounded(facts, s) for s in found.statements
    ]
    spans = [elapsed(t.begin, t.end) for t in times if t is not None and t.begin is not None and t.end is not None]
    lasted = sum(12 * span.years + span.months for span in spans)
    if amounts.fits(lasted, months, query.bound):
        return found
    is_open = when is None and any(s.time is not None and s.time.is_end_open for s in found.statements)
    is_longer = not query.bound and lasted > months  # "did it last ten years?" may be asked of at least ten
    if not spans or is_longer or (is_open and lasted < months):
        return replace(found, query=replace(query, is_claim=False), telling=Telling.PLAIN)
    return Refuted(query, found.statements, Fault.WITHIN if when is not None else Fault.BOUNDARY)


def is_as_exact(query: Query, s: Statement) -> bool:
    """Whether the date of the statement that is asked for tells the day, or at least the month; none tells the hour."""
    if s.time is None:
        return False
    date = s.time.end if query.kind is Kind.ENDED else s.time.begin
    return date is not None and (date.latest - date.earliest).days < {"hour": 0, "day": 1, "month": 31}[query.unit]
