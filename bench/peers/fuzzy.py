"""A list of questions with their answers, searched with RapidFuzz's `extractOne` and its default scorer, WRatio."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from bench.material import ANSWERS, DECLINED, Answers, masked

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from bench.material import Answer, Material

LIBRARY = "rapidfuzz"


def prepare(material: Material, folder: Path) -> None:
    """Write every wording and example, in the form in which RapidFuzz compares them."""
    from rapidfuzz.utils import default_process

    known = {default_process(text): label for text, label in (*material.wordings, *material.examples)}
    (folder / "fuzzy.json").write_text(json.dumps([list(known), list(known.values())]), "utf-8")


def load(folder: Path) -> Callable[[str, str], Answer]:
    """Load the list."""
    from rapidfuzz import process
    from rapidfuzz.utils import default_process

    texts, labels = json.loads((folder / "fuzzy.json").read_text("utf-8"))
    answers = Answers(folder / ANSWERS)

    def ask(_: str, text: str) -> Answer:
        found = process.extractOne(default_process(masked(text)), texts)
        if found is None:
            return DECLINED
        _, score, place = found
        return answers.of(labels[place], text, score / 100)

    return ask
