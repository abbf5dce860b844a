"""The tags of one clause, with those of each kind together: most of what looks at them looks for some kind."""

from __future__ import annotations

from bot.model import Tag

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

    from bot.model import TagKind


class Tags(tuple[Tag, ...]):  # noqa: SLOT001 -- a tuple can have no slots
    """Tags in their order, and by their kind."""

    kinds: dict[TagKind, tuple[Tag, ...]]
    """The tags of each kind that there is, in their order."""

    def __init__(self, _: Iterable[Tag] = ()) -> None:
        """Sort them by their kind."""
        kinds: dict[TagKind, tuple[Tag, ...]] = {}
        for t in self:
            kind = t.kind
            kinds[kind] = (*kinds[kind], t) if kind in kinds else (t,)
        self.kinds = kinds

    def of(self, kind: TagKind) -> tuple[Tag, ...]:
        """The tags of one kind."""
        return self.kinds.get(kind, ())
