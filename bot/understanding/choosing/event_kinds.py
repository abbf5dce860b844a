"""Questions about what happened: when, where, how often, which was first."""

from __future__ import annotations

from bot.language import grammar, operators
from bot.language.grammar import PREPOSITIONS
from bot.language.inflection import is_past
from bot.language.operators import Op
from bot.language.question_words import STRETCHES, Focus
from bot.later import later
from bot.model import Against, Kind, Quantifier, TagKind, ValueType
from bot.understanding.choosing.choice import ASKING, Choice, answered_by
from bot.understanding.framing import claimed, doing, off_target

with later:
    from bot.understanding.choosing import count_kinds, tallies
    from bot.understanding.cutting import stories

TYPE_CHECKING = False
if TYPE_CHECKING:
    from bot.model import Property
    from bot.understanding.framing.asked import Asked
    from bot.understanding.framing.features import Features


def on(f: Features, p: Property, a: Asked) -> Choice:
    """The kind of question about an event, or about what happened several times."""
    base = frozenset(
        {Op.HAPPEN, Op.ALL, Op.EVER, Op.ONLY, Op.ALREADY, Op.STILL, Op.FIRST, Op.CURRENT}
        if p.type is ValueType.EVENT
        else {Op.HAPPEN, Op.ALL, Op.EVER, Op.ONLY, Op.ALREADY}
    )
    if a.values and f.has_verb and (f.is_claim or f.focus is Focus.WHEN) and a.is_subject_beside_values:
        return Choice(Kind.CLAIM, base, against=Against.WHAT)  # "is the fire in the club", "did the club fight the war"
    if f.focus is Focus.WHEN and not STRETCHES.keys().isdisjoint(f.words) and (tally := tallies.asked(a)) is not None:
        return tally
    return _event(f, p, a, base) if p.type is ValueType.EVENT else _of_text(f, p, a, base)


def _of_text(f: Features, p: Property, a: Asked, base: frozenset[Op]) -> Choice:
    """Of what happened and is told in words."""
    if f.focus is Focus.YESNO and not (a.values or a.excluded) and off_target.is_in_other(a):
        return Choice(Kind.VALUE, base, against=Against.WHERE)  # "was the club founded *in Rome*" asks for no reason
    if f.is_present and (f.focus is Focus.HOW or (f.focus is Focus.WHERE and "where" in f.words and not a.cues)):
        return Choice(Kind.VALUE, base, against=Against(f.focus))  # "how is it organized", "where is Rome"
    if f.focus is Focus.WHERE or (f.focus is Focus.WHAT and a.has_place and f.has(Op.EXIST)):
        return _where(f, p, a, base)
    if f.focus in {Focus.WHEN, Focus.SINCE}:
        is_other_event = not p.is_list and not (a.values and a.has_cue)
        which = {Op.FIRST, Op.LAST} if _is_one_of_many(a) else set()  # "the first Games of 1908" are none that is known
        return Choice(
            Kind.PERIOD,
            base | {Op.BEGIN, Op.ORDER} | which,
            against=Against.WHEN if is_other_event else Against.NOTHING,
        )
    if f.focus in {Focus.LENGTH, Focus.UNTIL, Focus.AGE, Focus.MONEY}:
        return Choice(Kind.VALUE, base, against=Against(f.focus))
    if f.focus is Focus.NUMBER:
        return _how_many(f, p, a, base)
    if f.is_claim and (a.values or a.excluded):
        return Choice(
            Kind.CLAIM,
            base | {Op.ALREADY, Op.FIRST, Op.BOTH},
            Quantifier.ANY if off_target.is_any(a) else Quantifier.PLAIN,
        )
    if f.has(Op.NEXT) and f.has(Op.PREVIOUS) and len(a.values) == 2 and p.is_list:  # noqa: PLR2004 -- "after A but before B"
        return Choice(Kind.BETWEEN, base | {Op.NEXT, Op.PREVIOUS}, uses_time=False)
    place = claimed.beside_nth(f) if not a.values and f.focus in ASKING else 0
    is_of_one = (
        len({t.at for t in a.roles.values}) <= 1
    )  # "which fires came after the flood" names what is asked for too
    is_bounded = bool(a.values) and any(t.value in _BOUNDS for t in f.times)
    is_of_one = is_of_one and not is_bounded  # "after the flood and before 1980" asks for more than the next
    for op, kind in ((Op.NEXT, Kind.NEXT), (Op.PREVIOUS, Kind.PREVIOUS)) if is_of_one and not place else ():
        if f.has(op) and (a.values or not f.times) and f.focus in ASKING and p.is_list:
            return Choice(kind, base | {op, Op.LAST, Op.ORDER}, uses_time=not a.values)
    against = Against.NOTHING if f.focus in answered_by(p) or _asks_who_they_were(f, a) else Against(f.focus)
    if (f.ordinals or f.has(Op.FIRST, Op.LAST)) and p.is_list:
        steps = {Op.NEXT, Op.PREVIOUS} if place else set()
        # "*who* came first in the race" asks for no place in it
        is_who = f.focus is Focus.WHO and against is Against.WHO
        against = Against.WHO if is_who else Against.WHAT if _is_of_another_too(f, a) else Against.NOTHING
        return Choice(Kind.ORDINAL, base | {Op.FIRST, Op.LAST} | steps, ordinal=place, against=against)
    if a.values and f.focus in ASKING:
        is_of_two = "or" in f.words and f.has(Op.FIRST, Op.LAST) and len(a.values) == 1  # "which was first, A or *B*"
        against = Against.WHAT if is_of_two or doing.is_done_there([t.text for t in f.tokens]) else against
        in_order = {Op.ORDER, Op.BOTH} if f.has(Op.ORDER) and len(a.values) > 1 else set()
        is_put = f.focus is Focus.NONE and len(a.values) > 1 and "or" not in f.words  # "the sixties: A, B and C"
        quantifier = Quantifier.EACH if is_put and f.times else Quantifier.PLAIN
        return Choice(Kind.DESCRIBE, base | in_order, quantifier, against=against)
    return Choice(Kind.VALUE if f.times else Kind.ALL, base | {Op.ORDER, Op.FORMER}, against=against)


_BOUNDS = frozenset({"before", "after", "until", "since"})


def _is_of_another_too(f: Features, a: Asked) -> bool:
    """Whether it is asked which of two came first, and one is something else: "what was first, *BKR* or the gale"."""
    named = {t.at for t in f.of[TagKind.VALUE]}
    return "or" in f.words and len(named) > 1 and len(a.values) == 1


def _where(f: Features, p: Property, a: Asked, base: frozenset[Op]) -> Choice:
    """Where it was; of places that are the values, also which was first or last."""
    are_places = Focus.WHERE in answered_by(p)
    if are_places and p.is_list and not a.values and (f.ordinals or f.has(Op.FIRST, Op.LAST)):
        return Choice(Kind.ORDINAL, base | {Op.FIRST, Op.LAST})
    is_placed = (a.has_place and a.has_cue) or are_places
    return Choice(Kind.PLACE, base, against=Against.NOTHING if is_placed else Against.WHERE)


def _has_done_it(f: Features, a: Asked) -> bool:
    """Whether it is asked which place did it, and not in which it was done: "*which country signed* the treaty"."""
    verb = max(f.focus_at, default=-1) + 1
    if not 1 < verb < len(f.tokens) or verb not in a.cued_at or f.tokens[min(f.focus_at)].text == "where":
        return False
    is_in_place = f.tokens[-1].text in PREPOSITIONS or f.tokens[max(min(f.focus_at) - 1, 0)].text in PREPOSITIONS
    return is_past(f.tokens[verb].text) and not is_in_place


def _how_many(f: Features, p: Property, a: Asked, base: frozenset[Op]) -> Choice:
    """How many there are, or how often it was done."""
    if count_kinds.asks_times(f) and a.has_cue:
        return Choice(Kind.COUNT, base, Quantifier.TIMES)
    ops = base | {Op.MORE} if not f.numbers else base
    is_asked = (a.has_counted and not a.values) or "number" in p.asks
    return Choice(Kind.COUNT, ops, against=Against.NOTHING if is_asked else Against.NUMBER)


def _is_one_of_many(a: Asked) -> bool:
    """Whether there is an order in what is asked about: of what happened, or of the times at which one of it did."""
    told = a.facts.statements(a.roles.subject, a.property.id) if a.values else ()
    return not a.values or sum(s.value in a.values for s in told) > 1


def _is_state(f: Features, p: Property, a: Asked) -> bool:
    """Whether the word for what happened says what is so: "was it *open* in 1950" does not ask when it opened."""
    cues = [t.at for t in f.of[TagKind.CUE] if t.value == p.id]
    said = {f.text(at) for at in cues if not a.roles.subject_at.issuperset(at)}
    is_state = said <= {"open"} if not f.is_claim else said <= operators.STATES_THEN and not f.has(Op.FIRST)
    return (
        bool(said) and is_state and not f.words.isdisjoint(grammar.STAYING) and f.words.isdisjoint(grammar.DO | {"to"})
    )


def _is_one_of_several(f: Features, a: Asked) -> bool:
    """Whether the first or last of what happened is asked for by its noun: "what was the *last cup win*"."""
    if f.focus not in {Focus.WHAT, Focus.NONE} or f.is_claim or not f.has(Op.FIRST, Op.LAST):
        return False
    ends = {t.at[-1] + 1 for op in (Op.FIRST, Op.LAST) for t in f.ops.get(op, ())}
    return any(t.at[0] in ends for t in a.cues) and len(a.facts.statements(a.roles.subject, a.property.id)) > 1


def _asks_who_they_were(f: Features, a: Asked) -> bool:
    """Whether it is asked who it was that is named: "who were *the boat people*"."""
    words = [t.text for t in f.tokens]
    starts = {t.at[0] for t in a.roles.values}
    first = 2 + (words[2:3] != [] and words[2] in grammar.ARTICLES)
    return words[:1] == ["who"] and words[1:2] != [] and words[1] in grammar.FINITE_BE and first in starts


_PERFECT = frozenset({"has", "been"})
"""Words of what has been so ever since."""


def _event(f: Features, p: Property, a: Asked, base: frozenset[Op]) -> Choice:
    """A founding, a signing: what there is to know is when, and perhaps where."""
    if _is_state(f, p, a) or ("of" in f.words and stories.is_of_some([t.text for t in f.tokens])):
        return Choice(Kind.PERIOD, base, against=Against.WHAT)
    if f.focus in {Focus.YESNO, Focus.NONE} and f.has_verb and not f.times and not a.cued_at - a.roles.subject_at:
        return Choice(Kind.CLAIM, base, against=Against.WHAT)  # "is the Old *Light* on Reyl" does not ask if it was lit
    is_placed = f.focus is Focus.WHAT and f.has(Op.HAPPEN) and bool(a.roles.values) and a.has_place
    if not (a.has_cue or a.is_bare_when) and f.focus is not Focus.YESNO:
        return Choice(
            Kind.PERIOD, base, against=Against.NOTHING if is_placed else Against.WHAT
        )  # "what happened *in Venice*"
    if f.focus is Focus.WHERE:
        return Choice(
            Kind.PLACE,
            base,
            against=Against.WHO if _has_done_it(f, a) else Against.NOTHING if a.has_place else Against.WHERE,
        )
    if f.focus is Focus.NUMBER and (count_kinds.asks_times(f) or a.has_counted):
        return Choice(Kind.COUNT, base, Quantifier.TIMES)
    if f.focus is Focus.LENGTH and f.words >= _PERFECT:
        return Choice(Kind.PERIOD, base | {Op.EXIST, Op.USE}, Quantifier.AGO)  # "how long *has* it *been* open"
    if f.is_claim and a.has_cue and (often := count_kinds.claimed_times(f)) is not None:
        return Choice(Kind.CLAIM, base | {Op.OFTEN, Op.MORE, Op.LESS}, Quantifier.TIMES, bound=often)
    if (f.focus is Focus.WHEN and (f.ordinals or f.has(Op.FIRST, Op.LAST))) or _is_one_of_several(f, a):
        return Choice(Kind.ORDINAL, base | {Op.FIRST, Op.LAST, Op.EXIST})
    if f.focus in {Focus.WHEN, Focus.SINCE, Focus.NONE, Focus.DESCRIBE}:
        kind = Kind.CLAIM if f.focus is Focus.NONE and (f.times or f.is_claim) else Kind.PERIOD
        return Choice(kind, base | {Op.BEGIN, Op.EXIST, Op.LAST})
    if f.focus is Focus.YESNO:
        lasting = Quantifier.STILL if f.has(Op.STILL) else Quantifier.ALREADY if f.has(Op.ALREADY) else Quantifier.PLAIN
        return Choice(Kind.CLAIM, base | {Op.ALREADY, Op.STILL, Op.EVER, Op.BEGIN, Op.EXIST}, lasting)
    is_named = f.focus is Focus.WHAT and f.has(Op.HAPPEN) and not a.is_shared and not off_target.asks_of_type(a)
    return Choice(
        Kind.PERIOD,
        base,
        against=Against.NOTHING if is_named or f.focus in {Focus(x) for x in p.asks} else Against(f.focus),
    )
