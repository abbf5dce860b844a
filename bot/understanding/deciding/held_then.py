"""Whether something happened while a value held: "did the storm come under the name BKM?".

It is answered by what held when that happened: "No. In 1953 it was called BKR".
"""

from __future__ import annotations

from bot.model import Kind, Rank, TagKind, TimeRelation
from bot.records import replace
from bot.understanding.completing.settle import at_time

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.facts.base import FactBase
    from bot.model import Frame, Query, Statement, Tag


def as_held(frame: Frame, tags: Sequence[Tag], facts: FactBase) -> Frame:
    """The reading as the claim that the value held at the time of what is said to have happened then."""
    query = frame.query
    held = _held(query, tags, facts)
    happened = _happened(query, facts) if held is not None else None
    if held is None or happened is None or happened.time is None:
        return frame
    return replace(
        frame,
        query=replace(
            query,
            kind=Kind.CLAIM,
            subject=held.item,
            property=held.property,
            values=(held.value,),
            when=at_time(happened.time),
        ),
    )


def _held(query: Query, tags: Sequence[Tag], facts: FactBase) -> Statement | None:
    """The lasting value whose time dates the claim."""
    anchor = query.when.anchor if query.when is not None and query.when.relation in _WITHIN else None
    if query.kind is not Kind.CLAIM or anchor is None:
        return None
    told = [facts.statement(t.value) for t in tags if t.kind is TagKind.VALUE]
    lasting = [s for s in told if facts.properties[s.property].time is TimeRelation.DURING]
    found = [s for s in lasting if s.rank is not Rank.DEPRECATED and s.time == anchor]
    return found[0] if found else None


_WITHIN = {"at", "since"}


def _happened(query: Query, facts: FactBase) -> Statement | None:
    """The only thing that is said to have happened then, if it has a date."""
    p = facts.properties.get(query.property)
    if p is None or p.time is not TimeRelation.ON or len(query.values) != 1 or query.excluded or query.is_denied:
        return None
    found = facts.statements(query.subject, query.property, value=query.values[0])
    return found[0] if len(found) == 1 else None
