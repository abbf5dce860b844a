"""One of two that were told of last, by which of them it is: "how many years did *the winner* last".

It is put in by its name, as is the later one of two where it is asked when the one gave way to the other.
"""

from __future__ import annotations

import re

from bot.language import of_compared as words
from bot.model import Kind, Rank, TimeRelation, ValueType
from bot.understanding.cleaning.normalise import compiled

TYPE_CHECKING = False
if TYPE_CHECKING:
    from bot.facts.base import FactBase
    from bot.model import Context, Statement

_LONGEST = 100
"""Letters of such a message."""
_OF_LENGTH = frozenset({Kind.LONGER, Kind.SHORTER})


def named(text: str, context: Context, facts: FactBase) -> str:
    """The message with the name of the one that is meant; as it is, where no two were told or it means none."""
    lowered = text.lower()
    if len(text) > _LONGEST or not any(map(lowered.__contains__, words.HINTS)):
        return text
    last = context.turns[-1]
    told = [facts.statement(id_) for id_ in last.statements]
    if last.query.kind is Kind.CHANGES:
        values = [facts.statements(last.query.subject, last.query.property, v) for v in last.query.values]
        told = [s for found in values for s in found if s.rank is not Rank.DEPRECATED]
    if len(told) != 2 or not _are_of_one_row(told, facts):  # noqa: PLR2004 -- a pair
        return text
    first, second = sorted(told, key=_begin)
    if any(_bare(s, facts).lower() in lowered for s in told):
        return text
    if compiled(words.AMID).search(text):
        return words.CAME_BETWEEN
    if compiled(words.BORDER).search(text):
        return _changed(first, second, facts) if _gave_way(first, second) else text
    meant = {words.EARLIER: first, words.LATER: second}
    if last.query.kind in _OF_LENGTH and _length(first) != _length(second):
        short, long = sorted(told, key=_length)
        meant |= {words.LONGER: long, words.SHORTER: short}
    for form, s in meant.items():
        if (match := compiled(form).search(text)) is not None:
            name = _name(s, facts)
            if compiled(words.BARE.format(re.escape(match[0]))).search(text):
                return (words.FROM_TO if form in {words.EARLIER, words.LATER} else words.HOW_LONG).format(name)
            return compiled(words.SUPPOSED).sub(words.AS_SO, text[: match.start()] + name + text[match.end() :])
    return text


def _are_of_one_row(told: list[Statement], facts: FactBase) -> bool:
    """Whether two facts are values that one thing had, one after the other."""
    first, second = told
    p = facts.properties[first.property]
    is_row = (first.item, first.property) == (second.item, second.property) and p.time is TimeRelation.DURING
    return (
        is_row
        and all(s.time is not None and s.time.begin is not None for s in told)
        and _begin(first) != _begin(second)
    )


def _begin(s: Statement) -> int:
    return s.time.earliest.toordinal() if s.time is not None else 0


def _length(s: Statement) -> int:
    """How many days something lasted at most."""
    return s.time.latest.toordinal() - _begin(s) if s.time is not None else 0


def _gave_way(first: Statement, second: Statement) -> bool:
    """Whether the one ended when the other began."""
    end, begin = first.time and first.time.end, second.time and second.time.begin
    return end is not None and end == begin


def _changed(first: Statement, second: Statement, facts: FactBase) -> str:
    """The question when the one gave way to the other."""
    label = facts.properties[first.property].label
    return words.CHANGED.format(label=label, first=_bare(first, facts), second=_bare(second, facts))


def _bare(s: Statement, facts: FactBase) -> str:
    """By what a value is called."""
    is_item = facts.properties[s.property].type is ValueType.ITEM
    return facts.item(s.value).label if is_item else s.short or s.value


def _name(s: Statement, facts: FactBase) -> str:
    """The words for a value in a question."""
    p, name = facts.properties[s.property], _bare(s, facts)
    is_borne_now = p.type is ValueType.NAME and s.time is not None and s.time.is_end_open  # and names the item itself
    return words.BY_NAME.format(label=p.label, name=name) if is_borne_now else name
