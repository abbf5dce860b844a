"""How far times lie apart, in a conversation: "and from Reyl to Fenn?", "how many years are between those two?"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.dates import Date, Interval
from bot.language import gaps, grammar, time_relations
from bot.language.operators import Op
from bot.language.question_words import Focus
from bot.model import Kind, Query, TagKind, TimeRelation, When
from bot.records import replace
from bot.understanding.settle import at_time

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterator

    from bot.facts.base import FactBase
    from bot.model import Context, Turn
    from bot.understanding.features import Features

_ASKING = {Focus.LENGTH, Focus.NUMBER, Focus.HOW}
_OPEN = {Focus.NONE, Focus.WHAT, Focus.DESCRIBE}
_NAMING = (TagKind.VALUE, TagKind.ITEM, TagKind.EXCLUDE, TagKind.TIME)
_EMPTY = grammar.FUNCTION_WORDS - grammar.CONTENT_FUNCTION_WORDS
_TWO = 2


def asks_gap(f: Features) -> bool:
    """Whether a fragment asks how far two times lie apart: "how many years apart", "how much later", "the gap?"."""
    is_apart = not f.words.isdisjoint(gaps.APART) or f.words >= gaps.FROM_ONE
    if f.words >= gaps.BY_HOW and not f.words.isdisjoint({"many", "much"}):
        return f.focus in _ASKING | {Focus.WHEN}
    if f.focus in _ASKING:
        return is_apart or not f.words.isdisjoint(gaps.SOONER_OR_LATER)
    return is_apart and (f.focus in _OPEN or (f.focus is Focus.WHEN and not f.has_verb))


def gap(f: Features, context: Context, facts: FactBase) -> Iterator[tuple[Query, tuple[str, ...]]]:
    """The question for the time between the two dates that were told last."""
    if not asks_gap(f) or any(f.of(kind) for kind in _NAMING) or not _is_of_pair(f):
        return
    known = _dates_told(context, facts)
    if len(known) == _TWO:
        subject = context.turns[-1].query.subject
        yield Query(Kind.ELAPSED, subject, "", when=at_time(known[0]), other=at_time(known[1])), ("times",)


def explained(f: Features) -> set[int]:
    """The places of the words by which a fragment asks how far two times lie apart."""
    words = gaps.APART | gaps.SOONER_OR_LATER | gaps.PAIR
    return {n for n, t in enumerate(f.tokens) if t.text in words}


def _is_of_pair(f: Features) -> bool:
    """Whether nothing is said but that two times are meant: "how many *members* joined in between" asks otherwise."""
    known = explained(f) | f.focus_at
    known |= {n for op in (Op.ELAPSED, Op.BETWEEN) for t in f.ops.get(op, ()) for n in t.at}
    return all(n in known or t.text in _EMPTY for n, t in enumerate(f.tokens))


def _dates_told(context: Context, facts: FactBase) -> list[Interval]:
    """The two dates that the last answer told, or the last two answers; none where they told of more."""
    found: list[Interval] = []
    for turn in reversed(context.turns):
        dates = [d for d in _dates_of(turn, facts) if d not in found]
        if len(found) + len(dates) > _TWO:
            return []
        found = [*dates, *found]
        if len(found) == _TWO:
            return found
    return []


def _dates_of(turn: Turn, facts: FactBase) -> list[Interval]:
    """The dates that an answer told, each of one fact; else the one that was asked about."""
    told = [facts.statement(id_) for id_ in turn.statements]
    happened = [s.time for s in told if facts.properties[s.property].time is TimeRelation.ON and s.time is not None]
    if happened:
        return list(dict.fromkeys(happened))
    times = [s.time for s in told if s.time is not None]
    if turn.query.kind in {Kind.BEGAN, Kind.CHANGES}:
        return list(dict.fromkeys(Interval.at(t.begin) for t in times if t.begin is not None))
    if turn.query.kind is Kind.ENDED:
        return list(dict.fromkeys(Interval.at(t.end) for t in times if t.end is not None))
    asked = turn.query.when
    return [asked.interval] if asked is not None and asked.interval is not None else []


def other_stretch(f: Features, last: Turn, facts: FactBase) -> Iterator[tuple[Query, tuple[str, ...]]]:
    """ "From Reyl to Fenn?", "and until 1960?" after a question how far two times lie apart."""
    if last.query.kind is not Kind.ELAPSED or f.has_verb or f.focus not in _ASKING | _OPEN:
        return
    named = [(t.at[0], _of_statement(t.value, facts)) for t in f.of(TagKind.VALUE)]
    named += [(t.at[0], t.when) for t in f.times]
    ends = [when for _, when in sorted(named, key=lambda x: x[0]) if when is not None and when.interval is not None]
    used = {n for t in (*f.of(TagKind.VALUE), *f.times) for n in t.at}
    rest = {t.text for n, t in enumerate(f.tokens) if n not in used}
    if len(ends) != len(named) or not rest <= _EMPTY | gaps.FROM_TO:
        return
    if len(ends) == _TWO:
        yield replace(last.query, when=ends[0], other=ends[1]), ("question",)
    elif len(ends) == 1 and (stretch := _stretch(ends[0])) is not None:
        yield replace(last.query, when=stretch[0], other=stretch[1]), ("question",)
    elif len(ends) == 1 and (end := ends[0].edge or ends[0].interval) is not None:
        yield from _other_end(f, last.query, at_time(end))


def _other_end(f: Features, query: Query, end: When) -> Iterator[tuple[Query, tuple[str, ...]]]:
    """Another time for the end of the stretch that a fragment names: "and *until* Reyl?"."""
    if not f.words.isdisjoint(time_relations.UNTIL):
        yield replace(query, other=end), ("question", "time")
    elif not f.words.isdisjoint({"from", "since"}):
        yield replace(query, when=end), ("question", "time")


def _of_statement(id_: str, facts: FactBase) -> When | None:
    """The time of a fact that happened."""
    statement = facts.statement(id_)
    is_point = facts.properties[statement.property].time is TimeRelation.ON and statement.time is not None
    return at_time(statement.time) if is_point and statement.time is not None else None


def _stretch(when: When) -> tuple[When, When] | None:
    """Both ends of a time that was said by them: "from 1960 to 1989"."""
    if when.relation != "between" or when.interval is None:
        return None
    first, last = when.interval.earliest, when.interval.latest
    return at_time(Interval.at(_date(first, 1, 1))), at_time(Interval.at(_date(last, 12, 31)))


def _date(day: dt.date, month: int, number: int) -> Date:
    """The year of a day that begins or ends it, else the day."""
    return Date.year(day.year) if (day.month, day.day) == (month, number) else Date(day, day)
