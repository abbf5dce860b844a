"""How a figure that was told has moved, in a conversation: "has it grown?", "how many have joined since?"."""

from __future__ import annotations

from bot.dates import Interval
from bot.language import grammar, growth
from bot.language.operators import Op
from bot.language.question_words import Focus
from bot.model import FIGURES, Kind, TagKind, TimeRelation
from bot.records import replace
from bot.understanding.completing.settle import at_time

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from bot.facts.base import FactBase
    from bot.model import Context, Property, Query, Turn
    from bot.understanding.framing.features import Features

_NAMING = (TagKind.ITEM, TagKind.TYPE, TagKind.VALUE, TagKind.EXCLUDE, TagKind.NUMBER)
_IT = frozenset({"it", "that", "this", "they", "these", "those"})


def moved(f: Features, last: Turn, context: Context, facts: FactBase) -> Iterator[tuple[Query, tuple[str, ...]]]:
    """The question how the figure that was told moved: in all, since it was so, or between two that were told."""
    p = facts.properties.get(last.query.property)
    query = last.query.anew(Kind.DIFFERENCE)
    is_more = asks_how_many_more(f, p)
    if is_more and (dates := _two_dates(f)):
        one, other = sorted(dates, key=Interval.sort_key)
        yield replace(query, when=at_time(one), other=at_time(other)), ("property",)
        return
    if not is_more and not asks_since(f, p):
        yield query, ("property",)
        return
    told = _times_told(last, context, facts) if is_more else _times_of(last, facts)
    series = [s.time for s in facts.statements(last.query.subject, query.property) if s.time is not None]
    later = [time for time in (*told, *series) if told and told[0].is_before(time)]
    if later:
        until = told[-1] if len(told) > 1 else max(later, key=Interval.sort_key)
        yield replace(query, when=at_time(told[0]), other=at_time(until)), ("property", "time")
    elif is_more:
        yield query, ("property",)


def _times_told(last: Turn, context: Context, facts: FactBase) -> list[Interval]:
    """The times of the figures of one series that the conversation has told, in their order."""
    same = (last.query.subject, last.query.property)
    turns = [*(t for t in context.turns if (t.query.subject, t.query.property) == same), last]
    return sorted({time for turn in turns for time in _times_of(turn, facts)}, key=Interval.sort_key)


def _times_of(turn: Turn, facts: FactBase) -> list[Interval]:
    return [s.time for id_ in turn.statements if (s := facts.statement(id_)).time is not None]


def goes_on(f: Features, last: Turn, facts: FactBase) -> bool:
    """Whether a clause asks how the figure moved that was told last, and of nothing else."""
    p = facts.properties.get(last.query.property)
    return asks_if_moved(f, p) or asks_how_many_more(f, p) or asks_since(f, p)


def asks_if_moved(f: Features, p: Property | None) -> bool:
    """ "Has it grown?", "did that change?" after a figure."""
    if f.focus is not Focus.YESNO or p is None or p.type not in FIGURES or p.time is not TimeRelation.AS_OF:
        return False
    is_of_it = not f.words.isdisjoint(_IT) and not f.times and not any(f.of[kind] for kind in _NAMING)
    is_moving = f.has(Op.GAIN, Op.CHANGE) and not growth.MOVING.isdisjoint(f.words)
    return is_of_it and is_moving and not grammar.AUXILIARIES.isdisjoint(f.words) and len(f.tokens) <= _FEW


def asks_how_many_more(f: Features, p: Property | None) -> bool:
    """ "So how many joined?", "how many more in 2015 than in 2014?" after a figure."""
    if f.focus is not Focus.NUMBER or p is None or p.type not in FIGURES or p.time is not TimeRelation.AS_OF:
        return False
    gained = {n for t in f.ops.get(Op.GAIN, ()) for n in t.at}
    timed = {n for t in f.times for n in t.at}
    rest = {t.text for n, t in enumerate(f.tokens) if n not in gained | timed | f.focus_at}
    is_bare = rest <= grammar.FUNCTION_WORDS and not any(f.of[kind] for kind in _NAMING)
    return bool(gained) and is_bare and (not f.times or bool(_two_dates(f)))


def _two_dates(f: Features) -> list[Interval]:
    """The dates of a clause that has two: "in 2015 than in 2014"."""
    whens = [t.when for t in f.times if t.when is not None and t.when.relation == "at"]
    dates = [when.interval for when in whens if when.interval is not None]
    return dates if len(dates) == len(f.times) == 2 else []  # noqa: PLR2004 -- from the one to the other


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
