"""What the facts contradict, in words: no, and what is so instead."""

from __future__ import annotations

from bot.answering import holding
from bot.answering.elapsed import ElapsedRenderer
from bot.answering.found import FoundRenderer
from bot.answering.longest import LongestRenderer
from bot.answering.sentence import fill, is_open, number_text, period_of, sentence
from bot.answering.telling import Teller
from bot.answering.terms import TermRenderer
from bot.answering.timed import TimeRenderer
from bot.dates import Interval
from bot.language import calendar, numbers, replies
from bot.model import Fault, Found, Kind, Quantifier, Telling, TimeRelation, ValueType
from bot.records import replace

TYPE_CHECKING = False
if TYPE_CHECKING:
    from bot.facts.base import FactBase
    from bot.model import Refuted, When

_NONE = {
    (True, False): replies.NEXT_NONE,
    (True, True): replies.NEXT_NOBODY,
    (False, False): replies.PREVIOUS_NONE,
    (False, True): replies.PREVIOUS_NOBODY,
}
"""Lines where nothing came after or before, and where nobody did."""
_INSTEAD = {
    Fault.DENIED: replies.ON_THE_CONTRARY,
    Fault.ONLY: replies.NOT_ONLY,
    Fault.NO_END: replies.NO_END,
    Fault.UNLISTED: replies.UNLISTED,
}
"""Lines before what is so instead."""


class RefutedRenderer(Teller):
    """Words what is not so, with what is."""

    def __init__(self, facts: FactBase) -> None:
        """Take the fact base that names things."""
        super().__init__(facts)
        self._found = FoundRenderer(facts)
        self._times = TimeRenderer(facts)
        self._elapsed = ElapsedRenderer(facts)
        self._longest = LongestRenderer(facts)
        self._terms = TermRenderer(facts)
        self._holders = TermRenderer(facts, is_inverse=True)

    def render(self, o: Refuted) -> str:
        """The reply to what the facts contradict."""
        if o.fault is Fault.ELAPSED:
            return self._elapsed.elapsed(o)
        if o.fault is Fault.NO_OTHERS and o.query.kind is not Kind.HOLDER:
            return fill(replies.NO_OTHERS, text=self._listed(o.statements))
        return self._holders.refuted(o) or self._render(o)

    def _render(self, o: Refuted) -> str:
        q, s = o.query, o.statements[0]
        p = self._p(s)
        answer = self._true_answer(o)
        match o.fault:
            case Fault.NOT_YET | Fault.NOBODY_YET | Fault.NO_MORE:
                return self._outside_its_life(o)
            case Fault.PLACE:
                return fill(replies.FACTS_SAY, claimed=q.place, answer=answer)
            case Fault.COUNT:
                claimed = number_text(q.number) if q.number is not None else ""
                count = numbers.count(len(o.statements), p.label, p.plural)
                return fill(replies.COUNT_WRONG, count=count, claimed=claimed, answer=answer)
            case Fault.NONE:
                line = _NONE[q.kind is Kind.NEXT, p.type is ValueType.ITEM and "who" in p.asks]
                return self._since(line, s, anchor=self._short(s), label=p.label, period=period_of(s))
            case Fault.DENIED | Fault.ONLY | Fault.NO_END | Fault.UNLISTED:
                return fill(_INSTEAD[o.fault], answer=answer)
            case Fault.STILL:
                return self._still(o)
            case Fault.NO_CHANGE:
                return self._no_change(o)
            case Fault.EXACT:
                return fill(replies.EXACT_UNKNOWN, value=self._counted(s), answer=answer)
            case Fault.THEN | Fault.NOT_ALL | Fault.BOUNDARY | Fault.FROM_TO if _is_told_apart(o) and self._when(q):
                is_partly = o.fault is Fault.NOT_ALL
                line = replies.NOT_ALL_THEN if is_partly else replies.NO_NOT_THEN if q.is_claim else replies.NOT_THEN
                return fill(line, when=self._when(q) + _counted_from(q.when), answer=answer)
            case Fault.ELSEWHERE | Fault.FROM_TO if not q.is_claim:
                return fill(replies.ON_THE_CONTRARY, answer=answer)
            case Fault.NOT_CLAIMED if not q.is_claim:
                return fill(replies.NOT_CLAIMED, claimed=q.excluded[0][1], answer=answer)
            case _:
                return fill(replies.RIGHT if q.is_denied else replies.NO, answer=answer)

    def _no_change(self, o: Refuted) -> str:
        """That nothing changed in a time, what was so then, and when it did change."""
        q, s = o.query, o.statements[0]
        held = holding.holding(self._facts, holding.told(self._facts, q), q.when) if q.when else ()
        is_open = bool(self._limit(s)) and q.when is not None and q.when.relation in {"since", "after"}
        answer = fill(
            replies.NO_CHANGES_SINCE if is_open else replies.NO_CHANGES_IN,
            as_of=self._limit(s),
            when=self._when(q),
            label=self._p(s).label,
            held=fill(replies.HELD, value=self._value(held[0])) if held else replies.NOT_THERE,
            steps=self._times.change_steps(o.statements),
        )
        return fill(replies.RIGHT if q.is_denied else replies.NO, answer=answer) if q.is_claim else answer

    def _amount(self, o: Refuted) -> str:
        """How often it changed, how long it lasted in a time, or which lasted longer, as if nothing were claimed."""
        q = replace(o.query, is_claim=False)
        begin, when = s.time.begin if (s := o.statements[0]).time else None, q.when
        if o.fault is Fault.AGE and begin and when and when.interval and when.interval.begin:
            return self._elapsed.age_at(Found(q, o.statements), begin, when.interval.begin)
        if o.fault is Fault.CHANGE_COUNT:
            return self._times.changes(Found(q, o.statements, Telling.IN if self._when(q) else Telling.PLAIN))
        if o.fault is Fault.WITHIN:
            return self._times.timed(Found(q, o.statements, Telling.WITHIN))
        return self._longest.ranked(Found(q, o.statements))

    def _outside_its_life(self, o: Refuted) -> str:
        """An item was not there yet, or no more; an office that nobody could hold."""
        q, s, has_ended = o.query, o.statements[0], o.fault is Fault.NO_MORE
        is_lasting = self._p(s).time is TimeRelation.DURING and self._terms.is_told_by_sentence(s)
        by_period = self._terms.timed((s,), Kind.PERIOD) if is_lasting else ""
        told = by_period.removesuffix(".") or self._with_date(sentence((s,), self._facts), s)
        if has_ended and (q.is_claim or q.when is None or q.when.interval is None):
            is_asked_now = not q.is_claim and q.when is not None and q.when.relation == "now"
            return fill(replies.NOT_NOW if is_asked_now else replies.NO_NO_MORE, sentence=told)
        not_yet = replies.RIGHT_NOT_YET if q.is_denied else replies.NO_NOT_YET if q.is_claim else replies.NOT_YET
        line = replies.NO_MORE if has_ended else replies.NOBODY_YET if o.fault is Fault.NOBODY_YET else not_yet
        return fill(line, when=self._when(q), item=self._item(s), sentence=told)

    def _still(self, o: Refuted) -> str:
        """That no end is known of what is still so."""
        s = o.statements[0]
        if self._terms.is_told_by_sentence(s):
            return fill(replies.NO_END, answer=self._terms.timed(o.statements, Kind.PERIOD))
        values = {"value": self._value(s), "label": self._p(s).label, "period": period_of(s)}
        return self._since(replies.STILL_HELD, s, **values)

    def _moved(self, o: Refuted) -> str:
        """How a figure moved, or what it changed from and to."""
        if o.query.kind is Kind.DIFFERENCE:
            return self._times.difference(Found(o.query, o.statements))
        telling = Telling.PLAIN if o.fault is Fault.DENIED else Telling.FROM_TO
        return self._times.changes(Found(replace(o.query, is_claim=False), o.statements, telling))

    def _edges(self, o: Refuted) -> str:
        """When it began and ended."""
        if self._terms.is_told_by_sentence(o.statements[0]):
            return self._terms.timed(o.statements, Kind.PERIOD)
        return " ".join(self._times.one_timed(s, o.query.kind) for s in o.statements[:2])

    def _true_answer(self, o: Refuted) -> str:
        """What the facts say in place of what was claimed."""
        q, s = o.query, o.statements[0]
        p = self._p(s)
        if o.fault is Fault.PRECEDENCE:
            return self._elapsed.precedence(o)
        if q.kind is Kind.DIFFERENCE or o.fault is Fault.FROM_TO or (o.fault, q.kind) == (Fault.DENIED, Kind.CHANGES):
            return self._moved(o)
        if o.fault is Fault.AT and q.when is not None:
            return self._found.value_at(Found(q, o.statements))
        if o.fault is Fault.AMONG:
            return self._times.among(o)
        if o.fault is Fault.NEIGHBOUR or (o.fault is Fault.THEN and q.kind in {Kind.NEXT, Kind.PREVIOUS}):
            return self._times.neighbour(Found(q, o.statements))
        if o.fault in {Fault.CHANGE_COUNT, Fault.WITHIN, Fault.RANKED, Fault.AGE}:
            return self._amount(o)
        if o.fault is Fault.VALUE_COUNT:
            return self._found.counted(o)
        if o.fault is Fault.ALWAYS:
            return fill(replies.IN_ORDER, steps=self._steps(o.statements))
        if o.fault is Fault.NTH and q.quantifier is not Quantifier.HOLDER:
            return self._times.ordinal(Found(replace(q, when=None) if q.kind is Kind.ORDINAL else q, o.statements))
        if o.fault is Fault.BOUNDARY:
            return self._edges(o)
        if p.time is TimeRelation.DURING and p.is_single and len(o.statements) == 1 and is_open(s):
            return self._current(s)
        return self._sentences(o.statements)


def _is_told_then(o: Refuted) -> bool:
    """Whether what is told instead of a change was another change at the same time."""
    asked = o.query.when.interval if o.query.when is not None else None
    begins = [s.time.begin for s in o.statements if s.time is not None and s.time.begin is not None]
    is_then = asked is not None and any(Interval.at(begin).may_touch(asked) for begin in begins)
    return o.fault is Fault.FROM_TO and is_then


def _is_told_apart(o: Refuted) -> bool:
    """Whether it is told that it was not so at the time in question; of a claim, where another fact dates that."""
    when = o.query.when
    if not o.query.is_claim:
        return not _is_told_then(o)
    is_dated = when is not None and when.anchor is not None and when.interval is not None
    return is_dated and o.fault is not Fault.FROM_TO and not o.query.is_denied


def _counted_from(when: When | None) -> str:
    """The date of the fact that a time was reckoned from, where that is another: "a year before it was signed"."""
    anchor = when.anchor.begin if when is not None and when.anchor is not None else None
    if when is None or when.interval is None or anchor is None or when.relation in {"before", "after"}:
        return ""
    if when.interval.may_touch(Interval.at(anchor)):
        return ""
    return fill(replies.COUNTED_FROM, date=calendar.date_text(anchor))
