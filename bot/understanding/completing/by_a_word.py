"""Another value by one word of its name, after one of the same noun: "and the *Danish* one?"."""

from __future__ import annotations

from bot.language import fillers, grammar
from bot.language.inflection import key
from bot.model import Kind, Rank, TagKind
from bot.records import replace
from bot.understanding.cleaning.normalise import phrase_words

TYPE_CHECKING = False
if TYPE_CHECKING:
    from bot.facts.base import FactBase
    from bot.model import Query, Statement, Turn
    from bot.understanding.framing.features import Features

_BY_VALUE = {Kind.PERIOD, Kind.DESCRIBE, Kind.PLACE, Kind.BEGAN, Kind.ENDED, Kind.DURATION}
"""Kinds of question about one value, of which another may be asked the same."""
_NAMING = (TagKind.ITEM, TagKind.VALUE, TagKind.EXCLUDE, TagKind.CUE, TagKind.TYPE, TagKind.TIME, TagKind.NUMBER)
_EMPTY = grammar.JOINERS | grammar.ARTICLES | grammar.ONES | fillers.CLOSERS | {"what", "about", "then"}


def other_value(f: Features, last: Turn, facts: FactBase) -> Query | None:
    """The last question asked of the one value that a fragment means by a word, if no other has that in its names."""
    query = last.query
    if query.kind not in _BY_VALUE or query.selection is not None or f.has_verb or f.ordinals or f.ops:
        return None
    said = [t for t in f.tokens if t.text not in _EMPTY]
    if len(said) != 1 or any(f.of[kind] for kind in _NAMING) or grammar.ONES.isdisjoint(f.words):
        return None
    stated = [s for s in facts.statements(query.subject, query.property) if s.rank is not Rank.DEPRECATED]
    meant = {s.value for s in stated if said[0].key in _words(s)}
    told = {facts.statement(id_).value for id_ in last.statements}
    return replace(query, values=tuple(meant), excluded=(), when=None) if len(meant) == 1 and not meant & told else None


def _words(s: Statement) -> set[str]:
    """The keys of the words of all names of a value."""
    return {key(word) for name in (s.value, *s.aliases) for word in phrase_words(name)}
