"""In which years, decades or centuries there were so many: what happened, or what changed."""

from __future__ import annotations

from decimal import Decimal

from bot.answering import amounts, changes
from bot.dates import Date
from bot.model import Bound, Found, Kind, Missing, NotKnown, Reason, TimeRelation
from bot.records import replace

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

    from bot.facts.base import FactBase
    from bot.model import Outcome, Property, Query, Statement


def tallied(query: Query, p: Property, statements: tuple[Statement, ...], facts: FactBase) -> Outcome:
    """What fell into the stretches of the calendar that had so many."""
    if p.time is TimeRelation.DURING:
        changed = changes.changed(
            replace(query, kind=Kind.CHANGES, bound=Bound.NONE, number=None), p, statements, facts
        )
        statements = changed.statements if isinstance(changed, Found) else ()
    told = by_stretch(query, p, statements).values()
    if query.bound is Bound.MOST:
        most = max(map(len, told), default=0)
        found = [s for several in told if len(several) == most > 1 for s in several]
    else:
        number = query.number or Decimal(0)
        found = [s for several in told if amounts.fits(len(several), number, query.bound) for s in several]
    return Found(query, tuple(found)) if found else NotKnown(query, Reason.UNKNOWN_PROPERTY, statements, Missing.TALLY)


def by_stretch(query: Query, p: Property, statements: Iterable[Statement]) -> dict[Date, list[Statement]]:
    """The statements by the stretch in which they began; what may have been in either of two is left out."""
    width = _WIDTHS[query.unit]
    found: dict[Date, list[Statement]] = {}
    for s in statements:
        if s.time is None or s.time.begin is None:
            continue
        first, last = s.time.begin.earliest, s.time.latest if p.time is TimeRelation.ON else s.time.begin.latest
        if first.year // width == last.year // width:
            start = first.year // width * width
            stretch = Date(Date.year(max(start, 1)).earliest, Date.year(start + width - 1).latest)
            found.setdefault(stretch, []).append(s)
    return found


_WIDTHS = {"year": 1, "decade": 10, "century": 100}
"""The stretches of the calendar, in years."""
