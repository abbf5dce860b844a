"""A bare number as another time: years on or back from the one that was asked about, or another age.

"Add five more" and "another ten?" go on from a question about a time; "and at thirty?" from one about an age.
"""

from __future__ import annotations

from bot.dates import Date, Interval
from bot.language import grammar, lengths, numbers
from bot.language import reckoning as words
from bot.language.time_relations import is_nth, nth
from bot.model import Kind, TimeRelation, When
from bot.records import replace
from bot.understanding.completing import settle
from bot.understanding.tagging import times

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from bot.facts.base import FactBase
    from bot.model import Context, Query, Turn
    from bot.understanding.framing.features import Features

_LONGEST = 9
"""Such a fragment has at most so many words."""
_MOST_YEARS = 999
_SHORT_YEARS = 1900
"""What is added to two digits, or to their words, that are a year."""
_AT_TIME = {Kind.VALUE, Kind.CLAIM, Kind.EVENTS, Kind.AGE, Kind.ALL, Kind.EXISTED, Kind.HOLDER}
"""Kinds of question that are asked of a time."""


def other_time(f: Features, last: Turn, context: Context, facts: FactBase) -> Iterator[Query]:
    """The last question asked of the time that a bare number leads to from its own."""
    when = last.query.when
    if f.times or len(f.tokens) > _LONGEST or last.query.kind not in _AT_TIME:
        return
    aged = _aged(last, context, facts)
    number, at = _number(f, is_aged=aged is not None)
    if when is None or when.interval is None or when.relation != "at" or not 1 < number <= _MOST_YEARS:
        return
    said = [t.text for n, t in enumerate(f.tokens) if n not in at]
    moved: When | None = None
    if when.unit and f.numbers and words.FROM_FACT.issuperset(said):
        moved = _from_fact(said, number, when, last)
    elif f.numbers and not _may_count(said, last, facts) and (sign := _sign(f, said)):
        moved = times.shift(when.interval, sign * number * 12)
    elif aged is not None and words.AGED.issuperset(said):
        moved = times.shift(Interval.at(Date.year(aged.earliest.year)), number * 12)
        moved = replace(moved, anchor=aged) if moved is not None else None
    if moved is not None:
        yield replace(last.query, when=moved if moved.unit or moved.anchor else replace(moved, anchor=when.anchor))


def _aged(last: Turn, context: Context, facts: FactBase) -> Interval | None:
    """When that began of whose age the last question was, or of which the one before told when it came to one.

    "Which year was its 25th birthday? What was it called then? *And on the 50th?*"
    """
    began, when = _beginning(last, facts), last.query.when
    if began is None or when is None:
        return None
    before = context.turns[-2:-1] if last.query.kind is not Kind.AGE else context.turns[-1:]
    is_told = any(
        t.query.kind is Kind.AGE
        and t.query.subject == last.query.subject
        and t.query.number is None
        and t.query.when is not None
        and t.query.when.interval == when.interval
        for t in before
    )
    return began if is_told or when.anchor == began else None


def at_age_in_words(f: Features, last: Turn, facts: FactBase) -> Query | None:
    """The last question asked of another age, after one of an age: there "at thirty-two?" is no year '32."""
    when, said = last.query.when, [t.text for t in f.tokens]
    if len(f.times) != 1 or when is None or when.anchor is None or when.anchor != _beginning(last, facts):
        return None
    spoken = [word for word in said if word not in words.AGED]
    number = numbers.read(spoken)
    if number is None or numbers.read_year(spoken) != _SHORT_YEARS + number:
        return None
    moved = times.shift(Interval.at(Date.year(when.anchor.earliest.year)), int(number) * 12)
    return replace(last.query, when=replace(moved, anchor=when.anchor)) if moved is not None else None


def _from_fact(said: list[str], number: int, when: When, last: Turn) -> When | None:
    """The time so many years or decades from what the last one was reckoned from: "ten years after it? And twenty?"."""
    is_back = not words.BEFORE.isdisjoint(said) or (words.AFTER.isdisjoint(said) and _is_before_fact(when))
    months = number * lengths.months_of(when.unit)
    way = "before" if is_back else "after"
    return settle.stepped(When(None, "shift", way, -months if is_back else months, unit=when.unit), last)


def _is_before_fact(when: When) -> bool:
    """Whether a time lies before that from which it was reckoned."""
    base = when.anchor or when.edge
    return base is not None and when.interval is not None and when.interval.earliest < base.earliest


def _number(f: Features, *, is_aged: bool) -> tuple[int, tuple[int, ...]]:
    """The one number of a fragment, or after an age the ordinal: "and its 30th?", with its places; 0 for none."""
    if len(f.numbers) == 1:
        number = f.numbers[0].number
        return (int(number), f.numbers[0].at) if number is not None and number == int(number) else (0, ())
    found = [(nth(t.text), (n,)) for n, t in enumerate(f.tokens) if is_nth(t.text)] if is_aged else []
    return found[0] if len(found) == 1 else (0, ())


def _may_count(said: list[str], last: Turn, facts: FactBase) -> bool:
    """Whether a number may count what was told: "plus ten" members, "ten more" of a list."""
    p = facts.properties.get(last.query.property)
    is_figure = p is not None and p.time is TimeRelation.AS_OF
    is_list = last.query.kind in {Kind.EVENTS, Kind.ALL} or (p is not None and p.is_list)
    return is_figure or (is_list and (words.ON | words.BACK).intersection(said) <= words.COUNTING)


def _sign(f: Features, said: list[str]) -> int:
    """1 if a fragment leads on by a number, -1 if back, 0 if it is about something else: "back to 60", "*the* two"."""
    before = f.numbers[0].at[0] - 1
    is_goal = before >= 0 and f.tokens[before].text in words.TOWARDS | grammar.ARTICLES
    if is_goal or not (words.MOVING | words.ON | words.BACK).issuperset(said):
        return 0
    return int(not words.ON.isdisjoint(said)) if words.BACK.isdisjoint(said) else -1


def _beginning(last: Turn, facts: FactBase) -> Interval | None:
    """When that began which the last question was about."""
    item = last.query.subject
    name = facts.type_of(item).when if item else ""
    began = facts.statements(item, name) if name else ()
    return began[0].time if began else None
