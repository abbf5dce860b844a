"""What is asked of an item as a whole, and of time itself."""

from __future__ import annotations

from decimal import Decimal
from itertools import chain

from bot.answering import amounts, holding
from bot.dates import Interval
from bot.dates import elapsed as elapsed_dates
from bot.facts import happenings
from bot.language import calendar
from bot.language.heading_words import is_remark
from bot.language.precedence import SAME_TIME
from bot.model import (
    Bound,
    Fault,
    Found,
    Kind,
    Missing,
    NotKnown,
    Quantifier,
    Query,
    Rank,
    Reason,
    Refuted,
    Telling,
    TimeRelation,
    ValueType,
)
from bot.records import replace

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from bot.dates import Date
    from bot.facts.base import FactBase
    from bot.model import Outcome, Statement, When


_MOST_TOLD = 5
"""Statements told of an item whose type does not say what to tell."""


def age(query: Query, facts: FactBase) -> Outcome:
    """How old an item was."""
    start = holding.beginning(facts, query.subject)
    if start is None or start.time is None or _is_office(query.subject, facts):
        return NotKnown(query, Reason.UNKNOWN_PROPERTY)
    query = _at_edge(query)
    if (early := _before(start, query)) is not None:
        return early
    if query.when is not None and query.when.relation == "future":
        return NotKnown(query, Reason.UNKNOWN_TIME, (start,), Missing.FUTURE)
    if holding.has_begun_anew(facts, query.subject):
        return NotKnown(query, Reason.UNKNOWN_TIME, (start,), Missing.TIME)
    end = holding.ending(facts, query.subject)
    if end is not None and is_over(end, query.when):
        return Refuted(query, (end,), Fault.NO_MORE)
    if end is not None and not _has_interval(query):
        return Found(query, (start, end), Telling.ENDED)
    return Found(query, (start,)) if query.number is None else _as_old(query, query.number, start)


def _at_edge(query: Query) -> Query:
    """The question asked of the date before which it is asked: "how long had it existed *before 1989*"."""
    when = query.when
    edge = (when.edge or when.anchor) if when is not None and when.relation == "before" else None
    if when is None or edge is None or edge.begin is None:
        return query
    at = replace(when, interval=Interval.at(edge.begin), relation="at", label=calendar.at_label(edge.begin))
    return replace(query, when=at)


def _before(start: Statement, query: Query) -> Outcome | None:
    """What there is to say of a time before the item began; of one near to what is only known about, nothing sure."""
    asked = query.when.interval if query.when is not None else None
    if asked is None or start.time is None or not asked.is_before(start.time):
        return None
    if holding.may_be_off(start, asked):
        return NotKnown(query, Reason.UNKNOWN_TIME, (start,), Missing.TIME)
    return Refuted(query, (start,), Fault.NOT_YET)


def _is_office(item: str, facts: FactBase) -> bool:
    """Whether people hold the item: who asks how old the mayor is asks for nobody's office."""
    held = [s for s in facts.statements(value=item) if facts.properties[s.property].time is TimeRelation.DURING]
    return any(facts.type_of(s.item).is_person for s in held[:1])


def _as_old(query: Query, months: Decimal, start: Statement) -> Outcome:
    """Whether it was as old as is claimed."""
    begin = start.time.begin if start.time is not None else None
    end = query.when.interval.begin if query.when is not None and query.when.interval is not None else None
    if begin is None or end is None or end.earliest < begin.earliest:
        return NotKnown(query, Reason.UNKNOWN_TIME, (start,), Missing.TIME)
    span = elapsed_dates(begin, end)
    is_so = amounts.fits(12 * span.years + span.months, months, query.bound)
    return Found(query, (start,), Telling.CLAIM) if is_so else Refuted(query, (start,), Fault.AGE)


def _has_interval(query: Query) -> bool:
    return query.when is not None and query.when.interval is not None


def is_over(end: Statement, when: When | None) -> bool:
    """Whether the time asked about lies after the end."""
    if when is None or when.interval is None or end.time is None:
        return False
    return end.time.is_before(when.interval)


def existed(query: Query, facts: FactBase) -> Outcome:
    """Whether an item existed at a time."""
    start = holding.beginning(facts, query.subject)
    if start is None or start.time is None:
        return NotKnown(query, Reason.UNKNOWN_PROPERTY)
    if (early := _before(start, query)) is not None:
        return early
    last, end = holding.life(facts, query.subject, query.when.interval if query.when is not None else None)
    start = last or start
    if end is not None and (is_over(end, query.when) or (not _has_interval(query) and query.is_present)):
        return Refuted(query, (end,), Fault.NO_MORE)
    is_person = facts.type_of(query.subject).is_person
    if is_person and end is None and not _has_interval(query):
        return NotKnown(query, Reason.UNKNOWN_TIME, (start,), Missing.FUTURE)  # that a death is not known is no life
    limit = holding.as_of(facts, (start,))
    if limit and query.when and query.when.interval and query.when.interval.earliest > limit.latest:
        return NotKnown(query, Reason.UNKNOWN_TIME, (start,), Missing.FUTURE)
    return Found(query, (start,) if end is None else (start, end))


def goes_on(query: Query, ends: tuple[Statement, ...], facts: FactBase) -> Outcome:
    """Whether an item still is there to which that has happened which ends it: not unless it began again."""
    if not holding.has_begun_anew(facts, query.subject):
        return Refuted(query, ends)
    return existed(replace(query, kind=Kind.EXISTED, property="", is_present=True), facts)


def events(query: Query, facts: FactBase) -> Outcome:
    """What happened in a time: events, and the changes of what lasts."""
    when = query.when
    if when is None or when.interval is None:
        return NotKnown(query, Reason.UNKNOWN_TIME)
    asked = when.so_far().interval or when.interval
    happened = happenings.happened(query.subject, asked, facts)
    found = [s for s in happened if s.id not in query.without]
    if all(_is_first_name(s, facts) for s in found):
        return NotKnown(query, Reason.UNKNOWN_TIME, (), Missing.NOTHING_ELSE if query.without else Missing.NOTHING_THEN)
    return Found(query, tuple(found))


def _is_first_name(s: Statement, facts: FactBase) -> bool:
    """Whether it is the name that its item had at first, which is told with the item and is no change."""
    is_name = facts.properties[s.property].type is ValueType.NAME
    return is_name and s == holding.told(facts, Query(Kind.ALL, s.item, s.property))[0]


def elapsed(query: Query, facts: FactBase) -> Outcome:
    """How long from one time to another."""
    del facts
    if query.when is None or query.other is None or query.when.interval is None or query.other.interval is None:
        return NotKnown(query, Reason.UNKNOWN_TIME)
    if query.number is None:
        return Found(query, ())
    ends = [w.interval.begin or w.interval.end for w in (query.when, query.other) if w.interval is not None]
    months = _months_apart([e for e in ends if e is not None])
    if months is None:
        return NotKnown(query, Reason.UNKNOWN_TIME)
    if months == query.number and query.bound in {Bound.MORE, Bound.LESS}:
        return Found(
            replace(query, number=None, bound=Bound.NONE), ()
        )  # a part of a unit may be more than the dates tell
    is_so = amounts.fits(months, query.number, query.bound)
    return Found(query, ()) if is_so else Refuted(query, (), Fault.ELAPSED)


def _months_apart(ends: list[Date]) -> Decimal | None:
    """How many months lie between two dates, with half a month for any days beyond; None where years are in doubt."""
    if len(ends) != 2 or any(e.earliest.year != e.latest.year for e in ends):  # noqa: PLR2004
        return None
    span = elapsed_dates(*sorted(ends, key=lambda e: e.earliest))
    return 12 * span.years + span.months + (Decimal("0.5") if span.days else Decimal(0))


def precedence(query: Query, facts: FactBase) -> Outcome:
    """Which of two dated things came first, told by their statements in that order."""
    both = [facts.statement(v.removeprefix("#")) for v in query.values]
    dates = [w.interval.begin or w.interval.end for w in (query.when, query.other) if w is not None and w.interval]
    if len(both) != 2 or len(dates) != 2 or None in dates:  # noqa: PLR2004
        return NotKnown(query, Reason.UNKNOWN_TIME)
    first, second = (d for d in dates if d is not None)
    if query.unit:
        return _within_one(query, tuple(both), (first, second))
    if first.earliest <= second.latest and second.earliest <= first.latest:
        return Found(replace(query, is_claim=False), tuple(both), Telling.TIED)
    is_first = first.latest < second.earliest
    if query.is_claim and is_first != (query.ordinal > 0):
        return Refuted(query, tuple(both), Fault.PRECEDENCE)
    return Found(query, tuple(both))


def _within_one(query: Query, both: tuple[Statement, ...], dates: tuple[Date, Date]) -> Outcome:
    """Whether two things fall in the same year, or decade or century."""
    width = SAME_TIME[query.unit]
    first, second = ((d.earliest.year // width, d.latest.year // width) for d in dates)
    if first[1] < second[0] or second[1] < first[0]:
        return Refuted(query, both, Fault.PRECEDENCE)
    if len({*first, *second}) == 1:
        return Found(query, both)
    return Found(replace(query, is_claim=False), both, Telling.TIED)


def describe(query: Query, facts: FactBase) -> Outcome:
    """What an item is: the properties that its type says to tell, and else those whose value it is."""
    if query.quantifier is Quantifier.HAPPEN:
        return _happened_to(query, facts)
    if query.without:
        return _untold(query, facts)
    told = facts.type_of(query.subject).describe
    names = told or tuple(facts.properties)
    stated: dict[str, list[Statement]] = {}
    for s in (s for s in _of_properties(facts, query.subject, told) if s.rank is not Rank.DEPRECATED):
        stated.setdefault(s.property, []).append(s)
    between = [p.id for p in facts.properties.values() if p.type is ValueType.ITEM]
    for name in (name for name in between if name in names and name not in stated):
        stated[name] = list(facts.statements(property=name, value=query.subject))
    found = tuple(s for name in names for s in stated.get(name, ()))
    found = found or tuple(s for name in between for s in facts.statements(property=name, value=query.subject))
    return Found(query, _first(found, query.subject, facts)) if found else NotKnown(query, Reason.UNKNOWN_PROPERTY)


def _first(found: Iterable[Statement], item: str, facts: FactBase) -> tuple[Statement, ...]:
    """As many as fill an answer, in which those that are told together count as one."""
    told: list[Statement] = []
    lines: set[str] = set()
    for s in found:
        lines.add(s.property if holding.is_told_together(s, item, facts) else s.id)
        if len(lines) > _MOST_TOLD:
            break
        told.append(s)
    return tuple(told)


def _untold(query: Query, facts: FactBase) -> Outcome:
    """More of an item than was told: of the properties in their order as many, each as a whole, as fill an answer."""
    found: list[Statement] = []
    for name in facts.properties:
        stated = (
            *facts.statements(query.subject, name),
            *facts.statements(property=name, value=query.subject)[:_MOST_TOLD],
        )
        left = [s for s in stated if s.rank is not Rank.DEPRECATED and s.id not in query.without]
        if found and len(found) + len(left) > _MOST_TOLD:
            break
        found += left
    return Found(query, tuple(found)) if found else NotKnown(query, Reason.UNKNOWN_PROPERTY, (), Missing.NOTHING_MORE)


def _happened_to(query: Query, facts: FactBase) -> Outcome:
    """What happened to an item, and what it was for a time."""
    own = [s for s in facts.statements(query.subject) if s.rank is not Rank.DEPRECATED and s.number is None]
    dated = [s for s in own if s.time is not None and (s.time.begin is not None or s.time.end is not None)]
    found = [s for s in dated if facts.properties[s.property].time in {TimeRelation.ON, TimeRelation.DURING}]
    found.sort(key=lambda s: s.time.sort_key() if s.time is not None else ())
    if found:  # "burnt in a fire", which a remark may tell
        found = [
            *found[-_MOST_TOLD:],
            *(s for s in own if s.time is None and is_remark(facts.properties[s.property].says)),
        ]
    return Found(query, tuple(found)) if found else NotKnown(query, Reason.UNKNOWN_PROPERTY)


def _of_properties(facts: FactBase, item: str, names: Sequence[str]) -> Iterable[Statement]:
    """The statements of an item, of these properties or of all."""
    return chain.from_iterable(facts.statements(item, name) for name in names) if names else facts.statements(item)
