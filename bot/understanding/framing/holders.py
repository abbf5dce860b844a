"""When a property between items is read from the value's end: "who was mayor?", "what did she build?".

Such a reading takes a word for the property, or a noun for what is asked for; without either only people are asked for,
by "who" or by the name of what they hold ("the first mayor").
"""

from __future__ import annotations

from bot.language import grammar, operators
from bot.language.inflection import is_past
from bot.language.operators import Op
from bot.language.question_words import Focus
from bot.later import later
from bot.model import Against, Kind, Quantifier, TagKind, TimeRelation
from bot.understanding.choosing.choice import Choice
from bot.understanding.framing import claimed
from bot.understanding.framing.replacing import succession

with later:
    from bot.understanding.choosing import count_kinds
    from bot.understanding.framing import direction

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from bot.facts.base import FactBase
    from bot.model import Property, Tag
    from bot.understanding.framing.features import Features

_ASKING = {Focus.WHO, Focus.WHAT, Focus.LIST, Focus.NUMBER, Focus.NONE}
_BY_NAME = {Focus.WHO, Focus.LIST, Focus.NUMBER, Focus.NONE}
"""What a question for people may begin with that names only what they hold: "the first mayor"."""
_OPS = frozenset(
    {
        *(Op.USE, Op.ALL, Op.EVER, Op.CURRENT, Op.FIRST, Op.LAST, Op.BEGIN, Op.FORMER, Op.STILL, Op.EXIST, Op.ONLY),
        *(Op.NEXT, Op.PREVIOUS),
    }
)
_ORDERING = (Op.FIRST, Op.LAST, Op.CURRENT, Op.FORMER, Op.ALL)
"""Words that stand before a noun and say which ones."""
_CHOOSING = (*_ORDERING, Op.NEXT, Op.PREVIOUS, Op.LONGEST, Op.SHORTEST)
"""Words that make a question of a mere name: "the first mayor"."""


def asks_holders(f: Features, p: Property, values: Iterable[Tag], facts: FactBase) -> bool:
    """Whether the clause asks who or what has these values of the property."""
    values = list(values)
    spots = [t.at for t in values]
    if f.focus not in _ASKING or _is_measure(f):
        return False
    if _are_people(p.of, facts) and (direction.is_beside_holder(f, p, spots) or _is_done_to(f, p, spots)):
        return False
    if f.focus is Focus.WHO and p.of and not _are_people(p.of, facts) and _are_all_people(values, facts):
        return False  # "who was mayor of it first, Ann or Tom" asks for one of them
    if f.focus is Focus.WHAT and asks_value(f, p, {facts.item(t.value).type for t in values}):
        return False
    if f.focus is Focus.WHAT and f.has(Op.NEXT, Op.PREVIOUS) and not asks_bearer(f, p):
        return any(_is_headed(f, at) for at in spots)  # "what came after it" asks for the next value
    if f.focus is Focus.WHO and f.has(Op.NEXT, Op.PREVIOUS) and not _are_people(p.of, facts) and not asks_bearer(f, p):
        return False  # "who was keeper of it after Ann" asks for the next keeper
    if _is_cued(f, p, spots) or asks_bearer(f, p):
        return f.focus is not Focus.NONE or not f.of[TagKind.PRONOUN]
    are_people = _are_people(p.of, facts) and not any(_are_people([facts.item(t.value).type], facts) for t in values)
    is_ordered = bool(f.times or f.ordinals) or f.has(*_CHOOSING)
    is_named = (f.focus in _BY_NAME and (f.focus is not Focus.NONE or is_ordered)) or (
        f.focus is Focus.WHAT and any(_is_headed(f, at) for at in spots)
    )
    is_from = any(at[0] > 0 and f.tokens[at[0] - 1].text == "from" for at in spots)
    is_of_place = Focus.WHERE.value in p.asks and not is_from  # "who is Rome" does not ask who was born there
    return are_people and is_named and not is_of_place and (f.focus is Focus.WHO or not f.of[TagKind.PRONOUN])


def _are_all_people(values: Iterable[Tag], facts: FactBase) -> bool:
    """Whether all that is named are people."""
    types = [facts.item(t.value).type for t in values]
    return bool(types) and _are_people(types, facts)


def _is_done_to(f: Features, p: Property, spots: list[tuple[int, ...]]) -> bool:
    """Whether somebody else does to who has it what makes it theirs: "who *elected* the mayor"."""
    verb = max(f.focus_at, default=-1) + 1
    made = any(t.at == (verb,) and t.value == p.id for t in f.of[TagKind.CUE]) and f.tokens[verb].text in p.cues
    is_direct = any(at[0] in {verb + 1, verb + 2} for at in spots)
    return f.focus is Focus.WHO and made and is_direct and f.tokens[verb].text.endswith("ed")


def asks_doer(f: Features, values: Iterable[Tag]) -> bool:
    """Whether "who" asks for somebody who has or did what is named behind its verb: "who *won* the cup"."""
    start = max(f.focus_at, default=-1) + 1
    ends = [t.at[0] for t in values if t.at[0] > start]
    between = [f.tokens[n].text for n in range(start, min(ends, default=start))]
    return f.focus is Focus.WHO and any(word not in grammar.FINITE_BE | grammar.ARTICLES for word in between)


def choice(f: Features, p: Property, bearer_at: Collection[int] = ()) -> Choice:
    """Who has the value: at a time, now, next after somebody, before, longest, or how many have it."""
    is_dated = any(t.when is not None and t.when.interval is not None for t in f.times)
    is_former = _is_former(f)
    if is_dated and (f.has(Op.CURRENT) or (is_former and not f.has(Op.PREVIOUS))):
        return Choice(Kind.HOLDER, _OPS, against=Against.TIME)  # "the *current* mayor in 1950"
    if f.has(Op.NEXT, Op.PREVIOUS) and (f.focus is Focus.NUMBER or _asks_for_all(f, bearer_at)):
        return Choice(Kind.HOLDER, _OPS, against=Against.NUMBER)  # "how many mayors were there *before* Ann"
    if not bearer_at and (place := claimed.beside_nth(f)):  # "who was mayor after the *first* mayor"
        return Choice(Kind.HOLDER, _OPS | {Op.NEXT, Op.PREVIOUS, Op.HAPPEN}, ordinal=place)
    if not bearer_at and f.ordinals and f.has(Op.PREVIOUS) and not is_dated:
        return Choice(
            Kind.HOLDER, _OPS | {Op.PREVIOUS}, against=Against.TIME
        )  # "who was mayor *before the first* mayor"
    asked = succession(f, tuple(sorted(bearer_at))) if bearer_at and f.has(Op.NEXT, Op.PREVIOUS) else None
    if asked is not None:  # "who did Ann *succeed*" asks for the one before her
        ops = _OPS | {Op.NEXT, Op.PREVIOUS, Op.HAPPEN, Op.CHANGE, Op.BEGIN}
        return Choice(Kind.HOLDER, ops, Quantifier.PREVIOUS if asked is Kind.PREVIOUS else Quantifier.NEXT)
    for op, quantifier in (
        (Op.LONGEST, Quantifier.LONGEST),
        (Op.SHORTEST, Quantifier.SHORTEST),
        (Op.LONGER, Quantifier.LONGEST),
        (Op.SHORTER, Quantifier.SHORTEST),
        (Op.NEXT, Quantifier.NEXT),
        (Op.PREVIOUS, Quantifier.PREVIOUS),
    ):
        if f.has(op):
            happens = {Op.HAPPEN} if op in {Op.NEXT, Op.PREVIOUS} else set()
            return Choice(Kind.HOLDER, _OPS | {op} | happens, quantifier)
    if f.focus is Focus.NUMBER:
        return Choice(Kind.HOLDER, _OPS - {Op.FORMER}, Quantifier.COUNT)
    if others_at(f):  # who had it then is no other, unless somebody was told of before
        is_of_then = is_dated or not (f.is_past or any(is_past(word) for word in f.words))
        is_one = is_of_then and p.time is TimeRelation.DURING
        return Choice(Kind.HOLDER, _OPS, Quantifier.OTHERS, against=Against.TIME if is_one else Against.NOTHING)
    if is_dated and p.time is TimeRelation.DURING and f.has(Op.BEGIN) and not (f.ordinals or f.has(Op.FIRST, Op.LAST)):
        return Choice(Kind.HOLDER, _OPS, Quantifier.COME)  # "who *became* mayor in 1978" was not mayor before
    return Choice(Kind.HOLDER, _OPS, Quantifier.FORMER if is_former else Quantifier.PLAIN)


def _asks_for_all(f: Features, bearer_at: Collection[int]) -> bool:
    """Whether all of those on one side are asked for, and not the nearest: "who were the *mayors* before Ann"."""
    are_said = "were" in f.words or f.focus is Focus.LIST
    held = [f.tokens[t.at[-1]] for t in f.of[TagKind.ITEM] if set(t.at).isdisjoint(bearer_at)]
    return are_said and any(t.text.endswith("s") and t.text != t.key for t in held)


def _is_former(f: Features) -> bool:
    """Whether a word outside of names asks for those who have it no more: not that of the *Old* Town."""
    names = [set(t.at) for t in f.of[TagKind.ITEM]]
    return any(not any(name.issuperset(t.at) for name in names) for t in f.ops.get(Op.FORMER, ()))


def others_at(f: Features) -> set[int]:
    """Where the clause asks for the others: "what *else* did she build?"."""
    return {n for n, t in enumerate(f.tokens) if t.text in operators.OTHERS}


def neighbours_of(f: Features, facts: FactBase, between_items: Iterable[str]) -> str:
    """The property by which the clause asks for the next after a named bearer of it, or "".

    "Who succeeded Ann?", "which ferry came after the Packet?": there has to be just one property that can be meant.
    """
    if not f.has(Op.NEXT, Op.PREVIOUS) or f.focus not in {Focus.WHO, Focus.WHAT}:
        return ""
    found = [
        name
        for name in between_items
        if (p := facts.properties[name]).time is TimeRelation.DURING
        and (_are_people(p.of, facts) if f.focus is Focus.WHO else asks_bearer(f, p))
        and any(facts.statements(t.value, name) for t in f.of[TagKind.ITEM])
    ]
    return found[0] if len(found) == 1 else ""


def has_present_verb(f: Features) -> bool:
    """Whether the verb after the question word and its noun is one of now: "who serves", "which ferry sails"."""
    if f.focus not in {Focus.WHO, Focus.WHAT} or not f.focus_at:
        return False
    start = max(f.focus_at) + 1
    nouns = {n for t in f.of[TagKind.TYPE] if t.at[0] == start for n in t.at}
    if f.focus is Focus.WHAT and not nouns:
        return False
    start = max(nouns, default=start - 1) + 1
    word = f.tokens[start].text if start < len(f.tokens) else ""
    is_verb = any(t.at[0] == start for t in f.tags if t.kind in {TagKind.CUE, TagKind.WORD, TagKind.OP})
    return is_verb and word.endswith("s") and word not in grammar.AUXILIARIES


def compares(f: Features, bearers: Iterable[Tag]) -> bool:
    """Whether the clause asks which of two who are named had something longer."""
    is_asked = f.focus in {Focus.WHO, Focus.WHAT} and f.has(Op.LONGER, Op.SHORTER, Op.LONGEST, Op.SHORTEST)
    return is_asked and len({t.at for t in bearers}) > 1


def orders_value(f: Features, values: Iterable[Tag]) -> bool:
    """Whether "first" or "last" stands before the value: "was she the *first mayor*"."""
    ends = {t.at[-1] + 1 for t in (*f.ordinals, *f.ops.get(Op.FIRST, ()), *f.ops.get(Op.LAST, ()))}
    return any(t.at[0] in ends for t in values)


def bearer_nouns(f: Features, p: Property, facts: FactBase) -> set[int]:
    """Where the clause says what is asked for: "which *ferry*", "how many *people*".

    Only a property of one type tells no others than those that the noun means.
    """
    nouns = {n for t in f.of[TagKind.TYPE] if not p.of or (t.value,) == p.of for n in t.at}
    people = {n for n, t in enumerate(f.tokens) if t.text in grammar.PEOPLE}
    return nouns | (people if _are_people(p.of, facts) else set())


def _is_cued(f: Features, p: Property, spots: list[tuple[int, ...]]) -> bool:
    """Whether a word for the property stands outside of the names; a mere preposition does for "what is on it?"."""
    taken = {n for at in spots for n in at} | f.focus_at
    cues = [set(t.at) - taken for t in f.of[TagKind.CUE] if t.value == p.id]
    words = {f.tokens[n].text for at in cues for n in at}
    if words - grammar.FUNCTION_WORDS:
        return True
    return bool(words) and f.focus in {Focus.WHAT, Focus.LIST} and f.has_verb


def _is_measure(f: Features) -> bool:
    """Whether the question word asks for a figure or for a number of times: "how high", "how often"."""
    words = [f.tokens[n].text for n in sorted(f.focus_at)]
    return count_kinds.asks_times(f) or (f.focus is Focus.NUMBER and words[:2] != ["how", "many"])


def asks_bearer(f: Features, p: Property) -> bool:
    """Whether the noun after the question word is one for what has the property."""
    return any(not p.of or t.value in p.of for t in f.of[TagKind.TYPE] if _is_headed(f, t.at))


def asks_value(f: Features, p: Property, types: Collection[str]) -> bool:
    """Whether the noun after the question word is one for the value itself: "what *island*"."""
    heads = [t.value for t in f.of[TagKind.TYPE] if _is_headed(f, t.at)]
    if any(not p.of or name in p.of for name in heads):
        return False
    labels = {w for label in (p.label, p.plural) for w in label.split()}
    is_value = any(name in types for name in heads) if types else bool(heads)
    return is_value or any(n < len(f.tokens) and f.tokens[n].text in labels for n in _after_focus(f))


def asks_values(f: Features, p: Property, facts: FactBase) -> bool:
    """Whether the noun after the question word is a plural one for the values: "which *towns* has it sat in"."""
    heads = [t for t in f.of[TagKind.TYPE] if _is_headed(f, t.at) or set(t.at) <= f.focus_at]
    heads = [t for t in heads if f.tokens[t.at[-1]].text.endswith("s")]
    return any(not (p.of and t.value in p.of) and facts.has_values_of(p.id, t.value) for t in heads)


def _is_headed(f: Features, at: tuple[int, ...]) -> bool:
    """Whether these tokens stand right after the question word, but for adjectives of order."""
    return at[0] in _after_focus(f)


def _after_focus(f: Features) -> set[int]:
    """The place after the question word where its noun stands."""
    if not f.focus_at or f.focus not in {Focus.WHAT, Focus.LIST, Focus.NUMBER, Focus.WHO}:
        return set()
    start = max(f.focus_at) + 1
    ordering = {n for t in (*f.ordinals, *f.numbers) for n in t.at} | others_at(f)
    ordering |= {
        n for op in (Op.FIRST, Op.LAST, Op.CURRENT, Op.FORMER, Op.ALL) for t in f.ops.get(op, ()) for n in t.at
    }
    while start < len(f.tokens) and (start in ordering or f.tokens[start].text in grammar.OF_ALL_OF):
        start += 1
    return {start}


def _are_people(types: Iterable[str], facts: FactBase) -> bool:
    """Whether items of these types are spoken of as people."""
    are_people = [facts.types[name].is_person for name in types]
    return bool(are_people) and all(are_people)
