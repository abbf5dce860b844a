"""Questions about described items: what is asked of them, and the description that takes the rest of the clause."""

from __future__ import annotations

import functools

from bot.language import described, endings
from bot.language.grammar import DEFINITE, FINITE_BE
from bot.language.inflection import key
from bot.language.precedence import CAME
from bot.language.question_words import WHAT_OR_WHICH
from bot.model import Condition, Kind, Quantifier, Query, Selection, TagKind, TimeRelation, ValueType
from bot.records import replace
from bot.understanding.cleaning.normalise import phrase_words
from bot.understanding.describing.openings import openings
from bot.understanding.describing.rankings import Rankings
from bot.understanding.describing.subsumed import with_kinds

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from bot.facts.base import FactBase
    from bot.model import Token
    from bot.understanding.describing.descriptions import Descriptions
    from bot.understanding.describing.heads import Head
    from bot.understanding.describing.openings import Opening
    from bot.understanding.describing.words import Words


class Questions:
    """Reads questions about described items over one fact base."""

    def __init__(self, facts: FactBase, descriptions: Descriptions) -> None:
        """Take the fact base, and what reads descriptions."""
        self._facts, self._descriptions = facts, descriptions
        self._rankings = Rankings(facts, descriptions)

    def read(self, w: Words, first: int, last: int) -> Iterator[Query]:
        """Every query that the words between two places may be."""
        if w.text(first) == "where":
            yield from self._of_places(w, first + 1, last)
        for opening, start in openings(w, first, last):
            if opening.is_person:
                yield from self._of_people(w, start, last, opening)
                yield from self._of_doers(w, start, last, opening)
            if opening.kind is Kind.AMONG:
                yield from self._of_kind(w, start, last, opening.item)
                yield from self._going_on(w, start, last, opening.item)
            for head, middle in self._descriptions.heads(w, start, last):
                if w.text(first) == "who" and not self._facts.types[head.type].is_person:
                    continue
                if start == first and self._is_said_of_one(w, first, middle, head):
                    continue
                for selection in self._descriptions.selections(w, head, middle, last):
                    yield from self._asked(opening, head, selection, w, middle, last)
            yield from self._of_figures(w, start, last, opening)
            yield from self._of_values(w, start, last, opening)
            yield from self._of_truths(w, start, last, opening)
            yield from self._of_lasting(w, start, last, opening)
            yield from self._of_happenings(w, start, last, opening)
            yield from self._of_neighbours(w, start, last, opening)
        yield from self._rankings.read(w, first, last)

    def _is_said_of_one(self, w: Words, first: int, middle: int, head: Head) -> bool:
        """Whether something is said of the one that was spoken of: "*the release was* in June"."""
        is_known = w.text(first) in DEFINITE and self._is_singular(w.text(middle - 1), head.type)
        return is_known and w.text(middle) in FINITE_BE

    def _asked(  # noqa: PLR0913, PLR0917 -- what was read, and where
        self, opening: Opening, head: Head, selection: Selection, w: Words, middle: int, last: int
    ) -> Iterator[Query]:
        """The query for a description, if it is one that can be asked so."""
        order, conditions = selection.order, selection.conditions
        if order is not None and not order.count:
            is_all = opening.is_ranking or not self._is_singular(w.text(middle - 1), selection.type)
            if opening.kind is Kind.WHICH and not head.is_denied and is_all:
                yield self._query(Kind.RANKED, selection)
            return
        if opening.is_ranking and order is None:
            return
        kind = Kind.ANY if head.is_denied and opening.kind is Kind.WHICH else opening.kind
        is_whole = not order and not conditions
        asks_whole = (
            opening.is_listing
            or bool(opening.bound)
            or kind is Kind.HOW_MANY
            or (
                kind is Kind.WHICH
                and middle < last
                and any(w.text(n) in described.RECORDED for n in range(middle, last))
            )
        )
        if is_whole and not asks_whole and not (kind is Kind.ANY and opening.item):
            return
        if kind is Kind.WHICH and opening.is_copular and not order and not _is_plural(w, middle - 1):
            return
        if kind is Kind.HOW_MANY and (order is not None or (is_whole and self._is_counted(w.text(middle - 1)))):
            return
        if kind is Kind.EVERY and (order is not None or len(conditions) != 1):
            return
        if kind is Kind.AMONG and is_whole:
            return
        if kind is Kind.ANY and opening.item:
            held = self._held_by(selection.type, opening.item)
            if held is None or order is not None:
                return
            selection = replace(selection, conditions=(held, *conditions))
        query = self._query(kind, selection, opening.item if kind is Kind.AMONG else "")
        yield replace(query, bound=opening.bound, number=opening.number)

    def _is_singular(self, word: str, type_: str) -> bool:
        """Whether a word is a noun for one item of a type."""
        return any(noun.rpartition(" ")[2] == word for noun in self._facts.types[type_].nouns)

    def _is_counted(self, noun: str) -> bool:
        """Whether a figure tells how many there are, so that those that the pack has items for need not be all."""
        return any(noun in p.unit for p in self._facts.properties.values())

    def _query(self, kind: Kind, selection: Selection, subject: str = "") -> Query:
        order, conditions = selection.order, selection.conditions
        name = order.property if order is not None else conditions[0].property if conditions else ""
        return Query(
            kind,
            subject,
            name,
            selection=selection,
            is_claim=kind in {Kind.ANY, Kind.EVERY, Kind.AMONG},
        )

    def _held_by(self, type_: str, item: str) -> Condition | None:
        """That the items belong to one that is named: "does Gull have a lighthouse?"."""
        other = self._facts.item(item).type
        found = [(name, False) for name, a, b in self._descriptions.relations if (a, b) == (type_, other)]
        found += [(name, True) for name, a, b in self._descriptions.relations if (a, b) == (other, type_)]
        return Condition(found[0][0], found[0][1], values=(item,)) if len(found) == 1 else None

    def _of_figures(self, w: Words, start: int, last: int, opening: Opening) -> Iterator[Query]:
        """ "The largest capacity", "most goals": the type is that of what can have such a figure."""
        if opening.kind is not Kind.WHICH or w.inside(start, last, TagKind.TYPE, TagKind.ITEM):
            return
        named = [self._facts.properties[t.value] for t in w.inside(start, last, TagKind.CUE)]
        types = {p.of[0] for p in named if p.is_figure and len(p.of) == 1}
        for type_ in sorted(types & self._descriptions.plural_types):
            for conditions, order in self._descriptions.tail(w, start, last, type_):
                if order is not None and order.counted is None:
                    yield self._query(Kind.WHICH, Selection(type_, conditions, order))

    def _of_values(self, w: Words, start: int, last: int, opening: Opening) -> Iterator[Query]:
        """ "What is in Hall 3", "what did she write", "anything by her": the type is that of what has the value."""
        things = start < last and w.text(start) in described.THINGS
        if opening.kind not in {Kind.WHICH, Kind.HOW_MANY, Kind.ANY} or not (things or w.text(0) == "what"):
            return
        start += things
        if any(not w.tokens[t.at[0]].is_synonym for t in w.inside(start, last, TagKind.TYPE)):
            return
        values = w.inside(start, last, TagKind.VALUE)
        named = {n for t in values for n in t.at}
        cues = (t for t in w.inside(start, last, TagKind.CUE) if named.isdisjoint(t.at))
        is_said = any(w.text(n) in described.SAYING for n in range(start, last) if n not in named) or any(cues)
        told = {self._facts.property_of(t.value) for t in values}
        types = {type_ for name in told if (type_ := self._descriptions.nouns.sole_bearer(name)) and is_said}
        for type_ in sorted(types & self._descriptions.plural_types):
            for conditions, order in self._descriptions.tail(w, start, last, type_):
                if order is None and conditions and {c.property for c in conditions} & told:
                    yield self._query(opening.kind, Selection(type_, conditions))

    def _of_truths(self, w: Words, start: int, last: int, opening: Opening) -> Iterator[Query]:
        """ "Which are vegan", "anything vegan": the type is that of what is so, or is not."""
        things = start < last and w.text(start) in described.THINGS
        if opening.item or opening.is_person or w.inside(start, last, TagKind.TYPE, TagKind.ITEM):
            return
        if not (things or w.text(0) in WHAT_OR_WHICH or opening.kind is Kind.HOW_MANY):
            return
        named = {t.value for t in w.inside(start, last, TagKind.CUE)} & self._descriptions.truths.keys()
        for type_ in sorted({self._descriptions.truths[name] for name in named}):
            for conditions, order in self._descriptions.tail(w, start + things, last, type_):
                if conditions and {c.property for c in conditions} <= named:
                    yield self._query(opening.kind, Selection(type_, conditions, order))

    def _of_lasting(self, w: Words, start: int, last: int, opening: Opening) -> Iterator[Query]:
        """ "What is still made", "which are no longer open": the type is the only one whose items come to an end."""
        is_asked = w.text(0) in WHAT_OR_WHICH and not w.inside(start, last, TagKind.TYPE, TagKind.ITEM)
        types = self._descriptions.ending if is_asked and opening.kind is Kind.WHICH else ()
        for conditions, order in self._descriptions.tail(w, start, last, types[0]) if len(types) == 1 else ():
            if order is None and len(conditions) == 1 and self._is_end(conditions[0]):
                yield self._query(opening.kind, Selection(types[0], conditions))

    def _of_happenings(self, w: Words, start: int, last: int, opening: Opening) -> Iterator[Query]:
        """ "What was released in 2010", "was anything released", "how many releases": of what it befalls."""
        things = opening.kind is Kind.ANY and start < last and w.text(start) in described.THINGS
        is_which = opening.kind is Kind.WHICH and w.text(0) in WHAT_OR_WHICH
        is_asked = opening.kind is Kind.HOW_MANY or is_which or things
        start += things
        if not is_asked or not w.inside(start, last, TagKind.TIME) or w.inside(start, last, TagKind.TYPE, TagKind.ITEM):
            return
        cues = w.inside(start, last, TagKind.CUE)
        named = dict.fromkeys(t.value for t in cues if self._is_deed(t.value))
        is_one = len(named) == 1 and not any(self._is_said_of_others(w.tokens[n]) for t in cues for n in t.at)
        for name in named if is_one and named.keys() <= self._descriptions.dated.keys() else ():
            for conditions, order in self._descriptions.tail(w, start, last, self._descriptions.dated[name]):
                if order is None and [c.property for c in conditions] == [name]:
                    query = self._query(opening.kind, Selection(self._descriptions.dated[name], conditions))
                    is_counted = opening.kind is Kind.HOW_MANY and any(t.at[0] == start for t in cues)
                    yield replace(query, quantifier=Quantifier.TIMES) if is_counted else query

    def _of_neighbours(self, w: Words, start: int, last: int, opening: Opening) -> Iterator[Query]:
        """ "What came after 2.1": the one next to it, of its own type."""
        named = dict.fromkeys(t.value for t in w.inside(start, last, TagKind.ITEM))
        is_asked = opening.kind is Kind.WHICH and w.text(0) in WHAT_OR_WHICH and w.text(start) in CAME
        if not is_asked or len(named) != 1 or w.inside(start, last, TagKind.TYPE, TagKind.PRONOUN):
            return
        type_ = self._facts.type_of(*named).id
        for conditions, order in self._descriptions.tail(w, start, last, type_):
            if order is not None and len(conditions) == 1 and conditions[0].than in named:
                yield self._query(opening.kind, Selection(type_, conditions, order))

    def _is_deed(self, name: str) -> bool:
        p = self._facts.properties[name]
        return p.type is ValueType.EVENT and p.time is TimeRelation.ON

    def _is_said_of_others(self, token: Token) -> bool:
        """Whether a word that was taken for another says itself what happens, to things of another kind."""
        if not token.is_synonym:
            return False
        senses = self._facts.phrases([key(word) for word in phrase_words(token.said)])
        return any(x.kind is TagKind.CUE and self._is_deed(x.target) for _, _, found in senses for x in found)

    def _of_kind(self, w: Words, start: int, last: int, item: str) -> Iterator[Query]:
        """ "Is the ferry *red*?": whether an item is of a kind that is told in a word."""
        told = {kind for t in w.inside(start, last, TagKind.VALUE) if (kind := self._descriptions.nouns.kind_of(t))}
        properties = self._facts.properties
        kinds = {(name, v) for name, value in told for v in with_kinds(properties[name], (value,), self._facts)}
        type_ = self._facts.item(item).type
        for conditions, order in self._descriptions.tail(w, start, last, type_) if kinds else ():
            said = {(c.property, value) for c in conditions for value in c.values}
            if said and order is None and said <= kinds and len(said) == len(conditions):
                yield self._query(Kind.AMONG, Selection(type_, conditions), item)

    def _going_on(self, w: Words, start: int, last: int, item: str) -> Iterator[Query]:
        """ "Is the ferry *still in service*?": not if that has happened which ends it."""
        type_ = self._facts.item(item).type
        is_said = any(w.text(n) in endings.GOING for n in range(start, last))
        for conditions, order in self._descriptions.tail(w, start, last, type_) if is_said else ():
            is_end = order is None and len(conditions) == 1 and self._is_end(conditions[0])
            lasting = Quantifier.GOING_ON if is_end and conditions[0].is_negated else Quantifier.PLAIN
            if is_end and self._facts.statements(item, conditions[0].property):
                yield Query(Kind.CLAIM, item, conditions[0].property, quantifier=lasting, is_claim=True)
            elif lasting and self._facts.types[type_].until == conditions[0].property:
                yield Query(Kind.EXISTED, item, "", quantifier=lasting, is_claim=True, is_present=True)

    def _is_end(self, condition: Condition) -> bool:
        """Whether it is that something has happened that ends a thing, or that it has not."""
        p = self._facts.properties[condition.property]
        is_happening = p.type is ValueType.EVENT and p.time is TimeRelation.ON
        return is_happening and replace(condition, is_negated=False) == Condition(p.id)

    def _of_places(self, w: Words, start: int, last: int) -> Iterator[Query]:
        """ "Where do people live by weaving?": the type is one of those where things are."""
        told = {self._facts.property_of(t.value) for t in w.inside(start, last, TagKind.VALUE)}
        types = {name for told_of in told for name in self._facts.properties[told_of].of}
        for name in sorted(types & self._places):
            for conditions, order in self._descriptions.tail(w, start, last, name):
                if conditions and order is None and {c.property for c in conditions} <= told:
                    yield self._query(Kind.WHICH, Selection(name, conditions))

    @functools.cached_property
    def _places(self) -> frozenset[str]:
        """The types of the items that say where others are."""
        placing = {p.id for p in self._facts.properties.values() if "where" in p.asks}
        return frozenset(value for name, _, value in self._descriptions.relations if name in placing)

    def _of_people(self, w: Words, start: int, last: int, opening: Opening) -> Iterator[Query]:
        """ "Who played for Rovers and Athletic?": the type is told by what is said of them."""
        for type_ in self._facts.types.values():
            if not type_.is_person or type_.id not in self._descriptions.plural_types:
                continue
            for conditions, order in self._descriptions.tail(w, start, last, type_.id):
                if order is not None or conditions:
                    yield self._query(opening.kind, Selection(type_.id, conditions, order))

    def _of_doers(self, w: Words, start: int, last: int, opening: Opening) -> Iterator[Query]:
        """ "Who won the cup in 2011", "who joined last": those of a type that acts, by what they have or did."""
        if w.inside(start, last, TagKind.TYPE, TagKind.ITEM):
            return
        told = {self._facts.property_of(t.value) for t in w.inside(start, last, TagKind.VALUE)}
        told |= {t.value for t in w.inside(start, last, TagKind.CUE)}
        acting = self._descriptions.acting
        for type_ in sorted({acting[name] for name in told & acting.keys()}):
            for conditions, order in self._descriptions.tail(w, start, last, type_):
                by = {c.property for c in conditions} | ({order.property} if order is not None else set())
                if by and all(acting.get(name) == type_ for name in by):
                    yield self._query(opening.kind, Selection(type_, conditions, order))


def _is_plural(w: Words, n: int) -> bool:
    return w.text(n).endswith("s")
