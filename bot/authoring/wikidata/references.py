"""Read the references of a statement: which sources they name, and where in them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.authoring.known import make_id
from bot.authoring.wikidata import values, vocabulary
from bot.dates import Interval
from bot.facts.records import make_reference
from bot.model import Source

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bot.authoring.known import Known
    from bot.authoring.wikidata.document import Claim, EntityDocument, Snak
    from bot.authoring.wikidata.identity import Identity
    from bot.model import Property, Reference

_NAMING = (
    vocabulary.STATED_IN,
    vocabulary.IMPORTED_FROM,
    vocabulary.URL,
    vocabulary.TITLE,
    vocabulary.RETRIEVED,
)
LANGUAGE = "language"
"""Beside the properties that name a source: the language of its title, unless it is English."""


class ReferenceReader:
    """Gives each source of a document an id of the pack."""

    def __init__(self, document: EntityDocument, known: Known, identity: Identity) -> None:
        """Take what there is to refer to."""
        self._document, self._known, self._identity = document, known, identity

    def read(self, claim: Claim, property_: Property) -> tuple[Reference, ...]:
        """Give the references of a statement; one that has none is cited from Wikidata itself."""
        found = [self._reference(snaks, property_) for snaks in claim.references]
        read = tuple(dict.fromkeys(reference for reference in found if reference is not None))
        return read or (make_reference(f"{self._wikidata(claim)}, {claim.entity}"),)

    def _reference(self, snaks: tuple[Snak, ...], property_: Property) -> Reference | None:
        """Give a reference, or None when it names no source that we can tell."""
        named = {s.property: _text(s) for s in snaks if s.kind == "value" and s.property in _NAMING}
        named = {number: text for number, text in named.items() if text}
        foreign = next((s.value["language"] for s in snaks if _is_foreign_title(s)), "")
        named |= {LANGUAGE: foreign} if foreign else {}
        if not set(named) - {vocabulary.RETRIEVED, LANGUAGE}:
            return None
        source = self._identity.source(named) or self._source(named)
        return make_reference(f"{source}, {_section(snaks) or property_.label}")

    def _source(self, named: Mapping[str, str]) -> str:
        title = self._title(named)
        as_of = Interval.parse(named[vocabulary.RETRIEVED]) if vocabulary.RETRIEVED in named else None
        source = Source(make_id(title, self._known.sources, empty="source"), title, as_of)
        self._known.sources[source.id] = source
        self._identity.sources[source.id] = dict(named)
        return source.id

    def _title(self, named: Mapping[str, str]) -> str:
        """Name a source by its title, else by the item that it is, else by its address."""
        if vocabulary.TITLE in named:
            return named[vocabulary.TITLE]
        item = named.get(vocabulary.STATED_IN) or named.get(vocabulary.IMPORTED_FROM)
        return self._document.label(item) if item else named[vocabulary.URL]

    def _wikidata(self, claim: Claim) -> str:
        """Give the source for what cites nothing: Wikidata, as of when the entity was last changed."""
        entity = self._document.entities[claim.entity]
        as_of = Interval.parse(entity.modified) if entity.modified else None
        title = "Wikidata"
        for source in self._known.sources.values():
            if source.title == title and source.as_of == as_of:
                self._identity.sources.setdefault(source.id, {})
                return source.id
        source = Source(make_id(title, self._known.sources), title, as_of)
        self._known.sources[source.id] = source
        self._identity.sources[source.id] = {}
        return source.id


def _text(snak: Snak) -> str:
    """Give what names a source as a text; "" for a title in another form."""
    match snak.datatype:
        case "wikibase-item":
            return values.read_item(snak.value)
        case "time":
            try:
                return values.read_time(snak.value).date.format()
            except values.ValueNotTakenError:
                return ""
        case "monolingualtext":
            return str(snak.value["text"])
        case _:
            return str(snak.value)


def _is_foreign_title(snak: Snak) -> bool:
    return snak.property == vocabulary.TITLE and snak.kind == "value" and snak.value["language"] != "en"


def _section(snaks: tuple[Snak, ...]) -> str:
    """Give the place in a source: "Mayors", "page 12", "Mayors, page 12"."""
    said = {s.property: str(s.value) for s in snaks if s.kind == "value"}
    page = f"page {said[vocabulary.PAGE]}" if vocabulary.PAGE in said else ""
    return ", ".join(part for part in (said.get(vocabulary.SECTION, ""), page) if part)
