"""Which of the dates that were told is meant, by its month: "the October one", "what is the November date for?"."""

from __future__ import annotations

from bot.language import grammar, orders
from bot.language.numbers import MONTHS
from bot.model import Kind, Query, TimeRelation
from bot.understanding.completing.settle import at_time

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

    from bot.facts.base import FactBase
    from bot.model import Context, Statement
    from bot.understanding.framing.features import Features

_LATELY = 3
"""How many of the last answers may have told the date that is meant."""


def of_month(f: Features, context: Context, facts: FactBase) -> Query | None:
    """The question for what happened in the month that a fragment names: of what was told, else of its item."""
    said = [t.text for t in f.tokens if t.text in MONTHS]
    rest = (t.text for t in f.tokens if t.text not in MONTHS)
    is_dated = any(t.when is None or not t.when.is_only_then for t in f.times)
    if len(said) != 1 or is_dated or not orders.DATED_ONES.union(grammar.EMPTY).issuperset(rest):
        return None
    month, turns = MONTHS[said[0]], context.turns[-_LATELY:]
    told = dict.fromkeys(id_ for turn in turns for id_ in turn.statements)
    subject = turns[-1].query.subject
    for some in (map(facts.statement, told), facts.statements(subject) if subject else ()):
        if found := _in_month(some, month, facts):
            return _asked_of(found, subject)
    return None


def _asked_of(found: list[Statement], subject: str) -> Query | None:
    """The question for the one, or for all that happened on the same day."""
    one, *others = found
    if not others:
        return Query(Kind.PERIOD, one.item, one.property, values=(f"#{one.id}",))
    is_same = one.time is not None and all(s.time == one.time for s in others)
    return Query(Kind.EVENTS, subject, "", when=at_time(one.time)) if is_same and one.time is not None else None


def _in_month(some: Iterable[Statement], month: int, facts: FactBase) -> list[Statement]:
    """Those that happened in that month of some year."""
    begins = [(s, s.time.begin) for s in some if s.time and facts.properties[s.property].time is TimeRelation.ON]
    days = [(s, begin.earliest, begin.latest) for s, begin in begins if begin is not None]
    return [s for s, a, b in days if a.month == b.month == month and a.year == b.year]
