"""Why a clause has no reading: what is told instead of an answer."""

from __future__ import annotations

from bot.language import grammar, question_words
from bot.model import Cost, Frame, Kind, NotUnderstood, Query, Reason, TagKind
from bot.records import replace
from bot.understanding.cutting.clauses import MOST_TOKENS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import TypeGuard

    from bot.facts.base import FactBase
    from bot.model import Ambiguous, Sentence, Tag, Token
    from bot.understanding.cleaning.spelling import Speller
    from bot.understanding.deciding.reading import Reading
    from bot.understanding.tagging.tags import Tags

_MOST_UNKNOWN = 40
"""How many unknown words of a message are checked for slips; with more, it is in another language."""


def why_not(
    candidates: tuple[Frame, ...], tokens: tuple[Token, ...], spelt: tuple[Token, ...], tags: Tags, speller: Speller
) -> NotUnderstood | Ambiguous:
    """The reason why a clause has no reading, as it was `spelt` by the nearest of the candidates, with its tags."""
    if len(tokens) > MOST_TOKENS:
        return NotUnderstood(Reason.TOO_LONG)
    words = [t for t in tokens if t.text not in grammar.FUNCTION_WORDS]
    if not words or all(t.text.isdigit() or t.text in question_words.VAGUE for t in words):
        return NotUnderstood(Reason.AMBIGUOUS)
    if not is_english(tokens, speller):
        return NotUnderstood(Reason.NOT_ENGLISH)
    near = candidates[0] if candidates else None
    if near is not None and near.query.property and len(near.unexplained) < len(words):
        return NotUnderstood(Reason.UNEXPLAINED_WORDS, _telling(near.unexplained), near.query.property)
    unknown = tuple(t.said for t in tokens if not speller.is_known(t.text))
    for kinds in (_UNDERSTOOD, _NAMES):
        unknown = unknown or _not_meant(spelt, tags, kinds)
    return NotUnderstood(Reason.OUT_OF_SCOPE, (unknown or (near.unexplained if near is not None else ()))[:4])


_NAMES = (TagKind.ITEM, TagKind.VALUE)
_UNDERSTOOD = (*_NAMES, TagKind.FOCUS, TagKind.TIME, TagKind.FILLER)
"""What is known and asked for by words, and so is not what is missing."""


def _not_meant(tokens: Sequence[Token], tags: Tags, kinds: Sequence[TagKind]) -> tuple[str, ...]:
    """The words, as typed, that carry some meaning and are in no tag of these kinds."""
    meant = {n for kind in kinds for t in tags.of[kind] for n in t.at}
    return tuple(t.said for n, t in enumerate(tokens) if n not in meant and t.text not in grammar.FUNCTION_WORDS)


def _telling(words: tuple[str, ...]) -> tuple[str, ...]:
    """The words without those by which it is only asked, unless there are no others."""
    asking = grammar.FUNCTION_WORDS | question_words.VAGUE
    return tuple(w for w in words if w.lower() not in asking) or words


def asked_of_none(tokens: Sequence[Token], tags: Sequence[Tag]) -> str:
    """The property that a clause asks for without saying of which item, if that is all that it leaves open, or ""."""
    cues = [t.value for t in tags if t.kind is TagKind.CUE]
    explained = {n for t in tags for n in t.at}
    left = [t for n, t in enumerate(tokens) if n not in explained and t.text not in grammar.FUNCTION_WORDS]
    is_of_one = any(t.kind in {TagKind.ITEM, TagKind.VALUE, TagKind.TYPE, TagKind.PRONOUN} for t in tags)
    return cues[0] if len({*cues}) == 1 and not left and not is_of_one else ""


def asked_of_untold(tokens: Sequence[Token], tags: Tags, words: Sequence[str], facts: FactBase) -> Frame | None:
    """The question for a property of an item of which the facts do not give it, though they do of others."""
    items = {t.value for t in tags.of[TagKind.ITEM]}
    if len(items) != 1:
        return None
    cues = [t for t in tags.of[TagKind.CUE] if not any(set(t.at) <= set(i.at) for i in tags.of[TagKind.ITEM])]
    cues = [t for t in cues if not any(set(t.at) < set(longer.at) for longer in cues)]
    names = {t.value for t in cues}
    if len(names) != 1:
        return None
    item, p = items.pop(), facts.properties[names.pop()]
    said = {tokens[n].said for t in cues for n in t.at}
    is_untold = facts.item(item).type in p.of and not facts.statements(item, p.id)
    return Frame(Query(Kind.VALUE, item, p.id), Cost()) if is_untold and said.issuperset(words) else None


def is_english(tokens: tuple[Token, ...], speller: Speller) -> bool:
    """Whether the clause is English, slips allowed for; a letter alone is of no language."""
    words = [t.text for t in tokens if t.text.isalpha() and len(t.text) > 1]
    foreign = sum(t.said.lower() in question_words.FOREIGN for t in tokens)
    if foreign > 1 or (foreign and sum(t.text in grammar.FUNCTION_WORDS for t in tokens) <= 1):
        return False
    sure = sum(speller.is_english(w) for w in words)
    likely = sum(not speller.is_english(w) and bool(speller.propose(w)) for w in words)
    is_one_strange = bool(sure) and len(words) == sure + 1  # which may be a name
    return not words or is_one_strange or 2 * sure + likely > len(words)


def is_foreign(found: Sequence[Sentence], speller: Speller) -> bool:
    """Whether there are more unknown words than slips can explain."""
    if sum([len(s.tokens) for s in found]) <= _MOST_UNKNOWN:
        return False
    words = {t.text for s in found for t in s.tokens}
    return sum(not speller.is_english(w) for w in words) > _MOST_UNKNOWN


def told_once(readings: Sequence[Reading]) -> tuple[Reading, ...]:
    """The readings, with one refusal in place of several of questions about nothing known.

    What only goes on from a question of the message that was refused is refused with it.
    """
    readings = [r for n, r in enumerate(readings) if not (n and _goes_on_from_refused(r.outcome))]
    strange = {n: r.outcome for n, r in enumerate(readings) if _is_about_nothing(r.outcome)}
    if len(strange) < 2:  # noqa: PLR2004 -- one is told as it is
        return tuple(readings)
    first = min(strange)
    words = tuple(dict.fromkeys(word for outcome in strange.values() for word in outcome.words))
    told = replace(readings[first], outcome=NotUnderstood(Reason.OUT_OF_SCOPE, words))
    return tuple(told if n == first else r for n, r in enumerate(readings) if n == first or n not in strange)


def _goes_on_from_refused(outcome: object) -> bool:
    return isinstance(outcome, NotUnderstood) and outcome.reason is Reason.UNANSWERED_BEFORE


def _is_about_nothing(outcome: object) -> TypeGuard[NotUnderstood]:
    """Whether a refusal names no property that is known."""
    return isinstance(outcome, NotUnderstood) and outcome.reason is Reason.OUT_OF_SCOPE and not outcome.property
