"""Who is who: which items, properties, types and sources of a pack are which of Wikidata.

An import notes it in a file of its own beside the pack's, wikidata/NAME.toml, from which an export writes the same
entities again; the bot does not read it.

    [item]                [type]              [property.population]       [source.census-2011]
    ashford = "Q90001"    town = "Q90002"     id = "P1082"                P248 = "Q90010"
                                              datatype = "quantity"       P854 = "https://example.org/census"
                                              unit = "Q90003"             P813 = "2024-05-01"
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from bot.authoring.toml import write_table
from bot.errors import FactbotError

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

FOLDER = "wikidata"

_ABOUT = "# Which items, properties and sources of the pack are which of Wikidata; factbot export --format wikidata.\n"


@dataclass(slots=True)
class Identity:
    """What of a pack is known to Wikidata, by our ids."""

    items: dict[str, str] = field(default_factory=dict)
    types: dict[str, str] = field(default_factory=dict)
    properties: dict[str, dict[str, str]] = field(default_factory=dict)
    """id, datatype and, for quantities, unit."""
    sources: dict[str, dict[str, str]] = field(default_factory=dict)
    """The properties of a reference by their numbers; none of them for statements that cite nothing."""

    def item(self, id_: str) -> str:
        """Give our id of an item of Wikidata, or ""."""
        return next((ours for ours, theirs in self.items.items() if theirs == id_), "")

    def property(self, id_: str) -> str:
        """Give our id of a property of Wikidata, or ""."""
        return next((ours for ours, theirs in self.properties.items() if theirs["id"] == id_), "")

    def source(self, snaks: Mapping[str, str]) -> str:
        """Give our id of the source that a reference names, or ""."""
        return next((ours for ours, theirs in self.sources.items() if theirs == snaks), "")

    def only(self, items: set[str], types: set[str], properties: set[str], sources: set[str]) -> Identity:
        """Leave out what is not in the pack."""
        return Identity(
            {ours: theirs for ours, theirs in self.items.items() if ours in items},
            {ours: theirs for ours, theirs in self.types.items() if ours in types},
            {ours: theirs for ours, theirs in self.properties.items() if ours in properties},
            {ours: theirs for ours, theirs in self.sources.items() if ours in sources},
        )


def write_identity(identity: Identity) -> str:
    """Give the text of the file."""
    tables = [write_table(("item",), identity.items), write_table(("type",), identity.types)]
    tables += [write_table(("property", ours), theirs) for ours, theirs in identity.properties.items()]
    tables += [write_table(("source", ours), theirs) for ours, theirs in identity.sources.items()]
    return "\n".join([_ABOUT, *tables])


def read_identity(folder: Path, leave_out: str = "") -> Identity:
    """Read all files of a pack's folder but one; raise FactbotError for one that is broken."""
    identity = Identity()
    for path in sorted((folder / FOLDER).glob("*.toml")):
        if path.name == leave_out:
            continue
        try:
            tables = tomllib.loads(path.read_text(encoding="utf-8"))
            identity.items |= tables.get("item", {})
            identity.types |= tables.get("type", {})
            identity.properties |= {ours: dict(theirs) for ours, theirs in tables.get("property", {}).items()}
            identity.sources |= {ours: dict(theirs) for ours, theirs in tables.get("source", {}).items()}
        except (OSError, ValueError, TypeError, AttributeError) as error:
            message = f"{path}: cannot be read: {error}; import the document again with --force"
            raise FactbotError(message) from error
    return identity
