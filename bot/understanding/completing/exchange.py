"""Another item, value or time in the place of the last one: "and Morna?", "and Reyl?", "and in 1985?"."""

from __future__ import annotations

from bot.dates import Date, Interval
from bot.language import about_told, denials, fillers, gaps, grammar, inscriptions, operators, renewal, series
from bot.language.calendar import between_label
from bot.language.operators import Op
from bot.language.question_words import DATES, Focus
from bot.model import NOW, Kind, Quantifier, TagKind, TimeRelation, ValueType, When
from bot.records import replace
from bot.understanding.completing.following import is_only_then, told_by
from bot.understanding.completing.settle import at_time, origin
from bot.understanding.last_resorts import two_figures
from bot.understanding.tagging import dated, times

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from bot.facts.base import FactBase
    from bot.model import Context, Frame, Property, Query, Tag, Turn
    from bot.understanding.framing.features import Features


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


def other_item(f: Features, last: Turn, facts: FactBase) -> Iterator[tuple[Query, Tag]]:
    """The last question asked of each item that a fragment names, with the tag that names it."""
    query = last.query
    if (f.has_verb and f.focus is not Focus.DESCRIBE) or f.focus not in {Focus.NONE, Focus.DESCRIBE, Focus.WHAT}:
        return
    if query.selection is not None or named_properties(f) - {query.property}:
        return
    if query.kind is Kind.HOLDER and (f.ordinals or f.has(*_WHICH_HOLDER)):
        return  # "what about the *next* mayor"
    when = f.times[0].when if f.times else query.when
    for tag in f.of[TagKind.ITEM]:
        if query.kind is Kind.HOLDER and facts.statements(property=query.property, value=tag.value):
            yield (
                replace(query, values=(tag.value,), subject="", when=when, ordinal=0, quantifier=Quantifier.PLAIN),
                tag,
            )
        elif query.kind is not Kind.HOLDER and _is_said_of(tag.value, query, facts):
            kept = tuple(v for v in query.values if not v.startswith("#"))
            yield replace(query, subject=tag.value, values=kept, excluded=(), when=when), tag


def _is_said_of(item: str, query: Query, facts: FactBase) -> bool:
    """Whether the last question may be asked of another item: of one like the first that is not known as well."""
    is_like = bool(query.subject) and facts.item(item).type == facts.item(query.subject).type
    if not query.property:
        return is_like and query.kind is not Kind.DESCRIBE  # "was it there in 1950?"
    if facts.statements(item, query.property):
        return True
    return is_like and query.kind in {Kind.VALUE, Kind.PERIOD} and bool(facts.statements(query.subject, query.property))


_WHICH_HOLDER = (Op.NEXT, Op.PREVIOUS, Op.FIRST, Op.LAST, Op.CURRENT, Op.FORMER, Op.LONGEST, Op.SHORTEST)
"""What says which of those who had the same is asked for."""


def named_properties(f: Features) -> set[str]:
    """The properties that the clause names by a word of their own: not by one of grammar or a longer phrase."""
    names = [set(t.at) for t in (*f.of[TagKind.ITEM], *f.ops.get(Op.NEXT, ()))]  # "what came in its *place*"
    return {
        t.value
        for t in f.of[TagKind.CUE]
        if not any(set(t.at) <= name for name in names)
        and any(f.tokens[n].text not in grammar.FUNCTION_WORDS for n in t.at)
    }


def asked_anew(f: Features, last: Turn, facts: FactBase) -> set[str]:
    """The properties that a clause asks for anew: not by "start" in "when did *that* start?", of the value told."""
    p = facts.properties.get(last.query.property)
    is_told = p is not None and p.time is TimeRelation.DURING and bool(last.statements)
    back = grammar.POINTING_BACK | {"it"} if last.query.kind in _OF_ONE else grammar.POINTING_BACK
    if f.focus is Focus.WHY and not f.has_verb and last.statements:
        return _named_outside(f, set())  # "and for what *purpose*?"
    if not is_told or (f.has_verb and back.isdisjoint(f.words)):
        return named_properties(f)
    dating = () if grammar.ONES.isdisjoint(f.words) else (Op.HAPPEN,)  # "the present *one* dates from?"
    edges = {t.at for op in (Op.BEGIN, Op.END, *dating) for t in f.ops.get(op, ())}
    return _named_outside(f, edges)


def _named_outside(f: Features, edges: set[tuple[int, ...]]) -> set[str]:
    """The properties that a clause names by other words than those that ask, and those at some places."""
    others = tuple(t for t in f.of[TagKind.CUE] if t.at not in edges and not f.focus_at.issuperset(t.at))
    return named_properties(replace(f, of={**f.of, TagKind.CUE: others}))


def mentioned(turn: Turn, facts: FactBase) -> tuple[str, ...]:
    """The items that "it", "he" or "there" may mean after a turn: what was told, then what was asked about."""
    if turn.query.selection is not None:
        return turn.items if len(turn.items) == 1 else ()
    told = [facts.statement(id_) for id_ in turn.statements] if len(turn.statements) == 1 else []
    found: list[str] = []
    for statement in told:
        is_item = facts.properties[statement.property].type is ValueType.ITEM
        is_asked_for = is_item and turn.query.kind is not Kind.HOLDER
        found += [statement.item] if turn.query.is_claim or not is_asked_for else []
        found += [statement.value] if is_asked_for else []
    return tuple(dict.fromkeys([*found, turn.query.subject]))


_ASKING_SAME = {Focus.NONE, Focus.DESCRIBE, Focus.WHAT}
"""What a fragment may ask by its own words that goes on with the question before it."""


def claims_another(f: Features, last: Turn, facts: FactBase) -> bool:
    """Whether a fragment names another value of what was claimed last: "does it help schools?", "and clubs?"."""
    if last.query.kind is not Kind.CLAIM or f.focus is not Focus.NONE or f.has_verb:
        return False
    said = {n for t in f.of[TagKind.VALUE] if facts.property_of(t.value) == last.query.property for n in t.at}
    return bool(said) and all(n in said or t.text in grammar.FUNCTION_WORDS for n, t in enumerate(f.tokens))


def puts_time(f: Features) -> bool:
    """Whether a fragment only puts another time by what happened then: "and *in the year of* the flood"."""
    words = [t.text for t in f.tokens if t.text not in grammar.JOINERS]
    is_put = not f.has_verb and words[:1] != [] and words[0] in about_told.BEFORE_TIME and words[1:2] == ["the"]
    return is_put and words[3:4] == ["of"] and words[2] in DATES | about_told.TIMES


def other_value(f: Features, last: Turn, facts: FactBase) -> Iterator[tuple[Query, tuple[str, ...]]]:
    """ "and Reyl?" after a question about Fenn, "and the gale?" after the name at the time of the flood."""
    if (
        (f.has_verb and f.focus is not Focus.DESCRIBE)
        or f.times
        or f.focus not in ({Focus.NUMBER} if last.query.kind is Kind.DURATION else set()) | _ASKING_SAME
        or f.has(Op.LONGER, Op.SHORTER)
        or f.has(Op.BETWEEN)
    ):
        return
    step = Kind.NEXT if f.has(Op.NEXT) else Kind.PREVIOUS if f.has(Op.PREVIOUS) else None
    own = {t.at for t in f.of[TagKind.VALUE] if facts.property_of(t.value) == last.query.property}
    named = [t for t in f.of[TagKind.VALUE] if not _is_other_than(t, f, last)]
    for tag in named:
        statement = facts.statement(tag.value)
        if statement.property == last.query.property and (step or last.query.kind in _BY_VALUE):
            is_claim = step is None and last.query.kind is Kind.CLAIM and statement.time is not None
            when = last.query.when if is_claim else None  # "was the fire in 1950? and the flood?"
            alike = [facts.statement(t.value) for t in named if t.at == tag.at] if step is None and not is_claim else []
            values = tuple(dict.fromkeys(s.value for s in (statement, *alike) if s.property == statement.property))
            query = replace(last.query, kind=step or last.query.kind, values=values, when=when)
            yield replace(query, excluded=(), ordinal=0, is_claim=last.query.is_claim and step is None), ("question",)
        elif statement.property == last.query.property and last.query.kind is Kind.VALUE and last.query.when is None:
            if any(t.at == tag.at for t in f.of[TagKind.EXCLUDE]):  # "and schools?", which the item is none of
                yield replace(last.query, kind=Kind.DESCRIBE, values=(statement.value,)), ("question",)
        elif (
            statement.time is not None
            and last.query.kind in _AT_TIME
            and last.query.when is not None
            and facts.properties[statement.property].time is TimeRelation.ON
            and (not last.query.property or facts.properties[last.query.property].time is not TimeRelation.ALWAYS)
            and tag.at not in own
            and not (statement.place and f.tokens[tag.at[0] - 1].text in {"in", "at"} and tag.at[0])
        ):
            values = last.query.values if last.query.kind is Kind.CLAIM else ()
            yield replace(last.query, when=at_time(statement.time), values=values), ("question",)


def _is_other_than(tag: Tag, f: Features, last: Turn) -> bool:
    """Whether a value was told last, and another of that name is meant: "and the *other* flood?"."""
    return tag.value in last.statements and tag.at[0] > 0 and f.tokens[tag.at[0] - 1].text in operators.OTHERS


def other_time(
    f: Features, context: Context, last: Turn, p: Property | None, facts: FactBase
) -> Iterator[tuple[Query, tuple[str, ...]]]:
    """ "and in 1985?", "what about 1990?", "and now?", "and in between?"."""
    when = f.times[0].when if f.times else _now(f) or _between(f, context)
    if when is None or (
        f.focus not in {Focus.NONE, Focus.DESCRIBE, Focus.WHAT, Focus.YESNO, Focus.NUMBER, Focus.AGE} and f.has_verb
    ):
        return
    is_counted = p is not None and p.is_figure
    if is_counted and _asks_change(f, last):
        return
    if f.focus is Focus.AGE and last.query.kind is not Kind.AGE:
        return  # "how old is the present one?"
    if f.focus in {Focus.WHEN, Focus.WHERE, Focus.WHY} or (f.focus is Focus.NUMBER and not is_counted):
        return
    has_verb = f.has_verb or f.has(Op.BEGIN, Op.END, Op.CHANGE)  # "it became BKR in 1979" claims something else
    if (f.of[TagKind.VALUE] and has_verb) or is_only_then(f) or not renewal.LASTING.isdisjoint(f.words):
        return
    is_of_word = last.query.kind is Kind.EVENTS and not grammar.WORD_NOUNS.isdisjoint(f.words)  # "what *word* went"
    if last.query.kind is Kind.ELAPSED or is_of_word or _asks_for_any(f, last) or _names_other(f, last, facts):
        return
    asked = context.turns[-1].query
    query = replace(last.query, property="", subject=asked.subject) if last.query.kind is Kind.EVENTS else last.query
    if _is_of_event(query, p, when):
        whose = facts.info.subject or query.subject
        query = replace(query, kind=Kind.EVENTS, subject=whose, property="", values=(), excluded=(), place="")
    elif query.kind in _OF_ONE or (query.kind is Kind.ALL and _is_held(p) and when.relation == "now"):
        query = replace(query, kind=Kind.VALUE, values=(), excluded=())
    if (p is not None and _has_one_time(p, query, facts)) or (query.kind is Kind.PLACE and f.has_verb):
        return  # "what did he *do* after 1931?", after where he was born
    if query.kind is Kind.CLAIM and f.focus is Focus.WHAT:
        query = replace(query, kind=Kind.VALUE, values=(), excluded=(), is_claim=False)
    query = _of_moved(query, f, p)
    named = [s.value for t in f.of[TagKind.VALUE] if (s := facts.statement(t.value)).property == query.property]
    if query.kind is Kind.CLAIM and named:
        query = replace(query, values=tuple(dict.fromkeys(named)), excluded=())  # "and *BKR* in 1990?"
    if query.number is not None and len(f.numbers) == 1:
        query = replace(query, number=f.numbers[0].number)  # "and *157* in 2015?"
    yield from _at(query, when, facts)


def _of_moved(query: Query, f: Features, p: Property | None) -> Query:
    """The question, of those of several at once that came or went: "and who *left* in 2001?"."""
    if p is None or p.time is not TimeRelation.DURING or p.is_single or not f.has(Op.BEGIN, Op.END):
        return query
    moved = Quantifier.GONE if f.has(Op.END) else Quantifier.COME
    return replace(query, kind=Kind.VALUE, values=(), excluded=(), is_claim=False, quantifier=moved)


def _at(query: Query, when: When, facts: FactBase) -> Iterator[tuple[Query, tuple[str, ...]]]:
    """The question asked of another time; of two figures that are compared, both of that time."""
    meant = two_figures.at(query, when, facts) if two_figures.are_compared(query) else query
    if meant is not None:
        yield replace(meant, when=when, other=None, ordinal=0), ("question",)


def _asks_for_any(f: Features, last: Turn) -> bool:
    """Whether it is asked what else there was at a time, and not how that changed: "*something happened* then?"."""
    return last.query.kind is Kind.CHANGES and f.has(Op.HAPPEN) and not _ANYTHING.isdisjoint(f.words)


_ANYTHING = frozenset({"something", "anything", "else"})


def _has_one_time(p: Property, query: Query, facts: FactBase) -> bool:
    """Whether a question has no other time to be asked at: what is so for good, what it was signed as."""
    if p.time is TimeRelation.ALWAYS:
        return p.type is not ValueType.QUANTITY or _happened(query.subject, facts)
    return p.time is TimeRelation.ON and not p.is_list and query.kind in {Kind.VALUE, Kind.ALL}


def _names_other(f: Features, last: Turn, facts: FactBase) -> bool:
    """Whether a fragment names an item that the last question was not about: "and *the statute* in 1952?"."""
    known = {last.query.subject, *last.query.values, *last.items}
    known |= {facts.statement(id_).item for id_ in last.statements} | {
        facts.statement(id_).value for id_ in last.statements
    }
    own = [t.at for t in f.of[TagKind.VALUE] if facts.property_of(t.value) == last.query.property]
    return any(t.value not in known and t.at not in own for t in f.of[TagKind.ITEM])


def _is_held(p: Property | None) -> bool:
    return p is not None and p.time is TimeRelation.DURING


def _happened(item: str, facts: FactBase) -> bool:
    """Whether an item is what happened, of which nothing is asked at another time."""
    return bool(item) and dated.happens_itself(facts.type_of(item), facts)


def _is_of_event(query: Query, p: Property | None, when: When) -> bool:
    """Whether it was asked what happened at a time, and one event was told: at another time, another one did."""
    is_single = p is not None and p.time is TimeRelation.ON and not p.is_list
    is_dated = (query.when is not None and query.when.interval is not None) or when.relation == "shift"
    return is_single and is_dated and query.kind in {Kind.PERIOD, Kind.DESCRIBE}


_OF_ONE = {
    *(Kind.PERIOD, Kind.BEGAN, Kind.ENDED, Kind.DURATION, Kind.NEXT, Kind.PREVIOUS, Kind.MEASURED, Kind.DIFFERENCE),
    *(Kind.LONGEST, Kind.SHORTEST, Kind.DESCRIBE, Kind.EXPAND, Kind.ORDINAL, Kind.BETWEEN),
}
"""Kinds of question about a value that is told: at another time, another value may be meant."""


def series_at(f: Features) -> set[int]:
    """The places of the words by which a fragment asks the same of another time: "*another one* is from 1988"."""
    used = {n for t in f.times for n in t.at}
    rest = [n for n in range(len(f.tokens)) if n not in used]
    is_dated = len(f.times) == 1 and f.times[0].when is not None and f.times[0].when.interval is not None
    return set(rest) if is_dated and all(f.tokens[n].text in _SERIES for n in rest) else set()


_SERIES = series.MORE_OF_SAME | grammar.JOINERS | grammar.ARTICLES | inscriptions.DOCUMENTS


def _asks_change(f: Features, last: Turn) -> bool:
    """Whether it is asked how a figure changed: "how many *left* since then?", "the *difference* between the two?"."""
    is_of_one = f.has(Op.END, Op.MORE, Op.LESS) and not f.numbers and last.query.kind is Kind.VALUE
    return is_of_one or (f.has(Op.BETWEEN) and f.has(Op.GAIN))


def _between(f: Features, context: Context) -> When | None:
    """ "And in between?" after two times that were asked about."""
    is_asked = f.has(Op.BETWEEN) and f.focus in {Focus.NONE, Focus.WHAT}
    known = _asked_last(context) if is_asked else []
    return times.relate(Date(known[0].earliest, max(k.latest for k in known)), "at") if len(known) > 1 else None


def _asked_last(context: Context) -> list[Interval]:
    """The last two times that were asked about, the earlier first."""
    whens = [t.query.when.interval if t.query.when is not None else _day_told(t) for t in context.turns]
    asked = dict.fromkeys(w for w in whens if w is not None)
    return sorted(list(asked)[-2:], key=lambda i: i.earliest)


def _day_told(turn: Turn) -> Interval | None:
    """The date of what was told to have happened, where none was asked about."""
    time = turn.time if turn.query.kind is Kind.PERIOD else None
    return time if time is not None and time.begin is not None and time.begin == time.end else None


def between_asked(context: Context) -> When | None:
    """The time between the last two that were asked about."""
    known = _asked_last(context)
    if len(known) < 2 or known[0].begin is None or known[1].begin is None:  # noqa: PLR2004
        return None
    label = between_label(known[0].begin, known[1].begin)
    return When(Interval.at(Date(known[0].earliest, max(k.latest for k in known))), "between", label)


def amid_asked(frame: Frame, f: Features, context: Context) -> Frame | None:
    """A reading that leaves only "between those two" open: between the last two times that were asked about."""
    query, left = frame.query, {word.lower() for word in frame.unexplained}
    is_asked = f.has_verb or not f.words.isdisjoint(operators.OTHERS)  # "any *other* name between those two?"
    known = gaps.THOSE_TWO | grammar.INDEFINITE if not f.words.isdisjoint(operators.OTHERS) else gaps.THOSE_TWO
    is_pointed = bool(left) or not f.words.isdisjoint(grammar.THOSE)
    is_open = query.kind in _AMID and query.when is None and is_asked and is_pointed and left <= known
    if not is_open or (when := between_asked(context)) is None:
        return None
    cost = replace(frame.cost, unexplained=0, carried=frame.cost.carried + 1)
    carried = ("times", origin(context.turns[-1]))
    return replace(frame, query=replace(query, when=when, number=None), cost=cost, unexplained=(), carried=carried)


_AMID = {Kind.CHANGES, Kind.CHANGE_COUNT, Kind.BEGAN, Kind.ENDED, Kind.PERIOD, Kind.EVENTS, Kind.VALUE, Kind.ALL}
"""Kinds of question that are asked of a stretch between two times."""


def _now(f: Features) -> When | None:
    return NOW if f.has(Op.CURRENT) else None


def doubted(f: Features, last: Turn, p: Property | None, facts: FactBase) -> Query | None:
    """ "Wasn't it 1982?", "not in 1982?", "did it last until 1985?": a time is claimed of what was told."""
    if len(last.statements) != 1 or len(f.times) != 1 or (when := f.times[0].when) is None or when.interval is None:
        return None
    if f.of[TagKind.ITEM] and _names_other(f, last, facts):  # "and *the statute* is from 1955"
        return None
    edge = _claimed_edge(f, when) if p is not None and p.time is TimeRelation.DURING else None
    kind = edge or (Kind.BEGAN if last.query.kind is Kind.CHANGES else last.query.kind)
    asked = last.query.when
    is_dated = asked is not None and asked.interval is not None and not last.query.is_claim
    is_bare = (
        f.focus is Focus.NONE
        and not is_dated  # after a question that names a time, another is asked of
        and f.tokens[min(f.times[0].at)].text.isdigit()
        and f.words.isdisjoint(fillers.ASKING_AGAIN)
    )
    is_edge = f.focus is Focus.NONE and len(f.times[0].at) == len(f.tokens) and when.relation in _EDGES
    kind = _EDGES[when.relation] if is_edge and p is not None and p.time is TimeRelation.DURING else kind
    is_doubt = is_edge or (when.relation == "at" and (f.is_claim or is_bare or is_denied(f)))
    if kind not in {Kind.BEGAN, Kind.ENDED, Kind.PERIOD} or not (edge or is_doubt):
        return None
    return replace(last.query.anew(kind, told_by(last)), when=when, is_claim=True)


_EDGES = {"until": Kind.ENDED, "since": Kind.BEGAN}
"""What a bare "until 1985?" claims of what was told."""


def _claimed_edge(f: Features, when: When) -> Kind | None:
    """Whether it is claimed when a value began or ended, by the words of the fragment."""
    if not f.is_claim:
        return None
    if f.has(Op.END) or (when.relation == "until" and (f.has(Op.USE) or not renewal.LASTING.isdisjoint(f.words))):
        return Kind.ENDED
    return Kind.BEGAN if f.has(Op.BEGIN) else None


def is_denied(f: Features) -> bool:
    """Whether the fragment opens with "not"."""
    return next((t.text for t in f.tokens if t.text not in denials.BEFORE_NOT), "") == "not"
