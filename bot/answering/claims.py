"""Whether it is so: claims held against the facts."""

from __future__ import annotations

from itertools import pairwise

from bot.answering import amounts, holding, items, missing, open_lists, selecting, values
from bot.answering.holders import resolve_holders
from bot.dates import Interval
from bot.facts.figures import AT_LEAST, AT_MOST
from bot.language import grammar
from bot.language.heading_words import is_title
from bot.model import (
    Fault,
    Found,
    Kind,
    Missing,
    NotKnown,
    Quantifier,
    Reason,
    Refuted,
    Telling,
    TimeRelation,
    ValueType,
)
from bot.records import replace

TYPE_CHECKING = False
if TYPE_CHECKING:
    from bot.facts.base import FactBase
    from bot.model import Outcome, Property, Query, Statement, When


_TWICE = 2
_OF_NO_TIME = {Quantifier.PLAIN, Quantifier.EVER, Quantifier.ALREADY}
"""How a claim may be meant that is so if it was so once."""
_MOST_TOLD = 5
"""Statements told where the facts do not tell their order."""


def claim(query: Query, p: Property, statements: tuple[Statement, ...], facts: FactBase) -> Outcome:
    """Yes or no."""
    if query.quantifier is Quantifier.TIMES:
        named = tuple(s for s in statements if p.type is ValueType.EVENT or s.value in query.values)
        return _so_often(query, named)
    if query.quantifier is Quantifier.EACH:
        return _each(query, p, statements, facts)
    if p.is_figure:
        return _figure(query, p, statements, facts)
    if p.type is ValueType.EVENT or not query.values:
        return _claim_of_event(query, p, statements, facts)
    named = tuple(s for s in statements if s.value in query.values)
    if open_lists.leaves_some_out(query, p, are_more=len(named) < len(statements)):
        return Refuted(query, statements, Fault.ONLY)
    if p.time in {TimeRelation.DURING, TimeRelation.ON} and query.ordinal and query.when is None:
        return _claim_in_turn(query, p, statements, facts)
    if p.time is TimeRelation.DURING:
        return _in_order(query, statements) or _claim_during(query, p, statements, named, facts)
    if query.when is not None and query.when.interval is not None and named and p.time is TimeRelation.ON:
        fits = [s for s in named if s.time is not None and s.time.may_touch(query.when.interval)]
        if not fits and all(s.time is None for s in named):
            return NotKnown(query, Reason.UNKNOWN_TIME, named, Missing.WHEN)
        if not fits and query.quantifier is Quantifier.ANY:
            return NotKnown(query, Reason.UNKNOWN_TIME, named, Missing.TIME)  # there may have been one that is not told
        return Found(query, tuple(fits), Telling.CLAIM) if fits else Refuted(query, named, Fault.THEN)
    if not named and p.is_single and p.type in {ValueType.ITEM, ValueType.NAME}:
        return Refuted(query, statements, Fault.OTHERWISE, holding.conflicting(facts, query, None))
    if not named and p.time is TimeRelation.ALWAYS and _are_apart(query.values, statements):
        return Refuted(query, statements, Fault.OTHERWISE if p.is_single else Fault.UNLISTED)
    return _so(query, named) if named else NotKnown(query, Reason.UNKNOWN_PROPERTY, statements)


def _so(query: Query, named: tuple[Statement, ...]) -> Outcome:
    """What is so, unless it is asked whether it came to an end."""
    is_ended = query.quantifier is Quantifier.ENDED
    return Refuted(query, named, Fault.NO_END) if is_ended else Found(query, named, Telling.CLAIM)


def _figure(query: Query, p: Property, statements: tuple[Statement, ...], facts: FactBase) -> Outcome:
    """Whether it has the figure, or had it at any time."""
    if query.quantifier is Quantifier.ALWAYS:
        is_other = any(s.number != query.number for s in statements)
        return Refuted(query, statements) if is_other else Found(replace(query, kind=Kind.ALL), statements)
    had = tuple(s for s in statements if s.number == query.number) if selecting.is_of_any_time(query, p) else ()
    if any(s.about for s in had):  # "nearly a million" is told as it is, and neither affirmed nor denied
        return Found(replace(query, kind=Kind.VALUE, is_claim=False), had)
    if had:
        return Found(query, had, Telling.CLAIM)
    return _affirmed(values.value(replace(query, kind=Kind.VALUE), p, statements, facts))


def _affirmed(outcome: Outcome) -> Outcome:
    """The outcome behind a yes, where the figure is just the one that was claimed."""
    if not isinstance(outcome, Found) or outcome.telling is not Telling.PLAIN or not outcome.query.is_claim:
        return outcome
    is_exact = all(s.number == outcome.query.number and not s.about for s in outcome.statements)
    return replace(outcome, telling=Telling.CLAIM) if is_exact else outcome


def _are_apart(claimed: tuple[str, ...], statements: tuple[Statement, ...]) -> bool:
    """Whether what is claimed has no word in common with what is so: who is "Head of A and B" may be "Head of B"."""
    said = {word for s in statements for word in _words(s.value)}
    return bool(statements) and all(said.isdisjoint(_words(value)) for value in claimed)


def _words(value: str) -> set[str]:
    return {word.strip(".,;:()") for word in value.lower().split()} - grammar.FUNCTION_WORDS


def _claim_of_event(query: Query, p: Property, statements: tuple[Statement, ...], facts: FactBase) -> Outcome:
    """Whether something happened, or whether there is any value at all."""
    is_event = p.type is ValueType.EVENT
    if query.quantifier is Quantifier.GOING_ON:
        return items.goes_on(query, statements, facts)
    is_of_now = query.is_present and (query.when is None or query.when.relation == "now")
    if is_event and is_of_now and p.time is TimeRelation.ON and is_title(p.says):  # it is told when they last were it
        last = replace(query, kind=Kind.ORDINAL, ordinal=-1, when=None, is_claim=False, quantifier=Quantifier.PLAIN)
        return Found(last, statements[-1:])
    if is_event and query.quantifier is Quantifier.STILL and p.time is TimeRelation.ON:
        return _lasts(query, statements, facts)
    if is_event and query.is_present and query.when is None and (over := _over(query, p, facts)):
        return Refuted(query, over, Fault.NO_MORE)
    if is_event and p.time is TimeRelation.DURING and query.when is not None and query.when.interval is not None:
        return _lasted_then(query, query.when, statements, facts)
    if p.time is TimeRelation.ON and query.when is not None and not _is_sure_of(statements, query.when, p):
        return NotKnown(query, Reason.UNKNOWN_TIME, statements, Missing.TIME)
    if p.time is TimeRelation.ON and query.when is not None and query.when.interval is not None:
        asked = query.when.interval
        if is_event and query.when.relation == "since" and len(statements) == 1:
            start = Interval.at(asked.begin) if asked.begin is not None else asked
            if statements[0].time is not None and not statements[0].time.may_touch(start):
                return Refuted(query, statements)  # "in force *since* 1953", and it was in 1954
        statements = tuple(s for s in statements if s.time is None or s.time.may_touch(asked)) or statements
    return Found(query, statements, Telling.CLAIM, selecting.conflict_of(query, facts, statements))


def _lasted_then(query: Query, when: When, statements: tuple[Statement, ...], facts: FactBase) -> Outcome:
    """Whether something that lasted was so at a time; it was not when that is after its end or before its beginning."""
    held = holding.holding(facts, statements, when)
    if held and holding.is_sure(facts, held, when):
        return Found(query, held, Telling.CLAIM)
    if when.interval is not None and all(_is_outside(s, when.interval) for s in statements):
        return Refuted(query, statements)
    return NotKnown(query, Reason.UNKNOWN_TIME, statements, Missing.TIME)


def _is_outside(s: Statement, asked: Interval) -> bool:
    """Whether it surely ended before the time, or began after it."""
    if s.time is None:
        return False
    is_over = s.time.end is not None and s.time.latest < asked.earliest
    return is_over or (s.time.begin is not None and s.time.earliest > asked.latest)


def _each(query: Query, p: Property, statements: tuple[Statement, ...], facts: FactBase) -> Outcome:
    """Whether each of the values is so: the first that is not decides."""
    held: list[Statement] = []
    for one in dict.fromkeys(query.values):
        outcome = claim(replace(query, values=(one,), quantifier=Quantifier.PLAIN), p, statements, facts)
        if not isinstance(outcome, Found):
            return outcome
        held += outcome.statements
    return Found(query, tuple(dict.fromkeys(held)), Telling.CLAIM)


def _lasts(query: Query, statements: tuple[Statement, ...], facts: FactBase) -> Outcome:
    """Whether what an event began goes on: only what is known to have ended can be told."""
    end = holding.ending(facts, query.subject)
    if end is not None and (query.when is None or query.when.interval is None or items.is_over(end, query.when)):
        return Refuted(query, (end,), Fault.NO_MORE)
    return NotKnown(query, Reason.UNKNOWN_TIME, statements, Missing.TIME)


def _over(query: Query, p: Property, facts: FactBase) -> tuple[Statement, ...]:
    """What ended the item, where it is asked whether it still is what it began as: "is the lighthouse lit"."""
    end = holding.ending(facts, query.subject) if facts.type_of(query.subject).when == p.id else None
    return (end,) if end is not None else ()


def _is_sure_of(statements: tuple[Statement, ...], when: When, p: Property) -> bool:
    """Whether one of the events surely lies in the time: 1951 lies in the 1950s, and perhaps in May 1951.

    An event of one of several years surely lies in a time that has all of them.
    """
    asked = when.interval
    if asked is None or any(s.time is None for s in statements):
        return True
    times = [s.time for s in statements if s.time is not None]
    return any(
        time.must_touch(asked) and (time.is_single or p.type is not ValueType.EVENT or _is_inside(time, asked))
        for time in times
    )


def _is_inside(time: Interval, asked: Interval) -> bool:
    return asked.earliest <= time.earliest and time.latest <= asked.latest


def _claim_in_turn(query: Query, p: Property, statements: tuple[Statement, ...], facts: FactBase) -> Outcome:
    """Whether it was the first value of the item, or the item was the first that had the value."""
    is_bearer = query.quantifier is Quantifier.HOLDER
    if is_bearer:
        asked = replace(query, kind=Kind.HOLDER, subject="", quantifier=Quantifier.PLAIN, is_claim=False)
        outcome = resolve_holders(asked, p, facts)
        nth = outcome.statements if isinstance(outcome, Found) else ()
    else:
        nth = selecting.nth([s for s in statements if s.time is not None], query.ordinal)
    if len(nth) != 1:
        return NotKnown(query, Reason.UNKNOWN_TIME, statements[:_MOST_TOLD], Missing.ORDER)
    is_so = nth[0].item == query.subject if is_bearer else nth[0].value in query.values
    return Found(query, nth, Telling.CLAIM) if is_so else Refuted(query, nth, Fault.NTH)


def _in_order(query: Query, statements: tuple[Statement, ...]) -> Outcome | None:
    """All in their order, where several are said to be so now: "A, B and C *is* the right order"."""
    if not query.is_present or query.quantifier or query.when is not None or len(query.values) <= _TWICE:
        return None
    return Found(replace(query, kind=Kind.ALL, values=(), is_claim=False), statements)


def _claim_during(
    query: Query, p: Property, statements: tuple[Statement, ...], named: tuple[Statement, ...], facts: FactBase
) -> Outcome:
    """Whether a value held at a time, ever, always, still."""
    if query.quantifier in {Quantifier.ALWAYS, Quantifier.ONCE} or (query.quantifier is Quantifier.ENDED and named):
        return _of_all_time(query, p, statements, named, facts)
    if not named and p.is_single and p.type is ValueType.ITEM and query.when is None:
        return _unlike(query, p, statements, facts)
    is_of_now = query.is_present and not query.quantifier and query.is_claim
    if query.when is None and query.quantifier in _OF_NO_TIME and not is_of_now:
        return Found(query, named, Telling.CLAIM)
    if query.when is None or query.when.relation == "now":
        now = holding.current(facts, p, statements)
        return (
            Found(query, now, Telling.CLAIM)
            if any(s.value in query.values for s in now)
            else Refuted(query, now or named)
        )
    if missing.reaches_beyond(query, statements, facts):
        return missing.not_then(query, p, statements, facts)
    if named and query.when.relation == "since" and not _may_last_since(named, query.when, is_now=query.is_present):
        return Refuted(query, named)
    if named and query.when.relation == "until" and not _may_end_with(named, query.when):
        return Refuted(query, named)
    held = holding.holding(facts, statements, query.when)
    if not held and named and query.when.interval is not None and _are_over(named, query.when.interval):
        return Refuted(query, named, Fault.OTHERWISE, holding.conflicting(facts, query, query.when.interval))
    if not held:
        return missing.not_then(query, p, statements, facts)
    if not holding.is_sure(facts, held, query.when):
        is_open = any(s.value in query.values for s in held)
        return (
            NotKnown(query, Reason.UNKNOWN_TIME, held, Missing.TIME) if is_open or not named else Refuted(query, named)
        )
    if fitting := tuple(s for s in held if s.value in query.values and _may_fill(facts, s, query.when)):
        is_all = query.when.is_whole or query.when.relation == "until"
        return Found(query, fitting if is_all and p.is_single else tuple(held), Telling.CLAIM)
    is_stretch = query.when.is_whole and query.when.relation != "at"
    if is_stretch and named and p.is_single and any(s in held for s in named):
        return Refuted(query, named)
    beside = named if not p.is_single else ()
    return _other_then(query, query.when, held, beside, facts)


def _other_then(
    query: Query, when: When, held: tuple[Statement, ...], beside: tuple[Statement, ...], facts: FactBase
) -> Outcome:
    """That something else was so then, unless what is claimed `beside` it has no known end and may have gone on."""
    going_on = tuple(s for s in holding.holding(facts, beside, when) if not holding.is_sure(facts, (s,), when))
    if going_on:
        return NotKnown(query, Reason.UNKNOWN_TIME, going_on, Missing.TIME)
    doubtful = holding.conflicting(facts, query, when.interval)
    return Refuted(query, held, Fault.AT, tuple(s for s in doubtful if s.value in query.values))


def _unlike(query: Query, p: Property, statements: tuple[Statement, ...], facts: FactBase) -> Outcome:
    """What is told of one who is not known ever to have had it."""
    if not query.is_present and _may_have_been_others(query, statements, facts):
        return NotKnown(query, Reason.UNKNOWN_TIME, statements, Missing.EARLIER)
    return Refuted(query, holding.current(facts, p, statements) or statements)


def _may_have_been_others(query: Query, statements: tuple[Statement, ...], facts: FactBase) -> bool:
    """Whether only the present value is known, since some time when its item was there already."""
    start = holding.beginning(facts, query.subject)
    first = statements[0].time
    if len(statements) > 1 or first is None or first.begin is None or not first.is_end_open:
        return False
    return start is None or start.time is None or start.time.is_before(first)


def _so_often(query: Query, named: tuple[Statement, ...]) -> Outcome:
    """Whether it happened or was so that often; terms without a gap between them may be one."""
    times = sorted((s.time for s in named if s.time is not None), key=lambda t: t.earliest)
    are_apart = len(times) == len(named) and not any(a.may_touch(b) for a, b in pairwise(times))
    if not are_apart or query.number is None:
        return NotKnown(query, Reason.UNKNOWN_PROPERTY, named)
    is_so = amounts.fits(len(named), query.number, query.bound)
    return Found(query, named, Telling.CLAIM) if is_so else Refuted(query, named)


def _of_all_time(
    query: Query, p: Property, statements: tuple[Statement, ...], named: tuple[Statement, ...], facts: FactBase
) -> Outcome:
    """Whether it was always so, in no more than one term, or is over; with a time, whether for all of that."""
    if query.quantifier is Quantifier.ENDED:
        is_over = all(s.time is not None and s.time.end is not None for s in named)
        return Found(query, named, Telling.CLAIM) if is_over else Refuted(query, named, Fault.NO_END)
    if query.when is not None and query.when.interval is not None:
        if query.when.relation in {"since", "after"}:
            return _ever_since(query, query.when.interval, statements, named)
        whole = replace(query, quantifier=Quantifier.PLAIN, when=replace(query.when, is_whole=True))
        return _claim_during(whole, p, statements, named, facts)
    if query.quantifier is Quantifier.ONCE:
        return Found(query, named, Telling.CLAIM) if len(named) < _TWICE else Refuted(query, named)
    is_so = {s.value for s in statements} <= set(query.values) and not _has_gap(named)
    return Found(query, named, Telling.CLAIM) if is_so else Refuted(query, statements, Fault.ALWAYS)


def _ever_since(
    query: Query, asked: Interval, statements: tuple[Statement, ...], named: tuple[Statement, ...]
) -> Outcome:
    """Whether it was so from a time on up to now, as far as the facts reach."""
    since = [s for s in statements if s.time is not None and s.time.may_touch(asked)]
    times = [s.time for s in since if s.value in query.values and s.time is not None]
    is_whole = any(t.earliest <= asked.earliest for t in times) and any(t.is_end_open for t in times)
    is_so = is_whole and len(times) == len(since) and not _has_gap(tuple(since))
    return Found(query, tuple(since), Telling.CLAIM) if is_so else Refuted(query, named or statements)


def _has_gap(statements: tuple[Statement, ...]) -> bool:
    """Whether some time surely lies between two terms in which the same held."""
    times = sorted((s.time for s in statements if s.time is not None), key=lambda t: t.earliest)
    return any(a.end is not None and a.end.latest < b.earliest for a, b in pairwise(times))


def _may_fill(facts: FactBase, s: Statement, when: When) -> bool:
    """Whether it may have held for all of a time, where all of it is meant."""
    time, asked = holding.bounded(facts, s), when.interval
    if not when.is_whole or time is None or asked is None:
        return True
    edges = [d for d in (s.time.begin, s.time.end) if d is not None] if s.time is not None else []
    if any(d.earliest != d.latest and d.earliest <= asked.earliest and asked.latest <= d.latest for d in edges):
        return False  # the year in which it began or ended, and something else was so too
    return time.earliest <= asked.earliest and asked.latest <= time.latest


def _may_last_since(statements: tuple[Statement, ...], when: When, *, is_now: bool) -> bool:
    """Whether one of them may have begun when the time begins, and not be over where it is said to last until now."""
    start = when.interval.begin if when.interval is not None else None
    statements = tuple(s for s in statements if s.time is None or s.time.is_end_open or not is_now)
    edges = [s.time.begin for s in statements if s.time is not None]
    return start is None or not all(e is not None and not Interval.at(e).may_touch(Interval.at(start)) for e in edges)


def _may_end_with(statements: tuple[Statement, ...], when: When) -> bool:
    """Whether one of them may have ended when the time ends: "until 1950" claims an end."""
    end = when.interval.end if when.interval is not None else None
    times = [s.time for s in statements if s.time is not None]
    if end is None or any(t.end is None and not t.is_end_open for t in times):
        return True
    return any(t.end is not None and Interval.at(t.end).may_touch(Interval.at(end)) for t in times)


def _are_over(statements: tuple[Statement, ...], asked: Interval) -> bool:
    """Whether each of them surely ended before the time, or began only after it."""
    return all(
        s.time is not None and not s.time.may_touch(asked) and (s.time.begin or s.time.is_begin_open) and s.time.end
        for s in statements
    )


def _of_two(query: Query, s: Statement, other: Statement) -> Outcome:
    """Whether one figure of an item is more or less than another; both, where it is asked which."""
    if query.quantifier is Quantifier.EITHER or s.number is None or other.number is None:
        return Found(query, (s, other))
    is_so = amounts.surely_apart(s.number, s.about, other.number, other.about, query.bound)
    if is_so is None:
        return NotKnown(query, Reason.UNKNOWN_PROPERTY, (s, other), Missing.NUMBER)
    return Found(query, (s, other), Telling.CLAIM) if is_so else Refuted(query, (s, other))


def _ever_compared(query: Query, p: Property, asked: tuple[Statement, ...], facts: FactBase) -> Outcome:
    """Whether one of the figures was more or less; where none was, it may have been so between two counts."""
    held = [comparison(replace(query, quantifier=Quantifier.PLAIN), p, (s,), facts) for s in asked]
    fitting = tuple(s for s, outcome in zip(asked, held, strict=True) if isinstance(outcome, Found))
    if fitting:
        return Found(query, fitting, Telling.CLAIM)
    if p.time is TimeRelation.AS_OF:
        return values.value(replace(query, kind=Kind.VALUE), p, asked, facts)
    return held[-1]


def comparison(query: Query, p: Property, statements: tuple[Statement, ...], facts: FactBase) -> Outcome:
    """Whether a figure is more or less than a number; one of those at any time, where it is asked if it ever was."""
    asked = selecting.figures(query, p, statements, facts)
    if not asked:
        return missing.not_then(query, p, statements, facts)
    if selecting.is_of_any_time(query, p) and len(asked) > 1:
        return _ever_compared(query, p, asked, facts)
    if query.values:
        return _of_two(query, asked[-1], facts.statement(query.values[0][1:]))
    figure, claimed, bound, about = asked[-1].number, query.number, query.bound, asked[-1].about
    if figure is None or claimed is None:
        return NotKnown(query, Reason.UNKNOWN_PROPERTY, asked)
    if figure == claimed and about and (about not in AT_LEAST | AT_MOST or bound not in amounts.DIRECTED):
        return Refuted(query, asked[-1:], Fault.EXACT)
    is_so = amounts.surely_fits(figure, about, claimed, bound)
    if is_so is None:
        return NotKnown(query, Reason.UNKNOWN_PROPERTY, asked[-1:], Missing.NUMBER)
    return Found(query, asked[-1:], Telling.CLAIM) if is_so else Refuted(query, asked[-1:])
