"""The noun of a description, which may be a word for what the items hold or are, and not for their type.

Those who hold an office for a time are spoken of by it ("reeves", "which keeper"), and what has a value is spoken of by
that where it is a noun ("novels", "defenders", "which goalkeeper").
"""

from __future__ import annotations

import functools
import json

from bot.language import degrees, question_words
from bot.language.grammar import COPULAS
from bot.language.question_words import WHAT_OR_WHICH
from bot.model import Condition, TagKind, TimeRelation, ValueType
from bot.records import dataclass, replace
from bot.understanding.describing.subsumed import with_kinds

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from bot.facts.base import FactBase
    from bot.model import Order, Tag, Token
    from bot.understanding.describing.words import Words
    from bot.understanding.tagging.tags import Tags


@dataclass(frozen=True, slots=True)
class Head:
    """The noun of a description with what stands before it."""

    type: str
    word: str = ""
    """Its superlative, or ""."""
    place: int = 1
    count: int = 0
    """How many are asked for, or 0."""
    is_denied: bool = False
    held: Condition | None = None
    """What they all hold or held, where the noun is one for that: "reeves"."""
    is_held_for_a_time: bool = False
    step: str = ""
    """The side of another on which "the next" or "the previous" of them is, as a sign."""
    is_owned: bool = False
    """They belong to an item that a pronoun means: "*their* first album"."""
    before: tuple[tuple[int, int], ...] = ()
    """Where words stand before the noun that say more of it: "*automated* lighthouses"."""

    def applied_to(self, order: Order | None) -> Order | None:
        """The order with the place and the number of places that stand before the noun."""
        if order is None:
            return None
        return replace(order, place=max(self.place, order.place), count=self.count or order.count)


class Nouns:
    """Such nouns over one fact base."""

    def __init__(self, facts: FactBase) -> None:
        """Take the fact base."""
        self._facts = facts

    def are_named(self, tokens: Sequence[Token], tags: Tags) -> bool:
        """Whether a clause may speak of items so."""
        if any(_is_noun(tokens, t) and self._held(t.value) for t in tags.of[TagKind.ITEM]):
            return True
        is_said = tokens[0].text in COPULAS
        return any(self._kind(tokens, t) or (is_said and self.kind_of(t)) for t in tags.of[TagKind.VALUE])

    def holders(self, w: Words, n: int, last: int, head: Head) -> Iterator[tuple[Head, int]]:
        """ "Reeves", "which keeper": a noun for those who hold something, and where it ends."""
        if head.word in degrees.IN_TURN:
            return  # "the first reeve" goes by the terms
        tags = [t for t in w.inside(n, last, TagKind.ITEM) if t.at[0] == n and self._held(t.value)]
        for end in dict.fromkeys(t.at[-1] + 1 for t in tags if head.word or _is_noun(w.tokens, t)):
            values = dict.fromkeys(t.value for t in tags if t.at[-1] + 1 == end)
            held = {self._held(value) for value in values}
            if len(held) == 1 and (only := held.pop()) is not None:
                name, type_ = only
                held_for = Condition(name, values=tuple(values))
                yield replace(head, type=type_, held=held_for, is_held_for_a_time=True), end

    def kinds(self, w: Words, n: int, last: int, head: Head) -> Iterator[tuple[Head, int]]:
        """ "Defenders", "which novel": a value that is a noun for what has it, and where it ends."""
        tags = [t for t in w.inside(n, last, TagKind.VALUE) if t.at[0] == n]
        found = [(t, kind) for t in tags if (kind := self._kind(w.tokens, t, is_ranked=bool(head.word)))]
        for t, (name, value) in dict.fromkeys((t, kind) for t, kind in found):
            p = self._facts.properties[name]
            for type_ in p.of:
                held = Condition(name, values=with_kinds(p, (value,), self._facts))
                yield replace(head, type=type_, held=held), t.at[-1] + 1

    def _kind(self, tokens: Sequence[Token], tag: Tag, *, is_ranked: bool = False) -> tuple[str, str] | None:
        """The property and its value, where that stands as a noun for what has it: in the plural, or after "which"."""
        word, before = tokens[tag.at[-1]].text, tokens[tag.at[0] - 1].text if tag.at[0] else ""
        opens = tag.at[0] == 0 and len(tokens) > len(tag.at)
        if not (word.endswith("s") or opens or is_ranked or before in question_words.BEFORE_NOUN):
            return None
        kind = self.kind_of(tag)
        is_form = kind is not None and not (word.endswith("s") and kind[1].lower().endswith(word))
        return kind if is_form else None

    def sole_bearer(self, name: str) -> str:
        """The type of the items that have a property, where these are things of one type and it is told in words."""
        p = self._facts.properties[name]
        is_told = p.type in {ValueType.TEXT, ValueType.PLACE, ValueType.NAME} and p.time is TimeRelation.ALWAYS
        if not is_told or len(p.of) != 1 or self._facts.types[p.of[0]].is_person:
            return ""
        return p.of[0]

    def kind_of(self, tag: Tag) -> tuple[str, str] | None:
        """The property and its value, where each of several items has one such value and is of that kind by it."""
        s = self._facts.statement(tag.value)
        p = self._facts.properties[s.property]
        is_kind = p.type is ValueType.TEXT and p.time is TimeRelation.ALWAYS and p.is_single and bool(p.of)
        return (p.id, s.value) if is_kind and not self._facts.sole_bearer(p.id) else None

    @functools.cached_property
    def _people(self) -> str:
        """The types of those who are no things, as a list in JSON; "" where there are none."""
        people = [type_.id for type_ in self._facts.types.values() if type_.is_person]
        return json.dumps(people) if people else ""

    @functools.cached_property
    def _lasting(self) -> str:
        """The properties by which one item has another for a time, as a list in JSON."""
        return json.dumps(
            [
                p.id
                for p in self._facts.properties.values()
                if p.type is ValueType.ITEM and p.time is TimeRelation.DURING
            ]
        )

    def _held(self, value: str) -> tuple[str, str] | None:
        """By which property people hold an item for a time, and of which type they are; None if nobody does."""
        if not self._people:
            return None
        query = (
            "SELECT s.property, i.type FROM Statement s JOIN Item i ON i.id = s.item WHERE s.value = ?"
            " AND s.property IN (SELECT value FROM json_each(?)) AND i.type IN (SELECT value FROM json_each(?))"
            " ORDER BY s.rowid DESC LIMIT 1"
        )
        return next(
            ((name, type_) for name, type_ in self._facts.rows(query, value, self._lasting, self._people)), None
        )


def _is_noun(tokens: Sequence[Token], tag: Tag) -> bool:
    """Whether a name stands for those who bear it: in the plural, or after "which"."""
    before = tokens[tag.at[0] - 1].text if tag.at[0] else ""
    return tokens[tag.at[0]].text.endswith("s") or tokens[tag.at[-1]].text.endswith("s") or before in WHAT_OR_WHICH
