"""How old something was, as a clause claims it: "was it under thirty when it was renamed", "it turned fifty then"."""

from __future__ import annotations

from bot.language import degrees
from bot.language.bounds import BOUNDS
from bot.language.grammar import FINITE_BE
from bot.language.operators import Op
from bot.language.question_words import Focus
from bot.model import TagKind
from bot.understanding import amounts

TYPE_CHECKING = False
if TYPE_CHECKING:
    from decimal import Decimal

    from bot.model import Tag
    from bot.understanding.features import Features

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


def bound(f: Features) -> str:
    """How the age that is claimed compares with the true one: more, less, exactly."""
    if f.has(Op.SPAN):
        return amounts.bound(f, Op.SPAN)
    tag = _bare(f)
    return BOUNDS.get(_before(f, tag.at[0]), "") if tag is not None else ""


def places(f: Features) -> set[int]:
    """The places of a bare age with what holds it against the true one, and of the verbs of coming to an age."""
    turning = {
        n
        for n, t in enumerate(f.tokens)
        if t.text in (degrees.TURNING | degrees.REACHING if f.focus is Focus.AGE else degrees.TURNING)
    }
    tag = None if f.has(Op.SPAN) else _bare(f)
    if tag is None:
        return turning if f.focus is Focus.AGE else set()
    size = len(_before(f, tag.at[0]).split())
    return {*turning, *tag.at, *range(tag.at[0] - size, tag.at[0])}


def _bare(f: Features) -> Tag | None:
    """A number without a unit that can only be an age: of whom it is said stands before it, and a time after it."""
    if len(f.numbers) != 1 or not f.times or not (f.is_claim or not degrees.TURNING.isdisjoint(f.words)):
        return None
    tag = f.numbers[0]
    start = tag.at[0] - len(_before(f, tag.at[0]).split())
    while start > 0 and f.tokens[start - 1].text in degrees.BEFORE_AGE | degrees.TURNING | FINITE_BE:
        start -= 1
    owners = {t.at[-1] for kind in (TagKind.ITEM, TagKind.PRONOUN, TagKind.TYPE) for t in f.of(kind)}
    behind = tag.at[-1] + 1
    is_last = behind == len(f.tokens) or any(t.at[0] == behind for t in f.times)
    return tag if start - 1 in owners and is_last else None


def _before(f: Features, n: int) -> str:
    """The words before a place that compare an amount: "under", "more than"."""
    texts = [" ".join(t.text for t in f.tokens[max(n - size, 0) : n]) for size in (3, 2, 1)]
    return next((text for text in texts if text in BOUNDS), "")
