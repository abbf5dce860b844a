"""Choices between a comparative and its opposite, which are told by the one that holds: "is it *longer or shorter*"."""

from __future__ import annotations

from bot.language import degrees
from bot.model import Kind
from bot.records import replace
from bot.understanding.deciding.reading import is_claim

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from bot.model import Frame, Token
    from bot.understanding.deciding.reading import Reading


_OF_TWO = {Kind.LONGER, Kind.SHORTER, Kind.ORDINAL, Kind.COMPARED, Kind.PRECEDENCE, Kind.DIFFERENCE}
"""Kinds of question whose answer tells of two things how they relate."""


def chosen(tokens: tuple[Token, ...], best: Reading, read: Callable[[tuple[Token, ...]], Reading]) -> Reading | None:
    """The reading of a clause as the claim by the first of two words that it offers, with that by the other.

    None where it offers none, where `best` tells of both as it is, or where they are not said of the same thing.
    """
    n = _place(tokens)
    if not n or (best.frames and not best.frames[0].query.is_claim and best.frames[0].query.kind in _OF_TWO):
        return None
    first, other = read(tokens[:n] + tokens[n + 2 :]), read(tokens[: n - 1] + tokens[n + 1 :])
    if not (is_claim(first) and is_claim(other) and _subject(first) == _subject(other)):
        return None
    return replace(
        first, frames=_offering(first, tokens[n - 1]), opposite=_offering(other, tokens[n + 1]), tokens=tokens
    )


def _place(tokens: tuple[Token, ...]) -> int:
    """Where the "or" stands between two comparatives before "than"; 0 if there is none."""
    words = [t.text for t in tokens]
    return next(
        (
            n
            for n in range(1, len(words) - 2)
            if words[n] == "or" and _compares(words[n - 1]) and _compares(words[n + 1]) and "than" in words[n + 2 :]
        ),
        0,
    )


def _compares(word: str) -> bool:
    return word.endswith("er") or word in degrees.MORE | degrees.FEWER


def _subject(reading: Reading) -> tuple[str, str, frozenset[str]]:
    query = reading.frames[0].query
    return query.subject, query.property, frozenset(query.values)


def _offering(reading: Reading, word: Token) -> tuple[Frame, ...]:
    return tuple(replace(f, query=replace(f.query, offered=word.text)) for f in reading.frames)
