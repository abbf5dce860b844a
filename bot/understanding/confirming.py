"""Claims that are put up for confirmation: "the museum has 300 members. Can I print that?".

The sentence that asks carries the one before it, which becomes the question; who says so is left out of it. Every
word of the claim still has to be explained.
"""

from __future__ import annotations

from bisect import bisect
from functools import cache
from itertools import pairwise

from bot.language import grammar
from bot.language.confirmations import CONFIRMATIONS, OPEN
from bot.later import later
from bot.records import replace
from bot.understanding import derived
from bot.understanding.automaton import Automaton

with later:
    from bot.understanding import automaton_table

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from bot.model import Sentence, Token

_LONGEST = 40
"""Words of a sentence that is looked at."""
_MOST = 12
"""Sentences; a longer message is no claim with a request to confirm it."""
_SHORTEST = 2
"""Words of a claim."""


def confirmed(found: Sequence[Sentence], names: Callable[[Sequence[Token]], bool]) -> tuple[Sentence, ...]:
    """The sentences, without those that only ask whether another is so; `names` says whether words name anything."""
    if len(found) > _MOST:
        return tuple(found)
    kept: list[Sentence] = []
    is_claim = False  # the last one kept
    for sentence in found:
        claim, is_put = _claim_of(sentence, names) if len(sentence.tokens) <= _LONGEST else ((), False)
        if is_put and is_claim and not (claim and names(claim)):
            kept[-1:] = [replace(kept[-1], tokens=part, end="?") for part in _claims(kept[-1].tokens, names)]
            continue
        end = "?" if is_put and claim else sentence.end
        is_same = end == sentence.end and (not claim or claim is sentence.tokens)
        kept.append(sentence if is_same else replace(sentence, tokens=claim or sentence.tokens, end=end))
        is_claim = sentence.end != "?"
    return tuple(kept)


def are_listed(put: Sequence[Sentence], typed: Sequence[Sentence]) -> bool:
    """Whether several of the claims that are put up are of one sentence."""
    ends = [s.tokens[-1].end for s in typed if s.tokens]
    own = [bisect(ends, s.tokens[0].start) for s in put if s.tokens]
    return len(set(own)) < len(own)


def without_report(tokens: tuple[Token, ...]) -> tuple[Token, ...]:
    """What a sentence before a question tells as so, without who says it: "the speaker told us *it moved to Rome*"."""
    words = [t.text for t in tokens[:_LONGEST]]
    if not _automaton().may_be_in(words):
        return tokens
    starts = [0, *[n + 1 for n, word in enumerate(words[:-1]) if word in grammar.COORDINATORS]]
    phrases = _automaton().of(words)
    ends = [end for start in starts for end in phrases.ends("REPORT", start) if words[end:] != []]
    return _from_subject(tokens, max(ends, default=0))


def _from_subject(tokens: tuple[Token, ...], at: int) -> tuple[Token, ...]:
    """The words from a place on, with the "that" before it where it is no conjunction: "I think *that was* it"."""
    words = [t.text for t in tokens[at - 1 : at + 1]] if at else []
    return tokens[at - (words[:1] == ["that"] and words[1] in grammar.FINITE_BE) :]


def _claims(tokens: tuple[Token, ...], names: Callable[[Sequence[Token]], bool]) -> list[tuple[Token, ...]]:
    """The claims that a sentence lists, each with a date of its own: "born in 1951, signed in 1953"."""
    starts = [n for n, t in enumerate(tokens) if n == 0 or t.has_comma]
    parts = [tokens[a:b] for a, b in pairwise([*starts, len(tokens)])]
    parts = parts[len(parts) > 1 and not names(parts[0]) :]  # "my notes: …"
    is_list = len(parts) > 1 and all(_is_dated_claim(part) for part in parts)
    return [(replace(part[0], has_comma=False), *part[1:]) for part in parts] if is_list else [tokens]


def _is_dated_claim(part: Sequence[Token]) -> bool:
    """Whether a part of a list of claims says something, and of what year."""
    is_dated = any(len(t.text) == _YEAR and t.text.isdigit() for t in part)
    return is_dated and len(part) > 1 and part[0].text not in grammar.FUNCTION_WORDS | grammar.PREPOSITIONS


_YEAR = 4
"""Digits of a year."""
_TAIL = 5
"""Words of what asks for confirmation without a comma before it: "it moved to Rome *is that so*"."""
_POINTING = frozenset({"that", "this", "it", "he", "she", "they"})


def _asks_back(words: Sequence[str], n: int) -> bool:
    """Whether a new clause asks at a place whether that is so: "*is that* right", "*are they* right"."""
    return words[n] in _BE and words[n + 1] in _POINTING


_BE = frozenset({"is", "are"})


def _claim_of(sentence: Sentence, names: Callable[[Sequence[Token]], bool]) -> tuple[tuple[Token, ...], bool]:
    """What a sentence claims, without who says so; and whether it asks for confirmation."""
    tokens = sentence.tokens
    words = [t.text for t in tokens]
    if not _automaton().may_be_in(words):
        return tokens, False
    phrases = _automaton().of(words)
    if len(words) in phrases.ends("CONFIRM"):
        return (), True
    start, end = 0, len(words)
    if commas := [n for n, t in enumerate(tokens) if t.has_comma and n]:
        end = next((n for n in commas if len(words) in phrases.ends("CONFIRM", n)), end)
        start = max((n for n in phrases.ends("CHECK_THIS") if n in commas), default=0)
    elif words[-_TAIL:-1] and not _POINTING.isdisjoint(words[-_TAIL:]):
        ends = range(max(_SHORTEST, len(words) - _TAIL), len(words) - 1)
        end = next((n for n in ends if _asks_back(words, n) and len(words) in phrases.ends("CONFIRM", n)), end)
    is_put = start > 0 or end < len(words)
    end = next((n for n in commas if start < n < end and end in phrases.ends("SO_SINCE", n)), end)
    told = [n for at in phrases.beginnings("TO_ME") if at > start for n in phrases.ends("TO_ME", at)]
    if told and end - told[0] >= _SHORTEST and not names(tokens[start : told[0]]):
        return tokens[told[0] : end], is_put
    said = [n for n in phrases.ends("REPORT", start) if end - n >= _SHORTEST and words[n] not in OPEN]
    return _from_subject(tokens[start:end], max(said, default=start) - start), is_put


TABLE = "confirmations"
"""The name of what is derived from the grammar."""


def table() -> str:
    """Work out the table of the automaton."""
    return automaton_table.written(CONFIRMATIONS, ("CONFIRM", "CHECK_THIS", "REPORT", "TO_ME", "SO_SINCE"))


def prepare() -> None:
    """Read the table."""
    _automaton()


@cache
def _automaton() -> Automaton:
    return Automaton(derived.text(TABLE, table))
