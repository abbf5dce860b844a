"""Parts that relate items to others: "on Gull Island", "have a lighthouse", "with the tallest lighthouse"."""

from __future__ import annotations

from bot.language import described, grammar
from bot.model import Condition, TagKind, TimeRelation
from bot.records import replace
from bot.understanding.describing.words import Part

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from bot.model import Property, Selection, When
    from bot.understanding.describing.span import Span


def related(s: Span, nested: Callable[[int, int], Iterator[Selection]]) -> Iterator[Part]:
    """ "on Gull Island", "have a lighthouse", "with the tallest lighthouse"."""
    timed = s.when()
    if timed is None:
        return
    yield from _related_to_item(s, *timed)
    if not (described.BEARING & set(s.texts) or s.w.is_placed) and not s.named():
        return
    for middle in range(s.first + 1, s.last):
        if not (set(range(s.first, middle)) <= _usable(s)):
            continue
        for inner in nested(middle, s.last):
            yield from _related_to(s, inner, middle)


def _usable(s: Span) -> set[int]:
    """Where words stand that may relate the items to what follows."""
    cues = {n for t in s.w.inside(s.first, s.last, TagKind.CUE) for n in t.at}
    links = {n for n in range(s.first, s.last) if s.w.text(n) in described.LINKS}
    return cues | links | s.denials


def _related_to_item(s: Span, when: When | None, at: set[int]) -> Iterator[Part]:
    if not described.BEARING & set(s.texts) and s.texts[0] not in grammar.DO:
        return
    found = list(s.items())
    types = {s.facts.item(item).type for item, _ in found}
    if not found or len(types) > 1:
        return
    relations = s.relations_to(types.pop(), set())
    if len(relations) == 1:
        name, is_inverse = relations[0]
        p = s.facts.properties[name]
        if (when is not None and p.time is TimeRelation.ALWAYS) or not _is_had(s, p, is_inverse=is_inverse):
            return
        plain = Condition(name, is_inverse, when=when, is_negated=bool(s.denials))
        plain = replace(plain, is_current=s.is_current(when), is_over=s.is_over(when))
        yield from s.joined(plain, found, at)


def _is_had(s: Span, p: Property, *, is_inverse: bool) -> bool:
    """Whether a property is told of what one item has, where the part says so: no town *has had* who was born there."""
    told = p.says if is_inverse else p.inverse
    words = told.replace("[", " ").replace("|", " ").replace("]", " ").split()
    return grammar.HAVE.isdisjoint(s.texts) or not p.inverse or not grammar.HAVE.isdisjoint(words)


def _related_to(s: Span, inner: Selection, middle: int) -> Iterator[Part]:
    names = {t.value for t in s.w.inside(s.first, middle, TagKind.CUE)}
    relations = s.relations_to(inner.type, names)
    if len(relations) == 1:
        denials = {n for n in s.denials if n < middle}
        name, is_inverse = relations[0]
        is_past = any(s.w.text(n) in grammar.PAST for n in range(s.first, middle))
        yield Part(
            (
                Condition(
                    name,
                    is_inverse,
                    among=inner,
                    is_negated=bool(denials),
                    is_current=not is_past and s.facts.properties[name].time is TimeRelation.DURING,
                ),
            )
        )
