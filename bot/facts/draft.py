"""A pack in the making: each record beside the table that it comes from, so that any problem has its place."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeAlias, TypeVar

from bot.records import dataclass

if TYPE_CHECKING:
    from bot.facts.tables import Row
    from bot.model import Intent, Item, ItemType, PackInfo, Property, Source, Statement

Record = TypeVar("Record")


@dataclass(frozen=True, slots=True)
class Entry(Generic[Record]):
    """A record and its table."""

    record: Record
    row: Row


Definitions: TypeAlias = "dict[str, Entry[Record] | None]"
"""Records by id; None for one that is there but wrong, so that what mentions it is not called wrong too."""


@dataclass(frozen=True, slots=True)
class Draft:
    """All records that could be made of the files."""

    info: Entry[PackInfo] | None
    sources: Definitions[Source]
    types: Definitions[ItemType]
    items: Definitions[Item]
    properties: Definitions[Property]
    intents: Definitions[Intent]
    statements: tuple[Entry[Statement], ...]


def sound(definitions: Definitions[Record]) -> list[Entry[Record]]:
    """Give the entries that are right by themselves."""
    return [entry for entry in definitions.values() if entry is not None]
