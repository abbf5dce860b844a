"""In which years, decades or centuries there were so many: "which decade saw two changes of name"."""

from __future__ import annotations

from decimal import Decimal

from bot.language import tallies
from bot.language.bounds import BOUNDS
from bot.language.operators import Op
from bot.language.question_words import STRETCHES
from bot.model import Bound, Kind, TimeRelation
from bot.records import dataclass
from bot.understanding.choosing.choice import Choice
from bot.understanding.framing import claimed
from bot.understanding.tagging import amounts

TYPE_CHECKING = False
if TYPE_CHECKING:
    from bot.understanding.framing.asked import Asked

_OPS = frozenset({Op.HAPPEN, Op.USE, Op.PERFORM, Op.BOTH, Op.EVER, Op.ALL, Op.MORE, Op.LESS, Op.EXIST, Op.OFTEN})
_OF_CHANGES = frozenset({Op.CHANGE, Op.GAIN, Op.BEGIN})
_LONGEST_BOUND = 3
"""Words before a number that say how it is meant."""


@dataclass(frozen=True, slots=True)
class Tally:
    """How many there were to be in one stretch of the calendar."""

    unit: str
    """What the stretch is: a year, decade or century."""
    bound: Bound
    number: Decimal | None
    at: frozenset[int]
    """Where the clause says it."""


def asked(a: Asked) -> Choice | None:
    """The question for the stretches that had so many of what the property tells."""
    f, p = a.clause, a.property
    is_of_changes = p.time is TimeRelation.DURING and f.has(Op.CHANGE)
    if f.times or a.values or not (is_of_changes or (p.time is TimeRelation.ON and p.is_list)):
        return None
    said = tally(a)
    ops = _OPS | _OF_CHANGES if is_of_changes else _OPS
    return Choice(Kind.TALLIED, ops, bound=said.bound, unit=said.unit, uses_time=False) if said else None


def tally(a: Asked) -> Tally | None:
    """What the clause says of how many there were, if it says it of what the property tells."""
    f = a.clause
    words = [t.text for t in f.tokens]
    unit = next((n for n in sorted(f.focus_at) if words[n] in STRETCHES), None)
    if unit is None:
        return None
    stretch = STRETCHES[words[unit]]
    for n, word in enumerate(words):
        if word not in tallies.MOST | tallies.SEVERAL or not _is_counted(a, n + 1):
            continue
        if word in tallies.SEVERAL:
            return Tally(stretch, Bound.MORE, Decimal(1), frozenset({n}))
        return Tally(stretch, Bound.MOST, None, frozenset({n}))
    alone = next(
        (n for n, word in enumerate(words) if n > unit and word in tallies.ONE and _is_counted(a, n + 1)), None
    )
    if alone is not None:
        return _of_number(words, alone, alone, stretch, Decimal(1))
    if f.has(Op.OFTEN, Op.CHANGE) and (number := amounts.claimed(f, Op.OFTEN)) is not None:
        return Tally(stretch, amounts.bound(f, Op.OFTEN), number, frozenset(f.ops[Op.OFTEN][0].at))
    wished = claimed.wished(f)
    if len(wished) != 1 or not _is_counted(a, wished[0].at[-1] + 1):
        return None
    return _of_number(words, wished[0].at[0], wished[0].at[-1], stretch, wished[0].number)


def _of_number(words: list[str], first: int, last: int, unit: str, number: Decimal | None) -> Tally:
    """How many there were to be where a number says it, with the words before it that say how it is meant."""
    for start in range(max(0, first - _LONGEST_BOUND), first):
        if bound := BOUNDS.get(" ".join(words[start:first])):
            return Tally(unit, bound, number, frozenset(range(start, last + 1)))
    start = first - (first > 0 and words[first - 1] in tallies.EXACTLY)
    return Tally(unit, Bound.NONE, number, frozenset(range(start, last + 1)))


def _is_counted(a: Asked, n: int) -> bool:
    """Whether a word for the property stands at a place, but for empty words before it."""
    tokens = a.clause.tokens
    while n < len(tokens) and tokens[n].text in tallies.BESIDE:
        n += 1
    return n in a.cued_at or (n < len(tokens) and any(n in t.at for t in a.clause.ops.get(Op.CHANGE, ())))
