"""A sample question for a template of an intent, made of what the pack says."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.facts.utterances import forms
from bot.model import Kind, ValueType

if TYPE_CHECKING:
    from bot.facts.pack import Pack
    from bot.model import Intent, Statement


def sample(template: str, intent: Intent, pack: Pack) -> str:
    """Give the fullest way to say a template, its slots filled from a statement; "" when no statement can fill them."""
    statement = next((s for s in pack.statements if s.property == intent.property), None)
    if statement is None:
        return ""
    labels = {item.id: item.label for item in pack.items}
    is_item = any(p.id == intent.property and p.type is ValueType.ITEM for p in pack.properties)
    filling = {
        "{item}": labels[statement.item],
        "{value}": labels[statement.value] if is_item else statement.value,
        "{time}": _time(statement),
        "{number}": "second" if intent.kind is Kind.ORDINAL else "two",
    }
    return " ".join(filling.get(part, part) for part in max(forms(template), key=len))


def _time(statement: Statement) -> str:
    begin = statement.time.begin if statement.time is not None else None
    return f"in {begin.latest.year}" if begin is not None else "now"
