"""What a pack already defines, found by the names that people use for it."""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection, Container

    from bot.model import Item, ItemType, Property, Source


@dataclass(slots=True)
class Known:
    """The definitions of a pack and those that an import adds to them while it reads."""

    sources: dict[str, Source] = field(default_factory=dict)
    types: dict[str, ItemType] = field(default_factory=dict)
    items: dict[str, Item] = field(default_factory=dict)
    properties: dict[str, Property] = field(default_factory=dict)
    people: dict[str, tuple[str, ...]] = field(default_factory=dict)
    """People who are values of a pack and no items of it, with what else they are called."""
    subject: str = ""
    """What a question is about when it names nothing."""
    _names: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))

    def __post_init__(self) -> None:
        """Find the names of the items."""
        for item in self.items.values():
            self._name(item)

    def add_item(self, item: Item) -> None:
        """Take one more item."""
        self.items[item.id] = item
        self._name(item)

    def items_named(self, name: str) -> list[str]:
        """Give the ids of all items that a name may mean; an id means itself, a label comes before an alias."""
        if name in self.items:
            return [name]
        found = sorted(self._names.get(_fold(name), ()))
        labelled = [id_ for id_ in found if _fold(self.items[id_].label) == _fold(name)]
        return labelled if len(labelled) == 1 else found

    def property_named(self, name: str, types: Collection[str] = ()) -> Property | None:
        """Give the property of that id, label or cue; of those that are said of items of one of the types, if given."""
        said = [p for p in self.properties.values() if not types or not p.of or not set(types).isdisjoint(p.of)]
        wanted = _fold(name)
        for property_ in said:
            if name == property_.id:
                return property_
        for property_ in said:
            if wanted in {_fold(property_.id), _fold(property_.label), _fold(property_.plural)}:
                return property_
        asked = [p for p in said if wanted in map(_fold, p.cues)]
        return asked[0] if len(asked) == 1 else None

    def type_named(self, name: str) -> ItemType | None:
        """Give the type of that id or noun."""
        wanted = _fold(name)
        return next((t for t in self.types.values() if wanted in {t.id, *map(_fold, t.nouns)}), None)

    def source_named(self, name: str) -> Source | None:
        """Give the source of that id or title."""
        wanted = _fold(name)
        return next((s for s in self.sources.values() if wanted in {s.id, _fold(s.title)}), None)

    def _name(self, item: Item) -> None:
        for name in (item.label, *item.aliases):
            self._names[_fold(name)].add(item.id)


_LETTERS = {"ł": "l", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "ß": "ss", "æ": "ae", "œ": "oe", "ħ": "h"}
"""Latin letters that are not another one with a mark."""


def make_id(text: str, taken: Container[str], *, joiner: str = "-", empty: str = "item") -> str:
    """Make a new id of a text: small letters, figures and one joiner between words."""
    spelt = "".join(_LETTERS.get(sign, sign) for sign in text.lower())
    plain = unicodedata.normalize("NFKD", spelt).encode("ascii", "ignore").decode().lower()
    name = re.sub(r"[^a-z0-9]+", joiner, re.sub(r"['\u2019]", "", plain)).strip(joiner) or empty
    if name == "item" and "item" not in taken:
        name = f"{name}{joiner}1"
    count, unique = 1, name
    while unique in taken:
        count += 1
        unique = f"{name}{joiner}{count}"
    return unique


def _fold(name: str) -> str:
    """One text for all ways to write a name: case, underscores, an article, a mark at its end."""
    return " ".join(name.casefold().replace("_", " ").strip(" ?:").split()).removeprefix("the ")
