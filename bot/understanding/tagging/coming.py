"""Questions for what will be: "what will it be called?", "what is it going to be by the end of this century?"."""

from __future__ import annotations

import datetime as dt

from bot.dates import Date, Interval
from bot.language import future, grammar
from bot.model import Tag, TagKind, When
from bot.records import replace

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from collections.abc import Set as AbstractSet

_DAY = dt.timedelta(1)


def coming(words: Sequence[str], times: list[Tag], named: AbstractSet[int], now: dt.date) -> list[Tag]:
    """The times of a clause, where it asks for what will be: those that are not over, or all that is to come."""
    at = _places(words)
    if not at or not named.isdisjoint(at):
        return times
    dated = [t for t in times if t.when is not None and t.when.interval is not None]
    if not dated:
        to_come = Interval(Date.day(now + _DAY), None, is_end_open=True)
        return [*times, Tag(TagKind.TIME, "future", at, When(to_come, "future", future.LABEL))]
    return [_to_come(t, now) for t in times]


def _places(words: Sequence[str]) -> tuple[int, ...]:
    """Where the clause says that something will be, if it does."""
    for n, word in enumerate(words):
        if word in future.AUXILIARIES and words[n + 1 : n + 2] and words[n + 1] not in grammar.SPEAKERS:
            return (n,)
        if tuple(words[n : n + 2]) in future.PHRASES and grammar.OF_NOW.intersection(words[:n]):
            return (n, n + 1)
    return ()


def _to_come(t: Tag, now: dt.date) -> Tag:
    when = t.when
    if when is None or when.interval is None or when.interval.latest <= now:
        return t
    return replace(t, when=replace(when, relation="future"))
