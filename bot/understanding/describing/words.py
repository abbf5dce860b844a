"""The words of a clause with their tags, and the records that the parts of a description are read as."""

from __future__ import annotations

from bot.model import Order
from bot.records import dataclass, field

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from bot.model import Condition, Tag, TagKind, Token, When


@dataclass(frozen=True, slots=True)
class By:
    """What an order is said to go by."""

    property: str
    is_descending: bool
    is_said: bool = False
    """Which end comes first is said, and not only supposed."""
    when: When | None = None
    is_supposed: bool = False
    """Not said: that of time is meant by "in order"."""

    def order(self) -> Order:
        """All places in this order."""
        return Order(self.property, self.is_descending, count=0, when=self.when)


@dataclass(frozen=True, slots=True)
class Part:
    """One reading of a part."""

    conditions: tuple[Condition, ...] = ()
    order: Order | None = None
    by: By | None = None
    """What an order is said to go by: "by area"."""


@dataclass(frozen=True, slots=True)
class Words:
    """A clause with its tags."""

    tokens: tuple[Token, ...]
    tags: tuple[Tag, ...]
    is_placed: bool = False
    """A preposition opens it: "on which island"."""
    empty: frozenset[int] = frozenset()
    """Where words stand that ask for nothing."""
    owner: str = ""
    """The item that "their" means, or ""."""
    read: dict[tuple[int, int, str], list[Part]] = field(default_factory=dict)
    """What was read between two places, for items of a type."""

    def inside(self, first: int, last: int, *kinds: TagKind) -> list[Tag]:
        """The tags of some kinds between two places."""
        return [t for t in self.tags if t.kind in kinds and first <= t.at[0] and t.at[-1] < last]

    def text(self, n: int) -> str:
        """The word at a place."""
        return self.tokens[n].text if 0 <= n < len(self.tokens) else ""

    def runs(self, first: int, last: int, longest: int = 3) -> Iterator[tuple[str, tuple[int, ...]]]:
        """Every run of a few words between two places."""
        for a in range(first, last):
            for b in range(a + 1, min(a + longest, last) + 1):
                yield " ".join(t.text for t in self.tokens[a:b]), tuple(range(a, b))
