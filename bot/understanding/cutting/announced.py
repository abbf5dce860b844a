"""What somebody says he meant: "sorry, I always mix them up, *I want to say* members, not observers".

The words around it are looked for at the edges of a sentence, where nothing else stands beside them.
"""

from __future__ import annotations

from functools import cache

from bot.language import about_told, announced, asides, grammar, question_words
from bot.records import dataclass

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.model import Token


@dataclass(frozen=True, slots=True)
class Announced:
    """Something that was meant."""

    tokens: tuple[Token, ...]
    """What was meant, without what announces it."""
    is_said: bool
    """It is said that this was meant, and not only that something was wrong."""
    is_sure: bool
    """What was said before is surely taken back."""


_LONGEST = max(len(p.split()) for p in announced.MEANING | announced.BEHIND | announced.REGRETS)
_OPENING = frozenset(p.split()[0] for p in announced.MEANING | announced.SEEKING | announced.REGRETS | announced.SIGHS)
_CLOSING = frozenset(p.split()[-1] for p in announced.BEHIND)


def telling(words: Sequence[str]) -> str:
    """The word of a phrase that fewest sentences have: no word of grammar, and a long one."""
    return max(reversed(words), key=lambda word: (word not in grammar.FUNCTION_WORDS, len(word)))


_PHRASES = announced.MEANING | announced.SEEKING | announced.REGRETS | announced.SIGHS | announced.BEHIND
HINTS = frozenset(telling(phrase.split()) for phrase in _PHRASES)
"""Words of which a message has one that says what was meant."""


def may_be(words: Sequence[str]) -> bool:
    """Whether words may say what was meant."""
    return not (_OPENING.isdisjoint(words[:1]) and _CLOSING.isdisjoint(words))


def announced_in(tokens: tuple[Token, ...]) -> Announced | None:
    """What a sentence says was meant; None where it says nothing of the kind."""
    words = [t.text for t in tokens]
    at, said = 0, []
    while phrase := _phrase_at(words, at):
        said.append(phrase)
        at += len(phrase.split())
    end, behind = _behind(tokens, words, at)
    is_sure = bool(behind) or not (announced.MEANING | announced.REGRETS).isdisjoint(said)
    is_said = bool(behind) or not (announced.MEANING | announced.SEEKING).isdisjoint(said)
    if not is_said and said and (amid := _amid(words, at)):
        return Announced(tokens[at:amid] + tokens[amid + 2 :], is_said=True, is_sure=True)
    if not (is_sure or is_said) and announced.TAKING_BACK.isdisjoint(said):
        return None
    kept = tokens[at:end]
    if said[-1:] and said[-1] in announced.REGRETS and kept and not kept[0].has_comma:
        return None  # "I always confuse A and B"
    is_empty = all(t.text in grammar.FUNCTION_WORDS for t in kept)  # "I mean *it*"
    return None if not kept or is_empty else Announced(kept, is_said, is_sure)


def _phrase_at(words: Sequence[str], at: int) -> str:
    """The longest phrase before what is meant that begins at a place, or ""."""
    if at >= len(words) or words[at] not in _OPENING:
        return ""
    known = _before()
    return next((p for n in range(_LONGEST, 0, -1) if (p := " ".join(words[at : at + n])) in known), "")


@cache
def _before() -> frozenset[str]:
    return announced.MEANING | announced.SEEKING | announced.REGRETS | announced.SIGHS


def _behind(tokens: Sequence[Token], words: Sequence[str], start: int) -> tuple[int, str]:
    """Where what is meant ends, and the phrase behind it, after which somebody may tell of himself."""
    stop = next((n for n in range(start + 1, len(words)) if tokens[n].has_comma and words[n] in asides.SPEAKER), 0)
    for end in (len(words), stop):
        for length in range(min(_LONGEST, end - start - 1), 0, -1):
            phrase = " ".join(words[end - length : end])
            if phrase in announced.BEHIND:
                return end - length, phrase
    return len(words), ""


def _amid(words: Sequence[str], start: int) -> int:
    """Where "I mean" stands between what is meant and what restricts that: "the fire *I mean* that spread", or 0."""
    places = range(start + 1, len(words) - 2)
    return next(
        (n for n in places if words[n] == "i" and words[n + 1] in about_told.MEANT and words[n + 2] in _RELATIVE), 0
    )


_RELATIVE = question_words.RELATIVE_PRONOUNS | {"where"}


def taken_back(tokens: tuple[Token, ...]) -> tuple[tuple[Token, ...], tuple[Token, ...], tuple[Token, ...]]:
    """Of what was meant: that itself, what it is said not to be, and what follows: "members, not observers"."""
    words = [t.text for t in tokens]
    if "not" not in words:
        return tokens, (), ()
    at = words.index("not")
    if at:
        end = next((n for n in range(at + 1, len(words)) if tokens[n].has_comma), len(words))
        before = at - (words[at - 1] in {"and", "but"})
        return tokens[:before], tokens[at + 1 : end], tokens[end:]
    marks = [n for n in range(2, len(words)) if tokens[n].has_comma or words[n] == "but"]
    if not marks:
        return tokens, (), ()
    start = marks[0] + (words[marks[0]] == "but")
    end = next((n for n in marks if n > start), len(words))
    return tokens[start:end], tokens[1 : marks[0]], tokens[end:]
