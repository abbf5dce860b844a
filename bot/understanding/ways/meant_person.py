"""Whom "he" or "she" means: the person last spoken of, by name in the question or in its answer.

A reading that has no use for that person is of somebody else, so the question is read with the name in the place of
the pronoun, or refused.
"""

from __future__ import annotations

from bot.language import grammar
from bot.language.inflection import key
from bot.model import Kind, TagKind, ValueType
from bot.records import replace

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from bot.facts.base import FactBase
    from bot.model import Context, Query, Token, Turn
    from bot.understanding.deciding.reading import Reading

_PRONOUNS = grammar.PERSONAL - {"hers"}
_MOST_TURNS = 2
"""Turns in which a person is looked for."""


def last_spoken_of(context: Context, facts: FactBase) -> str:
    """The person whom one of the last turns was about, or told of; or nothing."""
    spoken = (item for turn in [*reversed(context.turns)][:_MOST_TURNS] for item in _people(turn, facts))
    return next(spoken, "")


def _people(turn: Turn, facts: FactBase) -> Iterator[str]:
    """Those of a turn: of a question who it was, whom it told; of any other, whom it named."""
    query, told = turn.query, [facts.statement(id_) for id_ in turn.statements]
    values = query.values if _is_of_items(query.property, facts) else ()
    asked = [query.subject, *(v for v in values if not v.startswith("#"))]
    found = [item for s in told for item in (s.item, s.value if _is_of_items(s.property, facts) else "")]
    named = [*found, *asked] if query.kind in _ASKING_WHO else [*asked, *found]
    return (item for item in named if item and facts.type_of(item).is_person)


_ASKING_WHO = frozenset({Kind.NEXT, Kind.PREVIOUS, Kind.HOLDER, Kind.VALUE, Kind.ORDINAL})


def _is_of_items(name: str, facts: FactBase) -> bool:
    return name in facts.properties and facts.properties[name].type is ValueType.ITEM


def may_leave_out(tokens: Sequence[Token], readings: Sequence[Reading], facts: FactBase) -> bool:
    """Whether a clause asks of "him" or "her" and names no person."""
    named = (t.value for r in readings for t in r.tags if t.kind is TagKind.ITEM)
    is_personal = any(t.text in _PRONOUNS for t in tokens)
    return is_personal and not any(facts.type_of(item).is_person for item in named)


def are_of(readings: Sequence[Reading], person: str, facts: FactBase) -> bool:
    """Whether one of the readings of a clause has a use for a person, or steps from who was told."""
    frames = [f for r in readings for f in r.frames]
    return any("value" in f.carried or _is_of(f.query, person, facts) for f in frames)


def _is_of(query: Query, person: str, facts: FactBase) -> bool:
    told = (facts.statement(v[1:]) for v in query.values if v.startswith("#"))
    described = (s for s in (query.selection, query.via) if s is not None)
    return (
        person in {query.subject, *query.values}
        or any(person in {s.item, s.value} for s in told)
        or any(person in {*c.values, c.than} for s in described for c in s.conditions)
    )


def named(tokens: tuple[Token, ...], person: str, facts: FactBase) -> tuple[Token, ...]:
    """The words of a question with the name of a person in the place of each pronoun."""
    label = facts.item(person).label.split()
    found: list[Token] = []
    for token in tokens:
        names = label if token.text in _PRONOUNS else []
        found += [replace(token, text=word.lower(), key=key(word.lower())) for word in names] or [token]
    return tuple(found)
