"""The program knows no pack: nothing in bot/ names one that is shipped, or what one is about."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from tests.packs.bots import ROOT

if TYPE_CHECKING:
    from pathlib import Path

WORD_LISTS = {ROOT / "bot" / "language" / name for name in ("known_words.txt", "nationalities.py")}
"""Lists of English words and of countries, whatever packs are about."""

TEXTS = (path for path in (ROOT / "bot").rglob("*") if path.is_file() and "__pycache__" not in path.parts)
FILES = sorted(set(TEXTS) - WORD_LISTS)
PACKS = sorted(path.name for path in (ROOT / "knowledge").iterdir() if path.is_dir())
NAMES = [*PACKS, "ICEM", "ICM", "PICMME", "migration", "migrant", "refugee", "Kuwait", "Kosovo", "archipelago"]
NAMED = re.compile(rf"(?<![a-z])({'|'.join(NAMES)})", re.IGNORECASE)


def test_packs_are_shipped() -> None:
    assert {"iom", "varrow"} <= set(PACKS)


@pytest.mark.parametrize("text", ["IOM", "the iom pack", "iombudget", "# Migration", '"ICM"'])
def test_a_name_would_be_found(text: str) -> None:
    assert NAMED.search(text)


@pytest.mark.parametrize("path", FILES, ids=lambda p: str(p.relative_to(ROOT)))
def test_no_line_of_the_program_names_a_pack_or_its_subject(path: Path) -> None:
    lines = path.read_text("utf-8").splitlines()
    assert [f"{number}: {line}" for number, line in enumerate(lines, 1) if NAMED.search(line)] == []
