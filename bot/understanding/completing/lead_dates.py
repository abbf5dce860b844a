"""A bare question for the date of what its message told of before: "it was renamed BKR. Which year was that?"."""

from __future__ import annotations

from bot.language import about_told, grammar, stories
from bot.language.question_words import Focus
from bot.model import Cost, Frame, Kind, Query, TagKind, TimeRelation
from bot.understanding.completing.settle import FROM_MESSAGE
from bot.understanding.tagging import dated

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.facts.base import FactBase
    from bot.model import Statement, Tag, Token
    from bot.understanding.framing.features import Features

_LONGEST = 14
"""Words of what is told before."""
_BESIDE = grammar.POINTING | about_told.OF_MEANING
_KNOWN = frozenset(TagKind) - {TagKind.WORD, TagKind.FILLER}
_NAMING = (TagKind.VALUE, TagKind.ITEM, TagKind.CUE, TagKind.TYPE, TagKind.TIME, TagKind.ORDINAL, TagKind.NUMBER)


def told(frames: list[Frame], f: Features, lead: Sequence[Token], tags: Sequence[Tag], facts: FactBase) -> list[Frame]:
    """The readings with that of the one thing that was told of before; none is clean if that is of a stranger."""
    if f.focus is not Focus.WHEN or not 0 < len(lead) <= _LONGEST or not _is_bare(f):
        return frames
    if name := _stranger(lead, tags):
        return [x.leaving(name) for x in frames]
    dated_by = _frame(f, lead, tags, facts)
    return frames if dated_by is None else [*frames, dated_by]


def _frame(f: Features, lead: Sequence[Token], tags: Sequence[Tag], facts: FactBase) -> Frame | None:
    """The question for the date of the one thing that was told of, if it was one."""
    statement = _statement(lead, tags, facts)
    if statement is None:
        return None
    kind = Kind.BEGAN if facts.properties[statement.property].time is TimeRelation.DURING else Kind.PERIOD
    query = Query(kind, statement.item, statement.property, values=(f"#{statement.id}",))
    return Frame(query, Cost(carried=1, corrected=f.corrected), carried=("value", FROM_MESSAGE))


def _stranger(lead: Sequence[Token], tags: Sequence[Tag]) -> str:
    """The name in what was told that nothing is known of: "*the UN* was founded. When was that?"."""
    known = {n for t in tags if t.kind in _KNOWN for n in t.at}
    names = (t.said for n, t in enumerate(lead) if n not in known and _may_be_name(n, t))
    return next(names, "")


def _may_be_name(n: int, token: Token) -> bool:
    is_capital = token.said[:1].isupper() and (n > 0 or token.said[1:].isupper())
    return is_capital and token.text not in grammar.FUNCTION_WORDS and token.said.isalpha() and len(token.said) > 1


def _is_bare(f: Features) -> bool:
    """Whether the clause names nothing itself, and points at what was told: "which date is *meant*"."""
    rest = [t.text for n, t in enumerate(f.tokens) if n not in f.focus_at]
    named = {n for kind in _NAMING for t in f.of[kind] for n in t.at if f.tokens[n].text not in grammar.EMPTY}
    return (
        not named - f.focus_at
        and not _BESIDE.isdisjoint(rest)
        and all(w in grammar.EMPTY or w in _BESIDE for w in rest)
    )


def _statement(lead: Sequence[Token], tags: Sequence[Tag], facts: FactBase) -> Statement | None:
    """The one dated thing that the words name, if nothing else stands beside it but that a source tells it."""
    for length in range(len(lead), 0, -1):
        for start in range(len(lead) - length + 1):
            places = range(start, start + length)
            rest = [t.text for n, t in enumerate(lead) if n not in places]
            if all(word in grammar.EMPTY or word in stories.CITING for word in rest):
                found = dated.named(lead, tags, places, facts)
                if found is not None:
                    return found[0]
    return None
