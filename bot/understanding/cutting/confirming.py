"""Claims that are put up for confirmation: "the museum has 300 members. Can I print that?".

The sentence that asks carries the one before it, which becomes the question; who says so is left out of it. Every
word of the claim still has to be explained.
"""

from __future__ import annotations

from bisect import bisect
from itertools import pairwise

from bot.language import grammar
from bot.language.asides import RESTRICTING, SPEAKER
from bot.language.confirmations import (
    BESIDE_JUDGING,
    CONFIRMATIONS,
    DISSENTING,
    JUDGING,
    JUDGING_THAT,
    OPEN,
    PARTS_OF_CLAIM,
    SAYING_NO,
    SHOWN,
    SIDES,
    SOUNDS,
    VERDICTS,
)
from bot.language.question_words import WH
from bot.later import later
from bot.records import replace
from bot.understanding.cutting import put_down
from bot.understanding.cutting.automaton import Grammar
from bot.understanding.cutting.carriers import is_carrier

with later:
    from bot.understanding.cutting import automaton_table, whether

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from bot.model import Sentence, Token
    from bot.understanding.cutting.automaton import Phrases

_LONGEST = 40
"""Words of a sentence that is looked at."""
_MOST = 12
"""Sentences; a longer message is no claim with a request to confirm it."""
_SHORTEST = 2
"""Words of a claim."""


def confirmed(found: Sequence[Sentence], names: Callable[[Sequence[Token]], bool]) -> tuple[Sentence, ...]:
    """The sentences, without those that only ask whether another is so; `names` says whether words name anything."""
    if len(found) > _MOST or _takes_sides(found):
        return tuple(found)
    kept: list[Sentence] = []
    at = -1  # the place of the last claim among them, which a sentence may ask to confirm
    is_announced = False
    people = SPEAKER
    for n, sentence in enumerate(found):
        claim, is_put = _claim_of(sentence, names) if len(sentence.tokens) <= _LONGEST else ((), False)
        if claim and claim[0].text == "with" and claim is not sentence.tokens:
            claim, is_put = (), False  # "do you agree *with* its policy"
        if n == 0 and len(found) > 1 and _only_leads_up(sentence):
            is_announced = True
            continue  # "*he insists.* says it was 1961"
        if at >= 0 and ((is_put and not (claim and names(claim))) or _judges([t.text for t in sentence.tokens])):
            parts = [replace(kept[at], tokens=part, end="?") for part in _claims(kept[at].tokens, names)]
            kept[at : at + 1] = parts
            at += len(parts) - 1
            continue
        end = "?" if (is_put or is_announced) and claim else sentence.end
        is_announced = False
        is_same = end == sentence.end and (not claim or claim is sentence.tokens)
        kept.append(sentence if is_same else replace(sentence, tokens=claim or sentence.tokens, end=end))
        if at >= 0 and sentence.end != "?" and sentence.tokens[0].text in people and not names(sentence.tokens):
            continue  # "… in 1961. *She has an exam.* Right?"
        at = len(kept) - 1 if sentence.end != "?" or _is_doubted(sentence.tokens) else -1
        people = SPEAKER if claim is sentence.tokens else SPEAKER | {"he", "she"}
    return tuple(kept)


def _takes_sides(found: Sequence[Sentence]) -> bool:
    """Whether it is asked if somebody is right who may be the one that denies it: "dad disagrees. Is *he* right?"."""
    said = [t.text for s in found for t in s.tokens]
    is_denied = not DISSENTING.isdisjoint(said) or any(pair in SAYING_NO for pair in pairwise(said))
    return is_denied and len(found) > 1 and not SIDES.isdisjoint(t.text for t in found[-1].tokens)


def are_listed(put: Sequence[Sentence], typed: Sequence[Sentence]) -> bool:
    """Whether several of the claims that are put up are of one sentence."""
    ends = [s.tokens[-1].end for s in typed if s.tokens]
    own = [bisect(ends, s.tokens[0].start) for s in put if s.tokens]
    return len(set(own)) < len(own)


def without_report(tokens: tuple[Token, ...]) -> tuple[Token, ...]:
    """What a sentence before a question tells as so, without who says it: "the speaker told us *it moved to Rome*"."""
    words = [t.text for t in tokens[:_LONGEST]]
    if not GRAMMAR.automaton().may_be_in(words):
        return tokens
    starts = [0, *[n + 1 for n, word in enumerate(words[:-1]) if word in grammar.COORDINATORS]]
    phrases = GRAMMAR.automaton().of(words)
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
_TAIL = 7
"""Words of what asks for confirmation without a comma before it: "it moved to Rome *is that so*"."""
_POINTING = frozenset({"that", "this", "it", "he", "she", "they"})


def _asks_back(words: Sequence[str], n: int) -> bool:
    """Whether a new clause asks at a place whether that is so: "*is that* right", "*good to* print", "*abi*"."""
    rest = words[n + 1 : n + 2]
    if words[n] in SOUNDS and not rest:
        return True
    is_asked = words[n] in grammar.PRESENT_BE and rest and rest[0] in _POINTING
    is_verdict = words[n] in VERDICTS and rest in (["to"], ["or"]) and words[n - 1] not in _BEFORE_VERDICT
    return bool(is_asked or is_verdict)


_BEFORE_VERDICT = grammar.BE | grammar.AUXILIARIES | grammar.PREPOSITIONS | grammar.ARTICLES | {"not", "as"}


def _claim_of(sentence: Sentence, names: Callable[[Sequence[Token]], bool]) -> tuple[tuple[Token, ...], bool]:
    """What a sentence claims, without who says so; and whether it asks for confirmation."""
    tokens = sentence.tokens
    words = [t.text for t in tokens]
    commas = [n for n, t in enumerate(tokens) if t.has_comma and n]
    if not commas and _JUDGING.isdisjoint(words) and not GRAMMAR.automaton().may_be_in(words):
        return tokens, False
    phrases = GRAMMAR.automaton().of(words)
    if len(words) in phrases.ends("CONFIRM"):
        return (), True
    end = next((n for n in commas if len(words) in phrases.ends("CONFIRM", n) or _judges(words[n:])), len(words))
    end = end if end < len(words) else _judged_at(words, phrases)
    start = max((n for n in phrases.ends("CHECK_THIS") if n in commas), default=0)
    is_put = start > 0 or end < len(words)
    end = next((n for n in commas if start < n < end and end in phrases.ends("SO_SINCE", n)), end)
    end = next(_behind("BY_WHOM", phrases, start, end), end)
    end = next((n for n in _behind("BY_SOMEBODY", phrases, start, end) if not names(tokens[n:end])), end)
    told = [n for at in phrases.beginnings("TO_ME") if at > start for n in phrases.ends("TO_ME", at)]
    if told and end - told[0] >= _SHORTEST and not names(tokens[start : told[0]]):
        return tokens[told[0] : end], is_put
    opened = _opened(tokens[:end], start, phrases, names)
    before = [n for n in commas if start < n < end] if opened == start else []
    called = next((n for n in reversed(before) if is_carrier(tokens[start:n])), start)
    if start < called < (told_at := _opened(tokens[:end], called, phrases, names)):
        start, opened = called, told_at  # "*please sir,* our book says …"
    people = SPEAKER if opened == start else SPEAKER | {"he", "she"}
    own = (n for n in commas if opened + _SHORTEST <= n < end and words[n] in people and _tells(tokens[n:end]))
    end = next((n for n in own if not names(tokens[n:end])), end)
    if entered := put_down.claim(tokens[start:end], names):
        return entered, is_put
    if _is_of_strangers(tokens[start:opened], tokens[opened:end]):
        return tokens[start:end], False
    claim = _from_subject(tokens[start:end], opened - start)
    return _plain(claim) if opened > start else claim, is_put


def _is_of_strangers(people: Sequence[Token], claim: Sequence[Token]) -> bool:
    """Whether who claims something is of a body with a name, and may claim it of that: "they *at Acme* say *it* …"."""
    is_named = any(t.is_capital and t.text != "i" for t in people[1:])
    return is_named and not any(t.is_capital for t in claim)


def _tells(tokens: Sequence[Token]) -> bool:
    """Whether somebody tells of himself, or is told of, in a sentence that restricts nothing: "she has an exam"."""
    words = [t.text for t in tokens]
    is_plain = not any(t.is_capital and t.text != "i" for t in tokens) and RESTRICTING.isdisjoint(words)
    is_clause = words[0] not in grammar.POSSESSIVES or not grammar.AUXILIARIES.isdisjoint(words)
    return len(words) > _SHORTEST and is_plain and is_clause


def _plain(tokens: tuple[Token, ...]) -> tuple[Token, ...]:
    """What a paper says without that it says it: "the club is *shown as* BKM in 1950"."""
    words = [t.text for t in tokens]
    n = next((n for n in range(2, len(words)) if words[n] == "as" and words[n - 1] in SHOWN), 0)
    return (
        tokens[: n - 1] + tokens[n + 1 :] if n and words[n - 2] in grammar.FINITE_BE and n + 1 < len(words) else tokens
    )


def _opened(tokens: tuple[Token, ...], start: int, phrases: Phrases, names: Callable[[Sequence[Token]], bool]) -> int:
    """Where, behind who says so or where it stands, a claim opens; the same place where nothing says that."""
    places = [n for n in range(start, len(tokens) - 1) if tokens[n].text not in OPEN]
    said = phrases.ends("REPORT", start).intersection(places)
    labels = phrases.ends("LABELLED", start).intersection([n for n in places if tokens[n].has_comma])
    labels = {n for n in labels if whether.may_state(tokens[n:])}
    left_open = (phrases.ends("BY_ANYBODY", start) | phrases.ends("STANDS_IN", start) | labels).intersection(places)
    ends = sorted(said | left_open, reverse=True)
    return next((n for n in ends if n in said or not names(tokens[start:n])), start)


def _behind(rule: str, phrases: Phrases, start: int, end: int) -> Iterator[int]:
    """Where a phrase of a rule begins that ends the words between two places, of which it leaves some."""
    return (n for n in phrases.beginnings(rule) if start + _SHORTEST <= n < end and end in phrases.ends(rule, n))


def _judged_at(words: Sequence[str], phrases: Phrases) -> int:
    """Where, without a comma, words ask whether what stands before them is so; the end, where none do."""
    ends = range(max(_SHORTEST, len(words) - _TAIL), len(words))
    asked = (n for n in ends if _asks_back(words, n))
    return next((n for n in asked if len(words) in phrases.ends("CONFIRM", n) or _judges(words[n:])), len(words))


def _is_doubted(tokens: tuple[Token, ...]) -> bool:
    """Whether a sentence with a question mark states something: "it moved to *Rome?*"."""
    return whether.is_statement(tokens) and WH.isdisjoint([t.text for t in tokens]) and whether.may_state(tokens)


def _only_leads_up(sentence: Sentence) -> bool:
    """Whether a sentence only says that a claim follows: "he insists", "fact check time"."""
    words = [t.text for t in sentence.tokens]
    phrases = GRAMMAR.automaton().of(words)
    ends = phrases.ends("BY_WHOM") | phrases.ends("BY_SOMEBODY") if sentence.end != "?" else set()
    return len(words) in ends | phrases.ends("CHECK_THIS")


def _judges(words: Sequence[str]) -> bool:
    """Whether words of any form ask no more than whether a claim is so: "or has my memory failed me"."""
    known = BESIDE_JUDGING | {"it"} | (PARTS_OF_CLAIM if not JUDGING.isdisjoint(words) else frozenset())
    judging = JUDGING if "it" in words else JUDGING | JUDGING_THAT
    return not judging.isdisjoint(words) and all(word in judging or word in known for word in words)


_JUDGING = JUDGING | JUDGING_THAT
"""Words of which those have one that judge a claim."""

_ROOTS = (
    "CONFIRM",
    "CHECK_THIS",
    "REPORT",
    "BY_ANYBODY",
    "STANDS_IN",
    "TO_ME",
    "SO_SINCE",
    "BY_WHOM",
    "BY_SOMEBODY",
)
"""The rules whose phrases are looked for."""
_BEFORE_COMMA = ("LABELLED",)
"""Those whose phrases stand before a comma, and may be of any words."""
GRAMMAR = Grammar("confirmations", lambda: automaton_table.written(CONFIRMATIONS, _ROOTS, _BEFORE_COMMA))
"""What makes a claim of a clause, and asks whether it is so."""


def prepare() -> None:
    """Read the table."""
    GRAMMAR.automaton()
