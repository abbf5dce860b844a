"""Words for the items that a question describes, with the figures and dates that they are chosen for."""

from __future__ import annotations

from bot.answering.sentence import fill, join, money_text, number_text, unit_text, value_text
from bot.answering.sets import is_complete, is_scale
from bot.dates import elapsed
from bot.facts.members import is_open
from bot.language import calendar, degrees, numbers, replies
from bot.language.inflection import plural
from bot.later import later
from bot.model import Kind, Quantifier, TimeRelation, ValueType
from bot.records import replace

with later:
    import decimal

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from bot.facts.base import FactBase
    from bot.model import Chosen, Condition, Order, Property, Statement

_DECIMALS = 2
"""Of an average."""
_PLAIN = frozenset({Kind.WHICH, Kind.HOW_MANY, Kind.ANY})
_MOST_POOL = 1000
"""Items beyond which it is not counted how many are no more."""
_MOST_EVIDENCE = 3
"""Statements told of one item of a list."""


class ChoiceRenderer:
    """Words choices over one fact base."""

    def __init__(self, facts: FactBase, told: Callable[[tuple[Statement, ...]], str]) -> None:
        """Take the fact base, and what makes sentences of statements."""
        self._facts = facts
        self._told = told

    def render(self, o: Chosen) -> str:
        """The reply to a question about described items."""
        parts = [self._answer(o), self._unsure(o), self._coverage(o), self._ended(o), self._span(o)]
        if o.basis:
            parts.append(fill(replies.NOTE, note=self._told(o.basis).rstrip(".")))
        return " ".join(p for p in parts if p)

    def _answer(self, o: Chosen) -> str:
        order = o.selection.order
        match o.query.kind:
            case Kind.AMONG:
                return self._among(o)
            case Kind.EVERY:
                return self._every(o)
            case Kind.COMPARED:
                return self._compared(o)
            case Kind.TOTAL | Kind.AVERAGE:
                return self._totalled(o)
            case Kind.EACH:
                return self._of_each(o)
            case Kind.RANKED if order is not None:
                return self._in_order(o, order)
            case Kind.ANY if o.is_so is not None:
                line = replies.YES if o.is_so else replies.NO
                return fill(line, answer=self._list(o))
            case _ if order is not None:
                return self._ranked(o, order)
            case _:
                return self._list(o)

    # --- names and evidence -----------------------------------------------------------------------------------

    def _noun(self, o: Chosen) -> str:
        type_ = self._facts.types.get(o.selection.type)
        return type_.nouns[0] if type_ is not None and type_.nouns else replies.ITEM

    def _count(self, o: Chosen, n: int) -> str:
        return numbers.count(n, self._noun(o), plural(self._noun(o)))

    def _items(self, o: Chosen) -> str:
        told = [self._with_evidence(o, item, evidence) for item, evidence in zip(o.items, o.evidence, strict=True)]
        if o.total > len(told):
            return fill(replies.AND_MORE, items=", ".join(told), count=str(o.total - len(told)))
        return join(told)

    def _with_evidence(self, o: Chosen, item: str, evidence: tuple[Statement, ...]) -> str:
        label = self._facts.item(item).label
        is_tally = o.selection.order is not None and o.selection.order.counted is not None
        texts = [self._evidence(s, item, o) for s in (evidence if is_tally else evidence[:_MOST_EVIDENCE])]
        known = "; ".join(t for t in dict.fromkeys(texts) if t)
        return f"{label} ({known})" if known else label

    def _evidence(self, s: Statement, item: str, o: Chosen) -> str:
        """What a statement says of an item, in a few words."""
        p = self._facts.properties[s.property]
        if p.type is ValueType.EVENT and p.time is TimeRelation.DURING:
            return calendar.period_text(s.time) if s.time else ""
        if p.type is ValueType.EVENT:
            return calendar.interval_dates(s.time) if s.time else ""
        is_inverse = p.type is ValueType.ITEM and s.item != item
        value = self._facts.item(s.item).label if is_inverse else value_text(s, p, self._facts)
        unit = unit_text(s, p)
        text = f"{value} {unit}".strip()
        if s.time is None:
            is_said = any(
                c.property == p.id and len(c.values) == 1 and not c.is_negated for c in o.selection.conditions
            )
            return "" if is_said else text
        if p.time is TimeRelation.DURING and not p.is_figure:
            return f"{text} {calendar.period_text(s.time)}"
        return f"{text}, {calendar.interval_dates(s.time)}"

    # --- lists and counts -------------------------------------------------------------------------------------

    def _list(self, o: Chosen) -> str:
        if o.query.without:
            left_out = join([self._facts.item(item).label for item in o.query.without])
            line = replies.BESIDES if o.total else replies.NO_OTHERS
            return fill(line, left_out=left_out, values=self._items(o), text=left_out)
        if not o.total:
            return self._none(o)
        denied = next((c for c in o.selection.conditions if c.is_negated), None)
        if denied is not None and len(o.selection.conditions) == 1 and is_open(denied):
            line = replies.GIVE_NO
            return fill(line, label=self._object(denied), count=self._of(o), items=self._items(o))
        line = replies.THESE if self._is_sure(o) else replies.THESE_AS_FAR
        return fill(line, count=self._of(o), items=self._items(o))

    def _is_sure(self, o: Chosen) -> bool:
        until = self._facts.types[o.selection.type].until if o.selection.type else ""
        if any(c.is_negated and c.property == until for c in o.selection.conditions):
            return False  # that no end of it is told is no proof that it goes on
        return is_complete(o, self._facts) or all(is_scale(c, self._facts) for c in o.selection.conditions)

    def _of(self, o: Chosen) -> str:
        """ "three of the four islands"; of what happened, how often it did: "five awards, of three of the four"."""
        if o.query.quantifier is Quantifier.TIMES and o.total == len(o.items):
            p, often = self._facts.properties[o.query.property], len({s.id for e in o.evidence for s in e})
            one = replace(o.query, quantifier=Quantifier.PLAIN)
            count = numbers.count(often, p.label, p.plural)
            return fill(replies.OFTEN_OF, count=count, items=self._of(replace(o, query=one)))
        if not o.selection.type or o.pool == o.total or not o.selection.conditions:
            return self._count(o, o.total)
        return fill(replies.OF_THE, n=number_text(o.total), count=self._count(o, o.pool))

    def _object(self, condition: Condition) -> str:
        """What they are said to have or not."""
        if condition.among is not None and condition.among.type:
            return self._facts.types[condition.among.type].nouns[0]
        return self._facts.properties[condition.property].label

    def _none(self, o: Chosen) -> str:
        if is_complete(o, self._facts):
            return fill(replies.NONE_OF, count=self._count(o, o.pool))
        if o.known < o.pool and o.known and all(is_scale(c, self._facts) for c in o.selection.conditions):
            return fill(replies.NONE_KNOWN, known=number_text(o.known))
        return replies.NONE_NAMED

    def _unsure(self, o: Chosen) -> str:
        return fill(replies.UNSURE, nearest=self._told(o.unsure[:_MOST_EVIDENCE])) if o.unsure else ""

    def _coverage(self, o: Chosen) -> str:
        """For how many of the items the facts give what the choice goes by."""
        if o.query.kind in {Kind.RANKED, Kind.EACH} or (
            o.selection.order is not None and o.selection.order.counted is not None
        ):
            return ""
        is_total = o.query.kind in {Kind.TOTAL, Kind.AVERAGE}
        name = o.selection.order.property if o.selection.order is not None else o.query.property if is_total else ""
        name = name or next((c.property for c in o.selection.conditions if is_scale(c, self._facts)), "")
        if not name or o.known >= o.pool:
            return ""
        label = self._facts.properties[name].label
        return fill(replies.COVERAGE, label=label, known=number_text(o.known), count=self._count(o, o.pool))

    def _ended(self, o: Chosen) -> str:
        """How many are no more, of all that there ever were of a kind: "how many boats are there"."""
        type_ = self._facts.types.get(o.selection.type)
        is_plain = o.query.kind in _PLAIN and o.selection.order is None and o.query.when is None
        if type_ is None or not type_.until or type_.is_person or not is_plain or o.pool > _MOST_POOL:
            return ""
        if any(self._facts.properties[c.property].time is not TimeRelation.ALWAYS for c in o.selection.conditions):
            return ""  # those of a time
        items = o.items if o.selection.conditions else [item.id for item in self._facts.items(type_.id)]
        gone = sum(bool(self._facts.statements(item, type_.until)) for item in items)
        count = number_text(gone) if o.total == len(items) else replies.SOME_OF_THEM
        return fill(replies.OF_THEM_GONE, label=self._facts.properties[type_.until].label, count=count) if gone else ""

    def _span(self, o: Chosen) -> str:
        if o.span is None or o.span.begin is None or o.span.end is None:
            return ""
        return fill(replies.FIGURES_OF, first=calendar.date_text(o.span.begin), last=calendar.date_text(o.span.end))

    # --- ranked -----------------------------------------------------------------------------------------------

    def _ranked(self, o: Chosen, order: Order) -> str:
        if order.counted is not None:
            return self._tallied(o, order, order.counted)
        if o.is_tied:
            line = replies.TIED if order.count == 1 else replies.TIED_MANY
            return fill(line, superlative=self._superlative(o, order, len(o.items)), items=self._items(o))
        if order.count > 1:
            line = replies.FIRST_MANY if len(o.items) == order.count else replies.FIRST_FEWER
            superlative = self._superlative(o, order, len(o.items))
            return fill(line, n=number_text(len(o.items)), superlative=superlative, items=self._items(o))
        label = self._facts.item(o.items[0]).label
        told = self._told(o.evidence[0]).rstrip(".")
        line = replies.FIRST_ONE if o.span is None else replies.FIRST_BY_LATEST
        return fill(line, superlative=self._superlative(o, order, 1), item=label, sentence=told)

    def _tallied(self, o: Chosen, order: Order, counted: Condition) -> str:
        """ "The most lighthouses, two: Gull Island (North Stack; Ram Head)"."""
        noun = self._facts.types[counted.among.type].nouns[0] if counted.among is not None else replies.ITEM
        ends = {s.item if counted.is_inverse else s.value for s in o.evidence[0]}
        p = self._facts.properties[counted.property]
        is_of_values = counted.among is None
        if is_of_values:
            noun, ends = p.plural, {s.id for s in o.evidence[0]}
        nth = f"{numbers.ORDINAL_WORDS[order.place]} " if 1 < order.place < len(numbers.ORDINAL_WORDS) else ""
        return fill(
            replies.TALLIED,
            nth=nth,
            nouns=noun if is_of_values else plural(noun),
            n=number_text(len(ends)),
            items=self._items(o),
        )

    def _superlative(self, o: Chosen, order: Order, n: int) -> str:
        """ "second largest island", "club with the highest number of members"."""
        p = self._facts.properties[order.property]
        noun = self._noun(o) if n == 1 else plural(self._noun(o))
        nth = f"{numbers.ORDINAL_WORDS[order.place]} " if 1 < order.place < len(numbers.ORDINAL_WORDS) else ""
        if (anchor := self._anchor(o, order)) is not None:
            line = replies.RIGHT_BEFORE if order.is_descending else replies.RIGHT_AFTER
            return fill(line, noun=noun, item=self._facts.item(anchor).label)
        if o.selection.conditions or o.selection.items:
            noun = fill(replies.THAT_FITS if n == 1 else replies.THAT_FIT, noun=noun)
        if order.word:
            word = "" if nth and order.word == degrees.BY_PLACE else f"{order.word} "
            return f"{nth}{word}{noun}"
        is_counted = p.label == p.plural and p.type is ValueType.QUANTITY
        extremes = degrees.COUNTED if is_counted else degrees.EXTREMES
        best = extremes[p.is_figure, order.is_descending]
        return fill(replies.WITH_THE, noun=noun, best=f"{nth}{best}", label=p.label)

    def _anchor(self, o: Chosen, order: Order) -> str | None:
        """The item next to which in time the one is that is asked for, if that is all that is asked."""
        condition = o.selection.conditions[0] if len(o.selection.conditions) == 1 else None
        if condition is None or not condition.than or condition.property != order.property or order.place != 1:
            return None
        is_next = condition.operator == ("<" if order.is_descending else ">")
        is_dated = not self._facts.properties[order.property].is_figure
        return condition.than if is_next and is_dated and not o.selection.items else None

    def _in_order(self, o: Chosen, order: Order) -> str:
        """All items in the order of a figure or a date; those that have none are named."""
        p = self._facts.properties[order.property]
        first = degrees.EXTREMES[p.is_figure, order.is_descending]
        last = degrees.EXTREMES[p.is_figure, not order.is_descending]
        count = self._that_fit(o)
        line = replies.IN_TURN if p.label == self._noun(o) else replies.RANKED
        told = fill(line, count=count, label=p.label, first=first, last=last, items=self._items(o))
        return self._with_unranked(told, o, p)

    def _that_fit(self, o: Chosen) -> str:
        """How many items are told: "four players that fit"."""
        count = self._count(o, o.total)
        line = replies.THAT_FITS if o.total == 1 else replies.THAT_FIT
        return fill(line, noun=count) if o.selection.conditions or o.selection.items else count

    def _of_each(self, o: Chosen) -> str:
        """What the value of each item is."""
        p = self._facts.properties[o.query.property]
        told = fill(replies.EACH, label=p.label, count=self._that_fit(o), items=self._items(o))
        return self._with_unranked(told, o, p)

    def _with_unranked(self, told: str, o: Chosen, p: Property) -> str:
        """The reply, with the items of which the facts do not say what was asked for."""
        if not o.unranked:
            return told
        left = join([self._facts.item(item).label for item in o.unranked])
        n = max(o.pool - o.total, len(o.unranked))
        return f"{told} {fill(replies.GIVE_NO, label=p.label, count=self._count(o, n), items=left)}"

    # --- yes or no --------------------------------------------------------------------------------------------

    def _among(self, o: Chosen) -> str:
        order = o.selection.order
        if order is None:
            told = self._told(o.evidence[0]) if o.evidence and o.evidence[0] else ""
            return fill(replies.YES if o.is_so else replies.NO, answer=told).strip()
        answer = self._ranked(o, order)
        if o.is_so is None:
            return answer
        return fill(replies.YES if o.is_so else replies.NO, answer=answer)

    def _every(self, o: Chosen) -> str:
        if o.is_so:
            return fill(replies.YES, answer=self._list(o))
        if o.is_so is None:
            return self._list(o)
        return fill(replies.NO, answer=fill(replies.EXCEPT, count=self._of(o), items=self._items(o)))

    # --- sums and averages ------------------------------------------------------------------------------------

    def _totalled(self, o: Chosen) -> str:
        p, number = self._facts.properties[o.query.property], o.number or decimal.Decimal(0)
        told = number if o.query.kind is Kind.TOTAL else round(number, _DECIMALS)
        vague = {s.about for evidence in o.evidence for s in evidence if s.about}
        about = vague.pop() if len(vague) == 1 and told == number else replies.ABOUT if vague or told != number else ""
        unit = p.unit[0] if told == 1 else p.unit[1]
        amount = money_text(told, p) if p.type is ValueType.MONEY else f"{numbers.write(told)} {unit}"
        figure = f"{about} {amount}".strip()
        line = replies.TOTAL if o.query.kind is Kind.TOTAL else replies.AVERAGE
        return fill(line, figure=figure, count=self._count(o, o.total), items=self._items(o))

    # --- compared ---------------------------------------------------------------------------------------------

    def _compared(self, o: Chosen) -> str:
        told = " ".join(self._told(evidence) for evidence in o.evidence)
        if o.is_tied:
            return fill(replies.ALIKE, answer=told)
        if o.is_so is None:
            return fill(replies.OF_OTHER_DATES, answer=told)
        if o.query.is_claim:
            return fill(replies.YES if o.is_so else replies.NO, answer=told)
        label = self._facts.item(o.items[0]).label
        difference = self._difference(o) if o.query.quantifier is Quantifier.DIFFERENCE else ""
        if difference:
            line = replies.BY if o.query.subject in {"", o.items[0]} else replies.BY_TURNED
            return fill(line, difference=difference, answer=told)
        return fill(replies.IT_IS, item=label, answer=told)

    def _difference(self, o: Chosen) -> str:
        """By how much two items differ, if one figure can be taken from the other."""
        first, second, *more = (evidence[0] for evidence in o.evidence)
        p = self._facts.properties[first.property]
        if more or any(len(evidence) > 1 for evidence in o.evidence):
            return ""
        if first.number is not None and second.number is not None:
            gap = abs(first.number - second.number)
            about = next((s.about for s in (first, second) if s.about), "")
            unit = p.unit[0] if gap == 1 else p.unit[1]
            amount = money_text(gap, p) if p.type is ValueType.MONEY else f"{numbers.write_large(gap)} {unit}"
            return f"{about} {amount}".strip()
        edges = [s.time.begin for s in (first, second) if s.time is not None and s.time.begin is not None]
        early, late = sorted(edges, key=lambda date: date.earliest)
        return calendar.span_text(elapsed(early, late))
