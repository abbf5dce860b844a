"""Arrows with a gap at one end: "BKM -> ?" asks what came after it, "-> ?" what came after what was told."""

from __future__ import annotations

import re
from functools import cache

from bot.language import arrows

TYPE_CHECKING = False
if TYPE_CHECKING:
    from bot.model import Context


def asked(text: str, context: Context) -> str:
    """The question that a text asks with arrows; the text as it is where it has no gap, or more than one."""
    before, colon, row = text.rpartition(":")
    ends = [end.strip(" .!") for end in _arrow().split(row)]
    gaps = [n for n, end in enumerate(ends) if not end.strip("?_")]
    if len(ends) == _TWO and not gaps and (apart := _distance(*ends)):
        return apart
    if len(ends) == _TWO and len(gaps) == _TWO and text.lstrip().startswith(arrows.SIGNS):
        return arrows.AFTER_THAT if context.turns else text
    if len(ends) == 1 or len(gaps) != 1:
        return text
    n = gaps[0]
    if 0 < n < len(ends) - 1:
        question = arrows.BETWEEN.format(one=ends[n - 1], other=ends[n + 1])
    elif n:
        question = arrows.AFTER.format(one=ends[n - 1])
    else:
        question = arrows.BEFORE.format(one=ends[1])
    return f"{before}{colon} {question}" if before else question


def _distance(one: str, other: str) -> str:
    """The question how far two lie apart that an arrow joins: "A -> B, gap in years"; "" where nothing asks for it."""
    name, comma, asked = other.partition(",")
    words = asked.strip(" ?").lower().split()
    is_asked = bool(comma) and words[:1] != [] and (words[0] in arrows.DISTANCES or words[:2] in arrows.LENGTHS)
    return arrows.APART.format(asked=" ".join(words), one=one, other=name.strip()) if is_asked else ""


_TWO = 2


@cache
def _arrow() -> re.Pattern[str]:
    return re.compile(r"\s*-*(?:" + "|".join(map(re.escape, arrows.SIGNS)) + r")\s*")
