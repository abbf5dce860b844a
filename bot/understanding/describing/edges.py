"""What stands at the edges of a question about described items and says nothing of them."""

from __future__ import annotations

from bot.language import described, fillers, question_words

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.model import Tag, Token


def trimmed(tokens: Sequence[Token], polite: Sequence[Tag]) -> tuple[int, int]:
    """The clause without what opens and closes it politely."""
    first, last = 0, len(tokens)
    while first < last:
        filler = max((t.at[-1] for t in polite if t.at[0] == first), default=-1)
        if filler >= 0:
            first = filler + 1
        elif tokens[first].text in fillers.OPENERS:
            first += 1
        else:
            break
    while last > first:
        filler = min((t.at[0] for t in polite if t.at[-1] == last - 1), default=-1)
        if filler >= first and filler > 0:
            last = filler
        elif tokens[last - 1].text in fillers.CLOSERS:
            last -= 1
        else:
            break
    return first, last


def having(tokens: Sequence[Token]) -> frozenset[int]:
    """Where "do you have" stands, which asks for nothing beside "how many", "which" and "what"."""
    words = [t.text for t in tokens]
    if question_words.PLACED.isdisjoint(words[:2]):
        return frozenset()
    starts = range(len(words) - 2)
    found = [
        n for n in starts if words[n] == "do" and words[n + 1] in {"you", "they"} and words[n + 2] in described.KEEPING
    ]
    return frozenset(m for n in found for m in range(n, n + 3))


def is_placed(tokens: Sequence[Token], first: int, last: int) -> bool:
    """Whether the clause opens with a preposition and its question word: "on which island"."""
    words = [t.text for t in tokens[first:last][:2]]
    return len(words) > 1 and words[0] in question_words.BEFORE_PLACED and words[1] in question_words.PLACED
