"""Offices named by a part of their name: "when did Ann Lee leave *Gull Light*", for the post of its keeper."""

from __future__ import annotations

from bot.language.inflection import key
from bot.model import Tag, TagKind, TimeRelation, ValueType
from bot.understanding.cleaning.normalise import phrase_words

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from bot.facts.base import FactBase
    from bot.model import Token


def named_in_part(tokens: Sequence[Token], items: Sequence[Tag], facts: FactBase) -> Iterator[Tag]:
    """The tags of what one of the items held that a clause names, where just one thing of that name is among it."""
    if len({t.at for t in items}) < 2:  # noqa: PLR2004 -- somebody, and what was held
        return
    named = {t.value for t in items}
    for holder in items:
        held = _held(holder.value, facts)
        apart = {t.at for t in items if held and not set(t.at) & set(holder.at)}
        for at in (at for at in apart if not _says_whence(tokens, at[0])):
            said = [tokens[n].key for n in at]
            found = [value for value in held - named if _says(facts.item(value).label, said)]
            if len(found) == 1 and not held & {t.value for t in items if t.at == at}:
                yield Tag(TagKind.ITEM, found[0], at)


def _says_whence(tokens: Sequence[Token], start: int) -> bool:
    """Whether a place is where somebody comes from, and not where an office was held: "is Ann *from Gull*"."""
    return start > 0 and tokens[start - 1].text == "from"


def _held(item: str, facts: FactBase) -> set[str]:
    """The items that this one had or held for a time."""
    lasting = [p for p in facts.properties.values() if p.type is ValueType.ITEM and p.time is TimeRelation.DURING]
    return {s.value for p in lasting for s in facts.statements(item, p.id)}


def _says(label: str, said: list[str]) -> bool:
    """Whether the words stand in a label, and it says more."""
    words = [key(word) for word in phrase_words(label)]
    starts = range(len(words) - len(said) + 1)
    return len(words) > len(said) and any(words[n : n + len(said)] == said for n in starts)
