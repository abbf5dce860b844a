"""What is remembered of conversations: the context each has left, and for every answer what it was an answer to.

An answer keeps the context before and after it: so an edited question can be asked again as if for the first time,
and a reply to an old answer goes on from there.
"""

from __future__ import annotations

import json
from collections import OrderedDict
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Protocol

from bot.adapters.telegram.courier import Sent
from bot.model import Context, Reply, Status

if TYPE_CHECKING:
    from bot.adapters.telegram.addressing import Key
    from bot.adapters.telegram.clock import Clock
    from bot.adapters.telegram.store import Store


_MOST_KEPT = 2048
"""Contexts that are kept with their texts: two for each of the chats that are answered at a time, and many to spare."""


class Codec(Protocol):
    """How a context is written down; `bot.contexts` is one."""

    def dumps(self, context: Context, /) -> str:
        """Write a context as text."""

    def loads(self, text: str, /) -> Context:
        """Read what `dumps` has written."""


@dataclass(frozen=True, slots=True)
class Answer:
    """A message of ours, with what led to it."""

    sent: Sent
    question: int | None
    """The id of the message that it answers, if a message asked."""
    update_id: int
    user: int
    text: str
    """What was asked."""
    reply: Reply
    before: Context
    after: Context


class Memory:
    """Contexts by conversation, answers by message."""

    def __init__(self, store: Store, clock: Clock, codec: Codec, expires: float) -> None:
        """Remember in `store`; a context is forgotten after `expires` seconds."""
        self._store = store
        self._clock = clock
        self._codec = codec
        self._expires = expires
        self._written: OrderedDict[int, tuple[Context, str]] = OrderedDict()
        """Contexts that were read or written lately, with their texts: each is written down several times."""
        self._read: OrderedDict[str, Context] = OrderedDict()
        """The same by their texts: the next turn starts from what the last has left."""

    def context(self, key: Key) -> Context:
        """Give what the conversation's last turn has left, unless that is too long ago."""
        row = self._store.row(
            "select context from contexts where chat = ? and thread = ? and user = ? and at > ?",
            key.chat,
            key.thread,
            key.user,
            self._clock.now() - self._expires,
        )
        if not row:
            return Context()
        text = row[0]
        context = self._read.get(text)
        if context is None:
            context = self._codec.loads(text)
            self._note(context, text)
        return context

    def _text(self, context: Context) -> str:
        found = self._written.get(id(context))
        if found is None or found[0] is not context:
            found = context, self._codec.dumps(context)
            self._note(*found)
        return found[1]

    def _note(self, context: Context, text: str) -> None:
        self._written[id(context)] = context, text
        self._read[text] = context
        if len(self._written) > _MOST_KEPT:
            self._written.popitem(last=False)
        if len(self._read) > _MOST_KEPT:
            self._read.popitem(last=False)

    def keep_context(self, key: Key, context: Context) -> None:
        """Remember what a turn has left."""
        self._store.execute(
            "insert or replace into contexts values (?, ?, ?, ?, ?)",
            key.chat,
            key.thread,
            key.user,
            self._text(context),
            self._clock.now(),
        )

    def keep_answer(self, answer: Answer) -> None:
        """Remember a message of ours."""
        reply = answer.reply
        self._store.execute(
            "insert or replace into answers values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            answer.sent.chat,
            answer.sent.message,
            answer.question,
            answer.update_id,
            answer.user,
            answer.text,
            reply.text,
            reply.status,
            json.dumps(reply.suggestions),
            self._text(answer.before),
            self._text(answer.after),
            self._clock.now(),
        )

    def answer_at(self, chat: int, message: int) -> Answer | None:
        """Give the answer that a message of ours is."""
        found = self._answers("chat = ? and message = ?", chat, message)
        return found[0] if found else None

    def answers_to(self, chat: int, question: int) -> list[Answer]:
        """Give the messages that answer a message, in order: several if the answer was long."""
        return self._answers("chat = ? and question = ? order by message", chat, question)

    def count_parts(self, update_id: int) -> int:
        """Count the messages of the answer to an update that were accepted before a crash."""
        row = self._store.row("select count(*) from answers where update_id = ?", update_id)
        return int(row[0]) if row else 0

    def forget_answer(self, sent: Sent) -> None:
        """Forget a message of ours that was deleted."""
        self._store.execute("delete from answers where chat = ? and message = ?", sent.chat, sent.message)

    def was_tapped(self, sent: Sent, user: int, button: str) -> bool:
        """Whether a person has pressed that button before."""
        return (
            self._store.row(
                "select 1 from taps where chat = ? and message = ? and user = ? and button = ?",
                sent.chat,
                sent.message,
                user,
                button,
            )
            is not None
        )

    def keep_tap(self, sent: Sent, user: int, button: str) -> None:
        """Remember that a person has pressed a button."""
        self._store.execute(
            "insert or ignore into taps values (?, ?, ?, ?, ?)",
            sent.chat,
            sent.message,
            user,
            button,
            self._clock.now(),
        )

    def was_hinted(self, chat: int) -> bool:
        """Whether the chat was told that we read only text, and has sent no text since."""
        return (
            self._store.row(
                "select 1 from hints where chat = ? "
                "and at >= coalesce((select max(at) from contexts where contexts.chat = hints.chat), 0)",
                chat,
            )
            is not None
        )

    def keep_hint(self, chat: int) -> None:
        """Remember that the chat was told that we read only text."""
        self._store.execute("insert or replace into hints values (?, ?)", chat, self._clock.now())

    def forget(self, user: int) -> None:
        """Erase everything that a person has left, in every chat."""
        for table in ("contexts", "answers", "taps", "votes"):
            self._store.execute(f"delete from {table} where user = ?", user)  # noqa: S608 - the names stand above

    def purge(self, before: float) -> None:
        """Erase everything older than the given time."""
        for table in ("contexts", "answers", "taps", "votes", "hints"):
            self._store.execute(f"delete from {table} where at < ?", before)  # noqa: S608 - the names stand above

    def _answers(self, condition: str, *values: object) -> list[Answer]:
        columns = "chat, message, question, update_id, user, text, reply, status, suggestions, before, after"
        rows = self._store.rows(f"select {columns} from answers where {condition}", *values)  # noqa: S608 - all ours
        return [self._answer(*row) for row in rows]

    def _answer(self, *row: Any) -> Answer:  # noqa: ANN401 - a row of the table, in the order of its columns
        chat, message, question, update_id, user, text, reply, status, suggestions, before, after = row
        return Answer(
            Sent(chat, message),
            question,
            update_id,
            user,
            text,
            Reply(reply, Status(status), suggestions=tuple(json.loads(suggestions))),
            self._codec.loads(before),
            self._codec.loads(after),
        )
