"""Sums and averages over described items: "how many boats do all harbours take", "the average height of the towers"."""

from __future__ import annotations

from bot.language import degrees, described, flows, grammar
from bot.model import Kind, Query, Selection, TagKind, TimeRelation
from bot.records import replace
from bot.understanding.describing.span import Span

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from bot.facts.base import FactBase
    from bot.model import Property, Tag
    from bot.understanding.describing.descriptions import Descriptions
    from bot.understanding.describing.words import Words


def aggregates(w: Words, first: int, last: int, facts: FactBase, descriptions: Descriptions) -> Iterator[Query]:
    """Every reading of a clause as a question for the sum or the average of a figure."""
    words = {t.text for t in w.tokens}
    if w.tokens[-1].text == "mean" and not grammar.DO.isdisjoint(words):
        words.discard("mean")  # "what does it mean" asks for no average
    kind = kind_of(words)
    if kind is None:
        return
    for noun in w.inside(first, last, TagKind.TYPE):
        if noun.value in descriptions.plural_types and w.text(noun.at[-1]).endswith("s"):
            yield from _of_noun(w, range(first, last), noun, kind, facts, descriptions)
    yield from _of_all(w, range(first, last), kind, facts, descriptions)
    yield from _of_named(w, range(first, last), kind, facts, descriptions)


def _of_named(w: Words, places: range, kind: Kind, facts: FactBase, descriptions: Descriptions) -> Iterator[Query]:
    """ "How many goals did Ann and Bob score together": of items that are named."""
    tags = w.inside(places.start, places.stop, TagKind.ITEM)
    items = tuple(dict.fromkeys(t.value for t in tags))
    types = {facts.item(item).type for item in items}
    if len(items) < 2 or len(types) > 1 or len({t.at for t in tags}) < len(items):  # noqa: PLR2004 -- one is no sum
        return
    named = {n for t in tags for n in t.at}
    outside = [n for n in places if n not in named and w.text(n) != "and"]
    for p in facts.properties.values():
        if p.is_figure and types <= {*p.of} and _explains(w, outside, p, p.of[0], facts, descriptions):
            yield from _query(w, kind, p, Selection(facts.item(items[0]).type, items=items), outside, facts)


def _of_all(w: Words, places: range, kind: Kind, facts: FactBase, descriptions: Descriptions) -> Iterator[Query]:
    """ "The average number of goals", "passengers per station": of all items that have such a figure."""
    nouns = [t for t in w.inside(places.start, places.stop, TagKind.TYPE) if t.value in descriptions.plural_types]
    each = {n for t in nouns if w.text(t.at[0] - 1) in degrees.PER for n in (t.at[0] - 1, *t.at)}
    for p in facts.properties.values():
        is_of_one = len(p.of) == 1 and p.of[0] in descriptions.plural_types
        if not p.is_figure or not is_of_one or any(t.value != p.of[0] for t in nouns if each & set(t.at)):
            continue
        if _is_of_other(w, p, facts):
            continue
        outside = [n for n in places if n not in each]
        if _explains(w, outside, p, p.of[0], facts, descriptions):
            yield from _query(w, kind, p, Selection(p.of[0]), outside, facts)


def _is_of_other(w: Words, p: Property, facts: FactBase) -> bool:
    """Whether the clause has the full name of a figure that a single item has: "the total *number of passengers*"."""
    text = " ".join(t.text for t in w.tokens)
    others = (q for q in facts.properties.values() if q.is_figure and q.id != p.id and q.label in text)
    return p.label not in text and any(facts.sole_bearer(q.id) for q in others)


def kind_of(words: set[str]) -> Kind | None:
    """Whether the words of a clause ask for a sum or an average."""
    if words & degrees.AVERAGES:
        return Kind.AVERAGE
    is_sum = bool(words & degrees.TOTALS) or bool(words & degrees.AMOUNTS and words & degrees.WHOLES)
    return Kind.TOTAL if is_sum else None


def _of_noun(  # noqa: PLR0913, PLR0917 -- the clause and what it is held against
    w: Words, places: range, noun: Tag, kind: Kind, facts: FactBase, descriptions: Descriptions
) -> Iterator[Query]:
    """The readings in which the items are described by words around their noun."""
    measures = [p for p in facts.properties.values() if p.is_figure and (not p.of or noun.value in p.of)]
    for start in range(places.start, noun.at[0] + 1):
        for end in range(places.stop, noun.at[-1], -1):
            outside = [n for n in places if not start <= n < end]
            asked = [p for p in measures if _explains(w, outside, p, noun.value, facts, descriptions)]
            found = list(descriptions.selected(w, start, end)) if asked else []
            for p in asked if len(found) == 1 else []:
                yield from _query(w, kind, p, found[0], outside, facts)


def _are_years(type_: str, facts: FactBase) -> bool:
    """Whether such items are called by nothing but numbers, as seasons are."""
    return bool(type_) and not any(any(map(str.isalpha, item.label)) for item in facts.items(type_))


def _query(  # noqa: PLR0913, PLR0917 -- the question and where it is said
    w: Words, kind: Kind, p: Property, selection: Selection, outside: Sequence[int], facts: FactBase
) -> Iterator[Query]:
    """The question, of the year that is said, if one is: figures of several years are no sum of the items."""
    if kind is Kind.TOTAL and _are_years(selection.type, facts) and not flows.adds_up(p.label, *p.unit):
        return  # "the total of the members" of all years
    times = [t for t in w.inside(0, len(w.tokens), TagKind.TIME) if t.when is not None]
    is_of_year = len(times) == 1 and times[0].value == "at" and set(times[0].at) <= set(outside)
    if selection.order is None and (not times or (is_of_year and p.time is TimeRelation.AS_OF)):
        when = times[0].when if times else None
        yield Query(kind, "", p.id, when=when, selection=replace(selection, order=None))


def _explains(  # noqa: PLR0913, PLR0917 -- the words and what they are held against
    w: Words, outside: list[int], p: Property, type_: str, facts: FactBase, descriptions: Descriptions
) -> bool:
    """Whether the words outside of the description name the property and say nothing else."""
    said = Span(facts, descriptions.scales, frozenset(), w, 0, len(w.tokens), type_)
    asked = {n for n in outside if n in said.cued(p) | said.units(p) | said.plain(p)}
    used = said.words_of(p) | said.plain(p) | {n for t in said.times if p.time is TimeRelation.AS_OF for n in t.at}
    is_said = all(n in used or w.text(n) in described.OF_FIGURES | degrees.AVERAGES | degrees.TOTALS for n in outside)
    return bool(asked) and is_said
