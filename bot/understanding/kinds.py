"""Which kind of question a clause asks of a property.

How time relates to the property decides where to look: `interval_kinds` for what held during a time, `figure_kinds` for
what was measured as of a date, `event_kinds` for what happened on one. Each tries the most telling signs first. What is
chosen is a kind and the operators that it has a use for; an operator that is not among these stays unexplained, and the
reading is refused.
"""

from __future__ import annotations

from bot.language import grammar, operators
from bot.language.inflection import key
from bot.language.operators import Op
from bot.language.question_words import Focus
from bot.later import later
from bot.model import Kind, Quantifier, TagKind, TimeRelation, ValueType
from bot.understanding import circumstances, claimed, doing, off_target
from bot.understanding.choice import NOT_SPELT_OUT, WHEN, Choice, answered_by
from bot.understanding.direction import is_beside_holder, is_reversed
from bot.understanding.interval_kinds import NAMING, during
from bot.understanding.succession_kinds import giving_way, which_of

with later:
    from bot.understanding import count_kinds, event_kinds, figure_kinds, other_figures

TYPE_CHECKING = False
if TYPE_CHECKING:
    from bot.model import Property
    from bot.understanding.asked import Asked
    from bot.understanding.features import Features


_STAYING = frozenset(map(key, grammar.STAYING_SO))


_OF_NO_DAY = {TimeRelation.ON, TimeRelation.ALWAYS}


def _asks_in_vain(f: Features, p: Property, a: Asked) -> bool:
    """Whether the question word or the verb asks for something that the property does not say."""
    if _is_past_now(f, p):
        return True
    if f.focus is Focus.WHO:
        is_done_to = bool(a.cues) and a.is_of_person and grammar.AUXILIARIES.isdisjoint(f.words)  # "who elected Ann"
        return p.type is ValueType.ITEM and (is_done_to or ("where" in p.asks and "who" not in p.asks))
    if p.is_figure and (_is_one_itself(f, a) or other_figures.is_of_other_figure(a)):
        return True
    if f.focus is Focus.YESNO and p.type is ValueType.TEXT and off_target.has_idle_value(a):
        return True
    if f.focus is Focus.YESNO and off_target.is_said_to_be(a) and (verb := doing.verb_at(f)) is not None:
        # "does it have a school" is not "is it a school"
        return verb not in a.beside_at | a.cued_at | _denied_at(a) and f.tokens[verb].key not in _STAYING
    if f.focus is Focus.LENGTH and (off_target.is_bare_length(a) or (p.is_figure and "apart" in f.words)):
        return True  # "how far apart are the towers" does not ask how far each of them is seen
    if f.focus is Focus.YESNO and p.type is ValueType.NAME and (off_target.is_of_doing(a) or _gives_up(f)):
        return True
    if f.focus is Focus.YESNO and (_is_bare_list(p, a) or p.is_figure or p.type is ValueType.ITEM):
        verb = doing.verb_at(f)  # "does it need players" is not "does it have players"
        if verb is not None and _is_given_up(f, p, a) and any(verb in t.at for t in f.ops[Op.END]):
            return False
        said = a.beside_at | a.cued_at | _denied_at(a)
        return verb is not None and verb not in said and not _is_plain_verb(f, a, verb)
    return f.focus is Focus.WHERE and f.is_present and not a.cues and a.is_of_person


def _is_one_itself(f: Features, a: Asked) -> bool:
    """Whether the item is one of those that the figure counts: "how many leagues is the club *a member of*"."""
    n = max(a.roles.subject_at, default=-1) + 1
    if f.focus is Focus.YESNO and f.tokens[0].key == "be" and n > 0 and not f.numbers:
        noun = n + (n < len(f.tokens) and f.tokens[n].text in grammar.ARTICLES - {"the"})
        is_noun = noun > n or f.tokens[-1].text.endswith("s")
        return is_noun and noun in a.cued_at and noun == len(f.tokens) - 1  # "are they members", "is it a member"
    is_one = 0 < n < len(f.tokens) and f.tokens[n].text in grammar.ARTICLES - {"the"} and n + 1 in a.cued_at
    return is_one and any(f.tokens[m].text in {"of", "in"} for m in range(n + 2, min(n + 4, len(f.tokens))))


def _is_bare_list(p: Property, a: Asked) -> bool:
    """Whether a property without time is named by nothing but its values."""
    return bool(a.values or a.excluded) and not a.cues and p.time is TimeRelation.ALWAYS


def _is_plain_verb(f: Features, a: Asked, verb: int) -> bool:
    """Whether a verb adds nothing to the property: "did it *gain* a member", "does it *go* from Hallin to Farra"."""
    p = a.property
    if p.type is ValueType.ITEM:
        return f.tokens[verb].text in grammar.GOING
    is_gained = any(verb in t.at for t in f.ops.get(Op.GAIN, ()))
    has_it = f.tokens[verb].text == "have" and not a.terms.is_where_done
    return p.is_figure and (is_gained or has_it or verb in claimed.reaching_at(f))


def _is_past_now(f: Features, p: Property) -> bool:
    """Whether what is told for good is said of today in the past tense: "was Ann born *today*"."""
    return f.has(Op.CURRENT) and f.is_claim and f.is_past and not f.times and p.time in _OF_NO_DAY


def choose(f: Features, p: Property, a: Asked) -> Choice:
    """The kind of question that the clause asks of the property."""
    if a.excluded and f.focus not in {Focus.YESNO, Focus.NONE, Focus.WHY, Focus.WHEN, Focus.SINCE, Focus.HOW}:
        return Choice(Kind.VALUE, against="what")
    if is_reversed(f, p, a.roles, a.value_openings) or _is_of_something_else(f, p, a):
        return Choice(Kind.VALUE, against="who" if f.focus is Focus.WHO else "what")
    if _asks_in_vain(f, p, a):
        return Choice(Kind.VALUE, against="what" if off_target.is_said_to_be(a) else f.focus.value)
    if against := off_target.against(a) or circumstances.against(a):
        return Choice(Kind.VALUE, against=against)
    if p.type is ValueType.NAME and not operators.DEPARTURES.isdisjoint(f.words):
        return Choice(Kind.ENDED, against="what")  # who leaves, leaves no name
    if f.is_claim and off_target.is_identity(a):
        return Choice(Kind.CLAIM, frozenset({Op.CURRENT, Op.STILL, Op.ALREADY, Op.EVER}), against="what")
    is_spelt_out = f.focus not in NOT_SPELT_OUT and (not f.times or _is_meaning_then(f, a)) and not _is_of_edge(f)
    if f.has(Op.EXPAND) and p.type is ValueType.NAME and is_spelt_out:
        against = "what" if f.has(Op.CHANGE) else ""  # what a change of names means is no name
        return Choice(Kind.EXPAND, frozenset({Op.EXPAND, Op.CURRENT, Op.USE, Op.ALL}), against=against)
    if (choice := _of_several(f, p, a)) is not None:
        return choice
    match p.time:
        case TimeRelation.DURING:
            return during(f, p, a)
        case TimeRelation.AS_OF:
            return figure_kinds.as_of(f, p, a)
        case TimeRelation.ON:
            return event_kinds.on(f, p, a)
        case TimeRelation.ALWAYS:
            return _always(f, p, a)


def _is_of_edge(f: Features) -> bool:
    """Whether it is said of an acronym that it came or went: "the *acronym* BKR was retired" does not spell it out."""
    nouns = {f.text(t.at) for t in f.ops.get(Op.EXPAND, ())}
    return f.has(Op.BEGIN, Op.END) and nouns <= grammar.NAME_NOUNS


def _is_meaning_then(f: Features, a: Asked) -> bool:
    """Whether it is asked what letters that are not named meant at a time: "what did the letters *mean* in 1985"."""
    is_named = bool(f.of[TagKind.VALUE] or f.of[TagKind.ITEM])
    return not is_named and any(a.cued_at.isdisjoint(t.at) for t in f.ops.get(Op.EXPAND, ()))


def _of_several(f: Features, p: Property, a: Asked) -> Choice | None:
    """What is asked of several values together: how many there are, when one gave way to another, which was first."""
    if f.is_claim and f.numbers and p.is_list and p.type is ValueType.TEXT:
        return count_kinds.claimed_count(f, a)
    if p.time is TimeRelation.DURING and p.is_single and (choice := giving_way(f, a)) is not None:
        return choice
    return which_of(f, a) if p.time in {TimeRelation.DURING, TimeRelation.ON} else None


def _is_of_something_else(f: Features, p: Property, a: Asked) -> bool:
    """Whether the clause asks of what the item is made or with whom it is, or takes it for what it is not."""
    is_of_matter = f.focus is Focus.WHAT and p.type is ValueType.ITEM and a.is_of_matter
    is_of_others = f.has(Op.FORMER) and p.type is not ValueType.NAME and off_target.is_of_other_items(a)
    return (
        is_of_matter
        or is_of_others
        or off_target.is_misplaced(a)
        or off_target.is_inside_item(a)
        or off_target.is_of_type(a)
        or (not f.has_verb and a.is_denied_elsewhere)
        or (a.is_of_person and is_beside_holder(f, p, a.spots))
    )


def _denied_at(a: Asked) -> frozenset[int]:
    """The places of what the clause claims and a statement rules out: "did it *shrink*"."""
    return frozenset().union(*[t.at for t in a.roles.excluded])


def _is_given_up(f: Features, p: Property, a: Asked) -> bool:
    """Whether it is asked if what has no time came to an end: "did it *stop* promoting health".

    Whoever stops a war gives up nothing.
    """
    if not f.has(Op.END) or not a.values or f.is_present or p.type is not ValueType.TEXT:
        return False
    values = [t.at[0] for t in a.roles.values]
    ends = [
        t.at for t in f.ops[Op.END] if _is_own_deed(f, t.at) and (_is_done_to(f) or t.at[-1] < min(values, default=0))
    ]
    return p.time is TimeRelation.ALWAYS and bool(ends)


def _gives_up(f: Features) -> bool:
    """Whether it is said that somebody gave up, and not what: "did BKR *give up*" asks for no end of its name."""
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


def _always(f: Features, p: Property, a: Asked) -> Choice:
    base = frozenset({Op.ALL, Op.CURRENT, Op.EXIST, Op.BOTH, Op.STILL})
    if p.is_list or p.type is not ValueType.TEXT:
        base |= {Op.ONLY}
    if f.focus is Focus.YESNO and not f.numbers:
        if p.is_figure:
            return Choice(Kind.VALUE, base | {Op.EVER})
        if _is_given_up(f, p, a):
            return Choice(Kind.CLAIM, base | {Op.END, Op.ALREADY, Op.EVER}, Quantifier.ENDED)
        return Choice(
            Kind.CLAIM if a.values or a.excluded else Kind.VALUE,
            base | {Op.EVER, Op.ALWAYS, Op.ALREADY, Op.BEGIN},
        )
    if f.numbers and p.is_figure and (choice := figure_kinds.numeric(f, a, base)) is not None:
        return Choice(
            choice.kind,
            choice.ops,
            choice.quantifier,
            bound=choice.bound,
            against=_against_number(choice, p),
        )
    if f.ordinals and p.is_list and a.has_cue and f.focus in {Focus.WHAT, Focus.NONE, Focus.LIST}:
        return Choice(Kind.ORDINAL, base)
    if f.focus is Focus.NUMBER and p.is_list and p.type is ValueType.TEXT:
        return Choice(Kind.COUNT, base | {Op.MORE}, against="" if a.has_counted and not a.values else "number")
    against = "" if (f.focus in answered_by(p) and not a.has_identity) or a.has_measure else f.focus.value
    if f.focus in WHEN and f.has(Op.END):
        return Choice(Kind.ENDED, base | {Op.END}, against="when")
    if (
        f.focus is Focus.WHAT
        and not (Focus.WHAT in {Focus(x) for x in p.asks} or p.type is not ValueType.TEXT)
        and a.is_shared
    ):
        against = "what"
    if a.is_instance or (a.values and p.is_list and f.focus is Focus.WHAT and not a.has_cue):
        return Choice(Kind.DESCRIBE, base, against="what")
    if p.type is ValueType.ITEM and a.values and not a.has_cue and f.focus in NAMING:
        return Choice(Kind.DESCRIBE, base, against="what")  # "who is Ann?" is asked of Ann
    if a.values and f.focus in {Focus.NONE, Focus.DESCRIBE} and not against:
        return Choice(Kind.CLAIM if f.is_claim else Kind.DESCRIBE, base)
    return Choice(Kind.VALUE, base | {Op.ORDER, Op.BEGIN} if p.asks else base, against=against)


def _against_number(choice: Choice, p: Property) -> str:
    """What the schema says against a number that is named of a property without time."""
    if choice.kind is Kind.MEASURED:
        return "when"
    return "" if choice.against in p.asks else choice.against
