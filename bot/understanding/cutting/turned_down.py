"""What somebody says he does not want: "don't give me the acronym. I want the full name", "forget the budget: …".

It is left out where what is wanted stands behind it and does not depend on it. Where "it" may be something that was
named there, that is kept as told.
"""

from __future__ import annotations

from functools import cache

from bot.language import fillers, grammar, turned_down
from bot.language.question_words import WH
from bot.records import replace

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.model import Sentence, Token

OPENING = frozenset(words[0] for words in turned_down.OPENINGS)
"""Words of which a message has one that turns something down."""
_ASKING = WH | grammar.AUXILIARIES | fillers.IMPERATIVES | grammar.FIRST_PERSON | grammar.PREPOSITIONS
"""Words with which what is wanted begins, behind a comma."""


def without(found: tuple[Sentence, ...]) -> tuple[Sentence, ...]:
    """The sentences without what is turned down in them; whole where nothing else is asked."""
    kept: list[Sentence] = []
    for n, s in enumerate(found):
        rest, told = _parted(s.tokens)
        if not told:
            kept.append(s)
            continue
        after = [t.text for t in rest] + [t.text for other in found[n + 1 :] for t in other.tokens]
        if not after or not turned_down.BOUND.isdisjoint(after):
            kept.append(s)
            continue
        if not grammar.PRONOUNS.isdisjoint(after):
            if any([t.text.isdigit() for t in told]):
                kept.append(s)  # "not the name of 1985, I want *it* for 1975"
                continue
            kept.append(replace(s, tokens=told, end="."))
        if rest:
            kept.append(replace(s, tokens=(replace(rest[0], has_comma=False), *rest[1:])))
    return tuple(kept)


def _parted(tokens: tuple[Token, ...]) -> tuple[tuple[Token, ...], tuple[Token, ...]]:
    """What a sentence wants, and what it names before that as not wanted; no such thing where it does neither."""
    words = [t.text for t in tokens]
    start = next((n + 1 for n in range(len(words)) if tokens[n].has_comma), 0)
    for at in {0, start - 1} - {-1}:
        if (length := _opening(words[at:])) and at + length < len(words):
            first = at + length + (words[at + length] in WH)
            end = next((n for n in range(first + 1, len(words)) if tokens[n].has_comma and words[n] in _ASKING), 0)
            return (tokens[end:], tokens[first:end]) if end else ((), tokens[first:])
    return (), ()


def _opening(words: Sequence[str]) -> int:
    """How many words say that what follows is not wanted."""
    longest = _longest()
    return next((n for n in range(longest, 0, -1) if tuple(words[:n]) in turned_down.OPENINGS), 0)


@cache
def _longest() -> int:
    return max(map(len, turned_down.OPENINGS))
