"""Whether somebody who was born in a year is older than something: "am I older than it?" asks when that began."""

from __future__ import annotations

from bot.language import elder as words
from bot.language import grammar
from bot.language.inflection import key
from bot.model import Sentence, TagKind
from bot.records import replace

TYPE_CHECKING = False
if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence

    from bot.facts.base import FactBase
    from bot.model import Token

COMPARING = words.COMPARING
_LONGEST = 40
"""Words of such a message."""
_YEAR = 4
"""Digits of a year."""
_AGES = range(10, 110)
_NAMED = frozenset({TagKind.ITEM, TagKind.TYPE, TagKind.VALUE, TagKind.PRONOUN})


def asked(found: tuple[Sentence, ...], facts: FactBase, now: dt.date) -> tuple[Sentence, ...]:
    """The sentences as a question whether something began before a year or after it, where that is all they ask."""
    tokens = [t for s in found for t in s.tokens]
    said = [t.text for t in tokens]
    numbers = [n for n, text in enumerate(said) if text.isdigit()]
    if len(tokens) > _LONGEST or len(numbers) != 1:
        return found
    year = _year_of_birth(said, numbers[0], now)
    thing = _thing(tokens, numbers[0], facts) if year else []
    return (_question(thing, replace(tokens[numbers[0]], text=year, key=year)),) if thing else found


def _year_of_birth(said: Sequence[str], n: int, now: dt.date) -> str:
    """The year in which somebody was born, by itself or by an age; "" where none is told."""
    before = said[n - 1] if n else ""
    if len(said[n]) == _YEAR:
        is_of_person = not (words.PERSON | words.KIN).isdisjoint(said) or "born" in said
        is_told = not words.OF_BIRTH.isdisjoint(said) or before in words.KIN
        return said[n] if is_of_person and is_told else ""
    is_age = before in words.BEFORE_AGE and int(said[n]) in _AGES and not words.PERSON.isdisjoint(said)
    return str(now.year - int(said[n])) if is_age else ""


def _thing(tokens: Sequence[Token], year: int, facts: FactBase) -> Sequence[Token]:
    """The words for what is no person and no word of such a question, if they name what the facts are about."""
    rest = [n for n, t in enumerate(tokens) if n != year and t.text not in words.BESIDE]
    if not rest:
        return next(([t] for word in words.POINTING for t in tokens if t.text == word), [])
    if rest[-1] - rest[0] >= len(rest):
        return []
    start = rest[0] - (tokens[rest[0] - 1].text in words.LEADING if rest[0] else 0)
    keys = [t.key for t in tokens[start : rest[-1] + 1]]
    named = {n for a, b, senses in facts.phrases(keys) if any(s.kind in _NAMED for s in senses) for n in range(a, b)}
    bare = {n for n in range(len(keys)) if tokens[start + n].text not in words.LEADING | grammar.ARTICLES}
    return tokens[start : rest[-1] + 1] if bare <= named else []


def _question(thing: Sequence[Token], year: Token) -> Sentence:
    """What is asked of it."""
    verb, *rest = words.ASKED
    before = replace(thing[0], text=verb, key=verb, said=verb, is_capital=False, has_comma=False)
    behind = [replace(thing[-1], text=w, key=key(w), said=w, is_capital=False, has_comma=False) for w in rest]
    return Sentence(
        (before, *(replace(t, has_comma=False) for t in thing), *behind, replace(year, has_comma=False)), "?"
    )
