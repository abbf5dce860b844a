"""Clauses about the speaker or the bot, of whom there are no facts.

"I was born in 1951" tells of the speaker, "do you need money" is asked of the bot. Neither is held against what the
facts say of their own subject. What the speaker believes, or wants to know, is no such thing, nor is what the bot is to
tell; and people say "you" to an organization where the pack says so, by a name such as "you guys".
"""

from __future__ import annotations

from bot.language import grammar, unasked
from bot.language.inflection import is_past
from bot.language.question_words import WH
from bot.model import TagKind

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Sequence

    from bot.understanding.deciding.reading import Reading

_EMPTY = grammar.AUXILIARIES | unasked.BEFORE_VERB | unasked.BESIDE_VERB
"""Words before the first verb that says something."""
_LONGEST_INTRODUCTION = 10
"""Words by which somebody says who he is."""
_LONGEST_SUBJECT = 4
"""Words of a noun phrase behind "my"."""


def is_of_speaker(said: Sequence[str]) -> bool:
    """Whether a statement is about who says it: "I live there", "our club has ten members", "it is cold here"."""
    start = _opened(said)
    words = said[start:]
    if len(words) < 2 or not WH.isdisjoint(words):  # noqa: PLR2004 -- who, and what of him
        return False
    if words[0] in grammar.WE or words[0] == "am":  # "*am* putting together …": who does is left out
        return not _is_believed(words[words[0] in grammar.WE :])
    if words[0] in {"my", "our"}:
        return _tells_of_own(words)
    return words[-1] in unasked.HERE and words[0] not in unasked.ANSWERING


def is_introduction(said: Sequence[str]) -> bool:
    """Whether somebody says who he is before he asks, by a noun: "moderator of a debate club here"."""
    is_short = 2 <= len(said) <= _LONGEST_INTRODUCTION  # noqa: PLR2004 -- who, and the word that says so
    return is_short and said[-1] in unasked.INTRODUCING and WH.isdisjoint(said) and grammar.BE.isdisjoint(said)


def is_to_speaker(reading: Reading) -> bool:
    """Whether what is asked for is done to who speaks, or told to whom: "call me BKR", "call you later"."""
    words = [t.text for t in reading.tokens]
    cued = {n for t in reading.tags if t.kind is TagKind.CUE for n in t.at}
    polite = {n for t in reading.tags if t.kind is TagKind.FILLER and len(t.at) > 1 for n in t.at}
    is_told = WH.isdisjoint(words)
    return any(
        (word in unasked.TO_SPEAKER or (word == "you" and words[n - 1] in unasked.NAMED_SO and is_told))
        and n > 0
        and n not in polite
        and (words[n - 1] not in unasked.ANSWERING - unasked.NAMED_SO or _is_brought(words, n))
        and (n - 1 in cued or (n == 1 and (words[0] not in grammar.FUNCTION_WORDS or _is_brought(words, n))))
        for n, word in enumerate(words)
    )


def _is_brought(words: Sequence[str], n: int) -> bool:
    return words[n - 1] in unasked.BROUGHT and words[n + 1 : n + 2] == ["to"]


def is_of_bot(reading: Reading, is_addressed: Callable[[], bool]) -> bool:
    """Whether the one who does or is something is the bot; `is_addressed` tells if the pack's own subject may be."""
    words = [t.text for t in reading.tokens]
    named = {n for t in reading.tags if t.kind is TagKind.ITEM for n in t.at}
    polite = {n for t in reading.tags if t.kind is TagKind.FILLER and len(t.at) > 1 for n in t.at}
    cued = {n for t in reading.tags if t.kind is TagKind.CUE for n in t.at}
    places = [n for n, word in enumerate(words) if word == "you" and n not in named | polite]
    return any(
        _is_subject(words, n, cued, is_addressed) or (words[0] in WH and n - 1 in cued and _is_object(words, n))
        for n in places
    )


def _opened(said: Sequence[str]) -> int:
    return next((n for n, word in enumerate(said) if word not in unasked.OPENING), 0)


def _is_believed(words: Sequence[str]) -> bool:
    """Whether the speaker says behind "I" that he believes, wants or has looked up something."""
    verb = _verb(words)
    if words[0] in grammar.HAVE or verb == "got":
        is_figure = verb == words[-1] and any(c.isdigit() for c in verb)  # "I have 150", where 157 was told
        return is_figure or not unasked.NOTING.isdisjoint(words) or verb in unasked.BELIEVING
    return verb in unasked.BELIEVING


def _verb(words: Sequence[str]) -> str:
    """The first word that says something."""
    return next((word for word in words if word not in _EMPTY and not word.endswith("ly")), "")


def _tells_of_own(words: Sequence[str]) -> bool:
    """Whether something is said of what is the speaker's: "my friend was born there"."""
    verbs = grammar.FINITE_BE | grammar.HAVE
    places = range(2, min(len(words), _LONGEST_SUBJECT + 2))
    verb = next((n for n in places if words[n] in verbs or is_past(words[n])), 0)
    is_own = bool(verb) and unasked.OWN_NOUNS.isdisjoint(words[1:verb])
    return is_own and words[verb] not in unasked.BELIEVING


def _is_subject(words: Sequence[str], n: int, cued: Collection[int], is_addressed: Callable[[], bool]) -> bool:
    """Whether "you" at a place does or is what is asked about."""
    before = words[n - 1] if n else ""
    rest = [word for word in words[n + 1 :] if word not in unasked.BEFORE_VERB]
    verb = rest[0] if rest else ""
    if n == _opened(words):
        return bool(rest) and verb not in grammar.AUXILIARIES | unasked.ANSWERING | unasked.HOLDING
    if before not in grammar.AUXILIARIES:
        return False
    if WH.isdisjoint(words[:n]):  # for yes or no
        if before in grammar.ABILITIES:
            is_done = verb not in unasked.ANSWERING and n + 1 in cued
            return is_done and unasked.TO_SPEAKER.isdisjoint(words[n + 2 : n + 3])
        if before == "do" and rest == [verb] and n + 2 == len(words) and verb in unasked.AGREEING:
            return True  # "do you agree"
        if before == "do" and rest[:1] == ["have"] and len(rest) == 2 and rest[1] in unasked.POSSESSED:  # noqa: PLR2004
            return True  # "do you have money"
        is_whether = before in grammar.INVERTING and not (before in grammar.HAVE and verb in unasked.HAD)
        return is_whether and bool(verb) and verb not in unasked.HOLDING | WH
    if words[0] == "how" and (not verb or (words[1] == "much" and verb in unasked.MEASURED)):
        return True
    is_answering = verb in unasked.ANSWERING or (not verb and before not in grammar.FINITE_BE)
    return not is_answering and (before in grammar.ABILITIES or not is_addressed())


def _is_object(words: Sequence[str], n: int) -> bool:
    """Whether it is asked who does something to the bot: "who helped you"."""
    return words[n - 1] not in unasked.ANSWERING and n == len(words) - 1
