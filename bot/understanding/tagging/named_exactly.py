"""Which of several items is meant by a name that one of them bears just so: "Apple II" is none of the Apple IIe."""

from __future__ import annotations

from bot.model import TagKind
from bot.understanding.cleaning.normalise import clean, sentences

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.facts.base import FactBase
    from bot.model import Tag, Token


def without_likenesses(found: list[Tag], tokens: Sequence[Token], facts: FactBase) -> list[Tag]:
    """The tags without items that are only called alike, where one is called just so as the clause says it."""
    items = [t for t in found if t.kind is TagKind.ITEM]
    if len(items) < 2 or len({t.at for t in items}) == len(items):  # noqa: PLR2004 -- nothing to choose from
        return found
    exact = {t for t in items if _is_exact(t, tokens, facts)}
    settled = {t.at for t in exact}
    return [t for t in found if t.kind is not TagKind.ITEM or t.at not in settled or t in exact]


def _is_exact(tag: Tag, tokens: Sequence[Token], facts: FactBase) -> bool:
    said = [tokens[n].said.lower() for n in tag.at]
    item = facts.item(tag.value)
    return any(_said(name) == said for name in (item.label, *item.aliases))


def _said(name: str) -> list[str]:
    return [t.said.lower() for sentence in sentences(clean(name)) for t in sentence.tokens]
