"""The parts of a description of items: "built before 1900", "with a harbour", "that Tom Smith played for".

A part is read by one property. Each of its words has to have a use in that reading, or the part is none: what a part
may hold beside is said here, not taken from the grammar words of whole questions.
"""

from __future__ import annotations

import functools
from decimal import Decimal
from typing import TYPE_CHECKING

from bot.facts.figures import MEASURES
from bot.language import degrees, numbers
from bot.language.inflection import is_past, key
from bot.model import Condition, Order, Selection, TagKind, TimeRelation, ValueType
from bot.records import dataclass, field, replace
from bot.understanding import units

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from bot.facts.base import FactBase
    from bot.model import Property, Tag, Token, When
    from bot.understanding.scales import Scales

LINKS = frozenset(
    [
        *("a", "an", "the", "is", "are", "was", "were", "be", "been", "being", "do", "does", "did", "have", "has"),
        *("had", "having", "of", "in", "on", "at", "by", "for", "to", "from", "with", "as", "into", "that", "which"),
        *("who", "whom", "whose", "where", "there", "their", "its", "any", "ever", "and"),
        *("one", "ones", "also"),
    ]
)
"""Words that join a part together and say nothing by themselves."""
DENIALS = frozenset({"no", "not", "never", "without", "lack", "lacks", "lacking", "nor", "none"})
_PAST = frozenset({"was", "were", "did", "had", "been"})
_PRESENT = frozenset({"is", "are"})
_BEARING = frozenset(
    {"have", "has", "had", "with", "without", "on", "in", "at", "of", "lack", "lacks", "there", "where"}
)
"""What relates two items when no property is named."""
_PLACED = frozenset({"in", "at", "on", "from"})
_TURNS = frozenset({"first", "last"})
_HAVING = frozenset({"have", "has", "had", "with", "without", "having", "lack", "lacks", "lacking", "there"})
_COMPARING = frozenset(words[-1] for words in degrees.COMPARISONS)
_FORMERLY = frozenset({"once", "used", "formerly", "previously", "originally", "earlier"})
_CURRENT = frozenset({"still", "currently", "now", "today", "nowadays", "presently"})


@dataclass(frozen=True, slots=True)
class Part:
    """One reading of a part."""

    conditions: tuple[Condition, ...] = ()
    order: Order | None = None
    by: str = ""
    """The property that an order is said to go by: "by area"."""


@dataclass(frozen=True, slots=True)
class Words:
    """A clause with its tags."""

    tokens: tuple[Token, ...]
    tags: tuple[Tag, ...]
    is_placed: bool = False
    """A preposition opens it: "on which island"."""
    read: dict[tuple[int, int, str], list[Part]] = field(default_factory=dict)
    """What was read between two places, for items of a type."""

    def inside(self, first: int, last: int, *kinds: TagKind) -> list[Tag]:
        """The tags of some kinds between two places."""
        return [t for t in self.tags if t.kind in kinds and first <= t.at[0] and t.at[-1] < last]

    def text(self, n: int) -> str:
        """The word at a place."""
        return self.tokens[n].text if 0 <= n < len(self.tokens) else ""

    def runs(self, first: int, last: int, longest: int = 3) -> Iterator[tuple[str, tuple[int, ...]]]:
        """Every run of a few words between two places."""
        for a in range(first, last):
            for b in range(a + 1, min(a + longest, last) + 1):
                yield " ".join(t.text for t in self.tokens[a:b]), tuple(range(a, b))


class Parts:
    """Reads parts over one fact base."""

    def __init__(self, facts: FactBase, scales: Scales) -> None:
        """Take the fact base, and the adjectives of its properties."""
        self._facts = facts
        self._scales = scales

    @functools.cached_property
    def relations(self) -> frozenset[tuple[str, str, str]]:
        """Which properties relate items of which type to items of which: (property, bearer, value)."""
        return frozenset((a, b, c) for a, b, c in self._facts.rows("SELECT property, bearer, value FROM relation"))

    def read(
        self, w: Words, first: int, last: int, type_: str, nested: Callable[[int, int], Iterator[Selection]]
    ) -> Iterator[Part]:
        """Every reading of the words between two places as a part of the description of items of a type."""
        if first >= last:
            return
        part = _Part(self._facts, self._scales, self.relations, w, first, last, type_)
        yield from part.scalar()
        yield from part.dated()
        yield from part.valued()
        yield from part.related(nested)

    def attributes(self, w: Words, first: int, last: int, type_: str) -> Iterator[Part]:
        """Every reading of the words between two places as an adjective of items of a type."""
        yield from _Part(self._facts, self._scales, self.relations, w, first, last, type_).attributive()


class _Part:
    """The words of one part, and what they may mean."""

    def __init__(  # noqa: PLR0913, PLR0917 -- where it stands and what it is held against
        self,
        facts: FactBase,
        scales: Scales,
        relations: frozenset[tuple[str, str, str]],
        w: Words,
        first: int,
        last: int,
        type_: str,
    ) -> None:
        self._facts, self._scales, self._relations = facts, scales, relations
        self._w, self._first, self._last, self._type = w, first, last, type_
        self._texts = [w.text(n) for n in range(first, last)]
        self._denials = {n for n in range(first, last) if w.text(n) in DENIALS}
        self._times = [t for t in w.inside(first, last, TagKind.TIME) if not self._is_figure(t)]
        is_present = bool(_PRESENT & set(self._texts))  # "are inhabited" is so now
        has_past = any(is_past(t) for t in self._texts if t not in LINKS)
        self._is_past = bool((_PAST | _FORMERLY) & set(self._texts)) or (has_past and not is_present)

    # --- what words are left ----------------------------------------------------------------------------------

    def _explains(self, *used: set[int]) -> bool:
        """Whether nothing is left but words that join the part together."""
        taken = set().union(*used)
        return all(n in taken or self._w.text(n) in LINKS for n in range(self._first, self._last))

    def _now(self, p: Property) -> set[int]:
        """Where words for the present or the past stand, if the property can hold and cease."""
        if p.time not in {TimeRelation.DURING, TimeRelation.AS_OF}:
            return set()
        words = _CURRENT | _FORMERLY if p.time is TimeRelation.DURING else _CURRENT
        return {n for n in range(self._first, self._last) if self._w.text(n) in words}

    def _when(self) -> tuple[When | None, set[int]] | None:
        """The one time of the part and its places; None when there are several or it is none to compare with."""
        if not self._times:
            return None, set()
        times = {t.when for t in self._times}
        when = self._times[0].when
        if len(times) > 1 or when is None or when.interval is None:
            return None
        return when, {n for t in self._times for n in t.at}

    def _words_of(self, p: Property) -> set[int]:
        """Where the part says the property's cues, side words and unit."""
        found = {
            n for t in self._w.inside(self._first, self._last, TagKind.CUE, TagKind.WORD) if t.is_of(p.id) for n in t.at
        }
        return found | self._units(p) | self._now(p)

    def _units(self, p: Property) -> set[int]:
        """Where the unit of the property stands, in any of its spellings."""
        return units.places(self._w.tokens, p.unit, self._first, self._last)

    def _cued(self, p: Property) -> set[int]:
        tags = self._w.inside(self._first, self._last, TagKind.CUE)
        return {n for t in tags if t.value == p.id for n in t.at}

    def _applies(self, p: Property) -> bool:
        return not self._type or not p.of or self._type in p.of

    def _named(self) -> list[Property]:
        """The properties that the part names, of those that its items may have."""
        tags = self._w.inside(self._first, self._last, TagKind.CUE)
        return [self._facts.properties[name] for name in dict.fromkeys(t.value for t in tags)]

    def _named_or_told(self) -> list[Property]:
        """The properties that the part names, and those whose values it says: "have been closed"."""
        tags = self._w.inside(self._first, self._last, TagKind.VALUE)
        told = [self._facts.properties[self._facts.property_of(t.value)] for t in tags]
        return list(dict.fromkeys([*self._named(), *told]))

    # --- figures ----------------------------------------------------------------------------------------------

    def scalar(self) -> Iterator[Part]:
        """ "has the most members", "is taller than 30 metres", "by area"."""
        timed = self._when()
        if timed is None or self._denials & {self._first}:
            return
        when, at = timed
        yield from self._scaled("most", when, at)
        yield from self._scaled("more", when, at)
        yield from self._measured(when, at)
        yield from self._counted(when, at)
        if self._texts[0] == "by" and len(self._texts) > 1 and not at:
            yield from (
                Part(by=p.id)
                for p in self._named()
                if self._applies(p) and self._explains(self._words_of(p)) and self._cued(p)
            )

    def _scaled(self, degree: str, when: When | None, at: set[int]) -> Iterator[Part]:
        """An adjective in its superlative, or in its comparative with what it is compared with."""
        for form, places in self._w.runs(self._first, self._last):
            if self._w.text(places[0] - 1) == "at" and form in {"most", "least"}:
                continue
            found = [
                (self._facts.properties[s.property], s.is_more, form) for s in self._scales.of(form, self._type, degree)
            ]
            for p, is_more, word in (*found, *self._with_noun(degree, form)):
                if when is not None and self._is_cue_of(p, places):
                    continue  # "were first lit after 1850" are several
                used = set(places) | at | self._words_of(p)
                if degree == "most":
                    said = "" if word in _TURNS else word
                    yield from self._ordered(Order(p.id, is_more, word=said, when=when), used)
                else:
                    yield from self._compared(p, ">" if is_more else "<", when, used)

    def _is_cue_of(self, p: Property, places: tuple[int, ...]) -> bool:
        """Whether the words at these places are a part of a cue: the "first" of "first lit"."""
        tags = self._w.inside(self._first, self._last, TagKind.CUE)
        return any(t.value == p.id and set(places) < set(t.at) for t in tags)

    def _with_noun(self, degree: str, form: str) -> list[tuple[Property, bool, str]]:
        """What "most" or "higher" is about by the noun beside it: "the most members", "a higher population"."""
        much, little = (degrees.MOST, degrees.FEWEST) if degree == "most" else (degrees.MORE, degrees.FEWER)
        if form not in much | little:
            return []
        return [(p, form in much, "") for p in self._named() if p.type in MEASURES and self._applies(p)]

    def _ordered(self, order: Order, used: set[int]) -> Iterator[Part]:
        """ "is the second largest"."""
        tags = self._w.inside(self._first, self._last, TagKind.ORDINAL)
        ordinals = [t for t in tags if not set(t.at) & used][:1]
        place = int(ordinals[0].value) if ordinals else 1
        if not self._denials and self._explains(used, {n for t in ordinals for n in t.at}):
            yield Part(order=replace(order, place=place))

    def _compared(self, p: Property, sign: str, when: When | None, used: set[int]) -> Iterator[Part]:
        """ "larger than Tern", "taller than 30 metres"."""
        than = {n for n in range(self._first, self._last) if self._w.text(n) == "than"}
        if len(than) != 1 or self._denials:
            return
        for item, spots in self._items():
            if min(spots) > min(than) and self._explains(used, than, spots):
                yield Part((Condition(p.id, operator=sign, than=item, when=when),))
        for number, spots in self._numbers(p) if p.type in MEASURES else ():
            if min(spots) > min(than) and self._explains(used, than, spots):
                yield Part((Condition(p.id, operator=sign, number=number, when=when),))

    def _numbers(self, p: Property) -> Iterator[tuple[Decimal, set[int]]]:
        """The one number of the part, if it has one: the "m" of "4 m" is a unit where the property has it."""
        units = self._units(p)
        found: list[tuple[Decimal, set[int]]] = []
        for t in self._w.inside(self._first, self._last, TagKind.NUMBER):
            at = [n for n in t.at if n not in units]
            number = t.number if len(at) == len(t.at) else numbers.read([self._w.text(n) for n in at])
            if number is not None and not self._is_time(t):
                found.append((number, set(at)))
        years = [t for t in self._w.inside(self._first, self._last, TagKind.TIME) if self._is_figure(t)]
        found += [(Decimal(self._w.text(t.at[0])), set(t.at)) for t in years]
        if len(found) == 1:
            yield found[0]

    def _is_figure(self, tag: Tag) -> bool:
        """Whether a year is none: "at least 2100 inhabitants"."""
        is_bare = len(tag.at) == 1 and self._w.text(tag.at[0]).isdigit()
        return is_bare and tag.at[0] > self._first and self._w.text(tag.at[0] - 1) in _COMPARING

    def _is_time(self, tag: Tag) -> bool:
        return any(set(tag.at) & set(t.at) for t in self._times)

    def _measured(self, when: When | None, at: set[int]) -> Iterator[Part]:
        """ "more than 2,000 inhabitants", "over 30 metres tall", "31 metres high"."""
        sign, compared = self._comparison()
        for p in self._measures():
            used = at | self._words_of(p) | self._plain(p)
            denials = self._denials - compared
            for number, spots in self._numbers(p):
                is_next = not compared or min(spots) in {max(compared) + 1, max(compared) + 2}
                if is_next and self._explains(used, compared, spots, denials):
                    condition = Condition(p.id, operator=sign, number=number, when=when)
                    yield Part((replace(condition, is_negated=bool(denials)),))

    def _counted(self, when: When | None, at: set[int]) -> Iterator[Part]:
        """ "cost lives", "without inhabitants": some of what a figure counts, or none."""
        for p in self._measures():
            nouns = self._units(p)
            if nouns and not units.is_measure(p.unit) and self._explains(self._words_of(p), at, self._denials):
                some = Condition(p.id, operator=">", number=Decimal(0), when=when)
                yield Part((replace(some, is_negated=bool(self._denials)),))

    def _comparison(self) -> tuple[str, set[int]]:
        """How the number of the part is compared with, and where that stands; plain equality when nothing says."""
        for words in sorted(degrees.COMPARISONS, key=len, reverse=True):
            for n in range(self._first, self._last - len(words) + 1):
                if tuple(self._w.text(m) for m in range(n, n + len(words))) == words:
                    return degrees.COMPARISONS[words], set(range(n, n + len(words)))
        return "=", set()

    def _measures(self) -> list[Property]:
        """The measured properties that the part names by a cue, a unit or a plain adjective."""
        return [
            p
            for p in self._facts.properties.values()
            if p.type in MEASURES and self._applies(p) and (self._words_of(p) or self._plain(p))
        ]

    def _plain(self, p: Property) -> set[int]:
        """Where a plain adjective of the property stands: "30 metres *tall*"."""
        return {
            places[0]
            for form, places in self._w.runs(self._first, self._last, 1)
            if any(s.property == p.id and s.is_more for s in self._scales.of(form, self._type, "plain"))
        }

    # --- what happened ----------------------------------------------------------------------------------------

    def dated(self) -> Iterator[Part]:
        """ "built before 1900", "was founded first"."""
        timed = self._when()
        if timed is None:
            return
        when, at = timed
        for p in self._named():
            if p.time is not TimeRelation.ON or not self._applies(p) or p.type is ValueType.ITEM:
                continue
            used = self._words_of(p) | at
            yield from self._happened_beside(p, used)
            if when is not None and self._explains(used, self._denials) and self._has_verb(p):
                yield Part((Condition(p.id, when=when, is_negated=bool(self._denials)),))
            elif when is None:
                yield from self._in_turn(p, used)

    def _happened_beside(self, p: Property, used: set[int]) -> Iterator[Part]:
        """ "Lit after Hesk Head": after the same had happened to another of them."""
        for n in range(self._first, self._last):
            sign = degrees.SIDES.get(self._w.text(n), "")
            for item, spots in self._items() if sign else ():
                is_other = self._facts.item(item).type == self._type and min(spots) > n
                if is_other and self._explains(used - spots, {n}, spots):
                    yield Part((Condition(p.id, operator=sign, than=item),))

    def _has_verb(self, p: Property) -> bool:
        """Whether the cue says that it happened ("were lit"), not that it was so ("were in service")."""
        return "did" in self._texts or any(is_past(self._w.text(n)) for n in self._cued(p))

    def _in_turn(self, p: Property, used: set[int]) -> Iterator[Part]:
        turns = [n for n in range(self._first, self._last) if self._w.text(n) in degrees.FIRST | degrees.LATEST]
        is_so = bool({"is", "are"} & set(self._texts)) and "been" not in self._texts
        has_happened = not turns and not is_so and p.type is ValueType.EVENT and self._has_verb(p)
        if has_happened and self._explains(used, self._denials):
            yield Part((Condition(p.id, is_negated=bool(self._denials)),))
        for n in turns:
            most = {n - 1} if self._w.text(n - 1) == "most" and n > self._first else set[int]()
            if self._explains(used, {n}, most):
                yield Part(order=Order(p.id, self._w.text(n) in degrees.LATEST))

    # --- values -----------------------------------------------------------------------------------------------

    def valued(self) -> Iterator[Part]:
        """ "play at Mill Road", "that Tom Smith played for", "have a harbour"."""
        timed = self._when()
        if timed is None:
            return
        when, at = timed
        for p in self._named_or_told():
            if p.type in MEASURES or (when is not None and p.time is TimeRelation.ALWAYS):
                continue
            used = self._words_of(p) | at
            if self._applies(p) and p.type is not ValueType.EVENT:
                yield from self._with_values(p, used, when)
        for p in self._facts.properties.values():
            if p.type is ValueType.ITEM and (when is None or p.time is not TimeRelation.ALWAYS):
                yield from self._from_the_other_end(p, at, when)

    def _with_values(self, p: Property, used: set[int], when: When | None) -> Iterator[Part]:
        plain = Condition(p.id, when=when, is_current=self._is_current(when), is_negated=bool(self._denials))
        if p.time is TimeRelation.ON and when is not None:
            return
        if self._explains(used, self._denials) and self._is_had(p):
            yield Part((plain,))
        spots = list(self._values_of(p))
        if spots:
            yield from self._joined(plain, spots, used)

    def _is_had(self, p: Property) -> bool:
        """Whether the part says that they have one, by a word that can only mean this property, or now."""
        if p.type is ValueType.ITEM and p.time is TimeRelation.DURING and _CURRENT & set(self._texts):
            return bool(self._cued(p))
        if not (_HAVING | DENIALS) & set(self._texts):
            return False
        label = {key(word) for word in p.label.split()}
        is_label = label <= {self._w.tokens[n].key for n in range(self._first, self._last)}
        return is_label or p.type in {ValueType.PLACE, ValueType.ITEM}

    def _values_of(self, p: Property) -> Iterator[tuple[str, set[int]]]:
        if p.type is ValueType.ITEM:
            yield from ((item, at) for item, at in self._items() if self._facts.statements(property=p.id, value=item))
            return
        for t in self._w.inside(self._first, self._last, TagKind.VALUE):
            statement = self._facts.statement(t.value)
            if statement.property == p.id:
                yield statement.value, set(t.at)

    def attributive(self) -> Iterator[Part]:
        """ "automated", "red": what stands before the noun."""
        for p in self._named():
            if p.type is ValueType.EVENT and self._applies(p):
                yield from self._in_turn(p, self._words_of(p))
        for p in self._facts.properties.values():
            spots = list(self._values_of(p)) if self._applies(p) and p.type not in MEASURES else []
            if spots:
                yield from self._joined(Condition(p.id, is_current=True), spots, set())

    def _from_the_other_end(self, p: Property, at: set[int], when: When | None) -> Iterator[Part]:
        if self._type and not any(name == p.id and value == self._type for name, _, value in self._relations):
            return
        cued = self._words_of(p) if self._cued(p) else self._placed(p)
        if not cued:
            return
        bearers = [(i, spots) for i, spots in self._items() if self._facts.statements(i, p.id)]
        plain = Condition(
            p.id, is_inverse=True, when=when, is_current=self._is_current(when), is_negated=bool(self._denials)
        )
        if bearers:
            yield from self._joined(plain, bearers, cued | at)

    def _placed(self, p: Property) -> set[int]:
        """Where a cue stands without its preposition, after "where": "where she was *born*" for "born in"."""
        if "where" not in self._texts[:2]:
            return set()
        keys = [self._w.tokens[n].key for n in range(self._first, self._last)]
        found: set[int] = set()
        for cue in p.cues:
            *words, end = cue.split()
            if end in _PLACED and len(words) == 1 and key(words[0]) in keys:
                found.add(self._first + keys.index(key(words[0])))
        return found

    def _joined(self, plain: Condition, spots: list[tuple[str, set[int]]], used: set[int]) -> Iterator[Part]:
        """The condition for values that are joined by "and" (all of them) or by "or" (any)."""
        values = list(dict.fromkeys(value for value, _ in spots))
        places = {n for _, at in spots for n in at}
        ors = {n for n in range(self._first, self._last) if self._w.text(n) == "or"}
        both = {n for n in range(self._first, self._last) if self._w.text(n) in {"both", "either"}}
        distinct = {tuple(sorted(at)) for _, at in spots}
        if len(distinct) < len(values) or not self._explains(used, places, ors, both, self._denials):
            return
        if ors or len(values) == 1:
            yield Part((replace(plain, values=tuple(values)),))
        else:
            yield Part(tuple(replace(plain, values=(value,), is_current=False) for value in values))

    def _is_current(self, when: When | None) -> bool:
        return when is None and (not self._is_past or bool(_CURRENT & set(self._texts)))

    def _items(self) -> Iterator[tuple[str, set[int]]]:
        for t in self._w.inside(self._first, self._last, TagKind.ITEM):
            yield t.value, set(t.at)

    # --- items related to others ------------------------------------------------------------------------------

    def related(self, nested: Callable[[int, int], Iterator[Selection]]) -> Iterator[Part]:
        """ "on Gull Island", "have a lighthouse", "with the tallest lighthouse"."""
        timed = self._when()
        if timed is None:
            return
        yield from self._related_to_item(*timed)
        if not (_BEARING & set(self._texts) or self._w.is_placed) and not self._named():
            return
        for middle in range(self._first + 1, self._last):
            if not (set(range(self._first, middle)) <= self._usable()):
                continue
            for inner in nested(middle, self._last):
                yield from self._related_to(inner, middle)

    def _usable(self) -> set[int]:
        """Where words stand that may relate the items to what follows."""
        cues = {n for t in self._w.inside(self._first, self._last, TagKind.CUE) for n in t.at}
        links = {n for n in range(self._first, self._last) if self._w.text(n) in LINKS}
        return cues | links | self._denials

    def _related_to_item(self, when: When | None, at: set[int]) -> Iterator[Part]:
        if not _BEARING & set(self._texts) and self._texts[0] not in {"does", "do", "did"}:
            return
        found = list(self._items())
        types = {self._facts.item(item).type for item, _ in found}
        if not found or len(types) > 1:
            return
        relations = self._between(types.pop(), set())
        if len(relations) == 1:
            name, is_inverse = relations[0]
            p = self._facts.properties[name]
            if when is not None and p.time is TimeRelation.ALWAYS:
                return
            plain = Condition(name, is_inverse, when=when, is_negated=bool(self._denials))
            plain = replace(plain, is_current=self._is_current(when))
            yield from self._joined(plain, found, at)

    def _related_to(self, inner: Selection, middle: int) -> Iterator[Part]:
        names = {t.value for t in self._w.inside(self._first, middle, TagKind.CUE)}
        relations = self._between(inner.type, names)
        if len(relations) == 1:
            denials = {n for n in self._denials if n < middle}
            name, is_inverse = relations[0]
            is_past = any(self._w.text(n) in _PAST for n in range(self._first, middle))
            yield Part(
                (
                    Condition(
                        name,
                        is_inverse,
                        among=inner,
                        is_negated=bool(denials),
                        is_current=not is_past and self._facts.properties[name].time is TimeRelation.DURING,
                    ),
                )
            )

    def _between(self, other: str, names: set[str]) -> list[tuple[str, bool]]:
        """The properties that relate the items to those of another type, and from which end."""
        found = [
            (name, is_inverse)
            for name, bearer, value in sorted(self._relations)
            for is_inverse in (False, True)
            if (not names or name in names)
            and (bearer, value) == ((other, self._type) if is_inverse else (self._type, other))
        ]
        return list(dict.fromkeys(found))
