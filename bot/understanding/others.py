"""Questions for what there is besides what was told before: "what *else* happened that year?"."""

from __future__ import annotations

from bot.language import exceptions, grammar
from bot.model import Frame, Kind, TagKind
from bot.records import replace

TYPE_CHECKING = False
if TYPE_CHECKING:
    from bot.facts.base import FactBase
    from bot.model import Context, Query, Statement
    from bot.understanding.features import Features

_KINDS = {Kind.VALUE, Kind.ALL, Kind.EVENTS}


def without_told(frame: Frame, context: Context, facts: FactBase) -> Frame:
    """The reading without what the conversation has told of the same, if the clause asks for others."""
    query = frame.query
    if query.kind not in _KINDS or query.is_claim or query.without:
        return frame
    told = [facts.statement(id_) for turn in context.turns for id_ in turn.statements]
    ids = dict.fromkeys(s.id for s in told if _is_same(query, s))
    if not ids:
        return frame
    left = tuple(word for word in frame.unexplained if word.lower() not in exceptions.BESIDE_TOLD)
    explained = len(frame.unexplained) - len(left)
    cost = replace(frame.cost, unexplained=frame.cost.unexplained - explained)
    return replace(frame, query=replace(query, without=tuple(ids)), cost=cost, unexplained=left)


def is_of_person(frame: Frame, f: Features, facts: FactBase) -> bool:
    """Whether a person is asked about, and the reading leaves out whom it would tell: "what else does *he* manage?"."""
    query, pronouns = frame.query, [t.value for t in f.of(TagKind.PRONOUN)]
    if not query.without or not query.subject or grammar.PERSONAL.isdisjoint(pronouns):
        return False
    return facts.types[facts.item(query.subject).type].pronoun == "it"


def _is_same(query: Query, s: Statement) -> bool:
    """Whether the question may be answered by what was told."""
    return query.kind is Kind.EVENTS or (s.property == query.property and s.item == query.subject)
