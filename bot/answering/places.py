"""Where things happened: which statements name a place as that of what they tell."""

from __future__ import annotations

from bot.model import Fault, Missing, NotKnown, Reason, Refuted

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

    from bot.facts.base import FactBase
    from bot.model import Outcome, Query, Statement


def put_at(place: str, statements: Iterable[Statement], facts: FactBase) -> tuple[Statement, ...]:
    """The statements of what happened at a place: an item's id, or words as they were said."""
    is_known = facts.has_item(place)
    names = (facts.item(place).label, *facts.item(place).aliases) if is_known else (place,)
    said = [f" {' '.join(_words(name))} " for name in names]
    return tuple(s for s in statements if s.place and any(name in f" {' '.join(_words(s.place))} " for name in said))


def nothing_there(query: Query, statements: tuple[Statement, ...], facts: FactBase) -> Outcome:
    """What there is to say of a place at which nothing of the property happened."""
    if facts.has_item(query.place):
        return Refuted(query, statements, Fault.ELSEWHERE)
    others = put_at(query.place, facts.statements(query.subject), facts)
    if others and not query.is_claim:
        return NotKnown(query, Reason.UNKNOWN_PROPERTY, others, Missing.ASPECT)
    return Refuted(query, statements, Fault.ELSEWHERE if others else Fault.PLACE)


def _words(text: str) -> list[str]:
    return [word.strip(".,;:()'\u2019") for word in text.lower().split()]
