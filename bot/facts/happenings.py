"""What happened in a time: events, and the changes of what lasts."""

from __future__ import annotations

from bot.dates import Interval
from bot.model import Rank, TimeRelation, ValueType

TYPE_CHECKING = False
if TYPE_CHECKING:
    from bot.facts.base import FactBase
    from bot.model import Statement


def happened(item: str, asked: Interval, facts: FactBase) -> list[Statement]:
    """The statements of what happened in a time that has to do with an item, in order."""
    told = [s for s in facts.statements_touching(asked) if _happened_in(s, asked, facts) and _concerns(item, s, facts)]
    return [s for s in told if not _is_vaguer(s, asked)]


def _is_vaguer(s: Statement, asked: Interval) -> bool:
    """Whether it may as well have been on another day: what is known to the year is told of none of its days."""
    begin = s.time.begin if s.time is not None else None
    is_day = asked.earliest == asked.latest
    return is_day and begin is not None and begin.earliest != begin.latest


def _concerns(subject: str, s: Statement, facts: FactBase) -> bool:
    """Whether what happened has to do with the item; with the pack's own subject everything has."""
    return subject in {facts.info.subject, s.item, s.value}


def _happened_in(s: Statement, asked: Interval, facts: FactBase) -> bool:
    p = facts.properties[s.property]
    if s.rank is Rank.DEPRECATED or s.time is None:
        return False
    if p.time is TimeRelation.ON:
        return (p.type is ValueType.EVENT or p.is_list) and s.time.begin is not None and s.time.end is not None
    if p.time is not TimeRelation.DURING or s.time.begin is None:
        return False
    if s.number is not None:  # what was done in a decade was done in no one year of it
        return s.time.is_single and asked.earliest <= s.time.earliest and s.time.latest <= asked.latest
    has_begun = Interval.at(s.time.begin).may_touch(asked) and not s.time.is_single
    return has_begun or (p.is_single and _ended_in(s, asked, facts))


def _ended_in(s: Statement, asked: Interval, facts: FactBase) -> bool:
    """Whether something came to its end in a time and nothing took its place then, which would tell that."""
    end = s.time.end if s.time is not None else None
    if end is None or s.time is None or s.time.is_single or not Interval.at(end).may_touch(asked):
        return False
    others = (o.time.begin for o in facts.statements(s.item, s.property) if o.time is not None and o.id != s.id)
    return not any(begin is not None and Interval.at(begin).may_touch(asked) for begin in others)
