"""Lines of a message: where a line breaks off in the middle of a sentence, the next one goes on with it.

"In / which / city / was the / Constitution / concluded" is one question, "when was it founded / how many members" is
two, and "members / staff / budget" are three. A blank line, a mark of a list and the end of a sentence always part.
"""

from __future__ import annotations

import re
from functools import cache
from itertools import pairwise

from bot.language import grammar, short_years
from bot.language.chat_spellings import CHAT_SPELLINGS
from bot.language.inflection import is_past
from bot.language.question_words import WH

_ENDS = (".", "?", "!", ";")
_OPEN = (
    (grammar.ARTICLES | grammar.POSSESSIVES | grammar.PREPOSITIONS | grammar.CONJUNCTIONS | grammar.JOINERS)
    | grammar.LINKS
    | {"into", "this", "these", "those"}
) - {"so", "then", "also", "her"}
"""Words with which no sentence ends."""
_CONTINUING = (grammar.PREPOSITIONS | {"or", "into", "before", "after", "than"}) - {"about"}
"""Words with which no question begins that has no question word."""


def unbroken(text: str) -> str:
    """The text with a blank in place of each line break that stands in the middle of a sentence."""
    parts = text.split("\n")
    is_wrapped = any(_breaks_off(_words(a), _words(b)) for a, b in pairwise(parts) if not _parts(a, b))
    found, sentence = [parts[0]], _words(parts[0])
    for before, after in pairwise(parts):
        words = _words(after)
        if not _parts(before, after) and _goes_on(sentence, words, is_wrapped=is_wrapped and _may_go_on(after)):
            found[-1] += f" {after}"
            sentence += words
        else:
            found.append(after)
            sentence = words
    return "\n".join(found)


def _words(line: str) -> list[str]:
    said = [word.lower().strip(",:;.?!()\"'") for word in line.split()]
    return [CHAT_SPELLINGS.get(word, word) for word in said if word]


def _parts(before: str, after: str) -> bool:
    """Whether a line break parts sentences by what stands before or behind it."""
    is_blank = not (_words(before) and _words(after))
    return is_blank or before.rstrip().endswith(_ENDS) or _marks_list().match(after) is not None


def _may_go_on(line: str) -> bool:
    """Whether nothing says that a new sentence begins with a line of a message whose lines are broken off."""
    words, first = _words(line), line.lstrip()[:2]
    is_capital = first[:1].isupper() and not first.isupper()
    return not _asks(words) and not (is_capital and words[0] in grammar.FUNCTION_WORDS)


def _goes_on(before: list[str], after: list[str], *, is_wrapped: bool) -> bool:
    """Whether words go on with the sentence before them."""
    if _breaks_off(before, after) or is_wrapped:
        return True
    if not WH.isdisjoint(after) or not grammar.FIRST_PERSON.isdisjoint(after):
        return False
    is_verbal = not grammar.AUXILIARIES.isdisjoint(before)
    if not is_verbal and after[0] in grammar.AUXILIARIES and not WH.isdisjoint(before):
        return True  # "which city / was it"
    if after[0] in _CONTINUING:
        return after[0] not in before
    is_date = len(after) == 1 and after[0].isdigit() and not any(map(str.isdigit, "".join(before)))
    return is_date or (is_past(after[0]) and is_verbal)


def _breaks_off(before: list[str], after: list[str]) -> bool:
    """Whether a line ends where no sentence does."""
    if not before or not after:
        return False
    last, asked = before[-1], not WH.isdisjoint(before[:-1])
    if last in WH or (last in short_years.DEGREES and before[-2:-1] == ["how"]) or last.endswith("'s"):
        return True
    if last in grammar.AUXILIARIES:
        return grammar.AUXILIARIES.isdisjoint(before[:-1])  # not "how many does it have"
    if last in grammar.NAMING and not asked:
        return not _asks(after)
    return last in _OPEN and not (asked and _asks(after))  # "what does it stand for / how many members"


def _asks(words: list[str]) -> bool:
    """Whether a line has the form of a question of its own."""
    return words[0] in WH or (words[0] in grammar.AUXILIARIES and len(words) > 1)


@cache
def _marks_list() -> re.Pattern[str]:
    return re.compile(r"\s*(?:[-*\u2022]|\(?(?:\d{1,2}|[a-h])[.)])\s")
