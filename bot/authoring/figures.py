"""Read the cells of figures: a number, its unit, and by how much its header says that it is to be multiplied."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from bot.authoring.additions import NotTakenError
from bot.authoring.cell_types import declared, singular_and_plural
from bot.language import degrees, heading_units
from bot.language.currencies import is_currency, is_free, is_hundredth, same_currency
from bot.language.written_numbers import WrittenNumber, in_minutes, read_number, without_zeros
from bot.model import FIGURES, ValueType
from bot.records import replace

if TYPE_CHECKING:
    from bot.authoring.claims import Claim
    from bot.model import Property


def read_figure(claim: Claim, property_: Property, decimal: str) -> WrittenNumber:
    """Read a figure in the unit of its property; raise NotTakenError for what is none, or of another unit."""
    try:
        number = read_number(in_minutes(claim.value), decimal)
    except ValueError as error:
        message = f"expected {error}, found {claim.value!r}"
        hint = "" if "--decimal" in str(error) else _hint(claim.value, property_)
        raise NotTakenError(message, hint) from error
    if number.rate and not _is_said(number.rate, property_):
        message = f"expected a figure that is the {property_.label}, found {claim.value!r}"
        raise NotTakenError(message, f"write the figure alone, and {number.rate!r} into the header")
    own = _in_unit(number, property_, claim.value)
    if own.unit or (unit := _unit_of_header(claim)) is None:
        return _scaled(own, claim)
    return _in_unit(replace(_scaled(own, claim), unit=unit), property_, f"{claim.value} [{unit}]")


def _in_unit(number: WrittenNumber, property_: Property, found: str) -> WrittenNumber:
    """Give the figure in the unit of the property."""
    units = {unit.lower() for unit in property_.unit}
    if not number.unit or any(same_currency(number.unit, unit) for unit in units):
        return number
    if is_hundredth(number.unit, property_.unit):
        return replace(number, number=number.number / 100)  # "50p" in pounds
    if (factor := degrees.exchange(number.unit, units)) is not None:
        return replace(number, number=without_zeros(number.number * factor))  # "80 g" in kilograms
    if any(degrees.is_spelling(number.unit, unit) for unit in units):
        return number
    expected = f"a number of {property_.unit[1]}" if property_.unit[1] else "a number without a unit"
    message = f"expected {expected}, found {found!r}"
    is_headed = is_currency(number.unit) or degrees.is_unit(number.unit)
    column = f", headed: {property_.label} ({number.unit})" if is_headed else ""
    raise NotTakenError(message, f"convert it, or give it a column of its own{column}")


def _unit_of_header(claim: Claim) -> str | None:
    """The unit that the header says, if it does."""
    type_, unit = declared(claim.kind) or (ValueType.TEXT, "")
    return singular_and_plural(unit)[1] if type_ in FIGURES and unit else None


def _scaled(number: WrittenNumber, claim: Claim) -> WrittenNumber:
    scale = heading_units.scaled(claim.kind)[0] if not re.search(r"\d\W*[^\W\d]", claim.value) else 1
    return number if scale == 1 else replace(number, number=without_zeros(number.number * scale))


def _is_said(rate: str, property_: Property) -> bool:
    """Say whether a property is that of amounts for what stands behind one: "per night" of a price per night."""
    word = rate.lower().split()[-1].lstrip("/")
    return word in f"{property_.label} {' '.join(property_.words)}".lower().split()


def _hint(cell: str, property_: Property) -> str:
    """Say what to write instead of what is no figure."""
    if is_free(cell) and property_.type is ValueType.MONEY:
        return "write 0 for what costs nothing"
    if not any(map(str.isalpha, cell)):
        return ""
    if not any(map(str.isdigit, cell)):
        return "leave the cell empty where there is no figure"
    more = f"what else is to be told needs a column of its own: {property_.label} note"
    return f"write the figure alone, or nothing; {more}"
