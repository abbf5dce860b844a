"""What of a conversation still holds: a context may be older than the pack that it meets.

A pack may be exchanged under a conversation, and a context may have been kept from an earlier start. Ids of statements
number them, so the same id may come to mean another fact: a turn carries a checksum of what it told.
"""

from __future__ import annotations

import zlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from bot.facts.base import FactBase
    from bot.model import Query, Selection, Statement, Turn


def mark(statements: Iterable[Statement]) -> str:
    """Sum up what statements say, but for their references, which may be corrected under a conversation."""
    said = [(s.item, s.property, s.value, s.time.format() if s.time else "") for s in statements]
    return f"{zlib.crc32(repr(said).encode('utf-8', 'surrogatepass')):08x}" if said else ""


def holds(turn: Turn, facts: FactBase) -> bool:
    """Whether the fact base has all that a turn was about, and still says what it told."""
    has_items = all(facts.has_item(item) for item in (turn.query.subject, *turn.items) if item)
    has_properties = all(name in facts.properties for name in _properties(turn.query) if name)
    try:
        return has_items and has_properties and mark(map(facts.statement, turn.statements)) == turn.mark
    except KeyError:  # a statement is gone
        return False


def _properties(query: Query) -> Iterator[str]:
    yield query.property
    for selection in (query.selection, query.via):
        if selection is not None:
            yield from _properties_of(selection)


def _properties_of(selection: Selection) -> Iterator[str]:
    if selection.order is not None:
        yield selection.order.property
    for condition in selection.conditions:
        yield condition.property
        if condition.among is not None:
            yield from _properties_of(condition.among)
