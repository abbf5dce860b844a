"""Which item a property is asked of: one that the clause names, one that was spoken of, or the only one that has it."""

from __future__ import annotations

from bot.language import degrees, described, grammar, operators
from bot.language.operators import Op
from bot.language.question_words import WHAT_OR_WHICH, Focus
from bot.model import TagKind, ValueType
from bot.records import dataclass, replace

TYPE_CHECKING = False
if TYPE_CHECKING:
    from bot.facts.base import FactBase
    from bot.model import Property, Tag
    from bot.understanding.describing.scales import Scales
    from bot.understanding.framing.features import Features

SUPPOSED = 3
"""The cost of supposing that the only item with the property is meant."""
_OF_ANY = grammar.INDEFINITE | {"a", "an", "no", "all", "every", "each", "other", "which", "what"}
"""Words before a noun that do not mean the one that was spoken of: "was there *a* release"."""
_SUPERLATIVES = degrees.FIRST | degrees.LATEST | degrees.MOST | degrees.FEWEST | operators.ORDINALS.keys()
"""Words before a noun that choose one of several."""
_MOST_AROUND = 2
"""Words around a noun of a question that asks for nothing but it: "on which island?"."""


@dataclass(frozen=True, slots=True)
class Subject:
    """The item that a property is asked of."""

    item: str
    """Its id, or "" where no item can be meant."""
    at: frozenset[int]
    """The tokens that name it."""
    assumed: int
    """How much of this was not said but supposed."""


class SubjectFinder:
    """Finds the subjects of clauses over one fact base."""

    def __init__(self, facts: FactBase, scales: Scales) -> None:
        """Take the fact base that says what the names are, and the adjectives of its properties."""
        self._facts, self._scales = facts, scales

    def find(self, f: Features, p: Property, subjects: tuple[str, ...], taken: frozenset[int]) -> list[Subject]:
        """The items that the property may be asked of: one, or each of those that share the name that was said.

        `subjects` are what "it" may mean, in order; `taken` are tokens that name values.
        """
        first = self._first(f, p, subjects, taken)
        if not first.item:
            return []
        items = f.of[TagKind.ITEM]
        spots = [t.at for t in items if t.value == first.item]
        shared = [t.value for t in items if t.value != first.item and t.at in spots and self.fits(t.value, p)]
        return [first, *[replace(first, item=item) for item in shared]]

    def _first(self, f: Features, p: Property, subjects: tuple[str, ...], taken: frozenset[int]) -> Subject:
        """The first item that may be meant."""
        named = [(t.value, t.at) for t in f.of[TagKind.ITEM] if not taken.issuperset(t.at)]
        bearers = [
            (self._facts.statement(t.value).item, t.at)
            for t in f.of[TagKind.VALUE]
            if not taken.issuperset(t.at) and is_name(t, self._facts)
        ]
        main = self._facts.info.subject
        free = frozenset().union(*[at for item, at in named if item == main], *[t.at for t in f.of[TagKind.PRONOUN]])
        by_name = [(item, at) for item, at in named if self.fits(item, p)]
        by_value = [(item, at) for item, at in bearers if self.fits(item, p)]
        if by_name or by_value:
            return self._mentioned(f, p, by_name, by_value, free)
        mentioned = [item for item, _ in named + bearers]
        if any([item != main for item in mentioned]) and not any([is_value(i, p, self._facts) for i in mentioned]):
            return Subject(self._only_bearer(f, p), free, 1)
        if main and p.of and self._facts.item(main).type in p.of and not self.fits(main, p):
            return Subject(self._only_bearer(f, p), free, 1)
        typed = [t for t in f.of[TagKind.TYPE] if not p.of or t.value in p.of]
        if main in mentioned and not typed and p.of and self._facts.item(main).type not in p.of:
            return Subject("", free, 0)  # "is the museum effective" is not asked of its statute
        if (spoken := self._spoken(f, p, subjects, typed, free)) is not None:
            return spoken
        if typed:
            return Subject(self._sole(typed, p) or self._only_bearer(f, p), free | self._type_tokens(f, typed), 1)
        if any(t.value == "it" for t in f.of[TagKind.PRONOUN]):
            return Subject("", frozenset(), SUPPOSED)  # nothing was spoken of that "it" could mean
        bearer = self._only_bearer(f, p) if _is_named(f, p) else ""
        return Subject(bearer, frozenset(n for t in f.of[TagKind.PRONOUN] for n in t.at), SUPPOSED)

    def _mentioned(
        self,
        f: Features,
        p: Property,
        named: list[tuple[str, tuple[int, ...]]],
        bearers: list[tuple[str, tuple[int, ...]]],
        free: frozenset[int],
    ) -> Subject:
        """The first of the items that may be meant, `named` or `bearers` of a name that is a value; another first."""
        main, fitting = self._facts.info.subject, named + bearers
        subject = next((item for item, _ in fitting if item != main), fitting[0][0])
        is_of_edge = f.has(Op.BEGIN, Op.END) or f.focus in {Focus.SINCE, Focus.UNTIL}  # "BKR *started when*"
        cost = SUPPOSED if not named and p.type is not ValueType.NAME and is_of_edge else 0
        spots = [at for item, at in fitting if item == subject]
        as_named = [at for at in spots if f.tokens[at[0] - 1].text == "as"]  # "when was BKR founded *as BKM*"
        said = [at for item, at in named if item == subject] + as_named or spots[:1]
        return Subject(subject, free.union(*said, *self._apposed_nouns(f, subject, said)), cost)

    def _spoken(
        self, f: Features, p: Property, subjects: tuple[str, ...], typed: list[Tag], free: frozenset[int]
    ) -> Subject | None:
        """What was spoken of, else the pack's own subject, if the property is said of it."""
        main = self._facts.info.subject
        is_open = f.tokens[-1].text in grammar.INDEFINITE or self._is_of_any(f, p, typed)
        spoken = [] if is_open else [item for item in subjects if item]
        for item in (*spoken, *([main] if self._may_be(f, main) else [])):
            is_of_type = not typed or self._facts.item(item).type in {t.value for t in typed}
            if is_of_type and (self.fits(item, p) or (item in spoken and self._facts.item(item).type in p.of)):
                # "who built the museum?" is not about the kite that the conversation was about.
                is_named = bool(typed) or item not in subjects or not main
                is_other = item not in spoken and bool(spoken)  # the pack's own, where another was spoken of
                at = free | self._type_tokens(f, typed) if is_named else free
                return Subject(item, at, int(is_other))
        return None

    def _is_of_any(self, f: Features, p: Property, typed: list[Tag]) -> bool:
        """Whether the clause asks of all items of a type, or one that it describes, and not of one that is known."""
        if f.of[TagKind.PRONOUN]:
            return False
        cued = [set(t.at) for t in f.of[TagKind.CUE]]
        nouns = [t for t in typed if not any(at > set(t.at) for at in cued) and not self._facts.sole_item(t.value)]
        is_sum = p.is_figure and not degrees.TOTALS.isdisjoint(f.words)
        if is_sum and not self._facts.sole_bearer(p.id):
            return True
        return any(self._is_of_many(f, t) for t in nouns) or (_opens_with_thing(f) and self._is_of_several(p))

    def _is_of_many(self, f: Features, noun: Tag) -> bool:
        """Whether a noun is said of several, of any, or of the one that comes first: "*releases*", "the *last* one"."""
        start, said = noun.at[0], {n for t in (*f.of[TagKind.CUE], *f.of[TagKind.VALUE]) for n in t.at}
        while start and start - 1 in said:  # "the newest *supported* version"
            start -= 1
        before, word = f.tokens[start - 1].text if start else "", f.tokens[noun.at[-1]].text
        singular = {said.rpartition(" ")[2] for said in self._facts.types[noun.value].nouns}
        return word not in singular or before in _OF_ANY or self._is_superlative(before)

    def _is_superlative(self, word: str) -> bool:
        return word in _SUPERLATIVES or any(s.degree == "most" for s in self._scales.by_form.get(word, ()))

    def _is_of_several(self, p: Property) -> bool:
        """Whether it happens to things of one type, of which there are several: "anything" may mean any."""
        is_event = p.type is ValueType.EVENT and len(p.of) == 1
        return is_event and not self._facts.sole_item(p.of[0]) and not self._facts.types[p.of[0]].is_person

    def _apposed_nouns(self, f: Features, item: str, spots: list[tuple[int, ...]]) -> list[tuple[int, ...]]:
        """The nouns for what the item is that stand right before its name: "*version* 2.1", "the *ferry* Fidelio"."""
        type_, starts = self._facts.item(item).type, {at[0] for at in spots}
        return [t.at for t in f.of[TagKind.TYPE] if t.value == type_ and t.at[-1] + 1 in starts]

    def _sole(self, typed: list[Tag], p: Property) -> str:
        """The one item that there is of the types that were said, if the property is said of it."""
        names = list(dict.fromkeys(t.value for t in typed))
        item = self._facts.sole_item(names[0]) if len(names) == 1 else ""
        return item if item and self.fits(item, p) else ""

    def _type_tokens(self, f: Features, typed: list[Tag]) -> frozenset[int]:
        """The places of nouns such as "the organization"; those for the pack's own subject are always among them."""
        main = self._facts.info.subject
        own = self._facts.item(main).type if main else ""
        return frozenset(n for t in f.of[TagKind.TYPE] if t in typed or t.value == own for n in t.at)

    def fits(self, item: str, p: Property) -> bool:
        """Whether the property is said of items of this kind, and of this one if the pack has just one such."""
        return (not p.of or self._facts.item(item).type in p.of) and bool(self._facts.statements(item, p.id))

    def _only_bearer(self, f: Features, p: Property) -> str:
        """The one item that has the property, or "" when there are none or several."""
        bearer = self._facts.sole_bearer(p.id)
        return bearer if self._may_be(f, bearer) else ""

    def _may_be(self, f: Features, item: str) -> bool:
        """Whether the pronouns of the clause fit an item: "she" is no company."""
        is_personal = any([t.value in grammar.PERSONAL for t in f.of[TagKind.PRONOUN]])
        return bool(item) and not (is_personal and not self._facts.type_of(item).is_person)


def _opens_with_thing(f: Features) -> bool:
    """Whether "anything" or "nothing" is what something is said of: "was *anything* released in 2015"."""
    first = f.tokens[0].text in grammar.AUXILIARIES
    return len(f.tokens) > first and f.tokens[first].text in described.THINGS | {"nothing"}


def is_value(item: str, p: Property, facts: FactBase) -> bool:
    """Whether the item is a value of a property between items."""
    return p.type is ValueType.ITEM and p.id in facts.properties_with(item)


def is_name(tag: Tag, facts: FactBase) -> bool:
    """Whether a value is a name that an item has borne."""
    return facts.properties[facts.property_of(tag.value)].type is ValueType.NAME


def _is_named(f: Features, p: Property) -> bool:
    """Whether a word for a property is more than a noun for items: "on which island?" names nothing that joins two."""
    cues = [t.at for t in f.of[TagKind.CUE] if t.value == p.id]
    nouns = {t.at for t in f.of[TagKind.TYPE] if t.at[0] and f.text([t.at[0] - 1]) in WHAT_OR_WHICH}
    is_fragment = len(f.tokens) - len({n for at in cues for n in at}) <= _MOST_AROUND
    return not is_fragment or not cues or not nouns.issuperset(cues)
