"""How a name is written at its beginning or end: "which names *start with B*", of which no property tells."""

from __future__ import annotations

from bot.language import grammar, wording

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.understanding.framing.asked import Asked

NAME_NOUNS = frozenset(form for noun in grammar.NAME_NOUNS for form in (noun, f"{noun}s"))
"""Nouns for names, one or several."""
_SPELT = NAME_NOUNS | grammar.WORD_NOUNS | {"letter", "letters"}


def edge_at(texts: Sequence[str]) -> int:
    """Where a clause says how something is written at one end, or 0 where it does not."""
    return next((n for n in range(1, len(texts) - 2) if texts[n] in wording.EDGES and texts[n + 1] == "with"), 0)


def is_of_spelling(a: Asked) -> bool:
    """Whether a clause asks for names by how they are written, and for nothing that began or ended."""
    texts = [t.text for t in a.clause.tokens]
    at = edge_at(texts)
    is_letter = at > 0 and len(texts[-1]) == 1  # "did all names start with *B*"
    return at > 0 and not _SPELT.isdisjoint(texts) and (is_letter or grammar.DO.isdisjoint(texts))
