"""A statement as the question whether it is so: "the name was dropped in 1985", "it was in Rome that it was signed".

Where a statement denies something, the question is put without the denial, and the answer turned round.
"""

from __future__ import annotations

from functools import cache

from bot.language import circumstances, denials, fillers, grammar, precedence, question_words
from bot.language.grammar import JOINERS, PREPOSITIONS
from bot.language.inflection import IRREGULAR, is_past, key
from bot.language.question_words import WH
from bot.records import replace

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from bot.model import Token

_RELATIVES = question_words.RELATIVES | question_words.RELATIVE_PRONOUNS
_SHORTEST = 2
"""Words of a statement."""
_ASKING = WH | grammar.AUXILIARIES | PREPOSITIONS | fillers.IMPERATIVES | fillers.TELLING
"""Words with which no statement opens."""


def questions(tokens: tuple[Token, ...]) -> Iterator[tuple[tuple[Token, ...], bool]]:
    """The questions that a statement comes to, each with whether the statement denies what it asks."""
    if len(tokens) < _SHORTEST:
        return
    if _has_tag(tuple([t.text for t in tokens])):
        tokens = tokens[:-_TAG]
        yield tokens, False
    for plain in (tokens, *_unfolded(tokens)):
        if plain is not tokens:
            yield plain, False
        yield from ((asked, False) for asked in _inverted(plain))
        for positive in filter(None, _undenied(plain)):  # of a bare "left out" nothing is left
            yield positive, True
            yield from ((asked, True) for asked in _inverted(positive, has_verb=True))


def denies(tokens: tuple[Token, ...]) -> bool:
    """Whether a statement denies something."""
    return next(_undenied(tokens), None) is not None


def is_statement(tokens: tuple[Token, ...]) -> bool:
    """Whether the words open neither with a question word nor with the verb of a question."""
    if not tokens or tokens[0].text not in _ASKING:
        return bool(tokens)
    is_noun = tokens[0].text in fillers.NOUN_ORDERS and len(tokens) > _SHORTEST
    return is_noun and is_past(tokens[1].text)  # "name changed twice"


def on_either_side(tokens: tuple[Token, ...], is_time: Callable[[Sequence[Token]], bool]) -> tuple[Token, ...]:
    """The question on which side of another a thing lies: "did A come before or after B" for "A was before or after B".

    On which side of a time it lies is told by when it was. Nothing, where the words ask something else or are such a
    question already.
    """
    words = tuple([t.text for t in tokens])
    n, other = _sides(words) if not _ON_SIDES.isdisjoint(words) else (0, range(0))
    is_put = words[0] in grammar.AUXILIARIES
    if not n or not other or (words[0] in _ASKING and not is_put):
        return ()
    if is_time(tokens[other.start : other.stop]):
        return (_worded(tokens[0], "when"), *tokens[:n]) if is_put else ()
    end = n
    while end and words[end - 1] in precedence.HAPPENING | grammar.FINITE_BE:
        end -= 1
    if is_put or not end:
        return ()
    between = (_worded(tokens[n], word) for word in ("come", "before", "or", "after"))
    return (_worded(tokens[0], "did"), *tokens[:end], *between, *tokens[other.start : other.stop])


_ON_SIDES = frozenset(word for phrase in precedence.ON_EITHER_SIDE for word in phrase) - {"or"}


def _sides(words: tuple[str, ...]) -> tuple[int, range]:
    """Where "before or after A" or "before A or after" begins, and where the words for A are; 0 if it is not there."""
    for n in range(1, len(words) - 2):
        for phrase in precedence.ON_EITHER_SIDE:
            if words[n : n + len(phrase)] == phrase:
                return n, range(n + len(phrase), len(words))
        if words[n] in {"before", "after"} and words[-2:] in {("or", "after"), ("or", "before")}:
            return n, range(n + 1, len(words) - 2)
    return 0, range(0)


def _worded(token: Token, word: str) -> Token:
    """Another word in the place of a token."""
    return replace(token, text=word, key=key(word), said=word, has_comma=False)


_BEHIND_SUBJECT = 4
"""Where the latest stands what is said of a subject of one word or two: "was *the word* out of it"."""


def out_of_name(tokens: tuple[Token, ...]) -> tuple[Token, ...]:
    """The words with "no longer in" for "out of the name", "gone from its name"; nothing where they do not say it."""
    words = [t.text for t in tokens]
    n = next((n for n in range(1, len(words) - 1) if tuple(words[n : n + 2]) in denials.OUT_OF), 0)
    name = n + 2 + (words[n + 2 : n + 3] != [] and words[n + 2] in grammar.ARTICLES | grammar.POSSESSIVES)
    is_named = words[name : name + 1] != [] and words[name] in grammar.NAME_NOUNS
    if not (n and is_named) or not (WH.isdisjoint(words) or tuple(words[:2]) in denials.SINCE_WHEN):
        return ()
    start = 2 * (tuple(words[:2]) in denials.SINCE_WHEN)
    is_asked = words[start] in grammar.FINITE_BE and n - start < _BEHIND_SUBJECT
    is_state = is_asked or words[n - 1] in grammar.BE | {"already"}
    said = [_worded(tokens[n], word) for word in ("no", "longer", "in")]
    return (*tokens[:n], *said, *tokens[n + 2 :]) if is_state else ()


def once(tokens: tuple[Token, ...]) -> tuple[Token, ...]:
    """The words without "no longer", so that they ask whether it is so; nothing where they do not say it."""
    words = [t.text for t in tokens]
    n = next((n for n in range(len(words)) if tuple(words[n : n + 2]) in denials.NO_LONGER), -1)
    return tokens[:n] + tokens[n + 2 :] if n >= 0 else ()


def until_when(tokens: tuple[Token, ...]) -> tuple[Token, ...]:
    """Until when something was so that is so "no more": "*since when* is it *not* open *any more*"; else nothing."""
    words = tuple([t.text for t in tokens])
    start = next((n for n, word in enumerate(words) if word not in JOINERS), 0)
    opening = next((w for w in denials.SINCE_WHEN if words[start : start + len(w)] == w), ())
    begin = start + len(opening)
    denied = next((n for n in range(begin, len(words)) if words[n] in _DENYING), -1)
    if not opening or denied < 0 or not all(map(str.isalpha, words[begin:])):
        return ()
    if words[denied - 1] in JOINERS or not denials.CHANGING.isdisjoint(words[begin:]):
        return ()  # "since when is it A *and not* B" asks of A; what has not changed is so still
    is_ceased = words[denied : denied + 2] in denials.NO_LONGER
    if words[denied] == "no" and not is_ceased:
        return ()
    echo = next((w for w in denials.ECHOES if words[-len(w) :] == w), ())
    end = max(len(words) - len(echo), denied + 1)
    asked = (_worded(tokens[start], "until"), _worded(tokens[start], "when"))
    return (*asked, *tokens[begin:denied], *tokens[denied + 1 + is_ceased : end])


_DENYING = frozenset({"no", "not"})


def unchanged(tokens: tuple[Token, ...]) -> tuple[Token, ...]:
    """Since when or how long something stayed the same, where it is asked since when it has *not changed*."""
    words = tuple([t.text for t in tokens])
    verb = len(words) - 1 - (words[-1:] == ("since",))
    if not is_of_no_change(tokens) or words[verb] not in denials.CHANGED:
        return ()
    before = [t for t in tokens[:verb] if t.text not in {"not", "been"}]
    is_named = before[-1].text not in grammar.PRONOUNS | grammar.AUXILIARIES
    return (*before, *(_worded(tokens[verb], word) for word in denials.STAYED)) if is_named else ()


def is_of_no_change(tokens: tuple[Token, ...]) -> bool:
    """Whether it is asked since when or how long something has *not changed*, which takes no change for granted."""
    words = tuple([t.text for t in tokens])
    openings = (*denials.SINCE_WHEN, *denials.HOW_LONG)
    is_denied = "not" in words and not denials.CHANGING.isdisjoint(words)
    return is_denied and any(words[: len(w)] == w for w in openings)


def _inverted(tokens: tuple[Token, ...], *, has_verb: bool = False) -> Iterator[tuple[Token, ...]]:
    """With the verb in front: "*was* the name dropped", "*did* the name change"."""
    n = next((n for n, t in enumerate(tokens) if t.text in grammar.INVERTING), 0)
    if len(tokens) < _SHORTEST or any(t.text in _RELATIVES and not _is_of_time(tokens, n) for n, t in _behind(tokens)):
        return
    if grammar.AUXILIARIES.isdisjoint(t.text for t in tokens) and (has_verb or _has_verb(tokens)):
        yield (replace(tokens[0], text="did", key="do", said="did"), *tokens)
    elif n and not any(t.text in WH or t.text in JOINERS for t in tokens[:n]):
        yield (tokens[n], *tokens[:n], *tokens[n + 1 :])


def _behind(tokens: tuple[Token, ...]) -> Iterator[tuple[int, Token]]:
    """The tokens behind the first, with their places."""
    return ((n, t) for n, t in enumerate(tokens) if n)


def _is_of_time(tokens: tuple[Token, ...], n: int) -> bool:
    """Whether a "that" points at a time: "it was dropped *that year*", "*that very year*"."""
    rest = [t.text for t in tokens[n + 1 : n + 3]]
    return (
        tokens[n].text == "that"
        and bool(rest)
        and (rest[0] in circumstances.STRETCHES or rest[:1] in (["very"], ["same"]))
    )


def may_state(tokens: tuple[Token, ...]) -> bool:
    """Whether words before a question may be a statement: they have a verb, or a word that denies something."""
    words = [t.text for t in tokens]
    return not grammar.AUXILIARIES.isdisjoint(words) or not _denying().isdisjoint(words) or _has_verb(tokens)


def _has_verb(tokens: Sequence[Token]) -> bool:
    """Whether a word beside auxiliaries looks like the verb of a statement: in the past, or next to its subject."""
    start = 1 + (tokens[0].text in grammar.ARTICLES)
    is_present = any(t.text.endswith("s") and not t.text.endswith("ss") for t in tokens[start : start + 1])
    return is_present or any(t.text.endswith("ed") or t.text in IRREGULAR for t in tokens[1:])


def _unfolded(tokens: tuple[Token, ...]) -> Iterator[tuple[Token, ...]]:
    """A cleft sentence in plain order: "it was signed in Rome" for "it was in Rome that it was signed"."""
    tokens = _without_contrast(tokens)
    words = [t.text for t in tokens]
    end = next((n for n in range(3, len(words)) if words[n] in _RELATIVES), 0)
    if words[0] == "it" and words[1:2] and words[1] in grammar.FINITE_BE and end:
        told, rest = tokens[2:end], tokens[end + 1 :]
        is_placed = told[0].text in PREPOSITIONS or told[0].text.isdigit()
        yield (*rest, *told) if is_placed else (*told, *rest)
    verb = next(
        (n for n, w in enumerate(words[:-2]) if n and w in grammar.FINITE_BE and words[n + 1] in {"where", "when"}), 0
    )
    if verb:
        preposition = replace(tokens[verb], text="in", key="in", said="in")
        yield (*tokens[verb + 2 :], preposition, *tokens[:verb])


def _without_contrast(tokens: tuple[Token, ...]) -> tuple[Token, ...]:
    """Without what it says is not meant: "it was A, *not B*, that …"."""
    start = next((n for n, t in enumerate(tokens) if n and t.has_comma and t.text == "not"), 0)
    end = next((n for n in range(start + 1, len(tokens)) if tokens[n].has_comma), 0) if start else 0
    return tokens[:start] + tokens[end:] if end else tokens


def _undenied(tokens: tuple[Token, ...]) -> Iterator[tuple[Token, ...]]:
    """The statement without its one denial; nothing where it denies nothing, or more than once."""
    words = tuple(t.text for t in tokens)
    if _denying().isdisjoint(words):
        return
    first = int(words[0] in denials.COMMANDS)  # "forget the article": nobody is said to have forgotten it
    places = [n for n in range(first, len(words)) if words[n] in _denying()]
    found = [(n, length) for n in places if (length := _denial_at(words, n))]
    if not found or not denials.BARRED.isdisjoint(words):
        return
    n, length = found[0]
    for way in _denials()[words[n : n + length]]:
        put = tuple(replace(tokens[n], text=w, key=key(w), said=w) for w in way)
        rest = tokens[n + length :]
        yield (*tokens[:n], *put, *_without_echo(rest))


def _has_tag(words: tuple[str, ...]) -> bool:
    """Whether a statement ends with words that only ask for agreement: "it has ten, *did it not*"."""
    verb, *rest = words[-_TAG:] if len(words) > _TAG + 1 else ("",)
    return "not" in rest and verb in grammar.AUXILIARIES and not _IN_TAG.isdisjoint(rest)


_TAG = len(("did", "it", "not"))
_IN_TAG = grammar.YOU | grammar.WE | grammar.PERSONAL | {"it", "they", "there"}


def _without_echo(tokens: tuple[Token, ...]) -> tuple[Token, ...]:
    """Without the "any more" or "yet" that goes with a denial."""
    words = tuple(t.text for t in tokens)
    for echo in denials.ECHOES:
        size = len(echo)
        if (n := next((n for n in range(len(words)) if words[n : n + size] == echo), -1)) >= 0:
            return tokens[:n] + tokens[n + size :]
    return tokens


def _denial_at(words: tuple[str, ...], n: int) -> int:
    """How many words from a place on deny something."""
    known = _denials()
    return next((length for length in range(min(5, len(words) - n), 0, -1) if words[n : n + length] in known), 0)


def prepare() -> None:
    """Cut the denials into words."""
    _denying()


@cache
def _denying() -> frozenset[str]:
    """The words with which denials begin."""
    return frozenset(words[0] for words in _denials())


@cache
def _denials() -> Mapping[tuple[str, ...], tuple[tuple[str, ...], ...]]:
    return {
        tuple(phrase.split()): tuple(tuple(way.split()) for way in ways) for phrase, ways in denials.DENIALS.items()
    }
