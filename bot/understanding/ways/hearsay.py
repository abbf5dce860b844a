"""Where somebody has a name from that he asks about: "what is this BKR *everyone in my class talks about*".

It restricts nothing where a name stands before it, for there is only one of that name.
"""

from __future__ import annotations

from bot.language import grammar, hearsay
from bot.model import TagKind

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.model import Token
    from bot.understanding.tagging.tags import Tags

_SHORTEST = 5
_LONGEST = 20
"""Such a question has at least and at most so many words."""


def may_be_told(tokens: Sequence[Token]) -> bool:
    """Whether a clause may be such a question, by its words alone."""
    if not _SHORTEST <= len(tokens) <= _LONGEST or tokens[0].text not in hearsay.OPENING:
        return False
    return tokens[1].text in grammar.FINITE_BE and not hearsay.TELLING.isdisjoint([t.text for t in tokens])


def without(tokens: tuple[Token, ...], tags: Tags) -> tuple[Token, ...]:
    """The question up to its name, where the rest only says who has told of it; nothing where it says more."""
    start = 2
    while start < len(tokens) and tokens[start].text in hearsay.POINTING:
        start += 1
    named = [t.at for kind in (TagKind.VALUE, TagKind.ITEM) for t in tags.of[kind] if t.at[0] == start]
    end = max((at[-1] + 1 for at in named), default=0)
    tail = end + (tokens[end : end + 1] != () and tokens[end].text in hearsay.NOUNS)
    words = {t.text for t in tokens[tail:]}
    is_told = not words.isdisjoint(hearsay.TELLING) and not words.isdisjoint(hearsay.TELLERS)
    is_all = words <= hearsay.TELLING | hearsay.TELLERS | hearsay.BESIDE
    return (*tokens[:2], *tokens[start:end]) if end and is_told and is_all else ()
