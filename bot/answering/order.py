"""When, how long, in what order, and what changed."""

from __future__ import annotations

from bot.answering import amounts, holding, missing, selecting, values
from bot.dates import Date, Interval, elapsed
from bot.model import Fault, Found, Kind, Missing, NotKnown, Reason, Refuted, Telling, TimeRelation
from bot.records import replace

TYPE_CHECKING = False
if TYPE_CHECKING:
    from decimal import Decimal

    from bot.facts.base import FactBase
    from bot.model import Outcome, Property, Query, Statement, When


def timed(query: Query, p: Property, statements: tuple[Statement, ...], facts: FactBase) -> Outcome:
    """When it began, when it ended, from when to when, how long; or which one lasted so long."""
    is_of_any = query.kind is Kind.DURATION and not p.is_figure and not query.values
    if is_of_any and query.number is not None and (not query.is_claim or query.when is None):
        found = _lasting(query, query.number, statements, facts)
        if isinstance(found, Found) or not query.is_claim:
            return found
    meant = selecting.meant(query, p, statements, facts)
    if not meant and query.when is None and not query.values and not query.ordinal and query.number is None:
        meant = statements
    if not meant:
        if query.when is not None and query.when.interval is not None:
            return missing.not_then(query, p, statements, facts)
        return NotKnown(query, Reason.UNKNOWN_TIME, statements[-1:], Missing.TIME)
    if all(s.time is None for s in meant):
        return NotKnown(query, Reason.UNKNOWN_TIME, meant, Missing.WHEN)
    if p.time is TimeRelation.AS_OF:
        return NotKnown(query, Reason.UNKNOWN_TIME, meant, Missing.WHEN)
    if query.quantifier in {"day", "month"} and not any(is_as_exact(query, s) for s in meant):
        return NotKnown(query, Reason.UNKNOWN_TIME, meant, Missing(query.quantifier))
    if query.kind is Kind.ENDED and all(s.time is None or s.time.end is None for s in meant):
        return Refuted(query, meant, Fault.STILL)
    if query.kind is Kind.DURATION:
        found = _lasted(query, meant, p, facts)
        return found if query.number is None or p.is_figure else _as_claimed(found, query.number, facts)
    if p.time is TimeRelation.ON and query.when is not None and query.when.interval is not None and p.is_list:
        meant = holding.holding(facts, meant, query.when)
        if not meant:
            return NotKnown(query, Reason.UNKNOWN_TIME, (), Missing.NOTHING_THEN)
    return Found(query, meant, _telling(query), selecting.conflict_of(query, facts, meant))


def _telling(query: Query) -> Telling:
    """A claim is affirmed, and other questions are just answered."""
    return Telling.CLAIM if query.is_claim else Telling.PLAIN


def _lasting(query: Query, months: Decimal, statements: tuple[Statement, ...], facts: FactBase) -> Outcome:
    """Those that lasted so long; what is still so has lasted at least as long as its source can say."""
    found = []
    for s in statements:
        time = holding.bounded(facts, s)
        if time is None or time.begin is None or time.end is None or s.time is None:
            continue
        span = elapsed(time.begin, time.end)
        is_certain = not s.time.is_end_open or query.quantifier in {"more", "at least"}
        if is_certain and amounts.fits(12 * span.years + span.months, months, query.quantifier):
            found.append(s)
    return Found(query, tuple(found), _telling(query)) if found else NotKnown(query, Reason.UNKNOWN_PROPERTY)


def _lasted_within(query: Query, when: When, meant: tuple[Statement, ...], p: Property, facts: FactBase) -> Outcome:
    """How long it had lasted by a time, or lasted in it."""
    parts = [(s, part) for s in meant if (part := holding.within(facts, s, when)) is not None]
    if not parts:
        is_beyond = missing.reaches_beyond(query, meant, facts)
        return missing.not_then(query, p, meant, facts) if is_beyond else Refuted(query, meant, Fault.BOUNDARY)
    is_all = all(part == holding.bounded(facts, s) for s, part in parts) and len(parts) == len(meant)
    return Found(query, tuple(s for s, _ in parts), Telling.PLAIN if is_all else Telling.WITHIN)


def _lasted(query: Query, meant: tuple[Statement, ...], p: Property, facts: FactBase) -> Outcome:
    """How long it lasted, in a time if the question names one."""
    if query.when is None or query.when.interval is None:
        return Found(query, meant, _telling(query), selecting.conflict_of(query, facts, meant))
    return _lasted_within(query, query.when, meant, p, facts)


def _as_claimed(found: Outcome, months: Decimal, facts: FactBase) -> Outcome:
    """Whether it lasted as long as is claimed; what is still so may have lasted longer than its source can say."""
    if not isinstance(found, Found):
        return found
    query, when = found.query, found.query.when if found.telling is Telling.WITHIN else None
    times = [
        holding.within(facts, s, when) if when is not None else holding.bounded(facts, s) for s in found.statements
    ]
    spans = [elapsed(t.begin, t.end) for t in times if t is not None and t.begin is not None and t.end is not None]
    lasted = sum(12 * span.years + span.months for span in spans)
    if amounts.fits(lasted, months, query.quantifier):
        return found
    is_open = when is None and any(s.time is not None and s.time.is_end_open for s in found.statements)
    is_longer = not query.quantifier and lasted > months  # "did it last ten years?" may be asked of at least ten
    if not spans or is_longer or (is_open and lasted < months):
        return replace(found, query=replace(query, is_claim=False), telling=Telling.PLAIN)
    return Refuted(query, found.statements, Fault.WITHIN if when is not None else Fault.BOUNDARY)


def is_as_exact(query: Query, s: Statement) -> bool:
    """Whether the date of the statement that is asked for tells the day, or at least the month."""
    if s.time is None:
        return False
    date = s.time.end if query.kind is Kind.ENDED else s.time.begin
    return date is not None and (date.latest - date.earliest).days < {"day": 1, "month": 31}[query.quantifier]


_ORDINAL_TELLING = {"listed": Telling.CHANGED, "began": Telling.CHANGED, "ended": Telling.ENDED}
"""How a place in the order is told, by what the order goes by."""


def ordinal(query: Query, p: Property, statements: tuple[Statement, ...], facts: FactBase) -> Outcome:
    """The first, the second, the last; of the values that are named, if there are several."""
    if len({v for v in query.values if not v.startswith("#")}) > 1:
        return _among(query, p, statements, facts)
    listed = [facts.statement(v[1:]) for v in query.values if v.startswith("#")]
    if p.time is TimeRelation.ALWAYS and not listed:
        return NotKnown(query, Reason.UNKNOWN_PROPERTY, statements, Missing.ORDER)
    if query.ordinal < 0 and p.time is TimeRelation.ON:
        listed = [s for s in listed if s.time is not None] or listed  # what has no date may be the last or not
    pool = listed or [s for s in statements if s.time is not None] or list(statements)
    if query.is_claim and query.when is not None and query.when.interval is not None and not listed:
        return _in_its_place(query, p, pool, query.when.interval)
    if query.when is not None and query.when.interval is not None and not listed:
        pool = list(selecting.in_time(statements, query.when, facts))
    if query.quantifier in {"began", "ended"}:
        pool = _edged(query, statements)
    found = selecting.several(query, p, pool)
    if p.is_list and p.time is TimeRelation.ON and not listed:
        found = tuple(s for s in pool if any(s.time == f.time for f in found))
    if not found:
        return NotKnown(query, Reason.UNKNOWN_PROPERTY, tuple(pool), Missing.ORDINAL)
    telling = _ORDINAL_TELLING.get(query.quantifier, Telling.LISTED if listed else Telling.PLAIN)
    return Found(query, found, telling, selecting.conflict_of(query, facts, found) if query.ordinal == 1 else ())


def _in_its_place(query: Query, p: Property, pool: list[Statement], asked: Interval) -> Outcome:
    """Whether the one at a place in the order was, or began, at a time: "was 1956 the year of the first flood"."""
    found = selecting.several(query, p, pool)
    edges = [s.time.begin or s.time.end for s in found if s.time is not None]
    if not found or None in edges:
        return NotKnown(query, Reason.UNKNOWN_PROPERTY, tuple(pool), Missing.ORDINAL)
    is_so = all(edge is not None and Interval.at(edge).may_touch(asked) for edge in edges)
    return Found(query, found) if is_so else Refuted(query, found, Fault.NTH)


def _edged(query: Query, statements: tuple[Statement, ...]) -> list[Statement]:
    """Those that began in a time, or ended, or ended at all."""
    edges = [(s, s.time.begin if query.quantifier == "began" else s.time.end) for s in statements if s.time is not None]
    asked = query.when.interval if query.when is not None else None
    return [s for s, edge in edges if edge is not None and (asked is None or Interval.at(edge).may_touch(asked))]


def _among(query: Query, p: Property, statements: tuple[Statement, ...], facts: FactBase) -> Outcome:
    """Which of several values came first, or last, before the others."""
    named = [s for s in statements if s.value in query.values and s.time is not None]
    if len({s.value for s in named}) < len(query.values):
        return NotKnown(query, Reason.UNKNOWN_TIME, tuple(named) or statements[:1], Missing.WHEN)
    first, *others = sorted(named, key=_sort_key, reverse=query.ordinal < 0)
    if query.quantifier == "adjacent" and not _are_neighbours(named, statements):
        kind = Kind.NEXT if query.ordinal < 0 else Kind.PREVIOUS
        beside = neighbour(replace(query, kind=kind, values=query.values[1:], ordinal=0), p, statements, facts)
        return Refuted(beside.query, beside.statements, Fault.NEIGHBOUR) if isinstance(beside, Found) else beside
    if any(_is_as_early(s, first) for s in others):
        return Found(query, (first, *others), Telling.TIED)
    if query.is_claim and first.value != query.values[0]:
        return Refuted(query, (first, *others), Fault.AMONG)
    return Found(query, (first, *others), Telling.AMONG)


def _are_neighbours(named: list[Statement], statements: tuple[Statement, ...]) -> bool:
    """Whether nothing stands between two values in the order of time."""
    places = sorted(statements.index(s) for s in named)
    return places[-1] - places[0] == 1


def _sort_key(s: Statement) -> tuple[object, ...]:
    return s.time.sort_key() if s.time is not None else ()


def _is_as_early(s: Statement, other: Statement) -> bool:
    """Whether the facts do not say which of two began first."""
    begin, first = (x.time.begin if x.time is not None else None for x in (s, other))
    return begin is None or first is None or Interval.at(begin).may_touch(Interval.at(first))


def neighbour(query: Query, p: Property, statements: tuple[Statement, ...], facts: FactBase) -> Outcome:
    """What came next after a value, or before it."""
    if p.time is TimeRelation.ON and not query.values:
        return NotKnown(query, Reason.UNKNOWN_TIME, statements[:1])
    meant = selecting.meant(replace(query, ordinal=0), p, statements, facts)
    order = [s for s in statements if s.time is not None] or list(statements)
    places = [order.index(s) for s in meant if s in order]
    if not places:
        undated = [s for s in statements if s in meant]
        return NotKnown(query, Reason.UNKNOWN_TIME, tuple(undated) or statements[:1], Missing.WHEN)
    step = max(places) + 1 if query.kind is Kind.NEXT else min(places) - 1
    anchor = order[max(places) if query.kind is Kind.NEXT else min(places)]
    way = 1 if query.kind is Kind.NEXT else -1
    while p.is_list and 0 <= step < len(order) and order[step].time == anchor.time:
        step += way
    if not 0 <= step < len(order) and p.time is TimeRelation.AS_OF:
        missing_one = Missing.NEXT if query.kind is Kind.NEXT else Missing.PREVIOUS
        return NotKnown(query, Reason.UNKNOWN_TIME, (anchor,), missing_one)
    if not 0 <= step < len(order):
        return Refuted(query, (anchor,), Fault.NONE)
    count = int(query.number) if query.number is not None else 1
    steps = [order[n] for n in range(step, step + way * count, way) if 0 <= n < len(order)]
    if len(steps) < count:
        return NotKnown(query, Reason.UNKNOWN_PROPERTY, tuple(sorted(steps, key=_sort_key)), Missing.ORDINAL)
    same = [s for s in order if any(s.time == x.time for x in steps)] if p.is_list else sorted(steps, key=_sort_key)
    return Found(query, (*same, anchor))


def between(query: Query, p: Property, statements: tuple[Statement, ...], facts: FactBase) -> Outcome:
    """What came between two values."""
    places = [n for n, s in enumerate(statements) if s.value in query.values]
    inside = statements[min(places) + 1 : max(places)] if places else ()
    del p, facts
    return (
        Found(query, (*inside, statements[min(places)], statements[max(places)]))
        if inside
        else NotKnown(query, Reason.UNKNOWN_PROPERTY, statements, Missing.ORDINAL)
    )


def ranked(query: Query, p: Property, statements: tuple[Statement, ...], facts: FactBase) -> Outcome:
    """The longest or shortest of all, or of those that are compared."""
    pool = selecting.meant(query, p, statements, facts) if query.values else statements
    if query.quantifier == "former" and not query.values:
        pool = tuple(s for s in statements if s not in holding.current(facts, p, statements))
    if query.quantifier == "letters":
        return _written(query, pool)
    when = query.when if query.when is not None and query.when.interval is not None else None
    if when is not None and missing.reaches_beyond(query, statements, facts):
        return missing.not_then(query, p, statements, facts)
    spans = [(s, holding.within(facts, s, when) if when else holding.bounded(facts, s)) for s in dict.fromkeys(pool)]
    lengths = [(s, time.min_days()) for s, time in spans if time is not None]
    known = [(s, days) for s, days in lengths if days is not None]
    if len(known) < 2:  # noqa: PLR2004 -- nothing to compare with
        return NotKnown(query, Reason.UNKNOWN_TIME, statements, Missing.LENGTH)
    longest = query.kind in {Kind.LONGEST, Kind.LONGER}
    ordered = sorted(known, key=lambda x: -x[1] if longest else x[1])[max(query.ordinal - 1, 0) :]
    if query.is_claim and query.values and ordered[0][0].value != query.values[0]:
        return Refuted(query, tuple(s for s, _ in ordered), Fault.RANKED)
    return (
        Found(query, tuple(s for s, _ in ordered))
        if ordered
        else NotKnown(query, Reason.UNKNOWN_TIME, statements, Missing.ORDINAL)
    )


def letters_of(s: Statement) -> int:
    """How many letters a name has, written out."""
    return sum(map(str.isalpha, s.value))


def _written(query: Query, pool: tuple[Statement, ...]) -> Outcome:
    """The name with the most letters, or the fewest, where one alone has so many."""
    ordered = sorted(dict.fromkeys(pool), key=letters_of, reverse=query.kind is Kind.LONGEST)
    ordered = ordered[max(query.ordinal - 1, 0) :]
    if not ordered or (len(ordered) > 1 and letters_of(ordered[0]) == letters_of(ordered[1])):
        return NotKnown(query, Reason.UNKNOWN_PROPERTY, pool[:1], Missing.ORDINAL)
    return Found(query, tuple(ordered))


def changes(query: Query, p: Property, statements: tuple[Statement, ...], facts: FactBase) -> Outcome:
    """When it changed and to what; in a time, or altogether, or from one value to another."""
    if len(query.values) == 2:  # noqa: PLR2004
        return _from_to(query, statements)
    steps = [s for s in statements[1:] if s.time is not None and s.time.begin is not None]
    when = holding.up_to(query.when) if query.when is not None else None
    if query.ordinal and when is not None and when.interval is not None and not query.is_claim:
        steps = list(holding.beginning_in(tuple(steps), when.interval))
    if query.ordinal:
        if query.is_claim and when is not None and when.interval is not None:
            return _changed_then(query, selecting.nth(steps, query.ordinal), when.interval)
        several = query.number is not None and query.kind is Kind.CHANGES
        return Found(query, selecting.several(query, p, steps) if several else selecting.nth(steps, query.ordinal))
    if when is None or when.interval is None:
        return _as_often(query, tuple(steps), Telling.PLAIN)
    span = when.interval
    if query.other is not None and query.other.interval is not None:
        other = query.other.interval
        span = Interval.at(Date(min(span.earliest, other.earliest), max(span.latest, other.latest)))
    within = holding.beginning_in(tuple(steps), span)
    if query.is_claim and query.kind is Kind.CHANGES and query.when is not None and query.when.relation == "since":
        within = _after_its_date(within, span)
    if within and query.kind is Kind.CHANGE_COUNT:
        return _as_often(query, within, Telling.IN)
    if within and query.quantifier in {"day", "month"} and not any(is_as_exact(query, s) for s in within):
        return NotKnown(query, Reason.UNKNOWN_TIME, within, Missing(query.quantifier))
    if within:
        return Found(query, within, Telling.IN)
    if missing.reaches_beyond(query, statements, facts):
        return missing.not_then(query, p, statements, facts)
    if query.quantifier == "renewed" and holding.beginning_in(statements[:1], span):
        return values.value(replace(query, kind=Kind.VALUE, quantifier=""), p, statements, facts)
    return Refuted(query, tuple(steps), Fault.NO_CHANGE)


def _after_its_date(steps: tuple[Statement, ...], span: Interval) -> tuple[Statement, ...]:
    """The changes behind the date since which it is asked if there was one: that of the date itself made it so."""
    edge = span.begin
    begins = [(s, s.time.begin) for s in steps if s.time is not None]
    return tuple(s for s, begin in begins if begin and edge and begin.earliest > edge.latest)


def _changed_then(query: Query, steps: tuple[Statement, ...], asked: Interval) -> Outcome:
    """Whether the change at a place in their order was at a time: "was 1952 the year of the first change"."""
    edges = [s.time.begin for s in steps if s.time is not None]
    is_so = any(edge is not None and Interval.at(edge).may_touch(asked) for edge in edges)
    return Found(query, steps) if is_so or not steps else Refuted(query, steps, Fault.FROM_TO)


def _from_to(query: Query, statements: tuple[Statement, ...]) -> Outcome:
    """The changes by which the first value came to be the second; on the contrary the other way round."""
    places = [next((n for n, s in enumerate(statements) if s.value == v), -1) for v in query.values]
    first, last = sorted(places)
    steps = statements[first + 1 : last + 1]
    if first < 0 or any(s.time is None or s.time.begin is None for s in steps):
        return NotKnown(query, Reason.UNKNOWN_TIME, steps or statements[:1], Missing.WHEN)
    if places != [first, last]:
        return Refuted(query, steps, Fault.FROM_TO)
    asked = query.when.interval if query.when is not None else None
    if query.when is not None and asked is not None and (query.when.relation == "by" or query.quantifier == "already"):
        asked = replace(asked, begin=None, is_begin_open=True)
    edge = steps[-1].time.begin if steps[-1].time is not None else None
    if asked is not None and edge is not None and not Interval.at(edge).may_touch(asked):
        return Refuted(query, steps, Fault.FROM_TO)
    return Found(query, steps, Telling.FROM_TO)


def _as_often(query: Query, steps: tuple[Statement, ...], telling: Telling) -> Outcome:
    """The changes, held against how many are claimed."""
    is_so = query.number is None or amounts.fits(len(steps), query.number, query.quantifier)
    return Found(query, steps, telling) if is_so else Refuted(query, steps, Fault.CHANGE_COUNT)
