"""What the conversation adds to a question that names its property: which value is meant, and at what time."""

from __future__ import annotations

from bot.language import grammar
from bot.language.operators import Op
from bot.language.question_words import Focus
from bot.later import later
from bot.model import CHANGING, Kind, Quantifier, Rank, TagKind, TimeRelation
from bot.records import replace
from bot.understanding.completing.settle import origin, spanning, time_spoken

with later:
    from bot.understanding.completing import exchange, following, quoting, renewals

TYPE_CHECKING = False
if TYPE_CHECKING:
    from bot.facts.base import FactBase
    from bot.model import Context, Frame, Query, Statement, Turn, When
    from bot.understanding.framing.features import Features

_OF_TERM = {Kind.BEGAN, Kind.ENDED, Kind.PERIOD, Kind.DURATION}
"""Kinds of question about how long a value held."""
OF_VALUE = {Kind.BEGAN, Kind.ENDED, Kind.PERIOD, Kind.DURATION, Kind.NEXT, Kind.PREVIOUS, Kind.EXPAND, Kind.DESCRIBE}
"""Kinds of question about one value."""
_CHOOSING = (Op.CURRENT, Op.FIRST, Op.LAST, Op.NEXT, Op.PREVIOUS, Op.FORMER, Op.EVER, Op.ALWAYS)
"""Operators that say by themselves which value is meant."""


def enrich(frame: Frame, f: Features, context: Context, facts: FactBase, *, is_led: bool) -> Frame:
    """The reading with the value or the time that it leaves open: "that name", "under what name?".

    Where the message itself tells a time before its question (`is_led`), that one is meant.
    """
    if Op.BETWEEN in f.ops and (amid := exchange.amid_asked(frame, f, context)) is not None:
        return amid
    query = frame.query
    if query.kind is Kind.AGE and not is_led and _is_age_then(f, query, context, facts):
        return _at(frame, time_spoken(context), "as spoken of")
    if not query.property:
        return frame
    if not context.turns:
        return frame if is_led else _at(frame, _time_open(f, query, context, facts), "as spoken of")
    last = context.turns[-1]
    is_asked = query.kind in _OF_TERM - {Kind.DURATION} and not query.is_claim  # "did it end *then*" claims it
    if is_asked and query.when is not None and query.when.is_only_then:
        query = replace(query, when=None)  # "when did that name come in, *then*?"
        frame = replace(frame, query=query)
    if query.kind is Kind.HOLDER:
        return frame
    if query.kind is Kind.MEASURED and not f.has_verb and not query.values and query.number is None:
        told = _told(f, query, context, facts)  # "for which *census year*?" asks of the figure that was told
        return replace(frame, query=replace(query, values=told), carried=("value", origin(last))) if told else frame
    is_open = not query.values and query.when is None and _goes_on(query.kind, f) and not _names_value(f, query, facts)
    is_open = is_open and not _counts_from_end(f, query)
    if is_open and (told := following.before_which(f, _told(f, query, context, facts))):
        return replace(frame, query=replace(query, values=told), carried=("value", origin(last)))
    if query.kind is Kind.ALL and (those := _which_of_told(f, query, last, facts)):
        return replace(frame, query=those, carried=("values", origin(last)))
    if f.has(Op.STILL) and _asks_whether_so(f, query) and (told := _told(f, query, context, facts)):
        values = tuple(dict.fromkeys(facts.statement(v[1:]).value for v in told))
        claim = replace(query, kind=Kind.CLAIM, values=values, when=None, quantifier=Quantifier.STILL, is_claim=True)
        return replace(frame, query=claim, carried=("value", origin(last)))
    if is_led:
        return frame
    if _goes_on_with_former(f, query) and (when := time_spoken(context) or _time_told(last)):
        now = replace(query, kind=Kind.VALUE, quantifier=Quantifier.PLAIN)
        return _at(replace(frame, query=now), when, origin(last))
    return _at(frame, _time_of_claim(f, query, last) or _time_open(f, query, context, facts), origin(last))


def _at(frame: Frame, when: When | None, source: str) -> Frame:
    """The reading asked of a time, where it has one to take."""
    return replace(frame, query=replace(frame.query, when=when), carried=("time", source)) if when else frame


# --- which value ----------------------------------------------------------------------------------------------


def points_back(f: Features) -> bool:
    """ "that name", "those names", "this one"."""
    return not f.words.isdisjoint(grammar.DEMONSTRATIVES)


def _counts_from_end(f: Features, query: Query) -> bool:
    """Whether a question says itself of which it asks: "who was the *last but one* mayor"."""
    return query.kind is Kind.PREVIOUS and query.ordinal < 0 and f.has_verb and not points_back(f)


def _told(f: Features, query: Query, context: Context, facts: FactBase) -> tuple[str, ...]:
    """The values of the property that were told last, or that were quoted by what was told."""
    statements = [facts.statement(v[1:]) for v in following.told_lately(f, context, context.turns[-1])]
    told = [s for s in statements if (s.item, s.property) == (query.subject, query.property)]
    told = told or list(quoting.quoted(statements, query.subject, query.property, facts))
    if points_back(f):
        told = [*_claimed(context.turns[-1], told, facts), *told]
    return tuple(f"#{s.id}" for s in told)


def _which_of_told(f: Features, query: Query, last: Turn, facts: FactBase) -> Query | None:
    """The question which those are that were told, where these are not all: "which names are *those*?"."""
    is_open = not query.values and query.when is None and not query.quantifier and last.query.property == query.property
    told = [facts.statement(id_) for id_ in last.statements] if is_open and points_back(f) else []
    told = [s for s in told if (s.item, s.property) == (query.subject, query.property)]
    if not told or {s.id for s in facts.statements(query.subject, query.property)} <= {s.id for s in told}:
        return None
    is_one = len(told) == 1
    values = (f"#{told[0].id}",) if is_one else tuple(s.value for s in told)
    return replace(query, kind=Kind.DESCRIBE if is_one else Kind.ALL, values=values)


def _claimed(last: Turn, told: list[Statement], facts: FactBase) -> list[Statement]:
    """The values that were claimed where others were told: "that name" may be either, and so both are told of."""
    query, values = last.query, {s.value for s in told}
    if not told or not query.values or not values.isdisjoint(query.values):
        return []
    stated = facts.statements(told[0].item, told[0].property)
    return [s for s in stated if s.value in query.values and s.rank is not Rank.DEPRECATED]


def _names_value(f: Features, query: Query, facts: FactBase) -> bool:
    """Whether the clause names a value itself: "and after BKR?" asks of that, and not of what was told.

    The name of an item is mostly no value: "since when has BKR had that name"; in "and BKR until?" it is.
    """
    steps = {t.at[-1] for op in (Op.NEXT, Op.PREVIOUS) for t in f.ops.get(op, ())}
    is_bare = not f.has_verb and not points_back(f)
    items = {t.at for t in f.of[TagKind.ITEM] if not is_bare and steps.isdisjoint({t.at[0] - 1, t.at[0] - 2})}
    return any([t.at not in items and facts.property_of(t.value) == query.property for t in f.of[TagKind.VALUE]])


def _asks_whether_so(f: Features, query: Query) -> bool:
    """Whether yes or no is asked of a value that was told: "does it *still* bear *that name*?"."""
    is_of_now = query.when is None or query.when.relation == "now"  # "to *this day*"
    return is_of_now and query.kind is Kind.VALUE and not query.values and f.focus is Focus.YESNO and points_back(f)


def _goes_on(kind: Kind, f: Features) -> bool:
    """Whether a question that leaves open which value is meant asks of the one that was told last.

    What came next or before is always asked of it, even in the present tense; the rest only in the past.
    """
    if kind not in OF_VALUE or f.has(Op.CURRENT):
        return False
    if points_back(f) or kind in {Kind.NEXT, Kind.PREVIOUS}:
        return True
    if kind is Kind.EXPAND:
        return not f.has_verb and not f.of[TagKind.ITEM]
    is_of_now = not grammar.OF_NOW.isdisjoint(f.words) or ("have" in f.words and "did" not in f.words)
    return kind in _OF_TERM and not (is_of_now or f.ordinals or f.has(Op.FIRST, Op.LAST))


# --- at what time ---------------------------------------------------------------------------------------------


def _time_of_claim(f: Features, query: Query, last: Turn) -> When | None:
    """The time that was asked about, for a claim about the same property: "was it BKM?"."""
    is_of_then = f.is_past and (bool(f.of[TagKind.PRONOUN]) or f.has(Op.STILL))  # "was it BKM?", "was BKM still used?"
    is_joined = any(t.text in grammar.JOINERS for t in f.tokens[1:2])  # "and not BKM?" has become "did and BKM"
    is_of_told = is_of_then or is_joined or points_back(f)  # "isn't that BKM?"
    is_claim = f.is_claim and (f.focus is Focus.NONE or (is_of_told and not f.has(*_CHOOSING)))
    is_claim = is_claim and query.kind is Kind.CLAIM
    is_asked = is_claim or _asks_who_was(f, query, last)
    if not is_asked or query.property != last.query.property or query.when is not None:
        return None
    when = last.query.when
    return when if when is not None and when.interval is not None else None


def _asks_who_was(f: Features, query: Query, last: Turn) -> bool:
    """Whether it is asked who it was after a claim of somebody: "who was mayor?", of the time that was asked about."""
    is_who = f.focus is Focus.WHO and f.is_past and query.kind is Kind.VALUE and not f.has(*_CHOOSING)
    return is_who and last.query.is_claim and bool(last.query.values) and query.subject == last.query.subject


def _time_open(f: Features, query: Query, context: Context, facts: FactBase) -> When | None:
    """The time that was spoken of, for a fragment ("under what name?") or a question about that time that says none."""
    p = facts.properties[query.property]
    is_named = any(t.kind is TagKind.CUE and t.value == p.id for t in f.tags)
    is_fragment = is_named and not f.has_verb and not f.times and not f.has(Op.CURRENT)
    is_pointed = query.kind is Kind.EXPAND and points_back(f)  # "what do those letters mean?"
    is_open = (query.kind is Kind.VALUE or is_pointed) and query.when is None and not renewals.side(f)
    is_of_then = is_pointed or (is_fragment and p.time is TimeRelation.DURING)
    is_of_then = is_of_then or (p.time in CHANGING and _is_of_then(f, query))
    is_of_then = is_of_then or (is_fragment and p.is_figure and _is_figure_beside(f, query, context, facts))
    return time_spoken(context) if is_open and is_of_then else None


def _is_figure_beside(f: Features, query: Query, context: Context, facts: FactBase) -> bool:
    """Whether a fragment adds a figure to another one of the same time: "the income in 1990? *and the staff?*"."""
    last = context.turns[-1].query if context.turns else None
    p = facts.properties.get(last.property) if last is not None else None
    if last is None or p is None or not p.is_figure or query.subject != last.subject:
        return False
    is_dated = last.when is not None and last.when.interval is not None and last.property != query.property
    return is_dated and f.tokens[0].text in grammar.JOINERS


def _time_told(last: Turn) -> When | None:
    """The time of what was told, if that is over."""
    return spanning(last.time) if last.time is not None and not last.time.is_end_open else None


def _goes_on_with_former(f: Features, query: Query) -> bool:
    """Whether an "and" asks of what was spoken of, and not of other names: "the gale? *and what was BKR called*?"."""
    is_former = query.kind is Kind.ALL and query.quantifier is Quantifier.FORMER and query.when is None
    return is_former and f.tokens[0].text == "and" and f.is_past and not f.has(*_CHOOSING)


def _is_age_then(f: Features, query: Query, context: Context, facts: FactBase) -> bool:
    """Whether it is asked how old an item was then: "how old *did it get*" is of no time, nor is it after its birth."""
    beginning = facts.type_of(query.subject).when if query.subject else ""
    last = context.turns[-1].query.property if context.turns else ""
    is_open = query.when is None and "did" not in f.words and not (last and last == beginning)
    is_same = bool(context.turns) and context.turns[-1].query.kind is Kind.AGE and not f.has_verb  # "how old exactly?"
    return is_open and (is_same or _is_of_then(f, query))


def _is_of_then(f: Features, query: Query) -> bool:
    """Whether a question asks in the past tense of what was spoken of: "what name did it have?"."""
    is_of_one = bool(query.values or query.excluded or query.ordinal or f.times or f.ordinals or f.numbers)
    is_of_same = bool(f.of[TagKind.PRONOUN]) and not f.of[TagKind.ITEM]
    return f.is_past and not f.is_claim and is_of_same and not is_of_one and not f.has(*_CHOOSING)
