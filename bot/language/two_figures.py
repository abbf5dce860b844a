"""How two figures of one thing are held against each other: "more observers than members", "A outnumbers B"."""

from __future__ import annotations

from bot.model import Bound

OUTNUMBERING = frozenset({"outnumber", "outnumbers", "outnumbered", "exceed", "exceeds", "exceeded"})
"""Verbs between the larger figure and the smaller."""

LARGER = frozenset({"more", "larger", "bigger", "greater", "higher"})
SMALLER = frozenset({"fewer", "less", "smaller", "lower"})
"""Words before "than", of the first of the two."""

BOUNDS: dict[str, Bound] = (
    dict.fromkeys(LARGER, Bound.MORE) | dict.fromkeys(SMALLER, Bound.LESS) | dict.fromkeys(OUTNUMBERING, Bound.MORE)
)
"""How the first figure compares with the second, by the word that says it."""

COUNTING = frozenset({"number", "numbers", "count", "figure", "total", "there", "than", "that", "of", "or", "actually"})
"""Words beside both that say nothing more."""
