"""Replies to turns that work on the last answer: "are you sure?", "source?", "shorter please", "tell me more"."""

from __future__ import annotations

from datetime import date

from bot.answering.resolve import resolve
from bot.answering.sentence import fill
from bot.language import replies
from bot.language.small_talk import Move
from bot.model import Cost, Found, Frame, Kind, Missing, NotKnown, Query, Rank, Reason, Reply, Status
from bot.recall import remember
from bot.records import replace
from bot.reply import query_line

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from bot.facts.base import FactBase
    from bot.model import Context, Statement, Turn
    from bot.reply import Replier

_LATELY = 2
"""How many of the last answers "why do they differ?" may be about."""
_SINGLED = {Kind.LONGEST, Kind.SHORTEST, Kind.ORDINAL, Kind.NEXT, Kind.PREVIOUS}
"""Kinds of question that tell one of several: "which?" after it asks for that one."""


class MoveReplier:
    """Replies to moves over one fact base."""

    def __init__(self, facts: FactBase, replier: Replier) -> None:
        """Take the fact base, and what makes replies."""
        self._facts = facts
        self._replier = replier

    def reply(self, move: Move, context: Context) -> tuple[Reply, Context]:
        """The reply to a move, and the context after it."""
        turn = context.turns[-1]
        if move in {Move.MORE, Move.LIST}:
            return self._more(move, turn, context)
        return self._of_last(move, turn, context), context

    def _of_last(self, move: Move, turn: Turn, context: Context) -> Reply:
        """The last answer again, its source, or what is said beside it."""
        references = self._replier.cited_by(turn)
        match move:
            case Move.SURE if references and turn.is_known:
                return self._again(turn, move, fill(replies.SURE, reference=references[0], answer=turn.text))
            case Move.SOURCE if references:
                return self._again(turn, move, "\n".join(fill(replies.SOURCE, reference=r) for r in references[:3]))
            case Move.QUOTE if references and turn.is_known:
                sources = " ".join(fill(replies.SOURCE, reference=r) for r in references[:3])
                return self._again(turn, move, fill(replies.QUOTE, answer=turn.text, sources=sources))
            case Move.SHORTER if turn.statements:
                return self._again(turn, move, self._replier.briefly(turn))
            case Move.DIFFER | Move.WHICH_IS if noted := self._noted(context.turns[-_LATELY:]):
                return self._again(noted, move, noted.text)
            case Move.DIFFER:
                text = fill(replies.UNKNOWN_DIFFERENCE, nearest=turn.text)
                return Reply(text, Status.UNKNOWN, move.value, reason=Reason.UNKNOWN_PROPERTY)
            case Move.REPEAT if len(together := [t for t in context.told_together if t.is_known]) > 1:
                return self._all_again(together, move)
            case Move.REPEAT | Move.SURE | Move.WHICH_IS:
                again = self._again(turn, move, turn.text)
                if turn.statements and turn.is_known:
                    return again
                return replace(again, status=Status.UNKNOWN, reason=Reason.UNKNOWN_PROPERTY)
            case _:
                reply = Reply(replies.NO_SOURCE, Status.UNKNOWN, move.value, reason=Reason.UNKNOWN_PROPERTY)
                return replace(reply, suggestions=self._replier.suggestions())

    def _again(self, turn: Turn, move: Move, text: str) -> Reply:
        """An answer on the grounds of an earlier one."""
        return Reply(text, Status.ANSWER, move.value, query_line(turn.query), self._replier.cited_by(turn))

    def _all_again(self, turns: Sequence[Turn], move: Move) -> Reply:
        """All that one message was told, once more."""
        cited = tuple(dict.fromkeys(r for t in turns for r in self._replier.cited_by(t)))
        text = " ".join(dict.fromkeys(t.text for t in turns))
        return Reply(text, Status.ANSWER, move.value, query_line(turns[-1].query), cited)

    def _noted(self, turns: tuple[Turn, ...]) -> Turn | None:
        """The last turn about the same item whose answer told a note, such as what else is said."""
        same = (t for t in reversed(turns) if t.query.subject == turns[-1].query.subject)
        return next((t for t in same if any(s.note and s.note[1:] in t.text for s in self._beside(t))), None)

    def _beside(self, turn: Turn) -> Iterator[Statement]:
        """The statements that an answer told, and those of lower rank that say otherwise."""
        for told in map(self._facts.statement, turn.statements):
            yield told
            yield from (s for s in self._facts.statements(told.item, told.property) if s.rank is Rank.DEPRECATED)

    def _more(self, move: Move, turn: Turn, context: Context) -> tuple[Reply, Context]:
        """More on what the last answer was about: all values of the property, or the item as a whole."""
        p = self._facts.properties.get(turn.query.property)
        if move is Move.MORE and len(turn.items) == 1:
            return self._asked(Query(Kind.DESCRIBE, turn.items[0], ""), context)
        if turn.query.selection is not None:
            return self._asked(replace(turn.query, kind=Kind.WHICH, subject="", is_claim=False), context)
        told = tuple(f"#{s}" for s in turn.statements)
        if move is Move.LIST and len(told) == 1 and turn.query.kind in _SINGLED and "which" in context.text.lower():
            return self._asked(replace(turn.query, kind=Kind.PERIOD, values=told, ordinal=0, when=None), context)
        subject = turn.query.subject or next((self._facts.statement(s).item for s in turn.statements), "")
        if not subject:
            return Reply(replies.NO_SOURCE, Status.UNKNOWN, move.value, reason=Reason.UNKNOWN_PROPERTY), context
        if p is None or not (move is Move.LIST or (p.is_single and not self._is_all_told(turn, subject))):
            return self._asked(Query(Kind.DESCRIBE, subject, "", without=self._told(subject, context)), context)
        of_then = turn.query.when if p.is_list or turn.query.kind is Kind.COUNT else None
        return self._asked(Query(Kind.ALL, subject, p.id, when=of_then), context, move)

    def _is_all_told(self, turn: Turn, subject: str) -> bool:
        """Whether the last answer has told all that its property says of the item."""
        stated = self._facts.statements(subject, turn.query.property)
        return {s.id for s in stated if s.rank is not Rank.DEPRECATED} <= set(turn.statements)

    def _told(self, subject: str, context: Context) -> tuple[str, ...]:
        """The ids of the statements that need no telling of an item, once the conversation has told what it is."""
        if not any(t.query.kind is Kind.DESCRIBE and t.query.subject == subject for t in context.turns):
            return ()
        return tuple(dict.fromkeys(s for turn in context.turns for s in (*turn.query.without, *turn.statements)))

    def _asked(self, query: Query, context: Context, move: Move = Move.MORE) -> tuple[Reply, Context]:
        """The reply to the query that a move stands for, and the context after it."""
        p = self._facts.properties.get(query.property)
        outcome = resolve(query, self._facts)
        if p is not None and move is Move.LIST and p.unit[0] and query.selection is None:
            known = outcome.statements[-1:] if isinstance(outcome, Found) else ()
            outcome = NotKnown(query, Reason.UNKNOWN_PROPERTY, known, Missing.IDENTITY)
        reply = self._replier.reply(outcome, context.at.date() if context.at else date.min)
        return reply, remember(Frame(query, Cost()), outcome, reply.text, context, self._facts)
