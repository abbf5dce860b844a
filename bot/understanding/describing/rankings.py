"""Questions for all items of a kind in an order, where the order is no part of their description.

It may stand before it ("in order of height, list the towers"), be asked for ("in what order were they built"), or be
that of the figures which are asked of all of them ("how tall are the towers").
"""

from __future__ import annotations

from bot.facts.figures import is_dated
from bot.language import grammar, rankings
from bot.language.question_words import WHAT_OR_WHICH
from bot.model import Kind, Query, Selection, TagKind
from bot.records import replace
from bot.understanding.describing import ranked_parts
from bot.understanding.describing.openings import openings
from bot.understanding.describing.words import By

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from bot.facts.base import FactBase
    from bot.model import Tag
    from bot.understanding.describing.descriptions import Descriptions
    from bot.understanding.describing.words import Words


class Rankings:
    """Reads such questions over one fact base."""

    def __init__(self, facts: FactBase, descriptions: Descriptions) -> None:
        """Take the fact base, and what reads descriptions."""
        self._facts, self._descriptions = facts, descriptions

    def read(self, w: Words, first: int, last: int) -> Iterator[Query]:
        """Every query that the words between two places may be."""
        nouns = [t for t in w.inside(first, last, TagKind.TYPE) if t.value in self._descriptions.plural_types]
        if not nouns:
            return
        if w.text(first) in rankings.BEFORE_FRONTED or ranked_parts.may_open(w.text(first), self._descriptions.scales):
            yield from self._fronted(w, first, last, nouns)
        start = first + w.is_placed
        if w.text(start) in WHAT_OR_WHICH and w.text(start + 1) in rankings.ORDER_NOUNS:
            yield from self._in_turn(w, start + 2 + (w.text(start + 2) in grammar.HELPERS), last)

    def _fronted(self, w: Words, first: int, last: int, nouns: list[Tag]) -> Iterator[Query]:
        """ "In order of height, list the towers", "most to least populous islands": the order stands first."""
        for noun in nouns:
            for end in range(noun.at[0], first + 1, -1):
                span = self._descriptions.parts.span(w, first, end, noun.value)
                for by in [part.by for part in ranked_parts.ranked(span) if part.by is not None]:
                    found = self._described(w, end, last)
                    yield from (_ranked(x, by) for x in found if x.type == noun.value)

    def _described(self, w: Words, start: int, last: int) -> Iterator[Selection]:
        """The items that are asked for from a place on, where nothing else is asked."""
        for opening, begin in openings(w, start, last):
            for head, middle in self._descriptions.heads(w, begin, last) if opening.kind is Kind.WHICH else ():
                if not head.is_denied:
                    yield from self._descriptions.selections(w, head, middle, last)

    def _in_turn(self, w: Words, start: int, last: int) -> Iterator[Query]:
        """ "In what order were the towers *built*": in which it happened to them."""
        for head, middle in self._descriptions.heads(w, start, last):
            span = self._descriptions.parts.span(w, middle, last, head.type)
            for p in span.named() if not (head.word or head.count or head.before or head.held) else ():
                if span.applies(p) and is_dated(p) and span.explains(span.words_of(p)):
                    yield _ranked(Selection(head.type), By(p.id, is_descending=False))


def _ranked(selection: Selection, by: By) -> Query:
    return Query(Kind.RANKED, "", by.property, selection=replace(selection, order=by.order()))
