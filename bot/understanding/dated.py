"""The date of what a phrase names: an event, a value that lasted, a term of office.

All words of the phrase must belong to the naming of this one thing; else it names nothing dated.
"""

from __future__ import annotations

from bot.dates import Date, Interval
from bot.language import grammar, lengths
from bot.language.inflection import key
from bot.language.operators import Op
from bot.language.question_words import WH
from bot.model import Rank, TagKind, TimeRelation, ValueType
from bot.understanding import replacing

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from bot.facts.base import FactBase
    from bot.model import ItemType, Property, Statement, Tag, Token

_LOOSE = grammar.FUNCTION_WORDS - grammar.CONTENT_FUNCTION_WORDS


_NO_NAMES = WH | grammar.WE
"""Words that stand in no name of what is dated: nobody knows when the speaker did something."""


def date_of(tokens: Sequence[Token], tags: Sequence[Tag], places: Sequence[int], facts: FactBase) -> Interval | None:
    """When that happened which the tokens at these places name, or None."""
    spots = set(places)
    said = {
        n for t in tags if t.kind is TagKind.OP and t.value == Op.CURRENT for n in t.at
    }  # "the name *we use today*"
    if any([tokens[n].text in _NO_NAMES for n in places if n not in said]):
        return None
    inside = [t for t in tags if spots.issuperset(t.at)]
    for t in inside:
        if (
            t.kind is TagKind.TIME
            and t.when is not None
            and t.when.interval is not None
            and t.value in {"at", "between"}
            and all(tokens[n].text in _LOOSE for n in spots.difference(t.at))
        ):
            return t.when.interval
    found = named(tokens, tags, places, facts)
    return found[1] if found is not None else None


def named(
    tokens: Sequence[Token], tags: Sequence[Tag], places: Sequence[int], facts: FactBase
) -> tuple[Statement, Interval] | None:
    """What the tokens at these places name that has a date, with the date that is meant, or None."""
    spots = set(places)
    inside = [t for t in tags if spots.issuperset(t.at) or _is_opened(t, tokens, places)]
    inside = _without_namesakes(inside, tags, facts)
    if (pair := _two_values(inside, facts)) is not None:
        return _given_way(tokens, inside, places, pair, facts)
    outside = {t.value for t in tags if t.kind is TagKind.CUE and spots.isdisjoint(t.at)}
    for statement, at, date in _dated(inside, [t.value for t in tags if t.kind is TagKind.ITEM], facts):
        is_bare = not any(t.kind is not TagKind.ITEM for t in inside if t.at == at)
        is_bare = is_bare and facts.properties[statement.property].type is ValueType.EVENT
        others = [facts.properties[name] for name in outside - {statement.property}]
        if is_bare and any(_happens(p, statement.item, facts) for p in others):
            continue  # "was it lit after the other": that was lit too
        if _explains(tokens, inside, places, statement, at, facts):
            namesakes = _namesakes(statement, at, inside, facts)
            if any(_explains(tokens, inside, places, other, at, facts) for other in namesakes):
                return None  # "when the gale struck", where two did
            return statement, _at_some_time(statement, date, facts)
    return None


def _is_opened(t: Tag, tokens: Sequence[Token], places: Sequence[int]) -> bool:
    """Whether a date is inside but for the word that puts the question there: "*at* the 1889 renaming"."""
    if t.kind is not TagKind.TIME or t.value != "at" or not t.at[0] < places[0] <= t.at[-1]:
        return False
    return tokens[t.at[0]].text == "at" and t.at[0] + 1 == places[0]


def _namesakes(statement: Statement, at: tuple[int, ...], inside: list[Tag], facts: FactBase) -> list[Statement]:
    """What happened at another time and is named by the same words."""
    if facts.properties[statement.property].time is not TimeRelation.ON:
        return []
    named = [facts.statement(t.value) for t in inside if t.kind is TagKind.VALUE and t.at == at]
    alike = [s for s in named if s.property == statement.property and s.rank is not Rank.DEPRECATED]
    return [s for s in alike if s.item == statement.item and s.time is not None and s.time != statement.time]


def _at_some_time(s: Statement, date: Interval, facts: FactBase) -> Interval:
    """The time of a fact; what happened "in 2004/2005" did so some time in them."""
    is_point = facts.properties[s.property].time is TimeRelation.ON
    if not is_point or date.begin is None or date.end is None or date.begin == date.end:
        return date
    return Interval.at(Date(date.begin.earliest, date.end.latest))


def _two_values(inside: list[Tag], facts: FactBase) -> tuple[Statement, Statement] | None:
    """The two values of one property that lasts which a phrase names, in the order in which it does."""
    told = [(t.at, facts.statement(t.value)) for t in inside if t.kind is TagKind.VALUE]
    lasting = {
        at: s
        for at, s in sorted(told, key=lambda x: x[0])
        if facts.properties[s.property].time is TimeRelation.DURING and s.rank is not Rank.DEPRECATED
    }
    if len(lasting) != 2 or len({s.property for s in lasting.values()}) > 1:  # noqa: PLR2004
        return None
    first, second = lasting
    return None if set(first) & set(second) else (lasting[first], lasting[second])


def _given_way(
    tokens: Sequence[Token],
    inside: list[Tag],
    places: Sequence[int],
    pair: tuple[Statement, Statement],
    facts: FactBase,
) -> tuple[Statement, Interval] | None:
    """When the one gave way to the other: when that which came later began."""
    spots = [next(t.at for t in inside if t.value == s.id) for s in pair]
    is_from_first = replacing.is_from_first(tokens, *spots)
    new = pair[1] if is_from_first else pair[0]
    if is_from_first is None or new.time is None or new.time.begin is None:
        return None
    is_explained = _explains(tokens, inside, places, new, spots[0], facts)
    return (new, Interval.at(new.time.begin)) if is_explained else None


def _without_namesakes(inside: list[Tag], tags: Sequence[Tag], facts: FactBase) -> list[Tag]:
    """The tags without those of a name that several bear, but for the one that may be meant, if it is one.

    Of that one something is said that the clause names: "reeve after Ann Lee" is not the ferry of that name.
    """
    spots = [t.at for t in inside if t.kind is TagKind.ITEM]
    shared = {at for at in spots if spots.count(at) > 1}
    if not shared:
        return inside
    named = {t.value for t in tags if t.kind is TagKind.ITEM and t not in inside}
    cued = {t.value for t in tags if t.kind is TagKind.CUE and t not in inside}

    def is_meant(t: Tag) -> bool:
        has_term = bool(_terms(t.value, list(named), facts))
        return has_term or any(facts.item(t.value).type in facts.properties[name].of for name in cued)

    def is_only(t: Tag) -> bool:
        meant = [o for o in inside if o.kind is TagKind.ITEM and o.at == t.at and is_meant(o)]
        return meant == [t]

    return [t for t in inside if t.kind is not TagKind.ITEM or t.at not in shared or is_only(t)]


def happens_itself(type_: ItemType, facts: FactBase) -> bool:
    """Whether items of a type are what happened: a storm struck, and is the storm that struck."""
    p = facts.properties[type_.when] if type_.when else None
    return p is not None and bool(type_.nouns) and key(type_.nouns[0]) in {key(word) for word in (p.label, *p.cues)}


def are_times(tokens: Sequence[Token], tags: Sequence[Tag], ends: Iterable[Sequence[int]], facts: FactBase) -> bool:
    """Whether the ends of a stretch are times and no things that lie apart: "how far is it from Rome to Ostia"."""
    if not lengths.UNITS_OF_TIME.isdisjoint(t.text for t in tokens):
        return True
    return not any(_is_thing(tags, places, facts) for places in ends)


def _is_thing(tags: Sequence[Tag], places: Sequence[int], facts: FactBase) -> bool:
    """Whether nothing but a thing is named there, which does not happen itself."""
    inside = [t for t in tags if set(t.at) <= set(places) and t.kind in _TELLING]
    items = {t.value for t in inside if t.kind is TagKind.ITEM}
    named = {n for t in inside if t.kind is TagKind.ITEM for n in t.at}
    is_bare = bool(items) and all(named.issuperset(t.at) for t in inside)
    return is_bare and not any(happens_itself(facts.types[facts.item(i).type], facts) for i in items)


_TELLING = {TagKind.ITEM, TagKind.VALUE, TagKind.CUE, TagKind.TIME, TagKind.ORDINAL}
"""Tags of what tells a time, or a thing."""


def _happens(p: Property, item: str, facts: FactBase) -> bool:
    """Whether the property says that something happens to items like this one."""
    return p.type is ValueType.EVENT and (not p.of or facts.item(item).type in p.of)


def has_several_terms(tags: Sequence[Tag], places: range, facts: FactBase) -> bool:
    """Whether who is named here had for several times what is named elsewhere in the clause."""
    if any(t.kind in {TagKind.CUE, TagKind.VALUE} and set(t.at) <= set(places) for t in tags):
        return False  # it says what of them dates it: "after Ann *died*"
    inside = [t.value for t in tags if t.kind is TagKind.ITEM and set(t.at) <= set(places)]
    outside = [t.value for t in tags if t.kind is TagKind.ITEM and not set(t.at) & set(places)]
    terms = ([s for s in _terms(item, outside, facts) if s.rank is not Rank.DEPRECATED] for item in inside)
    return any(len(found) > 1 for found in terms)


def date_told(tags: Sequence[Tag], places: range, facts: FactBase) -> Interval | None:
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
"""Words that may describe a date: "the moon landing"."""


def _dated(
    inside: list[Tag], named: list[str], facts: FactBase
) -> Iterator[tuple[Statement, tuple[int, ...], Interval]]:
    """The dated statements that the tags may name, with the date that is meant."""
    ops = {t.value for t in inside if t.kind is TagKind.OP}
    for t in sorted(inside, key=lambda t: -len(t.at)):
        if t.kind is TagKind.VALUE:
            yield from ((s, t.at, date) for s, date in _of_value(facts.statement(t.value), ops, facts))
        elif t.kind is TagKind.CUE and facts.properties[t.value].type is ValueType.EVENT:
            for statement in _happenings(t.value, inside, named, facts):
                if statement.time is not None:
                    yield statement, t.at, statement.time
        elif t.kind is TagKind.CUE and (lasted := _sole_figure(t.value, facts)) is not None:
            yield lasted[0], t.at, lasted[1]
        elif t.kind is TagKind.CUE and Op.CHANGE.value in ops and (time := _own_time(inside)) is not None:
            yield from ((s, t.at, date) for s, date in _changed_in(t.value, time, facts))
        elif t.kind is TagKind.CUE and Op.CHANGE.value in ops and not _place(inside):
            yield from (
                (s, t.at, date) for s, date in _sole_change(_bearer(t.value, inside, named, facts), t.value, facts)
            )
        elif t.kind is TagKind.CUE and (place := _place(inside)) and not any(o.kind is TagKind.VALUE for o in inside):
            is_change = Op.CHANGE.value in ops
            told = _nth(_bearer(t.value, inside, named, facts), t.value, place, facts, is_change=is_change)
            yield from ((s, t.at, date) for s, date in told)
        elif t.kind is TagKind.ITEM:
            yield from ((s, t.at, date) for s, date in _of_item(t.value, named, ops, facts))


def _sole_figure(name: str, facts: FactBase) -> tuple[Statement, Interval] | None:
    """The only figure of what went on for a time, with that time: "while it *carried* mail"."""
    p = facts.properties[name]
    bearer = facts.sole_bearer(name) if p.type is ValueType.QUANTITY and p.time is TimeRelation.DURING else ""
    found = facts.statements(bearer, name) if bearer else ()
    return (found[0], found[0].time) if len(found) == 1 and found[0].time is not None else None


def _own_time(inside: list[Tag]) -> Interval | None:
    """The time that the phrase says itself: "the *1889* renaming"."""
    times = [t.when.interval for t in inside if t.kind is TagKind.TIME and t.when is not None and t.value == "at"]
    return times[0] if len(times) == 1 else None


def _changed_in(name: str, time: Interval, facts: FactBase) -> Iterator[tuple[Statement, Interval]]:
    """The only change of a property in a time, of the only item that has it."""
    bearer = facts.sole_bearer(name) if facts.properties[name].time is TimeRelation.DURING else ""
    stated = [s for s in facts.statements(bearer, name) if s.rank is not Rank.DEPRECATED][1:] if bearer else []
    begins = [(s, Interval.at(s.time.begin)) for s in stated if s.time is not None and s.time.begin is not None]
    found = [(s, begin) for s, begin in begins if begin.may_touch(time)]
    yield from found if len(found) == 1 else ()


def _sole_change(bearer: str, name: str, facts: FactBase) -> list[tuple[Statement, Interval]]:
    """The only change there was of a property: "when it was renamed"."""
    found = list(_nth(bearer, name, 1, facts, is_change=True)) if bearer else []
    stated = [s for s in facts.statements(bearer, name) if s.rank is not Rank.DEPRECATED] if found else []
    return found if len(stated) == 2 else []  # noqa: PLR2004 -- what was so before and after it


_EDGES = {Op.FIRST.value: 1, Op.CURRENT.value: -1, Op.LAST.value: -1}


def _place(inside: list[Tag]) -> int:
    """Which value of a property that lasts is meant, from the end if negative: "its *present* name"; 0 if none."""
    ordinals = [int(t.value) for t in inside if t.kind is TagKind.ORDINAL]
    edges = [_EDGES[t.value] for t in inside if t.kind is TagKind.OP and t.value in _EDGES]
    return next(iter((*ordinals, *edges)), 0)


def _of_value(s: Statement, ops: set[str], facts: FactBase) -> Iterator[tuple[Statement, Interval]]:
    """The date of an event, or of what held for a time."""
    p, relation = facts.properties[s.property], facts.properties[s.property].time
    if s.time is not None and s.rank is not Rank.DEPRECATED:
        if relation is TimeRelation.ON and (p.is_list or p.type is not ValueType.TEXT):
            yield s, s.time  # but the war that a club was founded after is no event of the club
        elif relation is TimeRelation.DURING:
            yield s, _boundary(s.time, ops)


def _bearer(name: str, inside: list[Tag], named: list[str], facts: FactBase) -> str:
    """The item of whose values of a property that lasts one is meant: the one that is named, else the only one.

    A pronoun means the only one that the clause names: "how old was the Kestrel when *she* was renamed".
    """
    if facts.properties[name].time is not TimeRelation.DURING:
        return ""
    said = {t.value for t in inside if t.kind is TagKind.ITEM}
    if not said and any(t.kind is TagKind.PRONOUN for t in inside):
        said = set(named)
    items = {item for item in said if facts.statements(item, name)}
    return items.pop() if len(items) == 1 else facts.sole_bearer(name)


def _nth(
    bearer: str, name: str, place: int, facts: FactBase, *, is_change: bool
) -> Iterator[tuple[Statement, Interval]]:
    """When the nth value of a property that lasts began; the first is no change."""
    found = [s for s in facts.statements(bearer, name) if s.rank is not Rank.DEPRECATED] if bearer else []
    found = found[1:] if is_change else found
    n = place - 1 if place > 0 else len(found) + place
    meant = found[n : n + 1] if n >= 0 else []
    yield from ((s, Interval.at(s.time.begin)) for s in meant if s.time is not None and s.time.begin)


def _of_item(item: str, named: list[str], ops: set[str], facts: FactBase) -> Iterator[tuple[Statement, Interval]]:
    """The times that an item stands for: those for which others had it, else when it began itself."""
    terms = _terms(item, named, facts)
    if not terms and not _NO_BEGINNING.isdisjoint(ops):
        return
    when = facts.types[facts.item(item).type].when if not terms and item != facts.info.subject else ""
    for statement in terms or (facts.statements(item, when) if when else ()):
        if statement.time is not None and statement.rank is not Rank.DEPRECATED:
            yield statement, _boundary(statement.time, ops) if terms else statement.time


_NO_BEGINNING = frozenset({Op.CHANGE.value, Op.END.value})
"""What is said of an item at another time than when it began: "when the ferry was renamed"."""


def _terms(value: str, named: list[str], facts: FactBase) -> list[Statement]:
    """What items that the clause names had or held for a time: "when she became reeve", "reeve before Harald Venn"."""
    found = [s for item in named for s in facts.statements(item, value=value)]
    found += [s for other in named for s in facts.statements(value, value=other)]
    return [s for s in found if facts.properties[s.property].time is TimeRelation.DURING and s.time is not None]


def _happenings(name: str, inside: list[Tag], named: list[str], facts: FactBase) -> tuple[Statement, ...]:
    """The statements of an event: of the items that are named there, of whom a pronoun means, else of the only one."""
    items = list(dict.fromkeys(t.value for t in inside if t.kind is TagKind.ITEM))
    if not items and any(t.kind is TagKind.PRONOUN for t in inside):
        items = [item for item in dict.fromkeys(named) if facts.statements(item, name)]
    bearer = facts.sole_bearer(name)
    bearers = items or ([bearer] if bearer else [])
    return tuple(s for item in bearers for s in facts.statements(item, name) if s.rank is not Rank.DEPRECATED)


def _boundary(time: Interval, ops: set[str]) -> Interval:
    """When a name or an office began, or ended if that is what the words say."""
    if Op.END.value in ops and Op.BEGIN.value not in ops and time.end is not None:
        return Interval.at(time.end)
    if (Op.BEGIN.value in ops or Op.CHANGE.value in ops) and time.begin is not None:
        return Interval.at(time.begin)
    return time


_DATING = frozenset({Op.HAPPEN, Op.BEGIN, Op.END, Op.CHANGE, Op.FIRST, Op.USE, Op.CURRENT})


def _explains(  # noqa: PLR0913, PLR0917 -- the clause and what it is held against
    tokens: Sequence[Token],
    inside: list[Tag],
    places: Sequence[int],
    statement: Statement,
    at: tuple[int, ...],
    facts: FactBase,
) -> bool:
    """Whether every word belongs to the naming of this one thing."""
    used = set(at) | {n for n in places if tokens[n].text in _LOOSE}
    used |= {n for n in places[-1:] if tokens[n].text in grammar.ENSUING}
    if facts.properties[statement.property].time is TimeRelation.DURING:
        used |= {n for n in places if n == at[-1] + 1 and tokens[n].text in grammar.STRETCH_NOUNS}
    spots = {t.at for t in inside if t.kind is TagKind.VALUE and facts.statement(t.value).value == statement.value}
    for t in inside:
        same = t.kind in {TagKind.CUE, TagKind.WORD} and t.is_of(statement.property)
        subject = t.kind in {TagKind.TYPE, TagKind.PRONOUN, TagKind.FILLER}
        item = t.kind is TagKind.ITEM and t.value in {statement.item, statement.value, facts.info.subject}
        name = t.kind is TagKind.VALUE and facts.property_of(t.value) == statement.property
        name = name and (t.at in spots or facts.properties[statement.property].time is TimeRelation.DURING)
        op = t.kind is TagKind.OP and t.value in _DATING
        place = t.kind is TagKind.ORDINAL or (t.kind is TagKind.OP and t.value == Op.LAST)
        place = place and facts.properties[statement.property].time is TimeRelation.DURING
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
            or place
            or own_time
            or (bearer and facts.properties[statement.property].type is ValueType.EVENT)
        ):
            used |= set(t.at)
    return used >= set(places)
