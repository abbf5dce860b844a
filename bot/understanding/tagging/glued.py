"""Letters and figures in one word, as codes are written: "3B" is no "3", and "520STE" is no "520ST"."""

from __future__ import annotations

from itertools import pairwise

from bot.model import TagKind
from bot.understanding.cleaning.normalise import phrase_words

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from bot.facts.base import FactBase
    from bot.model import Tag, Token

_NAMES = frozenset({TagKind.ITEM, TagKind.VALUE, TagKind.EXCLUDE})
_PLURAL = "s"


def without_other_codes(found: list[Tag], tokens: Sequence[Token], joints: set[int], facts: FactBase) -> list[Tag]:
    """The tags without names that are only a part of the code that was typed, or another code that ends alike."""
    return [t for t in found if not _is_other(t, tokens, joints, facts)] if joints else found


def joints_of(tokens: Sequence[Token]) -> set[int]:
    """Where a figure goes on with a letter or a letter with a figure, by the place of what goes on."""
    beside = enumerate(pairwise(tokens), start=1)
    return {n for n, (before, after) in beside if after.start == before.end and _is_joint(before, after)}


def _is_joint(first: Token, second: Token) -> bool:
    before, after = first.said[-1:], second.said[:1]
    is_joint = (before.isdigit() and after.isalpha()) or (before.isalpha() and after.isdigit())
    return is_joint and second.said.lower() != _PLURAL


def _is_other(tag: Tag, tokens: Sequence[Token], joints: set[int], facts: FactBase) -> bool:
    if tag.kind not in _NAMES:
        return False
    if tag.at[0] in joints or tag.at[-1] + 1 in joints:
        return True
    inside = [tokens[n].said.lower() for n in joints.intersection(tag.at[1:]) if tokens[n].said.isalpha()]
    return bool(inside) and not any(_has_all(name, inside) for name in _names(tag, facts))


def _names(tag: Tag, facts: FactBase) -> Iterable[str]:
    if tag.kind is TagKind.ITEM:
        item = facts.item(tag.value)
        return (item.label, *item.aliases)
    said = facts.statement(tag.value)
    return (said.value, said.short, *said.aliases, *said.excludes)


def _has_all(name: str, parts: Iterable[str]) -> bool:
    """Whether a name has these letters behind its figures, as they are or in the plural."""
    words = {word.lower() for word in phrase_words(name)}
    return all(part in words or part.removesuffix(_PLURAL) in words for part in parts)
