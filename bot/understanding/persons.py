"""Pronouns for people in a pack that has none: they mean nobody whom the facts know."""

from __future__ import annotations

from bot.language import grammar
from bot.model import ValueType

TYPE_CHECKING = False
if TYPE_CHECKING:
    from bot.facts.base import FactBase
    from bot.understanding.features import Features


def nobody_at(f: Features, facts: FactBase) -> set[int]:
    """The places of such pronouns: what they mean stays unexplained."""
    if f.words.isdisjoint(grammar.PERSONAL) or _may_have_people(facts):
        return set()
    return {n for n, t in enumerate(f.tokens) if t.text in grammar.PERSONAL}


def _may_have_people(facts: FactBase) -> bool:
    """Whether a type says so by its pronoun, or items have to do with each other as people have with offices."""
    is_said = any(t.pronoun != "it" for t in facts.types.values())
    return is_said or any(p.type is ValueType.ITEM for p in facts.properties.values())
