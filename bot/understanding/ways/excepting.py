"""Questions that leave something out: "which areas are there *apart from health*?".

What is left out has to be a value of the property that is asked for, or somebody who has the value. The question is
read without it, and what it names is not told. A reading for anything else does not explain these words.
"""

from __future__ import annotations

from functools import cache

from bot.language import exceptions, fillers, grammar, numbers
from bot.language.inflection import key
from bot.language.operators import Op
from bot.language.question_words import WH
from bot.later import later
from bot.model import Cost, Frame, Kind, Quantifier, Query, Rank, TagKind, TimeRelation, ValueType
from bot.records import dataclass, replace
from bot.understanding.cleaning.normalise import phrase_words
from bot.understanding.tagging.tags import Tags

with later:
    from bot.facts import sets

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.facts.base import FactBase
    from bot.model import Property, Selection, Tag, Token

_ENDING = WH | grammar.AUXILIARIES | fillers.IMPERATIVES | {"name", "as", "i"}
"""Words before which the names of what is left out end."""
_NAMES = {TagKind.VALUE, TagKind.ITEM}
_BESIDE = {TagKind.CUE, TagKind.WORD, TagKind.TYPE, TagKind.ITEM}


@dataclass(frozen=True, slots=True)
class Excepted:
    """What a clause leaves out, and the rest of it."""

    tokens: tuple[Token, ...]
    """The clause without the words for it."""
    places: tuple[int, ...]
    """Where in the clause they stand."""
    at: frozenset[int]
    """Where what is left out is named, and by what phrase."""
    statements: frozenset[str]
    """The statements whose values are left out."""
    items: frozenset[str]
    """The items that are left out."""
    ranks: frozenset[int]
    """Which in the order of time are left out: 1 the first, -1 the last."""
    said: tuple[str, ...]
    """The words for it, as typed."""
    is_bare: bool
    """Nothing else is named: what is left out says of which property the rest is asked."""

    def in_clause(self, tags: Sequence[Tag]) -> Tags:
        """Tags of the rest, with their places in the clause."""
        return Tags(replace(t, at=tuple(self.places[n] for n in t.at)) for t in tags)


def excepted(tokens: tuple[Token, ...], tags: Sequence[Tag]) -> Excepted | None:
    """What the clause leaves out, if it does."""
    words = [t.text for t in tokens]
    starts = [n for n, word in enumerate(words) if word in exceptions.OPENINGS]
    phrases = [(start, behind) for start in starts if (behind := _phrase_end(words, start))]
    named = {n: t for t in tags if t.kind in _NAMES or _rank(t) for n in t.at} if phrases else {}
    found = (_from(tokens, words, tags, named, start, behind) for start, behind in phrases)
    return next((x for x in found if x is not None), None)


def remaining(tokens: tuple[Token, ...], lead_tags: Sequence[Tag]) -> Excepted | None:
    """What the message named before, where the clause asks for the others: "what are the *other three*?"."""
    out = _others_at([t.text for t in tokens])
    named = frozenset(t.value for t in lead_tags if t.kind is TagKind.VALUE)
    if not out or not named:
        return None
    places = tuple(n for n in range(len(tokens)) if n not in out)
    rest = tuple(tokens[n] for n in places)
    said = tuple(tokens[n].said for n in sorted(out))
    is_bare = all(t.text in grammar.EMPTY | {"ones", "one"} for t in rest)
    return Excepted(rest, places, frozenset(out), named, frozenset(), frozenset(), said, is_bare)


def _others_at(words: list[str]) -> set[int]:
    """Where a clause asks for those that were not named: "the *other three*", "which one *am I forgetting*"."""
    if (first := next((n for n, word in enumerate(words) if word in exceptions.OTHERS), None)) is not None:
        is_number = words[first + 1 : first + 2] and words[first + 1] in numbers.UNITS
        return {first, first + 1} if is_number else {first}
    last = next((n for n, word in enumerate(words) if n and word in exceptions.MISSING), 0)
    first = last
    while first > 1 and words[first - 1] in exceptions.BEFORE_MISSING:
        first -= 1
    return set(range(first, last + 1)) if last and words[0] in WH else set()


def _from(  # noqa: PLR0913, PLR0917 -- a clause, and where in it the phrase stands
    tokens: tuple[Token, ...], words: list[str], tags: Sequence[Tag], named: dict[int, Tag], start: int, behind: int
) -> Excepted | None:
    """What is left out after the phrase that stands between two places."""
    is_told = start > 0 and words[start - 1] in exceptions.TOLD
    phrase = " ".join(words[start:behind])
    if phrase in exceptions.ADDITIONS and not is_told:
        return None
    end = _object_end(tokens, words, tags, named, behind)
    at = {n for n in range(behind, end) if n in named}
    out = set(range(start - is_told, end))
    if not at and words[behind : behind + 1] and words[behind] in grammar.POINTING:
        at = {n for n in _topic(tokens) if n in named}  # "visitors: who is named next to *them*"
        out = set(range(start - is_told, behind + 1)) | set(_topic(tokens))
    if not at:
        return None
    out |= {n for n, word in enumerate(words) if word in exceptions.REMAINING and n not in out}
    places = tuple(n for n in range(len(tokens)) if n not in out)
    rest = [tokens[n] for n in places]
    rest[:1] = [replace(t, has_comma=False) for t in rest[:1]]
    left_out = [t for t in tags if t.kind in _NAMES and at.issuperset(t.at)]
    return Excepted(
        tuple(rest),
        places,
        frozenset({*at, *range(start, behind)}),
        frozenset(t.value for t in left_out if t.kind is TagKind.VALUE),
        frozenset(t.value for t in left_out if t.kind is TagKind.ITEM),
        frozenset(filter(None, map(_rank, (t for t in tags if at.issuperset(t.at))))),
        tuple(tokens[n].said for n in sorted(out)),
        all(t.text in grammar.EMPTY for t in rest),
    )


def _rank(t: Tag) -> int:
    """Which in the order of time a tag means, by its place or as the last, which is so now; 0 for none."""
    if t.kind is TagKind.ORDINAL:
        return int(t.value)
    return _RANKS.get(t.value, 0) if t.kind is TagKind.OP else 0


_RANKS = {Op.FIRST.value: 1, Op.LAST.value: -1, Op.CURRENT.value: -1}


def _object_end(
    tokens: Sequence[Token], words: list[str], tags: Sequence[Tag], named: dict[int, Tag], start: int
) -> int:
    """Where the names end that begin at a place."""
    beside = {n for t in tags if t.kind in _BESIDE for n in t.at}
    end = start
    while end < len(words) and (end == start or not tokens[end].has_comma):
        is_noun = words[end] == "name" and end - 1 in named and named[end - 1].kind not in _NAMES  # "the first *name*"
        if words[end] in _ENDING - {"that"} and not is_noun:
            break
        if end not in named and end not in beside and words[end] not in exceptions.LINKS:
            return start
        end += 1
    return end


def _topic(tokens: Sequence[Token]) -> range:
    """What stands before the first comma."""
    return range(next((n for n, t in enumerate(tokens) if n and t.has_comma), 0))


def _phrase_end(words: list[str], start: int) -> int:
    """Where a phrase that leaves something out ends, if one begins at a place, or 0."""
    for length in range(4, 0, -1):
        if tuple(words[start : start + length]) in _phrases():
            return start + length
    if words[start] == "but" and not exceptions.WHOLE.isdisjoint(words[:start]):
        return start + 1  # "all but the first"
    is_told = words[start] == "with" and start > 0 and words[start - 1] in exceptions.TOLD
    return start + 1 if is_told else 0


@cache
def _phrases() -> frozenset[tuple[str, ...]]:
    return frozenset(tuple(phrase.split()) for phrase in exceptions.EXCEPTIONS)


# --- readings ------------------------------------------------------------------------------------------------------


def without(frame: Frame, left_out: Excepted, facts: FactBase) -> Frame:
    """A reading of the rest, for what there is without what is left out; unexplained, where that is none of it."""
    query = frame.query
    if query.selection is not None:
        return _without_items(frame, query.selection, left_out, facts)
    ids = _ids(query, left_out, facts) if query.kind in _KINDS and not query.is_claim else ()
    if not ids and not frame.contradiction and _is_told_within(query, left_out, facts):
        return replace(frame, cost=replace(frame.cost, assumed=frame.cost.assumed + 1))
    if not ids or frame.contradiction:
        return frame.leaving(*left_out.said)
    is_row = query.kind is Kind.VALUE and query.when is None
    p = facts.properties.get(query.property)
    is_lasting = p is not None and p.time is TimeRelation.DURING
    kind = Kind.ALL if is_row and is_lasting else Kind.VALUE if query.kind is Kind.PLACE else query.kind
    cost = replace(frame.cost, assumed=frame.cost.assumed + 1)
    return replace(frame, query=replace(query, kind=kind, without=ids, quantifier=_among(query)), cost=cost)


def _without_items(frame: Frame, selection: Selection, left_out: Excepted, facts: FactBase) -> Frame:
    """A reading for described items without some: "which towers are on Hesk *besides the Old Light*"."""
    is_list = frame.query.kind in {Kind.WHICH, Kind.HOW_MANY} and selection.order is None
    if not is_list or not left_out.items or left_out.statements:
        return frame.leaving(*left_out.said)
    if not left_out.items <= set(sets.members(selection, facts).items):
        return frame.leaving(*left_out.said)
    return replace(frame, query=replace(frame.query, without=tuple(sorted(left_out.items))))


def _is_told_within(query: Query, left_out: Excepted, facts: FactBase) -> bool:
    """Whether the one text that is asked for names what is left out and more: "advice to *members* and others"."""
    is_text = bool(query.property) and facts.properties[query.property].type is ValueType.TEXT
    if not is_text or query.kind is not Kind.VALUE or query.is_claim:
        return False
    told = [s for s in facts.statements(query.subject, query.property) if s.rank is not Rank.DEPRECATED]
    words = [key(w.lower()) for w in left_out.said if w.lower() not in _AROUND_NAMES]
    is_one = len(told) == 1 and {told[0].value}.issuperset(query.values)
    return is_one and bool(words) and {*words} <= {key(w) for w in phrase_words(told[0].value)}


_AROUND_NAMES = (
    exceptions.LINKS | exceptions.REMAINING | {w for phrase in exceptions.EXCEPTIONS for w in phrase.split()}
)


def plain(frame: Frame, tags: Sequence[Tag], left_out: Excepted) -> Frame:
    """A reading of the whole clause: unexplained, unless its property has words of its own for what is left out.

    Of things that are described, what they do not have leaves none of them out: "that run on Mac *but not Linux*".
    """
    selection = frame.query.selection
    if selection is not None and any(c.is_negated and c.values for c in selection.conditions):
        return frame
    name = frame.query.property
    own = {n for t in tags if t.kind in {TagKind.CUE, TagKind.WORD} and t.is_of(name) for n in t.at}
    return frame if own & left_out.at else frame.leaving(*left_out.said)


def _values(left_out: Excepted, facts: FactBase) -> set[str]:
    return {facts.statement(id_).value for id_ in left_out.statements} | left_out.items


def bare(left_out: Excepted, facts: FactBase) -> list[Frame]:
    """The readings of a clause that names only what is left out: "who is named next to visitors"."""
    if not left_out.is_bare:
        return []
    told = [facts.statement(id_) for id_ in sorted(left_out.statements)]
    asked = dict.fromkeys((s.item, s.property) for s in told)
    rows = ((item, facts.properties[name]) for item, name in asked)
    return [Frame(Query(Kind.VALUE, item, p.id), Cost(assumed=1)) for item, p in rows if p.is_list or _is_name(p)]


def _is_name(p: Property) -> bool:
    """Whether its values are the names that items have one after another."""
    return p.type is ValueType.NAME and p.time is TimeRelation.DURING


_KINDS = {Kind.VALUE, Kind.ALL, Kind.PLACE, Kind.HOLDER, Kind.EVENTS}


def _among(query: Query) -> Quantifier:
    return Quantifier.PLAIN if query.quantifier in {Quantifier.FORMER, Quantifier.OTHERS} else query.quantifier


def _ids(query: Query, left_out: Excepted, facts: FactBase) -> tuple[str, ...]:
    """The statements that are left out of those that the question asks for; none if not all that is named is."""
    if query.kind is Kind.EVENTS:
        return tuple(sorted(left_out.statements))
    if not query.property or facts.properties[query.property].type is ValueType.EVENT:
        return ()  # of what happened once there is nothing else
    if query.kind is Kind.HOLDER:
        found = [s for value in query.values for s in facts.statements(property=query.property, value=value)]
        return tuple(s.id for s in found if s.item in left_out.items)
    found = list(facts.statements(query.subject, query.property))
    values, told = _values(left_out, facts), [s for s in found if s.rank is not Rank.DEPRECATED]
    if not left_out.ranks:
        return tuple(s.id for s in told if s.value in values)
    places = {n - 1 if n > 0 else len(told) + n for n in left_out.ranks}
    is_ordered = facts.properties[query.property].time is TimeRelation.DURING and places <= set(range(len(told)))
    return tuple(told[n].id for n in sorted(places)) if is_ordered and not values else ()
