"""Descriptions of items, read from left to right: superlative and number, the noun of their type, and `parts` after it.

Each word between two places has to have a use, or there is no description between them.
"""

from __future__ import annotations

import functools
from itertools import islice

from bot.language import degrees, operators
from bot.language.grammar import DENIALS, ITS
from bot.language.inflection import key
from bot.later import later
from bot.model import Condition, Order, Selection, TagKind, TimeRelation, ValueType
from bot.records import replace
from bot.understanding.describing.scales import Scales
from bot.understanding.tagging import times as dates

with later:
    from bot.language import described
    from bot.understanding.describing import heads, parts, ranked_parts, truths

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from bot.facts.base import FactBase
    from bot.model import Tag, Token
    from bot.understanding.describing.heads import Head, Nouns
    from bot.understanding.describing.words import By, Part, Words
    from bot.understanding.tagging.tags import Tags

_MOST_READINGS = 8
"""Readings of one part that are looked at."""
_MOST_NOUNS = 4
"""Nouns for items in one clause: more is no question that people ask."""
_NOTHING: tuple[tuple[Condition, ...], Order | None, By | None] = ((), None, None)


class Descriptions:
    """Reads descriptions over one fact base."""

    def __init__(self, facts: FactBase) -> None:
        """Take the fact base."""
        self._facts = facts
        self.scales = Scales(facts)

    @functools.cached_property
    def nouns(self) -> Nouns:
        """What reads nouns that are none for a type."""
        return heads.Nouns(self._facts)

    @functools.cached_property
    def parts(self) -> parts.Parts:
        """What reads the parts of descriptions."""
        return parts.Parts(self._facts, self.scales, self.relations)

    @functools.cached_property
    def relations(self) -> frozenset[tuple[str, str, str]]:
        """Which properties relate items of which type to items of which: (property, bearer, value)."""
        return frozenset((a, b, c) for a, b, c in self._facts.rows("SELECT property, bearer, value FROM relation"))

    @functools.cached_property
    def plural_types(self) -> frozenset[str]:
        """The types that several items have; the one item of a type is spoken of by name."""
        counts = self._facts.rows("SELECT type, items FROM population")
        return frozenset(type_ for type_, count in counts if count > 1)

    @functools.cached_property
    def dated(self) -> dict[str, str]:
        """What happens to things of one type alone, of which there are several: the property, and the type."""
        happens = (
            p for p in self._facts.properties.values() if p.type is ValueType.EVENT and p.time is TimeRelation.ON
        )
        found = {p.id: p.of[0] for p in happens if len(p.of) == 1 and p.of[0] in self.plural_types}
        return {name: type_ for name, type_ in found.items() if not self._facts.types[type_].is_person}

    @functools.cached_property
    def truths(self) -> dict[str, str]:
        """What is so of things of one type alone, of which there are several, or is not: the property, and the type."""
        told = (p for p in self._facts.properties.values() if len(p.of) == 1 and p.of[0] in self.plural_types)
        return {p.id: p.of[0] for p in told if truths.is_yes_or_no(p, self._facts)}

    @functools.cached_property
    def acting(self) -> dict[str, str]:
        """What is asked by "who" of those of one type who have or did it: the property, and the type.

        They are people by their type or because they are born, or the property says that it is asked so.
        """
        told = (p for p in self._facts.properties.values() if len(p.of) == 1 and p.of[0] in self.plural_types)
        acts = (p for p in told if p.type is not ValueType.ITEM)
        return {p.id: p.of[0] for p in acts if "who" in p.asks or self._are_people(p.of[0])}

    def _are_people(self, type_: str) -> bool:
        return self._facts.types[type_].is_person or bool(self.scales.birth(type_))

    @functools.cached_property
    def ending(self) -> tuple[str, ...]:
        """The types of several things of which is told what ends them."""
        types = (self._facts.types[name] for name in sorted(self.plural_types))
        return tuple(type_.id for type_ in types if type_.until and not type_.is_person)

    @functools.cached_property
    def has_ways(self) -> bool:
        """Whether one item leads to another, or is described, in this pack."""
        return bool(self.plural_types or self.relations)

    def names_type(self, tags: Tags) -> bool:
        """Whether a type of several items is named."""
        spots = {t.at[-1] for t in tags.of[TagKind.TYPE] if t.value in self.plural_types}
        return 0 < len(spots) <= _MOST_NOUNS

    def names_otherwise(self, tokens: Sequence[Token], tags: Tags) -> bool:
        """Whether several items are spoken of by what they hold or are: "which *reeves*", "the *novels*"."""
        return self.nouns.are_named(tokens, tags)

    def described(self, w: Words, start: int, last: int) -> Iterator[Selection]:
        """What the words between two places may describe, if they do: with an order, or with conditions."""
        for selection in self.selected(w, start, last):
            if selection.order is not None or selection.conditions:
                yield selection

    def selected(self, w: Words, start: int, last: int) -> Iterator[Selection]:
        """A description inside of a part: "the tallest lighthouse" of "islands that have the tallest lighthouse"."""
        if w.text(start) in {"of", "at"}:
            return
        for head, middle in self.heads(w, start, last):
            if not head.is_denied:
                found = self.selections(w, head, middle, last)
                yield from (x for x in found if x.order is None or x.order.count)

    # --- the head -----------------------------------------------------------------------------------------------------

    def heads(self, w: Words, start: int, last: int) -> Iterator[tuple[Head, int]]:
        """The noun with its superlative and number, and where the parts begin."""
        n, place, count, word, step, is_denied, is_owned = start, 0, 0, "", "", False, False
        before: list[tuple[int, int]] = []
        while n < last:
            text = w.text(n)
            nth = word or (degrees.BY_PLACE if place else "")  # "the second lighthouse" comes second in time
            plain = heads.Head(
                "", nth, place or 1, count, is_denied, is_owned=is_owned, step=step, before=tuple(before)
            )
            nouns = [t for t in w.inside(n, last, TagKind.TYPE) if t.at[0] == n and t.value in self.plural_types]
            for t in nouns:
                if len(t.at) == max(len(noun.at) for noun in nouns) and not _is_of_others(w, t, last):
                    yield replace(plain, type=t.value), _after_synonyms(w, t, last)
            yield from self.nouns.holders(w, n, last, plain)
            yield from self.nouns.kinds(w, n, last, plain)
            superlative = self._superlative(w, n, last) if not word else ""
            if superlative and not nouns:
                word, n = superlative, n + superlative.count(" ") + 1
            elif not place and text in operators.ORDINALS and text not in {"first", "1st"}:
                place, n = operators.ORDINALS[text], n + 1
            elif not count and (number := _number_at(w, n, last)) is not None:
                count, n = number
            elif text in described.DETERMINERS and not before:
                is_denied = is_denied or text == "no"
                n += 1
            elif text in degrees.STEPS and not word and not before:
                word, step, n = *degrees.STEPS[text], n + 1
            elif text in ITS and w.owner and not before:
                is_owned, n = True, n + 1
            elif end := self._end_of_attribute(w, n, last):
                before.append((n, end))
                n = end
            else:
                return

    def _end_of_attribute(self, w: Words, n: int, last: int) -> int:
        """Where words end that begin at a place and may say more of the noun after them, or 0."""
        nouns = {m for t in w.inside(n, last, TagKind.TYPE) if t.value in self.plural_types for m in t.at}
        tags = [t for t in w.inside(n, last, TagKind.VALUE, TagKind.CUE) if t.at[0] == n]
        return max([t.at[-1] + 1 for t in tags if nouns.isdisjoint(t.at)], default=0)

    def _superlative(self, w: Words, n: int, last: int) -> str:
        """The superlative that begins at a place, the longest first."""
        for size in (3, 2, 1):
            form = " ".join(w.text(m) for m in range(n, n + size)) if n + size <= last else ""
            if any(s.degree == "most" for s in self.scales.by_form.get(form, ())):
                return form
        word = w.text(n)
        return word if word in degrees.FIRST | degrees.LATEST | degrees.MOST | degrees.FEWEST else ""

    def selections(self, w: Words, head: Head, middle: int, last: int) -> Iterator[Selection]:
        """The selections that a head and the parts after it may mean."""
        if head.word in degrees.OF_ANY and len(head.before) == 1:
            yield from self._most_of(w, head, middle, last)
        yield from self._latest_then(w, head, middle, last)
        owned = self._owned_by(w.owner, head.type) if head.is_owned else ()
        for conditions, found, by in self._with_adjectives(w, head, middle, last) if owned is not None else ():
            if (head.word and found is not None) or (
                head.step and not any(_is_beside(c, head.step) for c in conditions)
            ):
                continue
            if by is not None and by.is_supposed and head.is_held_for_a_time:
                continue  # "the reeves in order" go by their terms
            orders = self._orders(head, conditions, by) if head.word else [by.order() if by else found]
            for order in orders:
                if (by and found) or ((order is None or not order.count) and (head.place > 1 or head.count)):
                    continue
                if order is not None and self._is_of_terms(w, order, head.type, conditions):
                    continue
                kept = conditions
                if order is not None:
                    kept = tuple(c for c in conditions if c != Condition(order.property))
                if head.is_held_for_a_time and not kept and order is None:
                    continue  # "all reeves" are told with their terms
                if head.held is not None:
                    kept = (head.held, *kept)
                yield Selection(head.type, (*kept, *(owned or ())), head.applied_to(order))

    def _latest_then(self, w: Words, head: Head, middle: int, last: int) -> Iterator[Selection]:
        """ "The *latest* version in 2009": the last of those that there were by then."""
        name = self._facts.types[head.type].when if head.word in degrees.LATEST - {"last"} and not head.before else ""
        said = [t for t in w.inside(middle, last, TagKind.TIME) if t.when is not None] if name else []
        if len(said) != 1 or said[0].value != "at" or self._facts.properties[name].time is not TimeRelation.ON:
            return
        p, noun = self._facts.properties[name], key(self._facts.types[head.type].nouns[0])
        if noun in {key(word) for word in (p.label, *p.cues)}:
            return  # the latest storm in 1900 is one of that year
        rest = [n for n in range(middle, last) if n not in said[0].at and n not in w.empty]
        if all(w.text(n) in described.LINKS for n in rest) and said[0].when is not None and head.held is None:
            order = head.applied_to(Order(name, is_descending=True, word=head.word))
            yield Selection(head.type, (Condition(name, when=dates.by(said[0].when).so_far()),), order)

    def _is_of_terms(self, w: Words, order: Order, type_: str, conditions: tuple[Condition, ...]) -> bool:
        """Whether "first" is said of what lasts for each of them: "which club did she play for *first*".

        The club that she joined first need not be the one that was founded first.
        """
        if order.property != self._facts.types[type_].when or order.word not in {"", "first", "last"}:
            return False
        lasting = [c for c in conditions if self._facts.properties[c.property].time is TimeRelation.DURING]
        is_named = any(t.value == order.property for t in w.tags if t.kind is TagKind.CUE)
        return not is_named and any(c.values or c.among for c in lasting)

    def _owned_by(self, item: str, type_: str) -> tuple[Condition, ...] | None:
        """That items of a type belong to one ("*their* first album"), if the facts say which do.

        Where they do not, all belong to what the pack is about, and nobody knows of another.
        """
        label = self._facts.item(item).label
        for p in self._facts.properties.values():
            value = item if p.type is ValueType.ITEM else label
            is_told = p.type in {ValueType.ITEM, ValueType.TEXT} and p.time is not TimeRelation.ON and type_ in p.of
            if is_told and self._facts.statements(property=p.id, value=value):
                return (Condition(p.id, values=(value,)),)
        return () if item == self._facts.info.subject else None

    def _most_of(self, w: Words, head: Head, middle: int, last: int) -> Iterator[Selection]:
        """ "The most *borrowed* book": what stands before the noun is what there is most of."""
        start, end = head.before[0]
        span = self.parts.span(w, start, end, head.type)
        plain = replace(head, word="", before=())
        for p in span.named():
            if p.is_figure and span.applies(p) and span.explains(span.cued(p)):
                text = f"{head.word} {' '.join(w.tokens[n].said.lower() for n in range(start, end))}"
                order = head.applied_to(Order(p.id, head.word in degrees.MOST, word=text))
                for selection in self.selections(w, replace(plain, count=0, place=1), middle, last):
                    if selection.order is None:
                        yield replace(selection, order=order)

    def _with_adjectives(
        self, w: Words, head: Head, middle: int, last: int
    ) -> Iterator[tuple[tuple[Condition, ...], Order | None, By | None]]:
        """What the parts say, with what is said before the noun."""
        attributes: list[tuple[Condition, ...]] = [()]
        for start, end in head.before:
            parts = [p.conditions for p in self.parts.attributes(w, start, end, head.type)]
            attributes = [(*one, *more) for one in attributes for more in parts]
        for conditions, order, by in self._tails(w, middle, last, head.type) if attributes else ():
            yield from (((*more, *conditions), order, by) for more in attributes)

    def _orders(self, head: Head, conditions: tuple[Condition, ...], by: By | None) -> list[Order | None]:
        """By what the superlative of the head ranks."""
        if by is not None:
            is_more = head.word in degrees.MOST or any(s.is_more for s in self.scales.of(head.word, head.type, "most"))
            return [] if by.is_said else [replace(by.order(), is_descending=is_more, count=1)]
        own: list[Order | None] = [
            Order(s.property, s.is_more, word=head.word) for s in self.scales.of(head.word, head.type, "most")
        ]
        dated = [
            c.property
            for c in conditions
            if c == Condition(c.property) and self._facts.properties[c.property].time.value == "on"
        ]
        if head.word in degrees.FIRST | degrees.LATEST:
            when = self.scales.dating(head.type, head.word)
            names = dated or ([when] if when and not self._facts.properties[when].is_figure else [])
            return [Order(name, head.word in degrees.LATEST, word=head.word) for name in names[:1]] or own
        return own

    # --- the parts ----------------------------------------------------------------------------------------------------

    def tail(self, w: Words, start: int, last: int, type_: str) -> Iterator[tuple[tuple[Condition, ...], Order | None]]:
        """The conditions and the order that the parts between two places say of items of a type."""
        yield from ((conditions, order) for conditions, order, by in self._tails(w, start, last, type_) if by is None)

    def _tails(
        self, w: Words, start: int, last: int, type_: str
    ) -> Iterator[tuple[tuple[Condition, ...], Order | None, By | None]]:
        """The conditions and the order that the parts between two places say, in all ways to cut them."""
        if all(
            n in w.empty or w.text(n) in described.LINKS or w.text(n) in described.WHOLE for n in range(start, last)
        ):
            yield (), None, None
            return
        for end in range(last, start, -1):
            if end < last and (w.text(end - 1) in DENIALS or not self._may_begin(w, end)):
                continue
            parts = self._part(w, start, end, type_)
            if not parts:
                continue
            rests = list(self._tails(w, end, last, type_)) if end < last else [_NOTHING]
            for part in parts:
                for conditions, order, by in rests:
                    if (part.order is not None and order is not None) or (part.by is not None and by is not None):
                        continue
                    yield (*part.conditions, *conditions), part.order or order, part.by or by
            if rests:
                return

    def _part(self, w: Words, start: int, end: int, type_: str) -> list[Part]:
        """The readings of one part; nothing is read twice, so that long clauses take no longer than they have to."""
        spot = (start, end, type_)
        if spot not in w.read:
            w.read[spot] = []  # a part is no part of itself
            found = self.parts.read(w, start, end, type_, lambda a, b: self.selected(w, a, b))
            w.read[spot] = list(dict.fromkeys(islice(found, _MOST_READINGS)))
        return w.read[spot]

    def _may_begin(self, w: Words, n: int) -> bool:
        """Whether a new part may begin at a place; a cue is not cut in two."""
        if any(t.kind is TagKind.CUE and t.at[0] < n <= t.at[-1] for t in w.tags):
            return False
        if w.text(n) in described.JOINTS or w.text(n) in described.BEFORE_PART or w.tokens[n].has_comma:
            return True
        is_cue = any(t.kind is TagKind.CUE and t.at[0] == n for t in w.tags)
        return is_cue or ranked_parts.may_open(w.text(n), self.scales)


def _is_beside(condition: Condition, step: str) -> bool:
    """Whether a condition says after what "the next" came, or before what "the previous"."""
    relation = condition.when.relation if condition.when is not None else ""
    return (condition.operator == step and bool(condition.than)) or degrees.SIDES.get(relation, "") == step


def _after_synonyms(w: Words, noun: Tag, last: int) -> int:
    """Where the description goes on after its noun, and after others for the same type: "towns and villages"."""
    end = noun.at[-1] + 1
    if w.text(end) not in {"and", "or"}:
        return end
    more = [t for t in w.inside(end + 1, last, TagKind.TYPE) if t.at[0] == end + 1 and t.value == noun.value]
    return _after_synonyms(w, max(more, key=lambda t: t.at[-1]), last) if more else end


def _is_of_others(w: Words, noun: Tag, last: int) -> bool:
    """Whether a noun in the singular only begins what several others are called: "how many *boat* captains"."""
    longer = [t for t in w.inside(noun.at[0], last, TagKind.CUE) if t.at[: len(noun.at)] == noun.at < t.at]
    return not w.text(noun.at[-1]).endswith("s") and any(w.text(t.at[-1]).endswith("s") for t in longer)


def _number_at(w: Words, n: int, last: int) -> tuple[int, int] | None:
    """The small whole number at a place, and where it ends."""
    for t in w.inside(n, last, TagKind.NUMBER):
        if t.at[0] == n and t.number is not None and t.number % 1 == 0 and 0 < t.number < 100:  # noqa: PLR2004
            return int(t.number), t.at[-1] + 1
    return None
