"""Another question of what was told: "why?", "until when?", "what does that stand for?", "how long was that?"."""

from __future__ import annotations

from functools import lru_cache
from itertools import pairwise

from bot.language import degrees, denials, gaps, grammar, lengths, numbers, operators, renewal
from bot.language.inflection import key
from bot.language.operators import Op
from bot.language.question_words import OF_AMOUNTS, OF_CALENDAR, OF_REASONS, Focus
from bot.model import Kind, Quantifier, Query, TagKind, TimeRelation, ValueType
from bot.records import replace
from bot.understanding.choosing.choice import NOT_SPELT_OUT
from bot.understanding.completing import beside_told, stretches
from bot.understanding.completing.following import nth_of, told_by, told_lately
from bot.understanding.completing.settle import at_time
from bot.understanding.framing import claimed
from bot.understanding.tagging import amounts, letters

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from bot.facts.base import FactBase
    from bot.model import Context, Property, Turn
    from bot.understanding.framing.features import Features

_TIMED = {
    Focus.WHEN: Kind.PERIOD,
    Focus.SINCE: Kind.BEGAN,
    Focus.UNTIL: Kind.ENDED,
    Focus.LENGTH: Kind.DURATION,
}

_ELSEWHERE = (Op.PREVIOUS, Op.NEXT, Op.FORMER, Op.FIRST, Op.LAST, Op.ONLY, Op.MORE, Op.LESS, Op.STILL, Op.ALREADY)


def still(f: Features, last: Turn, p: Property | None, facts: FactBase) -> Iterator[tuple[Query, tuple[str, ...]]]:
    """ "Is that still the case?": whether what was told is so now."""
    is_asked = f.has(Op.STILL) and f.focus in {Focus.YESNO, Focus.NONE} and not f.times and not f.of[TagKind.VALUE]
    if not is_asked or p is None or p.time is not TimeRelation.DURING:
        return
    values = tuple(facts.statement(v[1:]).value if v.startswith("#") else v for v in told_by(last))
    if values:
        claim = last.query.anew(Kind.CLAIM, values)
        yield replace(claim, quantifier=Quantifier.STILL, is_claim=True, is_present=True), ("property", "value")


def always(f: Features, last: Turn, p: Property | None, facts: FactBase) -> Iterator[tuple[Query, tuple[str, ...]]]:
    """ "Has it always been called that?", "was it that all along?": whether what was told was so all the time."""
    if not asks_always(f) or p is None or p.time is not TimeRelation.DURING:
        return
    told = [facts.statement(id_).value for id_ in last.statements]
    phrase = {n for t in f.ops[Op.ALWAYS] for n in t.at}  # "from the *start*"
    if len(told) == 1 and all(t.value == p.id or phrase.issuperset(t.at) for t in f.of[TagKind.CUE]):
        claim = last.query.anew(Kind.CLAIM, (told[0],))
        yield replace(claim, quantifier=Quantifier.ALWAYS, is_claim=True), ("property", "value")


def asks_always(f: Features) -> bool:
    """Whether a fragment asks if that which was told was so all the time, and names nothing."""
    is_asked = f.has(Op.ALWAYS) and f.focus in {Focus.YESNO, Focus.NONE} and not f.times and not f.of[TagKind.VALUE]
    return is_asked and not f.words.isdisjoint(grammar.DEMONSTRATIVES | {"so"})


def still_at(f: Features) -> set[int]:
    """The places of the words for what is asked to be still so: "is that still *the case*"."""
    return {n for n, t in enumerate(f.tokens) if t.text in renewal.SO_STILL}


def other_focus(
    f: Features, last: Turn, context: Context, p: Property | None, facts: FactBase
) -> Iterator[tuple[Query, tuple[str, ...]]]:
    """ "why?", "where?", "until when?", "since which year?"."""
    if (
        p is None
        or not operators.OTHERS.isdisjoint(f.words)
        or f.of[TagKind.VALUE]
        or f.times
        or f.has(Op.BETWEEN)
        or nth_of(f)
        or stretches.asks_gap(f)
    ):
        return
    told = told_lately(f, context, last) if f.has(Op.BOTH) else told_by(last)
    is_claimed = _is_so(last, p, facts)
    values = last.query.values if is_claimed else told
    base = last.query.anew(last.query.kind, values)
    is_begun = f.has(Op.BEGIN) or (f.has(Op.HAPPEN) and not grammar.ONES.isdisjoint(f.words))
    edge = Kind.ENDED if f.has(Op.END) else Kind.BEGAN if is_begun and p.time is TimeRelation.DURING else None
    match f.focus:
        case Focus.YESNO | Focus.NONE if f.has(Op.SPAN) and p.time is TimeRelation.DURING and not p.is_figure:
            yield from _of_length(f, base, last)
        case Focus.WHEN | Focus.SINCE if p.time is TimeRelation.AS_OF:
            is_of_day = claimed.exactness(f) == "day"  # a figure is as of a month
            if not is_of_day and not f.has(Op.BEGIN, Op.END, Op.GAIN, Op.CHANGE, Op.NEXT, Op.PREVIOUS):
                yield replace(base, kind=Kind.MEASURED), ("property", "value")
        case Focus.AGE if p.type is ValueType.NAME and beside_told.means_present(f):
            yield replace(base, kind=Kind.DURATION), ("property", "value")
        case Focus.WHEN | Focus.LENGTH if _tells_when(f, last, p, facts):
            yield replace(base, kind=Kind.VALUE, values=()), ("property",)
        case Focus.WHEN | Focus.SINCE | Focus.UNTIL | Focus.LENGTH:
            yield from _of_term(f, base, edge, p)
        case Focus.NONE if edge is not None and not f.has_verb and p.time is TimeRelation.DURING:
            yield replace(base, kind=edge), ("property", "value")
        case Focus.WHERE if f.words.isdisjoint(grammar.LIGHT_VERBS | grammar.KEPT):  # "where did they *go*?"
            yield replace(base, kind=Kind.PLACE), ("property", "value")
        case Focus.WHY | Focus.HOW if _asks_otherwise(f):
            return
        case Focus.WHY | Focus.HOW | Focus.WHO | Focus.NUMBER:
            yield from _on_topic(f, base, last, context, p, facts)
        case _:
            return


def _of_term(f: Features, base: Query, edge: Kind | None, p: Property) -> Iterator[tuple[Query, tuple[str, ...]]]:
    """When what was told began or ended, or how long it lasted; what happened at a time has no end."""
    kind = (edge if f.focus is Focus.WHEN else None) or _TIMED[f.focus]
    if kind is not Kind.ENDED or p.time is not TimeRelation.ON:
        meant = replace(base, kind=kind, quantifier=claimed.quantifier(f, kind), unit=claimed.unit(f, kind))
        yield meant, ("property", "value")


def _of_length(f: Features, base: Query, last: Turn) -> Iterator[tuple[Query, tuple[str, ...]]]:
    """Whether what was told lasted so long: "ten years?"; after what it was that lasted five, what lasted ten."""
    number, bound = amounts.claimed(f, Op.SPAN), amounts.bound(f, Op.SPAN)
    asked = last.query
    if asked.kind is Kind.DURATION and asked.number is not None and not (asked.values or asked.is_claim):
        yield replace(asked, number=number, bound=bound), ("question",)
    elif f.has_verb or f.tokens[0].text != "and":  # "*and* ten years?" asks of something else
        query = replace(base, kind=Kind.DURATION, number=number, bound=bound, is_claim=number is not None)
        yield query, ("property", "value")


def _tells_when(f: Features, last: Turn, p: Property, facts: FactBase) -> bool:
    """Whether what was told has the time in its own words: "*which century*?" of a debate "in the 21st century"."""
    told = [facts.statement(id_).value.lower().split() for id_ in last.statements]
    is_fragment = not any(f.of[kind] for kind in (TagKind.ITEM, TagKind.TYPE))
    if p.time is not TimeRelation.ALWAYS or p.type is not ValueType.TEXT or not is_fragment:
        return False
    if f.focus is Focus.LENGTH:  # "over *how long*?" of a change "over half a century"
        return any(a in _COUNTED_BY and b in lengths.UNIT_HINTS for value in told for a, b in pairwise(value))
    asked = f.words & OF_CALENDAR
    return bool(asked) and any(asked & set(value) for value in told)


_COUNTED_BY = numbers.UNITS.keys() | numbers.TENS.keys() | {"a", "half", "several", "few"}
"""Words before a unit that say with it how long something took."""


def _on_topic(  # noqa: PLR0913, PLR0917 -- the fragment and what it is held against
    f: Features, base: Query, last: Turn, context: Context, p: Property, facts: FactBase
) -> Iterator[tuple[Query, tuple[str, ...]]]:
    """The question that asks another property, on the topic of the last one, for what the question word wants."""
    if f.focus is Focus.NUMBER and _is_done(f):
        return  # "how many *stayed*?"
    if f.focus is Focus.NUMBER and any(
        t.value == Focus.WHEN and f.focus_at.isdisjoint(t.at) for t in f.of[TagKind.FOCUS]
    ):
        return  # "how many have *a date*?"
    family = _family(p, f.focus, last.query.subject, facts)
    if f.focus is Focus.WHO and _says_more(f, family):
        return  # "who *loses*?", "who *against*?"
    if family and f.focus in _REASONS and _is_told(family, last, facts):
        return
    if family == p.id and told_by(last) and not f.words.isdisjoint(_SOMEBODY):
        yield replace(base, kind=Kind.DESCRIBE, values=told_by(last)), ("property", "value")  # "who was *that*?"
    elif family:
        yield replace(base, kind=Kind.VALUE, property=family, values=()), ("topic",)
    elif f.focus is Focus.NUMBER and p.is_figure and f.words <= OF_AMOUNTS:  # "does it have members?", "how many?"
        yield replace(base, kind=Kind.VALUE, values=(), when=last.query.when), ("property",)
    elif f.focus is Focus.NUMBER and _may_be_counted(f, p, context.turns[-1], facts):
        yield _count(f, base, last, p), ("property",)
    elif _asks_for_more(f, p):
        yield replace(base, kind=Kind.VALUE), ("property", "value")


def _is_told(name: str, last: Turn, facts: FactBase) -> bool:
    """Whether the last answer has told all that a property has to say: "what does it do?", "and why?"."""
    told = {s.id for s in facts.statements(last.query.subject, name)}
    return last.query.property == name and bool(told) and told <= set(last.statements)


def _says_more(f: Features, name: str) -> bool:
    """Whether the fragment says what those do, or what is done to them, who are asked for."""
    cued = {n for kind in (TagKind.CUE, TagKind.WORD) for t in f.of[kind] if t.is_of(name) for n in t.at}
    cued |= {n for t in f.ops.get(Op.CURRENT, ()) for n in t.at}  # "who is it *now*?"
    is_turned = f.has(Op.PERFORM, Op.USE) or not f.words.isdisjoint(
        denials.AGAINST | grammar.LIGHT_VERBS | grammar.HAVE
    )
    towards = {n for n, t in enumerate(f.tokens) if t.text in grammar.BEFORE_OBJECT}  # "who is it *for*?"
    return is_turned or any(n not in (f.plain_at - towards) | f.focus_at | cued for n in range(len(f.tokens)))


def _is_done(f: Features) -> bool:
    """Whether the fragment says what those who are counted do or did."""
    said = [n for op in (Op.USE, Op.STILL, Op.END, Op.BEGIN) for t in f.ops.get(op, ()) for n in t.at]
    is_got = not f.words.isdisjoint(grammar.LIGHT_VERBS)
    is_got = is_got or (not grammar.DO.isdisjoint(f.words) and grammar.HAVE.isdisjoint(f.words))  # "*did* it find"
    is_got = is_got and not f.has(Op.CHANGE, Op.OFTEN)
    return is_got or any(n not in f.focus_at and f.tokens[n].text not in grammar.FUNCTION_WORDS for n in said)


def _asks_for_more(f: Features, p: Property) -> bool:
    """Whether it is only asked who, why or how, which no fact of the property says."""
    if f.focus is Focus.WHO:
        return not f.has_verb and p.type is not ValueType.ITEM
    return f.focus in _REASONS and f.words <= OF_REASONS


_REASONS = {Focus.WHY, Focus.HOW}
_SOMEBODY = grammar.DEMONSTRATIVES | grammar.PERSONAL
"""Words for somebody who was told."""


_LISTING = {Kind.VALUE, Kind.ALL, Kind.EVENTS, Kind.COUNT, Kind.CHANGES, Kind.CHANGE_COUNT}
"""Kinds of question that may have told all of a time."""


def _count(f: Features, base: Query, last: Turn, p: Property) -> Query:
    """The question how many there are of what was told: of a time, if that was asked of, or changes."""
    is_repeated = f.has(Op.OFTEN, Op.CHANGE) or not operators.REPEATED.isdisjoint(f.words)
    if is_repeated and p.time is TimeRelation.DURING:
        return replace(base, kind=Kind.CHANGE_COUNT, values=())
    of_then = last.query.when if last.query.kind in _LISTING else None
    is_of_changes = last.query.kind in {Kind.CHANGES, Kind.CHANGE_COUNT}
    return replace(base, kind=Kind.CHANGE_COUNT if is_of_changes else Kind.COUNT, values=(), when=of_then)


def _asks_otherwise(f: Features) -> bool:
    """Whether a fragment asks why not, why there, or how far, and not why or how what was told came about."""
    is_degree = f.focus is Focus.HOW and not degrees.ASKED.isdisjoint(f.words)
    return f.has(*_ELSEWHERE) or not denials.ASKED_WHY.isdisjoint(f.words) or is_degree


def _may_be_counted(f: Features, p: Property, turn: Turn, facts: FactBase) -> bool:
    """Whether "how many?" asks how many values there are: no people are named, and nothing else was told with them."""
    told = {facts.statement(id_).property for id_ in turn.statements}
    if "how" in f.words and f.words.isdisjoint(_COUNTED):
        return False  # "how strong?"
    if any(a.text in grammar.PLACING and b.text == "it" for a, b in pairwise(f.tokens)):
        return False  # "how many were *in it*?"
    return (p.is_list or p.type is ValueType.NAME) and len(told) == 1 and grammar.HUMANS.isdisjoint(f.words)


_COUNTED = frozenset({"many", "much", "often", "times"})
"""Words behind "how" by which values are counted."""


def _is_so(last: Turn, p: Property, facts: FactBase) -> bool:
    """Whether the last question claimed a value that is meant, and not the one that was told in its place."""
    is_claim = last.query.kind is Kind.CLAIM and p.time is TimeRelation.DURING
    told = {facts.statement(id_).value for id_ in last.statements}
    return is_claim and bool(last.query.values) and bool(told.intersection(last.query.values) or len(told) != 1)


def as_exact(f: Features, last: Turn, context: Context, facts: FactBase) -> Turn:
    """The turn whose answer told a date as exact as a fragment asks for it, of those of the last message.

    After "when was it signed, and under which name?", "which day?" asks for that of the signing.
    """
    days = _EXACT.get(claimed.exactness(f))
    if days is None or _has_exact(last, days, facts):
        return last
    same = [t for t in context.told_together[:-1] if _has_exact(t, days, facts)]
    return same[-1] if len(same) == 1 else last


_EXACT = {"day": 1, "month": 31}
"""How many days a date may stand for that tells the day, or the month."""


def _has_exact(turn: Turn, days: int, facts: FactBase) -> bool:
    told = [facts.statement(id_) for id_ in turn.statements]
    begins = [s.time.begin for s in told if s.time is not None and s.time.begin is not None]
    return any((begin.latest - begin.earliest).days < days for begin in begins)


def prepare(facts: FactBase) -> None:
    """Find the keys of the cues of every property."""
    for p in facts.properties.values():
        _keys(p.cues)


@lru_cache(maxsize=1024)
def _keys(cues: tuple[str, ...]) -> frozenset[str]:
    return frozenset(map(key, cues))


def _family(p: Property, focus: Focus, subject: str, facts: FactBase) -> str:
    """The property on the same topic that answers a question word: it shares the first cues.

    Who did what happened may be told by the only one that shares any: "when was it built?", "by whom?". Why something
    is so may be told by the one that shares most cues but for words of grammar: "founded as what?", "and why?".
    """
    related = [
        other
        for other in facts.properties.values()
        if focus.value in other.asks and other.id != p.id and facts.statements(subject, other.id)
    ]
    first = _keys(p.cues[:6])
    on_topic = [other.id for other in related if not first.isdisjoint(_keys(other.cues))]
    if not on_topic and focus is Focus.WHO and p.time is TimeRelation.ON:
        own = _keys(p.cues)
        on_topic = [other.id for other in related if not own.isdisjoint(_keys(other.cues))]
        on_topic = on_topic if len(on_topic) == 1 else []
    if not on_topic and focus is Focus.WHY:
        said = _contents(p.cues[:6])
        shared = {other.id: len(said & _contents(other.cues)) for other in related}
        on_topic = sorted((id_ for id_, count in shared.items() if count > 1), key=lambda id_: -shared[id_])
    return next(iter(on_topic), p.id if focus.value in p.asks else "")


@lru_cache(maxsize=256)
def _contents(cues: tuple[str, ...]) -> frozenset[str]:
    """The keys of the cues without words of grammar."""
    said = (" ".join(key(word) for word in cue.split() if word not in grammar.FUNCTION_WORDS) for cue in cues)
    return frozenset(said) - {""}


def measured(f: Features, last: Turn, p: Property | None) -> Iterator[tuple[Query, tuple[str, ...]]]:
    """ "when was it 156?" after a figure."""
    if p is None or p.time is not TimeRelation.AS_OF:
        return
    if f.has(Op.MEASURED) and not f.numbers and not f.times:
        yield last.query.anew(Kind.MEASURED), ("property",)
    elif (
        f.focus in {Focus.WHEN, Focus.SINCE} and len(f.numbers) == 1 and not f.has(Op.BEGIN, Op.GAIN, Op.CHANGE, Op.END)
    ):
        yield replace(last.query.anew(Kind.MEASURED), number=f.numbers[0].number), ("property",)


def expansion(f: Features, last: Turn, facts: FactBase) -> Iterator[tuple[Query, tuple[str, ...]]]:
    """ "what does that stand for?" after a name."""
    if f.has(Op.CHANGE, Op.NEXT, Op.PREVIOUS) or f.focus in NOT_SPELT_OUT:
        return  # "and *in the next name*, what is the E?"
    names = [s for s in last.statements if facts.properties[facts.statement(s).property].type is ValueType.NAME]
    is_of_letters = bool(letters.places(f.tokens, [facts.statement(s) for s in names]))
    if (f.has(Op.EXPAND) or is_of_letters) and names and not f.of[TagKind.VALUE]:
        statement = facts.statement(names[0])
        yield Query(Kind.EXPAND, statement.item, statement.property, tuple(f"#{s}" for s in names)), ("value",)


def difference(f: Features, context: Context, facts: FactBase) -> Iterator[tuple[Query, tuple[str, ...]]]:
    """ "how many joined in between?" after two figures."""
    is_sum = f.focus is Focus.NUMBER and not f.words.isdisjoint(gaps.PLUS)
    is_length = f.focus is Focus.LENGTH and not f.has(Op.GAIN)  # "how many months between the two figures?"
    if not (is_sum or f.has(Op.BETWEEN, Op.GAIN)) or f.times or "which" in f.words or is_length:
        return
    if f.focus in {Focus.WHY, Focus.HOW, Focus.WHO, Focus.WHERE}:
        return  # "*why* did it grow?"
    last = context.turns[-1]
    p = facts.properties.get(last.query.property)
    if p is None or p.time is not TimeRelation.AS_OF:
        return
    same = [t for t in context.turns if (t.query.property, t.query.subject) == (p.id, last.query.subject)]
    told = [s for turn in same for s in turn.statements]
    dates = [d for s in reversed(told) if (d := facts.statement(s).time) is not None]
    latest = dict.fromkeys(dates) if len(last.statements) > 1 else list(dict.fromkeys(dates))[:2]
    known = sorted(latest, key=lambda d: d.sort_key())
    cued = [t.value for t in f.of[TagKind.CUE]]
    other = next((name for name in cued if facts.properties[name].time is TimeRelation.AS_OF), "")
    if len(known) > 1 and (other or not cued):
        name = p.id if p.id in cued or not cued else other  # "did the number of *observers* change between the two?"
        query = replace(last.query.anew(Kind.DIFFERENCE), property=name)
        yield replace(query, when=at_time(known[0]), other=at_time(known[-1])), ("times",)
