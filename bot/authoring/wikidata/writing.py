"""Write a pack as an entity document, as far as its items and properties are known to Wikidata."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

from bot.authoring.wikidata import values, vocabulary
from bot.authoring.wikidata.references import LANGUAGE
from bot.dates import Date, Interval
from bot.errors import FactbotError
from bot.model import TimeRelation, ValueType
from bot.records import dataclass

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from bot.authoring.wikidata.identity import Identity
    from bot.facts.pack import Pack
    from bot.model import Item, Property, Reference, Statement

_VALUE_TYPES = {
    "wikibase-item": "wikibase-entityid",
    "time": "time",
    "quantity": "quantity",
    "monolingualtext": "monolingualtext",
}
_PLACE = re.compile(r"(?P<section>.*?)(?:(?:^|, )page (?P<page>.+))?")


@dataclass(frozen=True, slots=True)
class WrittenDocument:
    """An entity document, and what could not be written into it."""

    text: str
    left_out: tuple[str, ...]


def to_wikidata(pack: Pack, identity: Identity) -> WrittenDocument:
    """Give the document; raise FactbotError when Wikidata knows nothing of the pack."""
    if not identity.items or not identity.properties:
        message = (
            "no item of this pack is known to be one of Wikidata: factbot import wikidata notes that in wikidata/*.toml"
        )
        raise FactbotError(message)
    writer = _Writer(pack, identity)
    entities = {identity.items[item.id]: writer.entity(item) for item in pack.items if item.id in identity.items}
    unknown = [f"{item.id}: no item of Wikidata" for item in pack.items if item.id not in identity.items]
    entities = {**_named(pack, identity), **entities}
    text = json.dumps({"entities": entities}, ensure_ascii=False, indent=2) + "\n"
    return WrittenDocument(text, (*unknown, *writer.left_out))


def _named(pack: Pack, identity: Identity) -> dict[str, dict[str, Any]]:
    """Write what is only named: types, units, sources and properties, each with its label."""
    labels = {identity.types[t.id]: t.nouns[0] for t in pack.types if t.id in identity.types}
    for source in pack.sources:
        noted = identity.sources.get(source.id, {})
        item = noted.get(vocabulary.STATED_IN) or noted.get(vocabulary.IMPORTED_FROM)
        if item and vocabulary.TITLE not in noted:
            labels[item] = source.title
    for property_ in pack.properties:
        noted = identity.properties.get(property_.id, {})
        labels |= {noted["id"]: property_.label} if noted else {}
        labels |= {noted["unit"]: property_.unit[1]} if "unit" in noted else {}
    return {id_: _bare(id_, label) for id_, label in labels.items()}


def _bare(id_: str, label: str) -> dict[str, Any]:
    kind = "property" if id_.startswith("P") else "item"
    labels = {"en": {"language": "en", "value": label}} if label != id_ else {}
    return {"type": kind, "id": id_, "labels": labels, "aliases": {}, "claims": {}}


class _Writer:
    """Writes the entities of one pack."""

    def __init__(self, pack: Pack, identity: Identity) -> None:
        self._pack, self._identity = pack, identity
        self._properties = {property_.id: property_ for property_ in pack.properties}
        self.left_out: list[str] = []

    def entity(self, item: Item) -> dict[str, Any]:
        """Write an item with its statements."""
        number = self._identity.items[item.id]
        is_named = item.label != number
        claims: dict[str, list[dict[str, Any]]] = {}
        for statement in self._pack.statements:
            if statement.item == item.id:
                try:
                    claim = self._claim(statement)
                except values.ValueNotTakenError as error:
                    self.left_out.append(f"{statement.id}: {error}")
                else:
                    claims.setdefault(claim["mainsnak"]["property"], []).append(claim)
        if item.type in self._identity.types and vocabulary.INSTANCE_OF not in claims:
            snak = _snak(vocabulary.INSTANCE_OF, "wikibase-item", values.write_item(self._identity.types[item.type]))
            claims[vocabulary.INSTANCE_OF] = [{"mainsnak": snak, "type": "statement", "rank": "normal"}]
        return {
            "type": "item",
            "id": number,
            "labels": {"en": {"language": "en", "value": item.label}} if is_named else {},
            "aliases": {"en": [{"language": "en", "value": alias} for alias in item.aliases]} if item.aliases else {},
            "claims": claims,
        }

    # --- statements -------------------------------------------------------------------------------------------

    def _claim(self, statement: Statement) -> dict[str, Any]:
        property_ = self._properties[statement.property]
        noted = self._identity.properties.get(property_.id)
        if noted is None:
            message = f"{property_.id} is no property of Wikidata"
            raise values.ValueNotTakenError(message)
        claim: dict[str, Any] = {
            "mainsnak": _snak(noted["id"], noted["datatype"], self._value(statement, noted)),
            "type": "statement",
            "rank": statement.rank.value,
        }
        qualifiers = list(_qualifiers(statement, property_))
        if qualifiers:
            claim["qualifiers"] = _grouped(qualifiers)
            claim["qualifiers-order"] = list(claim["qualifiers"])
        references = [snaks for reference in statement.references if (snaks := self._reference(reference, property_))]
        if references:
            claim["references"] = [
                {"snaks": (grouped := _grouped(snaks)), "snaks-order": list(grouped)} for snaks in references
            ]
        return claim

    def _value(self, statement: Statement, noted: Mapping[str, str]) -> Any:  # noqa: ANN401 -- JSON
        match noted["datatype"]:
            case "time":
                return values.write_time(_date(statement.time), statement.note)
            case "quantity" if statement.number is not None:
                return values.write_quantity(statement.number, noted.get("unit", ""), statement.about, statement.note)
            case "wikibase-item":
                number = self._identity.items.get(statement.value)
                if number is None:
                    message = f"{statement.value} is no item of Wikidata"
                    raise values.ValueNotTakenError(message)
                return values.write_item(number)
            case "monolingualtext":
                return {"text": statement.value, "language": "en"}
            case _:
                return statement.value

    # --- references -------------------------------------------------------------------------------------------

    def _reference(self, reference: Reference, property_: Property) -> list[dict[str, Any]]:
        """Write a reference; what cites Wikidata itself cites nothing there."""
        named = self._identity.sources.get(reference.source, {})
        language = named.get(LANGUAGE, "en")
        snaks = [_naming(number, text, language) for number, text in named.items() if number != LANGUAGE]
        if not snaks:
            return []
        paragraph = f", paragraph {reference.paragraph}" if reference.paragraph is not None else ""
        section = f"{reference.section}{paragraph}"
        place = _PLACE.fullmatch("" if section == property_.label else section)
        if place is not None and place["section"]:
            snaks.append(_snak(vocabulary.SECTION, "string", place["section"]))
        if place is not None and place["page"]:
            snaks.append(_snak(vocabulary.PAGE, "string", place["page"]))
        return snaks


def _naming(number: str, text: str, language: str) -> dict[str, Any]:
    """Write one property that names a source."""
    match number:
        case vocabulary.STATED_IN | vocabulary.IMPORTED_FROM:
            return _snak(number, "wikibase-item", values.write_item(text))
        case vocabulary.RETRIEVED:
            return _snak(number, "time", values.write_time(Date.parse(text), ""))
        case vocabulary.TITLE:
            return _snak(number, "monolingualtext", {"text": text, "language": language})
        case _:
            return _snak(number, "url", text)


def _qualifiers(statement: Statement, property_: Property) -> Iterator[dict[str, Any]]:
    """Write what is said of a statement beside its value."""
    time = statement.time
    is_event = property_.type is ValueType.EVENT
    if time is not None and not is_event:
        if property_.time is not TimeRelation.DURING or time.is_single:
            yield _snak(vocabulary.POINT, "time", values.write_time(_date(time), ""))
        else:
            yield from _period(time)
    is_circa = time is not None and time.begin is not None and time.begin.is_approximate and is_event
    if is_circa or (statement.number is not None and statement.about == "about"):
        yield _snak(vocabulary.CIRCUMSTANCES, "wikibase-item", values.write_item(vocabulary.CIRCA))


def _period(time: Interval) -> Iterator[dict[str, Any]]:
    """Write a start and an end; an end that is not known is there, and has no value."""
    if time.begin is not None:
        yield _snak(vocabulary.START, "time", values.write_time(time.begin, ""))
    if time.end is not None:
        yield _snak(vocabulary.END, "time", values.write_time(time.end, ""))
    elif not time.is_end_open:
        yield {"snaktype": "somevalue", "property": vocabulary.END, "datatype": "time"}


def _date(time: Interval | None) -> Date:
    if time is None or time.begin is None or not time.is_single:
        message = f"expected one date, found {time.format() if time else 'none'}"
        raise values.ValueNotTakenError(message)
    return time.begin


def _snak(property_: str, datatype: str, value: Any) -> dict[str, Any]:  # noqa: ANN401 -- JSON
    return {
        "snaktype": "value",
        "property": property_,
        "datavalue": {"value": value, "type": _VALUE_TYPES.get(datatype, "string")},
        "datatype": datatype,
    }


def _grouped(snaks: list[dict[str, Any]]) -> dict[str, list[dict[str, Any]]]:
    groups: dict[str, list[dict[str, Any]]] = {}
    for snak in snaks:
        groups.setdefault(snak["property"], []).append(snak)
    return groups
