"""Times before or after what a message tells by its date: "I left in 1956. Which storms came *after that*?"."""

from __future__ import annotations

from bot.language import grammar, time_relations
from bot.model import Tag, TagKind, TimeRelation
from bot.understanding.tagging.tags import Tags
from bot.understanding.tagging.times import relate

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.facts.base import FactBase
    from bot.model import Token

_SIDES = {"after": "after", "before": "before", "since": "since", "following": "after", "later": "after"}
_BEHIND = grammar.PREPOSITIONS | grammar.CONJUNCTIONS | time_relations.OPENS_BOUND
"""Words before which nothing more is said of what "it" is."""


def tags_of(tokens: Sequence[Token], tags: Tags, lead: Tags, facts: FactBase) -> Tags:
    """The tags of a clause, with the time that "after it" means where the message has told a date and no name."""
    words = [t.text for t in tokens]
    if _SIDES.keys().isdisjoint(words) or not lead:
        return tags
    dated = [t.when.interval for t in lead if t.kind is TagKind.TIME and t.when is not None]
    date = dated[-1].begin if dated and dated[-1] is not None else None
    at = _side(tokens, words)
    if date is None or not at or _tells_name(lead, facts):
        return tags
    when = relate(date, _SIDES[words[at[0]]])
    return Tags((Tag(TagKind.TIME, when.relation, at, when), *[t for t in tags if set(t.at).isdisjoint(at)]))


def _side(tokens: Sequence[Token], words: list[str]) -> tuple[int, ...]:
    """Where a clause says on which side of what was told: "after it", "since that year"."""
    for n, word in enumerate(words[:-1]):
        if word in _SIDES and words[n + 1] in grammar.THAT:
            end = n + 2 + (words[n + 2 : n + 3] != [] and words[n + 2] in _NOUNS)
            if end == len(words) or tokens[end].has_comma or words[end] in _BEHIND:
                return tuple(range(n, end))
    return ()


_NOUNS = grammar.ONES | {"year", "date", "time", "day", "event"}


def _tells_name(lead: Sequence[Tag], facts: FactBase) -> bool:
    """Whether the message has named what lasted, and has a successor of its own."""
    named = [facts.properties[facts.property_of(t.value)] for t in lead if t.kind is TagKind.VALUE]
    return any(p.time is TimeRelation.DURING for p in named)
