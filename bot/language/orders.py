"""Words by which one of two is said to come before the other: "which was earlier", "the newer of the two"."""

from __future__ import annotations

EARLIER = frozenset({"earlier", "sooner", "older", "elder", "preceded", "precedes"})
LATER = frozenset({"later", "newer", "younger"})
"""Comparatives of time."""
OF_TWO = frozenset({"two", "both", "them", "those", "these", "pair"})
"""Words for the two."""
CAME = frozenset({"came", "come", "happened", "happen", "occurred", "started", "began", "one", "ones", "event", "date"})
"""What is said of what comes before."""
