"""ChatterBot with its default logic: the best match by similarity of letters, trained on pairs of question and answer.

Its default tagger needs the spaCy model en_core_web_sm, a separate download that `pip install` does not bring, so the
lower-case tagger that comes with it stands in.
It is trained on the examples and on a few wordings of each label, because it compares every one of them in Python:
with all wordings, an answer takes many seconds.
"""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Any

from bench.material import ANSWERS, Answers, masked

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from bench.material import Answer, Material

LIBRARY = "chatterbot"
WORDINGS = 10
"""Generated wordings of each label that it is trained on, evenly chosen."""


def prepare(material: Material, folder: Path) -> None:
    """Train it; its database is a file."""
    from chatterbot.trainers import ListTrainer

    (folder / "chatterbot.sqlite").unlink(missing_ok=True)
    trainer = ListTrainer(_bot(folder), show_training_progress=False)
    by_label: dict[str, list[str]] = {}
    for text, label in material.wordings:
        by_label.setdefault(label, []).append(text)
    for label, texts in by_label.items():
        for text in texts[:: max(1, len(texts) // WORDINGS)]:
            trainer.train([text, label])
    for text, label in material.examples:
        trainer.train([text, label])


def load(folder: Path) -> Callable[[str, str], Answer]:
    """Open its database."""
    bot = _bot(folder)
    answers = Answers(folder / ANSWERS)

    def ask(conversation: str, text: str) -> Answer:
        response = bot.get_response(masked(text), conversation=conversation)
        return answers.of(response.text, text, float(response.confidence))

    return ask


def _bot(folder: Path) -> Any:  # noqa: ANN401 -- the library has no types
    from chatterbot import ChatBot
    from chatterbot.tagging import LowercaseTagger

    logging.disable(logging.WARNING)
    return ChatBot(
        "bench",
        database_uri=f"sqlite:///{folder / 'chatterbot.sqlite'}",
        tagger=LowercaseTagger,
        read_only=True,
        default_response="decline",
    )
