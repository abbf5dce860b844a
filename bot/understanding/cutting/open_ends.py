"""Statements that break off: "the name BKR, retired in …" asks in which year, "in 1975 it was …" what it was called.

"Built by …" asks by whom.
"""

from __future__ import annotations

from bot.language import grammar
from bot.language.inflection import is_past, key
from bot.language.question_words import WH
from bot.records import replace
from bot.understanding.tagging import times

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.model import Token

_SHORTEST = 3
"""Such a statement has at least so many words."""


def closed(tokens: tuple[Token, ...]) -> tuple[Token, ...]:
    """The tokens of a clause, with what one asks for that ends in "in" or "by" behind a participle, or in "it was"."""
    words = [t.text for t in tokens]
    is_by = words[-1] == "by" and len(words) > 1 and is_past(words[-2])
    if (len(words) < _SHORTEST and not is_by) or not WH.isdisjoint(words) or words[0] in grammar.AUXILIARIES:
        return tokens
    asked: tuple[str, ...] = _BY_WHOM if is_by else ()
    if words[-1] == "in" and words[-2].endswith("ed") and words[-2] not in grammar.SET_IN:
        asked = _IN_YEAR
    elif _is_named(words):
        asked = _NAMED
    return (*tokens, *(replace(tokens[-1], text=word, key=key(word), has_comma=False) for word in asked))


_IN_YEAR = ("which", "year")
_NAMED = ("called", "what")
_BY_WHOM = ("whom",)


def _is_named(words: Sequence[str]) -> bool:
    """Whether words open with a time, and end in what something was then: "in 1975 *they were*"."""
    is_then = words[-1] in grammar.FINITE_BE and words[-2] in grammar.THIRD_SUBJECTS and words[0] not in _STATING
    return is_then and times.may_say(words[:-2])


_STATING = grammar.SUBJECTS | grammar.SPEAKERS
