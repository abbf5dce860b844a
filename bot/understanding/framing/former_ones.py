"""Properties that tell of before what others tell of now: the "previous tenant" beside the "tenant"."""

from __future__ import annotations

from bot.language import operators
from bot.language.operators import Op
from bot.model import Kind, Quantifier, Rank, TagKind
from bot.records import replace

TYPE_CHECKING = False
if TYPE_CHECKING:
    from bot.facts.base import FactBase
    from bot.model import Frame, Property, Turn
    from bot.understanding.framing.asked import Asked


def tells_of_before(p: Property) -> bool:
    """Whether a property tells by its name of what was so before: "previous tenant"."""
    first, _, rest = p.label.partition(" ")
    return bool(rest) and first.lower() in operators.TELLING_OF_BEFORE


def of_now(p: Property, facts: FactBase) -> Property | None:
    """The property that tells of now what one tells of before."""
    if not tells_of_before(p):
        return None
    rest = p.label.partition(" ")[2].lower()
    found = [q for q in facts.properties.values() if q.type is p.type and rest in (q.label.lower(), *q.cues)]
    return next((q for q in found if q.id != p.id and (not q.of or not p.of or set(q.of) & set(p.of))), None)


def _of_before(p: Property, facts: FactBase) -> Property | None:
    """The property that tells of before what one tells of now."""
    found = [b for b in facts.properties.values() if tells_of_before(b)]
    return next((b for b in found if of_now(b, facts) is p), None)


def as_before(frame: Frame, facts: FactBase) -> Frame:
    """The reading asked of the property that tells of before, where only that can tell what was before the first known.

    Who was somewhere before the present one, whether it was somebody else, and whether the present one always was.
    """
    query = frame.query
    is_of_before = query.kind is Kind.PREVIOUS or (query.is_claim and query.kind is Kind.CLAIM and not query.is_present)
    if not is_of_before or query.when is not None or not query.subject or not query.values:
        return frame
    p = facts.properties.get(query.property)
    b = _of_before(p, facts) if p is not None else None
    known = {s.value for s in facts.statements(query.subject, b.id)} if b is not None else set[str]()
    if b is None or not known or len(facts.statements(query.subject, query.property)) != 1:
        return frame
    held = {s.value for s in facts.statements(query.subject, query.property)}
    before = replace(query, property=b.id)
    if query.kind is Kind.PREVIOUS or (query.quantifier is Quantifier.ALWAYS and not known.issuperset(query.values)):
        told = replace(before, kind=Kind.VALUE, values=(), quantifier=Quantifier.PLAIN, is_claim=False)
        return replace(frame, query=told)
    if held.isdisjoint(query.values) and not known.isdisjoint(query.values):
        return replace(frame, query=replace(before, quantifier=Quantifier.PLAIN))
    return frame


def at_present(last: Turn, facts: FactBase) -> Turn | None:
    """The turn as if what is so now had been told, where it told what was so before; None where that is not known.

    Of several items none is meant.
    """
    p = facts.properties.get(last.query.property)
    if p is None or not tells_of_before(p):
        return last
    q, told = of_now(p, facts), [facts.statement(id_) for id_ in last.statements]
    items = {s.item for s in told if s.property == p.id}
    if q is None or len(items) != 1:
        return None
    item = items.pop()
    now = [s for s in facts.statements(item, q.id) if s.rank is not Rank.DEPRECATED]
    now = [s for s in now if s.time is None or s.time.is_end_open]
    if not now:
        return None
    query = replace(last.query.anew(Kind.VALUE), subject=item, property=q.id)
    return replace(last, query=query, statements=tuple(s.id for s in now), time=now[0].time)


def saying_another_at(a: Asked) -> set[int]:
    """Where a word that would choose one of several belongs to the pack's words for another property.

    The "*previous* tenant" of a plot is no tenant that came before, where plots have a "previous tenant".
    """
    f, own = a.clause, a.cued_at
    if not own or not a.roles.subject or not (f.ops or f.ordinals):
        return set()
    longer = [t.at for t in f.of[TagKind.CUE] if len(t.at) > len(own) and t.value != a.property.id and own < set(t.at)]
    if not longer:
        return set()
    type_ = a.facts.item(a.roles.subject).type
    of = {t.at: a.facts.properties[t.value].of for t in f.of[TagKind.CUE] if t.at in longer}
    said = {n for at in longer if not of[at] or type_ in of[at] for n in at} - own
    choosing = [set(t.at) for tags in (f.ordinals, *[f.ops.get(op, ()) for op in _CHOOSING]) for t in tags]
    return {n for at in choosing if at <= said for n in at}


_CHOOSING = (Op.FORMER, Op.PREVIOUS, Op.NEXT, Op.FIRST, Op.LAST, Op.CURRENT)
"""Operators that choose one of several in the order of time."""
