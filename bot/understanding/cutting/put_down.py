"""What somebody has put down for something, as the claim that it is: "we have *1985* as *the last year*".

"The last year is 1985" then has to be explained, word by word, as if it had been said.
"""

from __future__ import annotations

from bot.language import grammar
from bot.language.confirmations import PUT_AS, PUTTING
from bot.language.inflection import key
from bot.records import replace

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from bot.model import Token

_MOST_VALUE = 4
"""Words of what was put down."""
_MOST_NOUN = 5
"""Words of that for which it was."""
_LATEST_VERB = 6
"""Where the latest stands the verb: "the guide at our museum *gives* …"."""


def claim(tokens: tuple[Token, ...], names: Callable[[Sequence[Token]], bool]) -> tuple[Token, ...]:
    """What is claimed in other words; nothing where nothing is put down; `names` says whether words name anything."""
    words = [t.text for t in tokens]
    verb = next((n for n in range(1, min(_LATEST_VERB, len(words))) if words[n] in PUTTING), 0)
    verb += (
        verb > 0
        and words[verb : verb + 1] == ["have"]
        and words[verb + 1 : verb + 2] != []
        and words[verb + 1] in PUTTING
    )
    at = next((n for n in range(verb + 2, len(words) - 1) if words[n] in PUT_AS and words[n + 1] in _DETERMINERS), 0)
    if not verb or not at or names(tokens[:verb]):
        return ()
    value = [t for t in tokens[verb + 1 : at] if t.text != "down"]
    noun = tokens[at + 1 : _end(tokens, words, at + 1, names)]
    is_told = any(t.is_capital or any(map(str.isdigit, t.text)) for t in value)
    if not is_told or len(value) > _MOST_VALUE or not 1 < len(noun) <= _MOST_NOUN:
        return ()
    copula = replace(tokens[at], text="is", key=key("is"), said="is", has_comma=False)
    return (*noun, copula, *[replace(t, has_comma=False) for t in value])


_DETERMINERS = grammar.ARTICLES | grammar.ITS


def _end(tokens: Sequence[Token], words: Sequence[str], at: int, names: Callable[[Sequence[Token]], bool]) -> int:
    """Where the noun ends before it is said in what that stands: "the last year *in the memo*"."""
    places = (n for n in range(at + 2, len(words) - 1) if words[n] in {"in", "on"} and words[n + 1] in _OWNERS)
    return next((n for n in places if not names(tokens[n:])), len(words))


_OWNERS = grammar.ARTICLES | grammar.POSSESSIVES
