"""Make records of the tables that are sound by themselves."""

from __future__ import annotations

import re

from bot.facts.schema import TIME_KEYS
from bot.model import (
    Intent,
    Item,
    ItemType,
    Kind,
    PackInfo,
    Property,
    Rank,
    Reference,
    Source,
    Statement,
    TimeRelation,
    ValueType,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from bot.facts.tables import Row

_REFERENCE = re.compile(r"(?P<source>[^,]+), *(?P<section>.+?)(?:, *paragraph (?P<paragraph>[1-9]\d*))?")


def make_info(row: Row) -> PackInfo:
    """Read [pack]."""
    return PackInfo(
        id=row.text("id"),
        title=row.text("title"),
        subject=row.text("subject"),
        about=row.text("about"),
        gaps=row.text("gaps"),
        examples=row.texts("examples"),
    )


def make_source(row: Row) -> Source:
    """Read [source.<id>]."""
    return Source(row.name, row.text("title"), row.interval("as_of"), row.text("text"))


def make_type(row: Row) -> ItemType:
    """Read [type.<id>]."""
    return ItemType(
        id=row.name,
        nouns=row.texts("nouns"),
        when=row.text("when"),
        describe=row.texts("describe"),
        pronoun=row.text("pronoun"),
        until=row.text("until"),
    )


def make_item(row: Row) -> Item:
    """Read [item.<id>]."""
    return Item(row.name, row.text("type"), row.text("label"), row.texts("aliases"))


_DEEDS = frozenset({ValueType.TEXT, ValueType.PLACE, ValueType.ITEM})
"""Types of values that tell what somebody did on a date ("toured *Norway*"): the next time it is another one."""


def make_property(row: Row) -> Property:
    """Read [property.<id>], without the cues that it takes from another."""
    label = row.text("label")
    singular, _, plural = row.text("unit").partition("|")
    type_, time, is_single = ValueType(row.text("type")), TimeRelation(row.text("time")), row.flag("single")
    is_one_of_several = is_single and time is TimeRelation.ON and type_ in _DEEDS
    return Property(
        id=row.name,
        label=label,
        plural=row.text("plural", f"{label}s"),
        type=type_,
        time=time,
        of=row.texts("of"),
        cues=row.texts("cues"),
        words=row.texts("words"),
        asks=row.texts("asks"),
        unit=(singular, plural or singular),
        is_single=is_single,
        is_list=row.flag("list") or is_one_of_several,
        says=row.text("says"),
        inverse=row.text("inverse"),
        more=row.texts("more"),
        less=row.texts("less"),
        is_open=row.flag("open"),
    )


def make_intent(row: Row) -> Intent:
    """Read [intent.<id>]."""
    return Intent(row.name, row.texts("says"), row.text("property"), Kind(row.text("kind", Kind.VALUE.value)))


def make_statement(row: Row, item: Item, property_: Property) -> Statement:
    """Read [[<property>]]; it has no id until all statements can be put in order."""
    number = row.number("value")
    default = item.label if property_.type is ValueType.EVENT else ""
    return Statement(
        id="",
        item=item.id,
        property=property_.id,
        value=row.text("value", default) if number is None else f"{number:f}",
        number=number if property_.is_figure else None,
        about=row.text("about"),
        short=row.text("short"),
        aliases=row.texts("aliases"),
        excludes=row.texts("excludes"),
        time=next((row.interval(key) for key in TIME_KEYS if key in row.values), None),
        place=row.text("place"),
        rank=Rank(row.text("rank", "normal")),
        note=row.text("note"),
        references=tuple(make_reference(text) for text in row.texts("reference")),
    )


def make_reference(text: str) -> Reference:
    """Read "source, section" or "source, section, paragraph N"; raise ValueError for anything else."""
    match = _REFERENCE.fullmatch(text.strip())
    if match is None or not match["section"].strip(" ,"):
        message = f'expected "source, section" or "source, section, paragraph N", found {text!r}'
        raise ValueError(message)
    paragraph = int(match["paragraph"]) if match["paragraph"] else None
    return Reference(match["source"].strip(), match["section"].strip(), paragraph)
