"""Thumbs up and down: one vote of each person for each answer, changeable."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.adapters.telegram.statefile import FILES

if TYPE_CHECKING:
    from pathlib import Path

    from bot.adapters.telegram.clock import Clock
    from bot.adapters.telegram.courier import Sent
    from bot.adapters.telegram.store import Store


@dataclass(frozen=True, slots=True)
class Miss:
    """A question whose answer somebody found wanting, or that was not answered."""

    question: str
    answer: str
    status: str
    """The reply's status: answer or unknown."""
    up: int
    down: int
    asked: int
    """How often."""


class Votes:
    """The votes that were cast."""

    def __init__(self, store: Store, clock: Clock) -> None:
        """Keep votes in `store`."""
        self._store = store
        self._clock = clock

    def cast(self, sent: Sent, user: int, *, is_up: bool) -> None:
        """Record a person's vote on an answer in place of the one before."""
        self._store.execute(
            "insert or replace into votes values (?, ?, ?, ?, ?)",
            sent.chat,
            sent.message,
            user,
            is_up,
            self._clock.now(),
        )


def misses(folder: Path) -> list[Miss]:
    """Give what the author of the pack should look at, worst first; reads beside a bot that runs."""
    return [miss for path in sorted(folder.glob(FILES)) for miss in _misses(path)]


def _misses(path: Path) -> list[Miss]:
    with closing(sqlite3.connect(f"file:{path.as_posix()}?mode=ro", uri=True)) as connection:
        rows = connection.execute(
            """
            select text, reply, status, coalesce(sum(ups), 0), coalesce(sum(downs), 0), count(*)
            from (select answers.*, sum(is_up) as ups, sum(1 - is_up) as downs
                  from answers left join votes using (chat, message) group by chat, message)
            group by text, reply, status
            having status = 'unknown' or sum(downs) > 0
            order by coalesce(sum(downs), 0) - coalesce(sum(ups), 0) desc, count(*) desc, text
            """
        )
        return [Miss(*row) for row in rows]
