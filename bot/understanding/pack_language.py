"""What a fact base is told of English when a pack is compiled; not needed to answer from it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.facts.phrases import Language
from bot.language import grammar, numbers
from bot.language.common import common_words
from bot.language.inflection import forms_of, key
from bot.understanding.expansion import expansions, other_names, uncommon_words
from bot.understanding.lexicon import english_phrases, english_words, phrase_key, social_words, tables
from bot.understanding.normalise import phrase_words
from bot.understanding.scales import scale_words
from bot.understanding.templates import utterances_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from bot.model import Property

_COUNTED = frozenset([*numbers.UNITS, *numbers.TENS, *numbers.SCALES, *numbers.MONTHS])


def pack_language() -> Language:
    """Give the functions by which English words and phrases are compiled."""
    return Language(
        key=phrase_key,
        words=phrase_words,
        stem=key,
        forms=_forms,
        property_words=scale_words,
        synonyms=_synonyms,
        other_names=other_names,
        own_words=_own_words,
        utterances=utterances_of,
        phrases=english_phrases,
        tables=tables,
    )


def _synonyms(properties: Iterable[Property]) -> Iterator[tuple[str, str]]:
    return ((found.key, found.cue) for found in expansions(properties))


def _own_words() -> frozenset[str]:
    return english_words().union(social_words(), uncommon_words())


def _forms(word: str) -> tuple[str, ...]:
    """The forms in which a word of a pack is written; one of grammar or number has no other."""
    if word in grammar.FUNCTION_WORDS or word in _COUNTED:
        return (word,)
    common = common_words()
    return word, *(form for form in forms_of(word)[1:] if form in common)
