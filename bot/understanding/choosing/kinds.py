"""Which kind of question a clause asks of a property.

How time relates to the property decides where to look: `interval_kinds` for what held during a time, `figure_kinds` for
what was measured as of a date, `event_kinds` for what happened on one. Each tries the most telling signs first. What is
chosen is a kind and the operators that it has a use for; an operator that is not among these stays unexplained, and the
reading is refused.
"""

from __future__ import annotations

from bot.language import grammar, operators
from bot.language.operators import Op
from bot.language.question_words import Focus
from bot.later import later
from bot.model import Against, Kind, Quantifier, TagKind, TimeRelation, ValueType
from bot.understanding.choosing.choice import NOT_SPELT_OUT, WHEN, Choice, answered_by
from bot.understanding.choosing.interval_kinds import NAMING, during
from bot.understanding.choosing.succession_kinds import giving_way, which_of
from bot.understanding.framing import objections, off_target

with later:
    from bot.understanding.choosing import count_kinds, event_kinds, figure_kinds

TYPE_CHECKING = False
if TYPE_CHECKING:
    from bot.model import Property
    from bot.understanding.framing.asked import Asked
    from bot.understanding.framing.features import Features


def choose(f: Features, p: Property, a: Asked) -> Choice:
    """The kind of question that the clause asks of the property."""
    if against := objections.against(a):
        return Choice(Kind.VALUE, against=against)
    if p.type is ValueType.NAME and not operators.DEPARTURES.isdisjoint(f.words):
        return Choice(Kind.ENDED, against=Against.WHAT)  # who leaves, leaves no name
    if f.is_claim and off_target.is_identity(a):
        return Choice(Kind.CLAIM, frozenset({Op.CURRENT, Op.STILL, Op.ALREADY, Op.EVER}), against=Against.WHAT)
    is_spelt_out = f.focus not in NOT_SPELT_OUT and (not f.times or _is_meaning_then(f, a)) and not _is_of_edge(f)
    if f.has(Op.EXPAND) and p.type is ValueType.NAME and is_spelt_out:
        against = Against.WHAT if f.has(Op.CHANGE) else Against.NOTHING  # what a change of names means is no name
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


def _always(f: Features, p: Property, a: Asked) -> Choice:
    base = frozenset({Op.ALL, Op.CURRENT, Op.EXIST, Op.BOTH, Op.STILL})
    if p.is_list or p.type is not ValueType.TEXT:
        base |= {Op.ONLY}
    if f.focus is Focus.YESNO and not f.numbers:
        if p.is_figure:  # whose one value says nothing of how it moved
            return Choice(
                Kind.VALUE, base | {Op.EVER}, against=Against.WHAT if figure_kinds.moves(f) else Against.NOTHING
            )
        if objections.is_given_up(a):
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
        return Choice(
            Kind.COUNT, base | {Op.MORE}, against=Against.NOTHING if a.has_counted and not a.values else Against.NUMBER
        )
    against = (
        Against.NOTHING if (f.focus in answered_by(p) and not a.has_identity) or a.has_measure else Against(f.focus)
    )
    if f.focus in WHEN and f.has(Op.END):
        return Choice(Kind.ENDED, base | {Op.END}, against=Against.WHEN)
    if (
        f.focus is Focus.WHAT
        and not (Focus.WHAT in {Focus(x) for x in p.asks} or p.type is not ValueType.TEXT)
        and a.is_shared
    ):
        against = Against.WHAT
    if a.is_instance or (a.values and p.is_list and f.focus is Focus.WHAT and not a.has_cue):
        return Choice(Kind.DESCRIBE, base, against=Against.WHAT)
    if p.type is ValueType.ITEM and a.values and not a.has_cue and f.focus in NAMING:
        return Choice(Kind.DESCRIBE, base, against=Against.WHAT)  # "who is Ann?" is asked of Ann
    if a.values and f.focus in {Focus.NONE, Focus.DESCRIBE} and not against:
        is_put = f.is_claim or (f.has(Op.ONLY) and p.is_list and not f.of[TagKind.ITEM])  # "so *only* schools?"
        return Choice(Kind.CLAIM if is_put else Kind.DESCRIBE, base)
    ops = {Op.ORDER} if _is_of_beginning(f) else {Op.ORDER, Op.BEGIN}
    return Choice(Kind.VALUE, base | ops if p.asks and not p.is_figure else base, against=against)


def _is_of_beginning(f: Features) -> bool:
    """Whether it is asked as what something began, which may be so no more: "what did it *start out as*"."""
    behind = [[t.text for t in f.tokens[t.at[-1] + 1 : t.at[-1] + 3]] for t in f.ops.get(Op.BEGIN, ())]
    return any(words[:1] == ["as"] or (words[1:] == ["as"] and words[0] in grammar.ENSUING_SO) for words in behind)


def _against_number(choice: Choice, p: Property) -> Against:
    """What the schema says against a number that is named of a property without time."""
    if choice.kind is Kind.MEASURED:
        return Against.WHEN
    return Against.NOTHING if choice.against in p.asks else choice.against
