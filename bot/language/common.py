"""Common English words: a message may have them though no pack knows them, and they are not ours to correct."""

from __future__ import annotations

import os.path
from bisect import bisect
from functools import cache, lru_cache

_PAGE = 4096
"""Letters of the list that are looked through at once."""


@lru_cache(maxsize=4096)
def is_common(word: str) -> bool:
    """Whether this is a common English word, in small letters."""
    start = max(bisect(_openings(), word) - 1, 0) * _PAGE
    return _text().find(f"\n{word}\n", start, start + 2 * _PAGE) >= 0


@cache
def common_words() -> frozenset[str]:
    """All of them, for who asks for thousands."""
    return frozenset(_text().split())


@cache
def _openings() -> list[str]:
    """The first word on each page."""
    text = _text()
    starts = [text.index("\n", page) + 1 for page in range(0, len(text) - _PAGE, _PAGE)]
    return [text[start : text.index("\n", start)] for start in starts]


@cache
def _text() -> str:
    """All of them in order, each between two line feeds: a tenth of the size of a set, and read at once."""
    with open(os.path.join(os.path.dirname(__file__), "known_words.txt"), encoding="utf-8") as file:
        return f"\n{file.read()}"
