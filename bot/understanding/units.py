"""The units of figures, in any of their spellings: "m", "metres"."""

from __future__ import annotations

from functools import cache, lru_cache
from typing import TYPE_CHECKING

from bot.language import degrees
from bot.understanding.normalise import phrase_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.facts.base import FactBase
    from bot.model import Token


@cache
def _families() -> tuple[frozenset[tuple[str, ...]], ...]:
    """The units of measurement of English, each with all its spellings."""
    return tuple(frozenset(map(phrase_words, names)) for names in degrees.UNITS)


@lru_cache(maxsize=1024)
def spellings(unit: tuple[str, str]) -> frozenset[tuple[str, ...]]:
    """The words of a unit, with its other spellings."""
    own = {words for name in unit if (words := phrase_words(name))}
    return frozenset(own.union(*(names for names in _families() if names & own)))


def places(tokens: Sequence[Token], unit: tuple[str, str], first: int, last: int) -> set[int]:
    """Where the unit stands among the tokens from the first place up to the last."""
    found: set[int] = set()
    for words in spellings(unit):
        for n in range(first, last - len(words) + 1):
            if tuple(t.text for t in tokens[n : n + len(words)]) == words:
                found |= set(range(n, n + len(words)))
    return found


@lru_cache(maxsize=8)
def measures(facts: FactBase) -> frozenset[str]:
    """The first words of the units of measurement that the pack uses; what it counts ("members") is none."""
    known = frozenset().union(*_families())
    return frozenset(words[0] for p in facts.properties.values() if any(p.unit) for words in spellings(p.unit) & known)
