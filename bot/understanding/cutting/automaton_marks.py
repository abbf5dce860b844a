"""Finds the marks of a grammar: words of which every phrase of it has one, so that few sentences have to be searched.

One word after the other is given up as a mark, those that questions are full of first, as long as no phrase is left
without one.
"""

from __future__ import annotations

from bot.language import grammar, question_words
from bot.understanding.cutting.automaton import ANY

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from collections.abc import Set as AbstractSet
    from typing import TypeAlias

State: TypeAlias = "tuple[bool, dict[str, int]]"
"""Whether a phrase may end, and the number of the state after each word that may come next."""

_OF_QUESTIONS = (
    question_words.WH,
    grammar.AUXILIARIES,
    grammar.ARTICLES | grammar.PREPOSITIONS,
    grammar.PRONOUNS,
    {word for phrases in question_words.FOCUS.values() for phrase in phrases for word in phrase.split()},
    grammar.FUNCTION_WORDS,
)
"""Words that are poor marks, as most questions have some of them: the poorest first."""


def marks(states: Sequence[State], roots: int) -> set[str]:
    """Give the marks of the phrases that begin in the first states; none, where a phrase may be of any words."""
    words = {word for _, after in states for word in after} - {ANY}
    without = {ANY}
    reached = _reached(states, range(roots), set(), without)
    if reached is None:
        return set()
    for word in sorted(words, key=lambda word: (_poorness(word), word)):
        next_ = [states[n][1][word] for n in reached if word in states[n][1]]
        more = _reached(states, next_, reached, without | {word})
        if more is not None:
            reached |= more
            without.add(word)
    return words - without


def _poorness(word: str) -> int:
    return next((n for n, words in enumerate(_OF_QUESTIONS) if word in words), len(_OF_QUESTIONS))


def _reached(
    states: Sequence[State], starts: Iterable[int], known: AbstractSet[int], words: AbstractSet[str]
) -> set[int] | None:
    """The states, but for known ones, that some words reach from others; None where they end a phrase."""
    found: set[int] = set()
    waiting = [n for n in starts if n not in known]
    while waiting:
        n = waiting.pop()
        may_end, after = states[n]
        if may_end:
            return None
        found.add(n)
        waiting += [m for word, m in after.items() if word in words and m not in found and m not in known]
    return found
