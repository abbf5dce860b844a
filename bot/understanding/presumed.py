"""What a message takes for granted beside what it asks: "as a private museum, how does it pay its 300 staff?".

Each presumption is put as a claim of its own. What the facts say against it is worth saying even where the question
itself is not understood.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.language import grammar
from bot.model import TagKind

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from bot.model import Tag, Token
    from bot.understanding.clauses import Clause


def presumed(clause: Clause, tags: Sequence[Tag]) -> Iterator[str]:
    """The claims that a clause rests on, given the tags of its words."""
    if text := _premise([t.said for t in clause.near]):
        yield text
    for t in tags:
        if t.kind is TagKind.NUMBER and _is_definite(clause.tokens, t):
            counted = max((o.at[-1] for o in tags if o.kind is TagKind.CUE and o.at[0] == t.at[-1] + 1), default=0)
            if counted:
                yield grammar.HAVING.format(" ".join(w.said for w in clause.tokens[t.at[0] : counted + 1]))


def _premise(words: list[str]) -> str:
    """What stands before the question, as a statement: "since it lies in Rome", "as a museum"."""
    low = [w.lower() for w in words]
    if low[:1] == ["as"] and low[1:2] and low[1] in grammar.ARTICLES:
        return grammar.BEING.format(" ".join(words[1:]))
    for opening in grammar.PREMISES:
        if low[: len(opening)] == list(opening):
            return " ".join(words[len(opening) :])
    return " ".join(words)


def _is_definite(tokens: Sequence[Token], number: Tag) -> bool:
    """Whether the number is said of something that is there: "*its* 300 staff"."""
    first = number.at[0]
    word = tokens[first - 1].text if first > 0 else ""
    return word in grammar.POSSESSIVES | {"the", "all", "these", "those"} or tokens[first - 1].said.endswith("'s")
