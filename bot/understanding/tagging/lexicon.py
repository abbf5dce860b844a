"""What phrases mean: those of English and those of the pack, by one kind of key.

A key drops the words that may stand inside a phrase without breaking it ("set *it* up"), and the endings of
inflection. Keying the phrases of English takes time, so a compiled pack holds them beside its own, and both are asked
for together. What is matched by its words alone is `derived` once: `tables` gives it all for a compiled pack to hold.
"""

from __future__ import annotations

from functools import cache
from itertools import repeat

from bot.language import asides, fillers, grammar, numbers, operators, question_words, small_talk, time_relations
from bot.language.inflection import key
from bot.language.small_talk import Move, Social
from bot.later import later
from bot.model import TagKind
from bot.understanding.cleaning import derived
from bot.understanding.cleaning.normalise import phrase_words
from bot.understanding.cutting import carriers
from bot.understanding.tagging import units

with later:
    from bot.understanding.cutting import confirming, moves, repairs

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping
    from typing import TypeVar

    Act = TypeVar("Act", Move, Social)

Meaning = tuple[TagKind, str]


def phrase_key(phrase: str) -> str:
    """The key of a phrase: what its forms share ("Names", "the name")."""
    words = phrase_words(phrase)
    kept = [w for w in words if w not in grammar.TRANSPARENT]
    return " ".join(map(key, kept or words))


def full_key(phrase: str) -> str:
    """The key of a phrase with all its words."""
    return " ".join(map(key, phrase_words(phrase)))


_TELLING = {TagKind.FILLER: grammar.SPEAKERS, TagKind.OP: grammar.DEMONSTRATIVES}
"""Empty words without which a phrase means something else: "i need", "this day"."""


@cache
def english_phrases() -> tuple[tuple[str, str, str], ...]:
    """What the phrases of English mean, for a fact base: key, kind and value.

    Phrases of grammar words only are keyed with all their words, and so are those that such a word makes what they are.
    """
    found: dict[tuple[str, str, str], None] = {}
    for phrase, (kind, value) in _english():
        is_whole = not _TELLING.get(kind, frozenset()).isdisjoint(phrase_words(phrase))
        for form in sorted({full_key(phrase) if is_whole else _safe_key(phrase), full_key(phrase)}):
            found[form, kind.value, value] = None
    return tuple(found)


@cache
def social_phrases() -> dict[tuple[str, ...], Social]:
    """Small talk, by its words."""
    return _read_words(_table("social"), {act.value: act for act in Social})


@cache
def sociable_words() -> frozenset[str]:
    """Every word of small talk, and those that keep it company."""
    return frozenset(_table("sociable").split(" "))


@cache
def social_by_first() -> dict[str, list[tuple[tuple[str, ...], Social]]]:
    """Small talk by the first of its words."""
    found: dict[str, list[tuple[tuple[str, ...], Social]]] = {}
    for words, act in social_phrases().items():
        found.setdefault(words[0], []).append((words, act))
    return found


@cache
def move_phrases() -> dict[tuple[str, ...], Move]:
    """Turns that work on the last answer, by their words."""
    return _read_words(_table("moves"), {move.value: move for move in Move})


@cache
def repair_hints() -> frozenset[str]:
    """Words of which a message has one that may take something back that it has said."""
    return frozenset(_table("repair_hints").split(" "))


def prepare() -> None:
    """Cut small talk into words."""
    social_by_first()
    social_words()
    repair_hints()


def tables() -> dict[str, str]:
    """What is derived from the language files alone and takes time, as texts by name."""
    grammars = {g.name: g.table() for g in (carriers.GRAMMAR, confirming.GRAMMAR, moves.GRAMMAR)}
    return {name: _table(name) for name in _TABLES} | grammars | {units.TABLE: derived.text(units.TABLE, units.table)}


def _table(name: str) -> str:
    return derived.text(name, _TABLES[name])


def _write_words(phrases: Mapping[Move, Iterable[str]] | Mapping[Social, Iterable[str]]) -> str:
    meant = {" ".join(phrase_words(said)): act.value for act, group in phrases.items() for said in group}
    return "\n".join(f"{words}\t{act}" for words, act in meant.items())


def _read_words(text: str, meant: Mapping[str, Act]) -> dict[tuple[str, ...], Act]:
    lines = map(str.split, text.split("\n"), repeat("\t"))
    return {tuple(words.split(" ")): meant[act] for words, act in lines}


def _write_social_words() -> str:
    words = _words_of(*small_talk.SOCIAL.values()) | carriers.known_words()
    return " ".join(sorted(words - {"_"} - _asking_words()))


def _write_sociable() -> str:
    return " ".join(sorted(small_talk.COMPANY.union(*social_phrases())))


_TABLES: dict[str, Callable[[], str]] = {
    "sociable": _write_sociable,
    "social": lambda: _write_words(small_talk.SOCIAL),
    "social_words": _write_social_words,
    "repair_hints": lambda: " ".join(sorted(repairs.hints())),
    "moves": lambda: _write_words(small_talk.MOVES),
}
"""How each table of phrases is made."""


@cache
def english_words() -> frozenset[str]:
    """Every word that the language file knows."""
    return _asking_words() | (carriers.known_words() - {"_"})


@cache
def _asking_words() -> frozenset[str]:
    """Every word that a question may need."""
    words = {word for phrase, _ in _english() for word in phrase_words(phrase)}
    words |= grammar.FUNCTION_WORDS | grammar.PRONOUNS | grammar.YOU | grammar.AUXILIARIES | set(operators.ORDINALS)
    words |= set(numbers.UNITS) | set(numbers.TENS) | set(numbers.SCALES) | set(numbers.MONTHS)
    words |= _words_of(*small_talk.MOVES.values(), time_relations.TOLD_HINTS, asides.REPAIRS, time_relations.WORDS)
    return frozenset(words)


@cache
def social_words() -> frozenset[str]:
    """Every word of small talk, and of what carries a question, that no question needs."""
    return frozenset(_table("social_words").split())


def _words_of(*groups: Iterable[str]) -> set[str]:
    return {word for phrases in groups for phrase in phrases for word in phrase_words(phrase)}


def _safe_key(phrase: str) -> str:
    """The key without transparent words, unless only grammar would be left."""
    words = phrase_words(phrase)
    kept = [w for w in words if w not in grammar.TRANSPARENT]
    is_grammar = all(w in grammar.FUNCTION_WORDS for w in kept) and not all(w in grammar.FUNCTION_WORDS for w in words)
    is_bare = all(w in grammar.FUNCTION_WORDS for w in kept) and len(kept) < len(words)
    return full_key(phrase) if not kept or is_grammar or is_bare else " ".join(key(w) for w in kept)


def _english() -> Iterator[tuple[str, Meaning]]:
    """Every phrase with its meaning."""
    for focus, phrases in question_words.FOCUS.items():
        yield from ((phrase, (TagKind.FOCUS, focus.value)) for phrase in phrases)
    for op, phrases in operators.OPERATORS.items():
        yield from ((phrase, (TagKind.OP, op.value)) for phrase in phrases)
    yield from ((phrase, (TagKind.FILLER, "")) for phrase in fillers.FILLERS)
    for word, n in (operators.ORDINALS | operators.FROM_END).items():
        yield word, (TagKind.ORDINAL, str(n))
