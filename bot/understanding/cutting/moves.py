"""Turns that go back to the last answer in anybody's own words: "say that again, I was not listening"."""

from __future__ import annotations

from bot.language import asides, grammar, numbers, small_talk, talk
from bot.language.moves import FORMS, TELLING
from bot.language.small_talk import Move
from bot.later import later
from bot.understanding.cutting.automaton import Grammar
from bot.understanding.tagging import lexicon

with later:
    from bot.understanding.cutting import automaton_table

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from bot.model import Sentence

_RULES = {
    "SURE": Move.SURE,
    "SOURCE": Move.SOURCE,
    "QUOTE": Move.QUOTE,
    "DIFFER": Move.DIFFER,
    "WHICH_IS": Move.WHICH_IS,
    "REPEAT": Move.REPEAT,
    "SHORTER": Move.SHORTER,
    "LIST": Move.LIST,
}
_TELLING = frozenset().union(*TELLING.values())
_PLAIN_RULES = {rule: move for rule, move in _RULES.items() if rule not in TELLING}
"""The rules that are looked for where no word announces another."""
_LONGEST = 20
"""Words of such a turn."""


def move_of(found: Sequence[Sentence]) -> Move | None:
    """The move that a turn makes, where all else in it is said of the speaker or to no purpose."""
    if sum(len(s.tokens) for s in found) > _LONGEST:
        return None
    whole = tuple(t.text for s in found for t in s.tokens)
    if (move := _move(whole)) is not None:
        return move
    made = [(part, _move(part)) for s in found for part in _parts(s) if part != whole]
    moves = {move for _, move in made if move is not None}
    social = lexicon.social_phrases()  # "good. Name three of them"
    is_only = all(move is not None or part in social or _is_idle(part) for part, move in made)
    return moves.pop() if len(moves) == 1 and is_only else None


def _move(words: tuple[str, ...]) -> Move | None:
    """The move that is all there is of some words, but for what opens them."""
    said = [_COUNTS.get(word, word) for word in words]
    if not GRAMMAR.automaton().may_be_in(said):
        return None
    start = 0
    phrases = GRAMMAR.automaton().of(said)
    rules = _PLAIN_RULES if _TELLING.isdisjoint(words) else _RULES
    while start < len(words):
        for rule, move in rules.items():
            if len(words) in phrases.ends(rule, start):
                return move
        if words[start] not in talk.OPENERS:
            return None
        start += 1
    return None


_COUNTS = {str(n): word for word, n in numbers.UNITS.items()} | {"100": "hundred", "%": "percent"}
"""Digits and signs, as the words that the forms have."""


def _parts(sentence: Sentence) -> Iterator[tuple[str, ...]]:
    """The words of a sentence between its commas."""
    words: list[str] = []
    for token in sentence.tokens:
        if token.has_comma and words:
            yield tuple(words)
            words = []
        words.append(token.text)
    yield tuple(words)


def _is_idle(words: tuple[str, ...]) -> bool:
    """Whether words only open a turn, keep it company, or tell of the speaker."""
    start = next((n for n, w in enumerate(words) if w not in talk.OPENERS), 0)
    return _IDLE.issuperset(words) or (words[start] in asides.SPEAKER and not any(w.isdigit() for w in words))


_IDLE = talk.OPENERS | small_talk.COMPANY | grammar.FUNCTION_WORDS


GRAMMAR = Grammar("move_forms", lambda: automaton_table.written(FORMS, tuple(_RULES)))
"""What works on the last answer."""


def prepare() -> None:
    """Read the table."""
    GRAMMAR.automaton()
