"""Questions what sets two things apart, as the two of which something is to be told: "A" and "B"."""

from __future__ import annotations

from bot.language import grammar, telling_apart

TYPE_CHECKING = False
if TYPE_CHECKING:
    from bot.model import Token

_BEFORE = grammar.FUNCTION_WORDS | telling_apart.ASKING
_APART = telling_apart.NOUNS | telling_apart.BIDDING | telling_apart.DIFFERING
_EMPTY = telling_apart.JOINING | grammar.FINITE_BE | grammar.DO | {"between"}


def sides(tokens: tuple[Token, ...]) -> tuple[tuple[Token, ...], ...]:
    """The words for the two, where a clause asks what sets them apart and nothing more; else none."""
    words = [t.text for t in tokens]
    at = next((n for n, word in enumerate(words) if word in _APART), None)
    if at is None:
        return ()
    if words[0] == "how" and words[at] in telling_apart.DIFFERING:
        return _cut((*tokens[1:at], *tokens[at + 1 :]))
    is_between = words[at] in telling_apart.NOUNS and words[at + 1 : at + 2] == ["between"]
    is_bid = words[at] in telling_apart.BIDDING or is_between
    return _cut(tokens[at + 1 :]) if is_bid and _BEFORE.issuperset(words[:at]) else ()


def _cut(tokens: tuple[Token, ...]) -> tuple[tuple[Token, ...], ...]:
    """The two that one word joins."""
    joints = [n for n, t in enumerate(tokens) if t.text in telling_apart.JOINING]
    if len(joints) != 1:
        return ()
    both = tokens[: joints[0]], tokens[joints[0] + 1 :]
    named = tuple(tuple(t for t in side if t.text not in _EMPTY) for side in both)
    return named if all(named) else ()
