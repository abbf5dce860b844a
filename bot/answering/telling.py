"""Statements told in sentences: with their time, their unit, and how far their source speaks."""

from __future__ import annotations

from itertools import groupby

from bot.answering import holding
from bot.answering.sentence import (
    Tense,
    capital,
    fill,
    fill_in_tense,
    is_happening,
    is_open,
    is_since,
    join,
    of_several,
    period_of,
    sentence,
    unit_text,
    value_text,
)
from bot.language import calendar, replies
from bot.model import TimeRelation, ValueType

TYPE_CHECKING = False
if TYPE_CHECKING:
    from bot.facts.base import FactBase
    from bot.model import Property, Query, Statement

_LONGEST_LIST = 12
"""Values told of a list before it is cut."""


class Teller:
    """What all that word outcomes have in common."""

    def __init__(self, facts: FactBase) -> None:
        """Take the fact base that names things."""
        self._facts = facts

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

    def _limit(self, s: Statement) -> str:
        date = holding.as_of(self._facts, (s,))
        return calendar.date_text(date) if date else ""

    def _when(self, query: Query) -> str:
        return query.when.label if query.when is not None and query.when.interval is not None else ""

    def _since(self, line: str, s: Statement, **values: str) -> str:
        """A line about what is still so, with the date up to which its source speaks, if that is known."""
        limit = self._limit(s)
        for part in () if limit else replies.LIMITS:
            line = line.replace(part, "")
        return fill(line, as_of=limit, **values)

    def _short(self, s: Statement) -> str:
        return s.short or self._value(s)

    def _sentences(self, statements: tuple[Statement, ...], *, is_past: bool = False) -> str:
        """The statements told one property after another, lists in one sentence."""
        groups: dict[tuple[str, str, bool], list[Statement]] = {}
        for s in statements:
            p = self._p(s)
            name = s.id if not (p.is_list or is_happening(p) or self._may_be_at_once(s)) else ""
            groups.setdefault((s.item, s.property + name, s.time is None), []).append(s)
        return " ".join(self._full(tuple(g), is_past=is_past) for g in groups.values())

    def _may_be_at_once(self, s: Statement) -> bool:
        """Whether it is so now, perhaps beside others of its kind: one of the members."""
        p = self._p(s)
        is_lasting = p.time is TimeRelation.DURING and p.type is not ValueType.EVENT and "{time}" not in p.says
        return is_lasting and not p.is_single and is_open(s)

    def _at_once(self, statements: tuple[Statement, ...], tense: Tense) -> str:
        """Several values that were so at once, each with its time, in one sentence without a full stop."""
        values = join([f"{self._value(s)} ({period_of(s)})" for s in statements])
        told = {"item": self._item(statements[0]), "value": values, "unit": "", "short": "", "place": "", "time": ""}
        return fill_in_tense(of_several(self._p(statements[0]), statements), told, tense)

    def _full(self, group: tuple[Statement, ...], *, is_past: bool = False) -> str:
        """One sentence with its time, if it has one."""
        s, p = group[0], self._p(group[0])
        if len(group) > 1 and self._may_be_at_once(s) and not is_past:
            return self._since(replies.VALUES_NOW, s, sentence=self._at_once(group, Tense.PRESENT))
        is_one_of_many = p.is_list and p.time is TimeRelation.ON and not is_happening(p)
        if is_one_of_many and not (len(group) == 1 and "{time}" in p.says):
            values = join([self._dated_value(x) for x in group])
            return capital(fill(p.says, item=self._item(s), value=values, unit="", short="", place="", time="")) + "."
        text = sentence(group, self._facts, is_past=is_past)
        if p.time is TimeRelation.AS_OF and s.time is not None:
            return fill(replies.AS_OF, date=calendar.interval_dates(s.time), sentence=text)
        if p.time is TimeRelation.DURING and s.time is not None and "{time}" not in p.says:
            return self._during(group, is_past=is_past)
        return capital(self._with_date(text, s)) + "."

    def _with_date(self, text: str, s: Statement) -> str:
        """An event's sentence with its date, where the template does not place it."""
        p = self._p(s)
        is_bare = p.type is ValueType.EVENT and "{time}" not in p.says and s.time is not None
        return f"{text} {calendar.interval_at(s.time)}" if is_bare and s.time is not None else text

    def _during(self, group: tuple[Statement, ...], *, is_past: bool = False) -> str:
        s = group[0]
        if not is_open(s):
            return capital(f"{sentence((s,), self._facts, is_past=True)} {period_of(s)}.")
        text = sentence(group, self._facts, is_past=is_past, is_perfect=is_since(s))
        return self._since(replies.CURRENT, s, sentence=text, period=period_of(s))

    def _current(self, s: Statement) -> str:
        """The one value that is so now, with the time from which it is; what something is has no value."""
        if self._p(s).type is ValueType.EVENT:
            return self._full((s,))
        text = self._with_date(sentence((s,), self._facts), s)
        line = replies.CURRENT_WHO if "who" in self._p(s).asks else replies.CURRENT_NOW
        return self._since(line, s, sentence=text, label=self._p(s).label, period=period_of(s))

    def _dated_value(self, s: Statement) -> str:
        """An event with its date: "Hungary (1956)"."""
        return f"{self._value(s)} ({calendar.interval_dates(s.time)})" if s.time else self._value(s)

    def _listed(self, statements: tuple[Statement, ...]) -> str:
        """The values of one property in a row, each with its time."""
        is_lasting = self._p(statements[0]).time is TimeRelation.DURING
        return self._steps(statements) if is_lasting else join([self._dated_value(s) for s in statements])

    def _steps(self, statements: tuple[Statement, ...]) -> str:
        """The values one after the other, each with its time, or with all of them if it is told at several in a row."""
        runs = [(value, [period_of(s) for s in run]) for value, run in groupby(statements, self._value)]
        steps = [fill(replies.STEPS, value=value, period=join(periods)) for value, periods in runs]
        told, rest = "; ".join(steps[:_LONGEST_LIST]), len(steps) - _LONGEST_LIST
        return fill(replies.AND_MORE, items=told, count=str(rest)) if rest > 0 else told

    def _describe_one(self, s: Statement) -> str:
        p = self._p(s)
        if p.type is ValueType.NAME and s.short:
            was = replies.HAS_BEEN if is_open(s) else replies.WAS
            return fill(
                replies.DESCRIBE_NAME,
                short=s.short,
                value=s.value,
                was=was,
                item=self._item(s),
                label=p.label,
                period=period_of(s),
            )
        if p.is_list and p.time is TimeRelation.ALWAYS and p.plural != p.label:
            return fill(replies.MEMBER_OF_LIST, value=self._value(s), item=self._item(s), plural=p.plural)
        return self._full((s,))
