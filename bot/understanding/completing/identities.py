"""Whether a name that was told means the same as another: "she called it BKM. Is that the same as BKR?"."""

from __future__ import annotations

from bot.language import grammar
from bot.model import Kind, TagKind, ValueType
from bot.records import replace

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.facts.base import FactBase
    from bot.model import Frame, Tag
    from bot.understanding.framing.features import Features

_SAME = frozenset({"same", "identical"})


def described(frame: Frame, f: Features, lead_tags: Sequence[Tag], facts: FactBase) -> Frame:
    """The reading of such a question, for the former name that "that" means."""
    query = frame.query
    if _SAME.isdisjoint(f.words) or query.kind is not Kind.CLAIM or not query.property or not lead_tags:
        return frame
    p, stated = facts.properties[query.property], facts.statements(query.subject, query.property)
    if p.type is not ValueType.NAME or query.when is not None:
        return frame
    said = [facts.statement(t.value).value for t in lead_tags if t.kind is TagKind.VALUE]
    former = {s.value for s in stated if s.time is not None and not s.time.is_end_open}
    meant = dict.fromkeys(value for value in (*query.values, *said) if value in former)
    if len(meant) != 1 or len(query.values) > 1 or grammar.THAT.isdisjoint(f.words):
        return frame
    query = replace(query, kind=Kind.DESCRIBE, values=tuple(meant), is_claim=False)
    return replace(frame, query=query).explaining(_SAME)
