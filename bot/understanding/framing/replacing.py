"""Verbs of succession: "what did it replace" and "what was it replaced by" ask in opposite directions."""

from __future__ import annotations

from itertools import pairwise

from bot.language import precedence
from bot.language.grammar import ARTICLES, BE, DO, NAME_NOUNS, ONES, POINTING
from bot.language.inflection import key
from bot.model import Kind, TagKind

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.model import Token
    from bot.understanding.framing.features import Features

_SUCCEEDING = frozenset(map(key, precedence.REPLACING))
_PRECEDING = frozenset(map(key, precedence.GOING_BEFORE))
_TAKING = {(key(verb), particle) for verb, particle in precedence.TAKING_OVER}
_IN_PLACE = [(key(verb), *behind) for verb, *behind in sorted(precedence.IN_PLACE)]
_GIVING = {(key(verb), particle) for verb, particle in precedence.GIVING_OVER}
_ACTING = (_SUCCEEDING | _PRECEDING).union([verb for verb, *_ in (*_TAKING, *_IN_PLACE, *_GIVING)])
"""Words one of which a clause has that says which of two took the place of the other."""
_EXCHANGED = frozenset(map(key, precedence.EXCHANGING))


def succession(f: Features, at: tuple[int, ...]) -> Kind | None:
    """Which neighbour of the value at these places a verb of succession asks for; None where there is no such verb."""
    if any(f.tokens[n].text in {"after", "before"} for n in range(max(at[0] - 2, 0), at[0])):
        return None
    at, ending = _taken_up(f, at), f.tokens[-1].text
    if ending in {"after", "before"} and at[-1] < len(f.tokens) - 1 and f.tokens[at[0] - 1].text in DO:
        return Kind.PREVIOUS if ending == "after" else Kind.NEXT  # "what did it come *after*"
    if _ACTING.isdisjoint([t.key for t in f.tokens]):
        return None
    for n, token in enumerate(f.tokens):
        both = (token.key, f.tokens[n + 1].text) if n + 1 < len(f.tokens) else ("", "")
        is_succeeding = token.key in _SUCCEEDING or both in _TAKING or _is_in_place(f, n)
        is_verb = is_succeeding or token.key in _PRECEDING or both in _GIVING
        if is_verb and (is_later := _is_later(f, at, n)) is not None:
            return Kind.PREVIOUS if is_later == is_succeeding else Kind.NEXT
    return None


def _taken_up(f: Features, at: tuple[int, ...]) -> tuple[int, ...]:
    """The places of what stands for the value behind its question word: "BKR, what did *that one* replace"."""
    asked = max(f.focus_at, default=-1)
    return at if at[-1] > asked else _pointing_at(f, asked + 1) or at


def _pointing_at(f: Features, start: int) -> tuple[int, ...]:
    """The places of the first words from a place on that point at what was told: "that one", "it"; none if none do."""
    first = next((n for n in range(start, len(f.tokens)) if f.tokens[n].text in POINTING), -1)
    is_noun = first >= 0 and first + 1 < len(f.tokens) and f.tokens[first + 1].text in _STANDING_FOR
    return () if first < 0 else (first, first + 1) if is_noun else (first,)


_STANDING_FOR = ONES | NAME_NOUNS
"""Nouns behind a word that points at what was told."""


def _is_in_place(f: Features, verb: int) -> bool:
    """Whether what stands in the place of another is told of by more words than one."""
    said = (f.tokens[verb].key, *(t.text for t in f.tokens[verb + 1 : verb + 4]))
    return any(said[: len(phrase)] == phrase for phrase in _IN_PLACE)


def of_told(f: Features) -> Kind | None:
    """The same where a pronoun stands for the value that was told: "who did *she* replace"."""
    at = next((t.at for t in f.of[TagKind.PRONOUN]), ()) or _pointing_at(f, 0)
    return succession(f, at) if at else None


def _is_later(f: Features, at: tuple[int, ...], verb: int) -> bool | None:
    """Whether the value is the one who acts: "it *replaced* what", "replaced by it"; None where it is not beside."""
    first, last = at[0], at[-1]
    next_word = f.tokens[verb + 1].text if verb + 1 < len(f.tokens) else ""
    around = {f.tokens[n].text for n in (verb - 1, first - 1) if n >= 0}
    if next_word == "by" or (last < verb and not BE.isdisjoint(around)):
        return first > verb
    return True if last == verb - 1 else False if first > verb else None


def takes_place(tokens: Sequence[Token], first: tuple[int, ...], second: tuple[int, ...]) -> bool:
    """Whether one of two named values is said to have replaced the other, so that neither is who had them."""
    is_said = any(t.key in _SUCCEEDING for t in tokens[: second[0]])
    between = {t.text for t in tokens[first[-1] : second[0]]}
    is_said = is_said or not between.isdisjoint(
        {"over", "place"} | precedence.RENAMED | precedence.BECOMES | precedence.TURNED_INTO
    )
    return is_said and is_from_first(tokens, first, second) is not None


def is_from_first(tokens: Sequence[Token], first: tuple[int, ...], second: tuple[int, ...]) -> bool | None:
    """Whether the first of two named values gave way to the second, or took its place; None if neither is said."""
    n = second[0] - 1
    while n > first[-1] and tokens[n].text in precedence.BEFORE_SUCCESSOR:
        n -= 1
    if n <= first[-1]:
        return None
    lead, noun = tokens[n], tokens[n - 1].text
    if lead.key in _SUCCEEDING or lead.text == "from":
        return False
    if lead.text in precedence.INTO or lead.text in precedence.RENAMED:
        return True
    if lead.text in {"of", "for"}:
        is_given_up = noun in precedence.IN_FAVOUR or any(t.key in _EXCHANGED for t in tokens[:n])
        return is_given_up or (False if noun == "place" else None)
    return None


def are_alike(tokens: Sequence[Token], spots: Sequence[tuple[int, ...]]) -> bool:
    """Whether of named values, side by side or in order, none had another: "A before B", "A or B", "A, B and C"."""
    pairs = list(pairwise(spots))
    return bool(pairs) and all(_is_alike(tokens, *pair, is_list=len(pairs) > 1) for pair in pairs)


def _is_alike(tokens: Sequence[Token], first: tuple[int, ...], second: tuple[int, ...], *, is_list: bool) -> bool:
    between = [t.text for t in tokens[first[-1] + 1 : second[0]] if t.text not in ARTICLES]
    if not between:
        return is_list and tokens[first[-1] + 1].has_comma
    known = precedence.JOINTS if _SETTING_IN_ORDER.isdisjoint(between) else _BETWEEN_ALIKE
    return known.issuperset(between)


_SETTING_IN_ORDER = precedence.PRECEDING | precedence.FOLLOWING | {"before", "after"}
_BETWEEN_ALIKE = _SETTING_IN_ORDER | precedence.HAPPENING | {"or", "right", "just", "immediately", "directly"}
