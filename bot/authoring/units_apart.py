"""Give what a sheet says in several units under one name a property for each: prices in pounds and prices in dollars.

Price at launch          £125, $299, ¥69,800 in its cells
Price (£), Price ($)     two columns of one name
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from bot.authoring.cell_types import MOST, declared
from bot.authoring.claims import by_name
from bot.language import currencies, degrees
from bot.language.written_numbers import read_number
from bot.model import FIGURES
from bot.records import dataclass, replace

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from bot.authoring.claims import Claim
    from bot.model import Property


_LEAST = 2
"""Cells in another currency that are no slip."""


@dataclass(frozen=True, slots=True)
class UnitsApart:
    """Claims, those of other units under names of their own."""

    claims: tuple[Claim, ...]
    remarks: tuple[str, ...]
    bare: tuple[Claim, ...]
    """Amounts that do not say in which of several currencies they are."""


def units_apart(claims: Sequence[Claim], known: Callable[[str], Property | None]) -> UnitsApart:
    """Take apart what is said in several units; `known` gives the property of the pack that has a name."""
    remarks: list[str] = []
    named: dict[int, str] = {}
    bare: set[int] = set()
    for name, group in by_name(claims).items():
        units = [_unit(claim) for claim in group]
        counts = Counter(_same(unit, units) for unit in units if unit)
        if len(counts) < 2 or (sum(counts.values()) < MOST * len(group)):  # noqa: PLR2004 -- two units
            continue
        property_ = known(name)
        own = next((u for u in counts if property_ and _are_one(u, property_.unit[1])), counts.most_common(1)[0][0])
        headed = {_same(unit, units) for claim, unit in zip(group, units, strict=True) if declared(claim.kind)}
        apart = [unit for unit in counts if unit != own and (unit in headed or counts[unit] >= _LEAST)]
        others = {unit: f"{group[0].name} in {currencies.named(unit)}" for unit in apart}
        if not others:
            continue
        for claim, unit in zip(group, units, strict=True):
            if other := others.get(_same(unit, units), ""):
                named[id(claim)] = other
            elif not unit and any(map(str.isdecimal, claim.value)):
                bare.add(id(claim))
        if len({claim.header for claim in group}) == len(counts):
            continue  # the headers say it themselves
        told = ", ".join(f"{unit} ({number})" for unit, number in counts.most_common())
        names = ", ".join(map(repr, others.values()))
        remarks.append(
            f"column {group[0].header!r}: figures in {told}: those in {own} are {group[0].name!r}, the others {names}"
        )
    kept = tuple(_renamed(claim, named.get(id(claim), "")) for claim in claims if id(claim) not in bare)
    return UnitsApart(kept, tuple(remarks), tuple(claim for claim in claims if id(claim) in bare))


def _unit(claim: Claim) -> str:
    """The unit that the header says, or else the currency that the cell says; "" for none."""
    said = declared(claim.kind)
    if said is not None:
        return said[1] if said[0] in FIGURES else ""
    try:
        unit = read_number(claim.value, ".").unit
    except ValueError:
        return ""
    return unit if currencies.is_currency(unit) else ""


def _same(unit: str, units: Sequence[str]) -> str:
    """The first of some units that is the same as one, or can be exchanged for it."""
    return next((other for other in units if other and _are_one(unit, other)), unit)


def _are_one(unit: str, other: str) -> bool:
    is_exchanged = degrees.exchange(unit, {other}) is not None or currencies.is_hundredth(unit, {other})
    return currencies.same_currency(unit, other) or degrees.is_spelling(unit, other) or is_exchanged


def _renamed(claim: Claim, name: str) -> Claim:
    return replace(claim, name=name, kind=claim.kind or _unit(claim)) if name else claim
