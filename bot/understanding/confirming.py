"""Claims that are put up for confirmation: "the museum has 300 members. Can I print that?".

The sentence that asks carries the one before it, which becomes the question; who says so is left out of it. Every
word of the claim still has to be explained.
"""

from __future__ import annotations

from functools import cache

from bot.language import grammar
from bot.language.confirmations import CONFIRMATIONS, OPEN
from bot.records import replace
from bot.understanding import derived
from bot.understanding.carriers import Grammar

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from bot.model import Sentence, Token

_LONGEST = 40
"""Words of a sentence that is looked at."""
_MOST = 12
"""Sentences; a longer message is no claim with a request to confirm it."""
_SHORTEST = 2
"""Words of a claim."""


def confirmed(found: Sequence[Sentence], names: Callable[[Sequence[Token]], bool]) -> tuple[Sentence, ...]:
    """The sentences, without those that only ask whether another is so; `names` says whether words name anything."""
    if len(found) > _MOST:
        return tuple(found)
    kept: list[Sentence] = []
    is_claim = False  # the last one kept
    for sentence in found:
        claim, is_put = _claim_of(sentence) if len(sentence.tokens) <= _LONGEST else ((), False)
        if is_put and is_claim and not (claim and names(claim)):
            kept[-1] = replace(kept[-1], end="?")
            continue
        end = "?" if is_put and claim else sentence.end
        is_same = end == sentence.end and (not claim or claim is sentence.tokens)
        kept.append(sentence if is_same else replace(sentence, tokens=claim or sentence.tokens, end=end))
        is_claim = sentence.end != "?"
    return tuple(kept)


def _claim_of(sentence: Sentence) -> tuple[tuple[Token, ...], bool]:
    """What a sentence claims, without who says so; and whether it asks for confirmation."""
    tokens = sentence.tokens
    words = [t.text for t in tokens]
    rules = _grammar()
    if len(words) in rules.ends("CONFIRM", words, 0):
        return (), True
    start, end = 0, len(words)
    if commas := [n for n, t in enumerate(tokens) if t.has_comma and n]:
        end = next((n for n in commas if len(words) in rules.ends("CONFIRM", words, n)), end)
        start = max((n for n in rules.ends("CHECK_THIS", words, 0) if n in commas), default=0)
    is_put = start > 0 or end < len(words)
    said = [n for n in rules.ends("REPORT", words[:end], start) if end - n >= _SHORTEST and words[n] not in OPEN]
    at = max(said, default=start)
    is_subject = at > start and words[at - 1] == "that" and words[at] in grammar.FINITE_BE  # "I think *that was* it"
    return tokens[at - is_subject : end], is_put


TABLE = "confirmations"
"""The name of what is derived from the grammar."""


def table() -> str:
    """Work out what `Grammar.tell` tells of the grammar."""
    return Grammar(CONFIRMATIONS).tell()


@cache
def _grammar() -> Grammar:
    return Grammar(CONFIRMATIONS, derived.text(TABLE, table))
