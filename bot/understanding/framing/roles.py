"""Which names of a clause are what it asks about, and which are values that it claims or takes for granted.

"What was BKM called?" asks about the item that was called BKM; "was it called BKM?" claims a value. Each way to share
out the names is given with what it supposes, and the cheapest that makes sense counts.
"""

from __future__ import annotations

from bot.language import grammar
from bot.language.operators import Op
from bot.language.question_words import Focus
from bot.later import later
from bot.model import TagKind, TimeRelation, ValueType
from bot.records import dataclass
from bot.understanding.choosing.choice import WHEN
from bot.understanding.framing.replacing import are_alike, is_from_first, succession, takes_place
from bot.understanding.framing.subjects import SUPPOSED, Subject, SubjectFinder, is_value

with later:
    from bot.understanding.framing import holders, left_behind

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from bot.facts.base import FactBase
    from bot.model import Property, Tag
    from bot.understanding.describing.scales import Scales
    from bot.understanding.framing.features import Features

_NEAR_START = 4
"""Words; a name before this place may stand behind the verb that opens the clause."""


@dataclass(frozen=True, slots=True)
class Roles:
    """Which tags of a clause a reading takes for its subject and which for values."""

    subject: str
    subject_at: frozenset[int]
    values: tuple[Tag, ...]
    excluded: tuple[Tag, ...]
    assumed: int
    """How many of these were not said but supposed."""
    is_inverse: bool = False
    """The value is named and its bearer is asked for."""
    held: tuple[str, ...] = ()
    """The values that are meant and not named: "what else did she build?"."""


class RoleFinder:
    """Shares out the names of clauses over one fact base."""

    def __init__(self, facts: FactBase, scales: Scales) -> None:
        """Take the fact base that says what the names are, and the adjectives of its properties."""
        self._facts = facts
        self._subjects = SubjectFinder(facts, scales)
        self.between_items = [p.id for p in facts.properties.values() if p.type is ValueType.ITEM]
        """The properties whose values are items."""

    def find(self, f: Features, p: Property, subjects: tuple[str, ...]) -> Iterator[Roles]:
        """The ways to share out the names of the clause between subject and values."""
        mine = [t for t in f.of[TagKind.VALUE] if self._facts.property_of(t.value) == p.id]
        excluded = tuple(t for t in f.of[TagKind.EXCLUDE] if self._facts.property_of(t.value) == p.id)
        if p.type is ValueType.NAME:
            yield from self._name_roles(f, p, subjects, mine, excluded)
            return
        if p.type is ValueType.ITEM:
            yield from self._item_roles(f, p, subjects)
            return
        if p.time is TimeRelation.ALWAYS and p.type is ValueType.TEXT and mine:
            mine, excluded = left_behind.parted(f, mine, excluded, self._facts)
        mine = _narrowed(f, mine) if len(mine) > 1 else mine
        found = self._subjects.find(f, p, subjects, frozenset())
        if mine and found and self._is_of_others(f, p, found[0], mine):
            found = []
        for x in found or self._of_term(f, p, [self._facts.statement(t.value).value for t in mine]):
            values = tuple(t for t in mine if not set(t.at) <= x.at or len(t.at) > 1)
            yield Roles(x.item, x.at, values, excluded, x.assumed)

    def _is_of_others(self, f: Features, p: Property, spoken: Subject, values: list[Tag]) -> bool:
        """Whether who has a value that is named is asked for, or one that the item that was spoken of does not have."""
        if f.focus is Focus.YESNO or spoken.at or spoken.item == self._facts.info.subject or f.of[TagKind.PRONOUN]:
            return False
        if any(t.value == spoken.item for t in f.of[TagKind.ITEM]):
            return False
        own = {s.value for s in self._facts.statements(spoken.item, p.id)}
        return own.isdisjoint(self._facts.statement(t.value).value for t in values) or holders.asks_doer(f, values)

    def _item_roles(self, f: Features, p: Property, subjects: tuple[str, ...]) -> Iterator[Roles]:
        """A property between items is read from either end: whose office, or who held the office."""
        inverse = self._inverse_roles(f, p, subjects)
        if inverse is not None:
            yield from inverse
            return
        values = [t for t in f.of[TagKind.ITEM] if is_value(t.value, p, self._facts)]
        found = self._subjects.find(f, p, subjects, frozenset(n for t in values for n in t.at))
        people = [t.value for t in values if self._facts.type_of(t.value).is_person]
        for x in found or self._of_term(f, p, people):
            yield Roles(x.item, x.at, (), (), x.assumed)

    def _of_term(self, f: Features, p: Property, values: list[str]) -> list[Subject]:
        """The one item that had these values at a time, where the clause asks when and names none."""
        if f.focus not in WHEN or f.of[TagKind.PRONOUN] or not (p.time is TimeRelation.DURING or _is_dated(p)):
            return []
        if len(set(values)) > 1 and not f.of[TagKind.CUE]:
            return []  # "how far apart are A and B"
        bearers = {s.item for value in values for s in self._facts.statements(property=p.id, value=value)}
        return [Subject(bearer, frozenset(), 2) for bearer in bearers] if len(bearers) == 1 else []

    def _inverse_roles(self, f: Features, p: Property, subjects: tuple[str, ...]) -> list[Roles] | None:
        """The roles when it is asked who has the value; None when it is not."""
        values = [t for t in f.of[TagKind.ITEM] if is_value(t.value, p, self._facts)]
        bearers = [t for t in f.of[TagKind.ITEM] if self._subjects.fits(t.value, p)]
        pronouns = frozenset(n for t in f.of[TagKind.PRONOUN] for n in t.at)
        asks = bool(values) and holders.asks_holders(f, p, values, self._facts)
        steps = f.has(Op.NEXT, Op.PREVIOUS)
        if bearers and p.time is TimeRelation.DURING and holders.compares(f, bearers):
            return self._compared(p, values, bearers)
        asks_next = p.time is TimeRelation.DURING and holders.asks_bearer(f, p)  # "which ferry was there before her"
        if (asks or asks_next) and steps and pronouns and not bearers:
            spoken = [i for i in subjects if i and self._subjects.fits(i, p)]
            return [Roles(i, pronouns, (), (), 0, is_inverse=True) for i in spoken[:1]]
        if asks and not bearers:
            return [Roles("", frozenset(), (), (), 0, is_inverse=True)]
        is_after = bool(bearers) and p.id == holders.neighbours_of(f, self._facts, self.between_items)
        if is_after or (asks and steps):
            return [Roles(t.value, frozenset(t.at), (), (), 0, is_inverse=True) for t in bearers]
        held = [i for i in subjects if i and is_value(i, p, self._facts) and not self._subjects.fits(i, p)]
        meant = held if pronouns else []
        if meant and not values and not bearers and holders.asks_holders(f, p, (), self._facts):
            return [Roles("", pronouns, (), (), 0, is_inverse=True, held=(meant[0],))]
        return None

    def _compared(self, p: Property, values: list[Tag], bearers: list[Tag]) -> list[Roles]:
        """Those who are compared, by their statements of the value that is named, or else of any value."""
        wanted = {t.value for t in values}
        told = [s for t in bearers for s in self._facts.statements(t.value, p.id) if not wanted or s.value in wanted]
        at = frozenset(n for t in (*bearers, *values) for n in t.at)
        is_clear = len({t.value for t in bearers}) == len({t.at for t in bearers}) == len({s.item for s in told})
        return [Roles("", at, (), (), 0, is_inverse=True, held=tuple(f"#{s.id}" for s in told))] if is_clear else []

    def _name_roles(
        self, f: Features, p: Property, subjects: tuple[str, ...], mine: list[Tag], excluded: tuple[Tag, ...]
    ) -> Iterator[Roles]:
        """A name may be what is asked about ("what was BKM called") or the value ("was it called BKM")."""
        spots = list(dict.fromkeys(t.at for t in mine))
        is_pair = len(spots) == 2  # noqa: PLR2004
        is_told = is_pair and takes_place(f.tokens, *sorted(spots))
        called = min(spots) if is_pair and _is_called(f, *sorted(spots)) else None
        called = spots[0] if len(spots) == 1 and _is_called_then(f, spots[0]) else called
        called = min(spots) if called is None and spots and _is_said_to_be(f, p, min(spots)) else called
        if is_told and called is None:
            called = self._still_so(f, mine, sorted(spots))
        if are_alike(f.tokens, sorted(spots)):
            is_told, called = True, None
        bearing = [at for at in spots if grammar.WORD_NOUNS.isdisjoint(f.tokens[n].text for n in at)]
        for as_subject in (called,) if called or is_told else (None, *bearing):
            values = tuple(t for t in mine if t.at != as_subject)
            value_at = frozenset(n for t in values for n in t.at)
            for x in self._bearers(f, p, subjects, values, value_at):
                cost = x.assumed + self._role_cost(f, spots, as_subject, mine)
                yield Roles(x.item, x.at | frozenset(as_subject or ()), values, excluded, cost)

    def _still_so(self, f: Features, mine: list[Tag], spots: list[tuple[int, ...]]) -> tuple[int, ...] | None:
        """Where the name that would have given way stands, if it is the present one: it says of which item.

        Where the other is its first name, nothing became that: it is asked if one name gave way to the other.
        """
        given, new = spots if is_from_first(f.tokens, spots[0], spots[1]) else spots[::-1]
        told = {at: [self._facts.statement(t.value) for t in mine if t.at == at] for at in spots}
        is_item = any(t.at == given for t in f.of[TagKind.ITEM])
        is_present = any(s.time is not None and s.time.is_end_open for s in told[given])
        is_first = all(self._facts.statements(s.item, s.property)[:1] == (s,) for s in told[new])
        return given if is_item and is_present and not is_first else None

    def _bearers(
        self, f: Features, p: Property, subjects: tuple[str, ...], values: tuple[Tag, ...], taken: frozenset[int]
    ) -> list[Subject]:
        """The items that may be meant: where the clause names none, those that have borne the names in it."""
        found = self._subjects.find(f, p, subjects, taken)
        if not values or any(x.at and x.assumed < SUPPOSED for x in found):
            return found
        pronouns = frozenset(n for t in f.of[TagKind.PRONOUN] for n in t.at)
        items = dict.fromkeys(self._facts.statement(t.value).item for t in values)
        return [Subject(item, pronouns, 0) for item in items]

    def _role_cost(
        self, f: Features, spots: list[tuple[int, ...]], as_subject: tuple[int, ...] | None, mine: list[Tag]
    ) -> int:
        """How unlikely it is that just this name is the subject."""
        others = [
            t
            for t in (*f.of[TagKind.TYPE], *f.of[TagKind.PRONOUN], *f.of[TagKind.ITEM])
            if not any(set(t.at) <= set(s) for s in spots) and t.value not in grammar.THEIRS
        ]
        cost = 0
        for at in spots:
            likes_subject = self._likes_subject(f, at, mine, is_alone=len(spots) == 1, has_others=bool(others))
            cost += 2 * (likes_subject != (at == as_subject)) if len(spots) == 1 or as_subject else 2 * likes_subject
        return cost

    def _likes_subject(
        self, f: Features, at: tuple[int, ...], mine: list[Tag], *, is_alone: bool, has_others: bool
    ) -> bool:
        """Whether a name stands where the subject does, and nothing else in the clause could be it."""
        is_item = any(t.kind is TagKind.ITEM and t.at == at for t in f.tags)
        named = {self._facts.property_of(m.value) for m in mine}
        cues = [t.at[0] for t in f.of[TagKind.CUE] if t.value in named and t.at[0] > at[-1]]
        has_cue_after = any(before(f, n) != "as" for n in cues)  # "how long did BKM last *as a name*"
        is_used = f.focus is Focus.WHEN and f.has(Op.USE) and f.has(Op.FIRST, Op.LAST)  # "when was BKM first used"
        if has_others or is_used or f.has(Op.EXPAND):
            return False  # what is spelt out is the name itself
        is_led = self._is_led(f, at, is_item=is_item, has_cue_after=has_cue_after, is_alone=is_alone)
        if is_item and not is_led and has_cue_after and f.focus is Focus.YESNO:
            return True
        is_named = is_item or (has_cue_after and f.focus is not Focus.YESNO)
        return is_named and not is_led and not self._is_apposed(f, at, mine, is_item=is_item)

    def _is_led(self, f: Features, at: tuple[int, ...], *, is_item: bool, has_cue_after: bool, is_alone: bool) -> bool:
        """Whether the words before a name say that it is a value: "called BKM"."""
        lead = before(f, at[0])
        is_led = lead in grammar.VALUE_LEADS and not (
            lead in grammar.AUXILIARIES and is_item and f.focus is not Focus.YESNO
        )
        is_inverted = 0 < at[0] < _NEAR_START and f.tokens[at[0] - 1].text in grammar.AUXILIARIES
        if is_item and has_cue_after and is_inverted:
            is_led = False
        is_led = is_led or (is_alone and succession(f, at) is not None)
        return is_led and not any(t.at[0] < at[0] < t.at[-1] for t in f.ops.get(Op.FORMER, ()))

    def _is_apposed(self, f: Features, at: tuple[int, ...], mine: list[Tag], *, is_item: bool) -> bool:
        """Whether a name stands beside a noun for names, or is what ended: "the Rovers label"."""
        if (not is_item and f.has(Op.END) and f.focus is Focus.WHEN) or (
            at[0] > 0 and f.tokens[at[0] - 1].text in grammar.NAME_NOUNS
        ):
            return True
        label = self._facts.properties[self._facts.property_of(mine[0].value)].label if mine else ""
        nouns = {label, *grammar.NAME_NOUNS}
        return any(t.at[0] == at[-1] + 1 and f.tokens[t.at[0]].text in nouns for t in f.of[TagKind.CUE])

    def may_be_value(self, f: Features, item: str, p: Property) -> bool:
        """Whether the clause may name the item as a value: what is claimed need only be of the right type."""
        if is_value(item, p, self._facts):
            return True
        is_claimed = f.is_claim and p.is_single and p.type is ValueType.ITEM
        return is_claimed and self._facts.has_values_of(p.id, self._facts.item(item).type)


def _is_dated(p: Property) -> bool:
    """Whether each value of the property has its day: discoveries, prizes."""
    return p.time is TimeRelation.ON and p.type is not ValueType.EVENT


def _is_called(f: Features, first: tuple[int, ...], second: tuple[int, ...]) -> bool:
    """Whether the clause asks if the item named first had the second name: "was A called B"."""
    is_subject = f.focus is Focus.YESNO and all(f.tokens[n].text in grammar.BEFORE_VALUE for n in range(1, first[0]))
    return is_subject and f.tokens[0].key == "be" and before(f, second[0]) in grammar.NAMING


def _is_said_to_be(f: Features, p: Property, first: tuple[int, ...]) -> bool:
    """Whether the clause asks if the item named first is something else: "is A a club", but not "is A its name"."""
    end = first[-1] + 1
    is_first = f.focus is Focus.YESNO and f.tokens[0].key == "be" and first[0] <= 1 + (f.tokens[1].text == "the")
    is_subject = is_first and any(t.kind is TagKind.ITEM and t.at == first for t in f.tags)
    is_noun = any(t.at[0] > first[-1] for t in f.of[TagKind.TYPE])
    is_alone = not any(t.value == p.id for t in f.of[TagKind.CUE]) and (is_noun or not f.times)
    return is_subject and is_alone and end < len(f.tokens) and f.tokens[end].text not in grammar.COORDINATORS


def _is_called_then(f: Features, at: tuple[int, ...]) -> bool:
    """Whether the clause asks what the item named here is or was called at a time: "what is A called now"."""
    is_dated = bool(f.times) or f.has(Op.CURRENT)
    is_subject = f.focus is Focus.WHAT and at[0] > 0 and f.tokens[at[0] - 1].key == "be"
    is_asked = any(t.text in grammar.NAMING for t in f.tokens[at[-1] + 1 :])
    return is_dated and is_subject and is_asked and not f.has(Op.PREVIOUS, Op.NEXT)


def _narrowed(f: Features, values: list[Tag]) -> list[Tag]:
    """The values without those of a word that another word makes clear: "the *fire*, the *Hesk* one", of two fires.

    Where the other word stands beside it for something else, the word means nothing that is known: "the *mill* fire".
    """
    spots = {t.value: {o.at for o in values if o.value == t.value} for t in values}
    kept = [t for t in values if not any(spots[t.value] < more for more in spots.values())]
    places = {t.at for t in kept}
    vague = {at for at in places if sum(t.at == at for t in kept) > 1}
    alone = {at for at in vague if all(_are_joined(f, at, other) for other in places - vague)}
    strange = (vague - alone) | {at for at in places if any(other < at and other[-1] >= at[0] for other in places)}
    return [t for t in kept if t.at not in strange]


def _are_joined(f: Features, here: tuple[int, ...], there: tuple[int, ...]) -> bool:
    """Whether two names are told apart, by a comma or by a word that joins: "the fires *and* the flood"."""
    first, last = sorted((here, there))
    between = range(first[-1] + 1, last[0] + 1)
    return any(f.tokens[n].has_comma or (n < last[0] and f.tokens[n].text in grammar.TELLING_APART) for n in between)


def before(f: Features, n: int) -> str:
    """The word before a place, articles aside."""
    while n > 0 and f.tokens[n - 1].text in grammar.BEFORE_VALUE:
        n -= 1
    return f.tokens[n - 1].text if n > 0 else ""
