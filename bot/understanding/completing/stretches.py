"""How far times lie apart, in a conversation: "and from Reyl to Fenn?", "how many years are between those two?"."""

from __future__ import annotations

from itertools import pairwise

from bot.dates import Date, Interval
from bot.language import gaps, grammar, lengths, time_relations
from bot.language.operators import Op
from bot.language.question_words import Focus
from bot.model import Kind, Query, Rank, Tag, TagKind, TimeRelation, When
from bot.records import replace
from bot.understanding.completing import following, told_order
from bot.understanding.completing.settle import at_time
from bot.understanding.last_resorts import distances
from bot.understanding.tagging import amounts, dated

TYPE_CHECKING = False
if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterator

    from bot.facts.base import FactBase
    from bot.model import Context, Turn
    from bot.understanding.framing.features import Features

_ASKING = {Focus.LENGTH, Focus.NUMBER, Focus.HOW}
_OPEN = {Focus.NONE, Focus.WHAT, Focus.DESCRIBE}
_NAMING = (TagKind.VALUE, TagKind.ITEM, TagKind.EXCLUDE, TagKind.TIME)
_TWO = 2


def asks_gap(f: Features) -> bool:
    """Whether a fragment asks how far two times lie apart: "how many years apart", "how much later", "the gap?"."""
    if any(a.text in grammar.ONES and b.text in gaps.SIDES for a, b in pairwise(f.tokens)):
        return False  # "the *one before*, how many years" asks of that one
    if f.focus is Focus.WHEN and {"the", "year"} <= f.words and f.words.isdisjoint({"how", "difference", "gap"}):
        return False  # "*the year* in between" is no length
    is_apart = not f.words.isdisjoint(gaps.APART) or f.words >= gaps.FROM_ONE
    if f.words >= gaps.BY_HOW and not f.words.isdisjoint({"many", "much", "long"}):
        return f.focus in _ASKING | {Focus.WHEN}
    if f.focus in _ASKING:
        return is_apart or not f.words.isdisjoint(gaps.SOONER_OR_LATER)
    return is_apart and (f.focus in _OPEN or (f.focus is Focus.WHEN and not f.has_verb))


def gap(f: Features, context: Context, facts: FactBase) -> Iterator[tuple[Query, tuple[str, ...]]]:
    """The question for the time between the two dates that were told last."""
    if not asks_gap(f) or any(f.of[kind] for kind in _NAMING) or not _is_of_pair(f) or told_order.asks_between(f):
        return
    known = (_stepped(context.turns[-1], facts) if context.turns else []) or dates_told(context, facts)
    if len(known) == _TWO:
        subject = context.turns[-1].query.subject
        when, other = map(at_time, known)
        yield Query(Kind.ELAPSED, subject, "", when=when, other=other, unit=unit(f)), ("times",)


def off_by(f: Features, context: Context, facts: FactBase) -> Query | None:
    """How far the date that was claimed last lies from the true one: "how many years off am I?"."""
    last = context.turns[-1] if context.turns else None
    claimed = last.query.when.interval if last is not None and last.query.is_claim and last.query.when else None
    if last is None or claimed is None or f.focus not in _ASKING or not _asks_how_far_off(f):
        return None
    edge = _true_edge(last, claimed, facts)
    if edge is None or not (claimed.is_before(edge) or edge.is_before(claimed)):
        return None
    when, other = (at_time(time) for time in sorted((claimed, edge), key=Interval.sort_key))
    return Query(Kind.ELAPSED, last.query.subject, "", when=when, other=other, unit=unit(f))


def _asks_how_far_off(f: Features) -> bool:
    """Whether a fragment asks how far from the truth somebody was, and says no more."""
    return not gaps.OFF.isdisjoint(f.words) and f.words <= gaps.OFF | gaps.BESIDE_OFF


def _true_edge(last: Turn, claimed: Interval, facts: FactBase) -> Interval | None:
    """When that began, or ended, which was claimed for another time: whichever lies next to that time."""
    query = last.query
    told = [s for value in query.values for s in facts.statements(query.subject, query.property, value)]
    told = [s for s in told if s.rank is not Rank.DEPRECATED] or [facts.statement(id_) for id_ in last.statements]
    time = told[0].time if len(told) == 1 else None
    if time is None or time.begin is None:
        return None
    is_of_begin = query.kind not in {Kind.CLAIM, Kind.ENDED} or claimed.is_before(time)
    edge = time.begin if is_of_begin and query.kind is not Kind.ENDED else time.end
    return Interval.at(edge) if edge is not None else None


def between_told(f: Features, context: Context, facts: FactBase) -> Query | None:
    """How far two of several lie apart that were told in order: "how many years are between the first two?"."""
    is_length = f.focus in {*_ASKING, Focus.NONE} or not f.words.isdisjoint(gaps.APART - gaps.AMID)
    places = _places(f) if is_length and asks_gap(f) else None
    if places is None or any(f.of[kind] for kind in _NAMING) or not _is_of_pair(f):
        return None
    told = next((dates for turn in reversed(context.turns) if len(dates := dates_of(turn, facts)) > _TWO), [])
    if not all(-len(told) <= n < len(told) for n in places):
        return None
    when, other = (at_time(told[n]) for n in sorted(places, key=lambda n: n % len(told)))
    return Query(Kind.ELAPSED, context.turns[-1].query.subject, "", when=when, other=other, unit=unit(f))


def asks_of_told(f: Features) -> bool:
    """Whether a clause asks how far two times lie apart, and names neither: "the *gap* between the first and last"."""
    return asks_gap(f) and not any(f.of[kind] for kind in _NAMING) and _is_of_pair(f)


def _places(f: Features) -> tuple[int, int] | None:
    """Which two of a row a fragment says, counted from 0, or from -1 at its end: "the first two", "the 2nd and 3rd"."""
    ordinals = {t.at[0]: int(t.value) - (int(t.value) > 0) for t in f.ordinals}
    edges = {t.at[0]: n for op, n in ((Op.FIRST, 0), (Op.LAST, -1)) for t in f.ops.get(op, ())}
    said = [n for _, n in sorted((edges | ordinals).items())]
    if len(said) == 1 and said[0] in {0, -1} and "two" in f.words:
        return (0, 1) if said[0] == 0 else (-2, -1)
    return (said[0], said[1]) if len(said) == _TWO else None


def until_event(f: Features, context: Context, facts: FactBase) -> Iterator[tuple[Query, tuple[str, ...]]]:
    """ "How much later did it come into force?": from the one date that was told last to what the fragment names."""
    step = next((n for n, t in enumerate(f.tokens) if t.text in gaps.STEPS), 0)
    if not step or f.focus not in _ASKING or f.times or not context.turns or not f.focus_at:
        return
    between = (t.text for t in f.tokens[max(f.focus_at) + 1 : step])
    dates = list(dict.fromkeys(d for turn in context.told_together for d in dates_of(turn, facts)))
    if min(f.focus_at) > step or len(dates) != 1 or not lengths.UNIT_HINTS.union(grammar.EMPTY).issuperset(between):
        return
    subject = context.turns[-1].query.subject
    meant = [Tag(TagKind.ITEM, subject, t.at) for t in f.of[TagKind.PRONOUN] if subject and not f.of[TagKind.ITEM]]
    date = dated.date_of(f.tokens, [*f.tags, *meant], range(step + 1, len(f.tokens)), facts)
    if date is None or date.begin is None:
        return
    edge = Interval.at(date.begin)
    ends = (edge, dates[0]) if f.tokens[step].text in gaps.SOONER else (dates[0], edge)
    if ends[0].is_before(ends[1]):
        when, other = map(at_time, ends)
        yield Query(Kind.ELAPSED, subject, "", when=when, other=other, unit=unit(f)), ("time",)


def until_nth(f: Features, context: Context, facts: FactBase) -> Iterator[tuple[Query, tuple[str, ...]]]:
    """ "How many years later was the second?": from the one that was told to another in the same order."""
    last = context.turns[-1] if context.turns else None
    if last is None or f.focus not in _ASKING or len(last.statements) != 1 or any(f.of[kind] for kind in _NAMING):
        return
    told = facts.statement(last.statements[0])
    series = [
        s for s in facts.statements(told.item, told.property) if s.time is not None and s.rank is not Rank.DEPRECATED
    ]
    series = series[1:] if last.query.kind is Kind.CHANGES else series
    if told not in series or not _is_of_order(f):
        return
    ordinal = following.nth_of(f) if f.ordinals or f.has(Op.FIRST, Op.LAST) else 0
    place = series.index(told) + 1 if not ordinal else ordinal - (ordinal > 0)
    if not -len(series) <= place < len(series):
        return
    dates = [s.time.begin for s in (told, series[place]) if s.time is not None and s.time.begin is not None]
    edges = [Interval.at(date) for date in dates]
    if len(edges) == _TWO and edges[0].is_before(edges[1]):
        when, other = map(at_time, edges)
        yield Query(Kind.ELAPSED, told.item, "", when=when, other=other, unit=unit(f)), ("time",)


def _is_of_order(f: Features) -> bool:
    """Whether nothing is named but which in an order: "the second one", "the next"."""
    ordered = {
        n
        for op in (Op.NEXT, Op.FIRST, Op.LAST, Op.CHANGE, Op.ELAPSED, Op.HAPPEN)
        for t in f.ops.get(op, ())
        for n in t.at
    }
    known = ordered | explained(f) | f.focus_at | {n for t in f.ordinals for n in t.at}
    is_ordered = bool(f.ordinals) or f.has(Op.LAST) or "next" in f.words
    return is_ordered and all(
        n in known or t.text in grammar.EMPTY or t.text in gaps.STEPS for n, t in enumerate(f.tokens)
    )


def unit(f: Features) -> str:
    """The unit that a fragment asks for, if it is another than years: "how many *months* later"."""
    end = max(f.focus_at, default=-1) + 1
    return distances.unit([t.text for n, t in enumerate(f.tokens) if n in f.focus_at or n == end])


def explained(f: Features) -> set[int]:
    """The places of the words by which a fragment asks how far two times lie apart."""
    words = gaps.APART | gaps.SOONER_OR_LATER | gaps.PAIR
    words |= gaps.OFF | gaps.BESIDE_OFF if _asks_how_far_off(f) else frozenset()
    return {n for n, t in enumerate(f.tokens) if t.text in words}


def _is_of_pair(f: Features) -> bool:
    """Whether nothing is said but that two times are meant: "how many *members* joined in between" asks otherwise."""
    known = explained(f) | f.focus_at
    known |= {n for op in _PAIRING for t in f.ops.get(op, ()) for n in t.at}
    known |= {n for t in f.ordinals for n in t.at}
    return all(n in known or t.text in grammar.EMPTY for n, t in enumerate(f.tokens))


_PAIRING = (Op.ELAPSED, Op.BETWEEN, Op.CHANGE, Op.FIRST, Op.LAST)
"""What may be said of two times and of how far they lie apart."""


def dates_told(context: Context, facts: FactBase) -> list[Interval]:
    """The two dates that the last answer told, or the last two answers; none where they told of more."""
    found: list[Interval] = []
    for turn in reversed(context.turns):
        dates = [d for d in dates_of(turn, facts) if d not in found]
        if len(found) + len(dates) > _TWO:
            return []
        found = [*dates, *found]
        if len(found) == _TWO:
            return found
    return []


def _stepped(turn: Turn, facts: FactBase) -> list[Interval]:
    """The date of what was told to come next or before, with that of what the question named."""
    query = turn.query
    if query.kind not in {Kind.NEXT, Kind.PREVIOUS} or len(turn.statements) != 1 or not query.values:
        return []
    told = facts.statement(turn.statements[0])
    named = [s for s in facts.statements(told.item, told.property) if query.values in {(s.value,), (f"#{s.id}",)}]
    times = [s.time for s in (*named, told) if s.rank is not Rank.DEPRECATED and s.time is not None]
    if len(times) != _TWO:
        return []
    first, last = sorted(times, key=Interval.sort_key)
    is_apart = first.end is not None and last.begin is not None and first.end.latest < last.begin.earliest
    edges = (first.end if is_apart else first.begin, last.begin)  # a gap is what lies between two terms
    dates = [Interval.at(edge) for edge in edges if edge is not None]
    return dates if len(dates) == _TWO else []


def dates_of(turn: Turn, facts: FactBase) -> list[Interval]:
    """The dates that an answer told, each of one fact; else the one that was asked about."""
    told = [facts.statement(id_) for id_ in turn.statements]
    if turn.query.kind is Kind.PRECEDENCE:
        both = [w.interval for w in (turn.query.when, turn.query.other) if w is not None and w.interval is not None]
        return [Interval.at(edge) for time in both if (edge := time.begin or time.end) is not None]
    points = {
        TimeRelation.ON,
        TimeRelation.AS_OF,
    }  # of a figure it is told when it was so, whatever year was asked about
    happened = [s.time for s in told if facts.properties[s.property].time in points and s.time is not None]
    if happened:
        return list(dict.fromkeys(happened))
    times = [s.time for s in told if s.time is not None]
    if turn.query.kind in {Kind.BEGAN, Kind.CHANGES} or (turn.query.kind is Kind.ORDINAL and len(told) == _TWO):
        return list(dict.fromkeys(Interval.at(t.begin) for t in times if t.begin is not None))
    if turn.query.kind is Kind.ENDED:
        return list(dict.fromkeys(Interval.at(t.end) for t in times if t.end is not None))
    asked = turn.query.when
    return [asked.interval] if asked is not None and asked.interval is not None else []


def other_stretch(f: Features, last: Turn, facts: FactBase) -> Iterator[tuple[Query, tuple[str, ...]]]:
    """ "From Reyl to Fenn?", "and until 1960?" after a question how far two times lie apart."""
    if last.query.kind is not Kind.ELAPSED:
        return
    yield from _same_stretch(f, last.query)
    if f.has_verb or f.focus not in _ASKING | _OPEN:
        return
    named = [(t.at[0], _of_statement(t.value, facts)) for t in f.of[TagKind.VALUE]]
    named += [(t.at[0], t.when) for t in f.times]
    ends = [when for _, when in sorted(named, key=lambda x: x[0]) if when is not None and when.interval is not None]
    used = {n for t in (*f.of[TagKind.VALUE], *f.times) for n in t.at}
    rest = {t.text for n, t in enumerate(f.tokens) if n not in used}
    if (
        len(ends) != len(named)
        or not rest - gaps.FROM_TO <= grammar.EMPTY
        or not rest.isdisjoint(grammar.ALONGSIDE - {"for"})
    ):
        return  # "and *with* it, up to 2015?"
    if len(ends) == _TWO:
        yield replace(last.query, when=ends[0], other=ends[1]), ("question",)
    elif len(ends) == 1 and "from" in f.words and not f.words.isdisjoint(_FROM_THERE) and last.query.other is not None:
        yield replace(last.query, when=last.query.other, other=ends[0]), ("question",)
    elif len(ends) == 1 and (stretch := _stretch(ends[0])) is not None:
        yield replace(last.query, when=stretch[0], other=stretch[1]), ("question",)
    elif len(ends) == 1 and (end := ends[0].edge or ends[0].interval) is not None:
        yield from _other_end(f, last.query, at_time(end))


_FROM_THERE = frozenset({"there", "then", "that", "it"})
_BESIDE_LENGTH = grammar.EMPTY | gaps.AROUND | gaps.LENGTHS


def _same_stretch(f: Features, query: Query) -> Iterator[tuple[Query, tuple[str, ...]]]:
    """The same length in another unit, or held against one that is claimed: "in months?", "is that over a year?"."""
    if any(f.of[kind] for kind in _NAMING) or f.focus not in _ASKING | _OPEN | {Focus.WHEN, Focus.YESNO}:
        return
    told = {n for t in f.ops.get(Op.SPAN, ()) for n in t.at}
    if any(t.text not in _BESIDE_LENGTH for n, t in enumerate(f.tokens) if n not in told):
        return
    if told:
        claim = replace(query, number=amounts.claimed(f, Op.SPAN), bound=amounts.bound(f, Op.SPAN), is_claim=True)
        yield claim, ("question",)
    elif unit := distances.unit([t.text for t in f.tokens]):
        yield replace(query, number=None, unit=unit, is_claim=False), ("question",)


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
