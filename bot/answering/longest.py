"""Which value lasted longest, in words."""

from __future__ import annotations

from bot.answering import lasting
from bot.answering.sentence import capital, fill, join, period_of
from bot.answering.telling import Teller
from bot.dates import Span
from bot.language import calendar, numbers, replies
from bot.model import Kind, Quantifier

TYPE_CHECKING = False
if TYPE_CHECKING:
    from bot.answering.lasting import Tenure
    from bot.model import Found, When

_LINES = {
    Kind.LONGEST: (replies.LONGEST, replies.LONGEST_IN),
    Kind.SHORTEST: (replies.SHORTEST, replies.SHORTEST_IN),
    Kind.LONGER: (replies.LONGER, replies.LONGER_IN),
    Kind.SHORTER: (replies.SHORTER, replies.SHORTER_IN),
}
"""The line of each kind of question, and the one where only a time counts."""


class LongestRenderer(Teller):
    """Words which value lasted longest or shortest, over one fact base."""

    def ranked(self, o: Found) -> str:
        """The longest or shortest, or the longer of two."""
        n = o.query.ordinal
        nth = f"{numbers.ORDINAL_WORDS[n]} " if 1 < n < len(numbers.ORDINAL_WORDS) else ""
        if o.query.quantifier is Quantifier.LETTERS:
            return self._written(o, nth)
        when = lasting.asked_time(o.query)
        ordered = lasting.tenures(o.statements, when, self._facts)
        first = lasting.leading(ordered)
        answer = self._tied(o, first, nth) if len(first) > 1 else self._one(o, ordered, nth, when)
        return fill(replies.YES, answer=answer) if o.query.is_claim and o.query.values else answer

    def _written(self, o: Found, nth: str) -> str:
        s = o.statements[0]
        line = replies.MOST_LETTERS if o.query.kind is Kind.LONGEST else replies.FEWEST_LETTERS
        return fill(line, nth=nth, value=self._value(s), count=str(lasting.letters_of(s)))

    def _one(self, o: Found, ordered: list[Tenure], nth: str, when: When | None) -> str:
        """The one that is alone with its length, and how long those lasted that it is held against."""
        plain, within = _LINES[o.query.kind]
        one, *rest = ordered
        told = replies.OTHER_SPAN
        others = "; ".join(fill(told, value=self._short(t.terms[0]), span=_text(t)) for t in rest)
        values = {"value": self._value(one.terms[0]), "span": _text(one), "period": self._periods(one), "other": others}
        answer = fill(within if when else plain, when=self._when(o.query), nth=nth, use=self._use(o), **values)
        if o.query.quantifier is Quantifier.DIFFERENCE and rest:
            answer = f"{answer} {self._by_how_much(o.query.kind, one, rest[0])}"
        return answer

    def _tied(self, o: Found, first: list[Tenure], nth: str) -> str:
        """Several that lasted as long as each other."""
        values = join([f"{self._value(t.terms[0])} ({self._periods(t)})" for t in first])
        if o.query.kind in {Kind.LONGER, Kind.SHORTER}:
            line = replies.AS_LONG
        else:
            line = replies.TIED_LONGEST if o.query.kind is Kind.LONGEST else replies.TIED_SHORTEST
        text = fill(line, nth=nth, use=self._use(o), values=values, span=calendar.span_text(first[0].span))
        return f"{self._when(o.query)}: {text}" if self._when(o.query) else capital(text)

    def _use(self, o: Found) -> str:
        """What the longest was longest: in use, or as a mayor."""
        p = self._p(o.statements[0])
        return fill(replies.AS_ONE, label=p.label) if "who" in p.asks else replies.IN_USE

    def _by_how_much(self, kind: Kind, one: Tenure, other: Tenure) -> str:
        """How much longer the one lasted than the other, or shorter, in years and months."""
        months = abs(one.length[0] - other.length[0])
        line = replies.LASTED_MORE if kind is Kind.LONGER else replies.LASTED_LESS
        return fill(line, span=calendar.span_text(Span(months // 12, months % 12)))

    def _periods(self, tenure: Tenure) -> str:
        return join([period_of(s) for s in tenure.terms])


def _text(tenure: Tenure) -> str:
    """How long it lasted; of several terms, in all."""
    span = calendar.span_text(tenure.span)
    return fill(replies.SPAN_IN_ALL, span=span) if len(tenure.terms) > 1 else span
