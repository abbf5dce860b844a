"""What is worked out from the language files alone and takes time: a text by name, kept in compiled packs.

Whoever needs one asks for it with what makes it; it is made once per process, unless a fact base has brought it along.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

_texts: dict[str, str] = {}


def text(name: str, make: Callable[[], str]) -> str:
    """Give the text of that name, made now if it is not there."""
    if name not in _texts:
        _texts[name] = make()
    return _texts[name]


def restore(derived: Mapping[str, str]) -> None:
    """Take back texts that this very program has made, unless they have been made already."""
    for name in derived:
        _texts.setdefault(name, derived[name])
