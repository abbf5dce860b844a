"""The words of a clause that one reading has a use for; what is left over is unexplained, and the reading refused."""

from __future__ import annotations

from bot.language import degrees, grammar, operators
from bot.language.inscriptions import EDGES
from bot.language.operators import Op
from bot.language.question_words import Focus
from bot.later import later
from bot.model import Kind, Quantifier, TagKind, TimeRelation, ValueType
from bot.understanding.framing import claimed, former_ones, inscribed, out_of_place
from bot.understanding.framing.persons import nobody_at
from bot.understanding.tagging import units

with later:
    from bot.understanding.choosing import tallies
    from bot.understanding.framing import holders

TYPE_CHECKING = False
if TYPE_CHECKING:
    from bot.facts.base import FactBase
    from bot.model import Tag
    from bot.understanding.choosing.choice import Choice
    from bot.understanding.framing.asked import Asked
    from bot.understanding.framing.features import Features
    from bot.understanding.framing.roles import RoleFinder

_ORDERED = frozenset(
    {
        *(Kind.ORDINAL, Kind.HOLDER, Kind.LONGEST, Kind.SHORTEST, Kind.PERIOD, Kind.BEGAN, Kind.ENDED, Kind.DURATION),
        Kind.CHANGES,
    }
)
"""Kinds of question that may say which of several in the order of time."""
_COMPARISONS = {Kind.COMPARISON, Kind.LONGER, Kind.SHORTER, Kind.LONGEST, Kind.SHORTEST, Kind.DIFFERENCE, Kind.ELAPSED}


def explained(a: Asked, choice: Choice, quantifier: Quantifier, finder: RoleFinder, facts: FactBase) -> set[int]:
    """The places of the words that a reading of a property has a use for, when it is asked in the chosen way."""
    f, p = a.clause, a.property
    used = {*f.plain_at, *a.roles.subject_at}
    if "than" in f.words:
        kind = Kind.COMPARISON if choice.ordinal and a.values else choice.kind
        used -= {n for n in f.plain_at - f.focus_at if _compares_in_vain(f, n, kind)}
    if "time" in f.words:
        used.update(n for n, t in enumerate(f.tokens) if t.text == "time" and _is_ordered(f, n - 1))
    if "meant" in f.words and f.focus is Focus.WHEN:  # "the fire: which year is *meant*"
        used.update(n for n, t in enumerate(f.tokens) if t.text == "meant")
    used.update(a.cued_at, a.beside_at, _of_property(a, choice, facts), _of_values(a, finder))
    used.update(*[t.at for op, tags in f.ops.items() if op in choice.ops for t in tags])
    if choice.kind in _ORDERED or quantifier is Quantifier.HOLDER:
        used.update(*[t.at for t in f.ordinals])
    elif choice.kind is Kind.CLAIM and p.is_single:  # "was BKM the *second* name"
        used.update(*[t.at for t in f.ordinals if t.at[-1] + 1 in a.cued_at])
    for t in f.numbers:
        if units.is_of(t, p.unit) and claimed.uses_number(a, choice, t):
            used.update(t.at, units.places(f.tokens, p.unit, t.at[-1] + 1, min(t.at[-1] + 4, len(f.tokens))))
    if choice.kind is Kind.COMPARISON:
        used |= a.compared_at
    if choice.kind is Kind.TALLIED and (said := tallies.tally(a)) is not None:
        used |= said.at
    others = _other_things_at(a) | _targets_at(f)
    unused = others | claimed.wished_at(a, choice) if f.numbers else others
    unused |= former_ones.saying_another_at(a)
    unused |= _sole_at(a) if f.has(Op.ONLY) else set()
    return used - nobody_at(f, facts) - claimed.sole_at(f) - unused - out_of_place.places(a, facts)


def _of_property(a: Asked, choice: Choice, facts: FactBase) -> set[int]:
    """Words that are no cues of the property and yet say what is asked of it."""
    f, p = a.clause, a.property
    used: set[int] = set()
    if a.roles.is_inverse:
        used |= holders.bearer_nouns(f, p, facts) | holders.others_at(f)
    if p.type is ValueType.NAME:
        used |= _beside_names(a, choice)
    if p.is_figure and f.is_claim and not f.words.isdisjoint(grammar.REMAINING):
        used |= _remaining_at(a)
    if p.is_figure and f.numbers and not a.cued_at.isdisjoint(range(f.numbers[0].at[0])):
        used |= claimed.reaching_at(f)
    if "do" in p.words:  # what is done is no grammar there: "what do they *do* for a living"
        used.update(n for n, t in enumerate(f.tokens) if t.text == "do")
    return used


def _remaining_at(a: Asked) -> set[int]:
    """Where it is said of what is counted that there is still some, and not that it went: "it has no staff *left*"."""
    tokens, subject_at = a.clause.tokens, a.roles.subject_at
    if tokens[0].text in grammar.HAVE and not (subject_at and max(subject_at) < min(a.cued_at, default=0)):
        return set()  # "have members *left*"
    return {n for n, t in enumerate(tokens) if t.text in grammar.REMAINING and n - 1 in a.cued_at}


def _of_values(a: Asked, finder: RoleFinder) -> set[int]:
    """The words of its values, and of those that it is said not to have."""
    f, p, roles = a.clause, a.property, a.roles
    used = {n for t in roles.values for n in t.at}
    if f.tokens[0].text in grammar.ABILITIES and _is_done_anyway(a):
        used.add(0)
    if p.type is ValueType.TEXT and not f.words.isdisjoint(grammar.BEFORE_TERMS):
        used |= {n for t in roles.values if (n := _preposition_at(f, t.at[0])) >= 0}
    if p.time is TimeRelation.DURING:  # "the BKR *era*"
        ends = [t.at[-1] + 1 for t in roles.values]
        used.update(n for n in ends if n < len(f.tokens) and f.tokens[n].text in grammar.STRETCH_NOUNS)
    if a.is_excluding:
        used.update(*[t.at for t in roles.excluded])
    if "something" in f.words and f.focus is Focus.YESNO and p.is_list:  # "is health *something* that they do"
        used |= {t.at[-1] + 1 for t in roles.values if f.tokens[t.at[-1] + 1 : t.at[-1] + 2] and _is_something(f, t)}
    if p.type is ValueType.ITEM:
        used.update(*[t.at for t in f.of[TagKind.ITEM] if finder.may_be_value(f, t.value, p)])
    return used


def _is_done_anyway(a: Asked) -> bool:
    """Whether what is said to be possible is what the item does, by a fact without time: "can states get advice"."""
    f, p = a.clause, a.property
    is_lasting = p.time is TimeRelation.ALWAYS and p.type is ValueType.TEXT
    is_of_others = f.focus is Focus.YESNO and f.tokens[1].text not in grammar.SPEAKERS
    return is_lasting and is_of_others and bool(a.values) and not a.excluded


def _is_something(f: Features, t: Tag) -> bool:
    """Whether a value is said to be something of which a clause behind it tells more."""
    return f.tokens[0].text in grammar.FINITE_BE and f.tokens[t.at[-1] + 1].text == "something"


def _preposition_at(f: Features, n: int) -> int:
    """Where a word for what something is subject to stands before a value: "*under* the GPL"; -1 where none does."""
    while n > 0 and f.tokens[n - 1].text in grammar.ARTICLES:
        n -= 1
    return n - 1 if n > 0 and f.tokens[n - 1].text in grammar.BEFORE_TERMS else -1


def _beside_names(a: Asked, choice: Choice) -> set[int]:
    """The words that only a question for a name has a use for."""
    f = a.clause
    used: set[int] = set()
    if f.focus in {Focus.WHAT, Focus.NONE, Focus.HOW, Focus.LIST} and not f.is_claim and a.has_cue:
        dated = frozenset().union(*[t.at for t in f.times])
        used |= (
            inscribed.places(f.tokens)
            | (inscribed.deeds(f.tokens) if "under" in f.words else set())
            | (inscribed.edges([t.text for t in f.tokens]) if not f.words.isdisjoint(EDGES) else set())
            | ((inscribed.things(f.tokens, dated) | inscribed.callers(f.tokens)) if f.times else set())
        )
    is_spelt = choice.kind is Kind.EXPAND and f.focus is Focus.WHAT and bool(a.values)
    if choice.kind in {Kind.CHANGES, Kind.NEXT} or is_spelt:  # "which *word* was dropped": both names tell it
        used.update(n for n, t in enumerate(f.tokens) if t.text in grammar.WORD_NOUNS)
    return used


def _other_things_at(a: Asked) -> set[int]:
    """Where something else is asked of than is named: "which *other* ferry serves that route", "the *same* Packet"."""
    f, is_inverse = a.clause, a.roles.is_inverse
    if is_inverse and f.has(Op.OFTEN):
        return {n for t in f.ops[Op.OFTEN] for n in t.at}  # "who was mayor *only once*"
    if f.has(Op.ONLY) and not is_inverse and a.property.type is ValueType.ITEM:
        return _only_at(a)
    if f.words.isdisjoint(_TELLING_APART):
        return set()
    living = {n for n, t in enumerate(f.tokens) if t.text == "alive"}  # what they have to do with it is no life
    named = {t.at[0] - 1 for t in f.of[TagKind.ITEM]}
    if is_inverse:
        return living  # "how many *different* mayors were there"
    found = {n for n in named if n >= 0 and f.tokens[n].text in grammar.WHICH_ONE}
    return found | living | (holders.others_at(f) & {t.at[0] - 1 for t in f.of[TagKind.TYPE]})


_TELLING_APART = operators.OTHERS | grammar.WHICH_ONE | {"alive"}


def _sole_at(a: Asked) -> set[int]:
    """Where it is said that nothing else is so, of which the item's own facts tell nothing.

    "Is Hesk *the only* one with a church", "did Ann *only* build the pier".
    """
    f, p, subject_at = a.clause, a.property, a.roles.subject_at
    pointing = {n for n, t in enumerate(f.tokens) if t.text in grammar.THAT | grammar.THIS}
    if p.type is ValueType.NAME or a.roles.is_inverse or not (subject_at or pointing):
        return set()
    places = {t.at[0] for t in f.ops[Op.ONLY] if len(t.at) == 1}
    behind = {n for n in places if n > 1 and f.tokens[n - 1].text == "the" and n - 2 in subject_at | pointing}
    spots = a.spots
    before = {n for n in places if spots and all(at[-1] < n for at in spots) and n < min(subject_at, default=0)}
    return behind | before


def _targets_at(f: Features) -> set[int]:
    """Where a pronoun is what something is done for, and what does it is named: "how much did it spend *on that*"."""
    if f.words.isdisjoint(grammar.AIMING):
        return set()
    pronouns = [t.at[0] for t in f.of[TagKind.PRONOUN]]
    doers = [*pronouns, *[t.at[0] for t in f.of[TagKind.ITEM]]]
    pointing = [len(f.tokens) - 1] if f.tokens[-1].text in grammar.POINTING else []
    return {n for n in (*pronouns, *pointing) if n > min(doers, default=n) and f.tokens[n - 1].text in grammar.AIMING}


def _only_at(a: Asked) -> set[int]:
    """Where it is said that nobody else has it: "was *only* Ann mayor"."""
    f, starts = a.clause, {t.at[0] for t in a.clause.of[TagKind.ITEM] if a.roles.subject_at.issuperset(t.at)}
    starts |= {n - 1 for n in starts if f.tokens[n - 1].text in grammar.ARTICLES}
    return {n for t in f.ops[Op.ONLY] for n in t.at if n + 1 in starts}


def _is_ordered(f: Features, n: int) -> bool:
    """Whether the word at this place is an ordinal: "the first *time*"."""
    return any(n in t.at for t in (*f.ordinals, *f.ops.get(Op.FIRST, ()), *f.ops.get(Op.LAST, ())))


def _compares_in_vain(f: Features, n: int, kind: Kind) -> bool:
    """Whether the word is the "than" of a comparison that the kind of question does not make: "older than"."""
    if f.tokens[n].text != "than":
        return False
    if not any(t.text.endswith("er") or t.text in degrees.BEFORE_THAN for t in f.tokens[:n]):
        return True  # nothing is compared: "last bore than ten years"
    if kind in _COMPARISONS:
        return False
    return any(t.text in operators.COMPARATIVES for t in f.tokens[max(n - 3, 0) : n])
