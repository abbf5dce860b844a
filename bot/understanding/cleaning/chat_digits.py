"""Digits that are typed for the words that they sound like, told by what stands around them.

"4" is "for" and "2" is "to" where a preposition fits and nothing is counted; "1" is "one" where it stands for a thing.
"""

from __future__ import annotations

from bot.language import chat_digits, grammar
from bot.language.chat_digits import PREPOSITIONS
from bot.language.inflection import key
from bot.model import TagKind
from bot.records import replace

TYPE_CHECKING = False
if TYPE_CHECKING:
    from bot.facts.base import FactBase
    from bot.model import Sentence, Token

_NAMES = frozenset({TagKind.ITEM, TagKind.VALUE})
_YEAR = 4
_LONGEST_NAME = 6
"""Words of a name that is looked for."""


def with_words(said: Sentence, facts: FactBase) -> Sentence:
    """The sentence with words for the digits that stand for them."""
    words = [t.text for t in said.tokens]
    if _DIGITS.isdisjoint(words):
        return said
    found: list[Token] = []
    for n, token in enumerate(said.tokens):
        is_alone = token.text in _DIGITS and not (n and said.tokens[n - 1].end == token.start)  # not "ww2"
        meant = _meant(said.tokens, words, n, facts) if is_alone else ""
        if token.text == "s" and found and found[-1].text == chat_digits.ONE and words[n - 1] == "1":
            found[-1] = _as(found[-1], chat_digits.ONES)
        else:
            found.append(_as(token, meant) if meant else token)
    return replace(said, tokens=tuple(found))


_DIGITS = frozenset({"1", *PREPOSITIONS})


def _as(token: Token, word: str) -> Token:
    return replace(token, text=word, key=key(word))


def _meant(tokens: tuple[Token, ...], words: list[str], n: int, facts: FactBase) -> str:
    """The word that a digit stands for, or ""."""
    before = words[n - 1] if n else ""
    if words[n] == "1":
        return chat_digits.ONE if _is_thing(tokens, words, n, facts) else ""
    if before in chat_digits.NUMBERED or (n and _is_in_name(tokens, n, facts)):
        return ""
    word = PREPOSITIONS[words[n]]
    if n + 1 == len(words):
        is_asked = not chat_digits.ASKING_WHOM.isdisjoint(words[:n])
        return word if is_asked and before in chat_digits.AT_END and before not in _COUNTED else ""
    return word if _is_preposition(tokens, words, n, facts) else ""


_COUNTED = chat_digits.BEFORE_COUNT | {"which", "are", "is", "has", "have"}


def _is_thing(tokens: tuple[Token, ...], words: list[str], n: int, facts: FactBase) -> bool:
    """Whether "1" stands for a thing that was spoken of: "which 1", "the 1 before"; or for one more of them."""
    after = words[n + 1 : n + 2]
    if after == ["more"]:
        return True
    is_end = not after or after == ["s"] or tokens[n + 1].has_comma or after[0] in chat_digits.BEHIND_ONE
    return is_end and n > 0 and (words[n - 1] in chat_digits.BEFORE_ONE or _is_behind_name(tokens, n, facts))


def _is_preposition(tokens: tuple[Token, ...], words: list[str], n: int, facts: FactBase) -> bool:
    """Whether a digit before other words counts none of them."""
    before, after = words[n - 1] if n else "", words[n + 1]
    if tokens[n + 1].has_comma or before.isdigit() or not after[:1].isalnum():
        return before.isdigit() and after.isdigit() and len(before) == len(after) == _YEAR
    if after in chat_digits.UNCOUNTED or before in chat_digits.REASONS:
        return True
    if words[n] == "2" and before in chat_digits.BEFORE_DEED:
        return after.isalpha() and not after.endswith("s")
    if before in chat_digits.BEFORE_COUNT:
        return False
    is_number = after.isdigit() and (n > 0 or len(after) > 1)
    return is_number or (n > 0 and _is_name(tokens, n + 1, facts))


def _is_behind_name(tokens: tuple[Token, ...], n: int, facts: FactBase) -> bool:
    """Whether a name of the pack stands before a number, with an article, and does not go on: "the *Fenn* 1"."""
    led = [m for m in range(max(n - _LONGEST_NAME, 0), n - 1) if tokens[m].text in grammar.DEFINITE | grammar.THIS]
    if not led or _is_in_name(tokens, n, facts):
        return False
    found = facts.phrases([t.key for t in tokens[led[-1] + 1 : n]])
    whole = [senses for start, end, senses in found if (start, end) == (0, n - led[-1] - 1)]
    return any(s.kind in _NAMES for senses in whole for s in senses)


def _is_in_name(tokens: tuple[Token, ...], n: int, facts: FactBase) -> bool:
    """Whether the pack means something by a word with the number behind it: "Quill 2"."""
    first = max(n - _LONGEST_NAME, 0)
    found = facts.phrases([t.key for t in tokens[first : n + _LONGEST_NAME]])
    return any(start < n - first < end for start, end, _ in found)


def _is_name(tokens: tuple[Token, ...], n: int, facts: FactBase) -> bool:
    """Whether a name of the pack begins at a place."""
    found = facts.phrases([t.key for t in tokens[n : n + _LONGEST_NAME]])
    return any(start == 0 and sense.kind in _NAMES for start, _, senses in found for sense in senses)
