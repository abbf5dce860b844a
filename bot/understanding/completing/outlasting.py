"""Which of those that were told lasted longer, or longest: "which was the longest?", "is that longer than BKR?"."""

from __future__ import annotations

from bot.language import gaps
from bot.language.operators import Op
from bot.language.question_words import Focus
from bot.model import Kind, Quantifier, Query, TagKind, TimeRelation
from bot.records import replace
from bot.understanding.completing import beside_told

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from bot.facts.base import FactBase
    from bot.model import Context, Property, Statement, Turn
    from bot.understanding.framing.features import Features


def comparison(
    f: Features, last: Turn, context: Context, p: Property | None, facts: FactBase
) -> Iterator[tuple[Query, tuple[str, ...]]]:
    """ "which of those two lasted longer?", "which was the longest?", "is that longer than BKR?"."""
    if last.query.kind in {Kind.LONGER, Kind.SHORTER} and asks_by_how_much(f):
        yield replace(last.query, quantifier=Quantifier.DIFFERENCE, is_claim=False), ("question",)
        return
    if f.has(Op.LONGER, Op.SHORTER) and (named := _named_beside(f, facts) or _beside_told(f, last, facts)):
        first = _compared_first(last, facts)
        if p is not None and p.time is TimeRelation.DURING and first is not None:
            yield from _held_against(f, last, first, named)
        return
    for op, kind in (
        (Op.LONGER, Kind.LONGER),
        (Op.SHORTER, Kind.SHORTER),
        (Op.LONGEST, Kind.LONGEST),
        (Op.SHORTEST, Kind.SHORTEST),
    ):
        if f.has(op) and p is not None and p.time is TimeRelation.DURING:
            told: list[str] = list(last.statements)
            for turn in reversed(context.turns[:-1]):
                if len(told) < 2 and turn.query.property == last.query.property:  # noqa: PLR2004
                    told = [*turn.statements, *told]
            is_pair = kind in {Kind.LONGER, Kind.SHORTER} or f.has(Op.BOTH)
            if is_pair and len({facts.statement(id_).value for id_ in told}) == 1:
                return  # one office is no longer than itself: "Ann was mayor, and Bob. who longer?"
            values = tuple(f"#{s}" for s in dict.fromkeys(told)) if is_pair else ()
            nth = int(f.ordinals[0].value) if f.ordinals else 0
            yield replace(last.query.anew(kind, values), ordinal=nth), ("property",)
            return


def _compared_first(last: Turn, facts: FactBase) -> Statement | None:
    """The one value that was told, or the one that was held against another."""
    told = [facts.statement(id_) for id_ in last.statements]
    if last.query.kind in {Kind.LONGER, Kind.SHORTER}:
        told = [s for s in told if last.query.values[:1] in {(s.value,), (f"#{s.id}",)}]
    return told[0] if len(told) == 1 else None


def asks_by_how_much(f: Features) -> bool:
    """ "By how much?", "how many years longer?", and nothing else."""
    is_plain = not any(f.of[kind] for kind in (TagKind.VALUE, TagKind.ITEM, TagKind.TIME))
    is_asked = f.words >= gaps.BY_HOW or (f.has(Op.LONGER, Op.SHORTER) and "how" in f.words and "than" not in f.words)
    return is_plain and is_asked and not f.words.isdisjoint({"much", "many", "long"})


def _beside_told(f: Features, last: Turn, facts: FactBase) -> list[Statement]:
    """The value next to the one that was told, where that is held against it: "longer than *the one before*?"."""
    if "than" not in f.words or f.has(Op.NEXT) == f.has(Op.PREVIOUS):
        return []
    return beside_told.value_beside(f, [facts.statement(id_) for id_ in last.statements], facts)


def _named_beside(f: Features, facts: FactBase) -> list[Statement]:
    """The values that a fragment names to hold something against them; the name of an item only after "than"."""
    items = {t.at for t in f.of[TagKind.ITEM]}
    named = [t for t in f.of[TagKind.VALUE] if t.at not in items or f.tokens[t.at[0] - 1].text in _AGAINST]
    return [facts.statement(t.value) for t in named]


_AGAINST = frozenset({"than", "or"})


def _held_against(
    f: Features, last: Turn, told: Statement, named: list[Statement]
) -> Iterator[tuple[Query, tuple[str, ...]]]:
    """Whether what was told lasted longer than another value, or that longer than what was told; by how much."""
    other = {s.value for s in named if s.property == told.property}
    spots = {t.at for t in f.of[TagKind.VALUE]}
    if len(other) != 1 or told.value in other or len(spots) > 1:
        return
    kind = Kind.LONGER if f.has(Op.LONGER) else Kind.SHORTER
    step = f.ops[Op.LONGER if f.has(Op.LONGER) else Op.SHORTER][0].at[0]
    is_first = min((t.at[0] for t in f.of[TagKind.VALUE]), default=step) < step
    values = (*other, told.value) if is_first else (told.value, *other)
    is_claim = f.focus in {Focus.YESNO, Focus.NONE}
    is_by_how_much = f.focus in {Focus.NUMBER, Focus.LENGTH, Focus.HOW}
    yield (
        replace(
            last.query.anew(kind, values),
            is_claim=is_claim,
            quantifier=Quantifier.DIFFERENCE if is_by_how_much else Quantifier.PLAIN,
        ),
        ("value",),
    )
