"""On what the figures were measured: the machine, the system and the libraries."""

from __future__ import annotations

import os
import platform
import sqlite3
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

LIBRARIES = (
    "rapidfuzz",
    "hassil",
    "bm25s",
    "scikit-learn",
    "numpy",
    "chatterbot",
    "spacy",
    "python-telegram-bot",
)


def version_of(library: str) -> str:
    """Give the installed version of a library, or ""."""
    try:
        return version(library) if library else ""
    except PackageNotFoundError:
        return ""


def machine() -> dict[str, str]:
    """Give what the figures depend on, in words."""
    return {
        "processor": f"{_processor()}, {os.cpu_count()} cores",
        "memory": f"{_memory() / 2**30:.0f} GiB",
        "system": f"{platform.system()} {'.'.join(platform.release().split('.')[:2])}",
        "Python": platform.python_version(),
        "SQLite": sqlite3.sqlite_version,
    } | {library: version_of(library) for library in LIBRARIES if version_of(library)}


def _processor() -> str:
    cpuinfo = Path("/proc/cpuinfo")
    lines = cpuinfo.read_text("utf-8").splitlines() if cpuinfo.exists() else []
    named = (line.partition(":")[2].strip() for line in lines if line.startswith("model name"))
    return next(named, platform.machine())


def _memory() -> int:
    return os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")
