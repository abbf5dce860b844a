"""What somebody tells before a question: of whom, and what else comes up in it that "it" could mean."""

from __future__ import annotations

from bot.language import grammar, question_words, stories, time_relations
from bot.language.inflection import is_past
from bot.language.question_words import WH
from bot.model import TagKind

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from bot.model import Tag, Token


_OPENING = grammar.POSSESSIVES | grammar.ARTICLES
_BRINGING = grammar.ARTICLES

_SPOKEN_OF = {TagKind.CUE, TagKind.FILLER, TagKind.ORDINAL, TagKind.OP, TagKind.NUMBER, TagKind.PRONOUN}
_NAMING = {TagKind.ITEM, TagKind.TYPE, TagKind.VALUE}
_LONGEST_NAME = 4
"""Words of a noun phrase behind its article."""


def is_story(said: Sequence[str]) -> bool:
    """Whether words before a question that asks of "then" tell what somebody did: "she retired in 1982, …"."""
    return bool(said) and (said[0] in grammar.SOMEBODY or is_of_relative(said)) and any(map(is_past, said[1:]))


def tells_event(said: Sequence[str]) -> bool:
    """Whether words before a question tell what happened in the world, in a whole sentence: "the wall fell in 1989"."""
    verb = next((n for n, word in enumerate(said) if n and word in stories.HAPPENED), 0)
    if not verb or not WH.isdisjoint(said) or not question_words.RELATIVE_PRONOUNS.isdisjoint(said):
        return False
    return said[verb - 1] not in grammar.FUNCTION_WORDS | grammar.PREPOSITIONS or said[verb - 1] in grammar.SUBJECTS


def is_of_relative(said: Sequence[str]) -> bool:
    """Whether words tell what somebody did whom the speaker knows: "my late husband worked there"."""
    start = int(said[0] in _OPENING)
    while start < len(said) - 1 and said[start] in stories.DESCRIBING:
        start += 1
    return start < len(said) and said[start] in stories.RELATIVES and any(map(is_past, said[start + 1 :]))


def other_thing(
    lead: Sequence[Token], lead_tags: Sequence[Tag], asked: Sequence[Token], is_english: Callable[[str], bool]
) -> str:
    """What a story before a question brings up that "it" could mean ("he worked at *a circus*"), or nothing."""
    said = [t.text for t in lead]
    if said[0] == "there" and asks_of_it([t.text for t in asked]):
        return _there_is(lead, lead_tags)
    is_told = (said[0] in grammar.WE and any(map(is_past, said[1:]))) or is_story(said) or said[0] in _BRINGING
    if not is_told or not asks_of_it([t.text for t in asked]) or any(t.kind in _NAMING for t in lead_tags):
        return ""
    timed = {n for t in lead_tags if t.kind is TagKind.TIME for n in t.at}
    cued = {n for t in lead_tags if t.kind in _SPOKEN_OF for n in t.at}
    known = [timed | cued if word == "the" else timed for word in said]  # "the name" is no other thing, "a letter" is
    return next((name for n in range(len(lead)) if (name := _brought_up(lead, n, known[n], is_english))), "")


def _there_is(lead: Sequence[Token], lead_tags: Sequence[Tag]) -> str:
    """The thing of which a sentence says that it is there: "there is *a film* about the storm"."""
    start = next((n for n, t in enumerate(lead) if t.text in grammar.INDEFINITE_ARTICLES), len(lead))
    known = {n for t in lead_tags if t.kind in _NAMING or t.kind is TagKind.CUE for n in t.at}
    is_there = {t.text for t in lead[1:start]} <= grammar.AUXILIARIES | grammar.BEFORE_VERB
    return _brought_up(lead, start, known, lambda _: True) if start < len(lead) and is_there else ""


def born(lead: Sequence[Token], asked: Sequence[str]) -> str:
    """The relative of a story whose birth is asked about by a question of nobody: "my granny is 90. *Born when?*"."""
    if grammar.BIRTHS.isdisjoint(asked) or not (_IT | grammar.PERSONAL | {"they"}).isdisjoint(asked):
        return ""
    return next((t.said for t in lead if t.text in stories.RELATIVES), "")


def one_of_several(lead: Sequence[Token], asked: Sequence[str]) -> str:
    """The one of several that was told of before a question, if "it" is that: "*one of the* areas is new"."""
    said = [t.text for t in lead]
    ones = [n for n in range(len(said) - 2) if said[n] in _ONE and said[n + 1] == "of" and said[n + 2] in _SEVERAL]
    return lead[ones[-1]].said if ones and not _IT.isdisjoint(asked) and asks_of_it(asked) else ""


_ONE = frozenset({"one", "another"})
_IT = frozenset({"it", "its", "that"})
_SEVERAL = grammar.THOSE | grammar.DEFINITE


def is_of_some(words: Sequence[str]) -> bool:
    """Whether words tell of some of those that were spoken of: "one of them", "some of these"."""
    return any(
        a in grammar.INDEFINITE | grammar.FEW and b == "of" and c in grammar.THOSE
        for a, b, c in zip(words, words[1:], words[2:], strict=False)
    )


def asks_of_it(asked: Sequence[str]) -> bool:
    """Whether "it" is that of which something is asked, and not that on which a name stands."""
    if not stories.BEARING.isdisjoint(asked):
        return False
    places = [n for n, word in enumerate(asked) if word in grammar.PRONOUNS]
    return any(n == 0 or asked[n - 1] not in grammar.PREPOSITIONS | time_relations.STEPS for n in places)


def _brought_up(lead: Sequence[Token], n: int, known: set[int], is_english: Callable[[str], bool]) -> str:
    """The thing that an article brings up at a place, or the name of one there."""
    token = lead[n]
    if token.text in _BRINGING:
        end = n + 1
        while end < min(len(lead), n + _LONGEST_NAME) and not _ends_noun(lead[end]):
            end += 1
        head = lead[end - 1]
        return "" if end - 1 in known or head.text in stories.OWN or end == n + 1 else head.said
    is_name = len(token.said) > 1 and (token.said.isupper() or not is_english(token.text))
    return token.said if is_name and token.said.isalpha() and n not in known else ""


def _ends_noun(token: Token) -> bool:
    return token.has_comma or token.text in grammar.FUNCTION_WORDS or not token.text.isalpha()
