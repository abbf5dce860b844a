"""Clauses that no reading can explain, seen before any is made.

What a message may take for granted is only tried as a clause, so it is worth reading only if it may come to something.
"""

from __future__ import annotations

from bot.language import grammar
from bot.model import TagKind

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from bot.facts.base import FactBase
    from bot.model import Tag, Token

_NAMING = frozenset({TagKind.ITEM, TagKind.VALUE, TagKind.EXCLUDE, TagKind.CUE, TagKind.TYPE})
_EMPTY = grammar.FUNCTION_WORDS | grammar.PEOPLE


def is_hopeless(tokens: Sequence[Token], tags: Sequence[Tag], is_known: Callable[[str], bool], facts: FactBase) -> bool:
    """Whether nothing names what facts are about, or a word means nothing here, neither itself nor as a synonym.

    A word that is not known may be misspelt, and one after "in" may be the name of any place.
    """
    untagged = _untagged(tokens, tags)
    left = [n for n in untagged if is_known(tokens[n].text) and not _may_be_place(tokens, n)]
    is_named = any(t.kind in _NAMING for t in tags) or not all(is_known(tokens[n].text) for n in untagged)
    if is_named and not left:
        return False
    said = _said_for_others(tokens, facts)
    return not said.issuperset(left) or not (is_named or said)


def meaningless(
    tokens: Sequence[Token], tags: Sequence[Tag], is_known: Callable[[str], bool], facts: FactBase
) -> set[str]:
    """The words of a clause that mean nothing here: no part of it with one of them can be explained either."""
    left = [n for n in _untagged(tokens, tags) if is_known(tokens[n].text) and not _may_be_place(tokens, n)]
    return {tokens[n].text for n in left} - {tokens[n].text for n in _said_for_others(tokens, facts)} if left else set()


def _untagged(tokens: Sequence[Token], tags: Sequence[Tag]) -> list[int]:
    """Where words stand that might mean something and have no tag."""
    tagged = {n for t in tags for n in t.at}
    return [n for n, t in enumerate(tokens) if n not in tagged and _means_something(t)]


def _said_for_others(tokens: Sequence[Token], facts: FactBase) -> set[int]:
    """Where words stand that are said for those of the pack."""
    return {n for start, end, _ in facts.synonyms([t.key for t in tokens]) for n in range(start, end)}


def _means_something(token: Token) -> bool:
    return token.text.isalpha() and token.text not in _EMPTY


def _may_be_place(tokens: Sequence[Token], n: int) -> bool:
    """Whether "in" or "at" stands before a word or before the one before it."""
    return any(t.text in {"in", "at"} for t in tokens[max(n - 2, 0) : n])
