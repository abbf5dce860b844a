"""A knowledge pack that has been read and found sound."""

from __future__ import annotations

import datetime

from bot.records import dataclass

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import TypeAlias

    from bot.errors import Problem
    from bot.model import Intent, Item, ItemType, PackInfo, Property, Source, Statement


@dataclass(frozen=True, slots=True)
class Pack:
    """Everything that an author wrote, as records: statements by time; the rest in the order of the files."""

    info: PackInfo
    sources: tuple[Source, ...]
    types: tuple[ItemType, ...]
    items: tuple[Item, ...]
    properties: tuple[Property, ...]
    statements: tuple[Statement, ...]
    intents: tuple[Intent, ...] = ()
    warnings: tuple[Problem, ...] = ()
    """What is allowed but looks like a mistake."""


TimeOrder: TypeAlias = "tuple[tuple[datetime.date, ...], tuple[str, ...]]"


def time_order(statement: Statement) -> TimeOrder:
    """Order statements by time; the undated come last. Those of one time stay as they were written."""
    time = statement.time
    key = time.sort_key() if time else (datetime.date.max,) * 4
    return key, (statement.item, statement.property)
