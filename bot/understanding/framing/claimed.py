"""What a clause claims beside names and times: a place in an order, a number, where it was, how exact a date is."""

from __future__ import annotations

from itertools import pairwise, takewhile

from bot.language import degrees, endings, grammar, numbers, precedence, question_words
from bot.language.grammar import (
    AT_FIGURE,
    AT_PLACE,
    BEFORE_COUNT,
    BESIDE_PLACE,
    COORDINATORS,
    DEFINITE,
    FINITE_BE,
    REACHING,
)
from bot.language.inflection import is_past, key
from bot.language.operators import Op
from bot.language.question_words import WH, Focus
from bot.later import later
from bot.model import Bound, Kind, Quantifier, TagKind, TimeRelation, ValueType
from bot.records import replace
from bot.understanding.tagging import amounts

with later:
    from bot.understanding.choosing import tallies

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from decimal import Decimal

    from bot.model import Tag
    from bot.understanding.choosing.choice import Choice
    from bot.understanding.framing.asked import Asked
    from bot.understanding.framing.features import Features


def uses_number(a: Asked, choice: Choice, t: Tag) -> bool:
    """Whether a number is explained as what is counted or measured, or as how many there are."""
    f, p = a.clause, a.property
    if p.is_figure:
        timed = {Kind.BEGAN, Kind.ENDED, Kind.PERIOD, Kind.DURATION} if p.time is TimeRelation.DURING else set()
        is_either = choice.quantifier is Quantifier.EITHER
        is_held = choice.kind in {Kind.CLAIM, Kind.COMPARISON, Kind.MEASURED, *timed} or is_either
        return is_held and len(f.numbers) == 1 and not _is_of_row(a, t)
    if (not p.is_list and p.type is not ValueType.NAME) or choice.kind is Kind.DURATION:
        return False
    after = takewhile(lambda token: token.text not in WH, f.tokens[t.at[-1] + 1 : t.at[-1] + 5])
    return any([token.key in a.names for token in after]) or (
        t.at[0] > 0 and f.tokens[t.at[0] - 1].text in question_words.COUNTING
    )


def _is_of_row(a: Asked, t: Tag) -> bool:
    """Whether a number goes on with the items that a fragment names: "the rent of rooms 1 *and 2*"."""
    f, n = a.clause, t.at[0]
    return n > 1 and not f.has_verb and f.tokens[n - 1].text in COORDINATORS and n - 2 in a.roles.subject_at


def reaching_at(f: Features) -> set[int]:
    """Where a verb only says that a figure is a number: "did membership *reach* 156", "… *stand* at 156"."""
    first = f.numbers[0].at[0] if f.numbers else 0
    n = first - 1
    while n > 0 and f.tokens[n].text in AT_FIGURE:
        n -= 1
    return {n} if n > 0 and f.tokens[n].key in _REACHING else set()


_REACHING = frozenset(map(key, REACHING))


def wished_at(a: Asked, choice: Choice) -> set[int]:
    """Where a number is not said of what is there: "which year had *two* storms", not "the two storms"."""
    f = a.clause
    if choice.kind not in {Kind.PERIOD, Kind.CHANGES} or f.focus is not Focus.WHEN or f.has(Op.CHANGE, Op.OFTEN):
        return set()
    if a.property.is_figure or several(f) is not None:
        return set()
    return {n for t in wished(f) for n in t.at}


def wished(f: Features) -> list[Tag]:
    """The numbers that are not said of what is there."""
    return [t for t in f.numbers if t.at[0] == 0 or f.tokens[t.at[0] - 1].text not in DEFINITE]


def place(a: Asked, left: list[int]) -> str:
    """The place that the question claims with all that is left of it: an item's id, as it was said, or "".

    "Concluded in Rome", "wrecked off Reyl".
    """
    f = a.clause
    said = left[f.tokens[left[0]].text in BESIDE_PLACE :]
    if not said:
        return ""
    left, first, last = said, said[0], said[-1]
    item = next((t.value for t in f.of[TagKind.ITEM] if list(t.at) == left), "")
    if item and not a.is_placed_by(item):
        return ""
    placing = BESIDE_PLACE if item else AT_PLACE
    is_place = first > 0 and f.tokens[first - 1].text in placing and left == list(range(first, last + 1))
    empty = f.plain_at.union(*[t.at for t in f.times])
    is_last = empty.issuperset(range(last + 1, len(f.tokens)))
    text = item or " ".join(f.tokens[n].said for n in left)
    is_known = f.focus is Focus.NUMBER and bool(a.placed(text))
    is_asked = is_known or f.focus in {Focus.YESNO, Focus.WHY, Focus.WHEN, Focus.NONE}
    is_name = len(left) <= 2 and is_last and is_asked  # noqa: PLR2004
    return text if is_place and is_name and a.has_place else ""


def ordinal(f: Features) -> int:
    """Which value in the order of time: 1 the first, -1 the last, 0 none said."""
    if f.ordinals:
        return int(f.ordinals[0].value)
    if not f.has(Op.FIRST, Op.LAST):
        return 0
    edges = [t.at[-1] + 1 for op in (Op.FIRST, Op.LAST) for t in f.ops.get(op, ())]
    if len(edges) == 1 and f.of[TagKind.VALUE] and {t.text for t in f.tokens[edges[0] : edges[0] + 1]} & _EDGED:
        return 0  # "the first *year* of BKR" is no first name
    return 1 if f.has(Op.FIRST) else -1


_EDGED = frozenset({"year", "date"})


def ordinals(f: Features) -> tuple[int, ...]:
    """Each place in the order that the clause asks for, where it joins several: "the first and the last name"."""
    if not f.ordinals and not f.has(Op.FIRST, Op.LAST):
        return ()
    said = {t.at[0]: int(t.value) for t in f.ordinals}
    said |= {t.at[0]: 1 for t in f.ops.get(Op.FIRST, ()) if t.at[0] not in said}
    said |= {t.at[0]: -1 for t in f.ops.get(Op.LAST, ()) if t.at[0] not in said}
    places = sorted(said)
    words = [t.text for t in f.tokens]
    are_joined = all(not COORDINATORS.isdisjoint(words[a:b]) for a, b in pairwise(places))
    return tuple(dict.fromkeys(said[n] for n in places)) if are_joined else ()


def beside_nth(f: Features) -> int:
    """Which is asked for as the neighbour of another: 2 "after the *first*", -2 "before the *last*"; else 0."""
    steps = [(t.at[0], n) for op, n in ((Op.NEXT, 1), (Op.PREVIOUS, -1)) for t in f.ops.get(op, ())]
    placed = {t.at[0]: int(t.value) for t in f.ordinals}
    placed |= {t.at[0]: n for op, n in ((Op.FIRST, 1), (Op.LAST, -1)) for t in f.ops.get(op, ())}
    if len({n for _, n in steps}) != 1 or len(set(placed.values())) != 1:
        return 0
    (at, nth), (step_at, step) = min(placed.items()), min(steps)
    return nth + step if step_at < at and nth * (nth + step) > 0 else 0


def asks_of_now_too(f: Features) -> bool:
    """Whether the clause asks for the present one and for the one before: "name *now and before*"."""
    now = [t.at[0] for t in f.ops.get(Op.CURRENT, ())]
    before = [t.at[0] for t in f.ops.get(Op.PREVIOUS, ())]
    words = [t.text for t in f.tokens]
    return any(b - a == 2 and words[a + 1] in COORDINATORS for a in now for b in before)  # noqa: PLR2004 -- the joint


def several(f: Features) -> Decimal | None:
    """How many the clause asks for from the first or the last on: "the first three", "the two most recent"."""
    edges = [t.at for op in (Op.FIRST, Op.LAST, Op.NEXT, Op.PREVIOUS) for t in f.ops.get(op, ())]
    found = [t.number for t in f.numbers if any(_is_beside(t.at, at) for at in edges)]
    return found[0] if len(found) == 1 else None


def other_side(f: Features, choice: Choice) -> Choice | None:
    """The choice of the neighbour on the other side, where both are asked for: "what came before and after it?"."""
    if not asks_both_sides(f):
        return None
    if choice.kind in _SIDES:
        return replace(choice, kind=_SIDES[choice.kind])
    if choice.kind is Kind.HOLDER and choice.quantifier in _QUANTIFIED:
        return replace(choice, quantifier=_QUANTIFIED[choice.quantifier])
    return None


_SIDES = {Kind.PREVIOUS: Kind.NEXT, Kind.NEXT: Kind.PREVIOUS}
_QUANTIFIED = {Quantifier.PREVIOUS: Quantifier.NEXT, Quantifier.NEXT: Quantifier.PREVIOUS}


def asks_both_sides(f: Features) -> bool:
    """Whether what came before and what came after are asked for together."""
    if not (f.has(Op.NEXT) and f.has(Op.PREVIOUS)) or "and" not in f.words:
        return False
    ends = [(t.at[-1], o.at[0]) for t in f.ops[Op.PREVIOUS] for o in f.ops[Op.NEXT]]
    ends += [(t.at[-1], o.at[0]) for t in f.ops[Op.NEXT] for o in f.ops[Op.PREVIOUS]]
    gaps = [[t.text for t in f.tokens[first + 1 : last]] for first, last in ends if first < last]
    return any("and" in gap and precedence.BETWEEN_SIDES.issuperset(gap) for gap in gaps)


def _is_beside(number: tuple[int, ...], edge: tuple[int, ...]) -> bool:
    return edge[-1] + 1 == number[0] or number[-1] + 1 == edge[0]


_IN_ORDER = {Kind.ORDINAL, Kind.PERIOD, Kind.BEGAN, Kind.ENDED}


def number(a: Asked, kind: Kind) -> Decimal | None:
    """The number that the clause claims: of a list only with "the" ("the three areas"), else it is a wish.

    Of a duration it is the months that are claimed, of changes and of terms how many.
    """
    f, p = a.clause, a.property
    if (op := _AMOUNTS.get(kind)) is not None and f.has(op) and not p.is_figure:
        return amounts.claimed(f, op)
    if kind is Kind.TALLIED:
        said = tallies.tally(a)
        return said.number if said is not None else None
    if not f.numbers:
        return None
    if not p.is_figure and ordinal(f) and kind in _IN_ORDER and (count := several(f)) is not None:
        return count
    if not p.is_figure and kind in {Kind.NEXT, Kind.PREVIOUS} and (count := several(f)) is not None:
        return count
    first = f.numbers[_is_part(f)]
    is_definite = first.at[0] == 0 or f.tokens[first.at[0] - 1].text in BEFORE_COUNT
    is_count = kind is Kind.COUNT and f.is_claim  # "are there *four* areas"
    return first.number if is_definite or is_count or not p.is_list else None


def _is_part(f: Features) -> bool:
    """Whether the first of two numbers says how many of the others are wanted: "the *one* of the four areas"."""
    if len(f.numbers) != 2:  # noqa: PLR2004 -- the part and the whole
        return False
    between = [t.text for t in f.tokens[f.numbers[0].at[-1] + 1 : f.numbers[1].at[0]]]
    return between[:1] == ["of"] and set(between[1:]) <= DEFINITE


_AMOUNTS = {Kind.DURATION: Op.SPAN, Kind.CHANGE_COUNT: Op.OFTEN, Kind.CLAIM: Op.OFTEN}


def quantifier(f: Features, kind: Kind) -> Quantifier:
    """What else the question says of how much it claims, or that a date is told as its distance: "how long *ago*"."""
    if kind in DATED:
        return Quantifier.AGO if _asks_with(f, "ago") else Quantifier.PLAIN
    if kind is Kind.COMPARISON and (f.has(Op.EVER) or "used" in f.words) and not f.times:
        return Quantifier.PAST
    if kind is not Kind.CLAIM:
        return Quantifier.PLAIN
    if f.focus in {Focus.YESNO, Focus.NONE} and is_state(f):
        return Quantifier.STATE
    if f.numbers and (f.is_past or f.has(Op.EVER)) and not f.times and not _is_rough(f):
        return Quantifier.PAST  # "did 604 people live there", "has it *ever* stood at 604" may mean any time
    return Quantifier.ONLY if f.has(Op.ONLY) else Quantifier.PLAIN


DATED = {Kind.PERIOD, Kind.BEGAN, Kind.ENDED, Kind.CHANGES, Kind.ORDINAL}
"""Kinds of question for dates, which may have to be exact."""


def bound(f: Features, kind: Kind) -> Bound:
    """How a number that is claimed of a figure compares with it, if that says so itself: "*about* 40 m high"."""
    return Bound.ABOUT if kind is Kind.CLAIM and f.numbers and _is_rough(f) else Bound.NONE


def _is_rough(f: Features) -> bool:
    """Whether a word before the number says that it is not exact: "*about* 40 m high"."""
    first = f.numbers[0].at[0]
    return first > 0 and f.tokens[first - 1].text in numbers.ROUGHLY


def unit(f: Features, kind: Kind) -> str:
    """How exact a date has to be, where one is asked for."""
    return exactness(f) if kind in DATED else ""


def exactness(f: Features) -> str:
    """How exact the date has to be that is asked for: "on which *day*"."""
    if f.times and any(f.tokens[n].text == "date" for n in f.focus_at):
        return "day"  # "on which date in 1953": the year is known already
    if "hour" in f.words or ("time" in f.words and "day" in f.words):
        asking = {f.tokens[n].text for n in f.focus_at}
        if "hour" in asking or {"time", "of", "day"} <= asking:
            return "hour"
    return next((word for word in ("day", "month") if _asks_with(f, word)), "")


def _asks_with(f: Features, word: str) -> bool:
    """Whether a word belongs to those that ask: a *day* ticket says no day."""
    if word not in f.words:
        return False
    named = {n for t in f.of[TagKind.CUE] if len(t.at) > 1 for n in t.at}
    return any(f.tokens[n].text == word for n in f.focus_at - named)


def is_state(f: Features) -> bool:
    """ "Was it in force in 1960" asks for a state, "did it enter into force" for an event."""
    words = [t.text for t in f.tokens]
    is_so = any(a == "in" and b in endings.STATES for a, b in pairwise(words)) or not endings.VALID.isdisjoint(words)
    return is_so and ("been" in words or not FINITE_BE.isdisjoint(words[:3]))


def is_of_past_by_then(f: Features) -> bool:
    """Whether it is asked what had been so at any time before another: "*had* it *been* called that by 1990"."""
    is_perfect = "been" in f.words or [t.text for t in f.tokens].count("had") > 1
    return "had" in f.words and (is_perfect or f.has(Op.EVER))


def sole_at(f: Features) -> set[int]:
    """Where the item is said to be the first, the last or the only one that does something: no fact says that."""
    if degrees.SOLE.isdisjoint(f.words):
        return set()
    ops = [t for op in (Op.ONLY, Op.FIRST, Op.LAST) for t in f.ops.get(op, ())]
    places = {t.at[0] for t in (*ops, *f.ordinals) if len(t.at) == 1}
    nouns = {t.at[0] for t in f.of[TagKind.TYPE]}
    words = [t.text for t in f.tokens]
    return {n for n in places if words[n] in degrees.SOLE and n + 2 not in places and _is_sole(words, n + 1, nouns)}


def _is_sole(words: Sequence[str], n: int, nouns: set[int]) -> bool:
    """Whether words go on from "the first": "… to help", "… one that helps", "… organization to help"."""
    after = n + 1 if n in nouns or words[n : n + 1] == ["one"] else n
    return words[after : after + 1] in (["to"], ["that"], ["who"], ["which"]) and not (after == n and words[n] != "to")


def chooses_time(f: Features) -> bool:
    """Whether it is asked which of two times it was, in the form of yes or no: "was it in 1951 *or* 1952 that …"."""
    return f.is_claim and len(f.times) == 2 and "or" in _between_times(f)  # noqa: PLR2004


def is_reached(f: Features) -> bool:
    """Whether it is asked how far things had come by a time: "how many names *had* it *had* when it was closed"."""
    if "had" not in f.words or "when" not in f.words:
        return False
    start = next(n for n, t in enumerate(f.tokens) if t.text == "had")
    return any(t.text in {"had", "been"} or is_past(t.text) for t in f.tokens[start + 1 : start + 4])


def joins_times(f: Features) -> bool:
    """Whether several times are joined, and are no ends of a stretch: "in the 1970s *and* the 1990s"."""
    is_joined = not f.has(Op.BETWEEN) and all(t.value == "at" for t in f.times)
    return is_joined and bool(_between_times(f)) and _between_times(f) <= _JOINING


_JOINING = COORDINATORS | AT_PLACE | BEFORE_COUNT


def lists_changes(f: Features, kind: Kind) -> bool:
    """Whether changes are asked for in several times that are no ends of a stretch: "in 1952, 1960 or 1980"."""
    return kind is Kind.CHANGES and (len(f.times) > 2 or "or" in _between_times(f))  # noqa: PLR2004


def _between_times(f: Features) -> set[str]:
    first, last = f.times[0].at[-1], f.times[-1].at[0]
    timed = {n for t in f.times for n in t.at}
    return {f.tokens[n].text for n in range(first + 1, last) if n not in timed}


def lasts(f: Features) -> bool:
    """Whether something is said to be so up to now: "*has* it *been* called BKR since 1950", "*is* it still used"."""
    is_of_now = not grammar.OF_NOW.isdisjoint(f.words) or "have" in f.words
    return is_of_now and _OF_THEN.isdisjoint(f.words)


_OF_THEN = grammar.PAST - {"been", "used"}
"""Verbs by which it is said of another time."""
