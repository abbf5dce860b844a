"""People who stand for an item: "these museum people", "how much do these guys spend"."""

from __future__ import annotations

from bot.language import grammar
from bot.language.question_words import WH
from bot.model import Tag, TagKind

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from bot.model import Token


def collective(tokens: Sequence[Token], tags: Sequence[Tag]) -> Iterator[Tag]:
    """The words that only say "they": beside a name of an item, or in the place of one."""
    nouns = [n for n, t in enumerate(tokens) if n > 1 and t.text in grammar.COLLECTIVES]
    items = {t.at[-1]: t.at for t in tags if t.kind is TagKind.ITEM}
    for n in nouns:
        named = items.get(n - 1, ())
        first = named[0] if named else n
        before = tokens[first - 1].text if first else ""
        if named and before in grammar.THOSE | {"the", "you"}:
            yield Tag(TagKind.FILLER, "", tuple(range(first - 1, n + 1)))
        elif (before in grammar.THOSE or _is_this_group(tokens, n)) and _is_of_them(tokens, n):
            yield Tag(TagKind.FILLER, "", (n - 1, n))
            yield Tag(TagKind.PRONOUN, "they", (n - 1, n))


def _is_this_group(tokens: Sequence[Token], n: int) -> bool:
    return tokens[n].text in grammar.GROUPS and tokens[n - 1].text in grammar.DEMONSTRATIVES


def _is_of_them(tokens: Sequence[Token], n: int) -> bool:
    """Whether a noun behind "these" may only mean those that were spoken of: "what were *these guys* called"."""
    verb = tokens[n - 2].text
    is_asked = verb in grammar.FINITE_BE and tokens[0].text in WH
    return (verb in _ACTING or is_asked) and n + 1 < len(tokens)


_ACTING = grammar.DO | grammar.HAVE
"""Verbs before those who do something; "are these people visitors" is asked of others."""
