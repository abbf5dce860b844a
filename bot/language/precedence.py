"""How it is asked which of two happened first, or whether one happened before the other."""

from __future__ import annotations

FIRST = frozenset({"first", "earlier", "earliest", "sooner", "soonest", "older", "oldest", "before", "1st"})
LAST = frozenset({"last", "later", "latest", "newer", "newest", "younger", "after", "afterwards", "second"})
"""Which end is asked for."""
ASKING = frozenset({"which", "what", "who"})
AROUND = frozenset(
    [
        *("of", "these", "those", "the", "two", "one", "ones", "event", "events", "thing", "things", "change", "date"),
        *(
            "came",
            "come",
            "comes",
            "coming",
            "happened",
            "happen",
            "happens",
            "occurred",
            "occur",
            "took",
            "take",
            "place",
        ),
        *(
            "was",
            "were",
            "is",
            "are",
            "did",
            "does",
            "do",
            "has",
            "had",
            "began",
            "begin",
            "started",
            "start",
            "be",
            "been",
        ),
        *("in", "time", "more", "recent", "chronologically", "further", "back", "between", "out", "took", "then", "it"),
        *("and", "or", "so", "to", "went", "go", "dates", "lies", "lay", "historically", "actually", "really"),
    ]
)
"""Words that may stand around the two, beside those for the end that is asked for."""
JOINTS = frozenset({"or", "and", "vs", "versus"})
OPENING = frozenset({"did", "was", "were", "is", "does", "had", "has"})
HAPPENING = frozenset(
    {"come", "came", "happen", "happened", "occur", "take", "took", "place", "occurred", "fall", "be", "begin"}
)
PRECEDING = frozenset({"precede", "precedes", "preceded", "predate", "predates", "predated", "antedate", "antedates"})
FOLLOWING = frozenset({"follow", "follows", "followed", "postdate", "postdates", "postdated"})
"""Verbs of order between the two."""
