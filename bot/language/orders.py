"""Words by which one of two is said to come before the other: "which was earlier", "the newer of the two"."""

from __future__ import annotations

EARLIER = frozenset({"earlier", "sooner", "older", "elder", "preceded", "precedes"})
LATER = frozenset({"later", "newer", "younger"})
"""Comparatives of time."""
OF_TWO = frozenset({"two", "both", "them", "those", "these", "pair"})
"""Words for the two."""
FROM_END = {
    2: (
        *("last but one", "second to last", "second last", "next to last", "one before last", "one before the last"),
        *("penultimate", "2nd to last", "second from last", "second from the end", "last one but one"),
    ),
    3: ("last but two", "third to last", "third last", "antepenultimate", "3rd to last", "third from the end"),
}
"""Phrases for what is so far from the end of a list."""
MIDDLE = frozenset({"middle", "but", "penultimate", "antepenultimate", "end"})
"""Words of such phrases."""

LAST_PLACES = frozenset({"last", "end", "penultimate", "antepenultimate"})
"""Words of which one stands in each of those phrases."""
CAME = frozenset({"came", "come", "happened", "happen", "occurred", "started", "began", "one", "ones", "event", "date"})
"""What is said of what comes before."""
DATED_ONES = CAME | {
    "dates",
    "events",
    "thing",
    "day",
    "month",
    "then",
    "for",
    "in",
    "of",
    "from",
    "whats",
    "bit",
    "mean",
}
"""Words beside a month by which that one of the dates told is meant which is in it: "the October one"."""

LYING = frozenset(
    {"lies", "lie", "lay", "stands", "stand", "stood", "falls", "fall", "fell", "comes", "sits", "sit", "sat"}
)
"""Verbs that say where in a row something is: "what *sits* between those two"."""
