"""Words by which something grows or shrinks; of these, "expand" may as well ask for the words behind letters."""

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

RISING = frozenset(
    {
        *(
            "grow",
            "grows",
            "grew",
            "grown",
            "growing",
            "rise",
            "rises",
            "rose",
            "risen",
            "rising",
            "up",
            "gain",
            "gained",
        ),
        *("increase", "increases", "increased", "increasing", "climb", "climbed", "soar", "soared", "swell", "swelled"),
    }
)
FALLING = frozenset(
    {
        *("fall", "falls", "fell", "fallen", "falling", "shrink", "shrinks", "shrank", "shrunk", "shrinking", "down"),
        *("decrease", "decreases", "decreased", "decreasing", "decline", "declines", "declined", "declining", "lose"),
        *("drop", "drops", "dropped", "dropping", "lost", "losing", "shed", "dwindle", "dwindled", "reduced", "loses"),
    }
)
"""Verbs, and words beside "go", by which a figure became larger or smaller."""
