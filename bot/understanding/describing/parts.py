"""The parts of a description of items: "built before 1900", "with a harbour", "that Tom Smith played for".

A part is read by one property, in one of a few ways; each way has a module.
"""

from __future__ import annotations

from bot.understanding.describing.dated_parts import dated
from bot.understanding.describing.figure_parts import scalar
from bot.understanding.describing.lasting_parts import existing, lasting
from bot.understanding.describing.ranked_parts import ranked
from bot.understanding.describing.related_parts import related
from bot.understanding.describing.span import Span
from bot.understanding.describing.tally_parts import happened_most, tallied
from bot.understanding.describing.valued_parts import attributive, valued

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from bot.facts.base import FactBase
    from bot.model import Selection
    from bot.understanding.describing.scales import Scales
    from bot.understanding.describing.words import Part, Words


class Parts:
    """Reads parts over one fact base."""

    def __init__(self, facts: FactBase, scales: Scales, relations: frozenset[tuple[str, str, str]]) -> None:
        """Take the fact base, the adjectives of its properties, and which of these relate items of which types."""
        self._facts = facts
        self._scales = scales
        self._relations = relations

    def read(
        self, w: Words, first: int, last: int, type_: str, nested: Callable[[int, int], Iterator[Selection]]
    ) -> Iterator[Part]:
        """Every reading of the words between two places as a part of the description of items of a type."""
        if first >= last:
            return
        span = self.span(w, first, last, type_)
        yield from ranked(span)
        yield from scalar(span)
        yield from tallied(span)
        yield from happened_most(span)
        yield from dated(span)
        yield from lasting(span)
        yield from existing(span)
        yield from valued(span)
        yield from related(span, nested)

    def attributes(self, w: Words, first: int, last: int, type_: str) -> Iterator[Part]:
        """Every reading of the words between two places as an adjective of items of a type."""
        yield from attributive(self.span(w, first, last, type_))

    def span(self, w: Words, first: int, last: int, type_: str) -> Span:
        """The words between two places as a part."""
        return Span(self._facts, self._scales, self._relations, w, first, last, type_)
