"""Which statements hold at once, without comparing each with each: there may be thousands of one item and property."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    import datetime
    from collections.abc import Callable, Iterable, Iterator

    from bot.dates import Interval

T = TypeVar("T")


def at_once(things: Iterable[T], time_of: Callable[[T], Interval | None]) -> Iterator[tuple[T, T]]:
    """Give pairs that surely hold together for some time: each thing with the earliest that it meets.

    Two times that are equal meet, also two that are not known at all; a shared boundary (1980 in 1952/1980 and
    1980/1989) is none.
    """
    alike: dict[Interval | None, list[T]] = defaultdict(list)
    for thing in things:
        alike[time_of(thing)].append(thing)
    for same in alike.values():
        yield from ((same[0], other) for other in same[1:])
    open_: list[tuple[datetime.date, T]] = []
    for begin, end, same in sorted(_sure_spans(alike), key=lambda span: span[:2]):
        open_ = [(until, thing) for until, thing in open_ if until > begin]
        yield from ((open_[0][1], thing) for thing in same if open_)
        open_.append((end, same[0]))


def _sure_spans(alike: dict[Interval | None, list[T]]) -> Iterator[tuple[datetime.date, datetime.date, list[T]]]:
    """Give from when until when things surely hold."""
    for time, same in alike.items():
        if time is not None:
            _, begin, end, _ = time.sort_key()
            if begin < end:
                yield begin, end, same
