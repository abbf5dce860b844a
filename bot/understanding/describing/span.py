"""The words of one part of a description, and which of them a property has a use for.

Each word has to have a use in a reading, or the part is none: what a part may hold beside is said here, not taken from
the grammar words of whole questions.
"""

from __future__ import annotations

from functools import cached_property

from bot.language import degrees, described, endings, grammar
from bot.language.grammar import DENIALS
from bot.language.inflection import is_past
from bot.model import CHANGING, TagKind, TimeRelation
from bot.records import replace
from bot.understanding.describing.subsumed import with_kinds
from bot.understanding.describing.words import Part, Words
from bot.understanding.tagging import units

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from bot.facts.base import FactBase
    from bot.model import Condition, Property, Tag, When
    from bot.understanding.describing.scales import Scales

_COMPARING = frozenset(words[-1] for words in degrees.COMPARISONS)


class Span:
    """The words between two places of a clause, as a part of the description of items of a type."""

    def __init__(  # noqa: PLR0913, PLR0917 -- where it stands and what it is held against
        self,
        facts: FactBase,
        scales: Scales,
        relations: frozenset[tuple[str, str, str]],
        w: Words,
        first: int,
        last: int,
        type_: str,
    ) -> None:
        """Take the clause, the places and the type, with what they are held against."""
        self.facts, self.scales, self.relations = facts, scales, relations
        self.w, self.first, self.last, self.type = w, first, last, type_
        self.texts = [w.text(n) for n in range(first, last)]
        self.denials = {n for n in range(first, last) if w.text(n) in DENIALS}
        self.times = [t for t in w.inside(first, last, TagKind.TIME) if not self.is_figure(t)]
        is_asked_now = w.tokens[0].text in grammar.PRESENT and grammar.PAST.isdisjoint(t.text for t in w.tokens)
        is_present = bool(grammar.PRESENT & set(self.texts)) or is_asked_now  # "are inhabited" is so now
        has_past = any(is_past(t) for t in self.texts if t not in described.LINKS)
        self.is_past = bool((grammar.PAST | endings.FORMERLY) & set(self.texts)) or (has_past and not is_present)

    def explains(self, *used: set[int]) -> bool:
        """Whether nothing is left but words that join the part together."""
        taken = set().union(*used)
        taken |= self.w.empty
        if self.denials and self.texts[0] == "but":
            taken.add(self.first)  # "run on Mac *but not* on Linux"
        return all(n in taken or self.w.text(n) in described.LINKS for n in range(self.first, self.last))

    def now(self, p: Property) -> set[int]:
        """Where words for the present or the past stand, if the property can hold and cease."""
        if p.time not in CHANGING:
            return set()
        words = endings.STILL | endings.FORMERLY if p.time is TimeRelation.DURING else endings.STILL
        return {n for n in range(self.first, self.last) if self.w.text(n) in words}

    def when(self) -> tuple[When | None, set[int]] | None:
        """The one time of the part and its places; None when there are several or it is none to compare with."""
        if not self.times:
            return None, set()
        times = {t.when for t in self.times}
        when = self.times[0].when
        if len(times) > 1 or when is None or when.interval is None:
            return None
        return when, {n for t in self.times for n in t.at}

    def run_of(self, words: tuple[str, ...]) -> set[int]:
        """Where these words stand one after the other, or nowhere."""
        starts = range(self.first, self.last - len(words) + 1)
        spots = (set(range(n, n + len(words))) for n in starts)
        return next((x for x in spots if tuple(self.w.text(n) for n in sorted(x)) == words), set())

    def words_of(self, p: Property) -> set[int]:
        """Where the part says the property's cues, side words and unit."""
        found = {
            n for t in self.w.inside(self.first, self.last, TagKind.CUE, TagKind.WORD) if t.is_of(p.id) for n in t.at
        }
        return found | self.units(p) | self.now(p)

    def units(self, p: Property) -> set[int]:
        """Where the unit of the property stands, in any of its spellings."""
        return units.places(self.w.tokens, p.unit, self.first, self.last)

    def cued(self, p: Property) -> set[int]:
        """Where the part says a cue of the property."""
        tags = self.w.inside(self.first, self.last, TagKind.CUE)
        return {n for t in tags if t.value == p.id for n in t.at}

    def plain(self, p: Property) -> set[int]:
        """Where a plain adjective of the property stands: "30 metres *tall*"."""
        return {
            places[0]
            for form, places in self.w.runs(self.first, self.last, 1)
            if any(x.property == p.id and x.is_more for x in self.scales.of(form, self.type, "plain"))
        }

    def aged(self, p: Property) -> set[int]:
        """Where the part says "old" of what has a date."""
        is_birth = bool(self.type) and self.facts.types[self.type].when == p.id
        return {n for n in range(self.first, self.last) if self.w.text(n) == "old"} if is_birth else set()

    def applies(self, p: Property) -> bool:
        """Whether the property is said of items of the type."""
        return not self.type or not p.of or self.type in p.of

    def named(self) -> list[Property]:
        """The properties that the part names, of those that its items may have."""
        tags = self.w.inside(self.first, self.last, TagKind.CUE)
        return [self.facts.properties[name] for name in dict.fromkeys(t.value for t in tags)]

    def named_or_told(self) -> list[Property]:
        """The properties that the part names, and those whose values it says: "have been closed"."""
        tags = self.w.inside(self.first, self.last, TagKind.VALUE)
        told = [self.facts.properties[self.facts.property_of(t.value)] for t in tags]
        return list(dict.fromkeys([*self.named(), *told]))

    def is_figure(self, tag: Tag) -> bool:
        """Whether a year is none: "at least 2100 inhabitants", "an altitude *over 2000*"."""
        texts = [self.w.text(n) for n in tag.at]
        if not texts[-1].isdigit() or len(texts) > 2:  # noqa: PLR2004 -- a word that compares, and the number
            return False
        before = texts[0] if len(texts) > 1 else self.w.text(tag.at[0] - 1) if tag.at[0] > self.first else ""
        return before in _COMPARING and (len(texts) == 1 or self.has_figure)

    @cached_property
    def has_figure(self) -> bool:
        """Whether the part names a figure."""
        cues = self.w.inside(self.first, self.last, TagKind.CUE)
        return any(self.facts.properties[t.value].is_figure for t in cues)

    def has_verb(self, p: Property) -> bool:
        """Whether the cue says that it happened ("were lit"), not that it was so ("were in service")."""
        return "did" in self.texts or any(is_past(self.w.text(n)) for n in self.cued(p))

    def items(self) -> Iterator[tuple[str, set[int]]]:
        """The items that the part names, each with its places."""
        for t in self.w.inside(self.first, self.last, TagKind.ITEM):
            yield t.value, set(t.at)

    def is_current(self, when: When | None) -> bool:
        """Whether the part speaks of what is still so."""
        return when is None and (not self.is_past or bool(endings.STILL & set(self.texts)))

    def is_over(self, when: When | None) -> bool:
        """Whether the part speaks of what is no longer so: "formerly inhabited", "used to serve"."""
        return when is None and ("formerly" in self.texts or bool(self.run_of(("used", "to"))))

    def joined(self, plain: Condition, spots: list[tuple[str, set[int]]], used: set[int]) -> Iterator[Part]:
        """The condition for values that are joined by "and" (all of them) or by "or" (any).

        Of those that are one but for their capitals the first stands for all.
        """
        values = list({value.lower(): value for value, _ in reversed(spots)}.values())[::-1]
        places = {n for _, at in spots for n in at}
        ors = {n for n in range(self.first, self.last) if self.w.text(n) == "or"}
        both = {n for n in range(self.first, self.last) if self.w.text(n) in {"both", "either"}}
        distinct = {tuple(sorted(at)) for _, at in spots}
        if len(distinct) < len(values) or not self.explains(used, places, ors, both, self.denials):
            return
        p = self.facts.properties[plain.property]
        if ors or len(values) == 1:
            yield Part((replace(plain, values=with_kinds(p, tuple(values), self.facts)),))
        else:
            each = [with_kinds(p, (value,), self.facts) for value in values]
            yield Part(tuple(replace(plain, values=kinds, is_current=False) for kinds in each))

    def relations_to(self, other: str, names: set[str]) -> list[tuple[str, bool]]:
        """The properties that relate the items to those of another type, and from which end."""
        found = [
            (name, is_inverse)
            for name, bearer, value in sorted(self.relations)
            for is_inverse in (False, True)
            if (not names or name in names)
            and (bearer, value) == ((other, self.type) if is_inverse else (self.type, other))
        ]
        return list(dict.fromkeys(found))
