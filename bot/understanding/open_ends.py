"""Statements that break off where a date is wanted: "the name BKR, retired in …" asks in which year."""

from __future__ import annotations

from bot.language import grammar
from bot.language.question_words import WH
from bot.records import replace

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.model import Token

_SHORTEST = 3
"""Words of such a statement."""


def closed(tokens: tuple[Token, ...]) -> tuple[Token, ...]:
    """The tokens of a clause, with the year that one asks for which ends in "in" behind a participle."""
    if len(tokens) < _SHORTEST or tokens[-1].text != "in" or not _breaks_off([t.text for t in tokens[:-1]]):
        return tokens
    return (*tokens, *(replace(tokens[-1], text=word, key=word, has_comma=False) for word in ("which", "year")))


def _breaks_off(words: Sequence[str]) -> bool:
    """Whether words state something up to a participle: not "when did it come in", "is it in", "the tide came in"."""
    is_stated = WH.isdisjoint(words) and words[0] not in grammar.AUXILIARIES
    return is_stated and words[-1].endswith("ed")
