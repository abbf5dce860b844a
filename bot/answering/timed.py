"""What is told of when values held, and of their order: when, how long, which came next, what changed."""

from __future__ import annotations

from decimal import Decimal

from bot.answering import holding
from bot.answering.sentence import (
    Tense,
    capital,
    fill,
    fill_in_tense,
    is_happening,
    is_open,
    join,
    money_text,
    number_text,
    period_of,
    sentence,
)
from bot.answering.telling import Teller
from bot.answering.terms import TermRenderer
from bot.dates import Span, elapsed
from bot.language import calendar, numbers, replies
from bot.later import later
from bot.model import Bound, Found, Kind, Quantifier, Query, Telling, TimeRelation, ValueType
from bot.records import replace

with later:
    from bot.answering import lasting, tallies

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.facts.base import FactBase
    from bot.model import Property, Refuted, Statement, When


class TimeRenderer(Teller):
    """Words the answers to questions of time and order."""

    def __init__(self, facts: FactBase) -> None:
        """Take the fact base that names things."""
        super().__init__(facts)
        self._terms = TermRenderer(facts)

    def timed(self, o: Found) -> str:
        """When something was, began, ended, or how long it lasted."""
        first = o.statements[0]
        if is_happening(self._p(first)) and {s.item for s in o.statements} == {first.item}:
            return self._sentences(o.statements)
        if self._p(first).type is ValueType.EVENT and len(o.statements) > 1:
            return self._sentences(o.statements)
        if len(o.statements) > 1 and self._p(o.statements[0]).time is TimeRelation.ON:
            return self._event_dates(o.statements)
        if o.telling is Telling.WITHIN and o.query.when is not None:
            answer = self._within(o.statements, o.query.when)
            return fill(replies.YES, answer=answer) if o.query.is_claim else answer
        if self._terms.is_told_by_sentence(o.statements[0]):
            return self._terms.timed(o.statements, o.query.kind)
        told = [self.one_timed(s, o.query.kind) for s in o.statements[:4]]
        return " ".join([*told, self._together(o)]).rstrip()

    def _together(self, o: Found) -> str:
        """How long several values lasted, one after the other; "" where that is not asked, or not known of each."""
        if o.query.quantifier is not Quantifier.TOGETHER:
            return ""
        known = lasting.tenures(o.statements, None, self._facts)
        if sum(len(t.terms) for t in known) < len(o.statements):
            return ""
        return fill(replies.TOGETHER, span=calendar.span_text(lasting.added(t.span for t in known)))

    def _within(self, statements: tuple[Statement, ...], when: When) -> str:
        """How long it was so in a time, and when it was so in all."""
        spans = [self._span(s, when) for s in statements]
        if self._terms.is_told_by_sentence(statements[0]):
            text = self._terms.timed(statements, Kind.PERIOD)
        else:
            text = " ".join(self.one_timed(s, Kind.PERIOD) for s in statements)
        return fill(replies.LASTED_WITHIN, when=when.label, span=join(spans), text=text)

    def _event_dates(self, statements: Sequence[Statement]) -> str:
        """When each of several things happened, and of which no date is known."""
        dates: dict[str, list[str]] = {}
        for s in statements:
            if s.time is not None:
                dates.setdefault(self._value(s), []).append(calendar.interval_dates(s.time))
        dated = [fill(replies.HAPPENED, value=value, date=join(told)) for value, told in dates.items()]
        undated = [self._value(s) for s in statements if s.time is None]
        sentences = [capital(join(dated)) + "."] if dated else []
        sentences += [fill(replies.HAPPENED_UNDATED, value=join(undated))] if undated else []
        return " ".join(sentences)

    def one_timed(self, s: Statement, kind: Kind) -> str:
        """When or how long one statement holds, as the kind of question asks."""
        p = self._p(s)
        if (
            p.type is ValueType.EVENT
            and p.time is TimeRelation.DURING
            and s.time is not None
            and "{time}" not in p.says
        ):
            return self._during((s,))
        if p.type is ValueType.EVENT or "{time}" in p.says:
            return capital(self._with_date(sentence((s,), self._facts), s)) + "."
        if p.time is TimeRelation.ON:
            if p.is_list:
                return self._event_dates((s,))
            return capital(sentence((s,), self._facts)) + f" ({calendar.interval_dates(s.time) if s.time else ''})."
        if s.time is None:
            return fill(replies.HAPPENED_UNDATED, value=self._value(s))
        values = {"value": self._value(s), "label": p.label, "period": period_of(s)}
        begin = calendar.at_label(s.time.begin) if s.time.begin else ""
        end = calendar.at_label(s.time.end) if s.time.end else ""
        match kind:  # only what has a line of its own
            case Kind.BEGAN if begin:
                return self._since(replies.BEGAN_OPEN if is_open(s) else replies.BEGAN_NAME, s, begin=begin, **values)
            case Kind.ENDED if end:
                return fill(replies.ENDED, end=end, **values)
            case Kind.DURATION:
                span = self._span(s)
                if span:
                    return self._since(replies.LASTED_OPEN if is_open(s) else replies.LASTED, s, span=span, **values)
            case _:
                pass
        return self._since(replies.PERIOD_OPEN if is_open(s) else replies.PERIOD, s, **values)

    def _span(self, s: Statement, when: When | None = None) -> str:
        span = self._lasted(s, when)
        return calendar.span_text(span) if span is not None else ""

    def _lasted(self, s: Statement, when: When | None = None) -> Span | None:
        """How long it lasted, or lasted in a time; None where the facts do not say."""
        time = holding.within(self._facts, s, when) if when is not None else holding.bounded(self._facts, s)
        if time is None or time.begin is None or time.end is None:
            return None
        return elapsed(time.begin, time.end)

    def ordinal(self, o: Found) -> str:
        """The nth value; of several that are named, the first or the last."""
        if o.telling is Telling.PLAIN and o.query.is_claim and o.query.when is not None:
            return fill(replies.YES, answer=self.ordinal(replace(o, query=replace(o.query, when=None))))
        if o.telling in {Telling.AMONG, Telling.TIED}:
            answer = self.among(o)
            return fill(replies.YES, answer=answer) if o.query.is_claim and o.telling is Telling.AMONG else answer
        s = o.statements[0]
        p = self._p(s)
        if o.telling in {Telling.CHANGED, Telling.ENDED}:
            return self.one_timed(s, Kind.BEGAN if o.telling is Telling.CHANGED else Kind.ENDED)
        if p.time is TimeRelation.ON and p.is_list:
            return self._sentences(o.statements)
        if len(o.statements) > 1 and p.is_list and p.time is TimeRelation.ALWAYS:
            said = join([self._value(x) for x in o.statements])
            return fill(replies.MEMBER_OF_LIST, value=said, item=self._item(s), plural=p.plural)
        if p.time is TimeRelation.ON or s.time is None or (o.telling is Telling.LISTED and o.query.kind is Kind.PERIOD):
            return self._describe_one(s)
        if o.telling is Telling.LISTED and len(o.statements) == 1:  # its place is that in what was told, not among all
            is_sentence = self._terms.is_told_by_sentence(s)
            return self._terms.timed((s,), Kind.PERIOD) if is_sentence else self.one_timed(s, Kind.PERIOD)
        n = o.query.ordinal
        if len(o.statements) > 1:
            return fill(replies.IN_ORDER, steps=self._steps(o.statements))
        if n < -1:
            return self.one_timed(s, Kind.PERIOD)
        if when := self._when(o.query):
            values = {"label": p.label, "value": self._value(s), "period": period_of(s)}
            return fill(replies.ORDINAL_IN, when=when, nth=replies.LAST if n == -1 else numbers.nth(n), **values)
        if n == -1:
            last = {"label": p.label, "value": self._value(s), "period": period_of(s)}
            return fill_in_tense(replies.ORDINAL_LAST, last, Tense.PRESENT if is_open(s) else Tense.PAST)
        return fill(replies.ORDINAL, nth=numbers.nth(n), label=p.label, value=self._value(s), period=period_of(s))

    def among(self, o: Found | Refuted) -> str:
        """Which of several values came first or last, or that their dates do not tell."""
        said = [self._in_time(s) for s in o.statements]
        if isinstance(o, Found) and o.telling is Telling.TIED:
            return fill(replies.AS_EARLY, all=join(said))
        return fill(replies.EARLIER if o.query.ordinal > 0 else replies.LATER, value=said[0], others=join(said[1:]))

    def _in_time(self, s: Statement) -> str:
        if self._p(s).time is TimeRelation.ON:
            return self._dated_value(s)
        return f"{self._short(s)} ({period_of(s)})"

    def neighbour(self, o: Found) -> str:
        """What came next or before."""
        *found, anchor = o.statements
        line = replies.NEXT if o.query.kind is Kind.NEXT else replies.PREVIOUS
        if self._p(anchor).time is TimeRelation.AS_OF:
            return self._sentences(tuple(found))
        if self._p(anchor).time is TimeRelation.ON:
            return fill(
                replies.NEXT_EVENT if o.query.kind is Kind.NEXT else replies.PREVIOUS_EVENT,
                anchor=self._dated_value(anchor),
                value=join([self._dated_value(s) for s in found]),
            )
        if len(found) > 1:
            return fill(replies.IN_ORDER, steps=self._steps(tuple(found)))
        return fill(line, anchor=self._short(anchor), value=self._value(found[0]), period=period_of(found[0]))

    def between(self, o: Found) -> str:
        """What came between two values."""
        *inside, first, last = o.statements
        return fill(
            replies.BETWEEN, first=self._short(first), last=self._short(last), values=self._steps(tuple(inside))
        )

    def changes(self, o: Found) -> str:
        """What changed when."""
        s = o.statements[0]
        if o.telling is Telling.FROM_TO:
            answer = fill(replies.CHANGED, label=self._p(s).label, step=self.change_steps(o.statements))
            is_yes = o.query.is_claim and len(o.statements) == 1
            return fill(replies.YES, answer=answer) if is_yes else answer
        if o.query.ordinal or o.query.quantifier is Quantifier.RENEWED:
            answer = fill(replies.CHANGED, label=self._p(s).label, step=self.change_steps(o.statements))
            is_yes = o.query.is_claim and o.query.ordinal != 0 and o.query.when is not None
            return fill(replies.YES, answer=answer) if is_yes else answer
        line = replies.CHANGES_IN if o.telling is Telling.IN else replies.CHANGES
        answer = fill(
            line,
            when=self._when(o.query),
            label=self._p(s).label,
            count=numbers.times(len(o.statements)),
            steps=self.change_steps(o.statements),
        )
        is_yes = o.query.is_claim and (o.query.kind is Kind.CHANGES or o.query.number is not None)
        return fill(replies.YES, answer=answer) if is_yes else answer

    def change_steps(self, statements: tuple[Statement, ...]) -> str:
        """What it changed to, one after another, each with its date; for the first also from what."""
        dated = [(s, calendar.at_label(s.time.begin)) for s in statements if s.time and s.time.begin]
        steps = [fill(replies.CHANGE_STEP, date=date, value=self._value(s)) for s, date in dated]
        if dated and (old := self.before(dated[0][0])) is not None:
            (s, date), *_ = dated
            steps[0] = fill(replies.CHANGE_FROM, date=date, old=self._value(old), value=self._value(s))
        return join(steps)

    def before(self, s: Statement) -> Statement | None:
        """What held before a value came into its place, if the facts tell."""
        told = holding.told(self._facts, Query(Kind.ALL, s.item, s.property))
        n = told.index(s) if s in told else 0
        return told[n - 1] if n else None

    def difference(self, o: Found) -> str:
        """By how much two figures differ."""
        first, last = o.statements
        p = self._p(first)
        change = (last.number or Decimal(0)) - (first.number or Decimal(0))
        is_counted = p.type is not ValueType.MONEY and change == change.to_integral_value()
        fewer = replies.SO_MANY_FEWER if is_counted else replies.SO_MUCH_LESS
        line = replies.SO_MANY_MORE if change > 0 else fewer
        text = " ".join(fill(line, **_amount(abs(change), p)).split()) if change else replies.SAME
        return fill(
            replies.DIFFERENCE,
            first_date=_since_when(first),
            last_date=_since_when(last),
            first=self._value(first),
            last=self._value(last),
            difference=text,
        )

    def summed(self, o: Found) -> str:
        """What several figures come to."""
        p = self._p(o.statements[0])
        number = sum((s.number or Decimal(0) for s in o.statements), Decimal(0))
        about = replies.ABOUT if any(s.about for s in o.statements) else ""
        amount = money_text(number, p) if p.type is ValueType.MONEY else f"{number_text(number)} {p.unit[1]}"
        figures = join([self._dated_value(s) for s in o.statements])
        return fill(replies.SUMMED, figure=f"{about} {amount}".strip(), figures=figures)

    def tallied(self, o: Found) -> str:
        """What fell into each stretch of the calendar that had so many."""
        p = self._p(o.statements[0])
        every = holding.told(self._facts, replace(o.query, kind=Kind.ALL, number=None, bound=Bound.NONE))
        undated = [self._value(s) for s in every if s.time is None]
        line = replies.TALLY_MOST if o.query.bound is Bound.MOST else replies.TALLY
        told = []
        for stretch, statements in tallies.by_stretch(o.query, p, o.statements).items():
            when, several = calendar.at_label(stretch), tuple(statements)
            if p.time is TimeRelation.DURING:
                steps, count = self.change_steps(several), numbers.times(len(several))
                told.append(fill(replies.CHANGES_IN, when=when, label=p.label, count=count, steps=steps))
            else:
                count, items = numbers.count(len(several), p.label, p.plural), self._listed(several)
                form = replies.TALLY_ONE if line == replies.TALLY and len(several) == 1 else line
                told.append(fill(form, when=when, count=count, items=items))
        told += [fill(replies.HAPPENED_UNDATED, value=join(undated))] if undated else []
        return " ".join(told)

    def measured(self, o: Found) -> str:
        """As of when a figure is."""
        return " ".join(
            fill(replies.MEASURED, value=self._counted(s), date=calendar.interval_dates(s.time))
            for s in o.statements
            if s.time
        )


def _amount(size: Decimal, p: Property) -> dict[str, str]:
    """A difference between two figures: its number and its unit; the sign of a currency stands with the number."""
    if p.type is ValueType.MONEY and len(p.unit[0]) == 1:
        return {"count": money_text(size, p), "unit": ""}
    return {"count": number_text(size), "unit": p.unit[0] if size == 1 else p.unit[1]}


def _since_when(s: Statement) -> str:
    """The date of a figure; of one that held from a date on, that date."""
    if s.time is None:
        return ""
    is_stretch = s.time.begin is not None and not s.time.is_single
    return calendar.date_text(s.time.begin) if is_stretch and s.time.begin else calendar.interval_dates(s.time)
