"""Reads what people say in other words than the author's as the author's: "set up" as "founded".

Like spelling, a synonym only proposes: whether it stands is decided by whether the whole question then makes sense.
"""

from __future__ import annotations

from itertools import islice, product

from bot.language import degrees, grammar
from bot.language.inflection import key
from bot.language.operators import Op
from bot.language.question_words import Focus
from bot.model import TagKind
from bot.records import replace
from bot.understanding.cleaning.normalise import phrase_words

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from typing import TypeAlias

    from bot.facts.base import FactBase
    from bot.model import Tag, Token

_MOST = 24
"""Ways to say a clause that are looked at."""
_KEPT = {TagKind.ITEM, TagKind.VALUE, TagKind.EXCLUDE, TagKind.CUE, TagKind.TYPE, TagKind.TIME}
"""What words are no synonyms of others: those by which something is meant already."""

_GRAMMAR = grammar.FUNCTION_WORDS - grammar.LIGHT_VERBS
"""Words that are no synonyms of anything, nor are several of them: "not" has the key of "note"."""

Places: TypeAlias = "tuple[int, ...]"
"""Where in a clause some words stand."""


def in_own_words(tokens: tuple[Token, ...], tags: Sequence[Tag], facts: FactBase) -> list[tuple[Token, ...]]:
    """Give the clause with one or more of its phrases in words of the pack, in a bounded number of ways."""
    swaps = _swaps(tokens, tags, facts)
    ways = product(*[[None, *((at, own) for own in owns)] for at, owns in swaps])
    chosen = ([swap for swap in way if swap is not None] for way in ways)
    return [_swapped(tokens, way) for way in islice(chosen, 1, _MOST + 1)]


def _swaps(tokens: Sequence[Token], tags: Sequence[Tag], facts: FactBase) -> list[tuple[Places, tuple[str, ...]]]:
    """The phrases that have synonyms in the pack, the longest where several begin or overlap."""
    found: list[tuple[Places, tuple[str, ...]]] = []
    taken: set[int] = set()
    for at, owns in sorted(_runs(tokens, tags, facts), key=lambda run: -len(run[0])):
        if taken.isdisjoint(at) and not any(_is_in_the_way(t, at) or _is_label(t, at, tokens, facts) for t in tags):
            found.append((at, owns))
            taken.update(at)
    return found


def _runs(tokens: Sequence[Token], tags: Sequence[Tag], facts: FactBase) -> Iterator[tuple[Places, tuple[str, ...]]]:
    """The phrases of the clause, and those that reach across its subject: "set the club up"."""
    solid = [n for n, t in enumerate(tokens) if t.text not in grammar.TRANSPARENT]
    named = {n for t in tags if t.kind in {TagKind.ITEM, TagKind.TYPE} for n in t.at}
    for places in [solid, [n for n in solid if n not in named]] if named else [solid]:
        for start, end, owns in facts.synonyms([tokens[n].key for n in places]):
            at = tuple(places[start:end])
            if not (_GRAMMAR.issuperset([tokens[n].text for n in at]) or _is_share(tokens, at)):
                yield at, tuple(own for own in owns if not _is_said(own, tokens, at))


def _is_share(tokens: Sequence[Token], at: Places) -> bool:
    """Whether a share of some things is asked for, and no figure of one: "what *percentage of* the beers"."""
    behind = [t.text for t in tokens[at[-1] + 1 : at[-1] + 2]]
    return behind == ["of"] and tokens[at[-1]].text in degrees.SHARES


def _is_said(own: str, tokens: Sequence[Token], at: Places) -> bool:
    """Whether the clause says the pack's word itself: the "head" of a name is no name, nor is winning an election."""
    said = {t.key for n, t in enumerate(tokens) if n not in at or len(at) > 1}
    words = [key(word) for word in phrase_words(own) if word not in grammar.FUNCTION_WORDS]
    beside = {t.key for n, t in enumerate(tokens) if n not in at}
    return not beside.isdisjoint(words) or (bool(words) and said.issuperset(words))


def _is_in_the_way(tag: Tag, at: Places) -> bool:
    """Whether some of these words mean something already, and not just as a part of what they mean together."""
    if not set(tag.at) & set(at):
        return False
    if tag.kind is TagKind.FOCUS and tag.value == Focus.WHEN and tag.at[0] <= at[0]:
        return True  # "the date of its creation" asks when, and for its creation; "the light of day" does not
    if tag.kind is TagKind.OP and tag.value == Op.EXPAND and tag.at == at:
        return True  # "what does that mean" asks for no means
    if tag.kind not in _KEPT:
        return False
    return not (set(tag.at) < set(at) or (tag.kind is TagKind.CUE and tag.at == at))


def _is_label(tag: Tag, at: Places, tokens: Sequence[Token], facts: FactBase) -> bool:
    """Whether the word is what the pack itself calls a property: its "capacity" is no other figure."""
    is_cue = tag.kind is TagKind.CUE and tag.at == at and len(at) == 1
    return is_cue and facts.properties[tag.value].label == tokens[at[0]].text


def _swapped(tokens: Sequence[Token], way: Sequence[tuple[Places, str]]) -> tuple[Token, ...]:
    owns = {at[0]: (at, own) for at, own in way}
    gone = {n for at, _ in way for n in at[1:]}
    return tuple(
        token
        for n, old in enumerate(tokens)
        if n not in gone
        for token in (_owned(tokens, *owns[n]) if n in owns else (old,))
    )


def _owned(tokens: Sequence[Token], at: Places, own: str) -> Iterator[Token]:
    """The words of the pack in the place of what was said, which the first of them keeps."""
    said, first = " ".join(tokens[n].said for n in at), tokens[at[0]]
    for n, word in enumerate(phrase_words(own)):
        yield replace(first, text=word, key=key(word), said=word if n else said, is_synonym=True)
