"""Whether something still lasts of which an end is told: "is 1.5 still supported", which was so until 2001.

That can only be said by the day on which it is asked: an end may lie in the future.
"""

from __future__ import annotations

from bot.dates import Date, Interval
from bot.language import grammar
from bot.language.operators import Op
from bot.model import Frame, Kind, Quantifier, TimeRelation, ValueType, When
from bot.records import replace
from bot.understanding.describing import lasting_parts

TYPE_CHECKING = False
if TYPE_CHECKING:
    import datetime as dt

    from bot.facts.base import FactBase
    from bot.model import Selection
    from bot.understanding.framing.features import Features


def may_ask(f: Features) -> bool:
    """Whether a clause that asks whether something is so may ask that."""
    return not f.times and (f.has(Op.STILL, Op.CURRENT) or not f.words.isdisjoint(grammar.PRESENT))


def in_set(frame: Frame, now: dt.date) -> Frame:
    """The reading of what is described by what goes on now, as of the day on which it is asked."""
    selection = frame.query.selection
    if selection is None or not is_of_today(selection):
        return frame
    today = When(Interval.at(Date.day(now)), "at", grammar.TODAY)
    dated = tuple(replace(c, when=today) if c.when is lasting_parts.TODAY else c for c in selection.conditions)
    return replace(frame, query=replace(frame.query, selection=replace(selection, conditions=dated)))


def is_of_today(selection: Selection) -> bool:
    """Whether it depends on the day of the message which items these are."""
    return any(c.when is lasting_parts.TODAY for c in selection.conditions)


def on_day(frame: Frame, now: dt.date, facts: FactBase) -> Frame:
    """The reading as a claim of the day on which it is asked, if each time that it may mean has an end."""
    query = frame.query
    p = facts.properties.get(query.property)
    if p is None or p.type is not ValueType.EVENT or p.time is not TimeRelation.DURING:
        return frame
    if query.when is not None and query.when.relation != "now":
        return frame
    told = facts.statements(query.subject, p.id) if query.subject and query.kind in {Kind.VALUE, Kind.CLAIM} else ()
    if not told or not all(s.time is not None and s.time.end is not None for s in told):
        return frame
    today = When(Interval.at(Date.day(now)), "at", grammar.TODAY)
    return replace(frame, query=replace(query, kind=Kind.CLAIM, quantifier=Quantifier.PLAIN, when=today, is_claim=True))
