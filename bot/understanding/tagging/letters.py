"""Letters of an acronym that are asked about: "the B in BKM", "both Ms", and the word that one is said to stand for.

They are tagged as operators, so that only a reading that has a use for them explains them.
"""

from __future__ import annotations

import re
from functools import cache

from bot.language import grammar, operators
from bot.language.operators import LETTERS, Op
from bot.model import Tag, TagKind, ValueType

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from bot.facts.base import FactBase
    from bot.model import Statement, Token
    from bot.understanding.framing.features import Features


def with_acronym(text: str, facts: FactBase) -> str:
    """The text with an acronym for several of which one letter is asked: "the B in *the older abbreviations*"."""
    return _of_several().sub(lambda match: _acronym(match, facts) or match[0], text)


def _acronym(match: re.Match[str], facts: FactBase) -> str:
    """The last of the acronyms with that letter, which stands for one word in all of them."""
    letter = match["letter"].lower()
    listed = set(re.findall(r"[^\W\d_]{2,}", match["listed"] or ""))
    names = [p.id for p in facts.properties.values() if p.type is ValueType.NAME]
    borne = [s for name in names for s in facts.statements(facts.info.subject, name) if letter in s.short.lower()]
    if match["former"]:
        borne = [s for s in borne if s.time is not None and not s.time.is_end_open]
    borne = [s for s in borne if not listed or s.short in listed]
    meant = {frozenset(w for w in s.value.lower().split() if w.startswith(letter)) for s in borne}
    return f"the {match['letter']} in {borne[-1].short}" if len(meant) == 1 else ""


@cache
def _of_several() -> re.Pattern[str]:
    nouns, former = "|".join(sorted(grammar.ACRONYM_NOUNS)), "|".join(sorted(operators.OLDER))
    return re.compile(
        rf"\b[Tt]he (?P<letter>[A-Z]) (?:in|of) (?:all )?(?:the |its |their )?(?:(?P<former>{former}) )?(?:{nouns})\b"
        rf"(?P<listed> \([A-Z]+(?:,? (?:and )?[A-Z]+)*\))?"
    )


def tags(tokens: Sequence[Token], plain: Sequence[Tag], facts: FactBase) -> Iterator[Tag]:
    """The letters of the acronyms in a clause that stand apart from them."""
    said = _said(tokens)
    if said:
        named = [facts.statement(t.value) for t in plain if t.kind is TagKind.VALUE]
        yield from (Tag(TagKind.OP, Op.EXPAND.value, at) for at in _places(tokens, said, named))


def places(tokens: Sequence[Token], named: Sequence[Statement]) -> set[int]:
    """Where a fragment speaks of letters of the acronyms that were told: "and the two Ms?"."""
    return {n for at in _places(tokens, _said(tokens), named) for n in at}


def _said(tokens: Sequence[Token]) -> dict[int, str]:
    """The letters that stand alone, by their places."""
    alone = [n for n, t in enumerate(tokens) if t.is_capital and len(t.said.rstrip(_PLURAL)) == 1]
    return {n: said for n in alone if (said := _letter(tokens[n], tokens[n - 1].text if n else ""))}


def _places(tokens: Sequence[Token], said: Mapping[int, str], named: Sequence[Statement]) -> Iterator[tuple[int, ...]]:
    """Those of them that are letters of the acronyms, with the words that say which is meant."""
    letters = {letter for s in named for letter in s.short.lower()}
    for n in (n for n, letter in said.items() if letter in letters):
        first = n
        while first > 0 and tokens[first - 1].text in LETTERS:
            first -= 1
        yield tuple(range(first, n + 1 + _placed(tokens, n + 1)))


def _placed(tokens: Sequence[Token], n: int) -> int:
    """How many words behind a letter say where it stands: "the B *at the front* of BKM"."""
    said = tuple(t.text for t in tokens[n : n + 3])
    is_placed = len(said) == len(_AT_THE) + 1 and said[:-1] in (_AT_THE, ("in", "the")) and said[-1] in operators.ENDS
    return len(said) if is_placed else 0


_AT_THE = ("at", "the")


def _letter(token: Token, before: str = "the") -> str:
    """The letter that a token is, or several of: "B", "Ms"; "" for any other word, as "I" and "is" are mostly."""
    said = token.said.removesuffix("s").removesuffix("'").removesuffix("\u2019")
    is_word = token.text in grammar.FUNCTION_WORDS and (len(token.said) > 1 or before not in _BEFORE)
    return said.lower() if len(said) == 1 and said.isupper() and not is_word else ""


_PLURAL = "s'\u2019"
"""What makes several letters of one: "M's"."""
_BEFORE = LETTERS | {"the"}


_CHOOSING = {op.value for op in (Op.FIRST, Op.LAST, Op.PREVIOUS, Op.NEXT, Op.FORMER, Op.CURRENT, Op.ALL)}
"""Operators that choose among several names."""


def is_chosen(tokens: Sequence[Token], noun: Tag, tags: Sequence[Tag]) -> bool:
    """Whether one of several names is asked for by a noun for its letters: "the *first abbreviation* it had"."""
    n = noun.at[0]
    if noun.value != Op.EXPAND or n == 0 or tokens[n].text not in grammar.ACRONYM_NOUNS:
        return False
    return tokens[n - 1].text in operators.ORDINALS or any(t.value in _CHOOSING and n - 1 in t.at for t in tags)


def claimed(f: Features, left: Sequence[int], statement: Statement) -> tuple[tuple[str, str], ...] | None:
    """The word that a letter is said to stand for, with the statement that it contradicts, if it does.

    None where what is left of the clause is no such word.
    """
    said = [letter for t in f.ops.get(Op.EXPAND, ()) for n in t.at if (letter := _letter(f.tokens[n]))]
    words = [f.tokens[n].text for n in left]
    before = f.tokens[left[0] - 1].text if left[0] else ""
    is_told = before in operators.MEANING or f.tokens[left[0]].has_comma
    if not said:
        return _claimed_name(f, left, statement)
    if len(words) > 1 or not words[0].isalpha() or not is_told:
        return None
    is_so = words[0].startswith(said[0]) and words[0] in statement.value.lower().split()
    return () if is_so else ((statement.id, f.tokens[left[0]].said),)


def _claimed_name(f: Features, left: Sequence[int], statement: Statement) -> tuple[tuple[str, str], ...] | None:
    """The whole name that an acronym is said to stand for: "does BKM mean *Brindle Kite Machine*"."""
    start = next((n + 1 for n in range(left[0], -1, -1) if f.tokens[n].text in operators.MEANING), 0)
    tokens = [t for t in f.tokens[start:] if t.text not in grammar.ARTICLES]
    is_name = start > 0 and len(tokens) > 1 and all(t.text.isalpha() for t in tokens)
    is_name = is_name and tokens[0].is_capital and tokens[-1].is_capital
    if not is_name or not statement.short:
        return None
    name = " ".join(t.said for t in tokens)
    return () if name.lower() == statement.value.lower() else ((statement.id, name),)
