"""Which value lasted longest: all the terms of one together, and those that lasted as long beside it."""

from __future__ import annotations

from bot.answering import holding, missing, selecting
from bot.dates import Span, elapsed
from bot.model import Fault, Found, Kind, Missing, NotKnown, Quantifier, Reason, Refuted
from bot.records import dataclass, replace

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

    from bot.facts.base import FactBase
    from bot.model import Outcome, Property, Query, Statement, When

_LEAST = 2
"""Values that there must be to compare."""


@dataclass(frozen=True, slots=True)
class Tenure:
    """All the time that one value was held."""

    terms: tuple[Statement, ...]
    span: Span
    """How long its terms lasted together."""

    @property
    def goes_on(self) -> bool:
        """Whether nobody can say yet how long it will have lasted."""
        return any(s.time is not None and s.time.is_end_open for s in self.terms)

    @property
    def length(self) -> tuple[int, int]:
        """By what it is compared."""
        return 12 * self.span.years + self.span.months, self.span.days


def ranked(query: Query, p: Property, statements: tuple[Statement, ...], facts: FactBase) -> Outcome:
    """The longest or shortest of all, or of those that are compared; behind them the others."""
    pool = selecting.meant(query, p, statements, facts) if query.values else statements
    if query.quantifier is Quantifier.FORMER and not query.values:
        pool = tuple(s for s in statements if s not in holding.current(facts, p, statements))
    if query.quantifier is Quantifier.LETTERS:
        return _written(query, pool)
    when = asked_time(query)
    if when is not None and missing.reaches_beyond(query, statements, facts):
        return missing.not_then(query, p, statements, facts)
    known = tenures(dict.fromkeys(pool), when, facts)
    if query.kind is Kind.SHORTEST and not query.values and when is None:
        known = [t for t in known if not t.goes_on]
    if len(known) < _LEAST:
        return NotKnown(query, Reason.UNKNOWN_TIME, statements, Missing.LENGTH)
    is_longest = query.kind in {Kind.LONGEST, Kind.LONGER}
    ordered = sorted(known, key=lambda t: t.length, reverse=is_longest)
    if query.ordinal > len(ordered):
        return NotKnown(query, Reason.UNKNOWN_TIME, statements, Missing.ORDINAL)
    if query.ordinal > 1:
        place = next(n for n, t in enumerate(ordered, 1) if t.length == ordered[query.ordinal - 1].length)
        query, ordered = replace(query, ordinal=place), ordered[place - 1 :]
    found = tuple(s for tenure in ordered for s in tenure.terms)
    if query.is_claim and query.values and not _is_so(query, ordered):
        return Refuted(query, found, Fault.RANKED)
    return Found(query, found)


def asked_time(query: Query) -> When | None:
    """The time in which alone it is counted, if the question names one."""
    return query.when if query.when is not None and query.when.interval is not None else None


def tenures(statements: Iterable[Statement], when: When | None, facts: FactBase) -> list[Tenure]:
    """The values in the order in which they are told, if it is known how long each was held, in a time or ever."""
    terms: dict[tuple[str, str], list[Statement]] = {}
    for s in statements:
        terms.setdefault((s.item, s.value), []).append(s)
    found = []
    for told in terms.values():
        spans = [_span(s, when, facts) for s in told]
        known = [s for s in spans if s is not None]
        if when is not None and known:
            told = [s for s, span in zip(told, spans, strict=True) if span is not None]  # noqa: PLW2901
            spans = list(known)
        if len(known) == len(spans):
            found.append(Tenure(tuple(told), added(known)))
    return found


def leading(ordered: list[Tenure]) -> list[Tenure]:
    """The first of those that are in order, with all that lasted just as long."""
    return [t for t in ordered if t.length == ordered[0].length]


def added(spans: Iterable[Span]) -> Span:
    """Spans one after another."""
    years = months = days = 0
    for s in spans:
        years, months, days = years + s.years, months + s.months, days + s.days
    return Span(years + months // 12, months % 12, days)


def _span(s: Statement, when: When | None, facts: FactBase) -> Span | None:
    """How long it lasted, or lasted in a time; None where the facts do not say."""
    time = holding.within(facts, s, when) if when is not None else holding.bounded(facts, s)
    if time is None or time.begin is None or time.end is None:
        return None
    return elapsed(time.begin, time.end)


def _is_so(query: Query, ordered: list[Tenure]) -> bool:
    """Whether the value that is claimed comes first; of two that are compared, alone."""
    first = leading(ordered)
    is_alone = query.kind in {Kind.LONGER, Kind.SHORTER} and len(first) > 1
    return not is_alone and any(t.terms[0].value == query.values[0] for t in first)


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
