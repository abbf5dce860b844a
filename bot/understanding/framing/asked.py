"""What a clause says of one property, and how: this decides between the kinds of question about it.

Each answer is worked out when a kind of question wants to know it; most clauses need few of them.
"""

from __future__ import annotations

from bot.language import grammar, operators, precedence, question_words
from bot.language.inflection import is_past, key
from bot.language.operators import Op
from bot.language.question_words import Focus
from bot.later import later
from bot.model import Bound, TagKind, TimeRelation, ValueType
from bot.understanding.framing.roles import before
from bot.understanding.tagging import units

with later:
    from bot.understanding.framing import holders

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.facts.base import FactBase
    from bot.model import Property, Statement, Tag
    from bot.understanding.describing.scales import Scales
    from bot.understanding.framing.features import Features
    from bot.understanding.framing.property_terms import Terms
    from bot.understanding.framing.roles import Roles


class Asked:
    """What one reading of a clause says of one property."""

    __slots__ = (
        *("_scales", "beside_at", "clause", "cued_at", "cues", "facts", "property", "roles", "terms", "values"),
    )

    def __init__(  # noqa: PLR0913, PLR0917 -- one reading, with what it is read by
        self,
        f: Features,
        p: Property,
        roles: Roles,
        values: tuple[str, ...],
        terms: Terms,
        scales: Scales,
        facts: FactBase,
    ) -> None:
        """Take the clause, the property with its words, and the values that are named of it."""
        self.clause, self.property, self.roles, self.values = f, p, roles, values
        self.cues = [t for t in f.of[TagKind.CUE] if t.value == p.id]
        self.cued_at = frozenset().union(*[t.at for t in self.cues])
        self.beside_at = frozenset().union(*[t.at for t in f.of[TagKind.WORD] if p.id in t.properties])
        self.terms, self._scales, self.facts = terms, scales, facts

    def with_values(self, values: tuple[str, ...]) -> Asked:
        """The same with only some of the values."""
        return Asked(self.clause, self.property, self.roles, values, self.terms, self._scales, self.facts)

    @property
    def spots(self) -> list[tuple[int, ...]]:
        """Where the values stand, in their order; inside a longer name no shorter one."""
        tags = [t for t in self.clause.of[TagKind.ITEM] if t.value in self.values]
        spots = {t.at for t in (*self.roles.values, *tags)}
        return sorted(at for at in spots if not any(set(at) < set(other) for other in spots))

    def at_spot(self, at: tuple[int, ...]) -> tuple[str, ...]:
        """The values that are meant at a place."""
        said = [self.facts.statement(t.value).value for t in self.roles.values if t.at == at]
        items = [t.value for t in self.clause.of[TagKind.ITEM] if t.at == at and t.value in self.values]
        return tuple(dict.fromkeys([*said, *items]))

    @property
    def excluded(self) -> tuple[tuple[str, str], ...]:
        """The value that is named and known to be wrong, and the words for it."""
        return tuple([(t.value, self.clause.text(range(t.at[0], t.at[-1] + 1))) for t in self.roles.excluded[:1]])

    @property
    def is_excluding(self) -> bool:
        """A wrong value is claimed of this property: by a cue of it, or as what the item is said to be."""
        return bool(self.cues) or self.terms.is_copular or any(map(self._is_predicate, self.roles.excluded))

    def _is_predicate(self, t: Tag) -> bool:
        """Whether words are what the subject of the clause is said to do: "did BKR *shrink*", "has it *shrunk*"."""
        f, at = self.clause, self.roles.subject_at
        first = t.at[0]
        if not at or first <= max(at) or f.tokens[0].text not in grammar.DO | grammar.HAVE | grammar.FINITE_BE:
            return False
        is_finite = f.tokens[0].text not in grammar.FINITE_BE or f.tokens[first].text.endswith("ing")
        return is_finite and all(f.tokens[n].text in _BEFORE_DEED for n in range(max(at) + 1, first))

    @property
    def is_choice(self) -> bool:
        """ "Did *the fire or the flood* come first?": which of the values that it names, in the form of yes or no."""
        f = self.clause
        at = {n for t in self.roles.values for n in t.at}
        return f.focus is Focus.YESNO and any(
            t.text == "or" and min(at) < n < max(at) for n, t in enumerate(f.tokens) if at
        )

    @property
    def is_alternative(self) -> bool:
        """ "Is it this or that?": which of the values that it names is asked, not whether one of them is so."""
        f, p = self.clause, self.property
        if not f.is_claim or p.is_list or "or" not in f.words or f.ordinals or f.has(Op.FIRST, Op.LAST):
            return False
        items = [t for t in f.of[TagKind.ITEM] if t.value in self.values]
        named = f.times if p.type is ValueType.EVENT else (*self.roles.values, *self.roles.excluded, *items)
        at = {n for t in named for n in t.at}
        ors = [n for n, t in enumerate(f.tokens) if t.text == "or"]
        if p.type is ValueType.EVENT:
            return any(min(at) < n < max(at) for n in ors if at)
        return any(n - 1 in at or n + 1 in at for n in ors if f.tokens[n + 1 : n + 2] and f.tokens[n + 1].text != "not")

    @property
    def names(self) -> frozenset[str]:
        """Keys of the words that name the property."""
        return self.terms.names

    @property
    def has_cue(self) -> bool:
        """It is named by a cue and not only by a value, or by "is there" if it says how long the item exists."""
        return bool(self.cues) or self.is_existence

    @property
    def is_existence(self) -> bool:
        """ "Is there a ferry to Tern": it says how long such an item exists, and is asked for without its name."""
        f, p = self.clause, self.property
        return p.time is TimeRelation.DURING and "there" in f.words and self._is_when_of_subject

    @property
    def is_bare_when(self) -> bool:
        """ "When was the Fidelio": it says when such an item was, and is asked for without its name."""
        f = self.clause
        is_bare = f.focus is Focus.WHEN and not f.of[TagKind.CUE] and not f.times and self._is_when_of_subject
        is_told = "you" in f.words  # "what year do you have for it"
        return is_bare and (is_told or grammar.DO.isdisjoint(f.words))  # "when did Ann make …" says what she did

    @property
    def _is_when_of_subject(self) -> bool:
        subject = self.roles.subject
        return bool(subject) and self.facts.type_of(subject).when == self.property.id

    @property
    def is_of_person(self) -> bool:
        """It is asked of a person, or of what is spoken of as one."""
        subject = self.roles.subject
        return bool(subject) and self.facts.type_of(subject).is_person

    @property
    def is_subject_beside_values(self) -> bool:
        """The item and a value are named, and nothing says what the one has to do with the other."""
        f, at = self.clause, self.roles.subject_at
        is_named = any(at.issuperset(t.at) for t in f.of[TagKind.ITEM])
        valued = frozenset().union(*[t.at for t in self.roles.values])
        happens = any(not self._is_of_subject(t.at[-1] + 1) for t in f.ops.get(Op.HAPPEN, ()))
        return is_named and not (self.has_cue or happens or self.beside_at - at - valued - f.plain_at)

    def _is_of_subject(self, n: int) -> bool:
        """Whether the item itself stands at a place: "part of *the club*", and not "of the club's past"."""
        tokens = self.clause.tokens
        n += n < len(tokens) and tokens[n].text in grammar.ARTICLES
        is_own = n in self.roles.subject_at and tokens[n].text not in grammar.POSSESSIVES
        return is_own and not tokens[n].said.endswith(("'s", "s'", "\u2019s"))

    @property
    def has_plural(self) -> bool:
        """It names the property in the plural ("names")."""
        f, terms = self.clause, self.terms
        if f.focus is Focus.WHO and holders.has_present_verb(f):
            return False  # "who *sponsors* the club"
        if not f.has(Op.ONLY) and (
            (terms.plural and terms.plural in f.words)
            or (" " in self.property.plural and self.property.plural in f.text(range(len(f.tokens))))
            or any([t.key == terms.label_key and t.text.endswith("s") for t in f.tokens])
        ):
            return True
        if self.cues and (self.property.is_list or self.property.type is ValueType.NAME):
            ends = [(t, f.tokens[t.at[-1]].text) for t in self.cues]
            plural = [t for t, word in ends if word.endswith("s") and not word.endswith("ss")]
            if any(self.property.is_list or f.text(t.at) not in self.property.cues for t in plural):
                return True  # but the "initials" of one name are no plural
        return self.property.type is ValueType.ITEM and holders.asks_values(f, self.property, self.facts)

    @property
    def has_counted(self) -> bool:
        """ "How many" stands right before the property's own noun."""
        f = self.clause
        start = max(f.focus_at, default=-1) + 1
        for token in f.tokens[start : start + 5] if f.focus_at else ():
            if token.text.endswith("s") and token.key in self.terms.nouns:
                return True
            if token.text in grammar.AUXILIARIES or (token.text in grammar.HUMANS and token.key not in self.names):
                break
        return False

    @property
    def has_other_noun(self) -> bool:
        """ "How many" counts something that the property does not count: "how many ships carried them"."""
        f = self.clause
        start = max(f.focus_at, default=-1) + 1
        if (
            f.focus is not Focus.NUMBER
            or self.property.type is not ValueType.QUANTITY
            or start >= len(f.tokens)
            or f.tokens[start - 1].text != "many"
        ):
            return False
        if start in self.cued_at:
            return self._has_head_behind(start) or self._is_done(start)
        noun = f.tokens[start].text
        return noun.endswith("s") and noun not in self.terms.counted and noun not in grammar.FUNCTION_WORDS

    def _has_head_behind(self, start: int) -> bool:
        """Whether items of another kind are counted than the word for the property says: "how many member *clubs*"."""
        f = self.clause
        heads = {t.at[0] for t in f.of[TagKind.TYPE] if t.at == (start + 1,)} - self.cued_at
        return any(f.tokens[n].text.endswith("s") and f.tokens[n].text not in self.terms.counted for n in heads)

    def _is_done(self, start: int) -> bool:
        """Whether the noun that is counted is known as a verb of the property: "how many *ships*", by "shipped"."""
        token = self.clause.tokens[start]
        units = {key(word) for unit in self.property.unit for word in unit.split()}
        is_unit = token.text in self.terms.counted or token.key in units
        if not token.text.endswith("s") or is_unit:
            return False
        return any(is_past(cue) and key(cue) == token.key for cue in self.property.cues)

    @property
    def is_of_part(self) -> bool:
        """A part of the figure is asked for: how many there are in each, or how many came in a year."""
        f = self.clause
        if f.focus is not Focus.NUMBER:
            return False
        own = {n for t in (*self.cues, *f.of[TagKind.WORD]) if t.is_of(self.property.id) for n in t.at}
        timed = {n - 1 for n, t in enumerate(f.tokens) if t.key in question_words.OF_TIME}  # "the figure for each date"
        if any(t.text in grammar.EACH and n not in own | timed for n, t in enumerate(f.tokens)):
            return True
        is_at = len(f.times) == 1 and f.times[0].value == "at"
        return is_at and f.words.isdisjoint(grammar.AUXILIARIES) and not f.words.isdisjoint(operators.CAME)

    @property
    def has_identity(self) -> bool:
        """Who is counted is asked for, not how many: "which countries", "list the members", "who are the observers"."""
        f = self.clause
        if self.property.type is not ValueType.QUANTITY or f.has(Op.SERIES):
            return False
        if any(t.is_synonym and t.said.lower().startswith("who ") for t in f.tokens):
            return True  # "who joined last", which is said of members
        if f.focus in {Focus.WHO, Focus.LIST} and "who" not in self.property.asks:
            return True
        if f.focus is not Focus.WHAT:
            return False
        if [t.text for t in f.tokens] in grammar.WHICH_ARE:
            return True
        counted = {n for t in f.numbers for n in t.at}
        after = [t for n, t in enumerate(f.tokens) if n > max(f.focus_at, default=-1) and n not in counted]
        words = [t for t in after if t.text not in grammar.UNCOUNTED][:1]
        is_counted = bool(words) and words[0].key in self.terms.units
        if is_counted and after[:1] == words and f.tokens[max(f.focus_at)].text == "which":
            return True  # "which island" of those that are counted
        is_plural = is_counted and words[0].text.endswith("s")
        return is_plural and (
            "are" in [t.text for t in after[:2]] or f.tokens[max(f.focus_at)].text == "which" or after[:1] == words
        )

    @property
    def has_measure(self) -> bool:
        """ "How" stands before a word for the property: "how deep", "how long" of a length in metres."""
        f = self.clause
        if not self.property.is_figure:
            return False
        if f.focus is Focus.LENGTH and units.is_of_time(self.property.unit):
            return True
        if "how" not in f.words:
            return False
        cued = self.cued_at
        if f.focus is Focus.LENGTH and not cued - f.focus_at and f.tokens[-1].text not in grammar.AUXILIARIES:
            verbs = f.words & grammar.AUXILIARIES
            if not verbs <= grammar.COPULAS:
                return False  # "how long did she serve" asks for a time
        return any(
            token.text == "how" and (n in cued or f.tokens[n].key in self.terms.adjectives)
            for n, token in enumerate(f.tokens[:-1], start=1)
        )

    @property
    def comparative(self) -> Bound:
        """More or less, where an adjective of the property compares its figure: "longer than 40 metres"."""
        return next((degree for degree, _ in comparatives(self.clause, self.property, self._scales)), Bound.NONE)

    @property
    def compared_at(self) -> frozenset[int]:
        """Where such adjectives stand."""
        return frozenset([n for _, n in comparatives(self.clause, self.property, self._scales)])

    @property
    def has_target(self) -> bool:
        """A value stands after "become" or "to"."""
        return any(
            before(self.clause, t.at[0]) in precedence.BECOMING | precedence.RENAMED or self._follows_begin(t)
            for t in self.roles.values
        )

    def _follows_begin(self, tag: Tag) -> bool:
        begins = self.clause.ops.get(Op.BEGIN, ())
        return any(t.at[-1] < tag.at[0] and tag.at[0] - t.at[-1] <= 2 for t in begins)  # noqa: PLR2004

    def value_openings(self) -> list[str]:
        """The first word of each value that the item has."""
        return [s.value.split(" ", 1)[0] for s in self.facts.statements(self.roles.subject, self.property.id)]

    @property
    def has_place(self) -> bool:
        """A statement of the property says where."""
        return any([s.place for s in self.facts.statements(self.roles.subject, self.property.id)])

    def placed(self, place: str) -> list[Statement]:
        """The statements of the property that name a place by these words."""
        told = self.facts.statements(self.roles.subject, self.property.id)
        return [s for s in told if f" {place.lower()} " in f" {s.place.lower()} "]

    def is_placed_by(self, item: str) -> bool:
        """Whether a statement names its place by an item of the same type: no other place of that type can be meant."""
        told = [s.place for s in self.facts.statements(self.roles.subject, self.property.id)]
        rivals = self.facts.items(self.facts.item(item).type)
        return any([r.label in place for place in told for r in rivals])

    @property
    def is_denied_elsewhere(self) -> bool:
        """Only a value is named, and another property rules it out: "the museum a church?"."""
        denied = {t.at for t in self.clause.of[TagKind.EXCLUDE]}
        return (
            bool(denied) and not self.cues and bool(self.roles.values) and denied >= {t.at for t in self.roles.values}
        )

    @property
    def is_of_matter(self) -> bool:
        """ "Made of what", "what was it built from": the material is asked for, and not who did it."""
        f = self.clause
        ends = {t.at[-1] + 1 for t in self.cues} - self.cued_at - self.beside_at
        stranded = [n for n in ends if n < len(f.tokens) and f.tokens[n].text in grammar.OF_MATTER]
        return any(n + 1 == len(f.tokens) or n + 1 in f.focus_at for n in stranded)

    @property
    def is_dated_ordinal(self) -> bool:
        """ "The latter year": the ordinal chooses a time, not a value."""
        f = self.clause
        ends = [t.at[-1] for t in (*f.ops.get(Op.FIRST, ()), *f.ops.get(Op.LAST, ()), *f.ordinals)]
        return any(t.text in question_words.OF_TIME for n in ends for t in f.tokens[n + 1 : n + 2])

    @property
    def is_instance(self) -> bool:
        """ "Which" or "name one" stands right before a value: an instance of it is asked for."""
        is_asked = [before(self.clause, t.at[0]) in question_words.NAMING for t in self.roles.values]
        return self.property.is_list and any(is_asked)

    @property
    def is_shared(self) -> bool:
        """It is named, and only by cues that other properties of such items have too."""
        return are_shared(self.cues, self.clause) and any(map(self._is_rival, self.clause.of[TagKind.CUE]))

    def _is_rival(self, cue: Tag) -> bool:
        """Whether a cue is that of another property of such items: the colour of sheds is no rival of that of huts."""
        other, types = self.facts.properties.get(cue.value), self.property.of
        if other is None or other is self.property or not any(cue.at == own.at for own in self.cues):
            return False
        return not types or not other.of or not {*types}.isdisjoint(other.of)

    @property
    def is_former(self) -> bool:
        """The item is called by its present name, and what it *was* called is asked for, which is another name."""
        f, at = self.clause, self.roles.subject_at
        if f.times or f.words.isdisjoint(grammar.PAST):
            return False
        return any(
            at.issuperset(t.at) and self.facts.property_of(t.value) == self.property.id for t in f.of[TagKind.VALUE]
        )


def are_shared(cues: Sequence[Tag], f: Features) -> bool:
    """Whether there are cues of a property, and other properties have all of them too."""
    every = f.of[TagKind.CUE]
    return bool(cues) and all([any([o.at == t.at and o.value != t.value for o in every]) for t in cues])


def comparatives(f: Features, p: Property, scales: Scales) -> list[tuple[Bound, int]]:
    """Where the clause says "longer" or "lower" of the property's figure: more or less, and the place."""
    if not f.numbers or not p.is_figure:
        return []
    return [
        (Bound.MORE if scale.is_more else Bound.LESS, n)
        for n, token in enumerate(f.tokens)
        for scale in scales.by_form.get(token.text, ())
        if scale.property == p.id and scale.degree == "more"
    ]


_BEFORE_DEED = grammar.BEFORE_VERB - grammar.BEFORE_PREDICATE | {"have", "to", "been", "really", "ever"}
"""Words between a subject and what it is said to do: "did it *have to* shrink"."""
