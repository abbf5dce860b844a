"""Verbs for putting a name on something, "what name goes on a letter of 1967": they only ask for the name."""

from __future__ import annotations

from bot.language import grammar
from bot.language import inscriptions as words
from bot.language.question_words import DATES, TIME_NOUNS, WH

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.model import Token


def places(tokens: Sequence[Token]) -> set[int]:
    """Where such verbs stand, with "should" and "do I" before them."""
    texts = [t.text for t in tokens]
    found: set[int] = set()
    if _PUTTING.isdisjoint(texts):
        return found
    for n, text in enumerate(texts):
        if text in words.STANDS:
            found.add(n)
        elif text in grammar.BE and texts[n + 1 : n + 2] and texts[n + 1] in words.DONE:
            found |= {n, n + 1}
        elif text in words.MODALS:
            found |= _after_modal(texts, n)
    return found


_PUTTING = words.STANDS | words.DONE | words.MODALS
"""Words of which such verbs have one."""


def edges(texts: list[str]) -> set[int]:
    """Where it is said at which edge of a thing a name stands: "which name is *at the head of a page*"."""
    for n, text in enumerate(texts):
        if text in words.EDGES and texts[max(n - 2, 0) : n] in (["at", "the"], ["in", "the"], ["on", "the"]):
            end = n + 2 if texts[n + 1 : n + 2] == ["of"] else n
            while end > n and texts[end : end + 1] and texts[end] in words.DETERMINERS | {"each", "every"}:
                end += 1
            is_whole = end == n or (texts[end : end + 1] and texts[end] in words.DOCUMENTS)
            return set(range(n - 2, end + 1)) if is_whole else set()
    return set()


def deeds(tokens: Sequence[Token]) -> set[int]:
    """Where that stands which is only done under the name: "under which banner did it *trade*"."""
    texts = [t.text for t in tokens]
    n = texts.index("under")
    is_asked = n + 1 == len(texts) or not grammar.NAME_NOUNS.isdisjoint(texts[n + 1 : n + 4])
    return {n for n, text in enumerate(texts) if text in words.ACTING} if is_asked else set()


def dates(texts: list[str]) -> set[int]:
    """Where it is said that a date is put down which the clause asks for: "which year *should I give* for it"."""
    found: set[int] = set()
    for n, text in enumerate(texts):
        if n and text in words.MODALS and texts[n - 1] in TIME_NOUNS and (at := _after_modal(texts, n)):
            after = max(at) + 1
            found |= at | ({after} if texts[after : after + 1] == ["down"] else set())
    return found


def filings(texts: list[str]) -> set[int]:
    """Where it is said that something is kept by its date: "under which year *do you log* it", "*list* it *under*"."""
    last = len(texts) - 1
    unders = [n for n, text in enumerate(texts) if text == "under"]
    asked = {n for n in unders if n == last or texts[n + 1] in WH}
    if not asked or DATES.isdisjoint(texts) or WH.isdisjoint(texts):
        return set()
    verbs = {n for n, text in enumerate(texts) if text in words.FILING}
    beside = {n + 1 for n in verbs if texts[n + 1 : n + 2] == ["down"]}
    beside |= {n - 1 for n in verbs if n and texts[n - 1] in words.WRITERS}
    return asked | verbs | beside


def things(tokens: Sequence[Token], dated: frozenset[int]) -> set[int]:
    """Where that stands on which a dated name is put, with the verb that dates it: "on a report *published* in 1958".

    `dated` are the places of times. The name *of* a report is another name.
    """
    texts = [t.text for t in tokens]
    found: set[int] = set()
    passed = dated | {n for n, t in enumerate(tokens) if t.said.endswith("'s")}  # "over *the club's* door"
    for n, text in enumerate(texts):
        if text not in words.DOCUMENTS:
            continue
        first = n - (n > 0 and texts[n - 1] in words.ORIGINS)
        if _is_beneath(texts, first, passed, found):
            is_dated = bool(texts[n + 1 : n + 2]) and texts[n + 1] in words.DATED
            found |= set(range(first, n + 1 + is_dated))
    return found


def callers(tokens: Sequence[Token]) -> set[int]:
    """Where somebody is who calls it so, whoever that is: "what *would a newspaper of 1957 have* called it"."""
    texts = [t.text for t in tokens]
    for n, text in enumerate(texts[:-2]):
        if text in words.CALLING_THEN and texts[n + 1] in words.ANY | words.ANYBODY:
            start = n + 2 + (texts[n + 1] in words.ANY)
            end = next((k for k in range(start, min(n + _LONGEST, len(texts))) if texts[k] in words.CALLING), 0)
            return set(range(n, end + 1)) if end else set()
    return set()


_LONGEST = 11
"""Words from "would" to the verb that names."""


def _is_beneath(texts: list[str], n: int, dated: frozenset[int], found: set[int]) -> bool:
    """Whether a noun stands behind "on", "in" or "for", or "of" with another such thing before it."""
    first = n - 1
    while first > 0 and (first in dated or texts[first] in words.DETERMINERS):
        first -= 1
    if first < 0:
        return False
    return texts[first] in words.BENEATH or (texts[first] == "of" and first - 1 in found)


def _after_modal(texts: list[str], n: int) -> set[int]:
    """The places from a modal verb on: "should be printed", "should appear", "should I use"."""
    at = n + 1 + (texts[n + 1 : n + 2] == ["to"])
    first, second = (*texts[at : at + 2], "", "")[:2]
    thing = _thing_from(texts, at)
    last = _have_from(texts, at) if texts[n] in words.SUPPOSED else at if first == "have" else -1
    if last >= 0:
        is_real = words.UNREAL.isdisjoint(texts[:n] + texts[last + 2 :])
        return {n, last, *range(n, thing)} | _done_then(texts, last + 1) if is_real else set()
    if thing > at:
        return set(range(n, thing + (texts[thing : thing + 1] != [] and texts[thing] in words.BEARING_IT)))
    if first in words.WRITERS and second in words.DOING:
        return set(range(n, at + 2))
    if first == "be":
        return set(range(n, at + 1 + (second in words.DONE)))
    return set(range(n, at + 1)) if first in words.STANDING else set()


def _have_from(texts: list[str], n: int) -> int:
    """Where "have" stands behind "would" and of whom it is said: "would *the museum have* been called"; -1 for none."""
    end = next((k for k in range(n, min(n + _LONGEST_NAME, len(texts))) if texts[k] in grammar.AUXILIARIES), -1)
    return end if end >= 0 and texts[end] == "have" else -1


_LONGEST_NAME = 6
"""Words between "would" and "have"."""


def _thing_from(texts: list[str], n: int) -> int:
    """Where the words end for a thing on which a name stands: "should *the caption* say"; where they would begin."""
    end = n + (texts[n : n + 1] != [] and texts[n] in words.DETERMINERS)
    end += texts[end : end + 1] != [] and texts[end] in words.ORIGINS
    return end + 1 if texts[end : end + 1] and texts[end] in words.DOCUMENTS else n


def _done_then(texts: list[str], n: int) -> set[int]:
    """The places of what would have been done: "would have *been printed*", "would have *stood*"."""
    first, second = (*texts[n : n + 2], "", "")[:2]
    if first == "been":
        return {n, n + 1} if second in words.DONE else {n}
    return {n} if first in words.STANDING_THEN else set()
