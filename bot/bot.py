"""One turn of a conversation: a message and a context in, a reply and the next context out.

The program is a function. It keeps nothing between turns, so any number of chats can share one `Bot`.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Self

from bot.answering.render import Renderer
from bot.answering.resolve import resolve
from bot.answering.sentence import fill
from bot.dates import Date, Interval
from bot.facts import stored
from bot.facts.base import FactBase
from bot.language import replies
from bot.language.small_talk import Move
from bot.later import later, read_all
from bot.model import (
    Ambiguous,
    Chosen,
    Context,
    Cost,
    Found,
    Frame,
    Kind,
    NotKnown,
    NotUnderstood,
    Query,
    Reason,
    Refuted,
    Reply,
    SmallTalk,
    Status,
    TimeRelation,
    Turn,
)
from bot.recall import holds, mark
from bot.records import replace
from bot.related import Related
from bot.understanding.read import Reader, Reading
from bot.understanding.refusal import told_once

with later:
    from bot import explain
    from bot.answering import sets

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable
    from pathlib import Path

    from bot.model import Message, Outcome, Statement

_KEPT_TURNS = 6
_MOST_CHOICES = 5
"""Readings offered of a question that may mean several things."""
_QUICK = 300
"""Characters."""
_MOST_COMPLETED = 5000
"""Items whose names are offered for completion; nobody leafs through more."""
_LONGEST_REPLY = 4000
"""Characters: what a chat takes in one message."""


class Bot:
    """Answers messages from one pack."""

    def __init__(self, facts: FactBase) -> None:
        """Take the fact base to answer from."""
        self.facts = facts
        self._reader = Reader(facts)
        self._renderer = Renderer(facts)
        self._related = Related(facts.info.examples, self.reply)

    @classmethod
    def from_folder(cls, folder: Path) -> Self:
        """Load the pack in `folder`; raises PackError with every problem found."""
        return cls(_compile(folder))

    @classmethod
    def open(cls, pack: Path, cache: Path) -> Self:
        """Open a pack, a folder or a compiled file; what is derived from a folder is kept in `cache`.

        Raises PackError with every problem found.
        """
        if pack.is_file():
            return cls(stored.open_compiled(pack))
        return cls(stored.open_cached(pack, cache, _compile))

    def prepare(self) -> None:
        """Do at once what the first questions would wait for; who asks only one need not wait for all of it."""
        read_all()
        self._reader.prepare()

    def reply(self, message: Message, context: Context) -> tuple[Reply, Context]:
        """Answer `message` as the next turn of the conversation that `context` remembers."""
        turns = tuple(t for t in context.turns if holds(t, self.facts))
        context = replace(context, turns=turns, at=message.at, text=message.text, count=context.count + 1)
        readings = self._reader.read(message, context)
        if len(readings) == 1 and isinstance(readings[0].outcome, Move):
            return self._move(readings[0].outcome, context)
        replies_: list[Reply] = []
        for reading in told_once(readings):
            reply, context = self._answer(reading, context, message.at.date())
            replies_.append(reply)
        reply = _joined(replies_)
        choices = reply.suggestions if reply.status is Status.CLARIFY else ()
        return reply, replace(context, choices=choices, stranger=_stranger(readings, context))

    def is_quick(self, text: str) -> bool:
        """Whether the reply to a text takes a few milliseconds at most: it is no longer than questions are."""
        return len(text) <= _QUICK

    def explain(self, message: Message, context: Context) -> str:
        """How the message is read: tokens, tags, candidate frames with costs, query, outcome, statements."""
        readings = self._reader.read(message, context)
        return explain.Explainer(self.facts, self._renderer).explain(readings, self._outcome)

    def why(self, context: Context) -> str:
        """How the last message was read and what was looked up."""
        if not context.turns or not holds(context.turns[-1], self.facts):
            return replies.NO_SOURCE
        turn = context.turns[-1]
        return explain.Explainer(self.facts, self._renderer).why(turn, self._references(turn))

    def sources(self, context: Context) -> str:
        """Where the last answer is said."""
        if not context.turns or not context.turns[-1].statements or not holds(context.turns[-1], self.facts):
            return replies.NO_SOURCE
        return "\n".join(self._references(context.turns[-1]))

    def related(self, context: Context) -> tuple[str, ...]:
        """What one may ask next: questions about what the last answer was about that were not asked yet."""
        return self._related.to(context)

    def tell(self, statement: Statement) -> str:
        """The sentence by which a statement is told, with its time and its note."""
        return self._renderer.render(Found(Query(Kind.DESCRIBE, statement.item, ""), (statement,)), date.min)

    def cite(self, statement: Statement) -> tuple[str, ...]:
        """Where a statement is said."""
        return self._cited((statement,))

    def completions(self) -> tuple[str, ...]:
        """What is worth completing at a prompt: names of items, short forms, example questions."""
        return tuple(dict.fromkeys([*self.facts.info.examples, *self.facts.names(_MOST_COMPLETED)]))

    # --- one clause -------------------------------------------------------------------------------------------

    def _answer(self, reading: Reading, context: Context, now: dt.date) -> tuple[Reply, Context]:
        wrong = self._refuted(reading.presumed)
        if not reading.frames and not wrong:
            return self._unread(reading, context, now), context
        frames = tuple(dict.fromkeys([*wrong, *(self._refuted(reading.doubtful) or reading.frames)]))
        outcomes = [self._outcome(frame) for frame in frames]
        parts = [self._with_way(f, self._reply(o, now)) for f, o in zip(frames, outcomes, strict=True)]
        for frame, outcome, part in zip(frames, outcomes, parts, strict=True):
            context = self._remember(frame, outcome, part, context)
        return _joined(parts), context

    def _refuted(self, frames: tuple[Frame, ...]) -> tuple[Frame, ...]:
        """The first of these readings whose claim the facts contradict: that is worth saying before "not known"."""
        return next(((f,) for f in frames if isinstance(self._outcome(f), Refuted)), ())

    def _outcome(self, frame: Frame) -> Outcome:
        return resolve(frame.query, self.facts, frame.contradiction)

    def _reply(self, outcome: Outcome, now: dt.date) -> Reply:
        text = self._renderer.render(outcome, now)
        match outcome:
            case Refuted(line="not_yet") if not outcome.query.is_claim:
                # There is nothing to tell of that time, so the reply asks for another one.
                return Reply(
                    text,
                    Status.CLARIFY,
                    outcome.query.kind.value,
                    _line(outcome.query),
                    self._cited(outcome.statements),
                    self._suggest(),
                    Reason.UNKNOWN_TIME,
                )
            case Found() | Refuted():
                return Reply(
                    text, Status.ANSWER, outcome.query.kind.value, _line(outcome.query), self._cited(outcome.statements)
                )
            case Chosen():
                is_known = outcome.total > 0 or outcome.is_so is not None or sets.is_complete(outcome, self.facts)
                told = tuple(s for evidence in outcome.evidence for s in evidence)
                return Reply(
                    text,
                    Status.ANSWER if is_known else Status.UNKNOWN,
                    outcome.query.kind.value,
                    _line(outcome.query),
                    self._cited((*told, *outcome.basis, *outcome.unsure)),
                    () if is_known else self._suggest(),
                    None if is_known else Reason.UNKNOWN_PROPERTY,
                )
            case NotKnown():
                return Reply(
                    text,
                    Status.UNKNOWN,
                    outcome.query.kind.value,
                    _line(outcome.query),
                    self._cited(outcome.nearest),
                    self._suggest(),
                    outcome.reason,
                )
            case Ambiguous():
                return Reply(text, Status.CLARIFY, suggestions=outcome.choices, reason=Reason.AMBIGUOUS)
            case NotUnderstood():
                status = Status.CLARIFY if outcome.reason is Reason.EMPTY else Status.UNKNOWN
                words = ", ".join(outcome.words)
                return Reply(text, status, query=words, suggestions=self._suggest(), reason=outcome.reason)
            case SmallTalk():
                return Reply(text, Status.CHAT, outcome.act, suggestions=self._suggest())

    def _with_way(self, frame: Frame, reply: Reply) -> Reply:
        """The reply with what led to an item that the question describes without naming it."""
        if frame.query.via is None:
            return reply
        way = sets.way_of(frame.query.via, self.facts)
        is_told = bool(way) and self.tell(way[0]) in reply.text  # "when was the last one built" says it itself
        text = f"{reply.text} {self._renderer.note(way)}" if way and not is_told else reply.text
        return replace(reply, text=text, references=tuple(dict.fromkeys([*reply.references, *self._cited(way)])))

    def _unread(self, reading: Reading, context: Context, now: dt.date) -> Reply:
        outcome = reading.outcome
        if isinstance(outcome, NotUnderstood) and outcome.reason is Reason.AMBIGUOUS:
            return self._reply(Ambiguous(self._choices(reading, context)), now)
        if outcome is None or isinstance(outcome, Move):
            outcome = NotUnderstood(Reason.OUT_OF_SCOPE)
        return self._reply(outcome, now)

    def _choices(self, reading: Reading, context: Context) -> tuple[str, ...]:
        """Example questions that the vague one may have meant: those that share its question word."""
        del context
        words = [w.lower().strip("?!.") for w in reading.text.split()]
        openings = [e for e in self.facts.info.examples if words and e.lower().startswith(" ".join(words[:2]))]
        openings += [e for e in self.facts.info.examples if len(words) > 1 and " ".join(words[:2]) in e.lower()]
        fitting = tuple(dict.fromkeys(openings))[:_MOST_CHOICES]
        return (
            fitting if len(fitting) > 1 else tuple(dict.fromkeys([*fitting, *self.facts.info.examples]))[:_MOST_CHOICES]
        )

    def _suggest(self) -> tuple[str, ...]:
        return self.facts.info.examples[:3]

    def _cited(self, statements: tuple[Statement, ...]) -> tuple[str, ...]:
        return tuple(dict.fromkeys(self._renderer.reference(r) for s in statements for r in s.references))

    def _references(self, turn: Turn) -> tuple[str, ...]:
        return self._cited(tuple(self.facts.statement(i) for i in turn.statements))

    # --- the conversation -------------------------------------------------------------------------------------

    def _remember(self, frame: Frame, outcome: Outcome, reply: Reply, context: Context) -> Context:
        """The context after an answer: what was asked, what was told, what "then" means now."""
        statements: tuple[Statement, ...] = ()
        if isinstance(outcome, Found | Refuted):
            statements = outcome.statements
        if isinstance(outcome, Chosen):
            statements = tuple(dict.fromkeys(s for evidence in outcome.evidence for s in evidence))
        if isinstance(outcome, Found) and frame.query.kind in {Kind.NEXT, Kind.PREVIOUS}:
            statements = statements[:-1]
        if isinstance(outcome, Found) and frame.query.kind is Kind.BETWEEN:
            statements = statements[:-2]
        if isinstance(outcome, Found) and frame.query.kind in {Kind.LONGEST, Kind.SHORTEST}:
            statements = statements[:1]
        turn = Turn(
            frame.query,
            tuple(s.id for s in statements),
            self._time_of(frame.query, statements),
            reply.text,
            context.count,
            _items_told(outcome),
            mark(statements),
        )
        return replace(context, turns=(*context.turns, turn)[-_KEPT_TURNS:])

    def _time_of(self, query: Query, statements: tuple[Statement, ...]) -> Interval | None:
        """What "then" means after the answer: the time asked about, else the time that was told."""
        if query.kind is Kind.ELAPSED and query.other is not None and query.other.interval is not None:
            return query.other.interval
        if (
            query.when is not None
            and query.when.interval is not None
            and query.kind not in {Kind.EVENTS, Kind.DIFFERENCE}
        ):
            return query.when.interval
        times = [s.time for s in statements if s.time is not None]
        if not times:
            return query.when.interval if query.when is not None else None
        if len(times) == 1 or query.kind not in {Kind.VALUE, Kind.ALL, Kind.EVENTS}:
            time = times[0]
            is_point = self.facts.properties[statements[0].property].time is TimeRelation.ON
            if query.kind in {Kind.BEGAN, Kind.CHANGES} and time.begin is not None and not is_point:
                return Interval.at(time.begin)
            if query.kind is Kind.ENDED and time.end is not None:
                return Interval.at(time.end)
            return time
        return Interval.at(Date(min(t.earliest for t in times), max(t.latest for t in times)))

    def _move(self, move: Move, context: Context) -> tuple[Reply, Context]:
        """A turn that works on the last answer."""
        turn = context.turns[-1]
        references = self._references(turn)
        match move:
            case Move.SURE if references:
                text = fill(replies.SURE, reference=references[0], answer=turn.text)
                return Reply(text, Status.ANSWER, move.value, _line(turn.query), references), context
            case Move.SOURCE if references:
                return Reply(
                    "\n".join(fill(replies.SOURCE, reference=r) for r in references[:3]),
                    Status.ANSWER,
                    move.value,
                    _line(turn.query),
                    references,
                ), context
            case Move.REPEAT | Move.SURE:
                status = Status.ANSWER if turn.statements else Status.UNKNOWN
                return Reply(turn.text, status, move.value, _line(turn.query), references), context
            case Move.MORE | Move.LIST:
                return self._more(move, turn, context)
            case _:
                return Reply(
                    replies.NO_SOURCE,
                    Status.UNKNOWN,
                    move.value,
                    suggestions=self._suggest(),
                    reason=Reason.UNKNOWN_PROPERTY,
                ), context

    def _more(self, move: Move, turn: Turn, context: Context) -> tuple[Reply, Context]:
        """More on what the last answer was about: all values of the property, or the item as a whole."""
        p = self.facts.properties.get(turn.query.property)
        if move is Move.MORE and len(turn.items) == 1:
            return self._again(Query(Kind.DESCRIBE, turn.items[0], ""), context)
        if turn.query.selection is not None:
            return self._again(replace(turn.query, kind=Kind.WHICH, subject="", is_claim=False), context)
        kind = Kind.ALL if p is not None and (move is Move.LIST or p.is_single) else Kind.DESCRIBE
        subject = turn.query.subject or next((self.facts.statement(s).item for s in turn.statements), "")
        if not subject:
            return Reply(replies.NO_SOURCE, Status.UNKNOWN, move.value, reason=Reason.UNKNOWN_PROPERTY), context
        return self._again(Query(kind, subject, turn.query.property if kind is Kind.ALL else ""), context, move)

    def _again(self, query: Query, context: Context, move: Move = Move.MORE) -> tuple[Reply, Context]:
        """The reply to a query that a move stands for."""
        p = self.facts.properties.get(query.property)
        outcome = resolve(query, self.facts)
        if p is not None and move is Move.LIST and p.unit[0] and query.selection is None:
            outcome = NotKnown(query, Reason.UNKNOWN_PROPERTY, (), "identity")
        reply = self._reply(outcome, context.at.date() if context.at else date.min)
        return reply, self._remember(Frame(query, Cost()), outcome, reply, context)


def _stranger(readings: tuple[Reading, ...], context: Context) -> str:
    """The name that the conversation is about now, where no fact is about it; small talk does not change it."""
    if all(isinstance(r.outcome, SmallTalk) for r in readings):
        return context.stranger
    return "" if any(r.frames for r in readings) else next((r.stranger for r in readings if r.stranger), "")


def compile_pack(folder: Path, file: Path, told: Callable[[int], None]) -> int:
    """Write the pack in `folder` as a file that `Bot.open` takes, and give the number of its statements.

    `told` hears now and then how many more lines of tables were read. Raises PackError with every problem found;
    OSError or sqlite3.Error when the file cannot be written.
    """
    from bot.facts.compile import compile_folder
    from bot.understanding.pack_language import pack_language

    stored.write_compiled(file, lambda into: compile_folder(into, folder, pack_language(), told))
    return stored.open_compiled(file).count()


def _compile(folder: Path) -> FactBase:
    from bot.facts.load import load_pack
    from bot.understanding.pack_language import pack_language

    return FactBase.from_pack(load_pack(folder), pack_language())


def _items_told(outcome: Outcome) -> tuple[str, ...]:
    """The items that an answer about described items told; of a comparison the first of them."""
    if not isinstance(outcome, Chosen):
        return ()
    return outcome.items[:1] if outcome.query.kind is Kind.COMPARED else outcome.items


def _joined(parts: list[Reply]) -> Reply:
    """Several answers as one reply: it is an answer if any part is."""
    if len(parts) == 1:
        return parts[0]
    order = (Status.ANSWER, Status.CLARIFY, Status.UNKNOWN, Status.CHAT)
    status = min((p.status for p in parts), key=order.index)
    first = next(p for p in parts if p.status is status)
    text = " ".join(dict.fromkeys(p.text for p in parts))
    references = tuple(dict.fromkeys(r for p in parts for r in p.references))
    reason = None if status is Status.ANSWER else first.reason
    return Reply(
        text[:_LONGEST_REPLY],
        status,
        first.intent,
        "; ".join(p.query for p in parts if p.query),
        references,
        first.suggestions,
        reason,
    )


def _line(query: Query) -> str:
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
    if query.quantifier:
        parts.append(query.quantifier)
    if query.selection is not None:
        parts.append(explain.selection_line(query.selection))
    if query.via is not None:
        parts.append(f"via {explain.selection_line(query.via)}")
    return ", ".join(parts) + ")"
