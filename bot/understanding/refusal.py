"""Why a clause has no reading: what is told instead of an answer."""

from __future__ import annotations

from bot.language import grammar, question_words
from bot.model import NotUnderstood, Reason, TagKind
from bot.records import replace
from bot.understanding.clauses import MOST_TOKENS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import TypeGuard

    from bot.model import Ambiguous, Frame, Sentence, Tag, Token
    from bot.understanding.reading import Reading
    from bot.understanding.spelling import Speller

_MOST_UNKNOWN = 40
"""How many unknown words of a message are checked for slips; with more, it is in another language."""


def why_not(
    candidates: tuple[Frame, ...], tokens: tuple[Token, ...], nameless: tuple[Token, ...], speller: Speller
) -> NotUnderstood | Ambiguous:
    """The reason why a clause has no reading; the names in it are known, so they are not what is missing."""
    if len(tokens) > MOST_TOKENS:
        return NotUnderstood(Reason.TOO_LONG)
    words = [t for t in tokens if t.text not in grammar.FUNCTION_WORDS]
    if not words or all(t.text.isdigit() or t.text in question_words.VAGUE for t in words):
        return NotUnderstood(Reason.AMBIGUOUS)
    if not is_english(tokens, speller):
        return NotUnderstood(Reason.NOT_ENGLISH)
    near = candidates[0] if candidates else None
    if near is not None and near.query.property and len(near.unexplained) < len(words):
        return NotUnderstood(Reason.UNEXPLAINED_WORDS, near.unexplained, near.query.property)
    unknown = tuple(t.said for t in tokens if not speller.is_known(t.text))
    unknown = unknown or tuple(t.said for t in nameless if t.text not in grammar.FUNCTION_WORDS)
    return NotUnderstood(Reason.OUT_OF_SCOPE, unknown[:4])


def asked_of_none(tokens: Sequence[Token], tags: Sequence[Tag]) -> str:
    """The property that a clause asks for without saying of which item, if that is all that it leaves open, or ""."""
    cues = [t.value for t in tags if t.kind is TagKind.CUE]
    explained = {n for t in tags for n in t.at}
    left = [t for n, t in enumerate(tokens) if n not in explained and t.text not in grammar.FUNCTION_WORDS]
    is_of_one = any(t.kind in {TagKind.ITEM, TagKind.VALUE, TagKind.TYPE, TagKind.PRONOUN} for t in tags)
    return cues[0] if len({*cues}) == 1 and not left and not is_of_one else ""


def is_english(tokens: tuple[Token, ...], speller: Speller) -> bool:
    """Whether the clause is English, slips allowed for; a letter alone is of no language."""
    words = [t.text for t in tokens if t.text.isalpha() and len(t.text) > 1]
    foreign = sum(t.said.lower() in question_words.FOREIGN for t in tokens)
    if foreign > 1 or (foreign and sum(t.text in grammar.FUNCTION_WORDS for t in tokens) <= 1):
        return False
    sure = sum(speller.is_english(w) for w in words)
    likely = sum(not speller.is_english(w) and bool(speller.propose(w)) for w in words)
    return not words or 2 * sure + likely > len(words)


def is_foreign(found: Sequence[Sentence], speller: Speller) -> bool:
    """Whether there are more unknown words than slips can explain."""
    if sum([len(s.tokens) for s in found]) <= _MOST_UNKNOWN:
        return False
    words = {t.text for s in found for t in s.tokens}
    return sum(not speller.is_english(w) for w in words) > _MOST_UNKNOWN


def told_once(readings: Sequence[Reading]) -> tuple[Reading, ...]:
    """The readings, with one refusal in place of several of questions about nothing known."""
    strange = {n: r.outcome for n, r in enumerate(readings) if _is_about_nothing(r.outcome)}
    if len(strange) < 2:  # noqa: PLR2004 -- one is told as it is
        return tuple(readings)
    first = min(strange)
    words = tuple(dict.fromkeys(word for outcome in strange.values() for word in outcome.words))
    told = replace(readings[first], outcome=NotUnderstood(Reason.OUT_OF_SCOPE, words))
    return tuple(told if n == first else r for n, r in enumerate(readings) if n == first or n not in strange)


def _is_about_nothing(outcome: object) -> TypeGuard[NotUnderstood]:
    """Whether a refusal names no property that is known."""
    return isinstance(outcome, NotUnderstood) and outcome.reason is Reason.OUT_OF_SCOPE and not outcome.property
