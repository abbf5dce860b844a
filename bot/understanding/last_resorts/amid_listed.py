"""What a list holds between two of its members: "on that list, what sits between A and B".

Without the list, what lies between two things that happened is all that happened meanwhile.
"""

from __future__ import annotations

from bot.language import exceptions, grammar, orders
from bot.language.question_words import WH
from bot.model import Cost, Frame, Kind, Query, TagKind, TimeRelation
from bot.understanding.tagging.tag import tag

TYPE_CHECKING = False
if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence

    from bot.facts.base import FactBase
    from bot.model import Statement, Tag, Token

_LOOSE = grammar.EMPTY | WH | orders.LYING | orders.CAME
_MOST = 20
"""Such a question has at most so many words."""


def instead(found: Sequence[Frame], tokens: Sequence[Token], facts: FactBase, now: dt.date) -> Frame | None:
    """The reading of a clause that was read as what happened between two things, where it is asked of their list."""
    when = found[0].query.when if len(found) == 1 and found[0].query.kind is Kind.EVENTS else None
    is_between = when is not None and when.relation == "between"
    return frame(tokens, tag(tuple(tokens), facts, now), facts) if is_between else None


def frame(tokens: Sequence[Token], tags: Sequence[Tag], facts: FactBase) -> Frame | None:
    """The reading of a clause as the question what stands between two members of a list."""
    texts = [t.text for t in tokens]
    if "between" not in texts or len(texts) > _MOST or exceptions.OF_A_LIST.isdisjoint(texts):
        return None
    start = texts.index("between")
    joint = next((n for n in range(start + 2, len(texts) - 1) if texts[n] == "and"), 0)
    first, last = _members(tags, start, joint, facts), _members(tags, joint, len(texts), facts)
    both = [(a, b) for a in first for b in last if _are_of_one_list(first[a], last[b], facts)] if joint else []
    if len(both) != 1:
        return None
    (here, there), used = both[0], {start, joint}
    one, other = first[here], last[there]
    used.update(here, there, [n for n, text in enumerate(texts) if text in _LOOSE | exceptions.OF_A_LIST])
    own = (t.at for t in tags if t.kind in {TagKind.CUE, TagKind.WORD, TagKind.ITEM} and _is_own(t, one))
    if not used.union(*own).issuperset(range(len(texts))):
        return None
    return Frame(Query(Kind.BETWEEN, one.item, one.property, values=(one.value, other.value)), Cost(assumed=1))


def _is_own(t: Tag, s: Statement) -> bool:
    """Whether a word belongs to the property of a fact, or names its item."""
    return t.value == s.item if t.kind is TagKind.ITEM else t.is_of(s.property)


def _members(tags: Sequence[Tag], start: int, end: int, facts: FactBase) -> dict[tuple[int, ...], Statement]:
    """The members of lists that are named between two places, by where they are."""
    named = [t for t in tags if t.kind is TagKind.VALUE and start < t.at[0] and t.at[-1] < end]
    return {t.at: facts.statement(t.value) for t in named}


def _are_of_one_list(one: Statement, other: Statement, facts: FactBase) -> bool:
    """Whether two things that happened are told by one list."""
    p = facts.properties[one.property]
    is_row = p.is_list and p.time is TimeRelation.ON
    return is_row and (one.item, one.property) == (other.item, other.property) and one.id != other.id
