"""Near-synonyms of what an author wrote: by what other words people may mean a cue, or a name with a common noun in it.

They are weaker than anything that the pack says itself: a cue or a name of the pack is never a synonym of another cue,
and a question is read by them only where it makes no sense in its own words. They are found when a pack is compiled.
"""

from __future__ import annotations

from functools import cache
from itertools import combinations

from bot.language import degrees, grammar, thesaurus
from bot.language.common import common_words
from bot.language.thesaurus import Domain
from bot.model import FIGURES, TimeRelation, ValueType
from bot.records import dataclass
from bot.understanding.cleaning.normalise import phrase_words
from bot.understanding.tagging.lexicon import phrase_key

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from bot.model import Property

_LONGEST = 3
"""Words of a cue of which one may be said otherwise; in longer ones the sense of a word is anybody's guess."""
_FIRST = 8
"""Cues of a property of which parts may be said otherwise; who writes more of them has written these variants too."""
_TYPES = {
    Domain.WHO: {ValueType.TEXT, ValueType.NAME, ValueType.ITEM},
    Domain.WHERE: {ValueType.TEXT, ValueType.PLACE, ValueType.ITEM},
    Domain.WHAT: {ValueType.TEXT, ValueType.NAME, ValueType.PLACE, ValueType.ITEM},
    Domain.FIGURE: FIGURES,
}
"""Of which values a property has to be for its cues to have the synonyms of a domain."""

_NAMES = frozenset(map(phrase_key, grammar.NAME_NOUNS))


@dataclass(frozen=True, slots=True)
class Expansion:
    """Another wording for one of the pack."""

    key: str
    """The key of what may be said."""
    phrase: str
    """What may be said, as far as it can be told in full."""
    cue: str
    """What the author wrote for it."""
    property: str


@dataclass(frozen=True, slots=True)
class _Group:
    """A group of synonyms as one of its phrases sees it: phrases by their keys."""

    near: Mapping[str, str]
    """Those of its own word class."""
    every: Mapping[str, str]
    names: frozenset[str]
    """Keys of those that name what all of them mean."""


def expansions(properties: Iterable[Property]) -> Iterator[Expansion]:
    """Give what else may be said for the cues of each property, but nothing that another of the same items has."""
    listed = tuple(properties)
    users = _users(listed)
    for p in listed:
        for key, (phrase, cue) in _of(p).items():
            if not any(takes_from(p, other) for other in users.get(key, ())):
                yield Expansion(key, phrase, cue, p.id)


def takes_from(one: Property, other: Property) -> bool:
    """Whether one may not have a cue of the other: what tells when it was done may ask who did it, and where."""
    is_beside = one.type in _TYPES[Domain.WHO] | {ValueType.PLACE} and other.type is ValueType.EVENT
    return are_rivals(one, other) and not is_beside


def are_rivals(one: Property, other: Property) -> bool:
    """Whether a question may be for either: they are two, and of items of one type."""
    return one is not other and (not one.of or not other.of or not {*one.of}.isdisjoint(other.of))


def other_names(key: str) -> list[str]:
    """Give the keys of what else may be said for a name, by its key: "lisbon quake" for "lisbon earthquake"."""
    words = key.split(" ")
    table = _things()
    if table.keys().isdisjoint(words):
        return []
    return [
        " ".join([*words[:n], other, *words[n + 1 :]])
        for n, word in enumerate(words)
        for group in table.get(word, ())
        for other in group.every
        if other != word
    ]


@cache
def _things() -> Mapping[str, list[_Group]]:
    return _table(Domain.THING)


def _users(properties: Iterable[Property]) -> Mapping[str, list[Property]]:
    """The properties that have a phrase for a cue, by its key."""
    found: dict[str, list[Property]] = {}
    for p in properties:
        for key in dict.fromkeys(map(phrase_key, p.cues)):
            found.setdefault(key, []).append(p)
    return found


def _of(p: Property) -> dict[str, tuple[str, str]]:
    """What else may be said for the cues of a property, by key, each with the cue that it is nearest to."""
    cues = _by_key(p.cues)
    first = _by_key(p.cues[:_FIRST])
    own = {*cues, *map(phrase_key, p.words)}
    meant = _Meant(p)
    found: dict[str, tuple[str, str]] = {}
    for find, said in (
        (meant.by_near_synonym, cues),
        (meant.by_synonym, cues),
        (meant.more_plainly, first),
        (meant.in_part, first),
    ):
        for key, cue in said.items():
            for other, phrase in find(key):
                if other not in own:
                    found.setdefault(other, (phrase, cue))
    for unit in degrees.ASKED_IN.get(p.unit[0], ()) if p.cues else ():
        if (asked := phrase_key(unit)) not in own:
            found.setdefault(asked, (unit, p.cues[0]))
    return found


def _by_key(cues: Iterable[str]) -> dict[str, str]:
    found: dict[str, str] = {}
    for cue in cues:
        found.setdefault(phrase_key(cue), cue)
    return found


class _Meant:
    """The groups of synonyms that a property is meant by: a word has other synonyms in other senses.

    Each way to say a phrase otherwise gives keys, and what they are the keys of.
    """

    def __init__(self, p: Property) -> None:
        self._tables = [_table(domain) for domain in Domain if _has(p, domain)]
        head = p.label.partition(" per ")[0].rpartition(" ")[2]  # "price" of "list price per night"
        names = (p.label, p.plural, p.id.replace("_", " "), *p.cues[:1], *(cue for cue in p.cues if cue == head))
        self._names = {_plain(phrase_key(name)) for name in names}

    def by_near_synonym(self, key: str) -> Iterator[tuple[str, str]]:
        """By one of the same word class, of the groups that hold the name of the property."""
        return (said for group in self._meant(key) for said in group.near.items())

    def by_synonym(self, key: str) -> Iterator[tuple[str, str]]:
        """By one of any word class: "creation" for "founded"."""
        return (said for group in self._meant(key) for said in group.every.items())

    def more_plainly(self, key: str) -> Iterator[tuple[str, str]]:
        """Without an adjective that most people leave out, or with another for it: "budget" for "annual budget"."""
        rest = _plain(key)
        if rest == key:
            return
        nouns = {rest: rest, **dict(self.by_synonym(rest))}
        yield from nouns.items()
        for group in self._groups(key.partition(" ")[0]):
            for adjective in group.every:
                yield from ((f"{adjective} {noun}", "") for noun in nouns)

    def in_part(self, key: str) -> Iterator[tuple[str, str]]:
        """With a synonym for some of its words: "number of employees"."""
        words = key.split(" ")
        if not 1 < len(words) <= _LONGEST:
            return
        for start, end in combinations(range(len(words) + 1), 2):
            if not grammar.FUNCTION_WORDS.issuperset([*words[:start], *words[end:]]):
                for group in self._groups(" ".join(words[start:end])):
                    others = (other for other in group.every if other not in _NAMES)  # "made" is "named", but no name
                    yield from ((" ".join([*words[:start], other, *words[end:]]), "") for other in others)

    def _meant(self, key: str) -> Iterator[_Group]:
        return (group for group in self._groups(key) if not self._names.isdisjoint(group.names))

    def _groups(self, key: str) -> Iterator[_Group]:
        return (group for table in self._tables for group in table.get(key, ()))


def _plain(key: str) -> str:
    """A key without the adjectives before it that most people leave out."""
    words = key.split(" ")
    return " ".join(words[1:]) if len(words) > 1 and words[0] in _dispensable() else key


def _has(p: Property, domain: Domain) -> bool:
    """Whether the words of a domain mean what the property has for values."""
    if domain is Domain.WHEN:
        return p.type is ValueType.EVENT or p.time is TimeRelation.ON
    return domain is Domain.ADJECTIVE or (domain is not Domain.THING and p.type in _TYPES[domain])


@cache
def _table(domain: Domain) -> Mapping[str, list[_Group]]:
    """The groups that each phrase of a domain is in, by its key."""
    found: dict[str, list[_Group]] = {}
    for group in thesaurus.groups(domain):
        keyed = [{phrase_key(phrase): phrase for phrase in phrases} for phrases in group.classes]
        kinds = {phrase_key(phrase): phrase for phrase in group.kinds}
        every = {key: phrase for phrases in (*keyed, kinds) for key, phrase in phrases.items()}
        names = frozenset(key for phrases in keyed for key in phrases)
        for near in keyed:
            for key in near:
                found.setdefault(key, []).append(_Group(near, every, names))
    return found


@cache
def _dispensable() -> frozenset[str]:
    return frozenset(phrase_key(word) for word in thesaurus.DISPENSABLE)


def uncommon_words() -> Iterator[str]:
    """Give the words of the thesaurus that no list of common words has: they are no slips for others."""
    words = {
        w for domain in Domain for group in thesaurus.groups(domain) for p in group.phrases for w in phrase_words(p)
    }
    return (word for word in words if word not in common_words())
