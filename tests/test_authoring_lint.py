"""Every way in which a pack can be wrong: a folder in broken_packs each, with what must be said of it."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from bot.authoring.lint import lint
from bot.authoring.new import write_starter
from bot.errors import PackError
from bot.facts.load import load_pack
from tests.packs.bots import NOW, ROOT

if TYPE_CHECKING:
    from bot.errors import Problem

BROKEN_PACKS = Path(__file__).parent / "broken_packs"
CASES = sorted(folder.name for folder in BROKEN_PACKS.iterdir())


@cache
def _problems(folder: Path) -> tuple[Problem, ...]:
    return lint(folder, NOW)


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
def test_a_problem_of_the_pack_is_a_warning_only_if_the_pack_can_be_used(case: str) -> None:
    folder = BROKEN_PACKS / case
    in_pack = [problem for problem in _problems(folder) if problem.file.endswith((".toml", case))]
    assert {problem.severity for problem in in_pack} <= {"warning"} if _is_usable(folder) else {"error"}


def _is_usable(folder: Path) -> bool:
    try:
        load_pack(folder)
    except PackError:
        return False
    return True


@pytest.mark.parametrize("folder", [ROOT / "knowledge" / "iom"], ids=lambda folder: folder.name)
def test_nothing_is_wrong_with_a_shipped_pack(folder: Path) -> None:
    assert list(map(str, lint(folder, NOW))) == []


def test_every_cue_may_be_asked_whether_it_asks_for_its_property(tmp_path: Path) -> None:
    write_starter(tmp_path / "club")
    properties = tmp_path / "club" / "properties.toml"
    text = properties.read_text("utf-8").replace('"size", "large"]', '"size", "large", "until 1950"]')
    properties.write_text(text, "utf-8")
    line = next(n for n, told in enumerate(text.splitlines(), 1) if "until 1950" in told)
    assert lint(tmp_path / "club", NOW) == ()
    (idle,) = lint(tmp_path / "club", NOW, with_cues=True)
    assert (idle.line, idle.severity) == (line, "warning")
    assert idle.message == "the cue 'until 1950' of wingspan asks for nothing"
