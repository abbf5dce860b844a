"""The systems that are compared, each in a module of its own.

A module offers `LIBRARY` (the distribution that it stands on), `prepare(material, folder)`, which writes whatever may
be made before the first question, and `load(folder)`, which gives the function that answers: it takes the id of the
conversation and the text. Only what `load` and the answers take is timed.
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Protocol, cast

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from bench.material import Answer, Material


class Peer(Protocol):
    """What the module of a system offers."""

    LIBRARY: str

    def prepare(self, material: Material, folder: Path) -> None:
        """Write what can be made before the first question."""

    def load(self, folder: Path) -> Callable[[str, str], Answer]:
        """Give the function that answers a text of a conversation."""


PEERS = ("factbot", "templates", "fuzzy", "retrieval", "classifier", "chatterbot")
"""Modules of this package, in the order of the table."""

TITLES = {
    "factbot": "factbot",
    "templates": "hassil, templates",
    "fuzzy": "RapidFuzz, extractOne",
    "retrieval": "bm25s, sentences",
    "classifier": "scikit-learn, TF-IDF + linear",
    "chatterbot": "ChatterBot",
}

SCORED = ("fuzzy", "retrieval", "classifier", "chatterbot")
"""Those that give a score, for which a threshold has to be chosen."""


def peer(name: str) -> Peer:
    """Give a system by the name of its module."""
    return cast("Peer", importlib.import_module(f"bench.peers.{name}"))
