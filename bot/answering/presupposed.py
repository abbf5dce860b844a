"""What a question takes for granted and the facts contradict."""

from __future__ import annotations

from bot.answering import holding
from bot.dates import Interval
from bot.facts.figures import AT_LEAST, AT_MOST
from bot.language.inflection import key
from bot.language.numbers import ROUGHLY
from bot.later import later
from bot.model import Against, Bound, Fault, Kind, Quantifier, Refuted, TagKind, TimeRelation, ValueType
from bot.records import replace

with later:
    import decimal

    from bot.answering import changes, missing, selecting

TYPE_CHECKING = False
if TYPE_CHECKING:
    from bot.facts.base import FactBase
    from bot.model import Property, Query, Statement


def refute(
    query: Query, p: Property, statements: tuple[Statement, ...], facts: FactBase, contradiction: Against
) -> Refuted | None:
    """What the question takes for granted and the facts contradict."""
    if query.excluded and contradiction not in _OF_THE_WORDS:
        ruled = statements if p.is_list else tuple(s for s in statements if s.id == query.excluded[0][0])
        return Refuted(query, (*ruled, *_named_instead(query, p, ruled, facts)), Fault.NOT_CLAIMED)
    if contradiction in {Against.WHAT, Against.NUMBER, Against.AGE}:
        return None
    if p.time is TimeRelation.ON and query.when is not None and query.when.interval is not None:
        named = tuple(s for s in statements if s.value in query.values)
        if not p.is_list or (contradiction and named):
            return _refute_date(query, p, named if p.is_list else statements)
    if contradiction is Against.WHO:
        return None
    if _is_miscounted(query, p, statements):
        return Refuted(query, statements, Fault.COUNT)
    if p.is_list and p.time is TimeRelation.ALWAYS and query.ordinal > len(statements):
        counted = replace(query, number=decimal.Decimal(query.ordinal))  # "the fifth" of four
        return Refuted(counted, statements, Fault.COUNT)
    if query.number is not None and p.is_figure and query.kind is Kind.CLAIM:
        return _refute_number(query, p, statements, facts)
    if (
        contradiction
        and p.time is TimeRelation.DURING
        and query.kind is Kind.VALUE
        and query.values
        and query.when is not None
    ):
        held = holding.holding(facts, statements, query.when)
        return Refuted(query, held, Fault.AT) if held and not any(s.value in query.values for s in held) else None
    if query.kind is Kind.CHANGES and query.when is not None and query.when.interval is not None:
        outcome = changes.changed(query, p, statements, facts)
        return outcome if isinstance(outcome, Refuted) else None
    if query.kind in {Kind.BEGAN, Kind.ENDED} and query.when is not None and query.when.interval is not None:
        return _refute_boundary(query, p, statements, facts)
    return None


def _named_instead(query: Query, p: Property, ruled: tuple[Statement, ...], facts: FactBase) -> tuple[Statement, ...]:
    """What is so in place of words that a figure rules out, and cannot name: by which war so many were uprooted.

    Another fact of the item rules out the same words, and has one of them in its own value.
    """
    words = query.excluded[0][1].lower().split()
    if not p.is_figure:
        return ()
    known = facts.phrases([key(word) for word in words])
    ids = [x.target for start, end, senses in known for x in senses if x.kind is TagKind.EXCLUDE if end - start > 1]
    others = [s for s in map(facts.statement, ids) if s.item == query.subject and s not in ruled]
    return tuple(s for s in others if not set(words).isdisjoint(s.value.lower().split()))[:1]


_OF_THE_WORDS = {Against.WHAT, Against.WHO, Against.WHERE, Against.NUMBER, Against.TIME}
"""What is asked and not told even where the claimed words are ruled out."""

_OF_SOME = frozenset({Kind.ORDINAL, Kind.PERIOD, Kind.BEGAN, Kind.ENDED, Kind.NEXT, Kind.PREVIOUS, Kind.TALLIED})
"""Kinds of question in which a number says how many are wanted: from one end, from a value on, in one year."""


def _is_miscounted(query: Query, p: Property, statements: tuple[Statement, ...]) -> bool:
    """Whether the question says of a whole list how many it has, and they are not so many."""
    is_whole = query.kind not in _OF_SOME and (query.when is None or query.when.interval is None)
    if p.time is TimeRelation.DURING and p.is_single and query.kind is Kind.ALL and is_whole and not query.without:
        is_former = query.quantifier is Quantifier.FORMER
        told = [s for s in statements if not is_former or (s.time is not None and not s.time.is_end_open)]
        return (
            query.number is not None
            and query.quantifier in {Quantifier.PLAIN, Quantifier.FORMER}
            and query.number > len(told)
        )
    return (
        p.is_list
        and is_whole
        and query.number is not None
        and p.type is ValueType.TEXT
        and not query.bound
        and query.number != len(statements)
    )


def _refute_date(query: Query, p: Property, statements: tuple[Statement, ...]) -> Refuted | None:
    """An event put into a time in which it did not happen."""
    when = query.when
    if when is None or when.interval is None:
        return None
    dated = [s for s in statements if s.time is not None]
    start = when.interval.begin if query.quantifier is Quantifier.STATE and when.relation == "since" else None
    asked = Interval.at(start) if start is not None else when.interval
    if not dated or any(s.time is not None and s.time.may_touch(asked) for s in dated):
        return None
    if any(holding.may_be_off(s, asked) for s in dated):
        return None
    is_past = all(s.time is not None and s.time.is_before(when.interval) for s in dated)
    if (
        is_past
        and query.quantifier in {Quantifier.ALREADY, Quantifier.STILL, Quantifier.STATE}
        and p.type is ValueType.EVENT
    ):
        return None
    return Refuted(query, tuple(dated), Fault.THEN)


def _may_be(s: Statement, number: decimal.Decimal | None) -> bool:
    """Whether a figure that is only a bound leaves a number open: "over 100" may be 120."""
    if s.number is None or number is None:
        return False
    return number > s.number if s.about in AT_LEAST else s.about in AT_MOST and number < s.number


def _is_number(s: Statement, query: Query) -> bool:
    """Whether a figure is the number that is claimed, or may be: to its last digit if that is not exact."""
    if s.number == query.number or _may_be(s, query.number):
        return True
    is_rough = query.bound is Bound.ABOUT or s.about in ROUGHLY
    return is_rough and s.number is not None and query.number is not None and _is_rounded(s.number, query.number)


def _is_rounded(exact: decimal.Decimal, claimed: decimal.Decimal) -> bool:
    """Whether a figure may be told so in round numbers: 4,059 as about 4,000, and 62 as about 60."""
    exponent = claimed.normalize().as_tuple().exponent
    step = decimal.Decimal(10) ** max(exponent, 0) if isinstance(exponent, int) else decimal.Decimal(1)
    return abs(exact - claimed) <= max(step / 2, claimed / 20)


def _refute_number(query: Query, p: Property, statements: tuple[Statement, ...], facts: FactBase) -> Refuted | None:
    if p.time is TimeRelation.AS_OF and selecting.is_of_any_time(query, p):
        return None  # it may have been so between two counts
    asked = selecting.figures(query, p, statements, facts)
    if not asked or any(_is_number(s, query) for s in asked):
        return None
    was = tuple(s for s in statements if p.time is TimeRelation.AS_OF and s.number == query.number)  # at another date
    return Refuted(query, (*asked, *was), Fault.OTHERWISE, selecting.conflict_of(query, facts, asked))


def _refute_boundary(query: Query, p: Property, statements: tuple[Statement, ...], facts: FactBase) -> Refuted | None:
    """A name or an office said to have begun or ended when it did not."""
    if query.when is None or query.when.interval is None or not (query.values or query.is_claim):
        return None
    meant = selecting.meant(query, p, statements, facts)
    asked = query.when.so_far().interval or query.when.interval
    if query.when.relation == "until" and asked.end is not None:
        asked = Interval.at(asked.end)
    edges = [s.time.begin if query.kind is Kind.BEGAN else s.time.end for s in meant if s.time is not None]
    if not edges or any(e is not None and Interval.at(e).may_touch(asked) for e in edges):
        return None
    if None in edges and missing.reaches_beyond(query, meant, facts):
        return None  # what is still so may have ended since
    return Refuted(query, meant, Fault.BOUNDARY)
