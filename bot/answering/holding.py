"""Which statements hold when: the few rules by which all answers about time are found.

A statement that is "still so" is asserted up to the date as of which its source speaks, not beyond.
"""

from __future__ import annotations

import datetime

from bot.dates import Date, Interval
from bot.facts.figures import is_lasting_once
from bot.model import Quantifier, Rank, TimeRelation

TYPE_CHECKING = False
if TYPE_CHECKING:
    from bot.facts.base import FactBase
    from bot.model import Property, Query, Statement, When


def told(facts: FactBase, query: Query) -> tuple[Statement, ...]:
    """The statements that the query is about, those of the best rank, in the order of time."""
    stated = [s for s in facts.statements(query.subject, query.property) if s.rank is not Rank.DEPRECATED]
    return tuple([s for s in stated if s.id not in query.without])


def conflicting(facts: FactBase, query: Query, at: Interval | None) -> tuple[Statement, ...]:
    """The statements of lower rank that say something else of the same time."""
    found = [s for s in facts.statements(query.subject, query.property) if s.rank is Rank.DEPRECATED]
    if facts.properties[query.property].time in {TimeRelation.ON, TimeRelation.ALWAYS}:
        return tuple(found)
    return tuple(s for s in found if s.time is not None and (at is not None and s.time.may_touch(at)))


def as_of(facts: FactBase, statements: tuple[Statement, ...]) -> Date | None:
    """How far in time the sources of these statements speak: the latest of their dates."""
    latest: Date | None = None
    for name in dict.fromkeys([r.source for s in statements for r in s.references]):
        source = facts.sources.get(name)
        if source is not None and source.as_of is not None:
            end = source.as_of.end or source.as_of.begin
            if end is not None and (latest is None or end.latest >= latest.latest):
                latest = end
    return latest


def bounded(facts: FactBase, statement: Statement) -> Interval | None:
    """The statement's time with an open end cut where its source stops speaking."""
    if statement.time is None or not statement.time.is_end_open:
        return statement.time
    limit = as_of(facts, (statement,))
    return statement.time.until(limit) if limit is not None else statement.time


def lasting(facts: FactBase, s: Statement) -> Interval | None:
    """The time in which it held, where only an end is told from when its item began: "supported until 2017"."""
    time, p = bounded(facts, s), facts.properties[s.property]
    if time is None or time.begin is not None or time.is_begin_open or time.end is None or not is_lasting_once(p):
        return time
    start = beginning(facts, s.item)
    begin = start.time.begin if start is not None and start.time is not None else None
    return Interval.between(begin, time.end) if begin is not None and begin.earliest <= time.end.latest else time


def current(facts: FactBase, p: Property, statements: tuple[Statement, ...]) -> tuple[Statement, ...]:
    """What holds now as far as the sources know: what is still so, or the latest figure."""
    if p.time is TimeRelation.DURING:
        is_open = tuple(s for s in statements if s.time is None or s.time.is_end_open)
        is_measure = any(s.number is not None for s in statements)
        return is_open or (statements if is_measure else ())
    if p.time is TimeRelation.AS_OF:
        del facts
        dated = [(s.time.sort_key(), s) for s in statements if s.time is not None]
        return (max(dated, key=lambda pair: pair[0])[1],) if dated else statements
    return statements


def holding(facts: FactBase, statements: tuple[Statement, ...], when: When) -> tuple[Statement, ...]:
    """The statements that hold at a time: those that surely do, or else all that may."""
    if when.interval is None:
        return ()
    asked = when.interval
    times = [(s, lasting(facts, s)) for s in statements]
    is_single = all(facts.properties[s.property].is_single for s in statements)
    sure = [s for s, time in times if time is not None and time.covers(asked)]
    if sure and is_single:
        return tuple(sure)
    certain = [s for s, time in times if time is not None and time.must_touch(asked)]
    if certain and not is_single:
        return tuple(certain)
    touching = [(s, time) for s, time in times if time is not None and time.may_touch(asked)]
    if when.relation == "since":
        kept = [s for s, time in touching if not _only_ends_in(time, asked)]
    elif when.relation == "until":
        kept = [s for s, time in touching if not _only_begins_in(time, asked)]
    else:
        kept = [s for s, _ in touching]
    return tuple(kept or [s for s, _ in touching])


MOVED = frozenset({Quantifier.COME, Quantifier.GONE})
"""What asks for those who came or went in a time."""


def moved(query: Query, statements: tuple[Statement, ...]) -> tuple[Statement, ...]:
    """The statements that began in the time of the query, or ended in it, as it asks."""
    span = query.when.so_far().interval if query.when is not None else None
    if span is None:
        return ()
    return ending_in(statements, span) if query.quantifier is Quantifier.GONE else beginning_in(statements, span)


def beginning_in(statements: tuple[Statement, ...], asked: Interval) -> tuple[Statement, ...]:
    """The statements that begin within a time."""
    begins = [(s, s.time.begin) for s in statements if s.time is not None]
    return tuple(s for s, begin in begins if begin is not None and Interval.at(begin).may_touch(asked))


def ending_in(statements: tuple[Statement, ...], asked: Interval) -> tuple[Statement, ...]:
    """The statements that end within a time."""
    ends = [(s, s.time.end) for s in statements if s.time is not None]
    return tuple(s for s, end in ends if end is not None and Interval.at(end).may_touch(asked))


def within(facts: FactBase, statement: Statement, when: When) -> Interval | None:
    """The part of its time that lies in a time asked about, or None: "by 1960" and "in 1960" are all up to then."""
    time, asked = bounded(facts, statement), when.so_far().interval
    if time is None or asked is None or time.begin is None or time.end is None or not time.may_touch(asked):
        return None
    first, last = _edges(when, asked)
    begin = first if first is not None and first.earliest > time.begin.earliest else time.begin
    end = last if last is not None and last.earliest < time.end.earliest else time.end
    return Interval.between(begin, end)


def _edges(when: When, asked: Interval) -> tuple[Date | None, Date | None]:
    """The dates between which a time lies; of "before 1960" and "after 1960", 1960."""
    first, last = asked.begin, asked.end
    match when.relation:
        case "after" if when.edge is not None:
            return when.edge.begin, None
        case "before" if when.edge is not None:
            return None, when.edge.begin
        case "between" if first is not None and last is not None:
            return Date.day(first.earliest), Date.year(last.latest.year)
        case "at" if first is not None and last is not None:
            is_whole = when.is_whole or (last.latest - first.earliest).days > _YEAR
            return (Date.day(first.earliest), Date.day(last.latest).shift(days=1)) if is_whole else (None, first)
    return first, last


_YEAR = 366
"""Days of the longest year."""


def _only_ends_in(time: Interval, asked: Interval) -> bool:
    """Whether it ended in the very time since which is asked."""
    return (
        asked.begin is not None
        and time.end is not None
        and time.end.earliest <= asked.begin.latest
        and time.begin != time.end
    )


def _only_begins_in(time: Interval, asked: Interval) -> bool:
    return (
        asked.end is not None
        and time.begin is not None
        and time.begin.latest >= asked.end.earliest
        and time.begin != time.end
    )


def is_gap(statements: tuple[Statement, ...], when: When) -> bool:
    """Whether a time between two dates is that between two terms: one only ended at its begin, one began at its end."""
    times = [s.time for s in statements if s.time is not None]
    if when.relation != "between" or when.interval is None or len(times) != 2 or len(statements) != 2:  # noqa: PLR2004
        return False
    first, last = times
    if first.end is None or last.begin is None or first.end.latest >= last.begin.earliest:
        return False
    asked = when.interval
    return first.end.latest.year <= asked.earliest.year and asked.latest.year <= last.begin.earliest.year


def of_just(found: tuple[Statement, ...], when: When) -> tuple[Statement, ...]:
    """The one that was so from the first to the last of two years that are named; else all of them.

    "From 1952 to 1980" means the name of just that time, and not those before and after it.
    """
    asked = when.interval
    if asked is None or when.relation != "between" or len(found) == 1:
        return found
    own = [s for s in found if s.time and (s.time.earliest, s.time.latest) == (asked.earliest, asked.latest)]
    return tuple(own) if len(own) == 1 else found


def is_sure(facts: FactBase, statements: tuple[Statement, ...], when: When) -> bool:
    """Whether any of the statements surely touches the time; an unknown end leaves it open.

    Of what is one thing at a time and then another, several that may touch it fill it together.
    """
    asked = when.interval
    times = [lasting(facts, s) for s in statements]
    is_in_turn = len(statements) > 1 and all(facts.properties[s.property].is_single for s in statements)
    return asked is not None and (is_in_turn or any(t is not None and _is_known(t, asked) for t in times))


def _is_known(time: Interval, asked: Interval) -> bool:
    """Whether no unknown end leaves open that it held then."""
    return time.must_touch(asked) or (
        (time.end is not None or time.is_end_open) and (time.begin is not None or time.is_begin_open)
    )


def measured(statements: tuple[Statement, ...], when: When) -> tuple[Statement, ...]:
    """The figures that were taken within a time, or of just that: of the season 2016-17, and not of that before it."""
    if when.interval is None:
        return ()
    asked = when.interval
    found = [s for s in statements if s.time is not None and s.time.may_touch(asked)]
    own = [s for s in found if s.time and (s.time.earliest, s.time.latest) == (asked.earliest, asked.latest)]
    return tuple(own or found)


def ending(facts: FactBase, item: str) -> Statement | None:
    """The statement that says when the item ceased to be, by the property that its type declares."""
    return life(facts, item, None)[1]


def beginning(facts: FactBase, item: str) -> Statement | None:
    """The statement that says when the item first came to be, by the property that its type declares."""
    when = facts.type_of(item).when
    found = _believed(facts, item, when)
    return found[0] if found else None


def life(facts: FactBase, item: str, at: Interval | None) -> tuple[Statement | None, Statement | None]:
    """When the item came to be, and ceased to be: for the last time, or for the last time that had begun by a time.

    What was given up and begun again, as a bus line may be, is not over.
    """
    type_ = facts.type_of(item)
    begun, ended = _believed(facts, item, type_.when), _believed(facts, item, type_.until)
    if len(begun) < 2:  # noqa: PLR2004 -- it did not begin again
        return (begun[0] if begun else None), (ended[-1] if ended else None)
    by_then = [s for s in begun if at is None or (s.time is not None and not at.is_before(s.time))]
    start = by_then[-1] if by_then else begun[0]
    left = (s for s in ended if s.time is not None and start.time is not None and not s.time.is_before(start.time))
    return start, next(left, None)


def has_begun_anew(facts: FactBase, item: str) -> bool:
    """Whether the item came to be again after it had ceased to be, so that it has no one length."""
    ended = _believed(facts, item, facts.type_of(item).until)
    begun = life(facts, item, None)[0]
    return begun is not None and any(s.time and begun.time and s.time.is_before(begun.time) for s in ended)


_OFF = datetime.timedelta(days=5 * 366)
"""How far from what is known to be about a year it may have been."""


def may_be_off(s: Statement, asked: Interval) -> bool:
    """Whether what was "about 1911" may have been in a time that is near."""
    begin = s.time.begin if s.time is not None and s.time.is_single else None
    if begin is None or not begin.is_approximate:
        return False
    return asked.earliest - begin.latest <= _OFF and begin.earliest - asked.latest <= _OFF


def not_begun(query: Query, facts: FactBase) -> Statement | None:
    """What began the item, where it is asked about a time before; of the pack's own subject all history is told."""
    if query.when is None or query.when.interval is None or query.subject in {"", facts.info.subject}:
        return None
    start = beginning(facts, query.subject)
    is_before = start is not None and start.time is not None and query.when.interval.is_before(start.time)
    return start if is_before else None


def _believed(facts: FactBase, item: str, name: str) -> list[Statement]:
    """The dated statements of a property, if it has a name, but for those that a better source contradicts."""
    found = [s for s in facts.statements(item, name) if s.time is not None] if name else []
    return [s for s in found if s.rank is not Rank.DEPRECATED] or found


def is_told_together(s: Statement, item: str, facts: FactBase) -> bool:
    """Whether a statement has an item as its value at all times: those who have it are told in one sentence."""
    return s.item != item and s.time is None and bool(facts.properties[s.property].inverse)
