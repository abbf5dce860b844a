"""Which files of a folder are a pack."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

PACK_FILE = "pack.toml"
PROPERTY_FILE = "properties.toml"


def pack_paths(folder: Path) -> list[Path]:
    """Give pack.toml and properties.toml, there or not, then the files of statements.

    These are the other `*.toml` of the folder itself and all of its `facts` folder.
    """
    paths = [folder / PACK_FILE, folder / PROPERTY_FILE]
    return [*paths, *sorted({*folder.glob("*.toml"), *folder.glob("facts/**/*.toml")} - set(paths))]


def table_paths(folder: Path) -> list[Path]:
    """Give the tables of statements and items: all `*.csv` of the `facts` folder."""
    return sorted(folder.glob("facts/**/*.csv"))
