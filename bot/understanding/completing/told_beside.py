"""The figure that was told beside a refusal, asked for: "whatever figure you do have", "just the total then"."""

from __future__ import annotations

from bot.language import about_told
from bot.model import Cost, Frame, Kind, Query

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.facts.base import FactBase
    from bot.model import Context


def asked(words: Sequence[str], context: Context, facts: FactBase) -> Frame | None:
    """The reading of a whole message that asks for what is known, after a question that had no answer."""
    is_known = not about_told.FIGURES.isdisjoint(words) and not about_told.KNOWN.isdisjoint(words)
    is_total = not is_known and _counts_all(words) and (not context.stranger or context.is_sought_among)
    if not (is_known or is_total) or not about_told.BESIDE_KNOWN.issuperset(words):
        return None
    name, subject = _told(context, facts)
    p = facts.properties.get(name)
    if p is None or not p.is_figure or not subject or not facts.statements(subject, name):
        return None
    return Frame(Query(Kind.VALUE, subject, name, is_present=True), Cost(carried=1), carried=("property",))


def _counts_all(words: Sequence[str]) -> bool:
    """Whether it is asked how many there are in all, and not of what."""
    rows = [tuple(words[n : n + length]) for n in range(len(words)) for length in (1, 2, 3)]
    return ("how", "many") in rows and not about_told.IN_ALL.isdisjoint(rows)


def _told(context: Context, facts: FactBase) -> tuple[str, str]:
    """The property of which a fact was told by the way, and the item that it is of."""
    if context.beside:
        return context.beside, facts.sole_bearer(context.beside) or facts.info.subject
    last = context.turns[-1] if context.turns else None
    is_beside = last is not None and not last.is_known and not context.unread
    return (last.query.property, last.query.subject) if last is not None and is_beside else ("", "")
