"""Write problems for whoever reads them: people and editors, programs, GitHub."""

from __future__ import annotations

import dataclasses
import json
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence
    from pathlib import Path

    from bot.errors import Problem


def count(problems: Sequence[Problem], severity: str) -> int:
    """Count the problems of a severity."""
    return sum(problem.severity == severity for problem in problems)


def as_text(problems: Sequence[Problem], folder: Path) -> Iterator[str]:
    """Give a line for each problem, as compilers do, and one that counts them."""
    yield from map(str, problems)
    errors, warnings = count(problems, "error"), count(problems, "warning")
    told = f"{errors} error{'s' * (errors != 1)}" if errors else "no errors"
    yield f"{folder}: {told}, {warnings} warning{'s' * (warnings != 1)}"


def as_json(problems: Sequence[Problem], folder: Path) -> Iterator[str]:
    """Give one JSON object: pack, errors, warnings, and under problems the fields of each."""
    found = {
        "pack": str(folder),
        "errors": count(problems, "error"),
        "warnings": count(problems, "warning"),
        "problems": [dataclasses.asdict(problem) for problem in problems],
    }
    yield json.dumps(found, ensure_ascii=False, indent=2)


def as_github(problems: Sequence[Problem], _: Path) -> Iterator[str]:
    """Give a workflow command for each problem, so that GitHub shows it beside its line."""
    for problem in problems:
        place = {"file": problem.file}
        if problem.line:
            place |= {"line": str(problem.line), "col": str(problem.column)}
        told = ",".join(f"{name}={_escaped(value, ':,')}" for name, value in place.items())
        hint = f"; {problem.hint}" if problem.hint else ""
        yield f"::{problem.severity} {told}::{_escaped(problem.message + hint)}"


def _escaped(text: str, also: str = "") -> str:
    """Percent-encode what would end a workflow command, or one of its properties."""
    return "".join(f"%{ord(letter):02X}" if letter in "%\r\n" + also else letter for letter in text)


FORMATS: Mapping[str, Callable[[Sequence[Problem], Path], Iterator[str]]] = {
    "text": as_text,
    "json": as_json,
    "github": as_github,
}
"""By the name that `factbot check --format` takes."""
