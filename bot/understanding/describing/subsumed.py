"""What is said of a thing by the noun that its value ends in: "milk stout" is a stout, and "best bitter" a bitter.

A word before the noun may also say that it is none: a deputy director is no director, and "red and gold" no gold.
What was done is said by a participle, whatever follows that: what was "sold to the museum" was sold.
"""

from __future__ import annotations

from weakref import WeakKeyDictionary

from bot.language.heading_words import PREPOSITIONS, is_participle
from bot.language.subsumed import NO_KINDS
from bot.model import TimeRelation, ValueType

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

    from bot.facts.base import FactBase
    from bot.model import Property

_MOST = 500
"""Different values of a property beyond which they name no kinds of a few things."""
_DIFFERENT = """
WITH RECURSIVE next(value) AS (
    SELECT min(value) FROM Statement WHERE property = :property
    UNION ALL
    SELECT (SELECT min(value) FROM Statement WHERE property = :property AND value > next.value)
    FROM next WHERE next.value IS NOT NULL LIMIT :most
)
SELECT value FROM next WHERE value IS NOT NULL
"""
"""The different values, each found by the index from the one before."""
_KEPT: WeakKeyDictionary[FactBase, dict[str, tuple[str, ...]]] = WeakKeyDictionary()


def with_kinds(p: Property, values: tuple[str, ...], facts: FactBase) -> tuple[str, ...]:
    """Give values of a property, those that are a kind of them, and those that are written in other capitals."""
    if p.type not in _SAID or p.time is not TimeRelation.ALWAYS:
        return values
    may_be_kinds = p.type is ValueType.TEXT
    meant = (
        v for v in _different(p, facts) if any(is_same(v, of) or (may_be_kinds and is_kind(v, of)) for of in values)
    )
    return tuple(dict.fromkeys((*values, *meant)))


_SAID = frozenset({ValueType.TEXT, ValueType.PLACE})
"""Types of values that are words, and may be written in several ways."""


def is_same(value: str, other: str) -> bool:
    """Say whether two values are one but for their capitals and blanks: "ACORN" and "Acorn"."""
    return _words(value) == _words(other)


def is_kind(value: str, of: str) -> bool:
    """Say whether a value is what another is, by the words at its end: "Black IPA" is an "IPA"."""
    words, last = _words(value), _words(of)
    if len(last) == 1 < len(words) and words[0] == last[0] and is_participle(last[0]):
        return words[1] in PREPOSITIONS or words[1].isdigit()
    before = words[: len(words) - len(last)]
    return bool(before and last) and words[len(before) :] == last and _tells_which(before)


def _tells_which(words: Iterable[str]) -> bool:
    """Whether words before a noun say which one of them it is, and neither that it is none nor something else too."""
    return not any(word in NO_KINDS or word in PREPOSITIONS or word.endswith(",") for word in words)


def _words(text: str) -> list[str]:
    return text.lower().split()


def _different(p: Property, facts: FactBase) -> tuple[str, ...]:
    kept = _KEPT.setdefault(facts, {})
    if p.id not in kept:
        found = [value for (value,) in facts.rows(_DIFFERENT, p.id, _MOST)]
        kept[p.id] = tuple(found) if len(found) < _MOST else ()
    return kept[p.id]
