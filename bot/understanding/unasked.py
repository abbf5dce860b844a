"""Clauses that ask nothing which facts say, though each of their words means something.

They are about who speaks or the bot (`personal`), exclaim ("what a name!"), greet a name, or ask what a noun means.
"""

from __future__ import annotations

from functools import cache

from bot.language import fillers, grammar, talk, unasked
from bot.language.operators import Op
from bot.language.question_words import WH
from bot.language.small_talk import Social
from bot.model import Ambiguous, Kind, NotUnderstood, Reason, SmallTalk, TagKind, ValueType
from bot.records import replace
from bot.understanding import personal

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.facts.base import FactBase
    from bot.model import Context
    from bot.understanding.clauses import Clause
    from bot.understanding.reading import Reading

_NAMES = {TagKind.ITEM, TagKind.VALUE, TagKind.TYPE}
_NOUNS = _NAMES | {TagKind.CUE, TagKind.WORD}
_ORDERING = {Op.PREVIOUS, Op.NEXT, Op.FORMER, Op.CURRENT, Op.FIRST, Op.LAST}
_CALLS = (Social.GREETING, Social.THANKS, Social.GOODBYE)


def unless_unasked(reading: Reading, clause: Clause, context: Context, facts: FactBase) -> Reading:
    """The reading, or the small talk that the clause is, or its refusal."""
    if not reading.frames and not isinstance(reading.outcome, Ambiguous):
        return reading
    said = [t.text for t in clause.tokens]
    if (act := _act(reading, clause, said, facts)) is not None:
        return replace(reading, frames=(), outcome=SmallTalk(act.value))
    if (
        is_definition(reading, said, facts)
        or is_of_text(said)
        or (is_of_person(said) and not _is_of_names(context, facts))
    ):
        return replace(reading, frames=(), outcome=NotUnderstood(Reason.OUT_OF_SCOPE, (clause.tokens[-1].said,)))
    return reading


def is_of_text(said: Sequence[str]) -> bool:
    """Whether it is asked how many letters a name has: "how long is the name", and not how long it was borne."""
    is_long = tuple(said[:2]) == ("how", "long") and said[2:3] and said[2] in unasked.DEFINING
    is_name = said[-1] in grammar.NAME_NOUNS and grammar.ARTICLES.isdisjoint(said[4:])
    return bool(is_long) and is_name and grammar.POINTING.isdisjoint(said)


def is_of_person(said: Sequence[str]) -> bool:
    """Whether a fragment asks for a part of a person's name: "last name?"; "the last name" is one of several."""
    rest = said[said[:1] == ["your"] :]
    return len(rest) == 2 and rest[0] in unasked.OF_PERSON and rest[1] == "name"  # noqa: PLR2004 -- "last name"


def _is_of_names(context: Context, facts: FactBase) -> bool:
    """Whether the conversation was about the names that something had."""
    p = facts.properties.get(context.turns[-1].query.property) if context.turns else None
    return p is not None and p.type is ValueType.NAME


def _act(reading: Reading, clause: Clause, said: Sequence[str], facts: FactBase) -> Social | None:
    """What the clause does instead of asking."""
    whole = [*_carried(clause), *[t.said.lower() for t in clause.tokens]]
    if not clause.is_asked and (personal.is_of_speaker(said) or (len(whole) > len(said) and _is_own(whole))):
        return Social.SPEAKER
    if personal.is_to_speaker(reading):
        return Social.SELF if "you" in said else Social.SPEAKER
    if "you" in said and personal.is_of_bot(reading, lambda: _is_addressed(facts)):
        return Social.SELF
    if said[:1] and said[0] in grammar.WE and _is_wish(reading, said):
        return Social.SPEAKER
    if is_exclamation(said):
        return Social.ACKNOWLEDGE
    return _called_out(reading, whole)


def _is_wish(reading: Reading, said: Sequence[str]) -> bool:
    """Whether the speaker wants something himself that a value names: "I need advice"."""
    is_wanted = said[1:2] and said[1] in fillers.WANTING and grammar.ARTICLES.isdisjoint(said)
    query = reading.frames[0].query if reading.frames else None
    return bool(is_wanted) and query is not None and query.kind is Kind.DESCRIBE and bool(query.values)


def _carried(clause: Clause) -> list[str]:
    """The words that opened the clause and were taken for no part of it."""
    first = clause.carriers[0].lower().split() if clause.carriers else []
    has_comma = bool(clause.tokens) and clause.tokens[0].has_comma
    return [] if has_comma else first


def _is_own(whole: Sequence[str]) -> bool:
    return whole[0] in {"my", "our"} and personal.is_of_speaker(whole)


def _is_addressed(facts: FactBase) -> bool:
    """Whether people say "you" to what the pack is about."""
    main = facts.info.subject
    names = facts.item(main).aliases if main else ()
    return any(name.split()[0].lower() in grammar.YOU for name in names)


def is_exclamation(said: Sequence[str]) -> bool:
    """Whether words without a verb exclaim: "what a name"."""
    start = next((n for n, word in enumerate(said) if word not in talk.OPENERS), 0)
    return tuple(said[start : start + 2]) in unasked.EXCLAIMING and grammar.AUXILIARIES.isdisjoint(said)


def _called_out(reading: Reading, whole: Sequence[str]) -> Social | None:
    """The act of greeting, thanking or wishing well somebody who is named and of whom nothing is asked."""
    found = next(((size, act) for size in (3, 2, 1) if (act := _calls().get(tuple(whole[:size]))) is not None), None)
    if found is None or not WH.isdisjoint(whole):
        return None
    size, act = found
    first = len(reading.tokens) - (len(whole) - size)
    if first < 0 or len(whole) == size or any(t.has_comma for t in reading.tokens[max(first, 0) :]):
        return None
    named = {n for t in reading.tags if t.kind in _NAMES for n in t.at}
    rest = range(first, len(reading.tokens))
    is_name = all(n in named or reading.tokens[n].text in grammar.FUNCTION_WORDS for n in rest)
    return act if is_name and not named.isdisjoint(rest) else None


@cache
def _calls() -> dict[tuple[str, ...], Social]:
    found = {tuple(phrase.split()): Social.ACKNOWLEDGE for phrase in unasked.WISHES}
    return found | {tuple(p.split()): act for act in _CALLS for p in talk.MARKS[act]}


def is_definition(reading: Reading, said: Sequence[str], facts: FactBase) -> bool:
    """Whether it is asked what a noun means, and not what is known of the one thing that it names.

    "What is a keeper" asks for a definition; so does "what is freedom of movement", which names a value and no more.
    """
    if said[0] == "define":
        noun = said[1:]
    elif said[0] in {"what", "who"} and said[1:2] and said[1] in unasked.DEFINING:
        noun = said[2:]
    else:
        return False
    words = [t.text for t in reading.tokens]
    if not noun or words[-len(noun) :] != list(noun):
        return False
    at = set(range(len(words) - len(noun) + (noun[0] in grammar.ARTICLES), len(words)))
    is_indefinite = noun[0] in {"a", "an"}
    if is_indefinite or said[0] == "define":
        return _is_noun(reading, at) and not _is_named(reading, at, facts)
    return grammar.ARTICLES.isdisjoint(noun[:1]) and _is_value(reading, at, facts)


def _is_noun(reading: Reading, at: set[int]) -> bool:
    """Whether there is nothing but one noun phrase, which nothing behind it restricts."""
    nouns = {n for t in reading.tags if t.kind in _NOUNS for n in t.at}
    wide = {n for t in reading.tags if t.kind in _NOUNS and len(t.at) > 1 for n in t.at}
    is_whole = all(n in nouns and (n in wide or reading.tokens[n].text not in grammar.FUNCTION_WORDS) for n in at)
    solid = {n for t in reading.tags if t.kind in _NAMES | {TagKind.CUE} for n in t.at}
    ordered = {n for t in reading.tags if t.kind is TagKind.OP and t.value in _ORDERING for n in t.at} - solid
    is_timed = any(t.kind is TagKind.TIME for t in reading.tags)
    return bool(at) and is_whole and not is_timed and ordered.isdisjoint(at)  # "an *earlier* name" is one of its own


def _is_named(reading: Reading, at: set[int], facts: FactBase) -> bool:
    """Whether the noun is the name of an item, as its label has it, or of another one."""
    items = [t for t in reading.tags if t.kind is TagKind.ITEM and at.issuperset(t.at)]
    text = " ".join(reading.tokens[n].text for n in sorted(at))
    is_capital = any(reading.tokens[n].is_capital for n in at)
    names = [t for t in reading.tags if t.kind is TagKind.VALUE and _type(t.value, facts) is ValueType.NAME]
    return bool(names) or any(is_capital or facts.item(t.value).label == text for t in items)


def _is_value(reading: Reading, at: set[int], facts: FactBase) -> bool:
    """Whether one value that is no name, and nothing that happened, is all that is said."""
    values = [t for t in reading.tags if t.kind is TagKind.VALUE and set(t.at) == at]
    told = {_type(t.value, facts) for t in values}
    return bool(values) and told.isdisjoint({ValueType.NAME, ValueType.EVENT, ValueType.ITEM, ValueType.PLACE})


def _type(statement: str, facts: FactBase) -> ValueType:
    return facts.properties[facts.property_of(statement)].type
