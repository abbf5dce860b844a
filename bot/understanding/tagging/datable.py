"""The dated facts that words may stand for: an event by its cue, a value by its name, an item by when it began."""

from __future__ import annotations

from bot.dates import Interval
from bot.language.operators import Op
from bot.model import Rank, TagKind, TimeRelation, ValueType

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from bot.facts.base import FactBase
    from bot.model import Statement, Tag

DATABLE = frozenset({TagKind.VALUE, TagKind.CUE, TagKind.ITEM})
"""Tags of which one stands in all words that name a dated fact."""


def datable(
    inside: list[Tag], named: list[str], facts: FactBase
) -> Iterator[tuple[Statement, tuple[int, ...], Interval]]:
    """The dated statements that the tags may name, with the date that is meant."""
    ops = {t.value for t in inside if t.kind is TagKind.OP}
    named_at = {n for t in inside if t.kind is TagKind.ITEM for n in t.at}
    for t in sorted(inside, key=lambda t: (not _is_deed(t, named_at, facts), -len(t.at))):
        if t.kind is TagKind.VALUE:
            yield from ((s, t.at, date) for s, date in _of_value(facts.statement(t.value), ops, facts))
        elif t.kind is TagKind.CUE and facts.properties[t.value].type is ValueType.EVENT:
            for statement in _meant(_happenings(t.value, inside, named, facts), _place(inside)):
                if statement.time is not None:
                    yield statement, t.at, statement.time
        elif t.kind is TagKind.CUE and (lasted := _sole_figure(t.value, facts)) is not None:
            yield lasted[0], t.at, lasted[1]
        elif t.kind is TagKind.CUE and Op.CHANGE.value in ops and (time := _own_time(inside)) is not None:
            yield from ((s, t.at, date) for s, date in _changed_in(t.value, time, facts))
        elif t.kind is TagKind.CUE and Op.CHANGE.value in ops and not _place(inside) and _lasts(t.value, facts):
            yield from (
                (s, t.at, date) for s, date in _sole_change(_bearer(t.value, inside, named, facts), t.value, facts)
            )
        elif t.kind is TagKind.CUE and (place := _place(inside)) and not any(o.kind is TagKind.VALUE for o in inside):
            is_change = Op.CHANGE.value in ops
            told = _nth(_bearer(t.value, inside, named, facts), t.value, place, facts, is_change=is_change)
            yield from ((s, t.at, date) for s, date in told)
        elif t.kind is TagKind.ITEM:
            yield from ((s, t.at, date) for s, date in _of_item(t.value, named, ops, facts))


def _is_deed(t: Tag, named_at: set[int], facts: FactBase) -> bool:
    """Whether a word beside a name says what happened: "the bell was *acquired*" is not when it was made."""
    is_beside = t.kind is TagKind.CUE and bool(named_at) and named_at.isdisjoint(t.at)
    return is_beside and facts.properties[t.value].type is ValueType.EVENT


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
    """Which value in the order of time is meant, from the end if negative: "its *present* name"; 0 if none."""
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
            yield from ((s, edge) for edge in _boundary(s.time, ops))


def _bearer(name: str, inside: list[Tag], named: list[str], facts: FactBase) -> str:
    """The item of whose values in the order of time one is meant: the one that is named, else the only one.

    A pronoun means the only one that the clause names: "how old was the Kestrel when *she* was renamed".
    """
    if not _lasts(name, facts) and not facts.properties[name].is_list:
        return ""
    said = {t.value for t in inside if t.kind is TagKind.ITEM}
    if not said and any(t.kind is TagKind.PRONOUN for t in inside):
        said = set(named)
    items = {item for item in said if facts.statements(item, name)}
    return items.pop() if len(items) == 1 else facts.sole_bearer(name)


def _nth(
    bearer: str, name: str, place: int, facts: FactBase, *, is_change: bool
) -> Iterator[tuple[Statement, Interval]]:
    """When the nth value began, or came; the first is no change."""
    found = [s for s in facts.statements(bearer, name) if s.rank is not Rank.DEPRECATED] if bearer else []
    found = found[1:] if is_change else found
    n = place - 1 if place > 0 else len(found) + place
    meant = found[n : n + 1] if n >= 0 else []
    yield from ((s, Interval.at(s.time.begin)) for s in meant if s.time is not None and s.time.begin)


def _of_item(item: str, named: list[str], ops: set[str], facts: FactBase) -> Iterator[tuple[Statement, Interval]]:
    """The times that an item stands for: those for which others had it, else when it began itself."""
    held = terms(item, named, facts)
    if not held and not _NO_BEGINNING.isdisjoint(ops):
        return
    when = facts.type_of(item).when if not held and item != facts.info.subject else ""
    for statement in held or (facts.statements(item, when) if when else ()):
        if statement.time is not None and statement.rank is not Rank.DEPRECATED:
            edges = _boundary(statement.time, ops) if held else [statement.time]
            yield from ((statement, edge) for edge in edges)


_NO_BEGINNING = frozenset({Op.CHANGE.value, Op.END.value})
"""What is said of an item at another time than when it began: "when the ferry was renamed"."""


def terms(value: str, named: list[str], facts: FactBase) -> list[Statement]:
    """What items that the clause names had or held for a time: "when she became reeve", "reeve before Harald Venn"."""
    found = [s for item in named for s in facts.statements(item, value=value)]
    found += [s for other in named for s in facts.statements(value, value=other)]
    return [s for s in found if facts.properties[s.property].time is TimeRelation.DURING and s.time is not None]


def _happenings(name: str, inside: list[Tag], named: list[str], facts: FactBase) -> tuple[Statement, ...]:
    """The statements of an event: of the items that are named there, of whom a pronoun means, else of the only one."""
    items = list(dict.fromkeys(t.value for t in inside if t.kind is TagKind.ITEM))
    items = items or [i for t in inside if t.kind is TagKind.TYPE and (i := facts.sole_item(t.value))]
    if not items and any(t.kind is TagKind.PRONOUN for t in inside):
        items = [item for item in dict.fromkeys(named) if facts.statements(item, name)]
    bearer = facts.sole_bearer(name)
    bearers = items or ([bearer] if bearer else [])
    return tuple(s for item in bearers for s in facts.statements(item, name) if s.rank is not Rank.DEPRECATED)


def _lasts(name: str, facts: FactBase) -> bool:
    return facts.properties[name].time is TimeRelation.DURING


def _meant(statements: tuple[Statement, ...], place: int) -> tuple[Statement, ...]:
    """Those of what happened that are meant: one by its place in the order, or else all where each has one date."""
    dated = tuple(s for s in statements if s.time is not None)
    if place and len(dated) == len(statements) and len({s.item for s in dated}) == 1:
        n = place - 1 if place > 0 else len(dated) + place
        return dated[n : n + 1] if n >= 0 else ()
    return dated if len({(s.item, s.property) for s in dated}) == len({s.time for s in dated}) else ()


def _boundary(time: Interval, ops: set[str]) -> list[Interval]:
    """When a name or an office began, or ended if that is what the words say; none where it has not ended."""
    if Op.END.value in ops and Op.BEGIN.value not in ops:
        return [Interval.at(time.end)] if time.end is not None else []
    if (Op.BEGIN.value in ops or Op.CHANGE.value in ops) and time.begin is not None:
        return [Interval.at(time.begin)]
    return [time]
