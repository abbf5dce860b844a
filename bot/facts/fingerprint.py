"""What a compiled pack was made of: a checksum of every file of the pack, and of the program that read them.

Reading all of them takes longer than looking at each. So the same is also told by the places, sizes and times of the
files, as git does: whoever finds these unchanged need not read, and whoever finds them changed has to read before it
can be said that anything else is.
"""

from __future__ import annotations

import os
import time
from _blake2 import blake2b  # not by way of hashlib, which brings OpenSSL along: the cold start counts

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from _typeshed import StrPath

_PROGRAM = os.path.dirname(os.path.dirname(__file__))
_PARTS = ("facts", "language", "understanding")
_RECORDS = ("model", "dates", "records")
"""The parts and modules of the program that decide what is derived from a pack."""
_NOT_READ = "questions"
"""The folder of a pack that says nothing of what it knows."""
_BLOCK = 1 << 20
_SETTLED_NS = 3_000_000_000
"""Age at which the times of a file are believed: it may have changed twice within one tick of its file system."""


def of_program() -> str:
    """Give the checksum of the code by which packs are read; raise OSError where it lies in no files."""
    return _checksum(_PROGRAM, _files_of_program())


def of_pack(folder: StrPath) -> str:
    """Give the checksum of all files of a pack but its question suites; raise OSError where they cannot be read."""
    return _checksum(folder, files_of(folder))


def stamp(folder: StrPath) -> str:
    """Give what stays the same as long as no file of the program or of a pack is touched; raise OSError.

    It is "" while they are too new for that.
    """
    roots = ((_PROGRAM, _files_of_program()), (folder, files_of(folder)))
    seen = [(name, os.stat(f"{root}/{name}")) for root, names in roots for name in sorted(names)]
    if max(max(s.st_mtime_ns, s.st_ctime_ns) for _, s in seen) > time.time_ns() - _SETTLED_NS:
        return ""
    told = [(name, s.st_size, s.st_mtime_ns, s.st_ctime_ns) for name, s in seen]
    return blake2b(repr(told).encode(), digest_size=16).hexdigest()


def _files_of_program() -> list[str]:
    names, folders = [f"{name}.py" for name in _RECORDS], [*_PARTS]
    while folders:
        folder = folders.pop()
        for name in os.listdir(f"{_PROGRAM}/{folder}"):
            if name.endswith(".py"):
                names.append(f"{folder}/{name}")
            elif "." not in name and not name.startswith("_"):
                folders.append(f"{folder}/{name}")
    return names


def files_of(folder: StrPath, within: str = "") -> Iterator[str]:
    """Give the files of a pack but its question suites and what is hidden (.git), by their paths in the folder."""
    for entry in os.scandir(f"{folder}/{within}"):
        if entry.name.startswith("."):
            continue
        if entry.is_dir():
            if entry.name != _NOT_READ:
                yield from files_of(folder, f"{within}{entry.name}/")
        else:
            yield within + entry.name


def _checksum(folder: StrPath, names: Iterable[str]) -> str:
    """Sum up names and contents, so that nothing that changes either stays unnoticed."""
    total = blake2b(digest_size=16)
    for name in sorted(names):
        content = blake2b(digest_size=16)
        with open(f"{folder}/{name}", "rb", buffering=0) as opened:
            while block := opened.read(_BLOCK):
                content.update(block)
        total.update(name.encode("utf-8", "surrogateescape") + b"\0" + content.digest())
    return total.hexdigest()
