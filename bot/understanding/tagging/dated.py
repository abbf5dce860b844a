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
from bot.understanding.framing import replacing
from bot.understanding.tagging.datable import DATABLE, datable, terms

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from bot.facts.base import FactBase
    from bot.model import ItemType, Property, Statement, Tag, Token


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
            and all(tokens[n].text in grammar.EMPTY for n in spots.difference(t.at))
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
    if not any([t.kind in DATABLE for t in inside]):
        return None
    inside = _without_namesakes(inside, tags, facts)
    if (pair := _two_values(inside, facts)) is not None:
        return _given_way(tokens, inside, places, pair, facts)
    outside = {t.value for t in tags if t.kind is TagKind.CUE and spots.isdisjoint(t.at)}
    for statement, at, date in datable(inside, [t.value for t in tags if t.kind is TagKind.ITEM], facts):
        is_bare = not any(t.kind is not TagKind.ITEM for t in inside if t.at == at)
        is_bare = is_bare and facts.properties[statement.property].type is ValueType.EVENT
        others = [facts.properties[name] for name in outside - {statement.property}]
        if is_bare and any(_happens(p, statement.item, facts) for p in others):
            continue  # "was it lit after the other": that was lit too
        if _is_of_another(statement, inside, tags):
            continue
        if _explains(tokens, inside, places, statement, at, facts):
            namesakes = _namesakes(statement, at, inside, facts)
            if any(_explains(tokens, inside, places, other, at, facts) for other in namesakes):
                return None  # "when the gale struck", where two did
            return statement, _at_some_time(statement, date, facts)
    return None


def _is_of_another(s: Statement, inside: list[Tag], tags: Sequence[Tag]) -> bool:
    """Whether a fact that lasts is of another item than "it" means: "how old was the Kestrel when *it* stopped"."""
    named = {t.value for t in tags if t.kind is TagKind.ITEM}
    is_of_it = any(t.kind is TagKind.PRONOUN for t in inside) and not any(t.kind is TagKind.ITEM for t in inside)
    return is_of_it and bool(named) and named.isdisjoint({s.item, s.value})


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
        has_term = bool(terms(t.value, list(named), facts))
        return has_term or any(facts.item(t.value).type in facts.properties[name].of for name in cued)

    def is_only(t: Tag) -> bool:
        meant = [o for o in inside if o.kind is TagKind.ITEM and o.at == t.at and is_meant(o)]
        return meant == [t]

    return [t for t in inside if t.kind is not TagKind.ITEM or t.at not in shared or is_only(t)]


_WAS_THEN = "{item} was {time}"
"""The sentence of what an item is that happens: "the Requiem was on 19 November"."""


def happens_itself(type_: ItemType, facts: FactBase) -> bool:
    """Whether items of a type are what happened: a storm struck and is the storm that did, a release is a version."""
    p = facts.properties[type_.when] if type_.when else None
    if p is None or not type_.nouns:
        return False
    if p.says.startswith(_WAS_THEN):
        return True
    return p.label in type_.nouns or key(type_.nouns[0]) in {key(word) for word in (p.label, *p.cues)}


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
    return is_bare and not any(happens_itself(facts.type_of(i), facts) for i in items)


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
    held = ([s for s in terms(item, outside, facts) if s.rank is not Rank.DEPRECATED] for item in inside)
    return any(len(found) > 1 for found in held)


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


_NAMING = {TagKind.ITEM, TagKind.VALUE, TagKind.EXCLUDE, TagKind.NUMBER, TagKind.PRONOUN}
_LONGEST_DESCRIPTION = 6
"""Words that may describe a date: "the moon landing"."""


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
    used = set(at) | {n for n in places if tokens[n].text in grammar.EMPTY}
    is_how = len(places) > 1 and tokens[places[-1]].text in grammar.ENSUING_SO  # "when the storm blew *up*"
    ends = places[-2:] if is_how else places[-1:]
    used |= set(ends) if tokens[ends[0]].text in grammar.ENSUING else set()
    if facts.properties[statement.property].time in {TimeRelation.DURING, TimeRelation.ON}:
        used |= {n for n in places if n == at[-1] + 1 and tokens[n].text in grammar.STRETCH_NOUNS}
    spots = {t.at for t in inside if t.kind is TagKind.VALUE and facts.statement(t.value).value == statement.value}
    used = used.union(*[t.at for t in inside if _belongs(t, statement, spots, facts)])
    return used >= set(places)


def _is_of_type(s: Statement, type_: str, facts: FactBase) -> bool:
    """Whether a noun may mean the item of a statement, or its value: "when *the company* was founded"."""
    values = {facts.item(s.value).type} if facts.properties[s.property].type is ValueType.ITEM else set()
    return type_ in {facts.item(s.item).type, *values}


def _belongs(t: Tag, statement: Statement, spots: set[tuple[int, ...]], facts: FactBase) -> bool:
    """Whether a tag may belong to the naming of a statement, whose value stands at some spots."""
    p = facts.properties[statement.property]
    is_lasting = p.time is TimeRelation.DURING
    is_repeated = p.time is TimeRelation.ON and (p.is_list or p.type is ValueType.EVENT)
    match t.kind:
        case TagKind.PRONOUN | TagKind.FILLER:
            return True
        case TagKind.TYPE:
            return _is_of_type(statement, t.value, facts)
        case TagKind.CUE | TagKind.WORD:
            return t.is_of(statement.property)
        case TagKind.ITEM:
            return t.value in {statement.item, statement.value, facts.info.subject}
        case TagKind.VALUE:
            other = facts.properties[facts.property_of(t.value)]
            is_own = other.id == p.id and (t.at in spots or is_lasting)
            return is_own or (other.type is ValueType.NAME and p.type is ValueType.EVENT)
        case TagKind.OP:
            return t.value in _DATING or (t.value == Op.LAST and (is_lasting or (is_repeated and not spots)))
        case TagKind.ORDINAL:
            return is_lasting or (is_repeated and not spots)
        case TagKind.TIME:
            time = t.when.interval if t.when is not None else None
            is_at = t.when is not None and t.when.relation == "at"  # "after the fire and *before 2000*" are two times
            return is_at and time is not None and statement.time is not None and statement.time.may_touch(time)
        case _:
            return False
