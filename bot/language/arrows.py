"""What is asked with an arrow and a gap: "BKM -> ?" for what came after it, "? -> BKM" for what came before."""

from __future__ import annotations

SIGNS = ("->", "=>", "\u2192", "\u21d2", "\u27f6")
"""Arrows, typed or as one sign."""
AFTER = "which one was next after {one}?"
BEFORE = "which one was right before {one}?"
BETWEEN = "which one was between {one} and {other}?"
AFTER_THAT = "and after that?"

DISTANCES = frozenset({"gap", "distance", "interval", "difference", "years", "time"})
LENGTHS = (["how", "many"], ["how", "long"], ["how", "far"])
"""How it is asked behind a comma how far the two lie apart that an arrow joins: "A -> B, *gap* in years"."""
APART = "{asked} between {one} and {other}?"
