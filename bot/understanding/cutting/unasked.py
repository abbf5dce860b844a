"""Clauses that ask nothing which facts say, though each of their words means something.

They are about who speaks or the bot (`personal`), are `exclaimed`, or ask what a noun means.
"""

from __future__ import annotations

from bot.language import fillers, grammar, unasked
from bot.language.operators import Op
from bot.language.question_words import WH
from bot.language.small_talk import Social
from bot.model import Ambiguous, Kind, NotUnderstood, Reason, SmallTalk, TagKind, ValueType
from bot.records import replace
from bot.understanding.cutting import exclaimed, personal
from bot.understanding.framing.property_terms import Terms

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.facts.base import FactBase
    from bot.model import Context
    from bot.understanding.cutting.clauses import Clause
    from bot.understanding.deciding.reading import Reading

_NAMES = {TagKind.ITEM, TagKind.VALUE, TagKind.TYPE}
_NOUNS = _NAMES | {TagKind.CUE, TagKind.WORD}
_ORDERING = {Op.PREVIOUS, Op.NEXT, Op.FORMER, Op.CURRENT, Op.FIRST, Op.LAST}


def unless_unasked(reading: Reading, clause: Clause, context: Context, facts: FactBase) -> Reading:
    """The reading, or the small talk that the clause is, or its refusal."""
    said = [t.text for t in clause.tokens]
    if not reading.frames and not isinstance(reading.outcome, Ambiguous):
        is_idle = not clause.is_question and exclaimed.is_idiom(said, reading)
        return replace(reading, outcome=SmallTalk(Social.ACKNOWLEDGE.value)) if is_idle else reading
    if (act := _act(reading, clause, said, facts)) is not None:
        return replace(reading, frames=(), outcome=SmallTalk(act.value))
    if (
        is_definition(reading, said, facts)
        or is_of_text(said)
        or exclaimed.is_of_clock(said)
        or (is_of_person(said) and not _is_of_names(context, facts))
    ):
        return replace(reading, frames=(), outcome=NotUnderstood(Reason.OUT_OF_SCOPE, (clause.tokens[-1].said,)))
    return reading


def is_bidden(said: Sequence[str]) -> bool:
    """Whether a message tells the bot what to be or to say, and asks nothing: "you are now a pirate. Say that …"."""
    if not WH.isdisjoint(said):
        return False
    told = any(tuple(said[n : n + len(role)]) == role for role in unasked.ROLES for n in range(len(said)))
    told = told or any((*said[n : n + 2], *said[n + 3 : n + 4]) == unasked.ROLES[0] for n in range(len(said)))
    aside = any(word in unasked.DISREGARDING for word in said) and not unasked.DISREGARDED.isdisjoint(said)
    return told or aside


def is_of_text(said: Sequence[str]) -> bool:
    """Whether it is asked how many letters a name has: "how long is the name", and not how long it was borne."""
    is_long = tuple(said[:2]) == ("how", "long") and said[2:3] and said[2] in grammar.PRESENT_BE
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
    whole = exclaimed.with_carrier(clause)
    if not clause.is_asked and (personal.is_of_speaker(said) or (len(whole) > len(said) and _is_own(whole))):
        return Social.SPEAKER
    if personal.is_to_speaker(reading):
        return Social.SELF if "you" in said else Social.SPEAKER
    if "you" in said and personal.is_of_bot(reading, lambda: _is_addressed(facts)):
        return Social.SELF
    if said[:1] and said[0] in grammar.WE and _is_wish(reading, said):
        return Social.SPEAKER
    if exclaimed.is_exclamation(said) or (not clause.is_asked and exclaimed.is_idiom(said, reading)):
        return Social.ACKNOWLEDGE
    return exclaimed.called_out(reading, whole, is_asked=clause.is_asked) or _introduced(reading, clause)


def _introduced(reading: Reading, clause: Clause) -> Social | None:
    """The act of who says only who he is, or somebody else: "this is Ann", "Ann here"."""
    query = reading.frames[0].query if reading.frames else None
    is_bare = query is not None and query.kind is Kind.DESCRIBE and not query.property
    words = [t.text for t in clause.tokens]
    is_told = words[-1] in unasked.HERE or (words[0] != "let" and not grammar.FINITE_BE.isdisjoint(words))
    return Social.SPEAKER if is_bare and is_told and not clause.is_question else None


def _is_wish(reading: Reading, said: Sequence[str]) -> bool:
    """Whether the speaker wants something himself that a value names: "I need rest"."""
    is_wanted = said[1:2] and said[1] in fillers.WANTING and grammar.ARTICLES.isdisjoint(said)
    query = reading.frames[0].query if reading.frames else None
    return bool(is_wanted) and query is not None and query.kind is Kind.DESCRIBE and bool(query.values)


def _is_own(whole: Sequence[str]) -> bool:
    return whole[0] in {"my", "our"} and personal.is_of_speaker(whole)


def _is_addressed(facts: FactBase) -> bool:
    """Whether people say "you" to what the pack is about."""
    main = facts.info.subject
    names = facts.item(main).aliases if main else ()
    return any(name.split()[0].lower() in grammar.YOU for name in names)


def is_definition(reading: Reading, said: Sequence[str], facts: FactBase) -> bool:
    """Whether it is asked what a noun means, and not what is known of the one thing that it names.

    "What is a trumpet" asks for a definition; so does "what is brass", which may be a value and is no name.
    """
    if said[0] in unasked.DEFINED:
        noun = said[1 + (said[1:2] == ["of"]) :]
    elif said[0] in {"what", "who"} and said[1:2] and said[1] in grammar.PRESENT_BE:
        noun = said[2:]
    else:
        return False
    words = [t.text for t in reading.tokens]
    if not noun or words[-len(noun) :] != list(noun):
        return False
    at = set(range(len(words) - len(noun) + (noun[0] in grammar.ARTICLES), len(words)))
    is_indefinite = noun[0] in grammar.INDEFINITE_ARTICLES
    if is_indefinite or said[0] in unasked.DEFINED:
        return _is_noun(reading, at) and not _is_named(reading, at, facts)
    is_bare = said[0] == "who" or grammar.ARTICLES.isdisjoint(noun[:1])  # "who are the visitors", "what is brass"
    return is_bare and _is_value(reading, at, facts)


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
    if reading.tokens[0].text == "who" and any(_is_borne(t.value, facts) or _is_person(t.value, facts) for t in values):
        return False  # "who is the green club", which is a name for the item
    return bool(values) and told.isdisjoint({ValueType.NAME, ValueType.EVENT, ValueType.ITEM, ValueType.PLACE})


def _is_borne(statement: str, facts: FactBase) -> bool:
    """Whether a value is what its item is, or is called."""
    return Terms(facts.properties[facts.property_of(statement)]).is_copular


def _is_person(statement: str, facts: FactBase) -> bool:
    """Whether a value is somebody: its property is asked for by "who"."""
    return "who" in facts.properties[facts.property_of(statement)].asks


def _type(statement: str, facts: FactBase) -> ValueType:
    return facts.properties[facts.property_of(statement)].type
