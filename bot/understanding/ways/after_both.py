"""What came after two things, asked of the later ("what followed *the flood and the fire*?"), or before the earlier."""

from __future__ import annotations

from itertools import pairwise

from bot.language import grammar, precedence
from bot.model import TagKind, TimeRelation
from bot.understanding.tagging.tag import tag

TYPE_CHECKING = False
if TYPE_CHECKING:
    import datetime as dt

    from bot.dates import Interval
    from bot.facts.base import FactBase
    from bot.model import Tag, Token


def of_one(tokens: tuple[Token, ...], facts: FactBase, now: dt.date) -> tuple[Token, ...]:
    """The tokens with the later of two things that happened in place of both; with the earlier, behind "before"."""
    texts = [t.text for t in tokens]
    if "and" not in texts or precedence.STEPPING.isdisjoint(texts):
        return tokens
    named = sorted((t for t in tag(tokens, facts, now).of[TagKind.VALUE] if _time(t, facts)), key=lambda t: t.at)
    for one, other in pairwise(named):
        start, between = one.at[0], texts[one.at[-1] + 1 : other.at[0]]
        lead = start - 1 - (start > 1 and texts[start - 1] in grammar.ARTICLES)
        if lead < 0 or texts[lead] not in precedence.STEPPING or between not in _JOINING:
            continue
        a, b = _time(one, facts), _time(other, facts)
        if a is None or b is None or facts.property_of(one.value) != facts.property_of(other.value):
            continue
        is_other = a.is_before(b) == (texts[lead] in precedence.STEPPING_ON)
        return (
            tokens[:start] + tokens[other.at[0] :]
            if is_other
            else tokens[: one.at[-1] + 1] + tokens[other.at[-1] + 1 :]
        )
    return tokens


_JOINING = (["and"], ["and", "the"])


def _time(value: Tag, facts: FactBase) -> Interval | None:
    """When something happened that a clause names."""
    stated = facts.statement(value.value)
    return stated.time if facts.properties[stated.property].time is TimeRelation.ON else None
