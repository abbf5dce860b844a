"""Check a statement against the definitions that it names: property, item, sources."""

from __future__ import annotations

from bot.facts.records import make_reference
from bot.facts.schema import TIME_KEYS
from bot.facts.tables import suggest
from bot.model import TimeRelation, ValueType

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from bot.errors import Problem
    from bot.facts.draft import Definitions
    from bot.facts.tables import Row
    from bot.model import Item, Property, Source


def check_statement(
    row: Row, property_: Property, items: Definitions[Item], sources: Definitions[Source]
) -> Iterator[Problem]:
    """Tell everything in a statement that does not fit the definitions."""
    yield from _check_item(row, property_, items)
    yield from _check_time(row, property_)
    yield from _check_value(row, property_, items)
    for text in row.texts("reference"):
        yield from _check_reference(row, text, sources)


def _check_item(row: Row, property_: Property, items: Definitions[Item]) -> Iterator[Problem]:
    name = row.text("item")
    if not name:
        yield row.problem("", "this statement has no item", 'write item = "..." here or at the top of the file')
    elif name not in items:
        yield row.problem("item", f"unknown item {name!r}", suggest(name, items))
    elif (item := items[name]) and property_.of and item.record.type not in property_.of:
        types = " or ".join(property_.of)
        yield row.problem("", f"{property_.id} is said of {types}, but {name} is of type {item.record.type}")


def _check_time(row: Row, property_: Property) -> Iterator[Problem]:
    for key in TIME_KEYS:
        if key not in row.values or key == property_.time.value:
            continue
        if property_.time is TimeRelation.ALWAYS:
            yield row.problem(key, f"{property_.id} has no time, found {key}", hint='its time is "always"')
        else:
            yield row.problem(key, f"{property_.id} takes {property_.time.value}, found {key}")


def _check_value(row: Row, property_: Property, items: Definitions[Item]) -> Iterator[Problem]:
    if "value" not in row.values:
        if property_.type is not ValueType.EVENT:
            yield row.problem("", "this statement has no value")
        return
    is_number = row.number("value") is not None
    if is_number != property_.is_figure:
        expected = "a text in quotes" if is_number else "a number without quotes, such as 12400 or 6.5"
        message = f"{property_.id} has values of type {property_.type.value}: expected {expected}"
        yield row.problem("value", f"{message}, found {row.values['value']!s:.40}")
    elif property_.type is ValueType.ITEM and row.text("value") not in items:
        name = row.text("value")
        yield row.problem("value", f"unknown item {name!r}", suggest(name, items))


def _check_reference(row: Row, text: str, sources: Definitions[Source]) -> Iterator[Problem]:
    try:
        reference = make_reference(text)
    except ValueError as error:
        yield row.problem("reference", str(error))
        return
    if reference.source not in sources:
        hint = suggest(reference.source, sources)
        yield row.problem("reference", f"unknown source {reference.source!r}", hint)
