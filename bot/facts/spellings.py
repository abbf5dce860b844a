"""The words that are known and the forms in which they may be written: looked up, and found again when misspelt.

A form is found by deletion neighbourhoods. Two texts that are N edits apart (letters put in, left out, put for
another, or swapped with the next) have a text in common that comes of each by leaving out N letters at most, and so
have the first letters of each. So the index has every text that comes of a form's first letters by leaving out up to
`FARTHEST` of them, as a checksum; a question leaves out letters of its word and looks for the same checksums. What
is found that way holds every form within the distance, and some others, which whoever asks measures.
"""

from __future__ import annotations

import zlib
from functools import cache
from itertools import chain, combinations, repeat

from bot.facts.lookup import Lookup

TYPE_CHECKING = False
if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Iterator, Sequence
    from collections.abc import Set as AbstractSet

    from bot.facts.phrases import Language

FARTHEST = 2
"""Edits at which a form is still found."""
_PREFIX = 7
"""Letters of a form that are looked at: more make the index larger, fewer find more that is not near."""
_SHORTEST = 3
"""Letters; shorter words are never found: everything is near them."""

_SCHEMA = """
CREATE TABLE word (id INTEGER PRIMARY KEY, word TEXT UNIQUE, is_own INTEGER, forms TEXT);
CREATE TABLE stem (stem TEXT PRIMARY KEY) WITHOUT ROWID;
CREATE TABLE near (trace INTEGER, word INTEGER, PRIMARY KEY (trace, word)) WITHOUT ROWID;
CREATE TEMP TABLE trace (trace INTEGER, word INTEGER);
"""


class Spellings:
    """The words of a pack and of the program in a database that `fill_spellings` has filled."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        """Take over the database."""
        self._connection = connection
        self._words = Lookup(connection, "word", "word, is_own", dict, None)
        self._stems = Lookup(connection, "stem", "stem", _present, False)  # noqa: FBT003 -- what is not there
        self._acronyms = Lookup(connection, "acronym", "word", _present, False)  # noqa: FBT003
        self._acronym_stems = Lookup(connection, "acronym", "key", _present, False)  # noqa: FBT003

    def prepare(self) -> None:
        """Read at once what is looked up for every word, if it is not much."""
        for lookup in (self._words, self._stems, self._acronyms, self._acronym_stems):
            lookup.prepare()

    def has(self, word: str) -> bool:
        """Whether this is a word that is known, as it stands."""
        return self._words.get(word) is not None

    def has_of_pack(self, word: str) -> bool:
        """Whether this is a word of the pack and not only of the program."""
        return self._words.get(word) == 0

    def has_stem(self, stem: str) -> bool:
        """Whether this is the stem of a word that is known and no acronym."""
        return self._stems.get(stem)

    def has_acronym(self, word: str) -> bool:
        """Whether this is an acronym, in small letters."""
        return self._acronyms.get(word)

    def acronym_stems(self, stems: Sequence[str]) -> set[str]:
        """Which of these are the stem of an acronym."""
        known = self._acronym_stems.of(stems)
        return {stem for stem in stems if known.get(stem)}

    def near(self, word: str, farthest: int) -> list[str]:
        """Every form within so many edits of a word, up to `FARTHEST`, and others; in the order of the alphabet."""
        traces = sorted(traces_of(word, farthest))
        places = ", ".join("?" for _ in traces)
        rows = self._connection.execute(
            f"SELECT forms FROM word WHERE id IN (SELECT word FROM near WHERE trace IN ({places}))",  # noqa: S608 -- only placeholders
            traces,
        )
        shortest, longest = len(word) - farthest, len(word) + farthest
        return sorted({form for (forms,) in rows for form in forms.split() if shortest <= len(form) <= longest})

    def words(self) -> Iterator[str]:
        """Every word of the pack, in the order of the alphabet."""
        for (word,) in self._connection.execute("SELECT word FROM word WHERE NOT is_own ORDER BY word"):
            yield word


def _present(rows: Iterable[tuple[str]]) -> dict[str, bool]:
    return {text: True for (text,) in rows}


def fill_spellings(
    connection: sqlite3.Connection,
    words: AbstractSet[str],
    own: AbstractSet[str],
    acronyms: AbstractSet[str],
    language: Language,
) -> None:
    """Write the words of a pack and the program's own, which only stand as they are; an acronym has no other form."""
    stems = {language.stem(word) for word in (words | own) - acronyms}
    connection.executescript(_SCHEMA)
    connection.executemany("INSERT INTO stem VALUES (?)", ((text,) for text in sorted(stems)))
    for number, word in enumerate(sorted(words | own), start=1):
        forms = language.forms(word) if word in words and word not in acronyms else (word,)
        is_findable = word.isalpha() and len(word) >= _SHORTEST
        row = (number, word, word not in words, " ".join(forms) if is_findable else "")
        connection.execute("INSERT INTO word VALUES (?, ?, ?, ?)", row)
        if is_findable:
            traces = _traces_of_own(word) if word not in words else _traces_of_forms(forms)
            connection.executemany("INSERT INTO trace VALUES (?, ?)", zip(traces, repeat(number)))
    connection.execute("INSERT INTO near SELECT trace, word FROM trace ORDER BY trace, word")
    connection.execute("DROP TABLE trace")


def _traces_of_forms(forms: Iterable[str]) -> set[int]:
    return {trace for form in forms for trace in traces_of(form, FARTHEST)}


@cache
def _traces_of_own(word: str) -> tuple[int, ...]:
    """The checksums of one of the program's own words: the same in every pack that a process compiles."""
    return tuple(traces_of(word, FARTHEST))


def traces_of(word: str, most: int) -> set[int]:
    """The checksums of what is left of a word's first letters without up to so many of them."""
    letters = word[:_PREFIX]
    lengths = range(max(len(letters) - most, 0), len(letters) + 1)
    left = chain.from_iterable(combinations(letters, length) for length in lengths)
    return set(map(zlib.crc32, map(str.encode, map("".join, left))))
