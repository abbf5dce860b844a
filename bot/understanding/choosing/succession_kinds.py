"""Questions about values that follow one another: what gave way to what, which came next, first and last."""

from __future__ import annotations

from bot.language import circumstances, endings, grammar, operators, precedence, renewal
from bot.language.grammar import WORD_NOUNS
from bot.language.operators import ARRIVALS, DEPARTURES, Op
from bot.language.question_words import Focus
from bot.later import later
from bot.model import Against, Kind, Quantifier, TagKind, ValueType
from bot.understanding.choosing.choice import ASKING, SPAN_OPS, TIMING_OPS, WHEN, Choice
from bot.understanding.framing import claimed
from bot.understanding.framing.replacing import is_from_first as is_from_first_of
from bot.understanding.framing.replacing import succession
from bot.understanding.tagging import amounts

with later:
    from bot.language import orders

TYPE_CHECKING = False
if TYPE_CHECKING:
    from bot.understanding.framing.asked import Asked
    from bot.understanding.framing.features import Features


def changing(f: Features, a: Asked) -> Choice | None:
    """What, when and how often it changed."""
    if not f.has(Op.CHANGE):
        return None
    ops = SPAN_OPS | {Op.CHANGE, Op.ORDER, Op.BEGIN, Op.FIRST, Op.LAST, Op.HAPPEN, Op.PERFORM}
    ops |= {Op.BETWEEN} if f.times or a.values else set()  # not "between the first and the last"
    if f.focus in {Focus.NUMBER, Focus.LENGTH} and not a.values:
        is_stretch = f.focus is Focus.LENGTH and (f.times or f.has(Op.FIRST, Op.LAST))  # "years between two of them"
        return Choice(Kind.CHANGE_COUNT, ops, against=Against.LENGTH if is_stretch else Against.NOTHING)
    if f.has(Op.OFTEN) and f.is_claim and not a.values:
        return Choice(Kind.CHANGE_COUNT, ops | {Op.OFTEN, Op.ONLY, Op.MORE, Op.LESS}, bound=amounts.bound(f, Op.OFTEN))
    if f.focus is Focus.WHEN and a.values:
        is_target = a.has_target or len(a.values) > 1
        return Choice(Kind.BEGAN if is_target else Kind.ENDED, ops)
    if f.is_claim:
        return Choice(
            Kind.BEGAN if a.values and a.has_target and f.times else Kind.CLAIM if a.values else Kind.CHANGES, ops
        )
    if f.focus in {Focus.WHAT, Focus.NONE} and len(a.values) == 1 and not f.times:
        asked = next((succession(f, t.at) for t in a.roles.values), None)  # "which name *made way for* BKM"
        return Choice(asked or (Kind.PREVIOUS if a.has_target else Kind.NEXT), ops)
    if f.focus is Focus.WHEN and f.ordinals:
        return Choice(Kind.CHANGES, ops)
    is_asked = f.focus in (ASKING | WHEN) - {Focus.WHO, Focus.LENGTH}  # not how long it is between two of them
    ops |= {Op.NEXT, Op.END, Op.GAIN} if f.ordinals else set()  # "what did the second renaming *replace*", "*bring*"
    return Choice(Kind.CHANGES, ops, against=Against.NOTHING if is_asked else Against(f.focus))


def renewed(f: Features, a: Asked) -> Choice | None:
    """Which values came or went in a time: "which names were *adopted* after 1960"."""
    is_asked = f.focus in {Focus.WHAT, Focus.NONE, Focus.LIST} and not f.is_claim and a.property.is_single
    if not is_asked or a.values or not a.has_cue or not f.times or f.ordinals or f.has(Op.FIRST, Op.LAST):
        return None
    if not {t.at for t in f.of[TagKind.VALUE]} <= {t.at for t in f.of[TagKind.ITEM]}:
        return None  # "the name BKR was dropped in 1985" is said of that name
    had = {t.at for t in f.ops.get(Op.USE, ())}
    edges = {Op.BEGIN, Op.END} if f.words.isdisjoint(WORD_NOUNS) else {Op.BEGIN, Op.END, Op.GAIN}
    if all(t.at in had for op in edges for t in f.ops.get(op, ())):
        return None  # "what name did it go by in 1960"
    ops = TIMING_OPS - {Op.CURRENT, Op.STILL}  # "in 1980 it took its *present* name" says more
    return Choice(Kind.CHANGES, ops | edges | {Op.PERFORM, Op.HAPPEN}, Quantifier.RENEWED)


def come_or_gone(f: Features, a: Asked) -> Choice | None:
    """Which of several that are so at once began or ended in a time: "who *became* a member in 1990"."""
    if a.property.is_single or not f.times or f.is_claim or a.values or f.ordinals or f.focus not in _COMING:
        return None
    kind = Kind.COUNT if f.focus is Focus.NUMBER else Kind.VALUE
    cued = {f.tokens[n].text for n in a.cued_at}
    had = {t.at for t in f.ops.get(Op.USE, ())}
    for op, verbs, moved in ((Op.BEGIN, ARRIVALS, Quantifier.COME), (Op.END, DEPARTURES, Quantifier.GONE)):
        if any(t.at not in had for t in f.ops.get(op, ())) or not verbs.isdisjoint(cued):
            return Choice(kind, SPAN_OPS | {op}, moved)
    return None


_COMING = frozenset({Focus.WHO, Focus.WHAT, Focus.NONE, Focus.LIST, Focus.NUMBER})


def neighbour(f: Features, a: Asked) -> Choice | None:
    """What came next or before."""
    is_distant = bool(a.values) and any(t.value == "shift" for t in f.times)  # "*two years* before becoming BKR"
    if not f.has(Op.NEXT, Op.PREVIOUS) or f.focus is Focus.NUMBER or is_distant:
        return None
    ops = SPAN_OPS | {Op.NEXT, Op.PREVIOUS, Op.LAST, Op.BEGIN, Op.CHANGE, Op.HAPPEN, Op.END}
    spots = set(a.spots)
    if f.focus is Focus.YESNO and a.property.type is ValueType.ITEM and _leads_to_bearer(f, a):
        return _holder_beside(f, ops)
    if f.has(Op.NEXT) and f.has(Op.PREVIOUS) and len(a.values) == 2:  # noqa: PLR2004 -- "after A but before B"
        return Choice(Kind.BETWEEN, ops, uses_time=False)
    if len(spots) == 1 and (asked := succession(f, spots.pop())) is not None:
        return Choice(asked, ops, uses_time=_is_then(f))
    if not a.values and (place := claimed.beside_nth(f)):
        return Choice(Kind.ORDINAL, ops | {Op.FIRST}, ordinal=place, uses_time=False)
    is_of_all = a.has_plural or _is_each(f, a)
    is_near = not f.words.isdisjoint(renewal.NEAREST | grammar.ONES | {"next"})  # "names: which *one* was *next*"
    is_some = is_near or bool(f.numbers or f.ordinals)  # "the next *two* names after BKR"
    if is_of_all and len(a.values) == 1 and not (f.times or is_some) and (beside := side(f, a)):
        return Choice(Kind.ALL, ops | {Op.ORDER}, beside)
    if f.has(Op.NEXT) and (a.values or not f.times or f.is_of_future) and not f.has(Op.PREVIOUS):
        return Choice(Kind.NEXT, ops, uses_time=not a.values or _is_then(f))
    if f.has(Op.PREVIOUS) and is_of_all and not (f.times or a.values):
        return Choice(Kind.ALL, ops | {Op.FORMER}, Quantifier.FORMER)
    if f.focus is Focus.YESNO and a.values and _was_so_before(f, a):
        return Choice(Kind.CLAIM, ops)
    if f.has(Op.PREVIOUS) and (a.values or not f.times):
        if not a.values and f.has(Op.FORMER) and a.has_plural:
            return None
        return Choice(Kind.PREVIOUS, ops, uses_time=not a.values or _is_then(f))
    return None


def _is_each(f: Features, a: Asked) -> bool:
    """Whether all of them are asked for by one noun: "*each* designation before the present one"."""
    each = {t.at[-1] + 1 for t in f.ops.get(Op.ALL, ()) if f.tokens[t.at[-1]].text in circumstances.EACH}
    return any(t.at[0] in each for t in a.cues)


def _was_so_before(f: Features, a: Asked) -> bool:
    """Whether it is asked if something was so formerly, and not what came before: "was it *previously called* BKR"."""
    ends = [t.at[-1] + 1 for t in f.ops.get(Op.PREVIOUS, ()) if t.at[0] > 1]
    return any(n in a.cued_at and f.tokens[n].text not in grammar.NAME_NOUNS for n in ends)


def _is_then(f: Features) -> bool:
    """Whether it is said when one gave way to the other, or will: "who followed Ann *in 1989*"."""
    return len(f.times) == 1 and f.times[0].when is not None and f.times[0].when.relation in {"at", "future"}


def side(f: Features, a: Asked) -> Quantifier:
    """On which side of a value those stand that are counted: "how many names *before BKR*"."""
    named = {t.at[0] for t in (*a.roles.values, *f.of[TagKind.ITEM])}
    sides = ((Op.PREVIOUS, Quantifier.BEFORE), (Op.NEXT, Quantifier.AFTER))
    found = [side for op, side in sides if any(_leads_to(f, t.at[-1] + 1, named) for t in f.ops.get(op, ()))]
    return found[0] if len(found) == 1 and len(a.values) <= 1 else Quantifier.PLAIN


_GIVING_WAY = (Op.CHANGE, Op.BEGIN, Op.END, Op.NEXT)


def giving_way(f: Features, a: Asked) -> Choice | None:
    """When one named value gave way to another, or whether it did: "when did A replace B?"."""
    if len(a.values) != 2 or f.focus in {Focus.LENGTH, Focus.NUMBER} or not f.has(*_GIVING_WAY) or f.ordinals:  # noqa: PLR2004
        return None
    items = [t for t in f.of[TagKind.ITEM] if t.value in a.values]
    spots = sorted({t.at for t in (a.roles.values or items)})
    is_from_first = is_from_first_of(f.tokens, *spots) if len(spots) == 2 else None  # noqa: PLR2004
    if is_from_first is None:
        return None
    ops = SPAN_OPS | {*_GIVING_WAY, Op.HAPPEN, Op.PERFORM}
    is_asked = f.is_claim or f.focus in {Focus.WHEN, Focus.NONE, Focus.DESCRIBE}
    return Choice(
        Kind.CHANGES, ops, is_reversed=not is_from_first, against=Against.NOTHING if is_asked else Against(f.focus)
    )


def which_of(f: Features, a: Asked) -> Choice | None:
    """Which of several named values came first, or last: "which was earlier, the fire or the flood?"."""
    is_claim = f.focus is Focus.YESNO and len(a.values) == 2  # noqa: PLR2004 -- "was the fire before the flood?"
    is_asked = (f.focus in {Focus.WHAT, Focus.WHO} or a.is_choice) and len(a.values) > 1
    if not (is_claim or is_asked) or f.has(Op.BETWEEN, Op.CHANGE) or f.times:
        return None
    named = {at[0] for at in a.spots}
    steps = {
        op: any(_leads_to(f, t.at[-1] + 1, named) == is_claim for t in f.ops.get(op, ()))
        for op in (Op.PREVIOUS, Op.NEXT)
    }
    if f.focus is Focus.YESNO and all(f.has(op) for op in steps):
        steps = {Op.PREVIOUS: True, Op.NEXT: False}  # "was the fire *before or after* the flood?"
    is_older = is_asked and a.property.type is ValueType.NAME and not f.words.isdisjoint(orders.EARLIER)
    is_newer = is_asked and a.property.type is ValueType.NAME and not f.words.isdisjoint(orders.LATER)
    is_first = steps[Op.PREVIOUS] or (is_asked and f.has(Op.FIRST)) or is_older  # "which is older, BKR or BKM"
    is_last = steps[Op.NEXT] or (is_asked and f.has(Op.LAST)) or is_newer
    if is_first == is_last:
        return None
    ops = SPAN_OPS | {Op.FIRST, Op.LAST, Op.PREVIOUS, Op.NEXT, Op.BEGIN, Op.HAPPEN, Op.BOTH}
    ops |= {Op.FORMER, Op.CURRENT} if is_older or is_newer else frozenset()
    is_adjacent = is_claim and (not f.words.isdisjoint(precedence.ADJACENT) or _is_the_one(f))
    return Choice(
        Kind.ORDINAL, ops, Quantifier.ADJACENT if is_adjacent else Quantifier.PLAIN, ordinal=1 if is_first else -1
    )


def _is_the_one(f: Features) -> bool:
    """ "The name before that" is the one right before it."""
    words = [t.text for t in f.tokens]
    nouns = grammar.NAME_NOUNS | {"one"}
    return any(
        a == "the" and b in nouns and c in {"before", "after"}
        for a, b, c in zip(words, words[1:], words[2:], strict=False)
    )


def _leads_to(f: Features, n: int, named: set[int]) -> bool:
    """Whether a named value follows at this place, without a comma: "before the *flood*"."""
    is_follower = n < len(f.tokens) and not f.tokens[n].has_comma
    return is_follower and (n in named or (f.tokens[n].text in grammar.BEFORE_NAME and n + 1 in named))


def _holder_beside(f: Features, ops: frozenset[Op]) -> Choice:
    """Who had it next to the one who is named: "was there *a mayor before her*?", not "was she mayor before her?"."""
    is_open = not f.words.isdisjoint(operators.OTHERS | {"there"})
    side = Quantifier.NEXT if f.has(Op.NEXT) else Quantifier.PREVIOUS
    against = Against.NOTHING if is_open and f.has(Op.NEXT) != f.has(Op.PREVIOUS) else Against.WHAT
    return Choice(Kind.HOLDER, ops, side, uses_time=False, against=against)


def _leads_to_bearer(f: Features, a: Asked) -> bool:
    """Whether "before" or "after" stands right before the one of whom it is asked: "before *her*"."""
    steps = (*f.ops.get(Op.PREVIOUS, ()), *f.ops.get(Op.NEXT, ()))
    return any(_leads_to(f, t.at[-1] + 1, set(a.roles.subject_at)) for t in steps)


def ordinal(f: Features, a: Asked) -> Choice | None:
    """Which was first, second, last."""
    if (f.is_claim and a.values) or f.has(Op.ORDER, Op.REVERSE):
        return None
    if f.ordinals or f.has(Op.FIRST, Op.LAST):
        if a.is_dated_ordinal:
            return Choice(Kind.ORDINAL, against=Against.TIME)
        if not a.has_cue and not a.values:
            return Choice(Kind.ORDINAL, against=Against.WHAT)
        if f.has(Op.FORMER) and f.has(Op.LAST) and not f.has(Op.FIRST):
            return Choice(Kind.PREVIOUS, SPAN_OPS | {Op.LAST, Op.BEGIN})  # "the most recent *former* name"
        edge = _edge_of(f) if not a.values and a.property.is_single else Quantifier.PLAIN
        return Choice(Kind.ORDINAL, SPAN_OPS | {Op.FIRST, Op.LAST, Op.BEGIN} | ({Op.END} if edge else set()), edge)
    return None


def _edge_of(f: Features) -> Quantifier:
    """The edge of their time by which values are ordered: "ended" ("dropped first"), "began" in a time, or neither."""
    if any(f.text(t.at) not in endings.ENDING_UP for t in f.ops.get(Op.END, ())):
        return Quantifier.ENDED
    return Quantifier.BEGAN if f.has(Op.BEGIN) and f.times else Quantifier.PLAIN
