"""Whether something was the same at the two times that were asked about: "so the same name on both days?".

It is read as a question for what changed between the two, which tells either.
"""

from __future__ import annotations

from bot.language import same_both as words
from bot.language.inflection import key
from bot.model import Kind, TagKind
from bot.records import replace

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.facts.base import FactBase
    from bot.model import Context, Sentence, Token, Turn

_LONGEST = 16
"""Words of such a message."""
_TWO = 2


def asked(found: tuple[Sentence, ...], context: Context, facts: FactBase) -> tuple[Sentence, ...]:
    """The message as a question for what changed between the two times of the last questions; else as it is."""
    tokens = [t for s in found for t in s.tokens]
    said = {t.text for t in tokens}
    if len(tokens) > _LONGEST or said.isdisjoint(words.SAME) or said.isdisjoint(words.BOTH):
        return found
    turns = context.turns[-_TWO:]
    if len(turns) < _TWO or not _are_of_two_times(*turns) or not _says_no_more(tokens, turns[-1], facts):
        return found
    first = replace(tokens[0], has_comma=False, is_capital=False)
    return (replace(found[0], tokens=tuple(replace(first, text=w, key=key(w), said=w) for w in words.ASKED), end="?"),)


def _are_of_two_times(before: Turn, last: Turn) -> bool:
    """Whether the same was asked at two times, and known."""
    whens = [turn.query.when for turn in (before, last)]
    is_same = all(
        turn.query.kind in {Kind.VALUE, Kind.CLAIM, Kind.HOLDER} and turn.is_known and turn.statements
        for turn in (before, last)
    )
    is_one = (before.query.property, before.query.subject) == (last.query.property, last.query.subject)
    return is_same and is_one and all(w is not None and w.interval is not None and w.relation == "at" for w in whens)


def _says_no_more(tokens: Sequence[Token], last: Turn, facts: FactBase) -> bool:
    """Whether all other words are of the property that was asked for, or of no meaning."""
    keys = [t.key for t in tokens]
    cued = {
        n
        for start, end, senses in facts.phrases(keys)
        if any(s.kind is TagKind.CUE and s.target == last.query.property for s in senses)
        for n in range(start, end)
    }
    return all(n in cued or t.text in words.BESIDE for n, t in enumerate(tokens))
