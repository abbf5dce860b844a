"""Questions for when, where or how long that was which the message has just stated: "it moved twice. *When was that?*".

The question is read as one of that statement: "when" and "it moved twice".
"""

from __future__ import annotations

from bot.language import about_told, fillers, grammar, question_words
from bot.language.question_words import WH
from bot.model import Kind, TagKind

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from bot.facts.base import FactBase
    from bot.model import Token
    from bot.understanding.deciding.reading import Reading
    from bot.understanding.tagging.tags import Tags

_ASKING = question_words.ADVERBS | {"how"}
_NOUNS = question_words.DATES | about_told.ASKED_NOUNS
_POINTING = grammar.THAT | grammar.THOSE
_ANSWERED = {Kind.PERIOD, Kind.BEGAN, Kind.ENDED, Kind.DURATION, Kind.CHANGES, Kind.PLACE, Kind.MEASURED, Kind.VALUE}
_LONGEST = 30
"""Words of a statement that is asked about."""
_MOST = 3
"""Sentences before the question that are looked at."""


def asked_of(tokens: tuple[Token, ...], told: Sequence[tuple[Token, ...]]) -> Iterator[tuple[Token, ...]]:
    """Each statement before a question that only points at one, with the question word before it, the last first."""
    words = [t.text for t in tokens]
    start = next((n for n, word in enumerate(words) if word not in grammar.JOINERS), len(words))
    asking = next((n for n, word in enumerate(words) if word in grammar.AUXILIARIES), len(words))
    end = asking - (start < asking < len(words) and words[asking - 1] in _POINTING)  # "in which year *it* was"
    question, rest = tokens[start:end], words[end:]
    if not told or not _may_ask(words[start:end]) or not (about_told.BEING_SO | _POINTING).issuperset(rest):
        return
    if not rest or not _POINTING.isdisjoint(rest):
        for statement in [*reversed(told)][:_MOST]:
            if len(statement) <= _LONGEST:
                yield (*question, *statement)


def subjects(tokens: Sequence[Token], told: Sequence[tuple[Token, ...]]) -> Iterator[tuple[Token, ...]]:
    """The subject of each statement before a question what "it" was: "*the first name* was long. What was it?"."""
    words = [t.text for t in tokens if t.text not in grammar.JOINERS]
    if not told or not _IT_IS.issuperset(words) or WH.isdisjoint(words) or grammar.THAT.isdisjoint(words):
        return
    for statement in [*reversed(told)][:_MOST]:
        end = next((n for n, t in enumerate(statement) if t.text in grammar.AUXILIARIES), 0)
        if 1 < end <= _LONGEST_SUBJECT and statement[0].text in grammar.DEFINITE:
            yield statement[:end]


_IT_IS = frozenset({"what", "which", "one", "who"}) | grammar.FINITE_BE | grammar.THAT
"""Words of such a question."""
_LONGEST_SUBJECT = 8
"""Words of a subject."""


def is_subject(reading: Reading) -> bool:
    """Whether a noun phrase asks for something of the facts by itself."""
    if not reading.frames or reading.frames[0].contradiction or reading.frames[0].query.is_claim:
        return False
    return bool(reading.frames[0].query.property) and any(t.kind is TagKind.CUE for t in reading.tags)


def is_of_other(reading: Reading, told: Sequence[tuple[Token, ...]], tags: Tags) -> bool:
    """Whether a question that only points at what was told is read of something that was not: `tags` are those told.

    "He said they ran an election. *When was it?*" does not ask when they were founded.
    """
    name, cues = reading.frames[0].query.property, tags.of[TagKind.CUE]
    last = max((t.at[-1] for t in cues), default=0)
    spoken = {t.value for t in cues if t.at[-1] == last}
    if not spoken or name in spoken or any(t.kind is TagKind.CUE and t.value == name for t in reading.tags):
        return False
    return next(asked_of(reading.tokens, told), None) is not None


def asks_whether_told(tokens: Sequence[Token]) -> bool:
    """Whether it is asked if a text tells of "it": "does it mention *that*"."""
    words = [t.text for t in tokens]
    return len(words) >= _SHORTEST and words[-1] in grammar.THAT and words[-2] in fillers.TELLING_OF


def with_object(tokens: tuple[Token, ...], lead: Sequence[Token], tags: Tags, facts: FactBase) -> tuple[Token, ...]:
    """Such a question with the one thing in a list that was named before it; nothing if there is none."""
    named = [t for t in tags.of[TagKind.VALUE] if facts.properties[facts.property_of(t.value)].is_list]
    spots = {t.at for t in named if not any({*t.at} < {*o.at} for o in named)}
    return (*tokens[:-1], *(lead[n] for n in next(iter(spots)))) if len(spots) == 1 else ()


_SHORTEST = 4
"""Words of "does it mention that"."""


def _may_ask(words: Sequence[str]) -> bool:
    """Whether words ask for a time, a place, a length or a reason, and name nothing else."""
    is_asking = not _ASKING.isdisjoint(words) or not (_NOUNS.isdisjoint(words) or WH.isdisjoint(words))
    return is_asking and all(word in WH or word in _NOUNS or word in grammar.PREPOSITIONS for word in words)


def tells_of_facts(reading: Reading) -> bool:
    """Whether a statement tells of what is asked: something of the facts that it names."""
    if not reading.frames or reading.frames[0].contradiction or reading.frames[0].query.is_claim:
        return False
    frame = reading.frames[0]
    is_named = any(t.kind in {TagKind.VALUE, TagKind.CUE} for t in reading.tags)
    return is_named and frame.query.kind in _ANSWERED and bool(frame.query.property) and not frame.cost.carried
