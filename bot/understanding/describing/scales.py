"""By what words of a question items may be ranked and compared: "largest" of the area, "oldest" of the founding."""

from __future__ import annotations

import functools
import re

from bot.language import degrees, grammar
from bot.model import TimeRelation, ValueType
from bot.records import dataclass

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from bot.facts.base import FactBase
    from bot.model import Property


@dataclass(frozen=True, slots=True)
class Scale:
    """One meaning of an adjective in one degree."""

    property: str
    is_more: bool
    """Much of a figure, or late."""
    degree: str
    """plain ("tall"), more ("taller") or most ("tallest")."""
    rank: int
    """0 where the author wrote it, 1 where English has it for the noun, 2 where English only supposes it."""


class Scales:
    """The adjectives of one pack."""

    def __init__(self, facts: FactBase) -> None:
        """Take the fact base whose properties they are about."""
        self._facts = facts

    @functools.cached_property
    def by_form(self) -> dict[str, tuple[Scale, ...]]:
        """What each form means, by its words with one blank between them."""
        found: dict[str, list[Scale]] = {}
        for form, scale in _all(self._facts.properties.values()):
            scales = found.setdefault(form, [])
            if scale not in scales:
                scales.append(scale)
        return {form: tuple(scales) for form, scales in found.items()}

    def of(self, form: str, type_: str, degree: str) -> tuple[Scale, ...]:
        """What a form means of items of a type; what the author wrote goes before what English supposes."""
        found = [s for s in self.by_form.get(form, ()) if s.degree == degree and self._fits(s, type_, form)]
        best = min((s.rank for s in found), default=0)
        return tuple(s for s in found if s.rank == best)

    def dating(self, type_: str, form: str) -> str:
        """The property by whose dates items of a type are "first" or "oldest", or "".

        Whoever was born is as old as that says, whatever else is told of when they came; and of people the first is
        not the oldest.
        """
        found, birth = self._facts.types[type_], self.birth(type_)
        if form in degrees.BY_AGE and (birth or found.is_person):
            return birth
        return self._coming(type_) if found.is_person and found.when == birth else found.when

    def _coming(self, type_: str) -> str:
        """The one property that tells when people of a type came, or ""."""
        own = [p for p in self._facts.properties.values() if p.of == (type_,) and p.time is TimeRelation.ON]
        found = [p.id for p in own if not degrees.COMINGS.isdisjoint(p.cues)]
        return found[0] if len(found) == 1 else ""

    def birth(self, type_: str) -> str:
        """The property that tells when items of a type were born, or ""."""
        properties = self._facts.properties.values()
        return next((p.id for p in properties if type_ in p.of and not grammar.BIRTHS.isdisjoint(p.cues)), "")

    def _fits(self, scale: Scale, type_: str, form: str) -> bool:
        p = self._facts.properties[scale.property]
        if type_ and p.of and type_ not in p.of:
            return False
        if p.is_figure or not scale.rank:
            return True
        types = (type_,) if type_ else tuple(t for t in self._facts.types if not p.of or t in p.of)
        return any(self.dating(t, form) == p.id for t in types)


def scale_words(properties: Iterable[Property]) -> set[str]:
    """Every word by which items may be ranked and compared, for spelling."""
    return {word for form, _ in _all(properties) for word in form.split()}


def _all(properties: Iterable[Property]) -> Iterator[tuple[str, Scale]]:
    for p in properties:
        for rank, (more, less) in enumerate([(p.more, p.less), *_supposed(p)]):
            yield from _forms(p, more, is_more=True, rank=rank)
            yield from _forms(p, less, is_more=False, rank=rank)


def _forms(p: Property, adjectives: tuple[str, ...], *, is_more: bool, rank: int) -> Iterator[tuple[str, Scale]]:
    for adjective in adjectives:
        yield adjective, Scale(p.id, is_more, "plain", rank)
        for form in degrees.comparatives(adjective):
            yield form, Scale(p.id, is_more, "more", rank)
        for form in degrees.superlatives(adjective):
            yield form, Scale(p.id, is_more, "most", rank)
        yield f"less {adjective}", Scale(p.id, not is_more, "more", rank)
        yield f"least {adjective}", Scale(p.id, not is_more, "most", rank)


def _supposed(p: Property) -> list[tuple[tuple[str, ...], tuple[str, ...]]]:
    """The adjectives that English has for the property: those of its noun, then those for what is counted as size."""
    if p.is_figure:
        nouns = dict.fromkeys(noun for cue in p.cues for noun in (cue, _plainly(cue)))
        found = [[table[noun] for noun in nouns if noun in table] for table in (degrees.MEASURES, degrees.SIZES)]
        names = dict.fromkeys(noun for name in (p.label, p.plural) for noun in (name, _plainly(name)))
        found[0] += [degrees.CALLED[name] for name in names if name in degrees.CALLED]
        return [(tuple(w for m, _ in pairs for w in m), tuple(w for _, few in pairs for w in few)) for pairs in found]
    is_dated = p.time is TimeRelation.ON or (p.time is TimeRelation.DURING and p.type is ValueType.EVENT)
    return [(degrees.NEW, degrees.OLD)] if is_dated else []


def _plainly(cue: str) -> str:
    """The noun of a cue without what most people leave out: "height" of "height above sea level"."""
    words = re.split(r" (?:above|below|a|an|per|in) ", cue)[0].split(" ")
    return " ".join(words[1:] if len(words) > 1 and words[0] in degrees.PLAIN_BEFORE else words)
