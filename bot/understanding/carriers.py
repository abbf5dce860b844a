"""Takes from a sentence what carries its question: requests, asides, apologies, what the answer is for.

The grammar is `bot.language.carriers`. It is matched from the edges of a sentence inwards and at its commas, so that
an aside is taken out and a restriction never is. What is taken out is kept, to be shown.
"""

from __future__ import annotations

from functools import cache, cached_property

from bot.language import carriers, grammar
from bot.language.carriers import BARRED, CARRIERS, CONDITIONS, ORDERS, RESUMED
from bot.language.grammar import JOINERS, PREPOSITIONS
from bot.language.question_words import WH
from bot.later import later
from bot.records import dataclass, replace
from bot.understanding import derived

with later:
    from bot.understanding import stories

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from bot.model import Token

_SHORTEST = 3
"""How many words a sentence has at least that carries a question."""
_MOST = 240
"""How many words a sentence has at most; longer ones are left as they are."""
_ALL = "*"
"""In place of a rule: all of them."""
_LONGEST = 16
"""Words of the longest phrase that may close a sentence."""

Step = tuple[str, bool]
"""A word or a rule, and whether it may be left out."""
Steps = tuple[Step, ...]
"""What is still to come of a form."""


class Grammar:
    """Finds phrases from a place on: what may come next after some words is worked out when they are first seen."""

    def __init__(self, rules: Mapping[str, tuple[str, ...]], told: str = "") -> None:
        """Take rules as `CARRIERS` has them, and what `tell` of a grammar of the same rules has given."""
        self._rules = rules
        self._told = dict(line.split("\t") for line in told.splitlines())
        self._forms: dict[str, tuple[Steps, ...]] = {}
        self._firsts: dict[str, frozenset[str]] = {}
        self._rests: dict[tuple[str, str], frozenset[Steps]] = {}
        self._states: dict[frozenset[Steps], _State] = {}
        self._begun: dict[tuple[str, str], _State | None] = {}

    def ends(self, name: str, words: Sequence[str], at: int) -> set[int]:
        """Where the phrases of a rule end that begin at a place."""
        found: set[int] = set()
        if at >= len(words) or not self.may_begin(name, words[at]):
            return found
        state = self._begin(name, words[at])
        while state is not None:
            at += 1
            if state.may_end:
                found.add(at)
            if at == len(words):
                break
            word = words[at]
            state = state.after[word] if word in state.after else self._next(state, word)
        return found

    def may_begin(self, name: str, word: str) -> bool:
        """Whether a phrase of a rule may begin with a word."""
        first = self._firsts.get(name) or self._first(name)
        return word in first or ("_" in first and _is_content(word))

    def beginnings(self, name: str, words: Sequence[str]) -> list[int]:
        """The places where a phrase of a rule may begin."""
        first = self._first(name)
        is_any = "_" in first
        return [n for n, word in enumerate(words) if word in first or (is_any and _is_content(word))]

    def tell(self) -> str:
        """Write down what takes time to work out: every word, and those with which each rule may begin."""
        lines = {_ALL: self.words, **{name: self._first(name) for name in self._rules}}
        return "\n".join(f"{name}\t{' '.join(sorted(words))}" for name, words in lines.items())

    @cached_property
    def words(self) -> frozenset[str]:
        """Every word of a form."""
        if _ALL in self._told:
            return frozenset(self._told[_ALL].split())
        parts = {part.removesuffix("?") for forms in self._rules.values() for form in forms for part in form.split()}
        return frozenset(part for part in parts if part.islower())

    def may_have(self, word: str) -> bool:
        """Whether a form may have a word: no form has a number."""
        return bool(self._kind(word))

    def _kind(self, word: str) -> str:
        """The word itself if a form has it; words that no form has are all alike."""
        if word in self.words:
            return word
        return "_" if _is_content(word) else ""

    def _begin(self, name: str, word: str) -> _State | None:
        """What may follow after the first word of a rule."""
        kind = self._kind(word)
        if (name, kind) not in self._begun:
            self._begun[name, kind] = self._state(self._rest(name, kind))
        return self._begun[name, kind]

    def _next(self, state: _State, word: str) -> _State | None:
        """What may follow after one more word."""
        kind = self._kind(word)
        if kind not in state.after:
            rests = frozenset(rest for steps in state.steps for rest in self._derive(steps, kind))
            state.after[kind] = self._state(rests)
        return state.after[kind]

    def _state(self, steps: frozenset[Steps]) -> _State | None:
        """The one state of what may follow; none where nothing may, not even the end."""
        if steps and steps not in self._states:
            self._states[steps] = _State(steps)
        return self._states.get(steps)

    def _derive(self, steps: Steps, word: str) -> Iterator[Steps]:
        """What is left of the steps after a word."""
        for n, (part, is_optional) in enumerate(steps):
            if not part.isupper():
                if part == word or (part == "_" and _is_content(word)):
                    yield steps[n + 1 :]
            else:
                for rest in self._rest(part, word):
                    yield rest + steps[n + 1 :]
            if not is_optional:
                return

    def _rest(self, name: str, word: str) -> frozenset[Steps]:
        """What is left of a rule after a word: rules stand in many places, and are worked out once."""
        known = self._rests.get((name, word))
        if known is None:
            forms = self._forms_of(name) if self.may_begin(name, word) else ()
            known = frozenset(rest for form in forms for rest in self._derive(form, word))
            self._rests[name, word] = known
        return known

    def _first(self, name: str) -> frozenset[str]:
        """The words with which a rule may begin."""
        if name not in self._firsts:
            self._firsts[name] = frozenset(self._told[name].split() if name in self._told else self._opening(name))
        return self._firsts[name]

    def _opening(self, name: str) -> Iterator[str]:
        for form in self._forms_of(name):
            for part, is_optional in form:
                yield from self._first(part) if part.isupper() else (part,)
                if not is_optional:
                    break

    def _forms_of(self, name: str) -> tuple[Steps, ...]:
        if name not in self._forms:
            self._forms[name] = tuple(tuple(map(_step, form.split())) for form in self._rules[name])
        return self._forms[name]


class _State:
    """What may follow after some words of a form."""

    __slots__ = ("after", "may_end", "steps")

    def __init__(self, steps: frozenset[Steps]) -> None:
        """Take every way to go on."""
        self.steps = steps
        self.may_end = any(all(is_optional for _, is_optional in way) for way in steps)
        """Whether nothing has to follow."""
        self.after: dict[str, _State | None] = {}
        """What may follow after one more word, by its kind."""


def _step(part: str) -> Step:
    return part.removesuffix("?"), part.endswith("?")


def _is_content(word: str) -> bool:
    return word == "_" or (word.isalpha() and word not in grammar.FUNCTION_WORDS)


TABLE = "carriers"
"""The name of what is derived from the grammar."""


def table() -> str:
    """Work out what `Grammar.tell` tells of the grammar."""
    return Grammar(CARRIERS).tell()


@cache
def _grammar() -> Grammar:
    return Grammar(CARRIERS, derived.text(TABLE, table))


def known_words() -> frozenset[str]:
    """Every word of the grammar."""
    return _grammar().words


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
    kept: list[Token] = []
    requested: set[int] = set()
    carriers: list[str] = []
    closing = _closed(said, "CLOSING")
    last_edge = max((n for n, t in enumerate(tokens) if t.has_comma or (n and said[n - 1] in JOINERS)), default=0)
    at, is_edge, is_asking, is_beside = 0, True, False, False
    while at < len(tokens) and not (kept and at in closing):
        if is_asking and not is_edge and at > last_edge:  # then all that follows is asked
            start, at = at, min((n for n in closing if n > at), default=len(tokens))
            kept += tokens[start:at]
            break
        is_edge = is_edge or tokens[at].has_comma or (at > 0 and said[at - 1] in JOINERS)
        end, is_request = at, False
        if is_edge or not is_asking:
            end, is_request = _carrier(said, at, is_edge=is_edge, is_first=not kept)
        if end > at:
            carriers.append(as_typed(tokens[at:end]))
            is_beside = tokens[at].has_comma and not is_request
            if is_request and not requested:
                closing |= _closed(said, "ASKED_FOR")
            requested.update({len(kept)} if is_request else ())
            at, is_edge = end, True
        else:
            opens = is_beside and not tokens[at].has_comma and said[at] in WH  # "…, so why …": what follows is apart
            kept.append(replace(tokens[at], has_comma=opens) if is_beside else tokens[at])
            is_asking = is_asking or said[at] in (WH if len(kept) > 1 else _ASKING)
            at, is_edge, is_beside = at + 1, False, False
    if not kept:
        return Peeled(tokens, frozenset(), ())
    rest = (as_typed(tokens[at:]),) if at < len(tokens) else ()
    return Peeled(tuple(kept), frozenset(requested), (*carriers, *rest))


_ASKING = WH | grammar.AUXILIARIES
"""Words with which a question begins: in it, "I need" carries nothing."""


def _carrier(said: Sequence[str], at: int, *, is_edge: bool, is_first: bool) -> tuple[int, bool]:
    """Where the carrier that begins at a place ends, and whether it is a request; the place itself if there is none."""
    rules = _grammar()
    ends = rules.ends("REQUEST", said, at)
    if is_first:
        ends |= rules.ends("OPENING", said, at)
    asking = [end for end in ends if _resumes(said, end)]
    if asking:
        return max(asking), True
    if not is_edge:
        return at, False
    addressed = [end for end in rules.ends("ADDRESS", said, at) if end < len(said) and _is_order(said, end)]
    if addressed:
        return max(addressed), False
    asides = rules.ends("ASIDE", said, at) if is_first else rules.ends("BESIDE", said, at)
    return max((end for end in asides if end < len(said) or not is_first), default=at), False


def _resumes(said: Sequence[str], at: int) -> bool:
    """Whether a question begins at a place after a request."""
    if at >= len(said) or said[at] in BARRED:
        return False
    is_wh = said[at] in WH or (said[at] in PREPOSITIONS and at + 1 < len(said) and said[at + 1] in WH)
    is_number = said[at].isdigit() and said[at - 1] not in grammar.HAVE  # "our team has 7 members" asks nothing
    return is_wh or said[at] in RESUMED or is_number


def _is_order(said: Sequence[str], at: int) -> bool:
    return said[at] in ORDERS or bool(_grammar().ends("TELL", said, at) | _grammar().ends("SAY", said, at))


def _closed(said: Sequence[str], name: str) -> frozenset[int]:
    """The places from which on there is nothing but phrases of a rule."""
    rules, found, first = _grammar(), {len(said)}, len(said)
    if not rules.may_have(said[-1]):
        return frozenset()
    for at in reversed(rules.beginnings(name, said)):
        if at == 0 or at < first - _LONGEST:
            break
        is_open = said[at - 1] in WH  # "why isn't it" is whole
        if not is_open and not found.isdisjoint(rules.ends(name, said, at)):
            is_object = said[at] in grammar.ALL_OF_THEM or len(said) in rules.ends("SIR", said, at)
            if said[at - 1] in PREPOSITIONS and is_object:
                break  # "do you work *with ChatGPT*" speaks of it, and not to it; "the name *in both years*"
            found.add(at)
            first = at
    return frozenset(found - {len(said)})


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
    if said[0] in PREPOSITIONS or said[0] in carriers.SUBORDINATORS:
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
