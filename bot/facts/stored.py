"""Fact bases as files: compiled once, written whole or not at all, opened at once, and never out of date.

A compiled pack names the program that made it, by a checksum of its code, because what is derived from a pack depends
on that; one in the cache also names the contents of the folder that it was made of, and the stamp of all these files.
"""

from __future__ import annotations

import contextlib
import os
import sqlite3
import time
import zlib
from typing import TYPE_CHECKING

from bot.errors import PackError, Problem
from bot.facts import fingerprint
from bot.facts.base import FactBase

if TYPE_CHECKING:
    from collections.abc import Callable
    from io import FileIO
    from pathlib import Path


_CHECK = slice(60, 64)
"""Where a cached file has the checksum of its other bytes: SQLite keeps these four for us (user_version)."""
_LARGEST_CHECKED = 1 << 24
"""Bytes; reading the whole of a larger file would cost more than the cache saves."""
_BLOCK = 1 << 16
"""Bytes that are read at once."""
_PART = ".part"
_ABANDONED = 3600
"""Seconds after which what a killed process has left half written is deleted."""


def open_compiled(file: Path) -> FactBase:
    """Open a compiled pack; raise PackError when it is none, or was compiled by another version of the program."""
    hint = "compile the pack again: factbot compile DIR -o FILE"
    try:
        base = FactBase(_connect(file))
    except (sqlite3.Error, ValueError, KeyError, TypeError) as error:
        raise PackError((Problem(str(file), 0, 0, "is no compiled pack, or a damaged one", hint),)) from error
    except OSError as error:
        raise PackError((Problem(str(file), 0, 0, f"cannot be read: {error.strerror}", hint),)) from error
    if base.derived.get("program") != fingerprint.of_program():
        raise PackError((Problem(str(file), 0, 0, "was compiled by another version of the program", hint),))
    return base


def open_cached(folder: Path, cache: Path, build: Callable[[Path], FactBase]) -> FactBase:
    """Open the pack in a folder as it is now, from `cache` if it is there; raise PackError as `build` does.

    Without a cache that can be read and written everything works all the same, only later.
    """
    file = cache / f"{folder.resolve().name}-{zlib.crc32(os.fsencode(folder.resolve())):08x}.sqlite"
    try:
        stamp = fingerprint.stamp(folder)
        base = _open_if_sound(file)
        if base is not None and stamp and base.derived.get("stamp") == stamp:
            return base
        made_of = {"program": fingerprint.of_program(), "contents": fingerprint.of_pack(folder)}
    except OSError:
        return build(folder)
    if base is None or not made_of.items() <= base.derived.items():
        base = build(folder)
    elif not stamp:
        return base
    with contextlib.suppress(OSError, sqlite3.Error):
        # Whoever changes a file meanwhile is read again the next time.
        if fingerprint.of_pack(folder) == made_of["contents"]:
            cache.mkdir(parents=True, exist_ok=True)
            write(file, base.copy_to, {**made_of, "stamp": stamp})
    return base


def write_compiled(file: Path, fill: Callable[[sqlite3.Connection], None]) -> None:
    """Write a compiled pack of this program; raise OSError or sqlite3.Error when it cannot be written."""
    write(file, fill, {"program": fingerprint.of_program()})


_MAGIC = b"SQLite format 3\0"


def may_replace(file: Path) -> bool:
    """Whether nothing is there but a database: what people wrote is not replaced by a compiled pack."""
    if not file.is_file():
        return True
    with file.open("rb") as opened:
        return opened.read(len(_MAGIC)) in {b"", _MAGIC}


def write(file: Path, fill: Callable[[sqlite3.Connection], None], marks: dict[str, str]) -> None:
    """Write a compiled pack in place of what is there; whoever has that open goes on with it.

    `fill` writes the database, `marks` say what it was made of. Raise OSError or sqlite3.Error when it cannot be
    written; what was there is then still there.
    """
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


def _connect(file: Path) -> sqlite3.Connection:
    """Open a file that nobody changes in place: it needs no locks, and may be where nothing can be written."""
    if not file.is_file():
        raise FileNotFoundError(2, "no such file", str(file))
    uri = f"{file.absolute().as_uri()}?mode=ro&immutable=1"
    return sqlite3.connect(uri, uri=True, check_same_thread=False)


def _open_if_sound(file: Path) -> FactBase | None:
    try:
        return FactBase(_connect(file)) if _is_whole(file) else None
    except (OSError, sqlite3.Error, ValueError, KeyError, TypeError):
        return None


def _is_whole(file: Path) -> bool:
    """Whether nothing of a file is missing or damaged, as far as that can be told at once."""
    if file.stat().st_size > _LARGEST_CHECKED:
        return True
    with file.open("rb", buffering=0) as opened:
        found, expected = _checksums(opened)
    return found == expected


def _seal(file: Path) -> None:
    """Write the checksum into a new file, and the file to the disk."""
    with file.open("r+b", buffering=0) as opened:
        _, check = _checksums(opened) if file.stat().st_size <= _LARGEST_CHECKED else (b"", bytes(4))
        opened.seek(_CHECK.start)
        opened.write(check)
        os.fsync(opened.fileno())


def _checksums(opened: FileIO) -> tuple[bytes, bytes]:
    """Give the checksum that stands in a file and that of its other bytes, read through one small block."""
    start, found = opened.read(_CHECK.start), opened.read(_CHECK.stop - _CHECK.start)
    total, block = zlib.crc32(start), memoryview(bytearray(_BLOCK))
    while size := opened.readinto(block):
        total = zlib.crc32(block[:size], total)
    return found, total.to_bytes(4, "big")


def _delete_abandoned(file: Path) -> None:
    for part in file.parent.glob(f"{file.name}.*{_PART}"):
        with contextlib.suppress(OSError):
            if time.time() - part.stat().st_mtime > _ABANDONED:
                part.unlink()
