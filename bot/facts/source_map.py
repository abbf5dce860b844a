"""Where in a TOML text its tables and keys stand; the standard library's reader does not say.

The scanner reads only texts that tomllib has accepted, so it need not recognise what is wrong, only where things are.
"""

from __future__ import annotations

import bisect
import re

from bot.records import dataclass

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from typing import TypeAlias

TablePath: TypeAlias = "tuple[str | int, ...]"
"""The way to a table, a key or an element of a list: ("item", "tower", "label"), ("name", 0, "value") for the value of
the first [[name]], ("pack", "examples", 2) for the third example."""

_TOKEN = re.compile(
    r"(?P<skip>[ \t\r]+|\#[^\n]*)"
    r'|(?P<text>"""(?:\\.|[^\\])*?"{3,5}|\'\'\'.*?\'{3,5}|"(?:\\.|[^"\\\n])*"|\'[^\'\n]*\')'
    r"|(?P<open>[\[{])|(?P<close>[\]}])|(?P<newline>\n)|(?P<sign>[=.,])"
    r"|(?P<word>[^\s\[\]{}=.,\"'#]+)",
    re.DOTALL,
)


@dataclass(frozen=True, slots=True)
class Place:
    """A line and a column, both counted from 1."""

    line: int
    column: int


@dataclass(frozen=True, slots=True)
class SourceMap:
    """The place of every table, key and element of a list of a text."""

    places: Mapping[TablePath, Place]

    @classmethod
    def scan(cls, text: str) -> SourceMap:
        """Find the tables and keys of a valid TOML text; a table without a header stands where its first key does."""
        places: dict[TablePath, Place] = {}
        for path, place in _places(text):
            for length in range(1, len(path) + 1):
                places.setdefault(path[:length], place)
        return cls(places)

    def find(self, path: TablePath) -> Place:
        """Give the place of a key, or of the nearest table around it when the key is not there."""
        while path and path not in self.places:
            path = path[:-1]
        return self.places.get(path, Place(1, 1))


def repeated(text: str, line: int) -> tuple[TablePath, Place, Place] | None:
    """Give the name that the header or key of a line gives again, where it does, and where the name stands first.

    The text need be valid only before that line.
    """
    first: dict[TablePath, Place] = {}
    keys: set[TablePath] = set()
    found = None
    for path, place in _places(text):
        if place.line > line:
            break
        if isinstance(path[-1], int) and path[:-1] in keys:  # an element of a list
            continue
        again = (path[:length] for length in range(1, len(path) + 1) if length == len(path) or path[:length] in keys)
        found = next(((name, place, first[name]) for name in again if name in first), None)
        for length in range(1, len(path) + 1):
            first.setdefault(path[:length], place)
        if not text.split("\n")[place.line - 1].lstrip().startswith("["):
            keys.add(path)
    return found


def _places(text: str) -> Iterator[tuple[TablePath, Place]]:
    """Follow the headers down the text: every key stands in the table of the last header before it."""
    table: TablePath = ()
    counts: dict[TablePath, int] = {}
    lines = [0, *(newline.end() for newline in re.finditer("\n", text))]
    for tokens in _statements(text):
        names = _key(tokens)
        place = _place(lines, tokens[0].start())
        if tokens[0].lastgroup != "open":
            yield (*table, *names), place
            for index, element in enumerate(_elements(tokens)):
                yield (*table, *names, index), _place(lines, element.start())
            continue
        table = _resolve(names, counts)
        if tokens[1].lastgroup == "open":
            counts[table] = counts.get(table, -1) + 1
            table = (*table, counts[table])
        yield table, place


def _statements(text: str) -> Iterator[list[re.Match[str]]]:
    """Split into headers and `key = value` lines; a value in brackets may run over several lines."""
    depth = 0
    tokens: list[re.Match[str]] = []
    for token in _TOKEN.finditer(text + "\n"):
        depth += {"open": 1, "close": -1}.get(token.lastgroup or "", 0)
        if token.lastgroup == "newline" and depth == 0 and tokens:
            yield tokens
            tokens = []
        elif token.lastgroup not in {"newline", "skip"}:
            tokens.append(token)


def _key(tokens: Sequence[re.Match[str]]) -> list[str]:
    """Read the dotted key with which a header or a line begins."""
    names = []
    for token in tokens:
        if token[0] == "=" or token.lastgroup == "close":
            break
        if token.lastgroup in {"word", "text"}:
            names.append(token[0].strip("\"'"))
    return names


def _elements(tokens: Sequence[re.Match[str]]) -> Iterator[re.Match[str]]:
    """Give the first token of each element of the list that a line gives to its key, if it gives a list."""
    value = next((n for n, token in enumerate(tokens) if token[0] == "="), len(tokens)) + 1
    if value >= len(tokens) or tokens[value][0] != "[":
        return
    depth, is_next = 0, True
    for token in tokens[value + 1 :]:
        if is_next and token.lastgroup != "close" and depth == 0:
            yield token
        depth += {"open": 1, "close": -1}.get(token.lastgroup or "", 0)
        is_next = token[0] == "," and depth == 0


def _resolve(names: Sequence[str], counts: Mapping[TablePath, int]) -> TablePath:
    """Step into the last table of each list of tables on the way to a header's own name."""
    path: TablePath = ()
    for name in names[:-1]:
        path = (*path, name)
        if path in counts:
            path = (*path, counts[path])
    return (*path, *names[-1:])


def _place(lines: Sequence[int], offset: int) -> Place:
    line = bisect.bisect_right(lines, offset)
    return Place(line, offset - lines[line - 1] + 1)
