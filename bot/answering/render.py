"""From an outcome to words.

Every line stands in `bot.language.replies`; here is decided which one, and what is put in. A reply has one to three
sentences: the answer with its period or date, then a conflict or a caveat in half a sentence.
"""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from bot.answering import holding
from bot.answering.choices import ChoiceRenderer
from bot.answering.sentence import capital, fill, fill_in_tense, join, sentence, unit_text, value_text
from bot.answering.terms import TermRenderer
from bot.dates import Date, Interval, elapsed
from bot.language import calendar, numbers, replies
from bot.model import (
    Ambiguous,
    Chosen,
    Found,
    Kind,
    NotKnown,
    NotUnderstood,
    Query,
    Reason,
    Refuted,
    SmallTalk,
    TimeRelation,
    ValueType,
)

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable

    from bot.facts.base import FactBase
    from bot.model import Outcome, Property, Reference, Statement

_LONGEST_OFFER = 200
"""Characters of what is told beside a refusal."""
_LONGEST_QUOTE = 40
"""Characters of a word that is quoted back."""
_WITHOUT_NOTES = {
    Kind.ALL,
    Kind.COUNT,
    Kind.EVENTS,
    Kind.CHANGES,
    Kind.CHANGE_COUNT,
    Kind.DESCRIBE,
    Kind.HOLDER,
}
"""Kinds of question whose answer tells several statements: a note at its end would be read as one of the last."""
_LONGEST_LIST = 12
"""Values told of a list before it is cut."""


class Renderer:
    """Words outcomes over one fact base."""

    def __init__(self, facts: FactBase) -> None:
        """Take the fact base that names things."""
        self._facts = facts
        self._choices = ChoiceRenderer(facts, self._sentences)
        self._terms = TermRenderer(facts)
        self._holders = TermRenderer(facts, is_inverse=True)

    def render(self, outcome: Outcome, now: dt.date) -> str:
        """The reply to an outcome; `now` is the day of the message."""
        match outcome:
            case Found():
                return self._with_notes(self._found(outcome, now), outcome)
            case Refuted():
                return self._with_notes(self._holders.refuted(outcome) or self._refuted(outcome), outcome)
            case Chosen():
                return self._choices.render(outcome)
            case NotKnown():
                return self._not_known(outcome)
            case Ambiguous():
                return self._ambiguous(outcome)
            case NotUnderstood():
                return self._not_understood(outcome)
            case SmallTalk():
                return self._say(replies.SMALLTALK[outcome.act])

    # --- small parts ------------------------------------------------------------------------------------------

    def _say(self, line: str, **values: str) -> str:
        info = self._facts.info
        example = info.examples[0] if info.examples else ""
        return fill(line, title=info.title, example=example, about=info.about, gaps=info.gaps, **values)

    def _p(self, s: Statement) -> Property:
        return self._facts.properties[s.property]

    def _item(self, s: Statement) -> str:
        return self._facts.item(s.item).label

    def _value(self, s: Statement) -> str:
        p = self._p(s)
        text = value_text(s, p, self._facts)
        return fill("the {text}", text=text) if p.type is ValueType.NAME and "the {value}" in p.says else text

    def _counted(self, s: Statement) -> str:
        return f"{self._value(s)} {unit_text(s, self._p(s))}".strip()

    def _period(self, s: Statement) -> str:
        return calendar.period_text(s.time) if s.time else ""

    def _limit(self, s: Statement) -> str:
        date = holding.as_of(self._facts, (s,))
        return calendar.date_text(date) if date else ""

    def _when(self, query: Query) -> str:
        return query.when.label if query.when is not None and query.when.interval is not None else ""

    def _since(self, line: str, s: Statement, **values: str) -> str:
        """A line about what is still so, with the date up to which its source speaks, if that is known."""
        limit = self._limit(s)
        known = line if limit else line.replace(", as of {as_of}", "").replace(", still so as of {as_of}", "")
        return fill(known, as_of=limit, **values)

    def _is_open(self, s: Statement) -> bool:
        return s.time is not None and s.time.is_end_open

    def _short(self, s: Statement) -> str:
        return s.short or self._value(s)

    def _sentences(self, statements: tuple[Statement, ...], *, is_past: bool = False) -> str:
        """The statements told one property after another, lists in one sentence."""
        groups: dict[tuple[str, str, bool], list[Statement]] = {}
        for s in statements:
            p = self._p(s)
            name = s.id if not p.is_list else ""
            groups.setdefault((s.item, s.property + name, s.time is None), []).append(s)
        return " ".join(self._full(tuple(g), is_past=is_past) for g in groups.values())

    def _full(self, group: tuple[Statement, ...], *, is_past: bool = False) -> str:
        """One sentence with its time, if it has one."""
        s, p = group[0], self._p(group[0])
        if p.is_list and p.time is TimeRelation.ON:
            values = join([self._dated_value(x) for x in group])
            return capital(fill(p.says, item=self._item(s), value=values, unit="", short="", place="", time="")) + "."
        text = sentence(group, self._facts, is_past=is_past)
        if p.time is TimeRelation.AS_OF and s.time is not None:
            return fill(replies.AS_OF, date=calendar.interval_dates(s.time), sentence=text)
        if p.time is TimeRelation.DURING and s.time is not None and "{time}" not in p.says:
            return self._during(s, text)
        return capital(self._with_date(text, s)) + "."

    def _with_date(self, text: str, s: Statement) -> str:
        """An event's sentence with its date, where the template does not place it."""
        p = self._p(s)
        is_bare = p.type is ValueType.EVENT and "{time}" not in p.says and s.time is not None
        return f"{text} {calendar.interval_at(s.time)}" if is_bare and s.time is not None else text

    def _during(self, s: Statement, text: str) -> str:
        if self._is_open(s):
            return self._since(replies.CURRENT, s, sentence=text, period=self._period(s))
        past = sentence((s,), self._facts, is_past=True)
        return capital(f"{past} {self._period(s)}.")

    def _dated_value(self, s: Statement) -> str:
        """An event with its date: "Hungary (1956)"."""
        return f"{self._value(s)} ({calendar.interval_dates(s.time)})" if s.time else self._value(s)

    def _steps(self, statements: tuple[Statement, ...]) -> str:
        return "; ".join(
            fill(replies.STEPS, value=self._value(s), period=self._period(s)) for s in statements[:_LONGEST_LIST]
        )

    # --- what was found ---------------------------------------------------------------------------------------

    def _found(self, o: Found, now: dt.date) -> str:
        if o.line == "claim":
            return fill(replies.YES, answer=self._claimed(o))
        return self.age(o, now) if o.query.kind is Kind.AGE else _FOUND[o.query.kind](self, o)

    def _claimed(self, o: Found) -> str:
        """The answer behind a yes."""
        s = o.statements[0]
        p = self._p(s)
        if p.time is TimeRelation.DURING and o.query.when is not None and o.query.when.interval is not None:
            return self._value_at(o)
        if o.query.kind in {Kind.BEGAN, Kind.ENDED, Kind.PERIOD, Kind.DURATION}:
            return _FOUND[o.query.kind](self, o)
        if p.is_list and p.time is TimeRelation.ALWAYS:
            return capital(sentence(o.statements, self._facts)) + "."
        return self._sentences(o.statements)

    def value(self, o: Found) -> str:
        """What it is, or was."""
        s = o.statements[0]
        p = self._p(s)
        if p.time is TimeRelation.DURING and o.query.when is not None and o.query.when.interval is not None:
            return self._value_at(o)
        if p.time is TimeRelation.DURING and len(o.statements) == 1 and p.is_single and self._is_open(s):
            return self._since(
                replies.CURRENT_NOW,
                s,
                sentence=self._with_date(sentence((s,), self._facts), s),
                label=p.label,
                period=self._period(s),
            )
        if p.time is TimeRelation.ON and p.is_list and o.query.when is not None:
            return self._sentences(o.statements)
        return self._sentences(o.statements)

    def _value_at(self, o: Found) -> str:
        """The value at a time; where it changed then, the change."""
        when, s = self._when(o.query), o.statements[0]
        p = self._p(s)
        if len(o.statements) == 1:
            text = sentence((s,), self._facts, is_past=True)
            if "{time}" in p.says:
                return capital(text) + "."
            return fill(replies.NAME_AT, when=when, sentence=text, label=p.label, period=self._held(s))
        if not p.is_single:
            values = join([f"{self._value(x)} ({self._held(x)})" for x in o.statements])
            told = {"item": self._item(s), "value": values, "unit": "", "short": "", "place": "", "time": ""}
            says = fill_in_tense(p.says, told, is_past=True)
            return fill(replies.VALUE_AT, when=when, sentence=says)
        asked = o.query.when.interval if o.query.when is not None else None
        is_exact = asked is None or any(x.time is not None and x.time.must_touch(asked) for x in o.statements)
        line = replies.CHANGED_AT if is_exact else replies.CHANGED_ABOUT
        return fill(line, when=when, label=p.label, steps=self._steps(o.statements))

    def _held(self, s: Statement) -> str:
        return self._period(s)

    def all(self, o: Found) -> str:
        """All values in order."""
        s = o.statements[0]
        p = self._p(s)
        if p.time is TimeRelation.DURING and p.is_single and len(o.statements) > 1:
            return fill(replies.IN_ORDER, steps=self._steps(o.statements))
        return self.value(o)

    def count(self, o: Found) -> str:
        """How many, and which."""
        s = o.statements[0]
        p = self._p(s)
        if o.line == "times":
            return self._terms.times(o)
        distinct = list(dict.fromkeys(self._value(x) for x in o.statements))
        count = numbers.count(len(distinct), p.label, p.plural)
        if p.time is TimeRelation.DURING:
            if o.line == "in":
                line = replies.COUNT_IN if len(distinct) > 1 else replies.ONE_VALUE_AT
                return fill(
                    line,
                    when=self._when(o.query),
                    count=count,
                    values=self._steps(o.statements),
                    label=p.label,
                    value=self._steps(o.statements),
                )
            line = replies.COUNT_FORMER if o.line == "former" else replies.COUNT_VALUES
            return fill(line, item=self._item(s), count=count, steps=self._steps(o.statements))
        values = join([self._dated_value(x) if p.time is TimeRelation.ON else self._value(x) for x in o.statements])
        return fill(replies.COUNT_LIST, count=count, values=values)

    def timed(self, o: Found) -> str:
        """When something was, began, ended, or how long it lasted."""
        if len(o.statements) > 1 and self._p(o.statements[0]).time is TimeRelation.ON:
            return capital(join([self._event_date(s) for s in o.statements])) + "."
        if self._terms.is_told_by_sentence(o.statements[0]):
            return self._terms.timed(o.statements, o.query.kind)
        return " ".join(self._one_timed(s, o.query.kind) for s in o.statements[:4])

    def _event_date(self, s: Statement) -> str:
        return (
            fill(replies.HAPPENED, value=self._value(s), date=calendar.interval_dates(s.time)).rstrip(".")
            if s.time
            else fill(replies.HAPPENED_UNDATED, value=self._value(s)).rstrip(".")
        )

    def _one_timed(self, s: Statement, kind: Kind) -> str:
        p = self._p(s)
        if p.type is ValueType.EVENT or "{time}" in p.says:
            return capital(self._with_date(sentence((s,), self._facts), s)) + "."
        if p.time is TimeRelation.ON:
            if p.is_list:
                return capital(self._event_date(s)) + "."
            return capital(sentence((s,), self._facts)) + f" ({calendar.interval_dates(s.time) if s.time else ''})."
        if s.time is None:
            return fill(replies.HAPPENED_UNDATED, value=self._value(s))
        values = {"value": self._value(s), "label": p.label, "period": self._period(s)}
        begin = calendar.at_label(s.time.begin) if s.time.begin else ""
        end = calendar.at_label(s.time.end) if s.time.end else ""
        match kind:  # only what has a line of its own
            case Kind.BEGAN if begin:
                return self._since(
                    replies.BEGAN_OPEN if self._is_open(s) else replies.BEGAN_NAME, s, begin=begin, **values
                )
            case Kind.ENDED if end:
                return fill(replies.ENDED, end=end, **values)
            case Kind.DURATION:
                span = self._span(s)
                if span:
                    return self._since(
                        replies.LASTED_OPEN if self._is_open(s) else replies.LASTED, s, span=span, **values
                    )
            case _:
                pass
        return self._since(replies.PERIOD_OPEN if self._is_open(s) else replies.PERIOD, s, **values)

    def _span(self, s: Statement) -> str:
        time = holding.bounded(self._facts, s)
        if time is None or time.begin is None or time.end is None:
            return ""
        return calendar.span_text(elapsed(time.begin, time.end))

    def ordinal(self, o: Found) -> str:
        """The nth value."""
        s = o.statements[0]
        p = self._p(s)
        if o.line == "changed":
            return self._one_timed(s, Kind.BEGAN)
        if p.time is TimeRelation.ON or s.time is None or (o.line == "listed" and o.query.kind is Kind.PERIOD):
            return self._describe_one(s)
        n = o.query.ordinal
        if n == -1:
            return fill(replies.ORDINAL_LAST, label=p.label, value=self._value(s), period=self._held(s))
        nth = numbers.ORDINAL_WORDS[n] if 0 < n < len(numbers.ORDINAL_WORDS) else f"{n}th"
        return fill(replies.ORDINAL, nth=nth, label=p.label, value=self._value(s), period=self._held(s))

    def neighbour(self, o: Found) -> str:
        """What came next or before."""
        *found, anchor = o.statements
        line = replies.NEXT if o.query.kind is Kind.NEXT else replies.PREVIOUS
        if self._p(anchor).time is TimeRelation.ON:
            return fill(
                "After {anchor} came {value}." if o.query.kind is Kind.NEXT else "Before {anchor} came {value}.",
                anchor=self._dated_value(anchor),
                value=join([self._dated_value(s) for s in found]),
            )
        return fill(line, anchor=self._short(anchor), value=self._value(found[0]), period=self._held(found[0]))

    def between(self, o: Found) -> str:
        """What came between two values."""
        *inside, first, last = o.statements
        return fill(
            replies.BETWEEN, first=self._short(first), last=self._short(last), values=self._steps(tuple(inside))
        )

    def ranked(self, o: Found) -> str:
        """The longest or shortest."""
        s = o.statements[0]
        line = {
            Kind.LONGEST: replies.LONGEST,
            Kind.SHORTEST: replies.SHORTEST,
            Kind.LONGER: replies.LONGER,
            Kind.SHORTER: replies.SHORTER,
        }[o.query.kind]
        others = "; ".join(fill(replies.OTHER_SPAN, value=self._short(x), span=self._span(x)) for x in o.statements[1:])
        n = o.query.ordinal
        nth = f"{numbers.ORDINAL_WORDS[n]} " if 1 < n < len(numbers.ORDINAL_WORDS) else ""
        return fill(line, value=self._value(s), span=self._span(s), period=self._held(s), other=others, nth=nth)

    def changes(self, o: Found) -> str:
        """What changed when."""
        s = o.statements[0]
        if o.query.ordinal:
            return self._one_timed(s, Kind.BEGAN)
        line = replies.CHANGES_IN if o.line == "in" else replies.CHANGES
        answer = fill(
            line,
            when=self._when(o.query),
            label=self._p(s).label,
            count=_times(len(o.statements)),
            steps=self._change_steps(o.statements),
        )
        return fill(replies.YES, answer=answer) if o.query.is_claim else answer

    def _change_steps(self, statements: tuple[Statement, ...]) -> str:
        return join(
            [
                fill(replies.CHANGE_STEP, date=calendar.at_label(s.time.begin), value=self._value(s))
                for s in statements
                if s.time and s.time.begin
            ]
        )

    def difference(self, o: Found) -> str:
        """By how much two figures differ."""
        first, last = o.statements
        p = self._p(first)
        change = (last.number or Decimal(0)) - (first.number or Decimal(0))
        unit = p.unit[0] if abs(change) == 1 else p.unit[1]
        size = abs(change)
        count = numbers.SMALL[int(size)] if size < len(numbers.SMALL) else numbers.write(size)
        text = f"{count} {'more' if change > 0 else 'fewer'} {unit}" if change else replies.SAME
        return fill(
            replies.DIFFERENCE,
            first_date=_since_when(first),
            last_date=_since_when(last),
            first=self._value(first),
            last=self._value(last),
            difference=text,
        )

    def measured(self, o: Found) -> str:
        """As of when a figure is."""
        return " ".join(
            fill(replies.MEASURED, value=self._counted(s), date=calendar.interval_dates(s.time))
            for s in o.statements
            if s.time
        )

    def place(self, o: Found) -> str:
        """Where."""
        return self._sentences(o.statements)

    def holder(self, o: Found) -> str:
        """Who has a value."""
        return self._holders.holders(o)

    def expand(self, o: Found) -> str:
        """What an acronym stands for."""
        return " ".join(fill(replies.EXPAND, short=s.short or self._item(s), value=s.value) for s in o.statements[:4])

    def describe(self, o: Found) -> str:
        """What there is to say of a value, or of an item."""
        if not o.query.property:
            return self._sentences(o.statements)
        if (
            len(o.statements) > 1
            and self._p(o.statements[0]).is_list
            and self._p(o.statements[0]).time is TimeRelation.ON
        ):
            return self._sentences(o.statements)
        return " ".join(dict.fromkeys(self._describe_one(s) for s in o.statements))

    def _describe_one(self, s: Statement) -> str:
        p = self._p(s)
        if p.type is ValueType.NAME and s.short:
            was = "has been" if self._is_open(s) else "was"
            return fill(
                replies.DESCRIBE_NAME,
                short=s.short,
                value=s.value,
                was=was,
                item=self._item(s),
                label=p.label,
                period=self._period(s),
            )
        if p.is_list and p.time is TimeRelation.ALWAYS:
            return fill(replies.MEMBER_OF_LIST, value=self._value(s), item=self._item(s), plural=p.plural)
        return self._full((s,))

    def age(self, o: Found, now: dt.date) -> str:
        """How old an item was."""
        s = o.statements[0]
        begin = s.time.begin if s.time else None
        if begin is None:
            return self._sentences(o.statements)
        when = o.query.when
        if o.line == "ended" and (last := o.statements[-1].time) is not None and last.begin is not None:
            return fill(
                replies.AGE_ENDED,
                sentence=self._with_date(sentence(o.statements[:1], self._facts), s),
                end=self._with_date(sentence(o.statements[1:], self._facts), o.statements[-1]),
                span=calendar.span_text(elapsed(begin, last.begin)),
            )
        if when is None or when.interval is None or when.interval.begin is None:
            return fill(
                replies.AGE_NOW,
                item=self._item(s),
                sentence=self._with_date(sentence((s,), self._facts), s),
                year=str(now.year),
                span=calendar.span_text(elapsed(begin, Date.year(now.year))),
            )
        end = when.interval.begin
        is_within = end.earliest < begin.earliest
        span = calendar.span_text(elapsed(begin, Date.year(end.latest.year) if is_within else end))
        return fill(
            replies.AGE,
            when=when.label,
            item=self._item(s),
            sentence=self._with_date(sentence((s,), self._facts), s),
            span=f"up to {span}" if is_within else span,
        )

    def existed(self, o: Found) -> str:
        """That an item existed, and under which name."""
        s = o.statements[0]
        extra = ""
        if o.query.when is not None and o.query.when.interval is not None:
            names = [n for n in self._facts.properties.values() if n.type is ValueType.NAME]
            held = tuple(
                x
                for p in names[:1]
                for x in holding.holding(
                    self._facts, holding.told(self._facts, Query(Kind.VALUE, s.item, p.id)), o.query.when
                )
            )
            if len(held) == 1:
                extra = fill(
                    replies.EXISTED_NAME, when=self._when(o.query), sentence=sentence(held, self._facts, is_past=True)
                )
        begin = calendar.date_text(s.time.begin) if s.time and s.time.begin else ""
        return fill(replies.EXISTED, item=self._item(s), begin=begin, extra=extra)

    def events(self, o: Found) -> str:
        """What happened in a time."""
        lists = tuple(s for s in o.statements if self._p(s).is_list)
        changes = [
            fill(replies.EVENT_CHANGE, item=self._item(s), label=self._p(s).label, value=self._value(s))
            + f" ({calendar.date_text(s.time.begin)})"
            for s in o.statements
            if self._p(s).time is TimeRelation.DURING and s.time and s.time.begin and not self._is_first(s)
            if not self._terms.is_told_by_sentence(s)
        ]
        changes += [
            self._terms.timed((s,), Kind.PERIOD).rstrip(".") for s in o.statements if self._terms.is_told_by_sentence(s)
        ]
        happened = [sentence((s,), self._facts) for s in o.statements if self._p(s).type is ValueType.EVENT]
        parts = [capital(x) + "." for x in dict.fromkeys([*happened, *changes])]
        if lists:
            parts.append(self._sentences(lists))
        return " ".join(parts)

    def _is_first(self, s: Statement) -> bool:
        return self._facts.statements(s.item, s.property)[0].time == s.time

    def elapsed(self, o: Found) -> str:
        """How long from one time to another."""
        q = o.query
        first, last = _edge(q.when), _edge(q.other)
        if first is None or last is None:
            return replies.UNKNOWN_PLAIN
        if first.earliest > last.earliest:
            first, last = last, first
        return fill(
            replies.ELAPSED,
            span=calendar.span_text(elapsed(first, last)),
            first=calendar.date_text(first),
            last=calendar.date_text(last),
        )

    # --- what was refuted -------------------------------------------------------------------------------------

    def _outside_its_life(self, q: Query, s: Statement, *, has_ended: bool) -> str:
        """An item was not there yet, or no more."""
        told = self._with_date(sentence((s,), self._facts), s)
        if has_ended and (q.is_claim or q.when is None or q.when.interval is None):
            return fill(replies.NO_NO_MORE, sentence=told)
        line = replies.NO_MORE if has_ended else replies.NO_NOT_YET if q.is_claim else replies.NOT_YET
        return fill(line, when=self._when(q), item=self._item(s), sentence=told)

    def _refuted(self, o: Refuted) -> str:
        q, s = o.query, o.statements[0]
        p = self._p(s)
        answer = self._true_answer(o)
        match o.line:
            case "not_yet" | "no_more":
                return self._outside_its_life(q, s, has_ended=o.line == "no_more")
            case "place":
                return fill(replies.FACTS_SAY, claimed=q.place, answer=answer)
            case "count":
                claimed = (
                    numbers.SMALL[int(q.number)]
                    if q.number is not None and q.number < len(numbers.SMALL)
                    else str(q.number)
                )
                return fill(
                    replies.COUNT_WRONG,
                    count=numbers.count(len(o.statements), p.label, p.plural),
                    claimed=claimed,
                    answer=answer,
                )
            case "none":
                line = replies.NEXT_NONE if q.kind is Kind.NEXT else replies.PREVIOUS_NONE
                return self._since(line, s, anchor=self._short(s), label=p.label, period=self._held(s))
            case "only":
                return fill(replies.NOT_ONLY, answer=answer)
            case "no_end":
                return fill(replies.NO_END, answer=answer)
            case "still":
                return self._still(o)
            case "no_change":
                held = holding.holding(self._facts, holding.told(self._facts, q), q.when) if q.when else ()
                return ("No. " if q.is_claim else "") + fill(
                    replies.NO_CHANGES_IN,
                    when=self._when(q),
                    label=p.label,
                    held=f"it was {self._value(held[0])}" if held else "it did not exist yet",
                    steps=self._change_steps(o.statements),
                )
            case "exact":
                return fill(replies.EXACT_UNKNOWN, value=self._counted(s), answer=answer)
            case "then" | "boundary" if not q.is_claim and self._when(q):
                return fill(replies.NOT_THEN, when=self._when(q), answer=answer)
            case "not_claimed" if not q.is_claim:
                return fill(replies.NOT_CLAIMED, claimed=q.excluded[0][1], answer=answer)
            case _:
                return fill(replies.NO, answer=answer)

    def _still(self, o: Refuted) -> str:
        """That no end is known of what is still so."""
        s = o.statements[0]
        if self._terms.is_told_by_sentence(s):
            return fill(replies.NO_END, answer=self._terms.timed(o.statements, Kind.PERIOD))
        values = {"value": self._value(s), "label": self._p(s).label, "period": self._period(s)}
        return self._since(replies.STILL_HELD, s, **values)

    def _true_answer(self, o: Refuted) -> str:
        """What the facts say in place of what was claimed."""
        q, s = o.query, o.statements[0]
        p = self._p(s)
        if o.line == "at" and q.when is not None:
            return self._value_at(Found(q, o.statements))
        if o.line == "always":
            return fill(replies.IN_ORDER, steps=self._steps(o.statements))
        if o.line == "nth" and q.quantifier != "holder":
            return self.ordinal(Found(q, o.statements))
        if o.line == "boundary" and self._terms.is_told_by_sentence(s):
            return self._terms.timed(o.statements, Kind.PERIOD)
        if o.line == "boundary":
            return " ".join(self._one_timed(x, q.kind) for x in o.statements[:2])
        if p.time is TimeRelation.DURING and p.is_single and len(o.statements) == 1 and self._is_open(s):
            return self._since(
                replies.CURRENT_NOW,
                s,
                sentence=self._with_date(sentence((s,), self._facts), s),
                label=p.label,
                period=self._period(s),
            )
        return self._sentences(o.statements)

    # --- what is not known ------------------------------------------------------------------------------------

    def _not_known(self, o: NotKnown) -> str:
        if o.line == "nothing_then":
            return fill(replies.NO_EVENTS, when=self._when(o.query) or "then")
        if not o.nearest:
            return replies.UNKNOWN_PLAIN
        if o.line == "few":
            return self._holders.few(o.nearest)
        nearest = self._sentences(o.nearest)
        if o.line == "ordinal":
            p = self._p(o.nearest[0])
            return fill(
                replies.NO_ORDINAL,
                count=numbers.count(len(o.nearest), p.label, p.plural),
                values=self._steps(o.nearest),
            )
        when = self._when(o.query)
        if o.line in {"time", "undated"} and not when:
            return fill(replies.UNKNOWN_WHEN, nearest=nearest)
        line = {
            "time": replies.UNKNOWN_TIME,
            "undated": replies.UNKNOWN_UNDATED,
            "future": replies.UNKNOWN_FUTURE,
            "why": replies.UNKNOWN_WHY,
            "where": replies.UNKNOWN_WHERE,
            "day": replies.UNKNOWN_DAY,
            "month": replies.UNKNOWN_MONTH,
            "who": replies.UNKNOWN_WHO,
            "when": replies.UNKNOWN_WHEN,
            "how": replies.UNKNOWN_HOW,
            "number": replies.UNKNOWN_NUMBER,
            "identity": replies.UNKNOWN_IDENTITY,
            "length": replies.UNKNOWN_LENGTH,
            "next": replies.UNKNOWN_NEXT,
            "previous": replies.UNKNOWN_PREVIOUS,
            "order": replies.UNKNOWN_ORDER,
        }.get(o.line, replies.UNKNOWN_ASPECT)
        return fill(line, when=when, nearest=nearest, as_of=self._limit(o.nearest[0]))

    def _ambiguous(self, o: Ambiguous) -> str:
        lines = [fill(replies.CHOICE, n=str(n), question=q) for n, q in enumerate(o.choices, start=1)]
        return "\n".join([replies.WHICH, *lines])

    def _not_understood(self, o: NotUnderstood) -> str:
        words = join([f"\u201c{w[:_LONGEST_QUOTE]}\u201d" for w in o.words[:4]])
        match o.reason:
            case Reason.EMPTY:
                return self._say(replies.EMPTY)
            case Reason.TOO_LONG:
                return replies.TOO_LONG
            case Reason.NOT_ENGLISH:
                return self._say(replies.NOT_ENGLISH)
            case Reason.UNEXPLAINED_WORDS if o.property:
                label = self._facts.properties[o.property].label
                return self._say(replies.UNEXPLAINED, words=words, label=label, offer=self._offer(o.property))
            case _ if words:
                return self._say(replies.OUT_OF_SCOPE, words=words, offer=self._offer(""))
            case _:
                return self._say(replies.OUT_OF_SCOPE_PLAIN, offer=self._offer(""))

    def _is_uncertain(self, o: Found | Refuted) -> bool:
        """Whether the one value told may just not have held yet, or no longer, for want of exact dates."""
        asked = o.query.when.interval if o.query.when is not None else None
        if (
            asked is None
            or len(o.statements) != 1
            or o.query.kind not in {Kind.VALUE, Kind.CLAIM, Kind.HOLDER, Kind.ALL}
        ):
            return False
        s = o.statements[0]
        time = holding.bounded(self._facts, s)
        is_lasting = self._p(s).time is TimeRelation.DURING and s.number is None
        return is_lasting and time is not None and time.may_touch(asked) and not time.must_touch(asked)

    def _offer(self, name: str) -> str:
        """What is known of a property, told as such; else a question that can be answered."""
        info = self._facts.info
        p = self._facts.properties.get(name)
        statements = (
            holding.told(self._facts, Query(Kind.VALUE, info.subject, name)) if p is not None and info.subject else ()
        )
        known = (holding.current(self._facts, p, statements) or statements) if p is not None else ()
        nearest = self._sentences(known) if known else ""
        if 0 < len(nearest) <= _LONGEST_OFFER:
            return fill(replies.KNOWN_INSTEAD, nearest=nearest)
        return self._say(replies.TRY) if info.examples else info.gaps

    def _with_notes(self, text: str, o: Found | Refuted) -> str:
        """The answer with its conflict or caveat in half a sentence."""
        if self._is_uncertain(o) and o.query.when is not None and o.query.when.interval is not None:
            date = o.query.when.interval.begin or o.query.when.interval.end
            return f"{text} {fill(replies.UNCERTAIN, time=calendar.date_text(date) if date else '')}"
        told = o.statements if o.query.kind is Kind.HOLDER else (*o.conflict, *o.statements)
        notes = [s.note for s in told if s.note]
        if o.query.kind in _WITHOUT_NOTES and len(o.statements) > 1:
            return text
        return f"{text} {fill(replies.NOTE, note=notes[0])}" if notes else text

    def note(self, statements: tuple[Statement, ...]) -> str:
        """What statements say, beside an answer."""
        return fill(replies.NOTE, note=self._sentences(statements).rstrip("."))

    def reference(self, r: Reference) -> str:
        """Where it is said: "the article …, section History, paragraph 4"."""
        source = self._facts.sources.get(r.source)
        title = source.title if source else r.source
        line = replies.REFERENCE if r.paragraph else replies.REFERENCE_SHORT
        return fill(line, title=title, section=r.section, paragraph=str(r.paragraph or ""))


def _edge(when: object) -> Date | None:
    """The date that a time of a question stands for: of its fact if it was told by one."""
    anchor = getattr(when, "anchor", None) or getattr(when, "interval", None)
    if not isinstance(anchor, Interval):
        return None
    return anchor.begin or anchor.end


def _since_when(s: Statement) -> str:
    """The date of a figure; of one that held from a date on, that date."""
    if s.time is None:
        return ""
    is_stretch = s.time.begin is not None and not s.time.is_single
    return calendar.date_text(s.time.begin) if is_stretch and s.time.begin else calendar.interval_dates(s.time)


def _times(n: int) -> str:
    return {1: "once", 2: "twice"}.get(n, f"{numbers.SMALL[n] if n < len(numbers.SMALL) else n} times")


_FOUND: dict[Kind, Callable[[Renderer, Found], str]] = {
    Kind.VALUE: Renderer.value,
    Kind.ALL: Renderer.all,
    Kind.COUNT: Renderer.count,
    Kind.BEGAN: Renderer.timed,
    Kind.ENDED: Renderer.timed,
    Kind.PERIOD: Renderer.timed,
    Kind.DURATION: Renderer.timed,
    Kind.ORDINAL: Renderer.ordinal,
    Kind.NEXT: Renderer.neighbour,
    Kind.PREVIOUS: Renderer.neighbour,
    Kind.BETWEEN: Renderer.between,
    Kind.LONGEST: Renderer.ranked,
    Kind.SHORTEST: Renderer.ranked,
    Kind.LONGER: Renderer.ranked,
    Kind.SHORTER: Renderer.ranked,
    Kind.CHANGES: Renderer.changes,
    Kind.CHANGE_COUNT: Renderer.changes,
    Kind.DIFFERENCE: Renderer.difference,
    Kind.MEASURED: Renderer.measured,
    Kind.PLACE: Renderer.place,
    Kind.EXPAND: Renderer.expand,
    Kind.DESCRIBE: Renderer.describe,
    Kind.EXISTED: Renderer.existed,
    Kind.EVENTS: Renderer.events,
    Kind.ELAPSED: Renderer.elapsed,
    Kind.HOLDER: Renderer.holder,
    Kind.CLAIM: Renderer.value,
    Kind.COMPARISON: Renderer.value,
}
