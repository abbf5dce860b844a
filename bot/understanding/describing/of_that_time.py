"""Figures that are asked for by when it happened, and by no name: "how many boats were lost in 1953".

What is meant is what happened then of those that have such a figure; it is told which, and when.
"""

from __future__ import annotations

from bot.facts import sets
from bot.language import described, question_words, rankings
from bot.language.inflection import key
from bot.model import Condition, Kind, Query, Selection, TagKind, TimeRelation, ValueType
from bot.records import replace
from bot.understanding.describing.words import By

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from bot.facts.base import FactBase
    from bot.model import Property
    from bot.understanding.describing.descriptions import Descriptions
    from bot.understanding.describing.words import Words


def happenings(p: Property, facts: FactBase) -> list[tuple[str, str]]:
    """The types of what happens that have such a figure, each with the property that tells when."""
    whens = [(type_, facts.types[type_].when) for type_ in p.of] if p.is_figure else []
    return [(type_, when) for type_, when in whens if when and _happens(type_, facts.properties[when], facts)]


def _happens(type_: str, when: Property, facts: FactBase) -> bool:
    """Whether items of a type are over when they have happened: a storm strikes, a tower only begins to stand."""
    is_dated = when.type is ValueType.EVENT and when.time is TimeRelation.ON
    return is_dated and (
        when.label in question_words.DATES or key(facts.types[type_].nouns[0]) in map(key, (when.label, *when.cues))
    )


def of_that_time(w: Words, first: int, last: int, facts: FactBase, descriptions: Descriptions) -> Iterator[Query]:
    """The figure of the one item that something happened to in the time of a clause that names none."""
    times = [t for t in w.inside(first, last, TagKind.TIME) if t.when is not None and t.when.interval is not None]
    if len(times) != 1 or w.inside(first, last, TagKind.ITEM):
        return
    for p in facts.properties.values():
        found = happenings(p, facts) if p.time is TimeRelation.ALWAYS else []
        chosen = [
            Selection(type_, (Condition(when, when=times[0].when),))
            for type_, when in found
            if _is_asked(w, range(first, last), p, type_, set(times[0].at), descriptions)
        ]
        happened = [(x, m.items) for x in chosen if (m := sets.members(x, facts)).total]
        if len(happened) == 1:
            selection, items = happened[0]
            if len(items) == 1:
                yield Query(Kind.VALUE, items[0], p.id, via=selection)
            else:
                order = By(p.id, is_descending=True).order()
                yield Query(Kind.RANKED, "", p.id, selection=replace(selection, order=order))


def _is_asked(  # noqa: PLR0913, PLR0917 -- the clause and what it is held against
    w: Words, places: range, p: Property, type_: str, at: set[int], descriptions: Descriptions
) -> bool:
    """Whether the clause asks for the figure and says nothing else."""
    span = descriptions.parts.span(w, places.start, places.stop, type_)
    used = span.words_of(p) | at
    beside = described.LINKS | rankings.ASKING | rankings.BESIDE_EACH | {"people"}
    is_said = all(n in used or w.text(n) in beside for n in places)
    asked = (span.cued(p) | span.units(p)) - at
    return is_said and bool(asked) and all(asked.issuperset(t.at) for t in w.inside(0, len(w.tokens), TagKind.TYPE))
