"""Guess what people call the items of a table for short: "C9" for "Laserline C9", "Brenno" for "Brenno Athletic".

Also "Great Espina" for "Great Espina Telescope", and "Solar Tower" for "Petrak Solar Tower".

A guess is only where an author begins: it is written with the item, where it can be read and corrected.
"""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from bot.authoring.persons import full_names
from bot.language.common import is_common
from bot.language.given_names import is_given
from bot.language.titles import without_titles

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence

    from bot.model import Item, ItemType

_SHORTEST = 4
"""Letters of a word that is a name by itself."""
_AFFIX = re.compile(r"^[A-Z]{2,4} | [A-Z]{2,4}$")
_WORD = re.compile(r"\d+(?:\.\d+)+|[^\W_]+(?:['\u2019-][^\W_]+)*")
_VERSION = re.compile(r"\d+(?:\.\d+)+")
_LEAST_FAMILY = 3
"""Items whose names must begin alike for that to be the name of what they all are of."""


def short_names(
    items: Iterable[Item], meant: Mapping[str, Collection[str]], types: Mapping[str, ItemType]
) -> dict[str, tuple[str, ...]]:
    """Give items, by their ids, shorter names that no other of their type has and that mean nothing else.

    `meant` are words that mean something else, such as the values that the table gives, in small letters, and the ids
    of those to which it gives each. People are called by the first and the last word of their names, and what is the
    only one of its type by its name without the noun at its end, as no word of that tells it from another.
    """
    items = list(items)
    alone = {type_ for type_, count in Counter(item.type for item in items).items() if count == 1}
    people = {id_ for id_, type_ in types.items() if type_.is_person}
    words = {item: _WORD.findall(item.label) for item in items}
    nouns = {noun for type_ in types.values() for noun in type_.nouns}
    phrases = {
        item: [*_without_affix(item.label), *(_phrases(own, types[item.type].nouns) if item.type not in people else [])]
        if item.type not in alone or item.type in people
        else [*_without_affix(item.label), *_without_noun(own)]
        for item, own in words.items()
    }
    phrases |= {item: [*phrases[item], *full_names(item.label)] for item in words if item.type in people}
    parts = {item: {*own, item.label, *phrases[item]} for item, own in words.items()}
    counts = Counter((item.type, part.lower()) for item, own in parts.items() for part in own)
    found = {}
    for item, own in words.items():
        may_be = _of_person(own) if item.type in people else []
        may_be += [word for word in own if _is_name(word)] if item.type not in people | alone else []
        may_be += [*phrases[item], *([noun] if (noun := _noun(item.label)) and noun not in nouns else [])]
        rare = [word for word in may_be if counts[item.type, word.lower()] == 1]
        names = [word for word in rare if {item.id}.issuperset(meant.get(word.lower(), ()))]
        if len(own) > 1 and names:
            found[item.id] = tuple(names)
    return found


def _noun(label: str) -> str:
    """Give what such a thing is, where its name tells it: "bell" of "Harbour bell", "portrait" of "Portrait of Ada"."""
    head, of, _ = label.partition(" of ")
    words = head.split()
    last = words[-1] if words else ""
    is_plain = (last.islower() and len(words) > 1) or (bool(of) and len(words) == 1)
    return last.lower() if is_plain and len(last) >= _SHORTEST and last.isalpha() and is_common(last.lower()) else ""


def family(items: Sequence[Item]) -> str:
    """Give the word that the names of several items all begin with: "Quill" of "Quill 1.0" and "Quill 2.0"."""
    first = {item.label.partition(" ")[0] for item in items}
    word = first.pop()
    is_family = not first and len(items) >= _LEAST_FAMILY and all(" " in item.label for item in items)
    return word if is_family and word.isalpha() and word[0].isupper() else ""


def _phrases(words: list[str], nouns: Collection[str]) -> list[str]:
    """The name without the noun for all such things at its end, and its last two words."""
    plain = [" ".join(words[:-1])] if len(words) > 1 and words[-1].lower() in nouns else []
    last = words[-2:] if len(words) > 2 and all(word.istitle() for word in words) else []  # noqa: PLR2004
    return [phrase for phrase in (*plain, " ".join(last)) if " " in phrase]


def _without_noun(words: list[str]) -> list[str]:
    """The name without the common words at its end: "Hollin Vale" of "Hollin Vale Brass"."""
    end = len(words)
    while end and is_common(words[end - 1].lower()):
        end -= 1
    plain = words[:end] if end < len(words) else []
    return [" ".join(plain)] if plain and any(map(_is_name, plain)) and plain[0].lower() != "the" else []


def _without_affix(label: str) -> list[str]:
    """The names without the letters that stand before or behind them: "Port Ansel" of "Port Ansel FC"."""
    plain = _AFFIX.sub("", label)
    return [plain] if plain != label and " " in plain else []


def _of_person(words: list[str]) -> list[str]:
    names = [word for word in words[-1:] if word[0].isupper() and not any(map(str.isdecimal, word))]
    first = next(iter(without_titles(" ".join(words))), "")
    is_called = bool(names) and len(first) > 2 and first.istitle() and is_given(first.lower())  # noqa: PLR2004 -- initials
    return [*names, first] if is_called else names


def _is_name(word: str) -> bool:
    """Say whether a word can be nothing but a name: "Brenno", "C9", "2.1", but not "Harbour", "100" or "FC"."""
    if _VERSION.fullmatch(word):
        return True
    if not word[0].isupper() or word.endswith(("'s", "\u2019s")):
        return False
    if any(map(str.isdecimal, word)):
        return True
    return len(word) >= _SHORTEST and not is_common(word.lower())
