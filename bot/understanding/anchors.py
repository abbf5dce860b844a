"""Times that are told by a fact: "during the great storm", "twenty years after it was founded".

The words after such an opening are read as the name of something dated. All of them must be explained by it; else
the opening is no anchor and the words stay what they were.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.dates import Date, Interval
from bot.language import english
from bot.language.english import Op
from bot.model import Rank, Tag, TagKind, TimeRelation, ValueType
from bot.records import replace
from bot.understanding import anchoring, times
from bot.understanding.clauses import WH

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator, Sequence

    from bot.facts.base import FactBase
    from bot.model import Property, Statement, Token, When

_LOOSE = english.FUNCTION_WORDS - english.CONTENT_FUNCTION_WORDS
_MOST = 24
"""Words of a clause in which anchors are looked for."""


def anchors(tokens: Sequence[Token], tags: Sequence[Tag], facts: FactBase) -> list[Tag]:
    """The time tags that facts give a clause; their tokens mean nothing else then."""
    found: list[Tag] = []
    text, starts = " ".join(t.text for t in tokens), _starts(tokens)
    if len(tokens) > _MOST:
        return found
    for match in anchoring.anchored(text):
        first = starts.index(match.start()) if match.start() in starts else -1
        inner = next((n for n, s in enumerate(starts) if s >= match.end()), len(tokens))
        if match["way"] in _PLACES and _is_lasting(tags, range(inner, len(tokens)), facts):
            continue
        if (
            match["way"] in _STEPS
            and not anchoring.is_distant(match)
            and _is_lasting(tags, range(inner, len(tokens)), facts)
        ):
            continue
        if first < 0 or (found and first <= found[-1].at[-1]) or not _may_open(match, first, tokens, tags):
            continue
        for end in _ends(tokens, tags, inner):
            date = date_of(tokens, tags, range(inner, end), facts) or _date_told(tags, range(inner, end), facts)
            when = anchoring.anchor(match, date) if date is not None else None
            if when is not None:
                found.append(_dated_by(date, when, range(first, end)))
                break
    found += [t for t in _at_ages(text, starts, tags, facts) if not any(set(t.at) & set(o.at) for o in found)]
    return found or _both_ends(tokens, tags, facts)


def _at_ages(text: str, starts: list[int], tags: Sequence[Tag], facts: FactBase) -> Iterator[Tag]:
    """Times that are told by how old the item was: "when it turned ten", "on its 30th birthday"."""
    for match in anchoring.ages(text):
        places = range(starts.index(match.start()), sum(s < match.end() for s in starts))
        inside = [t.value for t in tags if t.kind is TagKind.ITEM and set(t.at) <= set(places)]
        outside = [t.value for t in tags if t.kind is TagKind.ITEM and t.value not in inside]
        for item in dict.fromkeys([*inside, *outside, facts.info.subject]):
            began = facts.statements(item, facts.types[facts.item(item).type].when) if item else ()
            time = began[0].time if began else None
            if time is not None and (when := anchoring.at_age(match, time)) is not None:
                yield _dated_by(time, when, places)
                break


def elapsed(tokens: Sequence[Token], tags: Sequence[Tag], facts: FactBase) -> list[Tag]:
    """Both ends of a stretch whose length is asked for: "how long after it was signed did it come into force"."""
    first = anchors(tokens, tags, facts)
    asks_length = any(t.kind is TagKind.FOCUS and t.value in _LENGTHS for t in tags)
    if not asks_length or len(first) != 1 or first[0].value not in {"after", "before", "since", "until", "at"}:
        return first
    taken = set(first[0].at) | {n for t in tags if t.kind is TagKind.FOCUS and t.value in _LENGTHS for n in t.at}
    rest = [n for n in range(len(tokens)) if n not in taken]
    for start in range(len(rest)):
        places = range(rest[start], rest[-1] + 1)
        date = date_of(tokens, tags, places, facts) if len(places) == len(rest) - start else None
        if date is not None and all(tokens[n].text in _LOOSE or _is_op(tags, n) for n in rest[:start]):
            return [*first, _dated_by(date, times.relate(date.begin or date.end or _FAR, "at"), places)]
    return first


_LENGTHS = {"length", "number"}
_FAR = Date.year(1)


def _is_op(tags: Sequence[Tag], n: int) -> bool:
    return any(t.kind is TagKind.OP and n in t.at for t in tags)


def _dated_by(date: Interval | None, when: When, places: range) -> Tag:
    return Tag(TagKind.TIME, when.relation, tuple(places), replace(when, anchor=date))


def _ends(tokens: Sequence[Token], tags: Sequence[Tag], start: int) -> list[int]:
    """Where an anchor may end, the longest first: also after a date behind its comma ("the moon landing, 1969")."""
    limit = _limit(tokens, start)
    dated = [t.at[-1] + 1 for t in tags if t.kind is TagKind.TIME and t.at[0] == limit < len(tokens)]
    return [*dated[:1], *range(limit, start, -1)]


def _limit(tokens: Sequence[Token], start: int) -> int:
    """Where an anchor ends at the latest: at the next comma or question word."""
    return next((n for n in range(start + 1, len(tokens)) if tokens[n].text in WH or tokens[n].has_comma), len(tokens))


def _both_ends(tokens: Sequence[Token], tags: Sequence[Tag], facts: FactBase) -> list[Tag]:
    """ "between the signing and the entry into force": a time for each end."""
    for n, token in enumerate(tokens):
        if token.text not in {"between", "from"}:
            continue
        for middle in range(n + 2, len(tokens) - 1):
            if tokens[middle].text not in {"and", "to", "until", "till"}:
                continue
            for end in range(len(tokens), middle + 1, -1):
                first = date_of(tokens, tags, range(n + 1, middle), facts)
                last = date_of(tokens, tags, range(middle + 1, end), facts) if first is not None else None
                if first is not None and last is not None:
                    return [
                        _dated_by(first, times.relate(first.begin or _FAR, "at"), range(n, middle)),
                        _dated_by(last, times.relate(last.begin or _FAR, "at"), range(middle, end)),
                    ]
    return []


_STEPS = {"before", "after", "following", "prior to"}
_PLACES = {"at", "from", "around"}


def _is_lasting(tags: Sequence[Tag], places: range, facts: FactBase) -> bool:
    """Whether what follows names something that lasts ("after BKR"): its neighbour is asked for, not a time."""
    inside = [t for t in tags if set(t.at) <= set(places)]
    has_edge = any(t.kind is TagKind.OP and t.value in {Op.BEGIN, Op.END, Op.CHANGE} for t in inside)
    values = [facts.properties[facts.property_of(t.value)].time for t in inside if t.kind is TagKind.VALUE]
    return (
        TimeRelation.DURING in values
        and not has_edge
        and not any(t.kind is TagKind.CUE and facts.properties[t.value].type is ValueType.EVENT for t in inside)
    )


def _starts(tokens: Sequence[Token]) -> list[int]:
    starts, at = [], 0
    for token in tokens:
        starts.append(at)
        at += len(token.text) + 1
    return starts


def _may_open(match: re.Match[str], first: int, tokens: Sequence[Token], tags: Sequence[Tag]) -> bool:
    """A "when" that is the question itself opens no anchor; another question word has to stand outside."""
    if match["way"] != "when":
        return True
    after = next((t.text for t in tokens[first + 1 :]), "")
    if after in english.AUXILIARIES:
        return False
    has_other = any(t.kind is TagKind.FOCUS and first not in t.at and t.value != "describe" for t in tags)
    return has_other or first > 0


def date_of(tokens: Sequence[Token], tags: Sequence[Tag], places: range, facts: FactBase) -> Interval | None:
    """When that happened which the tokens at these places name, or None."""
    inside = [t for t in tags if set(t.at) <= set(places)]
    if any(tokens[n].text in WH for n in places):
        return None
    for t in inside:
        rest = set(places) - set(t.at)
        if (
            t.kind is TagKind.TIME
            and t.when is not None
            and t.when.interval is not None
            and t.value in {"at", "between"}
            and all(tokens[n].text in _LOOSE for n in rest)
        ):
            return t.when.interval
    inside = _without_namesakes(inside, tags, facts)
    outside = {t.value for t in tags if t.kind is TagKind.CUE and not set(t.at) & set(places)}
    for statement, at, date in _dated(inside, [t.value for t in tags if t.kind is TagKind.ITEM], facts):
        is_bare = not any(t.kind is not TagKind.ITEM for t in inside if t.at == at)
        is_bare = is_bare and facts.properties[statement.property].type is ValueType.EVENT
        others = [facts.properties[name] for name in outside - {statement.property}]
        if is_bare and any(_happens(p, statement.item, facts) for p in others):
            continue  # "was it lit after the other": that was lit too
        if _explains(tokens, inside, places, statement, at, facts):
            return date
    return None


def _without_namesakes(inside: list[Tag], tags: Sequence[Tag], facts: FactBase) -> list[Tag]:
    """The tags without those of a name that several bear, but for the one that may be meant, if it is one.

    Of that one something is said that the clause names: "reeve after Ann Lee" is not the ferry of that name.
    """
    named = {t.value for t in tags if t.kind is TagKind.ITEM and t not in inside}
    cued = {t.value for t in tags if t.kind is TagKind.CUE and t not in inside}
    spots = [t.at for t in inside if t.kind is TagKind.ITEM]
    shared = {at for at in spots if spots.count(at) > 1}

    def is_meant(t: Tag) -> bool:
        has_term = bool(_terms(t.value, list(named), facts))
        return has_term or any(facts.item(t.value).type in facts.properties[name].of for name in cued)

    def is_only(t: Tag) -> bool:
        meant = [o for o in inside if o.kind is TagKind.ITEM and o.at == t.at and is_meant(o)]
        return meant == [t]

    return [t for t in inside if t.kind is not TagKind.ITEM or t.at not in shared or is_only(t)]


def _happens(p: Property, item: str, facts: FactBase) -> bool:
    """Whether the property says that something happens to items like this one."""
    return p.type is ValueType.EVENT and (not p.of or facts.item(item).type in p.of)


def _date_told(tags: Sequence[Tag], places: range, facts: FactBase) -> Interval | None:
    """The date behind words that only describe it: "the moon landing, 1969"."""
    inside = [t for t in tags if set(t.at) <= set(places)]
    dates = [t for t in inside if t.kind is TagKind.TIME and t.when is not None and t.value == "at"]
    if len(dates) != 1 or dates[0].at[-1] != places[-1] or dates[0].at[0] - places[0] > _LONGEST_DESCRIPTION:
        return None
    before = [t for t in inside if t.at[-1] < dates[0].at[0]]
    if any(t.kind in _NAMING for t in before) or any(
        facts.properties[t.value].time is not TimeRelation.ON for t in before if t.kind is TagKind.CUE
    ):
        return None
    return dates[0].when.interval if dates[0].when is not None else None


_NAMING = {TagKind.ITEM, TagKind.VALUE, TagKind.EXCLUDE, TagKind.OP, TagKind.NUMBER, TagKind.PRONOUN}
_LONGEST_DESCRIPTION = 6
"""Words."""


def _dated(
    inside: list[Tag], named: list[str], facts: FactBase
) -> Iterator[tuple[Statement, tuple[int, ...], Interval]]:
    """The dated statements that the tags may name, with the date that is meant."""
    ops = {t.value for t in inside if t.kind is TagKind.OP}
    for t in sorted(inside, key=lambda t: -len(t.at)):
        if t.kind is TagKind.VALUE:
            statement = facts.statement(t.value)
            relation = facts.properties[statement.property].time
            if statement.time is None or statement.rank is Rank.DEPRECATED:
                continue
            if relation is TimeRelation.ON:
                yield statement, t.at, statement.time
            elif relation is TimeRelation.DURING:
                yield statement, t.at, _boundary(statement.time, ops)
        elif t.kind is TagKind.CUE and facts.properties[t.value].type is ValueType.EVENT:
            for statement in _happenings(t.value, inside, facts):
                if statement.time is not None:
                    yield statement, t.at, statement.time
        elif t.kind is TagKind.ITEM:
            for statement, date in _of_item(t.value, named, ops, facts):
                yield statement, t.at, date


def _of_item(item: str, named: list[str], ops: set[str], facts: FactBase) -> Iterator[tuple[Statement, Interval]]:
    """The times that an item stands for: those for which others had it, else when it began itself."""
    terms = _terms(item, named, facts)
    when = facts.types[facts.item(item).type].when if not terms and item != facts.info.subject else ""
    for statement in terms or (facts.statements(item, when) if when else ()):
        if statement.time is not None:
            yield statement, _boundary(statement.time, ops) if terms else statement.time


def _terms(value: str, named: list[str], facts: FactBase) -> list[Statement]:
    """What items that the clause names had or held for a time: "when she became reeve", "reeve before Harald Venn"."""
    found = [s for item in named for s in facts.statements(item, value=value)]
    found += [s for other in named for s in facts.statements(value, value=other)]
    return [s for s in found if facts.properties[s.property].time is TimeRelation.DURING and s.time is not None]


def _happenings(name: str, inside: list[Tag], facts: FactBase) -> tuple[Statement, ...]:
    """The statements of an event: of the items that are named, else of the only one that it is said of."""
    items = dict.fromkeys(t.value for t in inside if t.kind is TagKind.ITEM)
    if items:
        return tuple(s for item in items for s in facts.statements(item, name))
    bearer = facts.sole_bearer(name)
    return facts.statements(bearer, name) if bearer else ()


def _boundary(time: Interval, ops: set[str]) -> Interval:
    """When a name or an office began, or ended if that is what the words say."""
    if Op.END.value in ops and Op.BEGIN.value not in ops and time.end is not None:
        return Interval.at(time.end)
    if (Op.BEGIN.value in ops or Op.CHANGE.value in ops) and time.begin is not None:
        return Interval.at(time.begin)
    return time


def _explains(  # noqa: PLR0913, PLR0917 -- the clause and what it is held against
    tokens: Sequence[Token],
    inside: list[Tag],
    places: range,
    statement: Statement,
    at: tuple[int, ...],
    facts: FactBase,
) -> bool:
    """Whether every word belongs to the naming of this one thing."""
    used = set(at) | {n for n in places if tokens[n].text in _LOOSE}
    for t in inside:
        same = t.kind in {TagKind.CUE, TagKind.WORD} and t.is_of(statement.property)
        subject = t.kind in {TagKind.TYPE, TagKind.PRONOUN, TagKind.FILLER}
        item = t.kind is TagKind.ITEM and t.value in {statement.item, statement.value, facts.info.subject}
        name = t.kind is TagKind.VALUE and facts.property_of(t.value) == statement.property
        op = t.kind is TagKind.OP and t.value in {Op.HAPPEN, Op.BEGIN, Op.END, Op.CHANGE, Op.FIRST, Op.USE}
        bearer = t.kind is TagKind.VALUE and facts.properties[facts.property_of(t.value)].type is ValueType.NAME
        own_time = (
            t.kind is TagKind.TIME
            and t.when is not None
            and t.when.interval is not None
            and statement.time is not None
            and statement.time.may_touch(t.when.interval)
        )
        if (
            same
            or subject
            or item
            or name
            or op
            or own_time
            or (bearer and facts.properties[statement.property].type is ValueType.EVENT)
        ):
            used |= set(t.at)
    return used >= set(places)
