"""What stands before and behind the names of people: "Capt.", "Rev.", "jun."."""

from __future__ import annotations

_BEFORE = frozenset(
    [
        *("mr", "mrs", "ms", "miss", "dr", "prof", "professor", "sir", "lady", "lord", "dame", "rev", "revd", "fr"),
        *("capt", "captain", "col", "colonel", "maj", "major", "lt", "sgt", "cllr", "councillor", "ald", "alderman"),
        *("hon", "canon", "sister", "brother", "father", "the"),
    ]
)
_BEHIND = frozenset(
    [
        *("jun", "jr", "junior", "sen", "snr", "sr", "senior", "ii", "iii", "iv", "obe", "mbe", "cbe", "jp", "phd"),
        *("acting", "interim", "caretaker"),
    ]
)


def titled(name: str) -> tuple[str, ...]:
    """Give the titles before a name, each as it stands there: "Miss" of "Miss Olive Grant"."""
    words = name.replace(",", " ").split()
    end = next((n for n, word in enumerate(words) if word.lower().strip(".") not in _BEFORE - {"the"}), len(words))
    return tuple(words[:end])


def without_titles(name: str) -> list[str]:
    """Give the words of a name without what it is called with: "Robert Sinclair" of "Capt. Robert Sinclair"."""
    words = [word for word in name.replace(",", " ").split() if not word.startswith("(")]
    while words and words[0].lower().strip(".") in _BEFORE:
        words = words[1:]
    while words and words[-1].lower().strip(".") in _BEHIND:
        words = words[:-1]
    return words
