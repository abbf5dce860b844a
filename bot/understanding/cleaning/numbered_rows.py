"""Names of which the noun is said once: "rooms 1, 2 and 4b" are room 1, room 2 and room 4b."""

from __future__ import annotations

from bot.language import grammar
from bot.model import TagKind
from bot.records import replace

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.facts.base import FactBase
    from bot.model import Sentence, Token

_MOST = 12
"""Numbers of a sentence that names things by them."""
_LONGEST_NOUN = 3
"""Words before the number of a name."""


def with_nouns(said: Sentence, facts: FactBase) -> Sentence:
    """The sentence with the noun before each number of a row with which it makes a name."""
    tokens = said.tokens
    numbers = [n for n, t in enumerate(tokens) if t.text[:1].isdigit()]
    if not 1 < len(numbers) <= _MOST:
        return said
    found: list[Token] = []
    noun: Sequence[Token] = ()
    end = -1
    for n, token in enumerate(tokens):
        if n in numbers:
            is_next = bool(noun) and _joins(tokens, end, n) and _names(noun, tokens, n, facts)
            if is_next:
                found += [replace(t, has_comma=token.has_comma and not i) for i, t in enumerate(noun)]
                token = replace(token, has_comma=False)  # noqa: PLW2901
            else:
                noun = _noun(tokens, n, facts)
            end = _end(tokens, n)
        found.append(token)
    return replace(said, tokens=tuple(found)) if len(found) > len(tokens) else said


def _noun(tokens: Sequence[Token], n: int, facts: FactBase) -> Sequence[Token]:
    """The words before a number with which it makes the name of an item."""
    for start in range(max(n - _LONGEST_NOUN, 0), n):
        noun = [t for t in tokens[start:n] if not t.text[:1].isdigit()]
        if len(noun) == n - start and _names(noun, tokens, n, facts):
            return noun
    return ()


def _names(noun: Sequence[Token], tokens: Sequence[Token], n: int, facts: FactBase) -> bool:
    """Whether a noun and the number at a place, with the letter that goes on with it, are the name of an item."""
    keys = [t.key for t in (*noun, *tokens[n : _end(tokens, n)])]
    senses = [s for start, end, found in facts.phrases(keys) if (start, end) == (0, len(keys)) for s in found]
    return any(s.kind is TagKind.ITEM for s in senses)


def _end(tokens: Sequence[Token], n: int) -> int:
    """The place behind a number and the letter that goes on with it."""
    is_lettered = n + 1 < len(tokens) and tokens[n + 1].start == tokens[n].end and tokens[n + 1].said.isalpha()
    return n + 1 + is_lettered


def _joins(tokens: Sequence[Token], end: int, n: int) -> bool:
    """Whether a number goes on with the row that ended at a place."""
    if end == n:
        return tokens[n].has_comma
    return end == n - 1 and tokens[end].text in grammar.COORDINATORS
