"""How much disk a library takes with all that it needs: source, data and binaries, without compiled Python."""

from __future__ import annotations

from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path
from typing import TYPE_CHECKING

from packaging.requirements import Requirement

from bench.processes import ROOT

if TYPE_CHECKING:
    from collections.abc import Iterable

OURS = ("bot", "knowledge")
"""The folders of the program: installed for development, its distribution holds no files."""


def installed_megabytes(name: str) -> float:
    """Give the size of a distribution and of all that it requires."""
    size = sum(_size_of(each) for each in sorted(_needed(name)))
    if name == "factbot":
        size += _size(file for folder in OURS for file in (ROOT / folder).rglob("*"))
    return size / 1e6


def _needed(name: str) -> set[str]:
    """Give the names of a distribution and of everything that it requires here."""
    found: set[str] = set()
    waiting = [name]
    while waiting:
        given = waiting.pop()
        if given in found:
            continue
        found.add(given)
        required = map(Requirement, distribution(given).requires or ())
        waiting += [r.name.lower() for r in required if r.marker is None or r.marker.evaluate({"extra": ""})]
    return found


def _size_of(name: str) -> int:
    try:
        files = distribution(name).files or ()
    except PackageNotFoundError:
        return 0
    return _size(Path(file.locate()) for file in files)


def _size(files: Iterable[Path]) -> int:
    return sum(file.stat().st_size for file in files if file.suffix != ".pyc" and file.is_file())
