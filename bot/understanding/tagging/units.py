"""The units of figures, in any of their spellings: "m", "metres"."""

from __future__ import annotations

from functools import cache, lru_cache

from bot.language import currencies, degrees
from bot.later import later
from bot.records import replace
from bot.understanding.cleaning import derived
from bot.understanding.cleaning.normalise import phrase_words

with later:
    import decimal

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.facts.base import FactBase
    from bot.model import Tag, Token

TABLE = "units"
"""The name of what is derived from the spellings."""


def table() -> str:
    """Cut the spellings of each unit into words, a line for each."""
    return "\n".join("\t".join(" ".join(phrase_words(name)) for name in names) for names in degrees.UNITS)


@cache
def _families() -> tuple[frozenset[tuple[str, ...]], ...]:
    """The units of measurement of English, each with all its spellings."""
    families = (line.split("\t") for line in derived.text(TABLE, table).split("\n"))
    return tuple(frozenset(tuple(name.split(" ")) for name in names) for names in families)


@lru_cache(maxsize=1024)
def spellings(unit: tuple[str, str]) -> frozenset[tuple[str, ...]]:
    """The words of a unit, with its other spellings."""
    own = {words for name in unit if (words := phrase_words(name))}
    return frozenset(own.union(*(names for names in _families() if names & own)))


def places(tokens: Sequence[Token], unit: tuple[str, str], first: int, last: int) -> set[int]:
    """Where the unit stands among the tokens from the first place up to the last."""
    found: set[int] = set()
    for words in spellings(unit):
        for n in range(first, last - len(words) + 1):
            if tuple(t.text for t in tokens[n : n + len(words)]) == words:
                found |= set(range(n, n + len(words)))
    return found


def is_measure(unit: tuple[str, str]) -> bool:
    """Whether it is a unit of measurement, and not a noun for what is counted."""
    return any(names & spellings(unit) for names in _families())


def is_of_time(unit: tuple[str, str]) -> bool:
    """Whether figures in this unit say how long something takes."""
    return any(spellings((name, "")) & spellings(unit) for name in degrees.TIME_UNITS)


@lru_cache(maxsize=8)
def measures(facts: FactBase) -> frozenset[str]:
    """The first words of the units of measurement that the pack uses; what it counts ("members") is none."""
    known = frozenset().union(*_families())
    return frozenset(words[0] for p in facts.properties.values() if any(p.unit) for words in spellings(p.unit) & known)


@lru_cache(maxsize=8)
def exchanged(facts: FactBase) -> dict[str, tuple[decimal.Decimal, str]]:
    """The words for units that the pack does not use, with how many of one that it does they are: hours for minutes.

    None that comes to several units of the pack: metres, where it has centimetres and kilometres.
    """
    found: dict[str, tuple[decimal.Decimal, str]] = {}
    used, several = measures(facts), set[str]()
    for (other, own), factor in degrees.EXCHANGE.items() if used else ():
        words = _words_of(other)
        if not words & used and _words_of(own) & used:
            several |= words & found.keys()
            found |= dict.fromkeys(words, (decimal.Decimal(factor), own))
    return {word: told for word, told in found.items() if word not in several}


def is_of(number: Tag, unit: tuple[str, str]) -> bool:
    """Whether a number may be a figure in this unit: one told in another ("two hours") is in that of the pack only."""
    if number.value and number.value in currencies.SIGNS:
        return not unit[0] or currencies.may_be(number.value, unit[0])
    return not number.value or bool(_words_of(number.value) & {words[0] for words in spellings(unit)})


def with_currencies(found: Sequence[Tag], tokens: Sequence[Token]) -> list[Tag]:
    """The numbers, each with the sign of the money that it is a figure of: "$299" is no figure in pounds."""
    return [replace(t, value=sign) if (sign := _sign(t, tokens)) and not t.value else t for t in found]


def _sign(number: Tag, tokens: Sequence[Token]) -> str:
    first = tokens[number.at[0]].said[:1]
    return first if first and first in currencies.SIGNS else ""


def _words_of(unit: str) -> frozenset[str]:
    """The spellings of a unit that are one word."""
    return frozenset(words[0] for words in spellings((unit, "")) if len(words) == 1)


def in_own(texts: Sequence[str], start: int, facts: FactBase) -> tuple[decimal.Decimal, str, int] | None:
    """What a unit that the pack does not use comes to, "half an hour" as 30 minutes, and where its words end."""
    known = exchanged(facts)
    for words, share in degrees.OF_A_UNIT.items():
        end = start + len(words)
        if tuple(texts[start:end]) == words and end < len(texts) and texts[end] in known:
            factor, own = known[texts[end]]
            return decimal.Decimal(share) * factor, own, end + 1
    return None
