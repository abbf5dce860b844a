"""A number without a word of what it counts: what it is the figure of ("8,400 what?"), of which date, and if it is so.

Since when there are so many is not told by the date at which they were counted.
"""

from __future__ import annotations

from bot.language import calendar, grammar, lengths, numbers, question_words
from bot.language.inflection import key
from bot.language.operators import Op
from bot.language.question_words import Focus
from bot.model import Cost, Frame, Kind, Query, Rank, TagKind, When
from bot.understanding.tagging import units

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from bot.facts.base import FactBase
    from bot.model import Property, Statement
    from bot.understanding.framing.features import Features

_ABOUT = frozenset(map(key, (*grammar.FUNCTION_WORDS, *numbers.ABOUT_FIGURES)))
_OF_DATE = _ABOUT | frozenset(map(key, numbers.DATING_FIGURES))
_SMALLEST = 100
"""What is less may count anything: only larger numbers are asked about by themselves."""


def frames(f: Features, subject: str, facts: FactBase) -> Iterator[Frame]:
    """The readings of a clause that names one number, and no property that it is the figure of."""
    asks_what = not f.words.isdisjoint(question_words.OF_FIGURE)
    is_dated = f.focus in {Focus.WHEN, Focus.SINCE} or f.has(Op.MEASURED)
    is_dated = is_dated and f.words.isdisjoint(numbers.LASTING_FIGURES)
    said = {t.text for n, t in enumerate(f.tokens) if n not in f.numbers[0].at}
    is_judged = said <= numbers.JUDGING_FIGURES
    if not (asks_what or is_dated or (is_judged and (f.numbers[0].number or 0) >= _SMALLEST)):
        return
    known = {n for t in (*f.numbers, *f.of[TagKind.ITEM], *f.of[TagKind.PRONOUN]) for n in t.at}
    beside = _OF_DATE if is_dated else _ABOUT
    left = [n for n, t in enumerate(f.tokens) if n not in known and not (is_judged or t.key in beside)]
    behind = f.numbers[0].at[-1] + 1
    if is_dated and (_is_length(f, behind) or "in" in [t.text for t in f.tokens[max(behind - 2, 0) : behind - 1]]):
        return
    for p in [p for p in facts.properties.values() if p.is_figure]:
        counted = units.places(f.tokens, p.unit, behind, behind + 3)
        if not counted.issuperset(left) or (counted and not f.words.isdisjoint(grammar.PLURAL_BE)):
            continue  # "what *are the ten members*" asks which they are
        if told := _of_number(f, subject, p, facts):
            query = _measured(f, subject, p) if is_dated else _told(subject, p, told[-1])
            yield Frame(query, Cost(loose=-len(f.tokens), corrected=f.corrected))


def _is_length(f: Features, n: int) -> bool:
    """Whether a unit of time stands behind the number: "157 days"."""
    return n < len(f.tokens) and f.tokens[n].key in _UNITS


_UNITS = frozenset(map(key, (*lengths.UNIT_HINTS, "time")))


def _of_number(f: Features, subject: str, p: Property, facts: FactBase) -> list[Statement]:
    """The statements by which the number is a figure of the property."""
    stated = facts.statements(subject, p.id)
    return [s for s in stated if s.number == f.numbers[0].number and s.rank is not Rank.DEPRECATED]


def _told(subject: str, p: Property, s: Statement) -> Query:
    """What has that figure, at its date."""
    when = When(s.time, "at", calendar.period_text(s.time)) if s.time is not None else None
    return Query(Kind.VALUE, subject, p.id, when=when)


def _measured(f: Features, subject: str, p: Property) -> Query:
    """Of which date the figure is."""
    return Query(Kind.MEASURED, subject, p.id, number=f.numbers[0].number)
