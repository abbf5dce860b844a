"""Every way in which a pack can be wrong: a folder in broken_packs each, with what must be said of it."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.errors import PackError, Problem
from bot.facts.load import load_pack

BROKEN_PACKS = Path(__file__).parent / "broken_packs"
CASES = sorted(folder.name for folder in BROKEN_PACKS.iterdir())


def _problems(folder: Path) -> tuple[Problem, ...]:
    try:
        return load_pack(folder).warnings
    except PackError as error:
        return error.problems


@pytest.mark.parametrize("case", CASES)
def test_all_that_is_wrong_with_a_pack_is_told_and_nothing_else(case: str) -> None:
    folder = BROKEN_PACKS / case
    expected = (folder / "expected.txt").read_text(encoding="utf-8").splitlines()
    problems = _problems(folder)
    found = [f"{Path(problem.file).name}:{problem.line}: {str(problem).partition(': ')[2]}" for problem in problems]
    assert len(found) == len(expected), found
    for line, told in zip(expected, found, strict=True):
        place, _, words = line.partition(": ")
        assert told.startswith(place + ":")
        assert words in told


@pytest.mark.parametrize("case", CASES)
def test_a_problem_is_a_warning_only_if_the_pack_can_be_used(case: str) -> None:
    folder = BROKEN_PACKS / case
    severities = {problem.severity for problem in _problems(folder)}
    is_warned = "warning: " in (folder / "expected.txt").read_text(encoding="utf-8")
    assert severities == ({"warning"} if is_warned else {"error"})
