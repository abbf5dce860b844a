"""The phrases by which people mean something in a pack: names of items, values, cues."""

from __future__ import annotations

import re
from functools import cache
from itertools import pairwise

from bot.model import FIGURES, ValueType
from bot.records import dataclass, field

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
    from typing import Literal, TypeAlias

    from bot.model import Intent, Item, ItemType, Property, TagKind

SenseKind: TypeAlias = "Literal['item', 'type', 'cue', 'word', 'value', 'exclude']"
"""What a phrase of a pack may mean."""

Phrase: TypeAlias = "tuple[str, SenseKind, str]"
"""A phrase with the kind and the target of its sense."""

_LONGEST = 12
"""Values of more words are sentences, which nobody types to name something."""

_WORD = r"[^\W_]+(?:['\u2019][^\W_]+)*"
UNNAMED = FIGURES | {ValueType.ITEM}
"""Types whose values are named otherwise: numbers by their digits, items by their own aliases."""


@dataclass(frozen=True, slots=True)
class Sense:
    """One thing that a phrase may mean."""

    kind: TagKind
    target: str
    """The id of an item, a type, a property (cue) or a statement (value, exclude), or a word of the language; "" for
    a side word."""
    properties: frozenset[str] = frozenset()
    """For a side word: the properties beside whose cues it may stand. Common words may stand beside many."""


@dataclass(frozen=True, slots=True)
class Utterance:
    """One way to say a template of an intent."""

    intent: str
    parts: tuple[str, ...]
    """Keys of words, and slots ("{item}"), in their order."""
    tense: str
    """"past" or "present" where its verbs say which ("when *did* {item} open"), else ""."""
    keys: frozenset[str]
    """The keys of its words."""


def pairs_of(keys: Sequence[str]) -> list[str]:
    """Give every two words that follow each other, with one blank between them."""
    return list(map(" ".join, pairwise(keys)))


def runs(keys: Sequence[str], reach: Mapping[str, int]) -> list[tuple[int, int, str]]:
    """Give every run of words that may be a phrase: its start, its end, its words with one blank between them.

    `reach` says how many words the longest phrase has that begins with two words.
    """
    single = [(start, start + 1, key) for start, key in enumerate(keys)]
    longer = []
    for start, pair in enumerate(pairs_of(keys)):
        if longest := reach.get(pair, 0):
            ends = range(start + 2, min(start + longest, len(keys)) + 1)
            longer += [(start, end, " ".join(keys[start:end])) for end in ends]
    return sorted(single + longer) if longer else single


def runs_across(keys: Sequence[str], reach: Mapping[str, int], gaps: Sequence[int]) -> list[tuple[int, int, str]]:
    """Give only the runs that reach across a gap: a place before which words were left out."""
    found = []
    for start, pair in enumerate(pairs_of(keys)):
        if longest := reach.get(pair, 0):
            least = next((gap - start + 1 for gap in gaps if gap > start), longest + 1)
            ends = range(start + least, min(start + longest, len(keys)) + 1)
            found += [(start, end, " ".join(keys[start:end])) for end in ends]
    return found


def words_of(phrase: str) -> list[str]:
    """Split a phrase into its words, in small letters."""
    return _word().findall(phrase.lower())


@cache
def _word() -> re.Pattern[str]:
    return re.compile(_WORD)


@dataclass(frozen=True, slots=True)
class Language:
    """What a fact base has to be told of the language of its phrases."""

    key: Callable[[str], str]
    """One text for all forms of a phrase ("Names" and "name"), with one blank between words; "" for a phrase that
    cannot mean anything."""
    words: Callable[[str], Iterable[str]] = words_of
    """The words of a text, cut as those of a question are."""
    stem: Callable[[str], str] = str.lower
    """One text for all forms of a word."""
    forms: Callable[[str], Iterable[str]] = field(default=lambda word: (word,))
    """A word and the forms that it may be written in."""
    property_words: Callable[[Iterable[Property]], Iterable[str]] = field(default=lambda _: ())
    """Words that the language has for properties without their author writing them ("largest" of an area)."""
    beside: Callable[[Property], Iterable[str]] = field(default=lambda _: ())
    """Words that may stand beside the cues of a property without their author writing them ("score" beside goals)."""
    synonyms: Callable[[Iterable[Property]], Iterable[tuple[str, str]]] = field(default=lambda _: ())
    """What else people say for cues: the key of it, and the cue."""
    other_names: Callable[[str], Sequence[str]] = field(default=lambda _: ())
    """The keys of what else people say for a name, by its key."""
    pronoun: Callable[[tuple[str, ...]], str] = field(default=lambda _: "it")
    """What is said for an item of which the nouns are these, where its author says nothing."""
    own_words: Callable[[], Iterable[str]] = tuple
    """The words that the program knows in any pack."""
    utterances: Callable[[Intent], Iterable[Utterance]] = field(default=lambda _: ())
    """Every way to say an intent."""
    phrases: Callable[[], Iterable[tuple[str, str, str]]] = tuple
    """Phrases that mean something in any pack: key, kind and target."""
    tables: Callable[[], Mapping[str, str]] = dict
    """What else is derived from the language alone and takes time: texts by name, given back by the fact base."""


def defined_phrases(
    items: Iterable[Item], types: Iterable[ItemType], properties: Iterable[Property]
) -> Iterator[Phrase]:
    """Give every phrase by which items, their types and properties are meant."""
    for item in items:
        for alias in (item.label, *item.aliases):
            yield alias, "item", item.id
    for type_ in types:
        for noun in type_.nouns:
            yield noun, "type", type_.id
    for property_ in properties:
        for cue in property_.cues:
            yield cue, "cue", property_.id
        for word in property_.words:
            yield word, "word", property_.id


def qualified_nouns(type_: ItemType) -> Iterator[tuple[str, str]]:
    """Give nouns that others of a type make together, each with one: "tug company" and "firm" make "tug firm"."""
    single = [noun for noun in type_.nouns if " " not in noun]
    for noun in type_.nouns:
        before, _, last = noun.rpartition(" ")
        if before and last in single:
            yield from ((f"{before} {other}", noun) for other in single if f"{before} {other}" not in type_.nouns)


def names_its_values(property_: Property) -> bool:
    """Say whether a value of the property is a phrase that means it."""
    return property_.type not in UNNAMED


def stated_phrases(id_: str, values: Iterable[str], excludes: Iterable[str]) -> Iterator[Phrase]:
    """Give every phrase by which a statement's value is meant or ruled out."""
    for phrase in values:
        if 0 < len(words_of(phrase)) <= _LONGEST:
            yield phrase, "value", id_
    for phrase in excludes:
        yield phrase, "exclude", id_
