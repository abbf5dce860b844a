"""Verbs that say nothing but what stands beside them: "does it *do* any health *work*" asks for health.

Only the verb and its vague noun are empty; the object between them has to be explained. Without an object the verb is
what is asked for ("what do observers do").
"""

from __future__ import annotations

from itertools import pairwise

from bot.language import fillers, grammar, question_words
from bot.language.inscriptions import WRITERS
from bot.language.operators import Op
from bot.language.question_words import TIME_NOUNS, WH, WHAT_OR_WHICH, Focus
from bot.model import TagKind
from bot.understanding.framing import inscribed

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.understanding.framing.features import Features


def empty_at(words: list[str]) -> set[int]:
    """The places of an empty "do", of the vague noun that closes its object, and of the "got" of "has got".

    Nor does it say more that a date is put down which the clause asks for: "which year *should I give* for it".
    """
    found = set() if grammar.DOING.isdisjoint(words) else _empty_do(words)
    if not grammar.GETTING.isdisjoint(words):
        found |= {n for n, word in enumerate(words) if word in grammar.GETTING and _has(words[max(n - 4, 0) : n])}
    found |= inscribed.filings(words) if "under" in words else set()
    return found if WRITERS.isdisjoint(words) else found | inscribed.dates(words)


def _has(words: Sequence[str]) -> bool:
    return not grammar.HAVE.isdisjoint(words)


def verb_at(f: Features) -> int | None:
    """The place of the verb of a question for yes or no with "do": "does the club *need* players"."""
    if f.tokens[0].text not in grammar.DO:
        return None
    first = 1 + (f.tokens[1:2] != () and f.tokens[1].text in grammar.ARTICLES)
    ends = [t.at[-1] for kind in _NAMING for t in f.of[kind] if t.at[0] == first]
    start = max(ends) + 1 if ends else len(f.tokens)
    if [t.text for t in f.tokens[start : start + 2]] == ["have", "to"]:
        start += 2  # "did it *have to* shrink"
    beside = {n for t in f.ops.get(Op.EVER, ()) for n in t.at}  # "did it *once* have 156 members"
    places = (n for n in range(start, len(f.tokens)) if n not in beside)
    return next((n for n in places if f.tokens[n].text not in grammar.BEFORE_VERB), None)


def is_done_there(words: Sequence[str]) -> bool:
    """Whether it is asked what was done somewhere: "what did it *do in* Chile"; that it is known tells only of that."""
    return any(verb in grammar.DOING and after in _THERE for verb, after in pairwise(words))


def is_done_then(f: Features) -> bool:
    """Whether it is asked what was done at a time, and nothing else is said: "what did it *do* in the sixties"."""
    if f.focus is not Focus.WHAT or not f.times or f.words.isdisjoint(_DOING):
        return False
    verb = max(n for n, t in enumerate(f.tokens) if t.text in _DOING)
    timed = {n for t in f.times for n in t.at}
    named = {n for kind in _NAMING if kind is not TagKind.VALUE for t in f.of[kind] for n in t.at}
    is_past = not f.words.isdisjoint(grammar.PAST | grammar.HAVE)
    is_bare = grammar.AUXILIARIES.isdisjoint(f.words - _DOING) and all(t.when and t.when.interval for t in f.times)
    return (is_past or is_bare) and verb - 1 in named and all(n in timed for n in range(verb + 1, len(f.tokens)))


_DOING = grammar.DOING | {"did"}
"""Verbs behind who does something: "what they *did* then"."""

_THERE = grammar.DONE_ABOUT & grammar.PREPOSITIONS - {"about"}

_NAMING = (TagKind.ITEM, TagKind.PRONOUN, TagKind.TYPE, TagKind.VALUE)
"""What names who does something."""


def _empty_do(words: Sequence[str]) -> set[int]:
    verb = next((n for n, word in enumerate(words) if n and word in grammar.DOING), 0)
    if not verb or grammar.AUXILIARIES.isdisjoint(words[:verb]):
        return set()
    if any(word in grammar.VAGUE_NOUNS and words[n - 1] in WH for n, word in enumerate(words[:verb]) if n):
        return {verb}  # "what job did they want it to *do*"
    if words[:2] == ["how", "many"] and verb + 1 == len(words):
        return {verb}  # "how many pages does it *do*": what is counted says what is done
    if verb + 1 == len(words) or not _has_object(words, verb):
        return set()
    closing = (n for n, word in enumerate(words) if n > verb + 1 and word in grammar.VAGUE_NOUNS)
    return {verb, *list(closing)[:1]}


def _has_object(words: Sequence[str], verb: int) -> bool:
    """Whether an object follows: any noun where the question does not ask for it, else what something is done about."""
    after = next((word for word in words[verb + 1 :] if word not in grammar.ARTICLES), "")
    if after in grammar.DONE_ABOUT and f"{after} {''.join(words[verb + 2 : verb + 3])}" not in fillers.FILLERS:
        return verb + 2 < len(words)
    is_noun = after.isalpha() and after not in grammar.FUNCTION_WORDS and after not in grammar.VAGUE_NOUNS
    return is_noun and _asks_for_something_else(words)


def _asks_for_something_else(words: Sequence[str]) -> bool:
    """Whether it is not asked what is done: "did it do …", "when did it do …", "which year did it do …"."""
    is_of_time = words[0] in WHAT_OR_WHICH and words[1] in TIME_NOUNS
    return is_of_time or words[0] in grammar.AUXILIARIES or words[0] in question_words.ADVERBS
