"""Which of its kind has most or least, after one item was spoken of: "is it the tallest?", "which is the tallest?"."""

from __future__ import annotations

from bot.language import grammar
from bot.language.described import BESIDE
from bot.language.question_words import WHAT_OR_WHICH
from bot.model import Kind, Order, Query, Selection

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from bot.model import Item
    from bot.understanding.describing.scales import Scales
    from bot.understanding.describing.words import Words

_IT = frozenset({"it", "that", "this", "he", "she"})
_ONES = frozenset({"one", "ones", "all", "then", "really", "actually", "ever"})
_MOST_WORDS = 9
"""Such a fragment has at most so many words."""


def of_its_type(w: Words, first: int, last: int, item: Item, scales: Scales) -> Iterator[Query]:
    """The question whether the item comes first among those of its type, or which of them does."""
    words = [w.text(n) for n in range(first, last)]
    is_claim = words[:1] != [] and words[0] in grammar.FINITE_BE and not _IT.isdisjoint(words[1:2])
    if not (is_claim or not WHAT_OR_WHICH.isdisjoint(words[:1])) or len(words) > _MOST_WORDS:
        return
    known = (
        BESIDE
        | _ONES
        | WHAT_OR_WHICH
        | grammar.FINITE_BE
        | grammar.ARTICLES
        | grammar.THEM
        | (_IT if is_claim else set())
    )
    for form, places in w.runs(first, last):
        said = {w.text(n) for n in range(first, last) if n not in places}
        for s in scales.of(form, item.type, "most") if said <= known else ():
            selection = Selection(item.type, order=Order(s.property, s.is_more, word=form))
            kind, subject = (Kind.AMONG, item.id) if is_claim else (Kind.WHICH, "")
            yield Query(kind, subject, s.property, selection=selection, is_claim=is_claim)
