"""Questions that rest on the statement before them: "it had one name for nine years. *Which?*".

A question without a word for what it asks asks for what the statement says, so every word of that counts as much as
one of its own: a word that the answer has no use for was not understood.
"""

from __future__ import annotations

from bot.language import grammar
from bot.language.operators import Op
from bot.language.question_words import DATES, WH
from bot.model import CHANGING, Kind, TagKind
from bot.understanding.tagging.tag import tag

TYPE_CHECKING = False
if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence

    from bot.facts.base import FactBase
    from bot.model import Query, Tag, Token
    from bot.understanding.deciding.reading import Reading
    from bot.understanding.tagging.tags import Tags

_EMPTY = grammar.FUNCTION_WORDS | WH | grammar.JOINERS | grammar.ONES | DATES


def unused(reading: Reading, told: Sequence[Token], facts: FactBase, now: dt.date) -> str:
    """The first word of a statement that a question which rests on it has no use for; or nothing."""
    if not _rests(reading):
        return ""
    query, tags = reading.frames[0].query, tag(tuple(told), facts, now)
    if _means(reading, tags, query.property, facts):
        return ""  # "the budget slipped my mind. What is *it*?"
    used = {n for t in tags if _is_used(t, query, facts) for n in t.at}
    return next((t.said for n, t in enumerate(told) if n not in used and t.text not in _EMPTY), "")


def time_unused(reading: Reading, told: Sequence[Token], facts: FactBase, now: dt.date) -> str:
    """A past time that was told before a question of what changes, where that is answered as of now; or nothing.

    "It's 1986. Complete the name": who asks in the present tense means that of now, but not of a thing of that time.
    """
    query = reading.frames[0].query
    if query.kind is not Kind.VALUE or query.when is not None or not query.property:
        return ""
    is_now = any(t.kind is TagKind.OP and t.value == Op.CURRENT for t in reading.tags)
    if is_now or facts.properties[query.property].time not in CHANGING:
        return ""
    is_present = query.is_present or not grammar.OF_NOW.isdisjoint([t.text for t in reading.tokens])
    for t in tag(tuple(told), facts, now).of[TagKind.TIME]:
        is_past = t.when is not None and t.when.interval is not None and t.when.interval.latest < now
        is_of_thing = any(x.text in {"is", "are"} for x in told[max(t.at[0] - 2, 0) : t.at[0]])  # "it *is* from 1985"
        if is_past and (is_of_thing or not is_present):
            return told[t.at[-1]].said
    return ""


def _means(reading: Reading, tags: Tags, name: str, facts: FactBase) -> bool:
    """Whether "it" or "them" is what the statement names of a property."""
    is_named = any(t.value == name for t in tags.of[TagKind.CUE])
    is_named = is_named or any(facts.property_of(t.value) == name for t in tags.of[TagKind.VALUE])
    words = [t.text for t in reading.tokens]
    return is_named and "who" not in words and not (grammar.PRONOUNS | grammar.THAT).isdisjoint(words)


def _rests(reading: Reading) -> bool:
    """Whether no word of a question says what it asks for."""
    empty = {n for t in reading.tags if _is_empty(t) for n in t.at}
    return all(n in empty or t.text in _EMPTY for n, t in enumerate(reading.tokens))


def _is_empty(said: Tag) -> bool:
    return said.kind in {TagKind.FILLER, TagKind.PRONOUN} or (said.kind is TagKind.OP and said.value == Op.HAPPEN)


def _is_used(said: Tag, query: Query, facts: FactBase) -> bool:
    """Whether a query has a use for what words of the statement mean."""
    match said.kind:
        case TagKind.TIME:
            return query.when is not None
        case TagKind.CUE:
            return said.value == query.property
        case TagKind.VALUE:
            return facts.property_of(said.value) == query.property
        case TagKind.NUMBER:
            return query.number is not None
        case TagKind.ORDINAL:
            return bool(query.ordinal)
        case _:
            return said.kind in {TagKind.FILLER, TagKind.OP, TagKind.PRONOUN, TagKind.ITEM, TagKind.TYPE}
