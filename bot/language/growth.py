"""Words by which something grows, which may as well ask for the words behind letters: "expand"."""

from __future__ import annotations

from bot.language import grammar

EXPANDING = frozenset({"expand", "expands", "expanded", "expanding"})

BEFORE_EXPANDING = (grammar.DO | grammar.HAVE | grammar.FINITE_BE | {"made", "makes", "make", "to", "must", "will"}) - {
    "be"
}
"""Words of which one stands before what something does."""

BEHIND_EXPANDING = frozenset(
    {
        *("in", "during", "since", "after", "before", "by", "until", "over", "at", "so", "too", "much", "fast", "that"),
        *("again", "further", "then", "now", "today", "abroad", "its", "their", "and", "or", "from", "beyond"),
    }
)
"""Words behind it that name no word to be expanded."""
