"""What is known of figures before any is read: which properties are ranked, and by what words a number is a bound."""

from __future__ import annotations

from bot.model import TimeRelation, ValueType

TYPE_CHECKING = False
if TYPE_CHECKING:
    from bot.model import Property

AT_LEAST = frozenset({"over", "more than", "at least", "above"})
AT_MOST = frozenset({"nearly", "almost", "under", "less than", "up to", "at most"})
"""What an author writes before a number that is a bound."""
NEARLY = frozenset({"nearly", "almost"})
"""Those of them that say that the number is almost reached."""
INCLUSIVE = frozenset({"at least", "up to", "at most"})
"""Those of them that leave open whether it is the number itself."""


def is_dated(p: Property) -> bool:
    """Whether items are ranked by when the property happened to them."""
    return p.time is TimeRelation.ON or (p.time is TimeRelation.DURING and p.type is ValueType.EVENT)


def is_lasting_once(p: Property) -> bool:
    """Whether it is something that went on for one time in the life of its item: "supported until 2017"."""
    return p.type is ValueType.EVENT and p.time is TimeRelation.DURING and p.is_single
