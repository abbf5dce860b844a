"""Questions for some of the items that were told: "which of them are on Hesk?", "how many of those joined in 1980?"."""

from __future__ import annotations

from bot.language import described, grammar
from bot.model import Kind, Query
from bot.records import replace
from bot.understanding.completing.again import pool

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from bot.model import Turn
    from bot.understanding.describing.descriptions import Descriptions
    from bot.understanding.describing.words import Words

_OPENINGS: dict[tuple[str, ...], Kind] = {
    **dict.fromkeys(described.OF_THEM, Kind.WHICH),
    **dict.fromkeys(described.HOW_MANY_OF_THEM, Kind.HOW_MANY),
    **dict.fromkeys(described.ANY_OF_THEM, Kind.ANY),
}
"""What is asked of them by the words before "of them"."""


def among_them(w: Words, first: int, last: int, turn: Turn, descriptions: Descriptions) -> Iterator[Query]:
    """Every reading of a clause as a question for some of the items that a turn told."""
    told = pool(turn)
    if told is None:
        return
    for words, kind in _OPENINGS.items():
        start = first + len(words)
        is_partitive = w.text(start) in described.PARTITIVE and w.text(start + 1) in grammar.THEM
        if not is_partitive or tuple(w.text(n) for n in range(first, start)) != words:
            continue
        for conditions, order in descriptions.tail(w, start + 2, last, told.type):
            if (conditions and order is None) or (order is not None and kind is Kind.WHICH):
                selection = replace(told, conditions=(*told.conditions, *conditions), order=order)
                name = order.property if order is not None else conditions[0].property
                yield Query(kind, "", name, selection=selection, is_claim=kind is Kind.ANY)
