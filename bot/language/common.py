"""Common English words: a message may have them though no pack knows them, and they are not ours to correct."""

from __future__ import annotations

from functools import cache, lru_cache
from pathlib import Path


@lru_cache(maxsize=4096)
def is_common(word: str) -> bool:
    """Whether this is a common English word, in small letters."""
    return f"\n{word}\n" in _text()


@cache
def common_words() -> frozenset[str]:
    """All of them, for who asks for thousands."""
    return frozenset(_text().split())


@cache
def _text() -> str:
    """All of them, a line each: one text is searched in no time and is a tenth of the size of a set."""
    return "\n" + Path(__file__).with_name("known_words.txt").read_text("utf-8")
