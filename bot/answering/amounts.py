"""Whether an amount is as it is claimed to be."""

from __future__ import annotations

from decimal import Decimal

from bot.facts.figures import AT_LEAST, AT_MOST, INCLUSIVE, NEARLY

DIRECTED = frozenset({"more", "less", "at least", "at most"})
"""Ways to claim an amount that do not name the very one."""
_STEP = Decimal("0.000001")
"""How much more than 100 "over 100" is at least."""


def fits(amount: Decimal | int, claimed: Decimal, bound: str) -> bool:
    """Whether an amount is more or less than the one claimed, at least or at most that, or exactly that."""
    match bound:
        case "more":
            return amount > claimed
        case "less":
            return amount < claimed
        case "at least":
            return amount >= claimed
        case "at most":
            return amount <= claimed
        case _:
            return amount == claimed


def surely_fits(figure: Decimal, about: str, claimed: Decimal, bound: str) -> bool | None:
    """The same of a figure that the word before it may make a bound, "over 100"; None where that leaves it open."""
    if about not in AT_LEAST | AT_MOST:
        return fits(figure, claimed, bound)
    low, high = _range(figure, about)
    if bound not in DIRECTED:
        return None if low <= claimed <= high else False
    at_low, at_high = fits(low, claimed, bound), fits(high, claimed, bound)
    return at_low if at_low == at_high else None


def _range(figure: Decimal, about: str) -> tuple[Decimal, Decimal]:
    """The least and the most that such a figure may be."""
    step = Decimal() if about in INCLUSIVE else _STEP
    if about in AT_LEAST:
        return figure + step, Decimal("Infinity")
    return figure - step if about in NEARLY else Decimal(), figure - step


def surely_apart(figure: Decimal, about: str, other: Decimal, other_about: str, bound: str) -> bool | None:
    """Whether one figure is more or less than another; None where a word before either leaves that open."""
    (low, high), (other_low, other_high) = _about(figure, about), _about(other, other_about)
    if bound == "less":
        (low, high), (other_low, other_high) = (other_low, other_high), (low, high)
    return True if low > other_high else False if high <= other_low else None


def _about(figure: Decimal, about: str) -> tuple[Decimal, Decimal]:
    """The least and the most that a figure may be, which is told in round numbers if at all."""
    if about in AT_LEAST | AT_MOST:
        return _range(figure, about)
    step = figure / 20 if about else Decimal()
    return figure - step, figure + step
