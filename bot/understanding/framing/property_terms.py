"""The words for a property, in the forms that questions ask for: its nouns, what it counts, what compares it."""

from __future__ import annotations

import re
from functools import cached_property

from bot.language import grammar
from bot.language.inflection import key

TYPE_CHECKING = False
if TYPE_CHECKING:
    from bot.model import Property

_COPULAR = r"\{item\} \[is\|was\] (?:(?:also )?(?:known as|called) )?(?:the )?[\"']?\{value\}"
"""How a property is told whose values are what an item is: "{item} [is|was] {value}"."""


class Terms:
    """The words for a property, prepared once for all questions: each when a question first wants it."""

    def __init__(self, p: Property) -> None:
        """Take the property."""
        self._property = p

    @cached_property
    def _single(self) -> list[str]:
        """Its cues of one word."""
        return [c for c in self._property.cues if " " not in c]

    @cached_property
    def plural(self) -> str:
        """The first word of its plural if that differs from the singular, or ""."""
        first = self._property.plural.split()[0]
        return first if first != self._property.label.split()[0] else ""

    @cached_property
    def label_key(self) -> str:
        """The key of its label."""
        return key(self._property.label)

    @cached_property
    def nouns(self) -> frozenset[str]:
        """Keys of the nouns that mean its values: those of its label, and its cues in the plural."""
        labels = (self._property.label, self._property.plural)
        return frozenset(
            [key(w) for label in labels for w in _head(label)] + [key(c) for c in self._single if c.endswith("s")]
        )

    @cached_property
    def names(self) -> frozenset[str]:
        """Keys of the words of its label, and of its cues of one word."""
        labels = (*self._property.label.split(), *self._property.plural.split())
        return frozenset([key(word) for word in (*labels, *self._single)])

    @cached_property
    def counted(self) -> frozenset[str]:
        """Every word of what it counts."""
        p = self._property
        return frozenset(" ".join([*p.unit, *p.cues, *p.words, p.label, p.plural]).lower().split())

    @cached_property
    def units(self) -> frozenset[str]:
        """Keys of the words of its unit and of its cues of one word."""
        return frozenset([key(w) for u in self._property.unit for w in u.split()] + [key(c) for c in self._single])

    @cached_property
    def adjectives(self) -> frozenset[str]:
        """Keys of the words by which its figures are compared."""
        return frozenset([key(word) for word in (*self._property.more, *self._property.less)])

    @cached_property
    def is_where_done(self) -> bool:
        """Whether its values are where or among whom something is done, and not what the item has: "in {value}"."""
        words = self._property.says.partition("{value}")[0].split()
        return bool(words) and words[-1] in grammar.PREPOSITIONS

    @cached_property
    def prepositions(self) -> frozenset[str]:
        """Those that stand in its sentences and words: "sits *in*", "is *on*"."""
        p = self._property
        return grammar.PREPOSITIONS & frozenset(" ".join([p.says, p.inverse, *p.cues, *p.words]).split())

    @cached_property
    def is_copular(self) -> bool:
        """Whether its values are what an item *is*."""
        return bool(re.match(_COPULAR, self._property.says))


def _head(label: str) -> list[str]:
    """The words of a label that may be counted: those before its first preposition."""
    words = label.replace("-", " ").split()
    return words[: next((n for n, w in enumerate(words) if w in grammar.ENDING_NOUN), len(words))]
