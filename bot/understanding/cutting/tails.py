"""What stands behind a question and speaks only of those who talk: "…, if you can make out my scribbles".

It is looked for only where the question is not understood with it. It names nothing that facts may be about, no time
and no number, and none of its words narrows down what is asked.
"""

from __future__ import annotations

from bot.language import grammar, tails
from bot.language.inflection import is_past
from bot.language.question_words import WH

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from bot.model import Token

_SHORTEST = 3
"""Words of a question."""
_MOST = 14
"""Words of such a tail."""


def without(tokens: tuple[Token, ...], names: Callable[[Sequence[Token]], bool]) -> Iterator[tuple[Token, ...]]:
    """The clause without each such tail, the longest first; `names` says whether words name anything."""
    words = [t.text for t in tokens]
    if tails.THOSE_WHO_TALK.isdisjoint(words[_SHORTEST:]) or (
        WH.isdisjoint(words) and words[0] not in grammar.AUXILIARIES
    ):
        return
    for n in range(max(_SHORTEST, len(words) - _MOST), len(words) - 1):
        if _may_be_tail(tokens, words, n) and not names(tokens[n:]):
            yield tokens[:n]


def _may_be_tail(tokens: Sequence[Token], words: Sequence[str], n: int) -> bool:
    """Whether the words from a place on may only speak of those who talk."""
    rest = words[n:]
    is_of_talk = not tails.THOSE_WHO_TALK.isdisjoint(rest) and tails.RESTRICTING.isdisjoint(rest)
    if not is_of_talk or not all(map(_is_plain, tokens[n:])):
        return False
    opens = rest[0] in (tails.BEHIND_COMMA if tokens[n].has_comma else tails.OPENING)
    return (opens and _goes_on(rest) and not _asks_for_more(rest)) or _calls(words, n)


def _is_plain(token: Token) -> bool:
    """Whether a word is no number and no name: the "will" of "I'll" is written with the capital of "I"."""
    return token.text.isalpha() and (not token.is_capital or token.said.lower().partition("'")[0] in tails.NAMED)


def _goes_on(rest: Sequence[str]) -> bool:
    """Whether what follows an opening is about those who talk, and of now."""
    first, behind = rest[0], tuple(rest[1:])
    if first == "if":
        return behind[0] in tails.BEHIND_IF
    if first == "or":
        return any(behind[: len(said)] == said for said in tails.BEHIND_OR)
    if first == "and":
        return any(behind[: len(said)] == said for said in tails.BEHIND_AND)
    if first in tails.OF_TIME:
        is_over = not grammar.PAST.isdisjoint(behind) or any(map(is_past, behind))
        return behind[0] in tails.SUBJECTS and not is_over
    if first in grammar.POSSESSIVES:
        return not grammar.AUXILIARIES.isdisjoint(behind)  # "our side" is no sentence
    return first not in tails.OPENING or behind[0] in tails.SUBJECTS


def _asks_for_more(rest: Sequence[str]) -> bool:
    """Whether something else is asked for: "because I need *the first*"."""
    wished = [n + 1 for n, word in enumerate(rest) if word in tails.WISHING]
    return any(not {*rest[n : n + 1]} & tails.WISHED or not tails.HOW.isdisjoint(rest[n + 1 :]) for n in wished)


def _calls(words: Sequence[str], n: int) -> bool:
    """Whether the last words only call the bot something: "*you useless lump*"."""
    called = words[n + 1 :]
    is_end = words[n] in {"you", "ye"} and 0 < len(called) <= tails.MOST_CALLED
    is_subject = words[n - 1] in grammar.AUXILIARIES | grammar.PREPOSITIONS | WH | grammar.COORDINATORS
    is_noun = len(called) > 1 or words[n] == "ye"  # one word behind "you" may be what you do
    return is_end and is_noun and not is_subject and grammar.FUNCTION_WORDS.isdisjoint(called)
