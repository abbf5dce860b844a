"""Write the statements of a pack as a long table, a row each: what `import csv` reads back.

The columns are the keys that a statement has in a pack's files, and its item's label and type.
"""

from __future__ import annotations

import csv
import io
from decimal import Decimal
from typing import TYPE_CHECKING

from bot.authoring import tables
from bot.authoring.claims import join_cell

if TYPE_CHECKING:
    from bot.authoring.toml import Value
    from bot.facts.pack import Pack

COLUMNS = (
    "item",
    "label",
    "type",
    "property",
    "value",
    "short",
    "about",
    "aliases",
    "excludes",
    "during",
    "as_of",
    "on",
    "place",
    "rank",
    "note",
    "reference",
)
_LISTS = frozenset({"aliases", "excludes", "reference"})


def to_csv(pack: Pack) -> str:
    """Give the table, with its header."""
    items = {item.id: item for item in pack.items}
    properties = {property_.id: property_ for property_ in pack.properties}
    out = io.StringIO()
    writer = csv.DictWriter(out, COLUMNS, lineterminator="\n", restval="")
    writer.writeheader()
    for statement in pack.statements:
        item = items[statement.item]
        values = tables.statement_table(statement, properties[statement.property], item)
        known = {"label": item.label, "type": item.type, "property": statement.property}
        writer.writerow(known | {key: _cell(key, value) for key, value in values.items()})
    return out.getvalue()


def _cell(key: str, value: Value) -> str:
    if isinstance(value, int | Decimal):
        return f"{value:f}" if isinstance(value, Decimal) else str(value)
    if key in _LISTS:
        return join_cell([value] if isinstance(value, str) else value)
    return str(value)
