"""Items in the order of how many others they are related to: which island has the most lighthouses."""

from __future__ import annotations

from bot.facts.members import having, items
from bot.model import TimeRelation, ValueType
from bot.records import dataclass, replace

TYPE_CHECKING = False
if TYPE_CHECKING:
    from bot.facts.base import FactBase
    from bot.model import Condition, Order, Selection, Statement


@dataclass(frozen=True, slots=True)
class Tally:
    """The first places."""

    items: tuple[str, ...]
    """Those at the places that are asked for, with those that share them, in order."""
    evidence: tuple[tuple[Statement, ...], ...]
    """What was counted for each."""
    wanted: int
    """How many places are asked for and taken."""
    known: int
    """How many items have any."""


def tally(selection: Selection, order: Order, counted: Condition, facts: FactBase) -> Tally:
    """Rank the items of a selection by how many others stand at the other end of a condition."""
    found = _counted(replace(selection, order=None), counted, facts)
    ranked = sorted(found.items(), key=lambda pair: -pair[1])
    wanted = ranked[order.place - 1 : order.place + order.count - 1]
    told = tuple(item for item, n in ranked if any(n == other for _, other in wanted))
    return Tally(told, tuple(_evidence(item, counted, selection.type, facts) for item in told), len(wanted), len(found))


def _counted(selection: Selection, counted: Condition, facts: FactBase) -> dict[str, int]:
    """How many each item of the selection has, in the order in which the pack has the items."""
    chosen, values = items(selection, facts, is_sure=True)
    related, more = having(counted, selection.type, facts, is_sure=True, told="row")
    end = _there(counted, facts)
    query = (
        f"SELECT h.id, count(DISTINCT s.{end}) FROM ({related}) h JOIN Statement s ON s.rowid = h.rowid"
        f" JOIN Item i ON i.id = h.id WHERE h.id IN ({chosen}) GROUP BY h.id ORDER BY i.rowid"
    )
    return dict(facts.rows(query, *more, *values))


def _evidence(item: str, counted: Condition, type_: str, facts: FactBase) -> tuple[Statement, ...]:
    related, values = having(counted, type_, facts, is_sure=True, told="row")
    return facts.statements_at(
        row for (row,) in facts.rows(f"SELECT rowid FROM ({related}) WHERE id = ?", *values, item)
    )


def _there(counted: Condition, facts: FactBase) -> str:
    """The end of a statement at which that stands which is counted; what happened is counted itself."""
    p = facts.properties[counted.property]
    if p.type is ValueType.EVENT or p.time is TimeRelation.ON:
        return "rowid"
    return "item" if counted.is_inverse else "value"
