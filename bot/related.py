"""What one may ask next: the pack's own example questions that go on from an answer."""

from __future__ import annotations

import datetime as dt

from bot.model import Context, Message, Status

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from bot.model import Query, Reply

    Answer = Callable[[Message, Context], tuple[Reply, Context]]

MOST = 3
_MOST_READ = 60
"""Examples that are looked at: so many that reading them once is not noticed."""


class Related:
    """Knows what the examples of a pack ask."""

    def __init__(self, examples: Sequence[str], answer: Answer) -> None:
        """Find out by `answer` what each example asks, when it is first needed."""
        self._examples = examples
        self._answer = answer
        self._read: list[tuple[str, Query]] | None = None

    def to(self, context: Context) -> tuple[str, ...]:
        """Give questions about the item of the last answer that were not asked yet, the nearest in the list first."""
        read = self._queries()
        if not context.turns:
            return ()
        last = context.turns[-1]
        about = {last.query.subject, *last.items} - {""}
        asked = {turn.query.property for turn in context.turns}
        found = {
            query.property: text
            for text, query in reversed(_from(last.query.property, read))
            if query.subject in about and query.property not in asked
        }
        return tuple(reversed(found.values()))[:MOST]

    def _queries(self) -> list[tuple[str, Query]]:
        if self._read is None:
            self._read = [(text, query) for text in self._examples[:_MOST_READ] if (query := self._query(text))]
        return self._read

    def _query(self, text: str) -> Query | None:
        """Say what an example asks, if it is answered; the day does not matter for that."""
        reply, after = self._answer(Message("", text, dt.datetime(2000, 1, 1, tzinfo=dt.UTC)), Context())
        return after.turns[-1].query if after.turns and reply.status is Status.ANSWER else None


def _from(name: str, read: list[tuple[str, Query]]) -> list[tuple[str, Query]]:
    """Give the examples, beginning with the first that asks for a property."""
    start = next((place for place, (_, query) in enumerate(read) if query.property == name), 0)
    return read[start:] + read[:start]
