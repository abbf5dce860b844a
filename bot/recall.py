"""What a conversation remembers, and what of it still holds: a context may be older than the pack that it meets.

A pack may be exchanged under a conversation, and a context may have been kept from an earlier start. Ids of statements
number them, so the same id may come to mean another fact: a turn carries a checksum of what it told.
"""

from __future__ import annotations

import zlib

from bot.dates import Date, Interval
from bot.model import (
    Ambiguous,
    Chosen,
    Found,
    Kind,
    NotKnown,
    NotUnderstood,
    Refuted,
    SmallTalk,
    TagKind,
    TimeRelation,
    Turn,
)
from bot.records import replace
from bot.understanding.deciding.strangers import is_sought_among

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from bot.facts.base import FactBase
    from bot.model import Context, Frame, Outcome, Query, Selection, Statement
    from bot.understanding.deciding.reading import Reading

_KEPT_TURNS = 6
"""How many answered questions a conversation goes back to."""


def remember(frame: Frame, outcome: Outcome, text: str, context: Context, facts: FactBase) -> Context:
    """The context after an answer: what was asked, what was told, what "then" means now."""
    statements = _told(frame.query.kind, outcome)
    dated = _known_then(outcome, facts) if isinstance(outcome, NotKnown) else statements
    ids = tuple([s.id for s in statements])
    turn = Turn(
        frame.query,
        ids,
        _time_of(frame.query, dated, facts),
        text,
        context.count,
        _items_told(outcome),
        mark(ids, facts),
        is_known=not isinstance(outcome, NotKnown),
    )
    return replace(context, turns=(*context.turns, turn)[-_KEPT_TURNS:])


def without_times(context: Context) -> Context:
    """The context without the times that were asked of and told, for what only shares whom it is about."""
    return replace(
        context, turns=tuple([replace(t, query=replace(t.query, when=None), time=None) for t in context.turns])
    )


def _told(kind: Kind, outcome: Outcome) -> tuple[Statement, ...]:
    """The statements that an answer told, without those that only show the place of what it told."""
    if isinstance(outcome, Chosen):
        return tuple(dict.fromkeys(s for evidence in outcome.evidence for s in evidence))
    if isinstance(outcome, NotKnown):
        return outcome.nearest
    if isinstance(outcome, Refuted):
        return outcome.statements
    if not isinstance(outcome, Found):
        return ()
    match kind:
        case Kind.NEXT | Kind.PREVIOUS:
            return outcome.statements[:-1]
        case Kind.BETWEEN:
            return outcome.statements[:-2]
        case Kind.LONGEST | Kind.SHORTEST:
            return outcome.statements[:1]
        case _:
            return outcome.statements


def _known_then(outcome: NotKnown, facts: FactBase) -> tuple[Statement, ...]:
    """The one thing with a date that is told instead of what is not known: "when it was founded, but not by whom"."""
    known = outcome.nearest
    return known if len(known) == 1 and facts.properties[known[0].property].time is TimeRelation.ON else ()


def spoken_of(readings: tuple[Reading, ...], context: Context, choices: tuple[str, ...]) -> Context:
    """The context after a message, with what it was about where it was not answered, and what was given to choose.

    Small talk does not change what the conversation is about.
    """
    if any([r.frames for r in readings]):
        left = (context.stranger, context.spoken, context.stray, context.topic, context.unread, context.beside)
        if not any(left) and context.choices == choices:
            return context
        plain = replace(context, stranger="", spoken=None, stray="", topic="", unread="", beside="", choices=choices)
        return replace(plain, is_sought_among=False)
    is_talk = all(isinstance(r.outcome, SmallTalk) for r in readings)
    return replace(
        context,
        stranger=context.stranger if is_talk else _stranger(readings),
        spoken=_spoken(readings, context),
        stray=context.stray if is_talk else next((r.stray for r in readings if r.stray), ""),
        topic=_topic(readings, context),
        unread=context.unread if is_talk else _unread(readings),
        beside=context.beside if is_talk else _beside(readings),
        is_sought_among=context.is_sought_among if is_talk else any(map(is_sought_among, readings)),
        choices=choices,
    )


def _stranger(readings: tuple[Reading, ...]) -> str:
    """The name that the conversation is about now, where no fact is about it."""
    return next((name for r in readings if (name := r.stranger or _shared_name(r))), "")


def _shared_name(reading: Reading) -> str:
    """The name by which the message named one of several items, so that it was asked back which is meant."""
    named = [t.at for t in reading.tags if t.kind is TagKind.ITEM]
    is_shared = isinstance(reading.outcome, Ambiguous) and named[:1] and named[0] in named[1:]
    return " ".join(reading.tokens[n].said for n in named[0]) if is_shared else ""


def _topic(readings: tuple[Reading, ...], context: Context) -> str:
    """The item that "it" means after a message that was not answered: the first that it named, or that before."""
    named = [t.value for r in readings for t in r.tags if t.kind is TagKind.ITEM]
    return "" if any(map(_shared_name, readings)) else named[0] if named else context.topic


def _spoken(readings: tuple[Reading, ...], context: Context) -> Interval | None:
    """The time that "then" means after a message that was not answered: the last that it named, or that before."""
    named = [t.when.interval for r in readings for t in r.tags if t.when is not None and t.when.interval is not None]
    return named[-1] if named else context.spoken


def _unread(readings: tuple[Reading, ...]) -> str:
    """What was not understood of a message: its first such word, or all of it."""
    words = [word for r in readings if isinstance(r.outcome, NotUnderstood) for word in (r.outcome.words or (r.text,))]
    return words[0] if words else ""


def _beside(readings: tuple[Reading, ...]) -> str:
    """The property that a message named which was not understood."""
    return next(
        (r.outcome.property for r in readings if isinstance(r.outcome, NotUnderstood) and r.outcome.property), ""
    )


def _time_of(query: Query, statements: tuple[Statement, ...], facts: FactBase) -> Interval | None:
    """What "then" means after the answer: the time asked about, else the time that was told."""
    if query.kind is Kind.ELAPSED and query.other is not None and query.other.interval is not None:
        return query.other.interval
    if query.when is not None and query.when.interval is not None and query.kind not in {Kind.EVENTS, Kind.DIFFERENCE}:
        return query.when.interval
    times = [s.time for s in statements if s.time is not None]
    if not times:
        return query.when.interval if query.when is not None else None
    if len(times) == 1 or query.kind not in {Kind.VALUE, Kind.ALL, Kind.EVENTS}:
        time = times[0]
        is_point = facts.properties[statements[0].property].time is TimeRelation.ON
        if query.kind in {Kind.BEGAN, Kind.CHANGES} and time.begin is not None and not is_point:
            return Interval.at(time.begin)
        if query.kind is Kind.ENDED and time.end is not None:
            return Interval.at(time.end)
        return time
    told = Interval.at(Date(min(t.earliest for t in times), max(t.latest for t in times)))
    asked = query.when.interval if query.kind is Kind.EVENTS and query.when is not None else None
    is_beyond = asked is not None and not (asked.earliest <= told.earliest and told.latest <= asked.latest)
    return asked if is_beyond else told  # what began in a year may last much longer


def _items_told(outcome: Outcome) -> tuple[str, ...]:
    """The items that an answer about described items told; of a comparison the first of them."""
    if not isinstance(outcome, Chosen):
        return ()
    return outcome.items[:1] if outcome.query.kind is Kind.COMPARED else outcome.items


def mark(statements: Iterable[str], facts: FactBase) -> str:
    """Sum up what statements say, but for their references, which may be corrected under a conversation."""
    said = ", ".join(map(facts.gist, statements))
    return f"{zlib.crc32(f'[{said}]'.encode('utf-8', 'surrogatepass')):08x}" if said else ""


def holds(turn: Turn, facts: FactBase) -> bool:
    """Whether the fact base has all that a turn was about, and still says what it told."""
    has_items = all(facts.has_item(item) for item in (turn.query.subject, *turn.items) if item)
    has_properties = all(name in facts.properties for name in _properties(turn.query) if name)
    try:
        return has_items and has_properties and mark(turn.statements, facts) == turn.mark
    except KeyError:  # a statement is gone
        return False


def _properties(query: Query) -> Iterator[str]:
    yield query.property
    for selection in (query.selection, query.via):
        if selection is not None:
            yield from _properties_of(selection)


def _properties_of(selection: Selection) -> Iterator[str]:
    if selection.order is not None:
        yield selection.order.property
    for condition in selection.conditions:
        yield condition.property
        if condition.among is not None:
            yield from _properties_of(condition.among)
