"""What the last answer has not told: "and the other three?", "the rest?", "and the other one?"."""

from __future__ import annotations

from bot.language import exceptions, grammar
from bot.model import Kind, Rank, TagKind, TimeRelation
from bot.records import replace

TYPE_CHECKING = False
if TYPE_CHECKING:
    from bot.facts.base import FactBase
    from bot.model import Query, Turn
    from bot.understanding.features import Features

_REST = exceptions.REMAINING | {"rest"}
_BESIDE = _REST | exceptions.ONES | exceptions.UNSURE | (grammar.FUNCTION_WORDS - grammar.CONTENT_FUNCTION_WORDS)


def remaining(f: Features, last: Turn, facts: FactBase) -> Query | None:
    """The question for the values that the last answer left out, if a fragment asks for just those."""
    query = last.query
    p = facts.properties.get(query.property)
    if p is None or not query.subject or not last.statements or _REST.isdisjoint(f.words):
        return None
    plain = {n for t in (*f.numbers, *f.of(TagKind.FILLER)) for n in t.at} | f.focus_at
    if any(n not in plain and t.text not in _BESIDE for n, t in enumerate(f.tokens)):
        return None
    stated = [s for s in facts.statements(query.subject, p.id) if s.rank is not Rank.DEPRECATED]
    rest = [s for s in stated if s.id not in last.statements]
    wanted = f.numbers[0].number if f.numbers else None
    is_one = exceptions.SEVERAL.isdisjoint(f.words) and wanted is None
    is_row = p.is_list or p.time is TimeRelation.DURING
    if len(rest) == len(stated) or not (rest or (is_row and exceptions.UNSURE.intersection(f.words))):
        return None
    if (wanted is not None and wanted != len(rest)) or (is_one and len(rest) > 1):
        return None
    kind = Kind.ALL if p.time in {TimeRelation.DURING, TimeRelation.AS_OF} else Kind.VALUE
    base = replace(
        query, kind=kind, values=(), excluded=(), when=None, other=None, ordinal=0, number=None, quantifier=""
    )
    return replace(base, is_claim=False, place="", without=tuple(dict.fromkeys(last.statements)))
