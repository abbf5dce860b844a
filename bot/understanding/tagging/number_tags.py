"""Numbers that a clause says, in digits or words, with the units in which they are told."""

from __future__ import annotations

import re

from bot.language import degrees, grammar, numbers, operators, reckoning
from bot.language.operators import Op
from bot.later import later
from bot.model import Tag, TagKind
from bot.understanding.tagging import units

with later:
    import decimal

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from bot.facts.base import FactBase

_NAMES = frozenset({TagKind.ITEM, TagKind.VALUE, TagKind.EXCLUDE})
"""Tags of names, which may have a number in them."""


def tags(words: list[str], time_tags: list[Tag], phrase_tags: list[Tag], facts: FactBase) -> list[Tag]:
    """The numbers that are no part of a name, nor one: not the two of "World War 2", nor "2.1" of a version."""
    numbers_ = list(_numbers(words, time_tags, facts))
    if not numbers_:
        return []
    names = [t.at for t in phrase_tags if t.kind in _NAMES and len(t.at) > 1]
    versions = {t.at for t in phrase_tags if t.kind is TagKind.ITEM and len(t.at) == 1 and "." in words[t.at[0]]}
    if versions:
        measures = units.measures(facts)
        versions = {at for at in versions if words[at[0] + 1 : at[0] + 2] == [] or words[at[0] + 1] not in measures}
    return [t for t in numbers_ if t.at not in versions and not any(set(t.at) < set(at) for at in names)]


def counted_back(words: list[str], time_tags: list[Tag]) -> Iterator[Tag]:
    """How far back from the present one: "two names *ago*" is the last but two; a length of time is none."""
    timed = {n for t in time_tags for n in t.at}
    for n in range(2, len(words)):
        number = numbers.read([words[n - 2]]) if words[n] in operators.BACK else None
        if number is None or n in timed or words[n - 1] in _NO_THINGS:
            continue
        if number > 1:
            yield Tag(TagKind.ORDINAL, str(-int(number) - 1), (n - 2, n))
        else:
            yield Tag(TagKind.OP, Op.PREVIOUS.value, (n - 2, n))


_NO_THINGS = grammar.FUNCTION_WORDS | operators.PASSING | reckoning.COUNTING
"""Words that are nothing one can count back by: "twenty *more* back" is of years."""


def _numbers(words: list[str], time_tags: list[Tag], facts: FactBase) -> Iterator[Tag]:
    """Numbers in digits or words that are no times; money keeps its sign, hours are told in minutes if the pack is."""
    measures, exchanged = units.measures(facts), units.exchanged(facts)
    texts = [] if exchanged.keys().isdisjoint(words) else words
    taken = {n for t in time_tags for n in t.at}
    if not texts and _NUMBER_WORDS.isdisjoint(words) and all([w.isalpha() or n in taken for n, w in enumerate(words)]):
        return
    if not operators.BACK.isdisjoint(words):
        taken.update(t.at[0] for t in counted_back(words, time_tags))
    n = 0
    while n < len(words):
        if texts and n not in taken and (few := units.in_own(texts, n, facts)) is not None:
            yield Tag(TagKind.NUMBER, few[1], tuple(range(n, few[2])), None, few[0])
            n = few[2]
            continue
        end = _number_end(words, n, taken)
        if end == n:
            n += 1
            continue
        if end - n > 1 and words[end - 1] in measures and words[n] != "$":
            end -= 1  # "238 m" are metres where the pack measures in them
        elif end - n > 1 and words[end - 1] in exchanged and _is_unit(words, n, end):
            end -= 1  # "2 m tall", where it measures in centimetres
        said = [word for word in words[n:end] if word != "$"]
        number = numbers.read(said) if said and said != ["one"] else None
        if number is None:
            n += 1
            continue
        own = ""
        if texts and end < len(texts) and texts[end] in exchanged:
            factor, own = exchanged[texts[end]]
            number, end = number * factor, end + 1
        yield Tag(TagKind.NUMBER, own, tuple(range(n, end)), None, decimal.Decimal(number))
        n = end


def _is_unit(words: list[str], start: int, end: int) -> bool:
    """Whether a letter behind a figure is a unit and no scale: not in "$2 m", nor before what is counted."""
    after = words[end] if end < len(words) else ""
    return words[start] != "$" and (not after or after in degrees.MEASURING or after in grammar.FUNCTION_WORDS)


_NUMBER_WORDS = frozenset({*numbers.UNITS, *numbers.TENS, *numbers.SCALES})
"""Words of which a number in words has one."""
_COUNTED = numbers.UNITS.keys() | numbers.TENS.keys()
"""Words of numbers that add nothing to one in digits."""
_NUMBER_WORD = re.compile(r"\$|[\d.,]+")


def _number_end(words: list[str], start: int, taken: set[int]) -> int:
    """The end of the run of number words from a place on."""
    end = start
    while end < len(words) and end not in taken and _goes_on(words, start, end):
        end += 1
    if end == start:
        return start
    digits = [n for n in range(start, end) if words[n][:1].isdigit()]
    if digits and digits[0] > start and words[digits[0] - 1] != "$":
        end = digits[0]  # "*one*: 157 members"
    elif len(digits) > 1:
        end = digits[1]
    elif digits == [end - 2] and words[end - 1] in _COUNTED:
        end -= 1  # "the 156 *one*"
    while end > start + 1 and words[end - 1] in {"and", "a"}:
        end -= 1
    return end


def _goes_on(words: list[str], start: int, n: int) -> bool:
    """Whether the word at a place goes on with a number that began before, or begins one: "one hundred *and* fifty"."""
    if words[n] == "and" and start < n < len(words) - 1 and words[n - 1] in numbers.ROUND:
        is_small = words[n + 1] in numbers.UNITS or words[n + 1] in numbers.TENS
        return is_small and numbers.ROUND.isdisjoint(words[n + 2 : n + 4])
    return _is_number_word(words[n], is_first=n == start)


def _is_number_word(word: str, *, is_first: bool) -> bool:
    if word in numbers.UNITS or word in numbers.TENS or (not word.isalpha() and _NUMBER_WORD.fullmatch(word)):
        return True
    if word in numbers.SCALES:
        return not is_first or word in numbers.ROUND
    return word == "a" and is_first
