"""Gather what an import adds to a pack, whatever it is from: what was known before, what is new, what was refused."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from bot.authoring.additions import Additions, Refusal
from bot.authoring.known import make_id
from bot.facts.overlaps import at_once
from bot.language import heading_words, headings
from bot.language.grammar import BIRTHS
from bot.model import ItemType, Property, Rank, Statement, TimeRelation, ValueType
from bot.records import replace

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.authoring.additions import Added
    from bot.authoring.known import Known

_MOST_DESCRIBED = 4
"""Properties that tell what an item is."""


class Gathering:
    """What a pack knows while an import adds to it."""

    def __init__(self, known: Known) -> None:
        """Remember what was known before."""
        self.known = known
        self.refusals: list[Refusal] = []
        self.remarks: list[str] = []
        self._had = {*known.sources}, {*known.types}, {*known.items}, {*known.properties}

    def refuse(self, place: str, message: str, hint: str = "") -> None:
        """Say of something why it is not taken."""
        self.refusals.append(Refusal(place, message, hint))

    def had_type(self, id_: str) -> bool:
        """Say whether a type was there before."""
        return id_ in self._had[1]

    def had_item(self, id_: str) -> bool:
        """Say whether an item was there before."""
        return id_ in self._had[2]

    def had_property(self, id_: str) -> bool:
        """Say whether a property was there before."""
        return id_ in self._had[3]

    def type_of(self, noun: str, *others: str, is_of_people: bool = False) -> str:
        """Give the id of a type, new or known, by its noun; a new one has the others too, and may be one of people."""
        clean = noun.strip().lower()
        type_ = self.known.type_named(clean)
        if type_ is None:
            nouns = tuple(dict.fromkeys((clean, *others)))
            pronoun = headings.pronoun(("person",) if is_of_people else nouns)
            type_ = ItemType(make_id(clean, self.known.types, empty="thing"), nouns, "", pronoun)
            self.known.types[type_.id] = type_
        return type_.id

    def additions(self, added: Sequence[Added]) -> Additions:
        """Give all that is new and that a statement needs."""
        self._finish([a.statement for a in added])
        known, (sources, types, items, properties) = self.known, self._had
        statements = [a.statement for a in added]
        cited = {reference.source for s in statements for reference in s.references}
        used = {s.property for s in statements}
        values = {s.value for s in statements if known.properties[s.property].type is ValueType.ITEM}
        named = {s.item for s in statements} | values
        new_items = tuple(i for id_, i in known.items.items() if id_ not in items and id_ in named)
        needed = {item.type for item in new_items}
        return Additions(
            sources=tuple(s for id_, s in known.sources.items() if id_ not in sources and id_ in cited),
            types=tuple(t for id_, t in known.types.items() if id_ not in types and id_ in needed),
            items=new_items,
            properties=tuple(p for id_, p in known.properties.items() if id_ not in properties and id_ in used),
            statements=tuple(added),
            refusals=tuple(self.refusals),
            remarks=tuple(self.remarks),
        )

    def _finish(self, statements: Sequence[Statement]) -> None:
        """Say of new properties and types what only all statements together show."""
        groups: dict[str, list[Statement]] = defaultdict(list)
        for statement in statements:
            groups[statement.property].append(statement)
        for id_, property_ in self.known.properties.items():
            if id_ not in self._had[3]:
                self.known.properties[id_] = self._finished(property_, groups[id_])
        for id_, type_ in self.known.types.items():
            if id_ not in self._had[1]:
                own = [p for p in self.known.properties.values() if id_ in p.of]
                dates = [p for p in own if p.time is TimeRelation.ON and p.is_single]
                is_kept = any(headings.is_of_keeping(p.label) for p in own)
                until = _until(dates, is_person=type_.is_person, is_kept=is_kept)
                # what ends may begin again; else what has happened twice is no beginning
                firsts = own if until else [p for p in own if not (p.is_single and _happens_again(groups[p.id]))]
                dated = [p for p in firsts if p.type is ValueType.EVENT and p.time is TimeRelation.ON and p.id != until]
                born = [p for p in dated if not BIRTHS.isdisjoint(p.cues)]
                when = next((p.id for p in (*born, *dated)), "")
                told = tuple(p.id for p in own[:_MOST_DESCRIBED])
                self.known.types[id_] = replace(type_, when=when, until=until, describe=told)

    def _finished(self, property_: Property, statements: Sequence[Statement]) -> Property:
        types = dict.fromkeys(self.known.items[statement.item].type for statement in statements)
        is_several = (
            property_.type is ValueType.TEXT
            and property_.time is TimeRelation.ON
            and heading_words.is_plural(property_.label)
        )
        is_single = not is_several and not _meet(statements)
        is_list = not is_single and property_.time in {TimeRelation.ALWAYS, TimeRelation.ON}
        return replace(property_, of=tuple(types), is_single=is_single, is_list=is_list)


def _until(dated: Sequence[Property], *, is_person: bool, is_kept: bool) -> str:
    """Give what ends things of a type: that they are no more, or else that they are gone, as people may be and live.

    What is kept in a collection is there though it is made no more.
    """
    names = {p.id: (p.label, *p.cues) for p in dated if not (is_kept and headings.is_of_making(p.label))}
    ended = [id_ for id_, own in names.items() if any(map(headings.is_end, own))]
    gone = [id_ for id_, own in names.items() if not is_person and headings.is_going(own)]
    return next(iter([*ended, *gone]), "")


def _happens_again(statements: Sequence[Statement]) -> bool:
    """Say whether an item has two dates of one rank, so that none of them is the date that began it."""
    dated = [(s.item, s.rank) for s in statements if s.time is not None and s.rank is not Rank.DEPRECATED]
    return len({*dated}) < len(dated)


def _meet(statements: Sequence[Statement]) -> bool:
    """Say whether an item has two values of one rank that hold together for some time."""
    groups: dict[object, list[Statement]] = defaultdict(list)
    for statement in statements:
        groups[statement.item, statement.rank].append(statement)
    return any(next(at_once(group, lambda s: s.time), None) for group in groups.values())
