"""What a clause came to: its reading, and when a reading is refused after all."""

from __future__ import annotations

from bot.language import fillers, grammar, question_words
from bot.model import Ambiguous, Kind, NotUnderstood, Reason, TagKind
from bot.records import dataclass, replace

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.language.small_talk import Move
    from bot.model import Frame, Query, SmallTalk, Tag, Token


@dataclass(frozen=True, slots=True)
class Reading:
    """What one clause came to."""

    text: str
    """The clause as typed."""
    frames: tuple[Frame, ...]
    """The best reading; several when the question asks several things at once. Empty with an outcome."""
    outcome: NotUnderstood | Ambiguous | SmallTalk | Move | None
    candidates: tuple[Frame, ...] = ()
    """All readings, the best first, for explaining."""
    tokens: tuple[Token, ...] = ()
    tags: tuple[Tag, ...] = ()
    is_question: bool = True
    doubtful: tuple[Frame, ...] = ()
    """Readings that explain every word and contradict the schema: what they claim may be refuted all the same."""
    carriers: tuple[str, ...] = ()
    """What of the sentence only carried the clause, as typed."""
    opposite: tuple[Frame, ...] = ()
    """The same by the other of two words that the clause offers: "longer *or shorter* than that"."""
    presumed: tuple[Frame, ...] = ()
    """What the clause takes for granted beside what it asks, read as claims."""
    is_put_up: bool = False
    """It is one of several claims of which somebody asks at once whether they are so."""
    is_field: bool = False
    """It is a field of a form: of what the others told, it only shares whom it is about."""
    stranger: str = ""
    """The name of something that is not in the facts, for which it was refused."""
    stray: str = ""
    """Of a whole question: what it asks about that is not in the facts."""


def is_clean(frame: Frame) -> bool:
    """Whether a reading explains every word and the schema says nothing against it."""
    return not frame.cost.unexplained and not frame.cost.contradictions


def makes_sense(reading: Reading) -> bool:
    """Whether a reading explains every word and the schema does not speak against it, or leaves a choice."""
    return isinstance(reading.outcome, Ambiguous) or (bool(reading.frames) and not reading.frames[0].contradiction)


def is_answered(readings: Sequence[Reading]) -> bool:
    """Whether one of the readings of a clause asks for what its property says."""
    return any(not r.frames[0].contradiction for r in readings if r.frames)


def cost_of(reading: Reading) -> tuple[int, ...]:
    """How many contradictions a reading has, and how many words it leaves unexplained."""
    return reading.frames[0].cost.key()[:2] if reading.frames else (9, 9)


def is_claim(reading: Reading) -> bool:
    """Whether a reading makes sense as a claim, which is so or not."""
    return any(f.query.is_claim for f in reading.frames) and makes_sense(reading)


def is_empty_claim(query: Query) -> bool:
    """Whether yes or no is asked without a value, a number or a time that could be so or not."""
    return query.is_claim and not (query.quantifier or query.bound) and not _claims(query)


def _claims(query: Query) -> bool:
    """Whether a question names a value, a number or a time."""
    return bool(query.values or query.excluded or query.place) or not (query.number is None and query.when is None)


def is_deniable(reading: Reading) -> bool:
    """Whether a reading says something that can be denied: a value, a time, or that there is any.

    Where it asks for a value and passes over one that is named, it does not say of that what is denied.
    """
    query = reading.frames[0].query
    if query.kind in _STEPS or (query.kind in CHOOSING and not query.values) or is_timed_value(reading):
        return False
    is_of_any = any(t.text in grammar.DENIABLE for t in reading.tokens)
    return query.kind is not Kind.VALUE or _claims(query) or is_of_any


_STEPS = {Kind.NEXT, Kind.PREVIOUS}
CHOOSING = {Kind.ORDINAL, Kind.LONGEST, Kind.SHORTEST}
"""Kinds of question for one of several values: "which was the first"."""


def is_timed_value(reading: Reading) -> bool:
    """Whether a statement that names a value was read as a question for one: "A was the name until 1980"."""
    is_value = bool(reading.frames) and reading.frames[0].query.kind is Kind.VALUE
    is_named = any(t.kind is TagKind.VALUE for t in reading.tags)
    return is_value and reading.frames[0].query.when is not None and is_named


def is_told(reading: Reading) -> bool:
    """Whether a reading is of a whole statement and no fragment: it has an auxiliary, or the speaker as its subject."""
    polite = {n for t in reading.tags if t.kind is TagKind.FILLER for n in t.at}
    is_of_speaker = bool(reading.tokens) and reading.tokens[0].text in grammar.WE and 0 not in polite
    return is_of_speaker or not grammar.AUXILIARIES.isdisjoint(t.text for t in reading.tokens)


def unless_judged(reading: Reading) -> Reading:
    """The reading, refused if it only judges a part of what was said: "*the place is right*, I hope?"."""
    tokens = reading.tokens
    if not reading.frames or len(tokens) < 3 or tokens[-1].text not in grammar.VERDICTS:  # noqa: PLR2004
        return reading
    is_verdict = tokens[-2].text in grammar.FINITE_BE and tokens[0].text in grammar.DEFINITE
    if not is_verdict or _claims(reading.frames[0].query):
        return reading
    why = NotUnderstood(Reason.UNEXPLAINED_WORDS, (reading.tokens[-1].said,), reading.frames[0].query.property)
    return replace(reading, frames=(), outcome=why)


def unless_relative(reading: Reading) -> Reading:
    """The reading, refused if a statement with a relative clause was read as a question for one of its halves."""
    relative = next((t.said for t in reading.tokens[1:] if t.text in question_words.RELATIVE_PRONOUNS), "")
    if not reading.frames or not relative:
        return reading
    why = NotUnderstood(Reason.UNEXPLAINED_WORDS, (relative,), reading.frames[0].query.property)
    return replace(reading, frames=(), outcome=why)


def unless_idle(reading: Reading) -> Reading:
    """The reading, refused if it asks nothing: it is a whole statement, and claims nothing."""
    if not reading.frames or reading.is_question or not is_told(reading) or _is_count(reading):
        return reading
    query = reading.frames[0].query
    if query.kind is not Kind.VALUE or query.is_denied or _claims(query):
        return reading
    return replace(reading, frames=(), outcome=NotUnderstood(Reason.OUT_OF_SCOPE))


def _is_count(reading: Reading) -> bool:
    """Whether the words only name what is to be counted, by a clause behind it: "*number of towns they are in*"."""
    words = [t.text for t in reading.tokens if t.text not in grammar.ARTICLES]
    return (
        words[:1] != []
        and words[0] in grammar.COUNT_NOUNS
        and words[1:2] == ["of"]
        and words[-1] in grammar.PREPOSITIONS
    )


def unless_pointing(reading: Reading) -> Reading:
    """The reading, refused if it is asked only of "that" whether it is so: "does that belong?", "does BKR have that?".

    What "that" is was not told: the figure that the verb stands for is no answer, nor is the name of who has it. Nor
    was it told who "they" are, where nothing that was told before is in the reading: "clubs *among them*?".
    """
    if (among := _among(reading)) is not None:
        why = NotUnderstood(Reason.UNEXPLAINED_WORDS, (among,), reading.frames[0].query.property)
        return replace(reading, frames=(), outcome=why)
    start = next((n for n, t in enumerate(reading.tokens) if t.text not in grammar.JOINERS), -1)
    frame = reading.frames[0] if reading.frames and start >= 0 else None
    if frame is None or reading.tokens[start].text not in grammar.DO or frame.carried or frame.cost.carried:
        return reading
    words = [t.text for t in reading.tokens]
    is_subject = frame.query.kind is Kind.VALUE and not grammar.THIS.isdisjoint(words[start + 1 : start + 2])
    is_object = words[-1] in grammar.THIS and frame.query.kind is Kind.CLAIM and frame.cost.assumed > 1
    at = start + 1 if is_subject else -1
    if not is_object and (not is_subject or _claims(frame.query) or _names_subject(reading)):
        return reading
    why = NotUnderstood(Reason.UNEXPLAINED_WORDS, (reading.tokens[at].said,), frame.query.property)
    return replace(reading, frames=(), outcome=why)


def _among(reading: Reading) -> str | None:
    """The "them" of "among them", in a reading that only guesses what it is about."""
    frame = reading.frames[0] if reading.frames else None
    if frame is None or frame.carried or frame.cost.carried or not frame.query.excluded:
        return None
    pairs = zip(reading.tokens, reading.tokens[1:], strict=False)
    return next((b.said for a, b in pairs if a.text == "among" and b.text in grammar.THOSE), None)


def unless_of_lead(reading: Reading, lead: Sequence[Token]) -> Reading:
    """The reading, refused if it only orders to explain what the message said before: "it is too dear. *Explain.*"."""
    query = reading.frames[0].query if reading.frames and lead else None
    if query is None or query.kind is not Kind.DESCRIBE or query.property or query.selection is not None:
        return reading
    if _names_subject(reading) or any(t.kind is TagKind.PRONOUN for t in reading.tags):
        return reading
    why = NotUnderstood(Reason.UNEXPLAINED_WORDS, tuple(t.said for t in reading.tokens))
    return replace(reading, frames=(), outcome=why)


def unless_of_stretch(reading: Reading) -> Reading:
    """The reading, refused if it tells an item where it is asked "*which decade had* the most new towers"."""
    words = [t.text for t in reading.tokens[:3]]
    is_asked = words[1:2] in _LONG_STRETCHES and words[0] in question_words.WHICH and words[-1] in _SEEING
    query = reading.frames[0].query if reading.frames and is_asked else None
    if query is None or (query.selection is None and query.via is None):
        return reading
    why = NotUnderstood(Reason.UNEXPLAINED_WORDS, (reading.tokens[1].said,), query.property)
    return replace(reading, frames=(), outcome=why)


_SEEING = grammar.HAVE | {"saw", "sees"}
_LONG_STRETCHES = (["decade"], ["century"])


def _names_subject(reading: Reading) -> bool:
    """Whether it is said what is asked about: "does that *body* have members"."""
    return any(t.kind in {TagKind.ITEM, TagKind.TYPE, TagKind.VALUE, TagKind.NUMBER} for t in reading.tags)


def unless_unanswered(reading: Reading, before: Sequence[Reading]) -> Reading:
    """The reading, refused if it is a fragment that goes on from a question of the message that has no answer."""
    last = before[-1] if before else None
    if last is None or last.frames or not last.is_question or not isinstance(last.outcome, NotUnderstood):
        return reading
    frame = reading.frames[0] if reading.frames else None
    if frame is not None and last.outcome.words and not _claims(frame.query) and _says_what_it_was(reading.tokens):
        return replace(reading, frames=(), outcome=NotUnderstood(Reason.UNANSWERED_BEFORE, last.outcome.words[:1]))
    if frame is None or not frame.cost.carried or not last.outcome.words:
        return reading
    if last.tags and not any(t.kind is TagKind.CUE and t.is_of(frame.query.property) for t in last.tags):
        return reading  # it goes on from what was told before that
    is_named = any(
        t.kind in _NAMING and (t.kind is not TagKind.CUE or t.is_of(frame.query.property)) for t in reading.tags
    )
    why = NotUnderstood(Reason.UNANSWERED_BEFORE, last.outcome.words[:1])
    return reading if is_named and not _completes(reading.tokens) else replace(reading, frames=(), outcome=why)


def _says_what_it_was(tokens: Sequence[Token]) -> bool:
    """Whether it is only asked what that was which was asked about: "who decided it? *Was it a vote?*"."""
    words = [t.text for t in tokens if t.text not in grammar.JOINERS]
    is_asked = len(words) > 3 and words[0] in grammar.FINITE_BE and words[1] in grammar.THAT  # noqa: PLR2004 -- "was it a vote"
    return is_asked and words[2] in grammar.INDEFINITE_ARTICLES


def _completes(tokens: Sequence[Token]) -> bool:
    """Whether words only add something to the verb of the question before: "and *by what committee*"."""
    words = [t.text for t in tokens if t.text not in grammar.JOINERS]
    return words[:1] != [] and words[0] in grammar.PREPOSITIONS and grammar.AUXILIARIES.isdisjoint(words)


_NAMING = frozenset({TagKind.CUE, TagKind.ITEM, TagKind.VALUE, TagKind.TYPE})


def unless_suggested(reading: Reading, before: Sequence[Reading]) -> Reading:
    """The reading, refused if it takes for a new question what only suggests an answer to the one before.

    "Where is the money from? Charity?" does not ask whether it is a charity.
    """
    asked = next((r.frames[0].query.property for r in reversed(before) if r.frames), "")
    name = reading.frames[0].query.property if reading.frames else ""
    if not asked or not name or name == asked:
        return reading
    is_named = any(t.kind in {TagKind.VALUE, TagKind.EXCLUDE} for t in reading.tags)
    is_bare = not any(t.kind in _ASKING for t in reading.tags) and len(reading.tokens) <= _LONGEST_SUGGESTION
    is_fragment = grammar.AUXILIARIES.isdisjoint(t.text for t in reading.tokens)
    if not (is_named and is_bare and is_fragment):
        return reading
    words = tuple(t.said for t in reading.tokens)
    return replace(reading, frames=(), outcome=NotUnderstood(Reason.OUT_OF_SCOPE, words))


_ASKING = {TagKind.CUE, TagKind.ITEM, TagKind.TIME, TagKind.FOCUS, TagKind.OP, TagKind.ORDINAL}
"""Tags that make a fragment a question of its own."""
_LONGEST_SUGGESTION = 4
"""How many words a suggested answer has at most."""


def unless_wished(reading: Reading, carriers: Sequence[str]) -> Reading:
    """The reading, refused if it takes the number that is wanted for a claim: "*give* me two members", "two, *please*".

    `carriers` are what was taken out of its sentence.
    """
    query = reading.frames[0].query if reading.frames else None
    if query is None or query.kind is not Kind.CLAIM or query.number is None:
        return reading
    is_order = bool(reading.tokens) and reading.tokens[0].text in fillers.IMPERATIVES
    if not is_order and (is_told(reading) or fillers.REQUESTING.isdisjoint(map(str.lower, carriers))):
        return reading
    wanted = tuple(reading.tokens[n].said for t in reading.tags if t.kind is TagKind.NUMBER for n in t.at)
    return replace(reading, frames=(), outcome=NotUnderstood(Reason.UNEXPLAINED_WORDS, wanted, query.property))
