"""The tags of one clause, with those of each kind together: most of what looks at them looks for some kind."""

from __future__ import annotations

from bot.model import Tag, TagKind

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable


class Tags(tuple[Tag, ...]):  # noqa: SLOT001 -- a tuple can have no slots
    """Tags in their order, and by their kind."""

    of: dict[TagKind, tuple[Tag, ...]]
    """The tags of each kind, in their order."""

    def __init__(self, _: Iterable[Tag] = ()) -> None:
        """Sort them by their kind."""
        self.of = of = _NONE.copy()
        for t in self:
            of[t.kind] += (t,)


_NONE: dict[TagKind, tuple[Tag, ...]] = dict.fromkeys(TagKind, ())
