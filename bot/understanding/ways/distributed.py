"""One thing asked of several: "did Ann *and* Tom serve as mayor", "when were the bridge *and* the tower built"."""

from __future__ import annotations

from bot.language import grammar
from bot.language.question_words import WH
from bot.model import TagKind

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from bot.model import Tag, Token


def questions(tokens: tuple[Token, ...], tags: Sequence[Tag]) -> tuple[tuple[Token, ...], ...]:
    """The question for each of several items that a clause names in a row, or nothing.

    It is one of yes or no, or has them right behind its verb.
    """
    row = _row(tokens, tags) if grammar.OF_BOTH.isdisjoint(t.text for t in tokens) else []
    if len(row) < _SEVERAL:
        return ()
    is_asked = tokens[0].text in grammar.AUXILIARIES or is_bare(tokens[: row[0][1]], tags)
    if not is_asked and not _is_said_of_all(tokens, row[0][0], row[-1][1], tags):
        return ()
    first, last = row[0][0], row[-1][1]
    first -= first > 1 and tokens[first - 1].text == "both"
    return tuple((*tokens[:first], *tokens[start:end], *tokens[last:]) for start, end in row)


def _is_said_of_all(tokens: Sequence[Token], first: int, last: int, tags: Sequence[Tag]) -> bool:
    """Whether what stands behind the row belongs to each: "how much did A and B *sell*", "of A and B *in 2019*"."""
    before = tokens[first - 1].text if first else ""
    timed = {n for t in tags if t.kind is TagKind.TIME for n in t.at}
    is_timed = before in {"of", "for"} and timed.issuperset(range(last, len(tokens)))
    return last < len(tokens) and (before in grammar.DO or is_timed)


_SEVERAL = 2
"""Items, where there is more than one."""


def is_bare(tokens: Sequence[Token], tags: Sequence[Tag]) -> bool:
    """Whether a verb of grammar and the names of items are all that there is, but for a word that asks.

    "Did the Ann" and "when was the Ann" ask nothing that is said of others as well.
    """
    named = {n for t in tags if t.kind is TagKind.ITEM for n in t.at}
    verb = next((n for n, t in enumerate(tokens) if t.text in grammar.AUXILIARIES), -1)
    is_asked = verb == 0 or (verb == 1 and tokens[0].text in WH)
    return is_asked and are_names(tokens[verb + 1 :], named, verb + 1)


def are_names(tokens: Sequence[Token], named: Collection[int], start: int = 0) -> bool:
    """Whether these tokens, from a place on, are names and articles only."""
    return all(n in named or t.text in grammar.ARTICLES for n, t in enumerate(tokens, start))


def _row(tokens: Sequence[Token], tags: Sequence[Tag]) -> list[tuple[int, int]]:
    """Where items are named with nothing but "and", commas and articles between them, each with its article."""
    ends: dict[int, int] = {}
    for t in tags:
        if t.kind is TagKind.ITEM:
            ends[t.at[0]] = max(ends.get(t.at[0], 0), t.at[-1] + 1)
    row: list[tuple[int, int]] = []
    for start in sorted(ends):
        if row and start < row[-1][1]:
            continue
        begin = start - (start > 0 and tokens[start - 1].text in grammar.ARTICLES)
        if row and not _joins(tokens, row[-1][1], begin):
            if len(row) > 1:
                break
            row = []
        row.append((begin, ends[start]))
    is_added = any(t.text in grammar.ADDING for t in tokens[row[0][1] : row[-1][0]]) if row else False
    return row if is_added else []


def _joins(tokens: Sequence[Token], start: int, end: int) -> bool:
    """Whether nothing but a joint stands between two names."""
    words = [t.text for t in tokens[start:end]]
    return (len(words) == 1 and words[0] in grammar.ADDING) or (not words and tokens[end].has_comma)
