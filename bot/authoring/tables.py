"""From records to the tables that an author would write for them: the way back of `bot.facts.records`.

What a reader fills in for a key that is left out is left out again.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.model import Rank, ValueType

if TYPE_CHECKING:
    from bot.authoring.toml import Value
    from bot.model import Intent, Item, ItemType, PackInfo, Property, Reference, Source, Statement


def info_table(info: PackInfo) -> dict[str, Value]:
    """Give [pack]."""
    return _filled(
        id=info.id,
        title=info.title,
        subject=info.subject,
        about=info.about,
        gaps=info.gaps,
        examples=info.examples,
    )


def source_table(source: Source) -> dict[str, Value]:
    """Give [source.<id>]."""
    return _filled(title=source.title, as_of=source.as_of.format() if source.as_of else "", text=source.text)


def type_table(type_: ItemType) -> dict[str, Value]:
    """Give [type.<id>]."""
    pronoun = "" if not type_.is_person else type_.pronoun
    return _filled(nouns=type_.nouns, when=type_.when, until=type_.until, describe=type_.describe, pronoun=pronoun)


def item_table(item: Item) -> dict[str, Value]:
    """Give [item.<id>]."""
    return _filled(type=item.type, label=item.label, aliases=item.aliases)


def property_table(property_: Property) -> dict[str, Value]:
    """Give [property.<id>], with the cues that it takes from another as its own."""
    singular, plural = property_.unit
    return _filled(
        label=property_.label,
        plural="" if property_.plural == f"{property_.label}s" else property_.plural,
        type=property_.type.value,
        time=property_.time.value,
        of=property_.of,
        cues=property_.cues,
        words=property_.words,
        asks=property_.asks,
        unit=singular if singular == plural else f"{singular}|{plural}",
        single=property_.is_single,
        list=property_.is_list,
        open=property_.is_open,
        says=property_.says,
        inverse=property_.inverse,
        more=property_.more,
        less=property_.less,
    )


def intent_table(intent: Intent) -> dict[str, Value]:
    """Give [intent.<id>]."""
    return _filled(says=intent.says, property=intent.property, kind=intent.kind.value)


def statement_table(statement: Statement, property_: Property, item: Item) -> dict[str, Value]:
    """Give [[<property>]], with its item."""
    texts = [reference_text(reference) for reference in statement.references]
    is_own_item = property_.type is ValueType.EVENT and statement.value == item.label
    time = {property_.time.value: statement.time.format()} if statement.time else {}
    values = _filled(
        item=statement.item,
        value="" if is_own_item or statement.number is not None else statement.value,
        short=statement.short,
        about=statement.about,
        aliases=statement.aliases,
        excludes=statement.excludes,
        **time,
        place=statement.place,
        rank="" if statement.rank is Rank.NORMAL else statement.rank.value,
        note=statement.note,
        reference=texts[0] if len(texts) == 1 else texts,
    )
    number: dict[str, Value] = {} if statement.number is None else {"value": statement.number}
    return {"item": statement.item} | number | values


def reference_text(reference: Reference) -> str:
    """Write a reference as it stands in a pack: "source, section, paragraph N"."""
    paragraph = "" if reference.paragraph is None else f", paragraph {reference.paragraph}"
    return f"{reference.source}, {reference.section}{paragraph}"


def _filled(**values: Value) -> dict[str, Value]:
    """Leave out what says nothing: an empty text or list, and false."""
    return {key: value for key, value in values.items() if value or (isinstance(value, int) and value is not False)}
