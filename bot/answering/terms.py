"""The times of values that are told in their property's own sentence: terms of office, routes of a ferry, seats.

"Anna was mayor from 1946 to 1954 and from 1958 to 1966": the terms of one item with one value are told together, and
their lengths are summed. A property is told from the value's end by its `inverse`, if it has one.
"""

from __future__ import annotations

from bot.answering import holding
from bot.answering.holders import terms_of
from bot.answering.sentence import fill, is_open, is_since, join, number_text, period_of, sentence
from bot.dates import Span, elapsed
from bot.facts.terms import is_unbroken
from bot.language import calendar, numbers, replies
from bot.model import FIGURES, Fault, Kind, Rank, Telling, TimeRelation, ValueType

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.facts.base import FactBase
    from bot.model import Found, Refuted, Statement

_LONGEST_LIST = 12
"""Sentences told of a list before it is cut."""
_MONTHS = 12


class TermRenderer:
    """Words statements with their times, over one fact base."""

    def __init__(self, facts: FactBase, *, is_inverse: bool = False) -> None:
        """Take the fact base that names things, and from which end its properties are told."""
        self._facts = facts
        self._is_inverse = is_inverse

    # --- one item with one value ------------------------------------------------------------------------------

    def timed(self, statements: tuple[Statement, ...], kind: Kind) -> str:
        """When it was so, began or ended, and how long it lasted: a sentence for each item with a value."""
        groups = terms_of(statements).values()
        return " ".join(self._lasted(g) if kind is Kind.DURATION else self._edges(g, kind) for g in groups)

    def _edges(self, terms: list[Statement], kind: Kind) -> str:
        """The sentence with all terms, and before it the date that was asked for."""
        ends = [s.time and (s.time.begin if kind is Kind.BEGAN else s.time.end) for s in terms]
        asked = kind in {Kind.BEGAN, Kind.ENDED} and all(ends)
        dates = join([calendar.at_label(date) for date in ends if date]) if asked else ""
        line = replies.TERM_EDGE if dates else replies.TERM
        return fill(line, date=dates, sentence=self._sentence(terms))

    def _lasted(self, terms: list[Statement]) -> str:
        """The sentence with the length of the terms, each and all together."""
        spans = [self.span(s) for s in terms]
        known = [s for s in spans if s is not None]
        if len(known) < len(spans):
            return self._edges(terms, Kind.PERIOD)
        values = {"limit": self._limit(terms) if is_open(terms[-1]) else ""}
        line = replies.TERM_LASTED_OPEN if values["limit"] else replies.TERM_LASTED
        if len(terms) == 1:
            return fill(line, sentence=self._with_periods(terms), span=calendar.span_text(known[0]), **values)
        each = [f"{period_of(s)} ({calendar.span_text(span)})" for s, span in zip(terms, known, strict=True)]
        text = f"{self.plain(terms[-1:])} {join(each)}"
        line = replies.TERMS_LASTED_OPEN if values["limit"] else replies.TERMS_LASTED
        return fill(line, sentence=text, span=calendar.span_text(_sum(known)), **values)

    def span(self, s: Statement) -> Span | None:
        """How long it lasted, or has lasted as far as its source speaks."""
        time = holding.bounded(self._facts, s)
        return elapsed(time.begin, time.end) if time is not None and time.begin and time.end else None

    def plain(self, statements: Sequence[Statement]) -> str:
        """The sentence without a time, in the past when it is over."""
        s = statements[0]
        is_past = s.time is not None and not is_open(s)
        return sentence(statements, self._facts, is_past=is_past, is_inverse=self._is_inverse, is_perfect=is_since(s))

    def _sentence(self, terms: Sequence[Statement]) -> str:
        """The sentence with all terms, and how far the source of what is still so speaks."""
        text = self._with_periods(terms)
        limit = self._limit(terms) if is_open(terms[-1]) else ""
        return fill(replies.TERM_OPEN, text=text, as_of=limit) if limit else text

    def _with_periods(self, terms: Sequence[Statement]) -> str:
        return f"{self.plain(terms[-1:])} {join([period_of(s) for s in terms])}".strip()

    def _limit(self, terms: Sequence[Statement]) -> str:
        date = holding.as_of(self._facts, tuple(terms))
        return calendar.date_text(date) if date else ""

    def _has_changed(self, o: Found) -> bool:
        """Whether nobody had it for all of a time that is asked about as a whole: "*throughout* the fifties"."""
        when = o.query.when
        if when is None or not when.is_whole or when.relation != "at" or when.interval is None:
            return False
        times = [holding.bounded(self._facts, s) for s in o.statements]
        return not any(time is not None and time.covers(when.interval) for time in times)

    # --- all who have a value ---------------------------------------------------------------------------------

    def holders(self, o: Found) -> str:
        """Who has a value, each with the time."""
        if o.telling is Telling.LONGEST:
            return self._lasted(list(o.statements))
        if o.telling is Telling.CLOSE:
            told = " ".join(self._lasted(terms) for terms in terms_of(o.statements).values())
            return f"{told} {replies.CLOSE}"
        text = self.listed(o.statements)
        when = o.query.when.label if o.query.when is not None and o.query.when.interval is not None else ""
        is_order = o.query.ordinal > 0 and not when
        is_sure = not (o.telling is Telling.COUNT or is_order) or self._are_all(o)
        if o.telling is Telling.COUNT:
            line = replies.HOLDERS_COUNT if is_sure else replies.HOLDERS_COUNT_AS_FAR
            return fill(line, count=number_text(len({s.item for s in o.statements})), when=when, text=text)
        line = replies.HOLDERS_AT if o.telling is Telling.AT else replies.HOLDERS if is_sure else replies.HOLDERS_AS_FAR
        text = fill(line, when=when, text=text)
        text = f"{replies.NOBODY_THROUGHOUT} {text}" if self._has_changed(o) else text
        others = [f"{self._sentence([s])}{f' ({s.note})' if s.note else ''}" for s in o.conflict]
        return f"{text} {fill(replies.OTHERWISE, text=join(others))}" if others else text

    def _are_all(self, o: Found) -> bool:
        """Whether nobody can have had it before or between: of the nth, up to that one."""
        for s in {s.value: s for s in o.statements}.values():
            told = self._facts.statements(property=s.property, value=s.value)
            terms = [t for t in told if t.rank is not Rank.DEPRECATED][: o.query.ordinal or None]
            if not is_unbroken(terms, holding.beginning(self._facts, s.value)):
                return False
        return True

    def listed(self, statements: tuple[Statement, ...]) -> str:
        """Each with its time and its note; together those of one value that have no time."""
        if len(statements) == 1:
            return self._sentence(statements)
        groups: dict[str, list[Statement]] = {}
        for s in statements[:_LONGEST_LIST]:
            groups.setdefault(s.id if s.time is not None or self._begins_with_item(s) else s.value, []).append(s)
        notes = len(statements) > 1
        told = [
            f"{self.plain(g)} {period_of(g[0])}".strip() + (f" ({g[0].note})" if notes and g[0].note else "")
            for g in groups.values()
        ]
        text = "; ".join(dict.fromkeys(told))
        rest = len(statements) - _LONGEST_LIST
        return fill(replies.AND_MORE, items=text, count=str(rest)) if rest > 0 else text

    def _begins_with_item(self, s: Statement) -> bool:
        p = self._facts.properties[s.property]
        return (p.inverse or p.says).startswith("{item}")

    def few(self, statements: tuple[Statement, ...]) -> str:
        """That there are no more than these, as far as the facts go."""
        return fill(replies.ONLY_FEW, count=number_text(len(statements)), text=self.listed(statements))

    def refuted(self, o: Refuted) -> str:
        """That all have been told, if that is what is refuted, else ""."""
        return fill(replies.NO_OTHERS, text=self.listed(o.statements)) if o.fault is Fault.NO_OTHERS else ""

    def times(self, o: Found, text: str) -> str:
        """How often an item had a value, or how often what `text` tells happened to it."""
        text = text or "; ".join(self._sentence(terms) for terms in terms_of(o.statements).values())
        return fill(replies.TIMES, count=numbers.times(len(o.statements)), text=text)

    def is_told_by_sentence(self, s: Statement) -> bool:
        """Whether the statement is one of these: a value that lasts and is neither a name nor a figure."""
        p = self._facts.properties[s.property]
        return p.time is TimeRelation.DURING and p.type not in _OWN_LINES and "{time}" not in p.says


_OWN_LINES = FIGURES | {ValueType.NAME, ValueType.EVENT}
"""Types of values whose times are told otherwise."""


def _sum(spans: Sequence[Span]) -> Span:
    months = sum(s.months for s in spans)
    return Span(sum(s.years for s in spans) + months // _MONTHS, months % _MONTHS, sum(s.days for s in spans))
