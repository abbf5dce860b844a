"""Numbers of a list before what stands in it: "row 2: the first name", "c) who founded it", "three. how long …".

They say which of his questions somebody asks, so they are no number that he claims. They are told by the mark behind
them, and a bare one by what follows: "four, is that so?" says something of the number. What the pack knows by its
number ("Line 14: when was it opened?") is no list.
"""

from __future__ import annotations

from bot.language import grammar, numbered
from bot.language.question_words import WH
from bot.model import TagKind
from bot.records import replace

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.facts.base import FactBase
    from bot.model import Sentence, Token

_KNOWN = frozenset({TagKind.ITEM, TagKind.VALUE, TagKind.TYPE})
_MARKS = (":", ")", "]", ".", "-")
"""What stands behind the number of a list, and behind no number that is counted with."""
_ROW_MARKS = (")", ".", ":")
"""What stands right behind each number of a row."""
_ANNOUNCING = (":", "-", ".", ",")
"""What stands behind the number of all questions that follow."""
_LONGEST = 6
"""Words of "page 3 of our new leaflet"."""


def may_number(found: Sequence[Sentence]) -> bool:
    """Whether sentences may have numbers before them or in them."""
    return any([_written(s.tokens[0]) in _OPENING or _has_second(s.tokens) for s in found])


def _has_second(tokens: Sequence[Token]) -> bool:
    """Whether the second number of a row is among some words."""
    return not numbered.SECOND.isdisjoint([t.said.lower() for t in tokens])


_OPENING = numbered.NOUNS | numbered.BARE


def _written(token: Token) -> str:
    """A word, or a letter as it was typed, which may be said for a word: "c"."""
    return token.text if len(token.said) > 1 else token.said.lower()


def without(found: tuple[Sentence, ...], text: str, facts: FactBase) -> tuple[Sentence, ...]:
    """The sentences of a text without the numbers before them."""
    words = {_written(t) for s in found for t in s.tokens}
    rows = [row for row in numbered.IN_ORDER if words.issuperset(row[:2])]
    cut = next((parts for row in rows if (parts := _parts(found, text, row))), found)
    kept: list[Sentence] = []
    for n, sentence in enumerate(cut):
        end = _head(sentence.tokens, text, facts)
        if end == len(sentence.tokens):
            after = cut[n + 1].tokens if n + 1 < len(cut) else ()
            end = end if after and _may_follow(sentence.tokens, after) else 0
        if end < len(sentence.tokens):
            kept.append(replace(sentence, tokens=_opened(sentence.tokens[end:])) if end else sentence)
    return tuple(kept)


def _parts(found: tuple[Sentence, ...], text: str, row: Sequence[str]) -> tuple[Sentence, ...]:
    """The sentences, cut at the numbers of a row and without them, if it has two: "1. when was it founded 2. where"."""
    parts: list[Sentence] = []
    number = 0
    for sentence in found:
        start, tokens = 0, sentence.tokens
        for n, token in enumerate(tokens):
            if number < len(row) and _written(token) == row[number] and _is_marked(tokens, n, text):
                end = n - (n > start and tokens[n - 1].text == "and")
                parts += [replace(sentence, tokens=tokens[start:end], end="")] if end > start else []
                start, number = n + 1, number + 1
        parts += [replace(sentence, tokens=_opened(tokens[start:]) if start else tokens)] if start < len(tokens) else []
    return tuple(parts) if number > 1 else ()


def _is_marked(tokens: Sequence[Token], n: int, text: str) -> bool:
    """Whether a mark of lists stands right behind a word, and words behind that."""
    rest = text[tokens[n].end :]
    return rest[:1] in _ROW_MARKS and rest[1:].lstrip()[:1].isalpha() and rest[1:2].isspace()


def _opened(tokens: tuple[Token, ...]) -> tuple[Token, ...]:
    return (replace(tokens[0], has_comma=False), *tokens[1:])


def _head(tokens: tuple[Token, ...], text: str, facts: FactBase) -> int:
    """How many words number what follows, or 0."""
    words = [_written(t) for t in tokens[: _LONGEST + 1]]
    if size := _announced(words):
        size += _occasion(tokens[size : size + _OCCASION], facts)
        mark = text[tokens[size - 1].end :].lstrip()[:1]
        return size if mark in _ANNOUNCING and mark else 0
    is_noun = words[0] in numbered.NOUNS and not any(t.has_comma for t in tokens[1:2])
    at = int(is_noun)
    if at >= len(words) or not _numbers(words[at], is_noun=is_noun):
        return 0
    end = _owner_end(tokens, at + 1) if is_noun else at + 1
    while is_noun and end < len(words) and not tokens[end].has_comma and _goes_on(words[end]):
        end += 1
    mark = text[tokens[end - 1].end :].lstrip()[:1]
    is_apart = mark in _MARKS if end == len(tokens) else tokens[end].has_comma
    if not mark or not is_apart or (is_noun and _is_known(tokens[:end], facts)):
        return 0
    if is_noun or end == len(tokens):
        return end
    is_marked = mark in _MARKS and _may_follow(tokens[:end], tokens[end:])
    is_word = words[0] in numbered.WORDS and words[1] in WH  # "four, who …"
    return end if is_marked or is_word else 0


def _announced(words: Sequence[str]) -> int:
    """How many words say how many questions follow: "*two for one*: staff and budget"; 0 where none do."""
    if words[0] not in numbered.WORDS and not words[0].isdigit():
        return 0
    return next((len(said) + 1 for said in numbered.ANNOUNCED if tuple(words[1 : len(said) + 1]) == said), 0)


def _occasion(behind: Sequence[Token], facts: FactBase) -> int:
    """How many words say for what they are asked, which no fact is about: "before *the news*"."""
    words = [t.text for t in behind]
    is_said = len(words) == _OCCASION and words[0] in numbered.OCCASIONS and words[1] in _DETERMINERS
    return len(words) if is_said and words[-1].isalpha() and not facts.phrases([behind[-1].key]) else 0


_OCCASION = 3
_DETERMINERS = grammar.ARTICLES | grammar.POSSESSIVES


def _owner_end(tokens: Sequence[Token], end: int) -> int:
    """Where words end that say behind a number in what it stands ("page 3 *of our leaflet*"), or the same place."""
    words = [t.text for t in tokens[end : end + 2]]
    if len(words) <= 1 or words[0] not in numbered.IN_WHAT or words[1] not in _DETERMINERS:
        return end
    return next((n for n in range(end + 3, min(len(tokens), end + 5)) if tokens[n].has_comma), end)


def _numbers(word: str, *, is_noun: bool) -> bool:
    """Whether a word is the number of something in a list."""
    if is_noun:
        return word.isdigit() or word in numbered.WORDS or (len(word) == 1 and word.isalpha())
    return word in numbered.BARE


def _goes_on(word: str) -> bool:
    return word in numbered.BEHIND or word.isdigit()


def _is_known(head: Sequence[Token], facts: FactBase) -> bool:
    """Whether the pack knows what is called so, or things of that kind."""
    found = facts.phrases([t.key for t in head])
    return any(start == 0 and not _KNOWN.isdisjoint([s.kind for s in senses]) for start, _, senses in found)


def _may_follow(head: Sequence[Token], rest: Sequence[Token]) -> bool:
    """Whether words are what a number without a noun numbers, and say nothing of that number themselves."""
    words = [t.text for t in rest]
    if head[0].text in numbered.NOUNS:
        return True
    is_initial = _written(head[0]) in numbered.LETTERS and len(head) == 1 and not rest[0].has_comma  # "A. Smith"
    if words[0] in numbered.CLAIMING or not words[0].isalpha() or is_initial:
        return False
    is_pointing = not WH.isdisjoint(words[:1]) and not grammar.PRONOUNS.isdisjoint(words)
    return head[0].text not in numbered.ORDINALS or not is_pointing  # "third: when did *it* begin"
