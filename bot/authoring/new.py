"""Write a small pack that already answers, for an author to make their own."""

from __future__ import annotations

import shutil
from pathlib import Path

from bot.authoring.json_schema import write_schemas
from bot.errors import FactbotError

STARTER = Path(__file__).parent / "starter"
"""The pack as it is written."""


def write_starter(folder: Path) -> None:
    """Write the starter into a folder that is empty or not there yet: all of it, or nothing and FactbotError."""
    if folder.exists() and not _is_empty(folder):
        message = f"{folder}: expected an empty folder or a new name, found files; name another one"
        raise FactbotError(message)
    stage = folder.parent / f".{folder.resolve().name}.new"
    try:
        _copy(STARTER, stage)
        write_schemas(stage)
        _move(stage, folder)
    except OSError as error:
        message = f"{folder}: the pack cannot be written: {error.strerror}"
        raise FactbotError(message) from error
    finally:
        shutil.rmtree(stage, ignore_errors=True)


def _is_empty(folder: Path) -> bool:
    return folder.is_dir() and not any(folder.iterdir())


def _copy(source: Path, target: Path) -> None:
    """Copy contents only: an installed file may be read-only, and an author's must not be."""
    target.mkdir(parents=True, exist_ok=True)
    for path in sorted(source.iterdir()):
        if path.is_dir():
            _copy(path, target / path.name)
        else:
            (target / path.name).write_bytes(path.read_bytes())


def _move(stage: Path, folder: Path) -> None:
    if not folder.exists():
        stage.rename(folder)
        return
    for path in stage.iterdir():
        path.rename(folder / path.name)
