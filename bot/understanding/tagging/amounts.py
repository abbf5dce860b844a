"""Lengths of time and frequencies that a clause says of something: "for more than ten years", "only twice".

They are tagged as operators, so that only a reading that has a use for them explains them.
"""

from __future__ import annotations

from bot.language import bounds, degrees, lengths, numbers
from bot.language.operators import Op
from bot.later import later
from bot.model import Bound, Tag, TagKind
from bot.understanding.cleaning.normalise import compiled
from bot.understanding.tagging import units

with later:
    import decimal

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re
    from collections.abc import Iterator, Sequence

    from bot.facts.base import FactBase
    from bot.understanding.framing.features import Features


def prepare() -> None:
    """Compile every pattern."""
    for form in (bounds.LENGTH, bounds.FREQUENCY):
        compiled(form)


def tags(words: Sequence[str], time_tags: Sequence[Tag], facts: FactBase) -> list[Tag]:
    """The amounts that a clause says, but for those that belong to a time, or are figures of the pack."""
    taken = {n for t in time_tags for n in t.at}
    found: list[Tag] = []
    if not lengths.UNIT_HINTS.isdisjoint(words):
        found += lengths_of_time(words, facts)
    if not bounds.FREQUENCY_HINTS.isdisjoint(words):
        found += _found(words, bounds.FREQUENCY, Op.OFTEN)
    return [t for t in found if taken.isdisjoint(t.at)]


def lengths_of_time(words: Sequence[str], facts: FactBase) -> list[Tag]:
    """The lengths of time that these words say, whatever they belong to; none where they are figures of the pack."""
    is_told = not lengths.UNIT_HINTS.isdisjoint(words) and units.measures(facts).isdisjoint(lengths.UNIT_HINTS)
    return list(_found(words, bounds.LENGTH, Op.SPAN)) if is_told else []


def _found(words: Sequence[str], form: str, op: Op) -> Iterator[Tag]:
    text = " ".join(words)
    for match in compiled(form).finditer(text):
        first = text.count(" ", 0, match.start())
        places = tuple(range(first, first + match[0].count(" ") + 1))
        amount = decimal.Decimal(lengths.months(match) if op is Op.SPAN else _times(match))
        yield Tag(TagKind.OP, op.value, places, None, amount)


def _times(match: re.Match[str]) -> int:
    return bounds.ADVERBS[match["adverb"]] if match["adverb"] else int(numbers.read([match["count"]]) or 0)


def claimed(f: Features, op: Op) -> decimal.Decimal | None:
    """The one amount that the clause claims; None where it names several to choose from."""
    said = f.ops.get(op, ())
    return said[0].number if len(said) == 1 else None


def is_age(f: Features) -> bool:
    """Whether a length of time is how old something was: "less than thirty years *old*", "*older than* ten years"."""
    for t in f.ops.get(Op.SPAN, ()):
        after = f.tokens[t.at[-1] + 1].text if t.at[-1] + 1 < len(f.tokens) else ""
        if after in degrees.BEHIND_AGE or f.tokens[t.at[0]].text in degrees.OF_AGE:
            return True
    return False


def bound(f: Features, op: Op) -> Bound:
    """How the amount that the clause claims compares with the true one, where a word says it."""
    text = f.text(f.ops[op][0].at)
    return bound_of(text) or (
        Bound.AT_LEAST if text.removeprefix("for ") == "once" and not f.has(Op.ONLY) else Bound.NONE
    )


def bound_of(text: str) -> Bound:
    """How an amount compares with the true one by the words that say it: "for more than ten years"."""
    words = text.removeprefix("for ")
    said = max((b for b in bounds.BOUNDS if f"{words} ".startswith(f"{b} ")), key=len, default="")
    return bounds.BOUNDS.get(said, Bound.NONE)
