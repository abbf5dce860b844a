"""Guess what people call the items of a table for short: "C9" for "Laserline C9", "Brenno" for "Brenno Athletic".

A guess is only where an author begins: it is written with the item, where it can be read and corrected.
"""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from bot.language.common import is_common

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping

    from bot.model import Item

_SHORTEST = 4
"""Letters of a word that is a name by itself."""
_AFFIX = re.compile(r"^[A-Z]{2,4} | [A-Z]{2,4}$")
_WORD = re.compile(r"[^\W_]+(?:['\u2019-][^\W_]+)*")


def short_names(
    items: Iterable[Item], meant: Mapping[str, Collection[str]], people: Collection[str]
) -> dict[str, tuple[str, ...]]:
    """Give items, by their ids, shorter names that no other of their type has and that mean nothing else.

    `meant` are the values that the table gives, in small letters, and the ids of those to which it gives each. `people`
    are the types whose items are called by the last word of their names.
    """
    words = {item: _WORD.findall(item.label) for item in items}
    parts = {item: {*own, item.label, *_without_affix(item.label)} for item, own in words.items()}
    counts = Counter((item.type, part.lower()) for item, own in parts.items() for part in own)
    found = {}
    for item, own in words.items():
        may_be = [word for word in own if _is_name(word)] if item.type not in people else _surname(own)
        may_be += _without_affix(item.label)
        rare = [word for word in may_be if counts[item.type, word.lower()] == 1]
        names = [word for word in rare if {item.id}.issuperset(meant.get(word.lower(), ()))]
        if len(own) > 1 and names:
            found[item.id] = tuple(names)
    return found


def _without_affix(label: str) -> list[str]:
    """The names without the letters that stand before or behind them: "Port Ansel" of "Port Ansel FC"."""
    plain = _AFFIX.sub("", label)
    return [plain] if plain != label and " " in plain else []


def _surname(words: list[str]) -> list[str]:
    return [word for word in words[-1:] if word[0].isupper() and not any(map(str.isdecimal, word))]


def _is_name(word: str) -> bool:
    """Say whether a word can be nothing but a name: "Brenno", "C9", but not "Harbour", "100" or "FC"."""
    if not word[0].isupper():
        return False
    if any(map(str.isdecimal, word)):
        return True
    return len(word) >= _SHORTEST and not is_common(word.lower())
