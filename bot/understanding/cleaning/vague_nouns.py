"""Nouns behind a name that say no more of it: "what year was the Reyl *business*?", "that Fenn *affair*"."""

from __future__ import annotations

from bot.language import grammar
from bot.model import TagKind
from bot.records import replace

TYPE_CHECKING = False
if TYPE_CHECKING:
    from bot.facts.base import FactBase
    from bot.model import Sentence

_NAMES = frozenset({TagKind.VALUE, TagKind.ITEM})
_LEADING = grammar.ARTICLES | grammar.THAT | grammar.POSSESSIVES | {"whole"}
_LONGEST = 4
"""Words of a name."""


def without(sentence: Sentence, facts: FactBase) -> Sentence:
    """The sentence without such nouns, where an article and a name of the pack stand before them, and no other noun."""
    tokens = sentence.tokens
    vague = {n for n, t in enumerate(tokens) if t.text in grammar.VAGUE_BEHIND_NAMES and _is_named(sentence, n, facts)}
    kept = tuple(t for n, t in enumerate(tokens) if n not in vague)
    return replace(sentence, tokens=kept) if vague else sentence


def _is_named(sentence: Sentence, n: int, facts: FactBase) -> bool:
    """Whether a name of the pack stands right before a place, with an article before it, and does not go on there."""
    tokens = sentence.tokens
    for start in range(max(n - _LONGEST, 1), n):
        is_led = tokens[start - 1].text in _LEADING and all(t.is_capital for t in tokens[start:n])
        found = facts.phrases([t.key for t in tokens[start : n + 1]]) if is_led else []
        ends = {end for first, end, senses in found if first == 0 and any(s.kind in _NAMES for s in senses)}
        if n - start in ends and all(end <= n - start or first >= n - start for first, end, _ in found):
            return True
    return False
