"""What the peers are built from, as plain files: no peer's process imports anything of the program.

`material.json` holds wordings, examples and sentences; `answers.sqlite` holds the reply to each label, ready made, so
that a peer only has to find the right label. A label names what a question asks ("value|iom|name"); where it ends in
"@yyyy", the answer depends on the year that the question names.
"""

from __future__ import annotations

import json
import re
import sqlite3
import weakref
from contextlib import closing
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

MATERIAL, ANSWERS = "material.json", "answers.sqlite"
YEAR = re.compile(r"\b(?:1[89]|20)\d\d\b")
MASK = "yyyy"
"""Stands for the year in wordings, examples and questions."""
TIMED = f"@{MASK}"
DECLINE = "decline"
"""The label of what should be declined."""


class Answer(NamedTuple):
    """What a system says."""

    status: str
    """answer, unknown, clarify or chat; or FAILED."""
    text: str
    score: float = 1.0
    """How sure the system is, in its own measure."""


FAILED = "failed"
"""The status of what raised an error instead of answering; counted as declined."""
DECLINED = Answer("unknown", "Sorry, what?", 0.0)


@dataclass(frozen=True, slots=True)
class Ask:
    """What a property of the pack gives to those who write templates."""

    property: str
    item: str
    type: str
    time: str
    is_list: bool
    cues: tuple[str, ...]
    values: tuple[tuple[str, str], ...]
    """Each alias of a value, with the value."""


@dataclass(frozen=True, slots=True)
class Material:
    """What an author has before choosing a library."""

    subjects: tuple[tuple[str, str], ...]
    """Names of items, each with the item's id."""
    asks: tuple[Ask, ...]
    wordings: tuple[tuple[str, str], ...]
    """Questions generated from the pack's cues, years masked, with their labels."""
    examples: tuple[tuple[str, str], ...]
    """Questions of the suites, years masked, with their labels."""
    sentences: tuple[str, ...]
    """Each statement of the pack as a sentence."""

    def save(self, file: Path) -> None:
        """Write it as JSON."""
        file.write_text(json.dumps(asdict(self)), "utf-8")

    @classmethod
    def read(cls, file: Path) -> Material:
        """Read what `save` wrote."""
        given = json.loads(file.read_text("utf-8"))
        pairs = {
            name: tuple((first, second) for first, second in given[name])
            for name in ("subjects", "wordings", "examples")
        }
        asks = (
            ask | {"cues": tuple(ask["cues"]), "values": tuple((alias, value) for alias, value in ask["values"])}
            for ask in given["asks"]
        )
        return cls(asks=tuple(Ask(**ask) for ask in asks), sentences=tuple(given["sentences"]), **pairs)


def masked(text: str) -> str:
    """Put the mask in place of the year, if the text names exactly one."""
    return YEAR.sub(MASK, text) if len(YEAR.findall(text)) == 1 else text


class Answers:
    """The reply to each label and year."""

    def __init__(self, file: Path) -> None:
        """Open what `write` wrote."""
        self._connection = sqlite3.connect(file)
        weakref.finalize(self, self._connection.close)

    def of(self, label: str, text: str, score: float = 1.0) -> Answer:
        """Give the reply to a question that was found to ask what the label says."""
        years = YEAR.findall(text)
        year = years[0] if label.endswith(TIMED) and years else ""
        rows = self._connection.execute("SELECT status, text FROM answer WHERE label = ? AND year = ?", (label, year))
        found = rows.fetchone()
        return Answer(str(found[0]), str(found[1]), score) if found else DECLINED

    @staticmethod
    def write(file: Path, rows: Iterable[tuple[str, str, str, str]]) -> None:
        """Write rows of label, year or "", status and text."""
        file.unlink(missing_ok=True)
        with closing(sqlite3.connect(file)) as connection, connection:
            connection.execute("CREATE TABLE answer (label TEXT, year TEXT, status TEXT, text TEXT)")
            connection.executemany("INSERT INTO answer VALUES (?, ?, ?, ?)", rows)
            connection.execute("CREATE INDEX answer_label ON answer (label, year)")
