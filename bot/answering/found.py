"""What was found, in words."""

from __future__ import annotations

from functools import cached_property

from bot.answering import holding, values
from bot.answering.sentence import Tense, capital, fill, is_open, join, period_of, sentence
from bot.answering.telling import Teller
from bot.language import calendar, numbers, replies
from bot.language.grammar import TODAY
from bot.later import later
from bot.model import Found, Kind, Quantifier, Query, Telling, TimeRelation, ValueType
from bot.records import replace

with later:
    from bot.answering import elapsed, longest, terms, timed

TYPE_CHECKING = False
if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable

    from bot.facts.base import FactBase
    from bot.model import Refuted, Statement

_OF_EDGES = {Kind.PERIOD, Kind.ENDED, Kind.DURATION}
"""Kinds of question that are told by until when something goes on."""
_YEAR = 366
"""Days; of a longer time, a value may have been there in a part."""


class FoundRenderer(Teller):
    """Words the answers that the facts give."""

    def __init__(self, facts: FactBase) -> None:
        """Take the fact base that names things."""
        super().__init__(facts)
        self._told_by: dict[Kind, Callable[[Found], str]] = {
            Kind.VALUE: self.value,
            Kind.CLAIM: self.value,
            Kind.COMPARISON: self.value,
            Kind.ALL: self._all,
            Kind.COUNT: self._count,
            Kind.PLACE: self._place,
            Kind.HOLDER: self._held,
            Kind.EXPAND: self._expand,
            Kind.DESCRIBE: self._describe,
            Kind.EXISTED: self._existed,
            Kind.EVENTS: self._events,
        }

    @cached_property
    def _told_in_time(self) -> dict[Kind, Callable[[Found], str]]:
        times = self._times
        return {
            Kind.BEGAN: times.timed,
            Kind.ENDED: times.timed,
            Kind.PERIOD: times.timed,
            Kind.DURATION: times.timed,
            Kind.ORDINAL: times.ordinal,
            Kind.NEXT: times.neighbour,
            Kind.PREVIOUS: times.neighbour,
            Kind.BETWEEN: times.between,
            Kind.LONGEST: self._longest.ranked,
            Kind.SHORTEST: self._longest.ranked,
            Kind.LONGER: self._longest.ranked,
            Kind.SHORTER: self._longest.ranked,
            Kind.CHANGES: times.changes,
            Kind.CHANGE_COUNT: times.changes,
            Kind.DIFFERENCE: times.difference,
            Kind.MEASURED: times.measured,
            Kind.TOTAL: times.summed,
            Kind.TALLIED: times.tallied,
            Kind.ELAPSED: self._elapsed.elapsed,
            Kind.PRECEDENCE: self._elapsed.precedence,
        }

    @cached_property
    def _times(self) -> timed.TimeRenderer:
        return timed.TimeRenderer(self._facts)

    @cached_property
    def _longest(self) -> longest.LongestRenderer:
        return longest.LongestRenderer(self._facts)

    @cached_property
    def _elapsed(self) -> elapsed.ElapsedRenderer:
        return elapsed.ElapsedRenderer(self._facts)

    @cached_property
    def _terms(self) -> terms.TermRenderer:
        return terms.TermRenderer(self._facts)

    def render(self, o: Found, now: dt.date) -> str:
        """The answer; `now` is the day of the message."""
        if o.query.kind is Kind.AGE:
            return self._elapsed.age(o, now)
        if o.telling is Telling.CLAIM:
            return fill(replies.YES, answer=self._claimed(o))
        if o.query.kind in _OF_EDGES and all(self._ends_later(s, now) for s in o.statements):
            return " ".join(self._until(s, is_past=False) for s in o.statements)
        tell = self._told_by.get(o.query.kind) or self._told_in_time[o.query.kind]
        if o.query.quantifier is Quantifier.AGO:
            return self._elapsed.ago(o, tell(o), now)
        is_yes = o.query.kind is Kind.COUNT and o.query.is_claim and o.query.number is not None
        return fill(replies.YES, answer=tell(o)) if is_yes else tell(o)

    def _ends_later(self, s: Statement, now: dt.date) -> bool:
        """Whether it went on without a known begin, and its end is still to come: "is supported until 2090"."""
        is_lasting = self._p(s).type is ValueType.EVENT and s.time is not None and s.time.begin is None
        return is_lasting and s.time is not None and s.time.end is not None and s.time.end.earliest > now

    def _until(self, s: Statement, *, is_past: bool) -> str:
        """What goes or went on, with the period that is known of it."""
        return capital(f"{sentence((s,), self._facts, is_past=is_past)} {period_of(s)}.")

    def counted(self, o: Refuted) -> str:
        """How many there are, where as many are claimed as there are not."""
        telling = Telling.IN if o.query.when is not None and o.query.when.interval is not None else Telling.PLAIN
        return self._count(Found(replace(o.query, quantifier=Quantifier.PLAIN), o.statements, telling))

    def _claimed(self, o: Found) -> str:
        """The answer behind a yes."""
        s = o.statements[0]
        p = self._p(s)
        if o.query.kind in {Kind.BEGAN, Kind.ENDED, Kind.PERIOD, Kind.DURATION}:
            return self._times.timed(o)
        if p.time is TimeRelation.DURING and o.query.when is not None and o.query.when.interval is not None:
            has_only_end = p.type is ValueType.EVENT and s.time is not None and s.time.begin is None
            return self._until(s, is_past=o.query.when.label != TODAY) if has_only_end else self.value_at(o)
        if p.is_list and p.time is TimeRelation.ALWAYS and p.plural != p.label:
            values = join([self._value(x) for x in o.statements])
            return fill(replies.MEMBER_OF_LIST, item=self._item(s), plural=p.plural, value=values)
        return self._sentences(o.statements)

    def value(self, o: Found) -> str:
        """What it is, or was."""
        s = o.statements[0]
        p = self._p(s)
        if o.query.without:
            return self._besides(o)
        if o.query.quantifier in holding.MOVED:
            return fill(replies.MOVED, when=self._when(o.query), steps=self._steps(o.statements))
        if p.time is TimeRelation.DURING and o.query.when is not None and o.query.when.interval is not None:
            return self.value_at(o)
        if p.time is TimeRelation.DURING and len(o.statements) == 1 and p.is_single and is_open(s):
            return self._current(s)
        return self._sentences(o.statements)

    def _besides(self, o: Found) -> str:
        """What there is without what the question leaves out; no sentence of the whole list would be true of it."""
        left_out = tuple(self._facts.statement(id_) for id_ in o.query.without)
        names = tuple(dict.fromkeys(map(self._value, left_out)))
        told = self._listed(left_out) if len(names) == len(left_out) else join(names)  # two terms of one holder
        return fill(replies.BESIDES, left_out=told, values=self._listed(o.statements))

    def value_at(self, o: Found) -> str:
        """The value at a time; where it changed then, the change."""
        when, s = self._when(o.query), o.statements[0]
        p = self._p(s)
        is_up_to_now = o.query.when is not None and o.query.when.relation == "since"  # "since 1995"
        if len(o.statements) == 1 and p.is_single and is_up_to_now and is_open(s):
            return self._current(s)
        if len(o.statements) == 1:
            text = sentence((s,), self._facts, is_past=True)
            if "{time}" in p.says:
                return capital(text) + "."
            if p.type is ValueType.EVENT:
                return fill(replies.VALUE_AT, when=when, sentence=text)
            if self._is_in_part(s, o.query):
                return fill(replies.VALUE_IN_PART, when=when, sentence=text, period=period_of(s))
            return fill(replies.NAME_AT, when=when, sentence=text, label=p.label, period=period_of(s))
        if not p.is_single:
            return fill(replies.VALUE_AT, when=when, sentence=self._at_once(o.statements, Tense.PAST))
        asked = o.query.when.interval if o.query.when is not None else None
        is_exact = asked is None or all(x.time is not None and x.time.must_touch(asked) for x in o.statements)
        line = replies.CHANGED_AT if is_exact else replies.CHANGED_ABOUT
        return fill(line, when=when, label=p.label, steps=self._steps(o.statements))

    def _is_in_part(self, s: Statement, query: Query) -> bool:
        """Whether a value was there in a part of the time asked about, and none is known of the rest."""
        asked = query.when.interval if query.when is not None and query.when.relation in {"at", "between"} else None
        if asked is None or s.time is None or (asked.latest - asked.earliest).days <= _YEAR:
            return False
        return asked.earliest < s.time.earliest or (not s.time.is_end_open and s.time.latest < asked.latest)

    def _all(self, o: Found) -> str:
        """All values in order."""
        s = o.statements[0]
        p = self._p(s)
        if not o.query.without and p.time is TimeRelation.DURING and p.is_single and len(o.statements) > 1:
            return fill(replies.IN_ORDER, steps=self._steps(o.statements))
        return self.value(o)

    def _count(self, o: Found) -> str:
        """How many, and which."""
        s = o.statements[0]
        p = self._p(s)
        if o.telling is Telling.TIMES:
            text = self._sentences(o.statements).rstrip(".") if p.time is TimeRelation.ON else ""
            return self._terms.times(o, text)
        distinct = list(dict.fromkeys(self._value(x) for x in o.statements))
        count = numbers.count(values.how_many(p, o.statements), p.label, p.plural)
        if (
            o.query.quantifier in {Quantifier.BEFORE, Quantifier.AFTER}
            and o.telling is not Telling.FORMER
            and p.time is TimeRelation.DURING
        ):
            line = replies.COUNT_BEFORE if o.query.quantifier is Quantifier.BEFORE else replies.COUNT_AFTER
            return fill(line, count=count, steps=self._steps(o.statements))
        if o.telling is Telling.LISTED:
            return fill(replies.COUNT_LIST, count=count, values=self._steps(o.statements))
        if o.query.quantifier in holding.MOVED:
            return fill(replies.COUNT_MOVED, when=self._when(o.query), count=count, steps=self._steps(o.statements))
        if o.query.quantifier is Quantifier.STILL:
            steps = self._steps(o.statements)
            return self._since(replies.COUNT_NOW, s, item=self._item(s), count=count, steps=steps)
        if p.time is TimeRelation.DURING:
            if o.telling is Telling.IN:
                line = replies.COUNT_IN if len(distinct) > 1 else replies.ONE_VALUE_AT
                return fill(
                    line,
                    when=self._when(o.query),
                    count=count,
                    values=self._steps(o.statements),
                    label=p.label,
                    value=self._steps(o.statements),
                )
            line = replies.COUNT_FORMER if o.telling is Telling.FORMER else replies.COUNT_VALUES
            return fill(line, item=self._item(s), count=count, steps=self._steps(o.statements))
        told = join([self._dated_value(x) if p.time is TimeRelation.ON else self._value(x) for x in o.statements])
        return fill(replies.COUNT_LIST, count=count, values=told)

    def _place(self, o: Found) -> str:
        """Where."""
        return self._sentences(o.statements)

    def _held(self, o: Found) -> str:
        """Who has it, or had it."""
        return terms.TermRenderer(self._facts, is_inverse=True).holders(o)

    def _expand(self, o: Found) -> str:
        """What an acronym stands for."""
        return " ".join(fill(replies.EXPAND, short=s.short or self._item(s), value=s.value) for s in o.statements[:4])

    def _describe(self, o: Found) -> str:
        """What there is to say of a value, or of an item."""
        if not o.query.property:
            together = tuple(s for s in o.statements if holding.is_told_together(s, o.query.subject, self._facts))
            own = tuple(s for s in o.statements if s not in together)
            return " ".join([x for x in (self._sentences(own), self._from_value(together)) if x])
        if (
            len(o.statements) > 1
            and self._p(o.statements[0]).is_list
            and self._p(o.statements[0]).time is TimeRelation.ON
        ):
            return self._sentences(o.statements)
        return " ".join(dict.fromkeys(self._describe_one(s) for s in o.statements))

    def _from_value(self, statements: tuple[Statement, ...]) -> str:
        """What all those are that have an item: a sentence for each property."""
        groups: dict[str, list[Statement]] = {}
        for s in statements:
            groups.setdefault(s.property, []).append(s)
        renderer = terms.TermRenderer(self._facts, is_inverse=True)
        return " ".join(f"{capital(renderer.listed(tuple(g)))}." for g in groups.values())

    def _existed(self, o: Found) -> str:
        """That an item existed, and under which name."""
        s = o.statements[0]
        extra = ""
        if len(o.statements) > 1:
            return fill(replies.YES, answer=self._sentences(o.statements))
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
        if o.query.quantifier is Quantifier.GOING_ON and not extra:
            return fill(replies.GOES_ON, sentence=sentence(o.statements, self._facts, is_past=True))
        begin = calendar.date_text(s.time.begin) if s.time and s.time.begin else ""
        return fill(replies.EXISTED, item=self._item(s), begin=begin, extra=extra)

    def _events(self, o: Found) -> str:
        """What happened in a time."""
        lists = tuple(s for s in o.statements if self._p(s).is_list)
        changes = [change for s in o.statements if (change := self._change(s))]
        changes += [
            self._terms.timed((s,), Kind.PERIOD).rstrip(".") for s in o.statements if self._terms.is_told_by_sentence(s)
        ]
        happened = [
            self._terms.timed((s,), Kind.PERIOD).rstrip(".")
            if self._p(s).time is TimeRelation.DURING
            else sentence((s,), self._facts)
            for s in o.statements
            if self._p(s).type is ValueType.EVENT
        ]
        figures = [self._full((s,)).rstrip(".") for s in o.statements if s.number is not None]
        parts = [capital(x) + "." for x in dict.fromkeys([*happened, *changes, *figures])]
        if lists:
            parts.append(self._sentences(lists))
        return " ".join(parts)

    def _change(self, s: Statement) -> str:
        """From what to what it changed then; "" where it took no other's place, or a sentence of its own tells that."""
        is_one = self._p(s).time is TimeRelation.DURING and s.number is None
        if not is_one or self._terms.is_told_by_sentence(s) or s.time is None or s.time.begin is None:
            return ""
        if (old := self._times.before(s)) is None:
            return ""
        date, label = calendar.date_text(s.time.begin), self._p(s).label
        values = {"old": self._short(old), "value": self._value(s)}
        return fill(replies.EVENT_CHANGE, item=self._item(s), label=label, date=date, **values)
