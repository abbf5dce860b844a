"""Read an entity document in Wikidata's standard JSON, as far as it can become facts.

The form is that of `wbgetentities` and Special:EntityData: {"entities": {"Q1": {"labels", "aliases", "claims"}, …}}; a
single entity and a list of entities are read too. Only the shape is read here, not what the values mean.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from bot.errors import FactbotError
from bot.records import dataclass

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

LANGUAGES = ("en", "mul")
"""The languages of labels, the best first: English, and names that are the same in all languages."""


@dataclass(frozen=True, slots=True)
class Snak:
    """A property with a value, or with none."""

    property: str
    """Its number: "P571"."""
    datatype: str
    """Wikidata's name for the kind of value: "time", "quantity", "wikibase-item", …"""
    kind: str
    """value, somevalue or novalue."""
    value: Any
    """As the document has it; None unless the kind is value."""


@dataclass(frozen=True, slots=True)
class Claim:
    """One statement of a document."""

    entity: str
    """The id of the item that it is about."""
    place: str
    snak: Snak
    rank: str
    qualifiers: tuple[Snak, ...]
    references: tuple[tuple[Snak, ...], ...]


@dataclass(frozen=True, slots=True)
class Entity:
    """An item or a property of Wikidata."""

    id: str
    label: str
    """In English, or ""."""
    aliases: tuple[str, ...]
    modified: str
    """When it was last changed, as a day, or ""."""
    claims: tuple[Claim, ...]


@dataclass(frozen=True, slots=True)
class EntityDocument:
    """All entities of a file, by id."""

    entities: Mapping[str, Entity]

    def label(self, id_: str) -> str:
        """Give the label of an entity, or its id where the document does not have it."""
        entity = self.entities.get(id_)
        return (entity.label if entity else "") or id_


def read_document(path: Path) -> EntityDocument:
    """Read a file; raise FactbotError when it is no entity document."""
    try:
        whole = json.loads(path.read_text(encoding="utf-8-sig"))
    except OSError as error:
        message = f"{path}: cannot be read: {error.strerror}"
        raise FactbotError(message) from error
    except (ValueError, RecursionError) as error:
        message = f"{path}: not valid JSON: {error}"
        raise FactbotError(message) from error
    try:
        entities = [_entity(entity) for entity in _entities(whole)]
    except (KeyError, TypeError, AttributeError) as error:
        message = f"{path}: an entity is not as Wikidata writes it: {type(error).__name__}: {error}"
        raise FactbotError(message) from error
    if not entities:
        message = f'{path}: expected an entity document, {{"entities": {{"Q1": {{…}}}}}}, found no entity'
        raise FactbotError(message)
    return EntityDocument({entity.id: entity for entity in entities})


def _entities(whole: Any) -> Iterator[Mapping[str, Any]]:  # noqa: ANN401 -- JSON
    if isinstance(whole, list):
        yield from (entity for entity in whole if "id" in entity)
    elif isinstance(whole, dict) and isinstance(whole.get("entities"), dict):
        yield from (entity for entity in whole["entities"].values() if "missing" not in entity and "id" in entity)
    elif isinstance(whole, dict) and "id" in whole:
        yield whole


def _entity(entity: Mapping[str, Any]) -> Entity:
    # an empty map is written as an empty list
    labels, aliases, claims = (entity.get(key) or {} for key in ("labels", "aliases", "claims"))
    label = next((labels[language]["value"] for language in LANGUAGES if language in labels), "")
    return Entity(
        id=entity["id"],
        label=str(label),
        aliases=tuple(alias["value"] for alias in aliases.get("en", ())),
        modified=str(entity.get("modified", ""))[:10],
        claims=tuple(_claims(entity["id"], str(label), claims)),
    )


def _claims(id_: str, label: str, claims: Mapping[str, list[Mapping[str, Any]]]) -> Iterator[Claim]:
    for property_, group in claims.items():
        for number, claim in enumerate(group, start=1):
            yield Claim(
                entity=id_,
                place=f"{id_}{f' ({label})' if label else ''}, {property_}, statement {number}",
                snak=_snak(claim["mainsnak"]),
                rank=claim.get("rank", "normal"),
                qualifiers=tuple(_snaks(claim, "qualifiers")),
                references=tuple(tuple(_snaks(reference, "snaks")) for reference in claim.get("references", ())),
            )


def _snaks(holder: Mapping[str, Any], key: str) -> Iterator[Snak]:
    groups = holder.get(key) or {}
    for property_ in holder.get(f"{key}-order", groups):
        yield from (_snak(snak) for snak in groups[property_])


def _snak(snak: Mapping[str, Any]) -> Snak:
    value = snak.get("datavalue", {})
    datatype = snak.get("datatype") or _DATATYPES.get(value.get("type"), "string")
    return Snak(snak["property"], datatype, snak["snaktype"], value.get("value"))


_DATATYPES = {"wikibase-entityid": "wikibase-item"}
_DATATYPES |= {name: name for name in ("time", "quantity", "monolingualtext", "string")}
_DATATYPES["globecoordinate"] = "globe-coordinate"
"""The datatype where a document does not say it, by the type of the value."""
