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


def may_be_asked(tokens: Sequence[Token], lead: Sequence[Token]) -> bool:
    """Whether a clause speaks of each of something, or of both, or stands behind a list of years."""
    return any([t.text in gaps.EACH_OF for t in tokens]) or (_is_year(lead[-1]) and len(_listed(lead)) > 1)


def _is_year(token: Token) -> bool:
    return token.text.isdigit() and len(token.text) == _YEAR


def _listed(lead: Sequence[Token]) -> list[Token]:
    """The years in a row at the end of a lead: "letters of *1955, 1979 and 1991*"."""
    years: list[Token] = []
    for token in reversed(lead):
        if _is_year(token):
            years.insert(0, token)
        elif token.text not in grammar.ADDING or not years:
            break
    return years


def asked(tokens: tuple[Token, ...], lead: Sequence[Token], lead_tags: Sequence[Tag]) -> list[tuple[Token, ...]]:
    """The clause once for each year of the lead; nothing where it tells just one, or the clause asks of no times."""
    if not any(t.text in gaps.EACH_OF for t in tokens):
        return _asked_of_list(tokens, lead, lead_tags)
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


def _asked_of_list(
    tokens: tuple[Token, ...], lead: Sequence[Token], lead_tags: Sequence[Tag]
) -> list[tuple[Token, ...]]:
    """The clause at each of the years that a lead lists, of which none is the end of a stretch, and it has none."""
    single = {t.at[-1] for t in lead_tags if t.kind is TagKind.TIME and sum(_is_year(lead[n]) for n in t.at) == 1}
    years = _listed(lead)
    ends = {n for n, t in enumerate(lead) if any(t is year for year in years)}
    if not ends <= single or len(years) > _MOST or any(map(_is_year, tokens)) or not tokens:
        return []
    placed = replace(tokens[-1], text="in", key="in")
    return [(*tokens, placed, year) for year in years]
