"""What a question leaves out that was just said: "from one kind of club to another. *From what to what?*"."""

from __future__ import annotations

from bot.language import fillers, grammar
from bot.records import replace

TYPE_CHECKING = False
if TYPE_CHECKING:
    from bot.model import Token

_ONE = frozenset({"one", "a", "an", "some", "this"})
_OTHER = frozenset({"another", "a", "an", "other", "one", "some", "that", "something"})
_ASKED = ["from", "what", "to", "what"]
_LONGEST = 6
"""Words of what something went from."""


def filled(tokens: tuple[Token, ...], lead: tuple[Token, ...]) -> tuple[Token, ...]:
    """The tokens of "from what to what", with the nouns of "from one … to another …" that was said before."""
    words = [t.text for t in tokens]
    if "what" not in words or [w for w in words if w not in fillers.CLOSERS | grammar.JOINERS] != _ASKED:
        return tokens
    said = [t.text for t in lead]
    for start in reversed(range(len(said) - 3)):
        if said[start] == "from" and said[start + 1] in _ONE:
            to = next((n for n in range(start + 2, min(start + _LONGEST, len(said))) if said[n] == "to"), 0)
            if to and said[to + 1 : to + 2] and said[to + 1] in _OTHER:
                return _joined(tokens, lead, start, to)
    return tokens


def _joined(tokens: tuple[Token, ...], lead: tuple[Token, ...], start: int, to: int) -> tuple[Token, ...]:
    """The question with the nouns between the words for the one and the other."""
    at = [t.text for t in tokens].index("from")
    end = next((n for n in range(to + 2, len(lead)) if lead[n].has_comma or lead[n].text in _ENDING), len(lead))
    one, other = lead[start + 2 : to], lead[to + 2 : min(end, to + _LONGEST)]
    spoken = (*tokens[at : at + 2], *one, *tokens[at + 2 : at + 4], *(other or one))
    return tuple(replace(t, has_comma=False) for t in spoken)


_ENDING = (grammar.FUNCTION_WORDS | grammar.PREPOSITIONS) - {"of"}
"""Words before which a noun phrase ends."""
