"""Frames: candidate readings of one clause, each a query with its cost.

For each property that the clause may be about, the tokens that the reading explains are counted: its cues and side
words, the names and times it uses, the operators that its question kind uses, the words of grammar and politeness.
What is left over is unexplained, and a reading with something unexplained is never answered.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from bot.dates import Date, Interval
from bot.language import calendar, english
from bot.language.english import Focus, Op
from bot.language.inflection import key
from bot.model import Cost, Frame, Kind, Query, TagKind, TimeRelation, ValueType, When
from bot.records import dataclass
from bot.understanding import holders, units
from bot.understanding.kinds import Asked, Choice, choose
from bot.understanding.scales import Scales

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from decimal import Decimal

    from bot.facts.base import FactBase
    from bot.model import Property, Tag
    from bot.understanding.features import Features

_LOOSE = english.FUNCTION_WORDS - english.CONTENT_FUNCTION_WORDS
_LOOSE_BY_ITSELF = _LOOSE - {"make", "makes", "made"}
"""Those that change nothing where no property is named: "who made the tower" does not ask what it is."""
_COPULAR = re.compile(r"\{item\} \[is\|was\] (?:(?:also )?(?:known as|called) )?(?:the )?[\"']?\{value\}")
"""How a property is told whose values are what an item is: "{item} [is|was] {value}"."""
_DETERMINERS = frozenset(["a", "an", "the", "still", "already", "really", "also", "just", "only", "one"])
_POSSESSIVES = frozenset({"its", "their", "his", "her"})
"""Pronouns that go back to a subject in the same clause."""
_ORDERED = frozenset(
    {
        *(Kind.ORDINAL, Kind.HOLDER, Kind.LONGEST, Kind.SHORTEST, Kind.PERIOD, Kind.BEGAN, Kind.ENDED, Kind.DURATION),
        Kind.CHANGES,
    }
)
"""Kinds of question that may say which of several in the order of time."""
_TARGETS = frozenset({"become", "to", "into", "as", "called", "named", "name", "adopt", "call"})
_SUPPOSED = 3
"""The cost of supposing that the only item with the property is meant."""
_VALUE_LEADS = frozenset(
    [
        "called",
        "named",
        "name",
        "call",
        "as",
        "to",
        "into",
        "became",
        "become",
        "adopt",
        "adopted",
        "was",
        "is",
        "be",
        "still",
        "already",
        "use",
        "used",
        "using",
        "than",
        "named",
        "after",
        "before",
        "drop",
        "dropped",
        "and",
        "or",
        "between",
        "from",
        "since",
    ]
)


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


class Framer:
    """Builds the frames of clauses over one fact base."""

    def __init__(self, facts: FactBase) -> None:
        """Take the fact base that says what properties there are."""
        self._facts = facts
        self._scales = Scales(facts)
        located = {ValueType.PLACE, ValueType.ITEM}
        self._placing = [p for p in facts.properties.values() if "where" in p.asks and p.type in located]
        self._between_items = [p.id for p in facts.properties.values() if p.type is ValueType.ITEM]

    def frames(self, f: Features, subjects: tuple[str, ...], properties: Iterable[str] = ()) -> list[Frame]:
        """Every reading of the clause; `subjects` are what "it" may mean, the likeliest first."""
        wanted = dict.fromkeys([*self._named(f), *properties])
        found = [
            frame
            for name in wanted
            for roles in self._roles(f, self._facts.properties[name], subjects)
            for frame in self._frames(f, self._facts.properties[name], roles, is_carried=name not in self._named(f))
        ]
        return found + list(self._without_property(f, subjects))

    def _named(self, f: Features) -> list[str]:
        """The properties that the clause names by a cue or by one of their values."""
        happening = {n for t in f.ops.get(Op.HAPPEN, ()) for n in t.at} if f.times else set()
        cues = [t.value for t in f.of(TagKind.CUE) if not set(t.at) <= happening]
        values = [self._facts.property_of(t.value) for t in (*f.of(TagKind.VALUE), *f.of(TagKind.EXCLUDE))]
        told = {name for t in f.of(TagKind.ITEM) for name in self._facts.properties_with(t.value)}
        items = [name for name in self._between_items if name in told] if told else []
        order = [name] if (name := holders.neighbours_of(f, self._facts, self._between_items)) else []
        compared = [p.id for p in self._facts.properties.values() if self._comparatives(f, p)] if f.numbers else []
        return list(dict.fromkeys([*cues, *values, *items, *order, *compared, *self._bare_when(f)]))

    def _bare_when(self, f: Features) -> list[str]:
        """What a bare "when?" or "where?" about an item asks for, as its type declares."""
        if f.focus not in {Focus.WHEN, Focus.WHERE} or f.of(TagKind.CUE):
            return []
        types = dict.fromkeys(self._facts.types[self._facts.item(t.value).type] for t in f.of(TagKind.ITEM))
        places = [p for p in self._placing if f.focus is Focus.WHERE and any(t.id in p.of for t in types)]
        return [t.when for t in types if t.when] + [p.id for p in places]

    # --- who is asked about and what is claimed ---------------------------------------------------------------

    def _roles(self, f: Features, p: Property, subjects: tuple[str, ...]) -> Iterator[Roles]:
        """The ways to share out the names of the clause between subject and values."""
        mine = [t for t in f.of(TagKind.VALUE) if self._facts.property_of(t.value) == p.id]
        excluded = tuple(t for t in f.of(TagKind.EXCLUDE) if self._facts.property_of(t.value) == p.id)
        if p.type is ValueType.NAME:
            yield from self._name_roles(f, p, subjects, mine, excluded)
            return
        if p.type is ValueType.ITEM:
            yield from self._item_roles(f, p, subjects)
            return
        for subject, at, assumed in self._subjects(f, p, subjects, frozenset()):
            values = tuple(t for t in mine if not set(t.at) <= at or len(t.at) > 1)
            yield Roles(subject, at, values, excluded, assumed)

    def _item_roles(self, f: Features, p: Property, subjects: tuple[str, ...]) -> Iterator[Roles]:
        """A property between items is read from either end: whose office, or who held the office."""
        inverse = self._inverse_roles(f, p, subjects)
        if inverse is not None:
            yield from inverse
            return
        values = [t for t in f.of(TagKind.ITEM) if self._is_value(t.value, p)]
        for subject, at, assumed in self._subjects(f, p, subjects, frozenset(n for t in values for n in t.at)):
            yield Roles(subject, at, (), (), assumed)

    def _inverse_roles(self, f: Features, p: Property, subjects: tuple[str, ...]) -> list[Roles] | None:
        """The roles when it is asked who has the value; None when it is not."""
        values = [t for t in f.of(TagKind.ITEM) if self._is_value(t.value, p)]
        bearers = [t for t in f.of(TagKind.ITEM) if self._fits(t.value, p)]
        pronouns = frozenset(n for t in f.of(TagKind.PRONOUN) for n in t.at)
        asks = bool(values) and holders.asks_holders(f, p, values, self._facts)
        steps = f.has(Op.NEXT, Op.PREVIOUS)
        if bearers and p.time is TimeRelation.DURING and holders.compares(f, bearers):
            return self._compared(p, values, bearers)
        if asks and steps and pronouns and not bearers:
            spoken = [i for i in subjects if i and self._fits(i, p)]
            return [Roles(i, pronouns, (), (), 0, is_inverse=True) for i in spoken[:1]]
        if asks and not bearers:
            return [Roles("", frozenset(), (), (), 0, is_inverse=True)]
        is_after = bool(bearers) and p.id == holders.neighbours_of(f, self._facts, self._between_items)
        if is_after or (asks and steps):
            return [Roles(t.value, frozenset(t.at), (), (), 0, is_inverse=True) for t in bearers]
        meant = [i for i in subjects if i and self._is_value(i, p) and not self._fits(i, p)] if pronouns else []
        if meant and not values and not bearers and holders.asks_holders(f, p, (), self._facts):
            return [Roles("", pronouns, (), (), 0, is_inverse=True, held=(meant[0],))]
        return None

    def _compared(self, p: Property, values: list[Tag], bearers: list[Tag]) -> list[Roles]:
        """Those who are compared, by what they have of the value that is named, or else at all."""
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
        for as_subject in (None, *spots):
            values = tuple(t for t in mine if t.at != as_subject)
            value_at = frozenset(n for t in values for n in t.at)
            for subject, at, assumed in self._bearers(f, p, subjects, values, value_at):
                cost = assumed + self._role_cost(f, spots, as_subject, mine)
                yield Roles(subject, at | frozenset(as_subject or ()), values, excluded, cost)

    def _bearers(
        self, f: Features, p: Property, subjects: tuple[str, ...], values: tuple[Tag, ...], taken: frozenset[int]
    ) -> list[tuple[str, frozenset[int], int]]:
        """The items that may be meant: where the clause names none, those that have borne the names in it."""
        found = list(self._subjects(f, p, subjects, taken))
        if not values or any(at and assumed < _SUPPOSED for _, at, assumed in found):
            return found
        pronouns = frozenset(n for t in f.of(TagKind.PRONOUN) for n in t.at)
        return [(item, pronouns, 0) for item in dict.fromkeys(self._facts.statement(t.value).item for t in values)]

    def _role_cost(
        self, f: Features, spots: list[tuple[int, ...]], as_subject: tuple[int, ...] | None, mine: list[Tag]
    ) -> int:
        """How unlikely it is that just this name is the subject."""
        others = [
            t
            for t in (*f.of(TagKind.TYPE), *f.of(TagKind.PRONOUN), *f.of(TagKind.ITEM))
            if not any(set(t.at) <= set(s) for s in spots) and t.value not in _POSSESSIVES
        ]
        cost = 0
        p_label = self._facts.properties[self._facts.property_of(mine[0].value)].label if mine else ""
        for at in spots:
            is_item = any(t.kind is TagKind.ITEM and t.at == at for t in f.tags)
            before = self._before(f, at[0])
            is_led = before in _VALUE_LEADS and not (
                before in english.AUXILIARIES and is_item and f.focus is not Focus.YESNO
            )
            has_cue_after = any(
                t.value in {self._facts.property_of(m.value) for m in mine} and t.at[0] > at[-1]
                for t in f.of(TagKind.CUE)
            )
            if (
                is_item
                and has_cue_after
                and at[0] > 0
                and f.tokens[at[0] - 1].text in english.AUXILIARIES
                and at[0] < 4  # noqa: PLR2004 -- near the start
            ):
                is_led = False
            is_led = is_led and not any(t.at[0] < at[0] < t.at[-1] for t in f.ops.get(Op.FORMER, ()))
            is_ending = not is_item and f.has(Op.END) and f.focus is Focus.WHEN
            is_apposed = is_ending or any(
                t.at[0] == at[-1] + 1 and f.tokens[t.at[0]].text in {p_label, *english.NAME_NOUNS}
                for t in f.of(TagKind.CUE)
            )
            likes_subject = (
                not is_apposed
                and (is_item or (has_cue_after and f.focus is not Focus.YESNO))
                and not others
                and not is_led
            )
            if is_item and not is_led and has_cue_after and f.focus is Focus.YESNO and not others:
                likes_subject = True
            cost += 2 * (likes_subject != (at == as_subject)) if len(spots) == 1 or as_subject else 2 * likes_subject
        return cost

    def _before(self, f: Features, n: int) -> str:
        """The word before a place, articles aside."""
        while n > 0 and f.tokens[n - 1].text in {
            "the",
            "a",
            "an",
            "still",
            "already",
            "always",
            "been",
            "only",
            "ever",
            "its",
            "just",
            "it",
        }:
            n -= 1
        return f.tokens[n - 1].text if n > 0 else ""

    def _subjects(
        self, f: Features, p: Property, subjects: tuple[str, ...], taken: frozenset[int]
    ) -> Iterator[tuple[str, frozenset[int], int]]:
        """The items that the property may be asked of: one, or each of those that share the name that was said."""
        subject, at, assumed = self._subject(f, p, subjects, taken)
        if not subject:
            return
        yield subject, at, assumed
        spots = [t.at for t in f.of(TagKind.ITEM) if t.value == subject]
        for t in f.of(TagKind.ITEM):
            if t.value != subject and t.at in spots and self._fits(t.value, p):
                yield t.value, at, assumed

    def _subject(
        self, f: Features, p: Property, subjects: tuple[str, ...], taken: frozenset[int]
    ) -> tuple[str, frozenset[int], int]:
        """The item that the property is asked of, the tokens that name it, and how much was supposed."""
        named = [t for t in f.of(TagKind.ITEM) if not set(t.at) <= taken]
        bearers = [
            (self._facts.statement(t.value).item, t.at)
            for t in f.of(TagKind.VALUE)
            if not set(t.at) <= taken and self._is_name(t)
        ]
        mentioned = [(t.value, t.at) for t in named] + bearers
        fitting = [(item, at) for item, at in mentioned if self._fits(item, p)]
        main = self._facts.info.subject
        free = frozenset(n for item, at in mentioned if item == main and (item, at) not in bearers for n in at)
        free |= frozenset(n for t in named if t.value == main for n in t.at)
        free |= frozenset(n for t in f.of(TagKind.PRONOUN) for n in t.at)
        if fitting:
            subject = next((item for item, _ in fitting if item != main), fitting[0][0])
            by_name = all(
                (item, at) in bearers and (item, at) not in [(t.value, t.at) for t in named] for item, at in fitting
            )
            cost = 3 if by_name and p.type is not ValueType.NAME and f.has(Op.BEGIN, Op.END) else 0
            spots = [at for item, at in fitting if item == subject]
            said = [at for at in spots if by_name or (subject, at) not in bearers] or spots
            return subject, free | frozenset(n for at in (said[:1] if by_name else said) for n in at), cost
        if any(item != main for item, _ in mentioned) and not any(self._is_value(item, p) for item, _ in mentioned):
            return self._only_bearer(p), free, 1
        if main and p.of and self._facts.item(main).type in p.of and not self._fits(main, p):
            return self._only_bearer(p), free, 1
        typed = [t for t in f.of(TagKind.TYPE) if not p.of or t.value in p.of]
        for item in (*subjects, main):
            if item and self._fits(item, p) and (not typed or self._facts.item(item).type in {t.value for t in typed}):
                # "who built the museum?" is not about the kite that the conversation was about.
                is_named = bool(typed) or item not in subjects or not main
                return item, free | (self._type_tokens(f, typed, main) if is_named else frozenset()), 0
        if typed:
            return self._sole(typed, p) or self._only_bearer(p), free | self._type_tokens(f, typed, main), 1
        return self._only_bearer(p), frozenset(n for t in f.of(TagKind.PRONOUN) for n in t.at), _SUPPOSED

    def _sole(self, typed: list[Tag], p: Property) -> str:
        """The one item that there is of the types that were said, if the property is said of it."""
        names = list(dict.fromkeys(t.value for t in typed))
        item = self._facts.sole_item(names[0]) if len(names) == 1 else ""
        return item if item and self._fits(item, p) else ""

    def _type_tokens(self, f: Features, typed: list[Tag], main: str) -> frozenset[int]:
        """ "The organization" and the like; nouns for the pack's own subject are free."""
        own = self._facts.item(main).type if main else ""
        return frozenset(n for t in f.of(TagKind.TYPE) if t in typed or t.value == own for n in t.at)

    def _is_value(self, item: str, p: Property) -> bool:
        return p.type is ValueType.ITEM and p.id in self._facts.properties_with(item)

    def _may_be_value(self, f: Features, item: str, p: Property) -> bool:
        """Whether the clause may name the item as a value: what is claimed need only be of the right type."""
        if self._is_value(item, p):
            return True
        is_claimed = f.is_claim and p.is_single and p.type is ValueType.ITEM
        return is_claimed and self._facts.has_values_of(p.id, self._facts.item(item).type)

    def _is_name(self, tag: Tag) -> bool:
        return self._facts.properties[self._facts.property_of(tag.value)].type is ValueType.NAME

    def _fits(self, item: str, p: Property) -> bool:
        """Whether the property is said of items of this kind, and of this one if the pack has just one such."""
        return (not p.of or self._facts.item(item).type in p.of) and bool(self._facts.statements(item, p.id))

    def _only_bearer(self, p: Property) -> str:
        """The one item that has the property, or "" when there are none or several."""
        return self._facts.sole_bearer(p.id)

    # --- readings of a property -------------------------------------------------------------------------------

    def _frames(self, f: Features, p: Property, roles: Roles, *, is_carried: bool) -> Iterator[Frame]:
        asked = self._asked(f, p, roles)
        choice = holders.choice(f) if roles.is_inverse else choose(f, p, asked)
        whens: tuple[tuple[Tag, ...], ...] = (
            tuple((t,) for t in f.times)
            if len(f.times) > 1 and choice.kind in {Kind.VALUE, Kind.CLAIM, Kind.ALL, Kind.DESCRIBE}
            else (f.times,)
        )
        for when in whens:
            yield self._frame(f, p, roles, asked, choice, when, is_carried=is_carried)

    def _asked(self, f: Features, p: Property, roles: Roles) -> Asked:
        values = tuple(dict.fromkeys(self._facts.statement(t.value).value for t in self._ordered(f, roles.values)))
        if p.type is ValueType.ITEM:
            items = [t for t in f.of(TagKind.ITEM) if not set(t.at) <= roles.subject_at]
            named = (t.value for t in items if self._may_be_value(f, t.value, p))
            values += tuple(dict.fromkeys([*named, *roles.held]))
        excluded = tuple((t.value, f.text(range(t.at[0], t.at[-1] + 1))) for t in roles.excluded)
        noun_at = self._noun_places(f, p)
        return Asked(
            values=values,
            excluded=excluded[:1],
            has_plural=(
                any(
                    f.tokens[n].text == p.plural.split()[0] != p.label.split()[0]
                    or (f.tokens[n].text.endswith("s") and key(f.tokens[n].text) == key(p.label))
                    for n in range(len(f.tokens))
                )
                and not f.has(Op.ONLY)
            )
            or any(
                f.tokens[t.at[-1]].text.endswith("s") and not f.tokens[t.at[-1]].text.endswith("ss")
                for t in f.of(TagKind.CUE)
                if t.value == p.id and (p.is_list or (p.type is ValueType.NAME and not self._is_own_plural(f, t, p)))
            )
            or holders.asks_values(f, p, self._facts),
            has_counted=any(f.focus_at and n > max(f.focus_at) for n in noun_at),
            has_other_noun=self._counts_another(f, p),
            has_identity=self._asks_identity(f, p),
            has_measure=self._measures(f, p),
            comparative=next((degree for degree, _ in self._comparatives(f, p)), ""),
            has_target=any(self._before(f, t.at[0]) in _TARGETS or self._follows_begin(f, t) for t in roles.values),
            has_place=any(s.place for s in self._facts.statements(roles.subject, p.id)),
            is_identity=self._says_it_is(f, p, roles),
            has_cue=any(t.value == p.id for t in f.of(TagKind.CUE)),
            is_dated_ordinal=_orders_times(f),
            is_instance=p.is_list
            and any(self._before(f, t.at[0]) in {"which", "what", "one", "name"} for t in roles.values),
            is_shared=self._is_shared(f, p),
            is_former=self._asks_former(f, p, roles),
        )

    def _asks_former(self, f: Features, p: Property, roles: Roles) -> bool:
        """Whether a name that the item has is used for it, and what it *was* called is asked for: another name."""
        named = any(
            set(t.at) <= roles.subject_at and self._facts.property_of(t.value) == p.id for t in f.of(TagKind.VALUE)
        )
        return named and not f.times and bool({t.text for t in f.tokens} & {"was", "were", "did", "used"})

    def _says_it_is(self, f: Features, p: Property, roles: Roles) -> bool:
        """Whether the clause says that the subject *is* a value, where no sentence of the property says that."""
        if any(t.value == p.id for t in f.of(TagKind.CUE)) or p.type is ValueType.NAME or _COPULAR.match(p.says):
            return False
        beside = {n for t in f.of(TagKind.WORD) if t.value == p.id for n in t.at} - roles.subject_at
        for t in roles.values:
            n = t.at[0]
            while n > 1 and (f.tokens[n - 1].text in _DETERMINERS or (n - 1 in beside and f.tokens[n - 1].key != "be")):
                n -= 1
            if n > 1 and (f.tokens[n - 1].key == "be" or (n - 1 in roles.subject_at and f.tokens[0].key == "be")):
                return True
        return False

    def _is_own_plural(self, f: Features, tag: Tag, p: Property) -> bool:
        """Whether the cue is written with its "s" ("initials" of one name)."""
        return f.text(tag.at) in p.cues

    def _ordered(self, f: Features, tags: tuple[Tag, ...]) -> list[Tag]:
        del f
        return sorted(tags, key=lambda t: (t.at, t.value))

    def _follows_begin(self, f: Features, tag: Tag) -> bool:
        return any(t.at[-1] < tag.at[0] and tag.at[0] - t.at[-1] <= 2 for t in f.ops.get(Op.BEGIN, ()))  # noqa: PLR2004

    def _noun_places(self, f: Features, p: Property) -> list[int]:
        """Where the clause says the property's own noun, which "how many" may count."""
        nouns = _nouns_of(p)
        start = max(f.focus_at, default=-1) + 1
        for n in range(start, min(start + 5, len(f.tokens))):
            if f.tokens[n].key in nouns and f.tokens[n].text.endswith("s"):
                return [n]
            if f.tokens[n].text in english.AUXILIARIES:
                break
        return []

    def _counts_another(self, f: Features, p: Property) -> bool:
        """Whether "how many" counts something that the property does not count: "how many ships carried them"."""
        start = max(f.focus_at, default=-1) + 1
        if (
            f.focus is not Focus.NUMBER
            or p.type is not ValueType.QUANTITY
            or start >= len(f.tokens)
            or f.tokens[start - 1].text != "many"
        ):
            return False
        noun = f.tokens[start]
        known = {w for phrase in (*p.unit, *p.cues, *p.words, p.label, p.plural) for w in phrase.lower().split()}
        return noun.text.endswith("s") and noun.text not in known and noun.text not in english.FUNCTION_WORDS

    def _measures(self, f: Features, p: Property) -> bool:
        """Whether "how" stands before a word for the property: "how deep", "how long" of a length in metres."""
        if p.type not in {ValueType.QUANTITY, ValueType.MONEY}:
            return False
        cued = {n for t in f.of(TagKind.CUE) if t.value == p.id for n in t.at}
        adjectives = {key(word) for word in (*p.more, *p.less)}
        if f.focus is Focus.LENGTH and not cued - f.focus_at and f.tokens[-1].text not in english.AUXILIARIES:
            verbs = {t.text for t in f.tokens} & english.AUXILIARIES
            if not verbs <= {"is", "are", "was", "were", "be"}:
                return False  # "how long did she serve" asks for a time
        return any(
            token.text == "how" and (n in cued or f.tokens[n].key in adjectives)
            for n, token in enumerate(f.tokens[:-1], start=1)
        )

    def _comparatives(self, f: Features, p: Property) -> list[tuple[str, int]]:
        """Where the clause says "longer" or "lower" of the property's figure: more or less, and the place."""
        if not f.numbers or p.type not in {ValueType.QUANTITY, ValueType.MONEY}:
            return []
        return [
            ("more" if scale.is_more else "less", n)
            for n, token in enumerate(f.tokens)
            for scale in self._scales.by_form.get(token.text, ())
            if scale.property == p.id and scale.degree == "more"
        ]

    def _asks_identity(self, f: Features, p: Property) -> bool:
        """ "Which countries", "list the members", "who are the observers": who, not how many."""
        if p.type is not ValueType.QUANTITY:
            return False
        if f.focus in {Focus.WHO, Focus.LIST} and "who" not in p.asks:
            return True
        if f.focus is not Focus.WHAT:
            return False
        unit = {key(w) for u in p.unit for w in u.split()} | {key(w) for c in p.cues if " " not in c for w in c.split()}
        counted = {n for t in f.numbers for n in t.at}
        after = [t for n, t in enumerate(f.tokens) if n > max(f.focus_at, default=-1) and n not in counted]
        words = [t for t in after if t.text not in {"the", "of", "other", "its", "are", "all", "be", "were"}][:1]
        is_plural = bool(words) and words[0].text.endswith("s") and words[0].key in unit
        return is_plural and (
            "are" in [t.text for t in after[:2]] or f.tokens[max(f.focus_at)].text == "which" or after[:1] == words
        )

    def _is_shared(self, f: Features, p: Property) -> bool:
        """Whether every cue of the property in the clause is a cue of another one as well."""
        cues = [t for t in f.of(TagKind.CUE) if t.value == p.id]
        return bool(cues) and all(any(o.at == t.at and o.value != p.id for o in f.of(TagKind.CUE)) for t in cues)

    def _frame(  # noqa: PLR0913, PLR0917 -- what a frame is made of
        self,
        f: Features,
        p: Property,
        roles: Roles,
        asked: Asked,
        choice: Choice,
        whens: tuple[Tag, ...],
        *,
        is_carried: bool,
    ) -> Frame:
        when, other = self._times(f, p, choice, whens)
        used = self._explained(f, p, roles, choice)
        left = [n for n in range(len(f.tokens)) if n not in used]
        place, place_at = self._claimed_place(f, asked, roles, p, left)
        left = [n for n in left if n not in place_at]
        against = self._contradiction(f, p, choice, asked, when)
        query = Query(
            kind=choice.kind,
            subject=roles.subject,
            property=p.id,
            values=asked.values,
            excluded=asked.excluded,
            when=when,
            other=other,
            ordinal=_ordinal(f),
            place=place,
            number=_number(f, p),
            quantifier=self._quantifier(f, p, choice),
            is_claim=f.is_claim,
            is_present=f.is_present or (roles.is_inverse and holders.has_present_verb(f)),
        )
        return Frame(
            query,
            self._cost(f, p, roles, choice.kind, against, left, is_carried=is_carried),
            tuple(f.tokens[n].said for n in left),
            against,
        )

    def _quantifier(self, f: Features, p: Property, choice: Choice) -> str:
        """What the question says of how much it claims; that the item was the first who had a value ("holder")."""
        values = [t for t in f.of(TagKind.ITEM) if self._is_value(t.value, p)]
        is_in_turn = choice.kind is Kind.CLAIM and not choice.quantifier and holders.orders_value(f, values)
        return "holder" if is_in_turn else choice.quantifier or _quantifier(f, choice)

    def _cost(  # noqa: PLR0913, PLR0917 -- what the cost is counted from
        self, f: Features, p: Property, roles: Roles, kind: Kind, against: str, left: list[int], *, is_carried: bool
    ) -> Cost:
        cued = {n for t in f.of(TagKind.CUE) if t.value == p.id for n in t.at}
        cued |= {n for _, n in self._comparatives(f, p)}
        cued |= {n for t in f.ops.get(Op.EXPAND, ()) for n in t.at} if kind is Kind.EXPAND else set()
        valued = {n for t in (*roles.values, *roles.excluded) for n in t.at}
        side = {n for t in f.of(TagKind.WORD) if t.value == p.id for n in t.at} - cued - valued
        has_what = f.focus is Focus.WHAT and "what" in p.asks
        is_asked = (f.focus.value in p.asks and not has_what) or (
            p.type is ValueType.EVENT and f.focus in {Focus.WHEN, Focus.SINCE}
        )
        has_no_cue = not cued and not is_carried and p.type is not ValueType.ITEM
        shared = 0 if is_asked or not self._is_shared(f, p) or p.type is ValueType.EVENT else 1
        longest = max((len(t.at) for t in f.of(TagKind.CUE) if t.value == p.id), default=0)
        return Cost(
            contradictions=int(bool(against)),
            unexplained=len(left),
            corrected=f.corrected,
            carried=int(is_carried),
            assumed=roles.assumed + shared + (2 * has_no_cue if not is_carried else 0),
            loose=2 * len(side) - longest - len(cued) - 2 * len(valued - cued),
        )

    def _times(
        self, f: Features, p: Property, choice: Choice, whens: tuple[Tag, ...]
    ) -> tuple[When | None, When | None]:
        if not choice.uses_time:
            return None, None
        if not whens and p.time is not TimeRelation.DURING and p.type in {ValueType.QUANTITY, ValueType.MONEY}:
            return self._period_of_name(f), None
        times = [t.when for t in whens if t.when is not None]
        if f.has(Op.CURRENT) and not times and p.time is not TimeRelation.ALWAYS and Op.CURRENT in choice.ops:
            return NOW, None
        return (times[0] if times else None), (times[1] if len(times) > 1 else None)

    def _period_of_name(self, f: Features) -> When | None:
        """A former name dates a question for a figure: "how many guests did BKR have"."""
        for t in f.of(TagKind.VALUE):
            time = self._facts.statement(t.value).time if self._is_name(t) else None
            if time is not None and time.begin is not None and time.end is not None:
                whole = Date(time.begin.earliest, time.end.latest)
                return When(Interval.at(whole), "at", calendar.period_text(time))
        return NOW if f.has(Op.CURRENT) else None

    def _explained(self, f: Features, p: Property, roles: Roles, choice: Choice) -> set[int]:
        """The tokens that the reading has a use for."""
        used = {*f.plain_at, *roles.subject_at}
        if "than" in f.words:
            used -= {n for n in f.plain_at - f.focus_at if _compares_in_vain(f, n, choice.kind)}
        if "time" in f.words:
            used.update(n for n, t in enumerate(f.tokens) if t.text == "time" and _is_ordered(f, n - 1))
        if roles.is_inverse:
            used |= holders.bearer_nouns(f, p, self._facts) | holders.others_at(f)
        for kind in (TagKind.CUE, TagKind.WORD):
            for t in f.of(kind):
                if t.value == p.id:
                    used.update(t.at)
        used.update(*[t.at for t in (*roles.values, *roles.excluded)])
        for op, tags in f.ops.items():
            if op in choice.ops:
                used.update(*[t.at for t in tags])
        used.update(*[t.at for t in f.of(TagKind.ITEM) if self._may_be_value(f, t.value, p)])
        if f.ordinals and (choice.kind in _ORDERED or self._quantifier(f, p, choice) == "holder"):
            used.update(*[t.at for t in f.ordinals])
        for t in f.numbers:
            if self._uses_number(p, choice, f, t):
                used.update(t.at)
                used |= units.places(f.tokens, p.unit, t.at[-1] + 1, min(t.at[-1] + 4, len(f.tokens)))
        if choice.kind is Kind.COMPARISON:
            used |= {n for _, n in self._comparatives(f, p)}
        return used

    def _uses_number(self, p: Property, choice: Choice, f: Features, t: Tag) -> bool:
        """A number is explained as what is counted or measured, or as how many there are."""
        if p.type in {ValueType.QUANTITY, ValueType.MONEY}:
            timed = {Kind.BEGAN, Kind.ENDED, Kind.PERIOD, Kind.DURATION} if p.time is TimeRelation.DURING else set()
            return choice.kind in {Kind.CLAIM, Kind.COMPARISON, Kind.MEASURED, *timed} and len(f.numbers) == 1
        after = f.tokens[t.at[-1] + 1 : t.at[-1] + 5]
        nouns = {key(w) for w in (*p.label.split(), *p.plural.split())} | {key(c) for c in p.cues}
        before = f.tokens[t.at[0] - 1].text if t.at[0] else ""
        is_counting = any(token.key in nouns for token in after) or before in {
            "which",
            "what",
            "the",
            "these",
            "are",
            "name",
        }
        return is_counting and (p.is_list or p.type is ValueType.NAME)

    def _claimed_place(
        self, f: Features, asked: Asked, roles: Roles, p: Property, left: list[int]
    ) -> tuple[str, set[int]]:
        """An unknown place that the question claims: "concluded in Rome"."""
        if not asked.has_place or not left or p.type is not ValueType.EVENT:
            return "", set()
        first = left[0]
        is_place = first > 0 and f.tokens[first - 1].text in {"in", "at"} and left == list(range(first, left[-1] + 1))
        timed = {n for t in f.times for n in t.at}
        is_last = all(n in timed for n in range(first + len(left), len(f.tokens)))
        is_name = len(left) <= 2 and is_last and f.focus in {Focus.YESNO, Focus.WHY, Focus.WHEN, Focus.NONE}  # noqa: PLR2004
        del roles
        return (" ".join(f.tokens[n].said for n in left), set(left)) if is_place and is_name else ("", set())

    def _contradiction(self, f: Features, p: Property, choice: Choice, asked: Asked, when: When | None) -> str:
        """What the schema says against the reading."""
        if choice.against:
            return choice.against
        if when is not None and when.relation != "now" and p.time is TimeRelation.ALWAYS and f.focus is not Focus.WHEN:
            return "" if self._is_own_time(f, p) else "time"
        if choice.kind in {Kind.DURATION, Kind.LONGEST, Kind.SHORTEST} and p.time is not TimeRelation.DURING:
            return "length"
        del asked
        return ""

    def _is_own_time(self, f: Features, p: Property) -> bool:
        """Whether the words of the time are the property's own ("the debate in the 21st century")."""
        own = {
            n
            for t in f.tags
            if t.kind in {TagKind.CUE, TagKind.WORD, TagKind.VALUE} and self._is_of(t, p)
            for n in t.at
        }
        said = {n for t in f.times for n in t.at if f.tokens[n].text not in english.FUNCTION_WORDS}
        return said <= own

    def _is_of(self, tag: Tag, p: Property) -> bool:
        return tag.value == p.id or (tag.kind is TagKind.VALUE and self._facts.property_of(tag.value) == p.id)

    # --- readings without a property --------------------------------------------------------------------------

    def _without_property(self, f: Features, subjects: tuple[str, ...]) -> Iterator[Frame]:
        """Questions about time itself, or about an item as a whole."""
        main = self._facts.info.subject
        named = [t.value for t in f.of(TagKind.ITEM)]
        nouns = {t.value for t in f.of(TagKind.TYPE)}
        typed = [i for i in (*subjects, main) if i and self._facts.item(i).type in nouns]
        subject = next((i for i in (*[n for n in named if n != main], *named, *typed, *subjects, main) if i), "")
        if not subject:  # what happened can be asked without naming anything
            yield from (x for x in self._general_frames(f, "") if x.query.kind is Kind.EVENTS)
            return
        for bearer in dict.fromkeys([subject, *self._namesakes(f, subject)]):
            yield from self._general_frames(f, bearer)

    def _namesakes(self, f: Features, subject: str) -> list[str]:
        """The other items that bear the name that was said."""
        spots = [t.at for t in f.of(TagKind.ITEM) if t.value == subject]
        return [t.value for t in f.of(TagKind.ITEM) if t.at in spots and t.value != subject]

    def _general_frames(self, f: Features, subject: str) -> Iterator[Frame]:
        """The readings without a property for one item."""
        when = f.times[0].when if f.times else None
        type_ = self._facts.item(subject).type if subject else ""
        other = (
            f.times[1].when
            if len(f.times) > 1
            else THAT
            if {"that", "this", "it"} & {t.text for t in f.tokens}
            else None
        )
        for kind, ops, is_due in self._general(f, subject):
            if not is_due:
                continue
            used = set(f.focus_at) | {n for n, t in enumerate(f.tokens) if t.text in _LOOSE_BY_ITSELF}
            for t in f.tags:
                if (
                    t.kind in {TagKind.ITEM, TagKind.TIME, TagKind.FILLER, TagKind.PRONOUN}
                    or (t.kind is TagKind.TYPE and t.value == type_)
                    or (t.kind is TagKind.OP and Op(t.value) in ops)
                    or (t.kind is TagKind.VALUE and self._is_name(t) and kind is not Kind.DESCRIBE)
                ):
                    used |= set(t.at)
            left = [n for n in range(len(f.tokens)) if n not in used]
            query = Query(
                kind,
                subject,
                "",
                when=when,
                is_claim=f.is_claim,
                is_present=f.is_present,
                other=other if kind is Kind.ELAPSED else None,
            )
            is_anchored = kind is Kind.EVENTS and any(t.when is not None and t.when.anchor is not None for t in f.times)
            yield Frame(
                query,
                Cost(
                    unexplained=len(left),
                    assumed=5 if is_anchored else 1,
                    loose=4,
                    corrected=f.corrected,
                ),
                tuple(f.tokens[n].said for n in left),
            )

    def _general(self, f: Features, subject: str) -> tuple[tuple[Kind, set[Op], bool], ...]:
        has_item = any(t.value == subject for t in f.of(TagKind.ITEM))
        is_about = (
            f.focus is Focus.DESCRIBE
            or (f.focus in {Focus.WHAT, Focus.WHO} and has_item)
            or (f.focus in {Focus.NONE, Focus.DESCRIBE} and has_item)
        )
        main = self._facts.info.subject
        is_bare = (
            f.focus is Focus.WHAT and not f.of(TagKind.PRONOUN) and all(t.value == main for t in f.of(TagKind.ITEM))
        )
        asks_events = (f.has(Op.HAPPEN, Op.CHANGE) or is_bare) and f.focus in {
            Focus.WHAT,
            Focus.NONE,
            Focus.LIST,
            Focus.WHO,
            Focus.YESNO,
        }
        return (
            (
                Kind.EVENTS,
                {Op.HAPPEN, Op.CHANGE, Op.ALL, Op.EVER},
                bool(f.times) and asks_events and f.focus is not Focus.WHO,
            ),
            (
                Kind.EXISTED,
                {Op.EXIST, Op.ALREADY, Op.STILL, Op.EVER, Op.CURRENT, Op.BEGIN},
                f.has(Op.EXIST) and f.focus in {Focus.YESNO, Focus.NONE, Focus.WHEN, Focus.SINCE},
            ),
            (Kind.AGE, {Op.ALREADY, Op.CURRENT, Op.EXIST, Op.FORMER}, f.focus is Focus.AGE),
            (Kind.AGE, {Op.EXIST, Op.CURRENT, Op.ALREADY}, f.focus is Focus.LENGTH and f.has(Op.EXIST)),
            (
                Kind.ELAPSED,
                {Op.ELAPSED, Op.BETWEEN, Op.NEXT, Op.PREVIOUS, Op.BEGIN, Op.END, Op.GAIN, Op.LONGER},
                f.focus in {Focus.LENGTH, Focus.NUMBER} and bool(f.times) and other_than_now(f),
            ),
            (Kind.DESCRIBE, {Op.ALL, Op.CURRENT}, is_about and not f.times),
        )


NOW = When(None, "now", "now")
THAT = When(None, "then", "")
"""The time of what was told before."""


def other_than_now(f: Features) -> bool:
    """Whether a stretch of time has two ends: two times, or one and "that"."""
    return len(f.times) > 1 or bool({"that", "this", "it"} & {t.text for t in f.tokens})


def _orders_times(f: Features) -> bool:
    """Whether "first", "last" or "latter" stands before a noun of time."""
    words = [t.text for t in f.tokens]
    ends = {t.at[-1] for op in (Op.FIRST, Op.LAST) for t in f.ops.get(op, ())} | {t.at[-1] for t in f.ordinals}
    return any(words[n + 1 : n + 2] in (["year"], ["date"], ["decade"], ["time"], ["case"]) for n in ends)


def _is_ordered(f: Features, n: int) -> bool:
    """Whether the word at this place is an ordinal: "the first *time*"."""
    return any(n in t.at for t in (*f.ordinals, *f.ops.get(Op.FIRST, ()), *f.ops.get(Op.LAST, ())))


_COMPARISONS = {Kind.COMPARISON, Kind.LONGER, Kind.SHORTER, Kind.LONGEST, Kind.SHORTEST, Kind.DIFFERENCE, Kind.ELAPSED}


def _compares_in_vain(f: Features, n: int, kind: Kind) -> bool:
    """Whether the word is the "than" of a comparison that the kind of question does not make: "older than"."""
    if f.tokens[n].text != "than" or kind in _COMPARISONS:
        return False
    return any(t.text in english.COMPARATIVES for t in f.tokens[max(n - 3, 0) : n])


@lru_cache(maxsize=1024)
def _nouns_of(p: Property) -> frozenset[str]:
    """The keys of the nouns that mean the property's values: those of its label, and its cues in the plural."""
    labels = {key(w) for label in (p.label, p.plural) for w in _head(label)}
    return frozenset(labels | {key(c) for c in p.cues if " " not in c and c.endswith("s")})


def _head(label: str) -> list[str]:
    """The words of a label that may be counted: those before its first preposition."""
    words = label.replace("-", " ").split()
    stop = next(
        (n for n, w in enumerate(words) if w in {"of", "in", "for", "that", "as", "to", "under", "by", "at"}),
        len(words),
    )
    return words[:stop]


def _ordinal(f: Features) -> int:
    """Which value in the order of time: 1 the first, -1 the last, 0 none said."""
    if f.ordinals:
        return int(f.ordinals[0].value)
    if f.has(Op.LAST) and not f.has(Op.FIRST):
        return -1
    return 1 if f.has(Op.FIRST) else 0


def _number(f: Features, p: Property) -> Decimal | None:
    """The number that the clause claims: of a list only with "the" ("the three areas"), else it is a wish."""
    if not f.numbers:
        return None
    first = f.numbers[0]
    is_definite = first.at[0] == 0 or f.tokens[first.at[0] - 1].text in {
        "the",
        "its",
        "these",
        "those",
        "has",
        "have",
        "are",
    }
    return first.number if is_definite or not p.is_list else None


def _quantifier(f: Features, choice: Choice) -> str:
    """What else the question says of how much it claims: only this, or how exact the date has to be."""
    if choice.kind in {Kind.PERIOD, Kind.BEGAN, Kind.ENDED, Kind.CHANGES}:
        return next((w for w in ("day", "month") for n in f.focus_at if f.tokens[n].text == w), "")
    if choice.kind is Kind.CLAIM and f.focus is Focus.YESNO and _is_state(f):
        return "state"
    return "only" if f.has(Op.ONLY) and choice.kind is Kind.CLAIM else ""


def _is_state(f: Features) -> bool:
    """ "Was it in force in 1960" asks for a state, "did it enter into force" for an event."""
    words = [t.text for t in f.tokens]
    return (
        "in" in words
        and words[words.index("in") + 1 : words.index("in") + 2] in (["force"], ["effect"], ["existence"], ["place"])
        and bool({"is", "was", "were", "are"} & set(words[:3]))
    )
