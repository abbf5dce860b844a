"""Writes fact bases as files: whole or not at all."""

from __future__ import annotations

import contextlib
import os
import sqlite3
import time
from pathlib import Path

from bot.facts import fingerprint
from bot.facts.stored import CHECK, LARGEST_CHECKED, checksums, sealed_time

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from _typeshed import StrPath

_PART = ".part"
_ABANDONED = 3600
"""Seconds after which what a killed process has left half written is deleted."""


def write_compiled(file: StrPath, fill: Callable[[sqlite3.Connection], None]) -> None:
    """Write a compiled pack of this program; raise OSError or sqlite3.Error when it cannot be written."""
    write(file, fill, {"program": fingerprint.of_program()})


_MAGIC = b"SQLite format 3\0"


def may_replace(file: Path) -> bool:
    """Whether nothing is there but a database: what people wrote is not replaced by a compiled pack, nor a device."""
    if not file.exists():
        return True
    if not file.is_file():
        return False
    with file.open("rb") as opened:
        return opened.read(len(_MAGIC)) in {b"", _MAGIC}


def write(file: StrPath, fill: Callable[[sqlite3.Connection], None], marks: dict[str, str]) -> None:
    """Write a compiled pack in place of what is there; whoever has that open goes on with it.

    `fill` writes the database, `marks` say what it was made of. Raise OSError or sqlite3.Error when it cannot be
    written; what was there is then still there.
    """
    file = Path(file)
    _delete_abandoned(file)
    part = file.with_name(f"{file.name}.{os.getpid()}{_PART}")
    try:
        with contextlib.closing(sqlite3.connect(part)) as connection:
            connection.execute("PRAGMA journal_mode = OFF")
            connection.execute("PRAGMA synchronous = OFF")
            fill(connection)
            connection.executemany("INSERT OR REPLACE INTO derived VALUES (?, ?)", marks.items())
            connection.commit()
        _seal(part)
        part.replace(file)
    finally:
        part.unlink(missing_ok=True)


def _seal(file: Path) -> None:
    """Write the checksum into a new file, and the file to the disk; its time says that it was not touched since."""
    with file.open("r+b", buffering=0) as opened:
        _, check = checksums(opened) if file.stat().st_size <= LARGEST_CHECKED else (b"", bytes(4))
        opened.seek(CHECK.start)
        opened.write(check)
        os.fsync(opened.fileno())
    os.utime(file, ns=(now := sealed_time(time.time_ns(), check), now))


def _delete_abandoned(file: Path) -> None:
    for part in file.parent.glob(f"{file.name}.*{_PART}"):
        with contextlib.suppress(OSError):
            if time.time() - part.stat().st_mtime > _ABANDONED:
                part.unlink()
