"""Discourse markers: "now, which names …", "next: who …", "then the budget"; what they open is asked by itself."""

from __future__ import annotations

from bot.language import markers
from bot.language.question_words import WH
from bot.model import Tag, TagKind

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.model import Token


def is_marker(tokens: Sequence[Token], tags: Sequence[Tag]) -> bool:
    """Whether the first word of a clause only opens it, or goes on to it; `tags` are those of phrases."""
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


def unmarked(tags: Sequence[Tag]) -> list[Tag]:
    """The tags without what else the first word might mean."""
    return [*(t for t in tags if t.at != (0,)), Tag(TagKind.FILLER, "", (0,))]
