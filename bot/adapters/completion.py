"""What a line that is being typed can become: a command, an example question, or a name in its last words."""

from __future__ import annotations

import bisect
import itertools
import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

MOST = 20
"""More would not be read."""


class Phrases:
    """Finds phrases by their beginning, in any case of letters. Stays fast with a hundred thousand names."""

    def __init__(self, phrases: Iterable[str]) -> None:
        """Sort the phrases, once."""
        self._sorted = sorted({(phrase.casefold(), phrase) for phrase in phrases})

    def starting(self, beginning: str) -> Iterator[str]:
        """Give the phrases that begin so, in the order of the alphabet."""
        wanted = beginning.casefold()
        first = bisect.bisect_left(self._sorted, (wanted, ""))
        for folded, phrase in itertools.islice(self._sorted, first, None):
            if not folded.startswith(wanted):
                return
            yield phrase


def complete(typed: str, lines: Phrases, names: Phrases) -> Iterator[tuple[str, int]]:
    """Give each completion with the number of typed characters that it replaces: whole lines first, then names."""
    return itertools.islice(_find(typed, lines, names), MOST)


def _find(typed: str, lines: Phrases, names: Phrases) -> Iterator[tuple[str, int]]:
    if typed:
        yield from ((line, len(typed)) for line in lines.starting(typed))
    for end in _ends(typed):
        yield from ((name, len(end)) for name in names.starting(end))


def _ends(typed: str) -> list[str]:
    """Give the ends of the line that begin with a word, the longest first: a name may have several words."""
    return [typed[match.start() :] for match in re.finditer(r"(?<!\S)\w", typed)]
