"""Items that are called by a time: "who were champions in 2018", "the top scorer of 1961/62", "the Christmas 2022".

Such a name looks like a time. It is the item where something is asked that is said of such items, and the time where
something else is: "who was *mayor* in 2018".
"""

from __future__ import annotations

from bot.language import grammar
from bot.model import Tag, TagKind

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from bot.facts.base import FactBase

_JOINTS = frozenset({"-", "/", "\u2013"})
"""What stands between the two years of a season."""
_YEAR, _SHORT = 4, 2
"""Digits of a year, and of its short form."""


def may_name(words: Sequence[str]) -> bool:
    """Whether a clause may name an item so: it has a year in digits."""
    return any([len(word) == _YEAR and word.isdigit() for word in words])


def names(words: Sequence[str], time_tags: Sequence[Tag], phrase_tags: Sequence[Tag], facts: FactBase) -> list[Tag]:
    """The items that are called by a time, each with its noun where that stands beside it: "the 2018 season"."""
    said = {tuple(n for n in t.at if words[n] not in grammar.FUNCTION_WORDS) for t in time_tags}
    plain = [t for t in phrase_tags if t.kind is TagKind.ITEM and t.at in said]
    nouns = {t.at: t.value for t in phrase_tags if t.kind is TagKind.TYPE}
    return [_with_noun(t, nouns, facts) for t in (*plain, *_paired(words, facts))]


def without_times(time_tags: list[Tag], named: Sequence[Tag], phrase_tags: Sequence[Tag], facts: FactBase) -> list[Tag]:
    """The times but for those that are names of items, where what is asked is said of such items and of no other."""
    cues = {t.value for t in phrase_tags if t.kind is TagKind.CUE}
    called = {n for t in named for n in t.at}
    others = {facts.item(t.value).type for t in phrase_tags if t.kind is TagKind.ITEM and called.isdisjoint(t.at)}
    taken: set[int] = set()
    for t in named:
        own = {name for name in cues if facts.item(t.value).type in facts.properties[name].of}
        beside = others - {facts.item(t.value).type}
        is_of_other = any(not beside.isdisjoint(facts.properties[name].of) for name in cues) or (beside and not cues)
        if not is_of_other and (own or not cues):
            taken |= set(t.at)
    return [t for t in time_tags if taken.isdisjoint(t.at)]


def _paired(words: Sequence[str], facts: FactBase) -> Iterator[Tag]:
    """The items that are called by two years: "1961-62", also where it is written "1961/1962"."""
    for n in range(len(words) - 2):
        first, joint, last = words[n : n + 3]
        if joint not in _JOINTS or len(first) != _YEAR or not (first.isdigit() and last.isdigit()):
            continue
        whole = first[: _YEAR - len(last)] + last
        forms = [[first, *mid, end] for end in dict.fromkeys((last, whole[-_SHORT:], whole)) for mid in ((), ("/",))]
        found = (
            sense
            for keys in forms
            for start, end, senses in facts.phrases(keys)
            for sense in senses
            if end - start == len(keys)
        )
        target = next((sense.target for sense in found if sense.kind is TagKind.ITEM), "")
        if target:
            yield Tag(TagKind.ITEM, target, (n, n + 1, n + 2))


def _with_noun(t: Tag, nouns: dict[tuple[int, ...], str], facts: FactBase) -> Tag:
    """The name with a noun for such items before or behind it."""
    type_ = facts.item(t.value).type
    beside = [at for at, noun in nouns.items() if noun == type_ and (at[0] == t.at[-1] + 1 or at[-1] == t.at[0] - 1)]
    return Tag(t.kind, t.value, tuple(sorted({*t.at, *(n for at in beside for n in at)})))
