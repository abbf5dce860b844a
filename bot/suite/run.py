"""Put the conversations of suites to the bot."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from bot.model import Context, Message, Reply, Status
from bot.model import Turn as Told
from bot.records import dataclass
from bot.suite.judge import Verdict, judge

if TYPE_CHECKING:
    import datetime
    from collections.abc import Iterable, Iterator

    from bot.bot import Bot
    from bot.suite.cases import Conversation, Group, Turn


@dataclass(frozen=True, slots=True)
class Judged:
    """A turn that was put to the bot."""

    conversation: Conversation
    number: int
    """Which turn of the conversation, from 0."""
    reply: Reply
    verdict: Verdict
    told: tuple[Told, ...] = ()
    """What the bot looked up for it, a record for each question in the message; empty if it answered nothing."""
    seconds: float = 0.0
    """How long the reply took."""

    @property
    def turn(self) -> Turn:
        """What was asked and expected."""
        return self.conversation.turns[self.number]

    @property
    def group(self) -> Group:
        """With which kind of turns it is counted."""
        return self.conversation.group(self.turn)

    @property
    def is_clarified(self) -> bool:
        """Whether the bot asked back where something else was due."""
        return self.verdict is Verdict.MISSED and self.reply.status is Status.CLARIFY

    @property
    def result(self) -> str:
        """The verdict in a word: right, clarified, missed or wrong."""
        return "clarified" if self.is_clarified else self.verdict.value


def ask(bot: Bot, conversations: Iterable[Conversation], at: datetime.datetime) -> Iterator[Judged]:
    """Put every conversation to the bot and judge each reply."""
    for conversation in conversations:
        context = Context()
        for number, turn in enumerate(conversation.turns):
            began = time.perf_counter()
            reply, context = bot.reply(Message(conversation.id, turn.text, at), context)
            took = time.perf_counter() - began
            told = tuple(t for t in context.turns if t.number == context.count)
            yield Judged(conversation, number, reply, judge(turn, reply), told, took)
