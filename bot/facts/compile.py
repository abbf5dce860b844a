"""Compile the pack in a folder, a line of its tables at a time, so that there may be millions."""

from __future__ import annotations

from itertools import islice

from bot.errors import PackError, Problem
from bot.facts.fill import fill
from bot.facts.load import in_order, load_with_draft, table_files
from bot.facts.table_files import StatementReader

TYPE_CHECKING = False
if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from bot.facts.phrases import Language
    from bot.facts.stage import Stage, Staged

_STEP = 1000
"""Statements between two reports of progress."""


def count_lines(folder: Path) -> int:
    """Give the number of lines in all tables of a pack, about as many as it has statements there."""
    return sum(_lines(file.path) for file in table_files(folder))


def _lines(path: Path) -> int:
    with path.open("rb") as opened:
        return sum(block.count(b"\n") for block in iter(lambda: opened.read(1 << 20), b""))


def compile_folder(
    connection: sqlite3.Connection, folder: Path, language: Language, told: Callable[[int], None] = lambda _: None
) -> None:
    """Write the pack in a folder into an empty database; raise PackError with all its problems.

    `told` hears now and then how many more lines of tables were read.
    """
    pack, draft = load_with_draft(folder, has_tables=False)
    reader = StatementReader(draft.properties, draft.items, draft.sources)
    problems: list[Problem] = []

    def more(stage: Stage) -> None:
        for table in table_files(folder):
            if not table.is_of_items:
                stage.add_rows(_counted(reader.read(table, problems), told), str(table.path))
        if problems:
            raise PackError(in_order(problems))
        draft.items.clear()  # the pack has the records; what they were made of takes more memory than they

    fill(connection, pack, language, more)


def _counted(rows: Iterator[Staged], told: Callable[[int], None]) -> Iterator[Staged]:
    while step := list(islice(rows, _STEP)):
        yield from step
        told(len(step))
