"""What a question leaves open is taken from the conversation, and nothing else is.

A fragment ("and in 1985?", "second?", "why?") takes its property, its value or its time from the last turn; "then"
and "nine years later" take their time. What was taken is named in the frame, so that it can be explained.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from bot.dates import Date, Interval
from bot.language import english
from bot.language.english import Focus, Op
from bot.language.inflection import key
from bot.model import Cost, Frame, Kind, Query, TagKind, TimeRelation, ValueType, When
from bot.records import replace
from bot.understanding import times
from bot.understanding.exchange import named_properties, other_item
from bot.understanding.succession import after_claim, after_holders, after_item, without_told

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bot.facts.base import FactBase
    from bot.model import Context, Property, Turn
    from bot.understanding.features import Features

_BY_VALUE = {
    Kind.BEGAN,
    Kind.ENDED,
    Kind.PERIOD,
    Kind.DURATION,
    Kind.CLAIM,
    Kind.EXPAND,
    Kind.NEXT,
    Kind.PREVIOUS,
    Kind.DESCRIBE,
    Kind.PLACE,
}
"""Kinds of question about a value that a fragment may exchange."""
_AT_TIME = {
    Kind.VALUE,
    Kind.EVENTS,
    Kind.EXISTED,
    Kind.AGE,
    Kind.CLAIM,
    Kind.ALL,
    Kind.COUNT,
    Kind.CHANGES,
    Kind.COMPARISON,
    Kind.ORDINAL,
    Kind.CHANGE_COUNT,
}
"""Kinds of question whose time a fragment may exchange."""


def carried(f: Features, context: Context, facts: FactBase) -> Iterator[Frame]:
    """The readings of a fragment that go on from the conversation."""
    if not context.turns or context.turns[-1].query.selection is not None:
        return
    last = context.turns[-1]
    left = _unexplained(f, facts)
    for query, what in _continuations(f, last, context, facts):
        if not _is_askable(query):
            continue
        yield Frame(
            query,
            Cost(unexplained=len(left), carried=1, corrected=f.corrected),
            tuple(f.tokens[n].said for n in left),
            carried=(*what, _origin(last)),
        )
    for query, named in other_item(f, last, facts):
        still = [n for n in left if n not in named.at]
        cost = Cost(unexplained=len(still), carried=1, corrected=f.corrected)
        yield Frame(query, cost, tuple(f.tokens[n].said for n in still), carried=("question", _origin(last)))


_OF_TERM = {Kind.BEGAN, Kind.ENDED, Kind.PERIOD, Kind.DURATION}
"""Kinds of question about how long a value held."""
_OF_VALUE = {Kind.BEGAN, Kind.ENDED, Kind.PERIOD, Kind.DURATION, Kind.NEXT, Kind.PREVIOUS, Kind.EXPAND, Kind.DESCRIBE}


def enrich(frame: Frame, f: Features, context: Context, facts: FactBase) -> Frame:
    """A reading that names its property and leaves open which value or time: "that name", "under what name?"."""
    if not context.turns or not frame.query.property:
        return frame
    last, query = context.turns[-1], frame.query
    p = facts.properties[query.property]
    if query.kind is Kind.HOLDER:
        return without_told(frame, context, facts)
    statements = map(facts.statement, last.statements)
    told = tuple(f"#{s.id}" for s in statements if (s.item, s.property) == (query.subject, query.property))
    if told and not query.values and query.when is None and _goes_on(query.kind, f):
        return replace(frame, query=replace(query, values=told), carried=("value", _origin(last)))
    if (
        f.is_claim
        and f.focus is Focus.NONE
        and query.kind is Kind.CLAIM
        and query.property == last.query.property
        and query.when is None
        and last.query.when is not None
        and last.query.when.interval is not None
    ):
        return replace(frame, query=replace(query, when=last.query.when), carried=("time", _origin(last)))
    is_named = any(t.kind is TagKind.CUE and t.value == p.id for t in f.tags)
    is_fragment = is_named and not f.has_verb and not f.times and not f.has(Op.CURRENT)
    if (
        is_fragment
        and p.time is TimeRelation.DURING
        and query.kind is Kind.VALUE
        and query.when is None
        and (when := _time_of(last)) is not None
    ):
        return replace(frame, query=replace(query, when=when), carried=("time", _origin(last)))
    return frame


def _goes_on(kind: Kind, f: Features) -> bool:
    """Whether a question that leaves open which value is meant asks of the one that was told last.

    What came next or before is always asked of it, even in the present tense; the rest only in the past.
    """
    if kind not in _OF_VALUE or f.has(Op.CURRENT):
        return False
    if _points_back(f) or kind in {Kind.NEXT, Kind.PREVIOUS}:
        return True
    is_of_now = not _OF_NOW.isdisjoint(f.words) or ("have" in f.words and "did" not in f.words)
    return kind in _OF_TERM and not (is_of_now or f.ordinals or f.has(Op.FIRST, Op.LAST))


_OF_NOW = frozenset({"is", "are", "has", "does"})
"""Verbs that ask of what holds now."""


def _time_of(turn: Turn) -> When | None:
    """The time that a turn was about: the one that was asked about, or the one that was told."""
    if turn.query.when is not None and turn.query.when.interval is not None:
        return turn.query.when
    is_dated = turn.query.kind in {Kind.PERIOD, Kind.BEGAN, Kind.EVENTS, Kind.EXISTED} and turn.time is not None
    return _spanning(turn.time) if is_dated and turn.time is not None and not turn.time.is_end_open else None


def lead(frame: Frame, f: Features, time: Interval | None, facts: FactBase) -> Frame:
    """A reading that points at what the message said before: "that name", or a property that only the lead names.

    Its time comes from there too; with nothing to point at, "that" stays unexplained.
    """
    query = frame.query
    p = facts.properties.get(query.property)
    if (
        p is None
        or p.time is not TimeRelation.DURING
        or query.when is not None
        or query.values
        or query.kind is not Kind.VALUE
    ):
        return frame
    names_it = (
        _points_back(f)
        and any(t.kind is TagKind.CUE and t.value == p.id for t in f.tags)
        and f.focus is not Focus.YESNO
    )
    is_then = time is not None and f.is_past and f.focus is not Focus.YESNO
    if not names_it and not frame.cost.carried and not is_then:
        return frame
    if time is not None and not frame.carried:
        return replace(frame, query=replace(query, when=_spanning(time)), carried=("time",))
    if names_it and not frame.carried:
        return replace(
            frame,
            cost=replace(frame.cost, unexplained=frame.cost.unexplained + 1),
            unexplained=(*frame.unexplained, "that"),
        )
    return frame


def stands_alone(frame: Frame, f: Features) -> bool:
    """Whether a reading of a fragment leaves the conversation aside ("and Hungary?" as a question of its own)."""
    is_fragment = not f.has_verb and f.focus in {Focus.NONE, Focus.DESCRIBE} and not frame.carried
    return is_fragment and (frame.query.kind is Kind.DESCRIBE or frame.query.property not in named_properties(f))


def _points_back(f: Features) -> bool:
    """ "that name", "those names", "this one"."""
    words = [t.text for t in f.tokens]
    return any(w in {"that", "this", "those", "these"} for w in words)


_GENERAL = {Kind.EVENTS, Kind.EXISTED, Kind.AGE, Kind.ELAPSED, Kind.DESCRIBE}
"""Kinds of question that may be asked without a property."""


def _is_askable(query: Query) -> bool:
    """Whether there is such a question: of a property, or of time itself."""
    return query.kind in _GENERAL if not query.property else query.kind not in _GENERAL - {Kind.DESCRIBE}


def _origin(turn: Turn) -> str:
    return f"from turn {turn.number}"


def _unexplained(f: Features, facts: FactBase) -> list[int]:
    """What of a fragment no continuation could use."""
    loose = english.FUNCTION_WORDS - english.CONTENT_FUNCTION_WORDS
    used = {n for n, t in enumerate(f.tokens) if t.text in loose} | set(f.focus_at)
    kinds = {
        TagKind.TIME,
        TagKind.FILLER,
        TagKind.PRONOUN,
        TagKind.OP,
        TagKind.ORDINAL,
        TagKind.TYPE,
        TagKind.VALUE,
        TagKind.FOCUS,
        TagKind.NUMBER,
    }
    used |= {n for t in f.tags if t.kind in kinds for n in t.at}
    if _is_denied(f):
        used |= {n for n, t in enumerate(f.tokens) if t.text == "not"}
    cues = {n for t in f.tags if t.kind in {TagKind.CUE, TagKind.WORD} for n in t.at}
    del facts
    return [n for n in range(len(f.tokens)) if n not in used and n not in cues]


def _continuations(
    f: Features, last: Turn, context: Context, facts: FactBase
) -> Iterator[tuple[Query, tuple[str, ...]]]:
    """Every way in which the fragment may go on from the last turn."""
    if last.query.kind is Kind.HOLDER:
        yield from after_holders(f, last, facts)
        return
    if (who := after_claim(f, last, facts)) is not None:
        yield who, ("property", "value", "time")
        return
    last = _about_one(last, facts)
    p = facts.properties.get(last.query.property)
    names_property = any(t.kind is TagKind.CUE for t in f.tags)
    if f.of(TagKind.VALUE) and not (names_property and f.has_verb):
        yield from _other_value(f, last, facts)
    if not names_property or not f.has_verb:
        following = after_item(f, last, facts)
        yield from [(following, ("property", "value"))] if following else _neighbours(f, last, p)
        yield from _ordinals(f, last, context, p)
        yield from _comparison(f, last, context, p, facts)
    if not names_property:
        doubted = _doubted(f, last)
        yield from [(doubted, ("property", "value"))] if doubted else _other_time(f, last, p)
        yield from _other_focus(f, last, p, facts)
    yield from _difference(f, context, facts)
    yield from _expansion(f, last, facts)
    yield from _gap(f, context)
    yield from _measured(f, last, p)


def _about_one(turn: Turn, facts: FactBase) -> Turn:
    """A turn that told of events, as a turn about the property that it told last: "what came next?" goes on from it."""
    if turn.query.kind is not Kind.EVENTS or not turn.statements:
        return turn
    told = facts.statement(turn.statements[-1])
    kept = tuple(s for s in turn.statements if facts.statement(s).property == told.property)
    query = replace(turn.query, property=told.property, subject=told.item)
    return replace(turn, query=query, statements=kept)


def _other_value(f: Features, last: Turn, facts: FactBase) -> Iterator[tuple[Query, tuple[str, ...]]]:
    """ "and Reyl?" after a question about Fenn, "and the gale?" after the name at the time of the flood."""
    if (
        (f.has_verb and f.focus is not Focus.DESCRIBE)
        or f.times
        or f.focus not in {Focus.NONE, Focus.DESCRIBE, Focus.WHAT}
    ):
        return
    for tag in f.of(TagKind.VALUE):
        statement = facts.statement(tag.value)
        if statement.property == last.query.property and last.query.kind in _BY_VALUE:
            yield replace(last.query, values=(statement.value,), excluded=(), when=None, ordinal=0), ("question",)
        elif statement.property == last.query.property and last.query.kind is Kind.VALUE and last.query.when is None:
            continue
        elif (
            statement.time is not None
            and last.query.kind in _AT_TIME
            and last.query.when is not None
            and facts.properties[statement.property].time is TimeRelation.ON
            and statement.property != last.query.property
        ):
            yield replace(last.query, when=_at(statement.time), values=()), ("question",)


def _at(interval: Interval) -> When:
    date = interval.begin or interval.end or Date.year(1)
    if interval.begin is not None and interval.end is not None and interval.begin != interval.end:
        return times.relate(Date(interval.begin.earliest, interval.end.latest), "at")
    return times.relate(date, "at")


def _neighbours(f: Features, last: Turn, p: Property | None) -> Iterator[tuple[Query, tuple[str, ...]]]:
    """ "and before that?", "what came next?", "to what?"."""
    if p is None or p.time not in {TimeRelation.DURING, TimeRelation.ON} or not last.statements or f.of(TagKind.VALUE):
        return
    words = [t.text for t in f.tokens]
    to_what = any(a in {"to", "into", "as"} and b in {"what", "which"} for a, b in pairwise(words))
    from_what = any(a == "from" and b in {"what", "which"} for a, b in pairwise(words))
    if any(t.value == "shift" for t in f.times):
        return
    to_what = to_what or _is_only_then(f)
    for has, kind in ((f.has(Op.NEXT) or to_what, Kind.NEXT), (f.has(Op.PREVIOUS) or from_what, Kind.PREVIOUS)):
        if has and f.focus not in {Focus.NUMBER, Focus.LENGTH, Focus.WHY, Focus.YESNO}:
            yield (
                replace(
                    last.query,
                    kind=kind,
                    values=_anchor_values(last),
                    when=None,
                    excluded=(),
                    ordinal=0,
                    is_claim=False,
                    number=None,
                    quantifier="",
                ),
                ("property", "value"),
            )


def _is_only_then(f: Features) -> bool:
    """ "and then?" asks for what came next."""
    words = {t.text for t in f.tokens}
    return "then" in words and words <= {"and", "then", "what", "so", "ok"}


def _anchor_values(last: Turn) -> tuple[str, ...]:
    """The statements that the last answer told, as values to go on from."""
    return tuple(f"#{s}" for s in last.statements)


def _ordinals(f: Features, last: Turn, context: Context, p: Property | None) -> Iterator[tuple[Query, tuple[str, ...]]]:
    """ "second?", "the last one", "tell me about the second one"."""
    if p is None or f.of(TagKind.VALUE):
        return
    words = {t.text for t in f.tokens}
    number = int(f.ordinals[0].value) if f.ordinals else -1 if f.has(Op.LAST) else 1 if f.has(Op.FIRST) else 0
    if "former" in words and not f.ordinals:
        number = 1
    if not number or f.focus in {Focus.LENGTH, Focus.NUMBER} or f.has(Op.LONGEST, Op.SHORTEST):
        return
    del context
    told = last.statements if len(last.statements) > 1 and last.query.kind is not Kind.ORDINAL else ()
    kind = Kind.ORDINAL if f.focus not in {Focus.WHEN, Focus.LENGTH} else Kind.PERIOD
    yield (
        replace(
            last.query,
            kind=kind,
            ordinal=number,
            values=tuple(f"#{s}" for s in told),
            when=None,
            excluded=(),
            quantifier="listed" if last.query.kind is Kind.CHANGES else "",
            is_claim=False,
        ),
        ("property",),
    )


def _comparison(
    f: Features, last: Turn, context: Context, p: Property | None, facts: FactBase
) -> Iterator[tuple[Query, tuple[str, ...]]]:
    """ "which of those two lasted longer?", "which was the longest?"."""
    del facts
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
            yield (
                replace(
                    last.query,
                    kind=kind,
                    values=tuple(f"#{s}" for s in dict.fromkeys(told)) if is_pair else (),
                    when=None,
                    excluded=(),
                    ordinal=int(f.ordinals[0].value) if f.ordinals else 0,
                ),
                ("property",),
            )
            return


def _other_time(f: Features, last: Turn, p: Property | None) -> Iterator[tuple[Query, tuple[str, ...]]]:
    """ "and in 1985?", "what about 1990?", "and now?"."""
    when = f.times[0].when if f.times else _now(f)
    if when is None or (
        f.focus not in {Focus.NONE, Focus.DESCRIBE, Focus.WHAT, Focus.YESNO, Focus.NUMBER, Focus.AGE} and f.has_verb
    ):
        return
    is_counted = p is not None and p.type in {ValueType.QUANTITY, ValueType.MONEY}
    if f.focus in {Focus.WHEN, Focus.WHERE, Focus.WHY} or (f.focus is Focus.NUMBER and not is_counted):
        return
    if (f.of(TagKind.VALUE) and f.has_verb) or _is_only_then(f):
        return
    query = replace(last.query, property="") if last.query.kind is Kind.EVENTS else last.query
    if query.kind in {
        Kind.PERIOD,
        Kind.BEGAN,
        Kind.ENDED,
        Kind.DURATION,
        Kind.NEXT,
        Kind.PREVIOUS,
        Kind.MEASURED,
        Kind.DIFFERENCE,
        Kind.LONGEST,
        Kind.SHORTEST,
        Kind.DESCRIBE,
        Kind.EXPAND,
        Kind.ORDINAL,
        Kind.BETWEEN,
    }:
        query = replace(query, kind=Kind.VALUE, values=(), excluded=())
    if p is not None and p.time is TimeRelation.ALWAYS and p.type is not ValueType.QUANTITY:
        return
    if query.kind is Kind.CLAIM and f.focus is Focus.WHAT:
        query = replace(query, kind=Kind.VALUE, values=(), excluded=(), is_claim=False)
    yield replace(query, when=when, other=None, ordinal=0), ("question",)


def _doubted(f: Features, last: Turn) -> Query | None:
    """ "Wasn't it 1982?", "not in 1982?", "I thought it was 1982" after when something began, ended or happened."""
    kind = Kind.BEGAN if last.query.kind is Kind.CHANGES else last.query.kind
    if kind not in {Kind.BEGAN, Kind.ENDED, Kind.PERIOD} or len(last.statements) != 1 or len(f.times) != 1:
        return None
    when = f.times[0].when
    first = f.tokens[min(f.times[0].at)].text
    is_bare = f.focus is Focus.NONE and first.isdigit() and f.words.isdisjoint({"and", "about"})
    if when is None or when.interval is None or when.relation != "at" or not (f.is_claim or is_bare or _is_denied(f)):
        return None
    return replace(
        last.query, kind=kind, values=_anchor_values(last), when=when, is_claim=True, ordinal=0, quantifier=""
    )


def _is_denied(f: Features) -> bool:
    """Whether the fragment opens with "not"."""
    return next((t.text for t in f.tokens if t.text not in _BEFORE_NOT), "") == "not"


_BEFORE_NOT = frozenset({"and", "but", "so", "really", "why", "no"})


def _now(f: Features) -> When | None:
    return When(None, "now", "now") if f.has(Op.CURRENT) else None


def _other_focus(
    f: Features, last: Turn, p: Property | None, facts: FactBase
) -> Iterator[tuple[Query, tuple[str, ...]]]:
    """ "why?", "where?", "until when?", "since which year?"."""
    if p is None or f.of(TagKind.VALUE) or f.times:
        return
    values = _anchor_values(last)
    base = replace(
        last.query, when=None, ordinal=0, is_claim=False, values=values, excluded=(), quantifier="", number=None
    )
    match f.focus:
        case Focus.LENGTH if f.has(Op.BETWEEN):
            return
        case Focus.WHEN | Focus.SINCE | Focus.UNTIL | Focus.LENGTH:
            kind = {Focus.SINCE: Kind.BEGAN, Focus.UNTIL: Kind.ENDED, Focus.LENGTH: Kind.DURATION}.get(
                f.focus, Kind.PERIOD
            )
            if f.has(Op.END):
                kind = Kind.ENDED
            yield replace(base, kind=kind), ("property", "value")
        case Focus.WHERE:
            yield replace(base, kind=Kind.PLACE), ("property", "value")
        case Focus.WHY | Focus.HOW | Focus.WHO | Focus.NUMBER:
            family = _family(p, f.focus, last.query.subject, facts)
            if family:
                yield replace(base, kind=Kind.VALUE, property=family, values=()), ("topic",)
            elif f.focus is Focus.NUMBER and (p.is_list or p.type is ValueType.NAME):
                yield replace(base, kind=Kind.COUNT, values=()), ("property",)
        case _:
            return


def _family(p: Property, focus: Focus, subject: str, facts: FactBase) -> str:
    """The property on the same topic that answers a question word: it shares the first cues."""
    own = {key(c) for c in p.cues[:6]}
    for other in facts.properties.values():
        if (
            focus.value in other.asks
            and own & {key(c) for c in other.cues}
            and other.id != p.id
            and facts.statements(subject, other.id)
        ):
            return other.id
    return p.id if focus.value in p.asks else ""


def _measured(f: Features, last: Turn, p: Property | None) -> Iterator[tuple[Query, tuple[str, ...]]]:
    """ "when was it 156?" after a figure."""
    if p is None or p.time is not TimeRelation.AS_OF:
        return
    if f.has(Op.MEASURED) and not f.numbers and not f.times:
        yield replace(last.query, kind=Kind.MEASURED, number=None, when=None, values=()), ("property",)
    elif f.focus is Focus.WHEN and len(f.numbers) == 1:
        yield replace(last.query, kind=Kind.MEASURED, number=f.numbers[0].number, when=None, values=()), ("property",)


def _gap(f: Features, context: Context) -> Iterator[tuple[Query, tuple[str, ...]]]:
    """ "how many years are between?" after two dates."""
    dated = [t for t in context.turns if t.time is not None]
    if f.focus in {Focus.LENGTH, Focus.NUMBER} and f.has(Op.ELAPSED, Op.BETWEEN) and len(dated) > 1 and not f.times:
        first, last = dated[-2], dated[-1]
        if first.time is not None and last.time is not None:
            yield Query(Kind.ELAPSED, last.query.subject, "", when=_at(first.time), other=_at(last.time)), ("times",)


def _expansion(f: Features, last: Turn, facts: FactBase) -> Iterator[tuple[Query, tuple[str, ...]]]:
    """ "what does that stand for?" after a name."""
    names = [s for s in last.statements if facts.properties[facts.statement(s).property].type is ValueType.NAME]
    if f.has(Op.EXPAND) and names and not f.of(TagKind.VALUE):
        statement = facts.statement(names[0])
        yield Query(Kind.EXPAND, statement.item, statement.property, tuple(f"#{s}" for s in names)), ("value",)


def _difference(f: Features, context: Context, facts: FactBase) -> Iterator[tuple[Query, tuple[str, ...]]]:
    """ "how many joined in between?" after two figures."""
    if not f.has(Op.BETWEEN, Op.GAIN) or f.times:
        return
    last = context.turns[-1]
    p = facts.properties.get(last.query.property)
    if p is None or p.time is not TimeRelation.AS_OF:
        return
    told = [s for turn in context.turns if turn.query.property == p.id for s in turn.statements]
    dates = [facts.statement(s).time for s in dict.fromkeys(told)]
    known = sorted((d for d in dates if d is not None), key=lambda d: d.sort_key())
    if len(known) > 1:
        yield replace(last.query, kind=Kind.DIFFERENCE, when=_at(known[0]), other=_at(known[-1]), values=()), ("times",)


def settle(frame: Frame, context: Context, lead: Interval | None) -> Frame | None:
    """The reading with its time made definite: "then" and "ten years earlier" need a time to go by."""
    frame = _settle_other(_in_future(frame, context), context)
    when = frame.query.when
    if when is None or when.interval is not None or when.relation == "now":
        return frame
    base = lead or next((t.time for t in reversed(context.turns[-1:]) if t.time is not None), None)
    if when.relation == "then" and frame.query.kind in {Kind.PERIOD, Kind.BEGAN, Kind.ENDED, Kind.ELAPSED}:
        return replace(frame, query=replace(frame.query, when=None))
    if base is None:
        return None
    origin = "from the message" if lead is not None else _origin(context.turns[-1])
    if when.relation == "shift":
        moved = times.shift(base, when.months)
        return (
            replace(frame, query=replace(frame.query, when=moved), carried=(*frame.carried, "time", origin))
            if moved
            else None
        )
    return replace(
        frame,
        query=replace(frame.query, when=_spanning(base)),
        carried=(*frame.carried, "time", origin),
        cost=replace(frame.cost, carried=frame.cost.carried + 1),
    )


def _in_future(frame: Frame, context: Context) -> Frame:
    """A time after the day of the message is marked: nothing is asserted of it."""
    when = frame.query.when
    if when is None or when.interval is None or context.at is None or when.interval.earliest <= context.at.date():
        return frame
    return replace(frame, query=replace(frame.query, when=replace(when, relation="future")))


def _settle_other(frame: Frame, context: Context) -> Frame:
    """The second end of a stretch of time, when it is "that": what was told last."""
    other = frame.query.other
    if other is None or other.interval is not None or not context.turns or context.turns[-1].time is None:
        return frame
    return replace(
        frame, query=replace(frame.query, other=_spanning(context.turns[-1].time)), carried=(*frame.carried, "time")
    )


def _spanning(interval: Interval) -> When:
    begin, end = interval.begin, interval.end
    if begin is not None and end is not None and begin != end:
        return times.relate(Date(begin.earliest, end.latest), "at")
    if begin is None and end is None:
        return When(interval, "at", "then")
    if begin is not None and interval.is_end_open:
        return times.relate(begin, "at")
    return times.relate(begin or end or Date.year(1), "at")
