"""Which kind of question a clause asks of a property.

One function for each way in which time relates to a property. Each looks at the features from the most telling on
and says the kind together with the operators that the kind makes use of: an operator that no kind uses stays
unexplained, and the reading is refused.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from bot.language import operators
from bot.language.operators import Op
from bot.language.question_words import Focus
from bot.model import Kind, TimeRelation, ValueType
from bot.records import dataclass
from bot.understanding.direction import is_reversed
from bot.understanding.replacing import succession

if TYPE_CHECKING:
    from bot.model import Property
    from bot.understanding.asked import Asked
    from bot.understanding.features import Features

_WHEN = {Focus.WHEN, Focus.SINCE, Focus.UNTIL, Focus.LENGTH}
_ASKING = {Focus.WHAT, Focus.NONE, Focus.HOW, Focus.WHO, Focus.DESCRIBE, Focus.LIST, Focus.NUMBER}


@dataclass(frozen=True, slots=True)
class Choice:
    """A kind of question and what it takes from the clause."""

    kind: Kind
    ops: frozenset[Op] = frozenset()
    quantifier: str = ""
    uses_time: bool = True
    against: str = ""
    """What the schema says against it, or ""."""
    ordinal: int = 0
    """Which of the named values in the order of time, where no ordinal of the clause says it."""


def choose(f: Features, p: Property, a: Asked) -> Choice:
    """The kind of question that the clause asks of the property."""
    if a.excluded and f.focus not in {Focus.YESNO, Focus.NONE, Focus.WHY, Focus.WHEN, Focus.SINCE, Focus.HOW}:
        return Choice(Kind.VALUE, against="what")
    if is_reversed(f, p, a.roles):
        return Choice(Kind.VALUE, against="who" if f.focus is Focus.WHO else "what")
    if f.focus is Focus.WHO and p.type is ValueType.ITEM and "where" in p.asks and "who" not in p.asks:
        return Choice(Kind.VALUE, against="who")
    if a.is_of_value:
        return Choice(Kind.VALUE, against="what" if f.is_claim else f.focus.value)
    if p.type is ValueType.NAME and not operators.DEPARTURES.isdisjoint(f.words):
        return Choice(Kind.ENDED, against="what")  # who leaves, leaves no name
    if f.is_claim and a.is_identity:
        return Choice(Kind.CLAIM, frozenset({Op.CURRENT, Op.STILL, Op.ALREADY, Op.EVER}), against="what")
    is_spelt_out = f.focus not in {Focus.NUMBER, Focus.LIST, Focus.WHO} and not f.times
    if f.has(Op.EXPAND) and p.type is ValueType.NAME and is_spelt_out:
        return Choice(Kind.EXPAND, frozenset({Op.EXPAND, Op.CURRENT, Op.USE, Op.ALL}))
    if (choice := _which_of(f, a)) is not None and p.time in {TimeRelation.DURING, TimeRelation.ON}:
        return choice
    match p.time:
        case TimeRelation.DURING:
            return _during(f, p, a)
        case TimeRelation.AS_OF:
            return _as_of(f, p, a)
        case TimeRelation.ON:
            return _on(f, p, a)
        case TimeRelation.ALWAYS:
            return _always(f, p, a)


_SPAN_OPS = frozenset({Op.USE, Op.EVER, Op.ALL, Op.FORMER, Op.CURRENT, Op.STILL, Op.ALREADY})


def _during(f: Features, p: Property, a: Asked) -> Choice:
    if p.type in {ValueType.QUANTITY, ValueType.MONEY}:
        return (_timing(f, a) if f.numbers and not f.times else None) or _as_of(f, p, a)
    for find in (_ranking, _changing, _timing, _neighbour, _ordinal):
        if (choice := find(f, a)) is not None:
            return choice
    if f.is_claim and (a.values or a.excluded):
        return _claim(f)
    if f.focus is Focus.NUMBER and a.values and asks_times(f):
        return Choice(Kind.COUNT, _SPAN_OPS | {Op.BEGIN}, "times")
    if f.focus is Focus.NUMBER:
        ops = frozenset({Op.ALL, Op.FORMER, Op.USE, Op.EVER, Op.CHANGE, Op.PREVIOUS, Op.CURRENT})
        is_former = f.has(Op.FORMER) or (f.has(Op.PREVIOUS) and f.has(Op.CURRENT))
        return Choice(
            Kind.COUNT,
            ops,
            "former" if is_former else "",
            uses_time=bool(f.times),
            against="" if a.has_plural else "number",
        )
    return _plain_value(f, p, a)


def asks_times(f: Features) -> bool:
    """ "How often", "how many times"."""
    return bool({f.tokens[n].text for n in f.focus_at} & {"often", "times"})


_RANKING = (
    (Op.LONGEST, Kind.LONGEST),
    (Op.SHORTEST, Kind.SHORTEST),
    (Op.LONGER, Kind.LONGER),
    (Op.SHORTER, Kind.SHORTER),
)


def _ranking(f: Features, a: Asked) -> Choice | None:
    """Longest, shortest, longer of two."""
    for op, kind in _RANKING if f.ops else ():
        if f.has(op) and f.focus is not Focus.YESNO:
            both = frozenset({Op.BOTH}) if op in {Op.LONGER, Op.SHORTER} or a.values else frozenset({Op.ALL})
            return Choice(kind, _SPAN_OPS | {op, Op.LONGEST, Op.LONGER, Op.BOTH} | both, _former(f))
    if f.has(Op.BETWEEN) and len(a.values) == 2 and f.focus in _ASKING:  # noqa: PLR2004
        return Choice(Kind.BETWEEN, _SPAN_OPS | {Op.BETWEEN})
    return None


def _changing(f: Features, a: Asked) -> Choice | None:
    """What, when and how often it changed."""
    if not f.has(Op.CHANGE):
        return None
    ops = _SPAN_OPS | {Op.CHANGE, Op.ORDER, Op.BEGIN, Op.BETWEEN, Op.FIRST, Op.LAST, Op.HAPPEN}
    if f.focus in {Focus.NUMBER, Focus.LENGTH} and not a.values:
        return Choice(Kind.CHANGE_COUNT, ops)
    if f.focus is Focus.WHEN and a.values:
        is_target = a.has_target or len(a.values) > 1
        return Choice(Kind.BEGAN if is_target else Kind.ENDED, ops)
    if f.is_claim:
        return Choice(
            Kind.BEGAN if a.values and a.has_target and f.times else Kind.CLAIM if a.values else Kind.CHANGES, ops
        )
    if f.focus in {Focus.WHAT, Focus.NONE} and len(a.values) == 1 and not f.times:
        return Choice(Kind.PREVIOUS if a.has_target else Kind.NEXT, ops)
    if f.focus is Focus.WHEN and f.ordinals:
        return Choice(Kind.CHANGES, ops)
    is_asked = f.focus in (_ASKING | _WHEN) - {Focus.WHO}
    return Choice(Kind.CHANGES, ops, against="" if is_asked else f.focus.value)


_TIMING_OPS = _SPAN_OPS | {Op.BETWEEN, Op.EXIST, Op.FIRST, Op.LAST, Op.ONLY}


def _timing(f: Features, a: Asked) -> Choice | None:
    """When it began, ended, how long it lasted."""
    beginning = f.has(Op.BEGIN) and not f.has(Op.END)
    base = _TIMING_OPS
    if f.is_claim and f.times and (f.has(Op.END) or beginning) and (a.values or f.has(Op.CURRENT)):
        return Choice(Kind.BEGAN if beginning else Kind.ENDED, base | {Op.BEGIN, Op.END})
    if f.focus is Focus.WHY and f.times and beginning and a.values:
        return Choice(Kind.BEGAN, base | {Op.BEGIN}, against="why")
    if f.focus is Focus.SINCE:
        return Choice(Kind.BEGAN, base | {Op.BEGIN})
    if f.focus is Focus.UNTIL:
        return Choice(Kind.ENDED, base | {Op.END})
    if f.focus is Focus.LENGTH:
        # "From when to when was there one" asks for all that it was, with the times.
        kind = Kind.ALL if a.is_existence and not a.values else Kind.DURATION
        return Choice(kind, base | {Op.BEGIN, Op.END})
    if f.focus is Focus.WHEN:
        if f.has(Op.NEXT, Op.PREVIOUS) and not a.values:
            return None
        if f.has(Op.END):
            return Choice(Kind.ENDED, base | {Op.END, Op.BEGIN, Op.NEXT})
        if beginning or (f.has(Op.CURRENT) and not a.values):
            return Choice(Kind.BEGAN, base | {Op.BEGIN, Op.CURRENT})
        if a.values or f.ordinals or f.has(Op.FIRST, Op.LAST):
            return Choice(Kind.PERIOD, base | {Op.BEGIN})
        return Choice(Kind.CHANGES if a.has_plural else Kind.PERIOD, base)
    if f.focus in {Focus.NONE, Focus.WHAT} and a.values and f.has(Op.BEGIN, Op.END) and not f.times and not f.is_claim:
        if f.has(Op.NEXT, Op.PREVIOUS):
            return None
        kind = Kind.ENDED if f.has(Op.END) else Kind.BEGAN if a.has_target else Kind.NEXT
        return Choice(kind, base | {Op.BEGIN, Op.END})
    return None


def _neighbour(f: Features, a: Asked) -> Choice | None:
    """What came next or before."""
    if not f.has(Op.NEXT, Op.PREVIOUS) or f.focus is Focus.NUMBER:
        return None
    ops = _SPAN_OPS | {Op.NEXT, Op.PREVIOUS, Op.LAST, Op.BEGIN, Op.CHANGE, Op.HAPPEN, Op.END}
    spots = {t.at for t in a.roles.values}
    if len(spots) == 1 and (asked := succession(f, spots.pop())) is not None:
        return Choice(asked, ops, uses_time=False)
    if f.has(Op.NEXT) and (a.values or not f.times) and not f.has(Op.PREVIOUS):
        return Choice(Kind.NEXT, ops, uses_time=not a.values)
    if f.has(Op.PREVIOUS) and a.has_plural and not f.times:
        return Choice(Kind.ALL, ops | {Op.FORMER}, "former")
    if f.has(Op.PREVIOUS) and (a.values or not f.times):
        if not a.values and f.has(Op.FORMER) and a.has_plural:
            return None
        return Choice(Kind.PREVIOUS, ops, uses_time=not a.values)
    return None


def _which_of(f: Features, a: Asked) -> Choice | None:
    """Which of several named values came first, or last: "which was earlier, the fire or the flood?"."""
    is_claim = f.focus is Focus.YESNO and len(a.values) == 2  # noqa: PLR2004 -- "was the fire before the flood?"
    is_asked = f.focus in {Focus.WHAT, Focus.WHO} and len(a.values) > 1
    if not (is_claim or is_asked) or f.has(Op.BETWEEN, Op.CHANGE) or f.times:
        return None
    named = {t.at[0] for t in a.roles.values}
    steps = {
        op: any(_leads_to(f, t.at[-1] + 1, named) == is_claim for t in f.ops.get(op, ()))
        for op in (Op.PREVIOUS, Op.NEXT)
    }
    is_first = steps[Op.PREVIOUS] or (is_asked and f.has(Op.FIRST))
    is_last = steps[Op.NEXT] or (is_asked and f.has(Op.LAST))
    if is_first == is_last:
        return None
    ops = _SPAN_OPS | {Op.FIRST, Op.LAST, Op.PREVIOUS, Op.NEXT, Op.BEGIN, Op.HAPPEN, Op.BOTH}
    return Choice(Kind.ORDINAL, ops, ordinal=1 if is_first else -1)


def _leads_to(f: Features, n: int, named: set[int]) -> bool:
    """Whether a named value follows at this place, without a comma: "before the *flood*"."""
    is_follower = n < len(f.tokens) and not f.tokens[n].has_comma
    return is_follower and (n in named or (f.tokens[n].text == "the" and n + 1 in named))


def _ordinal(f: Features, a: Asked) -> Choice | None:
    if (f.is_claim and a.values) or f.has(Op.ORDER):
        return None
    if f.ordinals or f.has(Op.FIRST, Op.LAST):
        if a.is_dated_ordinal:
            return Choice(Kind.ORDINAL, against="time")
        if not a.has_cue and not a.values:
            return Choice(Kind.ORDINAL, against="what")
        return Choice(Kind.ORDINAL, _SPAN_OPS | {Op.FIRST, Op.LAST, Op.BEGIN})
    return None


def _claim(f: Features) -> Choice:
    """Asked as yes or no, with the word that says how far the claim goes."""
    for op in (Op.ALWAYS, Op.STILL, Op.ALREADY, Op.EVER):
        if f.has(op):
            return Choice(
                Kind.CLAIM,
                _SPAN_OPS | {op, Op.FIRST, Op.BEGIN, Op.LAST, Op.ONLY, Op.END, Op.ALWAYS, Op.CHANGE},
                op.value,
            )
    return Choice(Kind.CLAIM, _SPAN_OPS | {Op.FIRST, Op.BEGIN, Op.END, Op.ONLY, Op.LAST, Op.CHANGE, Op.EXPAND})


def _former(f: Features) -> str:
    return "former" if f.has(Op.FORMER) else ""


def _plain_value(f: Features, p: Property, a: Asked) -> Choice:
    against = "" if f.focus in _allowed(p) else f.focus.value
    if f.focus is Focus.YESNO:
        if not a.has_cue:
            return Choice(Kind.VALUE, _SPAN_OPS, against="what")
        if f.has(Op.EXIST) or not f.times:
            return Choice(Kind.ALL if a.has_plural else Kind.VALUE, _SPAN_OPS)
        return Choice(Kind.VALUE, _SPAN_OPS, against="")
    if p.type is ValueType.ITEM and a.values and not a.has_cue and not f.times:
        return Choice(Kind.DESCRIBE, _SPAN_OPS, against="what")  # "who was Ann?" is asked of Ann, not of her office
    if a.values and not f.times and f.focus in {Focus.NONE, Focus.WHAT, Focus.DESCRIBE}:
        return Choice(Kind.DESCRIBE, _SPAN_OPS)
    if not a.has_cue and f.focus is Focus.HOW:
        against = "how"
    wants_all = a.has_plural or f.focus is Focus.LIST or f.has(Op.ORDER) or (f.has(Op.ALL) and not f.times)
    wants_all = wants_all or (f.has(Op.FORMER) and not f.times) or a.is_former
    if wants_all and not f.has(Op.CURRENT):
        return Choice(
            Kind.ALL,
            _SPAN_OPS | {Op.ORDER, Op.CHANGE, Op.FIRST, Op.LAST, Op.PREVIOUS} | ({Op.HAPPEN} if f.times else set()),
            "former" if a.is_former and not a.has_plural else _former(f),
            against=against,
        )
    return Choice(Kind.VALUE, (_SPAN_OPS - {Op.FORMER}) | ({Op.BEGIN} if not a.values else set()), against=against)


def _allowed(p: Property) -> frozenset[Focus]:
    """The question words that the values of a property answer."""
    return _answered(p.type, p.asks)


@lru_cache(maxsize=256)
def _answered(type_: ValueType, asks: tuple[str, ...]) -> frozenset[Focus]:
    return _ALWAYS_ANSWERED | _ANSWERED.get(type_, frozenset()) | {Focus(a) for a in asks}


_ALWAYS_ANSWERED = frozenset({Focus.WHAT, Focus.NONE, Focus.DESCRIBE, Focus.LIST, Focus.YESNO})
_ANSWERED = {
    ValueType.NAME: frozenset({Focus.HOW}),
    ValueType.PLACE: frozenset({Focus.WHERE}),
    ValueType.QUANTITY: frozenset({Focus.NUMBER}),
    ValueType.MONEY: frozenset({Focus.NUMBER, Focus.MONEY}),
    ValueType.ITEM: frozenset({Focus.WHO}),
}


def _as_of(f: Features, p: Property, a: Asked) -> Choice:
    base = frozenset({Op.CURRENT, Op.ALL, Op.LAST, Op.USE, Op.EXIST, Op.ALREADY, Op.STILL, Op.EVER})
    if a.has_other_noun or a.is_of_part:
        return Choice(Kind.VALUE, base, against="number")
    if a.has_identity or (f.focus is Focus.WHAT and p.type is ValueType.QUANTITY and not _is_definite(f)):
        return Choice(Kind.VALUE, base, against="identity")
    if f.numbers and (choice := _numeric(f, a, base)) is not None:
        return choice
    if f.has(Op.GAIN, Op.BETWEEN, Op.CHANGE) and (
        f.has(Op.BETWEEN) or any(t.value in {"between", "since"} for t in f.times) or len(f.times) > 1
    ):
        ops = base | {Op.GAIN, Op.BETWEEN, Op.CHANGE, Op.MORE, Op.BEGIN, Op.ELAPSED, Op.NEXT}
        return Choice(
            Kind.DIFFERENCE,
            ops,
            against="" if f.focus in {Focus.NUMBER, Focus.WHAT, Focus.HOW, Focus.NONE, Focus.YESNO} else f.focus.value,
        )
    if (f.focus in _WHEN and not a.has_measure) or (
        f.has(Op.MEASURED) and not f.times and f.focus in {Focus.NONE, Focus.WHAT}
    ):
        is_measured = f.has(Op.MEASURED) and f.focus in {Focus.WHEN, Focus.SINCE, Focus.NONE, Focus.WHAT}
        return Choice(Kind.MEASURED, base | {Op.MEASURED}, against="" if is_measured else "when")
    against = "" if f.focus in _allowed(p) or a.has_measure else f.focus.value
    if f.focus is Focus.YESNO and not (a.values or f.numbers):
        return Choice(Kind.VALUE, base, against=against)
    if f.has(Op.SERIES) and not f.times and f.focus in _ASKING:
        return Choice(Kind.ALL, base | {Op.ORDER, Op.SERIES, Op.MEASURED})
    if a.has_plural and f.has(Op.ALL) and not f.times and f.focus in {Focus.WHAT, Focus.LIST}:
        return Choice(Kind.ALL, base | {Op.ORDER}, against=against)
    return Choice(Kind.VALUE, base, against=against)


def _is_definite(f: Features) -> bool:
    """ "What is the headcount", not "what is an observer" or "what do observers want"."""
    words = [t.text for t in f.tokens]
    first, start = min(f.focus_at, default=0), max(f.focus_at, default=-1) + 1
    return bool({"is", "was", "are", "were"} & set(words[first : start + 2])) and not {"a", "an"} & set(
        words[start : start + 3]
    )


def _numeric(f: Features, a: Asked, base: frozenset[Op]) -> Choice | None:
    """A question that names a number: claimed, compared, or looked up."""
    for op in (Op.MORE, Op.LESS):
        if f.has(op) and f.focus in {Focus.YESNO, Focus.NONE, Focus.WHY}:
            return Choice(Kind.COMPARISON, base | {op, Op.ONLY}, op.value)
    if a.comparative and f.focus in {Focus.YESNO, Focus.NONE, Focus.WHY}:
        return Choice(Kind.COMPARISON, base | {Op.ONLY, Op.LONGER, Op.SHORTER}, a.comparative)
    if f.focus in {Focus.WHEN, Focus.SINCE}:
        return Choice(Kind.MEASURED, base | {Op.MEASURED, Op.ONLY})
    if f.has(Op.MEASURED) and f.focus is Focus.NONE:
        return Choice(Kind.MEASURED, base | {Op.MEASURED})
    is_askable = f.focus in {Focus.YESNO, Focus.NONE, Focus.NUMBER, Focus.MONEY, Focus.WHAT, Focus.DESCRIBE}
    return Choice(Kind.CLAIM, base | {Op.ONLY, Op.LESS}, against="" if is_askable else f.focus.value)


def _on(f: Features, p: Property, a: Asked) -> Choice:
    base = frozenset(
        {Op.HAPPEN, Op.ALL, Op.EVER, Op.ONLY, Op.ALREADY, Op.STILL, Op.FIRST, Op.CURRENT}
        if p.type is ValueType.EVENT
        else {Op.HAPPEN, Op.ALL, Op.EVER, Op.ONLY, Op.ALREADY}
    )
    if p.type is ValueType.EVENT:
        return _event(f, p, a, base)
    if f.focus is Focus.WHERE or (f.focus is Focus.WHAT and a.has_place and f.has(Op.EXIST)):
        is_placed = (a.has_place and a.has_cue) or Focus.WHERE in _allowed(p)
        return Choice(Kind.PLACE, base, against="" if is_placed else "where")
    if f.focus in {Focus.WHEN, Focus.SINCE}:
        is_other_event = not p.is_list
        which = {Op.FIRST, Op.LAST} if not a.values else set()  # "the first Games of 1908" are none that is known
        return Choice(Kind.PERIOD, base | {Op.BEGIN, Op.ORDER} | which, against="when" if is_other_event else "")
    if f.focus in {Focus.LENGTH, Focus.UNTIL, Focus.AGE, Focus.MONEY}:
        return Choice(Kind.VALUE, base, against=f.focus.value)
    if f.focus is Focus.NUMBER:
        ops = base | {Op.MORE} if not f.numbers else base
        return Choice(
            Kind.COUNT, ops, against="" if (a.has_counted and not a.values) or "number" in p.asks else "number"
        )
    if f.is_claim and (a.values or a.excluded):
        return Choice(Kind.CLAIM, base | {Op.ALREADY, Op.FIRST, Op.BOTH})
    for op, kind in ((Op.NEXT, Kind.NEXT), (Op.PREVIOUS, Kind.PREVIOUS)):
        if f.has(op) and (a.values or not f.times) and f.focus in _ASKING and p.is_list:
            return Choice(kind, base | {op, Op.LAST}, uses_time=not a.values)
    if (f.ordinals or f.has(Op.FIRST, Op.LAST)) and p.is_list:
        return Choice(Kind.ORDINAL, base | {Op.FIRST, Op.LAST})
    against = "" if f.focus in _allowed(p) else f.focus.value
    if a.values and f.focus in _ASKING:
        return Choice(Kind.DESCRIBE, base, against=against)
    return Choice(Kind.VALUE if f.times else Kind.ALL, base | {Op.ORDER, Op.FORMER}, against=against)


def _event(f: Features, p: Property, a: Asked, base: frozenset[Op]) -> Choice:
    """A founding, a signing: what there is to know is when, and perhaps where."""
    if not a.has_cue and f.focus is not Focus.YESNO:
        return Choice(Kind.PERIOD, base, against="what")
    if f.focus is Focus.WHERE:
        return Choice(Kind.PLACE, base, against="" if a.has_place else "where")
    if f.focus in {Focus.WHEN, Focus.SINCE, Focus.NONE, Focus.DESCRIBE}:
        kind = Kind.CLAIM if f.focus is Focus.NONE and (f.times or f.is_claim) else Kind.PERIOD
        return Choice(kind, base | {Op.BEGIN, Op.EXIST, Op.LAST})
    if f.focus is Focus.YESNO:
        lasting = "still" if f.has(Op.STILL) else "already" if f.has(Op.ALREADY) else ""
        return Choice(Kind.CLAIM, base | {Op.ALREADY, Op.STILL, Op.EVER, Op.BEGIN, Op.EXIST}, lasting)
    is_named = f.focus is Focus.WHAT and f.has(Op.HAPPEN) and not a.is_shared
    return Choice(Kind.PERIOD, base, against="" if is_named or f.focus in {Focus(x) for x in p.asks} else f.focus.value)


def _always(f: Features, p: Property, a: Asked) -> Choice:
    base = frozenset({Op.ALL, Op.CURRENT, Op.EXIST, Op.BOTH, Op.STILL})
    if p.is_list or p.type is not ValueType.TEXT:
        base |= {Op.ONLY}
    if f.focus is Focus.YESNO and not f.numbers:
        if p.type in {ValueType.QUANTITY, ValueType.MONEY}:
            return Choice(Kind.VALUE, base | {Op.EVER})
        return Choice(
            Kind.CLAIM if a.values or a.excluded else Kind.VALUE,
            base | {Op.EVER, Op.ALWAYS, Op.ALREADY, Op.BEGIN},
        )
    if f.numbers and p.type in {ValueType.QUANTITY, ValueType.MONEY} and (choice := _numeric(f, a, base)) is not None:
        return Choice(
            choice.kind,
            choice.ops,
            choice.quantifier,
            against=_against_number(choice, p),
        )
    if f.focus is Focus.NUMBER and p.is_list and p.type is ValueType.TEXT:
        return Choice(Kind.COUNT, base | {Op.MORE}, against="" if a.has_counted else "number")
    against = "" if (f.focus in _allowed(p) and not a.has_identity) or a.has_measure else f.focus.value
    if f.focus in _WHEN and f.has(Op.END):
        return Choice(Kind.ENDED, base | {Op.END}, against="when")
    if (
        f.focus is Focus.WHAT
        and not (Focus.WHAT in {Focus(x) for x in p.asks} or p.type is not ValueType.TEXT)
        and a.is_shared
    ):
        against = "what"
    if a.is_instance or (a.values and p.is_list and f.focus is Focus.WHAT and not a.has_cue):
        return Choice(Kind.DESCRIBE, base, against="what")
    if a.values and f.focus in {Focus.NONE, Focus.DESCRIBE} and not against:
        return Choice(Kind.CLAIM if f.is_claim else Kind.DESCRIBE, base)
    return Choice(Kind.VALUE, base | {Op.ORDER, Op.BEGIN} if p.asks else base, against=against)


def _against_number(choice: Choice, p: Property) -> str:
    """What speaks against a named number where the property has no time."""
    if choice.kind is Kind.MEASURED:
        return "when"
    return "" if choice.against in p.asks else choice.against
