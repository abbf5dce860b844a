"""What an import would add to a pack: records, each with the place that it comes from, and what could not be taken."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.records import dataclass, field

if TYPE_CHECKING:
    from bot.model import Item, ItemType, Property, Source, Statement


@dataclass(frozen=True, slots=True)
class Refusal:
    """Something that was not taken."""

    place: str
    """Where it stands in the imported file: "row 7, column 'Opened'"."""
    message: str
    """What was expected and what was found."""
    hint: str = ""
    """What to do about it."""

    def __str__(self) -> str:
        """Word it as one line."""
        return f"{self.place}: {self.message}" + (f"; {self.hint}" if self.hint else "")


@dataclass(frozen=True, slots=True)
class Added:
    """A statement and the place that it comes from."""

    place: str
    statement: Statement


@dataclass(frozen=True, slots=True)
class Additions:
    """Everything that one file gives."""

    sources: tuple[Source, ...] = ()
    types: tuple[ItemType, ...] = ()
    items: tuple[Item, ...] = ()
    properties: tuple[Property, ...] = ()
    statements: tuple[Added, ...] = ()
    refusals: tuple[Refusal, ...] = ()
    remarks: tuple[str, ...] = field(default=())
    """What was guessed, for the author to look at."""
