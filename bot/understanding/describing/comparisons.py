"""Two items, or a few, held against each other: "is Gull bigger than Tern?", "which is older, Rovers or Athletic?"."""

from __future__ import annotations

from bot.language import degrees, described, endings, grammar
from bot.model import Kind, Order, Quantifier, Query, Selection, TagKind, TimeRelation

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from bot.facts.base import FactBase
    from bot.model import Property, Tag, When
    from bot.understanding.describing.scales import Scales
    from bot.understanding.describing.words import Words

_MOST_COMPARED = 5


def comparisons(w: Words, first: int, last: int, facts: FactBase, scales: Scales) -> Iterator[Query]:
    """Every reading of a clause as a comparison of the items that it names."""
    named = _named(w, first, last)
    if not 2 <= len(named) <= _MOST_COMPARED:  # noqa: PLR2004 -- one cannot be compared
        return
    items = tuple(item for item, _ in named)
    kinds = {facts.item(item).type for item in items}
    types = {n for t in w.inside(first, last, TagKind.TYPE) if {t.value} == kinds for n in t.at}
    words = [w.text(n) for n in range(first, last)]
    is_two = not {"than", *degrees.SIDES}.isdisjoint(words)
    if not endings.GROWING.isdisjoint(words):
        return  # which of them grew more is not said by which is larger
    if "not" in words or (is_two and len(items) != 2) or ("or" not in words and "and" not in words and not is_two):  # noqa: PLR2004
        return
    found = [
        (tuple(places), degree)
        for form, places in w.runs(first, last)
        for degree in _degrees(w, first, last, form, facts.item(items[0]).type, facts, scales, is_two=is_two)
    ]
    for places, (p, is_more, word) in found:
        opposite = next(
            (at for at, (q, other, _) in found if q == p and other != is_more and _is_or(w, places, at)), ()
        )
        times = [t for t in w.inside(first, last, TagKind.TIME) if t.when is not None and t.when.interval]
        used = {n for _, at in named for n in at} | {*places, *opposite} | _words_of(w, first, last, p)
        used |= {n for t in times for n in t.at} | types
        if len(times) > 1 or any(n not in used and w.text(n) not in described.OF_TWO for n in range(first, last)):
            continue
        if not all(_applies(p, facts.item(item).type) for item in items):
            continue
        when = times[0].when if times else None
        yield _query(words, items, p, when, word, is_more=is_more)


def _is_or(w: Words, first: tuple[int, ...], second: tuple[int, ...]) -> bool:
    """Whether nothing but an "or" stands between two words: "*bigger or smaller* than"."""
    return second[0] - first[-1] == 2 and w.text(first[-1] + 1) == "or"  # noqa: PLR2004 -- one word between


def _query(  # noqa: PLR0913 -- what the comparison is made of
    words: list[str], items: tuple[str, ...], p: Property, when: When | None, word: str, *, is_more: bool
) -> Query:
    is_claim = words[0] in grammar.INVERTING and "or" not in words
    is_difference = words[:2] == ["how", "much"] or words[:2] == ["how", "many"]
    is_supposed = is_difference and "than" in words and "or" not in words  # "how much bigger is A than B"
    return Query(
        Kind.COMPARED,
        items[0] if is_claim or is_supposed else "",
        p.id,
        when=when,
        quantifier=Quantifier.DIFFERENCE if is_difference else Quantifier.PLAIN,
        is_claim=is_claim,
        selection=Selection("", order=Order(p.id, is_more, word=word, when=when), items=items),
    )


def _named(w: Words, first: int, last: int) -> list[tuple[str, tuple[int, ...]]]:
    """The items that the clause names, each at a place of its own, in the order in which they are named.

    None where a name is that of several items, or is a noun for any item of a type ("islands").
    """
    found: list[tuple[str, tuple[int, ...]]] = []
    nouns = {t.at for t in w.inside(first, last, TagKind.TYPE)}
    for t in sorted(w.inside(first, last, TagKind.ITEM), key=lambda t: (t.at[0], -len(t.at))):
        if t.at in nouns:
            continue
        if any(t.at == at and t.value != item for item, at in found):
            return []
        if not any(set(t.at) & set(at) for _, at in found):
            found.append((t.value, t.at))
    return found if len({item for item, _ in found}) == len(found) else []


def _degrees(  # noqa: PLR0913, PLR0917 -- where a word stands and what it is held against
    w: Words, first: int, last: int, form: str, type_: str, facts: FactBase, scales: Scales, *, is_two: bool
) -> Iterator[tuple[Property, bool, str]]:
    """By what the form compares, and whether much or late is asked for."""
    wanted = ("more",) if is_two else ("more", "most")
    for degree in wanted:
        for s in scales.of(form, type_, degree):
            yield facts.properties[s.property], s.is_more, form
    cued = dict.fromkeys(t.value for t in w.inside(first, last, TagKind.CUE))
    much = degrees.MORE | (frozenset() if is_two else degrees.MOST)
    little = degrees.FEWER | (frozenset() if is_two else degrees.FEWEST)
    for p in (facts.properties[name] for name in cued):
        if p.is_figure and form in much | little:
            yield p, form in much, ""
        elif p.time is TimeRelation.ON and form in degrees.LATER | degrees.EARLIER:
            yield p, form in degrees.LATER, ""


def _applies(p: Property, type_: str) -> bool:
    return not p.of or type_ in p.of


def _words_of(w: Words, first: int, last: int, p: Property) -> set[int]:
    tags: list[Tag] = w.inside(first, last, TagKind.CUE, TagKind.WORD)
    return {n for t in tags if t.is_of(p.id) for n in t.at}
