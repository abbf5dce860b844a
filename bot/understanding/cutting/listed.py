"""Orders to tell what the sentence before them only counts: "two places are tied to 1999. Name them".

The statement becomes the question which they are: "*which* two places are tied to 1999".
"""

from __future__ import annotations

from bot.language import numbers
from bot.language.small_talk import Move
from bot.records import replace
from bot.understanding.cutting import moves, whether
from bot.understanding.tagging import lexicon

TYPE_CHECKING = False
if TYPE_CHECKING:
    from bot.model import Sentence, Token

_SEVERAL = numbers.UNITS.keys() - {"zero", "one"} | {"several", "various", "some", "multiple"}
"""Words that count, and say that there is more than one."""


def asked_for(found: tuple[Sentence, ...]) -> tuple[Sentence, ...]:
    """The sentences of a message, each statement that is followed by such an order as a question, without the order."""
    kept: list[Sentence] = []
    for sentence in found:
        question = _which(kept[-1]) if kept else None
        if question is not None and _is_order(sentence):
            kept[-1] = question
        else:
            kept.append(sentence)
    return tuple(kept)


def _is_order(sentence: Sentence) -> bool:
    words = tuple([t.text for t in sentence.tokens])
    return lexicon.move_phrases().get(words) is Move.LIST or moves.move_of((sentence,)) is Move.LIST


def _which(statement: Sentence) -> Sentence | None:
    """The question which those are that a statement counts; None where it counts nothing."""
    tokens = statement.tokens
    if statement.end == "?" or not whether.is_statement(tokens):
        return None
    n = next((n for n, t in enumerate(tokens) if t.text in _SEVERAL or _counts(t.text)), -1)
    return replace(statement, tokens=(*tokens[:n], _asking(tokens[n]), *tokens[n:]), end="?") if n >= 0 else None


def _counts(word: str) -> bool:
    """Whether digits count, and are no year."""
    return word.isdigit() and word not in {"0", "1"} and len(word) < _YEAR


_YEAR = 4
"""Digits of a year."""


def _asking(counted: Token) -> Token:
    """The question word before a token that counts."""
    return replace(counted, text="which", key="which", said="which", has_comma=False)
