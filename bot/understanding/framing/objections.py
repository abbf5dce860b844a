"""What speaks against a reading that takes a clause for what it does not ask.

Each objection says where it can hold at all: of which types of property, with which question words, beside which other
words. A reading looks only at those, which are few of all that there are.
"""

from __future__ import annotations

from functools import lru_cache

from bot.language import about_told, grammar, operators
from bot.language import circumstances as around
from bot.language.inflection import is_past, key
from bot.language.operators import Op
from bot.language.question_words import WH, Focus
from bot.later import later
from bot.model import FIGURES, Against, TimeRelation, ValueType
from bot.understanding.framing import circumstances, claimed, doing, off_target

with later:
    from bot.understanding.framing import direction, other_figures, other_lists, spelt

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Collection

    from bot.understanding.framing.asked import Asked
    from bot.understanding.framing.features import Features


class _Objection:
    """Something that may speak against a reading."""

    __slots__ = ("against", "asked", "holds", "of", "words")

    def __init__(
        self,
        holds: Callable[[Asked], object],
        against: Against | None = Against.NOTHING,
        *,
        of: Collection[ValueType] = tuple(ValueType),
        asked: Collection[Focus] = tuple(Focus),
        words: Collection[str] = (),
    ) -> None:
        """Take what tells whether it holds, what is asked then and not told, and where it can hold.

        What is asked is NOTHING for what the question word asks for, and None for who or what it is. `words` are those
        of which the clause has one.
        """
        self.holds, self.against = holds, against
        self.of, self.asked, self.words = of, asked, frozenset(words)

    def against_what(self, focus: Focus) -> Against:
        """What is asked for by a question word, and not told."""
        if self.against is None:
            return Against.WHO if focus is Focus.WHO else Against.WHAT
        return self.against or Against(focus)


def against(a: Asked) -> Against:
    """What speaks against a reading."""
    f = a.clause
    for objection in _possible(a.property.type, f.focus):
        if (not objection.words or not objection.words.isdisjoint(f.words)) and objection.holds(a):
            return objection.against_what(f.focus)
    return Against.NOTHING


def prepare() -> None:
    """Find out which objections can hold where."""
    for type_ in ValueType:
        for focus in Focus:
            _possible(type_, focus)


@lru_cache(maxsize=256)
def _possible(type_: ValueType, focus: Focus) -> tuple[_Objection, ...]:
    """The objections that can hold of a type of property with a question word."""
    return tuple(o for o in _OBJECTIONS if type_ in o.of and focus in o.asked)


# --- something else ------------------------------------------------------------------------------------------------


def _is_reversed(a: Asked) -> bool:
    return direction.is_reversed(a.clause, a.property, a.roles, a.value_openings)


def _is_of_other_items(a: Asked) -> bool:
    return a.clause.has(Op.FORMER) and off_target.is_of_other_items(a)


def _is_denied_elsewhere(a: Asked) -> bool:
    return not a.clause.has_verb and a.is_denied_elsewhere


def _is_beside_holder(a: Asked) -> bool:
    return a.is_of_person and direction.is_beside_holder(a.clause, a.property, a.spots)


# --- in vain -------------------------------------------------------------------------------------------------------


def _is_past_now(a: Asked) -> bool:
    """Whether what is told for good is said of today in the past tense: "was Ann born *today*"."""
    f = a.clause
    return f.has(Op.CURRENT) and f.is_claim and f.is_past and not f.times and a.property.time in _OF_NO_DAY


_OF_NO_DAY = {TimeRelation.ON, TimeRelation.ALWAYS}


def _is_nobody(a: Asked) -> bool:
    """Whether somebody is asked for who has done it to a person ("who elected Ann"), or who is a place."""
    p = a.property
    is_done_to = bool(a.cues) and a.is_of_person and grammar.AUXILIARIES.isdisjoint(a.clause.words)
    return is_done_to or ("where" in p.asks and "who" not in p.asks)


def _is_one_itself(a: Asked) -> bool:
    """Whether the item is one of those that the figure counts: "how many leagues is the club *a member of*"."""
    f, n = a.clause, max(a.roles.subject_at, default=-1) + 1
    if f.focus is Focus.YESNO and f.tokens[0].key == "be" and n > 0 and not f.numbers:
        noun = n + (n < len(f.tokens) and f.tokens[n].text in grammar.ARTICLES - {"the"})
        is_noun = noun > n or f.tokens[-1].text.endswith("s")
        return is_noun and noun in a.cued_at and noun == len(f.tokens) - 1  # "are they members", "is it a member"
    if f.tokens[0].text in grammar.DO and n in a.cued_at and [t.text for t in f.tokens[n + 1 : n + 2]] == ["to"]:
        return True  # "does the club *belong to* a league"
    is_one = 0 < n < len(f.tokens) and f.tokens[n].text in grammar.ARTICLES - {"the"} and n + 1 in a.cued_at
    return is_one and any(f.tokens[m].text in {"of", "in"} for m in range(n + 2, min(n + 4, len(f.tokens))))


def _is_of_other_figure(a: Asked) -> bool:
    return other_figures.is_of_other_figure(a)


def _is_no_count(a: Asked) -> bool:
    return other_figures.is_no_count(a)


def _is_of_other_list(a: Asked) -> bool:
    return other_lists.is_of_other_list(a)


def _is_of_spelling(a: Asked) -> bool:
    return spelt.is_of_spelling(a)


def _is_of_other_type(a: Asked) -> bool:
    return other_lists.is_of_other_type(a)


def _is_of_one_such(a: Asked) -> bool:
    return other_lists.is_of_one_such(a)


def _does_other_than_being(a: Asked) -> bool:
    """Whether a verb says something else than what the item is: "does it *have* a school" for "is it a school"."""
    if not off_target.is_said_to_be(a) or (verb := doing.verb_at(a.clause)) is None:
        return False
    return verb not in a.beside_at | a.cued_at | _denied_at(a) and a.clause.tokens[verb].key not in _STAYING


_STAYING = frozenset(map(key, grammar.STAYING_SO))


def _does_something_else(a: Asked) -> bool:
    """Whether a verb says something else than the property: "does it *need* players" for "does it have players"."""
    f, p = a.clause, a.property
    is_bare = _is_bare_list(a) and not off_target.is_said_to_be(a)
    verb = doing.verb_at(f) if is_bare or p.is_figure or p.type is ValueType.ITEM else None
    if verb is None or (is_given_up(a) and any(verb in t.at for t in f.ops[Op.END])):
        return False
    return verb not in a.beside_at | a.cued_at | _denied_at(a) and not _is_plain_verb(a, verb)


def _is_bare_list(a: Asked) -> bool:
    """Whether a property without time is named by nothing but its values."""
    return bool(a.values or a.excluded) and not a.cues and a.property.time is TimeRelation.ALWAYS


def _is_plain_verb(a: Asked, verb: int) -> bool:
    """Whether a verb adds nothing to the property: "did it *gain* a member", "does it *go* from Hallin to Farra"."""
    f, p = a.clause, a.property
    if p.type is ValueType.ITEM:
        return f.tokens[verb].text in grammar.GOING
    is_gained = any(verb in t.at for t in f.ops.get(Op.GAIN, ()))
    has_it = f.tokens[verb].text == "have" and not a.terms.is_where_done
    return p.is_figure and (is_gained or has_it or verb in claimed.reaching_at(f))


def _denied_at(a: Asked) -> frozenset[int]:
    """The places of what the clause claims and a statement rules out: "did it *shrink*"."""
    return frozenset().union(*[t.at for t in a.roles.excluded])


def _names_others(a: Asked) -> bool:
    """Whether what others have is named beside an item that has something else: "what is the boat *Ann built*"."""
    if not a.values or not a.roles.subject or a.property.time is not TimeRelation.ALWAYS or a.property.is_list:
        return False
    own = {s.value for s in a.facts.statements(a.roles.subject, a.property.id)}
    return own.isdisjoint(a.values)


def _is_of_which(a: Asked) -> bool:
    """Whether it is asked which of several have a figure, and of none that is named: "*which cost* £40"."""
    f = a.clause
    is_which = f.tokens[0].text == "which" and len(f.tokens) > 1 and bool(f.numbers) and not a.roles.subject_at
    return is_which and (any(t.at == (1,) for t in a.cues) or f.tokens[1].text in grammar.AUXILIARIES)


def _is_by_value(a: Asked) -> bool:
    """Whether it is said to be done *by* or *against* what a value names, which no wording of the property says."""
    said = [n - 1 for n in (min(t.at) for t in a.roles.values) if n]
    return any(
        a.clause.tokens[n].text in {"by", "against"}
        and n not in a.cued_at
        and f" {a.clause.tokens[n].text} " not in a.property.says
        for n in said
    )


def _is_state(a: Asked) -> bool:
    """Whether it is asked if something is done with the item, and not how much: "is it *rented*", of a rent."""
    f = a.clause
    last = f.tokens[-1].text
    is_state = f.tokens[0].key == "be" and not f.numbers and not f.times and len(f.tokens) - 1 in a.cued_at
    return is_state and is_past(last) and last not in a.property.cues


def _is_holder_placed(a: Asked) -> bool:
    """Whether it is asked where somebody was who has an office, and nothing names the office."""
    people = [v for v in a.values if a.property.type is ValueType.ITEM and a.facts.type_of(v).is_person]
    return bool(people) and not a.cues and not a.beside_at and "where" not in a.property.asks


def _is_person_placed(a: Asked) -> bool:
    """Whether it is asked where somebody is, and nothing names what the property tells."""
    return a.clause.is_present and not a.cues and a.is_of_person


# --- giving up -----------------------------------------------------------------------------------------------------


def is_given_up(a: Asked) -> bool:
    """Whether it is asked if what has no time came to an end: "did it *stop* promoting health".

    Whoever stops a war gives up nothing.
    """
    f, p = a.clause, a.property
    if not f.has(Op.END) or not a.values or f.is_present or p.type is not ValueType.TEXT:
        return False
    values = [t.at[0] for t in a.roles.values]
    ends = [
        t.at for t in f.ops[Op.END] if _is_own_deed(f, t.at) and (_is_done_to(f) or t.at[-1] < min(values, default=0))
    ]
    return p.time is TimeRelation.ALWAYS and bool(ends)


def _gives_up(a: Asked) -> bool:
    """Whether it is said that somebody gave up, and not what: "did BKR *give up*" asks for no end of its name."""
    f = a.clause
    if not f.has(Op.END) or _is_done_to(f):
        return False
    timed = {n for t in f.times for n in t.at}
    return any(
        f.tokens[t.at[0]].key in _GIVING_UP
        and all(n in timed or f.tokens[n].text in grammar.FUNCTION_WORDS for n in range(t.at[-1] + 1, len(f.tokens)))
        for t in f.ops[Op.END]
    )


def _is_done_to(f: Features) -> bool:
    """Whether it is asked what was done to something: "*was* health dropped"."""
    return f.tokens[0].text in grammar.FINITE_BE


def _is_own_deed(f: Features, at: tuple[int, ...]) -> bool:
    """Whether what ends, by a verb at some places, is what somebody does or has himself."""
    if f.tokens[at[0]].key not in _ENDING:
        return True
    following = f.tokens[at[-1] + 1].text if at[-1] + 1 < len(f.tokens) else ""
    return following.endswith("ing") or following in grammar.POSSESSIVES


_ENDING = frozenset(map(key, operators.ENDING))
_GIVING_UP = frozenset(map(key, operators.GIVING_UP))


# --- all of them ---------------------------------------------------------------------------------------------------


def _is_said_in_each(a: Asked) -> bool:
    """Whether it is told, and not asked, what was so in each stretch of the calendar; or how many were."""
    return (a.clause.focus is Focus.NUMBER or WH.isdisjoint(a.clause.words)) and circumstances.is_in_each(a)


_EVERY = frozenset(Focus)
_CLAIMING = frozenset({Focus.YESNO, Focus.NONE})
_TEXT, _NAME, _ITEM = (frozenset({type_}) for type_ in (ValueType.TEXT, ValueType.NAME, ValueType.ITEM))
_THING = None
"""Against what is asked for itself: who or what it is."""

_OBJECTIONS = (
    _Objection(
        lambda a: a.roles.excluded,
        Against.WHAT,
        asked=_EVERY - {Focus.YESNO, Focus.NONE, Focus.WHY, Focus.WHEN, Focus.SINCE, Focus.HOW},
    ),
    _Objection(
        _is_reversed,
        _THING,
        of={ValueType.TEXT, ValueType.QUANTITY},
        asked={Focus.WHO, Focus.WHAT, Focus.YESNO, Focus.NUMBER},
    ),
    _Objection(lambda a: a.is_of_matter, Against.WHAT, of=_ITEM, asked={Focus.WHAT}),
    _Objection(_is_of_other_items, _THING, of=frozenset(ValueType) - _NAME),
    _Objection(off_target.is_misplaced, _THING, of=_ITEM),
    _Objection(off_target.is_done_by_value, Against.WHAT, of=_ITEM, asked={Focus.WHAT}, words=grammar.DO),
    _Objection(off_target.is_inside_item, Against.WHAT, of={ValueType.PLACE}, asked={Focus.YESNO}),
    _Objection(off_target.is_of_type, _THING, of=_ITEM),
    _Objection(_is_denied_elsewhere, _THING),
    _Objection(_is_beside_holder, _THING, of=_ITEM, words=grammar.BEFORE_HOLDER),
    # what the question word or the verb asks for, the property does not say
    _Objection(lambda a: _is_past_now(a) and off_target.is_said_to_be(a), Against.WHAT, of=_TEXT, asked=_CLAIMING),
    _Objection(_is_past_now, asked=_CLAIMING),
    _Objection(_is_nobody, of=_ITEM, asked={Focus.WHO}),
    _Objection(_is_one_itself, of=FIGURES, asked=_EVERY - {Focus.WHO}),
    _Objection(_is_of_other_figure, of=FIGURES, asked=_EVERY - {Focus.WHO}),
    _Objection(off_target.has_idle_value, of=_TEXT, asked={Focus.YESNO}),
    _Objection(_does_other_than_being, Against.WHAT, of=_TEXT, asked={Focus.YESNO}),
    _Objection(off_target.is_bare_length, of=_ITEM, asked={Focus.LENGTH}),
    # "how far apart are the towers" does not ask how far each of them is seen
    _Objection(lambda _: True, of=FIGURES, asked={Focus.LENGTH}, words={"apart"}),
    _Objection(off_target.is_of_doing, of=_NAME, asked={Focus.YESNO}),
    _Objection(_gives_up, of=_NAME, asked={Focus.YESNO}),
    _Objection(_does_something_else, asked={Focus.YESNO}),
    _Objection(off_target.is_of_places, of=_TEXT, asked={Focus.WHERE}),
    _Objection(
        lambda a: _is_person_placed(a) and off_target.is_said_to_be(a), Against.WHAT, of=_TEXT, asked={Focus.WHERE}
    ),
    _Objection(_is_holder_placed, Against.WHAT, of=_ITEM, asked={Focus.WHERE}),
    _Objection(_is_person_placed, asked={Focus.WHERE}),
    _Objection(_is_of_which, Against.WHAT, of=FIGURES, asked={Focus.WHAT}, words={"which"}),
    _Objection(_is_state, Against.WHAT, of=FIGURES, asked={Focus.YESNO}),
    # something else is said of what is named
    _Objection(off_target.is_of_all, Against.WHAT, asked={Focus.YESNO}),
    _Objection(off_target.is_otherwise_related, Against.WHAT, of=_TEXT, asked={Focus.YESNO}),
    _Objection(off_target.is_done_by_others, Against.WHAT, of=_TEXT, asked=_EVERY - {Focus.YESNO}, words=grammar.DO),
    _Objection(off_target.is_brought_about, of=_TEXT, asked={Focus.WHAT}),
    _Objection(_names_others, Against.WHAT, of=_TEXT, asked={Focus.WHAT}),
    _Objection(off_target.is_what_is_told, Against.WHAT, of=_TEXT, asked={Focus.WHAT}),
    _Objection(off_target.is_other_name, Against.WHAT, of=_TEXT, words=grammar.OF_RECORD),
    _Objection(_is_no_count, Against.NUMBER, of=_TEXT, asked={Focus.NUMBER}, words={"many"}),
    _Objection(off_target.is_of_its_bearer, of=_TEXT),
    _Objection(off_target.is_mixed, Against.WHAT),
    _Objection(_is_of_spelling, Against.WHAT, words={"with"}),
    _Objection(_is_of_other_list, Against.WHAT, of=_TEXT, words=about_told.PARTITIVE),
    _Objection(_is_of_other_type, Against.WHAT, of=_TEXT, asked={Focus.WHAT}, words={"which", "what"}),
    _Objection(_is_of_one_such, Against.WHAT, of=_TEXT, words=about_told.ONE_SUCH),
    _Objection(off_target.is_done_by_item, Against.WHAT, of=_TEXT | _NAME, words=grammar.DO),
    _Objection(off_target.is_loss, Against.WHAT, of=_NAME, asked={Focus.WHAT}),
    _Objection(off_target.is_for_what_it_is, Against.WHAT, of=_TEXT, asked={Focus.YESNO}),
    _Objection(lambda a: a.clause.is_claim and off_target.is_of_value(a), Against.WHAT, of=_TEXT, asked=_CLAIMING),
    _Objection(off_target.is_of_value, of=_TEXT, asked=_EVERY - {Focus.YESNO}),
    _Objection(off_target.is_equation, Against.WHAT, of=frozenset(ValueType) - _NAME, asked=_CLAIMING),
    _Objection(_is_by_value, Against.WHO, of=_TEXT, asked=_CLAIMING, words={"by", "against"}),
    _Objection(off_target.is_said_to_be_called, Against.WHAT, of=frozenset(ValueType) - _NAME, words=grammar.PAST_BE),
    # what lies around the thing is asked for
    _Objection(circumstances.is_devised, of=_TEXT, asked={Focus.WHO}),
    _Objection(circumstances.counts_some, of=_TEXT | _NAME, asked={Focus.NUMBER}),
    _Objection(lambda _: True, of=_TEXT | _NAME, asked={Focus.NUMBER}, words=around.OF_SOME),
    _Objection(circumstances.is_of_names, Against.WHAT, of=_TEXT | FIGURES, asked={Focus.LIST}),
    _Objection(_is_said_in_each, Against.WHAT, of=_TEXT | _NAME, words=around.EACH),
    _Objection(circumstances.is_other_name, Against.WHAT, of=_TEXT | {ValueType.EVENT}, asked=_CLAIMING, words={"as"}),
    _Objection(circumstances.is_begun_as, Against.WHAT, of=_TEXT, asked=_CLAIMING, words={"as"}),
    _Objection(circumstances.is_done_to_another, Against.WHAT, of={ValueType.EVENT}, asked={Focus.YESNO}),
    _Objection(
        circumstances.is_return,
        Against.WHAT,
        asked={Focus.YESNO, Focus.WHAT, Focus.WHO},
        words=around.RETURNING | {"back"},
    ),
    _Objection(
        circumstances.is_stranded,
        of={ValueType.TEXT, ValueType.QUANTITY},
        asked={Focus.WHAT, Focus.WHO},
        words=around.STRANDED,
    ),
    _Objection(circumstances.deed_as_noun),
)
