"""A time that closes two questions and is that of both: "what was it called and what happened *in 1975*"."""

from __future__ import annotations

from bot.language import grammar
from bot.model import CHANGING, Kind, TagKind
from bot.understanding.cutting.clauses import MOST_TOKENS
from bot.understanding.tagging.tag import tag

TYPE_CHECKING = False
if TYPE_CHECKING:
    import datetime as dt

    from bot.facts.base import FactBase
    from bot.model import Token
    from bot.understanding.cutting.clauses import Clause
    from bot.understanding.deciding.reading import Reading

_OF_A_TIME = frozenset({Kind.VALUE, Kind.ALL, Kind.HOLDER})
"""Kinds of question that ask what was so at a time."""


def closing(clause: Clause, following: Clause | None, facts: FactBase, now: dt.date) -> tuple[Token, ...]:
    """The words for the time that closes the question behind one in the past tense, in the same sentence."""
    if following is None or following.is_first or grammar.PAST.isdisjoint(t.text for t in clause.tokens):
        return ()
    second = following.tokens[:MOST_TOKENS]
    spots = [t.at for t in tag(second, facts, now).of[TagKind.TIME] if t.at[-1] == len(second) - 1]
    if not spots or tag(clause.tokens[:MOST_TOKENS], facts, now).of[TagKind.TIME]:
        return ()
    return second[min(at[0] for at in spots) :]


def may_be_of(found: list[Reading], facts: FactBase) -> bool:
    """Whether a question leaves open the time of what was one thing at one time and another at the next."""
    if len(found) != 1 or len(found[0].frames) != 1:
        return False
    query = found[0].frames[0].query
    p = facts.properties.get(query.property)
    is_changing = p is not None and p.time in CHANGING and query.kind in _OF_A_TIME
    is_open = query.kind is Kind.HOLDER or not query.values
    return is_changing and is_open and query.when is None and not query.is_claim
