"""Gaps in names and sentences, as in a quiz: "so they call themselves 'The ... Agency'?" means the one that fits.

What fits stands in one value, or in other words for it, with the words before and behind the gap around it. "It has
____ members" asks how many.
"""

from __future__ import annotations

import json
import re
from functools import cache

from bot.language import forms

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from bot.facts.base import FactBase

_MOST = 2
"""Names that are looked for: of several that fit, none is meant."""
_MOST_SEARCHED = 50
"""Values in which the words around a gap are looked for."""
_FEWEST = 3
"""Words around a gap that have to stand in the value with what fills it."""
_LONGEST = 3
"""Words that fill a gap at most."""


def filled(text: str, facts: FactBase) -> str:
    """The text with the one name that fits a gap in its place; as it is, where none or several do."""
    text = _gapped().sub(lambda match: _name(match, facts) or match[0], text)
    text = _number().sub(f"\\1 {forms.HOW_MANY} ", text)
    gaps = list(_line().finditer(text))
    if len(gaps) != 1 or not (words := _words(text[: gaps[0].start()], text[gaps[0].end() :], facts)):
        return text
    return f"{text[: gaps[0].start()]}{words}{text[gaps[0].end() :]}"


def _name(match: re.Match[str], facts: FactBase) -> str:
    """The one value that has the words before and behind the gap, with its quotes."""
    before, after = (" ".join(match[part].split()) for part in ("before", "after"))
    if not (before and after) or "%" in match[0] or "_" in before + after:
        return ""
    found = facts.rows("SELECT DISTINCT value FROM Statement WHERE value LIKE ? LIMIT ?", f"{before} % {after}", _MOST)
    return f'"{found[0][0]}"' if len(found) == 1 else ""


def _words(before: str, after: str, facts: FactBase) -> str:
    """What fills a gap in the values that have most of the words around it: "from a *small* shop to a chain"."""
    left, right = before.lower().split(), re.split(r"[.?!\"\u201d\u2026]", after.lower().lstrip())[0].split()
    if not (left and right) or not (left[-1].isalpha() and right[0].isalpha()):
        return ""
    said = [f"%{' '.join(left[-size:])} % {' '.join(right[: _FEWEST - size])}%" for size in range(1, _FEWEST)]
    query = "SELECT value, aliases FROM Statement WHERE value LIKE ? OR aliases LIKE ? LIMIT ?"
    rows = [row for phrase in said for row in facts.rows(query, phrase, phrase, _MOST_SEARCHED)]
    told = [phrase.lower().split() for value, aliases in rows for phrase in (value, *json.loads(aliases))]
    found = {between for phrase in told for between in _between(left, right, phrase)}
    best = [words for size, words in found if size == max(found)[0]]
    return best[0] if len(best) == 1 else ""


def _between(left: Sequence[str], right: Sequence[str], phrase: Sequence[str]) -> Iterator[tuple[int, str]]:
    """What stands in a phrase between enough of the words before a gap and behind it, and how many these are."""
    for start in range(1, len(phrase)):
        for end in range(start + 1, min(start + _LONGEST + 1, len(phrase))):
            size = _shared(left[::-1], phrase[:start][::-1]) + _shared(right, phrase[end:])
            if size >= _FEWEST and phrase[start - 1] == left[-1] and phrase[end] == right[0]:
                yield size, " ".join(phrase[start:end])


def _shared(one: Sequence[str], other: Sequence[str]) -> int:
    """How many words two rows begin with in common."""
    return next((n for n, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))


@cache
def _gapped() -> re.Pattern[str]:
    """A quoted phrase with one gap: dots or a line where a word is missing."""
    words, gap = r"[\w' -]*?", r"(?:\.{2,}|_{2,}|\u2026)"
    return re.compile(rf"(?<!\w)[\"'\u2018\u201c](?P<before>{words}) ?{gap} ?(?P<after>{words})[\"'\u2019\u201d](?!\w)")


@cache
def _number() -> re.Pattern[str]:
    """A gap for a number: "it has ____ members"."""
    return re.compile(rf"\b({'|'.join(forms.BEFORE_NUMBER)}) +(?:_{{2,}}|\.{{3,}}|\u2026) +(?=[a-z])")


@cache
def _line() -> re.Pattern[str]:
    """A line for words that are missing, or dots in the middle of a sentence."""
    return re.compile(r"_{2,}|(?<= )(?:\.{3,}|\u2026)(?= [^\W\d_])")
