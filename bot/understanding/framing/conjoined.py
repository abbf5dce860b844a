"""Several values in one claim: each of them has to be so, or each at its own time.

"Was it called A and B then" is so only if both were; "A in 1950 and B in 1980" claims one of each time.
"""

from __future__ import annotations

from bot.language import grammar
from bot.language.inflection import key
from bot.model import TimeRelation, ValueType

TYPE_CHECKING = False
if TYPE_CHECKING:
    from bot.facts.base import FactBase
    from bot.understanding.framing.asked import Asked

_BOTH = 2
"""Values, where there are several."""


def are_all_claimed(a: Asked) -> bool:
    """Whether values of a time are joined by "and", each told by one word or phrase that means no other."""
    is_plain_list = a.property.is_list and a.property.time is TimeRelation.ALWAYS
    if is_plain_list or not grammar.CHOOSING.isdisjoint(a.clause.words):
        return False
    spots = a.spots
    if len(spots) < _BOTH or any(len(a.at_spot(at)) != 1 for at in spots):
        return False
    return any(a.clause.tokens[n].text in grammar.ADDING for n in range(spots[0][-1], spots[-1][0]))


def names_a_part(a: Asked, facts: FactBase) -> bool:
    """Whether a clause names one of two that a text joins, and not the other: "*only A* gets it", of "to A and B"."""
    if a.property.type is not ValueType.TEXT:
        return False
    said = {t.key for t in a.clause.tokens}
    for t in a.roles.values:
        words = [key(word.strip(",.;")) for word in facts.statement(t.value).value.lower().split()]
        joints = [n for n, word in enumerate(words) if word in grammar.ADDING and 0 < n < len(words) - 1]
        if any((words[n - 1] in said) is not (words[n + 1] in said) for n in joints):
            return True
    return False


def in_turn(a: Asked) -> tuple[tuple[str, ...], ...]:
    """The values for each of several times, where there are as many and each stands beside its own."""
    spots, times = a.spots, [t.at for t in a.clause.times]
    if len(spots) != len(times) or len(spots) < _BOTH:
        return ()
    ordered = [at for pair in zip(spots, sorted(times), strict=True) for at in pair]
    return tuple(a.at_spot(at) for at in spots) if ordered == sorted(ordered) and sorted(times) == times else ()
