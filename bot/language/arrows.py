"""What is asked with an arrow and a gap: "BKM -> ?" for what came after it, "? -> BKM" for what came before."""

from __future__ import annotations

SIGNS = ("->", "=>", "\u2192", "\u21d2", "\u27f6")
"""Arrows, typed or as one sign."""
AFTER = "which one was next after {one}?"
BEFORE = "which one was right before {one}?"
BETWEEN = "which one was between {one} and {other}?"
AFTER_THAT = "and after that?"
