"""A name and a length of time alone, after a length was told: "and BKM about one year?" claims how long it lasted."""

from __future__ import annotations

from bot.language import grammar
from bot.language import length_claimed as words
from bot.language.inflection import key
from bot.model import Kind, TagKind, TimeRelation
from bot.understanding.cleaning.normalise import compiled

TYPE_CHECKING = False
if TYPE_CHECKING:
    from bot.facts.base import FactBase
    from bot.model import Context

_LONGEST = 100
"""Letters of such a message."""
_OF_LENGTH = frozenset({Kind.DURATION, Kind.PERIOD, Kind.LONGER, Kind.SHORTER, Kind.LONGEST, Kind.SHORTEST})
"""Kinds of question that tell a length, or both ends of it."""


def asked(text: str, context: Context, facts: FactBase) -> str:
    """The message as a question whether the name lasted so long; as it is, where no length was told or it says more."""
    last = context.turns[-1].query
    if last.kind not in _OF_LENGTH or len(text) > _LONGEST or not any(map(text.lower().__contains__, words.HINTS)):
        return text
    match = compiled(words.CLAIMED).match(text)
    if match is None or not _is_value(match["name"], last.property, facts):
        return text
    return words.ASKED.format(name=match["name"], length=match["length"])


def _is_value(said: str, name: str, facts: FactBase) -> bool:
    """Whether words are one value that lasted and has ended, of the property that was asked of."""
    keys = [key(word) for word in said.lower().split() if word.lower() not in grammar.ARTICLES]
    whole = [senses for start, end, senses in facts.phrases(keys) if (start, end) == (0, len(keys))]
    told = [facts.statement(s.target) for senses in whole for s in senses if s.kind is TagKind.VALUE]
    told = [s for s in told if s.property == name and facts.properties[name].time is TimeRelation.DURING]
    return bool(told) and not any(s.time is None or s.time.is_end_open for s in told)
