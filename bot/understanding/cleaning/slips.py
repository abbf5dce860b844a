"""Slips that no single word shows: a blank in the wrong place, and a word where only another can stand."""

from __future__ import annotations

from itertools import pairwise

from bot.language import grammar, slips
from bot.language.inflection import key
from bot.language.slips import BEFORE_PLACE, CONFUSIONS, MANY, PLACE
from bot.records import replace

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.model import Token
    from bot.understanding.cleaning.spelling import Speller

_OPENING = grammar.JOINERS | grammar.PREPOSITIONS
"""Words before a question word that opens a clause."""
_NAMES = grammar.NAME_NOUNS | {f"{noun}s" for noun in grammar.NAME_NOUNS}
"""What is borne; everything else is born."""
_SHORTEST = 3
"""Letters; shorter words are found anywhere."""
_LONGEST = 12
"""Letters of an acronym that somebody spells out."""


def with_meant(tokens: tuple[Token, ...]) -> tuple[Token, ...]:
    """The words with those that are meant: "*now* many members", "*were* was it signed", "in *he* 1950s"."""
    words = [t.text for t in tokens]
    if slips.MISTAKEN.isdisjoint(words):
        return tokens
    found = list(tokens)
    for n, (word, after) in enumerate(pairwise(words)):
        meant, followers = CONFUSIONS.get(word, ("", frozenset()))
        if after in followers and _opens(tokens, n):
            found[n] = _meant(tokens[n], meant)
        elif word == "how" and after in MANY and _is_counted(words[n + 2 : n + 4]):
            found[n + 1] = _meant(tokens[n + 1], "many")
        elif after in PLACE and word in BEFORE_PLACE:
            found[n + 1] = _meant(tokens[n + 1], "place")
        elif after == "he" and word in grammar.PREPOSITIONS and words[n + 2 : n + 3] and words[n + 2][0].isdigit():
            found[n + 1] = _meant(tokens[n + 1], "the")
        elif after == "were" and word in grammar.PLACING and n + 2 == len(words):
            found[n + 1] = _meant(tokens[n + 1], "where")  # "boats from *were*"
        elif after == "borne" and _NAMES.isdisjoint(words):
            found[n + 1] = _meant(tokens[n + 1], "born")
    return tuple(found)


def with_acronyms(tokens: tuple[Token, ...], speller: Speller) -> tuple[Token, ...]:
    """The words with acronyms that are spelt out, as they are where somebody dictates: "the *b k m* name".

    Behind an article the letters are one also where nothing is called so: "the *u n*" is no "you and".
    """
    if [len(t.said) for t in tokens].count(1) < 2:  # noqa: PLR2004 -- letters
        return tokens
    lone = [len(t.said) == 1 and t.said.isalpha() for t in tokens]
    if sum(lone) < 2:  # noqa: PLR2004 -- letters
        return tokens
    found: list[Token] = []
    n = 0
    while n < len(tokens):
        end = n + 1
        while end < len(tokens) and lone[n] and lone[end] and not tokens[end].has_comma:
            end += 1
        is_led = n > 0 and tokens[n - 1].text == "the"
        found += _joined(tokens[n:end], speller, is_led=is_led) if 1 < end - n <= _LONGEST else tokens[n:end]
        n = end
    return tuple(found)


def _joined(letters: tuple[Token, ...], speller: Speller, *, is_led: bool) -> tuple[Token, ...]:
    """Letters in a row as the acronym that they end in, or as one word where an article leads them."""
    ends = [len(letters)] + [len(letters) - 1] * (letters[-1].text in slips.LETTERS)
    for end in ends:  # "the *b k m* a kite": the last may be a word
        for start in range(end - _SHORTEST + 1):
            word = "".join([t.said.lower() for t in letters[start:end]])
            if speller.is_acronym(word):
                return (*letters[:start], _spelt(letters[start:end], word), *letters[end:])
    return (_spelt(letters, " ".join([t.said for t in letters])),) if is_led else letters


def _spelt(letters: tuple[Token, ...], word: str) -> Token:
    return replace(_meant(letters[0], word), said=" ".join([t.said for t in letters]), end=letters[-1].end)


def with_verb(tokens: tuple[Token, ...], speller: Speller) -> tuple[Token, ...]:
    """The words with the apostrophe that an acronym at the end asks for: "wrong, *its* BKR" says what it is."""
    n = len(tokens) - 2
    if n < 0 or tokens[n].text != "its" or not speller.is_acronym(tokens[n + 1].text):
        return tokens
    return (*tokens[:n], _meant(tokens[n], "it"), _meant(tokens[n], "is"), tokens[n + 1])


def _opens(tokens: Sequence[Token], n: int) -> bool:
    return n == 0 or tokens[n].has_comma or tokens[n - 1].text in _OPENING


def _is_counted(after: Sequence[str]) -> bool:
    """Whether a noun in the plural follows, or one behind another word that is none of grammar."""
    if not after or after[0] in grammar.FUNCTION_WORDS:
        return False
    return any(word == "people" or (word.endswith("s") and word not in grammar.FUNCTION_WORDS) for word in after)


def with_blanks(tokens: tuple[Token, ...], speller: Speller) -> tuple[Token, ...]:
    """The words where a blank stands in one of them, or one letter off: "st aff", "ho wmany"."""
    found: list[Token] = []
    are_words = [_is_word(t.said.lower(), speller) for t in tokens]
    n = 0
    while n < len(tokens):
        pair = tokens[n : n + 2]
        is_ending = n > 0 and tokens[n - 1].end == tokens[n].start  # "the 1980*s* its name"
        is_strange = len(pair) > 1 and not all(are_words[n : n + 2])
        words = _as_meant(pair, speller) if is_strange and not is_ending else ()
        found += words or tokens[n : n + 1]
        n += 2 if words else 1
    return tuple(found)


def _as_meant(pair: Sequence[Token], speller: Speller) -> tuple[Token, ...]:
    """The word or words that two tokens are with the blank in its place; one of them makes no sense as it stands."""
    first, second = pair
    is_apart = second.has_comma or second.start != first.end + 1
    if is_apart or not (first.said.isalpha() and second.said.isalpha()):
        return ()
    if any(len(t.said) == 1 and t.said.isupper() for t in pair):
        return ()  # "the P in it"
    said = (first.said.lower(), second.said.lower())
    joined = "".join(said)
    if speller.is_known(joined):
        words: tuple[str, ...] = (joined,)
    else:
        shifted = _shifted(joined, len(said[0]), speller)
        words = shifted if shifted and _are_strange(said, speller) else ()
    typed = f"{first.said} {second.said}"
    return tuple(replace(first, text=w, key=key(w), said=typed, end=second.end) for w in words)


def _are_strange(said: tuple[str, str], speller: Speller) -> bool:
    """Whether neither word is known, or nothing is near the one that is not: two slips are less likely than one."""
    unknown = [word for word in said if not speller.is_known(word)]
    return len(unknown) > 1 or not any(speller.propose(word) for word in unknown)


def _shifted(joined: str, blank: int, speller: Speller) -> tuple[str, ...]:
    """Two known words, if the blank belongs one letter to the left or to the right."""
    for n in (blank - 1, blank + 1):
        pair = (joined[:n], joined[n:])
        if _SHORTEST <= n <= len(joined) - _SHORTEST and all(map(speller.is_word, pair)):
            return pair
    return ()


def _is_word(word: str, speller: Speller) -> bool:
    return word in slips.LETTERS or (len(word) > 1 and speller.is_english(word))


def _meant(token: Token, word: str) -> Token:
    return replace(token, text=word, key=key(word))
