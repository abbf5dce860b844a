"""Which of two wordings in quotes is right: asked of the one that the facts have, "is the term *'A'* or 'B'?"."""

from __future__ import annotations

import re
from functools import cache

from bot.language import grammar, which_wording
from bot.language.inflection import key
from bot.model import TagKind, ValueType

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.facts.base import FactBase
    from bot.model import Statement

CHOICE = " or "
"""What a text has in it that offers two wordings."""


def chosen(text: str, facts: FactBase) -> str:
    """The one of two quoted wordings that stands in a value of the pack, where nothing but their wording is asked for.

    The text as it is where both stand there, or neither does: then it is asked what is so, and not how it is put.
    """
    match = _two_quoted().fullmatch(text)
    if match is None:
        return text
    found = [(side, meant) for side in (match["one"], match["other"]) if (meant := _meant_by(side, facts))]
    around = re.findall(r"[^\W\d_]+", f"{match['before']} {match['behind']}")
    if len(found) != 1 or not _asks_for_wording(around, found[0][1], facts):
        return text
    side, meant = found[0]
    is_name = all(facts.properties[s.property].type is ValueType.NAME for s in meant)
    return which_wording.WAS_CALLED.format(name=side) if is_name else side


@cache
def _two_quoted() -> re.Pattern[str]:
    opening, closing = "[\"'\u201c\u2018]", "[\"'\u201d\u2019]"
    side = r"[^\"'\u201c\u201d\u2018\u2019]{3,60}"
    return re.compile(
        rf"(?P<before>[^\"\u201c]{{0,60}}?){opening}(?P<one>{side}){closing},? or (?P<middle>(?:is it |was it )?)"
        rf"{opening}(?P<other>{side}){closing}(?P<behind>[^\"'\u201c\u201d]{{0,20}})",
        re.IGNORECASE,
    )


def _meant_by(side: str, facts: FactBase) -> list[Statement]:
    """The statements whose values have just the words of a wording in them."""
    words = side.lower().split()
    keys = [key(word) for n, word in enumerate(words) if n or word not in grammar.ARTICLES]
    found = [s for start, end, senses in facts.phrases(keys) for s in senses if (start, end) == (0, len(keys))]
    meant = [facts.statement(s.target) for s in found if s.kind is TagKind.VALUE]
    return [s for s in meant if side.lower().strip() in s.value.lower()]


def _asks_for_wording(around: Sequence[str], meant: Sequence[Statement], facts: FactBase) -> bool:
    """Whether the words around two wordings say nothing else than whose they are, and what they are for."""
    own = {s.property for s in meant}
    said = {
        n
        for start, end, senses in facts.phrases([key(word.lower()) for word in around])
        for n in range(start, end)
        if any((s.kind is TagKind.CUE and s.target in own) or s.target == facts.info.subject for s in senses)
    }
    short = {s.short for s in meant}
    return all(n in said or word in short or word.lower() in which_wording.AROUND for n, word in enumerate(around))
