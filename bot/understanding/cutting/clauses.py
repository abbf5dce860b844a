"""Clauses: what of a message is a question, and what only leads up to it.

"I am writing about 1984, what was it called then?" is a lead and a clause. Several questions in one message are
several clauses, answered in order. What is only said on the way ("My uncle worked there.") is kept as the lead, for
what the question refers back to, and may hold any words.
"""

from __future__ import annotations

from itertools import pairwise

from bot.language import fillers, grammar, question_words, small_talk
from bot.language.grammar import JOINERS, PREPOSITIONS
from bot.language.question_words import WH
from bot.later import later
from bot.records import dataclass, replace
from bot.understanding.cutting.carriers import is_carrier, peel

with later:
    from bot.understanding.cutting import fragments, open_ends, stories

TYPE_CHECKING = False
if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence

    from bot.language.question_words import Focus
    from bot.model import Context, Sentence, Token

_LONGEST_OPENING = 12
"""How many words of politeness may stand before a question."""

MOST_TOKENS = 60
"""How many words a clause may have to be read; nobody asks a longer question."""


@dataclass(frozen=True, slots=True)
class Clause:
    """One question of a message."""

    tokens: tuple[Token, ...]
    lead: tuple[Token, ...]
    """What was said before it in the same message."""
    near: tuple[Token, ...]
    """The part of the lead that stands in the same sentence and asks nothing."""
    is_question: bool
    """It has the form of a question or of a request."""
    is_asked: bool
    """It ends with a question mark."""
    is_first: bool = True
    """It opens its sentence."""
    carriers: tuple[str, ...] = ()
    """What was taken out of its sentence, such as "could you tell me", as it was typed."""
    fragment: tuple[Token, ...] = ()
    """What the sentences right before its own name without a verb: "*The fire, 1999.* What was it called?"."""
    told: tuple[tuple[Token, ...], ...] = ()
    """The statements before it, each by itself."""
    subject: str = ""
    """Of the second half of a claim, the item that the first is about: "is Fenn on Reyl *and 28 m high*"."""


@dataclass(frozen=True, slots=True)
class Setting:
    """What a clause is read in."""

    now: dt.date
    context: Context
    inherited: Focus
    """The question word of the clause before it, with which "and did it …" goes on."""
    is_tried: bool = False
    """A reading only counts if it explains every word; why there is none is not asked."""


def clauses(sentences: Sequence[Sentence]) -> tuple[Clause, ...]:
    """The clauses of a message, leads attached to the question that follows them."""
    is_beside = len(sentences) > 1
    needs = [_is_need(sentences, n) for n in range(len(sentences))]
    split = [_split(s, is_need=is_need, is_beside=is_beside) for s, is_need in zip(sentences, needs, strict=True)]
    parts = [part for of_sentence in split for part in of_sentence]
    if not any(part.is_question for part in parts):
        return tuple(_merged(parts))
    found: list[Clause] = []
    lead: tuple[Token, ...] = ()
    near: tuple[Token, ...] = ()
    fragment: tuple[Token, ...] = ()
    told: tuple[tuple[Token, ...], ...] = ()
    for part in parts:
        if part.is_first:
            fragment, near = fragment + near if near and fragments.is_fragment(near) else (), ()
        if part.tokens and not part.is_question and (_acknowledges(part.tokens) or is_carrier(part.tokens)):
            continue
        if part.is_question:
            found.append(replace(part, lead=lead, near=near, fragment=fragment, told=told) if lead else part)
        elif part.tokens:
            told = (*told, part.tokens)
        near = () if part.is_question else near + part.tokens
        lead += part.tokens
    return tuple(found)


def _merged(parts: list[Clause]) -> list[Clause]:
    """The parts of a message without a question: claims and fragments. Comments on the last answer are left out."""
    said = [part for part in parts if part.tokens]
    return [part for part in said if not _acknowledges(part.tokens)] or said


def _is_need(sentences: Sequence[Sentence], n: int) -> bool:
    """Whether a sentence only says what the question before it is for: "Who leads it? *I need the name for …*"."""
    if n == 0 or sentences[n].end == "?" or sentences[n - 1].end != "?":
        return False
    words = [t.text for t in sentences[n].tokens]
    is_bare = len(words) == _NEEDED or (len(words) > _NEEDED and words[_NEEDED] in fillers.WANTED_FOR)
    is_need = words[:1] in (["i"], ["we"]) and is_bare and words[1] in fillers.WANTING and words[2] == "the"
    return is_need and has_question_form(sentences[n - 1].tokens)


_LONGEST_IDLE = 7
"""Words of a sentence that only asks to be told what another names."""
_NEEDED = 4
"""How many words "I need the name" has."""


def _split(sentence: Sentence, *, is_need: bool, is_beside: bool) -> list[Clause]:
    """The clauses of a sentence, cut where a new question opens or was requested; what is only needed is not cut.

    Beside other sentences (`is_beside`), one that only carries a question asks none.
    """
    if is_need:
        return [Clause(sentence.tokens, (), (), is_question=False, is_asked=False)]
    peeled = peel(sentence.tokens)
    if is_beside and peeled.carriers and len(sentence.tokens) <= _LONGEST_IDLE and is_carrier(sentence.tokens):
        return [Clause(sentence.tokens, (), (), is_question=False, is_asked=False)]  # "could you supply it?"
    tokens, words = peeled.tokens, [t.text for t in peeled.tokens]
    requested = {_before_joiners(words, n) for n in peeled.requested}
    bounded = [n for n, t in enumerate(tokens) if n and (t.has_comma or t.text in JOINERS)]
    opening = [n for n in bounded if _opens(tokens, words, n)]
    cuts = sorted({0, *requested, *opening, len(tokens)})
    parts = [tokens[a:b] for a, b in pairwise(cuts) if tokens[a:b]]
    parts = _with_their_verbs(parts) if len(parts) > 1 else parts
    found: list[Clause] = []
    start = 0
    for part in parts:
        is_asked = sentence.end == "?" and part is parts[-1]
        is_requested = start in requested or (bool(requested) and start > min(requested) and _goes_on(part))
        is_requested = is_requested or (
            sentence.end == "?" and part is not parts[-1] and _is_coordinated(part, parts[-1])
        )
        found.append(_clause(part, peeled.carriers, start, is_asked=is_asked, is_requested=is_requested))
        start += len(part)
    return found


def _before_joiners(words: list[str], n: int) -> int:
    """The place before the words that join a request to what stands before it."""
    while n > 0 and words[n - 1] in JOINERS:
        n -= 1
    return n


def _is_coordinated(first: tuple[Token, ...], last: tuple[Token, ...]) -> bool:
    """Whether two parts ask the same: "*when* it was signed *and when* it came into force?"."""
    return first[0].text in WH and _goes_on(last) and first[0].text in [t.text for t in last[:2]]


def _goes_on(part: tuple[Token, ...]) -> bool:
    """Whether a part adds a question to a request: "tell me who built it *and when it opened*"."""
    start = next((n for n, t in enumerate(part) if t.text not in JOINERS), 0)
    return start > 0 and part[start].text in WH


def _with_their_verbs(parts: list[tuple[Token, ...]]) -> list[tuple[Token, ...]]:
    """The parts, question words without a verb joined to the next part: "on what day, *and where*, was it signed"."""
    found: list[tuple[Token, ...]] = []
    waiting: tuple[Token, ...] = ()
    for part in parts:
        is_open = all(t.text in WH or t.text in question_words.BESIDE for t in part) or all(
            t.text in JOINERS for t in part
        )
        if is_open and part is not parts[-1]:
            waiting += part
        else:
            found.append(waiting + part)
            waiting = ()
    return [*found, waiting] if waiting else found


_OPEN = grammar.FINITE_BE | {"in", "by"}
"""Words at which a statement may break off."""


def _clause(
    tokens: tuple[Token, ...], carriers: tuple[str, ...], start: int, *, is_asked: bool, is_requested: bool
) -> Clause:
    """The clause that begins at a place of its sentence."""
    tokens = _without_acknowledgement(tokens)
    reported = _report_length(tokens)
    body = tokens[reported:]
    if body and body[-1].text in _OPEN:
        body = open_ends.closed(body)
    is_empty = all(t.text in fillers.COURTESIES or t.text in JOINERS or t.text in fillers.ADDRESSES for t in body)
    is_question = is_asked or is_requested or (has_question_form(body) and not reported)
    return Clause(body, (), (), is_question and not is_empty, is_asked, start == 0, carriers)


def _without_acknowledgement(tokens: tuple[Token, ...]) -> tuple[Token, ...]:
    """The tokens without an opening such as "fine, and …", "ok good, then …"."""
    if not tokens or tokens[0].text not in _OPENING:
        return tokens
    size = next((n for n, t in enumerate(tokens) if t.text not in _ACKNOWLEDGING), len(tokens))
    if size == len(tokens):
        return tokens
    said = next((n for n in range(size) if tokens[n].text in small_talk.ACKNOWLEDGEMENTS), size)
    ends = range(size, said, -1)
    start = next((n for n in ends if tokens[n].has_comma or tokens[n].text in JOINERS), 0)
    return tokens[start:]


def _acknowledges(tokens: Sequence[Token]) -> bool:
    """Whether words only say something of the last answer: "alright then", "ok, good to know"."""
    words = [t.text for t in tokens]
    is_kind = not small_talk.ACKNOWLEDGEMENTS.isdisjoint(words)
    return is_kind and words[0] in _OPENING and _ACKNOWLEDGING.issuperset(words)


_ACKNOWLEDGING = small_talk.ACKNOWLEDGEMENTS | small_talk.BESIDE_ACKNOWLEDGEMENT
_OPENING = _ACKNOWLEDGING - JOINERS


def _report_length(tokens: Sequence[Token]) -> int:
    """How many words tell who says or wants to know what follows: "my teacher wants to know", "my prof says that"."""
    if not tokens or tokens[0].text not in {"my", "our"}:
        return 0
    words = [t.text for t in tokens]
    verb = next((n for n, w in enumerate(words[2:5], start=2) if w in fillers.REPORTING), 0)
    end = verb + 1
    while verb and end < len(words) and words[end] in fillers.AFTER_REPORT:
        end += 1
    return end if verb and end < len(words) else 0


def has_question_form(tokens: Sequence[Token]) -> bool:
    """Whether the words open with a question word, an auxiliary or an imperative, politeness aside."""
    words = [t.text for t in tokens]
    start = 0
    while start < len(words) and (words[start] in JOINERS or words[start] in fillers.COURTESIES):
        start += 1
    rest = words[start:]
    if not rest or _is_told_you(tokens, start):
        return False
    if rest[1:2] == ["not"] and rest[2:3] and _is_of_speaker(rest[0], rest[2]):
        return False  # "please do not laugh", "can't be bothered"
    if rest[0] == "when" and len(rest) > 2 and rest[1] not in grammar.AUXILIARIES:  # noqa: PLR2004 -- a clause
        return False
    if rest[0] in WH or rest[0] in fillers.IMPERATIVES or _is_dislocated(rest):
        return True
    if rest[0] in PREPOSITIONS and len(rest) > 1 and rest[1] in WH:
        return True
    if rest[0] in grammar.AUXILIARIES and len(rest) > 1 and rest[1] not in grammar.AUXILIARIES:
        return rest[0] not in {"be", "have"} or rest[1] in grammar.SUBJECTS
    return any(w in WH for w in rest[1:]) and not _is_relative(rest)


def _is_of_speaker(verb: str, deed: str) -> bool:
    """Whether a verb and "not" open what somebody says of himself, or bids: no subject follows."""
    is_own = verb in grammar.SPEAKING and deed in grammar.OWN_DEEDS
    return (verb == "do" and deed not in grammar.SUBJECTS) or is_own


def is_told_aside(clause: Clause) -> bool:
    """Whether a clause has a question word and asks nothing by its form: "I told her *who leads the club*."."""
    words = [t.text for t in clause.tokens]
    rest = words[next((n for n, w in enumerate(words) if w not in JOINERS and w not in fillers.COURTESIES), 0) :]
    is_asking = rest[0] in WH | grammar.AUXILIARIES | fillers.IMPERATIVES | PREPOSITIONS
    return not clause.is_asked and not clause.carriers and not is_asking and not WH.isdisjoint(rest)


def _is_told_you(tokens: Sequence[Token], start: int) -> bool:
    """Whether something is told of who listens: "*you do* not have to explain everything"."""
    words = [t.text for t in tokens]
    if start == 0 or words[start - 1] != "you" or tokens[start].has_comma or words[start] not in grammar.AUXILIARIES:
        return False
    return words[start + 1 : start + 2] == ["not"] or tokens[start].start == tokens[start - 1].start  # "*you're* kind"


_LONGEST_SUBJECT = 5
"""How many words a subject has at most that stands before its question: "*the charter*, is it in force"."""


def _is_dislocated(words: list[str]) -> bool:
    """Whether the subject stands before the question and again in it: "*the charter*, is *it* still in force"."""
    if words[0] in grammar.OPENING_CLAUSE:
        return False
    places = range(1, min(_LONGEST_SUBJECT + 1, len(words) - 2))
    return any(
        words[n] in grammar.AUXILIARIES
        and words[n + 1] in grammar.PRONOUNS
        and words[n + 2] not in grammar.CONJUNCTIONS
        for n in places
    )


def _is_relative(words: list[str]) -> bool:
    """Whether the question words only join clauses of a statement ("the year in which it began")."""
    first = next(n for n, w in enumerate(words) if w in WH)
    if _stands_for_answer(words, first):
        return False
    return words[0] in grammar.STATED_SUBJECTS or (
        words[first] in question_words.RELATIVES | {"how"} and first > 4  # noqa: PLR2004 -- far enough from the start to be inside a statement
    )


def _stands_for_answer(words: list[str], n: int) -> bool:
    """Whether a question word stands where its answer would: "they are *how many*", "it is in *how many places*"."""
    is_behind = words[n - 1] in grammar.FINITE_BE or words[n - 1] in grammar.HAVE or words[n - 1] in PREPOSITIONS
    return words[n] == "how" and words[n + 1 : n + 2] in _AMOUNTS and is_behind and words[0] not in grammar.SPEAKERS


_AMOUNTS = (["many"], ["much"])


def _opens(tokens: tuple[Token, ...], words: list[str], n: int) -> bool:
    """Whether a new question opens at this place, which has a comma before it or a word that joins."""
    token = tokens[n]
    start, limit = n, min(len(words), n + _LONGEST_OPENING)
    while start < limit and (words[start] in JOINERS or words[start] in fillers.COURTESIES):
        start += 1
    rest = words[start : start + 4]
    if not rest:
        return False
    if start > n and token.text in JOINERS and words[n - 1] in WH:
        return False
    if rest[0] in WH:
        return not _continues(words, n, start)
    if _opens_with_preposition(rest):
        return not (rest[1] == "which" and n == start and not token.has_comma)
    if rest[0] in grammar.AUXILIARIES and len(rest) > 2 and token.has_comma and stories.tells_event(words[:n]):  # noqa: PLR2004
        return True  # "the war ended in 1945, *did it exist* then"
    if rest[0] in grammar.AUXILIARIES and len(rest) > 1 and _has_question(words[:n]):
        if start == n and grammar.AUXILIARIES.isdisjoint(words[:n]):
            return False  # the question word has waited for its verb: "when, in short, was it signed"
        return rest[1] in grammar.SUBJECTS or rest[0] in {"did", "does", "do", "is", "was"}
    is_noun = not rest[1:] or rest[1] in grammar.BEHIND_NOUN  # "the cost *and name* of the ship"
    return rest[0] in fillers.IMPERATIVES and token.text in JOINERS and not is_noun


def _opens_with_preposition(words: list[str]) -> bool:
    """ "in which", "for about how many"."""
    return (
        len(words) > 1
        and words[0] in PREPOSITIONS
        and (words[1] in WH or (words[1] in PREPOSITIONS and words[2:3] == ["how"]))
    )


def _continues(words: list[str], n: int, start: int) -> bool:
    """Whether "and where" goes on with the question before it: "when and where was it signed"."""
    is_short = len(words) - start == 1
    is_joined = words[n - 1] in WH and words[n] in {"and", "or"}
    is_relative = (
        words[start] in question_words.RELATIVES
        and n == start
        and not is_short
        and not any(w in grammar.AUXILIARIES or w in grammar.ONES or w == "of" for w in words[start + 1 : start + 4])
    )
    return is_joined or (is_relative and _has_question(words[:n])) or _is_told_of(words, n, start)


def _is_told_of(words: list[str], n: int, start: int) -> bool:
    """Whether both of two clauses are what a question is about: "what does it show of what it was *and what it is*"."""
    if words[n] not in JOINERS or words[start + 1 : start + 2] == [] or words[start + 1] not in grammar.SUBJECTS:
        return False
    before = [m for m in range(2, n - 1) if words[m] in WH and words[m + 1] in grammar.SUBJECTS]
    return any(words[m - 1] in PREPOSITIONS and _has_question(words[: m - 1]) for m in before)


def _has_question(words: list[str]) -> bool:
    return any(w in WH for w in words) or (bool(words) and words[0] in grammar.AUXILIARIES)
