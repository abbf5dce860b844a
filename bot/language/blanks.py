"""What tables write where there is nothing to say: "-", "n/a", "unknown", and "vacant" where nobody was."""

from __future__ import annotations

import re

from bot.language.endings import ENDS, RETIREMENTS

_WORDS = frozenset(
    [
        *("n/a", "#n/a", "na", "n.a.", "n.a", "n. a.", "n/k", "nk", "n.k.", "nan", "\\n", "none", "null"),
        *("unknown", "not known", "not recorded", "not stated", "not given", "not applicable", "no data", "no record"),
        *("tbc", "tbd", "tba", "t.b.c.", "t.b.d.", "t.b.a.", "to be confirmed", "to be decided", "to be announced"),
        *("to be determined", "to follow"),
    ]
)
_NOBODY = frozenset(
    [
        *("vacant", "vacancy", "unfilled", "not filled", "unoccupied", "unlet", "nobody", "no one", "no-one"),
        *("interregnum",),
        *("none appointed", "nobody appointed", "no appointment"),
    ]
)
_EMPTY_POST = re.compile(
    r"(?:(?:post|position|office|seat|chair|role|job)(?: (?:is|was|left|kept|currently))?|left|currently|kept) "
    r"(?:vacant|empty|open|unfilled|frozen|suspended)"
)
_STATES = frozenset({"status", "state", "condition", "occupancy", "use", "usage", "occupation", "availability"})
"""Headings under which "vacant" is what the thing is."""
_STILL = re.compile(r"present|ongoing|current|to date|still")
_ENDINGS = ENDS | RETIREMENTS | {"finish", "finished", "stopped"}
"""Headings over when something ended or somebody left: what goes on has no date there."""
_MARKS = re.compile(r"[-\u2010-\u2015?.\u2026_/]*")
_AROUND = re.compile(r"[(\[<]\s*(.*?)\s*[)\]>]")


_VACANT = frozenset({"vacant", "unoccupied", "unlet"})


def vacant(cell: str) -> str:
    """Give the word by which a cell says that a thing has nobody in it, or ""."""
    word = cell.strip().lower().strip("()[]").rstrip("?!.")
    return word if word in _VACANT else ""


def is_dash(cell: str) -> bool:
    """Say whether a cell holds nothing but a sign that it is empty."""
    return _MARKS.fullmatch(cell.strip()) is not None


def is_blank(cell: str, heading: str = "") -> bool:
    """Say whether a cell under a heading says that there is nothing to say, that nobody was it, or that it goes on."""
    plain = " ".join(cell.lower().split())
    if is_dash(plain):
        return True
    around = _AROUND.fullmatch(plain)
    word = (around[1] if around else plain).rstrip("?!") or "?"
    if _STILL.fullmatch(word) and heading.lower() in _ENDINGS:
        return True
    is_state = not _STATES.isdisjoint(heading.lower().split()[-1:])
    return word in _WORDS or ((word in _NOBODY or _EMPTY_POST.fullmatch(word) is not None) and not is_state)
