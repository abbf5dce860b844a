"""What people say they do not want before they say what they want: "don't give me the budget. I want the staff"."""

from __future__ import annotations

_GIVING = ("give", "tell", "send", "show", "quote", "read", "bring", "hand", "sell")
_WANTING = ("want", "need", "require", "care about", "care for", "mean", "ask for", "ask about", "wish to know")
_SEEKING = ("asking", "asking for", "asking about", "interested in", "looking for", "after", "talking about")

OPENINGS = frozenset(
    tuple(phrase.split())
    for phrase in (
        *(f"do not {verb} {whom}" for verb in _GIVING for whom in ("me", "us")),
        *(f"{who} do not {verb}" for who in ("i", "we") for verb in _WANTING),
        *(f"{who} did not {verb}" for who in ("i", "we") for verb in ("ask for", "ask about", "mean")),
        *(f"{who} {be} not {verb}" for who, be in (("i", "am"), ("we", "are")) for verb in _SEEKING),
        *("never mind", "forget", "forget about", "spare me", "enough of", "enough about", "no need for"),
    )
)
"""Words before what is not wanted."""

BOUND = frozenset({"all", "every", "each", "rest", "other", "others", "else", "list", "both", "remaining", "except"})
"""Words by which what is wanted depends on what is not: "do not give me A, give me *the rest*"."""
