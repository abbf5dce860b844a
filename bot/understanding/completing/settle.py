"""Times made definite: "then" and "ten years earlier" need a time to go by, and what lies ahead is marked."""

from __future__ import annotations

from bot.dates import Date, Interval
from bot.later import later
from bot.model import Against, Frame, Kind, TimeRelation, When
from bot.records import replace
from bot.understanding.tagging import times

with later:
    from bot.understanding.completing import told_times
    from bot.understanding.tagging import anchoring

TYPE_CHECKING = False
if TYPE_CHECKING:
    from bot.facts.base import FactBase
    from bot.model import Context, Turn


FROM_MESSAGE = "from the message"
"""Says of a time that it was taken from what the message says before its question."""


def settle(frame: Frame, context: Context, lead: Interval | None) -> Frame | None:
    """The reading with its time made definite: "then" and "ten years earlier" need a time to go by."""
    frame = _settle_other(_in_future(frame, context), context)
    when = frame.query.when
    if when is None or when.interval is not None or when.relation == "now":
        return frame
    base = lead or context.spoken or _told(context) if when.relation != "untold" else None
    is_asked = frame.query.kind in {Kind.PERIOD, Kind.BEGAN, Kind.ENDED, Kind.ELAPSED}
    if when.is_only_then and is_asked and not (frame.query.is_claim and base is not None):
        return replace(frame, query=replace(frame.query, when=None))
    if base is None:
        return _open(frame) if when.label not in _OF_FACT else None
    source = FROM_MESSAGE if lead is not None else origin(context.turns[-1]) if context.turns else "as spoken of"
    if when.relation == "shift":
        is_of_told = lead is None and context.spoken is None and bool(context.turns)
        moved = (stepped(when, context.turns[-1]) if is_of_told else None) or told_times.moved(base, when)
        return (
            replace(frame, query=replace(frame.query, when=moved), carried=(*frame.carried, "time", source))
            if moved
            else None
        )
    placed = told_times.placed(spanning(base), when)
    if placed is None:
        return None
    if lead is None and context.spoken is None and _is_of_fact(context.turns[-1]):
        placed = replace(placed, anchor=base)
    return replace(
        frame,
        query=replace(frame.query, when=placed),
        carried=(*frame.carried, "time", source),
        cost=replace(frame.cost, carried=frame.cost.carried + 1),
    )


def _open(frame: Frame) -> Frame | None:
    """The reading with its time left open, to be asked back: "what was it called back then?" at the very beginning."""
    if frame.query.kind not in OF_A_TIME or frame.contradiction or not frame.query.property:
        return None
    cost = replace(frame.cost, contradictions=frame.cost.contradictions + 1)
    return replace(frame, query=replace(frame.query, when=None), cost=cost, contradiction=Against.WHICH_TIME)


_OF_FACT = {"after", "before"}
"""What a step is counted from that has no time to go by: "two years *after* Ann", who was mayor twice."""
OF_A_TIME = {Kind.VALUE, Kind.CLAIM, Kind.HOLDER, Kind.COUNT}
"""Kinds of question of which it may be asked back at which time."""


def _is_of_fact(last: Turn) -> bool:
    """Whether the time that was told is that of a fact, and not one that was asked about."""
    asked = last.query.when
    return bool(last.statements) and (asked is None or asked.anchor is not None)


def with_whole_years(frame: Frame, asked: When | None, facts: FactBase) -> Frame:
    """The reading with the whole year that some years lead to, where what is asked for may be of any day of it."""
    query, when = frame.query, frame.query.when
    is_step = asked is not None and asked.relation == "shift" and not asked.months % 12 and not asked.part
    if not is_step or when is None or when.interval is None:
        return frame
    is_figure = bool(query.property) and facts.properties[query.property].time is TimeRelation.AS_OF
    year = when.interval.earliest.year
    if not (is_figure or query.kind is Kind.EVENTS) or year != when.interval.latest.year:
        return frame
    return replace(frame, query=replace(query, when=times.relate(Date.year(year), "at")))


def stepped(when: When, last: Turn) -> When | None:
    """The time some way from that from which the last one was reckoned: "ten years after the flood? And twenty after?".

    What is "later" or "earlier" is reckoned from the time told, unless it would be the flood itself.
    """
    asked = last.query.when
    base = (asked.anchor or asked.edge) if asked is not None and asked.unit else None
    if asked is None or base is None or when.part or when.put or when.label == "that" or last.time != asked.interval:
        return None
    if not when.label and not _leads_back(asked, when, base):
        return None
    edge = anchoring.edge_of(base, is_onward=when.months > 0)
    moved = times.shift(Interval.at(edge), when.months) if edge is not None else None
    return replace(moved, anchor=asked.anchor, edge=asked.edge, unit=when.unit) if moved is not None else None


def _leads_back(asked: When, when: When, base: Interval) -> bool:
    """Whether a step from a time leads to that from which it was reckoned."""
    back = told_times.moved(asked.interval, when) if asked.interval is not None else None
    return back is not None and back.interval is not None and back.interval.may_touch(base)


def _told(context: Context) -> Interval | None:
    """The time of the last turn; where that has none, of the one before it, if it was about the same item."""
    last, *before = reversed(context.turns[-2:]) if context.turns else (None,)
    if last is None or last.time is not None:
        return last.time if last is not None else None
    return next((t.time for t in before if t.query.subject == last.query.subject), None)


def _in_future(frame: Frame, context: Context) -> Frame:
    """A time after the day of the message is marked: nothing is asserted of it."""
    when = frame.query.when
    if when is None or when.interval is None or context.at is None or when.interval.earliest <= context.at.date():
        return frame
    return replace(frame, query=replace(frame.query, when=replace(when, relation="future")))


def _settle_other(frame: Frame, context: Context) -> Frame:
    """The second end of a stretch of time, when it is "that": what was told last."""
    other = frame.query.other
    if other is not None and other.relation == "now" and context.at is not None:
        return replace(frame, query=replace(frame.query, other=times.relate(Date.day(context.at.date()), "at")))
    if frame.query.kind is Kind.AGE and frame.query.number is not None and frame.query.when is None and context.at:
        return replace(frame, query=replace(frame.query, when=times.relate(Date.year(context.at.year), "at")))
    if other is None or other.interval is not None or not context.turns or context.turns[-1].time is None:
        return frame
    return replace(
        frame, query=replace(frame.query, other=spanning(context.turns[-1].time)), carried=(*frame.carried, "time")
    )


def spanning(interval: Interval) -> When:
    """The whole of a time; of one that goes on, its beginning."""
    begin, end = interval.begin, interval.end
    if begin is not None and end is not None and begin != end:
        return times.relate(Date(begin.earliest, end.latest), "at")
    if begin is None and end is None:
        return When(interval, "at", "then")
    if begin is not None and interval.is_end_open:
        return times.relate(begin, "at")
    return times.relate(begin or end or Date.year(1), "at")


def at_time(interval: Interval) -> When:
    """The time from the first to the last day of another."""
    date = interval.begin or interval.end or Date.year(1)
    if interval.begin is not None and interval.end is not None and interval.begin != interval.end:
        return times.relate(Date(interval.begin.earliest, interval.end.latest), "at")
    return times.relate(date, "at")


def time_of(turn: Turn) -> When | None:
    """The time that a turn was about: the one that was asked about, or the one that was told.

    What had come *by 1985* is asked of all the time up to it, and what is asked next of 1985.
    """
    when = turn.query.when
    if when is not None and when.relation == "by" and when.interval is not None and when.interval.end is not None:
        return times.relate(when.interval.end, "at")
    if when is not None and when.interval is not None:
        return when
    is_dated = turn.query.kind in {Kind.PERIOD, Kind.BEGAN, Kind.EVENTS, Kind.EXISTED} or not turn.is_known
    return spanning(turn.time) if is_dated and turn.time is not None and not turn.time.is_end_open else None


def time_spoken(context: Context) -> When | None:
    """The time that the conversation is about: what the last message named, or what the last turn was about."""
    if context.spoken is not None:
        return spanning(context.spoken)
    return time_of(context.turns[-1]) if context.turns else None


def origin(turn: Turn) -> str:
    """What was taken from a turn, for explaining."""
    return f"from turn {turn.number}"
