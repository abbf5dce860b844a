"""What is called out to the bot or to anybody: exclamations, greetings of a name, and idioms that order nothing.

"What a name!" asks for none, "hi Ann" greets her, and "let us start over" does not ask when something was started.
"""

from __future__ import annotations

from functools import cache
from itertools import accumulate

from bot.language import grammar, operators, talk, unasked
from bot.language.question_words import WH
from bot.language.small_talk import Social
from bot.model import TagKind

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.understanding.cutting.clauses import Clause
    from bot.understanding.deciding.reading import Reading

_NAMES = {TagKind.ITEM, TagKind.VALUE, TagKind.TYPE}
_TELLING = _NAMES | {TagKind.NUMBER, TagKind.EXCLUDE}
_CALLS = (Social.GREETING, Social.THANKS, Social.GOODBYE, Social.PRAISE, Social.SORRY)
_LONGEST_CALL = 4
"""Words of a greeting or wish."""


def with_carrier(clause: Clause) -> list[str]:
    """The words of a clause as typed, with those that opened it and were taken for no part of it."""
    is_apart = not clause.tokens or clause.tokens[0].has_comma
    room = 0 if is_apart else clause.tokens[0].start
    ends = accumulate(len(carrier) + 1 for carrier in clause.carriers)
    first = " ".join(c for c, end in zip(clause.carriers, ends, strict=True) if end <= room).lower().split()
    return [*first, *[t.said.lower() for t in clause.tokens]]


def is_exclamation(said: Sequence[str]) -> bool:
    """Whether words without a verb of their own exclaim: "what a name", "what a clever thing you are"."""
    start = _opened(said)
    is_closed = grammar.AUXILIARIES.isdisjoint(said) or tuple(said[-2:]) in unasked.CLOSING_EXCLAMATION
    return tuple(said[start : start + 2]) in unasked.EXCLAIMING and is_closed


def is_idiom(said: Sequence[str], reading: Reading) -> bool:
    """Whether words propose something ("let us go there"), order nothing ("start over") or announce a question."""
    words = said[_opened(said) :]
    if tuple(words) in unasked.SAYINGS:
        return True
    if words[:2] in unasked.LET_US:
        is_back = words[2:3] == ["go"] and not unasked.ONWARDS.isdisjoint(words[3:5])
        is_dated = any(t.kind is TagKind.NUMBER or (t.when is not None and t.when.anchor is None) for t in reading.tags)
        return words[2:3] != [] and words[2] not in unasked.PROPOSED and not is_back and not is_dated
    if words[-1:] and words[-1] in unasked.ANNOUNCED and len(words) > 1:
        return unasked.BEFORE_ANNOUNCED.union(operators.ORDINALS).issuperset(words[:-1])
    is_order = len(words) > 1 and words[0] in unasked.ORDERED and unasked.PARTICLES.issuperset(words[1:])
    return is_order and not any(t.kind in _TELLING for t in reading.tags)


def is_of_clock(said: Sequence[str]) -> bool:
    """Whether it is asked what time it is."""
    return list(said[:4]) in unasked.CLOCK and unasked.PARTICLES.issuperset(said[4:])


def called_out(reading: Reading, whole: Sequence[str], *, is_asked: bool) -> Social | None:
    """The act of greeting, thanking or wishing well somebody who is named and of whom nothing is asked."""
    found = next((call for start in {0, _opened(whole)} if (call := _call(whole, start)) is not None), None)
    if found is None or not WH.isdisjoint(whole):
        return None
    end, act = found
    first = len(reading.tokens) - (len(whole) - end)
    if first < 0 or any(t.has_comma for t in reading.tokens[first:]):
        return None
    kinds = _NAMES if is_asked else _NAMES | {TagKind.CUE}
    named = {n for t in reading.tags if t.kind in kinds for n in t.at}
    rest = range(first, len(reading.tokens))
    is_name = all(n in named or reading.tokens[n].text in unasked.BESIDE_CALLED for n in rest)
    return act if is_name and not named.isdisjoint(rest) else None


def _call(whole: Sequence[str], start: int) -> tuple[int, Social] | None:
    """Where a greeting or wish that begins at a place ends, and what it does."""
    ends = range(min(start + _LONGEST_CALL, len(whole) - 1), start, -1)
    return next(((end, act) for end in ends if (act := _calls().get(tuple(whole[start:end])))), None)


def _opened(said: Sequence[str]) -> int:
    return next((n for n, word in enumerate(said) if word not in unasked.BEFORE_CALL), 0)


@cache
def _calls() -> dict[tuple[str, ...], Social]:
    found = {tuple(phrase.split()): Social.ACKNOWLEDGE for phrase in unasked.WISHES}
    return found | {tuple(p.split()): act for act in _CALLS for p in talk.MARKS[act]}
