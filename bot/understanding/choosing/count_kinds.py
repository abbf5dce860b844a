"""Questions how many values there were, and claims of it: "did it have three names by 1975?"."""

from __future__ import annotations

from bot.language import grammar, operators
from bot.language.operators import Op
from bot.later import later
from bot.model import Against, Bound, Kind, Quantifier, TimeRelation
from bot.understanding.choosing import succession_kinds
from bot.understanding.choosing.choice import SPAN_OPS, Choice
from bot.understanding.tagging import amounts

with later:
    from bot.understanding.choosing import figure_kinds

TYPE_CHECKING = False
if TYPE_CHECKING:
    from bot.understanding.framing.asked import Asked
    from bot.understanding.framing.features import Features


def asks_times(f: Features) -> bool:
    """ "How often", "how many times"."""
    return bool({f.tokens[n].text for n in f.focus_at} & operators.REPEATED)


def counted(f: Features, a: Asked) -> Choice:
    """How many there are, or were; how often one of them was so, or how many were on one side of it."""
    if a.values and asks_times(f):
        against = (
            Against.NUMBER if f.is_present else Against.NOTHING
        )  # "how often does it sail" asks for no timetable that is known
        return Choice(Kind.COUNT, SPAN_OPS | {Op.BEGIN}, Quantifier.TIMES, against=against)
    if side := succession_kinds.side(f, a):
        return Choice(Kind.COUNT, SPAN_OPS | {Op.NEXT, Op.PREVIOUS, Op.HAPPEN}, side, uses_time=False)
    ops = frozenset({Op.ALL, Op.FORMER, Op.USE, Op.EVER, Op.CHANGE, Op.PREVIOUS, Op.CURRENT})
    is_former = f.has(Op.FORMER) or (f.has(Op.PREVIOUS) and f.has(Op.CURRENT))
    is_of_now = f.has(Op.CURRENT) and not f.times and a.property.time is TimeRelation.DURING
    return Choice(
        Kind.COUNT,
        ops,
        Quantifier.FORMER if is_former else Quantifier.STILL if is_of_now else Quantifier.PLAIN,
        uses_time=bool(f.times),
        against=Against.NOTHING
        if a.has_plural and not a.values
        else Against.NUMBER,  # not all of them, where some are named
    )


def claimed_count(f: Features, a: Asked) -> Choice | None:
    """Whether there were as many as is claimed: "did it have *three names* by 1975?"."""
    if len(f.numbers) != 1 or a.values or a.excluded or f.ordinals or not a.has_plural:
        return None
    if not a.property.is_single and not a.property.is_list:
        return None
    at = f.numbers[0].at
    before = f.tokens[at[0] - 1].text if at[0] else ""
    end = max((t.at[-1] + 1 for t in a.cues if t.at[0] == at[-1] + 1), default=0)  # "five *cross-cutting activities*"
    counted = range(at[-1] + 1, min(max(at[-1] + 3, end), len(f.tokens)))
    is_of_changes = any(n in t.at for t in f.ops.get(Op.CHANGE, ()) for n in counted)  # "three *name changes*"
    if before in grammar.BEFORE_OTHER_COUNT or is_of_changes or not any(f.tokens[n].key in a.names for n in counted):
        return None
    said = figure_kinds.bounds_of(f)
    bound = figure_kinds.bound_of(f, said[0]) if len(said) == 1 else Bound.NONE
    return Choice(Kind.COUNT, frozenset({Op.USE, Op.EVER, Op.MORE, Op.LESS, Op.ONLY}), bound=bound)


def claimed_times(f: Features) -> Bound | None:
    """How it compares how often something is claimed to have been so: "twice", "more than once"; None if it is not.

    A bare "once" claims no more than that it was so at all.
    """
    if not f.has(Op.OFTEN) or f.times or (often := amounts.claimed(f, Op.OFTEN)) is None:
        return None
    bound = amounts.bound(f, Op.OFTEN)
    return bound if often > 1 or bound is Bound.MORE else None
