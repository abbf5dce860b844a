"""Which of two that were told one after the other: "which came first?", "which of the two is newer?"."""

from __future__ import annotations

from bot.language import grammar, orders, renewal
from bot.language.operators import Op
from bot.language.question_words import Focus
from bot.model import Kind, Query, TagKind, TimeRelation

TYPE_CHECKING = False
if TYPE_CHECKING:
    from bot.facts.base import FactBase
    from bot.model import Context, Statement
    from bot.understanding.framing.features import Features

_NAMING = (TagKind.VALUE, TagKind.ITEM, TagKind.EXCLUDE, TagKind.TIME, TagKind.TYPE)
_TWO = 2


def asks_which(f: Features, context: Context, facts: FactBase) -> bool:
    """Whether a fragment asks which of the last two that were told came before the other."""
    is_plain = f.focus in {Focus.WHAT, Focus.WHO} and not any(f.of[kind] for kind in _NAMING)
    return is_plain and bool(_side(f)) and len(_told(context, facts)) == _TWO


def which_of_two(f: Features, context: Context, facts: FactBase) -> Query | None:
    """The question for it, where both are values of one property; dates of two kinds are not set side by side."""
    first, last = _told(context, facts)
    if (first.item, first.property) != (last.item, last.property):
        return None
    values = (first.value, last.value)
    return Query(Kind.ORDINAL, first.item, first.property, values=values, ordinal=_side(f))


def explained(f: Features) -> set[int]:
    """The places of the words that say which of two is meant."""
    return {n for n, t in enumerate(f.tokens) if t.text in _CHOOSING}


_CHOOSING = orders.EARLIER | orders.LATER | orders.OF_TWO | orders.CAME | orders.MIDDLE | renewal.BECOMING


def _side(f: Features) -> int:
    """1 for the earlier, -1 for the later, 0 if the fragment says neither, or means the first of all."""
    known = explained(f) | f.focus_at | {n for op in (Op.FIRST, Op.LAST) for t in f.ops.get(op, ()) for n in t.at}
    if any(n not in known and t.text not in grammar.EMPTY for n, t in enumerate(f.tokens)):
        return 0
    is_of_all = "the" in f.words and f.words.isdisjoint(orders.OF_TWO)
    is_first = not f.words.isdisjoint(orders.EARLIER) or (f.has(Op.FIRST) and not is_of_all)
    is_last = not f.words.isdisjoint(orders.LATER) or (f.has(Op.LAST) and not is_of_all)
    return is_first - is_last


def _told(context: Context, facts: FactBase) -> list[Statement]:
    """The two things that have a date of which the last answer told, or each of the last two answers told one."""
    turns = context.turns[-1:] if context.turns and len(context.turns[-1].statements) == _TWO else context.turns[-_TWO:]
    told = [facts.statement(id_) for t in turns for id_ in t.statements if len(t.statements) == 1 or len(turns) == 1]
    lasting = {TimeRelation.ON, TimeRelation.DURING}
    dated = [s for s in told if s.time is not None and facts.properties[s.property].time in lasting]
    return dated if len({s.id for s in dated}) == _TWO else []
