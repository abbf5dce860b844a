"""The last questions asked once more, each of something else: "Timor: same two questions", "both figures in 2015?".

What is left of the message without the words that say so is read as going on from each of them.
"""

from __future__ import annotations

from itertools import pairwise

from bot.language import grammar, repeating
from bot.records import replace

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from bot.model import Context, Sentence, Token, Turn

_LONGEST = 14
"""Words of such a message."""


def asked(found: tuple[Sentence, ...], context: Context) -> Iterator[tuple[tuple[Sentence, ...], Context]]:
    """What is asked of each of the last questions, with the conversation up to that; nothing where it is not said."""
    tokens = tuple(t for s in found for t in s.tokens)
    words = [t.text for t in tokens]
    if not 1 < len(words) <= _LONGEST or repeating.SAME.isdisjoint(words):
        return
    count = _count(words)
    rest = _rest(tokens) if count else ()
    turns = _last(context.turns, count) if rest else []
    if len(turns) == count:
        for n in turns:
            yield (replace(found[0], tokens=rest),), replace(context, turns=_apart(context.turns, n))


def _apart(turns: tuple[Turn, ...], n: int) -> tuple[Turn, ...]:
    """The turns up to one, without others that were asked together with it."""
    return (*(t for t in turns[:n] if t.number != turns[n].number), turns[n])


def _count(words: list[str]) -> int:
    """How many questions are meant, by "both figures" or "the same questions"; 0 for none."""
    for noun in (n for n, word in enumerate(words) if word in repeating.ASKED):
        before = words[max(noun - 3, 0) : noun]
        is_same = "same" in before or not repeating.BOTH.isdisjoint(before)
        if is_same and all(word in repeating.BESIDE for word in before[-1:]):
            return 2
    return 2 if any(a == "same" and b in repeating.BOTH for a, b in pairwise(words)) else 0  # "the *same two* for 2015"


def _rest(tokens: tuple[Token, ...]) -> tuple[Token, ...]:
    """The words that say of what else it is asked."""
    left = [t for t in tokens if t.text not in repeating.SAYING]
    while left and left[0].text in grammar.JOINERS | repeating.OPENING:
        left = left[1:]
    return (replace(left[0], has_comma=False), *left[1:]) if left else ()


def _last(turns: tuple[Turn, ...], count: int) -> list[int]:
    """The places of the last turns that asked different things, in order."""
    found: dict[object, int] = {}
    for n in reversed(range(len(turns))):
        query = turns[n].query
        if query.property:
            found.setdefault((query.property, query.kind, query.subject, query.selection), n)
    return sorted([*found.values()][:count])
