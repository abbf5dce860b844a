"""What a fact base is told of English when a pack is compiled; not needed to answer from it."""

from __future__ import annotations

from functools import cache

from bot.facts.phrases import Language
from bot.language import collocations, degrees, grammar, headings, numbers
from bot.language.common import common_words
from bot.language.inflection import forms_of, key
from bot.model import TimeRelation, ValueType
from bot.understanding.cleaning.expansion import expansions, other_names, uncommon_words
from bot.understanding.cleaning.normalise import phrase_words
from bot.understanding.describing.scales import scale_words
from bot.understanding.framing.templates import utterances_of
from bot.understanding.tagging.lexicon import english_phrases, english_words, phrase_key, social_words, tables

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

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
        beside=_verbs_beside,
        synonyms=_synonyms,
        other_names=other_names,
        pronoun=_pronoun,
        own_words=_own_words,
        utterances=utterances_of,
        phrases=english_phrases,
        tables=tables,
    )


def _synonyms(properties: Iterable[Property]) -> Iterator[tuple[str, str]]:
    return ((found.key, found.cue) for found in expansions(properties))


def _verbs_beside(p: Property) -> Iterator[str]:
    """The verbs that go with what a property counts or names, by the last words of what it is called, and its unit."""
    if p.type is ValueType.EVENT:
        return
    if p.type in {ValueType.ITEM, ValueType.TEXT} and p.time is TimeRelation.ALWAYS and not p.is_list:
        yield "use"  # "which depot does the line use"
    yield from degrees.ASKED_IN.get(p.unit[0], ())  # "how many *pounds* is the fee"
    verbs = _verbs_of(is_counted=p.is_figure)
    for noun in dict.fromkeys(key(phrase.rpartition(" ")[2].lower()) for phrase in (*p.unit, p.label, p.plural)):
        yield from verbs.get(noun, ())


@cache
def _verbs_of(*, is_counted: bool) -> Mapping[str, tuple[str, ...]]:
    table = collocations.COUNTED if is_counted else collocations.NAMED
    return {key(noun): verbs for noun, verbs in table.items()}


def _pronoun(nouns: tuple[str, ...]) -> str:
    """What is said for an item by what it is called first: a company that is called an operator too is nobody."""
    return headings.pronoun(nouns[:1])


@cache
def _own_words() -> frozenset[str]:
    return english_words().union(social_words(), uncommon_words())


def _forms(word: str) -> tuple[str, ...]:
    """The forms in which a word of a pack is written; one of grammar or number has no other."""
    if word in grammar.FUNCTION_WORDS or word in _COUNTED:
        return (word,)
    common = common_words()
    return word, *(form for form in forms_of(word)[1:] if form in common)
