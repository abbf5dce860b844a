"""What an import would add to a pack: records, each with the place that it comes from, and what could not be taken."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.errors import FactbotError
from bot.records import dataclass, field, replace

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.model import Item, ItemType, Property, Source, Statement


class NotTakenError(FactbotError):
    """A claim cannot be a statement."""

    def __init__(self, message: str, hint: str = "", column: str = "") -> None:
        """Say what was expected and found, what to do, and in which column if it is not the value's own."""
        super().__init__(message)
        self.hint, self.column = hint, column


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


def only_needed(additions: Additions, statements: Sequence[Added]) -> Additions:
    """Keep some of the statements, and of the rest what these need."""
    kept = [added.statement for added in statements]
    used = {statement.property for statement in kept}
    named = {name for statement in kept for name in (statement.item, statement.value)}
    cited = {reference.source for statement in kept for reference in statement.references}
    gone = {property_.id for property_ in additions.properties} - used
    items = tuple(item for item in additions.items if item.id in named)
    needed = {item.type for item in items}
    return replace(
        additions,
        sources=tuple(source for source in additions.sources if source.id in cited),
        types=tuple(_without(type_, gone) for type_ in additions.types if type_.id in needed),
        items=items,
        properties=tuple(property_ for property_ in additions.properties if property_.id in used),
        statements=tuple(statements),
    )


def _without(type_: ItemType, gone: set[str]) -> ItemType:
    """Let a type be told by properties that are there."""
    return replace(
        type_,
        when="" if type_.when in gone else type_.when,
        until="" if type_.until in gone else type_.until,
        describe=tuple(name for name in type_.describe if name not in gone),
    )
