"""Give what a table adds the names by which people may call it for short, each where nothing else has it.

A name of a person goes to nobody where two have it, whether they are items or texts, of this table or of the pack.
"""

from __future__ import annotations

import re
from collections import defaultdict
from typing import TYPE_CHECKING

from bot.authoring.persons import called_by, is_of_people, with_names
from bot.authoring.short_names import family, short_names
from bot.language import headings
from bot.model import TimeRelation, ValueType
from bot.records import dataclass, replace

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from bot.authoring.additions import Added
    from bot.authoring.claims import Claim
    from bot.authoring.gathering import Gathering
    from bot.model import Item, Property


@dataclass(frozen=True, slots=True)
class Calling:
    """The names of what a table says."""

    gathering: Gathering
    claims: Sequence[Claim]
    properties: Mapping[str, Property]
    """Those of the claims, by the names that these give, in small letters."""
    titles: str
    """What stands over the table."""

    def called(self, added: Sequence[Added]) -> list[Added]:
        """Name new items, now that no cell is taken for an item's name by it, and give the statements with names."""
        known = self.gathering.known
        self._call_by_code_names()
        for id_, names in short_names(known.items.values(), self._meant(), known.types).items():
            self._call(known.items[id_], names)
        self._share()
        for id_, type_ in known.types.items():
            own = [item for item in known.items.values() if item.type == id_]
            word = family(own) if own else ""
            if not self.gathering.had_type(id_) and word and word.lower() not in type_.nouns:
                nouns = (*type_.nouns, f"{word} {type_.nouns[0]}", f"{type_.nouns[0]} of {word}")
                known.types[id_] = replace(type_, nouns=nouns)
        taken = {name.lower() for item in known.items.values() for name in (item.label, *item.aliases)}
        others = [*known.people, *(item.label for item in known.items.values())]
        return list(with_names(added, known.properties, taken, others))

    def _call(self, item: Item, names: Iterable[str]) -> None:
        if not self.gathering.had_item(item.id):
            aliases = tuple(dict.fromkeys((*item.aliases, *names)))
            self.gathering.known.items[item.id] = replace(item, aliases=aliases)

    def _meant(self) -> Mapping[str, set[str]]:
        """What words mean beside the names of items, with the ids of the items of which they tell something."""
        meant: dict[str, set[str]] = defaultdict(set)
        for word in re.findall(r"[^\W_]+", self.titles.lower()):
            meant[word].add("")  # what all of them are of
        for claim in self.claims:
            for word in claim.name.lower().split():
                meant[word].add("")  # no item, but what is asked of them
            if self.properties[claim.name.lower()].type is not ValueType.ITEM:
                meant[claim.value.lower()].add(claim.subject.id)
        for word, bearers in self._bearers().items():
            meant[word] |= bearers
        return meant

    def _bearers(self) -> Mapping[str, set[str]]:
        """Who has a name that is a person's: items by their ids, and "" for a text."""
        items = self.gathering.known.items.values()
        texts = {c.value for c in self.claims if is_of_people(self.properties[c.name.lower()])}
        texts |= self.gathering.known.people.keys()
        labels = {item.label: item.id for item in items}
        people = [item.label for item in items if self._is_person(item)]
        words = {word for name in (*people, *texts) for word in called_by(name)}
        bearers: dict[str, set[str]] = defaultdict(set)
        for name in (*labels, *texts):
            for word in words.intersection(called_by(name)):
                bearers[word].add(labels.get(name, ""))
        return bearers

    def _is_person(self, item: Item) -> bool:
        return self.gathering.known.types[item.type].is_person

    def _share(self) -> None:
        """Call new items also what others of the pack are called, who have that name too: the bot asks who is meant."""
        known = self.gathering.known
        old = {alias.lower(): item for item in known.items.values() for alias in item.aliases if self._is_old(item)}
        texts = {alias.lower(): name for name, aliases in known.people.items() for alias in aliases}
        for item in [i for i in known.items.values() if not self.gathering.had_item(i.id)]:
            for word in called_by(item.label):
                if word in old and (self._is_person(item) or self._is_person(old[word])):
                    self._call(item, [word.capitalize()])
                    both = f"{old[word].label!r} in the pack and {item.label!r}"
                    self.gathering.remarks.append(f"{word.capitalize()!r} means {both}: the bot asks which is meant")
                elif texts.get(word, item.label) != item.label:
                    only = f"{word.capitalize()!r} means {texts[word]!r} in the pack, and not {item.label!r}"
                    what = "take it out of the aliases there if either may be meant"
                    self.gathering.remarks.append(f"{only}; {what}")

    def _is_old(self, item: Item) -> bool:
        return self.gathering.had_item(item.id)

    def _call_by_code_names(self) -> None:
        """Let new items be called by what stands under a heading of names, as "Code name", if each has its own."""
        groups: dict[str, list[Claim]] = defaultdict(list)
        for claim in self.claims:
            groups[claim.name.lower()].append(claim)
        for name, group in groups.items():
            p = self.properties[name]
            is_names = headings.is_name(p.label) and p.type is ValueType.TEXT and p.time is TimeRelation.ALWAYS
            if not is_names or len({claim.value.lower() for claim in group}) < len(group):
                continue
            for claim in group:
                if not self.gathering.known.items_named(claim.value):
                    self._call(self.gathering.known.items[claim.subject.id], [claim.value])
