"""The reply to an outcome: its text, its status, its references, what may be asked instead."""

from __future__ import annotations

import re
from datetime import date

from bot.answering.render import Renderer
from bot.later import later
from bot.model import (
    Ambiguous,
    Chosen,
    Fault,
    Found,
    Kind,
    Missing,
    NotKnown,
    NotUnderstood,
    Query,
    Reason,
    Refuted,
    Reply,
    SmallTalk,
    Status,
)
from bot.records import replace

with later:
    from bot import explain
    from bot.answering import sets

TYPE_CHECKING = False
if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable

    from bot.facts.base import FactBase
    from bot.model import Frame, Outcome, Statement, Turn

_NOTE = re.compile(r" \([^()]*\.\)")
"""A note behind an answer."""
_LONGEST_REPLY = 4000
"""Characters: what a chat takes in one message."""


class Replier:
    """Makes replies over one fact base."""

    def __init__(self, facts: FactBase) -> None:
        """Take the fact base that names things."""
        self._facts = facts
        self.renderer = Renderer(facts)

    def reply(self, outcome: Outcome, now: dt.date) -> Reply:
        """The reply to what a query came to."""
        text = self.renderer.render(outcome, now)
        match outcome:
            case Refuted(fault=Fault.NOT_YET) if not outcome.query.is_claim:
                # There is nothing to tell of that time, so the reply asks for another one.
                return self._looked_up(outcome, text, outcome.statements, Status.CLARIFY, Reason.UNKNOWN_TIME)
            case NotKnown(missing=Missing.WHICH_TIME):
                return self._looked_up(outcome, text, (), Status.CLARIFY, outcome.reason)
            case Found() | Refuted():
                return self._looked_up(outcome, text, outcome.statements)
            case Chosen():
                told = (*(s for evidence in outcome.evidence for s in evidence), *outcome.basis, *outcome.unsure)
                if outcome.total > 0 or outcome.is_so is not None or sets.is_complete(outcome, self._facts):
                    return self._looked_up(outcome, text, told)
                return self._looked_up(outcome, text, told, Status.UNKNOWN, Reason.UNKNOWN_PROPERTY)
            case NotKnown():
                return self._looked_up(outcome, text, outcome.nearest, Status.UNKNOWN, outcome.reason)
            case Ambiguous():
                return Reply(text, Status.CLARIFY, suggestions=outcome.choices, reason=Reason.AMBIGUOUS)
            case NotUnderstood():
                status = Status.CLARIFY if outcome.reason is Reason.EMPTY else Status.UNKNOWN
                words = ", ".join(outcome.words)
                return Reply(text, status, query=words, suggestions=self.suggestions(), reason=outcome.reason)
            case SmallTalk():
                return Reply(text, Status.CHAT, outcome.act, suggestions=self.suggestions())

    def _looked_up(
        self,
        outcome: Found | Refuted | Chosen | NotKnown,
        text: str,
        statements: Iterable[Statement],
        status: Status = Status.ANSWER,
        reason: Reason | None = None,
    ) -> Reply:
        """The reply to what was looked up; with a reason why it is no answer, with what may be asked instead."""
        query = outcome.query
        suggestions = () if reason is None else self.suggestions()
        return Reply(text, status, query.kind.value, query_line(query), self.cited(statements), suggestions, reason)

    def with_way(self, frame: Frame, reply: Reply) -> Reply:
        """The reply with what led to an item that the question describes without naming it."""
        if frame.query.via is None:
            return reply
        way = sets.way_of(frame.query.via, self._facts)
        is_told = bool(way) and self.tell(way[0]) in reply.text  # "when was the last one built" says it itself
        text = f"{reply.text} {self.renderer.note(way)}" if way and not is_told else reply.text
        return replace(reply, text=text, references=tuple(dict.fromkeys([*reply.references, *self.cited(way)])))

    def tell(self, statement: Statement) -> str:
        """The sentence by which a statement is told, with its time and its note."""
        return self.renderer.render(Found(Query(Kind.DESCRIBE, statement.item, ""), (statement,)), date.min)

    def briefly(self, turn: Turn) -> str:
        """The last answer in as few words as it may have: the bare values or dates that it told."""
        told = [self._facts.statement(id_) for id_ in turn.statements]
        return self.renderer.briefly(turn.query, told) or _NOTE.sub("", turn.text)

    def cited(self, statements: Iterable[Statement]) -> tuple[str, ...]:
        """Where statements are said."""
        return tuple(dict.fromkeys(self.renderer.reference(r) for s in statements for r in s.references))

    def cited_by(self, turn: Turn) -> tuple[str, ...]:
        """Where the statements of an earlier answer are said."""
        return self.cited([self._facts.statement(id_) for id_ in turn.statements])

    def suggestions(self) -> tuple[str, ...]:
        """What may be asked instead."""
        return self._facts.info.examples[:3]


def joined(parts: list[Reply], *, is_corrected: bool = False) -> Reply:
    """Several answers as one reply: an answer where all that was asked has one; it asks for the rest where some has.

    Where what one question takes for granted was corrected (`is_corrected`), that is its answer.
    """
    if len(parts) == 1:
        return parts[0]
    order = (Status.ANSWER, Status.CLARIFY, Status.UNKNOWN, Status.CHAT)
    best = min(parts, key=lambda p: order.index(p.status))
    is_whole = is_corrected or best.status is not Status.ANSWER
    left = next((p for p in parts if p.status in _LEFT), None) if not is_whole else None
    of_rest = left or best
    text = " ".join(dict.fromkeys(p.text for p in parts))
    return Reply(
        text[:_LONGEST_REPLY],
        Status.CLARIFY if left else best.status,
        best.intent,
        "; ".join(p.query for p in parts if p.query),
        tuple(dict.fromkeys(r for p in parts for r in p.references)),
        of_rest.suggestions,
        of_rest.reason,
    )


_LEFT = frozenset({Status.UNKNOWN, Status.CLARIFY})
"""What a part of a message is that has no answer."""


def query_line(query: Query) -> str:
    """The query in one line."""
    parts = [f"{query.kind.value}({query.subject}", query.property or "-"]
    parts += [f"value={v}" for v in query.values] + [f"not {w}" for _, w in query.excluded]
    if query.when is not None:
        parts.append(query.when.label or query.when.relation)
    if query.other is not None:
        parts.append(query.other.label)
    if query.ordinal:
        parts.append(f"#{query.ordinal}")
    if query.number is not None:
        parts.append(f"number={query.number}")
    parts += [said for said in (query.quantifier, query.bound, query.unit) if said]
    if query.selection is not None:
        parts.append(explain.selection_line(query.selection))
    if query.via is not None:
        parts.append(f"via {explain.selection_line(query.via)}")
    return ", ".join(parts) + ")"
