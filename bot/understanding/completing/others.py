"""Questions for what there is besides what was told: "what *else* happened that year?", "and the other three?"."""

from __future__ import annotations

from itertools import pairwise, takewhile

from bot.language import exceptions, grammar, operators
from bot.model import CHANGING, Against, Frame, Kind, Quantifier, Rank, TagKind, TimeRelation, ValueType
from bot.records import replace
from bot.understanding.framing import holders

TYPE_CHECKING = False
if TYPE_CHECKING:
    from bot.facts.base import FactBase
    from bot.model import Context, Property, Query, Statement, Turn
    from bot.understanding.framing.features import Features

_ONE_MORE = ("one", "more")
_KINDS = {Kind.VALUE, Kind.ALL, Kind.EVENTS}
_REST = exceptions.REMAINING | {"rest"}
_BESIDE = _REST | exceptions.ONES | exceptions.UNSURE | grammar.EMPTY
_BESIDE -= {"same"}  # "the same for the others" asks something of them


def are_asked_for(f: Features) -> bool:
    """Whether a clause with a word for others asks for some: "and *another ten* on top?" is a step in time."""
    if _ONE_MORE in pairwise([t.text for t in f.tokens]):
        return True
    steps = {t.at[0] - 1 for t in f.numbers if f.tokens[t.at[0]].text != "one"}
    return not holders.others_at(f) <= {n for n in steps if f.tokens[n].text == "another"}


def without_told(frame: Frame, context: Context, facts: FactBase) -> Frame:
    """The reading of a clause for others, without what the conversation has told of the same.

    Who else has a value is contradicted by the schema where only one can have it, unless somebody was told who had it.
    """
    query = frame.query
    if query.kind is Kind.PLACE and query.when is not None and facts.properties[query.property].is_list:
        query = replace(query, kind=Kind.VALUE)  # "which other *place* had a flood that year?"
    if query.without or not (query.kind in _KINDS or query.quantifier is Quantifier.OTHERS):
        return frame
    is_single = query.is_claim and bool(query.property) and facts.properties[query.property].is_single
    if is_single or (frame.contradiction and query.kind is not Kind.HOLDER):
        return frame  # "did it have another name in 1985" is told by the one that it had then
    told = [facts.statement(id_) for turn in context.turns for id_ in turn.statements]
    ids = dict.fromkeys(s.id for s in told if _is_same(query, s))
    if not ids:
        return frame
    found = replace(frame, query=replace(query, without=tuple(ids))).explaining(operators.OTHERS)
    if query.kind is not Kind.HOLDER:
        return found
    return replace(found, cost=replace(found.cost, contradictions=0), contradiction=Against.NOTHING)


def as_who_else(frame: Frame, f: Features) -> Frame:
    """The reading whether the one who was told was *another mayor*, as the question who else was one."""
    query = frame.query
    if query.kind is not Kind.CLAIM or not query.values or any(t.value == query.subject for t in f.of[TagKind.ITEM]):
        return frame
    claimed = [t.at[0] for t in f.of[TagKind.ITEM] if t.value in query.values]
    if not any(n and f.tokens[n - 1].text in operators.OTHERS for n in claimed):
        return frame
    asked = replace(query.anew(Kind.HOLDER, query.values), subject="", when=query.when, quantifier=Quantifier.OTHERS)
    return replace(frame, query=asked)


def is_of_other_item(frame: Frame, f: Features, facts: FactBase) -> bool:
    """Whether a reading that leaves out what was told is of an item that is not meant.

    That is so where a person or another is: "what else does *he* manage?", or others are: "how high is the *other
    lighthouse*?".
    """
    query = frame.query
    if not query.without or not query.subject:
        return False
    type_ = facts.type_of(query.subject)
    if not type_.is_person and not grammar.PERSONAL.isdisjoint([t.value for t in f.of[TagKind.PRONOUN]]):
        return True
    p = facts.properties.get(query.property)
    if p is not None and _is_of_any(query, p, f, facts):
        return True
    cued = {t.at[0] for t in f.of[TagKind.CUE] if t.value == query.property}
    if any(t.text in grammar.DEMONSTRATIVES and n + 1 in cued for n, t in enumerate(f.tokens)):
        return True  # "what else did *that keeper* build?"
    nouns = {n for t in f.of[TagKind.TYPE] if t.value == type_.id for n in t.at}
    beside = {n for t in f.of[TagKind.WORD] if t.is_of(query.property) for n in t.at}
    if p is not None and p.is_figure:
        nouns |= beside
    elif p is None or p.type is not ValueType.NAME:
        nouns -= beside.union(*[t.at for t in f.of[TagKind.CUE] if t.value == query.property])
    return any(n and f.tokens[n - 1].text in operators.OTHERS for n in nouns)


def _is_of_any(query: Query, p: Property, f: Features, facts: FactBase) -> bool:
    """Whether others of any item may be meant, as the one that was spoken of has no more: "who *else* joined then"."""
    is_named = any(t.value == query.subject for t in f.of[TagKind.ITEM]) or "it" in f.words
    if is_named or not p.is_single or facts.sole_bearer(p.id):
        return False
    return {s.id for s in facts.statements(query.subject, p.id)} <= set(query.without)


def _is_same(query: Query, s: Statement) -> bool:
    """Whether the question may be answered by what was told."""
    if query.kind is Kind.EVENTS:
        return True
    if s.property != query.property:
        return False
    if query.kind is Kind.HOLDER:
        return s.value in query.values
    asked = query.when.interval if query.when is not None else None
    return s.item == query.subject and (asked is None or s.time is None or s.time.may_touch(asked))


def rest(f: Features, last: Turn, context: Context, facts: FactBase) -> Query | None:
    """The question for the values that the last answers left out, if a fragment asks for just those."""
    query = last.query
    p = facts.properties.get(query.property)
    if p is None or not query.subject or not last.statements or _REST.isdisjoint(f.words):
        return None
    listed = _of_list(f)
    if p.is_figure and (listed or _ONE_MORE in pairwise([t.text for t in f.tokens])):
        return None  # "the others of that list", after a number; "just one more", of what it counts
    plain = {n for t in (*f.numbers, *f.of[TagKind.FILLER]) for n in t.at} | f.focus_at | listed
    if any(n not in plain and t.text not in _BESIDE for n, t in enumerate(f.tokens)):
        return None
    stated = [s for s in facts.statements(query.subject, p.id) if s.rank is not Rank.DEPRECATED]
    known = _told_of(query, context) or last.statements
    left = [s for s in stated if s.id not in known]
    wanted = f.numbers[0].number if f.numbers else None
    is_one = exceptions.SEVERAL.isdisjoint(f.words) and wanted is None
    is_row = p.is_list or p.time is TimeRelation.DURING
    if len(left) == len(stated) or not (left or (is_row and exceptions.UNSURE.intersection(f.words))):
        return None
    if (wanted is not None and wanted != len(left)) or (is_one and len(left) > 1):
        return None
    kind = Kind.ALL if p.time in CHANGING else Kind.VALUE
    return replace(query.anew(kind), without=tuple(dict.fromkeys(known)))


def _told_of(query: Query, context: Context) -> tuple[str, ...]:
    """What the last answers told of one property of one item, in a row: "gender? and health? and the others?"."""
    same = (query.subject, query.property)
    told = takewhile(lambda t: (t.query.subject, t.query.property) == same, reversed(context.turns))
    return tuple(id_ for turn in told for id_ in turn.statements)


def _of_list(f: Features) -> set[int]:
    """The places of the words that point at the list of which one was told: "the others *of this list*"."""
    end = next((n for n, t in enumerate(f.tokens) if t.text in exceptions.OF_A_LIST), 0)
    start = end
    while start > 0 and f.tokens[start - 1].text in exceptions.POINTING_AT_LIST:
        start -= 1
    is_pointed = any(t.text in grammar.DEMONSTRATIVES | grammar.DEFINITE | {"same"} for t in f.tokens[start:end])
    return set(range(start, end + 1)) if is_pointed else set()
