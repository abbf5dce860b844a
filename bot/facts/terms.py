"""Those who had a value one after the other, by the times of their statements.

Where the times are not exact enough to tell who came first, all who may have are given, not one of them.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.model import Statement


def following(anchor: Statement, others: Sequence[Statement]) -> list[Statement]:
    """Those who may have begun first when the anchor had ended."""
    if anchor.time is None or anchor.time.is_end_open:
        return []
    ended = anchor.time.sort_key()[2]
    keys = [(s, s.time.sort_key()) for s in others if s.time is not None]
    later = [(s, begun, latest) for s, (begun, latest, _, _) in keys if latest >= ended]
    first = min((latest for _, _, latest in later), default=None)
    return [s for s, begun, _ in later if first is not None and begun <= first]


def preceding(anchor: Statement, others: Sequence[Statement]) -> list[Statement]:
    """Those who may have ended last before the anchor began."""
    if anchor.time is None or anchor.time.is_begin_open:
        return []
    begun = anchor.time.sort_key()[1]
    keys = [(s, s.time.sort_key()) for s in others if s.time is not None]
    earlier = [(s, earliest, ended) for s, (_, _, earliest, ended) in keys if earliest <= begun]
    last = max((earliest for _, earliest, _ in earlier), default=None)
    return [s for s, _, ended in earlier if last is not None and ended >= last]


def in_turn(dated: Sequence[Statement], ordinal: int) -> list[Statement]:
    """The statement that is first (1), second, or last (-1), then those that may be so as well; else none."""
    place = ordinal - 1 if ordinal > 0 else ordinal
    if not -len(dated) <= place < len(dated):
        return []
    nth = dated[place]
    return [nth, *(s for s in dated if s is not nth and not (_is_before(s, nth) or _is_before(nth, s)))]


def is_same_of_people(dated: Sequence[Statement], ordinal: int) -> bool:
    """Whether people and terms are counted alike up to there: nobody has come back before."""
    people = list({s.item: s for s in reversed(dated)}.values())[::-1]
    return ordinal <= 1 or (ordinal <= len(people) and people[ordinal - 1] == dated[ordinal - 1])


def is_unbroken(dated: Sequence[Statement], start: Statement | None) -> bool:
    """Whether nobody else can have had it: the first began with what there is to have, each other where one ended."""
    times = [s.time for s in dated]
    first = times[0].begin if times and times[0] is not None else None
    begun = start.time.begin if start is not None and start.time is not None else None
    if first is None or begun is None or first.earliest > begun.latest:
        return False
    ends = [t.end for t in times[:-1] if t is not None]
    begins = [t.begin for t in times[1:] if t is not None]
    joints = list(zip(ends, begins, strict=False))
    return len(joints) == len(times) - 1 and all(a and b and b.earliest <= a.latest for a, b in joints)


def _is_before(first: Statement, second: Statement) -> bool:
    """Whether one surely began no later than the other."""
    if first.time is None or second.time is None:
        return False
    begun = first.time.sort_key()[1] if first.time.begin or first.time.is_begin_open else first.time.sort_key()[2]
    return begun <= second.time.earliest
