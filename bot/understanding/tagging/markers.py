"""Discourse markers: "now, which …", "next: who …", "last one: who …"; what they open is asked by itself."""

from __future__ import annotations

from bot.language import grammar, markers
from bot.language.question_words import WH
from bot.model import Tag, TagKind

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.model import Token


def opening(tokens: Sequence[Token], tags: Sequence[Tag]) -> tuple[int, ...]:
    """The places of the words that only open a clause, or go on to it; `tags` are those of times and phrases."""
    if tokens[0].text not in markers.COUNTING:
        return (0,) if _is_marker(tokens, tags) else ()
    counted = (0, 1) if [t.text for t in tokens[1:2]] == ["one"] else (0,)
    return counted if _is_apart(tokens, len(counted), tags) else ()


def closing(tokens: Sequence[Token], tags: Sequence[Tag]) -> tuple[int, ...]:
    """The place of a "then" that only goes on to the name before it: "*Ann* then"."""
    last = len(tokens) - 1
    named = {n for t in tags if t.kind in {TagKind.ITEM, TagKind.VALUE} for n in t.at}
    is_named = all(n in named or t.text in _BEFORE_NAME for n, t in enumerate(tokens[:last]))
    return (last,) if named and is_named else ()


_BEFORE_NAME = grammar.JOINERS | grammar.ARTICLES


def _is_apart(tokens: Sequence[Token], start: int, tags: Sequence[Tag]) -> bool:
    """Whether a question that says what it is about begins at a place: "*last one*, what was BKM called"."""
    if start >= len(tokens) or not any(t.kind in {TagKind.ITEM, TagKind.TIME} for t in tags):
        return False
    word, has_comma = tokens[start].text, tokens[start].has_comma
    return (start > 1 and word in markers.BEHIND_ONE) or (has_comma and word in WH | grammar.ASKING_WHETHER)


def _is_marker(tokens: Sequence[Token], tags: Sequence[Tag]) -> bool:
    """Whether the first word of a clause only opens it, or goes on to it."""
    after = [t.text for t in tokens[1:3]]
    if not after:
        return False
    if tokens[0].text == "now":
        is_list = after[0] == "the" and after[-1].endswith("s")
        return is_list or tokens[1].has_comma or after[0] in markers.BEHIND_NOW
    if tokens[0].text == "next":
        return tokens[1].has_comma and not WH.isdisjoint([t.text for t in tokens])
    is_named = any(t.kind is TagKind.CUE and t.at[0] == 1 for t in tags)
    return is_named or (len(after) > 1 and after[0] in markers.BEHIND_THEN)


def unmarked(tags: Sequence[Tag], at: tuple[int, ...]) -> list[Tag]:
    """The tags without what else the words that open the clause might mean."""
    return [*(t for t in tags if not set(at).issuperset(t.at)), Tag(TagKind.FILLER, "", at)]
