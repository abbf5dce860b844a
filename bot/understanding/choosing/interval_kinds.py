"""Questions about values that held for a time, as names and offices do: when, how long, in what order."""

from __future__ import annotations

from itertools import pairwise

from bot.language import degrees, endings, grammar, precedence
from bot.language.inflection import key
from bot.language.operators import Op
from bot.language.question_words import STRETCHES, TIME_NOUNS, Focus
from bot.later import later
from bot.model import Against, Kind, Quantifier, TagKind, ValueType
from bot.understanding.choosing import succession_kinds
from bot.understanding.choosing.choice import ASKING, SPAN_OPS, TIMING_OPS, Choice, answered_by
from bot.understanding.tagging import amounts

with later:
    from bot.understanding.choosing import count_kinds, figure_kinds, tallies

TYPE_CHECKING = False
if TYPE_CHECKING:
    from bot.model import Property
    from bot.understanding.framing.asked import Asked
    from bot.understanding.framing.features import Features


def during(f: Features, p: Property, a: Asked) -> Choice:
    """The kind of question about values that follow each other: which, when, how long, in what order."""
    if p.is_figure:
        return (_timing(f, a) if f.numbers and not f.times else None) or figure_kinds.as_of(f, p, a)
    if f.focus is Focus.LENGTH and "to" in f.words and not f.words.isdisjoint(grammar.TAKING):
        return Choice(Kind.DURATION, SPAN_OPS, against=Against.LENGTH)  # "how long did it take to become so"
    if f.focus is Focus.WHEN and not STRETCHES.keys().isdisjoint(f.words) and (tally := tallies.asked(a)) is not None:
        return tally
    if f.numbers and f.is_claim and (claim := count_kinds.claimed_count(f, a)) is not None:
        return claim
    for find in _IN_TURN if f.ops else _WITHOUT_OPERATORS:
        if (choice := find(f, a)) is not None:
            return choice
    if f.is_claim and (a.values or a.excluded or (p.type is ValueType.EVENT and f.times)):
        return _claim(f)
    if f.focus is Focus.NUMBER and "much" in f.words and "number" in p.asks and not a.values:
        return _plain_value(f, p, a)
    return count_kinds.counted(f, a) if f.focus is Focus.NUMBER else _plain_value(f, p, a)


def _in_order(f: Features, a: Asked) -> Choice | None:
    """Named values in the order of time: "put A, B and C in the order they came, oldest first"."""
    if not f.has(Op.ORDER) or len(a.values) < 2 or f.is_claim or f.times:  # noqa: PLR2004
        return None
    ops = SPAN_OPS | {Op.ORDER, Op.REVERSE, Op.FIRST, Op.LAST, Op.BEGIN, Op.HAPPEN, Op.NEXT, Op.PREVIOUS, Op.BOTH}
    is_asked = f.focus in ASKING | {Focus.NONE, Focus.LIST, Focus.YESNO, Focus.WHEN}
    return Choice(Kind.ALL, ops, uses_time=False, against=Against.NOTHING if is_asked else Against(f.focus))


def _spanning(f: Features, a: Asked) -> Choice | None:
    """Whether it lasted as long as is said ("did it last more than ten years?"), or which one did."""
    if not f.has(Op.SPAN) or f.has(Op.CHANGE) or not (a.values or a.has_cue):
        return None
    if amounts.is_age(f) and not _is_of_name(a):
        return None
    is_which = f.focus in ASKING | {Focus.NONE, Focus.LIST} and not a.values and not f.times
    if not (f.is_claim or is_which):
        return None
    ops = TIMING_OPS | {Op.SPAN, Op.MORE, Op.LESS, Op.LONGER, Op.SHORTER, Op.BEGIN, Op.ALWAYS}
    return Choice(Kind.DURATION, ops, bound=amounts.bound(f, Op.SPAN))


def _is_of_name(a: Asked) -> bool:
    """Whether an age is that of a name, which is how long it has been in use: "how old was *the name* in 1962"."""
    f = a.clause
    nouns = {n for n, t in enumerate(f.tokens) if t.text in grammar.NAME_NOUNS}
    is_said = a.property.type is ValueType.NAME and not a.cued_at.isdisjoint(nouns)
    return is_said and not (f.of[TagKind.TYPE] or f.ordinals or f.has(Op.FIRST, Op.LAST))


_RANKING = (
    (Op.LONGEST, Kind.LONGEST),
    (Op.SHORTEST, Kind.SHORTEST),
    (Op.LONGER, Kind.LONGER),
    (Op.SHORTER, Kind.SHORTER),
)


def _ranking(f: Features, a: Asked) -> Choice | None:
    """Longest, shortest, longer of two."""
    for op, kind in _RANKING if f.ops else ():
        is_held = op in {Op.LONGER, Op.SHORTER} and not f.words.isdisjoint(endings.OUTLASTING)
        is_claim = is_held and len(a.values) == 2  # noqa: PLR2004
        if f.has(op) and (f.focus is not Focus.YESNO or is_claim or a.is_choice):
            both = frozenset({Op.BOTH}) if op in {Op.LONGER, Op.SHORTER} or a.values else frozenset({Op.ALL})
            is_difference = is_claim and f.focus in {Focus.NUMBER, Focus.LENGTH}  # "how much longer did A last than B"
            is_written = op in {Op.LONGEST, Op.SHORTEST} and _is_written(f, a, op)
            quantifier = Quantifier.LETTERS if is_written else Quantifier.DIFFERENCE if is_difference else _former(f)
            is_open = not (a.values or is_held or f.focus in {Focus.NUMBER, Focus.LENGTH})
            is_of_pair = len(a.values) > 1 or is_open  # not "longer than BKR", of what was told
            ops = SPAN_OPS | {op, Op.LONGEST, Op.LONGER, Op.BOTH} | both
            is_of_gap = "between" in f.words and not (a.values or f.times)  # "the longest gap between names"
            against = (
                Against.LENGTH if is_of_gap or (op in {Op.LONGER, Op.SHORTER} and not is_of_pair) else Against.NOTHING
            )
            return Choice(kind, ops, quantifier, against=against)
    if f.has(Op.BETWEEN) and len(a.values) == 2 and f.focus in ASKING:  # noqa: PLR2004
        return Choice(Kind.BETWEEN, SPAN_OPS | {Op.BETWEEN})
    return None


def _is_written(f: Features, a: Asked, op: Op) -> bool:
    """Whether the longest or shortest name is the one with the most or fewest letters: "what is its *longest name*"."""
    is_asked = a.property.type is ValueType.NAME and f.focus is not Focus.LENGTH
    if not is_asked or a.values or f.times or not f.words.isdisjoint(endings.IN_TIME):
        return False
    behind = {f.tokens[n].key for t in f.ops[op] if (n := t.at[-1] + 1) < len(f.tokens)}
    return not behind.isdisjoint(map(key, grammar.NAME_NOUNS))


_OF_EACH = frozenset({Focus.WHEN, Focus.LENGTH, Focus.SINCE, Focus.UNTIL})


def _of_each(f: Features, a: Asked) -> Choice | None:
    """The time of every value: "when did *each* name begin", "when did the *names* end"."""
    if f.focus not in _OF_EACH or a.values or f.ordinals:
        return None
    is_of_all = f.has(Op.ALL) or (f.has(Op.BEGIN, Op.END) and a.has_plural)
    return Choice(Kind.ALL, TIMING_OPS | {Op.BEGIN, Op.END, Op.CHANGE}) if is_of_all else None


def _edge_year(f: Features, a: Asked) -> Choice | None:
    """ "The first year of that name" asks when it began, "the last year" when it ended, "the first and last" both."""
    if f.focus is not Focus.WHEN or not (a.values or a.has_cue):
        return None
    words = [t.text for t in f.tokens]
    said = {first for first, noun in pairwise(words) if noun in TIME_NOUNS}
    is_both = said & degrees.LAST and not degrees.FIRST.isdisjoint(words)
    kind = Kind.BEGAN if said & degrees.FIRST else Kind.ENDED if said & degrees.LAST else None
    kind = Kind.PERIOD if is_both and a.values else kind
    return Choice(kind, TIMING_OPS | {Op.BEGIN, Op.END}) if kind else None


def _timing(f: Features, a: Asked) -> Choice | None:
    """When it began, ended, how long it lasted."""
    beginning = f.has(Op.BEGIN) and not f.has(Op.END)
    base = TIMING_OPS | ({Op.EXPAND} if a.property.type is ValueType.NAME else frozenset())
    base |= {Op.PERFORM} if f.focus is Focus.WHEN and f.has(Op.BEGIN, Op.END) else frozenset()
    is_named = bool(a.values or f.ordinals) or f.has(Op.CURRENT)
    if f.is_claim and f.times and (f.has(Op.END) or beginning) and is_named:
        return Choice(Kind.BEGAN if beginning else Kind.ENDED, base | {Op.BEGIN, Op.END})
    if f.focus is Focus.WHY and f.times and beginning and a.values:
        return Choice(Kind.BEGAN, base | {Op.BEGIN}, against=Against.WHY)
    if f.focus is Focus.SINCE:
        return Choice(Kind.BEGAN, base | {Op.BEGIN})
    if f.focus is Focus.UNTIL:
        return Choice(Kind.ENDED, base | {Op.END})
    if f.focus is Focus.LENGTH or (f.focus is Focus.AGE and _is_of_name(a)):
        return _length(f, a, base | {Op.BEGIN, Op.END})
    if f.focus is Focus.WHEN:
        if f.has(Op.NEXT, Op.PREVIOUS) and not a.values:
            return None
        if f.has(Op.END):
            return Choice(Kind.ENDED, base | {Op.END, Op.BEGIN, Op.NEXT})
        if beginning or (f.has(Op.CURRENT) and not a.values):
            return Choice(Kind.BEGAN, base | {Op.BEGIN, Op.CURRENT})
        if a.values or f.ordinals or f.has(Op.FIRST, Op.LAST):
            against = Against.NOTHING if a.values or not _is_last_so(f) else Against.WHEN
            return Choice(Kind.PERIOD, base | {Op.BEGIN}, against=against)
        are_several = a.has_plural and a.property.type is not ValueType.EVENT  # "when was it closed for repairs"
        return Choice(Kind.CHANGES if are_several else Kind.PERIOD, base)
    if f.focus in {Focus.NONE, Focus.WHAT} and a.values and f.has(Op.BEGIN, Op.END) and not f.times and not f.is_claim:
        if f.has(Op.NEXT, Op.PREVIOUS):
            return None
        return Choice(_edge_of_named(f, a), base | {Op.BEGIN, Op.END})
    return None


def _edge_of_named(f: Features, a: Asked) -> Kind:
    """Whether it is asked when the one that is named began or ended, or what was there before it or after it."""
    if f.focus is Focus.WHAT and _is_predecessor(f):
        return Kind.PREVIOUS
    return Kind.ENDED if f.has(Op.END) else Kind.BEGAN if a.has_target else Kind.NEXT


def _is_predecessor(f: Features) -> bool:
    """Whether it is asked what it was that came to be the one that is named: "*what became* BKM"."""
    end = max(f.focus_at, default=-1) + 1
    end += end < len(f.tokens) and f.tokens[end].text in grammar.NAME_NOUNS
    words = [t.text for t in f.tokens[end : end + 2]]
    return words[:1] != [] and words[0] in precedence.BECOMES and words[1:] != ["of"]


def _length(f: Features, a: Asked, ops: frozenset[Op]) -> Choice:
    """How long it lasted; not how long after something else it began: "how long after the fire did it get it"."""
    told = [t for t in f.times if t.when is not None and t.when.anchor is not None]
    if any(not a.values or (t.at[0] - 1 in f.focus_at and t.value in {"before", "after"}) for t in told):
        return Choice(Kind.DURATION, ops, against=Against.LENGTH)
    if not a.values and f.ordinals and f.has(Op.BETWEEN):
        return Choice(
            Kind.DURATION, ops, against=Against.LENGTH
        )  # "how many years between the second and the fourth name"
    if f.has(Op.SUM) and len(a.values) > 1:
        return Choice(Kind.DURATION, ops | {Op.SUM, Op.BOTH}, Quantifier.TOGETHER)
    # "From when to when was there one" asks for all that it was, with the times.
    return Choice(Kind.ALL if a.is_existence and not a.values else Kind.DURATION, ops)


def _is_last_so(f: Features) -> bool:
    """Whether "last" stands before a verb: "when did it *last have* a word in its name" asks for no last name."""
    ends = [t.at[-1] + 1 for t in f.ops.get(Op.LAST, ())]
    return any(n < len(f.tokens) and f.tokens[n].text in grammar.BEARING for n in ends)


_WITHOUT_OPERATORS = (
    *(_of_each, succession_kinds.come_or_gone, succession_kinds.renewed, _edge_year, _timing),
    *(succession_kinds.neighbour, succession_kinds.ordinal),
)
_IN_TURN = (_in_order, _spanning, _ranking, succession_kinds.changing, *_WITHOUT_OPERATORS)
"""What a question may be, from the most telling on."""


def _claim(f: Features) -> Choice:
    """Asked as yes or no, with the word that says how far the claim goes."""
    if f.has(Op.ONLY) and f.has(Op.OFTEN) and not f.times and amounts.claimed(f, Op.OFTEN) == 1:
        return Choice(Kind.CLAIM, SPAN_OPS | {Op.ONLY, Op.OFTEN, Op.EVER, Op.FIRST}, Quantifier.ONCE)
    if (often := count_kinds.claimed_times(f)) is not None:
        return Choice(Kind.CLAIM, SPAN_OPS | {Op.OFTEN, Op.EVER, Op.MORE, Op.LESS}, Quantifier.TIMES, bound=often)
    if f.has(Op.END) and not (f.times or f.has(Op.STILL, Op.ALWAYS)):  # "did BKR end"
        return Choice(Kind.CLAIM, SPAN_OPS | {Op.END, Op.ALREADY}, Quantifier.ENDED)
    for op in (Op.ALWAYS, Op.STILL, Op.ALREADY, Op.EVER):
        if f.has(op) or (op is Op.STILL and _is_kept(f)):
            return Choice(
                Kind.CLAIM,
                SPAN_OPS | {op, Op.FIRST, Op.BEGIN, Op.LAST, Op.ONLY, Op.END, Op.ALWAYS, Op.CHANGE, Op.EXIST},
                Quantifier(op.value),
            )
    return Choice(Kind.CLAIM, SPAN_OPS | {Op.FIRST, Op.BEGIN, Op.END, Op.ONLY, Op.LAST, Op.CHANGE, Op.EXPAND, Op.EXIST})


def _is_kept(f: Features) -> bool:
    """Whether it is asked of something that was had before whether it still is: "has it *kept* the name"."""
    return not (f.times or f.has(Op.EVER) or f.words.isdisjoint(grammar.KEPT))


def _former(f: Features) -> Quantifier:
    return Quantifier.FORMER if f.has(Op.FORMER) else Quantifier.PLAIN


_DESCRIBING = {Focus.NONE, Focus.WHAT, Focus.DESCRIBE}
NAMING = {Focus.WHO, Focus.WHERE}
"""Question words for a value of which a clause that names one does not ask for another."""


def _plain_value(f: Features, p: Property, a: Asked) -> Choice:
    against = Against.NOTHING if f.focus in answered_by(p) else Against(f.focus)
    if f.focus is Focus.YESNO:
        if not a.has_cue:
            return Choice(Kind.VALUE, SPAN_OPS, against=Against.WHAT)
        if f.has(Op.FORMER) and not f.times and not f.is_present:  # "was it ever called something else"
            return Choice(Kind.ALL, SPAN_OPS, Quantifier.FORMER)
        if f.has(Op.EXIST) or not f.times:
            return Choice(Kind.ALL if a.has_plural else Kind.VALUE, SPAN_OPS)
        return Choice(Kind.VALUE, SPAN_OPS, against=Against.NOTHING)
    if p.type is ValueType.ITEM and a.values and not a.has_cue and not f.times:
        return Choice(
            Kind.DESCRIBE, SPAN_OPS, against=Against.WHAT
        )  # "who was Ann?" is asked of Ann, not of her office
    is_named = (f.focus in NAMING and not against) or (f.focus is Focus.LIST and not a.has_plural)  # "the name BKR"
    if a.values and not f.times and (is_named or f.focus in _DESCRIBING):
        # "who was Ann?" is asked of her, and not who it is now; where a house stands, no move to it tells
        is_of_place = f.focus is Focus.WHERE and a.cued_at <= {n for t in a.roles.values for n in t.at}
        return Choice(Kind.DESCRIBE, SPAN_OPS, against=Against.WHERE if is_of_place else Against.NOTHING)
    if f.focus is Focus.HOW and (
        not a.has_cue or (f.has(Op.BEGIN, Op.END) and (f.of[TagKind.VALUE] or "did" in f.words))
    ):
        against = Against.HOW  # "how did it come by the name" asks for no name
    wants_all = a.has_plural or f.focus is Focus.LIST or f.has(Op.ORDER, Op.REVERSE) or (f.has(Op.ALL) and not f.times)
    wants_all = wants_all or (f.has(Op.FORMER) and not f.times) or a.is_former
    if wants_all and not f.has(Op.CURRENT):
        return Choice(
            Kind.ALL,
            SPAN_OPS
            | {Op.ORDER, Op.CHANGE, Op.FIRST, Op.LAST}
            | ({Op.HAPPEN} if f.times else set())
            | (set() if a.values else {Op.PREVIOUS}),
            Quantifier.FORMER if a.is_former and not a.has_plural else _former(f),
            against=against,
        )
    is_dated = any(t.when is not None and t.when.interval is not None for t in f.times)  # "the *old* name in 1975"
    ops = SPAN_OPS if is_dated else SPAN_OPS - {Op.FORMER}
    is_begun = not a.values and (p.is_single or not f.times)  # "what it *became* in 1990" is what it was from then on
    return Choice(Kind.VALUE, ops | ({Op.BEGIN} if is_begun else set()), against=against)
