"""Write a whole pack as one JSON object, for programs.

    {"format": 1, "pack": {…}, "sources": {id: {…}}, "types": {id: {…}}, "items": {id: {…}}, "properties": {id: {…}},
     "intents": {id: {…}},
     "statements": [{"id", "property", "item", "value", …, "earliest", "latest", "references": [{…}]}]}

All keys are those of a pack's files. Beside them a statement has its id, the first and last day of its time (null where
that is open or unknown), and its references cut into source, section and paragraph. Numbers are texts, so that they
stay exactly as they were written.
"""

from __future__ import annotations

import datetime
import json
from decimal import Decimal
from typing import TYPE_CHECKING

from bot.authoring import tables

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bot.authoring.toml import Value
    from bot.dates import Interval
    from bot.facts.pack import Pack
    from bot.model import Item, Property, Statement

FORMAT = 1
"""Counts up when a program that reads the object would have to change."""


def to_json(pack: Pack) -> str:
    """Give the object, indented."""
    items = {item.id: item for item in pack.items}
    properties = {property_.id: property_ for property_ in pack.properties}
    whole = {
        "format": FORMAT,
        "pack": tables.info_table(pack.info),
        "sources": {source.id: tables.source_table(source) for source in pack.sources},
        "types": {type_.id: tables.type_table(type_) for type_ in pack.types},
        "items": {item.id: tables.item_table(item) for item in pack.items},
        "properties": {property_.id: tables.property_table(property_) for property_ in pack.properties},
        "intents": {intent.id: tables.intent_table(intent) for intent in pack.intents},
        "statements": [_statement(s, properties[s.property], items[s.item]) for s in pack.statements],
    }
    return json.dumps(whole, ensure_ascii=False, indent=2) + "\n"


def _statement(statement: Statement, property_: Property, item: Item) -> Mapping[str, object]:
    values = tables.statement_table(statement, property_, item)
    values.pop("reference", None)
    return {
        "id": statement.id,
        "property": statement.property,
        **{key: _plain(value) for key, value in values.items()},
        **(_days(statement.time) if statement.time else {}),
        "references": [
            {"source": r.source, "section": r.section, "paragraph": r.paragraph} for r in statement.references
        ],
    }


def _plain(value: Value) -> object:
    return f"{value:f}" if isinstance(value, Decimal) else value


def _days(time: Interval) -> Mapping[str, str | None]:
    """Give the first and last day that it may hold."""
    is_known = (time.earliest != datetime.date.min, time.latest != datetime.date.max)
    return {
        "earliest": time.earliest.isoformat() if is_known[0] else None,
        "latest": time.latest.isoformat() if is_known[1] else None,
    }
