"""One turn of a conversation: a message and a context in, a reply and the next context out.

The program is a function. It keeps nothing between turns, so any number of chats can share one `Bot`.
"""

from __future__ import annotations

import functools
import os
from datetime import date

from bot.answering.resolve import resolve
from bot.answering.sentence import fill
from bot.facts import stored
from bot.facts.base import FactBase
from bot.language import replies
from bot.language.small_talk import Move
from bot.later import later, read_all
from bot.model import (
    Ambiguous,
    Context,
    Cost,
    Frame,
    Kind,
    NotKnown,
    NotUnderstood,
    Query,
    Rank,
    Reason,
    Refuted,
    Reply,
    SmallTalk,
    Status,
    TagKind,
    Turn,
)
from bot.recall import holds, remember
from bot.records import replace
from bot.reply import Replier, joined, query_line
from bot.understanding.read import Reader
from bot.understanding.refusal import told_once

with later:
    from bot import explain, related

TYPE_CHECKING = False
if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable, Iterator
    from pathlib import Path
    from typing import Self

    from _typeshed import StrPath

    from bot.dates import Interval
    from bot.model import Message, Outcome, Statement
    from bot.understanding.reading import Reading

_LATELY = 2
"""How many of the last answers "why do they differ?" may be about."""
_MOST_CHOICES = 5
"""How many readings are offered of a question that may mean several things."""
_SINGLED = {Kind.LONGEST, Kind.SHORTEST, Kind.ORDINAL, Kind.NEXT, Kind.PREVIOUS}
"""Kinds of question that tell one of several: "which?" after it asks for that one."""
_QUICK = 300
"""Characters of a text up to which its reply takes a few milliseconds."""
_MOST_COMPLETED = 5000
"""Items whose names are offered for completion; nobody leafs through more."""


class Bot:
    """Answers messages from one pack."""

    def __init__(self, facts: FactBase) -> None:
        """Take the fact base to answer from."""
        self.facts = facts
        self._reader = Reader(facts)
        self._replier = Replier(facts)

    @classmethod
    def from_folder(cls, folder: Path) -> Self:
        """Load the pack in `folder`; raises PackError with every problem found."""
        return cls(_compile(folder))

    @classmethod
    def open(cls, pack: StrPath, cache: StrPath) -> Self:
        """Open a pack, a folder or a compiled file; what is derived from a folder is kept in `cache`.

        Raises PackError with every problem found.
        """
        if os.path.isfile(pack):
            return cls(stored.open_compiled(pack))
        return cls(stored.open_cached(pack, cache, _compile))

    @functools.cached_property
    def _related(self) -> related.Related:
        return related.Related(self.facts.info.examples, self.reply)

    def prepare(self) -> None:
        """Do now what the first questions would otherwise wait for; for a single question it is not worth it."""
        read_all()
        self._reader.prepare()

    def reply(self, message: Message, context: Context) -> tuple[Reply, Context]:
        """Answer `message` as the next turn of the conversation that `context` remembers."""
        turns = tuple(t for t in context.turns if holds(t, self.facts))
        context = replace(context, turns=turns, at=message.at, text=message.text, count=context.count + 1)
        readings = self._reader.read(message, context)
        if len(readings) == 1 and isinstance(readings[0].outcome, Move):
            return self._move(readings[0].outcome, context)
        answered, context = self._in_turn(told_once(readings), message, context)
        reply = joined([reply for _, reply in answered])
        choices = reply.suggestions if reply.status is Status.CLARIFY else ()
        return reply, replace(
            context,
            choices=choices,
            stranger=_stranger(readings, context),
            spoken=_spoken(readings, context),
            stray=_stray(readings, context),
            topic=_topic(readings, context),
        )

    def is_quick(self, text: str) -> bool:
        """Whether the reply to a text takes a few milliseconds at most, as the text is no longer than a question."""
        return len(text) <= _QUICK

    def explain(self, message: Message, context: Context) -> str:
        """How the message is read: tokens, tags, candidate frames with costs, query, outcome, statements."""
        answered, _ = self._in_turn(self._reader.read(message, context), message, context)
        readings = tuple(reading for reading, _ in answered)
        return explain.Explainer(self.facts, self._replier.renderer).explain(readings, self._outcome)

    def why(self, context: Context) -> str:
        """How the last message was read and what was looked up."""
        if not context.turns or not holds(context.turns[-1], self.facts):
            return replies.NO_SOURCE
        turn = context.turns[-1]
        return explain.Explainer(self.facts, self._replier.renderer).why(turn, self._references(turn))

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
        return self._replier.tell(statement)

    def cite(self, statement: Statement) -> tuple[str, ...]:
        """Where a statement is said."""
        return self._replier.cited((statement,))

    def completions(self) -> tuple[str, ...]:
        """What is worth completing at a prompt: names of items, short forms, example questions."""
        return tuple(dict.fromkeys([*self.facts.info.examples, *self.facts.names(_MOST_COMPLETED)]))

    # --- one clause after the other ---------------------------------------------------------------------------

    def _in_turn(
        self, readings: tuple[Reading, ...], message: Message, context: Context
    ) -> tuple[list[tuple[Reading, Reply]], Context]:
        """The readings of a message and the replies to them; one that goes on from an answer is read with that."""
        answered: list[tuple[Reading, Reply]] = []
        for reading in readings:
            is_after = bool(answered) and answered[-1][1].status is Status.ANSWER
            meant = self._going_on(reading, message, context) if is_after else reading
            reply, context = self._answer(meant, context, message.at.date())
            answered.append((meant, reply))
        return answered, context

    def _going_on(self, reading: Reading, message: Message, context: Context) -> Reading:
        """A clause that goes on from another of its message, read with the answer to that: "… and from which year"."""
        is_bare = isinstance(reading.outcome, NotUnderstood) and reading.outcome.reason is Reason.AMBIGUOUS
        if not is_bare and not any(frame.cost.carried for frame in reading.frames):
            return reading
        again = self._reader.read(replace(message, text=reading.text), context)
        return again[0] if len(again) == 1 and again[0].frames else reading

    def _answer(self, reading: Reading, context: Context, now: dt.date) -> tuple[Reply, Context]:
        asked = self._refuted(reading.doubtful) or reading.frames
        wrong = self._refuted(reading.presumed) if not isinstance(reading.outcome, Ambiguous) else ()
        if not asked and not wrong:
            return self._unread(reading, now), context
        frames = asked if wrong and self._refuted(asked) else tuple(dict.fromkeys([*wrong, *asked]))
        outcomes = [self._outcome(frame) for frame in frames]
        parts = [self._replier.with_way(f, self._replier.reply(o, now)) for f, o in zip(frames, outcomes, strict=True)]
        for frame, outcome, part in zip(frames, outcomes, parts, strict=True):
            context = remember(frame, outcome, part.text, context, self.facts)
        return joined(parts), context

    def _refuted(self, frames: tuple[Frame, ...]) -> tuple[Frame, ...]:
        """The first of these readings whose claim the facts contradict: that is worth saying before "not known"."""
        return next(((f,) for f in frames if self._is_refuted(f)), ())

    def _is_refuted(self, frame: Frame) -> bool:
        outcome = self._outcome(frame)
        return isinstance(outcome, Refuted) and (outcome.line == "denied" or not frame.query.is_denied)

    def _outcome(self, frame: Frame) -> Outcome:
        return resolve(frame.query, self.facts, frame.contradiction)

    def _unread(self, reading: Reading, now: dt.date) -> Reply:
        outcome = reading.outcome
        if isinstance(outcome, NotUnderstood) and outcome.reason is Reason.AMBIGUOUS:
            return self._replier.reply(Ambiguous(self._choices(reading)), now)
        if outcome is None or isinstance(outcome, Move):
            outcome = NotUnderstood(Reason.OUT_OF_SCOPE)
        return self._replier.reply(outcome, now)

    def _choices(self, reading: Reading) -> tuple[str, ...]:
        """Example questions that the vague one may have meant: those that share its question word."""
        words = [w.lower().strip("?!.") for w in reading.text.split()]
        openings = [e for e in self.facts.info.examples if words and e.lower().startswith(" ".join(words[:2]))]
        openings += [e for e in self.facts.info.examples if len(words) > 1 and " ".join(words[:2]) in e.lower()]
        fitting = tuple(dict.fromkeys(openings))[:_MOST_CHOICES]
        return (
            fitting if len(fitting) > 1 else tuple(dict.fromkeys([*fitting, *self.facts.info.examples]))[:_MOST_CHOICES]
        )

    def _references(self, turn: Turn) -> tuple[str, ...]:
        return self._replier.cited(tuple(self.facts.statement(i) for i in turn.statements))

    # --- the conversation -------------------------------------------------------------------------------------

    def _move(self, move: Move, context: Context) -> tuple[Reply, Context]:
        """A turn that works on the last answer."""
        turn = context.turns[-1]
        references = self._references(turn)
        match move:
            case Move.SURE if references:
                text = fill(replies.SURE, reference=references[0], answer=turn.text)
                return Reply(text, Status.ANSWER, move.value, query_line(turn.query), references), context
            case Move.DIFFER | Move.WHICH_IS if noted := self._noted(context.turns[-_LATELY:]):
                references = self._references(noted)
                return Reply(noted.text, Status.ANSWER, move.value, query_line(noted.query), references), context
            case Move.DIFFER:
                text = fill(replies.UNKNOWN_DIFFERENCE, nearest=turn.text)
                return Reply(text, Status.UNKNOWN, move.value, reason=Reason.UNKNOWN_PROPERTY), context
            case Move.SOURCE if references:
                return Reply(
                    "\n".join(fill(replies.SOURCE, reference=r) for r in references[:3]),
                    Status.ANSWER,
                    move.value,
                    query_line(turn.query),
                    references,
                ), context
            case Move.REPEAT | Move.SURE | Move.WHICH_IS:
                status = Status.ANSWER if turn.statements else Status.UNKNOWN
                return Reply(turn.text, status, move.value, query_line(turn.query), references), context
            case Move.SHORTER if turn.statements:
                text = self._replier.briefly(turn)
                return Reply(text, Status.ANSWER, move.value, query_line(turn.query), references), context
            case Move.MORE | Move.LIST:
                return self._more(move, turn, context)
            case _:
                return Reply(
                    replies.NO_SOURCE,
                    Status.UNKNOWN,
                    move.value,
                    suggestions=self._replier.suggestions(),
                    reason=Reason.UNKNOWN_PROPERTY,
                ), context

    def _noted(self, turns: tuple[Turn, ...]) -> Turn | None:
        """The last turn about the same item whose answer told a note, such as what else is said."""
        same = (t for t in reversed(turns) if t.query.subject == turns[-1].query.subject)
        return next((t for t in same if any(s.note and s.note[1:] in t.text for s in self._beside(t))), None)

    def _beside(self, turn: Turn) -> Iterator[Statement]:
        """The statements that an answer told, and those of lower rank that say otherwise."""
        for told in map(self.facts.statement, turn.statements):
            yield told
            yield from (s for s in self.facts.statements(told.item, told.property) if s.rank is Rank.DEPRECATED)

    def _more(self, move: Move, turn: Turn, context: Context) -> tuple[Reply, Context]:
        """More on what the last answer was about: all values of the property, or the item as a whole."""
        p = self.facts.properties.get(turn.query.property)
        if move is Move.MORE and len(turn.items) == 1:
            return self._again(Query(Kind.DESCRIBE, turn.items[0], ""), context)
        if turn.query.selection is not None:
            return self._again(replace(turn.query, kind=Kind.WHICH, subject="", is_claim=False), context)
        told = tuple(f"#{s}" for s in turn.statements)
        if move is Move.LIST and len(told) == 1 and turn.query.kind in _SINGLED and "which" in context.text.lower():
            return self._again(replace(turn.query, kind=Kind.PERIOD, values=told, ordinal=0, when=None), context)
        kind = Kind.ALL if p is not None and (move is Move.LIST or p.is_single) else Kind.DESCRIBE
        subject = turn.query.subject or next((self.facts.statement(s).item for s in turn.statements), "")
        if not subject:
            return Reply(replies.NO_SOURCE, Status.UNKNOWN, move.value, reason=Reason.UNKNOWN_PROPERTY), context
        of_then = turn.query.when if p is not None and p.is_list and kind is Kind.ALL else None
        name = turn.query.property if kind is Kind.ALL else ""
        return self._again(Query(kind, subject, name, when=of_then), context, move)

    def _again(self, query: Query, context: Context, move: Move = Move.MORE) -> tuple[Reply, Context]:
        """The reply to a query that a move stands for."""
        p = self.facts.properties.get(query.property)
        outcome = resolve(query, self.facts)
        if p is not None and move is Move.LIST and p.unit[0] and query.selection is None:
            outcome = NotKnown(query, Reason.UNKNOWN_PROPERTY, (), "identity")
        reply = self._replier.reply(outcome, context.at.date() if context.at else date.min)
        return reply, remember(Frame(query, Cost()), outcome, reply.text, context, self.facts)


def _stranger(readings: tuple[Reading, ...], context: Context) -> str:
    """The name that the conversation is about now, where no fact is about it; small talk does not change it."""
    if all(isinstance(r.outcome, SmallTalk) for r in readings):
        return context.stranger
    return "" if any(r.frames for r in readings) else next((r.stranger for r in readings if r.stranger), "")


def _stray(readings: tuple[Reading, ...], context: Context) -> str:
    """What a fragment goes on from where the message asked about something else; small talk does not change it."""
    if all(isinstance(r.outcome, SmallTalk) for r in readings):
        return context.stray
    return "" if any(r.frames for r in readings) else next((r.stray for r in readings if r.stray), "")


def _topic(readings: tuple[Reading, ...], context: Context) -> str:
    """The item that "it" means after a message that was not answered: the first that it named, or that before."""
    if any(r.frames for r in readings):
        return ""
    named = [t.value for r in readings for t in r.tags if t.kind is TagKind.ITEM]
    return named[0] if named else context.topic


def _spoken(readings: tuple[Reading, ...], context: Context) -> Interval | None:
    """The time that "then" means after a message that was not answered: the last that it named, or that before."""
    if any(r.frames for r in readings):
        return None
    named = [t.when.interval for r in readings for t in r.tags if t.when is not None and t.when.interval is not None]
    return named[-1] if named else context.spoken


def compile_pack(folder: Path, file: Path, told: Callable[[int], None]) -> int:
    """Write the pack in `folder` as a file that `Bot.open` takes, and give the number of its statements.

    `told` hears now and then how many more lines of tables were read. Raises PackError with every problem found;
    OSError or sqlite3.Error when the file cannot be written.
    """
    from bot.facts import storing
    from bot.facts.compile import compile_folder
    from bot.understanding.pack_language import pack_language

    storing.write_compiled(file, lambda into: compile_folder(into, folder, pack_language(), told))
    return stored.open_compiled(file).count()


def _compile(folder: StrPath) -> FactBase:
    from pathlib import Path

    from bot.facts.load import load_pack
    from bot.understanding.pack_language import pack_language

    return FactBase.from_pack(load_pack(Path(folder)), pack_language())
