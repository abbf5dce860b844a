"""What a question leaves open is taken from the conversation, and nothing else is.

A fragment ("and in 1985?", "second?", "why?") takes its property, its value or its time from the last turn; "then"
and "nine years later" take their time. What was taken is named in the frame, so that it can be explained.
"""

from __future__ import annotations

from bot.language import gaps
from bot.language.inflection import key
from bot.language.numbers import MONTHS
from bot.language.operators import Op
from bot.language.question_words import OF_REASONS, Focus
from bot.later import later
from bot.model import Against, Cost, Frame, Kind, Query, TagKind, TimeRelation, ValueType
from bot.records import replace
from bot.understanding.completing.settle import origin, spanning

with later:
    from bot.understanding.completing import (
        beside_told,
        by_a_word,
        by_month,
        carryover,
        exchange,
        figure_turns,
        following,
        fragment_words,
        from_fact,
        held_against,
        kin,
        numbered_items,
        of_figure,
        other_ends,
        others,
        outlasting,
        pairs,
        quoting,
        reckoning,
        refocus,
        renewals,
        stretches,
        succession,
        told_order,
    )
    from bot.understanding.framing import former_ones
    from bot.understanding.last_resorts import wording

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from bot.facts.base import FactBase
    from bot.model import Context, Property, Turn
    from bot.understanding.completing.leads import Lead
    from bot.understanding.framing.features import Features

_SURE = -9
"""Looseness of a fragment of which no word is left over: it goes before a reading that takes it by itself."""


def carried(f: Features, context: Context, facts: FactBase) -> Iterator[Frame]:
    """The readings of a fragment that go on from the conversation."""
    if (changed := renewals.of_change(f, context, facts)) is not None:
        yield Frame(changed, Cost(carried=1, corrected=f.corrected), carried=("value", "as spoken of"))
    last = _undenied(_last(context, facts))
    if last is not None and f.has(Op.CURRENT):
        last = former_ones.at_present(beside_told.of_present(f, last, facts), facts)
    f = _without_closing_then(f)
    left = fragment_words.unexplained(f, facts)
    foreign = fragment_words.only_words(f)
    if foreign and last is not None:
        told = {key(word.lower()) for id_ in last.statements for word in facts.statement(id_).value.split()}
        foreign = {n: names for n, names in foreign.items() if f.tokens[n].key not in told}
    for query, what in _ways(f, last, context, facts):
        if not _is_askable(query):
            continue
        used = fragment_words.explained(f, query, last, facts)
        still = [n for n in left if n not in used]
        still += [n for n in foreign if n not in used and query.property and query.property not in foreign[n]]
        against = _contradiction(f, query, facts)
        cost = Cost(contradictions=int(bool(against)), unexplained=len(still), carried=1, corrected=f.corrected)
        yield Frame(query, cost, tuple(f.tokens[n].said for n in still), against, (*what, origin(context.turns[-1])))
    if last is not None:
        yield from _of_another(f, last, left, context, facts)


def _ways(f: Features, last: Turn | None, context: Context, facts: FactBase) -> Iterable[tuple[Query, tuple[str, ...]]]:
    """The ways in which the fragment may go on; where it says by itself which one, no other."""
    if last is None:
        return stretches.gap(f, context, facts)
    if f.times and (aged := reckoning.at_age_in_words(f, last, facts)) is not None:
        return [(aged, ("question",))]
    if f.numbers and numbered_items.may_be_named(f, last, facts):
        return []
    if f.numbers and (claim := held_against.claim(f, last, facts)) is not None:
        return [(claim, ("question",))]
    counted = other_ends.counted_from(f, last, facts) if not f.has_verb else None
    if counted is not None or other_ends.are_counted_from(f, last):
        return [(counted, ("question",))] if counted is not None else []
    if f.ordinals and "on" in f.words and any(reckoning.other_time(f, last, context, facts)):
        return []  # "and *on the 10th*?", after a birthday
    if f.focus is Focus.NUMBER and (latest := beside_told.latest(f, last, facts)) is not None:
        return [(latest, ("property",))]
    if f.focus is Focus.LENGTH and (beside := beside_told.length_beside(f, last, facts)) is not None:
        return [(beside, ("property", "value"))]
    return _continuations(f, last, context, facts)


def may_go_before(f: Features) -> bool:
    """Whether a reading that goes on from the conversation may go before those of the clause by itself."""
    return not f.words.isdisjoint(gaps.ASKED_OF_TOLD)


def _of_another(f: Features, last: Turn, left: list[int], context: Context, facts: FactBase) -> Iterator[Frame]:
    """The readings that ask the same of another thing: the rest, the one in October, ten years on, another item."""
    if f.numbers and (numbered := numbered_items.other(f, last, facts)) is not None:
        yield Frame(numbered, Cost(carried=1, corrected=f.corrected), carried=("question", origin(last)))
    if (rest := others.rest(f, last, context, facts)) is not None:
        yield Frame(rest, Cost(carried=1, corrected=f.corrected), carried=("property", origin(last)))
    if not f.words.isdisjoint(MONTHS) and (meant := by_month.of_month(f, context, facts)) is not None:
        yield Frame(meant, Cost(carried=1, corrected=f.corrected), carried=("value", origin(last)))
    for query in reckoning.other_time(f, last, context, facts):
        yield Frame(query, Cost(carried=1, corrected=f.corrected), carried=("question", origin(last)))
    for way in (by_a_word.other_value, wording.another_word, of_figure.told_again):
        if (asked := way(f, last, facts)) is not None:
            yield Frame(asked, Cost(carried=1, corrected=f.corrected), carried=("question", origin(last)))
    for query in other_ends.of_another(f, last, facts):
        yield Frame(query, Cost(carried=1, corrected=f.corrected), carried=("question", origin(last)))
    if may_go_before(f):
        if (order := told_order.beside(f, last, facts)) is not None:
            yield Frame(order, Cost(corrected=f.corrected, loose=_SURE), carried=("value", origin(last)))
        if (amid := told_order.between(f, context, facts)) is not None:
            yield Frame(amid, Cost(carried=1, corrected=f.corrected), carried=("values", origin(last)))
    if (theirs := kin.other_person(f, last)) is not None:
        yield Frame(theirs, Cost(carried=1, corrected=f.corrected), carried=("question", origin(last)))
    for query, named in exchange.other_item(f, last, facts):
        others_at = {n for n, names in fragment_words.only_words(f).items() if query.property not in names}
        others_at |= {n for t in f.of[TagKind.VALUE] for n in t.at} - {n for t in f.of[TagKind.ITEM] for n in t.at}
        still = sorted((others_at | set(left)).difference(named.at))  # "the *American* one", "the one of *Chile*"
        cost = Cost(unexplained=len(still), carried=1, corrected=f.corrected)
        yield Frame(query, cost, tuple(f.tokens[n].said for n in still), carried=("question", origin(last)))


def _last(context: Context, facts: FactBase) -> Turn | None:
    """The turn that a fragment goes on from; one about described items only as one about who has a value."""
    last = context.turns[-1] if context.turns else None
    return succession.of_chosen(last, facts) if last is not None and last.query.selection is not None else last


def _undenied(last: Turn | None) -> Turn | None:
    """The turn without its denial: "so BKR?" after "never BKM?" denies nothing."""
    if last is None or not last.query.is_denied:
        return last
    return replace(last, query=replace(last.query, is_denied=False))


def _without_closing_then(f: Features) -> Features:
    """The fragment without the "then" that only says that it goes on: "until when then?"."""
    asks_time = f.focus in {Focus.WHEN, Focus.SINCE, Focus.UNTIL, Focus.LENGTH}
    asks_time = asks_time or (f.focus is Focus.NONE and bool(f.of[TagKind.VALUE]))  # "the other flood then?"
    is_then = len(f.times) == 1 and f.times[0].value == "then" and f.times[0].at[-1] == len(f.tokens) - 1
    return replace(f, times=()) if asks_time and is_then and not f.has_verb else f


def lead(frame: Frame, f: Features, said: Lead, facts: FactBase) -> Frame:
    """A reading that points at what the message said before: "that name", or a property that only the lead names.

    Its time comes from there too; with nothing to point at, "that" stays unexplained.
    """
    query = frame.query
    p = facts.properties.get(query.property)
    if p is not None and said.time is not None and not frame.carried and _is_of_then(f, query, p):
        return replace(frame, query=replace(query, when=spanning(said.time)), carried=("time",))
    if (
        p is None
        or p.time is not TimeRelation.DURING
        or query.values
        or query.kind not in {Kind.VALUE, Kind.EXPAND}
        or (query.kind is Kind.EXPAND and any(t.kind in _NAMED for t in f.tags))
    ):
        return frame
    names_it = (
        carryover.points_back(f)
        and any(t.kind is TagKind.CUE and t.value == p.id for t in f.tags)
        and f.focus is not Focus.YESNO
    )
    is_fragment = not f.has_verb and not f.has(Op.CURRENT) and any(t.value == p.id for t in f.of[TagKind.CUE])
    is_of_thing = said.is_of_thing and not f.has(Op.CURRENT)
    is_then = said.time is not None and (f.is_past or is_fragment or is_of_thing) and f.focus is not Focus.YESNO
    if not is_then and (query.kind is Kind.EXPAND or (not names_it and not frame.cost.carried)):
        return frame
    if said.time is not None and not frame.carried:
        # what an acronym stood for then is the name that it was then
        return replace(frame, query=replace(query, kind=Kind.VALUE, when=spanning(said.time)), carried=("time",))
    return frame.leaving("that") if names_it and not frame.carried else frame


def _is_of_then(f: Features, query: Query, p: Property) -> bool:
    """Whether it is asked what happened at the time that was told: "it is of 1973. Which fire is *that*?"."""
    is_open = query.when is None and not (query.values or query.excluded or query.ordinal)
    is_event = p.time is TimeRelation.ON and p.is_list and query.kind in {Kind.VALUE, Kind.ALL}
    return is_open and is_event and carryover.points_back(f) and f.focus is not Focus.YESNO


_NAMED = {TagKind.ITEM, TagKind.VALUE}
"""Tags that tell which acronym is meant."""


def stands_alone(frame: Frame, f: Features, context: Context, facts: FactBase) -> bool:
    """Whether a reading of a fragment leaves the conversation aside ("and Hungary?" as a question of its own)."""
    if frame.carried:
        return False
    last = facts.properties.get(context.turns[-1].query.property) if context.turns else None
    if last is not None and last.time is TimeRelation.DURING and renewals.asks_change(f):
        return True
    if last is not None and last.time is TimeRelation.DURING and refocus.asks_always(f):
        return True
    if last is not None and last.time is TimeRelation.DURING and f.focus is Focus.WHAT and following.becomes(f):
        return True
    if (renewals.side(f) or renewals.is_of_both(f)) and renewals.of_change(f, context, facts) is not None:
        return True
    if not context.turns:
        return False
    if f.has(Op.GAIN, Op.CHANGE) and figure_turns.goes_on(f, context.turns[-1], facts):
        return True
    if not f.words.isdisjoint(gaps.APART) and stretches.asks_of_told(f):
        return True
    if exchange.claims_another(f, context.turns[-1], facts) and frame.query.kind is not Kind.CLAIM:
        return True
    if f.focus in {Focus.WHAT, Focus.WHO} and following.gives_way(f, context.turns[-1]):
        return True
    if frame.query.kind is Kind.EXPAND and not frame.query.values and not f.of[TagKind.ITEM]:
        return True  # "what do *the letters* mean", of the name that was told
    is_new = frame.query.property in exchange.asked_anew(f, context.turns[-1], facts)
    if not f.has_verb and f.focus in {Focus.NONE, Focus.DESCRIBE}:
        return frame.query.kind is Kind.DESCRIBE or not is_new
    is_by_edge = frame.query.property in exchange.named_properties(f) and not is_new
    is_named = bool(frame.query.property) or (frame.query.kind is Kind.EVENTS and not f.has(Op.HAPPEN))
    is_by_grammar = not f.has_verb and not frame.query.values and is_named and not is_new
    return is_by_edge or is_by_grammar


_GENERAL = {Kind.EVENTS, Kind.EXISTED, Kind.AGE, Kind.ELAPSED, Kind.PRECEDENCE, Kind.DESCRIBE}
"""Kinds of question that may be asked without a property."""


def _is_askable(query: Query) -> bool:
    """Whether there is such a question: of a property, or of time itself."""
    return query.kind in _GENERAL if not query.property else query.kind not in _GENERAL - {Kind.DESCRIBE}


def _contradiction(f: Features, query: Query, facts: FactBase) -> Against:
    """What the schema says against going on so: what happened at a time has no length, and a figure is nobody."""
    p = facts.properties.get(query.property)
    if p is None:
        return Against.NOTHING
    is_of_value = query.kind is Kind.VALUE and f.focus.value not in p.asks
    if f.focus is Focus.WHO and is_of_value and p.type is not ValueType.ITEM:
        return Against.WHO
    if f.focus in {Focus.WHY, Focus.HOW} and is_of_value and f.words <= OF_REASONS:
        return Against(f.focus)
    if query.kind is Kind.PLACE and f.has_verb and not _has_place(query, p, facts):
        return Against.WHERE  # "where did he come from?" after "when did he join?", of which no place is told
    if f.focus is Focus.WHAT and query.kind is Kind.VALUE and p.type is ValueType.EVENT:
        return Against.WHAT  # what lasted is no one of several things
    when = query.when.interval if query.when is not None else None
    if p.time is TimeRelation.ALWAYS and query.kind is Kind.CLAIM and when is not None:
        return Against.TIME  # "was it so many? and *in the seventies*?", of what has no date
    return Against.LENGTH if query.kind is Kind.DURATION and p.time is not TimeRelation.DURING else Against.NOTHING


def _has_place(query: Query, p: Property, facts: FactBase) -> bool:
    """Whether the facts say where something was."""
    stated = facts.statements(query.subject, p.id) if query.subject else ()
    return p.type in {ValueType.PLACE, ValueType.ITEM} or "where" in p.asks or any(s.place for s in stated)


def _continuations(
    f: Features, last: Turn, context: Context, facts: FactBase
) -> Iterator[tuple[Query, tuple[str, ...]]]:
    """Every way in which the fragment may go on from the last turn."""
    holders = last if last.query.kind is Kind.HOLDER else succession.of_holders(last, context)
    if holders is not None:
        yield from succession.after_holders(f, holders, facts)
        return
    if (who := succession.after_claim(f, last, facts)) is not None:
        yield who, ("property", "value", "time")
        return
    last = refocus.as_exact(f, quoting.as_quoted(_about_one(last, facts), f, facts), context, facts)
    told = facts.properties.get(last.query.property)
    if f.has(Op.GAIN, Op.CHANGE) and figure_turns.goes_on(f, last, facts):
        yield from figure_turns.moved(f, last, context, facts)
        return
    if renewals.asks_change(f):
        is_lasting = told is not None and told.time is TimeRelation.DURING
        query = renewals.changed(f, context, last) if is_lasting else None
        yield from [(query, ("property", "value"))] if query is not None else []
        return
    apart = stretches.off_by(f, context, facts) or stretches.between_told(f, context, facts)
    if apart is not None:
        yield apart, ("times",)
        return
    if f.times and from_fact.asks(f, last):
        yield from from_fact.stretch(f, last, facts)
        return
    if last.query.kind is Kind.ELAPSED:
        yield from stretches.other_stretch(f, last, facts)
    p = facts.properties.get(last.query.property)
    names_property = bool(exchange.asked_anew(f, last, facts))
    if f.of[TagKind.VALUE] and not (names_property and f.has_verb):
        yield from exchange.other_value(f, last, facts)
    is_of_two = pairs.asks_which(f, context, facts)
    if is_of_two and (which := pairs.which_of_two(f, context, facts)) is not None:
        yield which, ("property", "value")
    if not is_of_two and (not names_property or not f.has_verb or following.becomes(f)):
        steps = succession.after_item(f, last, facts)
        for step in steps:
            yield step, ("property", "value")
        is_of_bearer = not succession.is_of_own(f) or facts.type_of(last.query.subject).is_person
        yield from following.neighbours(f, last, context, p) if not steps and is_of_bearer else ()
        yield from following.ordinals(f, last, context, p, facts) if not f.has(Op.BETWEEN) else ()
        yield from outlasting.comparison(f, last, context, p, facts)
    if not names_property:
        doubted = exchange.doubted(f, last, p, facts)
        yield from [(doubted, ("property", "value"))] if doubted else exchange.other_time(f, context, last, p, facts)
        yield from refocus.other_focus(f, last, context, p, facts)
        yield from refocus.still(f, last, p, facts)
    yield from refocus.always(f, last, p, facts)
    yield from refocus.difference(f, context, facts)
    yield from refocus.expansion(f, last, facts)
    yield from stretches.gap(f, context, facts)
    yield from stretches.until_event(f, context, facts) if not f.words.isdisjoint(gaps.STEPS) else ()
    yield from stretches.until_nth(f, context, facts) if not f.words.isdisjoint(gaps.SOONER_OR_LATER) else ()
    yield from refocus.measured(f, last, p)


def _about_one(turn: Turn, facts: FactBase) -> Turn:
    """A turn that told of events, as a turn about the property that it told last: "what came next?" goes on from it."""
    if turn.query.kind is not Kind.EVENTS or not turn.statements:
        return turn
    told = facts.statement(turn.statements[-1])
    kept = tuple(s for s in turn.statements if facts.statement(s).property == told.property)
    query = replace(turn.query, property=told.property, subject=told.item)
    return replace(turn, query=query, statements=kept)
