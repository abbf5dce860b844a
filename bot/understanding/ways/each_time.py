"""Questions asked of each of the years that the message told before: "1955 and 1975. What was it called in each?"."""

from __future__ import annotations

from bot.language import gaps, grammar
from bot.model import TagKind
from bot.records import replace

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.model import Tag, Token

_MOST = 5
"""Years that are asked of in turn."""
_YEAR = 4
"""Digits of a year."""


def may_be_asked(tokens: Sequence[Token]) -> bool:
    """Whether a clause speaks of each of something, or of both."""
    return any([t.text in gaps.EACH_OF for t in tokens])


def asked(tokens: tuple[Token, ...], lead: Sequence[Token], lead_tags: Sequence[Tag]) -> list[tuple[Token, ...]]:
    """The clause once for each year of the lead; nothing where it tells just one, or the clause asks of no times."""
    timed = sorted({n for t in lead_tags if t.kind is TagKind.TIME for n in t.at})
    years = [lead[n] for n in timed if lead[n].text.isdigit() and len(lead[n].text) == _YEAR]
    years = list({t.text: t for t in years}.values())
    at = next(n for n, t in enumerate(tokens) if t.text in gaps.EACH_OF)
    begin = at - (at > 0 and tokens[at - 1].text in grammar.PREPOSITIONS)
    end = at + 1
    while end < len(tokens) and tokens[end].text in gaps.OF_TIMES_TOLD:
        end += 1
    is_placed = begin < at or not gaps.TIMES.isdisjoint([t.text for t in tokens[at:end]])
    if not 1 < len(years) <= _MOST or not is_placed:
        return []
    placed = replace(tokens[at], text="in", key="in")
    return [(*tokens[:begin], placed, year, *tokens[end:]) for year in years]
