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
    if tokens[0].text in markers.COUNTING:
        return (0, 1) if _is_counted(tokens, tags) else ()
    return (0,) if _is_marker(tokens, tags) else ()


def _is_counted(tokens: Sequence[Token], tags: Sequence[Tag]) -> bool:
    """Whether a question that names what it is about is only said to be the last: "*last one*, what was BKM called"."""
    words = [t.text for t in tokens[:3]]
    if words[1:2] != ["one"] or len(words) < 3:  # noqa: PLR2004 -- the first word of the question
        return False
    is_apart = words[2] in markers.BEHIND_ONE or (tokens[2].has_comma and words[2] in WH | grammar.ASKING_WHETHER)
    return is_apart and any(t.kind in {TagKind.ITEM, TagKind.TIME} for t in tags)


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
