"""Properties between items read from the value's end: who has an office, which ferry came next on a route.

Those who have a value follow each other by the times of their statements. Where these times are not exact enough to
tell who came first, or who had it longest, all who may have are told, not one of them.
"""

from __future__ import annotations

from bot.answering import holding, selecting
from bot.facts import terms
from bot.model import (
    Against,
    Fault,
    Found,
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
    from collections.abc import Sequence

    from bot.dates import Interval
    from bot.facts.base import FactBase
    from bot.model import Outcome, Property, Statement, When

_MOST_NEAREST = 6
"""Statements told beside a refusal."""


def resolve_holders(query: Query, p: Property, facts: FactBase, contradiction: Against = Against.NOTHING) -> Outcome:
    """Which items have a value: at a time, now, next after one of them, longest, or all in order."""
    statements = _stated(query, p, facts)
    if not statements:
        return NotKnown(query, Reason.UNKNOWN_PROPERTY if query.when is None else Reason.UNKNOWN_TIME)
    if contradiction:
        held = holding.holding(facts, statements, query.when) if query.when is not None else ()
        return NotKnown(query, Reason.UNKNOWN_PROPERTY, (held or statements)[:_MOST_NEAREST])
    if query.quantifier is Quantifier.FORMER:
        over = tuple(s for s in statements if s.time is not None and not s.time.is_end_open)
        return Found(query, over, Telling.LISTED) if over else NotKnown(query, Reason.UNKNOWN_PROPERTY, statements)
    if query.quantifier in {Quantifier.NEXT, Quantifier.PREVIOUS}:
        return _neighbours(query, p, statements, facts)
    if query.without:
        statements = tuple(s for s in statements if s.id not in query.without)
        if not statements:
            return Refuted(query, tuple(facts.statement(i) for i in query.without), Fault.NO_OTHERS)
    if query.quantifier in {Quantifier.LONGEST, Quantifier.SHORTEST}:
        ids = {v[1:] for v in query.values if v.startswith("#")}
        return _ranked(query, tuple(s for s in statements if not ids or s.id in ids), facts)
    if query.ordinal:
        return _in_turn(query, statements, facts)
    return _held(query, p, statements, facts)


def _stated(query: Query, p: Property, facts: FactBase) -> tuple[Statement, ...]:
    """The statements that give the value, or else any value that the subject has had."""
    values = [facts.statement(v[1:]).value if v.startswith("#") else v for v in query.values]
    if not values:
        values = [s.value for s in facts.statements(query.subject, p.id)]
    found = (s for v in dict.fromkeys(values) for s in facts.statements(property=p.id, value=v))
    return tuple(s for s in found if s.rank is not Rank.DEPRECATED)


def _held(query: Query, p: Property, statements: tuple[Statement, ...], facts: FactBase) -> Outcome:
    """Who has it now, who had it at a time, or all who ever had it."""
    telling = Telling.COUNT if query.quantifier is Quantifier.COUNT else Telling.LISTED
    when = query.when
    is_now = when is not None and when.interval is None
    if when is None and not query.is_present:
        return Found(query, statements, telling)
    if when is None or is_now:
        now = holding.current(facts, p, statements)
        unknown = NotKnown(query, Reason.UNKNOWN_TIME, statements[-1:], Missing.TIME)
        return Found(query, now, telling) if now else unknown
    if when.relation == "future" or _is_beyond(when.interval, facts, statements):
        return NotKnown(query, Reason.UNKNOWN_TIME, statements[-1:], Missing.FUTURE)
    if query.quantifier is Quantifier.COME:
        come = holding.moved(query, statements)
        held = come or holding.holding(facts, statements, when) or statements[:_MOST_NEAREST]
        return Found(query, come, Telling.AT) if come else NotKnown(query, Reason.UNKNOWN_TIME, held, Missing.TIME)
    when = when.so_far() if telling is Telling.COUNT else when
    found = tuple(s for s in holding.holding(facts, statements, when) if not _is_anchor(s, when))
    if found and holding.is_sure(facts, found, when):
        telling = Telling.COUNT if telling is Telling.COUNT else Telling.AT
        return Found(query, found, telling, _otherwise(query, p, found, facts))
    if p.type is ValueType.ITEM and (start := _not_yet(when, statements, facts)) is not None:
        return Refuted(query, (start,), Fault.NOBODY_YET)
    return NotKnown(query, Reason.UNKNOWN_TIME, found or statements[:_MOST_NEAREST], Missing.TIME)


def _is_anchor(s: Statement, when: When) -> bool:
    """Whether it is that of the one after whom the others are asked for: "the mayors *after Ann*" are not she."""
    if when.relation not in {"after", "between"} or when.anchor is None or s.time is None:
        return False
    return s.time.begin is not None and s.time.begin == when.anchor.begin


def _not_yet(when: When, statements: tuple[Statement, ...], facts: FactBase) -> Statement | None:
    """What says that there was nothing to hold yet: the office was created later."""
    bearers = {facts.type_of(s.item).pronoun for s in statements}
    if "it" in bearers:
        return None  # that a town was no town yet does not say that it was no capital
    starts = [holding.beginning(facts, value) for value in dict.fromkeys(s.value for s in statements)]
    first = starts[0] if len(starts) == 1 else None
    if first is None or first.time is None or when.interval is None:
        return None
    return first if when.interval.is_before(first.time) else None


def _is_beyond(asked: Interval | None, facts: FactBase, statements: tuple[Statement, ...]) -> bool:
    """Whether the time asked about begins after the sources stop speaking."""
    limit = holding.as_of(facts, statements)
    return limit is not None and asked is not None and asked.earliest > limit.latest


def _otherwise(query: Query, p: Property, found: tuple[Statement, ...], facts: FactBase) -> tuple[Statement, ...]:
    """The statements of lower rank by which somebody else had it then."""
    asked = query.when.interval if query.when is not None else None
    told = {s.item for s in found}
    return tuple(
        s
        for value in dict.fromkeys(s.value for s in found)
        for s in facts.statements(property=p.id, value=value)
        if s.rank is Rank.DEPRECATED and s.item not in told
        if asked is not None and s.time is not None and s.time.may_touch(asked) and not _is_beyond(asked, facts, (s,))
    )


# --- one after the other --------------------------------------------------------------------------------------


def _neighbours(query: Query, p: Property, statements: tuple[Statement, ...], facts: FactBase) -> Outcome:
    """Who came next after the one who is named, or before; after each of several terms."""
    ids = {v[1:] for v in query.values if v.startswith("#")}
    anchors = [s for s in statements if s.id in ids or (not ids and s.item == query.subject)]
    if not anchors and not query.subject:
        when = _of_anchor(query)
        if when is not None and when.interval is not None:
            anchors = list(holding.holding(facts, statements, when))
        else:
            anchors = list(holding.current(facts, p, statements))
    if not anchors:
        return NotKnown(query, Reason.UNKNOWN_PROPERTY, statements[:_MOST_NEAREST])
    if p.time is TimeRelation.ALWAYS:  # none of them comes before another
        return NotKnown(query, Reason.UNKNOWN_PROPERTY, tuple(anchors), Missing.ORDER)
    found: dict[Statement, None] = {}
    for anchor in anchors:
        others = [s for s in statements if s.value == anchor.value and s.item != anchor.item]
        after, before = terms.following(anchor, others), terms.preceding(anchor, others)
        if set(after) & set(before):
            return NotKnown(query, Reason.UNKNOWN_TIME, tuple(dict.fromkeys((anchor, *after, *before))), Missing.ORDER)
        found |= dict.fromkeys(after if query.quantifier is Quantifier.NEXT else before)
    if found:
        return Found(query, tuple(s for s in statements if s in found), Telling.LISTED)
    return NotKnown(query, Reason.UNKNOWN_PROPERTY, tuple(anchors), Missing(query.quantifier))


def _of_anchor(query: Query) -> When | None:
    """The time of the one after whom the next is asked for: "the next mayor *in 1950*", "*after 1950*"."""
    when, side = query.when, "after" if query.quantifier is Quantifier.NEXT else "before"
    if when is None or when.relation != side or when.edge is None:
        return when
    return replace(when, relation="at", interval=when.edge)


def _in_turn(query: Query, statements: tuple[Statement, ...], facts: FactBase) -> Outcome:
    """The first, the second, the last; all in order where terms and people are counted differently."""
    dated = [s for s in statements if s.time is not None]
    if len(dated) < len(statements) or len({s.value for s in statements}) > 1:
        return NotKnown(query, Reason.UNKNOWN_TIME, statements[:_MOST_NEAREST], Missing.ORDER)
    if query.when is not None and query.when.interval is not None:
        dated = list(selecting.in_time(tuple(dated), query.when, facts))
    found = terms.in_turn(dated, query.ordinal)
    if not found:
        return NotKnown(query, Reason.UNKNOWN_PROPERTY, statements, Missing.FEW)
    if not terms.is_same_of_people(dated, query.ordinal):
        return Found(query, tuple(dated), Telling.LISTED)
    if len(found) > 1:
        return NotKnown(query, Reason.UNKNOWN_TIME, tuple(found), Missing.ORDER)
    return Found(query, tuple(found), Telling.LISTED)


# --- the longest ----------------------------------------------------------------------------------------------


def _ranked(query: Query, statements: tuple[Statement, ...], facts: FactBase) -> Outcome:
    """Who had it longest, or shortest, over all terms; with everybody who may have had it as long."""
    when = query.when if query.when is not None and query.when.interval is not None else None
    if when is not None:
        statements = tuple(s for s in statements if holding.within(facts, s, when) is not None)
    groups = terms_of(statements)
    spans = {key: _days(terms, when, facts) for key, terms in groups.items()}
    if len(spans) < 2 or any(low is None for low, _ in spans.values()):  # noqa: PLR2004 -- nothing to compare with
        return NotKnown(query, Reason.UNKNOWN_TIME, statements[:_MOST_NEAREST], Missing.LENGTH)
    known = {key: (low, high) for key, (low, high) in spans.items() if low is not None and high is not None}
    if len(known) < len(spans):
        return NotKnown(query, Reason.UNKNOWN_TIME, statements[:_MOST_NEAREST], Missing.LENGTH)
    if query.quantifier is Quantifier.LONGEST:
        bound = max(low for low, _ in known.values())
        best = [key for key, (_, high) in known.items() if high >= bound]
        best.sort(key=lambda key: -sum(known[key]))
    else:
        bound = min(high for _, high in known.values())
        best = [key for key, (low, _) in known.items() if low <= bound]
        best.sort(key=lambda key: sum(known[key]))
    telling = Telling.LONGEST if len(best) == 1 else Telling.CLOSE
    return Found(query, tuple(s for key in best for s in groups[key]), telling)


def terms_of(statements: Sequence[Statement]) -> dict[tuple[str, str], list[Statement]]:
    """The statements of each item with each value, in order."""
    terms: dict[tuple[str, str], list[Statement]] = {}
    for s in statements:
        terms.setdefault((s.item, s.value), []).append(s)
    return terms


def _days(terms: list[Statement], when: When | None, facts: FactBase) -> tuple[int | None, int | None]:
    """How many days the terms last together in a time, at least and at most; None when an end is not known."""
    times = [holding.within(facts, s, when) if when is not None else holding.bounded(facts, s) for s in terms]
    low = [t.min_days() if t is not None and t.begin and t.end else None for t in times]
    high = [t.max_days() if t is not None else None for t in times]
    known_low, known_high = [n for n in low if n is not None], [n for n in high if n is not None]
    is_known = len(known_low) == len(known_high) == len(times)
    return (sum(known_low), sum(known_high)) if is_known else (None, None)
