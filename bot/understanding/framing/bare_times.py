"""An item and a time without a word of what is asked of them: what it was called then, and what happened to it."""

from __future__ import annotations

from bot.facts import happenings
from bot.language import fillers, grammar
from bot.model import Cost, Frame, Kind, Query, TagKind, ValueType

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.facts.base import FactBase
    from bot.model import Token
    from bot.understanding.framing.features import Features
    from bot.understanding.tagging.tags import Tags

_LONGEST = 8
"""Such a fragment has at most so many words."""
_LONGEST_EXACT = 31
"""Days of what is asked about by its date alone: a year alone may ask for what was so in it as well."""
_BESIDE = grammar.PREPOSITIONS | grammar.ARTICLES | grammar.JOINERS
_NAMING = (TagKind.ITEM, TagKind.VALUE, TagKind.TYPE, TagKind.TIME, TagKind.PRONOUN)


def with_happened(frame: Frame, tokens: Sequence[Token], tags: Tags, facts: FactBase) -> list[Frame]:
    """The reading as a question for the name at a time, and for what else happened then where something did."""
    query = frame.query
    when = query.when
    if query.kind is not Kind.VALUE or when is None or when.interval is None or when.relation != "at":
        return [frame]
    p = facts.properties[query.property]
    if p.type is not ValueType.NAME or when.anchor is not None or not _is_bare(tokens, tags):
        return [frame]
    named = tuple(s.id for s in facts.statements(query.subject, p.id))
    if all(s.id in named for s in happenings.happened(query.subject, when.interval, facts)):
        return [frame]
    beside = Query(Kind.EVENTS, query.subject, "", when=when, without=named)
    return [frame, Frame(beside, Cost(assumed=frame.cost.assumed))]


def asks_what_happened(f: Features, item: str, facts: FactBase) -> bool:
    """Whether a clause only names an item and a time, or a day or month alone, and something happened then."""
    when = f.times[0].when if len(f.times) == 1 else None
    if when is None or when.interval is None or when.relation != "at" or when.anchor is not None or f.ops:
        return False
    is_exact = (when.interval.latest - when.interval.earliest).days < _LONGEST_EXACT and not f.of[TagKind.ITEM]
    is_named = any(t.value == item for t in f.of[TagKind.ITEM]) or (is_exact and item == facts.info.subject)
    return is_named and _is_bare(f.tokens, f.tags) and bool(happenings.happened(item, when.interval, facts))


def _is_bare(tokens: Sequence[Token], tags: Tags) -> bool:
    """Whether words only name an item and a time."""
    if len(tokens) > _LONGEST:
        return False
    named = {n for kind in _NAMING for t in tags.of[kind] for n in t.at}
    return all(n in named or t.text in _BESIDE or t.text in fillers.FILLERS for n, t in enumerate(tokens))
