"""What clubs, towns and other bodies that have officers are: the nouns by which their own names may tell it."""

from __future__ import annotations

_NOUNS = frozenset(
    [
        *("club", "association", "society", "union", "league", "federation", "guild", "institute", "institution"),
        *("trust",),
        *("company", "council", "committee", "board", "group", "team", "charity", "foundation", "fund", "party"),
        *("lodge",),
        *("band", "choir", "orchestra", "theatre", "museum", "library", "gallery", "festival", "school", "college"),
        *("university", "hospital", "church", "chapel", "abbey", "cathedral", "parish", "village", "town", "city"),
        *("county",),
        *("district", "brewery", "railway", "regiment", "circle", "academy", "agency", "department", "ministry"),
        *("bank",),
    ]
)
_ANY = "organisation"


def body(name: str) -> str:
    """Give what something with officers is, by a word of its name: "club" of "Thornby Rowing Club"."""
    words = name.lower().replace(",", " ").split()
    return next((word for word in reversed(words) if word in _NOUNS), _ANY)
