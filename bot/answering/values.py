"""What it is, was, or measures: one value, all of them, how many."""

from __future__ import annotations

from bot.answering import holding, missing
from bot.dates import Interval, Precision
from bot.facts.figures import AT_LEAST
from bot.later import later
from bot.model import (
    Against,
    Bound,
    Fault,
    Found,
    Kind,
    Missing,
    NotKnown,
    Quantifier,
    Rank,
    Reason,
    Refuted,
    Telling,
    TimeRelation,
    ValueType,
)
from bot.records import replace

with later:
    from bot.answering import amounts, selecting

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.facts.base import FactBase
    from bot.model import Outcome, Property, Query, Statement, When


def value(query: Query, p: Property, statements: tuple[Statement, ...], facts: FactBase) -> Outcome:
    """What it is, or was at a time."""
    when = query.when
    if when is None or when.relation == "now" or p.time is TimeRelation.ALWAYS:
        now = holding.current(facts, p, statements)
        if not now and when is None and not query.is_present:
            return Found(query, statements)
        if not now:
            missing_now = Missing.GAP if all(s.time is not None and s.time.end for s in statements) else Missing.TIME
            return NotKnown(query, Reason.UNKNOWN_TIME, statements[-1:], missing_now)
        return Found(query, now, Telling.PLAIN, selecting.conflict_of(query, facts, now))
    if p.time is TimeRelation.AS_OF:
        found = holding.measured(statements, when)
        return Found(query, found) if found else missing.not_then(query, p, statements, facts)
    if missing.reaches_beyond(query, statements, facts):
        return missing.not_then(query, p, statements, facts)
    if query.quantifier in holding.MOVED:
        return _come_or_gone(query, p, statements, facts)
    found = holding.holding(facts, statements, when)
    if p.time is TimeRelation.ON and not found:
        return NotKnown(query, Reason.UNKNOWN_TIME, (), Missing.NOTHING_ELSE if query.without else Missing.NOTHING_THEN)
    if found and (not holding.is_sure(facts, found, when) or _is_of_longer(p, found, when)):
        return NotKnown(query, Reason.UNKNOWN_TIME, found, Missing.TIME)
    if p.is_single and holding.is_gap(found, when):
        return NotKnown(query, Reason.UNKNOWN_TIME, found, Missing.GAP)
    if query.kind is Kind.VALUE and p.is_single and p.time is TimeRelation.DURING:
        found = holding.of_just(found, when)
    if found and when.put == "nearest" and p.is_single:
        found = found[-1:] if when.relation == "before" else found[:1]
    if found and query.number is not None and p.is_list:
        return _as_many(query, found, int(query.number))
    conflict = holding.conflicting(facts, query, when.interval)
    return Found(query, found, Telling.AT, conflict) if found else missing.not_then(query, p, statements, facts)


def _come_or_gone(query: Query, p: Property, statements: tuple[Statement, ...], facts: FactBase) -> Outcome:
    """Those of several at once that began or ended in a time."""
    found = holding.moved(query, statements)
    return Found(query, found, Telling.IN) if found else missing.not_then(query, p, statements, facts)


def _is_of_longer(p: Property, found: tuple[Statement, ...], when: When) -> bool:
    """Whether a figure is the sum of a longer time than is asked about: that of the fifties is not that of 1957."""
    if not p.is_figure or when.interval is None:
        return False
    asked = (when.interval.earliest, when.interval.latest)
    sums = [s.time for s in found if s.time is not None and s.time.is_single]
    return any(t.earliest < asked[0] or asked[1] < t.latest for t in sums)


def _as_many(query: Query, found: tuple[Statement, ...], count: int) -> Outcome:
    """As many as are asked for: the first after a date, the last before one; else all, if there are so many."""
    relation = query.when.relation if query.when is not None else ""
    if relation in {"after", "since"} and count <= len(found):
        return Found(query, found[:count], Telling.AT)
    if relation in {"before", "until"} and count <= len(found):
        return Found(query, found[-count:], Telling.AT)
    return Found(query, found, Telling.AT) if count == len(found) else Refuted(query, found, Fault.COUNT)


def every(query: Query, p: Property, statements: tuple[Statement, ...], facts: FactBase) -> Outcome:
    """All values, those of a time, those that no longer hold, or those that are named to be put in order."""
    named = set(query.values) if len(query.values) > 1 else set()
    chosen = tuple(s for s in statements if not named or s.value in named)
    if query.when is not None and query.when.interval is not None:
        return value(replace(query, when=query.when.so_far()), p, statements, facts)
    is_back = query.quantifier is Quantifier.REVERSE or query.ordinal < 0
    if query.quantifier in {Quantifier.BEFORE, Quantifier.AFTER} and query.values:
        beside = _on_one_side(query, statements)
        return replace(beside, statements=beside.statements[::-1]) if is_back and isinstance(beside, Found) else beside
    if query.quantifier is Quantifier.FORMER:
        chosen = tuple(s for s in statements if s not in holding.current(facts, p, statements))
    told = chosen or statements
    return Found(query, told[::-1] if is_back else told)


def count(query: Query, p: Property, statements: tuple[Statement, ...], facts: FactBase) -> Outcome:
    """How many values there are, or were in a time; how often one of them was so."""
    if query.quantifier is Quantifier.TIMES:
        is_of_all = p.type is ValueType.EVENT or (p.time is TimeRelation.ON and not query.values)
        named = tuple(s for s in statements if is_of_all or s.value in query.values)
        if query.when is not None and query.when.interval is not None:
            named = holding.holding(facts, named, query.when)
        return Found(query, named, Telling.TIMES) if named else missing.not_then(query, p, statements, facts)
    if query.quantifier in holding.MOVED:
        return _come_or_gone(query, p, statements, facts)
    if query.when is not None and query.when.interval is not None:
        found = holding.holding(facts, statements, query.when.so_far())
        return _as_claimed(query, p, found, Telling.IN) if found else missing.not_then(query, p, statements, facts)
    if query.is_claim and query.number is not None:
        return _as_claimed(query, p, statements, Telling.PLAIN)
    if query.quantifier is Quantifier.STILL:
        now = holding.current(facts, p, statements)
        return Found(query, now) if now else NotKnown(query, Reason.UNKNOWN_TIME, statements[-1:], Missing.TIME)
    if query.quantifier in {Quantifier.FORMER, Quantifier.BEFORE} and not query.values:
        over = tuple(s for s in statements if s not in holding.current(facts, p, statements))
        return Found(query, over, Telling.FORMER)
    if query.quantifier in {Quantifier.BEFORE, Quantifier.AFTER}:
        return _beside(query, statements)
    named = tuple(s for s in statements if s.value in query.values or f"#{s.id}" in query.values)
    return Found(query, named or statements, Telling.LISTED if named else Telling.PLAIN)


def how_many(p: Property, statements: Sequence[Statement]) -> int:
    """How many values they are; what happened twice counts twice."""
    return len(statements) if p.time is TimeRelation.ON else len({s.value for s in statements})


def _as_claimed(query: Query, p: Property, found: tuple[Statement, ...], telling: Telling) -> Outcome:
    """The values, held against how many are claimed."""
    if not query.is_claim or query.number is None:
        return Found(query, found, telling)
    is_so = amounts.fits(how_many(p, found), query.number, query.bound)
    if p.time is TimeRelation.ON and (query.number > how_many(p, found) or query.bound in _UPWARDS) and not is_so:
        return Found(replace(query, is_claim=False), found, telling)  # there may be more than are told
    return Found(query, found, telling) if is_so else Refuted(query, found, Fault.VALUE_COUNT)


_UPWARDS = {Bound.MORE, Bound.AT_LEAST}


def _beside(query: Query, statements: tuple[Statement, ...]) -> Outcome:
    """Those that came before a value, or after it."""
    places = [n for n, s in enumerate(statements) if s.value in query.values]
    is_before = query.quantifier is Quantifier.BEFORE
    found = (statements[: places[0]] if is_before else statements[places[-1] + 1 :]) if places else ()
    if found:
        return Found(query, found)
    return NotKnown(query, Reason.UNKNOWN_PROPERTY, statements, Missing.ORDINAL)


def _on_one_side(query: Query, statements: tuple[Statement, ...]) -> Outcome:
    """All that came before a value, or after it; where nothing did, that it was the first or is the last."""
    found = _beside(query, statements)
    named = tuple(s for s in statements if s.value in query.values)
    if not isinstance(found, NotKnown) or not named:
        return found
    step = Kind.PREVIOUS if query.quantifier is Quantifier.BEFORE else Kind.NEXT
    return Refuted(replace(query, kind=step), named[:1], Fault.NONE)


def difference(query: Query, p: Property, statements: tuple[Statement, ...], facts: FactBase) -> Outcome:
    """By how much a figure differs between two dates; of one year, between that and the one before."""
    asked = [w for w in (query.when, query.other) if w is not None and w.interval is not None]
    if len(asked) == 1 and (before := _year_before(asked[0])) is not None:
        asked = [before, asked[0]]
    if len(asked) == 2:  # noqa: PLR2004 -- two dates
        ends = [holding.measured(statements, w) for w in asked]
        pair = tuple(s for found in ends for s in found[:1]) if all(ends) else ()
    else:
        pair = holding.measured(statements, asked[0]) if asked else statements
    pair = tuple(sorted(dict.fromkeys(pair), key=lambda s: s.time.sort_key() if s.time else ()))
    if len(pair) < 2:  # noqa: PLR2004 -- two figures
        return (
            missing.not_then(query, p, statements, facts)
            if asked
            else NotKnown(query, Reason.UNKNOWN_TIME, statements, Missing.TIME)
        )
    first, last = pair[0], pair[-1]
    is_so = _has_moved_so(query, first, last)
    return Found(query, (first, last)) if is_so else Refuted(query, (first, last))


def _year_before(when: When) -> When | None:
    """The year before the one that a time is; None for any other time."""
    date = when.interval.begin if when.interval is not None and when.interval.is_single else None
    if date is None or date.precision is not Precision.YEAR or when.relation != "at":
        return None
    return replace(when, interval=Interval.at(date.shift(years=-1)))


def _has_moved_so(query: Query, first: Statement, last: Statement) -> bool:
    """Whether a figure became larger or smaller, where either is claimed."""
    if not query.is_claim or not query.bound or first.number is None or last.number is None:
        return True
    return last.number > first.number if query.bound is Bound.MORE else last.number < first.number


def total(query: Query, p: Property, statements: tuple[Statement, ...], facts: FactBase) -> Outcome:
    """What the figures of two dates, or of a stretch, come to; of each date there has to be one.

    Where no date is named, it is what all come to that are told.
    """
    found: list[Statement] = []
    for when in (w for w in (query.when, query.other) if w is not None):
        of_then = holding.measured(statements, when)
        if not of_then or (query.other is not None and len(of_then) > 1):
            return missing.not_then(replace(query, when=when), p, statements, facts)
        found += of_then
    if query.when is None:
        return Found(query, tuple(s for s in statements if s.time is not None and s.rank is not Rank.DEPRECATED))
    if query.other is None and not _are_of_each_year(found, query.when):
        return value(replace(query, kind=Kind.VALUE), p, statements, facts)
    return Found(query, tuple(dict.fromkeys(found)))


def _are_of_each_year(found: Sequence[Statement], when: When | None) -> bool:
    """Whether there is a figure of each year of a stretch, or of all from its first to the last that is told."""
    asked = when.interval if when is not None else None
    told = [s.time for s in found if s.time is not None]
    if asked is None or asked.begin is None or not told:
        return False
    last = asked.end.latest.year if asked.end is not None else max(t.latest.year for t in told)
    return sorted(t.earliest.year for t in told) == list(range(asked.begin.earliest.year, last + 1))


def measured(query: Query, p: Property, statements: tuple[Statement, ...], facts: FactBase) -> Outcome:
    """As of when a figure is."""
    told = tuple(facts.statement(v[1:]) for v in query.values if v.startswith("#"))
    meant = (
        tuple(s for s in statements if s.number == query.number)
        if query.number is not None
        else told or holding.current(facts, p, statements)
    )
    dated = tuple(s for s in meant if s.time is not None)
    if query.when is not None and query.when.relation == "future":
        return missing.not_then(query, p, statements, facts)  # "when *will* it have 200"
    known = holding.current(facts, p, statements)
    if not meant and _may_have_been(query, known):
        return NotKnown(query, Reason.UNKNOWN_TIME, known, Missing.WHEN)
    if not meant and not any(s.about in AT_LEAST for s in known):  # "over 100" may be 157
        return Refuted(query, known)
    return Found(query, dated) if dated else NotKnown(query, Reason.UNKNOWN_TIME, meant, Missing.WHEN)


def _may_have_been(query: Query, known: tuple[Statement, ...]) -> bool:
    """Whether a figure that the facts do not tell is smaller than those they do: it may have been so before these."""
    return query.number is not None and any(s.number is not None and query.number < s.number for s in known)


def expand(query: Query, p: Property, statements: tuple[Statement, ...], facts: FactBase) -> Outcome:
    """What an acronym stands for."""
    meant = selecting.meant(query, p, statements, facts)
    return Found(query, tuple(s for n, s in enumerate(meant) if s.value not in [m.value for m in meant[:n]]))


def describe(query: Query, p: Property, statements: tuple[Statement, ...], facts: FactBase) -> Outcome:
    """What there is to say of a value."""
    meant = tuple(s for s in statements if s.value in query.values) or selecting.meant(query, p, statements, facts)
    if query.when is not None and query.when.interval is not None:
        fits = tuple(s for s in meant if s.time is not None and s.time.may_touch(query.when.interval))
        if not fits:
            return Refuted(query, meant, Fault.THEN)
        is_partly = query.quantifier is Quantifier.EACH and len(fits) < len(meant)
        return Refuted(query, meant, Fault.NOT_ALL) if is_partly else Found(query, fits)
    return Found(query, meant)


def place(query: Query, p: Property, statements: tuple[Statement, ...], facts: FactBase) -> Outcome:
    """Where it is, or was."""
    meant = selecting.meant(query, p, statements, facts) if query.values or query.when is not None else statements
    if p.time is TimeRelation.ON and query.when is not None and query.when.interval is not None:
        meant = holding.holding(facts, meant, query.when)
        if not meant:
            return NotKnown(query, Reason.UNKNOWN_TIME, (), Missing.NOTHING_THEN)
    placed = tuple(s for s in meant if s.place)
    if placed or p.type is ValueType.PLACE:
        return Found(query, placed or meant)
    return missing.aspect(query, p, statements, facts, Against.WHERE)
