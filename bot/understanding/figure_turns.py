"""How a figure that was told has moved, in a conversation: "has it grown?", "how many have joined since?"."""

from __future__ import annotations

from bot.language import grammar, operators
from bot.language.operators import Op
from bot.language.question_words import Focus
from bot.model import FIGURES, Kind, TagKind, TimeRelation
from bot.records import replace
from bot.understanding.settle import at_time

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from bot.facts.base import FactBase
    from bot.model import Property, Query, Turn
    from bot.understanding.features import Features

_NAMING = (TagKind.ITEM, TagKind.TYPE, TagKind.VALUE, TagKind.EXCLUDE, TagKind.NUMBER)
_IT = frozenset({"it", "that", "this", "they", "these", "those"})


def moved(f: Features, last: Turn, facts: FactBase) -> Iterator[tuple[Query, tuple[str, ...]]]:
    """The question how the figure that was told moved: in all, or since it was so."""
    p = facts.properties.get(last.query.property)
    query = last.query.anew(Kind.DIFFERENCE)
    if asks_if_moved(f, p):
        yield query, ("property",)
    elif asks_since(f, p):
        told = [s for id_ in last.statements if (s := facts.statement(id_)).time is not None]
        series = [s for s in facts.statements(last.query.subject, query.property) if s.time is not None]
        later = [s for s in series if told and s.time and told[0].time and told[0].time.is_before(s.time)]
        if later and told[0].time is not None and later[-1].time is not None:
            yield replace(query, when=at_time(told[0].time), other=at_time(later[-1].time)), ("property", "time")


def goes_on(f: Features, last: Turn, facts: FactBase) -> bool:
    """Whether a clause asks how the figure moved that was told last, and of nothing else."""
    p = facts.properties.get(last.query.property)
    return asks_if_moved(f, p) or asks_since(f, p)


def asks_if_moved(f: Features, p: Property | None) -> bool:
    """ "Has it grown?", "did that change?" after a figure."""
    if f.focus is not Focus.YESNO or p is None or p.type not in FIGURES or p.time is not TimeRelation.AS_OF:
        return False
    is_of_it = not f.words.isdisjoint(_IT) and not f.times and not any(f.of[kind] for kind in _NAMING)
    is_moving = f.has(Op.GAIN, Op.CHANGE) and not operators.MOVING.isdisjoint(f.words)
    return is_of_it and is_moving and not grammar.AUXILIARIES.isdisjoint(f.words) and len(f.tokens) <= _FEW


def asks_since(f: Features, p: Property | None) -> bool:
    """ "How many have joined since?", "how many joined after that?" after a figure."""
    if f.focus is not Focus.NUMBER or p is None or p.type not in FIGURES or p.time is not TimeRelation.AS_OF:
        return False
    last = [t.text for t in f.tokens[-2:]]
    is_since = last[-1:] == ["since"] or last in _SINCE_THEN
    is_dated = any(t.value not in {"then", "since"} or t.when is None or t.when.interval is not None for t in f.times)
    return is_since and f.has(Op.GAIN) and not is_dated and not any(f.of[kind] for kind in _NAMING)


_FEW = 5
"""Words of a question that names nothing but "it"."""
_SINCE_THEN = [["since", "then"], ["after", "that"], ["since", "that"]]
