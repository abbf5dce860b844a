"""How it is told what is so of something, or is not, by the sentence "whether … is vegan: yes"."""

from __future__ import annotations

import re

from bot.language.grammar import NO, YES

_BEFORE, _BEHIND = "whether ", ": {value}"
_DENIED = (
    (r"\[is\|was\]|\[are\|were\]|\b(?:is|are)\b(?=.* (?:at|for) \{item\})", r"\g<0> not"),
    (r"(?<=\{item\} has )(?:an? )?", "no "),
)
"""What is denied in such a sentence, and how."""


def told(says: str, value: str) -> str:
    """Give the sentence itself, or its denial, for one that says whether something is so; any other as it is."""
    if not (says.startswith(_BEFORE) and says.endswith(_BEHIND)) or value not in {YES, NO}:
        return says
    core = says.removeprefix(_BEFORE).removesuffix(_BEHIND)
    if value == YES:
        return core
    ways = (re.sub(pattern, denied, core, count=1) for pattern, denied in _DENIED if re.search(pattern, core))
    return next(ways, says)
