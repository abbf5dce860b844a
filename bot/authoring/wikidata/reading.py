"""Make of an entity document what it would add to a pack."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from bot.authoring.additions import Added
from bot.authoring.gathering import Gathering
from bot.authoring.guess import drop_shared_cues, make_property
from bot.authoring.known import make_id
from bot.authoring.wikidata import values, vocabulary
from bot.authoring.wikidata.references import ReferenceReader
from bot.authoring.wikidata.statements import StatementReader
from bot.model import Item, TimeRelation, ValueType
from bot.records import dataclass, field, replace

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from bot.authoring.additions import Additions
    from bot.authoring.known import Known
    from bot.authoring.wikidata.document import Claim, Entity, EntityDocument
    from bot.authoring.wikidata.identity import Identity
    from bot.model import Property

_TYPES = {"time": ValueType.EVENT, "quantity": ValueType.QUANTITY, "wikibase-item": ValueType.ITEM}
_THING = "thing"


@dataclass(frozen=True, slots=True)
class Choice:
    """What a person wants of a document."""

    properties: Mapping[str, str] = field(default_factory=dict)
    """The numbers of the properties to take, each with its name or ""; all that can be facts if there is none."""
    type: str = ""
    """The type of items that do not say theirs."""


def read_additions(document: EntityDocument, known: Known, identity: Identity, choice: Choice) -> Additions:
    """Read all that can be taken, and refuse the rest; what is new in it is added to `known` and `identity`."""
    return _Import(document, known, identity, choice).run()


class _Import:
    """One document on its way into a pack."""

    def __init__(self, document: EntityDocument, known: Known, identity: Identity, choice: Choice) -> None:
        self.document, self.known, self.identity, self.choice = document, known, identity, choice
        self.gathering = Gathering(known)
        self.references = ReferenceReader(document, known, identity)

    def run(self) -> Additions:
        groups = self._chosen()
        for entity in self.document.entities.values():
            if any(claim in group for group in groups.values() for claim in entity.claims):
                self.item(entity.id)
        properties = {number: self._property(number, group) for number, group in groups.items()}
        self._cue(properties)
        added = [a for number, group in groups.items() for a in self._statements(properties[number], group)]
        return self.gathering.additions(added)

    # --- which claims -----------------------------------------------------------------------------------------

    def _chosen(self) -> dict[str, list[Claim]]:
        """Give the claims of every chosen property, in the order of the choice."""
        groups: dict[str, list[Claim]] = {number: [] for number in self.choice.properties}
        left_out: Counter[str] = Counter()
        for entity in self.document.entities.values():
            for claim in entity.claims:
                number = claim.snak.property
                if self._is_chosen(claim):
                    groups.setdefault(number, []).append(claim)
                elif not self.choice.properties and number != vocabulary.INSTANCE_OF:
                    left_out[f"{number} ({claim.snak.datatype})"] += 1
        for number in [number for number, group in groups.items() if not group]:
            self.gathering.refuse(number, "no statement of this property is in the document")
            del groups[number]
        if left_out:
            names = ", ".join(left_out)
            self.gathering.remarks.append(f"left out: {names}; --properties takes what is named there")
        return groups

    def _is_chosen(self, claim: Claim) -> bool:
        if self.choice.properties:
            return claim.snak.property in self.choice.properties
        return claim.snak.datatype in vocabulary.DEFAULT_DATATYPES and claim.snak.property != vocabulary.INSTANCE_OF

    # --- definitions ------------------------------------------------------------------------------------------

    def item(self, number: str) -> str:
        """Give the id of an item of Wikidata, new or known."""
        known = self.identity.item(number)
        if known and known in self.known.items:
            return known
        label = self.document.label(number)
        found = [id_ for id_ in self.known.items_named(label) if id_ not in self.identity.items]
        if len(found) == 1:
            id_ = found[0]
        else:
            if label == number:
                self.gathering.remarks.append(f"{number} has no English label here: it is called {number}")
            entity = self.document.entities.get(number)
            id_ = make_id(label, self.known.items)
            self.known.add_item(Item(id_, self._type(entity), label, entity.aliases if entity else ()))
        self.identity.items[id_] = number
        return id_

    def _type(self, entity: Entity | None) -> str:
        """Give the type of an item: what it is an instance of, or else what the person says."""
        claims = entity.claims if entity else ()
        found = [c for c in claims if c.snak.property == vocabulary.INSTANCE_OF and c.snak.kind == "value"]
        best = sorted(found, key=lambda claim: ("preferred", "normal", "deprecated").index(claim.rank))
        for claim in best:
            number = values.read_item(claim.snak.value)
            if (label := self.document.label(number)) != number:
                type_ = self.gathering.type_of(label)
                self.identity.types[type_] = number
                return type_
        return self.gathering.type_of(self.choice.type or _THING)

    def _property(self, number: str, claims: Sequence[Claim]) -> Property:
        """Give the property of a number, new or known."""
        name = self.choice.properties.get(number) or self._label(number)
        datatype = Counter(claim.snak.datatype for claim in claims).most_common(1)[0][0]
        unit = _unit(claims) if datatype == "quantity" else ""
        noted = {"id": number, "datatype": datatype} | ({"unit": unit} if unit else {})
        known = self.known.properties.get(self.identity.property(number)) or self.known.property_named(name)
        if known is not None:
            self.identity.properties[known.id] = noted
            return known
        id_ = make_id(name, {*self.known.properties, "item"}, joiner="_", empty="property")
        unit_name = self.document.label(unit) if unit else name
        type_ = _TYPES.get(datatype, ValueType.TEXT)
        made = make_property(id_, name, type_, _time(type_, claims), unit_name if type_ is ValueType.QUANTITY else "")
        self.known.properties[id_] = made
        self.identity.properties[id_] = noted
        time = "" if made.time is TimeRelation.ALWAYS else f", time {made.time.value}"
        told = f" of {made.unit[1]}" if made.unit[1] else ""
        self.gathering.remarks.append(f"{id_}: {made.type.value}{told}{time}, from {number}")
        if unit and unit_name == unit:
            self.gathering.remarks.append(f"{id_}: the unit {unit} has no label here; correct unit in the property")
        return made

    def _label(self, number: str) -> str:
        label = self.document.label(number)
        return vocabulary.LABELS.get(number, number) if label == number else label

    def _cue(self, properties: dict[str, Property]) -> None:
        """Leave each cue to one property."""
        new = {id_: p for id_, p in self.known.properties.items() if not self.gathering.had_property(id_)}
        old = [cue.lower() for id_, p in self.known.properties.items() if id_ not in new for cue in p.cues]
        self.known.properties |= drop_shared_cues(new, lambda cue: cue.lower() in old)
        for number, property_ in properties.items():
            properties[number] = self.known.properties[property_.id]

    # --- statements -------------------------------------------------------------------------------------------

    def _statements(self, property_: Property, claims: Sequence[Claim]) -> Iterator[Added]:
        reader = StatementReader(property_, self.identity.properties[property_.id], self.document, self.item)
        for claim in claims:
            item = self.item(claim.entity)
            try:
                statement = reader.read(claim, self.known.items[item])
            except values.ValueNotTakenError as error:
                self.gathering.refuse(claim.place, str(error))
            else:
                yield Added(claim.place, replace(statement, references=self.references.read(claim, property_)))


def _unit(claims: Sequence[Claim]) -> str:
    """Give the unit of most quantities."""
    units = Counter(
        str(claim.snak.value.get("unit", "1")).rpartition("/")[2] for claim in claims if claim.snak.kind == "value"
    )
    unit = units.most_common(1)[0][0] if units else "1"
    return "" if unit == "1" else unit


def _time(type_: ValueType, claims: Sequence[Claim]) -> TimeRelation:
    """Find how time relates to a property by the qualifiers of its statements."""
    if type_ is ValueType.EVENT:
        return TimeRelation.ON
    said = {qualifier.property for claim in claims for qualifier in claim.qualifiers}
    if said & {vocabulary.START, vocabulary.END}:
        return TimeRelation.DURING
    if vocabulary.POINT in said:
        return TimeRelation.AS_OF if type_ is ValueType.QUANTITY else TimeRelation.ON
    return TimeRelation.ALWAYS
