"""What phrases mean: those of English and those of the pack, by one kind of key.

A key drops the words that may stand inside a phrase without breaking it ("set *it* up"), and the endings of
inflection. English is read once per process; the pack's phrases stay in the fact base and are asked for per message.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from bot.language import english, numbers
from bot.language.inflection import key
from bot.model import TagKind
from bot.understanding.normalise import phrase_words

if TYPE_CHECKING:
    from collections.abc import Iterator

Meaning = tuple[TagKind, str]


def phrase_key(phrase: str) -> str:
    """The key of a phrase: what its forms share ("Names", "the name")."""
    words = phrase_words(phrase)
    kept = [w for w in words if w not in english.TRANSPARENT]
    return " ".join(key(w) for w in (kept or words))


def full_key(phrase: str) -> str:
    """The key of a phrase with all its words."""
    return " ".join(key(w) for w in phrase_words(phrase))


@cache
def english_phrases() -> dict[str, tuple[Meaning, ...]]:
    """What the phrases of English mean, by key; phrases of grammar words only are keyed with all their words."""
    found: dict[str, list[Meaning]] = {}
    for phrase, meaning in _english():
        for form in {_safe_key(phrase), full_key(phrase)}:
            if meaning not in found.setdefault(form, []):
                found[form].append(meaning)
    return {form: tuple(meanings) for form, meanings in found.items()}


@cache
def longest_english() -> int:
    """How many words the longest phrase of English has."""
    return max(form.count(" ") + 1 for form in english_phrases())


@cache
def english_words() -> frozenset[str]:
    """Every word that the language file knows."""
    words = {word for phrase, _ in _english() for word in phrase_words(phrase)}
    words |= english.FUNCTION_WORDS | english.PRONOUNS | english.YOU | english.AUXILIARIES | set(english.ORDINALS)
    words |= set(numbers.UNITS) | set(numbers.TENS) | set(numbers.SCALES) | set(numbers.MONTHS)
    for phrases in (
        *english.MOVES.values(),
        english.THEN,
        english.CORRECTIONS,
        english.REQUESTS,
        _TIME_WORDS,
    ):
        words |= {word for phrase in phrases for word in phrase_words(phrase)}
    return frozenset(words)


@cache
def social_words() -> frozenset[str]:
    """Every word of small talk that no question needs."""
    words = {word for phrases in english.SOCIAL.values() for phrase in phrases for word in phrase_words(phrase)}
    return frozenset(words - english_words())


_TIME_WORDS = (
    (
        "twenties thirties forties fifties sixties seventies eighties nineties century decade year years month "
        "months ago early mid late later earlier beginning middle end half turn millennium during while before "
        "after until since following prior onwards yesterday tomorrow century centuries decades ongoing"
    ),
)


def _safe_key(phrase: str) -> str:
    """The key without transparent words, unless only grammar would be left."""
    words = phrase_words(phrase)
    kept = [w for w in words if w not in english.TRANSPARENT]
    is_grammar = all(w in english.FUNCTION_WORDS for w in kept) and not all(w in english.FUNCTION_WORDS for w in words)
    is_bare = all(w in english.FUNCTION_WORDS for w in kept) and len(kept) < len(words)
    return full_key(phrase) if not kept or is_grammar or is_bare else " ".join(key(w) for w in kept)


def _english() -> Iterator[tuple[str, Meaning]]:
    """Every phrase with its meaning."""
    for focus, phrases in english.FOCUS.items():
        yield from ((phrase, (TagKind.FOCUS, focus.value)) for phrase in phrases)
    for op, phrases in english.OPERATORS.items():
        yield from ((phrase, (TagKind.OP, op.value)) for phrase in phrases)
    yield from ((phrase, (TagKind.FILLER, "")) for phrase in english.FILLERS)
    for word, n in english.ORDINALS.items():
        yield word, (TagKind.ORDINAL, str(n))
