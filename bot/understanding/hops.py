"""Items that a question describes on the way: "the population of the island that has the tallest lighthouse".

A description that comes to one item is read as that item's name, and the question is read again; so whatever can be
asked of a named item can be asked of a described one. Where it comes to several, the question cannot be answered for
one of them, and it is told which they are.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.facts.sets import members
from bot.language.inflection import key
from bot.model import Condition, Selection, TagKind, TimeRelation, ValueType
from bot.records import dataclass, replace
from bot.understanding.normalise import phrase_words
from bot.understanding.words import Words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from bot.facts.base import FactBase
    from bot.model import Property, Tag, Token
    from bot.understanding.descriptions import Descriptions

_MOST_WORDS = 32
"""Words of a clause in which descriptions are looked for."""
_MOST_SPANS = 4
"""Descriptions with one beginning that are tried, the longest first."""
_OF = frozenset({"of", "in", "for", "at", "on", "to"})
_PRESENT = frozenset({"present", "current", "today's"})


@dataclass(frozen=True, slots=True)
class Hop:
    """A clause in which a name stands for a description."""

    tokens: tuple[Token, ...]
    at: range
    """Where the name stands."""
    item: str
    selection: Selection
    is_unique: bool
    """The description comes to this item alone."""


def hops(tokens: Sequence[Token], tags: Sequence[Tag], facts: FactBase, descriptions: Descriptions) -> Iterator[Hop]:
    """Every way to put a name for a description, those of the last words first."""
    if len(tokens) > _MOST_WORDS:
        return
    w = Words(tuple(tokens), tuple(tags))
    found: list[tuple[range, Selection]] = []
    if descriptions.names_type(tags):
        found += _descriptions(w, descriptions)
    found += _functions(w, facts)
    for span, selection in found:
        m = members(selection, facts)
        if m.items:
            is_unique = m.total == 1 and not m.unsure
            yield _with_name(w, span, m.items[0], selection, facts, is_unique=is_unique)


def _descriptions(w: Words, descriptions: Descriptions) -> Iterator[tuple[range, Selection]]:
    """ "the tallest lighthouse", "the island that has a harbour": what begins with an article."""
    n = len(w.tokens)
    types = [t.at[-1] for t in w.tags if t.kind is TagKind.TYPE]
    for start in reversed(range(n)):
        if w.text(start) != "the":
            continue
        ways = 0
        for end in range(n, start + 1, -1):
            if not any(start < t < end for t in types) or ways >= _MOST_SPANS:
                break
            found = list(dict.fromkeys(descriptions.described(w, start, end)))
            if len(found) == 1 and not _is_whole(w, start, end):
                ways += 1
                yield range(start, end), found[0]


def _is_whole(w: Words, start: int, end: int) -> bool:
    """Whether the description is all that there is."""
    return start == 0 and end == len(w.tokens)


def _functions(w: Words, facts: FactBase) -> Iterator[tuple[range, Selection]]:
    """ "the engineer of Gannock Light", "Ada Brook's birthplace", "the capital", "the present mayor"."""
    cues = [(t, facts.properties[t.value]) for t in w.tags if t.kind is TagKind.CUE]
    items = [t for t in w.tags if t.kind is TagKind.ITEM]
    for cue, p in cues:
        if p.type is not ValueType.ITEM:
            continue
        start = cue.at[0]
        for item in items:
            if not facts.statements(item.value, p.id):
                continue
            if _is_possessor(w, item, start):
                yield range(_before(w, item.at[0]), cue.at[-1] + 1), _value_of(p, item.value)
            elif w.text(start - 1) == "the" and _leads_to(w, cue.at[-1] + 1, item.at[0]):
                yield range(start - 1, item.at[-1] + 1), _value_of(p, item.value)
        subject = facts.info.subject
        is_bare = w.text(start - 1) == "the" and w.text(cue.at[-1] + 1) not in _OF
        if subject and is_bare and facts.statements(subject, p.id):
            yield range(start - 1, cue.at[-1] + 1), _value_of(p, subject)
    for item in items:
        if w.text(item.at[0] - 1) in _PRESENT and w.text(item.at[0] - 2) == "the":
            for p in _held(item.value, facts):
                held = Condition(p.id, values=(item.value,), is_current=True)
                yield range(item.at[0] - 2, item.at[-1] + 1), Selection("", (held,))


def _held(item: str, facts: FactBase) -> list[Property]:
    """The properties by which others hold an item for a time: offices."""
    lasting = [p for p in facts.properties.values() if p.type is ValueType.ITEM and p.time is TimeRelation.DURING]
    return [p for p in lasting if facts.statements(property=p.id, value=item)]


def _value_of(p: Property, item: str) -> Selection:
    is_current = p.time is TimeRelation.DURING
    return Selection("", (Condition(p.id, is_inverse=True, values=(item,), is_current=is_current),))


def _is_possessor(w: Words, item: Tag, start: int) -> bool:
    """Whether the item is named in the genitive right before a place."""
    said = w.tokens[item.at[-1]].said.lower()
    return item.at[-1] + 1 == start and said.endswith(("'s", "'"))


def _before(w: Words, n: int) -> int:
    """The place with the article before it."""
    return n - 1 if w.text(n - 1) == "the" else n


def _leads_to(w: Words, start: int, end: int) -> bool:
    """Whether only a preposition and an article stand between two places."""
    words = [w.text(n) for n in range(start, end)]
    return bool(words) and words[0] in _OF and words[1:] in ([], ["the"])


def _with_name(  # noqa: PLR0913 -- what is put, and where
    w: Words, span: range, item: str, selection: Selection, facts: FactBase, *, is_unique: bool
) -> Hop:
    first = w.tokens[span.start]
    words = phrase_words(facts.item(item).label)
    named = tuple(
        replace(first, text=word, key=key(word), said=word, is_capital=True, has_comma=first.has_comma and n == 0)
        for n, word in enumerate(words)
    )
    tokens = (*w.tokens[: span.start], *named, *w.tokens[span.stop :])
    return Hop(tokens, range(span.start, span.start + len(named)), item, selection, is_unique)
