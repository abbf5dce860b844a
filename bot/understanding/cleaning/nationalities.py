"""The adjective of a country for its name, or the name for it, where only the other is what the pack knows.

"The Peruvian one" is the one that is named "Peru flood"; "the Peruvian president" is nobody that the pack knows.
"""

from __future__ import annotations

from bot.language import feelings, nationalities
from bot.language.inflection import key
from bot.model import TagKind
from bot.records import replace

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.facts.base import FactBase
    from bot.model import Sentence, Token

SAID = nationalities.NAMES.keys() | nationalities.ADJECTIVES.keys()
"""Words of which a sentence has one that may be said for another."""
_NAMED = frozenset({TagKind.VALUE, TagKind.ITEM})


def as_known(sentence: Sentence, facts: FactBase) -> Sentence:
    """The sentence with the words by which the pack knows what is of a country."""
    tokens = list(sentence.tokens)
    for n in [n for n, t in enumerate(tokens) if t.text in SAID]:
        word = tokens[n].text
        other = nationalities.NAMES.get(word) or nationalities.ADJECTIVES[word]
        if not _names(facts, [tokens[n]]) and _is_known_as(tokens, n, other, facts):
            tokens[n] = replace(tokens[n], text=other, key=key(other))
    return replace(sentence, tokens=tuple(tokens))


def _is_known_as(tokens: Sequence[Token], n: int, other: str, facts: FactBase) -> bool:
    """Whether the pack names something by the other word with the noun behind it, or alone, where no noun is there."""
    meant = replace(tokens[n], text=other, key=key(other))
    if _names(facts, [meant, *tokens[n + 1 : n + 2]]) and tokens[n + 1 : n + 2]:
        return True
    is_led = n > 0 and tokens[n - 1].text == "the"
    stands_alone = n + 1 == len(tokens) or tokens[n + 1].text in feelings.THINGS or tokens[n + 1].has_comma
    return is_led and stands_alone and _names(facts, [meant])


def _names(facts: FactBase, tokens: Sequence[Token]) -> bool:
    """Whether words in a row are together a name of the pack."""
    found = facts.phrases([t.key for t in tokens])
    whole = [senses for start, end, senses in found if (start, end) == (0, len(tokens))]
    return any(s.kind in _NAMED for senses in whole for s in senses)
