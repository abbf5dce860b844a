"""Takes from a sentence what carries its question: requests, asides, apologies, what the answer is for.

The grammar is `bot.language.carriers`. It is matched from the edges of a sentence inwards and at its commas, so that
an aside is taken out and a restriction never is. What is taken out is kept, to be shown.
"""

from __future__ import annotations

from bot.language import carried, grammar
from bot.language.carried import BARRED, CONDITIONS, ORDERS, RESUMED
from bot.language.grammar import JOINERS, PREPOSITIONS
from bot.language.question_words import WH
from bot.later import later
from bot.records import dataclass, replace
from bot.understanding.cutting.automaton import Grammar, Phrases

with later:
    from bot.language import carriers
    from bot.understanding.cutting import automaton_table, stories

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.model import Token

_SHORTEST = 3
"""How many words a sentence has at least that carries a question."""
_MOST = 240
"""How many words a sentence has at most; longer ones are left as they are."""
_LONGEST = 16
"""Words of the longest phrase that may close a sentence."""

_ROOTS = (
    *("REQUEST", "OPENING", "ADDRESS", "ASIDE", "BESIDE", "CLOSING", "ASKED_FOR"),
    *("TELL", "SAY", "SIR", "REMARK"),
)
"""The rules whose phrases are looked for."""

GRAMMAR = Grammar("carriers", lambda: automaton_table.written(carriers.CARRIERS, _ROOTS))
"""What only carries a question."""


def known_words() -> frozenset[str]:
    """Every word of the grammar."""
    return GRAMMAR.automaton().words


# --- what is taken out ---------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Peeled:
    """A sentence without what carries its questions."""

    tokens: tuple[Token, ...]
    requested: frozenset[int]
    """The places in it before which a request stood: there a question begins."""
    carriers: tuple[str, ...]
    """What was taken out, as it was typed."""


def peel(tokens: tuple[Token, ...]) -> Peeled:
    """The sentence without its carriers; whole, when it is nothing else, or of a length that nobody says."""
    if not _SHORTEST <= len(tokens) <= _MOST:
        return Peeled(tokens, frozenset(), ())
    said = [t.text for t in tokens]
    if not GRAMMAR.automaton().may_be_in(said):
        return Peeled(tokens, frozenset(), ())
    kept: list[Token] = []
    requested: set[int] = set()
    carriers: list[str] = []
    phrases = GRAMMAR.automaton().of(said)
    closing = _closed(tokens, phrases, "CLOSING")
    last_edge = max([n for n, t in enumerate(tokens) if t.has_comma or (n and said[n - 1] in JOINERS)], default=0)
    at, is_edge, is_asking, is_beside = 0, True, False, False
    while at < len(tokens) and not (kept and at in closing):
        if is_asking and not is_edge and at > last_edge:  # then all that follows is asked
            start, at = at, min((n for n in closing if n > at), default=len(tokens))
            kept += tokens[start:at]
            break
        is_edge = is_edge or tokens[at].has_comma or (at > 0 and said[at - 1] in JOINERS)
        end, is_request = at, False
        if is_edge or not is_asking:
            end, is_request = _carrier(tokens, phrases, at, is_edge=is_edge, is_first=not kept)
        if end > at:
            carriers.append(as_typed(tokens[at:end]))
            is_beside = tokens[at].has_comma and not is_request
            if is_request and not requested:
                closing |= _closed(tokens, phrases, "ASKED_FOR")
            requested.update({len(kept)} if is_request else ())
            at, is_edge = end, True
        else:
            opens = is_beside and said[at] in WH  # "…, so why …": what follows is apart
            kept.append(replace(tokens[at], has_comma=opens) if is_beside else tokens[at])
            is_asking = is_asking or said[at] in (WH if len(kept) > 1 else _ASKING)
            at, is_edge, is_beside = at + 1, False, False
    if not kept:
        return Peeled(tokens, frozenset(), ())
    rest = (as_typed(tokens[at:]),) if at < len(tokens) else ()
    return Peeled(tuple(kept), frozenset(requested), (*carriers, *rest))


_ASKING = WH | grammar.AUXILIARIES
"""Words with which a question begins: in it, "I need" carries nothing."""


def _carrier(tokens: Sequence[Token], phrases: Phrases, at: int, *, is_edge: bool, is_first: bool) -> tuple[int, bool]:
    """Where the carrier that begins at a place ends, and whether it is a request; the place itself if there is none."""
    ends = phrases.ends("REQUEST", at)
    if is_first:
        ends |= phrases.ends("OPENING", at)
    asking = [end for end in ends if _resumes(tokens, end)]
    if asking:
        return max(asking), True
    if not is_edge:
        return at, False
    addressed = [end for end in phrases.ends("ADDRESS", at) if end < len(tokens) and _is_order(tokens, phrases, end)]
    if addressed:
        return max(addressed), False
    return max(_asides(tokens, phrases, at, is_first=is_first), default=at), False


def _asides(tokens: Sequence[Token], phrases: Phrases, at: int, *, is_first: bool) -> set[int]:
    """Where what carries no more than a remark or an aside may end."""
    remarks, whole = phrases.ends("REMARK", at), len(tokens)
    asides = phrases.ends("ASIDE", at) if is_first else phrases.ends("BESIDE", at)
    found = {end for end in asides if (end < whole and tokens[end].text != "of") or not is_first}
    asking = _ASKING if tokens[at].text not in WH else frozenset()  # "*how kind* is it" asks that
    return found | {end for end in remarks if end == whole or tokens[end].has_comma or tokens[end].text in asking}


def _resumes(tokens: Sequence[Token], at: int) -> bool:
    """Whether a question begins at a place after a request."""
    if at >= len(tokens) or (word := tokens[at].text) in BARRED:
        return False
    is_wh = word in WH or (word in PREPOSITIONS and at + 1 < len(tokens) and tokens[at + 1].text in WH)
    is_number = word.isdigit() and tokens[at - 1].text not in grammar.HAVE  # "our team has 7 members" asks nothing
    return is_wh or word in RESUMED or is_number or tokens[at].has_comma


def _is_order(tokens: Sequence[Token], phrases: Phrases, at: int) -> bool:
    return tokens[at].text in ORDERS or bool(phrases.ends("TELL", at) | phrases.ends("SAY", at))


def _closed(tokens: Sequence[Token], phrases: Phrases, rule: str) -> frozenset[int]:
    """The places from which on there is nothing but phrases of a rule, and remarks behind commas."""
    found, first = {len(tokens)}, len(tokens)
    if not phrases.may_end:
        return frozenset()
    said = [t.text for t in tokens]
    remarks = {n for n in phrases.beginnings("REMARK") if tokens[n].has_comma}
    for at in sorted({*phrases.beginnings(rule), *remarks}, reverse=True):
        if at == 0 or at < first - _LONGEST:
            break
        is_open = said[at - 1] in (_ASKING if said[at] in grammar.SPEAKERS else WH)  # "why isn't it" is whole
        ends = phrases.ends(rule, at) | (phrases.ends("REMARK", at) if at in remarks else set())
        if not is_open and not found.isdisjoint(ends):
            is_behind = said[at - 1] in PREPOSITIONS
            if is_behind and (said[at] in grammar.ALL_OF_THEM or len(said) in phrases.ends("SIR", at)):
                break  # "do you work *with ChatGPT*" speaks of it, and not to it; "the name *in both years*"
            if len(said) in phrases.ends("SIR", at) and _is_headed(tokens, at):
                break
            if is_behind and said[at - 1] != "of" and said[at] == "each":
                continue  # "what happened *in each*"
            found.add(at)
            first = at
    return frozenset(found - {len(tokens)})


def _is_headed(tokens: Sequence[Token], at: int) -> bool:
    """Whether a word by which somebody may be addressed is what is asked for: "which is *the oldest machine*"."""
    is_described = at > 1 and tokens[at - 2].text == "the" and tokens[at - 1].text not in grammar.FUNCTION_WORDS
    return is_described and not tokens[at].has_comma


_EMPTY_ROOTS = ("ASIDE", "BESIDE", "REQUEST", "REMARK")


def is_carrier(tokens: Sequence[Token]) -> bool:
    """Whether words are nothing but phrases that carry questions: "may I trouble you once more?", "very well"."""
    said = [t.text for t in tokens]
    if not 0 < len(said) <= _LONGEST or not GRAMMAR.automaton().may_be_in(said):
        return False
    phrases = GRAMMAR.automaton().of(said)
    if not phrases.may_end:
        return False
    reached = {0}
    for at in range(len(said)):
        if at in reached:
            reached |= {end for rule in _EMPTY_ROOTS for end in phrases.ends(rule, at)}
            reached |= {at + 1} if at and said[at] in JOINERS else set()
    return len(said) in reached


def as_typed(tokens: Sequence[Token]) -> str:
    """The words as typed; a contraction is one word."""
    starts = {t.start: t.said for t in tokens}
    return " ".join(starts.values())


# --- what only leads up to a question -------------------------------------------------------------------------------


def is_background(said: Sequence[str]) -> bool:
    """Whether words before a question are a sentence of their own: they tell something and restrict nothing.

    "I work in Africa, how many …" tells of the speaker; "In Africa, how many …" says how many of what.
    """
    if not said or said[0] in CONDITIONS:
        return False
    if said[0] in PREPOSITIONS or said[0] in carried.SUBORDINATORS:
        return any(word in grammar.WE and said[n - 1] not in WH for n, word in enumerate(said) if n)
    return not grammar.FIRST_PERSON.isdisjoint(said) or not grammar.AUXILIARIES.isdisjoint(said)


def is_dated_thing(said: Sequence[str]) -> bool:
    """Whether words with a date, before a question, are no sentence: "the stamp of 1968, which name …" asks of then."""
    is_told = (
        not grammar.AUXILIARIES.isdisjoint(said) or not grammar.WE.isdisjoint(said) or stories.is_of_relative(said)
    )
    return not is_told


def own_reason(said: Sequence[str]) -> int:
    """Where the speaker's reason for asking begins ("so that I can forward it"), or 0."""
    for n in range(1, len(said) - 1):
        speaker = n + 1 + (said[n : n + 2] == ["so", "that"])
        if said[n] in grammar.REASONS and said[speaker : speaker + 1] and said[speaker] in grammar.FIRST_PERSON:
            return n
    return 0
