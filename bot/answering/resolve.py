"""From a query to an outcome.

First what the question supposes is held against the facts: a wrong year, number, value or place is refuted before
anything else is said. Then the kind of question decides what is looked up.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.answering import holding, sets
from bot.answering.holders import resolve_holders
from bot.dates import Date, Interval
from bot.model import Found, Kind, NotKnown, Query, Reason, Refuted, TimeRelation, ValueType
from bot.records import replace

if TYPE_CHECKING:
    from collections.abc import Callable

    from bot.facts.base import FactBase
    from bot.model import Outcome, Property, Statement, When


def resolve(query: Query, facts: FactBase, contradiction: str = "") -> Outcome:
    """What the fact base says to the query; `contradiction` is what the schema says against it."""
    if query.selection is not None:
        return sets.choose(query, query.selection, facts)
    if not query.property:
        return _GENERAL[query.kind](query, facts)
    p = facts.properties[query.property]
    if query.kind is Kind.HOLDER:
        return resolve_holders(query, p, facts)
    statements = holding.told(facts, query)
    if not statements:
        return NotKnown(query, Reason.UNKNOWN_PROPERTY)
    if (refuted := _refute(query, p, statements, facts, contradiction)) is not None:
        return refuted
    if contradiction:
        return _missing(query, p, statements, facts, contradiction)
    outcome = _BY_KIND[query.kind](query, p, statements, facts)
    if isinstance(outcome, Found | Refuted) and not outcome.statements:
        return NotKnown(query, Reason.UNKNOWN_PROPERTY, statements, "ordinal" if query.ordinal else "aspect")
    return outcome


# --- what a question supposes --------------------------------------------------------------------------------


def _refute(
    query: Query, p: Property, statements: tuple[Statement, ...], facts: FactBase, contradiction: str
) -> Refuted | None:
    """What the question takes for granted and the facts contradict."""
    if query.excluded and contradiction not in {"what", "who", "where", "number"}:
        ruled = statements if p.is_list else tuple(s for s in statements if s.id == query.excluded[0][0])
        return Refuted(query, ruled, "not_claimed")
    if query.place:
        return Refuted(query, statements, "place")
    if contradiction in {"who", "what"}:
        return None
    if p.time is TimeRelation.ON and not p.is_list and query.when is not None and query.when.interval is not None:
        return _refute_date(query, p, statements)
    if p.is_list and query.number is not None and p.type is ValueType.TEXT and query.number != len(statements):
        return Refuted(query, statements, "count")
    if query.number is not None and p.type in {ValueType.QUANTITY, ValueType.MONEY} and query.kind is Kind.CLAIM:
        return _refute_number(query, p, statements, facts)
    if (
        contradiction
        and p.time is TimeRelation.DURING
        and query.kind is Kind.VALUE
        and query.values
        and query.when is not None
    ):
        held = holding.holding(facts, statements, query.when)
        return Refuted(query, held, "at") if held and not any(s.value in query.values for s in held) else None
    if query.kind is Kind.CHANGES and query.when is not None and query.when.interval is not None:
        outcome = _changes(query, p, statements, facts)
        return outcome if isinstance(outcome, Refuted) else None
    if query.kind in {Kind.BEGAN, Kind.ENDED} and query.when is not None and query.when.interval is not None:
        return _refute_boundary(query, p, statements, facts)
    return None


def _refute_date(query: Query, p: Property, statements: tuple[Statement, ...]) -> Refuted | None:
    """An event put into a time in which it did not happen."""
    when = query.when
    if when is None or when.interval is None:
        return None
    dated = [s for s in statements if s.time is not None]
    if not dated or any(s.time is not None and s.time.may_touch(when.interval) for s in dated):
        return None
    is_past = all(s.time is not None and s.time.is_before(when.interval) for s in dated)
    if is_past and query.quantifier in {"already", "still", "state"} and p.type is ValueType.EVENT:
        return None
    return Refuted(query, tuple(dated), "then")


def _refute_number(query: Query, p: Property, statements: tuple[Statement, ...], facts: FactBase) -> Refuted | None:
    when = query.when
    asked = (
        holding.measured(statements, when)
        if when is not None and when.interval is not None
        else statements
        if _is_of_any_time(query, p)
        else holding.current(facts, p, statements)
    )
    if not asked or any(s.number == query.number for s in asked):
        return None
    return Refuted(query, asked, "number", _conflict_of(query, facts, asked))


def _refute_boundary(query: Query, p: Property, statements: tuple[Statement, ...], facts: FactBase) -> Refuted | None:
    """A name or an office said to have begun or ended when it did not."""
    if (
        query.when is None
        or query.when.interval is None
        or not (query.values or query.is_claim or query.quantifier == "current")
    ):
        return None
    meant = _meant(query, p, statements, facts)
    asked = query.when.interval
    if query.when.relation in {"until", "by"} and asked.end is not None:
        asked = Interval.at(asked.end)
    edges = [s.time.begin if query.kind is Kind.BEGAN else s.time.end for s in meant if s.time is not None]
    if not edges or any(e is not None and Interval.at(e).may_touch(asked) for e in edges):
        return None
    return Refuted(query, meant, "boundary")


# --- what is missing ------------------------------------------------------------------------------------------

_MISSING = {
    "where": "where",
    "why": "why",
    "who": "who",
    "when": "when",
    "since": "when",
    "until": "when",
    "how": "how",
    "number": "number",
    "money": "number",
    "identity": "identity",
    "length": "length",
    "time": "undated",
}


def _missing(query: Query, p: Property, statements: tuple[Statement, ...], facts: FactBase, what: str) -> Outcome:
    """The property is known, but not in the respect that is asked for."""
    if what == "when" and query.kind is Kind.ENDED and not query.when:
        return Refuted(query, statements, "no_end")
    nearest = holding.current(facts, p, statements) or statements
    reason = Reason.UNKNOWN_TIME if what in {"time", "when", "since", "until"} else Reason.UNKNOWN_PROPERTY
    return NotKnown(query, reason, nearest[:6], _MISSING.get(what, "aspect"))


def _not_then(query: Query, p: Property, statements: tuple[Statement, ...], facts: FactBase) -> Outcome:
    """Nothing is known for the time asked about: too early, too late, or simply not given."""
    when, start = query.when, holding.beginning(facts, query.subject)
    nearest = holding.current(facts, p, statements) or statements
    if when is None or when.interval is None:
        return NotKnown(query, Reason.UNKNOWN_TIME, nearest)
    if (
        start is not None
        and start.time is not None
        and when.interval.is_before(start.time)
        and p.time is TimeRelation.DURING
    ):
        return Refuted(query, (start,), "not_yet")
    limit = holding.as_of(facts, nearest)
    if when.relation == "future" or (limit is not None and when.interval.earliest > limit.latest):
        return NotKnown(query, Reason.UNKNOWN_TIME, nearest, "future" if limit is not None else "time")
    is_dated = any(s.time is not None for s in statements)
    return NotKnown(
        query,
        Reason.UNKNOWN_TIME,
        _nearest(statements, when.interval) if is_dated else nearest,
        "time" if is_dated else "undated",
    )


def _nearest(statements: tuple[Statement, ...], asked: Interval) -> tuple[Statement, ...]:
    """The statement whose time lies nearest."""

    def distance(s: Statement) -> int:
        if s.time is None:
            return 10**9
        return min(abs((s.time.earliest - asked.latest).days), abs((asked.earliest - s.time.latest).days))

    return (min(statements, key=distance),)


# --- one function for each kind -------------------------------------------------------------------------------


def _meant(query: Query, p: Property, statements: tuple[Statement, ...], facts: FactBase) -> tuple[Statement, ...]:
    """The statements that the question names, by value, by id, by order or by time; else what holds now."""
    ids = [v[1:] for v in query.values if v.startswith("#")]
    if ids:
        by_id = [facts.statement(i) for i in ids]
        return tuple(by_id) if query.ordinal == 0 else _nth(by_id, query.ordinal)
    if query.values:
        return tuple(s for s in statements if s.value in query.values)
    if query.number is not None and p.time is TimeRelation.DURING:
        return tuple(s for s in statements if s.number == query.number)
    if query.ordinal:
        return _nth(list(statements), query.ordinal)
    if query.when is not None and query.when.relation != "now" and query.kind not in {Kind.BEGAN, Kind.ENDED}:
        return holding.holding(facts, statements, query.when)
    return holding.current(facts, p, statements)


def _nth(statements: list[Statement], n: int) -> tuple[Statement, ...]:
    index = n - 1 if n > 0 else n
    return tuple(statements[index : index + 1 or None]) if -len(statements) <= index < len(statements) else ()


def _value(query: Query, p: Property, statements: tuple[Statement, ...], facts: FactBase) -> Outcome:
    """What it is, or was at a time."""
    when = query.when
    if when is None or when.relation == "now" or p.time is TimeRelation.ALWAYS:
        now = holding.current(facts, p, statements)
        if not now and when is None and not query.is_present:
            return Found(query, statements, "all")
        if not now:
            return NotKnown(query, Reason.UNKNOWN_TIME, statements[-1:], "time")
        return Found(query, now, "", _conflict_of(query, facts, now))
    if p.time is TimeRelation.AS_OF:
        found = holding.measured(statements, when)
        return Found(query, found) if found else _not_then(query, p, statements, facts)
    if _reaches_beyond(query, statements, facts):
        return _not_then(query, p, statements, facts)
    found = holding.holding(facts, statements, when)
    if p.time is TimeRelation.ON and not found:
        return NotKnown(query, Reason.UNKNOWN_TIME, (), "nothing_then")
    if found and not holding.is_sure(facts, found, when):
        return NotKnown(query, Reason.UNKNOWN_TIME, found, "time")
    conflict = holding.conflicting(facts, query, when.interval)
    return Found(query, found, "at", conflict) if found else _not_then(query, p, statements, facts)


def _reaches_beyond(query: Query, statements: tuple[Statement, ...], facts: FactBase) -> bool:
    """Whether the time asked about begins after the sources stop speaking."""
    if query.when is not None and query.when.relation == "future":
        return True
    limit = holding.as_of(facts, statements)
    return (
        limit is not None
        and query.when is not None
        and query.when.interval is not None
        and query.when.interval.earliest > limit.latest
    )


def _all(query: Query, p: Property, statements: tuple[Statement, ...], facts: FactBase) -> Outcome:
    """All values, those of a time, or those that no longer hold."""
    chosen = statements
    if query.when is not None and query.when.interval is not None:
        return _value(query, p, statements, facts)
    if query.quantifier == "former":
        chosen = tuple(s for s in statements if s not in holding.current(facts, p, statements))
    return Found(query, chosen or statements, "all")


def _count(query: Query, p: Property, statements: tuple[Statement, ...], facts: FactBase) -> Outcome:
    """How many values there are, or were in a time; how often one of them was so."""
    if query.quantifier == "times":
        named = tuple(s for s in statements if s.value in query.values)
        if query.when is not None and query.when.interval is not None:
            named = holding.holding(facts, named, query.when)
        return Found(query, named, "times")
    if query.when is not None and query.when.interval is not None:
        found = holding.holding(facts, statements, query.when)
        return Found(query, found, "in") if found else _not_then(query, p, statements, facts)
    if query.quantifier == "former":
        return Found(query, tuple(s for s in statements if s not in holding.current(facts, p, statements)), "former")
    return Found(query, statements)


def _timed(query: Query, p: Property, statements: tuple[Statement, ...], facts: FactBase) -> Outcome:
    """When it began, when it ended, from when to when, how long."""
    meant = _meant(query, p, statements, facts)
    if not meant and query.when is None and not query.values and not query.ordinal and query.number is None:
        meant = statements
    if not meant:
        if query.when is not None and query.when.interval is not None:
            return _not_then(query, p, statements, facts)
        return NotKnown(query, Reason.UNKNOWN_TIME, statements[-1:], "time")
    if all(s.time is None for s in meant):
        return NotKnown(query, Reason.UNKNOWN_TIME, meant, "when")
    if p.time is TimeRelation.AS_OF:
        return NotKnown(query, Reason.UNKNOWN_TIME, meant, "when")
    if query.quantifier in {"day", "month"} and not any(_is_as_exact(query, s) for s in meant):
        return NotKnown(query, Reason.UNKNOWN_TIME, meant, query.quantifier)
    if query.kind is Kind.ENDED and all(s.time is None or s.time.end is None for s in meant):
        return Refuted(query, meant, "still")
    if p.time is TimeRelation.ON and query.when is not None and query.when.interval is not None and p.is_list:
        meant = holding.holding(facts, meant, query.when)
        if not meant:
            return NotKnown(query, Reason.UNKNOWN_TIME, (), "nothing_then")
    return Found(query, meant, "claim" if query.is_claim else "", _conflict_of(query, facts, meant))


def _is_as_exact(query: Query, s: Statement) -> bool:
    """Whether the date of the statement that is asked for tells the day, or at least the month."""
    if s.time is None:
        return False
    date = s.time.end if query.kind is Kind.ENDED else s.time.begin
    return date is not None and (date.latest - date.earliest).days < {"day": 1, "month": 31}[query.quantifier]


def _conflict_of(query: Query, facts: FactBase, meant: tuple[Statement, ...]) -> tuple[Statement, ...]:
    return holding.conflicting(facts, query, meant[0].time) if len(meant) == 1 else ()


def _ordinal(query: Query, p: Property, statements: tuple[Statement, ...], facts: FactBase) -> Outcome:
    """The first, the second, the last."""
    listed = [facts.statement(v[1:]) for v in query.values if v.startswith("#")]
    pool = listed or [s for s in statements if s.time is not None] or list(statements)
    if query.when is not None and query.when.interval is not None and not listed:
        pool = list(holding.holding(facts, statements, query.when))
    found = _nth(pool, query.ordinal or 1)
    if not found:
        return NotKnown(query, Reason.UNKNOWN_PROPERTY, tuple(pool), "ordinal")
    line = "changed" if query.quantifier == "listed" else "listed" if listed else ""
    del p
    return Found(query, found, line, _conflict_of(query, facts, found) if query.ordinal == 1 else ())


def _neighbour(query: Query, p: Property, statements: tuple[Statement, ...], facts: FactBase) -> Outcome:
    """What came next after a value, or before it."""
    if p.time is TimeRelation.ON and not query.values:
        return NotKnown(query, Reason.UNKNOWN_TIME, statements[:1], "aspect")
    meant = _meant(replace(query, ordinal=0), p, statements, facts)
    order = [s for s in statements if s.time is not None] or list(statements)
    places = [order.index(s) for s in meant if s in order]
    if not places:
        undated = [s for s in statements if s in meant]
        return NotKnown(query, Reason.UNKNOWN_TIME, tuple(undated) or statements[:1], "when")
    step = max(places) + 1 if query.kind is Kind.NEXT else min(places) - 1
    anchor = order[max(places) if query.kind is Kind.NEXT else min(places)]
    way = 1 if query.kind is Kind.NEXT else -1
    while p.is_list and 0 <= step < len(order) and order[step].time == anchor.time:
        step += way
    if not 0 <= step < len(order):
        return Refuted(query, (anchor,), "none")
    same = [s for s in order if s.time == order[step].time] if p.is_list else [order[step]]
    return Found(query, (*same, anchor))


def _between(query: Query, p: Property, statements: tuple[Statement, ...], facts: FactBase) -> Outcome:
    places = [n for n, s in enumerate(statements) if s.value in query.values]
    inside = statements[min(places) + 1 : max(places)] if places else ()
    del p, facts
    return (
        Found(query, (*inside, statements[min(places)], statements[max(places)]))
        if inside
        else NotKnown(query, Reason.UNKNOWN_PROPERTY, statements, "ordinal")
    )


def _ranked(query: Query, p: Property, statements: tuple[Statement, ...], facts: FactBase) -> Outcome:
    """The longest or shortest of all, or of those that are compared."""
    pool = _meant(query, p, statements, facts) if query.values else statements
    if query.quantifier == "former" and not query.values:
        pool = tuple(s for s in statements if s not in holding.current(facts, p, statements))
    lengths = [(s, time.min_days()) for s in dict.fromkeys(pool) if (time := holding.bounded(facts, s)) is not None]
    known = [(s, days) for s, days in lengths if days is not None]
    if len(known) < 2:  # noqa: PLR2004 -- nothing to compare with
        return NotKnown(query, Reason.UNKNOWN_TIME, statements, "length")
    longest = query.kind in {Kind.LONGEST, Kind.LONGER}
    ordered = sorted(known, key=lambda x: -x[1] if longest else x[1])[max(query.ordinal - 1, 0) :]
    return (
        Found(query, tuple(s for s, _ in ordered))
        if ordered
        else NotKnown(query, Reason.UNKNOWN_TIME, statements, "ordinal")
    )


def _changes(query: Query, p: Property, statements: tuple[Statement, ...], facts: FactBase) -> Outcome:
    """When it changed and to what; in a time, or altogether."""
    steps = [s for s in statements[1:] if s.time is not None and s.time.begin is not None]
    if query.ordinal:
        return Found(query, _nth(steps, query.ordinal))
    when = query.when
    if when is None or when.interval is None:
        return Found(query, tuple(steps))
    span = when.interval
    if query.other is not None and query.other.interval is not None:
        other = query.other.interval
        span = Interval.at(Date(min(span.earliest, other.earliest), max(span.latest, other.latest)))
    within = tuple(
        s
        for s in steps
        if s.time is not None and s.time.begin is not None and Interval.at(s.time.begin).may_touch(span)
    )
    if within and query.quantifier in {"day", "month"} and not any(_is_as_exact(query, s) for s in within):
        return NotKnown(query, Reason.UNKNOWN_TIME, within, query.quantifier)
    if within:
        return Found(query, within, "in")
    if _reaches_beyond(query, statements, facts):
        return _not_then(query, p, statements, facts)
    return Refuted(query, tuple(steps), "no_change")


def _difference(query: Query, p: Property, statements: tuple[Statement, ...], facts: FactBase) -> Outcome:
    """By how much a figure differs between two dates."""
    asked = [w for w in (query.when, query.other) if w is not None and w.interval is not None]
    if len(asked) == 2:  # noqa: PLR2004 -- two dates
        ends = [holding.measured(statements, w) for w in asked]
        pair = tuple(s for found in ends for s in found[:1]) if all(ends) else ()
    else:
        pair = holding.measured(statements, asked[0]) if asked else statements
    pair = tuple(sorted(dict.fromkeys(pair), key=lambda s: s.time.sort_key() if s.time else ()))
    if len(pair) < 2:  # noqa: PLR2004 -- two figures
        return (
            _not_then(query, p, statements, facts)
            if asked
            else NotKnown(query, Reason.UNKNOWN_TIME, statements, "time")
        )
    return Found(query, (pair[0], pair[-1]))


def _measured(query: Query, p: Property, statements: tuple[Statement, ...], facts: FactBase) -> Outcome:
    """As of when a figure is."""
    meant = (
        tuple(s for s in statements if s.number == query.number)
        if query.number is not None
        else holding.current(facts, p, statements)
    )
    dated = tuple(s for s in meant if s.time is not None)
    if not meant:
        return Refuted(query, holding.current(facts, p, statements), "number")
    return Found(query, dated) if dated else NotKnown(query, Reason.UNKNOWN_TIME, meant, "when")


def _claim(query: Query, p: Property, statements: tuple[Statement, ...], facts: FactBase) -> Outcome:
    """Yes or no."""
    if p.type in {ValueType.QUANTITY, ValueType.MONEY}:
        if _is_of_any_time(query, p) and (had := _meant(query, p, statements, facts)):
            return Found(query, had, "claim")
        return _value(replace(query, kind=Kind.VALUE), p, statements, facts)
    if p.type is ValueType.EVENT and query.quantifier == "still" and p.time is TimeRelation.ON:
        return _lasts(query, statements, facts)
    if p.type is ValueType.EVENT or not query.values:
        if p.time is TimeRelation.ON and query.when is not None and not _is_sure_of(statements, query.when):
            return NotKnown(query, Reason.UNKNOWN_TIME, statements, "time")
        return Found(query, statements, "claim", _conflict_of(query, facts, statements))
    named = tuple(s for s in statements if s.value in query.values)
    if query.quantifier == "only" and p.is_list and len(named) < len(statements):
        return Refuted(query, statements, "only")
    if p.time is TimeRelation.DURING and query.ordinal and query.when is None:
        return _claim_in_turn(query, p, statements, facts)
    if p.time is TimeRelation.DURING:
        return _claim_during(query, p, statements, named, facts)
    if query.when is not None and query.when.interval is not None and named and p.time is TimeRelation.ON:
        fits = [s for s in named if s.time is not None and s.time.may_touch(query.when.interval)]
        if not fits and all(s.time is None for s in named):
            return NotKnown(query, Reason.UNKNOWN_TIME, named, "when")
        return Found(query, tuple(fits), "claim") if fits else Refuted(query, named, "then")
    if not named and p.is_single and p.type is ValueType.ITEM:
        return Refuted(query, statements, "named", holding.conflicting(facts, query, None))
    return Found(query, named, "claim") if named else NotKnown(query, Reason.UNKNOWN_PROPERTY, statements)


def _is_of_any_time(query: Query, p: Property) -> bool:
    """Whether a figure is claimed of the past, and of no time in it: "did a ticket ever cost five crowns?"."""
    is_past = query.when is None and not query.is_present
    return is_past and query.number is not None and p.time is TimeRelation.DURING


def _lasts(query: Query, statements: tuple[Statement, ...], facts: FactBase) -> Outcome:
    """Whether what an event began goes on: only what is known to have ended can be told."""
    end = holding.ending(facts, query.subject)
    if end is not None and (query.when is None or query.when.interval is None or _is_over(end, query.when)):
        return Refuted(query, (end,), "no_more")
    return NotKnown(query, Reason.UNKNOWN_TIME, statements, "time")


def _is_sure_of(statements: tuple[Statement, ...], when: When) -> bool:
    """Whether one of the events surely lies in the time: 1951 lies in the 1950s, and perhaps in May 1951."""
    return when.interval is None or any(s.time is None or s.time.must_touch(when.interval) for s in statements)


def _claim_in_turn(query: Query, p: Property, statements: tuple[Statement, ...], facts: FactBase) -> Outcome:
    """Whether it was the first value of the item, or the item was the first that had the value."""
    is_bearer = query.quantifier == "holder"
    if is_bearer:
        asked = replace(query, kind=Kind.HOLDER, subject="", quantifier="", is_claim=False)
        outcome = resolve_holders(asked, p, facts)
        nth = outcome.statements if isinstance(outcome, Found) else ()
    else:
        nth = _nth([s for s in statements if s.time is not None], query.ordinal)
    if len(nth) != 1:
        return NotKnown(query, Reason.UNKNOWN_TIME, statements[:_MOST_TOLD], "order")
    is_so = nth[0].item == query.subject if is_bearer else nth[0].value in query.values
    return Found(query, nth, "claim") if is_so else Refuted(query, nth, "nth")


def _claim_during(
    query: Query, p: Property, statements: tuple[Statement, ...], named: tuple[Statement, ...], facts: FactBase
) -> Outcome:
    """Whether a value held at a time, ever, always, still."""
    if query.quantifier == "always":
        return (
            Found(query, named, "claim")
            if {s.value for s in statements} <= set(query.values)
            else Refuted(query, statements, "always")
        )
    if not named and p.is_single and p.type is ValueType.ITEM and query.when is None:
        return Refuted(query, holding.current(facts, p, statements) or statements, "named")
    is_of_now = query.is_present and not query.quantifier and query.is_claim
    if query.when is None and query.quantifier in {"", "ever", "already"} and not is_of_now:
        return Found(query, named, "claim")
    if query.when is None or query.when.relation == "now":
        now = holding.current(facts, p, statements)
        return (
            Found(query, now, "claim")
            if any(s.value in query.values for s in now)
            else Refuted(query, now or named, "now")
        )
    if _reaches_beyond(query, statements, facts):
        return _not_then(query, p, statements, facts)
    if named and query.when.relation == "since" and not _may_begin_with(named, query.when):
        return Refuted(query, named, "named")
    held = holding.holding(facts, statements, query.when)
    if not held and named and query.when.interval is not None and _are_over(named, query.when.interval):
        return Refuted(query, named, "named", holding.conflicting(facts, query, query.when.interval))
    if not held:
        return _not_then(query, p, statements, facts)
    if not holding.is_sure(facts, held, query.when):
        is_open = any(s.value in query.values for s in held)
        return (
            NotKnown(query, Reason.UNKNOWN_TIME, held, "time")
            if is_open or not named
            else Refuted(query, named, "named")
        )
    if any(s.value in query.values for s in held):
        return Found(query, tuple(held), "claim")
    doubtful = holding.conflicting(facts, query, query.when.interval)
    return Refuted(query, held, "at", tuple(s for s in doubtful if s.value in query.values))


def _may_begin_with(statements: tuple[Statement, ...], when: When) -> bool:
    """Whether one of them may have begun when the time begins: "since 1950" claims a beginning."""
    start = when.interval.begin if when.interval is not None else None
    edges = [s.time.begin for s in statements if s.time is not None]
    return start is None or not all(e is not None and not Interval.at(e).may_touch(Interval.at(start)) for e in edges)


def _are_over(statements: tuple[Statement, ...], asked: Interval) -> bool:
    """Whether each of them surely ended before the time, or began only after it."""
    return all(
        s.time is not None and not s.time.may_touch(asked) and (s.time.begin or s.time.is_begin_open) and s.time.end
        for s in statements
    )


def _comparison(query: Query, p: Property, statements: tuple[Statement, ...], facts: FactBase) -> Outcome:
    """Whether a figure is more or less than a number."""
    when = query.when
    asked = (
        holding.measured(statements, when)
        if when is not None and when.interval is not None
        else statements
        if _is_of_any_time(query, p)
        else holding.current(facts, p, statements)
    )
    if not asked:
        return _not_then(query, p, statements, facts)
    figure, claimed = asked[-1].number, query.number
    if figure is None or claimed is None:
        return NotKnown(query, Reason.UNKNOWN_PROPERTY, asked)
    if asked[-1].about and figure == claimed:
        is_sure = asked[-1].about in {"over", "more than", "at least"} and query.quantifier == "more"
        is_not = asked[-1].about in {"nearly", "almost", "under"} and query.quantifier == "more"
        return (
            Found(query, asked[-1:], "claim")
            if is_sure
            else Refuted(query, asked[-1:], "exact" if not is_not else "number_no")
        )
    is_so = figure > claimed if query.quantifier == "more" else figure < claimed
    if asked[-1].about in {"over", "more than", "at least"} and query.quantifier == "more" and claimed > figure:
        return NotKnown(query, Reason.UNKNOWN_PROPERTY, asked[-1:], "number")
    return Found(query, asked[-1:], "claim") if is_so else Refuted(query, asked[-1:], "number_no")


def _expand(query: Query, p: Property, statements: tuple[Statement, ...], facts: FactBase) -> Outcome:
    """What an acronym stands for."""
    meant = _meant(query, p, statements, facts)
    return Found(query, tuple(s for n, s in enumerate(meant) if s.value not in [m.value for m in meant[:n]]))


def _describe(query: Query, p: Property, statements: tuple[Statement, ...], facts: FactBase) -> Outcome:
    """What there is to say of a value."""
    meant = tuple(s for s in statements if s.value in query.values) or _meant(query, p, statements, facts)
    if query.when is not None and query.when.interval is not None:
        fits = tuple(s for s in meant if s.time is not None and s.time.may_touch(query.when.interval))
        return Found(query, fits) if fits else Refuted(query, meant, "then")
    return Found(query, meant)


def _place(query: Query, p: Property, statements: tuple[Statement, ...], facts: FactBase) -> Outcome:
    meant = _meant(query, p, statements, facts) if query.values or query.when is not None else statements
    placed = tuple(s for s in meant if s.place)
    if placed or p.type is ValueType.PLACE:
        return Found(query, placed or meant)
    return _missing(query, p, statements, facts, "where")


_BY_KIND: dict[Kind, Callable[[Query, Property, tuple[Statement, ...], FactBase], Outcome]] = {
    Kind.VALUE: _value,
    Kind.ALL: _all,
    Kind.COUNT: _count,
    Kind.BEGAN: _timed,
    Kind.ENDED: _timed,
    Kind.PERIOD: _timed,
    Kind.DURATION: _timed,
    Kind.ORDINAL: _ordinal,
    Kind.NEXT: _neighbour,
    Kind.PREVIOUS: _neighbour,
    Kind.BETWEEN: _between,
    Kind.LONGEST: _ranked,
    Kind.SHORTEST: _ranked,
    Kind.LONGER: _ranked,
    Kind.SHORTER: _ranked,
    Kind.CHANGES: _changes,
    Kind.CHANGE_COUNT: _changes,
    Kind.DIFFERENCE: _difference,
    Kind.CLAIM: _claim,
    Kind.COMPARISON: _comparison,
    Kind.EXPAND: _expand,
    Kind.DESCRIBE: _describe,
    Kind.MEASURED: _measured,
    Kind.PLACE: _place,
}


# --- questions about an item as a whole, and about time itself ------------------------------------------------


def _age(query: Query, facts: FactBase) -> Outcome:
    """How old an item was."""
    start = holding.beginning(facts, query.subject)
    if start is None or start.time is None:
        return NotKnown(query, Reason.UNKNOWN_PROPERTY)
    if query.when is not None and query.when.interval is not None and query.when.interval.is_before(start.time):
        return Refuted(query, (start,), "not_yet")
    end = holding.ending(facts, query.subject)
    if end is not None and _is_over(end, query.when):
        return Refuted(query, (end,), "no_more")
    return (
        Found(query, (start, end), "ended") if end is not None and not _has_interval(query) else Found(query, (start,))
    )


def _has_interval(query: Query) -> bool:
    return query.when is not None and query.when.interval is not None


def _is_over(end: Statement, when: When | None) -> bool:
    """Whether the time asked about lies after the end."""
    if when is None or when.interval is None or end.time is None:
        return False
    return end.time.is_before(when.interval)


def _existed(query: Query, facts: FactBase) -> Outcome:
    """Whether an item existed at a time."""
    start = holding.beginning(facts, query.subject)
    if start is None or start.time is None:
        return NotKnown(query, Reason.UNKNOWN_PROPERTY)
    if query.when is not None and query.when.interval is not None and query.when.interval.is_before(start.time):
        return Refuted(query, (start,), "not_yet")
    end = holding.ending(facts, query.subject)
    if end is not None and (_is_over(end, query.when) or (not _has_interval(query) and query.is_present)):
        return Refuted(query, (end,), "no_more")
    limit = holding.as_of(facts, (start,))
    if limit and query.when and query.when.interval and query.when.interval.earliest > limit.latest:
        return NotKnown(query, Reason.UNKNOWN_TIME, (start,), "future")
    return Found(query, (start,))


def _events(query: Query, facts: FactBase) -> Outcome:
    """What happened in a time: events, and the changes of what lasts."""
    when = query.when
    if when is None or when.interval is None:
        return NotKnown(query, Reason.UNKNOWN_TIME)
    touching = facts.statements_touching(when.interval)
    found = [s for s in touching if _happened_in(s, when.interval, facts) and _concerns(query.subject, s, facts)]
    if not found:
        return NotKnown(query, Reason.UNKNOWN_TIME, (), "nothing_then")
    return Found(query, tuple(found))


def _concerns(subject: str, s: Statement, facts: FactBase) -> bool:
    """Whether what happened has to do with the item; with the pack's own subject everything has."""
    return subject in {facts.info.subject, s.item, s.value}


def _happened_in(s: Statement, asked: Interval, facts: FactBase) -> bool:
    p = facts.properties[s.property]
    if s.rank.value == "deprecated" or s.time is None:
        return False
    if p.time is TimeRelation.ON:
        return (p.type is ValueType.EVENT or p.is_list) and s.time.begin is not None and s.time.end is not None
    is_begin = p.time is TimeRelation.DURING and s.number is None and s.time.begin is not None
    return (
        is_begin
        and s.time.begin is not None
        and Interval.at(s.time.begin).may_touch(asked)
        and s.time.begin != s.time.end
    )


def _elapsed(query: Query, facts: FactBase) -> Outcome:
    """How long from one time to another."""
    del facts
    if query.when is None or query.other is None or query.when.interval is None or query.other.interval is None:
        return NotKnown(query, Reason.UNKNOWN_TIME)
    return Found(query, ())


def _describe_item(query: Query, facts: FactBase) -> Outcome:
    """What an item is: the properties that its type says to tell, and else those whose value it is."""
    names = facts.types[facts.item(query.subject).type].describe or tuple(facts.properties)
    stated: dict[str, list[Statement]] = {}
    for s in facts.statements(query.subject):
        stated.setdefault(s.property, []).append(s)
    between = [p.id for p in facts.properties.values() if p.type is ValueType.ITEM]
    for name in (name for name in between if name in names and name not in stated):
        stated[name] = list(facts.statements(property=name, value=query.subject)[:_MOST_TOLD])
    found = tuple(s for name in names for s in stated.get(name, ()))
    found = found or tuple(s for name in between for s in facts.statements(property=name, value=query.subject))
    return Found(query, found[:_MOST_TOLD]) if found else NotKnown(query, Reason.UNKNOWN_PROPERTY)


_MOST_TOLD = 5
"""Statements told of an item whose type does not say what to tell."""


_GENERAL: dict[Kind, Callable[[Query, FactBase], Outcome]] = {
    Kind.AGE: _age,
    Kind.EXISTED: _existed,
    Kind.EVENTS: _events,
    Kind.ELAPSED: _elapsed,
    Kind.DESCRIBE: _describe_item,
}
