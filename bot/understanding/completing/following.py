"""Along the order of what was told: what came next or before, the second, the middle one."""

from __future__ import annotations

from itertools import pairwise

from bot.language import about_told, fillers, gaps, grammar, orders, precedence, renewal
from bot.language.operators import Op
from bot.language.question_words import WHAT_OR_WHICH, Focus
from bot.model import Kind, Quantifier, Query, TagKind, TimeRelation, ValueType
from bot.records import replace
from bot.understanding.framing import replacing
from bot.understanding.tagging.times import relate

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from decimal import Decimal

    from bot.facts.base import FactBase
    from bot.model import Context, Property, Statement, Turn, When
    from bot.understanding.framing.features import Features

_UNORDERED = {Focus.NUMBER, Focus.LENGTH, Focus.WHY, Focus.YESNO}
"""Question words that do not ask for a neighbour."""


def told_by(turn: Turn) -> tuple[str, ...]:
    """The statements that the last answer told, in the form in which a query names them."""
    return tuple(f"#{s}" for s in turn.statements)


def told_lately(f: Features, context: Context, last: Turn) -> tuple[str, ...]:
    """What to go on from: what the last answer told; with "both", also what the answer before it told of the same."""
    earlier = [t for t in context.turns[-2:-1] if f.has(Op.BOTH) and t.query.property == last.query.property]
    return tuple(dict.fromkeys(v for turn in (*earlier, last) for v in told_by(turn)))


def before_which(f: Features, told: tuple[str, ...]) -> tuple[str, ...]:
    """What of several that were told a step back starts from: the last, for "*just* before that", "before *this one*".

    "This one" after all of them is the one that is so now, and of a year in which it changed the new one is meant.
    """
    is_of_one = f.has(Op.PREVIOUS) and not _OF_LAST.isdisjoint(f.words)
    return told[-1:] if is_of_one else told


_OF_LAST = renewal.NEAREST | {"this"}


_ORDERED = {TimeRelation.DURING, TimeRelation.ON, TimeRelation.AS_OF}
"""How time relates to what comes one after another."""


def neighbours(
    f: Features, last: Turn, context: Context, p: Property | None
) -> Iterator[tuple[Query, tuple[str, ...]]]:
    """ "and before that?", "what came next?", "to what?"."""
    if p is None or p.time not in _ORDERED or not last.statements or f.of[TagKind.VALUE]:
        return
    if f.has(Op.LONGER, Op.SHORTER):
        return  # "longer than the one before" asks for no neighbour
    is_alone = p.type is ValueType.EVENT and not p.is_list  # nothing of the kind came before a founding
    is_unordered = f.focus in _UNORDERED and not (p.time is TimeRelation.AS_OF and f.focus is Focus.NUMBER)
    if any(t.value == "shift" for t in f.times) or is_unordered or is_alone or _has_date(f):
        return
    if _from_end(f) or (f.numbers and not f.has_verb):
        return  # "*two* after" is no neighbour
    words = [t.text for t in f.tokens]
    is_of_time = f.focus in {Focus.SINCE, Focus.UNTIL, Focus.WHEN}  # "from which year"
    to_what = not is_of_time and any(a in precedence.TURNED_INTO and b in WHAT_OR_WHICH for a, b in pairwise(words))
    to_what = to_what or (f.focus is Focus.WHAT and becomes(f)) or gives_way(f, last)
    to_what = p.time is TimeRelation.DURING and to_what and not (p.is_figure and f.of[TagKind.CUE])
    from_what = not is_of_time and any(a == "from" and b in WHAT_OR_WHICH for a, b in pairwise(words))
    told = told_lately(f, context, last)
    if (when := _next_to(f, last)) is not None:
        yield replace(last.query, when=when), ("question", "time")
        return
    if to_what and nth_of(f):
        return
    if to_what and last.query.kind in {Kind.CHANGES, Kind.BEGAN}:  # it was told what it changed to
        yield last.query.anew(Kind.PERIOD, told), ("property", "value")
        return
    told = before_which(f, told)
    said = replacing.of_told(f) if f.has(Op.PREVIOUS, Op.NEXT) else None
    is_back, is_on = said is Kind.PREVIOUS, said is Kind.NEXT
    if said is None:
        is_back, is_on = (
            f.has(Op.PREVIOUS) or _compares(f, orders.EARLIER),
            f.has(Op.NEXT) or _compares(f, orders.LATER),
        )
        is_on = is_on or (is_only_then(f) and not last.query.is_claim)
    steps = ((Kind.PREVIOUS, is_back or from_what), (Kind.NEXT, is_on or to_what))
    if is_only_then(f) and last.query.is_claim and p.time is TimeRelation.DURING:  # "no? what then?"
        yield replace(last.query.anew(Kind.VALUE), when=last.query.when), ("question",)
    for kind, is_asked in steps:
        if is_asked:
            turned = {Kind.NEXT: Kind.PREVIOUS, Kind.PREVIOUS: Kind.NEXT}[kind]
            is_turned = last.query.kind is turned and is_turning(f, last.query)
            yield last.query.anew(kind, last.query.values if is_turned else told), ("property", "value")


def gives_way(f: Features, last: Turn) -> bool:
    """Whether a fragment asks in favour of what that was given up which was told last: "in favour of which name?"."""
    if last.query.kind not in {Kind.ENDED, Kind.CHANGES} or f.has_verb:
        return False
    return any(a.text in precedence.FOR_ANOTHER and b.text in precedence.WHOM for a, b in pairwise(f.tokens))


def is_turning(f: Features, asked: Query) -> bool:
    """Whether a fragment looks the other way from what was asked about by its name: "what came before BKR? and after?".

    Along a chain it steps back on it, but not with "just": "what came just before it? and just after?".
    """
    is_named = bool(asked.values) and not all(v.startswith("#") for v in asked.values)
    is_near = bool(asked.values) and not renewal.NEAREST.isdisjoint(f.words)
    return (is_named or is_near) and grammar.DEMONSTRATIVES.isdisjoint(f.words)


def becomes(f: Features) -> bool:
    """ "What did it become?", "what did that turn into?", and nothing else."""
    known = renewal.BECOMING | renewal.ONES | grammar.EMPTY
    return not f.words.isdisjoint(renewal.BECOMING) and f.words - {f.text(f.focus_at)} <= known


def _has_date(f: Features) -> bool:
    """Whether a fragment names a time of its own: "last one: 1947" asks for no last value."""
    return any([t.when is not None and t.when.interval is not None for t in f.times])


def _next_to(f: Features, last: Turn) -> When | None:
    """The time next to the date before or after which was asked: "and just before" after "before 1980"."""
    edge = last.query.when.edge if last.query.when is not None else None
    date = edge.begin if edge is not None else None
    if date is None or renewal.NEAREST.isdisjoint(f.words) or f.has(Op.NEXT) == f.has(Op.PREVIOUS):
        return None
    return replace(relate(date, "after" if f.has(Op.NEXT) else "before"), put="nearest")


def _compares(f: Features, sooner: frozenset[str]) -> bool:
    """Whether a fragment means the one on one side by its age: "the *older* one", "and the *newer* figure"."""
    words = [t.text for t in f.tokens if t.text not in grammar.JOINERS | {"then"}]
    is_one = len(words) == len(("the", "older", "one")) and words[0] == "the"
    return is_one and words[1] in sooner and words[2] in grammar.ONES | about_told.FIGURES | grammar.NAME_NOUNS


def is_only_then(f: Features) -> bool:
    """ "and then?" asks for what came next."""
    words = {t.text for t in f.tokens}
    return "then" in words and words <= fillers.ONLY_THEN


_YEARS = frozenset({"year", "date"})
_LONG_UNITS = frozenset({"month", "decade", "century"})
"""Units of time of which a fragment may say which: "the *first* month of that"."""
_OF_NTH = {
    Focus.WHEN: Kind.PERIOD,
    Focus.LENGTH: Kind.DURATION,
    Focus.SINCE: Kind.BEGAN,
    Focus.UNTIL: Kind.ENDED,
}


def ordinals(
    f: Features, last: Turn, context: Context, p: Property | None, facts: FactBase
) -> Iterator[tuple[Query, tuple[str, ...]]]:
    """ "second?", "the last one", "how long was the third?", "in reverse"."""
    if p is None or f.of[TagKind.VALUE] or not _LONG_UNITS.isdisjoint(f.words):
        return
    if "again" in f.words and not f.has_verb and len(last.statements) == 1:
        return  # "and the first *again*" asks a question again
    is_done = f.focus is Focus.WHO and not f.words.isdisjoint(about_told.OBJECTS)  # "who *ranked it*"
    is_of_all = f.has(Op.ORDER, Op.REVERSE) and not is_done
    is_from_list = last.query.ordinal != 0 and any(v.startswith("#") for v in last.query.values)
    told = last.query.values if is_from_list else _listed(last, context)
    if f.numbers and (several := _of_several(f)):
        told = _told_in_turn(several, last, context, facts)
        if not told:
            return  # "which *of the three* was last", after two or more than three were told
    told = () if not grammar.OVERALL.isdisjoint(f.text(range(k, k + 2)) for k in range(len(f.tokens) - 1)) else told
    number = 0 if _has_date(f) or is_of_all else _from_end(f) or nth_of(f) or _middle(f, told)
    if is_of_all and len(last.statements) > 1:
        way = Quantifier.REVERSE if f.has(Op.REVERSE) else Quantifier.PLAIN
        yield replace(last.query.anew(Kind.ALL), quantifier=way), ("property",)
    if p.is_figure and (f.focus in {Focus.WHO, Focus.WHERE} or not grammar.THOSE.isdisjoint(f.words)):
        return  # "which of them was the first" asks for one of those that were counted
    if not number or f.focus is Focus.NUMBER or f.has(Op.LONGEST, Op.SHORTEST) or _asks_distance(f):
        return
    if number in {1, -1} and not _YEARS.isdisjoint(f.words) and not _of_which(f, "year"):
        if p.time is TimeRelation.DURING and len(last.statements) == 1:  # "and its last year?" is that of the value
            kind = Kind.BEGAN if number == 1 else Kind.ENDED
            yield last.query.anew(kind, told_by(last)), ("property", "value")
        return
    if f.focus is Focus.WHO and p.type is ValueType.ITEM and last.query.subject:
        values = {facts.statement(id_).value for id_ in last.statements}
        if facts.type_of(
            last.query.subject
        ).is_person:  # "was Ann the first mayor? *who was first?*" asks for no office
            holder = Query(Kind.HOLDER, "", p.id, values=tuple(values), ordinal=number)
            yield from [(holder, ("property", "value"))] if len(values) == 1 else []
            return
    yield _nth(f, last, context, number, told, facts)


_NTH_CHANGE = {Focus.NONE, Focus.WHAT, Focus.DESCRIBE, Focus.YESNO}
"""Question words of "the third?", "what was the third one?" and "is there a third?"."""


def _nth(  # noqa: PLR0913, PLR0917 -- the fragment, with what it goes on from
    f: Features, last: Turn, context: Context, number: int, told: tuple[str, ...], facts: FactBase
) -> tuple[Query, tuple[str, ...]]:
    """The question for the one at a place in the order: of what happened, of changes, or of what was told."""
    is_of_changes = last.query.kind in {Kind.CHANGES, Kind.CHANGE_COUNT} or last.query.quantifier is Quantifier.LISTED
    if (happened := _nth_told(context.turns[-1], number, facts)) is not None:
        kind = Kind.BEGAN if facts.properties[happened.property].time is TimeRelation.DURING else Kind.PERIOD
        return Query(kind, happened.item, happened.property, values=(f"#{happened.id}",)), ("value",)
    if last.query.kind is Kind.BEGAN and last.query.ordinal == 1 and number == -1:
        return last.query.anew(Kind.ENDED, told_by(last)), ("property", "value")
    if last.query.kind in {Kind.CHANGES, Kind.CHANGE_COUNT} and f.focus in _NTH_CHANGE:
        several = _several(f, number, len(last.statements))
        query = replace(last.query.anew(Kind.CHANGES), when=last.query.when, other=last.query.other)
        return replace(query, ordinal=number, number=several), ("property",)
    kind = Kind.ORDINAL if is_of_changes else _OF_NTH.get(f.focus, Kind.ORDINAL)
    query = replace(last.query.anew(kind, told), ordinal=number, number=_several(f, number, len(told)))
    return replace(query, quantifier=Quantifier.LISTED if is_of_changes else Quantifier.PLAIN), ("property",)


def _of_which(f: Features, noun: str) -> bool:
    """Whether more is said behind a noun: "the last year *of the first name*"."""
    return any(a == noun and b == "of" for a, b in pairwise([t.text for t in f.tokens]))


def _asks_distance(f: Features) -> bool:
    """Whether it is asked how far from what was told something is: "how many years later was the second?"."""
    return not gaps.SOONER_OR_LATER.isdisjoint(f.words) and "how" in f.words and not f.has(Op.LONGER, Op.SHORTER)


def _several(f: Features, place: int, told: int) -> Decimal | None:
    """How many from the first or the last on are asked for: "only the last two"."""
    count = f.numbers[0].number if f.numbers and place in {1, -1} and not _of_several(f) else None
    return count if count is not None and 1 < count <= told else None


def _nth_told(turn: Turn, number: int, facts: FactBase) -> Statement | None:
    """The one at a place in the order of time of all that was told to have happened."""
    if turn.query.kind is not Kind.EVENTS:
        return None
    told = [s for s in map(facts.statement, turn.statements) if s.time is not None]
    told.sort(key=lambda s: s.time.sort_key() if s.time is not None else ())
    place = number - 1 if number > 0 else number
    return told[place] if -len(told) <= place < len(told) else None


def _from_end(f: Features) -> int:
    """Which from the end the fragment says: -2 for "the last but one", 0 for none."""
    if f.words.isdisjoint(orders.LAST_PLACES):
        return 0
    text = f.text(range(len(f.tokens)))
    return next((-n for n, phrases in orders.FROM_END.items() if any(p in text for p in phrases)), 0)


def _middle(f: Features, told: tuple[str, ...]) -> int:
    """The place of the one in the middle of an odd number that were told."""
    return len(told) // 2 + 1 if "middle" in f.words and len(told) % 2 else 0


def _listed(last: Turn, context: Context) -> tuple[str, ...]:
    """What the last answer told, where it told several things: "in 1960 and in 1985?" was answered by two."""
    same = [t for t in context.told_together if t.query.property == last.query.property]
    told = tuple(dict.fromkeys(v for turn in same for v in told_by(turn))) or told_by(last)
    return told if len(told) > 1 else ()


def _of_several(f: Features) -> int:
    """How many those are of which one is asked for: "which *of the three* was last"; 0 where that is not said."""
    at = f.numbers[0].at[0]
    words = [t.text for t in f.tokens[max(at - 2, 0) : at]]
    number = f.numbers[0].number
    is_of = len(words) > 1 and words[0] == "of" and words[1] in grammar.DEFINITE
    return int(number) if is_of and number is not None else 0


def _told_in_turn(count: int, last: Turn, context: Context, facts: FactBase) -> tuple[str, ...]:
    """So many things of one kind as the last answers told together, by their time; none if that is another number."""
    found: dict[str, None] = {}
    for turn in reversed(context.turns):
        if turn.query.property != last.query.property or turn.query.subject != last.query.subject:
            break
        found.update(dict.fromkeys(turn.statements))
        if len(found) >= count:
            break
    times = {id_: time for id_ in found if (time := facts.statement(id_).time) is not None}
    in_order = sorted(times, key=lambda id_: times[id_].sort_key())
    return tuple(f"#{id_}" for id_ in in_order) if len(found) == len(times) == count else ()


def nth_of(f: Features) -> int:
    """Which in the order of time the fragment says: 1 the first, -1 the last, 0 none."""
    if f.ordinals:
        return int(f.ordinals[0].value)
    return 1 if "former" in f.words else -1 if f.has(Op.LAST) else int(f.has(Op.FIRST))
