"""How old something was, as a clause claims it: "was it under thirty when it was renamed", "it turned fifty then"."""

from __future__ import annotations

from bot.language import degrees, grammar, kin
from bot.language.bounds import BOUNDS
from bot.language.grammar import FINITE_BE
from bot.language.operators import Op
from bot.language.question_words import Focus
from bot.language.time_relations import is_nth, nth
from bot.model import Bound, TagKind
from bot.understanding.tagging import amounts

TYPE_CHECKING = False
if TYPE_CHECKING:
    from decimal import Decimal

    from bot.model import Tag
    from bot.understanding.framing.features import Features

_MONTHS = 12


def is_claimed(f: Features) -> bool:
    """Whether an age is claimed: "is it more than fifty years old", "was it over fifty in 2001"."""
    if f.has(Op.SPAN):
        return f.is_claim and not degrees.AGES.isdisjoint(f.words)
    return _bare(f) is not None


def claimed(f: Features) -> Decimal | None:
    """The age that is claimed, in months."""
    if f.has(Op.SPAN):
        return amounts.claimed(f, Op.SPAN)
    tag = _bare(f)
    return tag.number * _MONTHS if tag is not None and tag.number is not None else None


def bound(f: Features) -> Bound:
    """How the age that is claimed compares with the true one: more, less, exactly."""
    if f.has(Op.SPAN):
        return amounts.bound(f, Op.SPAN)
    tag = _bare(f)
    return BOUNDS.get(_before(f, tag.at[0]), Bound.NONE) if tag is not None else Bound.NONE


def places(f: Features) -> set[int]:
    """The places of a bare age with what holds it against the true one, and of the verbs of coming to an age."""
    verbs = degrees.TURNING | (degrees.REACHING if f.focus is Focus.AGE else frozenset())
    if not degrees.ANNIVERSARIES.isdisjoint(f.text(f.focus_at).split()):
        verbs |= degrees.CELEBRATING
    turning = {n for n, t in enumerate(f.tokens) if t.text in verbs}
    tag = None if f.has(Op.SPAN) else _bare(f)
    if tag is None:
        return turning if f.focus is Focus.AGE else set()
    size = len(_before(f, tag.at[0]).split())
    return {*turning, *tag.at, *range(tag.at[0] - size, tag.at[0])}


def reached(f: Features, began: str) -> int:
    """The age of which it is asked when it was reached, in years: "when did it turn fifty"; 0 for none.

    `began` is the property that tells since when it is counted: "fifty years since *the founding*".
    """
    items = {t.at for t in f.of[TagKind.ITEM]}
    told = {n for t in f.of[TagKind.CUE] for n in t.at if t.value == began}
    cued = {n for t in f.of[TagKind.CUE] for n in t.at if f.tokens[n].text not in _SAID_OF_AGE} - told
    if f.focus is not Focus.WHEN or f.times or cued or not grammar.FIRST_PERSON.isdisjoint(f.words):
        return 0
    if any(t.at not in items for t in f.of[TagKind.VALUE]):
        return 0
    number, at = _years(f)
    named = {n for kind in (TagKind.ITEM, TagKind.TYPE) for t in f.of[kind] for n in t.at}
    known = named | at | f.focus_at | told
    is_age = not degrees.COMING_TO_AGE.isdisjoint(f.words) or (bool(told) and "since" in f.words and f.has(Op.SPAN))
    return number if is_age and all(t.text in _BESIDE_AGE for n, t in enumerate(f.tokens) if n not in known) else 0


def _years(f: Features) -> tuple[int, set[int]]:
    """The one age of a clause, with its places: "fifty", "50 years", "its 50th birthday", "the golden jubilee"."""
    spans = f.ops.get(Op.SPAN, ())
    if len(spans) == 1 and spans[0].number is not None and not int(spans[0].number) % _MONTHS:
        return int(spans[0].number) // _MONTHS, set(spans[0].at)
    if len(f.numbers) == 1 and f.numbers[0].number is not None:
        return int(f.numbers[0].number), set(f.numbers[0].at)
    texts = [t.text for t in f.tokens]
    said = [(nth(text), {n}) for n, text in enumerate(texts) if is_nth(text)]
    for words, years in degrees.JUBILEES.items():
        size = len(words)
        said += [(years, set(range(n, n + size))) for n in range(len(texts)) if tuple(texts[n : n + size]) == words]
    return said[0] if len(said) == 1 else (0, set())


_SAID_OF_AGE = degrees.COMING_TO_AGE | degrees.FALLING
_BESIDE_AGE = grammar.EMPTY | _SAID_OF_AGE | {"years", "year", "must"}


def supposed(f: Features) -> set[int]:
    """Where it is only supposed that it was another time: "how old *would* it be", "which birthday *could* it have"."""
    is_then = f.focus is Focus.AGE and any(t.when is not None and t.when.interval is not None for t in f.times)
    return {n for n, t in enumerate(f.tokens) if t.text in degrees.SUPPOSED} if is_then else set()


def of_speaker(f: Features) -> set[int]:
    """Where the age of who speaks is asked for: "how old was *mine* in 2011"."""
    return {n for n, t in enumerate(f.tokens) if t.text in kin.SPEAKER}


def _bare(f: Features) -> Tag | None:
    """A number without a unit that can only be an age: of whom it is said stands before it, and a time after it."""
    if len(f.numbers) != 1 or not f.times or not (f.is_claim or not degrees.TURNING.isdisjoint(f.words)):
        return None
    tag = f.numbers[0]
    start = tag.at[0] - len(_before(f, tag.at[0]).split())
    while start > 0 and f.tokens[start - 1].text in degrees.BEFORE_AGE | degrees.TURNING | FINITE_BE:
        start -= 1
    owners = {t.at[-1] for kind in (TagKind.ITEM, TagKind.PRONOUN, TagKind.TYPE) for t in f.of[kind]}
    behind = tag.at[-1] + 1
    is_last = behind == len(f.tokens) or any(t.at[0] == behind for t in f.times)
    return tag if start - 1 in owners and is_last else None


def _before(f: Features, n: int) -> str:
    """The words before a place that compare an amount: "under", "more than"."""
    texts = [" ".join(t.text for t in f.tokens[max(n - size, 0) : n]) for size in (3, 2, 1)]
    return next((text for text in texts if text in BOUNDS), "")
