"""Properties that only say whether something is so: "vegan", "has wifi"."""

from __future__ import annotations

from bot.language.grammar import NO, YES
from bot.model import ValueType

TYPE_CHECKING = False
if TYPE_CHECKING:
    from bot.facts.base import FactBase
    from bot.model import Property


def is_yes_or_no(p: Property, facts: FactBase) -> bool:
    """Whether the values of a property say no more than whether something has it."""
    return p.type is ValueType.TEXT and any(facts.statements(property=p.id, value=value) for value in (NO, YES))
