"""Clauses: what of a message is a question, and what only leads up to it.

"I am writing about 1984, what was it called then?" is a lead and a clause. Several questions in one message are
several clauses, answered in order. What is only said on the way ("My uncle worked there.") is kept as the lead, for
what the question refers back to, and may hold any words.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from bot.language import english
from bot.records import dataclass

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.model import Sentence, Token

WH = frozenset({"what", "which", "who", "whom", "whose", "when", "where", "why", "how"})
_PREPOSITIONS = frozenset(
    [
        "in",
        "on",
        "at",
        "by",
        "for",
        "to",
        "from",
        "of",
        "with",
        "under",
        "since",
        "until",
        "till",
        "about",
        "as",
        "during",
        "into",
        "between",
    ]
)
_LONGEST_OPENING = 12
"""Words of politeness that may stand before a question."""
_JOINERS = frozenset({"and", "but", "so", "or", "then", "also", "plus"})
_SUBJECTS = frozenset(
    ["it", "they", "he", "she", "there", "that", "this", "the", "its", "their", "he", "you", "i", "we"]
)
_IMPERATIVES = frozenset(
    ["list", "tell", "give", "name", "describe", "explain", "show", "enumerate", "put", "summarize", "summarise"]
)


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


def clauses(sentences: Sequence[Sentence]) -> tuple[Clause, ...]:
    """The clauses of a message, leads attached to the question that follows them."""
    parts = [part for sentence in sentences for part in _split(sentence)]
    if not any(part.is_question for part in parts):
        return tuple(_merged(parts))
    found: list[Clause] = []
    lead: tuple[Token, ...] = ()
    near: tuple[Token, ...] = ()
    for part in parts:
        near = () if part.is_first else near
        if part.is_question:
            found.append(Clause(part.tokens, lead, near, is_question=True, is_asked=part.is_asked))
        near = () if part.is_question else near + part.tokens
        lead += part.tokens
    return tuple(found)


def _merged(parts: list[Clause]) -> list[Clause]:
    """Parts of a message that asks nothing by its form: each sentence is a claim or a fragment."""
    return [part for part in parts if part.tokens]


def _split(sentence: Sentence) -> list[Clause]:
    """A sentence cut where a new question opens."""
    tokens, words = sentence.tokens, [t.text for t in sentence.tokens]
    cuts = [0, *[n for n in range(1, len(tokens)) if _opens(tokens, words, n)], len(tokens)]
    if len(cuts) == 2:  # noqa: PLR2004 -- nothing but its ends
        return [_clause(tokens, sentence.end, is_first=True, is_last=True)] if tokens else []
    parts = _with_their_verbs([tokens[a:b] for a, b in pairwise(cuts) if tokens[a:b]])
    return [_clause(part, sentence.end, is_first=part is parts[0], is_last=part is parts[-1]) for part in parts]


def _with_their_verbs(parts: list[tuple[Token, ...]]) -> list[tuple[Token, ...]]:
    """The parts, with question words that wait for their verb before it: "on what day, and where, was it signed"."""
    found: list[tuple[Token, ...]] = []
    waiting: tuple[Token, ...] = ()
    for part in parts:
        if all(t.text in WH or t.text in _BESIDE_WH for t in part) and part is not parts[-1]:
            waiting += part
        else:
            found.append(waiting + part)
            waiting = ()
    return [*found, waiting] if waiting else found


_BESIDE_WH = frozenset(
    {
        "and",
        "on",
        "in",
        "at",
        "by",
        "from",
        "for",
        "to",
        "day",
        "date",
        "year",
        "month",
        "place",
        "city",
        "town",
        "country",
    }
)
"""What may stand beside question words without saying what is asked of."""


def _clause(tokens: tuple[Token, ...], end: str, *, is_first: bool, is_last: bool) -> Clause:
    is_asked = end == "?" and is_last
    tokens = _without_acknowledgement(tokens)
    reported = _report_length([t.text for t in tokens])
    tokens = tokens[reported:]
    start = _request_start(tokens)
    body = tokens[start:]
    is_empty = all(t.text in _POLITE or t.text in _JOINERS or t.text in _ADDRESSES for t in body)
    is_question = (is_asked or start > 0 or has_question_form(body)) and not is_empty
    is_question = is_question and (is_asked or not reported)
    return Clause(body, (), (), is_question=is_question, is_asked=is_asked, is_first=is_first)


_ACKNOWLEDGEMENTS = frozenset(
    {"fine", "good", "great", "nice", "cool", "perfect", "interesting", "awesome", "amazing", "right", "wow"}
)


def _without_acknowledgement(tokens: tuple[Token, ...]) -> tuple[Token, ...]:
    """The tokens without an opening such as "fine, and …"."""
    is_opening = (
        len(tokens) > 1 and tokens[0].text in _ACKNOWLEDGEMENTS and (tokens[1].has_comma or tokens[1].text in _JOINERS)
    )
    return tokens[1:] if is_opening else tokens


def _request_start(tokens: tuple[Token, ...]) -> int:
    """Where the question begins after an opening such as "I would like to include"."""
    words = [t.text for t in tokens]
    for n, word in enumerate(words):
        for opening in _REQUESTS_FROM.get(word, ()):
            if tuple(words[n : n + len(opening)]) == opening:
                rest = n + len(opening) + 1
                return rest if rest < len(words) and _asks_something(words[rest:]) else 0
    return 0


def _report_length(words: list[str]) -> int:
    """How many words tell who says or wants to know what follows: "my teacher wants to know", "my prof says that"."""
    if words[:1] not in (["my"], ["our"]):
        return 0
    verb = next((n for n, w in enumerate(words[2:5], start=2) if w in english.REPORTING), 0)
    end = verb + 1
    while verb and end < len(words) and words[end] in _AFTER_REPORT:
        end += 1
    return end if verb and end < len(words) else 0


_AFTER_REPORT = frozenset({"me", "us", "to", "know", "that", "if", "whether", ":"})


def _asks_something(words: list[str]) -> bool:
    return any(w in WH or w in {"year", "date", "number", "name", "names", "reason"} for w in words)


_REQUESTS = tuple(tuple(r.replace("i'd", "i would").split()) for r in english.REQUESTS)


_REQUESTS_FROM = {first: tuple(r for r in _REQUESTS if r[0] == first) for first, *_ in _REQUESTS}
"""The same by their first word: this is looked at for every word of a message."""


def has_question_form(tokens: Sequence[Token]) -> bool:
    """Whether the words open with a question word, an auxiliary or an imperative, politeness aside."""
    words = [t.text for t in tokens]
    start = 0
    while start < len(words) and (words[start] in _JOINERS or words[start] in _POLITE):
        start += 1
    rest = words[start:]
    if not rest:
        return False
    if rest[0] == "when" and len(rest) > 2 and rest[1] not in english.AUXILIARIES:  # noqa: PLR2004 -- a clause
        return False
    if rest[0] in WH or rest[0] in _IMPERATIVES:
        return True
    if rest[0] in _PREPOSITIONS and len(rest) > 1 and rest[1] in WH:
        return True
    if rest[0] in english.AUXILIARIES and len(rest) > 1 and rest[1] not in english.AUXILIARIES:
        return rest[0] not in {"be", "have"} or rest[1] in _SUBJECTS
    return any(w in WH for w in rest[1:]) and not _is_relative(rest)


_INTRODUCTIONS = {
    ("tell", "me"),
    ("you", "know"),
    ("to", "know"),
    ("me", "know"),
    ("i", "wonder"),
    ("to", "ask"),
    ("to", "learn"),
    ("to", "understand"),
    ("out", "in"),
    ("tell", "us"),
    ("find", "out"),
    ("remind", "me"),
    ("was", "wondering"),
    ("wondering", "about"),
    ("to", "hear"),
}
"""What a question inside a sentence follows: "I should be grateful if you would *tell me* when …"."""

_POLITE = frozenset(
    [
        "please",
        "kindly",
        "ok",
        "okay",
        "well",
        "hi",
        "hello",
        "hey",
        "yes",
        "no",
        "now",
        "thanks",
        "sorry",
        "yo",
        "oh",
        "um",
        "uh",
        "hmm",
        "alright",
        "dear",
        "sir",
        "then",
        "bot",
        "again",
        "good",
        "morning",
        "evening",
        "afternoon",
        "you",
        "me",
        "just",
        "quickly",
    ]
)


_ADDRESSES = frozenset(
    {
        "do",
        "tell",
        "know",
        "question",
        "is",
        "my",
        "here",
        "a",
        "i",
        "have",
        "can",
        "could",
        "to",
        "us",
        "quick",
        "ask",
        "answer",
        "this",
        "say",
    }
)
"""Words of which an opening such as "please tell me:" is made."""


def _is_relative(words: list[str]) -> bool:
    """Whether the question words only join clauses of a statement ("the year in which it began")."""
    first = next(n for n, w in enumerate(words) if w in WH)
    return words[0] in {"i", "my", "we", "our", "it", "he", "she", "they", "this", "there", "someone", "somebody"} or (
        words[first] in {"which", "who", "when", "where", "how"} and first > 4  # noqa: PLR2004 -- far enough from the start to be inside a statement
    )


def _opens(tokens: tuple[Token, ...], words: list[str], n: int) -> bool:
    """Whether a new question opens at this place."""
    token = tokens[n]
    is_bounded = token.has_comma or token.text in _JOINERS
    if not is_bounded:
        return (
            (words[n] in WH or words[n] in _PREPOSITIONS)
            and tuple(words[max(0, n - 2) : n]) in _INTRODUCTIONS
            and (words[n] in WH or _opens_with_preposition(words[n : n + 4]))
        )
    start, limit = n, min(len(words), n + _LONGEST_OPENING)
    while start < limit:
        asked = _ask_length(words, start)
        if not asked and words[start] not in _JOINERS and words[start] not in _POLITE:
            break
        start += asked or 1
    rest = words[start : start + 4]
    if not rest:
        return False
    if _is_request(words, start):
        return True
    if start > n and token.text in _JOINERS and words[n - 1] in WH:
        return False
    if rest[0] in WH:
        return not _continues(words, n, start)
    if _opens_with_preposition(rest):
        return not (rest[1] == "which" and n == start and not token.has_comma)
    if rest[0] in english.AUXILIARIES and len(rest) > 1 and _has_question(words[:n]):
        return rest[1] in _SUBJECTS or rest[0] in {"did", "does", "do", "is", "was"}
    return rest[0] in _IMPERATIVES and token.text in _JOINERS


def _opens_with_preposition(words: list[str]) -> bool:
    """ "in which", "for about how many"."""
    return (
        len(words) > 1
        and words[0] in _PREPOSITIONS
        and (words[1] in WH or (words[1] in _PREPOSITIONS and words[2:3] == ["how"]))
    )


def _continues(words: list[str], n: int, start: int) -> bool:
    """Whether "and where" goes on with the question before it: "when and where was it signed"."""
    is_short = len(words) - start == 1
    is_joined = words[n - 1] in WH and words[n] in {"and", "or"}
    is_relative = (
        words[start] in {"which", "who", "where", "when"}
        and n == start
        and not is_short
        and not any(w in english.AUXILIARIES or w in {"one", "ones", "of"} for w in words[start + 1 : start + 4])
    )
    return is_joined or (is_relative and _has_question(words[:n]))


def _has_question(words: list[str]) -> bool:
    return any(w in WH for w in words) or (bool(words) and words[0] in english.AUXILIARIES)


def _is_request(words: list[str], start: int) -> bool:
    return any(tuple(words[start : start + len(r)]) == r for r in _REQUESTS) and start > 0


_ASKS = (
    ("can", "you", "tell", "me"),
    ("could", "you", "tell", "me"),
    ("tell", "me"),
    ("could", "you", "please"),
    ("can", "you"),
    ("could", "you"),
    ("do", "you", "know"),
    ("please",),
    ("let", "me", "know"),
    ("i", "wonder"),
    ("would", "you"),
    ("i", "would", "like", "to", "know"),
    ("i", "want", "to", "know"),
    ("if", "i", "may", "ask"),
    ("may", "i", "ask"),
    ("can", "i", "ask"),
    ("i", "need", "to", "know"),
)
_ASKS_FROM = {first: tuple(a for a in _ASKS if a[0] == first) for first, *_ in _ASKS}
"""The same by their first word: this is looked at for every word of a message."""


def _ask_length(words: list[str], start: int) -> int:
    """How many words from a place on ask to be told ("could you tell me"); 0 when they do not."""
    asks = _ASKS_FROM.get(words[start])
    if asks is None:
        return 0
    return max((len(a) for a in asks if tuple(words[start : start + len(a)]) == a), default=0)
