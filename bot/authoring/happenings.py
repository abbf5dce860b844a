"""Rows of a long table that say what happened: "born, Wexley, 9 January 1953" holds a date and a place, and no value.

Such a table has one column for when something began, be it a tenure or a birth. What happens has no end: where none of
the rows of one name has one, and the name is one of what happens, they say on which day it did, and where.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.language import headings
from bot.records import replace

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.authoring.claims import Claim


def as_happenings(claims: Sequence[Claim]) -> list[Claim]:
    """Give the claims, those of what happened with its day and its place in place of a beginning and a value."""
    groups: dict[str, list[Claim]] = {}
    for claim in claims:
        groups.setdefault(claim.name.lower().strip(), []).append(claim)
    happened = {name for name, group in groups.items() if headings.is_happening(name) and all(map(_is_on_a_day, group))}
    return [_on_its_day(claim) if claim.name.lower().strip() in happened else claim for claim in claims]


def _is_on_a_day(claim: Claim) -> bool:
    has_begun = bool(claim.beside.get("from")) and not claim.beside.get("to")
    return claim.is_statement and has_begun and not any(map(str.isdigit, claim.value))


def _on_its_day(claim: Claim) -> Claim:
    rest = {name: cell for name, cell in claim.beside.items() if name != "from"}
    place = {"place": headings.placed(claim.value)} if claim.value and "place" not in rest else {}
    return replace(claim, value="", beside={**rest, **place, "on": claim.beside["from"]})
