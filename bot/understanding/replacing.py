"""What followed what, by a verb: "what did it replace" and "what was it replaced by" ask in opposite directions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.language.inflection import key
from bot.model import Kind

if TYPE_CHECKING:
    from bot.understanding.features import Features

_SUCCEEDING = frozenset(key(verb) for verb in ("replace", "follow", "succeed", "supersede"))
_PRECEDING = frozenset(key(verb) for verb in ("precede",))
_BE = frozenset({"is", "are", "was", "were", "be", "been", "being"})


def succession(f: Features, at: tuple[int, ...]) -> Kind | None:
    """Which neighbour of the value at these places a verb of succession asks for; None where there is no such verb."""
    if any(f.tokens[n].text in {"after", "before"} for n in range(max(at[0] - 2, 0), at[0])):
        return None
    for n, token in enumerate(f.tokens):
        if token.key in _SUCCEEDING | _PRECEDING and (is_later := _is_later(f, at, n)) is not None:
            return Kind.PREVIOUS if is_later == (token.key in _SUCCEEDING) else Kind.NEXT
    return None


def _is_later(f: Features, at: tuple[int, ...], verb: int) -> bool | None:
    """Whether the value is the one who acts: "it *replaced* what", "replaced by it"; None where it is not beside."""
    first, last = at[0], at[-1]
    next_word = f.tokens[verb + 1].text if verb + 1 < len(f.tokens) else ""
    around = {f.tokens[n].text for n in (verb - 1, first - 1) if n >= 0}
    if next_word == "by" or (last < verb and not _BE.isdisjoint(around)):
        return first > verb
    return True if last == verb - 1 else False if first > verb else None
