"""The kind of question that is chosen for a clause, and what the files that choose it share."""

from __future__ import annotations

from functools import lru_cache

from bot.language.operators import Op
from bot.language.question_words import Focus
from bot.model import Against, Bound, Kind, Quantifier, ValueType
from bot.records import dataclass

TYPE_CHECKING = False
if TYPE_CHECKING:
    from bot.model import Property

WHEN = {Focus.WHEN, Focus.SINCE, Focus.UNTIL, Focus.LENGTH}
"""Question words for times."""
NOT_SPELT_OUT = {Focus.NUMBER, Focus.LIST, Focus.WHO, *WHEN}
"""Question words that do not ask what an acronym stands for: "when was the acronym adopted"."""
ASKING = {Focus.WHAT, Focus.NONE, Focus.HOW, Focus.WHO, Focus.DESCRIBE, Focus.LIST, Focus.NUMBER}
"""Question words, or their absence, that may ask for values."""


@dataclass(frozen=True, slots=True)
class Choice:
    """A kind of question and what it takes from the clause."""

    kind: Kind
    ops: frozenset[Op] = frozenset()
    quantifier: Quantifier = Quantifier.PLAIN
    uses_time: bool = True
    against: Against = Against.NOTHING
    """What the schema says against it."""
    ordinal: int = 0
    """Which of the named values is asked for, in the order of time, by no ordinal: "which of them was earlier"."""
    is_reversed: bool = False
    """What is named second comes first: "it took over *from* BKR"."""
    bound: Bound = Bound.NONE
    unit: str = ""


SPAN_OPS = frozenset({Op.USE, Op.EVER, Op.ALL, Op.FORMER, Op.CURRENT, Op.STILL, Op.ALREADY})
TIMING_OPS = SPAN_OPS | {Op.BETWEEN, Op.EXIST, Op.FIRST, Op.LAST, Op.ONLY}
"""What may be said of values that hold over an interval, and of when they did."""


def answered_by(p: Property) -> frozenset[Focus]:
    """The question words that the values of a property answer."""
    return _answered(p.type, p.asks)


@lru_cache(maxsize=256)
def _answered(type_: ValueType, asks: tuple[str, ...]) -> frozenset[Focus]:
    return _ALWAYS_ANSWERED | _ANSWERED.get(type_, frozenset()) | {Focus(a) for a in asks}


_ALWAYS_ANSWERED = frozenset({Focus.WHAT, Focus.NONE, Focus.DESCRIBE, Focus.LIST, Focus.YESNO})
_ANSWERED = {
    ValueType.NAME: frozenset({Focus.HOW}),
    ValueType.PLACE: frozenset({Focus.WHERE}),
    ValueType.QUANTITY: frozenset({Focus.NUMBER}),
    ValueType.MONEY: frozenset({Focus.NUMBER, Focus.MONEY}),
    ValueType.ITEM: frozenset({Focus.WHO}),
}
