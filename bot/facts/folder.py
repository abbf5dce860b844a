"""Which files of a folder are a pack."""

from __future__ import annotations

import os

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

PACK_FILE = "pack.toml"
PROPERTY_FILE = "properties.toml"
_DATA = frozenset({".toml", ".csv", ".jsonl", ".json", ".txt", ".tsv", ".xls", ".xlsx", ".ods", ".yaml", ".yml"})
"""The endings of files in which somebody may have put facts or questions."""


def pack_paths(folder: Path) -> list[Path]:
    """Give pack.toml and properties.toml, there or not, then the files of statements.

    These are the other `*.toml` of the folder itself and all of its `facts` folder.
    """
    paths = [folder / PACK_FILE, folder / PROPERTY_FILE]
    return [*paths, *sorted({*_shown(folder.glob("*.toml")), *_shown(folder.glob("facts/**/*.toml"))} - set(paths))]


def unreadable_folders(folder: Path) -> list[OSError]:
    """Give the folders of facts that cannot be looked into: what is in them must not be taken for nothing."""
    errors: list[OSError] = []
    for _ in os.walk(folder / "facts", onerror=errors.append):
        pass
    return [error for error in errors if not isinstance(error, FileNotFoundError | NotADirectoryError)]


def table_paths(folder: Path) -> list[Path]:
    """Give the tables of statements and items: all `*.csv` of the `facts` folder."""
    return sorted(_shown(folder.glob("facts/**/*.csv")))


def suite_paths(folder: Path) -> list[Path]:
    """Give the question suites: all `*.jsonl` of the `questions` folder."""
    return sorted(_shown(folder.glob("questions/*.jsonl")))


def unread_paths(folder: Path) -> list[Path]:
    """Give what lies where facts and questions do, looks like some, and is read by nobody."""
    found = [path for name in ("facts", "questions") for path in (folder / name, *folder.glob(f"{name}/**/*"))]
    kinds = {"facts": (".toml", ".csv"), "questions": (".jsonl", ".json")}
    return [
        path
        for path in sorted(_shown(found))
        if path.is_file()
        and path.suffix not in kinds[path.relative_to(folder).parts[0]]
        and (path.suffix.lower() in _DATA or path.parent == folder)
    ]


def _shown(paths: Iterable[Path]) -> list[Path]:
    """Leave out hidden files: editors and operating systems put their own beside those of the author."""
    return [path for path in paths if not path.name.startswith(".")]
