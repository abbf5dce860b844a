"""What is asked of figures: those measured at a date, and any number that a question names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.language.operators import Op
from bot.language.question_words import Focus
from bot.model import Kind, ValueType
from bot.understanding.choice import ASKING, WHEN, Choice, answered_by

if TYPE_CHECKING:
    from bot.model import Property
    from bot.understanding.asked import Asked
    from bot.understanding.features import Features


def as_of(f: Features, p: Property, a: Asked) -> Choice:
    """Of a figure: now, then, compared, or how it grew."""
    base = frozenset({Op.CURRENT, Op.ALL, Op.LAST, Op.USE, Op.EXIST, Op.ALREADY, Op.STILL, Op.EVER})
    if a.has_other_noun or a.is_of_part:
        return Choice(Kind.VALUE, base, against="number")
    if a.has_identity or (f.focus is Focus.WHAT and p.type is ValueType.QUANTITY and not _is_definite(f)):
        return Choice(Kind.VALUE, base, against="identity")
    if f.numbers and (choice := numeric(f, a, base)) is not None:
        return choice
    if f.has(Op.GAIN, Op.BETWEEN, Op.CHANGE) and (
        f.has(Op.BETWEEN) or any(t.value in {"between", "since"} for t in f.times) or len(f.times) > 1
    ):
        ops = base | {Op.GAIN, Op.BETWEEN, Op.CHANGE, Op.MORE, Op.BEGIN, Op.ELAPSED, Op.NEXT}
        return Choice(
            Kind.DIFFERENCE,
            ops,
            against="" if f.focus in {Focus.NUMBER, Focus.WHAT, Focus.HOW, Focus.NONE, Focus.YESNO} else f.focus.value,
        )
    if (f.focus in WHEN and not a.has_measure) or (
        f.has(Op.MEASURED) and not f.times and f.focus in {Focus.NONE, Focus.WHAT}
    ):
        is_measured = f.has(Op.MEASURED) and f.focus in {Focus.WHEN, Focus.SINCE, Focus.NONE, Focus.WHAT}
        return Choice(Kind.MEASURED, base | {Op.MEASURED}, against="" if is_measured else "when")
    against = "" if f.focus in answered_by(p) or a.has_measure else f.focus.value
    if f.focus is Focus.YESNO and not (a.values or f.numbers):
        return Choice(Kind.VALUE, base, against=against)
    if f.has(Op.SERIES) and not f.times and f.focus in ASKING:
        return Choice(Kind.ALL, base | {Op.ORDER, Op.SERIES, Op.MEASURED})
    if a.has_plural and f.has(Op.ALL) and not f.times and f.focus in {Focus.WHAT, Focus.LIST}:
        return Choice(Kind.ALL, base | {Op.ORDER}, against=against)
    return Choice(Kind.VALUE, base, against=against)


def _is_definite(f: Features) -> bool:
    """ "What is the headcount", not "what is an observer" or "what do observers want"."""
    words = [t.text for t in f.tokens]
    first, start = min(f.focus_at, default=0), max(f.focus_at, default=-1) + 1
    return bool({"is", "was", "are", "were"} & set(words[first : start + 2])) and not {"a", "an"} & set(
        words[start : start + 3]
    )


def numeric(f: Features, a: Asked, base: frozenset[Op]) -> Choice | None:
    """A question that names a number: claimed, compared, or looked up."""
    for op in (Op.MORE, Op.LESS):
        if f.has(op) and f.focus in {Focus.YESNO, Focus.NONE, Focus.WHY}:
            return Choice(Kind.COMPARISON, base | {op, Op.ONLY}, op.value)
    if a.comparative and f.focus in {Focus.YESNO, Focus.NONE, Focus.WHY}:
        return Choice(Kind.COMPARISON, base | {Op.ONLY, Op.LONGER, Op.SHORTER}, a.comparative)
    if f.focus in {Focus.WHEN, Focus.SINCE}:
        return Choice(Kind.MEASURED, base | {Op.MEASURED, Op.ONLY})
    if f.has(Op.MEASURED) and f.focus is Focus.NONE:
        return Choice(Kind.MEASURED, base | {Op.MEASURED})
    is_askable = f.focus in {Focus.YESNO, Focus.NONE, Focus.NUMBER, Focus.MONEY, Focus.WHAT, Focus.DESCRIBE}
    return Choice(Kind.CLAIM, base | {Op.ONLY, Op.LESS}, against="" if is_askable else f.focus.value)
