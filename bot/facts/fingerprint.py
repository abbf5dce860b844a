"""What a compiled pack was made of: a checksum of every file of the pack, and of the program that read them."""

from __future__ import annotations

from _blake2 import blake2b  # not by way of hashlib, which brings OpenSSL along: the cold start counts
from pathlib import Path
from typing import TYPE_CHECKING

from bot.facts.folder import pack_paths

if TYPE_CHECKING:
    from collections.abc import Iterable

_PROGRAM = Path(__file__).parents[1]
_PARTS = ("facts", "language", "understanding")
"""The parts of the program that decide what is derived from a pack, beside the modules that all import."""


def of_program() -> str:
    """Give the checksum of the code by which packs are read; raise OSError where it lies in no files."""
    modules = sorted(path for part in _PARTS for path in (_PROGRAM / part).glob("*.py"))
    return _checksum(_PROGRAM, [*modules, _PROGRAM / "model.py", _PROGRAM / "dates.py"])


def of_pack(folder: Path) -> str:
    """Give the checksum of all files that a pack is read from; raise OSError where they cannot be read."""
    return _checksum(folder, pack_paths(folder))


def _checksum(folder: Path, paths: Iterable[Path]) -> str:
    """Sum up names and contents, so that nothing that changes either stays unnoticed."""
    total = blake2b(digest_size=16)
    for path in paths:
        content = blake2b(path.read_bytes(), digest_size=16).digest()
        total.update(str(path.relative_to(folder)).encode("utf-8", "surrogateescape") + b"\0" + content)
    return total.hexdigest()
