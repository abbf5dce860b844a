"""Bare retrieval with bm25s: words cut by one pattern, one call of `retrieve`, and no reply. Only a measure of time."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from bench.material import DECLINED, Answer

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from bench.material import Material

LIBRARY = "bm25s"
_WORD = re.compile(r"(?u)\b\w\w+\b")


def prepare(material: Material, folder: Path) -> None:
    """Index the sentences."""
    import bm25s

    retriever = bm25s.BM25()
    retriever.index([_WORD.findall(text.lower()) for text in material.sentences], show_progress=False)
    retriever.save(folder / "bare")


def load(folder: Path) -> Callable[[str, str], Answer]:
    """Open the index."""
    import bm25s

    retriever = bm25s.BM25.load(folder / "bare")

    def ask(_: str, text: str) -> Answer:
        words = _WORD.findall(text.lower())
        if not words:
            return DECLINED
        found, scores = retriever.retrieve([words], k=1, show_progress=False)
        return Answer("answer", str(found[0, 0]), float(scores[0, 0]))

    return ask
