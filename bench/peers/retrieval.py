"""The sentences of the fact base, searched with BM25 as bm25s documents it; the best sentence is the answer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bench.material import DECLINED, Answer

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from bench.material import Material

LIBRARY = "bm25s"


def prepare(material: Material, folder: Path) -> None:
    """Index the sentences."""
    import bm25s

    retriever = bm25s.BM25()
    retriever.index(bm25s.tokenize(list(material.sentences), stopwords="en", show_progress=False), show_progress=False)
    retriever.save(folder / "bm25s", corpus=list(material.sentences))


def load(folder: Path) -> Callable[[str, str], Answer]:
    """Open the index."""
    import bm25s

    retriever = bm25s.BM25.load(folder / "bm25s", load_corpus=True)

    def ask(_: str, text: str) -> Answer:
        words = bm25s.tokenize(text, stopwords="en", show_progress=False)
        if not any(words.ids):
            return DECLINED
        found, scores = retriever.retrieve(words, k=1, show_progress=False)
        score = float(scores[0, 0])
        return Answer("answer", str(found[0, 0]["text"]), score) if score > 0 else DECLINED

    return ask
