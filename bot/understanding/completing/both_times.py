"""A question asked of two times that were told: "what was it called in both years?", "the same name in the two?"."""

from __future__ import annotations

from bot.language import fillers, gaps, grammar
from bot.model import CHANGING, Against, Kind
from bot.records import replace
from bot.understanding.completing import stretches
from bot.understanding.completing.settle import at_time, origin

TYPE_CHECKING = False
if TYPE_CHECKING:
    from bot.facts.base import FactBase
    from bot.model import Context, Frame
    from bot.understanding.framing.features import Features


def may_be_meant(f: Features) -> bool:
    """Whether a clause may speak of the two times that were told last."""
    return not f.times and not f.words.isdisjoint(gaps.BOTH)


def at_both(frame: Frame, f: Features, context: Context, facts: FactBase) -> list[Frame]:
    """The reading asked of each of the two times; none where no two were told, and it as it is where it has no time."""
    query = frame.query
    p = facts.properties.get(query.property)
    is_open = query.kind in _ASKED_OF_TIMES and query.when is None and not query.values and not query.ordinal
    if p is None or p.time not in CHANGING or not is_open or not _is_of_times(f):
        return [frame]
    left = tuple(word for word in frame.unexplained if word.lower() not in _SAYING_BOTH)
    is_counting = query.number == _TWO  # the two are times
    is_told = is_counting and frame.contradiction is Against.NUMBER
    against = Against.NOTHING if is_told else frame.contradiction
    cost = replace(frame.cost, contradictions=int(bool(against)), unexplained=len(left), carried=1)
    carried = ("times", origin(context.turns[-1]))
    read = replace(frame, cost=cost, unexplained=left, contradiction=against, carried=carried)
    asked = replace(query, kind=Kind.VALUE, number=None if is_counting else query.number, is_claim=False)
    whens = map(at_time, stretches.dates_told(context, facts))
    return [replace(read, query=replace(asked, when=when)) for when in whens]


_ASKED_OF_TIMES = {Kind.VALUE, Kind.ALL, Kind.MEASURED}
"""Kinds of question that "in both years" may be said of: without it, "years" asks for the date of a figure."""
_SAYING_BOTH = gaps.BOTH | gaps.TWO_TIMES | gaps.EACH_OF | grammar.THOSE | {"same"}
_TWO = 2


def _is_of_times(f: Features) -> bool:
    """Whether "both" are times, and not names: "in both years", "at both", "on each of those two dates"."""
    words = [t.text for t in f.tokens]
    at = max(n for n, word in enumerate(words) if word in gaps.BOTH)
    first = at
    while first > 0 and words[first - 1] in gaps.BEFORE_TWO:
        first -= 1
    is_placed = first > 0 and words[first - 1] in {"in", "at", "on", "for"}
    return is_placed and all(word in gaps.TWO_TIMES or word in fillers.CLOSERS for word in words[at + 1 :])
