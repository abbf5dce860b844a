"""Fact bases as files: compiled once, opened at once, and never out of date; `storing` is what writes them.

A compiled pack names the program that made it, by a checksum of its code, because what is derived from a pack depends
on that; one in the cache also names the contents of the folder that it was made of, and the stamp of all these files.
"""

from __future__ import annotations

import os
import sqlite3
import zlib

from bot.errors import PackError, Problem
from bot.facts import fingerprint
from bot.facts.base import FactBase
from bot.later import later

with later:
    from bot.facts import storing

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from io import FileIO

    from _typeshed import StrPath

CHECK = slice(60, 64)
"""Where a cached file has the checksum of its other bytes: SQLite keeps these four for us (user_version)."""
_SECOND_NS, _TICK_NS, _TICKS = 1_000_000_000, 100, 10_000_000
"""A second, and the finest steps of time that file systems keep of it."""
LARGEST_CHECKED = 1 << 24
"""Bytes; reading the whole of a larger file would cost more than the cache saves."""
_BLOCK = 1 << 16
"""Bytes that are read at once."""


def open_compiled(file: StrPath) -> FactBase:
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


def open_cached(folder: StrPath, cache: StrPath, build: Callable[[StrPath, Mapping[str, str]], FactBase]) -> FactBase:
    """Open the pack in a folder as it is now, from `cache` if it is there; raise PackError as `build` does.

    `build` is given what this very program derived when it last built the pack. Without a cache that can be read and
    written everything works all the same, only later.
    """
    place = os.path.realpath(folder)
    file = os.path.join(cache, f"{os.path.basename(place)}-{zlib.crc32(os.fsencode(place)):08x}.sqlite")
    try:
        stamp = fingerprint.stamp(folder)
        base = _open_if_sound(file)
        if base is not None and stamp and base.derived.get("stamp") == stamp:
            return base
        made_of = {"program": fingerprint.of_program(), "contents": fingerprint.of_pack(folder)}
    except OSError:
        return build(folder, {})
    if base is None or not made_of.items() <= base.derived.items():
        known = base.derived if base is not None else {}
        base = build(folder, known if known.get("program") == made_of["program"] else {})
    elif not stamp:
        return base
    try:
        # Whoever changes a file meanwhile is read again the next time.
        if fingerprint.of_pack(folder) == made_of["contents"]:
            os.makedirs(cache, exist_ok=True)
            storing.write(file, base.copy_to, {**made_of, "stamp": stamp})
    except (OSError, sqlite3.Error):
        pass  # the next start builds it again
    return base


def _connect(file: StrPath) -> sqlite3.Connection:
    """Open a file that nobody changes in place: it needs no locks, and may be where nothing can be written."""
    if not os.path.isfile(file):
        raise FileNotFoundError(2, "no such file", str(file))
    return sqlite3.connect(f"{_uri(file)}?mode=ro&immutable=1", uri=True, check_same_thread=False)


def _uri(file: StrPath) -> str:
    """Write a file's place as SQLite reads it, which takes all characters but three for themselves."""
    place = os.path.abspath(file).replace(os.sep, "/")
    for character in "%?#":
        place = place.replace(character, f"%{ord(character):x}")
    return f"file:///{place.lstrip('/')}"


def _open_if_sound(file: StrPath) -> FactBase | None:
    try:
        return FactBase(_connect(file)) if _is_whole(file) else None
    except (OSError, sqlite3.Error, ValueError, KeyError, TypeError):
        return None


def _is_whole(file: StrPath) -> bool:
    """Whether nothing of a file is missing or damaged, as far as that can be told at once.

    Summing up the whole of it takes longer than to answer from it, and is left out for a file that nobody has written
    to since it was sealed: its time says its checksum.
    """
    told = os.stat(file)
    if told.st_size > LARGEST_CHECKED:
        return True
    with open(file, "rb", buffering=0) as opened:
        if told.st_mtime_ns == sealed_time(told.st_mtime_ns, opened.read(CHECK.stop)[CHECK]):
            return True
        opened.seek(0)
        found, expected = checksums(opened)
    return found == expected


def sealed_time(now: int, check: bytes) -> int:
    """Give the time of a file that was sealed with a checksum within this second: what it is after, no other has."""
    return now - now % _SECOND_NS + int.from_bytes(check, "big") % _TICKS * _TICK_NS


def checksums(opened: FileIO) -> tuple[bytes, bytes]:
    """Give the checksum that stands in a file and that of its other bytes, read through one small block."""
    start, found = opened.read(CHECK.start), opened.read(CHECK.stop - CHECK.start)
    total, block = zlib.crc32(start), memoryview(bytearray(_BLOCK))
    while size := opened.readinto(block):
        total = zlib.crc32(block[:size], total)
    return found, total.to_bytes(4, "big")
