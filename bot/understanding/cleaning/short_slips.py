"""Slips in short words of grammar: "what *wss* it called", "in *teh* 1950s", "members *ni* 2014".

Every short word is near every other, so here a word is told by its place: what stands before and behind it says which
words of grammar may stand between. Those that change what is asked, as "not" does, are never put for anything.
"""

from __future__ import annotations

from bot.language import grammar, slips
from bot.language.inflection import key
from bot.language.question_words import WH
from bot.records import replace
from bot.understanding.cleaning.spelling import slip

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from bot.model import Token
    from bot.understanding.cleaning.spelling import Speller

_LONGEST = 5
"""Letters of a short word."""
_SHORTEST = 2
_MOST = 120
"""Words of a sentence that is looked at."""
_TOO_SHORT = 3
"""Letters of a word that is near to too many."""
_HARDEST = 2
"""How unlikely a slip may be: a neighbour on the keyboard for the first letter."""
_DETERMINERS = grammar.ARTICLES | grammar.POSSESSIVES
_BEFORE_NUMBERS = _DETERMINERS | grammar.PREPOSITIONS | grammar.AUXILIARIES | WH | {""}
"""Behind which no preposition stands before a number."""


def with_grammar(tokens: Sequence[Token], speller: Speller) -> tuple[Token, ...]:
    """The words with those of grammar that only can have been meant."""
    if len(tokens) > _MOST:
        return tuple(tokens)
    found = list(tokens)
    is_asked = is_said = False
    for n, token in enumerate(tokens):
        # A question that has its question word waits for its verb.
        fitting = _fitting(tokens, n, is_open=is_asked and not is_said) if _may_be_slip(token, speller) else frozenset()
        if fitting and len(token.text) == _TOO_SHORT and speller.is_word(token.text):
            # "How many *gas* staff" has no "has" in it, but "*fro* Hesk" is "for Hesk".
            fitting = frozenset([form for form in fitting if sorted(form) == sorted(token.text)])
        if word := _meant(token.text, fitting):
            found[n] = replace(token, text=word, key=key(word))
        is_asked = is_asked or found[n].text in WH
        is_said = is_said or found[n].text in grammar.AUXILIARIES
    return tuple(found)


def _may_be_slip(token: Token, speller: Speller) -> bool:
    word = token.text
    is_short = _SHORTEST <= len(word) <= _LONGEST and word.isascii() and word.isalpha()
    is_typed = token.said.lower() == word and not token.said.isupper()
    return is_typed and (word in slips.HALVES or (is_short and not _is_own(word, speller)))


def _is_own(word: str, speller: Speller) -> bool:
    """Whether the word means itself, or is long enough to be near to just some words whatever its place."""
    if word in slips.NO_SLIPS | slips.NAMED_SO or speller.is_known(word):
        return True
    return len(word) > _TOO_SHORT and (speller.is_english(word) or bool(speller.propose(word)))


def _meant(word: str, fitting: frozenset[str]) -> str:
    """The one word that fits and of which this is the likeliest slip."""
    ranks = {form: slip(word, form) for form in fitting if _is_near(word, form)}
    least = min(ranks.values(), default=_HARDEST + 1)
    likeliest = [form for form, rank in ranks.items() if rank == least]
    return likeliest[0] if least <= _HARDEST and len(likeliest) == 1 else ""


def _is_near(word: str, form: str) -> bool:
    """Whether one slip parts the words: a letter more, less, or another, or two that changed places."""
    if len(word) == len(form):
        return sorted(word) == sorted(form) or sum(a != b for a, b in zip(word, form, strict=True)) == 1
    shorter, longer = sorted((word, form), key=len)
    return any(longer[:n] + longer[n + 1 :] == shorter for n in range(len(longer)))


def _fitting(tokens: Sequence[Token], n: int, *, is_open: bool) -> frozenset[str]:
    """The short words of grammar that may stand at a place."""
    before = tokens[n - 1].text if n else ""
    after = tokens[n + 1].text if n + 1 < len(tokens) else ""
    is_first = n == 0 or tokens[n].has_comma
    unlike = {"of" if after[:1].isdigit() else "on"} if tokens[n].text in slips.HALVES else set()
    return frozenset().union(*_classes(before, after, is_open=is_open, is_first=is_first)) - unlike


def _classes(before: str, after: str, *, is_open: bool, is_first: bool) -> Iterator[frozenset[str]]:
    """The classes of words that may stand between two words."""
    if after and (before in WH or after in slips.SUBJECTS) and (is_first or is_open):
        yield slips.SHORT_VERBS
    if (is_open and _is_content(before) and _is_content(after)) or before in grammar.PRONOUNS:
        yield slips.SHORT_VERBS
    if after in grammar.AUXILIARIES and (is_first or _is_content(before)):
        yield slips.SHORT_QUESTIONS
    if before == "how" and after:
        yield slips.SHORT_DEGREES
    if after in slips.SHORT_DEGREES and (is_first or before in grammar.PREPOSITIONS):
        yield frozenset({"how"})
    if is_first and after in slips.AFTER_ORDER:
        yield slips.SHORT_ORDERS
    if before in grammar.AUXILIARIES and (not after or _is_content(after)):
        yield slips.SHORT_PRONOUNS
    if _is_content(before) and after and (_is_content(after) or after in slips.SUBJECTS or after in WH):
        yield slips.SHORT_PREPOSITIONS
    if (is_first and after in WH) or (after.isdigit() and before not in _BEFORE_NUMBERS):
        yield slips.SHORT_PREPOSITIONS
    if before not in _DETERMINERS and _is_content(after):
        yield slips.SHORT_ARTICLES
    if _is_content(before) and (_is_content(after) or after in WH):
        yield slips.SHORT_JOINERS


def _is_content(word: str) -> bool:
    return bool(word) and (word.isdigit() or (word.isalpha() and word not in grammar.FUNCTION_WORDS))
