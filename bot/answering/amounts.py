"""Whether an amount is as it is claimed to be."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from decimal import Decimal


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
