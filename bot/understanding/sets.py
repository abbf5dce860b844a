"""Questions that describe items instead of naming them: "which is the tallest lighthouse built before 1900?".

A description is read from left to right: what is asked of the items, then how many of them and in which order, the noun
of their type, and parts that say more of them (`parts`). The whole clause has to be used up; else it is no description
and the clause is left to the frames. Whether there can be one at all is seen from the tags, before anything is read.
"""

from __future__ import annotations

import functools
from itertools import islice
from typing import TYPE_CHECKING

from bot.facts.figures import MEASURES, is_dated
from bot.facts.sets import members
from bot.language import degrees, english
from bot.language.inflection import key
from bot.model import Condition, Cost, Frame, Kind, Order, Query, Selection, Tag, TagKind
from bot.records import dataclass, replace
from bot.understanding.again import again
from bot.understanding.comparisons import comparisons
from bot.understanding.normalise import phrase_words
from bot.understanding.parts import LINKS, Part, Parts, Words
from bot.understanding.scales import Scales

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence
    from decimal import Decimal

    from bot.facts.base import FactBase
    from bot.model import Token, Turn

_OPENERS = frozenset(
    {"and", "but", "so", "ok", "okay", "well", "hi", "hello", "hey", "please", "now", "then", "also", "or", "yes", "no"}
)
_CLOSERS = frozenset({"please", "then", "thanks", "exactly", "again"})
_ASKING = frozenset({"which", "what", "how"})
_COPULAS = frozenset({"is", "are", "was", "were", "be"})
_HELPERS = frozenset({"do", "does", "did", "has", "have", "had", *_COPULAS})
_DETERMINERS = frozenset({"the", "a", "an", "all", "any", "every", "each", "some", "of", "those", "these", "no", "at"})
_LISTING = frozenset({"list", "name", "enumerate", "show", "find", "give", "tell"})
_WHOLE = frozenset(
    {"are", "there", "exist", "exists", "is", "do", "you", "know", "have", "in", "all", "recorded", "known", "listed"}
)
"""Words of a question for all items of a type: "which islands are there?"."""
_JOINTS = frozenset({"and", "but", "that", "which", "who", "whom", "whose", "where", "with", "without", "having", "or"})
"""Words with which a part may begin."""
_COMPARING = degrees.MORE | degrees.FEWER | degrees.MOST | degrees.FEWEST | {"first", "earlier", "later", "last"}
_PERSONAL = frozenset({"who", "whom"})
_LONGEST_FRAGMENT = 12
"""Words of a fragment that goes on from the turn before."""
_MOST_READINGS = 8
"""Readings of one part that are looked at."""
_MOST_NOUNS = 4
"""Nouns for items in one clause: more is no question that people ask."""
_NOTHING: tuple[tuple[Condition, ...], Order | None, str] = ((), None, "")
_LONGEST = 32
"""Words of a clause that is read as a description."""


@dataclass(frozen=True, slots=True)
class _Head:
    """The noun of a description with what stands before it."""

    type: str
    word: str = ""
    """Its superlative, or ""."""
    place: int = 1
    count: int = 0
    """How many are asked for, or 0."""
    is_denied: bool = False
    before: tuple[tuple[int, int], ...] = ()
    """Where words stand before the noun that say more of it: "*automated* lighthouses"."""

    def applied_to(self, order: Order | None) -> Order | None:
        """The order with the place and the number of places that stand before the noun."""
        if order is None:
            return None
        return replace(order, place=max(self.place, order.place), count=self.count or order.count)


@dataclass(frozen=True, slots=True)
class _Opening:
    """What is asked of the items."""

    kind: Kind
    item: str = ""
    """The item that is said to be one of them, or to have one."""
    is_copular: bool = False
    is_listing: bool = False
    is_person: bool = False
    """Asked with "who"."""
    operator: str = ""
    """How their number is compared with `number`: "are there more than five …"."""
    number: Decimal | None = None


class SetReader:
    """Reads clauses that describe items."""

    def __init__(self, facts: FactBase) -> None:
        """Take the fact base."""
        self._facts = facts
        self.scales = Scales(facts)
        self._parts = Parts(facts, self.scales)

    @functools.cached_property
    def _plural_types(self) -> frozenset[str]:
        """The types that several items have; the one item of a type is spoken of by name."""
        counts = self._facts.rows("SELECT type, items FROM population")
        return frozenset(type_ for type_, count in counts if count > 1)

    def frames(
        self, tokens: Sequence[Token], tags: Sequence[Tag], turn: Turn | None = None, about: str = ""
    ) -> Iterator[Frame]:
        """Every reading of a clause as a question about described items.

        `turn` is the one before, from which a fragment may go on; `about` is the item that "it" means, or "".
        """
        if len(tokens) > _LONGEST or not self._may_read(tokens, tags, turn, about):
            return
        scaled = self.scales.by_form
        tokens, tags = self._with_than(tokens, tags)
        first, last = _trimmed(tokens, [t for t in tags if t.kind is TagKind.FILLER and not _says(tokens, t, scaled)])
        tags = [*tags, *self._labels(tokens)]
        if about:
            tags = [*tags, *(Tag(TagKind.ITEM, about, t.at) for t in tags if t.kind is TagKind.PRONOUN)]
        w = Words(tuple(tokens), tuple(tags), _is_placed(tokens, first, last))
        for query in self._sized(w, first, last):
            yield self._frame(query, tokens, is_person=False)
        if turn is not None and len(tokens) <= _LONGEST_FRAGMENT:
            for query in dict.fromkeys(again(w, first, last, turn, self._facts, self.scales)):
                yield _carried(self._frame(query, tokens, is_person=False), turn)
        words = {t.text for t in tokens}
        named = sum(t.kind is TagKind.ITEM for t in tags)
        if named > 1 and self._has_degree(words):
            for query in dict.fromkeys(comparisons(w, first, last, self._facts, self.scales)):
                yield self._frame(query, tokens, is_person=False)
        if not self._may_describe(words, tags, named):
            return
        is_person = w.text(first) in _PERSONAL
        for query in dict.fromkeys(self._queries(w, first, last)):
            yield self._frame(query, tokens, is_person=is_person)

    def _with_than(self, tokens: Sequence[Token], tags: Sequence[Tag]) -> tuple[Sequence[Token], Sequence[Tag]]:
        """The clause with "then" after a comparative as the "than" that was meant."""
        slips = {n for n in range(1, len(tokens)) if tokens[n].text == "then" and self._compares(tokens[n - 1].text)}
        if not slips:
            return tokens, tags
        mended = [replace(t, text="than", key="than") if n in slips else t for n, t in enumerate(tokens)]
        return mended, [t for t in tags if not slips & set(t.at)]

    def _compares(self, word: str) -> bool:
        return word in degrees.MORE | degrees.FEWER or any(
            s.degree == "more" for s in self.scales.by_form.get(word, ())
        )

    @functools.cached_property
    def _label_keys(self) -> dict[tuple[str, ...], list[str]]:
        """The properties by which items can be compared, by the keys of their labels."""
        found: dict[tuple[str, ...], list[str]] = {}
        for p in self._facts.properties.values():
            if p.type in MEASURES or is_dated(p):
                for label in {p.label, p.plural}:
                    found.setdefault(tuple(key(word) for word in phrase_words(label)), []).append(p.id)
        return found

    def _labels(self, tokens: Sequence[Token]) -> Iterator[Tag]:
        """Where a label stands, as a cue: what replies call a property, people may ask for."""
        keys = [t.key for t in tokens]
        for words, names in self._label_keys.items():
            for n in range(len(keys) - len(words) + 1):
                if tuple(keys[n : n + len(words)]) == words:
                    yield from (Tag(TagKind.CUE, name, tuple(range(n, n + len(words)))) for name in names)

    def _may_read(self, tokens: Sequence[Token], tags: Sequence[Tag], turn: Turn | None, about: str) -> bool:
        """Whether the clause can be about described items at all: most are not, and cost no more than this look."""
        if turn is not None and len(tokens) <= _LONGEST_FRAGMENT:
            return True
        words = {t.text for t in tokens}
        named = sum(t.kind is TagKind.ITEM or (bool(about) and t.kind is TagKind.PRONOUN) for t in tags)
        if named > 1 and self._has_degree(words):
            return True
        return ("how" in words and not words.isdisjoint(self._adjectives)) or self._may_describe(words, tags, named)

    def _has_degree(self, words: set[str]) -> bool:
        """Whether a word compares or ranks."""
        return bool(words & _COMPARING) or not words.isdisjoint(self.scales.by_form)

    @functools.cached_property
    def _adjectives(self) -> frozenset[str]:
        """The adjectives by which figures are asked for."""
        return frozenset(form for form, scales in self.scales.by_form.items() if scales[0].degree == "plain")

    def _may_describe(self, words: set[str], tags: Sequence[Tag], named: int) -> bool:
        """Whether the clause names a type of which there are several items, or asks for people by more than a name."""
        if not self._plural_types:
            return False
        if self.names_type(tags):
            return True
        is_open = named > 1 or any(t.kind is TagKind.TIME for t in tags) or self._has_degree(words)
        return is_open and not words.isdisjoint(_PERSONAL)

    def _frame(self, query: Query, tokens: Sequence[Token], *, is_person: bool) -> Frame:
        corrected = sum(
            t.said.lower() != t.text and t.said.lower() not in english.CHAT_SPELLINGS and "'" not in t.said
            for t in tokens
        )
        return Frame(
            query, Cost(corrected=corrected, assumed=int(_is_value(query, is_person=is_person)), loose=-4 * len(tokens))
        )

    def _sized(self, w: Words, first: int, last: int) -> Iterator[Query]:
        """ "How tall is the Old Light?": an adjective asks for the figure of a named item."""
        if w.text(first) != "how" or w.text(first + 2) not in _COPULAS:
            return
        times = [t for t in w.inside(first + 3, last, TagKind.TIME) if t.when is not None and t.when.interval]
        for t in w.inside(first + 3, last, TagKind.ITEM):
            used = {*t.at, *(n for time in times for n in time.at)}
            if len(times) > 1 or any(n not in used and w.text(n) != "the" for n in range(first + 3, last)):
                continue
            scales = self.scales.of(w.text(first + 1), self._facts.item(t.value).type, "plain")
            for name in dict.fromkeys(s.property for s in scales):
                if self._facts.properties[name].type in MEASURES:
                    yield Query(Kind.VALUE, t.value, name, when=times[0].when if times else None)

    # --- the whole question -----------------------------------------------------------------------------------

    def _queries(self, w: Words, first: int, last: int) -> Iterator[Query]:
        for opening, start in self._openings(w, first, last):
            if opening.is_person:
                yield from self._of_people(w, start, last, opening)
            for head, middle in self._heads(w, start, last):
                if w.text(first) == "who" and self._facts.types[head.type].pronoun == "it":
                    continue
                for selection in self._described(w, head, middle, last):
                    yield from self._asked(opening, head, selection, w, middle, last)

    def _openings(  # noqa: PLR0912 -- one for each way to open
        self, w: Words, first: int, last: int
    ) -> Iterator[tuple[_Opening, int]]:
        """What the clause asks, and where its description begins."""
        first += w.is_placed
        words = [w.text(n) for n in range(first, last)]
        at = _after(words, ("how", "many")) or _after(words, ("count",)) or _number_of(words)
        if at:
            yield _Opening(Kind.HOW_MANY), first + at
            return
        if not words:
            return
        if named := _names_of(words):
            yield _Opening(Kind.WHICH, is_listing=True), first + named
        if words[0] in {"which", "what", "who"}:
            yield _Opening(Kind.WHICH, is_person=words[0] == "who"), first + 1
            if words[1:2] and words[1] in _COPULAS:
                yield _Opening(Kind.WHICH, is_copular=True), first + 2 + _names_of(words[2:])
        elif words[0] in _LISTING:
            yield _Opening(Kind.WHICH, is_listing=True), first + 1 + (words[1:2] in (["me"], ["us"]))
        elif words[0] in _COPULAS and words[1:2] == ["there"]:
            yield _Opening(Kind.ANY), first + 2
            yield from self._thresholds(w, first + 2, last)
        elif words[0] in _HELPERS and words[1:2] and words[1] in {"any", "some", "no"}:
            yield _Opening(Kind.ANY), first + 1
        elif words[0] in _HELPERS and words[1:2] and words[1] in {"all", "every", "each"}:
            yield _Opening(Kind.EVERY), first + 1
        elif words[0] in _HELPERS:
            for t in w.inside(first + 1, last, TagKind.ITEM):
                if all(w.text(n) == "the" for n in range(first + 1, t.at[0])):
                    has = w.text(t.at[-1] + 1) in {"have", "has"} and words[0] not in _COPULAS
                    if has or words[0] in _COPULAS:
                        yield _Opening(Kind.ANY if has else Kind.AMONG, t.value), t.at[-1] + 1 + has
        yield _Opening(Kind.WHICH, is_listing=words[0] in {"all", "every"}), first

    def _thresholds(self, w: Words, start: int, last: int) -> Iterator[tuple[_Opening, int]]:
        """ "Are there more than five …": the number that there have to be."""
        for words, sign in degrees.COMPARISONS.items():
            end = start + len(words)
            if tuple(w.text(n) for n in range(start, end)) != words:
                continue
            for t in w.inside(end, last, TagKind.NUMBER):
                if t.at[0] == end:
                    yield _Opening(Kind.ANY, operator=sign, number=t.number), t.at[-1] + 1

    def _asked(  # noqa: PLR0913, PLR0917 -- what was read, and where
        self, opening: _Opening, head: _Head, selection: Selection, w: Words, middle: int, last: int
    ) -> Iterator[Query]:
        """The query for a description, if it is one that can be asked so."""
        order, conditions = selection.order, selection.conditions
        kind = Kind.ANY if head.is_denied and opening.kind is Kind.WHICH else opening.kind
        is_whole = not order and not conditions
        asks_whole = (
            opening.is_listing
            or bool(opening.operator)
            or kind is Kind.HOW_MANY
            or (
                kind is Kind.WHICH
                and middle < last
                and any(w.text(n) in {"there", "exist", "recorded", "known", "listed"} for n in range(middle, last))
            )
        )
        if is_whole and not asks_whole and not (kind is Kind.ANY and opening.item):
            return
        if kind is Kind.WHICH and opening.is_copular and not order and not _is_plural(w, middle - 1):
            return
        if kind is Kind.HOW_MANY and order is not None:
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
        yield replace(query, quantifier=opening.operator, number=opening.number)

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
        found = [(name, False) for name, a, b in self._parts.relations if (a, b) == (type_, other)]
        found += [(name, True) for name, a, b in self._parts.relations if (a, b) == (other, type_)]
        return Condition(found[0][0], found[0][1], values=(item,)) if len(found) == 1 else None

    def _of_people(self, w: Words, start: int, last: int, opening: _Opening) -> Iterator[Query]:
        """ "Who played for Rovers and Athletic?": the type is told by what is said of them."""
        for type_ in self._facts.types.values():
            if type_.pronoun == "it" or type_.id not in self._plural_types:
                continue
            for conditions, order in self._tail(w, start, last, type_.id):
                if order is not None or conditions:
                    yield self._query(opening.kind, Selection(type_.id, conditions, order))

    # --- the head ---------------------------------------------------------------------------------------------

    def _heads(self, w: Words, start: int, last: int) -> Iterator[tuple[_Head, int]]:
        """The noun with its superlative and number, and where the parts begin."""
        n, place, count, word, is_denied = start, 0, 0, "", False
        before: list[tuple[int, int]] = []
        while n < last:
            text = w.text(n)
            nouns = [t for t in w.inside(n, last, TagKind.TYPE) if t.at[0] == n and t.value in self._plural_types]
            for t in nouns:
                if len(t.at) == max(len(noun.at) for noun in nouns):
                    yield _Head(t.value, word, place or 1, count, is_denied, tuple(before)), t.at[-1] + 1
            superlative = self._superlative(w, n, last) if not word else ""
            if superlative and not nouns:
                word, n = superlative, n + superlative.count(" ") + 1
            elif not place and text in english.ORDINALS and text not in {"first", "1st"}:
                place, n = english.ORDINALS[text], n + 1
            elif not count and (number := _number_at(w, n, last)) is not None:
                count, n = number
            elif text in _DETERMINERS and not before:
                is_denied = is_denied or text == "no"
                n += 1
            elif end := max(
                (t.at[-1] + 1 for t in w.inside(n, last, TagKind.VALUE, TagKind.CUE) if t.at[0] == n), default=0
            ):
                before.append((n, end))
                n = end
            else:
                return

    def _superlative(self, w: Words, n: int, last: int) -> str:
        """The superlative that begins at a place, the longest first."""
        for size in (3, 2, 1):
            form = " ".join(w.text(m) for m in range(n, n + size)) if n + size <= last else ""
            if any(s.degree == "most" for s in self.scales.by_form.get(form, ())):
                return form
        word = w.text(n)
        return word if word in degrees.FIRST | degrees.LATEST | degrees.MOST | degrees.FEWEST else ""

    def _described(self, w: Words, head: _Head, middle: int, last: int) -> Iterator[Selection]:
        """The selections that a head and the parts after it may mean."""
        for conditions, found, by in self._with_adjectives(w, head, middle, last):
            if head.word and found is not None:
                continue
            orders = self._orders(head, conditions, by) if head.word else [found]
            for order in orders:
                if (by and (order is None or order.property != by)) or (
                    order is None and (head.place > 1 or head.count)
                ):
                    continue
                kept = conditions
                if order is not None:
                    kept = tuple(c for c in conditions if c != Condition(order.property))
                yield Selection(head.type, kept, head.applied_to(order))

    def _with_adjectives(
        self, w: Words, head: _Head, middle: int, last: int
    ) -> Iterator[tuple[tuple[Condition, ...], Order | None, str]]:
        """What the parts say, with what is said before the noun."""
        attributes: list[tuple[Condition, ...]] = [()]
        for start, end in head.before:
            parts = [p.conditions for p in self._parts.attributes(w, start, end, head.type)]
            attributes = [(*one, *more) for one in attributes for more in parts]
        for conditions, order, by in self._tails(w, middle, last, head.type) if attributes else ():
            yield from (((*more, *conditions), order, by) for more in attributes)

    def _orders(self, head: _Head, conditions: tuple[Condition, ...], by: str) -> list[Order | None]:
        """By what the superlative of the head ranks."""
        if by:
            is_more = head.word in degrees.MOST or any(s.is_more for s in self.scales.of(head.word, head.type, "most"))
            return [Order(by, is_more, word="")]
        own: list[Order | None] = [
            Order(s.property, s.is_more, word=head.word) for s in self.scales.of(head.word, head.type, "most")
        ]
        dated = [
            c.property
            for c in conditions
            if c == Condition(c.property) and self._facts.properties[c.property].time.value == "on"
        ]
        if head.word in degrees.FIRST | degrees.LATEST:
            when = self._facts.types[head.type].when
            names = dated or ([when] if when and self._facts.properties[when].type not in MEASURES else [])
            return [Order(name, head.word in degrees.LATEST, word=head.word) for name in names[:1]] or own
        return own

    # --- the parts --------------------------------------------------------------------------------------------

    def _tail(
        self, w: Words, start: int, last: int, type_: str
    ) -> Iterator[tuple[tuple[Condition, ...], Order | None]]:
        yield from ((conditions, order) for conditions, order, by in self._tails(w, start, last, type_) if not by)

    def _tails(
        self, w: Words, start: int, last: int, type_: str
    ) -> Iterator[tuple[tuple[Condition, ...], Order | None, str]]:
        """The conditions and the order that the parts between two places say, in all ways to cut them."""
        if all(w.text(n) in LINKS or w.text(n) in _WHOLE for n in range(start, last)):
            yield (), None, ""
            return
        for end in range(last, start, -1):
            if end < last and not self._may_begin(w, end):
                continue
            parts = self._part(w, start, end, type_)
            if not parts:
                continue
            rests = list(self._tails(w, end, last, type_)) if end < last else [_NOTHING]
            for part in parts:
                for conditions, order, by in rests:
                    if part.order is not None and order is not None:
                        continue
                    yield (*part.conditions, *conditions), part.order or order, part.by or by
            if rests:
                return

    def _part(self, w: Words, start: int, end: int, type_: str) -> list[Part]:
        """The readings of one part; nothing is read twice, so that long clauses take no longer than they have to."""
        spot = (start, end, type_)
        if spot not in w.read:
            w.read[spot] = []  # a part is no part of itself
            found = self._parts.read(w, start, end, type_, lambda a, b: self._nested(w, a, b))
            w.read[spot] = list(dict.fromkeys(islice(found, _MOST_READINGS)))
        return w.read[spot]

    def _may_begin(self, w: Words, n: int) -> bool:
        """Whether a new part may begin at a place."""
        if w.text(n) in _JOINTS or w.text(n) in {"in", "on", "at", "of", "by", "from"} or w.tokens[n].has_comma:
            return True
        return any(t.kind is TagKind.CUE and t.at[0] == n for t in w.tags)

    def described(self, w: Words, start: int, last: int) -> Iterator[Selection]:
        """What the words between two places may describe, if they do: with an order, or with conditions."""
        for selection in self._nested(w, start, last):
            if selection.order is not None or selection.conditions:
                yield selection

    def meanings(self, frames: Sequence[Frame]) -> tuple[str, ...]:
        """The question in other words for each property by which a superlative may rank, when the answers differ."""
        orders = [(f.query.selection.type, o) for f in frames if f.query.selection and (o := f.query.selection.order)]
        distinct = list(dict.fromkeys((type_, o.property, o.is_descending) for type_, o in orders))
        if len(orders) < len(frames) or len({name for _, name, _ in distinct}) < 2:  # noqa: PLR2004 -- a choice needs two
            return ()
        answers = {members(f.query.selection, self._facts).items for f in frames if f.query.selection is not None}
        return tuple(self._in_full(*meaning) for meaning in distinct) if len(answers) > 1 else ()

    def _in_full(self, type_: str, name: str, is_descending: bool) -> str:  # noqa: FBT001 -- a part of what is meant
        p = self._facts.properties[name]
        extreme = degrees.EXTREMES[p.type in MEASURES, is_descending]
        noun = next(iter(self._facts.types[type_].nouns), type_) if type_ else "one"
        return degrees.WHICH_HAS.format(noun=noun, extreme=extreme, label=p.label)

    @functools.cached_property
    def has_ways(self) -> bool:
        """Whether one item leads to another, or is described, in this pack."""
        return bool(self._plural_types or self._parts.relations)

    def names_type(self, tags: Sequence[Tag]) -> bool:
        """Whether a type of several items is named."""
        spots = {t.at[-1] for t in tags if t.kind is TagKind.TYPE and t.value in self._plural_types}
        return 0 < len(spots) <= _MOST_NOUNS

    def _nested(self, w: Words, start: int, last: int) -> Iterator[Selection]:
        """A description inside of a part: "the tallest lighthouse" of "islands that have the tallest lighthouse"."""
        if w.text(start) in {"of", "at"}:
            return
        for head, middle in self._heads(w, start, last):
            if not head.is_denied:
                yield from self._described(w, head, middle, last)


def _carried(frame: Frame, turn: Turn) -> Frame:
    """The reading as one that goes on from a turn."""
    cost = replace(frame.cost, carried=1, assumed=0)
    return replace(frame, cost=cost, carried=("question", f"from turn {turn.number}"))


def _says(tokens: Sequence[Token], tag: Tag, forms: Collection[str]) -> bool:
    """Whether the words of a tag are an adjective of the pack: "quick"."""
    return " ".join(tokens[n].text for n in tag.at) in forms


def _trimmed(tokens: Sequence[Token], polite: Sequence[Tag]) -> tuple[int, int]:
    """The clause without what opens and closes it politely."""
    first, last = 0, len(tokens)
    while first < last:
        filler = max((t.at[-1] for t in polite if t.at[0] == first), default=-1)
        if filler >= 0:
            first = filler + 1
        elif tokens[first].text in _OPENERS:
            first += 1
        else:
            break
    while last > first:
        filler = min((t.at[0] for t in polite if t.at[-1] == last - 1), default=-1)
        if filler >= first and filler > 0:
            last = filler
        elif tokens[last - 1].text in _CLOSERS:
            last -= 1
        else:
            break
    return first, last


def _end_of_word(w: Words, n: int, last: int) -> int:
    """Where a value or a cue ends that begins at a place, or 0."""
    return max((t.at[-1] + 1 for t in w.inside(n, last, TagKind.VALUE, TagKind.CUE) if t.at[0] == n), default=0)


def _is_placed(tokens: Sequence[Token], first: int, last: int) -> bool:
    """Whether the clause opens with a preposition and its question word: "on which island"."""
    words = [t.text for t in tokens[first:last][:2]]
    return len(words) == 2 and words[0] in {"in", "on", "at", "from", "to", "by"} and words[1] in _ASKING  # noqa: PLR2004


def _after(words: list[str], opening: tuple[str, ...]) -> int:
    """The length of the opening if the words begin with it, else 0."""
    return len(opening) if tuple(words[: len(opening)]) == opening else 0


def _number_of(words: list[str]) -> int:
    """Where the description begins after "what is the total number of", or 0."""
    n = 0
    while n < len(words) and words[n] in {"what", "is", "was", "the", "total"}:
        n += 1
    return n + 2 if words[n : n + 2] == ["number", "of"] else 0


def _names_of(words: list[str]) -> int:
    """How many words "the names of" takes."""
    return next((len(p) for p in (("the", "name", "of"), ("the", "names", "of")) if tuple(words[:3]) == p), 0)


def _number_at(w: Words, n: int, last: int) -> tuple[int, int] | None:
    """The small whole number at a place, and where it ends."""
    for t in w.inside(n, last, TagKind.NUMBER):
        if t.at[0] == n and t.number is not None and t.number % 1 == 0 and 0 < t.number < 100:  # noqa: PLR2004
            return int(t.number), t.at[-1] + 1
    return None


def _is_value(query: Query, *, is_person: bool) -> bool:
    """Whether it is as well a plain question about a named item: "which clubs did Tom Smith play for?"."""
    selection = query.selection
    if selection is None or selection.order is not None or len(selection.conditions) != 1:
        return False
    (condition,) = selection.conditions
    return (condition.is_inverse or is_person) and len(condition.values) == 1 and not condition.is_negated


def _is_plural(w: Words, n: int) -> bool:
    return w.text(n).endswith("s")
