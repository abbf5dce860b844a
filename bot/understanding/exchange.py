"""Another item in the place of the last one: "and Morna?" after a question about Hesk."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.language import english
from bot.language.english import Focus
from bot.model import Kind, TagKind, ValueType
from bot.records import replace

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bot.facts.base import FactBase
    from bot.model import Query, Tag, Turn
    from bot.understanding.features import Features


def other_item(f: Features, last: Turn, facts: FactBase) -> Iterator[tuple[Query, Tag]]:
    """The last question asked of each item that a fragment names, with the tag that names it."""
    query = last.query
    if (f.has_verb and f.focus is not Focus.DESCRIBE) or f.focus not in {Focus.NONE, Focus.DESCRIBE, Focus.WHAT}:
        return
    if query.selection is not None or named_properties(f) - {query.property}:
        return
    when = f.times[0].when if f.times else query.when
    for tag in f.of(TagKind.ITEM):
        if query.kind is Kind.HOLDER and facts.statements(property=query.property, value=tag.value):
            yield replace(query, values=(tag.value,), subject="", when=when, ordinal=0, quantifier=""), tag
        elif query.kind is not Kind.HOLDER and query.property and facts.statements(tag.value, query.property):
            kept = tuple(v for v in query.values if not v.startswith("#"))
            yield replace(query, subject=tag.value, values=kept, excluded=(), when=when), tag


def named_properties(f: Features) -> set[str]:
    """The properties that the clause names by a word of their own: not by grammar, nor by a word of an item's name."""
    names = [set(t.at) for t in f.of(TagKind.ITEM)]
    return {
        t.value
        for t in f.of(TagKind.CUE)
        if not any(set(t.at) <= name for name in names)
        and any(f.tokens[n].text not in english.FUNCTION_WORDS for n in t.at)
    }


def mentioned(turn: Turn, facts: FactBase) -> tuple[str, ...]:
    """The items that "it", "he" or "there" may mean after a turn: what was told, then what was asked about."""
    if turn.query.selection is not None:
        return turn.items if len(turn.items) == 1 else ()
    told = [facts.statement(id_) for id_ in turn.statements] if len(turn.statements) == 1 else []
    found = []
    for statement in told:
        is_item = facts.properties[statement.property].type is ValueType.ITEM
        found.append(statement.value if is_item and turn.query.kind is not Kind.HOLDER else statement.item)
    return tuple(dict.fromkeys([*found, turn.query.subject]))
