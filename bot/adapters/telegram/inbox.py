"""The durable inbox: an update is in it before the Bot API server forgets it, and stays until it was answered.

Repeated deliveries are known by the set of update ids, never by the highest one: after a week of silence Telegram
starts again from a random number. The order of arrival is the order of handling within a lane.
"""

from __future__ import annotations

import enum
import json
from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.adapters.telegram.client import ALLOWED_UPDATES

if TYPE_CHECKING:
    from collections.abc import Iterable

    from bot.adapters.telegram.clock import Clock
    from bot.adapters.telegram.store import Store

DONE_KEPT = 48 * 3600.0
"""Seconds for which the ids of answered updates are kept; Telegram itself repeats nothing older than a day."""
LARGEST_ID = 2**63 - 1


class State(enum.IntEnum):
    """How far an update has come."""

    WAITING = 0
    DONE = 1
    ASIDE = 2
    """It could not be understood or answered; kept for a person to look at."""


@dataclass(frozen=True, slots=True)
class Stored:
    """One update that waits to be handled."""

    update_id: int
    body: str
    """JSON, as the server sent it."""
    at: float
    """When it came in, in seconds since 1970."""


class Inbox:
    """Updates in the order in which they came, by lane."""

    def __init__(self, store: Store, clock: Clock) -> None:
        """Take up what an earlier run has left in `store`."""
        self._store = store
        self._clock = clock
        self._open: set[int] = set()

    def put(self, updates: Iterable[object]) -> list[tuple[str, object]]:
        """Store what is new of `updates`, for good; gives the new ones with their lanes."""
        with self._store.transaction(durable=True):
            return [(lane, raw) for raw in updates if (lane := self._put_one(raw))]

    def put_aside_text(self, text: str) -> None:
        """Keep a delivery that is not even an update."""
        with self._store.transaction(durable=True):
            self._insert(None, "", text, State.ASIDE)

    def next(self, lane: str) -> Stored | None:
        """Give the oldest update of the lane that still waits."""
        row = self._store.row(
            "select update_id, body, at from inbox where lane = ? and state = 0 order by seq limit 1", lane
        )
        if row is None:
            return None
        self._open.add(row[0])
        return Stored(*row)

    def is_open(self, update_id: int) -> bool:
        """Whether an update that was taken up was not settled since."""
        return update_id in self._open

    def waiting_lanes(self) -> list[str]:
        """Give every lane in which something waits, the longest waiting first."""
        return [
            lane
            for (lane,) in self._store.rows("select lane from inbox where state = 0 group by lane order by min(seq)")
        ]

    def depth(self) -> int:
        """Count the updates that wait."""
        row = self._store.row("select count(*) from inbox where state = 0")
        return int(row[0]) if row else 0

    def begin(self, update_id: int, newest: int) -> None:
        """Note that a reply is about to be sent, and the newest message id that is known before it."""
        self._store.execute("update inbox set begun = ? where update_id = ?", newest, update_id)

    def begun(self) -> dict[int, int]:
        """Give the updates that an earlier run had begun to answer, with the newest message id known before that."""
        return dict(self._store.rows("select update_id, begun from inbox where state = 0 and begun is not null"))

    def newest_message(self) -> int:
        """Give the newest message id that is known of private chats, or 0."""
        row = self._store.row(
            "select max(newest) from (select max(message) as newest from inbox "
            "union all select max(message) from answers where chat > 0)"
        )
        return int(row[0] or 0) if row else 0

    def messages_after(self, oldest: int) -> set[int]:
        """Give the ids above `oldest` of all known messages in private chats."""
        rows = self._store.rows(
            "select message from inbox where message > ? "
            "union all select message from answers where chat > 0 and message > ?",
            oldest,
            oldest,
        )
        return {message for (message,) in rows}

    def newest_reply(self, chat: int) -> int:
        """Give the newest id of a message that was sent to a chat in reply, or 0."""
        row = self._store.row(
            "select max(newest) from (select max(reply) as newest from inbox where lane = ? "
            "union all select max(message) from answers where chat = ?)",
            f"chat {chat}",
            chat,
        )
        return int(row[0] or 0) if row else 0

    def settle(self, update_id: int, reply: int | None = None, state: State = State.DONE) -> None:
        """Say what has become of an update, and the id of what was sent in reply.

        The text of one that is done is no longer needed, and so no longer kept.
        """
        self._open.discard(update_id)
        self._store.execute(
            "update inbox set state = ?, reply = coalesce(?, reply), body = iif(? = 1, '', body) "
            "where update_id = ? and state = 0",
            state,
            reply,
            state,
            update_id,
        )

    def forget(self, user: int) -> None:
        """Erase what a person has sent from among that which was set aside."""
        authors = ", ".join(f"json_extract(body, '$.{kind}.from.id')" for kind in ALLOWED_UPDATES)
        self._store.execute(
            f"update inbox set body = '' where state = 2 and json_valid(body) and ? in ({authors})",  # noqa: S608 - ours
            user,
        )

    def purge(self, aside_before: float) -> None:
        """Forget the ids of updates answered long ago, and those set aside before the given time."""
        self._store.execute("delete from inbox where state = 1 and at < ?", self._clock.now() - DONE_KEPT)
        self._store.execute("delete from inbox where state = 2 and at < ?", aside_before)

    def _put_one(self, raw: object) -> str:
        """Store one update; gives its lane, or "" if there is nothing to handle."""
        update_id = id_of(raw)
        if update_id is None:
            self._insert(None, "", json.dumps(raw), State.ASIDE)
            return ""
        lane = lane_of(raw)
        return lane if self._insert(update_id, lane, json.dumps(raw), State.WAITING, private_message_of(raw)) else ""

    def _insert(self, update_id: int | None, lane: str, body: str, state: State, message: int | None = None) -> bool:
        added = self._store.execute(
            "insert or ignore into inbox (update_id, lane, body, state, message, at) values (?, ?, ?, ?, ?, ?)",
            update_id,
            lane,
            body,
            state,
            message,
            self._clock.now(),
        )
        return added.rowcount > 0


def id_of(raw: object) -> int | None:
    """Give the id of an update, or None if it has none that could be one."""
    update_id = raw.get("update_id") if isinstance(raw, dict) else None
    is_id = isinstance(update_id, int) and not isinstance(update_id, bool) and 0 <= update_id <= LARGEST_ID
    return update_id if is_id else None


def ids_of(updates: Iterable[object]) -> set[int]:
    """Give the ids of those updates that have one."""
    return {found for raw in updates if (found := id_of(raw)) is not None}


def lane_of(raw: object) -> str:
    """Say what an update must stay in order with: its chat, or for inline queries the user."""
    match raw:
        case {"message": {"chat": {"id": int(chat)}}} | {"edited_message": {"chat": {"id": int(chat)}}}:
            return f"chat {chat}"
        case {"callback_query": {"message": {"chat": {"id": int(chat)}}}}:
            return f"chat {chat}"
        case {"inline_query": {"from": {"id": int(user)}}}:
            return f"inline {user}"
        case _:
            return "other"


def private_message_of(raw: object) -> int | None:
    """Give the id of the message that an update brings, if that came in a private chat."""
    match raw:
        case {"message": {"chat": {"id": int(chat)}, "message_id": int(message)}} if chat > 0 and message <= LARGEST_ID:
            return message
        case _:
            return None
