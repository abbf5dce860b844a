"""Guess what people who are values are called for short: "Lowrie" for "Capt. Peter Lowrie".

A guess is only where an author begins: it is written with the value, where it can be read and corrected.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from bot.language.common import is_common
from bot.language.titles import without_titles
from bot.model import ValueType
from bot.records import replace

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    from bot.authoring.additions import Added
    from bot.model import Property


def with_surnames(
    added: Sequence[Added], properties: Mapping[str, Property], taken: Collection[str]
) -> tuple[Added, ...]:
    """Give statements whose value is a person with the surname as an alias, if nobody else of the table has it.

    `taken` are words that mean something else, in small letters.
    """
    bearers: dict[str, set[str]] = defaultdict(set)
    for one in added:
        for word in without_titles(one.statement.value)[-1:]:
            bearers[word.lower()].add(" ".join(without_titles(one.statement.value)).lower())
    return tuple(
        replace(one, statement=replace(one.statement, aliases=(*one.statement.aliases, name)))
        if (name := _surname(one, properties))
        and len(bearers[name.lower()]) == 1
        and name.lower() not in taken
        and name not in one.statement.aliases
        else one
        for one in added
    )


def _surname(added: Added, properties: Mapping[str, Property]) -> str:
    """The last name of a person with more than one, unless it is a common word as well."""
    p = properties[added.statement.property]
    if p.type is not ValueType.TEXT or "who" not in p.asks:
        return ""
    names = without_titles(added.statement.value)
    is_full = len(names) > 1 and names[-1].isalpha() and all(name[0].isupper() for name in (names[0], names[-1]))
    return names[-1] if is_full and not is_common(names[-1].lower()) else ""
