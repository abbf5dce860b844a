"""Parts that rank items by how many others they are related to: "has the most lighthouses", "built the most towers"."""

from __future__ import annotations

from bot.language import degrees
from bot.model import Condition, Order, Selection, Tag, TagKind, TimeRelation, ValueType
from bot.understanding.describing.words import Part

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from bot.understanding.describing.span import Span


def tallied(s: Span) -> Iterator[Part]:
    """The orders by how many items of another type the part may mean."""
    for noun in _plural_nouns(s):
        most = _most_before(s, noun.at[0])
        if not most or s.denials or s.times:
            continue
        cued = {t.value: t for t in s.w.inside(s.first, s.last, TagKind.CUE) if set(t.at).isdisjoint(noun.at)}
        relations = s.relations_to(noun.value, set(cued)) or s.relations_to(noun.value, set())
        if len(relations) == 1:
            name, is_inverse = relations[0]
            yield from _ranked(s, name, noun, most, is_inverse=is_inverse)


def happened_most(s: Span) -> Iterator[Part]:
    """The order by how often something happened to them, or how many they have: "won the most titles"."""
    for p in s.named():
        is_listed = p.type is ValueType.TEXT and p.is_list
        is_counted = is_listed or (p.type is ValueType.EVENT and p.time is TimeRelation.ON)
        if not is_counted or not s.applies(p) or s.denials or s.times:
            continue
        for cue in s.w.inside(s.first, s.last, TagKind.CUE):
            most = _most_before(s, cue.at[0]) if cue.value == p.id else set()
            if most and s.explains(s.words_of(p), most):
                yield Part(order=Order(p.id, is_descending=True, counted=Condition(p.id)))


def _plural_nouns(s: Span) -> Iterator[Tag]:
    """The nouns for several items of a type; people are of a type that is spoken of as people."""
    yield from (t for t in s.w.inside(s.first, s.last, TagKind.TYPE) if s.w.text(t.at[-1]).endswith("s"))
    personal = [type_.id for type_ in s.facts.types.values() if type_.is_person]
    for n in range(s.first, s.last):
        if s.w.text(n) == "people":
            yield from (Tag(TagKind.TYPE, name, (n,)) for name in personal)


def _ranked(s: Span, name: str, noun: Tag, most: set[int], *, is_inverse: bool) -> Iterator[Part]:
    ordinals = {n: int(t.value) for t in s.w.inside(s.first, min(most), TagKind.ORDINAL) for n in t.at}
    if s.explains(s.words_of(s.facts.properties[name]), set(noun.at), most, set(ordinals)):
        counted = Condition(name, is_inverse, among=Selection(noun.value))
        yield Part(order=Order(name, is_descending=True, place=max([1, *ordinals.values()]), counted=counted))


def _most_before(s: Span, end: int) -> set[int]:
    """Where "most" or "the largest number of" stands right before a place."""
    for words in degrees.MOST_OF:
        start = end - len(words)
        if start >= s.first and tuple(s.w.text(n) for n in range(start, end)) == words:
            return set(range(start, end))
    return set()
