"""A number held against the figure that was told: "more than 8,000?", "so 156?", "is that over a million?"."""

from __future__ import annotations

from bot.language import about_told, grammar
from bot.language.question_words import Focus
from bot.model import Bound, Kind, TagKind, TimeRelation
from bot.records import replace
from bot.understanding.choosing import figure_kinds
from bot.understanding.completing.settle import at_time
from bot.understanding.tagging import units

TYPE_CHECKING = False
if TYPE_CHECKING:
    from bot.facts.base import FactBase
    from bot.model import Property, Query, Turn, When
    from bot.understanding.framing.features import Features

_NAMING = (TagKind.VALUE, TagKind.ITEM, TagKind.EXCLUDE, TagKind.TIME, TagKind.ORDINAL, TagKind.CUE, TagKind.TYPE)
_OF_FIGURE = {Kind.VALUE, Kind.CLAIM, Kind.COMPARISON, Kind.MEASURED, Kind.NEXT, Kind.PREVIOUS}
"""Kinds of question after which a figure has been told."""
_COUNTED = {Kind.COUNT, Kind.CHANGE_COUNT}
"""Kinds of question after which it has been told how many there were."""
_BESIDE = grammar.FUNCTION_WORDS | grammar.BEFORE_AMOUNT | {"so", "then", "really", "still", "exactly", "right", "no"}


def claim(f: Features, last: Turn, facts: FactBase) -> Query | None:
    """The question whether the number of a fragment is the figure that was told, or is more or less than that."""
    p = facts.properties.get(last.query.property)
    if p is not None and (n := _figure_at(f, p)) is not None:
        return replace(last.query.anew(Kind.MEASURED), number=f.numbers[0].number) if _is_of_figure(f, p, n) else None
    if p is None or len(f.numbers) != 1 or f.focus not in {Focus.NONE, Focus.YESNO} or not last.statements:
        return None
    if not (p.is_figure and last.query.kind in _OF_FIGURE) and last.query.kind not in _COUNTED:
        return None
    if _is_year(f, p, last, facts):
        return None
    timed = _of_time(f) if p.is_figure else None
    used = explained(f, p) | ({*f.times[0].at} if timed is not None else set())
    if any(not used.issuperset(t.at) for kind in _NAMING for t in f.of[kind]):
        return None
    if not all(n in used or t.text in _BESIDE for n, t in enumerate(f.tokens)):
        return None
    said = figure_kinds.bounds_of(f)
    if last.query.kind is Kind.MEASURED and not said and f.focus is Focus.NONE and _goes_on(f):
        return replace(last.query, number=f.numbers[0].number)  # "as of when were there 157?", "and 156?"
    bound = figure_kinds.bound_of(f, said[0]) if said else Bound.NONE
    query = replace(last.query, number=f.numbers[0].number, bound=bound, is_claim=True)
    if query.kind in _COUNTED:
        return query
    told = facts.statement(last.statements[0]).time
    is_step = query.kind in {Kind.NEXT, Kind.PREVIOUS}
    when = timed or (at_time(told) if is_step and told is not None else query.when)
    return replace(query, kind=Kind.COMPARISON if said else Kind.CLAIM, values=(), ordinal=0, when=when)


def _of_time(f: Features) -> When | None:
    """The time at which the figure is said to have been so: "was it 150 *in 2010*?"."""
    when = f.times[0].when if len(f.times) == 1 and f.is_claim else None
    is_said = when is not None and when.interval is not None and not grammar.POINTING.isdisjoint(f.words)
    return when if is_said else None


def _is_year(f: Features, p: Property, last: Turn, facts: FactBase) -> bool:
    """Whether the number may be a year of which the figure is told too: "more than *2015*?", of guests in 2016."""
    number = f.numbers[0].number
    is_told = p.time is TimeRelation.AS_OF and last.query.when is not None and number is not None
    said = units.places(f.tokens, p.unit, f.numbers[0].at[-1] + 1, len(f.tokens)) if is_told else set()
    if not is_told or said or number is None or number != int(number):
        return False
    times = [s.time for s in facts.statements(last.query.subject, p.id) if s.time is not None]
    return any(t.earliest.year == number == t.latest.year for t in times)


def _figure_at(f: Features, p: Property) -> int | None:
    """The place of the noun by which a fragment means a figure of another date: "the 156 *one*", "that 9 *figure*"."""
    if p.time is not TimeRelation.AS_OF or len(f.numbers) != 1:
        return None
    first, end = f.numbers[0].at[0], f.numbers[0].at[-1] + 1
    is_pointed = first > 0 and f.tokens[first - 1].text in grammar.DEFINITE | grammar.DEMONSTRATIVES
    is_named = end < len(f.tokens) and f.tokens[end].text in about_told.FIGURES | grammar.ONES
    return end if is_pointed and is_named else None


def _is_of_figure(f: Features, p: Property, noun: int) -> bool:
    """Whether a fragment asks of nothing but the figure that it means, and when that was so."""
    used = explained(f, p) | f.focus_at | {noun}
    is_named = any(not used.issuperset(t.at) for kind in _NAMING for t in f.of[kind])
    is_timed = f.focus in {Focus.NONE, Focus.WHEN, Focus.SINCE, Focus.DESCRIBE}
    return is_timed and not is_named and all(n in used or t.text in _BESIDE for n, t in enumerate(f.tokens))


def _goes_on(f: Features) -> bool:
    """Whether the fragment asks the same of another number, as one does that is joined on or asked by itself."""
    return f.tokens[0].text in {"and", "what", "or"} or f.numbers[0].at[0] == 0


def explained(f: Features, p: Property) -> set[int]:
    """The places of the number, of its unit, and of the words that hold it against another."""
    used = {n for t in figure_kinds.bounds_of(f) for n in t.at}
    used |= {noun} if (noun := _figure_at(f, p)) is not None else set()
    for t in f.numbers:
        used |= {*t.at, *units.places(f.tokens, p.unit, t.at[-1] + 1, min(t.at[-1] + 4, len(f.tokens)))}
    return used
