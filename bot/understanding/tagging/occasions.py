"""Items named by what happened to them: "how many drowned *when the Nordhavn went down*"."""

from __future__ import annotations

from bot.language import grammar
from bot.model import Tag, TagKind
from bot.understanding.tagging.tags import Tags

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.facts.base import FactBase
    from bot.model import Token


def as_names(tokens: Sequence[Token], tags: Tags, facts: FactBase) -> Tags | None:
    """The tags of the clause with such words as a mere name of the item, or None where there are none."""
    items = tags.of[TagKind.ITEM]
    starts = [(item, start) for item in items if (start := _start(tokens, item))]
    if not starts or len({t.at for t in (*items, *tags.of[TagKind.PRONOUN])}) != 1:
        return None  # "how old was the tower when the gale struck" asks of the tower
    for item, start in starts:
        event = facts.type_of(item.value).when
        cues = [t for t in tags.of[TagKind.CUE] if t.value == event and t.at[0] > item.at[-1]]
        if not cues:
            continue
        places = range(start, max(t.at[-1] for t in cues) + 1)
        used = {*item.at, *(n for t in cues for n in t.at), *range(start, item.at[0])}
        if all(n in used or tokens[n].text in grammar.EMPTY for n in places):
            return _named(tags, item, places)
    return None


def _start(tokens: Sequence[Token], item: Tag) -> int:
    """Where the "when" stands that an item follows, or 0."""
    start = item.at[0] - 1
    start -= tokens[start].text == "the"
    return start if start > 0 and tokens[start].text == "when" else 0


def _named(tags: Tags, item: Tag, places: range) -> Tags:
    beside = tuple(n for n in places if n not in item.at)
    kept = [t for t in tags if not set(t.at) & set(beside)]
    return Tags((*kept, Tag(TagKind.FILLER, "", beside)))
