"""Frames: candidate readings of one clause, each a query with its cost.

For each property that the clause may be about, the tokens that the reading explains are counted: its cues and side
words, the names and times it uses, the operators that its question kind uses, the words of grammar and politeness.
What is left over is unexplained, and a reading with something unexplained is never answered.
"""

from __future__ import annotations

import functools

from bot.dates import Date, Interval
from bot.language import calendar, endings, grammar
from bot.language.operators import Op
from bot.language.question_words import Focus
from bot.later import later
from bot.model import NOW, Against, Cost, Frame, Kind, Quantifier, Query, Rank, TagKind, TimeRelation, ValueType, When
from bot.records import replace
from bot.understanding.choosing.kinds import choose
from bot.understanding.deciding.reading import is_clean
from bot.understanding.describing.scales import Scales
from bot.understanding.framing import claimed
from bot.understanding.framing.asked import Asked
from bot.understanding.framing.explained import explained
from bot.understanding.framing.named_properties import NO_PROPERTY, UNNAMED, PropertyFinder, is_undecided
from bot.understanding.framing.property_terms import Terms
from bot.understanding.framing.roles import RoleFinder
from bot.understanding.framing.subjects import is_name, is_value
from bot.understanding.tagging import letters
from bot.understanding.tagging.times import by, in_a_row

with later:
    from bot.understanding.framing import conjoined, general, holders

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from bot.facts.base import FactBase
    from bot.model import Property, Tag
    from bot.understanding.choosing.choice import Choice
    from bot.understanding.framing.features import Features
    from bot.understanding.framing.roles import Roles

_AT_EACH = frozenset({Kind.VALUE, Kind.CLAIM, Kind.ALL, Kind.DESCRIBE})
"""Kinds of question that are asked of each of several times."""
_COUNTED_AT_EACH = frozenset({Kind.COUNT, Kind.CHANGE_COUNT})
"""Kinds of question that are asked of each of several times, unless these are the ends of a stretch."""
_OF_ONE_TIME = frozenset({Kind.BEGAN, Kind.ENDED, Kind.CHANGES})
"""Kinds of question that may choose between times: "did it begin in 1951 or 1952"."""
_OF_NAME = frozenset({Kind.BEGAN, Kind.ENDED, Kind.PERIOD, Kind.DURATION, Kind.NEXT, Kind.PREVIOUS})
"""Kinds of question about a name by which its item may be called: "when did BKR get its name"."""
_IN_TURN = frozenset({Kind.ORDINAL, Kind.PERIOD, Kind.BEGAN, Kind.ENDED, Kind.CHANGES})
"""Kinds of question that are asked of each of several places in the order: "the first and the last name"."""
_STEPS = frozenset({Kind.NEXT, Kind.PREVIOUS})
"""Kinds of question for a neighbour in the order of time."""

_CHOOSING = frozenset({Kind.ORDINAL, Kind.LONGER, Kind.SHORTER})
"""Kinds of question that ask which of two values it was, also where the form is that of yes or no."""


class Framer:
    """Builds the frames of clauses over one fact base."""

    def __init__(self, facts: FactBase) -> None:
        """Take the fact base that says what properties there are."""
        self._facts = facts
        self._scales = Scales(facts)
        self._roles = RoleFinder(facts, self._scales)
        self.properties = PropertyFinder(facts, self._roles, self._scales)
        self._terms: dict[str, Terms] = {}

    @functools.cached_property
    def _general(self) -> general.GeneralFramer:
        """What reads clauses that name no property."""
        return general.GeneralFramer(self._facts, self._roles)

    def frames(self, f: Features) -> list[Frame]:
        """Every reading of the clause by itself."""
        return [frame for name in (*self.properties.named(f), NO_PROPERTY) for frame in self.of_property(f, name, ())]

    def of_property(
        self, f: Features, name: str, subjects: tuple[str, ...], *, is_carried: bool = False
    ) -> Iterator[Frame]:
        """The readings of the clause as a question about a property; `subjects` are what "it" may mean, in order.

        A way to share out the names that supposes more than another is not tried where that reads the whole clause.
        """
        if name == NO_PROPERTY:
            yield from self._general.frames(f, subjects)
            return
        p = self._facts.properties[name]
        enough: int | None = None
        for roles in sorted(self._roles.find(f, p, subjects), key=lambda x: x.assumed):
            if enough is not None and roles.assumed > enough:
                return
            for x in self._frames(f, p, roles, is_carried=is_carried):
                enough = roles.assumed if is_clean(x) else enough
                yield x

    # --- readings of a property -------------------------------------------------------------------------------

    def _frames(self, f: Features, p: Property, roles: Roles, *, is_carried: bool) -> Iterator[Frame]:
        a = Asked(f, p, roles, self._values(f, p, roles), self._terms_of(p), self._scales, self._facts)
        choice = holders.choice(f, p, roles.subject_at) if roles.is_inverse else _turned(f, choose(f, p, a))
        if a.is_alternative and choice.kind is Kind.CLAIM:
            whens = () if p.type is ValueType.EVENT else f.times
            yield self._frame(a, replace(choice, kind=Kind.VALUE), whens, is_carried=is_carried)
        elif other_side := claimed.other_side(f, choice):
            yield self._frame(a, choice, f.times, is_carried=is_carried)
            yield self._frame(a, other_side, f.times, is_carried=is_carried)
        elif a.values and choice.kind in _OF_ONE_TIME and claimed.chooses_time(f):
            yield self._frame(a, choice, (), is_carried=is_carried)
        elif a.values and choice.kind is Kind.CLAIM and p.time is TimeRelation.ON and claimed.chooses_time(f):
            yield self._frame(a, replace(choice, kind=Kind.PERIOD), (), is_carried=is_carried)
        elif choice.kind is Kind.PREVIOUS and claimed.asks_of_now_too(f):
            for kind in (Kind.VALUE, Kind.PREVIOUS):
                ops = choice.ops | {Op.CURRENT, Op.PREVIOUS}
                yield self._frame(a, replace(choice, kind=kind, ops=ops), (), is_carried=is_carried)
        elif len(orders := claimed.ordinals(f)) > 1 and choice.kind in _IN_TURN and not choice.ordinal:
            for n in orders:
                against = Against.WHAT if f.has(Op.BETWEEN) else choice.against
                yield self._frame(a, replace(choice, ordinal=n, against=against), f.times, is_carried=is_carried)
        elif len(f.times) > 1 and (
            choice.kind in _AT_EACH
            or (choice.kind in _COUNTED_AT_EACH and claimed.joins_times(f))
            or claimed.lists_changes(f, choice.kind)
        ):
            pairs = conjoined.in_turn(a) if choice.kind is Kind.CLAIM else ()
            for n, t in enumerate(f.times):
                yield self._frame(a.with_values(pairs[n]) if pairs else a, choice, (t,), is_carried=is_carried)
        else:
            yield self._frame(a, choice, f.times, is_carried=is_carried)

    def _terms_of(self, p: Property) -> Terms:
        if p.id not in self._terms:
            self._terms[p.id] = Terms(p)
        return self._terms[p.id]

    def _values(self, f: Features, p: Property, roles: Roles) -> tuple[str, ...]:
        """The values that the clause names of the property, in the order in which it does."""
        tags = sorted(roles.values, key=lambda t: (t.at, t.value)) if len(roles.values) > 1 else roles.values
        values = dict.fromkeys(self._facts.statement(t.value).value for t in tags)
        if p.type is not ValueType.ITEM:
            return tuple(values)
        items = [t for t in f.of[TagKind.ITEM] if not roles.subject_at.issuperset(t.at)]
        named = [t.value for t in items if self._roles.may_be_value(f, t.value, p)]
        return (*values, *dict.fromkeys([*named, *roles.held]))

    def _frame(self, a: Asked, choice: Choice, whens: tuple[Tag, ...], *, is_carried: bool) -> Frame:
        f, roles = a.clause, a.roles
        when, other = self._times(a, choice, whens)
        quantifier = self._quantifier(a, choice)
        used = explained(a, choice, quantifier, self._roles, self._facts)
        left = sorted({*range(len(f.tokens))} - used)
        excluded = a.excluded
        if choice.kind is Kind.EXPAND and left and roles.values:
            told = [self._facts.statement(t.value) for t in roles.values]
            meant = next((s for s in told if s.rank is not Rank.DEPRECATED), told[0])
            contradicted = letters.claimed(f, left, meant)
            left, excluded = (left, excluded) if contradicted is None else ([], contradicted)
        place = claimed.place(a, left) if left and a.property.type is ValueType.EVENT else ""
        left = [] if place else left
        against = self._contradiction(a, choice, when)
        is_open = choice.kind is Kind.VALUE and a.is_alternative
        query = Query(
            kind=choice.kind,
            subject=roles.subject,
            property=a.property.id,
            values=() if is_open else a.values[:: -1 if choice.is_reversed else 1] or self._former(a, choice),
            excluded=() if is_open else excluded,
            when=when,
            other=other,
            ordinal=choice.ordinal or claimed.ordinal(f),
            place=place,
            number=claimed.number(a, choice.kind),
            quantifier=quantifier,
            bound=choice.bound or claimed.bound(f, choice.kind),
            unit=choice.unit or claimed.unit(f, choice.kind),
            is_claim=f.is_claim
            and not is_open
            and not (not whens and claimed.chooses_time(f))
            and not (choice.kind in _CHOOSING and _chooses(a)),
            is_present=f.is_present
            or (when is not None and when.relation == "since" and claimed.lasts(f))
            or ((roles.is_inverse or f.focus is Focus.WHO) and holders.has_present_verb(f)),
        )
        cost = self._cost(a, choice.kind, against, left, is_carried=is_carried)
        return Frame(query, cost, tuple([f.tokens[n].said for n in left]), against)

    def _former(self, a: Asked, choice: Choice) -> tuple[str, ...]:
        """The former name by which the item is called, where it is asked since when or how long it had its name."""
        if choice.kind not in _OF_NAME or a.property.type is not ValueType.NAME:
            return ()
        tags = [t for t in a.clause.of[TagKind.VALUE] if a.roles.subject_at.issuperset(t.at)]
        named = [s for t in tags if (s := self._facts.statement(t.value)).property == a.property.id]
        is_over = all(s.time is not None and not s.time.is_end_open for s in named)
        return tuple(dict.fromkeys(s.value for s in named)) if is_over else ()

    def _quantifier(self, a: Asked, choice: Choice) -> Quantifier:
        """What the question says of how much it claims; that the item was the first who had a value."""
        if choice.kind is Kind.CLAIM and not choice.quantifier:
            values = [t for t in a.clause.of[TagKind.ITEM] if is_value(t.value, a.property, self._facts)]
            if holders.orders_value(a.clause, values):
                return Quantifier.HOLDER
            if len(a.values) > 1 and conjoined.are_all_claimed(a):
                return Quantifier.EACH
        asked = choice.quantifier or claimed.quantifier(a.clause, choice.kind)
        is_part = asked is Quantifier.ONLY and conjoined.names_a_part(a, self._facts)
        return Quantifier.PART if is_part else asked

    def _cost(self, a: Asked, kind: Kind, against: Against, left: list[int], *, is_carried: bool) -> Cost:
        f, p = a.clause, a.property
        cued = a.cued_at | a.compared_at
        if kind is Kind.EXPAND:
            cued = cued.union(*[t.at for t in f.ops.get(Op.EXPAND, ())])
        valued = frozenset().union(*[t.at for t in (*a.roles.values, *a.roles.excluded)])
        side = a.beside_at - cued - valued
        is_told = is_carried or cued or a.is_existence or p.type is ValueType.ITEM
        return Cost(
            contradictions=int(bool(against)),
            unexplained=len(left),
            corrected=f.corrected,
            carried=int(is_carried),
            assumed=a.roles.assumed + is_undecided(f, p, a.cues) + (0 if is_told else UNNAMED),
            loose=2 * len(side) - max([len(t.at) for t in a.cues], default=0) - len(cued) - 2 * len(valued - cued),
        )

    def _times(self, a: Asked, choice: Choice, whens: tuple[Tag, ...]) -> tuple[When | None, When | None]:
        f, p = a.clause, a.property
        if not choice.uses_time:
            return None, None
        if not whens and p.time is not TimeRelation.DURING and p.is_figure:
            return self._period_of_name(f), None
        is_past = not grammar.PAST.isdisjoint(f.words) and grammar.OF_NOW.isdisjoint(f.words)
        if not whens and is_past and self._is_told_of_now(p) and (period := self._period_of_name(f)) is not None:
            return period, None
        times = [t.when for t in whens if t.when is not None]
        if choice.kind is Kind.TOTAL and len(times) > 2 and (stretch := in_a_row(times)) is not None:  # noqa: PLR2004
            return stretch, None
        is_begun = p.type is ValueType.EVENT and len(times) == 1 and not f.has(Op.STILL) and claimed.is_state(f)
        if f.is_claim and (is_begun or _is_past_by_then(f, p, choice)):
            times = [by(t) for t in times]
        if choice.kind in _COUNTED_AT_EACH and claimed.is_reached(f):
            times = [by(t) if t.anchor is not None else t for t in times]
        if p.time is TimeRelation.ON or (choice.kind is Kind.CLAIM and claimed.is_of_past_by_then(f)):
            times = [t.so_far() for t in times]
        if f.focus is Focus.UNTIL and len(times) == 1 and self._held_then(a, times[0]):
            return None, None  # "BKR in 1952, *until when*?"
        if f.has(Op.CURRENT) and not times and p.time is not TimeRelation.ALWAYS and Op.CURRENT in choice.ops:
            return NOW, None
        return (times[0] if times else None), (times[1] if len(times) > 1 else None)

    def _held_then(self, a: Asked, when: When) -> bool:
        """Whether the one value that is named was so at a time: that says nothing of its end."""
        stated = self._facts.statements(a.roles.subject, a.property.id) if len(a.values) == 1 else ()
        told = [s for s in stated if s.value in a.values and s.time is not None and s.rank is not Rank.DEPRECATED]
        is_point = when.relation == "at" and when.interval is not None
        return is_point and any(s.time.may_touch(when.interval) for s in told if s.time and when.interval)

    def _is_told_of_now(self, p: Property) -> bool:
        """Whether a property is told of now or at dates of its own: that a former name had it, nobody knows."""
        is_list_of_events = p.time is TimeRelation.ON and p.is_list and p.type is ValueType.TEXT
        return is_list_of_events or (p.time is TimeRelation.ALWAYS and p.type is ValueType.TEXT and "[" in p.says)

    def _period_of_name(self, f: Features) -> When | None:
        """A former name dates a question for a figure: "how many guests did BKR have"."""
        for t in f.of[TagKind.VALUE]:
            s = self._facts.statement(t.value)
            time = s.time if is_name(t, self._facts) and s.rank is not Rank.DEPRECATED else None
            if time is not None and time.begin is not None and time.end is not None:
                whole = Date(time.begin.earliest, time.end.latest)
                return When(Interval.at(whole), "at", calendar.period_text(time))
        return NOW if f.has(Op.CURRENT) else None

    def _contradiction(self, a: Asked, choice: Choice, when: When | None) -> Against:
        """What the schema says against the reading."""
        p = a.property
        if choice.against:
            return choice.against
        if a.clause.focus is Focus.WHO and ((choice.kind in _STEPS and self._asks_holder(a)) or self._is_of_things(a)):
            return Against.WHO
        if when is not None and when.relation != "now" and p.time is TimeRelation.ALWAYS:
            return Against.NOTHING if a.clause.focus is Focus.WHEN or self._is_own_time(a.clause, p) else Against.TIME
        if choice.kind in {Kind.DURATION, Kind.LONGEST, Kind.SHORTEST} and p.time is not TimeRelation.DURING:
            return Against.LENGTH
        return Against.NOTHING

    def _asks_holder(self, a: Asked) -> bool:
        """Whether "who" asks for somebody beside the person it is asked of, and not for what she had next."""
        p, subject = a.property, a.roles.subject
        if p.type is not ValueType.ITEM or not subject or not self._facts.type_of(subject).is_person:
            return False
        people = [name for name, type_ in self._facts.types.items() if type_.is_person]
        return not any(self._facts.has_values_of(p.id, name) for name in people)

    def _is_of_things(self, a: Asked) -> bool:
        """Whether "who" asks for things, in a pack that tells of people: "who runs it" asks for no route."""
        p = a.property
        if p.type is not ValueType.ITEM or a.roles.is_inverse or "who" in p.asks:
            return False
        people = [name for name, type_ in self._facts.types.items() if type_.is_person]
        acting = [name for name in self._facts.types if self._is_named(name)]
        return bool(people) and not any(self._facts.has_values_of(p.id, name) for name in (*people, *acting))

    def _is_named(self, type_: str) -> bool:
        """Whether items of a type have names that change, as bodies have that people make."""
        properties = self._facts.properties.values()
        return any(p.type is ValueType.NAME and type_ in p.of for p in properties)

    def _is_own_time(self, f: Features, p: Property) -> bool:
        """Whether the words of the time are the property's own ("the debate in the 21st century")."""
        own = [t for t in (*f.of[TagKind.CUE], *f.of[TagKind.WORD]) if t.is_of(p.id)]
        own += [t for t in f.of[TagKind.VALUE] if self._facts.property_of(t.value) == p.id]
        said = {n for t in f.times for n in t.at if f.tokens[n].text not in grammar.FUNCTION_WORDS}
        return bool(said) and said <= {n for t in own for n in t.at}


def _is_past_by_then(f: Features, p: Property, choice: Choice) -> bool:
    """Whether it is asked what had come or gone by a time: "*already* so in 1985", "*no longer* so in 1985"."""
    is_over = choice.kind is Kind.ENDED and any(
        f.tokens[t.at[-1]].text in endings.NO_LONGER for t in f.ops.get(Op.END, ())
    )
    return is_over or (f.has(Op.ALREADY) and (p.time is TimeRelation.ON or choice.kind in _OF_ONE_TIME))


def _chooses(a: Asked) -> bool:
    """Whether which of two is asked in the form of yes or no: "did A or B come first", "was A before or after B"."""
    return a.is_choice or all(a.clause.has(op) for op in (Op.PREVIOUS, Op.NEXT))


def _turned(f: Features, choice: Choice) -> Choice:
    """The choice of all values from the last back to the first, where the clause asks for them so."""
    if choice.kind is not Kind.ALL or not f.has(Op.REVERSE):
        return choice
    ops = choice.ops | {Op.REVERSE, Op.FIRST, Op.LAST}
    if choice.quantifier in {Quantifier.BEFORE, Quantifier.AFTER, Quantifier.FORMER}:
        return replace(choice, ops=ops, ordinal=-1)
    return replace(choice, ops=ops, quantifier=Quantifier.REVERSE)
