"""Questions that describe items instead of naming them: "which is the tallest lighthouse built before 1900?".

The whole clause has to be used up: by what is asked of the items (`openings`, `questions`) and by what they are said to
be (`descriptions`, `parts`); else it is no description and the clause is left to the frames. Whether there can be one
at all is seen from the tags, before anything is read.
"""

from __future__ import annotations

import functools
from itertools import pairwise

from bot.facts.figures import is_dated
from bot.language import chat_spellings, degrees, endings, grammar, precedence, question_words
from bot.language.grammar import COPULAS, PAST
from bot.language.inflection import key
from bot.language.question_words import WHAT_OR_WHICH
from bot.later import later
from bot.model import Cost, Frame, Kind, Query, Tag, TagKind, TimeRelation
from bot.records import replace
from bot.understanding.cleaning.normalise import phrase_words
from bot.understanding.describing.descriptions import Descriptions
from bot.understanding.tagging.tags import Tags

with later:
    from bot.facts import sets
    from bot.language import described
    from bot.understanding.completing import again
    from bot.understanding.describing import (
        aggregates,
        among,
        comparisons,
        each,
        edges,
        extremes,
        of_that_time,
        questions,
        words,
    )

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from bot.facts.base import FactBase
    from bot.model import Selection, Token, Turn
    from bot.understanding.describing.words import Words

_COMPARING = degrees.MORE | degrees.FEWER | degrees.MOST | degrees.FEWEST | degrees.EARLIER | degrees.LATER
_LONGEST_FRAGMENT = 12
"""Words of a fragment that goes on from the turn before."""
_LONGEST = 32
"""Words of a clause that is read as a description."""


class SetReader:
    """Reads clauses that describe items."""

    def __init__(self, facts: FactBase) -> None:
        """Take the fact base."""
        self._facts = facts
        self.descriptions = Descriptions(facts)
        self.scales = self.descriptions.scales

    def prepare(self) -> None:
        """Work out now what the first clause that may describe items would wait for."""
        _ = self._label_keys, self._adjectives, self._telling, self._happening

    @functools.cached_property
    def _questions(self) -> questions.Questions:
        return questions.Questions(self._facts, self.descriptions)

    def frames(
        self, tokens: Sequence[Token], plain: Tags, turn: Turn | None = None, about: str = ""
    ) -> Iterator[Frame]:
        """Every reading of a clause as a question about described items.

        `turn` is the one before, from which a fragment may go on; `about` is the item that "it" means, or "".
        """
        if len(tokens) > _LONGEST or not self._may_read(tokens, plain, turn, about) or _asks_share(tokens):
            return
        about = "" if turn is not None and _means_several(tokens, turn) else about
        scaled = self.scales.by_form
        tokens, tags = self._with_than(tokens, plain)
        first, last = edges.trimmed(
            tokens, [t for t in tags if t.kind is TagKind.FILLER and not _says(tokens, t, scaled)]
        )
        meant = [Tag(TagKind.ITEM, about, t.at) for t in tags.of[TagKind.PRONOUN] if about]
        tags = Tags((*tags, *self._labels(tokens), *meant))
        owner = about or (self._facts.info.subject if turn is None else "")
        w = words.Words(tuple(tokens), tags, edges.is_placed(tokens, first, last), edges.having(tokens), owner)
        for query in self._sized(w, first, last):
            yield self._frame(query, tokens, is_person=False)
        going_on = list(self._going_on(w, first, last, turn)) if turn is not None else []
        yield from going_on
        named = len(tags.of[TagKind.ITEM])
        if named > 1 and self._has_degree({t.text for t in tokens}):
            for query in dict.fromkeys(comparisons.comparisons(w, first, last, self._facts, self.scales)):
                yield self._frame(query, tokens, is_person=False)
        for query in dict.fromkeys(aggregates.aggregates(w, first, last, self._facts, self.descriptions)):
            frame = self._frame(query, tokens, is_person=False)
            yield replace(frame, cost=replace(frame.cost, assumed=1))  # what is said of all together goes before
        if not named and any(t.value in self._happening for t in tags):
            for query in dict.fromkeys(of_that_time.of_that_time(w, first, last, self._facts, self.descriptions)):
                frame = self._frame(query, tokens, is_person=False)
                yield replace(frame, cost=replace(frame.cost, assumed=1))  # it names no item
        if not self._may_describe(tokens, tags, named):
            return
        for found in dict.fromkeys(each.each(w, first, last, self._facts, self.descriptions)):
            frame = self._frame(found.query, tokens, is_person=False)
            yield replace(frame, cost=replace(frame.cost, assumed=int(not found.is_said)))
        is_person = w.text(first) in question_words.PERSONS
        is_bare = is_person and not self.descriptions.names_type(tags)
        for query in dict.fromkeys(self._questions.read(w, first, last)):
            if self._is_of_other(query, w, first, is_person=is_person):
                continue
            is_unlimited = query.selection is not None and not query.selection.conditions
            if is_bare and is_unlimited and (going_on or self._is_in_turn(query.selection, tags.of[TagKind.CUE])):
                continue  # "who was the oldest?" of those that were told, and "who was first?" in what?
            yield self._frame(query, tokens, is_person=is_person)

    def extremes(self, tokens: Sequence[Token], tags: Tags, spoken_of: str) -> Iterator[Frame]:
        """Every reading of a fragment as the question which of its kind comes first, an item having been spoken of.

        People are spoken of as what they were: the oldest mayor is asked for, and not the oldest person.
        """
        if not self._has_degree({t.text for t in tokens}):
            return
        item = self._facts.item(spoken_of)
        is_one_of_many = item.type in self.descriptions.plural_types and not self._facts.types[item.type].is_person
        if not is_one_of_many or tags.of[TagKind.TYPE] or tags.of[TagKind.ITEM]:
            return
        w = words.Words(tuple(tokens), tags)
        for query in extremes.of_its_type(w, 0, len(tokens), item, self.scales):
            frame = self._frame(query, tokens, is_person=False)
            yield replace(frame, cost=replace(frame.cost, carried=1), carried=("item",))

    def _is_counted(self, query: Query) -> bool:
        """Whether a number of items is claimed that a figure of the pack's own subject tells.

        "Are there more than twenty islands" is not asked of those that are named.
        """
        selection = query.selection
        if query.number is None or selection is None or selection.conditions:
            return False
        nouns = self._facts.types[selection.type].nouns if selection.type else ()
        main = self._facts.info.subject
        figures = (p for p in self._facts.properties.values() if p.is_figure and p.unit[0] in nouns)
        return bool(main) and any(self._facts.statements(main, p.id) for p in figures)

    def _is_of_other(self, query: Query, w: Words, first: int, *, is_person: bool) -> bool:
        """Whether something else is asked than the reading has: how many there are, a length, a value, who."""
        is_nobody = is_person and self._is_nobody(query)
        return is_nobody or self._is_counted(query) or _is_adverb(query, w) or _asks_value(query, w, first)

    def _is_nobody(self, query: Query) -> bool:
        """Whether what is described is called by numbers alone: "who scored most" is not asked of seasons."""
        type_ = query.selection.type if query.selection is not None else ""
        return bool(type_) and not any(any(c.isalpha() for c in item.label) for item in self._facts.items(type_))

    def _going_on(self, w: Words, first: int, last: int, turn: Turn) -> Iterator[Frame]:
        """Every reading of a fragment as one that goes on from a turn."""
        if len(w.tokens) > _LONGEST_FRAGMENT:
            return
        told = self._facts.properties.get(turn.query.property)
        is_of_terms = told is not None and told.time is TimeRelation.DURING
        for query in dict.fromkeys(again.again(w, first, last, turn, self._facts, self.scales)):
            if is_of_terms and self._is_in_turn(query.selection):
                continue  # "who was first?" of who held an office in turn is no question of their births
            is_said = query.kind in {Kind.RANKED, Kind.COMPARED}  # nothing but an order or another of two is asked so
            yield _carried(self._frame(query, w.tokens, is_person=False), turn, is_said=is_said)
        if _means_several(w.tokens, turn):
            for query in dict.fromkeys(each.each_of_them(w, first, last, turn, self._facts, self.descriptions)):
                yield _carried(self._frame(query, w.tokens, is_person=False), turn, is_said=True)
        for query in dict.fromkeys(among.among_them(w, first, last, turn, self.descriptions)):
            yield _carried(self._frame(query, w.tokens, is_person=False), turn, is_said=True)

    def _is_in_turn(self, selection: Selection | None, cues: Sequence[Tag] = ()) -> bool:
        """Whether they are asked for by nothing but their place in a row: "who was *first*", but not "joined first"."""
        order = selection.order if selection is not None else None
        if order is None or order.word not in {"", "first", "last"}:
            return False
        return not (self._facts.properties[order.property].is_figure or any(t.value == order.property for t in cues))

    def _with_than(self, tokens: Sequence[Token], tags: Tags) -> tuple[Sequence[Token], Tags]:
        """The clause with "then" after a comparative as the "than" that was meant."""
        slips = {n for n in range(1, len(tokens)) if tokens[n].text == "then" and self._compares(tokens[n - 1].text)}
        if not slips:
            return tokens, tags
        mended = [replace(t, text="than", key="than") if n in slips else t for n, t in enumerate(tokens)]
        return mended, Tags(t for t in tags if not slips & set(t.at))

    def _compares(self, word: str) -> bool:
        return word in degrees.MORE | degrees.FEWER or any(
            s.degree == "more" for s in self.scales.by_form.get(word, ())
        )

    @functools.cached_property
    def _label_keys(self) -> dict[tuple[str, ...], list[str]]:
        """The properties by which items can be compared, by the keys of their labels."""
        found: dict[tuple[str, ...], list[str]] = {}
        for p in self._facts.properties.values():
            if p.is_figure or is_dated(p):
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

    def _may_read(self, tokens: Sequence[Token], tags: Tags, turn: Turn | None, about: str) -> bool:
        """Whether the clause can be about described items at all: most are not, and cost no more than this look."""
        if turn is not None and len(tokens) <= _LONGEST_FRAGMENT:
            return True
        words = {t.text for t in tokens}
        if "how" in words and not words.isdisjoint(self._adjectives):
            return True
        named = len(tags.of[TagKind.ITEM]) + (len(tags.of[TagKind.PRONOUN]) if about else 0)
        if named != 1 and aggregates.kind_of(words) is not None and any(t.value in self._telling for t in tags):
            return True
        if not named and self._happening and any(t.value in self._happening for t in tags):
            return True
        return (named > 1 and self._has_degree(words)) or self._may_describe(tokens, tags, named)

    def _has_degree(self, words: set[str]) -> bool:
        """Whether a word compares or ranks."""
        return not words.isdisjoint(_COMPARING) or not self.scales.by_form.keys().isdisjoint(words)

    @functools.cached_property
    def _adjectives(self) -> frozenset[str]:
        """The adjectives by which figures are asked for."""
        return frozenset(form for form, scales in self.scales.by_form.items() if scales[0].degree == "plain")

    def _may_describe(self, tokens: Sequence[Token], tags: Tags, named: int) -> bool:
        """Whether the clause names a type of which there are several items, or asks for people by more than a name."""
        if not self.descriptions.plural_types:
            return False
        if self.descriptions.names_type(tags) or self.descriptions.names_otherwise(tokens, tags):
            return True
        words = {t.text for t in tokens}
        if "where" in words and tags.of[TagKind.VALUE]:
            return True
        if named == 1 and tokens[0].text in WHAT_OR_WHICH and not words.isdisjoint(precedence.CAME):
            return True  # "what came after 2.1"
        if named and tokens[0].text in COPULAS and not words.isdisjoint(endings.GOING):
            return True  # "is the ferry still in service"
        if not named and self._has_degree(words) and any(t.value in self._telling for t in tags):
            return True  # "the largest capacity"
        values = tags.of[TagKind.VALUE]
        if self._has_degree(words) and any(self.descriptions.nouns.kind_of(t) for t in values):
            return True  # "the oldest novel"
        if not named and tokens[0].text == "who" and self._is_done(tags):
            return True  # "who won the cup"
        truths = self.descriptions.truths
        if not named and any(t.value in truths for t in tags.of[TagKind.CUE]):
            return True  # "which are vegan"
        if not named and not (words.isdisjoint(endings.GOING) or words.isdisjoint(endings.SAID_OF_NOW)):
            return True  # "what is still made"
        is_unnamed = tokens[0].text == "what" or not words.isdisjoint(described.THINGS)
        if is_unnamed and any(self._is_told_of_one_type(t) for t in values):
            return True  # "what is in Hall 3"
        is_of_any = tokens[0].text in {"what", "which", "how"} or _asks_of_anything(tokens)
        is_dated = not named and is_of_any and bool(tags.of[TagKind.TIME])
        if is_dated and any(t.value in self.descriptions.dated for t in tags.of[TagKind.CUE]):
            return True  # "what was released in 2010"
        is_open = named > 1 or bool(tags.of[TagKind.TIME]) or self._has_degree(words)
        return is_open and not words.isdisjoint(question_words.PERSONS)

    def _is_done(self, tags: Tags) -> bool:
        """Whether the clause says what those have or did who are asked for by "who"."""
        acting = self.descriptions.acting
        told = (self._facts.property_of(t.value) for t in tags.of[TagKind.VALUE])
        return bool(acting) and any(name in acting for name in (*told, *[t.value for t in tags.of[TagKind.CUE]]))

    @functools.cached_property
    def _happening(self) -> frozenset[str]:
        """The figures of what happens, which may be asked for by when it did."""
        return frozenset(p.id for p in self._facts.properties.values() if of_that_time.happenings(p, self._facts))

    @functools.cached_property
    def _telling(self) -> frozenset[str]:
        """The figures that tell of which type the items are that have them."""
        plural = self.descriptions.plural_types
        figures = (p for p in self._facts.properties.values() if p.is_figure and len(p.of) == 1)
        return frozenset(p.id for p in figures if p.of[0] in plural)

    def _is_told_of_one_type(self, value: Tag) -> bool:
        bearer = self.descriptions.nouns.sole_bearer(self._facts.property_of(value.value))
        return bearer in self.descriptions.plural_types

    def _frame(self, query: Query, tokens: Sequence[Token], *, is_person: bool) -> Frame:
        corrected = sum(
            t.said.lower() != t.text and t.said.lower() not in chat_spellings.CHAT_SPELLINGS and "'" not in t.said
            for t in tokens
        )
        return Frame(
            query, Cost(corrected=corrected, assumed=int(_is_value(query, is_person=is_person)), loose=-4 * len(tokens))
        )

    def _sized(self, w: Words, first: int, last: int) -> Iterator[Query]:
        """ "How tall is the Old Light?": an adjective asks for the figure of a named item."""
        if w.text(first) != "how" or w.text(first + 2) not in COPULAS:
            return
        times = [t for t in w.inside(first + 3, last, TagKind.TIME) if t.when is not None and t.when.interval]
        for t in w.inside(first + 3, last, TagKind.ITEM):
            used = {*t.at, *(n for time in times for n in time.at)}
            if len(times) > 1 or any(n not in used and w.text(n) != "the" for n in range(first + 3, last)):
                continue
            scales = self.scales.of(w.text(first + 1), self._facts.item(t.value).type, "plain")
            for name in dict.fromkeys(s.property for s in scales):
                if self._facts.properties[name].is_figure:
                    yield Query(Kind.VALUE, t.value, name, when=times[0].when if times else None)

    def meanings(self, frames: Sequence[Frame]) -> tuple[str, ...]:
        """The question in other words for each property by which a superlative may rank, when the answers differ."""
        orders = [(f.query.selection.type, o) for f in frames if f.query.selection and (o := f.query.selection.order)]
        distinct = list(dict.fromkeys((type_, o.property, o.is_descending) for type_, o in orders))
        if len(orders) < len(frames) or len({name for _, name, _ in distinct}) < 2:  # noqa: PLR2004 -- a choice needs two
            return ()
        answers = {sets.members(f.query.selection, self._facts).items for f in frames if f.query.selection is not None}
        return tuple(self._in_full(*meaning) for meaning in distinct) if len(answers) > 1 else ()

    def _in_full(self, type_: str, name: str, is_descending: bool) -> str:  # noqa: FBT001 -- a part of what is meant
        p = self._facts.properties[name]
        extreme = degrees.EXTREMES[p.is_figure, is_descending]
        noun = next(iter(self._facts.types[type_].nouns), type_) if type_ else "one"
        return degrees.WHICH_HAS.format(noun=noun, extreme=extreme, label=p.label)


def _asks_share(tokens: Sequence[Token]) -> bool:
    """Whether a share of the items is asked for, which nothing tells: "what *percentage of* the beers"."""
    words = [t.text for t in tokens]
    return any(a in degrees.SHARES and b == "of" for a, b in pairwise(words))


def _means_several(tokens: Sequence[Token], turn: Turn) -> bool:
    """Whether a clause says "they" after a turn about several: "how tall are *they*", and not the tallest of them."""
    return any([t.text in grammar.SEVERAL_TOLD for t in tokens]) and each.several(turn) is not None


def points_back(tokens: Sequence[Token]) -> bool:
    """Whether the end of a clause means a time or place of the conversation: "who was mayor *then*", "is *there*"."""
    last, before = tokens[-1].text, tokens[-2].text if len(tokens) > 1 else ""
    if last == "then":
        return any(t.text in PAST for t in tokens)
    return last == "there" and before in {"is", "was"}


def _asks_of_anything(tokens: Sequence[Token]) -> bool:
    """Whether "anything" is what something is said of: "*was anything* released in 2015"."""
    return any(t.text in described.THINGS for t in tokens[1:2]) and tokens[0].text in grammar.HELPERS


def _is_adverb(query: Query, w: Words) -> bool:
    """Whether a superlative behind a verb says for how long something was done: "which ferry served it *longest*"."""
    order = query.selection.order if query.selection is not None else None
    if (
        order is None
        or query.kind is Kind.RANKED
        or w.tokens[-1].text not in degrees.LASTING | degrees.AGED
        or any(t.text in COPULAS for t in w.tokens)
    ):
        return False
    last = len(w.tokens) - 1
    return not any(t.value == order.property and last not in t.at for t in w.tags if t.kind is TagKind.CUE)


def _asks_value(query: Query, w: Words, first: int) -> bool:
    """Whether what is asked for is no item but a value that it has: "which *conductor* had the largest audience"."""
    selection = query.selection
    if selection is None or w.text(first) not in question_words.PLACED:
        return False
    if any(t.kind is TagKind.TYPE for t in w.tags):
        return False
    heads = {t.value for t in w.tags if t.kind is TagKind.CUE and t.at[0] == first + 1}
    return any(c.property in heads and not (c.values or c.operator or c.when) for c in selection.conditions)


def _carried(frame: Frame, turn: Turn, *, is_said: bool = False) -> Frame:
    """The reading as one that goes on from a turn; `is_said` if it can be nothing else."""
    cost = replace(frame.cost, carried=int(not is_said), assumed=0)
    return replace(frame, cost=cost, carried=("question", f"from turn {turn.number}"))


def _says(tokens: Sequence[Token], tag: Tag, forms: Collection[str]) -> bool:
    """Whether the words of a tag are an adjective of the pack: "quick"."""
    return " ".join(tokens[n].text for n in tag.at) in forms


def _is_value(query: Query, *, is_person: bool) -> bool:
    """Whether it is as well a plain question about a named item: "which clubs did Tom Smith play for?"."""
    selection = query.selection
    if selection is None or selection.order is not None or len(selection.conditions) != 1:
        return False
    (condition,) = selection.conditions
    return (condition.is_inverse or is_person) and len(condition.values) == 1 and not condition.is_negated
