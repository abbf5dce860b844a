"""Common English words: a message may have them though no pack knows them, and they are not ours to correct."""

from __future__ import annotations

import os.path
from functools import cache, lru_cache


@lru_cache(maxsize=4096)
def is_common(word: str) -> bool:
    """Whether this is a common English word, in small letters."""
    text = _text()
    low, high = 0, len(text) - 1
    while low < high:
        start = text.rfind("\n", low, (low + high) // 2 + 1) + 1 or low
        end = text.index("\n", start)
        if text[start:end] < word:
            low = end + 1
        else:
            high = start
    return text.startswith(f"{word}\n", low)


@cache
def common_words() -> frozenset[str]:
    """All of them, for who asks for thousands."""
    return frozenset(_text().split())


@cache
def _text() -> str:
    """All of them in order, a line each: one text is a tenth of the size of a set, and read at once."""
    with open(os.path.join(os.path.dirname(__file__), "known_words.txt"), encoding="utf-8") as file:
        return file.read()
