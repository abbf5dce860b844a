"""What a selection comes to: which items, how many, for which statements, and how far the facts tell."""

from __future__ import annotations

import datetime
import json
from weakref import WeakKeyDictionary

from bot.dates import Date, Interval
from bot.facts.figures import is_dated
from bot.facts.members import base, having, is_open, items
from bot.facts.ranking import MOST_RANKED, Ranking, figures, last_dates, rank, size, unranked
from bot.facts.tallies import tally
from bot.model import Condition, Rank, Selection, TimeRelation, When
from bot.records import dataclass, replace

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from bot.facts.base import FactBase
    from bot.model import Order, Property, Statement

MOST_TOLD = 12
"""Items that are told of a selection."""


@dataclass(frozen=True, slots=True)
class Members:
    """What a selection comes to."""

    items: tuple[str, ...]
    """The first of those that surely belong to it, in order."""
    evidence: tuple[tuple[Statement, ...], ...]
    """Why each of them does."""
    total: int
    """How many there are."""
    pool: int
    """How many items it chooses from."""
    known: int
    """For how many of these the facts give what it goes by."""
    unsure: tuple[Statement, ...] = ()
    """What leaves open whether others belong to it."""
    is_tied: bool = False
    basis: tuple[Statement, ...] = ()
    """What the selections inside of it rest on."""
    span: Interval | None = None
    """From when to when the figures are that were compared, where they are of several dates."""
    unranked: tuple[str, ...] = ()
    """The first of those that have no place in an order of all."""


def members(selection: Selection, facts: FactBase) -> Members:
    """The items of a selection with the statements that they are there for."""
    kept = _KEPT.setdefault(facts, {})
    if selection not in kept:
        if len(kept) >= _MOST_KEPT:
            kept.clear()
        kept[selection] = _members(selection, facts)
    return kept[selection]


_KEPT: WeakKeyDictionary[FactBase, dict[Selection, Members]] = WeakKeyDictionary()
"""What selections came to: one question asks for the same several times, and people ask for the same again."""
_MOST_KEPT = 512


def _members(selection: Selection, facts: FactBase) -> Members:
    inner, basis = _settled(selection, facts)
    if inner.order is not None and inner.order.counted is not None:
        return _of_tally(inner, inner.order, inner.order.counted, basis, facts)
    if inner.order is not None:
        ranking = rank(inner, inner.order, facts)
        found = _of_ranking(ranking, facts)
        if not inner.order.count:
            found = replace(found, total=ranking.known, unranked=unranked(inner, inner.order, facts))
        return replace(found, unsure=_unsure(replace(inner, order=None), facts), basis=basis)
    sure, values = items(inner, facts, is_sure=True)
    (total,) = facts.rows(f"SELECT count(*) FROM ({sure})", *values)[0]
    told = [i for (i,) in facts.rows(f"{sure} ORDER BY rowid LIMIT {MOST_TOLD}", *values)]
    pool, known = _coverage(inner, facts)
    evidence = _evidence(inner, told, facts)
    return Members(
        tuple(told),
        tuple(evidence.get(item, ()) for item in told),
        total,
        pool,
        known,
        _unsure(inner, facts, total),
        basis=basis,
    )


def all_items(selection: Selection, facts: FactBase) -> tuple[str, ...]:
    """The items that surely belong to a selection, its order aside, as many as are told of all."""
    inner, _ = _settled(selection, facts)
    query, values = items(inner, facts, is_sure=True)
    return tuple(i for (i,) in facts.rows(f"{query} ORDER BY rowid LIMIT {MOST_RANKED}", *values))


def _of_tally(
    selection: Selection, order: Order, counted: Condition, basis: tuple[Statement, ...], facts: FactBase
) -> Members:
    found = tally(selection, order, counted, facts)
    return Members(
        found.items[: max(MOST_TOLD, found.wanted)],
        found.evidence[: max(MOST_TOLD, found.wanted)],
        len(found.items),
        size(selection, facts),
        found.known,
        is_tied=len(found.items) > found.wanted,
        basis=basis,
    )


def _of_ranking(ranking: Ranking, facts: FactBase) -> Members:
    told = ranking.items[: max(MOST_TOLD, ranking.wanted)]
    if ranking.is_by_last:
        evidence = last_dates(ranking.property, told, facts)
    else:
        evidence = figures(ranking.property, told, ranking.when, facts)
    return Members(
        told,
        tuple(evidence.get(item, ()) for item in told),
        len(ranking.items),
        ranking.pool,
        ranking.known,
        is_tied=len(ranking.items) > ranking.wanted,
        span=ranking.span,
    )


# --- selections in selections ---------------------------------------------------------------------------------


def _settled(selection: Selection, facts: FactBase) -> tuple[Selection, tuple[Statement, ...]]:
    """The selection with every ranked one inside it replaced by the items that it comes to, and why it does."""
    conditions: list[Condition] = []
    basis: list[Statement] = []
    for condition in selection.conditions:
        settled = condition
        if condition.among is not None:
            inner, below = _settled(condition.among, facts)
            basis += below
            if inner.order is not None:
                found = members(inner, facts)
                basis += [s for evidence in found.evidence for s in evidence]
                inner = Selection("", items=found.items or ("",))
            settled = replace(settled, among=inner)
        if condition.than and condition.operator:
            p = facts.properties[condition.property]
            bound = figures(p, [condition.than], condition.when, facts).get(condition.than, ())
            basis += bound[:1]
            settled = _bounded(settled, p, bound)
        conditions.append(settled)
    return replace(selection, conditions=tuple(conditions)), tuple(dict.fromkeys(basis))


def _bounded(condition: Condition, p: Property, bound: tuple[Statement, ...]) -> Condition:
    """The condition with the figure or date of the item that it compares with in place of that item."""
    if p.is_figure:
        return replace(condition, number=bound[0].number if bound else None)
    time = bound[0].time if bound else None
    if time is None:
        return replace(condition, values=("",))
    day = datetime.timedelta(days=1)
    before = Interval(None, Date.day(time.earliest - day), is_begin_open=True)
    last = Interval.at(time.begin).latest + day if time.begin else time.latest
    after = Interval(Date.day(last), None, is_end_open=True)
    side = before if condition.operator == "<" else after
    return replace(condition, operator="", when=When(side, "at", ""))  # settled: it is looked at twice inside others


# --- what is told of them -------------------------------------------------------------------------------------


def _coverage(selection: Selection, facts: FactBase) -> tuple[int, int]:
    """How many items the choice is from, and for how many the facts give what it goes by."""
    pool = size(replace(selection, conditions=(), order=None), facts)
    scaled = next((c for c in selection.conditions if c.operator or _has_date(c, facts)), None)
    if scaled is None:
        return pool, pool
    if selection.type and not selection.items:
        known = "SELECT count(*) FROM figure WHERE property = ? AND type = ? AND standing = 2"
        return pool, int(facts.rows(known, scaled.property, selection.type)[0][0])
    query, values = base(selection)
    known = f"SELECT count(*) FROM ({query} AND id IN (SELECT item FROM figure WHERE property = ? AND standing = 2))"
    return pool, int(facts.rows(known, *values, scaled.property)[0][0])


def _has_date(condition: Condition, facts: FactBase) -> bool:
    return condition.when is not None and facts.properties[condition.property].time is TimeRelation.ON


def _evidence(selection: Selection, told: Sequence[str], facts: FactBase) -> dict[str, tuple[Statement, ...]]:
    """The statements for which each item belongs to the selection, those of the first condition first."""
    found: dict[str, tuple[Statement, ...]] = {}
    for condition in selection.conditions:
        if condition.is_negated and is_open(condition):
            continue
        for item, statements in _evidence_of(condition, told, selection.type, facts).items():
            found[item] = (*found.get(item, ()), *statements)
    return found


def _evidence_of(
    condition: Condition, told: Sequence[str], type_: str, facts: FactBase
) -> dict[str, tuple[Statement, ...]]:
    p = facts.properties[condition.property]
    if p.is_figure:
        return figures(p, told, condition.when, facts)
    wanted = Condition(condition.property) if condition.is_negated else condition
    query, values = having(wanted, type_, facts, is_sure=True, told="row")
    chosen = f"SELECT * FROM ({query}) WHERE id IN (SELECT value FROM json_each(?))"
    return _by_item(facts.rows(chosen, *values, json.dumps(told)), facts)


def _by_item(found: list[tuple[str, int]], facts: FactBase) -> dict[str, tuple[Statement, ...]]:
    """The statements in these rows for each item, in the order of time."""
    by_item: dict[str, tuple[Statement, ...]] = {}
    for item, row in sorted(found, key=lambda pair: pair[1]):
        by_item[item] = (*by_item.get(item, ()), *facts.statements_at([row]))
    return by_item


def _unsure(selection: Selection, facts: FactBase, total: int = -1) -> tuple[Statement, ...]:
    """What the facts say of the items that may belong to the selection or not."""
    may, values = items(selection, facts, is_sure=False)
    sure, more = items(selection, facts, is_sure=True)
    if may == sure:
        return ()
    if total >= 0 and facts.rows(f"SELECT count(*) FROM ({may})", *values)[0] == (total,):
        return ()
    found = [i for (i,) in facts.rows(f"{may} EXCEPT {sure} LIMIT {MOST_TOLD}", *values, *more)]
    return tuple(dict.fromkeys(s for c in selection.conditions for s in _doubted(c, found, facts)))


def _doubted(condition: Condition, told: Iterable[str], facts: FactBase) -> Iterator[Statement]:
    """The statements that leave open whether an item fulfils a condition."""
    p = facts.properties[condition.property]
    if not (condition.operator or condition.when or condition.is_current):
        return
    for item in told:
        stated = facts.statements(property=p.id, value=item) if condition.is_inverse else facts.statements(item, p.id)
        yield from (s for s in stated if s.rank is not Rank.DEPRECATED)


__all__ = ["MOST_TOLD", "Members", "figures", "is_dated", "members"]
