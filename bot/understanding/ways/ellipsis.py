"""What a question leaves out that was just said: "from one kind of club to another. *From what to what?*".

Of two names before it, "by how much was *the first longer*" holds the one against the other.
"""

from __future__ import annotations

from bot.language import about_told, fillers, grammar
from bot.language.question_words import WH
from bot.model import TagKind
from bot.records import replace

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.model import Tag, Token

_LONGEST = 6
"""Words of what something went from."""


def filled(tokens: tuple[Token, ...], lead: tuple[Token, ...]) -> tuple[Token, ...]:
    """The tokens of "from what to what", with the nouns of "from one … to another …" that was said before.

    A bare "which?" is asked of the noun at the end of what was said: "it was built in a northern town. Which?"
    """
    words = [t.text for t in tokens]
    if words[:1] == ["which"] and (noun := _noun_of(lead)):
        end = 1 + (words[1:2] != [] and words[1] in grammar.ONES)
        is_bare = end == len(words) or (words[end] == "and" and not WH.isdisjoint(words[end:]))
        return (tokens[0], *noun, *tokens[end:]) if is_bare else tokens
    asked = tuple(word for word in words if word not in fillers.CLOSERS | grammar.JOINERS)
    if asked != about_told.FROM_WHAT:
        return tokens
    said = [t.text for t in lead]
    for start in reversed(range(len(said) - 3)):
        if said[start] == "from" and said[start + 1] in about_told.ONE_KIND:
            to = next((n for n in range(start + 2, min(start + _LONGEST, len(said))) if said[n] == "to"), 0)
            if to and said[to + 1 : to + 2] and said[to + 1] in about_told.ANOTHER_KIND:
                return _joined(tokens, lead, start, to)
    return tokens


def _noun_of(lead: tuple[Token, ...]) -> tuple[Token, ...]:
    """The noun with which a statement ends, behind a preposition and "a", "an" or "some"; none if it ends otherwise."""
    said = [t.text for t in lead]
    for n in range(max(len(said) - _LONGEST_NOUN, 1), len(said) - 1):
        if said[n] in grammar.INDEFINITE_ARTICLES | {"some"} and said[n - 1] in grammar.PREPOSITIONS:
            return lead[-1:] if _ENDING.isdisjoint(said[n + 1 :]) else ()
    return ()


_LONGEST_NOUN = 4
"""Words of a noun with its article and what is said of it."""


def _joined(tokens: tuple[Token, ...], lead: tuple[Token, ...], start: int, to: int) -> tuple[Token, ...]:
    """The question with the nouns between the words for the one and the other."""
    at = [t.text for t in tokens].index("from")
    end = next((n for n in range(to + 2, len(lead)) if lead[n].has_comma or lead[n].text in _ENDING), len(lead))
    one, other = lead[start + 2 : to], lead[to + 2 : min(end, to + _LONGEST)]
    spoken = (*tokens[at : at + 2], *one, *tokens[at + 2 : at + 4], *(other or one))
    return tuple(replace(t, has_comma=False) for t in spoken)


_ENDING = (grammar.FUNCTION_WORDS | grammar.PREPOSITIONS) - {"of"}
"""Words before which a noun phrase ends."""


def held_apart(tokens: tuple[Token, ...], lead: tuple[Token, ...], tags: Sequence[Tag]) -> tuple[Token, ...]:
    """The tokens of "by how much was the first longer", with the two names that were said before it, tagged there."""
    words = [t.text for t in tokens]
    spots = sorted({t.at for t in tags if t.kind is TagKind.VALUE})
    said = [(n, about_told.OF_TWO[word]) for n, word in enumerate(words) if word in about_told.OF_TWO]
    if about_told.COMPARING.isdisjoint(words) or "than" in words or len(said) != 1 or len(spots) != 2:  # noqa: PLR2004 -- both
        return tokens
    (at, is_second), names = said[0], [tuple(replace(lead[n], has_comma=False) for n in spot) for spot in spots]
    one, other = reversed(names) if is_second else names
    start = at - (at > 0 and words[at - 1] == "the")
    end = at + 1 + (words[at + 1 : at + 2] != [] and words[at + 1] in grammar.ONES)
    than = replace(tokens[at], text="than", key="than", said="than", has_comma=False)
    return (*tokens[:start], *one, *tokens[end:], than, *other)
