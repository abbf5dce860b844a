"""The question suite of a pack: conversations with what their replies must and must not say.

A suite is JSON Lines, one conversation a line:

    {"id": "names-1", "category": "temporal", "turns": [
        {"text": "what was it called in 1975?", "expect": "answer",
         "must": [["ICEM", "Committee for European Migration"]], "must_not": ["PICMME was"], "note": "1952-1980"}]}

`must` lists groups of alternatives: of each group one must occur. `must_not` lists regular expressions. Neither sees
markup, the case of letters or the kind of quotation marks and dashes.
"""

from __future__ import annotations

import enum
import json
import re
import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.errors import PackError, Problem
from bot.model import Context, Message, Reply, Status

if TYPE_CHECKING:
    import datetime
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from bot.bot import Bot

LONG = 700
"""Characters; a longer reply is a dump of the fact base, not an answer."""

EITHER = "answering rightly also fine"
"""In the note of a turn that should be declined: its right answer is welcome too."""


class Expect(enum.StrEnum):
    """What the bot should do."""

    ANSWER = "answer"
    CORRECT = "correct"
    """The question supposes something false: say so."""
    ABSTAIN = "abstain"
    CLARIFY = "clarify"
    CHAT = "chat"


class Verdict(enum.StrEnum):
    """How a reply compares with what was expected; the worst first."""

    WRONG = "wrong"
    """It asserts what does not hold, or answers what it should decline."""
    MISSED = "missed"
    """It declines, asks back or rambles where an answer was due: safe, not helpful."""
    RIGHT = "right"


@dataclass(frozen=True, slots=True)
class Turn:
    """A message and what its reply must be like."""

    text: str
    expect: Expect
    must: tuple[tuple[str, ...], ...]
    must_not: tuple[re.Pattern[str], ...]
    note: str


@dataclass(frozen=True, slots=True)
class Conversation:
    """Turns that share a context."""

    id: str
    category: str
    turns: tuple[Turn, ...]


@dataclass(frozen=True, slots=True)
class Judged:
    """A turn that was put to the bot."""

    conversation: Conversation
    number: int
    """Which turn of the conversation, from 0."""
    reply: Reply
    verdict: Verdict

    @property
    def turn(self) -> Turn:
        """What was asked and expected."""
        return self.conversation.turns[self.number]


# --- read --------------------------------------------------------------------------------------------------------


def read(file: Path) -> tuple[Conversation, ...]:
    """Read a suite; raise PackError with every line that is wrong."""
    conversations, problems = [], []
    try:
        lines = file.read_text("utf-8").split("\n")
    except (OSError, UnicodeError) as error:
        raise PackError((Problem(str(file), 0, 0, f"cannot be read: {error}", "name a file of questions"),)) from error
    for number, line in enumerate(lines, 1):
        try:
            if line.strip():
                conversations.append(_read_conversation(json.loads(line)))
        except (ValueError, TypeError, KeyError, AttributeError, RecursionError, re.error) as error:
            problems.append(Problem(str(file), number, 1, f"is no conversation: {_say(error)}", _HINT))
    if problems:
        raise PackError(tuple(problems))
    return tuple(conversations)


_HINT = 'expected {"id": ..., "category": ..., "turns": [{"text": ..., "expect": ...}]}'


def _say(error: Exception) -> str:
    return f"{error} is missing" if isinstance(error, KeyError) else str(error)


def _read_conversation(given: dict[str, object]) -> Conversation:
    turns = given["turns"]
    if not isinstance(turns, list) or not turns:
        message = "'turns' is no list with a turn"
        raise TypeError(message)
    return Conversation(str(given["id"]), str(given["category"]), tuple(map(_read_turn, turns)))


def _read_turn(given: dict[str, str | list[str] | list[list[str]]]) -> Turn:
    return Turn(
        str(given["text"]),
        Expect(str(given["expect"])),
        tuple(tuple(map(_plain, group)) for group in given.get("must", ())),
        tuple(re.compile(pattern, re.IGNORECASE) for pattern in given.get("must_not", ()) if isinstance(pattern, str)),
        str(given.get("note", "")),
    )


# --- ask ---------------------------------------------------------------------------------------------------------


def ask(bot: Bot, conversations: Iterable[Conversation], at: datetime.datetime) -> Iterator[Judged]:
    """Put every conversation to the bot and judge each reply."""
    for conversation in conversations:
        context = Context()
        for number, turn in enumerate(conversation.turns):
            reply, context = bot.reply(Message(conversation.id, turn.text, at), context)
            yield Judged(conversation, number, reply, judge(turn, reply))


# --- judge -------------------------------------------------------------------------------------------------------


def judge(turn: Turn, reply: Reply) -> Verdict:
    """Compare a reply with what was expected."""
    text = f" {_plain(reply.text)} "
    if any(pattern.search(text) for pattern in turn.must_not):
        return Verdict.WRONG
    match turn.expect:
        case Expect.ANSWER | Expect.CORRECT:
            return _judge_answer(turn, reply, says_all=_says_all(turn, text))
        case Expect.ABSTAIN:
            return _judge_abstention(turn, reply, says_all=_says_all(turn, text))
        case Expect.CLARIFY:
            return _judge_clarification(reply, says_all=_says_all(turn, text))
        case Expect.CHAT:
            return _judge_chat(reply)


def _judge_answer(turn: Turn, reply: Reply, *, says_all: bool) -> Verdict:
    if reply.status is Status.ANSWER:
        if len(reply.text) > LONG:
            return Verdict.MISSED
        return Verdict.RIGHT if says_all else Verdict.WRONG
    if reply.status is Status.CLARIFY and turn.must and says_all:
        return Verdict.RIGHT
    # A correction without a value to give is any reply that does not go along with the mistake.
    is_declined_rightly = turn.expect is Expect.CORRECT and not turn.must
    return Verdict.RIGHT if is_declined_rightly else Verdict.MISSED


def _judge_abstention(turn: Turn, reply: Reply, *, says_all: bool) -> Verdict:
    is_welcome = EITHER in turn.note and says_all
    return Verdict.WRONG if reply.status is Status.ANSWER and not is_welcome else Verdict.RIGHT


def _judge_clarification(reply: Reply, *, says_all: bool) -> Verdict:
    if reply.status is Status.ANSWER:
        return Verdict.RIGHT if says_all else Verdict.WRONG
    return Verdict.MISSED if reply.status is Status.CHAT else Verdict.RIGHT


def _judge_chat(reply: Reply) -> Verdict:
    if reply.status is Status.ANSWER:
        return Verdict.WRONG
    return Verdict.MISSED if reply.status is Status.UNKNOWN else Verdict.RIGHT


def _says_all(turn: Turn, text: str) -> bool:
    """Find one of each group, in the text or in the text without the commas of its numbers."""
    digits = text.replace(",", "")
    return all(any(words in text or words in digits for words in group) for group in turn.must)


_STRAIGHT = str.maketrans("\u2019\u2018\u201c\u201d\u2013\u2014\u2011", "''\"\"---")


def _plain(text: str) -> str:
    """Leave out markup, the case of letters, the kinds of quotation marks and dashes, and repeated spaces."""
    text = re.sub(r"</?[a-z][^>]*>", "", text)
    text = unicodedata.normalize("NFKC", text).translate(_STRAIGHT)
    return re.sub(r"\s+", " ", text).casefold()


# --- report ------------------------------------------------------------------------------------------------------


def report(judged: Iterable[Judged]) -> Iterator[str]:
    """Give the lines for people: what failed, the wrong ones first, then the counts of each category."""
    rows = list(judged)
    for verdict in (Verdict.WRONG, Verdict.MISSED):
        for row in rows:
            if row.verdict is verdict:
                yield from _tell(row)
    yield from _count(rows)


def _tell(row: Judged) -> Iterator[str]:
    turn = row.turn
    yield f"{row.verdict:6}  {row.conversation.id}#{row.number} ({row.conversation.category}): {turn.text}"
    yield f"        expected {turn.expect}: {' and '.join(' or '.join(map(repr, group)) for group in turn.must)}"
    yield f"        got {row.reply.status}: {row.reply.text}"


def _count(rows: list[Judged]) -> Iterator[str]:
    categories = sorted({row.conversation.category for row in rows})
    width = max(map(len, (*categories, "all")))
    yield f"{'':{width}}  {'right':>6} {'missed':>6} {'wrong':>6}"
    for category in categories:
        yield f"{category:{width}}  {_tally(row for row in rows if row.conversation.category == category)}"
    yield f"{'all':{width}}  {_tally(rows)}"


def _tally(rows: Iterable[Judged]) -> str:
    verdicts = [row.verdict for row in rows]
    return " ".join(f"{verdicts.count(verdict):6}" for verdict in (Verdict.RIGHT, Verdict.MISSED, Verdict.WRONG))
