"""What the fact base says to questions about described items: who they are, how many, whether there are any."""

from __future__ import annotations

from bot.answering import amounts, holding
from bot.facts import sets
from bot.facts.totals import total
from bot.language.grammar import NO
from bot.model import Bound, Chosen, Kind, NotKnown, Query, Reason, Selection, TimeRelation
from bot.records import replace

TYPE_CHECKING = False
if TYPE_CHECKING:
    from bot.facts.base import FactBase
    from bot.model import Condition, Outcome, Statement

_FEWEST = 2
"""Items whose figures are known, for one of them to be the largest."""


def choose(query: Query, selection: Selection, facts: FactBase) -> Outcome:
    """The outcome of a question about the items of a selection."""
    match query.kind:
        case Kind.AMONG:
            return _among(query, selection, facts)
        case Kind.COMPARED:
            return _compared(query, selection, facts)
        case Kind.EVERY:
            return _every(query, selection, facts)
        case Kind.TOTAL | Kind.AVERAGE:
            return _totalled(query, selection, facts)
        case Kind.EACH:
            return _each(query, selection, facts)
        case _:
            return _chosen(query, selection, facts)


def _chosen(query: Query, selection: Selection, facts: FactBase) -> Outcome:
    if any(
        c.than and not sets.figures(facts.properties[c.property], [c.than], c.when, facts) for c in selection.conditions
    ):
        return NotKnown(query, Reason.UNKNOWN_PROPERTY)
    found = _found(query, selection, facts)
    if _is_ranked(selection) and found.known < min(_FEWEST, found.pool):
        return NotKnown(query, Reason.UNKNOWN_PROPERTY, _told(found)[:1])
    if selection.order is not None and not found.items:
        nearest = _told(_found(query, replace(selection, order=replace(selection.order, place=1)), facts))
        return NotKnown(query, Reason.UNKNOWN_PROPERTY, nearest[:1])
    if query.kind is Kind.ANY and query.number is not None:
        is_so = amounts.fits(found.total, query.number, query.bound)
        is_settled = is_so if query.bound in {Bound.MORE, Bound.AT_LEAST} else not is_so
        return replace(found, is_so=is_so if is_settled or is_complete(found, facts) else None)
    if query.kind is Kind.ANY:
        is_denied = not found.total and is_complete(found, facts)
        return replace(found, is_so=True if found.total else False if is_denied else None)
    return found


def _is_ranked(selection: Selection) -> bool:
    """Whether figures are ranked, which have to be known; what is counted is counted as far as it is told."""
    return selection.order is not None and selection.order.counted is None


def _found(query: Query, selection: Selection, facts: FactBase) -> Chosen:
    m = sets.members(selection, facts)
    kept = [n for n, item in enumerate(m.items) if item not in query.without]
    return Chosen(
        query,
        selection,
        tuple(m.items[n] for n in kept) if query.without else m.items,
        tuple(m.evidence[n] for n in kept) if query.without else m.evidence,
        m.total - len(m.items) + len(kept),
        m.pool,
        m.known,
        m.unsure,
        is_tied=m.is_tied,
        basis=m.basis,
        span=m.span,
        unranked=m.unranked,
    )


def _told(found: Chosen) -> tuple[Statement, ...]:
    return tuple(s for evidence in found.evidence for s in evidence)


def is_complete(found: Chosen, facts: FactBase) -> bool:
    """Whether the facts give what the choice goes by for every item, so that they also say who is not chosen."""
    is_scaled = all(is_scale(c, facts) for c in found.selection.conditions)
    return is_scaled and found.known == found.pool and not found.unsure and found.pool > 0


def is_scale(condition: Condition, facts: FactBase) -> bool:
    """Whether the condition compares a figure or a date that every item has just one of."""
    p = facts.properties[condition.property]
    is_dated = condition.when is not None and p.time is TimeRelation.ON and p.is_single and not condition.values
    return bool(condition.operator) or is_dated


def _among(query: Query, selection: Selection, facts: FactBase) -> Outcome:
    """Whether a named item is one of them."""
    item = query.subject
    if selection.order is None:
        return _belongs(query, selection, facts)
    found = _found(query, selection, facts)
    if found.known < min(_FEWEST, found.pool):
        return NotKnown(query, Reason.UNKNOWN_PROPERTY, _told(found)[:1])
    if selection.order.counted is not None:
        is_open = found.is_tied and item in found.items
        return replace(found, is_so=None if is_open else item in found.items)
    p = facts.properties[selection.order.property]
    own = sets.figures(p, [item], selection.order.when, facts).get(item, ())
    if not own or (selection.type and facts.item(item).type != selection.type):
        return NotKnown(query, Reason.UNKNOWN_PROPERTY, _told(found))
    is_open = found.span is not None or (found.is_tied and item in found.items)
    return replace(found, is_so=None if is_open else item in found.items)


def _belongs(query: Query, selection: Selection, facts: FactBase) -> Outcome:
    found = _found(query, replace(selection, items=(query.subject,)), facts)
    if found.total:
        return replace(found, is_so=True)
    stated = tuple(s for c in selection.conditions for s in facts.statements(query.subject, c.property))
    if against := tuple(s for c in selection.conditions for s in _against(c, query.subject, facts)):
        return replace(found, is_so=False, evidence=(against,), items=(query.subject,))
    if found.unsure or not is_complete(found, facts):
        return NotKnown(query, Reason.UNKNOWN_PROPERTY, (found.unsure or stated)[:4])
    return replace(found, is_so=False, evidence=(stated,), items=(query.subject,))


def _against(condition: Condition, item: str, facts: FactBase) -> tuple[Statement, ...]:
    """What an item has in place of the value that is demanded, where it can have but one."""
    p = facts.properties[condition.property]
    is_plain = bool(condition.values) and not (condition.is_inverse or condition.is_negated or condition.among)
    if not is_plain or not p.is_single or p.time is not TimeRelation.ALWAYS:
        return ()
    stated = holding.told(facts, Query(Kind.VALUE, item, p.id))
    return stated if all(s.value not in condition.values for s in stated) else ()


def _every(query: Query, selection: Selection, facts: FactBase) -> Outcome:
    """Whether all items of the type are among them; those that are not are told."""
    (condition,) = selection.conditions
    found = _found(query, selection, facts)
    if found.total == found.pool:
        return replace(found, is_so=True)
    others = replace(selection, conditions=(replace(condition, is_negated=not condition.is_negated),))
    rest = _found(query, others, facts)
    if not rest.total:
        return replace(found, is_so=None)
    is_denied = is_scale(condition, facts) or {s.value for evidence in rest.evidence for s in evidence} == {NO}
    return replace(rest, is_so=False if is_denied else None)


def _totalled(query: Query, selection: Selection, facts: FactBase) -> Outcome:
    """What the figures of all of them come to, or are on average."""
    p = facts.properties[query.property]
    found = _found(query, selection, facts)
    summed = total(p, selection, query.when, facts)
    if summed is None or summed.known < min(_FEWEST, summed.pool):
        return NotKnown(query, Reason.UNKNOWN_PROPERTY, ())
    figures = sets.figures(p, found.items, query.when, facts)
    items = tuple(item for item in found.items if item in figures)
    number = summed.sum / summed.known if query.kind is Kind.AVERAGE else summed.sum
    evidence = tuple(figures[item] for item in items)
    known = replace(found, items=items, evidence=evidence, total=summed.known, pool=summed.pool, known=summed.known)
    return replace(known, number=number)


def _each(query: Query, selection: Selection, facts: FactBase) -> Outcome:
    """What the value of each of them is now; those that have none are named."""
    p = facts.properties[query.property]
    found = _found(query, selection, facts)
    items = sets.all_items(selection, facts)
    told = {item: holding.current(facts, p, holding.told(facts, replace(query, subject=item))) for item in items}
    items, left = tuple(i for i in items if told[i]), tuple(i for i in items if not told[i])
    if not items:
        return NotKnown(query, Reason.UNKNOWN_PROPERTY)
    evidence = tuple(told[item] for item in items)
    total = found.total - len(left)
    return replace(found, items=items, evidence=evidence, total=total, pool=found.total, known=total, unranked=left)


def _compared(query: Query, selection: Selection, facts: FactBase) -> Outcome:
    """Which of a few named items has more, or was first."""
    found = _found(query, selection, facts)
    p = facts.properties[query.property]
    figures = sets.figures(p, selection.items, query.when, facts)
    stated = tuple(s for item in selection.items for s in figures.get(item, ()))
    if found.known < len(selection.items):
        return NotKnown(query, Reason.UNKNOWN_PROPERTY, stated)
    others = tuple(item for item in selection.items if item not in found.items)
    told = (*found.items, *others)
    is_so = None if found.is_tied else found.items[0] == query.subject if query.is_claim else True
    evidence = tuple(figures[item] for item in told)
    if found.span is not None:
        is_so = None
    return replace(found, items=told, evidence=evidence, total=len(told), pool=len(told), known=len(told), is_so=is_so)


def way_of(selection: Selection, facts: FactBase) -> tuple[Statement, ...]:
    """The statements by which a description comes to its item."""
    m = sets.members(selection, facts)
    return tuple(dict.fromkeys([*m.basis, *(s for evidence in m.evidence for s in evidence)]))
