"""What happened to an item, said where only the item is meant: "how many drowned *when the Nordhavn went down*"."""

from __future__ import annotations

from bot.language import grammar
from bot.model import Tag, TagKind

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.facts.base import FactBase
    from bot.model import Token

_LOOSE = grammar.FUNCTION_WORDS - grammar.CONTENT_FUNCTION_WORDS


def as_names(tokens: Sequence[Token], tags: Sequence[Tag], facts: FactBase) -> tuple[Tag, ...] | None:
    """The tags of the clause with such words as a mere name of the item, or None where there are none."""
    items = [t for t in tags if t.kind in {TagKind.ITEM, TagKind.PRONOUN}]
    if len({t.at for t in items}) != 1:
        return None  # "how old was the tower when the gale struck" asks of the tower
    for item in (t for t in items if t.kind is TagKind.ITEM):
        start = item.at[0] - 1
        start -= tokens[start].text == "the"
        event = facts.types[facts.item(item.value).type].when
        cues = [t for t in tags if t.kind is TagKind.CUE and t.value == event and t.at[0] > item.at[-1]]
        if start < 1 or tokens[start].text != "when" or not cues:
            continue
        places = range(start, max(t.at[-1] for t in cues) + 1)
        used = {*item.at, *(n for t in cues for n in t.at), *range(start, item.at[0])}
        if all(n in used or tokens[n].text in _LOOSE for n in places):
            return _named(tags, item, places)
    return None


def _named(tags: Sequence[Tag], item: Tag, places: range) -> tuple[Tag, ...]:
    beside = tuple(n for n in places if n not in item.at)
    kept = [t for t in tags if not set(t.at) & set(beside)]
    return (*kept, Tag(TagKind.FILLER, "", beside))
