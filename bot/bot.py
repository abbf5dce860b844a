"""One turn of a conversation: a message and a context in, a reply and the next context out.

The program is a function. It keeps nothing between turns, so any number of chats can share one `Bot`.
"""

from __future__ import annotations

import functools
import os

from bot.answering.resolve import resolve
from bot.facts import stored
from bot.facts.base import FactBase
from bot.language import replies
from bot.language.small_talk import Move
from bot.later import later, read_all
from bot.model import (
    Against,
    Ambiguous,
    Context,
    Fault,
    Found,
    Frame,
    Kind,
    NotUnderstood,
    Reason,
    Refuted,
    Reply,
    TimeRelation,
    ValueType,
)
from bot.recall import holds, remember, spoken_of, without_times
from bot.records import replace, write_all
from bot.reply import Replier, joined
from bot.understanding.deciding.refusal import told_once
from bot.understanding.deciding.strangers import says_only_when
from bot.understanding.read import Reader

with later:
    from bot import explain, moves, related

TYPE_CHECKING = False
if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable, Mapping
    from pathlib import Path
    from typing import Self

    from _typeshed import StrPath

    from bot.model import Message, Outcome, Statement
    from bot.understanding.deciding.reading import Reading

_MOST_CHOICES = 5
"""How many readings are offered of a question that may mean several things."""
_BARE = frozenset({Reason.AMBIGUOUS, Reason.UNANSWERED_BEFORE, Reason.OUT_OF_SCOPE})
"""Reasons for which a clause is read again with the answer before it."""
_OF_A_TIME = frozenset({Kind.VALUE, Kind.HOLDER})
"""Kinds of question that may be asked of the time that the clause before told."""
_BESIDE = frozenset({Kind.PREVIOUS, Kind.NEXT})
"""Kinds of question that may be asked of the value that the clause before told, or of its time."""
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
        return cls(_compile(folder, {}))

    @classmethod
    def open(cls, pack: StrPath, cache: StrPath) -> Self:
        """Open a pack, a folder or a compiled file; what is derived from a folder is kept in `cache`.

        Raises PackError with every problem found.
        """
        if os.path.isfile(pack):
            return cls(stored.open_compiled(pack))
        return cls(stored.open_cached(pack, cache, _compile))

    @functools.cached_property
    def _moves(self) -> moves.MoveReplier:
        """What replies to turns that work on the last answer."""
        return moves.MoveReplier(self.facts, self._replier)

    @functools.cached_property
    def _related(self) -> related.Related:
        return related.Related(self.facts.info.examples, self.reply)

    def prepare(self) -> None:
        """Do now what the first questions would otherwise wait for; for a single question it is not worth it."""
        read_all()
        write_all()
        self._reader.prepare()

    def reply(self, message: Message, context: Context) -> tuple[Reply, Context]:
        """Answer `message` as the next turn of the conversation that `context` remembers."""
        context = self._gone_on(message, context)
        readings = self._reader.read(message, context)
        if len(readings) == 1 and isinstance(readings[0].outcome, Move):
            return self._moves.reply(readings[0].outcome, context)
        answered, context = self._in_turn(self._untrue_first(told_once(readings)), message, context)
        reply = joined([reply for _, reply in answered])
        choices = reply.suggestions if reply.reason is Reason.AMBIGUOUS else ()
        return reply, spoken_of(readings, context, choices)

    def _gone_on(self, message: Message, context: Context) -> Context:
        """The context in which a message is read: one turn on, without what has become untrue."""
        turns = tuple(t for t in context.turns if holds(t, self.facts))
        return replace(context, turns=turns, at=message.at, text=message.text, count=context.count + 1)

    def is_quick(self, text: str) -> bool:
        """Whether the reply to a text takes a few milliseconds at most, as the text is no longer than a question."""
        return len(text) <= _QUICK

    def explain(self, message: Message, context: Context) -> str:
        """How the message is read: tokens, tags, candidate frames with costs, query, outcome, statements."""
        context = self._gone_on(message, context)
        answered, _ = self._in_turn(told_once(self._reader.read(message, context)), message, context)
        told = tuple((reading, self._told(reading)) for reading, _ in answered)
        return explain.Explainer(self.facts, self._replier.renderer).explain(told, self._outcome)

    def why(self, context: Context) -> str:
        """How the last message was read and what was looked up."""
        if not context.turns or not holds(context.turns[-1], self.facts):
            return replies.NO_SOURCE
        turn = context.turns[-1]
        return explain.Explainer(self.facts, self._replier.renderer).why(turn, self._replier.cited_by(turn))

    def sources(self, context: Context) -> str:
        """Where the last answer is said."""
        if not context.turns or not context.turns[-1].statements or not holds(context.turns[-1], self.facts):
            return replies.NO_SOURCE
        return "\n".join(self._replier.cited_by(context.turns[-1]))

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
        """The readings of a message and the replies to them; one that goes on from another is read with that."""
        answered: list[tuple[Reading, Reply]] = []
        for reading in readings:
            is_after = bool(answered) and self._tells(answered[-1][0])
            meant = self._going_on(reading, message, context) if is_after else reading
            reply, context = self._answer(meant, context, message.at.date())
            answered.append((meant, reply))
        return answered, context

    def _untrue_first(self, readings: tuple[Reading, ...]) -> tuple[Reading, ...]:
        """The readings, of several claims that are put up at once the untrue ones first: no "yes" opens that reply."""
        if not any(r.is_put_up for r in readings):
            return readings
        readings = tuple(map(self._untrue_frames_first, readings))
        return tuple(sorted(readings, key=lambda r: not any(map(self._is_refuted, (*r.frames, *r.doubtful)))))

    def _untrue_frames_first(self, reading: Reading) -> Reading:
        """The reading; where it claims several things at once, the untrue ones first."""
        if len(reading.frames) == 1 or not all(f.query.is_claim for f in reading.frames):
            return reading
        return replace(reading, frames=tuple(sorted(reading.frames, key=lambda f: not self._is_refuted(f))))

    def _tells(self, reading: Reading) -> bool:
        """Whether another clause may go on from one: it has an answer, or asks of a deed something that is not told."""
        p = self.facts.properties.get(reading.frames[0].query.property) if reading.frames else None
        is_deed = p is not None and p.type is ValueType.EVENT
        return bool(reading.frames) and (is_deed or not reading.frames[0].contradiction)

    def _going_on(self, reading: Reading, message: Message, context: Context) -> Reading:
        """A clause that goes on from another of its message, read with what that has left: "… and from which year".

        What an earlier message was about without an answer no longer matters then.
        """
        is_bare = isinstance(reading.outcome, NotUnderstood) and reading.outcome.reason in _BARE
        if not (is_bare or says_only_when(reading) or any(map(self._leaves_open, reading.frames))):
            return reading
        left = replace(context if not reading.is_field else without_times(context), stray="", stranger="")
        again = self._reader.read(replace(message, text=reading.text), left)
        return again[0] if len(again) == 1 and again[0].frames else reading

    def _leaves_open(self, frame: Frame) -> bool:
        """Whether a reading goes on from what was told, or may: "what *was* it called" leaves open at which time."""
        if frame.cost.carried or frame.contradiction is Against.WHICH_TIME:
            return True
        p, query = self.facts.properties.get(frame.query.property), frame.query
        if query.kind is Kind.EVENTS and query.when is not None:
            return query.when.relation in {"before", "after"}  # "and what before that?"
        is_of_time = p is not None and p.time is TimeRelation.DURING
        is_open = query.kind in _OF_A_TIME or (query.kind in _BESIDE and not query.values)
        return is_of_time and is_open and query.when is None and not query.is_present

    def _answer(self, reading: Reading, context: Context, now: dt.date) -> tuple[Reply, Context]:
        frames = self._told(reading)
        if not frames:
            return self._unread(reading, now), context
        outcomes = [self._outcome(frame) for frame in frames]
        parts = [self._replier.with_way(f, self._replier.reply(o, now)) for f, o in zip(frames, outcomes, strict=True)]
        for frame, outcome, part in zip(frames, outcomes, parts, strict=True):
            context = remember(frame, outcome, part.text, context, self.facts)
        return joined(parts, is_corrected=any(isinstance(o, Refuted) for o in outcomes)), context

    def _told(self, reading: Reading) -> tuple[Frame, ...]:
        """The frames of a reading that are answered: also what it takes for granted and the facts contradict."""
        asked = self._refuted(reading.doubtful) or self._holding(reading)
        wrong = self._refuted(reading.presumed) if not isinstance(reading.outcome, Ambiguous) else ()
        is_told_once = len(asked) <= 1 and not wrong
        return asked if is_told_once or (wrong and self._refuted(asked)) else tuple(dict.fromkeys([*wrong, *asked]))

    def _holding(self, reading: Reading) -> tuple[Frame, ...]:
        """The frames of a reading; of two opposites that it offers, those of the one that holds."""
        is_other = bool(reading.opposite) and not any(map(self._is_so, reading.frames))
        return reading.opposite if is_other and any(map(self._is_so, reading.opposite)) else reading.frames

    def _is_so(self, frame: Frame) -> bool:
        return isinstance(self._outcome(frame), Found)

    def _refuted(self, frames: tuple[Frame, ...]) -> tuple[Frame, ...]:
        """The first of these readings whose claim the facts contradict: that is worth saying before "not known"."""
        return next(((f,) for f in frames if self._is_refuted(f)), ())

    def _is_refuted(self, frame: Frame) -> bool:
        outcome = self._outcome(frame)
        return isinstance(outcome, Refuted) and (outcome.fault is Fault.DENIED or not frame.query.is_denied)

    def _outcome(self, frame: Frame) -> Outcome:
        return resolve(frame.query, self.facts, frame.contradiction)

    def _unread(self, reading: Reading, now: dt.date) -> Reply:
        outcome = reading.outcome
        if isinstance(outcome, NotUnderstood) and outcome.reason is Reason.AMBIGUOUS:
            return self._replier.reply(Ambiguous(self._choices(reading)), now)
        if outcome is None or isinstance(outcome, Move):
            outcome = NotUnderstood(Reason.OUT_OF_SCOPE)
        return self._replier.reply(outcome, now)

    def _counted(self, rest: str) -> tuple[str, ...]:
        """ "How many?" asked of each thing that the pack counts of what it is about."""
        subject = self.facts.info.subject
        counted = [
            p.unit[1]
            for p in self.facts.properties.values()
            if p.type is ValueType.QUANTITY and subject and self.facts.statements(subject, p.id)
        ]
        asked = (replies.ASK_HOW_MANY.format(unit=unit, rest=rest) for unit in dict.fromkeys(counted) if unit)
        return tuple(" ".join(question.split()).replace(" ?", "?") for question in asked)[:_MOST_CHOICES]

    def _choices(self, reading: Reading) -> tuple[str, ...]:
        """Questions that the vague one may have meant: what may be counted, or examples with its question word."""
        words = [w.lower().strip("?!.") for w in reading.text.split()]
        if words[:2] == list(replies.HOW_MANY) and (counted := self._counted(" ".join(words[2:]))):
            return counted
        openings = [e for e in self.facts.info.examples if words and e.lower().startswith(" ".join(words[:2]))]
        openings += [e for e in self.facts.info.examples if len(words) > 1 and " ".join(words[:2]) in e.lower()]
        fitting = tuple(dict.fromkeys(openings))[:_MOST_CHOICES]
        return (
            fitting if len(fitting) > 1 else tuple(dict.fromkeys([*fitting, *self.facts.info.examples]))[:_MOST_CHOICES]
        )


def compile_pack(folder: Path, file: Path, told: Callable[[int], None]) -> int:
    """Write the pack in `folder` as a file that `Bot.open` takes, and give the number of its statements.

    `told` hears now and then how many more lines of tables were read. Raises PackError with every problem found;
    OSError or sqlite3.Error when the file cannot be written.
    """
    from bot.facts import storing
    from bot.facts.compile import compile_folder
    from bot.understanding.tagging.pack_language import pack_language

    storing.write_compiled(file, lambda into: compile_folder(into, folder, pack_language(), told))
    return stored.open_compiled(file).count()


def _compile(folder: StrPath, known: Mapping[str, str]) -> FactBase:
    """Build the fact base of a pack; `known` is what has been derived from the language before."""
    from pathlib import Path

    from bot.facts.load import load_pack
    from bot.understanding.cleaning import derived
    from bot.understanding.tagging.pack_language import pack_language

    derived.restore(known)
    return FactBase.from_pack(load_pack(Path(folder)), pack_language())
