"""Guess what people are called for short: "Lowrie" or "Peter" for "Capt. Peter Lowrie".

A guess is only where an author begins: it is written with the value, where it can be read and corrected.
"""

from __future__ import annotations

import re
from collections import defaultdict
from typing import TYPE_CHECKING

from bot.language.common import is_common
from bot.language.given_names import is_given
from bot.language.titles import titled, without_titles
from bot.model import ValueType
from bot.records import replace

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence

    from bot.authoring.additions import Added
    from bot.model import Property


def called_by(name: str) -> tuple[str, ...]:
    """Give the first and the last word of a name of several, in small letters."""
    words = without_titles(name)
    return (words[0].lower(), words[-1].lower()) if len(words) > 1 else ()


def full_names(name: str) -> tuple[str, ...]:
    """Give by what else than parts of it a name is said in full: without titles, with one and the surname, one of two.

    "Olive Grant" and "Miss Grant" for "Miss Olive Grant"; "Sue Barlow" and "Tim Barlow" for "Sue & Tim Barlow".
    """
    if (pair := _PAIR.fullmatch(name)) is not None:
        first, second, surname = pair["first"], pair["second"], pair["surname"]
        both = f"{first} and {second} {surname}"
        all_of_them = () if surname.endswith("s") else (f"{surname}s",)
        return tuple(n for n in (f"{first} {surname}", f"{second} {surname}", both, *all_of_them) if n != name)
    titles, words = titled(name), without_titles(name)
    plain = " ".join(words)
    if not titles or not words:
        return ()
    with_title = (f"{titles[-1]} {words[-1]}",) if len(words) > 1 else ()
    return tuple(n for n in ((plain,) if len(words) > 1 else ()) + with_title if n != name)


_PAIR = re.compile(r"(?P<first>[^\W\d_]+\.?) (?:&|and|\+) (?P<second>[^\W\d_]+\.?) (?P<surname>[^\W\d_][\w'\u2019-]+)")


def is_of_people(property_: Property) -> bool:
    """Say whether the values of a property are names of people who are no items."""
    return property_.type is ValueType.TEXT and "who" in property_.asks


def with_names(
    added: Sequence[Added], properties: Mapping[str, Property], taken: Collection[str], others: Iterable[str]
) -> tuple[Added, ...]:
    """Give statements whose value is a person with the first name and the surname as aliases, if nobody else has them.

    Those that have aliases keep them. `taken` are words that mean something else, in small letters; `others` are all
    other names that there are.
    """
    bearers: dict[str, set[str]] = defaultdict(set)
    for name in (*(one.statement.value for one in added), *others):
        for word in called_by(name):
            bearers[word].add(_plain(name))
        for other in full_names(name):
            bearers[other.lower()].add(_plain(name))

    def names_of(name: str) -> tuple[str, ...]:
        own = (*full_names(name), *short(name))
        return tuple(dict.fromkeys(n for n in own if n.lower() not in taken and len(bearers[n.lower()]) == 1))

    return tuple(
        replace(one, statement=replace(one.statement, aliases=names))
        if is_of_people(properties[one.statement.property])
        and not one.statement.aliases
        and (names := names_of(one.statement.value))
        else one
        for one in added
    )


def _plain(name: str) -> str:
    return " ".join(without_titles(name)).lower()


def short(name: str) -> tuple[str, ...]:
    """Give the surname and the first name of a full one, unless they are common words as well."""
    names = without_titles(name)
    if len(names) < 2 or not all(n[0].isupper() and n.strip(".").isalpha() for n in (names[0], names[-1])):  # noqa: PLR2004
        return ()
    first, last = names[0], names[-1]
    surname = () if is_common(last.lower()) else (last,)
    return (*surname, first) if len(first) > _INITIALS and is_given(first.lower()) else surname


_INITIALS = 2
"""Letters of a first word that may be no more than initials."""
