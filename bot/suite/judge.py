"""How a reply compares with what its case expects."""

from __future__ import annotations

import enum
from typing import TYPE_CHECKING

from bot.model import Reply, Status
from bot.suite.cases import EITHER, Expect, Turn
from bot.suite.plain import plain

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

LONG = 700
"""Characters; a longer reply is a dump of the fact base, not an answer."""


class Verdict(enum.StrEnum):
    """How a reply compares with what was expected; the worst first."""

    WRONG = "wrong"
    """It asserts what does not hold, or answers what it should decline."""
    MISSED = "missed"
    """It declines, asks back or rambles where an answer was due: safe, not helpful."""
    RIGHT = "right"


def judge(turn: Turn, reply: Reply) -> Verdict:
    """Compare a reply with what was expected."""
    text = _padded(reply)
    if any(forbidden(turn, reply)):
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


def forbidden(turn: Turn, reply: Reply) -> Iterator[re.Pattern[str]]:
    """Give the patterns of `must_not` that the reply matches."""
    text = _padded(reply)
    return (pattern for pattern in turn.must_not if pattern.search(text))


def _padded(reply: Reply) -> str:
    return f" {plain(reply.text)} "


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
