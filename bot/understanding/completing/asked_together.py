"""What was asked together is asked together of another time: "its name and its members in 1980?", "*and in 1985?*"."""

from __future__ import annotations

from bot.facts import happenings
from bot.model import Kind
from bot.records import replace

TYPE_CHECKING = False
if TYPE_CHECKING:
    from bot.facts.base import FactBase
    from bot.model import Context, Frame, Query, When

_OF_A_TIME = frozenset({Kind.VALUE, Kind.ALL, Kind.EVENTS, Kind.COUNT})
"""Kinds of question that ask what was so at a time."""


def of_another_time(frame: Frame, context: Context, facts: FactBase) -> list[Frame]:
    """The reading of a fragment that asks the last question of another time, for each question of that message."""
    when = frame.query.when
    if frame.carried[:1] != ("question",) or when is None or when.interval is None:
        return [frame]
    last = context.turns[-1]
    asked = [turn.query for turn in context.told_together]
    if len(asked) == 1 or frame.query != _at(last.query, when):
        return [frame]
    if any(q.kind not in _OF_A_TIME or q.is_claim or q.when != last.query.when for q in asked):
        return [frame]
    kept = [q for q in asked if _tells(q, when, facts)]
    return [replace(frame, query=_at(query, when)) for query in kept] or [frame]


def _at(query: Query, when: When) -> Query:
    return replace(query, when=when, other=None, ordinal=0)


def _tells(query: Query, when: When, facts: FactBase) -> bool:
    """Whether a question has an answer of its own: what else happened is only told where something did."""
    if query.kind is not Kind.EVENTS or not query.without or when.interval is None:
        return True
    return any(s.id not in query.without for s in happenings.happened(query.subject, when.interval, facts))
