"""What an item was and is no more, where a value tells both: "it grew *from a small school* to a large one".

Whoever says of now that it is so is wrong, and whoever says it of the past is right.
"""

from __future__ import annotations

import re

from bot.language import grammar, precedence
from bot.language.operators import Op

TYPE_CHECKING = False
if TYPE_CHECKING:
    from bot.facts.base import FactBase
    from bot.model import Tag
    from bot.understanding.framing.features import Features

_LEFT = "|".join(precedence.LEAVING)
_REACHED = "|".join(precedence.REACHING)


def parted(
    f: Features, values: list[Tag], excluded: tuple[Tag, ...], facts: FactBase
) -> tuple[list[Tag], tuple[Tag, ...]]:
    """The values that the clause claims, and those that it claims wrongly, as it speaks of then or of now."""
    denied = {(t.value, t.at) for t in excluded}
    left = [
        t for t in values if (t.value, t.at) in denied or _is_left(f.text(t.at), facts.statement(t.value).value.lower())
    ]
    if not left:
        return values, excluded
    is_past = not grammar.PAST.isdisjoint(f.words) or f.has(Op.BEGIN, Op.FORMER, Op.FIRST)
    is_now = not is_past or f.has(Op.ALWAYS, Op.STILL)
    if is_now:
        kept = [t for t in values if t not in left]
        return kept, tuple(dict.fromkeys([*(t for t in left if not _is_inside(t, kept)), *excluded]))
    places = {(t.value, t.at) for t in left}
    return values, tuple(t for t in excluded if (t.value, t.at) not in places)


def _is_left(said: str, told: str) -> bool:
    """Whether words stand where a value tells what came first."""
    if not any(word in told for word in precedence.LEAVING):
        return False
    return any(said in part for part in re.findall(rf"\b(?:{_LEFT})\b(.*?)(?:\b(?:{_REACHED})\b|$)", told))


def _is_inside(t: Tag, others: list[Tag]) -> bool:
    """Whether what is said here is a part of something else that is so: "from A to B"."""
    return any(set(t.at) < set(o.at) for o in others)
